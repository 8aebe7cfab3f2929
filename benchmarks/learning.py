"""A simulated day of work: what the suggestions gain from what was confirmed before.

A document is gone through in its order. Each sentence is suggested for, then its reference is confirmed, as by a hand
that always writes exactly that; the next suggestions may use it. The documents: news and travel articles that the
bundled model never saw (FLORES-200's development part), held-out sentences of many kinds that repeat nothing (AWTA),
articles about a disease with many names and terms (TICO-19), news one day after the other, and the New Testament in
Basic English, whose words are not those the model learned: the last three were among the training texts, or their
Kurdish was. What the edits add is told apart from what weighing alone adds.
"""

from __future__ import annotations

import lzma
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from benchmarks import Figure, Unmeasurable
from benchmarks.terms_obeyed import bundled_engine
from translator_app.core.alignment import AligningEngine, Alignment
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Hypothesis, NoTask, Task
from translator_app.engines.argos import ArgosEngine
from translator_app.services.evaluating import score
from translator_app.services.learning import WIDE, LearningEngine
from translator_app.services.lessons import Lesson, Lessons
from translator_app.storage.memory_store import open_memory

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
ARTICLES = DATA / "eval" / "flores200-dev-part.ckb-en.tsv"
HEALTH = DATA / "memory" / "tico-19.en-ckb.tmx.xz"
HELD_OUT = DATA / "parallel" / "ckb-en.dev.tsv"
NEWS = DATA / "parallel" / "ckb-en.news.tsv.xz"
TRAINING = DATA / "parallel" / "ckb-en.train.tsv.xz"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def columns(path: Path, first: int, start: int, end: int, of: str = "") -> list[tuple[str, str]]:
    """Return pairs of a file of columns, the Kurdish in column ``first``; of the collection ``of`` if named."""
    content = path.read_bytes()
    text = (lzma.decompress(content) if path.suffix == ".xz" else content).decode("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not of or line.startswith(f"{of}\t")]
    return [(row[first], row[first + 1]) for row in rows[start:end]]


def health() -> list[tuple[str, str]]:
    """Return 400 sentences of the health articles in their order."""
    pairs = []
    for unit in ElementTree.fromstring(lzma.decompress(HEALTH.read_bytes())).iter("tu"):
        sides = {side.get(_LANG, "")[:3]: "".join(side.find("seg").itertext()) for side in unit.iter("tuv")}  # type: ignore[union-attr]
        pairs.append((sides["ckb"], next(text for code, text in sides.items() if code.startswith("en"))))
    return pairs[300:700]


class Remembered:
    """An engine's answers to known sources, given again as often as they are asked for."""

    leaves_machine = False

    def __init__(self, engine: AligningEngine, sources: Sequence[str]) -> None:
        self.name, self.label, self._engine = engine.name, engine.label, engine
        answers = engine.translate(sources, hypotheses=WIDE, task=NoTask())
        self.answers = dict(zip(sources, answers, strict=True))

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield what was answered."""
        yield from (self.answers[source] for source in sources)

    def align(self, source: str, target: str) -> Alignment | None:
        """Ask the engine itself."""
        return self._engine.align(source, target)


def day(pairs: Sequence[tuple[str, str]], engine: Remembered, *, learn: bool) -> list[Hypothesis]:
    """Return the suggestion for each sentence as it stood when the translator came to it."""
    lessons = Lessons()
    shown: list[Hypothesis] = []
    with tempfile.TemporaryDirectory() as folder:
        memory = open_memory(Path(folder) / "day.wtm", create=True)

        def similar(source: str) -> list[tuple[str, float]]:
            found = memory.search(source, threshold=50, limit=3)
            return [(match.unit.target, match.score / 100) for match in found]

        taught = LearningEngine(engine, lessons, similar)
        for source, reference in pairs:
            answer = next(taught.translate([source], task=NoTask()))
            shown.append(answer[0] if answer else Hypothesis("", 0.0))
            if learn:
                lessons.learn(Lesson(source, shown[-1].text, reference))
                memory.add(TranslationUnit(source, reference))
        memory.close()
    return shown


def chrf(texts: Iterable[str], references: Iterable[str]) -> float:
    """Return chrF as sacreBLEU defines it."""
    return score(list(texts), list(references))[1].value


def figures(name: str, pairs: Sequence[tuple[str, str]], engine: AligningEngine) -> Iterator[Figure]:
    """Yield chrF of the engine's best, of the weighed list and of what was learned, and what the edits add."""
    remembered = Remembered(engine, [source for source, _ in pairs])
    references = [reference for _, reference in pairs]
    plain = [remembered.answers[source] for source, _ in pairs]
    alone, taught = day(pairs, remembered, learn=False), day(pairs, remembered, learn=True)
    before, after = chrf((h.text for h in alone), references), chrf((h.text for h in taught), references)
    yield Figure(
        f"{name}, {len(pairs)} sentences: chrF of the engine's best",
        chrf((answer[0].text if answer else "" for answer in plain), references), "",
    )  # fmt: skip
    yield Figure(f"{name}: chrF, weighed, nothing learned", before, "")
    yield Figure(f"{name}: chrF, learned", after, "", at_least=before - 0.05)
    other = [n for n in range(len(pairs)) if alone[n].text != taught[n].text]
    yield Figure(f"{name}: suggestions that the edits changed", 100 * len(other) / len(pairs), "%")
    if other:
        told = [references[n] for n in other]
        yield Figure(f"{name}: chrF of these, nothing learned", chrf((alone[n].text for n in other), told), "")
        yield Figure(f"{name}: chrF of these, learned", chrf((taught[n].text for n in other), told), "")
    put = [(word.rpartition(" (")[0], references[n]) for n, one in enumerate(taught) for word in one.learned]
    right = sum(word.casefold() in reference.casefold() for word, reference in put)
    yield Figure(f"{name}: words put in", len(put), "")
    if put:
        yield Figure(f"{name}: of these in the reference", 100 * right / len(put), "%")


def measure() -> Iterator[Figure]:
    """Yield the figures of all documents."""
    engine = bundled_engine()
    assert isinstance(engine, ArgosEngine)
    if not DATA.is_dir():
        raise Unmeasurable("no folder 'shared' beside the checkout")
    yield from figures("articles", columns(ARTICLES, 0, 0, 520), engine)
    yield from figures("held-out sentences", columns(HELD_OUT, 1, 0, 400), engine)
    yield from figures("health", health(), engine)
    yield from figures("news", columns(NEWS, 1, 2000, 2400, of="news"), engine)
    yield from figures("another English", columns(TRAINING, 1, 0, 400, of="bible_nt_kss_bbe"), engine)
