"""Folding of Sorani spelling for comparison, with a way back to the original characters.

The same Sorani word reaches a translator in many code points: Arabic or Kurdish kaf and yeh, ``ه`` + ZWNJ or
``ە``, tatweel from a justified page, harakat from an old font. `fold` maps all of them to one form, so that
memory, glossary and search see one word. It is lossy and for comparison only: never store its result.

Sources of the rules: the SoraniNormalizer of Apache Lucene (yeh, kaf, heh, ae) and the AsoSoft library
(Mahmudi et al., "Automated Kurdish Text Normalization", 2019: marks left by font conversion,
``ZWNJ + و``, initial reh); the doubled yeh and waw are our own.

Examples::

    حكومەت حکومەت                  -> حکومەت      (kaf)
    نامه‌كان نامەکان                 -> نامەکان     (heh + ZWNJ)
    نووسراویی نوسراوی               -> نوسراوی     (doubled waw and yeh)
    شوێن<ZWNJ>و                    -> شوێن و      (the "and" set close to its word)
    ٪٢٥٫٥ 25.5%                    -> %25.5       (digits and separators; the order is left)
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

ZWNJ: Final = "\u200c"

# Letters of one written shape or sound, to the Kurdish letter that a careful writer uses.
_LETTERS: Final = {
    "ي": "ی", "ى": "ی", "ے": "ی", "ې": "ی", "ۍ": "ی",
    "ك": "ک", "ڪ": "ک", "ګ": "گ",
    "ة": "ە", "ۃ": "ە", "ۀ": "ە", "ہ": "ه", "ۂ": "ە",
    "ڒ": "ڕ", "ړ": "ڕ", "ڔ": "ڕ", "ڑ": "ڕ",
    "ڶ": "ڵ", "ڷ": "ڵ", "ڸ": "ڵ",
    "ۇ": "و", "ؤ": "ۆ", "ۈ": "ۆ", "ۉ": "ۆ",
    "أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ئا",
    "ڥ": "ڤ",
}  # fmt: skip

_PUNCTUATION: Final = {
    "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‟": '"', "〝": '"', "〞": '"', "\uff02": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'",
    "؟": "?", "،": ",", "؛": ";", "…": "...",
    "٪": "%", "٫": ".", "٬": ",", "٭": "*",
    "\u2010": "-", "\u2011": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
}  # fmt: skip

# Every inline code of a segment is one character of this plane (see core/inline.py); it is dropped.
_TAGS: Final = regex.compile("[\U000f0000-\U000ffffd]+")

_ARABIC_MARKS: Final = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"
)
_TATWEEL: Final = "\u0640"
_INVISIBLE: Final = "\u00ad\u061c\u200b\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f"

_MARK_RUN: Final = regex.compile(f"[{_ARABIC_MARKS}{_TATWEEL}]+")

# (letters, marks, the letter meant by such a letter with one of such marks): hamza above, and the old way
# to write ێ ۆ ڵ ڕ before keyboards had them. Sorani writes no harakat, so nothing is lost on Kurdish text;
# vocalised Arabic quotations fold alike among themselves.
_MEANT: Final = (
    ("يىی", "\u0654", "ئ"),
    ("يىیێ", "\u064b\u064e\u065a", "ێ"),
    ("وۆ", "\u064b\u064e\u0654\u065a", "ۆ"),
    ("لڵ", "\u064e\u065a", "ڵ"),
    ("رڕ", "\u0650\u065a", "ڕ"),
    ("ا", "\u0653", "ئا"),
    ("هہ", "\u0654", "ە"),
)


# Capital letters and blanks stand in the first two planes of Unicode; a scan of all would be felt at each start.
_WITH_CASE: Final = 0x20000


def _class_members(spec: str) -> Iterator[int]:
    position = 0
    while position < len(spec):
        first = ord(spec[position])
        last = first
        if spec[position + 1 : position + 2] == "-":
            last = ord(spec[position + 2])
            position += 2
        position += 1
        yield from range(first, last + 1)


def _character_table() -> dict[int, int | str | None]:
    """Build the table for `str.translate`: each code point to another, to a string, or to None (dropped)."""
    # The identity entries are for speed: translate() raises and catches a LookupError at each missing key.
    table: dict[int, int | str | None] = {code: code for code in (*range(0x700), *range(0x2000, 0x2070))}
    letters = [chr(code) for code in range(_WITH_CASE)]
    for letter, lower in zip(letters, map(str.lower, letters), strict=True):
        if letter != lower and len(lower) == 1:
            table[ord(letter)] = ord(lower)
    table[0x130] = ord("i")  # İ lowers to two characters
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):  # presentation forms
        plain = unicodedata.normalize("NFKC", chr(code))
        if plain != chr(code) and all(0x600 <= ord(each) < 0x700 for each in plain):
            table[code] = plain
    for code in range(0xFF01, 0xFF5F):  # the wide Latin letters of East Asian keyboards
        table[code] = ord(chr(code - 0xFEE0).lower())
    for digit in range(10):
        table[0x660 + digit] = table[0x6F0 + digit] = 0x30 + digit
    table.update({ord(letter): 0x20 for letter in letters if letter.isspace()})
    table.update({ord(source): target for source, target in (_LETTERS | _PUNCTUATION).items()})
    table.update(dict.fromkeys(_class_members(_ARABIC_MARKS + _TATWEEL + _INVISIBLE)))
    table[0xAC] = ZWNJ  # Word saves its "no-width optional break" as a not sign
    # A presentation form expands to letters (and marks) that have entries of their own.
    for code, value in table.items():
        if isinstance(value, str) and len(value) > 1:
            parts = (table.get(ord(each), ord(each)) for each in value)
            table[code] = "".join(chr(part) if isinstance(part, int) else part or "" for part in parts) or None
        elif isinstance(value, str):
            final = table.get(ord(value), ord(value))
            table[code] = ord(final) if isinstance(final, str) and len(final) == 1 else final
    return table


_CHARACTERS: Final = _character_table()

# The characters that the table turns into none or several; all others keep their place.
_IRREGULAR: Final = regex.compile(
    "["
    + "".join(regex.escape(chr(code)) for code, value in _CHARACTERS.items() if value is None or isinstance(value, str))
    + "]"
)

# (a literal that must occur for the rule to apply, pattern, replacement), in this order, after the table.
# Every pattern starts with a literal, so that a text without it is scanned at memory speed.
_LETTER: Final = r"[^\W\d_]"
_CONTEXT: Final = tuple(
    (needle, regex.compile(pattern), replacement)
    for needle, pattern, replacement in (
        (ZWNJ, f"ه{ZWNJ}+", "ە"),
        (ZWNJ, f"{ZWNJ}+(?<={_LETTER}{ZWNJ}+)(?=و(?!{_LETTER}|{ZWNJ}))", " "),
        (ZWNJ, f"{ZWNJ}+", ""),
        ("ھ", "ھ", "ه"),
        ("ه", rf"ه(?!{_LETTER}|\p{{M}})", "ە"),
        ("ر", r"ر(?<![\p{L}\p{M}]ر)", "ڕ"),
        ("یی", "یی+", "ی"),
        ("وو", "وو+", "و"),
        ("  ", "  +", " "),
    )
)

# One base character with what may compose with it: marks and the vowels and finals of Hangul.
_CLUSTER: Final = regex.compile(r"[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]+", regex.DOTALL)


def fold(text: str) -> str:
    """Return `text` in the one spelling used for comparison (rules: see the module). Idempotent, linear."""
    marked = list(_marked_letters(text))
    if marked:
        done, pieces = 0, list[str]()
        for (start, end), letter in marked:
            pieces += (text[done:start], letter)
            done = end
        text = "".join(pieces) + text[done:]
    if _TAGS.search(text):
        text = _TAGS.sub("", text)
    text = text.translate(_CHARACTERS)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    for needle, pattern, replacement in _CONTEXT:
        if needle in text:
            text = pattern.sub(replacement, text)
    return text


def _marked_letters(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the span of each letter that its marks turn into another one, and that letter."""
    for run in _MARK_RUN.finditer(text):
        letter = text[run.start() - 1 : run.start()]
        for letters, telling, meant in _MEANT:
            if letter and letter in letters and any(mark in telling for mark in run[0]):
                yield (run.start() - 1, run.end()), meant
                break


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows which original characters each of its characters stands for.

    `starts[i]` is the original index where folded character `i` begins, `ends[i]` where it ends (a mark,
    tatweel or joiner that folding took into the character belongs to it); `starts` has one more item, the
    original length.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original span of the folded span [start, end), with the dropped characters inside it.

        Direction marks, tags and joiners that stand before or after the span stay outside.
        """
        if end <= start:
            return self.starts[start], self.starts[start]
        return self.starts[start], self.ends[end - 1]


def fold_spans(text: str) -> Folded:
    """Fold like `fold`, keeping for each character its place in `text`."""
    tracked = _Tracked(text)
    tracked.substitute(_marked_letters(text))
    # Marks and tatweel are part of the character that they sit on; tags and direction marks are not.
    tracked.substitute(((match.span(), "") for match in _MARK_RUN.finditer(tracked.text)), attach=True)
    tracked.substitute((match.span(), "") for match in _TAGS.finditer(tracked.text))
    tracked.substitute((match.span(), match[0].translate(_CHARACTERS)) for match in _IRREGULAR.finditer(tracked.text))
    tracked.text = tracked.text.translate(_CHARACTERS)
    if not unicodedata.is_normalized("NFC", tracked.text):
        tracked.substitute(
            (match.span(), unicodedata.normalize("NFC", match[0])) for match in _CLUSTER.finditer(tracked.text)
        )
        # What is left are single characters with a canonical equivalent of their own.
        tracked.substitute(
            ((index, index + 1), unicodedata.normalize("NFC", each))
            for index, each in enumerate(tracked.text)
            if each > "\u0300" and not unicodedata.is_normalized("NFC", each)
        )
    for needle, pattern, replacement in _CONTEXT:
        if needle in tracked.text:
            tracked.substitute((match.span(), replacement) for match in pattern.finditer(tracked.text))
    starts = tracked.starts
    starts.append(len(text))
    return Folded(tracked.text, starts, tracked.ends)


class _Tracked:
    """A text under substitution, with the original start and end of each of its characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = array("L", range(len(text)))
        self.ends = array("L", range(1, len(text) + 1))

    def substitute(self, changes: Iterator[tuple[tuple[int, int], str]], *, attach: bool = False) -> None:
        """Replace spans of the current text; a replacement stands for the whole span that it replaces.

        With `attach`, a span replaced by nothing becomes part of the character right before it.
        """
        pieces: list[str] = []
        starts, ends = array("L"), array("L")
        done = 0
        for (start, end), replacement in changes:
            pieces += (self.text[done:start], replacement)
            starts += self.starts[done:start]
            ends += self.ends[done:start]
            if replacement:
                starts += array("L", [self.starts[start]]) * len(replacement)
                ends += array("L", [self.ends[end - 1]]) * len(replacement)
            elif attach and ends and ends[-1] == self.starts[start]:
                ends[-1] = self.ends[end - 1]
            done = end
        if not done:
            return
        pieces.append(self.text[done:])
        starts += self.starts[done:]
        ends += self.ends[done:]
        self.text, self.starts, self.ends = "".join(pieces), starts, ends


def readable_digits(text: str) -> str:
    """Return ``text``, as long as it was, with a dot for each digit that ``int`` does not read.

    The regex library knows a newer Unicode than Python does.
    """
    return _FOREIGN_DIGIT.sub(lambda digit: digit[0] if digit[0].isdecimal() else "·", text)


_FOREIGN_DIGIT: Final = regex.compile(r"(?V1)[\d--0-9]")
