"""A simulated day of work: what the suggestions gain from what was confirmed before.

A document is gone through in its order. Each sentence is suggested for, then its reference is confirmed, as by a hand
that always writes exactly that; the next suggestions may use it. Two documents: news and travel articles that
the bundled model never saw (FLORES-200's development part), and articles about a disease with many names and terms
(TICO-19), which were among its training texts.
"""

from __future__ import annotations

import lzma
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from benchmarks import Figure, Unmeasurable
from benchmarks.terms_obeyed import bundled_engine
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Engine, Hypothesis, NoTask
from translator_app.services.evaluating import score
from translator_app.services.learning import WIDE, Lesson, Lessons
from translator_app.storage.memory_store import open_memory

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
ARTICLES = DATA / "eval" / "flores200-dev-part.ckb-en.tsv"
HEALTH = DATA / "memory" / "tico-19.en-ckb.tmx.xz"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def articles() -> list[tuple[str, str]]:
    """Return the sentences of the articles in their order, with their references."""
    rows = [line.split("\t") for line in ARTICLES.read_text(encoding="utf-8").splitlines()]
    return [(row[0], row[1]) for row in rows]


def health() -> list[tuple[str, str]]:
    """Return 600 sentences of the health articles in their order."""
    pairs = []
    for unit in ElementTree.fromstring(lzma.decompress(HEALTH.read_bytes())).iter("tu"):
        sides = {side.get(_LANG, "")[:3]: "".join(side.find("seg").itertext()) for side in unit.iter("tuv")}  # type: ignore[union-attr]
        pairs.append((sides["ckb"], next(text for code, text in sides.items() if code.startswith("en"))))
    return pairs[300:900]


def day(pairs: Sequence[tuple[str, str]], proposed: Sequence[tuple[Hypothesis, ...]], *, learn: bool) -> list[str]:
    """Return the suggestion for each sentence as it stood when the translator came to it."""
    lessons, shown = Lessons(), []
    with tempfile.TemporaryDirectory() as folder:
        memory = open_memory(Path(folder) / "day.wtm", create=True)
        for (source, reference), hypotheses in zip(pairs, proposed, strict=True):
            found = memory.search(source, threshold=50, limit=3) if learn else []
            weighed = lessons.weighed(source, hypotheses, [(match.unit.target, match.score / 100) for match in found])
            shown.append(weighed[0].text if weighed else "")
            if learn:
                lessons.learn(Lesson(source, shown[-1], reference))
                memory.add(TranslationUnit(source, reference))
        memory.close()
    return shown


def figures(name: str, pairs: Sequence[tuple[str, str]], engine: Engine) -> Iterator[Figure]:
    """Yield chrF of the engine's best, of the list weighed by itself, and of the list weighed by lessons too."""
    proposed = list(engine.translate([source for source, _ in pairs], hypotheses=WIDE, task=NoTask()))
    references = [reference for _, reference in pairs]
    plain = [answer[0].text if answer else "" for answer in proposed]
    alone, taught = day(pairs, proposed, learn=False), day(pairs, proposed, learn=True)
    half = len(pairs) // 2

    def chrf(texts: Sequence[str], start: int = 0) -> float:
        return score(texts[start:], references[start:])[1].value

    yield Figure(f"{name}, {len(pairs)} sentences: chrF of the engine's best", chrf(plain), "")
    yield Figure(f"{name}: chrF, weighed, nothing learned", chrf(alone), "", at_least=chrf(plain))
    yield Figure(f"{name}: chrF, weighed and learned", chrf(taught), "", at_least=chrf(plain))
    yield Figure(f"{name}, second half: chrF, nothing learned", chrf(alone, half), "")
    yield Figure(f"{name}, second half: chrF, learned", chrf(taught, half), "", at_least=chrf(plain, half))


def measure() -> Iterator[Figure]:
    """Yield the figures of both documents."""
    engine = bundled_engine()
    if not DATA.is_dir():
        raise Unmeasurable("no folder 'shared' beside the checkout")
    yield from figures("articles", articles(), engine)
    yield from figures("health", health(), engine)
