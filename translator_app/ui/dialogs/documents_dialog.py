"""The documents of the project: how far each is, and what can be done with one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableWidgetItem, QWidget

from translator_app.core.isolates import isolated
from translator_app.core.project import SourceDocument
from translator_app.core.said import said
from translator_app.services.renewing import DocumentRow
from translator_app.ui.dialogs.frame import Frame, answered, row, row_table
from translator_app.ui.language import figure, tr

HEADERS: Final = (said("Document"), said("Segments"), said("Words"), said("Confirmed"))


class Act(StrEnum):
    """What is to be done with a document."""

    SHOW = "show"
    RENEW = "renew"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document and what is to be done with it."""

    act: Act
    document: SourceDocument


def ask_documents_act(window: QWidget, rows: Sequence[DocumentRow], *, read_only: bool) -> Wanted | None:
    """Show the documents; return what is to be done with one of them, if anything."""
    dialog = DocumentsDialog(window, rows, read_only=read_only)
    return dialog.wanted if answered(dialog) else None


class DocumentsDialog(Frame):
    """A row a document; a button closes the dialog with what is wanted."""

    def __init__(self, parent: QWidget | None, rows: Sequence[DocumentRow], *, read_only: bool) -> None:
        lead = tr("A new version keeps the translation of every sentence that is still in it.")
        super().__init__(parent, tr("Documents of the project"), lead, tr("Show it"))
        self.cancel_button.setText(tr("Close"))
        self.wanted: Wanted | None = None
        self._rows, self._read_only = rows, read_only
        self.table = row_table(tr("Documents of the project"), [tr(header) for header in HEADERS], (110, 110, 150))
        self.renew, self.remove = QPushButton(tr("New version…")), QPushButton(tr("Remove…"))
        for button, act in ((self.renew, Act.RENEW), (self.remove, Act.REMOVE)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: self._want(act))
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(lambda _=False: self._want(Act.SHOW))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.renew, self.remove))
        self.table.doubleClicked.connect(lambda _: self._want(Act.SHOW))
        self.table.itemSelectionChanged.connect(self._judge)
        self._fill()
        self.resize(760, 460)

    def _fill(self) -> None:
        self.table.setRowCount(len(self._rows))
        for number, each in enumerate(self._rows):
            done = each.progress.confirmed
            share = f"{figure(done)} ({figure(100 * done // max(1, each.progress.total))} %)"
            cells = (isolated(each.document.name), figure(each.progress.total), figure(each.words), share)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                elif each.document.left_out:
                    item.setToolTip("\n".join(tr(line) for line in each.document.left_out))
                self.table.setItem(number, column, item)
        self.table.setCurrentCell(0, 0)
        self._judge()

    def _judge(self) -> None:
        chosen = 0 <= self.table.currentRow() < len(self._rows)
        self.renew.setEnabled(chosen and not self._read_only)
        self.remove.setEnabled(chosen and not self._read_only and len(self._rows) > 1)
        self.remove.setToolTip("" if len(self._rows) > 1 else tr("A project has at least one document."))
        self.refuse("" if chosen else tr("Choose a document."))

    def _want(self, act: Act) -> None:
        number = self.table.currentRow()
        if 0 <= number < len(self._rows):
            self.wanted = Wanted(act, self._rows[number].document)
            self.accept()
