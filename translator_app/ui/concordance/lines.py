"""The lines of a concordance as a model, and how one is painted: where from, the English, the Kurdish."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from translator_app.core import inline
from translator_app.core.isolates import isolated
from translator_app.services.concordance import Line
from translator_app.ui.assist.marking import utf16
from translator_app.ui.assist.wording import day
from translator_app.ui.concordance.context import ContextLine, around
from translator_app.ui.language import tr
from translator_app.ui.theme import LIGHT, Theme
from translator_app.ui.typography import font_for, interface_font

Index = QModelIndex | QPersistentModelIndex
LINE: Final = Qt.ItemDataRole.UserRole
EDGE: Final = 16
ORIGIN: Final = 130
"""Pixels of the column that says where a line comes from."""
_KEPT: Final = 400
_BEFORE: Final = 24
"""Characters shown before the rendering where a translation is too long to be shown from its beginning."""


class LinesModel(QAbstractListModel):
    """The lines found so far; :attr:`wanted` asks for more as the view comes to the end."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.more = False

    def show(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show ``lines``; those that begin as the present ones are added to them, so that nothing jumps."""
        old = len(self.lines)
        self.more = more
        if old and len(lines) >= old and list(lines[:old]) == self.lines:
            if len(lines) > old:
                self.beginInsertRows(QModelIndex(), old, len(lines) - 1)
                self.lines += lines[old:]
                self.endInsertRows()
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line, or it as text to be read aloud."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{isolated(inline.plain(line.source))} — {isolated(inline.plain(line.target))}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be more lines."""
        return self.more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for more lines."""
        self.more = False
        self.wanted.emit()


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """The fonts of the lines at one zoom."""

    english: QFont
    kurdish: QFont
    small: QFont
    strong: QFont

    @property
    def height(self) -> int:
        """The height of a row in pixels: two lines of English, or one of Kurdish."""
        english = 2 * round(self.english.pixelSize() * 1.45)
        return 12 + max(english, round(self.kurdish.pixelSize() * 1.75))


def faces(source_zoom: float = 1.0, target_zoom: float = 1.0) -> Faces:
    """Return the faces at these zooms."""
    return Faces(
        english=font_for("en", 14 * target_zoom),
        kurdish=font_for("ckb", 17 * source_zoom),
        small=interface_font(11),
        strong=interface_font(11, QFont.Weight.DemiBold),
    )


class LinePainter(QStyledItemDelegate):
    """Paints a line: its origin, the English and the Kurdish, the searched side with the phrase in the middle."""

    def __init__(self, parent: QObject, number_of: Callable[[int], int | None]) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.faces = faces()
        self._number_of = number_of
        self._contexts: OrderedDict[tuple[int, str], ContextLine] = OrderedDict()
        self._renderings: OrderedDict[tuple[int, str, int], QTextLayout] = OrderedDict()

    def restyle(self, theme: Theme | None = None, chosen: Faces | None = None) -> None:
        """Take other colours or faces."""
        self.theme, self.faces = theme or self.theme, chosen or self.faces
        self._contexts.clear()
        self._renderings.clear()

    def forget(self) -> None:
        """Drop what is laid out: other lines have come."""
        self._contexts.clear()
        self._renderings.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height, the same for all."""
        return QSize(400, self.faces.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        theme, box = self.theme, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor(theme.active_row if selected else theme.pane))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.hairline))
        if selected:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), QColor(theme.active_bar))
        self._origin(painter, QRectF(EDGE, box.top() + 6, ORIGIN - 8, box.height() - 12), line)
        left, right = self.columns(box.width(), on_target=line.on_target)
        for column, english in ((left, True), (right, False)):
            room = QRectF(column[0], box.top() + 4, column[1], box.height() - 9)
            if line.spans and english is line.on_target:
                self._context(line).draw(painter, room, theme)
            else:
                self._full(painter, room, line, english=english)
        painter.restore()

    @staticmethod
    def columns(width: float, *, on_target: bool) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return left edge and width of the English and of the Kurdish; the side searched gets the more."""
        start = EDGE + ORIGIN
        room = max(120.0, width - start - EDGE - 24)
        english = room * (0.58 if on_target else 0.42)
        return (start, english), (start + english + 24, room - english)

    def _origin(self, painter: QPainter, box: QRectF, line: Line) -> None:
        name, more = self.origin(line)
        for text, font, token, top in (
            (name, self.faces.strong, "accent" if line.segment_id is not None else "text", box.top() + 2),
            (more, self.faces.small, "muted", box.top() + 19),
        ):
            painter.setFont(font)
            painter.setPen(QColor(getattr(self.theme, token)))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRectF(box.left(), top, box.width(), 16), Qt.AlignmentFlag.AlignLeft.value, shown)

    def origin(self, line: Line) -> tuple[str, str]:
        """Return where a line comes from, and by whom and when, in words."""
        if line.segment_id is not None:
            number = self._number_of(line.segment_id)
            name = tr("Segment {number:,}", number=number) if number is not None else tr("This project")
        else:
            name = isolated(line.memory)
        parts = [isolated(line.author)] if line.author else []
        parts += [day(line.at)] if line.at else []
        return name, " · ".join(parts)

    def _context(self, line: Line) -> ContextLine:
        key = (id(line), line.searched)
        kept = self._contexts.get(key)
        if kept is None:
            font = self.faces.english if line.on_target else self.faces.kurdish
            cut = around(line.searched, *line.spans[0])
            kept = self._contexts[key] = ContextLine(cut, font, rtl=not line.on_target)
            if len(self._contexts) > _KEPT:
                self._contexts.popitem(last=False)
        return kept

    def _full(self, painter: QPainter, room: QRectF, line: Line, *, english: bool) -> None:
        text = line.target if english else line.source
        if not text:
            painter.setFont(self.faces.small)
            painter.setPen(QColor(self.theme.muted))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side.value, tr("not translated yet"))
            return
        key = (id(line), text, round(room.width()))
        kept = self._renderings.get(key)
        if kept is None:
            kept = self._renderings[key] = self._lay_full(line, room.width(), english=english)
            if len(self._renderings) > _KEPT:
                self._renderings.popitem(last=False)
        height = sum(kept.lineAt(row).height() for row in range(kept.lineCount()))
        painter.setPen(QColor(self.theme.text))
        kept.draw(painter, QPointF(room.left(), room.top() + max(0.0, (room.height() - height) / 2)))

    def _lay_full(self, line: Line, width: float, *, english: bool) -> QTextLayout:
        rtl = not english
        font = self.faces.kurdish if rtl else self.faces.english
        rows = 1 if rtl else 2
        text, start, end = self._told(line, font, width * rows * 0.94, english=english)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        if rtl:  # Qt mirrors what is not absolute
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        if end > start:
            layout.setFormats([_marked(text, start, end, self.theme)])
        layout.beginLayout()
        top = 0.0
        for _ in range(rows):
            row = layout.createLine()
            if not row.isValid():
                break
            row.setLineWidth(width)
            row.setPosition(QPointF(0, top))
            top += row.height()
        layout.endLayout()
        return layout

    @staticmethod
    def _told(line: Line, font: QFont, room: float, *, english: bool) -> tuple[str, int, int]:
        """Return a text cut to ``room`` pixels, so that the rendering in it, if known, is seen, and its place."""
        whole = line.target if english else line.source
        text = inline.shown(whole).replace("\n", " ")
        start, end = line.rendering if line.rendering and text == whole and english is not line.on_target else (0, 0)
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text[:end]) > room:
            cut = text.rfind(" ", 0, max(0, start - _BEFORE)) + 1
            text, start, end = f"…{text[cut:]}", start - cut + 1, end - cut + 1
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), start, end


def _marked(text: str, start: int, end: int, theme: Theme) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = len(utf16(text[:start]))
    made.length = len(utf16(text[start:end]))
    chosen = QTextCharFormat()
    chosen.setBackground(QColor(theme.accent_ground))
    chosen.setForeground(QColor(theme.accent))
    chosen.setFontWeight(QFont.Weight.Medium)
    made.format = chosen
    return made
