from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from translator_app.ui.dialogs.questions import Question

pytestmark = pytest.mark.usefixtures("fonts")


def shown(qtbot: QtBot, text: str, *answers: str, careful: bool = False) -> Question:
    dialog = Question(None, text, answers, careful=careful)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_enter_gives_the_first_answer_to_a_harmless_question(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "home.werger exists already.\n\nGo on, or start a new one?", "Go on", "Start a new one")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.answer(), dialog.result()) == ("Go on", QDialog.DialogCode.Accepted)


def test_enter_leaves_a_question_about_what_is_hard_to_take_back(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "Fix 12 segments?", "Fix all", careful=True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.answer(), dialog.result()) == ("", QDialog.DialogCode.Rejected)


def test_every_answer_has_its_button_and_cancel_is_none(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "One?", "Go on", "Start a new one")
    assert [button.text() for button in dialog.buttons()] == ["Go on", "Start a new one", "Cancel"]
    dialog.buttons()[1].click()
    assert (dialog.answer(), dialog.isVisible()) == ("Start a new one", False)


def test_a_name_that_looks_like_markup_stays_as_it_is(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "<b>news</b>.werger exists already.", "Go on")
    words = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert words
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in words)
