"""Whether an English spelling may be that of a Sorani name, whoever spelt it: by the consonants alone.

The customary spelling of a name is :mod:`.names`'s to give. Newspapers, passports and the Kurds of Turkey each write
names in their own way (Kurdish Celadet, English Jaladat; Şêxo, Shekho), which agree in little but the consonants.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import Final

import regex

from translator_app.core.kurdish.folding import fold

# Each consonant of either script as one sign; the same sign, the same sound. Semivowels and h, which are often not
# written or stand for vowels, have none.
_KURDISH: Final = MappingProxyType(
    {
        "ب": "b", "پ": "p", "ت": "t", "ط": "t", "د": "d", "ض": "z", "ذ": "z", "ظ": "z", "ز": "z", "س": "s", "ص": "s",
        "ث": "s", "ش": "S", "ژ": "J", "ج": "J", "چ": "C", "ک": "k", "ق": "k", "گ": "g", "غ": "g", "خ": "X", "ف": "f",
        "ڤ": "f", "ل": "l", "ڵ": "l", "م": "m", "ن": "n", "ر": "r", "ڕ": "r",
    }
)  # fmt: skip
_DIGRAPHS: Final = MappingProxyType(
    {"kh": "X", "sh": "S", "zh": "J", "dj": "J", "ch": "C", "gh": "g", "th": "s", "dh": "z", "ph": "f", "ck": "k"}
)
_LATIN: Final = MappingProxyType(
    {
        "b": "b", "p": "p", "t": "t", "d": "d", "z": "z", "s": "s", "j": "J", "k": "k", "q": "k", "g": "g", "x": "X",
        "f": "f", "v": "f", "l": "l", "m": "m", "n": "n", "r": "r", "c": "c", "ş": "S", "ç": "C", "ğ": "g",
    }
)  # fmt: skip
_ALSO: Final = MappingProxyType(
    {"c": "JkCs", "J": "JgC", "g": "gJ", "s": "szt", "z": "zd", "f": "f", "X": "Xk", "t": "ts"}
)
"""What else a Latin sign may stand for: c is ج in Turkey, dh is ز or د."""
_TURKISH: Final = str.maketrans({"ş": "sh", "ç": "ch", "ğ": "gh"})
_TAIL: Final = regex.compile("(?:S|d|n|k|kn|kS|nS|nd|knd|t|tn|m|mn|r|sd|s)?")
"""The consonants of endings: یش, دا, ان, ەکان, تان, مان."""
_SOFT_LATIN: Final = regex.compile("[^bcdfghjklmnpqrstvwxyz]")
_LETTERS: Final = regex.compile(r"[\u0621-\u06d5\u200c]+")


def sounds_like(name: str, text: str) -> bool:
    """Tell whether a word of a Sorani text, its endings aside, has the consonants of an English ``name``.

    Of a name with fewer than two consonants (Hiwa, Awat) h, w and y count as such; one that has none of these either
    sounds like nothing.
    """
    sought = _latin_skeleton(name)
    if len(sought) >= 2:
        return any(_agrees(sought, skeleton) for skeleton in kurdish_skeletons(text))
    opened = _SOFT_LATIN.sub("", name.lower()).replace("v", "w")
    if len(opened) < 2:
        return False
    pattern = regex.compile("[wyh]?".join(map(regex.escape, opened)) + "[wyhdnk]{0,2}")
    return any(pattern.fullmatch(skeleton) for skeleton in _soft_skeletons(text))


@lru_cache(maxsize=256)
def _soft_skeletons(text: str) -> frozenset[str]:
    signs = _KURDISH | {"ه": "h", "ح": "h", "و": "w", "ی": "y"}
    return frozenset(
        "".join(signs.get(each, "") for each in fold(match[0])) for match in _LETTERS.finditer(text[:20_000])
    )


@lru_cache(maxsize=256)
def kurdish_skeletons(text: str) -> frozenset[str]:
    """Return the consonants of each word of a Sorani text, and of two words in a row, which a name may be made of."""
    words = [_squeezed(_KURDISH.get(each, "") for each in fold(match[0])) for match in _LETTERS.finditer(text[:20_000])]
    joined = (_squeezed(one + other) for one, other in pairwise(words))
    return frozenset((*words, *joined))


def _latin_skeleton(name: str) -> str:
    text = unicodedata.normalize("NFD", name.lower().translate(_TURKISH))
    text = "".join(each for each in text if each.isascii() and each.isalpha())
    signs: list[str] = []
    place = 0
    while place < len(text):
        pair = text[place : place + 2]
        if pair in _DIGRAPHS:
            signs.append(_DIGRAPHS[pair])
            place += 2
            continue
        signs.append(_LATIN.get(text[place], ""))
        place += 1
    return _squeezed(signs)


def _squeezed(signs: Iterable[str]) -> str:
    """Return the signs, those that follow themselves once."""
    return regex.sub(r"(.)\1+", r"\1", "".join(signs))


def _agrees(sought: str, skeleton: str) -> bool:
    if len(skeleton) < len(sought):
        return False
    same = all(there in _ALSO.get(here, here) for here, there in zip(sought, skeleton, strict=False))
    return same and _TAIL.fullmatch(skeleton, len(sought)) is not None
