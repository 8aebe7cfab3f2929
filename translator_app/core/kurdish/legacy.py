"""Sorani written for the fonts of before Unicode, or on an Arabic keyboard: recognised, and converted if asked.

Ali-K, AliWeb, Dylan and Zarnegar drew Kurdish letters on the codes of Arabic ones, so that the text of an old Word
file is gibberish without its font. The conversion tables are those of the AsoSoft library (MIT). Conversion is a
step of its own that the translator asks for, sees before and can undo; it is never done in passing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import log
from typing import Final

import asosoft
import regex

from translator_app.core.kurdish.folding import fold

_LOOKED_AT: Final = 20_000
_LETTERS_NEEDED: Final = 12
_NEW_SHARE: Final = 0.03


class LegacyKind(StrEnum):
    """An encoding of Sorani other than today's."""

    ALI_K = "ali-k"
    ALI_WEB = "ali-web"
    DYLAN = "dylan"
    ZARNEGAR = "zarnegar"
    ARABIC = "arabic"  # Unicode, but with the letters of an Arabic keyboard: ك ي ه‌ ة, initial ر


@dataclass(frozen=True, slots=True)
class Detection:
    """What a text was recognised as; `confidence` runs from 0 to 1."""

    kind: LegacyKind
    confidence: float


# Frequency of the letters in running Sorani, in thousandths (news and schoolbooks, letters unified).
_FREQUENCY: Final[Mapping[str, float]] = {
    "ە": 150, "ا": 98, "ی": 100, "و": 80, "ن": 67, "ر": 59, "د": 42, "ت": 37, "ب": 35, "ێ": 29, "ک": 48, "م": 26,
    "س": 23, "ل": 23, "ۆ": 19, "ش": 15, "ه": 14, "ئ": 13, "گ": 13, "ز": 11, "پ": 10.6, "ڵ": 9.5, "ڕ": 8.7, "خ": 7.8,
    "چ": 6.1, "ج": 5.2, "ژ": 5, "ف": 3.7, "ق": 3.1, "ع": 2.2, "ح": 2, "ڤ": 1.6, "غ": 0.8,
}  # fmt: skip
_RARE: Final = 0.05
_COMMON: Final = frozenset(
    map(
        fold,
        (
            "لە بە بۆ کە و ئەم ئەو ئەوە ئەمە لەگەڵ هەموو یان دەکات بوو هەیە نییە کرد کوردستان تر وەک ئێمە من تۆ چی "
            "بەڵام هەر زۆر دوو یەک سەر ناو پێ لێ ئێستا ساڵ ڕۆژ کار خۆی ئەوان دەبێت نەک چونکە ئەگەر تا پاش پێش لەسەر "
            "بوون کردن گەورە هیچ دەڵێت کوردی خەڵک شار وڵات ژن ژیان دەست هات گوتی وتی "
            "نێوان ساڵی ڕۆژی گەل هەولێر سلێمانی دەکرێت"
        ).split(),
    )
)
_WORD: Final = regex.compile(r"[\p{L}\p{M}\u200c]+")
# Letters and marks that today's Sorani hardly writes but the old fonts draw letters on.
_OLD_LETTERS: Final = regex.compile("[ثذصضطظةأإؤء\u064b-\u0652]|لآ")
# Letters that none of the fonts has on a code of its own: where they stand, the text is not in an old font.
_NEW_LETTERS: Final = regex.compile("[ەێۆڕڵ]")
# What no other language does, by which Arabic and Persian are told from the fonts: a teh marbuta inside a word, where
# Ali-K, AliWeb and Dylan draw ە, and a tanwin inside a word, with which Zarnegar makes ێ ۆ ڵ ڕ.
_INNER_TEH: Final = regex.compile(r"ة(?=\p{L})")
_INNER_TANWIN: Final = regex.compile("[\u064c\u064d](?=\\p{L})")
_KURDISH_LETTERS: Final = regex.compile("[ەێۆڕڵڤ]|ه\u200c")
_ARABIC_LETTERS: Final = regex.compile("[كيىة]|ه\u200c")

