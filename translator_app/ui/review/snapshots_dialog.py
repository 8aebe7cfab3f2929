"""Snapshots of the project by name, and where a text is not the approved one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from translator_app.core.record import Point
from translator_app.core.said import said
from translator_app.services.verifying import Difference
from translator_app.ui.assist.wording import moment
from translator_app.ui.dialogs.empty import EmptyWords
from translator_app.ui.dialogs.frame import Frame, quiet_table, row
from translator_app.ui.language import figure, tr
from translator_app.ui.review.merge_dialog import compared, side


class SnapshotsDialog(Frame):
    """Lists the snapshots; what is asked for is told by signals, the window does it."""

    keepRequested = Signal(str)
    compareRequested = Signal(object)
    restoreRequested = Signal(object, bool)
    dropRequested = Signal(str)

    def __init__(self, parent: QWidget | None, points: Sequence[Point]) -> None:
        lead = tr("A snapshot names this moment; its text can be compared and brought back later.")
        super().__init__(parent, tr("Snapshots"), lead, tr("Close"))
        self.cancel_button.hide()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of a new snapshot"))
        self.name.setAccessibleName(tr("Name of a new snapshot"))
        self.keep = QPushButton(tr("Keep this moment"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Snapshots"))
        EmptyWords(self.list, tr("No snapshot yet. Name this moment above and keep it."))
        self.compare, self.segment, self.all, self.drop = (
            QPushButton(text)
            for text in (tr("Show what changed"), tr("Restore the segment"), tr("Restore all"), tr("Forget"))
        )
        buttons = (self.compare, self.segment, self.all, self.drop)
        for button in (self.keep, *buttons):
            button.setAutoDefault(False)
        self.body.addLayout(row(self.name, self.keep, stretch=0))
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row(*buttons))
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.compare.clicked.connect(lambda: self._tell(self.compareRequested.emit, close=True))
        self.segment.clicked.connect(lambda: self._tell(lambda p: self.restoreRequested.emit(p, False)))
        self.all.clicked.connect(lambda: self._tell(lambda p: self.restoreRequested.emit(p, True)))
        self.drop.clicked.connect(lambda: self._tell(lambda p: self.dropRequested.emit(p.name)))
        self.show_points(points)
        self.resize(640, 460)

    def show_points(self, points: Sequence[Point]) -> None:
        """List ``points``, the newest first."""
        self._points = list(reversed(points))
        self.list.clear()
        self.list.addItems([f"{p.name}  ·  {p.author}, {moment(p.at)}" for p in self._points])
        self.list.setCurrentRow(0 if self._points else -1)
        for button in (self.compare, self.segment, self.all, self.drop):
            button.setEnabled(bool(self._points))

    def _keep(self) -> None:
        if self.name.text().strip():
            self.keepRequested.emit(self.name.text().strip())
            self.name.clear()

    def _tell(self, tell: Callable[[Point], object], *, close: bool = False) -> None:
        at = self.list.currentRow()
        if at >= 0:
            if close:
                self.accept()
            tell(self._points[at])


class DifferencesDialog(Frame):
    """Where the text is not the approved one."""

    def __init__(
        self, parent: QWidget | None, words: str, differences: Sequence[Difference], place: str = said("Segment")
    ) -> None:
        super().__init__(parent, tr("Approval"), words, tr("Close"))
        self.cancel_button.hide()
        self.table = QTableWidget(len(differences), 3)
        self.table.setHorizontalHeaderLabels([place, tr("Approved"), tr("Found")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Differences from the approved text"))
        quiet_table(self.table)
        for line, one in enumerate(differences):
            for column, cell in enumerate((figure(one.place), one.approved or "(none)", one.found or "(empty)")):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                self.table.setItem(line, column, item)
        for column, width in enumerate((80, 380)):
            self.table.setColumnWidth(column, width)
        self.body.addWidget(self.table, 2)
        self.approved, self.found = side(tr("Approved")), side(tr("Found"))
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.approved)
        sides.addWidget(self.found)
        self.body.addLayout(sides, 1)
        self._differences = tuple(differences)
        self.table.currentCellChanged.connect(lambda *_: self._show_current())
        self.table.setCurrentCell(0, 1)
        self.resize(900, 560)

    def _show_current(self) -> None:
        at = self.table.currentRow()
        if at >= 0:
            one = self._differences[at]
            approved, found = compared(one.approved or "(none)", one.found or "(empty)", self.theme)
            self.approved.setHtml(approved)
            self.found.setHtml(found)
