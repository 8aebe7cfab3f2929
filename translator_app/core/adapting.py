"""A memory match brought nearer to its segment: numbers, dates, names and terms that alone differ are put right.

What other tools do for figures (localised placeables) holds in Sorani for all that has a known English: of the source
that the memory holds and the one at hand the numbers, dates and terms are set side by side in their order, and where
one differs, its English in the match, if it stands there once, gives way to the English of the other. Nothing else of
the translation is touched, and what was exchanged is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import Final

from . import inline
from .glossary import TermHit
from .kurdish import dates, numerals
from .kurdish.dates import Date
from .kurdish.dates import dates as dates_of
from .kurdish.folding import fold
from .kurdish.numerals import Number, NumberKind, numbers
from .kurdish.words import words

TermFinder = Callable[[str], Sequence[TermHit]]
SURE: Final = 0.8
"""A term met with less confidence is not exchanged."""
GROUPED: Final = 10_000
"""A number from here on is grouped in any case; below it, one of four digits is most often a year."""
SCALES: Final = MappingProxyType({"thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12})
_SCALED: Final = re.compile(rf"[\d.,]+ ({'|'.join(SCALES)})", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Adapted:
    """A translation with what was exchanged in it: pairs of the English before and after."""

    text: str
    exchanged: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Exchange:
    """What is to stand at ``[start:end]`` of the translation."""

    start: int
    end: int
    text: str


def adapted(known: str, translation: str, source: str, find_terms: TermFinder = lambda _: ()) -> Adapted:
    """Return the ``translation`` of ``known`` adapted to ``source``."""
    found: list[_Exchange] = []
    for exchange in (
        *_dates(known, translation, source),
        *_numbers(known, translation, source),
        *_terms(known, translation, source, find_terms),
    ):
        apart = all(exchange.end <= each.start or each.end <= exchange.start for each in found)
        if apart and not inline.has_codes(translation[exchange.start : exchange.end]):
            found.append(exchange)
    found.sort(key=lambda each: each.start)
    text = translation
    for exchange in reversed(found):
        text = text[: exchange.start] + exchange.text + text[exchange.end :]
    return Adapted(text, tuple((translation[each.start : each.end], each.text) for each in found))


def _dates(known: str, translation: str, source: str) -> Iterator[_Exchange]:
    before, after, there = dates_of(known), dates_of(source), dates_of(translation)
    if len(before) != len(after):
        return
    for old, new in zip(before, after, strict=True):
        if _said(old) == _said(new) or _parts(old) != _parts(new):
            continue
        meant = [date for date in there if dates.same(old, date)]
        if len(meant) == 1 and sum(dates.same(old, each) for each in before) == 1:
            text = _rewritten(meant[0], old, new)
            if text is not None:
                yield _Exchange(meant[0].start, meant[0].end, text)


def _said(date: Date) -> tuple[object, ...]:
    return date.day, date.month, date.year, date.weekday, date.calendar


def _parts(date: Date) -> tuple[bool, ...]:
    return tuple(part is not None for part in (date.day, date.month, date.year, date.weekday))


def _rewritten(there: Date, old: Date, new: Date) -> str | None:
    """Return the English date with its parts exchanged, in the order and style it is written in."""
    text = there.text
    for name in ("year", "day", "month", "weekday"):
        was, now = getattr(old, name), getattr(new, name)
        if was == now or getattr(there, name) is None:
            continue
        if name in ("year", "day"):
            written, becomes = rf"(?<!\d)0?{was}(?!\d)", str(now)
        else:
            one = {name: was}
            written = rf"\b{dates.english(Date(0, 0, '', calendar=old.calendar, **one))}\b"
            becomes = dates.english(Date(0, 0, "", calendar=new.calendar, **{name: now}))
        text, count = re.subn(written, becomes, text, flags=re.IGNORECASE)
        if count != 1:
            return None
    return text


def _numbers(known: str, translation: str, source: str) -> Iterator[_Exchange]:
    before, after = _lone(known), _lone(source)
    if len(before) != len(after):
        return
    there = _lone(translation)
    for old, new in zip(before, after, strict=True):
        if old.value == new.value or _way(old) != _way(new):
            continue
        meant = [number for number in there if _same(number, old)]
        if len(meant) == 1 and sum(each.value == old.value for each in before) == 1:
            yield _Exchange(meant[0].start, meant[0].end, _written(meant[0], new))


def _lone(text: str) -> list[Number]:
    """Return the numbers that are part of no date: a date is exchanged as a whole or not at all."""
    taken = [(date.start, date.end) for date in dates_of(text)]
    return [n for n in numbers(text) if not any(start < n.end and n.start < end for start, end in taken)]


def _way(number: Number) -> tuple[bool, bool, bool]:
    spoken = number.kind in (NumberKind.FIGURE, NumberKind.WORDS, NumberKind.MIXED)
    return number.percent, number.ordinal, spoken


def _same(number: Number, old: Number) -> bool:
    return number.percent == old.percent and old.value in (number.value, number.also)


def _written(there: Number, new: Number) -> str:
    """Return ``new`` as the translation writes the number it takes the place of."""
    if there.kind is NumberKind.WORDS:
        text = numerals.english(replace(new, kind=NumberKind.WORDS, ordinal=there.ordinal, percent=False))
        return text.capitalize() if there.text[:1].isupper() else text
    figures = _DIGITS.search(there.text)
    if there.kind is NumberKind.FIGURE and figures is not None and not there.ordinal:
        grouped = new.value >= GROUPED or ("," in figures.group() and new.value >= 1_000)
        bare = f"{new.value:,f}" if grouped else f"{new.value:f}"
        return there.text[: figures.start()] + bare + there.text[figures.end() :]
    scaled = _SCALED.fullmatch(there.text)
    if scaled is not None and new.value >= SCALES[scaled[1].lower()] and not new.percent:
        share = (new.value / SCALES[scaled[1].lower()]).normalize()
        if share == round(share, 2):
            return f"{share:,f} {scaled[1]}"
    return numerals.english(replace(new, ordinal=there.ordinal))


def _terms(known: str, translation: str, source: str, find_terms: TermFinder) -> Iterator[_Exchange]:
    """Exchange a term or name for the one that takes its place in the Kurdish; forms of the Kurdish do not count."""
    before, after = _words(find_terms(known)), _words(find_terms(source))
    for (first, last), (new_first, new_last) in _changes(known, source) if before and after else ():
        old = [hit for hit in before if first <= hit.start and hit.end <= last]
        new = [hit for hit in after if new_first <= hit.start and hit.end <= new_last]
        if len(old) != 1 or len(new) != 1 or old[0].source == new[0].source:
            continue
        there = translation.casefold()
        if min(old[0].confidence, new[0].confidence) < SURE or new[0].targets[0].casefold() in there:
            continue
        for target in old[0].targets:
            meant = list(re.finditer(rf"(?<!\w){re.escape(target)}(?!\w)", translation, re.IGNORECASE))
            if len(meant) == 1:
                written = new[0].targets[0]
                if meant[0].group()[:1].isupper() and not target[:1].isupper():
                    written = written[:1].upper() + written[1:]
                yield _Exchange(meant[0].start(), meant[0].end(), written)
                break


def _words(hits: Sequence[TermHit]) -> list[TermHit]:
    return [hit for hit in hits if hit.targets and hit.terms[0].part_of_speech not in ("number", "date")]


def _changes(known: str, source: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the spans of words of ``known`` that others of ``source`` take the place of, with the spans of these."""
    one, other = words(known), words(source)
    folded = [fold(known[start:end]) for start, end in one], [fold(source[start:end]) for start, end in other]
    for act, i, j, k, m in SequenceMatcher(None, *folded, autojunk=False).get_opcodes():
        if act == "replace":
            yield (one[i][0], one[j - 1][1]), (other[k][0], other[m - 1][1])
