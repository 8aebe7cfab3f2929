from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from translator_app.ui.fitting import Breaking


@pytest.fixture
def chips(qtbot: QtBot) -> tuple[QWidget, list[QPushButton]]:
    """Six buttons of 100 x 20 pixels, 8 apart."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = Breaking(holder, 8)
    made = []
    for number in range(6):
        button = QPushButton(str(number))
        button.setFixedSize(100, 20)
        layout.addWidget(button)
        made.append(button)
    return holder, made


def test_what_fits_stands_in_one_line(chips: tuple[QWidget, list[QPushButton]]) -> None:
    holder, made = chips
    holder.resize(640, 20)
    holder.show()
    assert {button.y() for button in made} == {0}
    assert [button.x() for button in made] == [0, 108, 216, 324, 432, 540]
    assert holder.heightForWidth(640) == 20


def test_what_does_not_fit_goes_on_below(chips: tuple[QWidget, list[QPushButton]]) -> None:
    holder, made = chips
    holder.resize(330, 60)
    holder.show()
    assert [(button.x(), button.y()) for button in made[2:5]] == [(216, 0), (0, 28), (108, 28)]
    assert holder.heightForWidth(330) == 48
    assert holder.minimumSizeHint().width() == 100


def test_what_is_hidden_takes_no_room(chips: tuple[QWidget, list[QPushButton]]) -> None:
    holder, made = chips
    made[0].hide()
    holder.resize(640, 20)
    holder.show()
    assert made[1].x() == 0


def test_from_right_to_left_the_first_stands_at_the_right(chips: tuple[QWidget, list[QPushButton]]) -> None:
    holder, made = chips
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(330, 60)
    holder.show()
    assert made[0].x() == 230
    assert made[3].geometry().topLeft().toTuple() == (230, 28)
