"""How often an engine renders the glossary's terms, left alone and made to, and what that does to the rest.

The test set: pairs whose Kurdish holds a term that binds and whose reference renders it as the glossary does, of
FLORES-200 and of the held-out part of AWTA: none was at hand in training, and nothing was tuned on what is told here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import Figure, Unmeasurable
from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.checks.terminology import SURE, advice_only, content_words, follows
from translator_app.core.errors import EngineError
from translator_app.core.glossary import TermHit
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.ports import Engine, NoTask
from translator_app.formats.glossary_files import read_terms
from translator_app.services.evaluating import score
from translator_app.services.obeying import TermKeeper

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data"
SETS = (
    DATA / "eval" / "flores200-devtest.ckb-en.tsv",
    DATA / "eval" / "flores200-dev-part.ckb-en.tsv",
    DATA / "parallel" / "ckb-en.dev.tsv",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A pair with the terms its translation must hold."""

    source: str
    reference: str
    hits: tuple[TermHit, ...]


def bundled_engine() -> Engine:
    """Return the engine that ships, whatever else the person at this machine installed. Raises Unmeasurable."""
    shipped = installed_folders()
    nowhere = ROOT / "benchmarks" / "results" / "none"
    try:
        return Workshop(Folders(shipped.resources, shipped.glossaries, nowhere, nowhere)).shelf.engine()
    except EngineError as error:
        raise Unmeasurable(f"no engine is bundled yet ({error})") from error


def cases(index: TermIndex, advisory: frozenset[str]) -> list[Case]:
    """Return the pairs with a term, in the order of the sets."""
    found = []
    for path in SETS:
        if not path.exists():
            raise Unmeasurable("no folder 'shared' beside the checkout")
        for line in path.read_text(encoding="utf-8").splitlines():
            source, reference = line.split("\t")[-2:]
            if not 5 <= len(source.split()) <= 40:
                continue
            hits = tuple(h for h in index.find(source, least=SURE) if h.targets and not advice_only(h, advisory))
            words = content_words(reference)
            if hits and all(follows(hit, words) for hit in hits):
                found.append(Case(source, reference, hits))
    return found


def obeyed(found: Sequence[Case], translations: Sequence[str]) -> float:
    """Return the percentage of terms that are rendered as the glossary has them."""
    kept = total = 0
    for case, text in zip(found, translations, strict=True):
        words = content_words(text)
        kept += sum(follows(hit, words) for hit in case.hits)
        total += len(case.hits)
    return 100 * kept / total


def translated(engine: Engine, sources: Sequence[str]) -> list[str]:
    """Return the best translation of each source."""
    return [answer[0].text if answer else "" for answer in engine.translate(sources, task=NoTask())]


def measure() -> Iterator[Figure]:
    """Yield the share of terms obeyed and chrF, without and with the keeper."""
    engine = bundled_engine()
    folders = installed_folders()
    index = TermIndex([term for path in folders.shipped_glossaries for term in read_terms(path)])
    advisory = frozenset(path.name for path in folders.shipped_glossaries)
    found = cases(index, advisory)
    sources, references = [case.source for case in found], [case.reference for case in found]
    plain = translated(engine, sources)
    made = translated(TermKeeper(engine, index.find, advisory), sources)
    _, chrf_plain, _ = score(plain, references)
    _, chrf_made, _ = score(made, references)
    terms = sum(len(case.hits) for case in found)
    yield Figure(f"terms rendered as the glossary has them, engine alone ({terms} terms)", obeyed(found, plain), "%")
    yield Figure(f"the same, made to ({len(found)} pairs)", obeyed(found, made), "%", at_least=90)
    yield Figure("chrF, engine alone", chrf_plain.value, "")
    yield Figure("chrF, made to", chrf_made.value, "", at_least=chrf_plain.value - 0.2)
