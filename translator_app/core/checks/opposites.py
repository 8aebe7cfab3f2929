"""Check of the words of closed sets that a tired eye takes for one another: currencies, units, points of the compass.

A number is compared digit by digit, but dollars for dinars or south for north slip through it. Each family lists its
members with the forms that either language writes; a translation that lacks a member of the source and has another
one that the source has not, has taken the one for the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.kurdish.folding import fold, fold_spans
from translator_app.core.project import is_rtl
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, visible

# Member: its Kurdish forms, its English forms; what follows a Kurdish one are its endings. Words that are also others
# stay out: "pound" of weight, پێ "foot", تەمەن "age", ڕاست "right".
_CURRENCIES: Final = {
    "dinar": ("دینار", "dinars?|IQD"),
    "dollar": ("دۆلار|دولار", "dollars?|USD"),
    "euro": ("یۆرۆ|ئۆرۆ|یورۆ", "euros?|EUR"),
    "lira": ("لیرە", "liras?|lire"),
    "toman": ("تمەن|تومەن|تۆمان", "tomans?|tumans?"),
    "rial": ("ڕیاڵ|ڕیال|ریاڵ|ریال", "rials?|riyals?"),
    "pound": ("پاوەند|پاوند|جونەیه", "pounds?|sterling|GBP"),
    "ruble": ("ڕۆبڵ|ڕوبڵ|ڕۆبل", "rou?bles?"),
}
_UNITS: Final = {
    "kilometre": ("کیلۆ ?مەتر|کیلۆمەتڕ|کم", "kilomet(?:re|er)s?|km"),
    "centimetre": ("سانتی ?مەتر|سانتیم|سم", "centimet(?:re|er)s?|cm"),
    "millimetre": ("میلی ?مەتر|ملم", "millimet(?:re|er)s?|mm"),
    "metre": ("مەتر", "met(?:re|er)s?|m"),
    "mile": ("میل", "miles?"),
    "kilogram": ("کیلۆ ?گرام|کیلۆغرام|کگم", "kilogram(?:me)?s?|kilos?|kg"),
    "gram": ("گرام|غرام", "gram(?:me)?s?"),
    "tonne": ("تۆن|تەن", "ton(?:ne)?s?"),
    "litre": ("لیتر", "lit(?:re|er)s?"),
    "barrel": ("بەرمیل|بۆشکە", "barrels?"),
    "hectare": ("هێکتار|هیکتار", "hectares?"),
    "dunam": ("دۆنم|دۆنەم", "dun[ua]ms?|donums?"),
    "megawatt": ("مێگا ?وات|میگا ?وات", "megawatts?|MW"),
    "kilowatt": ("کیلۆ ?وات", "kilowatts?|kW"),
}
_COMPASS: Final = {
    "north": ("باکوور|باکور|شیمال", "north(?:ern|erly|wards?)?|bakur"),
    "south": ("باشوور|باشور|جنووب|خواروو", "south(?:ern|erly|wards?)?|bashur"),
    "east": ("(?:ڕۆژ|خۆر|رۆژ) ?هەڵات", "east(?:ern|erly|wards?)?|rojhelat|orient(?:al)?"),
    "west": ("(?:ڕۆژ|خۆر|رۆژ) ?ئاوا|ڕۆژاوا|خۆراوا", "west(?:ern|erly|wards?)?|rojava|occident(?:al)?"),
}
_SIGNS: Final = MappingProxyType({"$": "dollar", "€": "euro", "£": "pound"})
_ENDINGS: Final = "(?:ەکان|ەکە|ێک|ان|دا|ەوە|یش|ش|ی|ە){0,4}"
_BEFORE: Final = r"(?:(?<!\p{L})|(?<=(?<!\p{L})(?:north|south)-?))"  # northeast is both
_AFTER: Final = r"(?:(?!\p{L})|(?=-?(?:east|west)))"
_AMOUNT: Final = regex.compile(r"(?r)\d[ \u00a0]?")


@dataclass(frozen=True, slots=True)
class _Family:
    """``measured``: a member counts as a wrong one only behind a figure, for its words have other meanings."""

    kurdish: regex.Pattern[str]
    english: regex.Pattern[str]
    measured: bool = False


def _family(members: Mapping[str, tuple[str, str]], *, measured: bool = False) -> _Family:
    kurdish = "|".join(f"(?P<{name}>{fold(forms)})" for name, (forms, _) in members.items())
    english = "|".join(f"(?P<{name}>{forms})" for name, (_, forms) in members.items())
    return _Family(
        regex.compile(rf"(?<!\p{{L}})(?:{kurdish}){_ENDINGS}(?!\p{{L}})|[$€£]"),
        regex.compile(rf"{_BEFORE}(?:{english}){_AFTER}|[$€£]", regex.IGNORECASE),
        measured,
    )


_FAMILIES: Final = (_family(_CURRENCIES), _family(_UNITS, measured=True), _family(_COMPASS))


def taken_for_another(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A currency, unit or point of the compass of the source is another one in the translation."""
    if not is_rtl(context.pair.source) or is_rtl(context.pair.target):
        return
    source, target = visible(segment.source), visible(segment.target)
    folded = fold_spans(source.text)
    for family in _FAMILIES:
        there = list(_members(family.kurdish, folded.text))
        here = list(_members(family.english, target.text)) if there else []
        lost = Counter(name for name, _ in there) - Counter(name for name, _ in here)
        gained = Counter(name for name, _ in here) - Counter(name for name, _ in there)
        wrong = [
            span
            for name, span in here
            if name in gained and (not family.measured or _AMOUNT.match(target.text, 0, span[0]))
        ]
        if lost and wrong:
            start, end = folded.original_span(*next(span for name, span in there if name in lost))
            first, last = wrong[-1]
            what = said(
                "The source has {there}, the translation {here}",
                there=isolated(source.text[start:end]),
                here=isolated(target.text[first:last]),
            )
            yield Finding(what, *target.span(first, last))


def _members(pattern: regex.Pattern[str], text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    for match in pattern.finditer(text):
        yield match.lastgroup or _SIGNS.get(match[0], ""), match.span()
