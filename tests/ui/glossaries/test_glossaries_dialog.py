from __future__ import annotations

from pathlib import Path

import pytest
from patient_bot import Answering, Idle
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from translator_app.core.glossary import Term
from translator_app.formats.glossary_files import read_terms
from translator_app.services.desk import Desk
from translator_app.ui.acts import files, glossaries
from translator_app.ui.choosing import FileDialog
from translator_app.ui.glossaries.dialog import KINDS, GlossariesDialog
from translator_app.ui.window import MainWindow

TABLE = "نرخی نان\tbread price\nدوێنێ\t\nپەرلەمان\tassembly\n\tnothing\n"


@pytest.fixture
def desk(opened: MainWindow) -> Desk:
    assert opened.desk is not None
    return opened.desk


@pytest.fixture
def dialog(opened: MainWindow, desk: Desk, idle: Idle, qtbot: QtBot) -> GlossariesDialog:
    made = GlossariesDialog(opened, desk)
    qtbot.addWidget(made)
    made.show()
    idle()
    return made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "client.tsv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def cells(dialog: GlossariesDialog, column: int) -> list[str]:
    items = [dialog.table.item(row, column) for row in range(dialog.table.rowCount())]
    return [item.text() for item in items if item is not None]


def targets(desk: Desk, source: str) -> list[str]:
    return [target for hit in desk.find_terms(source) for target in hit.targets]


def test_own_and_shipped_glossaries_are_listed_with_their_terms(
    opened: MainWindow, dialog: GlossariesDialog, desk: Desk
) -> None:
    shipped = opened.workshop.glossaries()
    assert cells(dialog, 1) == ["0", *(f"{len(read_terms(path)):,}" for path in shipped)]
    assert cells(dialog, 2) == ["this project"] + ["ships with Werger"] * len(shipped)
    assert dialog.links() == desk.project.glossaries
    assert not dialog.buttons["detach"].isEnabled()
    assert not dialog.buttons["export"].isEnabled()


def test_imported_terms_are_found_at_once_and_the_lines_passed_over_are_told(
    dialog: GlossariesDialog, desk: Desk, idle: Idle, table: Path
) -> None:
    assert "bread price" not in targets(desk, "نرخی نان")
    dialog.take(table)
    assert not dialog.accept_button.isEnabled()
    idle()
    told = "client.tsv: 2 terms taken, 2 passed over: line 2 has no English; line 4 has no Kurdish."
    assert dialog.notice.text == told
    assert cells(dialog, 1)[0] == "2"
    assert "bread price" in targets(desk, "نرخی نان")
    dialog.take(table)
    idle()
    assert "0 terms taken, 2 known already" in dialog.notice.text
    assert len(read_terms(desk.glossary_path)) == 2


def test_a_file_that_is_no_text_is_told_and_changes_nothing(
    dialog: GlossariesDialog, desk: Desk, idle: Idle, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"source,target\n\xff\xfe\xfd,x\n")
    for act in (lambda: dialog.take(bad), lambda: dialog.attach([bad])):
        act()
        idle()
        assert dialog.notice.text == "bad.csv, line 2: this is not UTF-8 text; save the glossary as UTF-8."
    assert not desk.glossary_path.exists()
    assert dialog.links() == desk.project.glossaries


def test_a_file_is_attached_only_if_it_is_sound_and_only_once(
    dialog: GlossariesDialog, desk: Desk, idle: Idle, table: Path
) -> None:
    dialog.attach([table])
    idle()
    assert dialog.notice.text == "client.tsv, line 2: the target is empty; fill it in."
    table.write_text("نرخی نان\tbread price\n", encoding="utf-8")
    dialog.attach([table])
    idle()
    dialog.attach([table])
    idle()
    assert dialog.links() == (*desk.project.glossaries, "client.tsv")
    dialog.buttons["detach"].click()
    assert dialog.links() == desk.project.glossaries


def test_what_is_switched_off_is_found_no_more_and_what_is_attached_is(
    opened: MainWindow, desk: Desk, idle: Idle, answering: Answering, table: Path
) -> None:
    table.write_text("نرخی نان\tbread price\n", encoding="utf-8")
    shipped = len(opened.workshop.glossaries())
    assert "parliament" in targets(desk, "پەرلەمان")

    def choose(dialog: GlossariesDialog) -> None:
        for row in range(1, 1 + shipped):
            tick = dialog.table.cellWidget(row, 3)
            assert isinstance(tick, QAbstractButton)
            tick.click()
        dialog._add(table)
        dialog.accept()

    answering(GlossariesDialog, choose)
    opened.trigger("glossaries")
    idle()
    assert desk.project.glossaries == ("client.tsv",)
    assert targets(desk, "پەرلەمان") == []
    assert "bread price" in targets(desk, "نرخی نان")


def test_cancel_leaves_the_glossaries_as_they_are(
    opened: MainWindow, desk: Desk, idle: Idle, answering: Answering, table: Path
) -> None:
    before = desk.project.glossaries
    answering(GlossariesDialog, lambda dialog: dialog._add(table))
    glossaries.glossaries(opened)
    idle()
    assert desk.project.glossaries == before


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".tbx"])
def test_the_projects_own_terms_are_exported_and_come_back_the_same(
    opened: MainWindow,
    dialog: GlossariesDialog,
    desk: Desk,
    idle: Idle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    opened.workshop.add_term(desk, Term("نانی گەرم", "hot bread", note="=not a formula"))
    goal = tmp_path / f"out.v2{ending}"
    kind = next(kind for kind, each in KINDS.items() if each == ending)
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_: (str(goal.with_suffix("")), kind))
    dialog._count()
    idle()
    dialog.buttons["export"].click()
    idle()
    assert dialog.notice.text == f"out.v2{ending} written: 1 term."
    assert [(t.source, t.target, t.note) for t in read_terms(goal)] == [("نانی گەرم", "hot bread", "=not a formula")]


def test_no_export_replaces_the_projects_own_terms_by_others(
    opened: MainWindow, dialog: GlossariesDialog, desk: Desk, idle: Idle
) -> None:
    opened.workshop.add_term(desk, Term("نانی گەرم", "hot bread"))
    dialog.export(dialog.rows[1], desk.glossary_path)
    idle()
    assert "export to another name" in dialog.notice.text
    assert [term.target for term in read_terms(desk.glossary_path)] == ["hot bread"]


def test_a_glossary_dropped_on_an_open_project_is_offered_as_one(
    opened: MainWindow, desk: Desk, idle: Idle, answering: Answering, qtbot: QtBot, table: Path
) -> None:
    table.write_text("نرخی نان\tbread price\n", encoding="utf-8")

    def accept(dialog: GlossariesDialog) -> None:
        qtbot.waitUntil(lambda: "in use once you are done" in dialog.notice.text)
        dialog.accept()

    answering(GlossariesDialog, accept)
    files.dropped(opened, [table])
    idle()
    assert desk.project.glossaries[-1] == "client.tsv"
    assert "bread price" in targets(desk, "نرخی نان")


def test_nothing_is_changed_in_a_project_open_for_reading_only(
    opened: MainWindow, desk: Desk, qtbot: QtBot, table: Path
) -> None:
    desk.read_only = True
    dialog = GlossariesDialog(opened, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.buttons["attach"].isEnabled() and not dialog.buttons["import"].isEnabled()
    dialog.attach([table])
    assert dialog.notice.text == "client.tsv cannot be attached: the project is open for reading only."
    desk.read_only = False
