"""The log of what was sent to servers, as a page to read."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from translator_app.core.isolates import isolated
from translator_app.services.shelf import Sent, Shelf
from translator_app.ui.assist.wording import moment
from translator_app.ui.dialogs.frame import muted, quiet_table, row
from translator_app.ui.language import tr
from translator_app.ui.typography import font_for


class SentPage(QWidget):
    """A row a request, newest first, and the whole of the chosen one below."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._sent: list[Sent] = []
        self._lead = muted("")
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("When"), tr("To"), tr("What")])
        self.table.setAccessibleName(tr("Requests sent, newest first"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        quiet_table(self.table)
        self.table.setColumnWidth(0, 130)
        self.table.setColumnWidth(1, 260)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setFont(font_for("ckb", 16))
        self.whole.setAccessibleName(tr("The whole request"))
        self.whole.setMaximumHeight(150)
        self.clear = QPushButton(tr("Empty the log"))
        self.clear.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._lead)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.whole)
        layout.addLayout(row(self.clear))
        self.clear.clicked.connect(self._empty)
        self.table.currentCellChanged.connect(lambda current, *_: self._show(current))

    def refresh(self) -> None:
        """Read the log anew."""
        self._sent = list(self._shelf.sent())
        count = len(self._sent)
        self._lead.setText(
            tr("Each request is written down here, on this machine, before it goes out; keys are not.")
            if count
            else tr("Nothing was sent to a server.")
        )
        self.table.setRowCount(count)
        for index, sent in enumerate(self._sent):
            content = isolated(" ".join(sent.content.split())[:200])
            for column, text in enumerate((_when(sent.at), sent.address, content)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(index, column, item)
        self.clear.setEnabled(bool(count))
        self.whole.setVisible(bool(count))
        if count:
            self.table.setCurrentCell(0, 0)

    def _show(self, index: int) -> None:
        self.whole.setPlainText(self._sent[index].content if 0 <= index < len(self._sent) else "")

    def _empty(self) -> None:
        self._shelf.clear_sent()
        self.refresh()


def _when(at: str) -> str:
    try:
        return moment(datetime.fromisoformat(at))
    except ValueError:
        return at
