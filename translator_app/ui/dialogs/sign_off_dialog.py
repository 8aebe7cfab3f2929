"""The approval of the whole translation: what still stands against it, and the reasons for letting it pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget

from translator_app.core.said import said
from translator_app.core.signoff import OpenPoint
from translator_app.services.desk import Desk
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted, quiet_table, row
from translator_app.ui.language import figure, plural, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

Index = QModelIndex | QPersistentModelIndex
NUMBER, POINT, REASON = range(3)


@dataclass(frozen=True, slots=True)
class Answer:
    """Who approves, with what remark; ``waived`` maps the keys of open points to the reasons for letting them pass."""

    reviewer: str
    note: str
    waived: Mapping[str, str]


def ask_sign_off(window: MainWindow, desk: Desk, points: Sequence[OpenPoint], reviewer: str) -> Answer | None:
    """Ask for the approval of the whole; choosing an open point leaves the dialog and goes to its segment."""
    dialog = SignOffDialog(window, desk, points, reviewer)
    dialog.goRequested.connect(window.grid.go_to)
    return dialog.answer() if answered(dialog) else None


class Points(QAbstractTableModel):
    """The open points with the reasons given; points of one key share their reason."""

    HEADERS = (said("Segment"), said("Stands against it"), said("Passes because"))

    def __init__(self, points: Sequence[OpenPoint], numbers: Mapping[int, int]) -> None:
        super().__init__()
        self._points = tuple(points)
        self._numbers = numbers
        self.reasons: dict[str, str] = {}

    def point(self, row: int) -> OpenPoint:
        """Return the point of a row."""
        return self._points[row]

    def standing(self) -> int:
        """Count the points that nobody let pass."""
        return sum(point.key not in self.reasons for point in self._points)

    def waive(self, rows: Iterable[int], reason: str) -> None:
        """Let the points of ``rows`` pass for ``reason``; an empty one takes that back."""
        for number in rows:
            self._set(self._points[number].key, reason)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._points) - 1, REASON))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of points."""
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the three columns."""
        return 0 if parent.isValid() else len(self.HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(self.HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; a point that passes is struck out."""
        point = self._points[index.row()]
        reason = self.reasons.get(point.key, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            number = figure(self._numbers.get(point.segment_id, 0))
            told = tr(point.text)
            return (number, told[:1].upper() + told[1:], reason)[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == POINT and reason:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the reason be written in its cell."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == REASON else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a reason that was written in its cell."""
        if role != Qt.ItemDataRole.EditRole or index.column() != REASON:
            return False
        self.waive([index.row()], str(value))
        return True

    def _set(self, key: str, reason: str) -> None:
        if reason.strip():
            self.reasons[key] = reason.strip()
        else:
            self.reasons.pop(key, None)


class SignOffDialog(Frame):
    """Approves only when every open point is settled or let pass with a reason."""

    goRequested = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk, points: Sequence[OpenPoint], reviewer: str) -> None:
        total = len(desk.editor)
        super().__init__(parent, tr("Approve the translation"), "", tr("Approve the whole"))
        self.model = Points(points, {p.segment_id: desk.editor.row(p.segment_id) + 1 for p in points})
        self._total = total
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Open points"))
        quiet_table(self.table)
        self.table.setColumnWidth(NUMBER, 88)
        self.table.setColumnWidth(REASON, 220)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(POINT, QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QTableView.EditTrigger.EditKeyPressed | QTableView.EditTrigger.DoubleClicked)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason for letting the selected points pass"))
        self.reason.setAccessibleName(tr("Reason"))
        self.waive_button = QPushButton(tr("Let pass"))
        self.restore_button = QPushButton(tr("Take back"))
        self.go_button = QPushButton(tr("Go to the segment"))
        for button in (self.waive_button, self.restore_button, self.go_button):
            button.setAutoDefault(False)
        self.reviewer = QLineEdit(reviewer)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(tr("Kept with the approval (may stay empty)"))
        self.note.setFixedHeight(64)
        self._lay_out(bool(points))
        self.waive_button.clicked.connect(self._waive)
        self.reason.returnPressed.connect(self._waive)
        self.restore_button.clicked.connect(lambda: self.model.waive(self._selected(), ""))
        self.go_button.clicked.connect(lambda: self._go(self.table.currentIndex()))
        self.table.doubleClicked.connect(self._double_clicked)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self._go(self.table.currentIndex()))
        self.model.dataChanged.connect(lambda *_: self._judge())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._judge())
        self.reason.textChanged.connect(lambda _: self._judge())
        self.reviewer.textChanged.connect(lambda _: self._judge())
        self._judge()
        self.resize(860, 600 if points else 320)
        (self.table if points else self.reviewer).setFocus()

    def answer(self) -> Answer:
        """Return the approval as it was filled in."""
        return Answer(self.reviewer.text().strip(), self.note.toPlainText().strip(), dict(self.model.reasons))

    def _lay_out(self, points: bool) -> None:
        if points:
            self.body.addWidget(self.table, 1)
            self.body.addLayout(row(self.reason, self.waive_button, self.restore_button, self.go_button, stretch=0))
        else:
            self.body.addWidget(muted(tr("Nothing stands against it: every segment has a confirmed translation.")))
        fields = form()
        add_field(fields, tr("&Approved by"), self.reviewer)
        add_field(fields, tr("&Note"), self.note)
        self.body.addLayout(fields)

    def _selected(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})

    def _waive(self) -> None:
        rows = self._selected()
        if rows and self.reason.text().strip():
            self.model.waive(rows, self.reason.text())
            self.reason.clear()

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() != REASON:
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            segment_id = self.model.point(index.row()).segment_id
            self.reject()
            self.goRequested.emit(segment_id)

    def _judge(self) -> None:
        standing = self.model.standing()
        self.lead.setText(
            tr(
                "{points} of {total:,} still to settle or to let pass with a reason.",
                points=plural(standing, "{n:,} point", "{n:,} points"),
                total=self.model.rowCount(),
            )
            if standing
            else tr(
                "{segments} become final; exports are no longer marked DRAFT. A later edit reopens the approval "
                "visibly.",
                segments=plural(self._total, "{n:,} segment", "{n:,} segments"),
            )
        )
        self.lead.setVisible(True)
        selected = self._selected()
        self.waive_button.setEnabled(bool(selected) and bool(self.reason.text().strip()))
        self.restore_button.setEnabled(any(self.model.point(r).key in self.model.reasons for r in selected[:200]))
        self.go_button.setEnabled(bool(selected))
        missing = "" if self.reviewer.text().strip() else tr("Write who approves it.")
        self.refuse(
            tr("{points} left.", points=plural(standing, "{n:,} open point", "{n:,} open points"))
            if standing
            else missing
        )
