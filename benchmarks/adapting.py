"""What adapting memory matches gives: real pairs of news, asked for among all the others that are not the same."""

from __future__ import annotations

import lzma
import random
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import Figure, Unmeasurable
from translator_app.composition.installation import installed_folders
from translator_app.core.adapting import adapted
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.memory import TranslationUnit
from translator_app.formats.glossary_files import read_terms
from translator_app.services.evaluating import score
from translator_app.storage.memory_store import create_memory

PAIRS = Path(__file__).resolve().parents[2] / "shared" / "data" / "parallel" / "ckb-en.news.tsv.xz"
ASKED = 4_000
THRESHOLD = 60
SEED = 5


def measure() -> Iterator[Figure]:
    """Yield how many matches are adapted, and their chrF against the real translations before and after."""
    if not PAIRS.exists():
        raise Unmeasurable("no folder 'shared' beside the checkout")
    with lzma.open(PAIRS, "rt", encoding="utf-8") as lines:
        pairs = [(cells[1], cells[2]) for cells in (line.rstrip("\n").split("\t") for line in lines) if len(cells) == 3]
    find_terms = TermIndex([term for path in installed_folders().shipped_glossaries for term in read_terms(path)]).find
    before, after, references, spent, matches = [], [], [], 0.0, 0
    with TemporaryDirectory() as folder:
        memory = create_memory(Path(folder) / "news.wtm")
        memory.add_many(TranslationUnit(source, target) for source, target in pairs)
        for source, reference in random.Random(SEED).sample(pairs, ASKED):
            found = memory.search(source, threshold=THRESHOLD, limit=4)
            match = next((each for each in found if fold(each.unit.source) != fold(source)), None)
            if match is None:
                continue
            matches += 1
            started = time.perf_counter()
            result = adapted(match.unit.source, match.unit.target, source, find_terms)
            spent += time.perf_counter() - started
            if result.exchanged:
                before.append(match.unit.target)
                after.append(result.text)
                references.append(reference)
        memory.close()
    _, chrf_before, _ = score(before, references)
    _, chrf_after, _ = score(after, references)
    better = [_chrf(b, r) < _chrf(a, r) for b, a, r in zip(before, after, references, strict=True)]
    worse = [_chrf(b, r) > _chrf(a, r) for b, a, r in zip(before, after, references, strict=True)]
    yield Figure(f"matches from {THRESHOLD} % that were adapted, of {matches}", len(before), "")
    yield Figure("their chrF as the memory holds them", chrf_before.value, "")
    yield Figure("their chrF adapted", chrf_after.value, "", at_least=chrf_before.value)
    yield Figure("better / worse than before", sum(better) / max(1, sum(worse)), "times", at_least=5)
    yield Figure("adapting a match, mean", 1000 * spent / max(1, matches), "ms", at_most=16)


def _chrf(text: str, reference: str) -> float:
    _, chrf, _ = score([text], [reference])
    return chrf.value
