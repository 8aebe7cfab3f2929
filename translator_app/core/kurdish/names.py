"""Sorani names in the English spelling that English texts customarily give them.

Places and well-known people have English names of their own (exonyms); what is left is spelt by rule, as
newspapers and passports of the Kurdistan Region do it: kh, sh, gh, no letter for ع, and the unwritten i (bizroke)
put in where English could not say the consonants: کازمی Kazimi, دڵشاد Dilshad, هێمن Hemin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import regex

from translator_app.core.kurdish.folding import fold

_CONSONANTS: Final = {
    "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ر": "r", "ڕ": "r", "ز": "z",
    "ژ": "zh", "س": "s", "ش": "sh", "ع": "", "غ": "gh", "ف": "f", "ڤ": "v", "ق": "q", "ک": "k", "گ": "g", "ل": "l",
    "ڵ": "l", "م": "m", "ن": "n", "ه": "h", "ئ": "", "ث": "s", "ذ": "z", "ص": "s", "ض": "z", "ط": "t", "ظ": "z",
}  # fmt: skip
_VOWELS: Final = {"ا": "a", "ە": "a", "ێ": "e", "ۆ": "o"}
_LONG: Final = frozenset(("aa", "e", "o", "uu", "i"))
_SONORITY: Final = {sound: rank for rank, sounds in enumerate(
    (("b", "p", "t", "d", "k", "g", "q", "j", "ch"), ("f", "v", "s", "z", "sh", "zh", "kh", "gh", "h"),
     ("m", "n"), ("l", "r"), ("w", "y"))) for sound in sounds}  # fmt: skip
# Given names from Arabic whose English spelling is older than any rule.
_GIVEN: Final = {
    fold(name): tuple(spellings.split("|"))
    for name, spellings in (
        ("محەمەد", "Muhammad|Mohammed"), ("محەممەد", "Muhammad|Mohammed"), ("موحەممەد", "Muhammad|Mohammed"),
        ("حسێن", "Hussein|Husain"), ("حوسێن", "Hussein|Husain"), ("یوسف", "Yusuf|Yousif"), ("یوسوف", "Yusuf|Yousif"),
        ("یونس", "Yunis|Younis"), ("سلێمان", "Sulaiman|Suleiman"), ("عەبدوڵڵا", "Abdullah|Abdulla"),
        ("عەبدوڵا", "Abdullah|Abdulla"), ("عەلی", "Ali"), ("عیسا", "Isa|Issa"), ("مووسا", "Musa|Moussa"),
        ("ستار", "Sattar"), ("جەبار", "Jabbar"), ("عەباس", "Abbas"), ("فەتاح", "Fattah"), ("ڕەزاق", "Razzaq"),
        ("غەفار", "Ghaffar"), ("خدر", "Khidir"), ("فاتیمە", "Fatima"), ("خەدیجە", "Khadija"), ("عائیشە", "Aisha"),
        ("عایشە", "Aisha"), ("بەکر", "Bakr"), ("عوسمان", "Uthman|Osman"), ("سەدام", "Saddam"), ("جواد", "Jawad"),
    )
}  # fmt: skip
_LONGEST: Final = 200
_TOKEN: Final = regex.compile(r"[\w\p{M}\u200c]+|\W+")
_SPELLING: Final = str.maketrans(
    "يىكةۊۇ", "ییکەوو", "\u0640\u200d\u200e\u200f\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
)
_KURDISH: Final = regex.compile(r"[\u0621-\u064a\u0671-\u06d5]")


def transliterate(name: str, exonyms: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return English spellings for a Sorani name, the customary one first, at most four.

    There is none for a text without a Kurdish letter or too long for a name (200 characters).
    `exonyms` maps folded Sorani names to their English ones. It is asked for the whole name, then word by word.
    """
    if len(name) > _LONGEST or not _KURDISH.search(name):
        return ()
    whole = exonyms.get(fold(name).strip())
    if whole:
        return tuple(dict.fromkeys(whole))[:4]
    choices = [
        _spellings(piece, exonyms) if _KURDISH.search(piece) else (piece,) for piece in _TOKEN.findall(name.strip())
    ]
    first = [choice[0] for choice in choices]
    spelt = ["".join(first)]
    for place, choice in enumerate(choices):
        spelt += ["".join((*first[:place], other, *first[place + 1 :])) for other in choice[1:]]
    return tuple(dict.fromkeys(spelt))[:4]


