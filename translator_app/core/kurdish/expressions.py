"""Numbers with what stands beside them, in English: centuries, decades, clock times, eras, sums, measures, fractions.

These are offered to the translator as suggestions. The checks compare bare numbers (``numerals``) and do not use them.

Examples::

    سەدەی بیستەم            20th century          کاتژمێر ٣ی دوای نیوەڕۆ    3 p.m.
    نەوەدەکان               1990s                 ٢٥٠ هەزار دینار           250,000 dinars
    ٣٠٠ی پێش زایین          300 BC                دوو لەسەر سێ              two thirds
    ١٠ بۆ ٢٠               10 to 20              دەیان هەزار               tens of thousands
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from translator_app.core.kurdish.folding import Folded, fold, fold_spans
from translator_app.core.kurdish.numerals import Number, NumberKind, english, numbers


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch [start, end) of a text with its English wordings, the likeliest first."""

    start: int
    end: int
    text: str
    targets: tuple[str, ...]


# Sorani: English for one, English for more.
_UNITS: Final[Mapping[str, tuple[str, str]]] = {
    "دۆلار": ("dollar", "dollars"), "دینار": ("dinar", "dinars"), "یۆرۆ": ("euro", "euros"),
    "پاوەند": ("pound", "pounds"), "لیرە": ("lira", "liras"), "تمەن": ("toman", "tomans"), "ڕیاڵ": ("rial", "rials"),
    "دیرهەم": ("dirham", "dirhams"), "درهەم": ("dirham", "dirhams"), "فرانک": ("franc", "francs"),
    "سەنت": ("cent", "cents"),
    "کم": ("km", "km"), "کیلۆمەتر": ("kilometre", "kilometres"), "مەتر": ("metre", "metres"),
    "سانتیمەتر": ("centimetre", "centimetres"), "سم": ("cm", "cm"), "ملیمەتر": ("millimetre", "millimetres"),
    "میل": ("mile", "miles"), "کگم": ("kg", "kg"), "کیلۆگرام": ("kilogram", "kilograms"), "کیلۆ": ("kilo", "kilos"),
    "گرام": ("gram", "grams"), "تۆن": ("tonne", "tonnes"), "تەن": ("tonne", "tonnes"), "لیتر": ("litre", "litres"),
    "بەرمیل": ("barrel", "barrels"), "دۆنم": ("dunam", "dunams"), "هێکتار": ("hectare", "hectares"),
    "مێگابایت": ("megabyte", "megabytes"), "مێگاوات": ("megawatt", "megawatts"), "پلە": ("degree", "degrees"),
    "چرکە": ("second", "seconds"), "خولەک": ("minute", "minutes"), "دەقە": ("minute", "minutes"),
    "کاتژمێر": ("hour", "hours"), "سەعات": ("hour", "hours"), "ڕۆژ": ("day", "days"), "هەفتە": ("week", "weeks"),
    "مانگ": ("month", "months"), "ساڵ": ("year", "years"), "جار": ("time", "times"),
}  # fmt: skip
_SYMBOLS: Final = {"dollars": "$", "euros": "€", "pounds": "£"}
_ERAS: Final = {
    "پێش زایین": ("{} BC", "{} BCE"), "پێش زاین": ("{} BC", "{} BCE"), "پێش میلاد": ("{} BC", "{} BCE"),
    "زایینی": ("{} CE", "AD {}"), "زاینی": ("{} CE", "AD {}"), "میلادی": ("{} CE", "AD {}"),
    "کۆچی": ("{} AH", "{} of the Hijri calendar"), "هیجری": ("{} AH", "{} of the Hijri calendar"),
    "هەتاوی": ("{} SH", "{} of the solar calendar"), "کوردی": ("{} of the Kurdish calendar",),
}  # fmt: skip
_PARTS_OF_DAY: Final = {
    "بەیانی": "a.m.", "سەرلەبەیانی": "a.m.", "پێش نیوەڕۆ": "a.m.", "پێشنیوەڕۆ": "a.m.", "بەرەبەیان": "a.m.",
    "دوای نیوەڕۆ": "p.m.", "دوانیوەڕۆ": "p.m.", "پاش نیوەڕۆ": "p.m.", "پاشنیوەڕۆ": "p.m.", "عەسر": "p.m.",
    "ئێوارە": "p.m.", "شەو": "", "نیوەڕۆ": "p.m.",
}  # fmt: skip
_DECADES: Final = {
    "بیستەکان": "1920s", "سییەکان": "1930s", "چلەکان": "1940s", "پەنجاکان": "1950s", "شەستەکان": "1960s",
    "حەفتاکان": "1970s", "هەفتاکان": "1970s", "هەشتاکان": "1980s", "نەوەدەکان": "1990s", "نەوەتەکان": "1990s",
}  # fmt: skip
_MANY: Final = {
    "دەیان": ("dozens", "tens"), "سەدان": ("hundreds",), "هەزاران": ("thousands",), "ملیۆنان": ("millions",),
    "ملیۆنەها": ("millions",), "سەدەها": ("hundreds",), "هەزارەها": ("thousands",), "دەیەها": ("dozens", "tens"),
    "دەیان هەزار": ("tens of thousands",), "سەدان هەزار": ("hundreds of thousands",), "ملیاران": ("billions",),
    "دەیان ملیۆن": ("tens of millions",), "سەدان ملیۆن": ("hundreds of millions",), "هەزاران ملیۆن": ("billions",),
    "چارەک": ("a quarter",), "چارەکێک": ("a quarter",), "نیو": ("half", "a half"), "نیوە": ("half",),
    "نیوەی": ("half of",), "دوو جار": ("twice", "two times"), "سێ جار": ("three times",), "یەک جار": ("once",),
}  # fmt: skip
_SAID: Final = {"یەک": 1, "دوو": 2, "سێ": 3, "چوار": 4, "پێنج": 5, "شەش": 6, "حەوت": 7, "هەشت": 8, "نۆ": 9, "دە": 10}
_COUNTS: Final = "zero one two three four five six seven eight nine ten".split()
_PARTS: Final = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
                 10: "tenth"}  # fmt: skip


