"""Number words of Sorani and English: the tables, and a parser of the small grammar that both share.

Both languages say a number as groups below a thousand with their scales, from the greatest down, and join the parts
by "and": دوو سەد و پەنجا هەزار, two hundred and fifty thousand. Sorani needs the و between parts (بیست و پێنج);
English may leave "and" out and joins tens and units by a hyphen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import regex

from translator_app.core.kurdish.folding import fold

HALF: Final = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Word:
    """What a number word stands for: `part` is "group" (below 100), "hundred", "scale", "half" or "and"."""

    part: str
    value: Decimal = Decimal(0)
    ordinal: bool = False
    last: bool = False  # carries a clitic, so that nothing can follow


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number said in words: the tokens [first, last) and its value."""

    first: int
    last: int
    value: Decimal
    ordinal: bool


_KURDISH: Final = {
    "سفر": 0, "یەک": 1, "دوو": 2, "سێ": 3, "چوار": 4, "پێنج": 5, "شەش": 6, "حەوت": 7, "هەشت": 8, "نۆ": 9, "دە": 10,
    "یازدە": 11, "یانزە": 11, "یازدا": 11, "دوازدە": 12, "دوانزە": 12, "سێزدە": 13, "سیانزە": 13, "چواردە": 14,
    "پازدە": 15, "پانزە": 15, "پانزدە": 15, "شازدە": 16, "شانزە": 16, "شانزدە": 16, "حەڤدە": 17, "حەفدە": 17,
    "حەقدە": 17, "هەژدە": 18, "هەجدە": 18, "نۆزدە": 19, "بیست": 20, "سی": 30, "چل": 40, "پەنجا": 50, "شەست": 60,
    "حەفتا": 70, "هەفتا": 70, "هەشتا": 80, "نەوەد": 90, "نەوەت": 90,
    "دووسەد": 200, "سێسەد": 300, "سیسەد": 300, "چوارسەد": 400, "پێنسەد": 500, "پێنجسەد": 500, "شەشسەد": 600,
    "حەوتسەد": 700, "حەوسەد": 700, "هەشتسەد": 800, "هەشسەد": 800, "نۆسەد": 900,
}  # fmt: skip
_KURDISH_SCALES: Final = {
    "هەزار": 10**3, "ملیۆن": 10**6, "میلیۆن": 10**6, "ملوێن": 10**6, "ملیار": 10**9, "میلیار": 10**9,
    "ملیارد": 10**9, "بلیۆن": 10**9, "تریلیۆن": 10**12, "ترلیۆن": 10**12,
}  # fmt: skip
_KURDISH_ORDINALS: Final = ("ەم", "یەم", "هەم", "ەمین", "یەمین", "هەمین")
_KURDISH_CLITICS: Final = ("ی", "دا", "یش", "یان", "یدا", "یشدا", "ش")

_ENGLISH: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_ENGLISH_SCALES: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ENGLISH_ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
}  # fmt: skip


def _kurdish_words() -> dict[str, Word]:
    words: dict[str, Word] = {
        fold("و"): Word("and"),
        fold("نیو"): Word("half", HALF),
        fold("نیوێک"): Word("half", HALF),
    }
    bases = [(word, "group", value) for word, value in _KURDISH.items()]
    bases += [("سەد", "hundred", 100), *((word, "scale", value) for word, value in _KURDISH_SCALES.items())]
    for word, part, value in bases:
        for ending in _KURDISH_ORDINALS:
            for clitic in ("", *_KURDISH_CLITICS):
                words.setdefault(fold(word + ending + clitic), Word(part, Decimal(value), ordinal=True, last=True))
    for word, part, value in bases:
        for clitic in _KURDISH_CLITICS:
            words.setdefault(fold(word + clitic), Word(part, Decimal(value), last=True))
        if part != "group":
            for clitic in ("ێک", "ێکی", "ێکیش"):  # ملیۆنێک "a million"
                words.setdefault(fold(word + clitic), Word(part, Decimal(value)))
            for clitic in ("ە", "ەکە", "ەکەی", "ەکان") if part == "scale" else ():  # ئەم ٤٠٠ ملیارە "these 400 billion"
                words.setdefault(fold(word + clitic), Word(part, Decimal(value), last=True))
    words.pop(fold("دەیان"))  # "dozens", not "their ten"
    # Bare words last, for they win: سی is thirty although سێ with a clitic may fold alike.
    words.update({fold(word): Word(part, Decimal(value)) for word, part, value in bases})
    return words


def _english_words() -> dict[str, Word]:
    words = {"and": Word("and"), "half": Word("half", HALF), "hundred": Word("hundred", Decimal(100))}
    words["hundredth"] = Word("hundred", Decimal(100), ordinal=True, last=True)
    for table, part in ((_ENGLISH, "group"), (_ENGLISH_SCALES, "scale")):
        for word, value in table.items():
            words[word] = Word(part, Decimal(value))
            regular = word[:-1] + "ieth" if word.endswith("y") else word + "th"
            words[regular] = Word(part, Decimal(value), ordinal=True, last=True)
    for irregular in ("oneth", "twoth", "threeth", "fiveth", "eightth", "nineth", "twelveth", "zeroth"):
        words.pop(irregular, None)
    for word, value in _ENGLISH_ORDINALS.items():
        words[word] = Word("group", Decimal(value), ordinal=True, last=True)
    return words


KURDISH: Final[Mapping[str, Word]] = _kurdish_words()
ENGLISH: Final[Mapping[str, Word]] = _english_words()

