"""The list of what would change, line by line, each of which can be left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from translator_app.core import inline
from translator_app.core.difference import difference
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.ui.assist.marking import around_first_change, marked
from translator_app.ui.dialogs.boxes import SIDE, draw_indicator
from translator_app.ui.dialogs.frame import quiet_table
from translator_app.ui.language import figure, tr
from translator_app.ui.theme import Theme
from translator_app.ui.typography import font_for

Index = QModelIndex | QPersistentModelIndex
TAKE, NUMBER, TEXT, NOTE = range(4)


class Preview(QAbstractTableModel):
    """The segments that would change, each of which can be left out."""

    HEADERS = ("", said("Segment"), said("What changes"), said("What else"))

    def __init__(self, numbers: Callable[[int], int], notes: Mapping[int, str] | None = None) -> None:
        super().__init__()
        self._numbers = numbers
        self._notes = notes
        self._rows: list[tuple[Segment, str]] = []
        self._left_out: set[int] = set()

    def clear(self) -> None:
        """Forget everything."""
        self.beginResetModel()
        self._rows, self._left_out = [], set()
        self.endResetModel()

    def extend(self, rows: Sequence[tuple[Segment, str]]) -> None:
        """Add segments with their targets as they would become."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def pair(self, row: int) -> tuple[Segment, str]:
        """Return the segment of a row and its new target."""
        return self._rows[row]

    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the segments that are not left out."""
        return tuple(segment.id for segment, _ in self._rows if segment.id not in self._left_out)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of segments that would change."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return three columns, or four where there is more to say of a segment than its text."""
        return 0 if parent.isValid() else len(self.HEADERS) - (self._notes is None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(self.HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell."""
        segment, after = self._rows[index.row()]
        if index.column() == TAKE and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if segment.id in self._left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NUMBER:
            return figure(self._numbers(segment.id))
        if index.column() == NOTE and self._notes is not None:
            said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self._notes.get(segment.id, "") if said else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == TEXT:
            return f"{inline.shown(segment.target)}\n→ {inline.shown(after)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a row be left out by its box."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TAKE else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Leave a segment out, or take it in again."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TAKE:
            return False
        segment_id = self._rows[index.row()][0].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(segment_id)
        else:
            self._left_out.add(segment_id)
        self.dataChanged.emit(index, index)
        return True


class BoxDelegate(QStyledItemDelegate):
    """Draws the box by which a segment is left out, and answers to it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground and the box in its middle."""
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        box = QRectF(0, 0, SIDE, SIDE)
        box.moveCenter(QPointF(option.rect.center()))
        painter.save()
        draw_indicator(painter, box, option.palette, on=on)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Turn the box by a click anywhere in its cell, or by the space bar."""
        clicked = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        typed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not clicked and not typed:
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)


class ChangeDelegate(QStyledItemDelegate):
    """Draws what changes in one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line with what goes struck and what comes underlined."""
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, Preview):
            return
        segment, after = model.pair(index.row())
        text, ranges = marked(around_first_change(difference(segment.target, after)), self._theme)
        layout = QTextLayout(text, font_for("en", 14))
        wrap = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        wrap.setTextDirection(Qt.LayoutDirection.LeftToRight)
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrap)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        box = option.rect.adjusted(8, 0, -8, 0)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(option.palette.text().color())
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the focus frame out: the row's ground says it."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


def preview_table(model: Preview, theme: Theme) -> QTableView:
    """Return a quiet table that shows ``model``."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr("What changes"))
    quiet_table(table)
    table.setColumnWidth(TAKE, 40)
    table.setColumnWidth(NUMBER, 80)
    table.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
    table.setItemDelegateForColumn(TAKE, BoxDelegate(table))
    table.setItemDelegateForColumn(TEXT, ChangeDelegate(theme, table))
    return table
