"""Checks of numbers and dates, in whatever digits, words or order each language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.kurdish.numerals import Number, NumberKind, english, numbers
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .addresses import addresses
from .context import CheckContext, Finding, Visible, visible
from .days import altered_dates, decades, months_in_figures, named_months

_LONGEST: Final = 20_000
"""Characters of a segment that are looked at; nobody writes longer ones and the comparison is pairwise."""
_ON_THE_HOUR: Final = regex.compile(r"\d{1,2}:00")
_DIGIT_RUN: Final = regex.compile(r"\d+")
_SQUARE_METRE: Final = regex.compile(r"(?<!\p{L})(?:[kcm]?m|[کسم]?م|ملم)[23٢٣]$")
_LAST_MONTH: Final = 12
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
            dated = [sorted(map(int, _DIGIT_RUN.findall(n.text))) for n in self.numbers if n.kind is NumberKind.DATE]
            # Beside another date in figures its parts must be the same; only a month may be said by its name.
            return sorted(parts) in dated if dated else sum(there) >= len(parts) - 1
        return all(there)


_DIVISIBLE: Final = frozenset({NumberKind.TIME, NumberKind.DATE, NumberKind.PHONE})


def _values(number: Number) -> set[Decimal]:
    values = {abs(number.value)}
    if number.also is not None:
        values.add(abs(number.also))
    return values


@lru_cache(maxsize=16)  # two checks ask for both sides of a segment
def _side(text: str) -> _Side:
    outside = addresses(text)
    found = [
        number
        for number in numbers(text[:_LONGEST])
        if not any(start <= number.start < end for start, end in outside)
        and not _SQUARE_METRE.search(text, max(0, number.start - 4), number.end)
    ]
    found = [_in_full(number, text) for number in found]
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


def _in_full(number: Number, text: str) -> Number:
    """Return the second year of 2019-20 as 2020, other numbers as they are."""
    begun = _SHORT_YEAR.match(text, 0, number.end) if number.kind is NumberKind.FIGURE else None
    if begun is None or number.end - number.start != 2:
        return number
    return replace(number, value=Decimal(int(begun[1]) * 100) + number.value, also=number.value)


def _running_sums(found: Sequence[Number]) -> set[Decimal]:
    """Return the numbers that neighbours make together, the greater scale first: 3 million and 200 thousand."""
    return {total for total, _ in _sums(found)}


def _sums(found: Sequence[Number]) -> Iterator[tuple[Decimal, Sequence[Number]]]:
    for first in range(len(found) - 1):
        total = found[first].value
        for last in range(first + 1, len(found)):
            one, other = found[last - 1], found[last]
            scaled = one.kind in _SCALED and other.kind in _SCALED | {NumberKind.FIGURE}
            if not scaled or other.value >= _scale(one.value) or other.start - one.end > _AND:
                break
            total += other.value
            yield total, found[first : last + 1]


def _scale(value: Decimal) -> Decimal:
    """Return what a number said after another must be below to be a part of it: a thousand after 484 thousand."""
    return next((scale for scale in _SCALES if value % scale == 0), value / 2)


_SCALED: Final = frozenset({NumberKind.MIXED, NumberKind.WORDS})
_SCALES: Final = tuple(Decimal(10**power) for power in (9, 6, 3, 2))
_AND: Final = len(" and ")
_DECADE: Final = regex.compile(r"['’]?s\b")
_SHORT_YEAR: Final = regex.compile(r"(?r)(?<!\d)(1[0-9]|20)\d\d[-–/]\d\d")
_PART_OF_NAME: Final = regex.compile(r"(?r)[A-Za-z]-")


def numbers_differ(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A number in figures is missing from the translation or stands there without being in the source.

    Digit sets, separators, scales and number words do not matter. The fix is given where one number was altered.
    """
    source, target = visible(segment.source), visible(segment.target)
    there, here = _side(source.text), _side(target.text)
    missing = _not_months(source, target, [number for number in _figures(there) if not here.has(number)])
    missing = _not_summed(there, here, missing)
    extra = _not_decades(source, target, [number for number in _figures(here) if not there.has(number)])
    extra = _not_summed(here, there, extra)
    if len(missing) == len(extra) == 1:
        yield _altered(segment, target, missing[0], extra[0])
        return
    for number in missing:
        span = source.span(number.start, number.end)
        what = said("{text} of the source is not in the translation", text=isolated(number.text))
        yield Finding(what, *span, on_source=True)
    for number in extra:
        span = target.span(number.start, number.end)
        # the 19 of COVID-19, where the source says کۆڤید or کۆرۆنا
        named = _PART_OF_NAME.match(target.text, 0, number.start) is not None
        what = said("{text} is not in the source", text=isolated(number.text))
        yield Finding(what, *span, severity=Severity.INFO if named else None)
    if not missing and not extra:
        yield from _percent_differs(there, here, source, target)
        yield from altered_dates(source, target)


