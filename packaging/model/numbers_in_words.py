"""Numbers spelled out in English and Sorani: found, valued and, where both sides agree, written as digits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

_ENGLISH_ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_ENGLISH_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_ENGLISH_SCALES = {"thousand": 1000, "million": 10**6, "billion": 10**9}
_SORANI_ONES = {
    "سفر": 0, "یەک": 1, "دوو": 2, "سێ": 3, "چوار": 4, "پێنج": 5, "شەش": 6, "حەوت": 7, "هەشت": 8, "نۆ": 9,
    "دە": 10, "یازدە": 11, "یانزە": 11, "دوازدە": 12, "دوانزە": 12, "سێزدە": 13, "سیازدە": 13, "سیانزە": 13,
    "چواردە": 14, "پازدە": 15, "پانزە": 15, "شازدە": 16, "شانزە": 16, "حەڤدە": 17, "هەژدە": 18,
    "نۆزدە": 19,
}  # fmt: skip
_SORANI_TENS = {
    "بیست": 20, "سی": 30, "چل": 40, "پەنجا": 50, "شەست": 60, "حەفتا": 70, "هەفتا": 70, "هەشتا": 80, "نەوەد": 90,
    "نەوەت": 90,
}  # fmt: skip
_SORANI_SCALES = {"هەزار": 1000, "ملیۆن": 10**6, "ملیار": 10**9, "بلیۆن": 10**9}
_SORANI_HUNDREDS = {
    "سەد": 100, "دووسەد": 200, "دوسەد": 200, "سێسەد": 300, "سیسەد": 300, "چوارسەد": 400, "پێنجسەد": 500, "پێنسەد": 500,
    "شەشسەد": 600, "شەسەد": 600, "حەوتسەد": 700, "حەوسەد": 700, "هەشتسەد": 800, "هەشسەد": 800, "نۆسەد": 900,
}  # fmt: skip
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SpelledNumber:
    """A number in words: where it stands in the text, its value and how many words it takes."""

    start: int
    end: int
    value: int
    words: int


def _spelled(text: str, read: Callable[[list[str]], int | None], joiners: frozenset[str]) -> list[SpelledNumber]:
    """Return the longest runs of number words that ``read`` accepts; only white space or - may part them."""
    words = list(_WORD.finditer(text))
    found: list[SpelledNumber] = []
    begin = 0
    while begin < len(words):
        best: SpelledNumber | None = None
        run: list[str] = []
        for index in range(begin, min(len(words), begin + 16)):
            between = text[words[index - 1].end() : words[index].start()] if index > begin else " "
            if between.strip(" -"):
                break
            word = words[index].group().casefold()
            if word in joiners and run and index + 1 < len(words):
                run.append(word)
                continue
            run.append(word)
            value = read([item for item in run if item not in joiners])
            if value is not None:
                best = SpelledNumber(words[begin].start(), words[index].end(), value, index - begin + 1)
            elif read([word]) is None and word not in _ENGLISH_SCALES and word != "hundred":
                break
        if best is None:
            begin += 1
        else:
            found.append(best)
            while begin < len(words) and words[begin].start() < best.end:
                begin += 1
    return found


def _read_english(words: list[str]) -> int | None:
    total = part = 0
    last = 10**12
    for word in words:
        if word in _ENGLISH_ONES and (last >= 100 or (last >= 20 and 0 < _ENGLISH_ONES[word] < 10)):
            part, last = part + _ENGLISH_ONES[word], _ENGLISH_ONES[word]
        elif word in _ENGLISH_TENS and last >= 100:
            part, last = part + _ENGLISH_TENS[word], _ENGLISH_TENS[word]
        elif word == "hundred" and 0 < part < 100 and last < 100:
            part, last = part * 100, 100
        elif word in _ENGLISH_SCALES and part and (not total or total % (_ENGLISH_SCALES[word] * 1000) == 0):
            total, part, last = total + part * _ENGLISH_SCALES[word], 0, 10**6
        else:
            return None
    return total + part if words else None


def _read_sorani(words: list[str]) -> int | None:
    total = part = 0
    last = 10**12
    for word in words:
        if word in _SORANI_SCALES:
            if total and total % (_SORANI_SCALES[word] * 1000):
                return None
            total, part, last = total + (part or 1) * _SORANI_SCALES[word], 0, 10**6
        elif word == "سەد" and 0 < part < 10:
            part, last = part * 100, 100
        elif word in _SORANI_HUNDREDS and last > 100 and not part:
            part, last = _SORANI_HUNDREDS[word], 100
        elif word in _SORANI_TENS and last >= 100:
            part, last = part + _SORANI_TENS[word], 20
        elif word in _SORANI_ONES and (last >= 100 or (last == 20 and 0 < _SORANI_ONES[word] < 10)):
            part, last = part + _SORANI_ONES[word], _SORANI_ONES[word]
        else:
            return None
    return total + part if words else None


def english_numbers(text: str) -> list[SpelledNumber]:
    """Return the numbers written in words in an English text."""
    return _spelled(text, _read_english, frozenset({"and"}))


def sorani_numbers(text: str) -> list[SpelledNumber]:
    """Return the numbers written in words in a Sorani text (folded as ``model_input`` folds it)."""
    return _spelled(text, _read_sorani, frozenset({"و"}))


def _with_digits(text: str, numbers: list[SpelledNumber]) -> str:
    for number in reversed(numbers):
        tail = text[number.end :]
        for suffix in ("th", "st", "nd", "rd"):  # "six th august" in tokenised text
            if re.match(rf" {suffix}\b", tail):
                tail = tail[1:]
        text = text[: number.start] + str(number.value) + tail
    return text


_SPACED_ORDINAL = re.compile(r"\b([a-z]+) (?:th|st|nd|rd)\b", re.IGNORECASE)


def _joined_ordinal(found: re.Match[str]) -> str:
    value = _read_english([found[1].casefold()])
    return found.group() if value is None else f"{value}{found.group().rsplit(' ', 1)[1]}"


def numbers_as_digits(source: str, target: str, smallest: int = 13) -> tuple[str, str] | None:
    """Write the numbers that both sides spell out alike as digits; ``None`` where the sides contradict.

    A contradiction is a long English number (four words or more, as a year read out in full takes) whose value
    the Sorani side does not hold: such pairs are misaligned or garbled. Values below ``smallest`` stay words,
    as people write them.
    """
    english, sorani = english_numbers(target), sorani_numbers(source)
    shared = Counter(n.value for n in english) & Counter(n.value for n in sorani)
    if any(n.words >= 4 and n.value not in shared for n in english):
        return None
    kept_english, kept_sorani = Counter(shared), Counter(shared)
    take_english: list[SpelledNumber] = []
    for number in english:
        if number.value >= smallest and kept_english[number.value] > 0:
            kept_english[number.value] -= 1
            take_english.append(number)
    take_sorani: list[SpelledNumber] = []
    for number in sorani:
        if number.value >= smallest and kept_sorani[number.value] > 0:
            kept_sorani[number.value] -= 1
            take_sorani.append(number)
    written = _SPACED_ORDINAL.sub(_joined_ordinal, _with_digits(target, take_english))
    return _with_digits(source, take_sorani), written