def _spellings(word: str, exonyms: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    known = exonyms.get(fold(word)) or _GIVEN.get(fold(word))
    if known:
        return tuple(known)
    sounds = _with_bizroke(_sounds(word))
    plain = "".join(sound[0] if sound in ("aa", "uu") else sound for sound in sounds)
    variants = [plain]
    if plain.startswith("u"):
        variants.append("o" + plain[1:])  # عومەر: Umar, Omar
    if "uu" in sounds or "u" in sounds[1:]:
        variants.append("".join({"aa": "a", "uu": "ou", "u": "o"}.get(sound, sound) for sound in sounds))
    if plain.endswith("mad"):
        variants.append(plain[:-2] + "ed")  # ئەحمەد: Ahmad, Ahmed
    return tuple(variant[:1].upper() + variant[1:] for variant in variants if variant) or (word,)


def _letters(word: str) -> str:
    letters = word.replace("ه\u200c", "ە").translate(_SPELLING).replace("\u200c", "").replace("ھ", "ه")
    letters = letters.replace("آ", "ئا").replace("ؤ", "ۆ").replace("أ", "ا").replace("إ", "ئی")
    return letters[:-1] + "ە" if letters.endswith("ه") else letters


def _sounds(word: str) -> list[str]:
    """Return the sounds that the letters write: consonants, and the vowels a, aa, e, i, o, u, uu."""
    letters = _letters(word)
    sounds: list[str] = []
    place = 0
    while place < len(letters):
        letter, after = letters[place], letters[place + 1 : place + 2]
        place += 1
        if letter == "ا":
            sounds.append("aa")
        elif letter in _VOWELS:
            sounds.append(_VOWELS[letter])
        elif letter == "و" and after == "و" and letters[place + 1 : place + 2] not in ("ا", "ە", "ێ"):
            sounds.append("uu")
            place += 1
        elif letter in "وی":
            sounds.extend(_glide(letter, after, sounds, letters[: place - 1]))
        elif letter in _CONSONANTS:
            sounds.append(_CONSONANTS[letter] or "'")
        elif letter.isdigit() or letter.isascii():
            sounds.append(letter)
    # The hamza and ع are not written in the customary spelling; they only kept vowels apart.
    return [sound for sound in sounds if sound != "'"]


def _glide(letter: str, after: str, before: list[str], written: str) -> tuple[str, ...]:
    """Return the sound of و or ی by its neighbours: w or y beside a vowel, else u or i."""
    consonant, vowel = ("w", "u") if letter == "و" else ("y", "i")
    opens = after in ("ا", "ە", "ێ", "ۆ") and after != ""
    after_vowel = bool(before) and before[-1] in (*_LONG, "a", "u")
    if letter == "ی" and after == "ی":
        return ()
    if opens and letter == "ی" and len(before) == 1 and not after_vowel and not written.startswith("ئ"):
        return "i", "y"  # نیاز Niyaz
    if opens or (after_vowel and before[-1] != "i"):
        return (consonant,)
    if not written:
        return (consonant,)
    return (vowel,)


def _is_vowel(sound: str) -> bool:
    return sound in _LONG or sound in ("a", "u")


def _with_bizroke(sounds: list[str]) -> list[str]:
    """Put in the unwritten i."""
    result: list[str] = []
    place = 0
    while place < len(sounds):
        if _is_vowel(sounds[place]):
            result.append(sounds[place])
            place += 1
            continue
        end = place
        while end < len(sounds) and not _is_vowel(sounds[end]):
            end += 1
        last_vowel = sounds[place - 1] if place else ""
        result += _cluster(sounds[place:end], last_vowel, sounds[end : end + 2])
        place = end
    return result


def _cluster(run: list[str], vowel: str, more: list[str]) -> list[str]:
    """Return a run of consonants with the i that it needs.

    `vowel` stands before it ("" at the beginning of the word), `more` are the next two sounds after it.
    """
    if len(run) < 2:
        return run
    if not vowel:
        if run[0] == "m" and run[1] not in ("r", "l", "y", "w"):  # Arabic names: مستەفا Mustafa
            return ["m", "u", *run[1:]] if len(run) < 4 else ["m", "u", *_cluster(run[1:], "u", more)]
        if len(run) == 2 and more and run[1] in ("r", "l", "w", "y"):
            return run
        if run[0] == "s" and run[1] in ("t", "p", "k") and more:  # ستالین Stalin, ستران Stran
            return run
        rest = run[1:]
        return [run[0], "i", *(_cluster(rest, "i", more) if len(rest) > 2 or not more else rest)]
    if len(run) == 2 and more in ([], ["i"]) and vowel in _LONG and run[0] != run[1]:
        if vowel == "aa":
            splits = run[0] not in ("r", "n")
        else:
            splits = not more and _SONORITY.get(run[1], 0) >= _SONORITY.get(run[0], 0)
        return [run[0], "i", run[1]] if splits else run
    if len(run) == 3 and not more:
        return [run[0], "i", *run[1:]]
    return [*run[:-2], "i", *run[-2:]] if len(run) > 3 else run