def _any(words: Mapping[str, object]) -> str:
    return "|".join(regex.escape(each) for each in sorted({fold(word) for word in words}, key=len, reverse=True))


_LETTER: Final = r"[^\W\d_]"
_END: Final = rf"(?:ی|یش|دا|یدا|ش|ەوە|ە|یە|یان)?(?!{_LETTER})"
_UNIT_OF: Final = {fold(word): value for word, value in _UNITS.items()}
_ERA_OF: Final = {fold(word): value for word, value in _ERAS.items()}
_PART_OF: Final = {fold(word): value for word, value in _PARTS_OF_DAY.items()}
_DECADE_OF: Final = {fold(word): value for word, value in _DECADES.items()}
_MANY_OF: Final = {fold(word): value for word, value in _MANY.items()}
_SAID_OF: Final = {fold(word): value for word, value in _SAID.items()}

_UNIT: Final = regex.compile(rf"ی? ?(?P<unit>{_any(_UNITS)}){_END}")
_ERA: Final = regex.compile(rf"ی? ?(?P<era>{_any(_ERAS)}){_END}")
_DECADE_AFTER: Final = regex.compile(rf" ?-?ە?کان{_END}")
_PART_OF_DAY: Final = regex.compile(rf"ی? (?:سەر ?لە ?)?(?P<part>{_any(_PARTS_OF_DAY)}){_END}")
_CLOCK_BEFORE: Final = regex.compile(rf"(?r)(?<!{_LETTER})(?:لە )?(?:کاتژمێر|سەعات)ی? ")
_CENTURY_BEFORE: Final = regex.compile(rf"(?r)(?<!{_LETTER})سەدەی ")
_RANGE: Final = {" بۆ ": " to ", " تا ": " to ", " هەتا ": " to ", "-": "\u2013", " - ": "\u2013"}
_FRACTION: Final = regex.compile(
    rf"(?<!{_LETTER})(?:(?P<top>{_any(_SAID)}) )?(?P<under>{_any(_SAID)}) ?یەک(?:ی|ێک|ێکی)?(?!{_LETTER})"
    rf"|(?<!{_LETTER})(?P<top2>{_any(_SAID)}) لەسەر (?P<under2>{_any(_SAID)})(?:ی)?(?!{_LETTER})"
)
_ALONE: Final = regex.compile(
    rf"(?<!{_LETTER})(?:(?P<decade>{_any(_DECADES)})(?:ی|دا|یدا|ەوە)?|(?P<many>(?<!و )(?:{_any(_MANY)})))"
    rf"(?!{_LETTER}| ?(?:هەزار|ملیۆن|ملیار))"
)


def expressions(text: str) -> list[Expression]:
    """Return the expressions of `text` in order, none overlapping another. Linear; never raises."""
    folded = fold_spans(text)
    found = [*_fractions(text, folded), *_alone(text, folded), *_with_numbers(text, folded, numbers(text))]
    found.sort(key=lambda each: (each.start, -each.end))
    apart: list[Expression] = []
    for each in found:
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return apart