def _not_months(source: Visible, target: Visible, missing: list[Number]) -> list[Number]:
    """Return the numbers without months that the translation says by name: 27/3 and مانگی ٣ are March."""
    if not any(each.value <= _LAST_MONTH for each in missing):
        return missing
    months = months_in_figures(source.text[:_LONGEST])
    named = named_months(target.text[:_LONGEST]) if months else frozenset()
    return [each for each in missing if months.get(each.start) not in named]


def _not_summed(there: _Side, here: _Side, missing: list[Number]) -> list[Number]:
    """Return the numbers without those that the other side has as one with their neighbour: هەزار و ٩٧٧, 1,977."""
    if not missing:
        return missing
    parts = {part.start for total, summed in _sums(there.numbers) if total in here.values for part in summed}
    return [each for each in missing if each.start not in parts]


def _not_decades(source: Visible, target: Visible, extra: list[Number]) -> list[Number]:
    """Return the numbers without decades that the source says in a word: شەستەکان, the 1960s."""
    if not any(_DECADE.match(target.text, each.end) for each in extra):
        return extra
    said_there = decades(source.text[:_LONGEST])
    return [
        each for each in extra if not (_DECADE.match(target.text, each.end) and int(each.value) % 100 in said_there)
    ]


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


def _percent_differs(there: _Side, here: _Side, source: Visible, target: Visible) -> Iterator[Finding]:
    """Yield numbers that are a percentage on one side alone."""
    for number in _percent_alone(there, here):
        what = said("{text} has lost its percent sign", text=isolated(number.text))
        yield Finding(what, *source.span(number.start, number.end), on_source=True, severity=Severity.WARNING)
    for number in _percent_alone(here, there):
        what = said("{text} is no percentage in the source", text=isolated(number.text))
        yield Finding(what, *target.span(number.start, number.end), severity=Severity.WARNING)


def _percent_alone(one: _Side, other: _Side) -> Iterator[Number]:
    shares = {value for number in other.numbers if number.percent for value in _values(number)}
    for number in one.numbers:
        if number.percent and number.kind is not NumberKind.WORDS and shares.isdisjoint(_values(number)):
            yield number


def number_words_differ(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A number said in words has no counterpart; a remark, for languages count differently (twice, a dozen, pair).

    Where the translation says another number instead, it is more than a remark.
    """
    source, target = visible(segment.source), visible(segment.target)
    there, here = _side(source.text), _side(target.text)
    missing = _not_summed(there, here, [each for each in _words(there) if not here.has(each)])
    if not missing:
        return
    extra = [each for each in _words(here) if not there.has(each) and not _is_both(each)]
    same_kind = [each for each in missing if each.ordinal is extra[0].ordinal] if len(extra) == 1 else []
    if len(same_kind) == 1:
        what = said(
            "The source has {there}, the translation {here}",
            there=isolated(same_kind[0].text),
            here=isolated(extra[0].text),
        )
        yield Finding(what, *target.span(extra[0].start, extra[0].end), severity=Severity.WARNING)
        return
    for number in missing:
        if number.value > _SMALL_WORDS:
            span = source.span(number.start, number.end)
            what = said("{text} of the source is not in the translation", text=isolated(number.text))
            yield Finding(what, *span, on_source=True, severity=Severity.INFO)


def _words(side: _Side) -> Iterator[Number]:
    """Yield the numbers said in words but "one", which is a pronoun more often than a number."""
    return (each for each in side.numbers if each.kind is NumberKind.WORDS and (each.value > 1 or each.ordinal))


def _is_both(number: Number) -> bool:
    """Tell whether a number word is as often none: a second is چرکە, a half may be a share of anything."""
    return number.text.lower() in {"second", "seconds", "half"}
