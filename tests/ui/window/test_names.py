"""What a screen reader is told: every part that takes the keyboard has a name, in the window and in every dialog."""

from __future__ import annotations

from pathlib import Path

from patient_bot import Answering, Idle
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from translator_app.ui.acts import files
from translator_app.ui.window import MainWindow

ACTS = (
    "export snapshots report replace convert-letters go-to add-term glossaries memories pretranslate reject mark-error "
    "quality hand-over approve-document font-source font-target statistics shortcuts settings abbreviation about"
).split()


def unnamed(root: QWidget) -> list[str]:
    """Return the parts of ``root`` that are seen, take the keyboard and have no name."""
    found = []
    for part in root.findChildren(QWidget):
        if part.focusPolicy() == Qt.FocusPolicy.NoFocus or not part.isVisibleTo(root):
            continue
        told = QAccessible.queryAccessibleInterface(part)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(part).__name__} {part.objectName()} in {type(part.parent()).__name__}")
    return found


def test_every_part_of_the_start_and_of_the_desk_has_a_name(window: MainWindow, project: Path, idle: Idle) -> None:
    assert unnamed(window) == []
    window.guard(lambda: files.open_path(window, project))
    idle()
    for act in ("checks", "concordance", "review-mode", "comment"):
        window.trigger(act)
        idle()
        assert unnamed(window) == [], act


def test_every_part_of_a_dialog_has_a_name_and_escape_leaves_all_as_it_was(
    window: MainWindow, project: Path, idle: Idle, answering: Answering, qtbot: QtBot
) -> None:
    window.guard(lambda: files.open_path(window, project))
    idle()
    assert window.desk is not None
    before, poor = window.desk.editor.segments, {}
    settings = window.workshop.settings
    for act in ACTS:

        def look(dialog: QDialog, act: str = act) -> None:
            poor[act] = unnamed(dialog) if dialog.windowTitle() else ["the dialog itself"]
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

        answering(QDialog, look)
        window.trigger(act)
        idle()
    assert poor == {act: [] for act in ACTS}
    assert window.desk.editor.segments == before
    assert window.workshop.settings == settings
