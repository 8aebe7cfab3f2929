from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from patient_bot import Answering, Idle
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox, QDialog
from pytestqt.qtbot import QtBot

from translator_app.core.errors import MemoryStoreError
from translator_app.core.project import MemoryLink
from translator_app.services.memories import link_to, numbered, store_of
from translator_app.services.suggesting import Request
from translator_app.ui.acts import memories
from translator_app.ui.memories.dialog import MemoriesDialog
from translator_app.ui.memories.unit_dialog import UnitDialog
from translator_app.ui.memories.units import UnitsDialog
from translator_app.ui.window import MainWindow

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x"
 creationtool="t" creationtoolversion="1"/><body>
<tu><tuv xml:lang="en"><seg>Clean water</seg></tuv><tuv xml:lang="ckb"><seg>ئاوی پاک</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Hot bread</seg></tuv><tuv xml:lang="ckb"><seg>نانی گەرم</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Broken</tuv></tu>
</body></tmx>
"""


@pytest.fixture
def dialog(opened: MainWindow, idle: Idle, qtbot: QtBot) -> MemoriesDialog:
    assert opened.desk is not None
    made = MemoriesDialog(opened, opened.desk)
    qtbot.addWidget(made)
    made.show()
    idle()
    return made


def cell(dialog: MemoriesDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def test_the_memories_are_listed_with_their_units_the_projects_own_first(dialog: MemoriesDialog, idle: Idle) -> None:
    dialog._count()
    idle()
    assert "own" in cell(dialog, 0, 0)
    assert (cell(dialog, 0, 1), cell(dialog, 1, 1)) == ("0", "152")
    assert dialog.links() == (MemoryLink("politics.wtm", 1, 5),)


def test_penalty_and_order_are_kept_with_the_project(
    opened: MainWindow, dialog: MemoriesDialog, idle: Idle, tmp_path: Path
) -> None:
    dialog._files.create(tmp_path / "second.wtm")
    dialog.add(tmp_path / "second.wtm")
    dialog.add(tmp_path / "second.wtm")
    penalty = dialog.table.cellWidget(2, 2)
    assert isinstance(penalty, QComboBox)
    penalty.setCurrentIndex(penalty.findData(10))
    dialog.table.setCurrentCell(2, 0)
    dialog.buttons["up"].click()
    links = dialog.links()
    assert links == (MemoryLink("second.wtm", 1, 10), MemoryLink("politics.wtm", 2, 5))
    dialog.accept()
    memories.attach(opened, links)
    idle()
    assert opened.desk is not None
    assert opened.desk.project.memories == links
    assert [(m.store.name, m.penalty) for m in opened.desk.suggester.memories] == [
        ("visit", 0), ("second", 10), ("politics", 5)
    ]  # fmt: skip


def test_a_tmx_becomes_a_memory_of_its_own_and_its_bad_units_are_told(
    dialog: MemoriesDialog, idle: Idle, tmp_path: Path
) -> None:
    file = tmp_path / "water.tmx"
    file.write_text(TMX, encoding="utf-8")
    dialog.import_as_new(file)
    assert not dialog.accept_button.isEnabled()
    idle()
    assert dialog.accept_button.isEnabled()
    assert "2 units imported" in dialog.notice.text
    assert "1 ill-formed" in dialog.notice.text
    assert dialog.links()[-1].path == "water.wtm"


def test_a_file_that_is_no_memory_leaves_nothing_behind(dialog: MemoriesDialog, idle: Idle, tmp_path: Path) -> None:
    file = tmp_path / "letter.tmx"
    file.write_text("Dear all", encoding="utf-8")
    dialog.import_as_new(file)
    idle()
    assert "letter.tmx" in dialog.notice.text
    assert not list(tmp_path.glob("letter.wtm*"))
    assert len(dialog.links()) == 1


def test_a_file_cut_short_is_kept_only_if_that_is_wanted(
    dialog: MemoriesDialog, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "half.tmx"
    file.write_text(TMX[: TMX.index('<tu><tuv xml:lang="en"><seg>Broken')], encoding="utf-8")
    answers = [False, True]
    monkeypatch.setattr(dialog._window, "ask", lambda question, yes: answers.pop(0))
    dialog.import_as_new(file)
    idle()
    assert not (tmp_path / "half.wtm").exists()
    dialog.import_as_new(file)
    idle()
    assert "2 units imported" in dialog.notice.text
    assert (tmp_path / "half.wtm").exists()


def test_a_memory_that_is_gone_is_said_to_be_and_can_be_detached(opened: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    assert opened.desk is not None
    opened.desk.store.set_project(replace(opened.desk.project, memories=(MemoryLink("nowhere.wtm", 1),)))
    dialog = MemoriesDialog(opened, opened.desk)
    qtbot.addWidget(dialog)
    dialog.show()
    idle()
    assert "not found" in cell(dialog, 1, 0)
    dialog.table.setCurrentCell(1, 0)
    assert not dialog.buttons["export"].isEnabled()
    dialog.buttons["detach"].click()
    assert dialog.links() == ()


def test_the_projects_own_memory_is_never_detached_or_moved(dialog: MemoriesDialog) -> None:
    dialog.table.setCurrentCell(0, 0)
    assert not any(dialog.buttons[name].isEnabled() for name in ("up", "down", "detach"))
    assert dialog.buttons["import"].isEnabled()


def test_units_are_found_corrected_and_deleted(
    opened: MainWindow, qtbot: QtBot, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened.desk is not None
    store = opened.desk.suggester.memories[1].store
    units = UnitsDialog(opened, opened, store)
    qtbot.addWidget(units)
    units.show()
    units.look()
    idle()
    assert len(units.lines.lines) == 152
    units.field.setText("سەرۆکی")
    units.look()
    idle()
    (line,) = units.lines.lines
    monkeypatch.setattr(
        "translator_app.ui.memories.units.ask_unit",
        lambda _parent, unit, _name: replace(unit, target="The Speaker arrived."),
    )
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect
    units.list.selectionModel().select(units.lines.index(0), select)
    units.edit.click()
    assert store.search(line.source, threshold=100)[0].unit.target == "The Speaker arrived."
    assert units.lines.lines[0].target == "The Speaker arrived."
    monkeypatch.setattr(opened, "ask", lambda question, yes: True)
    units.list.selectionModel().select(units.lines.index(0), select)
    units.delete.click()
    assert store.search(line.source, threshold=100) == []
    assert store.count() == 151
    assert units.lines.lines == []


def test_a_unit_is_corrected_from_a_suggestion_and_the_pane_asks_again(
    opened: MainWindow, idle: Idle, answering: Answering
) -> None:
    assert opened.desk is not None
    store = opened.desk.suggester.memories[1].store
    unit = store.search("سەرۆکی پەرلەمان گەیشت.")[0].unit

    def correct(dialog: QDialog) -> None:
        assert isinstance(dialog, UnitDialog)
        dialog.target.setPlainText("The speaker has come.")
        dialog.accept()

    answering(UnitDialog, correct)
    memories.edit_unit(opened, memories.suggestion_of("politics", unit.id, unit.source, unit.target))
    assert store.search(unit.source)[0].unit.target == "The speaker has come."
    with pytest.raises(MemoryStoreError, match="no more"):
        memories.edit_unit(opened, memories.suggestion_of("politics", unit.id, unit.source, unit.target))


def test_a_memory_for_reading_only_refuses_a_deletion(opened: MainWindow, idle: Idle) -> None:
    memories.attach(opened, (MemoryLink("politics.wtm", 1, 0, read_only=True),))
    idle()
    assert opened.desk is not None
    store = opened.desk.suggester.memories[1].store
    unit = store.search("سەرۆکی پەرلەمان گەیشت.")[0].unit
    with pytest.raises(MemoryStoreError, match="reading only"):
        memories.delete_unit(opened, memories.suggestion_of("politics", unit.id, unit.source, unit.target))
    assert store.count() == 152


def test_links_are_relative_beside_the_project_and_numbered_from_one(tmp_path: Path) -> None:
    assert link_to(tmp_path / "a.wtm", tmp_path) == "a.wtm"
    assert link_to(tmp_path / "x" / "a.wtm", tmp_path) == str(tmp_path / "x" / "a.wtm")
    assert [link.priority for link in numbered([MemoryLink("b", 7), MemoryLink("a", 3)])] == [1, 2]


def test_of_two_memories_of_one_name_the_one_that_holds_the_unit_is_chosen(
    opened: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    folder = tmp_path / "older"
    folder.mkdir()
    opened.workshop.memory_files(opened.desk).create(folder / "politics.wtm")  # type: ignore[arg-type]
    memories.attach(opened, (MemoryLink("older/politics.wtm", 1), MemoryLink("politics.wtm", 2)))
    idle()
    assert opened.desk is not None
    older, newer = (memory.store for memory in opened.desk.suggester.memories[1:])
    unit = newer.search("سەرۆکی پەرلەمان گەیشت.")[0].unit
    found = store_of(opened.desk.suggester.memories, "politics", unit.source, unit.target, unit.id)
    assert found is newer and found is not older


def test_the_dialog_is_worked_by_keys_alone(dialog: MemoriesDialog, qtbot: QtBot) -> None:
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.buttons["detach"].isEnabled()


def test_an_adapted_match_is_corrected_as_the_memory_holds_it(opened: MainWindow, answering: Answering) -> None:
    assert opened.desk is not None
    found = opened.desk.suggester.from_memories(Request("دۆسیەی ژمارە ٩٠٠ لە پەرلەمان داخرا.")).items
    match = next(item for item in found if item.adapted)
    assert match.text == "File number 900 was closed in parliament."
    shown: list[str] = []

    def look(dialog: UnitDialog) -> None:
        shown.append(dialog.target.toPlainText())
        dialog.reject()

    answering(UnitDialog, look)
    memories.edit_unit(opened, match)
    assert shown == [match.in_memory]
    assert shown != [match.text]
