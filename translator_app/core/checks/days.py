"""Dates of a source and its translation against each other: months, weekdays, decades."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.kurdish.dates import Calendar, Date, dates, weekdays
from translator_app.core.kurdish.folding import fold
from translator_app.core.said import said

from .context import Finding, Visible

_LONGEST: Final = 20_000
_DAY_AND_MONTH: Final = regex.compile(r"(?<![\d/.\-])(\d{1,2})(/)(\d{1,2})(?![\d/]|[.\-]\d)")
_MONTH_BY_NUMBER: Final = regex.compile(r"(?:مانگی|مانگەکانی) ?(\d{1,2})(?: ?(?:و|تا|بۆ|-) ?(\d{1,2}))?(?!\d)")
_TENS: Final = MappingProxyType(
    {
        "بیست": 20, "سی": 30, "چل": 40, "پەنجا": 50, "شەست": 60, "حەفتا": 70, "هەفتا": 70, "هەشتا": 80, "نەوەد": 90,
        "نەوەت": 90,
    }
)  # fmt: skip
_DECADES: Final = regex.compile(rf"(?<!\p{{L}})({'|'.join(map(fold, _TENS))})(?:ی|ە)?(?:ەکان|کان)")


def altered_dates(source: Visible, target: Visible) -> Iterator[Finding]:
    """Yield months of the translation that stand for others of the source, and weekdays."""
    there, here = _gregorian(source.text), _gregorian(target.text)
    told: Date | None = None
    for date in there:
        if not date.month or any(_agree(date, other) for other in here if other.month):
            continue
        near = [other for other in here if other.month and _shares(date, other)]
        # Without a day or year in common, one that answers to no date of the source has taken its place.
        near = near or [o for o in here if o.month and not any(_agree(each, o) for each in there if each.month)]
        if near and near[0] is not told:
            told = near[0]
            yield _finding(date.text, told.text, target.span(told.start, told.end))
    yield from _altered_weekdays(source, target)


def _altered_weekdays(source: Visible, target: Visible) -> Iterator[Finding]:
    here = weekdays(target.text[:_LONGEST])
    there = weekdays(source.text[:_LONGEST]) if here else []
    lost = Counter(day for day, _, _ in there) - Counter(day for day, _, _ in here)
    gained = Counter(day for day, _, _ in here) - Counter(day for day, _, _ in there)
    if lost and gained:
        one = next(source.text[start:end] for day, start, end in there if day in lost)
        first, last = next((start, end) for day, start, end in here if day in gained)
        yield _finding(one, target.text[first:last], target.span(first, last))


def _finding(there: str, here: str, span: tuple[int, int]) -> Finding:
    what = said("The source has {there}, the translation {here}", there=isolated(there), here=isolated(here))
    return Finding(what, *span)


def _gregorian(text: str) -> Sequence[Date]:
    return [date for date in dates(text[:_LONGEST]) if date.calendar is Calendar.GREGORIAN]


def _agree(one: Date, other: Date) -> bool:
    """Tell whether two dates have the same month; 7/4 may be the seventh of April or the fourth of July."""
    return one.month == other.month or (one.month == other.day and one.day == other.month)


def _shares(one: Date, other: Date) -> bool:
    return (one.day is not None and one.day == other.day) or (one.year is not None and one.year == other.year)


def months_in_figures(text: str) -> dict[int, int]:
    """Return the months that a Sorani text writes as a number (27/3, مانگی ٣) by the place of that number.

    Of 3/4 either may be the month; each is given with itself.
    """
    found: dict[int, int] = {}
    for match in _DAY_AND_MONTH.finditer(text):
        for group in (1, 3):
            if 1 <= int(match[group]) <= 12:
                found[match.start(group)] = int(match[group])
    for match in _MONTH_BY_NUMBER.finditer(text):
        for group in (1, 2):
            if match[group] and 1 <= int(match[group]) <= 12:
                found[match.start(group)] = int(match[group])
    return found


def named_months(text: str) -> frozenset[int]:
    """Return the months that a text names."""
    return frozenset(date.month for date in _gregorian(text) if date.month)


def decades(text: str) -> frozenset[int]:
    """Return the decades that a Sorani text names: 60 for شەستەکان."""
    return frozenset(_BY_FOLDED[match[1]] for match in _DECADES.finditer(fold(text)))


_BY_FOLDED: Final = MappingProxyType({fold(word): value for word, value in _TENS.items()})
