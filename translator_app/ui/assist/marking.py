"""Differences as formatted text: colour says it, and underline or strike says it to those who see no colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from translator_app.core import inline
from translator_app.core.difference import Kind, Piece
from translator_app.ui.theme import Theme

THIN_SPACE = "\u2009"
"""Stands between what goes and what comes, whose letters would join otherwise."""


def marked(pieces: Iterable[Piece], theme: Theme) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the pieces as one text, codes written out, with the ranges in which they are marked."""
    text, ranges = "", []
    last = Kind.SAME
    for piece in pieces:
        shown = inline.shown(piece.text).replace("\n", "\u2028")
        if last is Kind.REMOVED and piece.kind is Kind.ADDED and not (text[-1:] + shown[:1]).isspace():
            text += THIN_SPACE
        last = piece.kind
        if piece.kind is not Kind.SAME:
            ranges.append(span(len(utf16(text)), len(utf16(shown)), kind_format(piece.kind, theme)))
        text += shown
    return text, ranges


def kind_format(kind: Kind, theme: Theme) -> QTextCharFormat:
    """Return how a piece of ``kind`` is set: added ones on green and underlined, removed ones on red and struck."""
    chosen = QTextCharFormat()
    if kind is Kind.ADDED:
        chosen.setBackground(QColor(theme.added))
        chosen.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        chosen.setUnderlineColor(QColor(theme.final))
    elif kind is Kind.REMOVED:
        chosen.setBackground(QColor(theme.removed))
        chosen.setFontStrikeOut(True)
    return chosen


def span(start: int, length: int, chosen: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a range in UTF-16 units, as Qt counts."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, chosen
    return made


def utf16(text: str) -> str:
    """Return ``text`` with one character a UTF-16 unit, so that its length is the one Qt counts."""
    return "".join(c if ord(c) < 0x10000 else "\ufffd\ufffd" for c in text) if _has_high(text) else text


def _has_high(text: str) -> bool:
    return not text.isascii() and max(text) >= "\U00010000"


def around_first_change(pieces: Sequence[Piece], context: int = 40) -> list[Piece]:
    """Cut what is the same, so that a line shows the changes with ``context`` characters on each side."""
    cut: list[Piece] = []
    for index, piece in enumerate(pieces):
        text = piece.text
        if piece.kind is Kind.SAME:
            first, last = index == 0, index == len(pieces) - 1
            if first and len(text) > context:
                text = "…" + text[-context:]
            elif last and len(text) > 2 * context:
                text = text[: 2 * context] + "…"
            elif not first and not last and len(text) > 2 * context:
                text = f"{text[:context]}…{text[-context:]}"
        cut.append(Piece(text, piece.kind))
    return cut
