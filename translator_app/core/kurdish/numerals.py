"""Numbers in Sorani or English text: every digit set, separators, percentages, ordinals and number words.

Figures and words of one number make one `Number`, and equal numbers have equal values in either language, so that a
check can compare a source with its translation: ٣٫٥ ملیۆن, 3.5 million and 3,500,000.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final

import regex

from translator_app.core.kurdish.folding import Folded, fold, fold_spans, readable_digits
from translator_app.core.kurdish.number_words import ENGLISH, HALF, KURDISH, scale_after, spoken_numbers


class NumberKind(StrEnum):
    """How a number is written.

    A time's value is hours and minutes as a decimal (10:30 is 10.30, so that 11:00 equals 11); that of a date, phone
    number or version is the number that all its digits make.
    """

    FIGURE = "figure"  # 1,250  ١٬٢٥٠
    WORDS = "words"  # دوو سەد و پەنجا, two hundred and fifty
    MIXED = "mixed"  # ٣٫٥ ملیۆن, 3.5 million
    TIME = "time"  # 10:30
    DATE = "date"  # 7/4/2021, 2021-04-07
    PHONE = "phone"  # 0750 123 45 67
    CODE = "code"  # H5N1, 802.11n, 1.2.3


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text: `start` and `end` are character indices, a percent sign and ordinal ending included.

    A clitic (the ی of ٧ی) is outside. `also` is a second reading where the separator leaves two: 1.250 is 1250 in
    most Kurdish and 1.25 in most English text.
    """

    start: int
    end: int
    text: str
    value: Decimal
    percent: bool = False
    ordinal: bool = False
    kind: NumberKind = NumberKind.FIGURE
    also: Decimal | None = None


_DIGITS: Final = {0x660 + digit: 0x30 + digit for digit in range(10)} | {
    0x6F0 + digit: 0x30 + digit for digit in range(10)
}
_PHONE: Final = (
    r"(?<![\w.,])(?:\+|00)[1-9](?:[ \-]?\(?\d\)?){7,13}(?!\w)"
    r"|(?<![\w.,/])0\d{2,3}[ \-]?\d{3}[ \-]?\d{2}[ \-]?\d{2}(?!\w)"
)
_NUMERIC_DATE: Final = (
    r"(?<![\w./\-])(?:\d{4}(?P<s1>[/\-.])\d{1,2}(?P=s1)\d{1,2}|\d{1,2}(?P<s2>[/\-.])\d{1,2}(?P=s2)(?:\d{4}|\d{2}))"
    r"(?![\d/\-]|\.\d)"
)
_TIME: Final = r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"
_FIGURES: Final = regex.compile(
    rf"(?P<phone>{_PHONE})|(?P<date>{_NUMERIC_DATE})|(?P<time>{_TIME})|(?P<figure>\d++(?:[.,٫٬،'’]\d++)*+)"
)
_PART: Final = regex.compile(r"\d+|\D")
_ARABIC_SCRIPT: Final = regex.compile(r"\p{Arabic}")
_PERCENT_AFTER: Final = regex.compile(
    r"[%٪]|[ \u00a0][%٪](?!\d)|[ \u00a0](?:percent|per cent|لە سەد)\b", regex.IGNORECASE
)
_PERCENT_BEFORE: Final = regex.compile(r"(?r)(?:[%٪][ \u00a0]?|(?:لە[ \u00a0]?)?سەدد?ا[ \u00a0])")
_ORDINAL_AFTER: Final = regex.compile(
    r"(?:یەم|ەم|هەم|ه‌م|ـەم|ـیەم)(?:ین)?(?=\W|ی|دا|$)|(?:st|nd|rd|th)\b", regex.IGNORECASE
)
_AND_HALF: Final = regex.compile(r"[ \u00a0]\p{L}{1,20}[ \u00a0]و[ \u00a0]نیو(?!\p{L})")
_AND: Final = regex.compile(r"[ \u00a0]و[ \u00a0]|(?<=[a-z])[ \u00a0](?:and[ \u00a0])?", regex.IGNORECASE)
_LAST_WORD: Final = regex.compile(r"(?r)[^\W\d_]+")
_CLITICS: Final = ("یدا", "یان", "دا", "یش", "یی", "ی", "ي", "ى", "ش")
# Units written close to their figure, as opposed to the letters of a code.
_UNIT_AFTER: Final = regex.compile(
    r"(?:k|km|m|cm|mm|kg|g|mg|l|ml|s|h|min|am|pm|kw|mw|gw|gb|mb|tb|hz|bn|°?[CF]|x)(?![A-Za-z0-9])", regex.IGNORECASE
)


