"""A segment's text as Qt shows it: one shown character for each of its own, positions counted in UTF-16 units.

Qt counts an astral character as two and has no place for an inline code. So each code character becomes one
``CODE_SIGN`` that is drawn as a chip, a line break becomes U+2028 (a cell is one paragraph), and what cannot be
shown at all (half of a surrogate pair, a control character) becomes U+FFFD. The segment's own string stays
the truth; this is only its picture, and the way back from a position in the picture.
"""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from translator_app.core.inline import CODE_PATTERN, CodeMark, CodeRole, InlineCode, marks

CODE_SIGN = "*"
"""Stands for a code: neutral in bidirectional text and no place to break a line before or after (UAX #9, #14)."""

_BREAKS = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]")
_UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufffc]")
_STRAY_PRIVATE = re.compile("[\U000f0000\U000f1000\U000f2000\U000f3000-\U000fffff]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class ShownCode:
    """An inline code in a shown text: ``position`` in UTF-16 units, ``code`` None where the segment knows none."""

    position: int
    mark: CodeMark
    code: InlineCode | None

    @property
    def format(self) -> str:
        """The formatting this code switches, empty where it is to be seen as a chip."""
        return self.code.format if self.code and self.code.paired else ""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text beside its picture. ``astral`` are the indices of characters that take two units."""

    text: str
    shown: str
    codes: tuple[ShownCode, ...]
    astral: tuple[int, ...]

    def position(self, index: int) -> int:
        """Return where the text's character ``index`` stands in the picture."""
        index = min(max(index, 0), len(self.text))
        if not self.astral:
            return index
        return index + bisect_right(self.astral, index - 1)

    def index(self, position: int) -> int:
        """Return the character of the text at a position of the picture (inside a pair: the whole character)."""
        if not self.astral:
            return min(max(position, 0), len(self.text))
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.position(middle) <= position:
                low = middle
            else:
                high = middle - 1
        return low

    @property
    def length(self) -> int:
        """The number of UTF-16 units of the picture."""
        return len(self.shown) + len(self.astral)


def picture(text: str) -> str:
    """Return the text as Qt shows it."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSHOWABLE.sub("\ufffd", _BREAKS.sub("\u2028", CODE_PATTERN.sub(CODE_SIGN, text)))


def show(text: str, codes: Sequence[InlineCode] = ()) -> ShownText:
    """Return ``text`` with its picture; ``codes`` are the segment's."""
    shown = picture(text)
    astral = () if shown.isascii() else tuple(match.start() for match in _ASTRAL.finditer(shown))
    bare = ShownText(text, shown, (), astral)
    found = marks(text)
    if not found:
        return bare
    known = {code.number: code for code in codes}
    places = tuple(ShownCode(bare.position(mark.start), mark, known.get(mark.number)) for mark in found)
    return ShownText(text, shown, places, astral)


def common_prefix(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many items two texts (or rows of UTF-16 units) share at their start."""
    for count, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return count
    return min(len(one), len(other))


def units(text: str) -> array[int]:
    """Return the UTF-16 units of ``text``."""
    return array("H", text.encode("utf-16", "surrogatepass")[2:])


def from_units(row: array[int]) -> str:
    """Return the text of a row of UTF-16 units."""
    return row.tobytes().decode("utf-16-le" if sys.byteorder == "little" else "utf-16-be", "surrogatepass")


@dataclass(frozen=True, slots=True)
class FormatRun:
    """A stretch of the picture with the formats (``b``, ``i``, ``color:#RRGGBB`` ...) that hold in it."""

    start: int
    length: int
    formats: frozenset[str]


def format_runs(text: ShownText) -> list[FormatRun]:
    """Return the formatted stretches; a pair that is not closed holds to the end, one not opened is ignored."""
    runs: list[FormatRun] = []
    opened: dict[int, str] = {}
    begun = 0

    def close_run(end: int) -> None:
        if opened and end > begun:
            runs.append(FormatRun(begun, end - begun, frozenset(" ".join(opened.values()).split())))

    for place in text.codes:
        if not place.format:
            continue
        close_run(place.position)
        begun = place.position + 1
        if place.mark.role is CodeRole.OPEN:
            opened[place.mark.number] = place.format
        elif place.mark.role is CodeRole.CLOSE:
            opened.pop(place.mark.number, None)
    close_run(text.length)
    return runs


def clean_paste(text: str, numbers: frozenset[int]) -> str:
    """Return text from outside as it may enter a segment: one line, and no code but the segment's own."""

    def keep(match: re.Match[str]) -> str:
        known = marks(match.group())
        return match.group() if known and known[0].number in numbers else ""

    text = CODE_PATTERN.sub(keep, text)
    text = _STRAY_PRIVATE.sub("\ufffd", text)
    lines = (line.strip() for line in re.split("[\r\n\x0b\x0c\x85\u2028\u2029]+", text))
    joined = " ".join(line for line in lines if line) if _BREAKS.search(text) else text
    return _UNSHOWABLE.sub("", joined)
