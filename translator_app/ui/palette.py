"""The command palette: every action by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from rapidfuzz import fuzz

from translator_app.ui.dialogs.empty import EmptyWords
from translator_app.ui.language import tr


def ranked(names: Sequence[str], wanted: str) -> list[int]:
    """Return the indices of ``names`` that fit ``wanted``, best first; all in order when nothing is wanted.

    Every word asked for must begin a word of the name, or the name must resemble the whole (spelling slips).
    """
    words = wanted.casefold().split()
    if not words:
        return list(range(len(names)))
    scored = []
    for index, name in enumerate(names):
        own = name.casefold().split()
        starts = all(any(part.startswith(word) for part in own) for word in words)
        likeness = fuzz.partial_ratio(wanted.casefold(), name.casefold())
        if starts or likeness >= 80:
            scored.append((not starts, -likeness, index))
    return [index for _, _, index in sorted(scored)]


KEYS = Qt.ItemDataRole.UserRole + 1


class _Line(QStyledItemDelegate):
    """An action's name, and its key at the other end in a quieter colour."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row, then the key."""
        super().paint(painter, option, index)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        room = option.rect.adjusted(16, 0, -16, 0)
        flags = (side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value
        painter.drawText(room, flags | Qt.TextFlag.TextForceLeftToRight.value, str(index.data(KEYS) or ""))
        painter.restore()


class CommandPalette(QDialog):
    """A field and a list; Enter runs the chosen action, Escape leaves."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._actions = list(actions)
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("What do you want to do?"))
        self._field.setAccessibleName(tr("Search actions"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Actions found"))
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_Line(self._list))
        EmptyWords(self._list, tr("No action is called so."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._fill)
        self._field.returnPressed.connect(self._run)
        self._list.itemActivated.connect(lambda _: self._run())
        self._field.installEventFilter(self)
        self._fill("")
        self.resize(560, 420)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + 72)
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the list while the caret stays in the field."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in moves:
            self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, wanted: str) -> None:
        self._list.clear()
        names = [action.text().replace("&", "") for action in self._actions]
        for index in ranked(names, wanted):
            keys = self._actions[index].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(names[index])
            item.setData(Qt.ItemDataRole.UserRole, index)
            item.setData(KEYS, keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{names[index]} {keys}".strip())
            item.setSizeHint(QSize(0, 32))
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _run(self) -> None:
        item = self._list.currentItem()
        self.close()
        if item is not None:
            self._actions[item.data(Qt.ItemDataRole.UserRole)].trigger()
