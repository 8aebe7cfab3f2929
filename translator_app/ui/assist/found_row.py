"""The row of the pane that shows what a check found."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QMenu

from translator_app.core import inline
from translator_app.core.quality import Issue, Severity
from translator_app.core.said import said
from translator_app.ui.assist.column import ClickRow, Link
from translator_app.ui.assist.look import EDGE, Look
from translator_app.ui.assist.text_block import TextBlock, along, in_place
from translator_app.ui.grid.status import draw_issue
from translator_app.ui.language import mirrored, tr


class IssueRow(ClickRow):
    """A finding: its mark, its message, a fix where there is a safe one, and four ways to set it aside."""

    fixRequested = Signal()
    ignoreRequested = Signal(str)

    LEVELS = (
        ("here", said("This one, here")),
        ("document", said("This check in this document")),
        ("project", said("This check in this project")),
        ("everywhere", said("This check everywhere")),
    )
    NAMES: Final = {Severity.ERROR: said("Error"), Severity.WARNING: said("Warning"), Severity.INFO: said("Remark")}

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Issue | None = None
        self._text = TextBlock(along(), 6)
        self._inner = 0
        self.fix_link = Link(tr("Fix"), self.fixRequested.emit, self)
        self.ignore_link = Link("⋯", self._choose_level, self)
        self.ignore_link.setProperty("quiet", True)
        self.ignore_link.setToolTip(tr("Ignore…"))

    def fill(self, item: Issue) -> None:
        """Show ``item``."""
        self.item = item
        self.setAccessibleName(f"{tr(self.NAMES.get(item.severity, ''))}: {tr(item.message)}")
        self.fix_link.setVisible(item.fix is not None)
        self.fix_link.setToolTip("" if item.fix is None else tr("Becomes: {fix}", fix=inline.shown(item.fix)))
        self.fix_link.setAccessibleName(tr("Fix: {message}", message=tr(item.message)))
        self.ignore_link.setAccessibleName(tr("Ignore: {message}", message=tr(item.message)))

    def height_for(self, width: int) -> int:
        """Lay out the message and the words at its right."""
        if self.item is None:
            return 0
        self._text.set(tr(self.item.message), self.look.body)
        right = width - EDGE
        for link in (self.ignore_link, self.fix_link):
            if not link.isHidden():
                size = link.sizeHint()
                right -= size.width()
                link.setGeometry(in_place(QRect(right, 4, size.width(), 20), width))
                right -= 12
        self._inner = right - EDGE - 20
        return 4 + self._text.height(self._inner) + 4

    def draw(self, painter: QPainter) -> None:
        """Paint mark and message."""
        if self.item is None:
            return
        left = self.width() - EDGE - 20 - self._inner if mirrored() else EDGE + 20
        centre = QPointF(self.width() - EDGE - 6 if mirrored() else EDGE + 6, 4 + self.look.body.line / 2)
        if self.item.severity is Severity.INFO:
            painter.setPen(QPen(self.look.colour("muted"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 4, 4)
        else:
            painter.save()
            painter.translate(centre)
            painter.scale(1.25, 1.25)
            draw_issue(painter, QPointF(0, 0), self.look.theme, grave=self.item.severity is Severity.ERROR)
            painter.restore()
        self._text.draw(painter, QPointF(left, 4), self.look.colour("text"))

    def menu(self) -> QMenu:
        """Return the four ways to set it aside."""
        menu = QMenu(self)
        for level, label in self.LEVELS:
            menu.addAction(tr(label)).triggered.connect(partial(self._ignore, level))
        return menu

    def _ignore(self, level: str, _checked: bool = False) -> None:
        self.ignoreRequested.emit(level)

    def _choose_level(self) -> None:
        self.menu().popup(self.ignore_link.mapToGlobal(QPoint(0, self.ignore_link.height())))
