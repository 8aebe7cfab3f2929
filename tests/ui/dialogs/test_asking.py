from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from translator_app.ui.dialogs.asking import FamilyDialog, NumberDialog, TextDialog, families
from translator_app.ui.typography import KURDISH_FAMILY, LATIN_FAMILY

pytestmark = pytest.mark.usefixtures("fonts")


def test_a_typed_number_takes_the_place_of_the_one_shown_and_enter_accepts_it(qtbot: QtBot) -> None:
    dialog = NumberDialog(None, "Go to segment", "&Number", 7, 120_000, "Go")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.field.accessibleName() == "Number"
    qtbot.keyClicks(dialog.field, "4321")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.field.value() == 4321


def test_a_number_beyond_the_last_one_cannot_be_asked_for(qtbot: QtBot) -> None:
    dialog = NumberDialog(None, "Go to segment", "&Number", 7, 32, "Go")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.field, "99")
    assert dialog.field.value() <= 32


def test_the_digits_of_a_number_field_keep_clear_of_its_edge(qtbot: QtBot) -> None:
    dialog = NumberDialog(None, "Go to segment", "&Number", 7, 32, "Go")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.field.lineEdit().textMargins().left() >= 8


def test_an_empty_line_is_no_answer(qtbot: QtBot) -> None:
    dialog = TextDialog(None, "Paste", "", "&Name", "Pasted text", "Paste")
    qtbot.addWidget(dialog)
    assert dialog.accept_button.isEnabled()
    dialog.field.setText("   ")
    assert not dialog.accept_button.isEnabled()
    assert dialog.accept_button.toolTip()


def test_a_kurdish_line_is_written_from_the_right(qtbot: QtBot) -> None:
    dialog = TextDialog(None, "Learn", "", "&Abbreviation", "د.", "Learn", kurdish=True)
    qtbot.addWidget(dialog)
    assert dialog.field.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("language", "own"), [("ckb", KURDISH_FAMILY), ("en", LATIN_FAMILY)])
def test_the_face_that_ships_stands_first_and_is_called_by_no_name(qtbot: QtBot, language: str, own: str) -> None:
    dialog = FamilyDialog(None, "Font", language, "")
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text().startswith(own)
    assert dialog.family() == ""
    assert own in dialog.specimen.font().families()


def test_a_face_is_found_by_part_of_its_name_and_tried_on_the_specimen(qtbot: QtBot) -> None:
    other = next(name for name in families("ckb") if name != KURDISH_FAMILY)
    dialog = FamilyDialog(None, "Font", "ckb", other)
    qtbot.addWidget(dialog)
    assert dialog.family() == other
    assert dialog.specimen.font().families()[0] == other
    dialog.search.setText("werger")
    assert dialog.family() == ""
    dialog.search.setText("no such face anywhere")
    assert not dialog.accept_button.isEnabled()


def test_only_faces_that_can_write_kurdish_are_offered_for_it(fonts: tuple[str, ...]) -> None:
    assert KURDISH_FAMILY in families("ckb")
    assert LATIN_FAMILY not in families("ckb")