def numbers(text: str) -> list[Number]:
    """Return the numbers of `text` in order, none overlapping another. Linear; never raises."""
    folded = fold_spans(text)
    taken = list(_figures(text, folded))
    covered = {index for number in taken for index in (number.start, number.end - 1)}
    for lexicon in (KURDISH, ENGLISH):
        for start, end, spoken in spoken_numbers(folded.text, lexicon):
            first, last = folded.original_span(start, end)
            last = _bare_end(text, first, last, spoken.ordinal)
            if first in covered or last - 1 in covered:
                continue
            number = Number(first, last, text[first:last], spoken.value, ordinal=spoken.ordinal, kind=NumberKind.WORDS)
            half = _AND_HALF.match(text, last)  # دوو ساڵ و نیو: two and a half years
            taken.append(_with_percent(text, replace(number, also=number.value + HALF if half else None)))
    taken.sort(key=lambda number: number.start)
    apart: list[Number] = []
    for number in taken:
        if apart and number.end <= apart[-1].end:
            continue  # the سەد of "٢٥ لە سەد"
        if apart and number.start < apart[-1].end:
            # A percent sign between two numbers belongs to the first.
            text_left = text[apart[-1].end : number.end]
            start = number.end - len(text_left.lstrip())
            number = replace(number, start=start, text=text[start : number.end], percent=False)
        if apart and _continues(text, apart[-1], number):
            greater = apart.pop()
            number = replace(
                number,
                start=greater.start,
                text=text[greater.start : number.end],
                value=greater.value + number.value,
                kind=NumberKind.MIXED,
                also=None,
            )
        apart.append(number)
    return apart


def _continues(text: str, first: Number, second: Number) -> bool:
    """Tell whether two numbers are one, said from the greatest scale down: ٢ ملیۆن و ٣٠٠ هەزار, ٣ هەزار و ٥٠٠."""
    if first.kind not in (NumberKind.MIXED, NumberKind.WORDS) or second.kind not in (
        NumberKind.FIGURE,
        NumberKind.MIXED,
    ):
        return False
    if first.percent or second.percent or first.ordinal or second.ordinal or second.value <= 0:
        return False
    scale = next((scale for scale in (10**9, 10**6, 10**3) if first.value % scale == 0), 1)
    return second.value < scale and _AND.fullmatch(text, first.end, second.start) is not None


def _figures(text: str, folded: Folded) -> Iterator[Number]:
    plain = readable_digits(text.translate(_DIGITS))
    kurdish = _ARABIC_SCRIPT.search(text) is not None
    places: dict[int, int] = {}
    for match in _FIGURES.finditer(plain):
        kind = str(match.lastgroup)
        if kind != "figure":
            yield Number(
                match.start(),
                match.end(),
                text[match.start() : match.end()],
                _value_as_written(match[0], kind),
                kind=NumberKind(kind),
            )
            continue
        if not places:
            places = {end: index for index, end in enumerate(folded.ends)}
        for start, end, value, also, code in _read(match[0], match.start(), kurdish):
            yield _figure(text, plain, folded, places, (start, end, value, also, code))


def _value_as_written(token: str, kind: str) -> Decimal:
    if kind == NumberKind.TIME:
        hours, _, rest = token.partition(":")
        return Decimal(f"{hours}.{rest.replace(':', '')}")
    return Decimal("".join(each for each in token if each.isdigit()))


