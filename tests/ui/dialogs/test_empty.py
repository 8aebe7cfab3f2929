from __future__ import annotations

from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from translator_app.ui.dialogs.empty import EmptyWords


def test_an_empty_list_says_how_to_fill_it_and_a_full_one_says_nothing(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    words = EmptyWords(view, "No snapshot yet. Name this moment above and keep it.")
    view.resize(300, 200)
    view.show()
    assert words.isVisible()
    assert view.viewport().rect().contains(words.geometry())
    assert view.accessibleDescription() == words.text()
    view.addItem("Before the review")
    assert not words.isVisible()
    assert view.accessibleDescription() == ""
    view.clear()
    assert words.isVisible()
