"""The menu of a row, opened where something is found and where nothing is."""

from __future__ import annotations

import pytest
from patient_bot import Idle, PatientBot
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from translator_app.ui.acts.characters import CHARACTERS
from translator_app.ui.acts.row_menu import menu_for
from translator_app.ui.window import MainWindow


def menu_at(window: MainWindow, segment_id: int, words: str) -> QMenu:
    """Return the menu with the caret inside ``words`` of a segment's English."""
    assert window.desk is not None
    window.grid.go_to(segment_id)
    cell = window.grid.rows.target
    cell.setFocus()
    cell.place_caret(cell.text.index(words) + 1)
    return menu_for(window, window.desk)


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator() and action.isVisible()]


def take(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def target(window: MainWindow, segment_id: int) -> str:
    assert window.desk is not None
    return window.desk.editor.segment(segment_id).target


def test_a_misspelled_word_offers_what_may_be_meant_and_one_of_it_is_written(
    checked: MainWindow, qtbot: PatientBot
) -> None:
    menu = menu_at(checked, 3, "deputees")
    assert texts(menu)[0] == "Looking for spellings…"
    qtbot.waitUntil(lambda: "deputies" in texts(menu))
    assert "Looking for spellings…" not in texts(menu)
    take(menu, "deputies")
    assert target(checked, 3) == "The deputies arrived on 7 April 2012."
    checked.trigger("undo")
    assert "deputees" in target(checked, 3)


def test_a_misspelled_word_is_added_to_the_dictionary(checked: MainWindow, idle: Idle) -> None:
    menu = menu_at(checked, 3, "deputees")
    idle()
    take(menu, "Add “deputees” to the dictionary")
    assert "deputees" not in " ".join(texts(menu_at(checked, 3, "deputees")))
    idle()


def test_a_menu_that_is_gone_when_the_spellings_come_is_left_alone(checked: MainWindow, idle: Idle) -> None:
    menu = menu_at(checked, 3, "deputees")
    menu.deleteLater()
    QApplication.processEvents()
    idle()


def test_a_finding_with_a_safe_fix_is_mended_and_any_can_be_set_aside(checked: MainWindow) -> None:
    menu = menu_at(checked, 1, "  forces")
    fix = next(text for text in texts(menu) if text.startswith("Fix: "))
    take(menu, fix)
    assert "The forces" in target(checked, 1)
    menu = menu_at(checked, 3, "2012")
    levels = next(action for action in menu.actions() if action.text().startswith("Ignore: "))
    submenu = levels.menu()
    assert isinstance(submenu, QMenu)
    take(submenu, "Ignore this one")
    assert not [text for text in texts(menu_at(checked, 3, "2012")) if text.startswith("Ignore: ")]


def test_where_nothing_is_found_the_clipboard_comes_first(checked: MainWindow) -> None:
    assert texts(menu_at(checked, 2, "meeting"))[:4] == ["Cut", "Copy", "Paste", "Select all"]
    assert checked.desk is not None
    checked.grid.rows.source.setFocus()
    on_source = texts(menu_for(checked, checked.desk))
    assert on_source[:2] == ["Copy", "Select all"]
    assert "Cut" not in on_source


def test_the_caret_goes_where_the_menu_is_wanted_but_a_choice_around_it_stays(
    checked: MainWindow, qtbot: PatientBot
) -> None:
    checked.grid.go_to(2)
    qtbot.settle()
    cell = checked.grid.rows.target
    cell.place_caret(0)
    right = QPoint(round(cell.caret_box().left()) + 120, round(cell.caret_box().center().y()))
    shown: list[QPoint] = []
    checked.grid.menuRequested.disconnect()
    checked.grid.menuRequested.connect(shown.append)
    cell.customContextMenuRequested.emit(right)
    assert len(shown) == 1
    moved = cell.caret
    assert 0 < moved <= len(cell.text)
    cell.place_caret(0, until=len(cell.text))
    cell.customContextMenuRequested.emit(right)
    assert cell.selection == (0, len(cell.text))


@pytest.mark.parametrize(("name", "written"), [(name, text) for name, _, text in CHARACTERS if name != "quotes"])
def test_a_character_no_key_writes_is_put_at_the_caret(checked: MainWindow, name: str, written: str) -> None:
    checked.grid.go_to(2)
    cell = checked.grid.rows.target
    cell.place_caret(3)
    checked.trigger(f"character-{name}")
    checked.grid.flush()
    assert target(checked, 2) == f"The{written} meeting ended yesterday."


def test_quotation_marks_go_round_what_is_chosen_and_open_for_what_is_to_come(checked: MainWindow) -> None:
    checked.grid.go_to(2)
    cell = checked.grid.rows.target
    cell.place_caret(4, until=11)
    checked.trigger("character-quotes")
    assert cell.text == "The “meeting” ended yesterday."
    cell.place_caret(len(cell.text))
    checked.trigger("character-quotes")
    checked.grid.insert_text("so")
    checked.grid.flush()
    assert target(checked, 2) == "The “meeting” ended yesterday.“so”"


def test_invisible_characters_are_shown_until_they_are_hidden(checked: MainWindow) -> None:
    for on in (True, False):
        checked.trigger("invisible")
        assert checked.grid.rows.target.show_invisible is on
        assert checked.workshop.settings.invisible_shown is on
