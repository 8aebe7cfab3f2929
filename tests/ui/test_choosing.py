"""A file dialog must not cost an open project its locks, which closing any file of it would."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QLineEdit, QTreeView
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


def answered(qtbot: QtBot, path: Path, ask: Callable[[], object]) -> object:
    """Open the dialog, let it list everything, type the path, accept."""

    def listed() -> bool:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return False
        model = dialog.findChild(QFileSystemModel)
        view = dialog.findChild(QTreeView, "treeView")
        assert isinstance(model, QFileSystemModel) and isinstance(view, QTreeView)
        return model.rowCount(model.index(str(path.parent))) > 0

    def accept() -> None:
        qtbot.waitUntil(listed, timeout=10_000)
        qtbot.wait(200)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(path.name)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(0, accept)
    return ask()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc/locks is Linux's")
def test_an_open_project_keeps_its_locks_while_files_are_chosen(qtbot: QtBot, project: Making) -> None:
    editor = project([Segment(1, 1, 1 << 24, 0, "سڵاو.")])
    path = editor.store.path
    shared = path.with_name(path.name + "-shm")
    assert locks(path) and locks(shared)
    chosen = answered(qtbot, path, lambda: FileDialog.getOpenFileName(None, "Open", str(path.parent), "All (*)"))
    assert chosen == (str(path), "All (*)")
    assert locks(path) and locks(shared)


def test_a_name_to_write_to_is_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "there.txt").touch()
    goal = tmp_path / "news.en.txt"
    chosen = answered(qtbot, goal, lambda: FileDialog.getSaveFileName(None, "Export", str(goal), "Text (*.txt)"))
    assert chosen == (str(goal), "Text (*.txt)")


def test_leaving_chooses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    for ask, nothing in (
        (lambda: FileDialog.getOpenFileNames(None, "Open", str(tmp_path), "All (*)")[0], []),
        (lambda: FileDialog.getExistingDirectory(None, "Folder", str(tmp_path)), ""),
    ):
        QTimer.singleShot(0, leave)
        assert ask() == nothing
