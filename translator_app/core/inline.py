"""Inline codes inside text: one private-use character each, so that a caret, a cut or a diff never halves one.

A code has a number from 1 to 4095, unique in its paragraph. Its characters are

* opening  ``U+F0000 + number``  shown as ``<1>``
* closing  ``U+F1000 + number``  shown as ``</1>``
* single   ``U+F2000 + number``  shown as ``<1/>``

These planes are private use and do not occur in documents; :func:`sanitise` guards the importers all the same.
What a code stands for (bold, a footnote mark) is told by the :class:`InlineCode` of the same number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_OPEN, _CLOSE, _SINGLE = 0xF0000, 0xF1000, 0xF2000
_MAX = 0xFFF
STANDS_IN = 4000
"""Codes from this number on are never a document's: they stand in for words while a text is translated."""
MOST_CODES = 4095
"""So many inline codes a text can have: each kind has so many characters."""
CODE_PATTERN = re.compile("[\U000f0001-\U000f0fff\U000f1001-\U000f1fff\U000f2001-\U000f2fff]")
_PRIVATE_PLANES = re.compile("[\U000f0000-\U000fffff]")
_SHOWN = re.compile(r"<(/?)([1-9][0-9]{0,3})(/?)>")


class CodeRole(StrEnum):
    """Which end of a pair a code character is."""

    OPEN = "open"
    CLOSE = "close"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class InlineCode:
    """What the code of one number stands for.

    ``format`` is a space-separated list out of ``b i u s sub sup color:#RRGGBB`` that an editor can show as real
    formatting; it is empty for a code that is shown as a numbered tag. ``label`` says in a word what it is
    ("footnote", "link"). ``required`` codes must stand in the target before a final export.
    """

    number: int
    paired: bool
    format: str = ""
    label: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class CodeMark:
    """One code character met in a text at ``start`` (a character index)."""

    start: int
    number: int
    role: CodeRole


def opening(number: int) -> str:
    """Return the character that opens the pair ``number``."""
    return _character(_OPEN, number)


def closing(number: int) -> str:
    """Return the character that closes the pair ``number``."""
    return _character(_CLOSE, number)


def single(number: int) -> str:
    """Return the character of the lone code ``number``."""
    return _character(_SINGLE, number)


def _character(base: int, number: int) -> str:
    if not 1 <= number <= _MAX:
        raise ValueError(f"inline code number {number} is not in 1..{_MAX}")
    return chr(base + number)


def mark_of(character: str, start: int = 0) -> CodeMark | None:
    """Return what ``character`` is if it is a code character."""
    value = ord(character) if len(character) == 1 else 0
    if not _OPEN < value <= _SINGLE + _MAX or not value & _MAX:
        return None
    role = {0: CodeRole.OPEN, 1: CodeRole.CLOSE, 2: CodeRole.SINGLE}.get((value - _OPEN) >> 12)
    return CodeMark(start, value & _MAX, role) if role else None


def marks(text: str) -> list[CodeMark]:
    """Return the code characters of ``text`` in order."""
    found = (mark_of(match.group(), match.start()) for match in CODE_PATTERN.finditer(text))
    return [mark for mark in found if mark]


def has_codes(text: str) -> bool:
    """Tell whether ``text`` holds any code character."""
    return CODE_PATTERN.search(text) is not None


def plain(text: str) -> str:
    """Return ``text`` without its codes."""
    return CODE_PATTERN.sub("", text)


def shown(text: str) -> str:
    """Return ``text`` with its codes written out as ``<1>``, ``</1>`` and ``<1/>``."""

    def write(match: re.Match[str]) -> str:
        mark = mark_of(match.group())
        assert mark is not None
        left = "/" if mark.role is CodeRole.CLOSE else ""
        right = "/" if mark.role is CodeRole.SINGLE else ""
        return f"<{left}{mark.number}{right}>"

    return CODE_PATTERN.sub(write, text)


def from_shown(text: str, numbers: frozenset[int]) -> str:
    """Read ``<1>``, ``</1>``, ``<1/>`` back into code characters, for the code numbers given only.

    Anything else that looks like a tag is the writer's own text and stays. Inverse of :func:`shown` for texts
    whose codes are all in ``numbers``.
    """

    def read(match: re.Match[str]) -> str:
        left, digits, right = match.groups()
        number = int(digits)
        if number not in numbers or (left and right):
            return match.group()
        return closing(number) if left else single(number) if right else opening(number)

    return _SHOWN.sub(read, text)


def sanitise(text: str) -> str:
    """Replace characters of the planes kept for codes, which no real document uses, by U+FFFD."""
    return _PRIVATE_PLANES.sub("\ufffd", text)
