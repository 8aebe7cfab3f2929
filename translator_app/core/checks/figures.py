"""Checks of numbers and dates, in whatever digits, words or order each language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.kurdish.dates import Calendar, Date, dates
from translator_app.core.kurdish.numerals import Number, NumberKind, english, numbers
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .addresses import addresses
from .context import CheckContext, Finding, Visible, visible

_LONGEST: Final = 20_000
"""Characters of a segment that are looked at; nobody writes longer ones and the comparison is pairwise."""
_ON_THE_HOUR: Final = regex.compile(r"\d{1,2}:00")
_DIGIT_RUN: Final = regex.compile(r"\d+")
_SQUARE_METRE: Final = regex.compile(r"(?<!\p{L})(?:[kcm]?m|[کسم]?م|ملم)[23٢٣]$")
_SMALL_WORDS: Final = 2  # "one" and "two" are articles, pronouns and duals as often as numbers


@dataclass(frozen=True, slots=True)
class _Side:
    """The numbers of a text: all of them, and the values that they may be met as."""

    numbers: Sequence[Number]
    values: frozenset[Decimal]
    digits: frozenset[str]
    codes: frozenset[str]

    def has(self, number: Number) -> bool:
        """Tell whether a number of the other text is met here."""
        if number.kind is NumberKind.CODE:
            return number.text.casefold() in self.codes or number.value in self.values
        if number.kind in _DIVISIBLE and (number.value in self.values or self._has_parts(number)):
            return True
        return not self.values.isdisjoint(_values(number))

    def _has_parts(self, number: Number) -> bool:
        """Tell whether the parts of a time, date or telephone number stand here, the month maybe by its name."""
        parts = [int(part) for part in _DIGIT_RUN.findall(number.text)]
        there = [str(part) in self.digits for part in parts]
        if number.kind is NumberKind.TIME:
            hour, minute = parts[0], parts[1]
            hours = {str(hour), str(hour % 12), str(hour + 12)}
            return not hours.isdisjoint(self.digits) and (minute == 0 or str(minute) in self.digits)
        if number.kind is NumberKind.DATE:
            return sum(there) >= len(parts) - 1
        return all(there)


_DIVISIBLE: Final = frozenset({NumberKind.TIME, NumberKind.DATE, NumberKind.PHONE})


def _values(number: Number) -> set[Decimal]:
    values = {abs(number.value)}
    if number.also is not None:
        values.add(abs(number.also))
    return values


def _side(text: str) -> _Side:
    outside = addresses(text)
    found = [
        number
        for number in numbers(text[:_LONGEST])
        if not any(start <= number.start < end for start, end in outside)
        and not _SQUARE_METRE.search(text, max(0, number.start - 4), number.end)
    ]
    values = {value for number in found for value in _values(number)}
    # A scale may be split off: ٣ ملیۆن و ٢٠٠ هەزار is 3.2 million.
    sums = _running_sums(found)
    digits = {str(int(run)) for number in found for run in _DIGIT_RUN.findall(number.text) if len(run) < 40}
    values |= {
        Decimal(run) for number in found if number.kind is NumberKind.DATE for run in _DIGIT_RUN.findall(number.text)
    }
    values |= {Decimal(number.text.split(":")[0]) for number in found if _ON_THE_HOUR.fullmatch(number.text)}
    digits |= {str(value) for value in values if value == value.to_integral_value()}
    codes = {number.text.casefold() for number in found if number.kind is NumberKind.CODE}
    return _Side(found, frozenset(values | sums), frozenset(digits), frozenset(codes))


def _running_sums(found: Sequence[Number]) -> set[Decimal]:
    """Return the sums of neighbours of which the first is said with a greater scale: 3 million and 200 thousand."""
    return {
        one.value + other.value
        for one, other in pairwise(found)
        if one.kind in _SCALED and other.kind in _SCALED | {NumberKind.FIGURE} and one.value > other.value * 2
    }


_SCALED: Final = frozenset({NumberKind.MIXED, NumberKind.WORDS})


def numbers_differ(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A number in figures is missing from the translation or stands there without being in the source.

    Digit sets, separators, scales and number words do not matter. The fix is given where one number was altered.
    """
    source, target = visible(segment.source), visible(segment.target)
    there, here = _side(source.text), _side(target.text)
    missing = [number for number in _figures(there) if not here.has(number)]
    extra = [number for number in _figures(here) if not there.has(number)]
    if len(missing) == len(extra) == 1:
        yield _altered(segment, target, missing[0], extra[0])
        return
    for number in missing:
        yield Finding(said("{text} of the source is not in the translation", text=isolated(number.text)))
    for number in extra:
        span = target.span(number.start, number.end)
        yield Finding(said("{text} is not in the source", text=isolated(number.text)), *span)
    if not missing and not extra:
        yield from _percent_lost(there, here)
        yield from _months_differ(source, target)


def _figures(side: _Side) -> Iterator[Number]:
    seen: set[str] = set()
    for number in side.numbers:
        if number.kind is not NumberKind.WORDS and number.text not in seen:
            seen.add(number.text)
            yield number


def _altered(segment: Segment, target: Visible, missing: Number, extra: Number) -> Finding:
    start, end = target.span(extra.start, extra.end)
    fix = None
    if end - start == extra.end - extra.start and extra.percent == missing.percent:
        fix = segment.target[:start] + english(missing) + segment.target[end:]
    return Finding(
        said("The source has {there}, the translation {here}", there=isolated(missing.text), here=isolated(extra.text)),
        start,
        end,
        fix=fix,
    )


def _percent_lost(there: _Side, here: _Side) -> Iterator[Finding]:
    shares = {value for number in here.numbers if number.percent for value in _values(number)}
    for number in there.numbers:
        if number.percent and shares.isdisjoint(_values(number)) and number.kind is not NumberKind.WORDS:
            yield Finding(
                said("{text} has lost its percent sign", text=isolated(number.text)), severity=Severity.WARNING
            )


def _months_differ(source: Visible, target: Visible) -> Iterator[Finding]:
    """Yield dates of the source that the translation has with the same day or year but another month."""
    here = [date for date in dates(target.text[:_LONGEST]) if date.month and date.calendar is Calendar.GREGORIAN]
    if not here:
        return
    for date in dates(source.text[:_LONGEST]):
        if not date.month or date.calendar is not Calendar.GREGORIAN or any(_agree(date, other) for other in here):
            continue
        near = [other for other in here if _shares(date, other)]
        if near:
            span = target.span(near[0].start, near[0].end)
            yield Finding(
                said(
                    "The source has {there}, the translation {here}",
                    there=isolated(date.text),
                    here=isolated(near[0].text),
                ),
                *span,
            )


def _agree(one: Date, other: Date) -> bool:
    """Tell whether two dates have the same month; 7/4 may be the seventh of April or the fourth of July."""
    return one.month == other.month or (one.month == other.day and one.day == other.month)


def _shares(one: Date, other: Date) -> bool:
    return (one.day is not None and one.day == other.day) or (one.year is not None and one.year == other.year)


def number_words_differ(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A number said in words has no counterpart; a remark, for languages count differently (twice, a dozen, pair)."""
    source = visible(segment.source)
    there, here = _side(source.text), _side(visible(segment.target).text)
    for number in there.numbers:
        if number.kind is NumberKind.WORDS and number.value > _SMALL_WORDS and not here.has(number):
            span = source.span(number.start, number.end)
            yield Finding(
                said("{text} of the source is not in the translation", text=isolated(number.text)),
                *span,
                on_source=True,
            )
