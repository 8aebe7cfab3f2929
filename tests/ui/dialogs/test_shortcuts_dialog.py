from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from translator_app.services.settings import Settings
from translator_app.ui.actions import ACTIONS, shortcuts
from translator_app.ui.dialogs.shortcuts_dialog import KEYS, ShortcutsDialog


@pytest.fixture
def dialog(qtbot: QtBot, fonts: object) -> ShortcutsDialog:
    made = ShortcutsDialog(None, Settings())
    qtbot.addWidget(made)
    return made


def choose(dialog: ShortcutsDialog, name: str) -> None:
    dialog.table.selectRow([spec.name for spec in ACTIONS].index(name))


def in_force(dialog: ShortcutsDialog) -> dict[str, str]:
    chosen = dialog.settings()
    return shortcuts(chosen.shortcut_scheme, chosen.shortcuts)


def test_untouched_shortcuts_come_back_as_they_were(dialog: ShortcutsDialog) -> None:
    assert dialog.settings() == Settings()


def test_every_action_is_listed_with_its_key(dialog: ShortcutsDialog) -> None:
    shown = {spec.name: dialog.table.item(row, KEYS).text() for row, spec in enumerate(ACTIONS)}  # type: ignore[union-attr]
    assert {name: QKeySequence(keys).toString() for name, keys in shown.items() if keys} == in_force(dialog)


def test_another_scheme_changes_the_keys(dialog: ShortcutsDialog) -> None:
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("omegat"))
    assert in_force(dialog)["next"] == "Ctrl+N"


def test_a_new_key_is_used(dialog: ShortcutsDialog) -> None:
    choose(dialog, "lock")
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Alt+L"))
    dialog.set_button.click()
    assert in_force(dialog)["lock"] == "Ctrl+Alt+L"


def test_a_key_that_another_action_has_is_told_and_then_taken(dialog: ShortcutsDialog) -> None:
    choose(dialog, "lock")
    dialog.keys.setKeySequence(QKeySequence("Ctrl+T"))
    assert "Split at the caret" in dialog.notice.text
    dialog.set_button.click()
    assert in_force(dialog)["lock"] == "Ctrl+T"
    assert "split" not in in_force(dialog)


def test_no_key_ever_belongs_to_two_actions(dialog: ShortcutsDialog) -> None:
    for name, keys in (("lock", "Ctrl+T"), ("merge", "Ctrl+T"), ("split", "Ctrl+T"), ("lock", "Ctrl+J"), ("merge", "")):
        dialog.assign(name, keys)
        held = list(in_force(dialog).values())
        assert len(held) == len(set(held))
        assert in_force(dialog).get(name, "") == keys


def test_a_key_can_be_taken_away_and_the_schemes_brought_back(dialog: ShortcutsDialog) -> None:
    choose(dialog, "split")
    dialog.keys.clear()
    dialog.set_button.click()
    assert "split" not in in_force(dialog)
    dialog.reset_button.click()
    assert in_force(dialog)["split"] == "Ctrl+T"
    assert dialog.settings() == Settings()


def test_all_can_be_as_in_the_scheme_again(qtbot: QtBot, fonts: object) -> None:
    dialog = ShortcutsDialog(None, Settings(shortcuts={"lock": "Ctrl+K", "split": ""}))
    qtbot.addWidget(dialog)
    dialog.reset_all_button.click()
    assert dict(dialog.settings().shortcuts) == {}


def test_the_table_is_searched_by_name_and_by_key(dialog: ShortcutsDialog) -> None:
    def found() -> list[str]:
        return [spec.name for row, spec in enumerate(ACTIONS) if not dialog.table.isRowHidden(row)]

    dialog.search.setText("split")
    assert "split" in found() and "quit" not in found()
    dialog.search.setText("ctrl+q")
    assert "quit" in found() and "split" not in found()
