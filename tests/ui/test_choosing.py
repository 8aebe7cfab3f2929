"""A file dialog must not cost an open project its locks, which closing any file of it would."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from patient_bot import Answering
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLineEdit
from pytestqt.qtbot import QtBot

from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.ui.choosing import FileDialog

Making = Callable[[Sequence[Segment]], Editor]


def locks(path: Path) -> int:
    """Count this process's POSIX locks on a file."""
    inode = str(path.stat().st_ino)
    lines = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
    own = [line for line in lines if line[1] == "POSIX" and line[4] == str(os.getpid())]
    return sum(line[5].split(":")[2] == inode for line in own)


def answered(qtbot: QtBot, answering: Answering, path: Path, ask: Callable[[], object]) -> object:
    """Open the dialog, let it list everything, type the path, accept."""

    there = sum(not child.name.startswith(".") for child in path.parent.iterdir())

    def accept(dialog: QFileDialog) -> None:
        model = dialog.findChild(QFileSystemModel)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(model, QFileSystemModel) and isinstance(field, QLineEdit)
        qtbot.waitUntil(lambda: model.rowCount(model.index(str(path.parent))) == there)
        qtbot.wait(200)  # time in which it would open files to learn what they are
        field.setText(path.name)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    answering(QFileDialog, accept)
    return ask()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc/locks is Linux's")
def test_an_open_project_keeps_its_locks_while_files_are_chosen(
    qtbot: QtBot, answering: Answering, project: Making
) -> None:
    editor = project([Segment(1, 1, 1 << 24, 0, "سڵاو.")])
    path = editor.store.path
    shared = path.with_name(path.name + "-shm")
    assert locks(path) and locks(shared)
    chosen = answered(
        qtbot, answering, path, lambda: FileDialog.getOpenFileName(None, "Open", str(path.parent), "All (*)")
    )
    assert chosen == (str(path), "All (*)")
    assert locks(path) and locks(shared)


def test_a_name_to_write_to_is_proposed(qtbot: QtBot, answering: Answering, tmp_path: Path) -> None:
    (tmp_path / "there.txt").touch()
    goal = tmp_path / "news.en.txt"
    chosen = answered(
        qtbot, answering, goal, lambda: FileDialog.getSaveFileName(None, "Export", str(goal), "Text (*.txt)")
    )
    assert chosen == (str(goal), "Text (*.txt)")


def test_leaving_chooses_nothing(answering: Answering, tmp_path: Path) -> None:
    for ask, nothing in (
        (lambda: FileDialog.getOpenFileNames(None, "Open", str(tmp_path), "All (*)")[0], []),
        (lambda: FileDialog.getExistingDirectory(None, "Folder", str(tmp_path)), ""),
    ):
        answering(QFileDialog, QFileDialog.reject)
        assert ask() == nothing
