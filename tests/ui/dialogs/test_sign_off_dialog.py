from __future__ import annotations

import pytest
from patient_bot import PatientBot
from PySide6.QtCore import QModelIndex, Qt

from translator_app.core.signoff import OpenPoint
from translator_app.services.desk import Desk
from translator_app.ui.dialogs.sign_off_dialog import POINT, REASON, Answer, SignOffDialog


@pytest.fixture
def points(desk: Desk) -> list[OpenPoint]:
    ids = [segment.id for segment in desk.editor.segments]
    return [OpenPoint(ids[1], "draft", "is a draft nobody confirmed"), OpenPoint(ids[2], "empty", "has no translation")]


@pytest.fixture
def dialog(qtbot: PatientBot, desk: Desk, points: list[OpenPoint]) -> SignOffDialog:
    made = SignOffDialog(None, desk, points, "Shilan")
    qtbot.addWidget(made)
    qtbot.bring_up(made)
    return made


def test_approval_waits_until_every_point_has_a_reason(
    dialog: SignOffDialog, points: list[OpenPoint], qtbot: PatientBot
) -> None:
    assert not dialog.accept_button.isEnabled()
    dialog.table.selectRow(0)
    dialog.reason.setFocus()
    qtbot.keyClicks(dialog.reason, "as agreed")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert not dialog.accept_button.isEnabled()
    dialog.model.setData(dialog.model.index(1, REASON), "a heading only")
    assert dialog.accept_button.isEnabled()
    assert dialog.answer() == Answer("Shilan", "", {points[0].key: "as agreed", points[1].key: "a heading only"})


def test_a_reason_of_blanks_lets_nothing_pass(dialog: SignOffDialog) -> None:
    dialog.model.waive([0, 1], "   ")
    assert not dialog.accept_button.isEnabled()


def test_a_reason_can_be_taken_back(dialog: SignOffDialog) -> None:
    dialog.model.waive([0, 1], "fine")
    dialog.table.selectRow(1)
    dialog.restore_button.click()
    assert dialog.model.standing() == 1
    assert not dialog.accept_button.isEnabled()


def test_nobody_can_approve_without_a_name(dialog: SignOffDialog) -> None:
    dialog.model.waive([0, 1], "fine")
    dialog.reviewer.clear()
    assert not dialog.accept_button.isEnabled()


def test_a_double_click_on_a_point_goes_to_its_segment(
    dialog: SignOffDialog, points: list[OpenPoint], qtbot: PatientBot
) -> None:
    with qtbot.waitSignal(dialog.goRequested) as went:
        dialog.table.doubleClicked.emit(dialog.model.index(1, POINT))
    assert went.args == [points[1].segment_id]
    assert not dialog.isVisible()


def test_a_double_click_on_the_reason_writes_it_instead(dialog: SignOffDialog, qtbot: PatientBot) -> None:
    with qtbot.assertNotEmitted(dialog.goRequested):
        dialog.table.doubleClicked.emit(dialog.model.index(1, REASON))


def test_without_open_points_it_can_be_approved_at_once(qtbot: PatientBot, desk: Desk) -> None:
    dialog = SignOffDialog(None, desk, [], "Shilan")
    qtbot.addWidget(dialog)
    assert dialog.accept_button.isEnabled()
    assert "3 segments become final" in dialog.lead.text()


def test_ten_thousand_points_are_shown_without_a_widget_each(qtbot: PatientBot, desk: Desk) -> None:
    first = desk.editor.segments[0].id
    dialog = SignOffDialog(None, desk, [OpenPoint(first, f"check-{n}", f"finding {n}") for n in range(10_000)], "S")
    qtbot.addWidget(dialog)
    dialog.table.selectAll()
    dialog.reason.setText("all known")
    dialog.waive_button.click()
    assert dialog.accept_button.isEnabled()
    assert dialog.model.rowCount(QModelIndex()) == 10_000