def _figure(
    text: str, plain: str, folded: Folded, places: dict[int, int], read: tuple[int, int, Decimal, Decimal | None, bool]
) -> Number:
    start, end, value, also, code = read
    before = plain[start - 1 : start]
    unit = _UNIT_AFTER.match(plain, end)
    ordinal = _ORDINAL_AFTER.match(plain, end)
    after = plain[end : end + 1]
    if code or _latin(before) or (_latin(after) and not unit and not ordinal):
        return Number(start, end, text[start:end], value, kind=NumberKind.CODE)
    if before in ("-", "−") and not plain[: start - 1][-1:].strip(" (\u00a0"):
        start, value, also = start - 1, -value, -also if also is not None else None
    if ordinal:
        return Number(start, ordinal.end(), text[start : ordinal.end()], value, ordinal=True)
    for lexicon in (KURDISH, ENGLISH):
        scale = scale_after(folded.text, places[end] + 1, lexicon) if end in places else None
        if scale:
            last = folded.original_span(scale[0] - 1, scale[0])[1]
            last = _bare_end(text, start, last, ordinal=False)
            # "30,000 هەزار" is a slip for either.
            number = Number(
                start,
                last,
                text[start:last],
                value * scale[1],
                kind=NumberKind.MIXED,
                also=value if abs(value) >= 1000 else None,
            )
            return _with_percent(text, number)
    return _with_percent(text, Number(start, end, text[start:end], value, also=also))


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _read(token: str, offset: int, kurdish: bool) -> Iterator[tuple[int, int, Decimal, Decimal | None, bool]]:
    """Yield (start, end, value, second reading, is a code) for the numbers of a run of digits and separators."""
    parts = _PART.findall(token)
    groups, separators = parts[::2], parts[1::2]
    whole = (offset, offset + len(token))
    digits = "".join(groups)
    by_thousands = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0][0] != "0"
    kinds = set(separators)
    if not separators or (kinds <= {"٬", "'", "’"} and by_thousands):
        yield *whole, Decimal(digits), None, False
    elif separators[-1] == "٫" or (len(kinds) == 2 and separators.count(separators[-1]) == 1):
        yield *whole, Decimal("".join(groups[:-1]) + "." + groups[-1]), None, False
    elif len(separators) > 1 and len(kinds) == 1 and by_thousands:
        yield *whole, Decimal(digits), None, False
    elif len(separators) > 1 and kinds == {"."}:
        yield *whole, Decimal(digits), None, True
    elif len(separators) == 1 and separators[0] in ".,،" and (separators[0] == "." or len(groups[1]) <= 3):
        fraction, thousands = Decimal(f"{groups[0]}.{groups[1]}"), Decimal(digits)
        if not by_thousands:
            yield *whole, fraction, None, False
        elif separators[0] != "." or kurdish or groups[1] == "000":
            yield *whole, thousands, fraction, False
        else:
            yield *whole, fraction, thousands, False
    else:
        place = offset
        for part in parts:
            if part[0].isdigit():
                yield place, place + len(part), Decimal(part), None, False
            place += len(part)


def _bare_end(text: str, start: int, end: int, ordinal: bool) -> int:
    """Return where the number word ends without the clitic that its last letters may be."""
    word = _LAST_WORD.search(text, start, end)
    if word is None:
        return end
    entry = KURDISH.get(fold(word[0]))
    if entry is None or not entry.last:
        return end
    for clitic in _CLITICS:
        if word[0].endswith(clitic):
            bare = KURDISH.get(fold(word[0].removesuffix(clitic)))
            if bare and (bare.ordinal if ordinal else not bare.last):
                return end - len(clitic)
    return end


def _with_percent(text: str, number: Number) -> Number:
    after = _PERCENT_AFTER.match(text, number.end)
    before = None if after else _PERCENT_BEFORE.match(text, max(0, number.start - 8), number.start)
    if not after and not before:
        return number
    start, end = before.start() if before else number.start, after.end() if after else number.end
    return Number(start, end, text[start:end], number.value, percent=True, kind=number.kind, also=number.also)


_UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_ORDINALS: Final = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def english(number: Number) -> str:
    """Return how English writes `number`: 60%, 3rd, third, 250,000, 3.5 million, eight, 10:30."""
    plain = number.text.translate(_DIGITS).translate({0x66A: "%", 0x66B: ".", 0x66C: ",", 0x2212: "-"})
    if number.kind not in (NumberKind.FIGURE, NumberKind.WORDS, NumberKind.MIXED):
        return plain
    value = number.value
    if number.ordinal:
        return _ordinal(number)
    if number.percent:
        return f"{_grouped(value)}%"
    if number.kind is NumberKind.WORDS and value == value.to_integral_value() and 0 <= value <= 20:
        return _UNITS[int(value)]
    if number.kind is not NumberKind.FIGURE:
        for scale, name in _SCALES:
            if abs(value) >= scale and value * 100 % scale == 0:
                return f"{_grouped(value / scale)} {name}"
        year = number.kind is NumberKind.WORDS and 1100 < value < 2100 and value % 100 != 0
        return str(value) if year else _grouped(value)
    # A bare figure of four digits is most often a year, which English does not group.
    return _grouped(value) if abs(value) >= 10_000 or any(not each.isdigit() for each in plain) else plain


def _ordinal(number: Number) -> str:
    value = int(number.value)
    if number.kind is NumberKind.WORDS and 0 <= value < len(_ORDINALS):
        return _ORDINALS[value]
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value:,}{ending}"


def _grouped(value: Decimal) -> str:
    if abs(value) >= 10**24:
        return str(value)
    return f"{int(value):,}" if value == value.to_integral_value() else f"{value.normalize():,f}"
