"""The quality marks of a segment in the pane: severity and category in words, what was marked, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QFont, QPainter, QTextCharFormat

from translator_app.core import anchors, mqm
from translator_app.core.isolates import isolated
from translator_app.core.segment import Mark, Segment
from translator_app.ui.assist.column import ClickRow, Link
from translator_app.ui.assist.look import EDGE, Look
from translator_app.ui.assist.marking import span, utf16
from translator_app.ui.assist.talk import place_links, set_quote
from translator_app.ui.assist.text_block import LTR, TextBlock, along, direction_of, in_place
from translator_app.ui.assist.wording import moment
from translator_app.ui.grid.notes import LINES, mark_in_words
from translator_app.ui.language import mirrored, tr

BAR_STEP = 4


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark with where its words stand now, None where they are gone or the whole segment is meant."""

    mark: Mark
    at: tuple[int, int] | None
    edited: bool

    @property
    def gone(self) -> bool:
        """Whether the marked words stand there no longer."""
        return self.mark.start is not None and self.at is None


def marked_in(segment: Segment) -> list[Marked]:
    """Return the marks of ``segment``, the gravest first."""
    found = [Marked(m, anchors.place(m, segment), anchors.edited(m, segment)) for m in segment.marks]
    return sorted(found, key=lambda one: -LINES.get(one.mark.severity, 1))


class MarkRow(ClickRow):
    """One mark: bars at its edge count its gravity, its words select themselves when it is clicked."""

    editRequested = Signal()
    removeRequested = Signal()

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Marked | None = None
        self._head, self._quote, self._note = TextBlock(along(), 2), TextBlock(along(), 2), TextBlock(LTR)
        self._tops = (0, 0, 0)
        self.edit_link = Link(tr("Change"), self.editRequested.emit, self)
        self.remove_link = Link(tr("Remove"), self.removeRequested.emit, self)

    def fill(self, item: Marked) -> None:
        """Show ``item``."""
        self.item = item
        gone = tr(", its words are no longer there") if item.gone else ""
        self.setAccessibleName(tr("Quality mark {mark}{gone}", mark=mark_in_words(item.mark), gone=gone))

    def height_for(self, width: int) -> int:
        """Lay out head, words, note and the words below."""
        if self.item is None:
            return 0
        mark = self.item.mark
        left = EDGE + 16
        inner = width - left - EDGE
        kind = f"{tr(mark.severity.capitalize())} · {tr(mqm.CATEGORIES.get(mark.category, mark.category))}"
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self.look.colour("rejected" if LINES.get(mark.severity, 1) else "text"))
        text = f"{kind}  {isolated(mark.author)}{tr(', ')}{moment(mark.at)}"
        self._head.set(text, self.look.label, [span(0, len(utf16(kind)), strong)])
        top = 6 + self._head.height(inner)
        tops = [6, top, top]
        if mark.quote:
            set_quote(self._quote, mark, self.look, gone=self.item.gone, edited=self.item.edited)
            top += self._quote.height(inner)
            tops[2] = top
        if mark.note:
            self._note.set(mark.note, self.look.body, direction=direction_of(mark.note))
            top += self._note.height(inner)
        self._tops = (tops[0], tops[1], tops[2])
        return place_links([self.edit_link, self.remove_link], left, top + 2, inner) + 4

    def draw(self, painter: QPainter) -> None:
        """Paint the bars and the texts."""
        if self.item is None:
            return
        mark = self.item.mark
        lines = LINES.get(mark.severity, 1)
        for number in range(max(1, lines)):
            hue = self.look.colour("rejected" if lines else "muted")
            bar = in_place(QRect(EDGE + number * BAR_STEP, 9, 2, self.look.label.line - 6), self.width())
            painter.fillRect(bar, hue)
        left = EDGE if mirrored() else EDGE + 16
        self._head.draw(painter, QPointF(left, self._tops[0]), self.look.colour("muted"))
        if mark.quote:
            self._quote.draw(painter, QPointF(left, self._tops[1]), self.look.colour("text"))
        if mark.note:
            self._note.draw(painter, QPointF(left, self._tops[2]), self.look.colour("text"))