def _expression(text: str, folded: Folded, start: int, end: int, targets: Sequence[str]) -> Expression:
    first, last = folded.original_span(start, end)
    return Expression(first, last, text[first:last], tuple(dict.fromkeys(targets)))


def _alone(text: str, folded: Folded) -> Iterator[Expression]:
    for match in _ALONE.finditer(folded.text):
        if match["decade"]:
            yield _expression(text, folded, *match.span("decade"), (_DECADE_OF[match["decade"]],))
        else:
            yield _expression(text, folded, *match.span("many"), _MANY_OF[match["many"]])


def _fractions(text: str, folded: Folded) -> Iterator[Expression]:
    for match in _FRACTION.finditer(folded.text):
        top = _SAID_OF[match["top"] or match["top2"] or fold("یەک")]
        under = _SAID_OF[match["under"] or match["under2"]]
        if not 2 <= under <= 10 or top >= under:
            continue
        part = _PARTS[under] + ("s" if top > 1 else "")
        wordings = (f"{_COUNTS[top]} {part}", *((f"a {part}",) if top == 1 else ()))
        yield _expression(text, folded, *match.span(), wordings)


def _with_numbers(text: str, folded: Folded, found: Sequence[Number]) -> Iterator[Expression]:
    place = 0
    spans: list[tuple[int, int]] = []
    for number in found:
        while place < len(folded.text) and folded.starts[place] < number.start:
            place += 1
        start = place
        while place < len(folded.text) and folded.starts[place] < number.end:
            place += 1
        spans.append((start, place))
    for index, number in enumerate(found):
        start, end = spans[index]
        following = (found[index + 1], spans[index + 1]) if index + 1 < len(found) else None
        yield from _beside(text, folded, number, start, end)
        if following and folded.text[end : following[1][0]] in _RANGE:
            join = _RANGE[folded.text[end : following[1][0]]]
            if _plain(number) and _plain(following[0]) and number.value < following[0].value:
                wordings = [english(number) + join + english(following[0])]
                if join != " to ":
                    wordings.append(english(number) + " to " + english(following[0]))
                yield _expression(text, folded, start, following[1][1], wordings)


def _plain(number: Number) -> bool:
    return not number.ordinal and number.kind in (NumberKind.FIGURE, NumberKind.MIXED, NumberKind.WORDS)


def _beside(text: str, folded: Folded, number: Number, start: int, end: int) -> Iterator[Expression]:
    written = english(number)
    century = _CENTURY_BEFORE.match(folded.text, 0, start) if start else None
    if century and number.value == number.value.to_integral_value() and 0 < number.value < 40:
        yield _expression(text, folded, century.start(), end, (f"{_ordinal(int(number.value))} century",))
        return
    if number.ordinal or number.percent or number.kind in (NumberKind.CODE, NumberKind.PHONE, NumberKind.DATE):
        return
    clock = _CLOCK_BEFORE.match(folded.text, 0, start)
    if clock and number.value < 25:
        yield from _clock(text, folded, number, clock.start(), end)
        return
    era = _ERA.match(folded.text, end)
    if era:
        wordings = [form.format(number.value) for form in _ERA_OF[era["era"]]]
        yield _expression(text, folded, start, era.end("era"), wordings)
        return
    if number.value % 10 == 0 and 1000 <= number.value < 2100 and (decade := _DECADE_AFTER.match(folded.text, end)):
        yield _expression(text, folded, start, decade.start() + len(decade[0]), (f"{number.value}s",))
        return
    sign = folded.text[start - 1 : start]
    if sign and sign in _SYMBOLS.values():
        yield _expression(text, folded, start - 1, end, (f"{sign}{written}",))
        return
    unit = _UNIT.match(folded.text, end)
    if unit:
        one, more = _UNIT_OF[unit["unit"]]
        named = f"{written} {one if number.value == 1 else more}"
        symbol = _SYMBOLS.get(more)
        yield _expression(text, folded, start, unit.end("unit"), (named, f"{symbol}{written}") if symbol else (named,))


def _clock(text: str, folded: Folded, number: Number, start: int, end: int) -> Iterator[Expression]:
    part = _PART_OF_DAY.match(folded.text, end)
    hours = int(number.value)
    minutes = english(number) if number.kind is NumberKind.TIME else str(hours)
    if part is None:
        if number.kind is not NumberKind.TIME and number.value == hours:
            yield _expression(text, folded, start, end, (f"{hours} o'clock", f"{hours}:00"))
        return
    night = "p.m." if 6 <= hours < 12 else "a.m."
    half = _PART_OF[part["part"]] or night
    yield _expression(text, folded, start, part.end("part"), (f"{minutes} {half}",))


def _ordinal(value: int) -> str:
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"
