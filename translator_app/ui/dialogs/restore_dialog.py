"""Which backup of a project is to take its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from translator_app.services.desk import BackupRow
from translator_app.ui.assist.wording import age, file_size, moment
from translator_app.ui.dialogs.empty import EmptyWords
from translator_app.ui.dialogs.frame import Frame, answered, quiet_table
from translator_app.ui.language import tr


def ask_backup(window: QWidget, project: Path, rows: Sequence[BackupRow]) -> BackupRow | None:
    """Ask which of ``rows`` is to be restored."""
    dialog = RestoreDialog(window, project, rows)
    return dialog.choice() if answered(dialog) else None


class RestoreDialog(Frame):
    """The backups of one project, newest first."""

    def __init__(self, parent: QWidget | None, project: Path, rows: Sequence[BackupRow]) -> None:
        lead = tr(
            "The backup takes the place of {name}. The file as it is now is not lost: it is kept beside it "
            "under a name of its own.",
            name=project.name,
        )
        super().__init__(parent, tr("Restore a backup"), lead, tr("Restore"))
        self._rows = sorted(rows, key=lambda item: item.at, reverse=True)
        self.table = QTableWidget(len(self._rows), 3)
        self.table.setHorizontalHeaderLabels([tr("Made on"), tr("Age"), tr("Size")])
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Backups"))
        EmptyWords(self.table, tr("No backup yet. One is made whenever the project is opened."))
        quiet_table(self.table)
        now = datetime.now(UTC)
        for index, item in enumerate(self._rows):
            for column, text in enumerate((moment(item.at, now), age(item.at, now), file_size(item.size))):
                cell = QTableWidgetItem(text)
                cell.setToolTip(str(item.path))
                if column == 2:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(index, column, cell)
        self.table.setColumnWidth(0, 200)
        self.table.setColumnWidth(1, 160)
        self.table.itemSelectionChanged.connect(self._judge)
        self.table.doubleClicked.connect(lambda _: self.accept())
        self.body.addWidget(self.table)
        if self._rows:
            self.table.selectRow(0)
        self._judge()
        self.resize(560, 400)
        self.table.setFocus()

    def choice(self) -> BackupRow | None:
        """Return the backup that is chosen."""
        index = self.table.currentRow()
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def _judge(self) -> None:
        self.refuse("" if self.choice() else tr("Choose a backup."))
