"""Tables of figures that are read, and files of them: what the analysis and the comparison of engines share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from translator_app.core.errors import AppError
from translator_app.services.exporting import write_safely
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.frame import Frame, quiet_table
from translator_app.ui.language import tr

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def figure_table(rows: int, heads: Sequence[str], name: str, widths: Sequence[int]) -> QTableWidget:
    """Return a table that cannot be edited: names in the first column, which stretches, figures to the right."""
    table = QTableWidget(rows, len(heads))
    table.setHorizontalHeaderLabels([tr(head) for head in heads])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAccessibleName(name)
    quiet_table(table)
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(widths, start=1):
        table.setColumnWidth(column, width)
    for column in range(1, len(heads)):
        item = table.horizontalHeaderItem(column)
        if item is not None:
            item.setTextAlignment(RIGHT)
    return table


def figure_item(text: str, column: int) -> QTableWidgetItem:
    """Return a cell; all but the first of a row stand to the right."""
    item = QTableWidgetItem(text)
    if column:
        item.setTextAlignment(RIGHT)
    return item


def choose_and_write(dialog: Frame, title: str, start: Path, kinds: str, write: Callable[[Path], None]) -> None:
    """Ask where the figures go and hand the place to ``write``."""
    name, _ = FileDialog.getSaveFileName(dialog, title, str(start), kinds)
    if name:
        write(Path(name))


def write_figures(dialog: Frame, path: Path, content: bytes) -> None:
    """Write a file as a whole or not at all; success and failure are told in the dialog."""

    def write(out: BinaryIO) -> None:
        out.write(content)

    try:
        write_safely(path, write)
    except AppError as error:
        dialog.notice.say(str(error))
    else:
        dialog.notice.say(tr("{name} written.", name=path.name))
