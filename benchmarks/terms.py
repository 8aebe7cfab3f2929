"""How well terms are found in inflected Sorani, and how fast among 20,000 of them.

The table of forms is hand-made (tests/core/kurdish/term_forms.tsv) and was at hand while the analyser was written.
UniMorph's Sorani was not: each of its noun and adjective forms is looked up under its own lemma (recall) and under the
lemmas of all others (false hits), as an independent check.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks import Figure
from translator_app.core.glossary import Term
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.morphology import stem
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.kurdish.words import words
from translator_app.formats.glossary_files import read_terms

ROOT: Final = Path(__file__).resolve().parent.parent
FORMS: Final = ROOT / "tests" / "core" / "kurdish" / "term_forms.tsv"
BLIND: Final = FORMS.with_name("term_forms_blind.tsv")
UNIMORPH: Final = ROOT.parent / "shared" / "data" / "morphology" / "unimorph-ckb-arab.tsv"
SIZE: Final = 20_000


def forms() -> Iterator[Figure]:
    """Yield precision and recall on the table of forms."""
    known = [line.split("\t")[:3] for line in FORMS.read_text("utf-8").splitlines()[1:]]
    blind = [line.split("\t") for line in BLIND.read_text("utf-8").splitlines()[1:]]
    yield from _table("the table of forms", known, 99, 99)
    for which in ("second", "third"):
        yield from _table(f"the {which} set", [row[2:] for row in blind if row[0] == which], 99, 97)


def _table(name: str, rows: Sequence[Sequence[str]], precision: float, recall: float) -> Iterator[Figure]:
    right = false = missed = 0
    for term, text, expected in rows:
        hit = bool(TermIndex([Term(term, "x")]).find(text))
        right += hit and expected == "hit"
        false += hit and expected != "hit"
        missed += not hit and expected == "hit"
    yield Figure(f"precision on {name} ({len(rows)} rows)", 100 * right / (right + false), "%", at_least=precision)
    yield Figure(f"recall on {name}", 100 * right / (right + missed), "%", at_least=recall)


def unimorph() -> Iterator[Figure]:
    """Yield recall on UniMorph's nouns, names and adjectives; nothing without the file."""
    if not UNIMORPH.exists():
        return
    rows = [line.split("\t") for line in UNIMORPH.read_text("utf-8").splitlines()]
    wanted = [
        (lemma, form)
        for lemma, form, features in (row for row in rows if len(row) == 3)
        if features.startswith(("N", "ADJ", "PROPN")) and not features.startswith("NUM") and "+" not in lemma
    ]
    found = sum(bool(TermIndex([Term(lemma, "x")]).find(form)) for lemma, form in wanted)
    yield Figure(f"recall on UniMorph's nominal forms ({len(wanted)})", 100 * found / len(wanted), "%")
    index = TermIndex([Term(lemma, "x") for lemma in {lemma for lemma, _ in wanted}])
    own = {lemma: fold(lemma) for lemma, _ in wanted}
    other = sum(any(fold(hit.source) != own[lemma] for hit in index.find(form)) for lemma, form in wanted)
    yield Figure("the lemma found is another than UniMorph's", 100 * other / len(wanted), "%")


def speed() -> Iterator[Figure]:
    """Yield the time to build an index of 20,000 terms and to search a segment of 30 words."""
    shipped = [term for path in sorted((ROOT / "glossaries").glob("*.tsv")) for term in read_terms(path)]
    sources = list(dict.fromkeys(term.source for term in shipped))
    made = (f"{one} {other}" for one, other in itertools.product(sources, sources))
    terms = [*shipped, *(Term(source, "x") for source in itertools.islice(made, SIZE - len(shipped)))]
    start = time.process_time()
    index = TermIndex(terms)
    yield Figure(f"build an index of {len(index):,} sources", time.process_time() - start, "s of processor", at_most=1)
    text = (
        "لە کۆبوونەوەکەدا نوێنەرانی حکومەتی هەرێم و حکومەتی عێراق باسیان لە کێشەکانی سنوور و بودجە و هێزە چەکدارەکان "
        "کرد و بڕیاریان دا لیژنەیەکی هاوبەش پێک بهێنن بۆ چارەسەرکردنی ناکۆکییەکان لە ماوەی مانگێکدا"
    )
    rounds = 200
    start = time.perf_counter()
    for _ in range(rounds):
        index.find(text)
    taken = (time.perf_counter() - start) * 1000 / rounds
    yield Figure(f"terms of a segment of {len(words(text))} words", taken, "ms", at_most=3)
    tokens = [fold(text[first:last]) for first, last in words(text)] * 2000
    uncached = stem.__wrapped__
    start = time.process_time()
    for token in tokens:
        uncached(token)
    rate = len(tokens) / (time.process_time() - start)
    yield Figure("index keys, nothing cached", rate, "words/s of processor", at_least=300_000)


def measure() -> Iterator[Figure]:
    """Yield all figures."""
    yield from forms()
    yield from unimorph()
    yield from speed()


def run() -> dict[str, float]:
    """Return the figures by name."""
    return {figure.what: figure.value for figure in measure()}


def main() -> None:
    """Print the figures."""
    for figure in measure():
        print(f"{figure.what:60} {figure.value:12,.2f} {figure.unit}{'' if figure.kept else '  MISSED'}")


if __name__ == "__main__":
    main()
