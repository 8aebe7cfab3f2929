"""Where a word begins and ends (Unicode Standard Annex 29): with its joiners and marks, without what stands at it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

from .shown import from_units, units


def word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the first word that reaches into a stretch; the stretch itself where none does.

    Places are those of Qt, in UTF-16 units.
    """
    for first, last in _words(text):
        if first < max(end, start + 1) and last > start:
            return first, last
    return start, end


def _words(text: str) -> Iterator[tuple[int, int]]:
    row = units(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    before = 0
    while (after := finder.toNextBoundary()) > 0:
        if any(letter.isalnum() for letter in from_units(row[before:after])):
            yield before, after
        before = after
