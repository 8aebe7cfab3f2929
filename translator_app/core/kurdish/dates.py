"""Dates in Sorani or English text, with every set of month names that Sorani writes.

Iraqi Kurdistan uses the Levantine names (کانوونی دووەم), newer prose those of Europe in many spellings (ژانویە,
جانیوەری) or Egypt's (یەنایر); Iranian Kurdistan the solar calendar (خاکەلێوە), whose months overlap two Gregorian
ones and are therefore only named in English, never converted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import regex

from translator_app.core.kurdish.folding import fold, fold_spans, readable_digits
from translator_app.core.kurdish.number_words import KURDISH


class Calendar(StrEnum):
    """Whose months the date counts."""

    GREGORIAN = "gregorian"
    SOLAR = "solar"  # the Kurdish and Iranian year from Newroz
    LUNAR = "lunar"  # the Islamic year


@dataclass(frozen=True, slots=True)
class Date:
    """A date of a text at [start, end); what it does not say is None. `month` and `weekday` count from 1, Monday 1."""

    start: int
    end: int
    text: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    calendar: Calendar = Calendar.GREGORIAN


_GREGORIAN: Final = (
    (
        "کانوونی دووەم|کانوونی دووهەم|کانونی دووەم|کانوونی دوو|"
        "ژانویە|ژانڤییە|جانیوەری|جەنیوەری|جەنوەری|یەنایر|یەنایەر|یانایر|january|jan"
    ),
    "شوبات|شەوات|فێبریوەری|فیبریوەری|فێبرێوەری|فەبریوەری|فێڤریە|فەورییە|فوریە|فەبرایەر|february|feb",
    "ئازار|ئادار|مارس|مارچ|مارت|march|mar",
    "نیسان|ئەپریل|ئاپریل|ئەپرێل|ئاپرێل|ئاوریل|ئاڤریل|ئەبریل|april|apr",
    "ئایار|مایس|گوڵانی زایینی|مەی|مایۆ|may",
    "حوزەیران|حوزیران|خوزەیران|جوون|جون|ژوئەن|ژوەن|یۆنیۆ|یونیو|یونیۆ|june|jun",
    "تەمموز|تەممووز|تەموز|تەمووز|جولای|جوولای|ژوئیە|ژولیە|یۆلیۆ|یولیو|یولیۆ|july|jul",
    "ئاب|ئۆگەست|ئۆگۆست|ئاگۆست|ئاگست|ئۆگست|ئوت|ئاغوستوس|ئۆغۆستۆس|ئەغوستوس|august|aug",
    "ئەیلوول|ئەیلول|ئیلوول|سێپتەمبەر|سێپتێمبەر|سەپتەمبەر|سیپتەمبەر|سێپتامبر|سێپتامبەر|سپتامبر|سپتەمبەر|سێپتەمبر|سبتەمبەر|september|sept|sep",
    "تشرینی یەکەم|تشرینی یەک|ئۆکتۆبەر|ئۆکتەبەر|ئۆکتۆبر|ئوکتوبەر|october|oct",
    "تشرینی دووەم|تشرینی دووهەم|تشرینی دوو|نۆڤەمبەر|نۆڤێمبەر|نۆڤامبەر|نۆڤامبر|نۆفەمبەر|نوڤەمبەر|november|nov",
    "کانوونی یەکەم|کانونی یەکەم|کانوونی یەک|دیسەمبەر|دێسەمبەر|دیسێمبەر|دێسامبر|دیسامبەر|دێسەمبر|december|dec",
)
_SOLAR: Final = (
    "خاکەلێوە", "گوڵان|بانەمەڕ", "جۆزەردان", "پووشپەڕ", "گەلاوێژ", "خەرمانان", "ڕەزبەر", "خەزەڵوەر|گەڵاڕێزان",
    "سەرماوەز", "بەفرانبار", "ڕێبەندان", "ڕەشەمە|ڕەشەمێ",
)  # fmt: skip
_LUNAR: Final = (
    "موحەڕەم|موحەرەم", "سەفەر", "ڕەبیعی یەکەم|ڕەبیعولئەوەل", "ڕەبیعی دووەم|ڕەبیعولئاخیر", "جومادی یەکەم|جەمادی یەکەم",
    "جومادی دووەم|جەمادی دووەم", "ڕەجەب", "شەعبان", "ڕەمەزان", "شەوال", "زولقەعدە|زیلقەعدە", "زولحیججە|زیلحیججە",
)  # fmt: skip
_WEEKDAYS: Final = (
    "دووشەممە|دوو شەممە|دووشەمە|دوو شەمە|دووشەم|monday",
    "سێشەممە|سێ شەممە|سێشەمە|سێ شەمە|سێشەم|tuesday",
    "چوارشەممە|چوار شەممە|چوارشەمە|چوار شەمە|چوارشەم|wednesday",
    "پێنجشەممە|پێنج شەممە|پێنجشەمە|پێنج شەمە|پێنجشەم|thursday",
    "هەینی|جومعە|جومعه|friday",
    "شەممە|شەمە|saturday",
    "یەکشەممە|یەک شەممە|یەکشەمە|یەک شەمە|یەکشەم|sunday",
)

_MONTH_NAMES: Final[Mapping[Calendar, tuple[str, ...]]] = {
    Calendar.GREGORIAN: tuple(
        "January February March April May June July August September October November December".split()
    ),
    Calendar.SOLAR: tuple(
        "Khakalewa Gulan Jozardan Pushpar Galawezh Kharmanan Razbar Khazalwar Sarmawaz Befranbar Rebandan "
        "Rashama".split()
    ),
    Calendar.LUNAR: (
        "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Thani", "Rajab", "Shaban",
        "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
    ),
}  # fmt: skip
_WEEKDAY_NAMES: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_MONTHS: Final[Mapping[str, tuple[Calendar, int]]] = {
    fold(name): (calendar, number)
    for calendar, months in ((Calendar.LUNAR, _LUNAR), (Calendar.SOLAR, _SOLAR), (Calendar.GREGORIAN, _GREGORIAN))
    for number, names in enumerate(months, 1)
    for name in names.split("|")
}
_DAYS_OF_WEEK: Final[Mapping[str, int]] = {
    fold(name): number for number, names in enumerate(_WEEKDAYS, 1) for name in names.split("|")
}
_DAY_WORDS: Final[Mapping[str, int]] = {
    spoken: int(word.value)
    for spoken, word in KURDISH.items()
    if word.part == "group" and 1 <= word.value <= 31 and spoken.endswith("ی")
}


def _any(names: Mapping[str, object]) -> str:
    return "|".join(regex.escape(name) for name in sorted(names, key=len, reverse=True))


_LETTER: Final = r"[^\W\d_]"
_MONTH: Final = rf"(?P<month>{_any(_MONTHS)})"
_CLITIC: Final = rf"(?:ی|دا|یدا|ەوە|یش|ش|ە|ی مانگ)?(?!{_LETTER})"
_WEEK: Final = rf"(?P<week>{_any(_DAYS_OF_WEEK)})"
_TENS: Final = "|".join(fold(tens) for tens in ("بیست", "سی"))
_DAY: Final = rf"(?:(?P<day>(?<!\d)[0-3]?\d)(?: ?ی| ?-ی)?|(?:(?P<tens>{_TENS}) و )?(?P<said>{_any(_DAY_WORDS)}))"
_YEAR: Final = r"(?P<year>(?<!\d)\d{3,4}(?!\d|[.,]\d))"
_AD: Final = r"(?:ی? ?(?:زاینی|کۆچی|هەتاوی|کوردی))?"

# English months that are no other word; may and march need a preposition before them.
_ENGLISH_ALONE: Final = "january|february|april|june|july|august|september|october|november|december"

# Each is tried at each place in this order; all run on folded text.
_NAMED: Final = regex.compile(
    rf"(?<!{_LETTER}|\d)(?:{_WEEK}{_CLITIC},? ?(?:ڕێکەوتی |ڕۆژی )?)?{_DAY} ?(?:ی )?(?:مانگی )?{_MONTH}{_CLITIC}"
    rf"(?:,? (?:ساڵی )?{_YEAR})?"
    rf"|(?<!{_LETTER}|\d)(?:{_WEEK},? )?(?P<day2>[0-3]?\d)(?:st|nd|rd|th)? (?:of )?{_MONTH}(?!{_LETTER})(?:,? {_YEAR})?"
    rf"|(?<!{_LETTER}|\d)(?:{_WEEK},? )?{_MONTH} (?P<day3>[0-3]?\d)(?:st|nd|rd|th)?(?!\w),?(?: {_YEAR})?"
    rf"|(?<!{_LETTER}|\d){_MONTH}{_CLITIC},? (?:ساڵی |of )?{_YEAR}"
    rf"|(?<!{_LETTER}|\d)(?P<alone>{_ENGLISH_ALONE})(?!{_LETTER})"
    rf"|(?<=(?:in|of|early|late|mid|last|next|this|until|since|by) )(?P<alone2>may|march)(?!{_LETTER})"
    rf"|(?<={fold('مانگی ')}){_MONTH}{_CLITIC}"
    rf"|(?<!{_LETTER}|\d){_WEEK}{_CLITIC}"
    r"|(?<![\w.,/:\-])(?:(?P<y1>\d{4})(?P<s1>[/\-.])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<s2>[/\-.])(?P<m2>\d{1,2})(?P=s2)(?P<y2>\d{4})"
    r"|(?P<d3>\d{1,2}) ?ی ?(?P<m3>\d{1,2}) ?ی ?(?P<y3>\d{4}))(?!\d|[/\-.]\d)"
)

# Every date has one of these; most segments have none, and are told apart at a tenth of the cost.
_HINT: Final = regex.compile(rf"\d[/.\-]\d|\d ?ی ?\d|(?<!{_LETTER})\L<names>", names=[*_MONTHS, *_DAYS_OF_WEEK])


def dates(text: str) -> list[Date]:
    """Return the dates of `text` in order: 7ی نیسانی 2021, April 7, 2021, 7/4/2021, نیسانی 2021, a weekday's name.

    Figures are read as day, month, year unless the year stands first; where only the other order is possible
    (4/27/2021) that one. A month's name counts only beside a day or year, after
    مانگی, or in English with its capital, for many names are also words.
    """
    folded = fold_spans(text)
    if not _HINT.search(folded.text):
        return []
    found = []
    for match in _NAMED.finditer(readable_digits(folded.text)):
        start, end = folded.original_span(*_bare(match))
        date = _read(match, start, end, text[start:end])
        if date:
            found.append(date)
    return found


def _bare(match: regex.Match[str]) -> tuple[int, int]:
    """Return the span of the match without the clitic after its last word."""
    last = max(match.end(name) for name in ("month", "alone", "alone2", "year", "week", "day3", "d1", "y2", "y3"))
    return match.start(), last


def _read(match: regex.Match[str], start: int, end: int, text: str) -> Date | None:
    numeric = _numeric(match)
    if numeric:
        year, month, day = numeric
        return Date(start, end, text, day, month, year) if 1 <= month <= 12 and 1 <= day <= 31 else None
    figures = match["day"] or match["day2"] or match["day3"]
    day_said = _DAY_WORDS[match["said"]] if match["said"] else None
    if day_said and match["tens"]:
        day_said += int(KURDISH[match["tens"]].value)
    day_number = int(figures) if figures else day_said
    if day_number is not None and not 1 <= day_number <= 31:
        return None
    alone = match["alone"] or match["alone2"]
    if alone and not text[:1].isupper():
        return None
    name = match["month"] or alone
    calendar, month_number = _MONTHS[name] if name else (Calendar.GREGORIAN, None)
    return Date(
        start,
        end,
        text,
        day_number,
        month_number,
        int(match["year"]) if match["year"] else None,
        _DAYS_OF_WEEK[match["week"]] if match["week"] else None,
        calendar,
    )


def _numeric(match: regex.Match[str]) -> tuple[int, int, int] | None:
    if match["y1"]:
        return int(match["y1"]), int(match["m1"]), int(match["d1"])
    if match["y3"]:  # 7ی 4ی 2021
        return int(match["y3"]), int(match["m3"]), int(match["d3"])
    if match["y2"]:
        day, month = int(match["d2"]), int(match["m2"])
        return (int(match["y2"]), day, month) if month > 12 >= day else (int(match["y2"]), month, day)
    return None


_WEEKDAY_OPENS: Final = regex.compile(rf"(?<!{_LETTER})({_any(_DAYS_OF_WEEK)})")


def weekdays(text: str) -> list[tuple[int, int, int]]:
    """Return (weekday, start, end) of the days that `text` names, also where the next word is run into the name."""
    folded = fold_spans(text)
    return [
        (_DAYS_OF_WEEK[match[1]], *folded.original_span(*match.span(1)))
        for match in _WEEKDAY_OPENS.finditer(folded.text)
    ]


def english(date: Date) -> str:
    """Return `date` as English writes it: Wednesday, 7 April 2021; a month of another calendar by its name."""
    parts = [
        str(date.day) if date.day else "",
        _MONTH_NAMES[date.calendar][date.month - 1] if date.month else "",
        str(date.year) if date.year else "",
    ]
    written = " ".join(filter(None, parts))
    weekday = _WEEKDAY_NAMES[date.weekday - 1] if date.weekday else ""
    return ", ".join(filter(None, (weekday, written)))


def same(one: Date, other: Date) -> bool:
    """Tell whether two dates can be the same: what both say agrees, and they share something that they say."""
    pairs = [(one.day, other.day), (one.month, other.month), (one.year, other.year), (one.weekday, other.weekday)]
    both = [(left, right) for left, right in pairs if left is not None and right is not None]
    return one.calendar is other.calendar and bool(both) and all(left == right for left, right in both)
