"""Words of a text: their places, and how many there are for the invoice."""

from __future__ import annotations

from typing import Final

import regex

# ZWNJ and ZWJ, direction marks, soft hyphen and inline codes may stand inside a word without ending it
# (the same characters that folding drops); tatweel and harakat are word characters to begin with.
_INSIDE: Final = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\U000f0000-\U000ffffd"
_PART: Final = r"[\w\p{M}\p{No}\p{Nl}]++"
_WORD: Final = regex.compile(
    rf"{_PART}(?:[{_INSIDE}]++{_PART}|(?<=\w)['\u2019](?=[A-Za-z]){_PART}|(?<=\d)[.,٫٬](?=\d){_PART})*+"
)
_COUNTED: Final = regex.compile(r"[\p{L}\p{N}]")


def words(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each word: a run of letters, marks and digits.

    Invisible characters and inline codes may stand inside, an apostrophe between Latin letters (don't), and a
    separator between digits (1,000; ٣٫٥). A hyphen parts two words. A clitic written on a number stays
    with it (٧ی).
    """
    return [match.span() for match in _WORD.finditer(text)]


def word_count(text: str) -> int:
    """Count words as Word does: pieces between white space, of which only those with a letter or digit count.

    So "well-known" and "10:30" are one word each, and a dash or quotation mark standing alone is none. ZWNJ
    is not white space; a no-break space is. Inline codes neither count nor part words.
    """
    return sum(1 for piece in text.split() if _COUNTED.search(piece))