TOKEN: Final = regex.compile(r"[^\W\d_]+")
# "سێ شەممە" is Tuesday, not three of something.
_WEEKDAY: Final = regex.compile("شەم")
# In these months' names the ordinal tells which one: تشرینی دووەم is November.
_TWIN_MONTHS: Final = frozenset(map(fold, ("کانوونی", "تشرینی", "کانوون", "تشرین")))


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: Word | None
    joined: bool  # only a blank or hyphen parts it from the token before


def spoken_numbers(folded: str, lexicon: Mapping[str, Word]) -> Iterator[tuple[int, int, Spoken]]:
    """Yield (start, end, number) for each number said in the words of `lexicon` in a folded text."""
    tokens: list[_Token] = []
    previous_end, previous = 0, ""
    for match in TOKEN.finditer(folded):
        gap = folded[previous_end : match.start()]
        if match[0] == "a" and tokens and tokens[-1].word and tokens[-1].word.part == "and":
            previous_end = match.end()  # "two and a half"
            continue
        word = lexicon.get(match[0])
        if word and word.ordinal and previous in _TWIN_MONTHS:
            word = None
        tokens.append(_Token(match.start(), match.end(), word, gap in (" ", "-")))
        if tokens[-1].joined and len(tokens) > 1 and tokens[-2].word and _WEEKDAY.match(match[0]):
            tokens[-2] = _Token(tokens[-2].start, tokens[-2].end, None, tokens[-2].joined)
        previous_end, previous = match.end(), match[0]
    place = 0
    while place < len(tokens):
        number = _number(tokens, place, needs_and=lexicon is KURDISH)
        if number is None:
            place += 1
            continue
        yield tokens[number.first].start, tokens[number.last - 1].end, number
        place = number.last


def scale_after(folded: str, place: int, lexicon: Mapping[str, Word]) -> tuple[int, Decimal] | None:
    """Return (end, value) of a scale word (thousand, million) that follows figures ending at `place`."""
    match = TOKEN.match(folded, place + 1) if folded[place : place + 1] == " " else TOKEN.match(folded, place)
    word = lexicon.get(match[0]) if match else None
    if match and word and word.part in ("scale", "hundred") and not word.ordinal:
        return match.end(), word.value
    return None


def _word(tokens: list[_Token], place: int, first: int) -> Word | None:
    if place >= len(tokens) or (place > first and not tokens[place].joined):
        return None
    return tokens[place].word


def _number(tokens: list[_Token], first: int, *, needs_and: bool) -> Spoken | None:
    """Parse the longest number that begins at token `first`; `needs_and`: parts need an "and" between them."""
    total, lowest = Decimal(0), Decimal("Infinity")
    place, ordinal, found = first, False, False
    while not ordinal:
        start = place
        if found:
            word = _word(tokens, place, first)
            if word and word.part == "and":
                start = place + 1
                half = _word(tokens, start, first)
                if half and half.part == "half":
                    return Spoken(first, start + 1, total + HALF * lowest, ordinal=False)
            elif needs_and:
                break
        chunk = _chunk(tokens, start, first, needs_and=needs_and)
        if chunk is None:
            break
        value, unit, end, is_ordinal, closed = chunk
        if value >= lowest or (found and value == 0):
            break
        total, lowest, place, ordinal, found = total + value, unit, end, is_ordinal, True
        if closed or unit < 1:
            break
    return Spoken(first, place, total, ordinal) if found else None


def _chunk(
    tokens: list[_Token], start: int, first: int, *, needs_and: bool
) -> tuple[Decimal, Decimal, int, bool, bool] | None:
    """Parse a group below a thousand with its scale: (value, its lowest place, end, ordinal, closed by a clitic)."""
    word = _word(tokens, start, first)
    if word is None or word.part == "and":
        return None
    if word.part == "half":
        scale = _word(tokens, start + 1, first)
        if scale and scale.part in ("scale", "hundred"):
            return HALF * scale.value, Decimal(1), start + 2, scale.ordinal, True
        return None
    if word.part == "scale":
        return word.value, word.value, start + 1, word.ordinal, word.last
    value, lowest, place, ordinal, closed = _group(tokens, start, first, needs_and=needs_and)
    scale = _word(tokens, place, first)
    if scale and scale.part == "scale" and not ordinal and not closed:
        return value * scale.value, scale.value, place + 1, scale.ordinal, scale.last
    return value, lowest, place, ordinal, closed


def _group(
    tokens: list[_Token], start: int, first: int, *, needs_and: bool
) -> tuple[Decimal, Decimal, int, bool, bool]:
    value, lowest, place = Decimal(0), Decimal(1000), start
    while True:
        at = place
        word = _word(tokens, at, first)
        if place > start and word and word.part == "and":
            at += 1
            word = _word(tokens, at, first)
        elif place > start and needs_and:
            break
        if word is None or word.part not in ("group", "hundred"):
            break
        part, end = word.value, at + 1
        hundred = _word(tokens, end, first)
        if word.part == "group" and not word.last and part < 10 and hundred and hundred.part == "hundred":
            word, part, end = hundred, part * 100, end + 1
        if part >= lowest or (part == 0 and place > start):
            break
        value, place = value + part, end
        lowest = Decimal(100 if part % 100 == 0 and part else 10 if part % 10 == 0 and part >= 20 else 1)
        if word.last or lowest == 1:
            return value, lowest, place, word.ordinal, word.last
    return value, lowest, place, False, False
