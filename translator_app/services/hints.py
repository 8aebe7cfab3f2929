"""Dates, numbers and names of a source in English, offered beside the glossary's terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from translator_app.core.glossary import Term, TermHit
from translator_app.core.kurdish import dates, numerals
from translator_app.core.kurdish.expressions import expressions
from translator_app.core.kurdish.names import transliterate
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.kurdish.words import words

DATE, NUMBER, NAME = "date", "number", "name"
"""The part of speech by which a hint is told from a term of a glossary."""
PERSON = "person"


class Hints:
    """Finds what a glossary does not hold but English writes in a fixed way."""

    def __init__(self, exonyms: Mapping[str, Sequence[str]], kinds: Mapping[str, str]) -> None:
        self._exonyms = exonyms
        self._kinds = kinds
        self._index = TermIndex(
            Term(source, target, NAME, kinds.get(source, ""))
            for source, targets in exonyms.items()
            for target in targets
        )

    def beside(self, text: str, hits: Sequence[TermHit]) -> tuple[TermHit, ...]:
        """Return ``hits`` with the hints that do not overlap them, in the order of the text."""
        found = list(hits)
        for hint in self._hints(text):
            if all(hint.end <= hit.start or hit.end <= hint.start for hit in found):
                found.append(hint)
        return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))

    def _hints(self, text: str) -> Iterator[TermHit]:
        for date in dates.dates(text):
            if date.day or date.month or date.weekday:
                yield _hit(date.start, date.end, date.text, (dates.english(date),), DATE)
        names = self._index.find(text)
        yield from self._full_names(text, names)
        yield from names
        for each in expressions(text):
            yield _hit(each.start, each.end, each.text, each.targets, NUMBER)
        for number in numerals.numbers(text):
            written = numerals.english(number)
            if written and written != number.text:
                yield _hit(number.start, number.end, number.text, (written,), NUMBER)

    def _full_names(self, text: str, names: Sequence[TermHit]) -> Iterator[TermHit]:
        """Yield a known given name with the unknown word after it as one name: no table holds all people."""
        spans = words(text)
        for name in names:
            if self._kinds.get(name.source) != PERSON or " " in name.source or name.form:
                continue
            after = next((span for span in spans if span[0] > name.end - 1), None)
            if after is None or text[name.end : after[0]] != " ":
                continue
            if any(other.start < after[1] and after[0] < other.end for other in names):
                continue
            family = transliterate(text[slice(*after)], self._exonyms)
            if family and name.targets:
                whole = tuple(f"{name.targets[0]} {one}" for one in family[:2])
                yield _hit(name.start, after[1], text[name.start : after[1]], whole, NAME, confidence=0.5)


def _hit(start: int, end: int, text: str, targets: Sequence[str], kind: str, confidence: float = 1.0) -> TermHit:
    terms = tuple(Term(text, target, kind) for target in targets)
    return TermHit(start, end, text, terms, confidence=confidence)
