"""A target with the words that were taken out still in their places, struck: how a row at rest shows changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from translator_app.core.difference import Kind, Piece
from translator_app.ui.theme import Theme

from .cell import Span, SpanKind
from .shown import ShownText

GAP = "\u2009"
"""Stands between what goes and what comes, whose letters would join otherwise."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A text with removed words in it; ``removed`` are (index in the target, characters) of each, in order."""

    text: str
    removed: tuple[tuple[int, int], ...] = ()

    def forward(self, index: int, *, end: bool = False) -> int:
        """Return where the target's character ``index`` stands here; an ``end`` stays before words removed there."""
        return index + sum(n for at, n in self.removed if at < index or (at == index and not end))

    def back(self, index: int) -> int:
        """Return the target's index for one here; one in removed words is where they were."""
        before = 0
        for at, length in self.removed:
            start = at + before
            if index <= start:
                break
            before += min(length, index - start)
        return index - before

    def spans(self, spans: Iterable[Span]) -> list[Span]:
        """Return marked stretches of the target as stretches of this text; carets for removed words are not needed."""
        return [
            replace(s, start=self.forward(s.start), end=self.forward(s.end, end=True))
            for s in spans
            if s.kind is not SpanKind.REMOVED
        ]

    def ranges(self, text: ShownText, theme: Theme) -> list[QTextLayout.FormatRange]:
        """Return what a layout of the shown text needs to strike the removed words."""
        look = QTextCharFormat()
        look.setFontStrikeOut(True)
        look.setBackground(QColor(theme.removed))
        made: list[QTextLayout.FormatRange] = []
        before = 0
        for at, length in self.removed:
            start, end = text.position(at + before), text.position(at + before + length)
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, end - start, look
            made.append(one)
            before += length
        return made


def tracked(pieces: Sequence[Piece]) -> Tracked | None:
    """Return the new text of a difference with what was removed in it; None where nothing was."""
    if not any(piece.kind is Kind.REMOVED for piece in pieces):
        return None
    text, removed, at = "", [], 0
    for number, piece in enumerate(pieces):
        if piece.kind is not Kind.REMOVED:
            text += piece.text
            at += len(piece.text)
            continue
        added = next((p.text for p in pieces[number + 1 : number + 2] if p.kind is Kind.ADDED), "")
        words = piece.text + (GAP if added and not (piece.text[-1:] + added[:1]).isspace() else "")
        text += words
        removed.append((at, len(words)))
    return Tracked(text, tuple(removed))