_INITIAL_REH: Final = regex.compile(r"(?<![\p{L}\p{M}\u200c])ر(?=\p{L})")
_FINAL_HEH: Final = regex.compile(r"ه(?![\p{L}\p{M}\u0640\u200d])")
_ZWNJ_AND: Final = regex.compile("(?<=\\p{L})\u200cو(?![\\p{L}\\p{M}])")


def convert_legacy(text: str, kind: LegacyKind) -> str:
    """Return `text` in today's Kurdish letters; inline codes, digits, punctuation and Latin letters stay."""
    return _standard_letters(_CONVERTERS[kind](text))


def _standard_letters(text: str) -> str:
    text = text.replace("ه\u200c", "ە").replace("ة", "ە")
    text = text.replace("ي", "ی").replace("ى", "ی").replace("ك", "ک")
    text = _FINAL_HEH.sub("ە", text)
    # A heh doachashmee or a heh with a tatweel or joiner at the end is a real h and keeps its shape.
    text = regex.sub(r"ھ(?=\p{L})", "ه", text)
    text = _ZWNJ_AND.sub(" و", text)
    return _INITIAL_REH.sub("ڕ", text)


def _unchanged(text: str) -> str:
    return text


_CONVERTERS: Final[Mapping[LegacyKind, Callable[[str], str]]] = {
    LegacyKind.ALI_K: asosoft.AliK2Unicode,
    LegacyKind.ALI_WEB: asosoft.AliWeb2Unicode,
    LegacyKind.DYLAN: asosoft.Dylan2Unicode,
    LegacyKind.ZARNEGAR: asosoft.Zarnegar2Unicode,
    LegacyKind.ARABIC: _unchanged,
}


def is_todays(text: str) -> bool:
    """Tell whether ``text`` has letters that none of the old fonts had, so that converting it would spoil it."""
    letters = sum(1 for each in text if each.isalpha())
    return letters > 0 and len(_NEW_LETTERS.findall(text)) / letters >= _NEW_SHARE


def detect_legacy(text: str) -> LegacyKind | None:
    """Return the old encoding that `text` is most likely in, or None for today's Sorani and other languages."""
    found = detection(text)
    return found.kind if found else None


def detection(text: str) -> Detection | None:
    """Return the old encoding of `text` and how sure that is.

    Each conversion is tried on the beginning of the text and judged by how much the result looks like Sorani: by its
    letters' frequencies and its commonest words. Under a dozen letters nothing is said.
    """
    sample = text[:_LOOKED_AT]
    letters = sum(1 for each in sample if each.isalpha())
    if letters < _LETTERS_NEEDED:
        return None
    old = len(_OLD_LETTERS.findall(sample)) / letters
    new = len(_NEW_LETTERS.findall(sample)) / letters
    if old > 0.01 and new < _NEW_SHARE:
        tried = {kind: convert_legacy(sample, kind) for kind in LegacyKind}
        judged = {kind: _likeness(result) for kind, result in tried.items()}
        kind = max(judged, key=lambda each: judged[each][0])  # of equals the first, for Ali-K is the commonest
        best, _ = judged[kind]
        rivals = [judged[each][0] for each in tried if tried[each] != tried[kind]]
        telling = _INNER_TANWIN if kind is LegacyKind.ZARNEGAR else _INNER_TEH
        if kind is not LegacyKind.ARABIC and len(telling.findall(sample)) / letters > 0.01:
            return Detection(kind, round(min(1.0, 0.5 + best - max(rivals, default=best)), 2))
    arabic = len(_ARABIC_LETTERS.findall(sample)) / letters
    if arabic > 0.02:
        _, share = _likeness(convert_legacy(sample, LegacyKind.ARABIC))
        if share >= (0.08 if len(_KURDISH_LETTERS.findall(sample)) / letters > 0.01 else 0.2):
            return Detection(LegacyKind.ARABIC, round(min(1.0, 0.5 + 4 * arabic), 2))
    return None


def _likeness(text: str) -> tuple[float, float]:
    """Return (how much `text` looks like Sorani, the share of its words that are among the commonest)."""
    words = _WORD.findall(text)
    if not words:
        return float("-inf"), 0.0
    share = sum(1 for word in words if fold(word) in _COMMON) / len(words)
    letters = [each for word in words for each in word]
    mean = sum(log(_FREQUENCY.get(each, _RARE)) for each in letters) / len(letters)
    return mean + 2 * share, share
