"""The documents of a project: shown alone, put in anew and taken out, in a real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from patient_bot import Answering, Idle
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.services.desk import Desk
from translator_app.services.renewing import rows
from translator_app.storage.backups import backups
from translator_app.ui.acts import documents
from translator_app.ui.dialogs.documents_dialog import Act, DocumentsDialog, Wanted
from translator_app.ui.window import MainWindow


@pytest.fixture
def opened(window: MainWindow, idle: Idle, tmp_path: Path) -> MainWindow:
    """Two documents, of which the first is translated."""
    for name, text in (("home.txt", "ماڵەکە گەورەیە.\nشەو درێژ بوو.\n"), ("day.txt", "ڕۆژ هات.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    desk = window.workshop.create(tmp_path / "home.werger", "Home")
    for name in ("home.txt", "day.txt"):
        window.workshop.import_document(desk, tmp_path / name, NoTask())
    desk.editor.reload()
    for segment, target in zip(
        tuple(desk.editor.segments), ("The house is large.", "The night was long."), strict=False
    ):
        desk.editor.apply(edits.typed(segment, target))
    window.show_desk(desk)
    idle()
    return window


def desk_in(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def texts(window: MainWindow) -> list[tuple[str, str]]:
    return [(segment.source, segment.target) for segment in desk_in(window).editor.segments]


def test_the_documents_are_listed_with_how_far_they_are(opened: MainWindow, answering: Answering) -> None:
    seen: list[list[str]] = []

    def look(dialog: DocumentsDialog) -> None:
        table = dialog.table
        seen.extend([str(table.model().index(row, n).data()) for n in range(4)] for row in range(table.rowCount()))
        dialog.reject()

    answering(DocumentsDialog, look)
    opened.trigger("documents")
    assert [row[1:] for row in seen] == [["2", "5", "0 (0 %)"], ["1", "2", "0 (0 %)"]]
    assert "home.txt" in seen[0][0]


def test_one_document_is_shown_alone_until_the_filter_is_taken_away(
    opened: MainWindow, answering: Answering, idle: Idle
) -> None:
    def choose(dialog: DocumentsDialog) -> None:
        dialog.table.setCurrentCell(1, 0)
        dialog.accept_button.click()

    answering(DocumentsDialog, choose)
    opened.trigger("documents")
    opened.apply_filter()
    idle()
    assert list(opened.grid.model.ids) == [3]
    opened.page.chips.reset()
    opened.apply_filter()
    idle()
    assert list(opened.grid.model.ids) == [1, 2, 3]


def test_a_new_version_keeps_the_translation_of_what_is_still_there(
    opened: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "home 2.txt"
    new.write_text("شەو درێژ بوو.\nباران باری.\n", encoding="utf-8")
    asked: list[str] = []

    def agree(question: str, _yes: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(opened, "ask", agree)
    opened.grid.go_to(2)
    opened.grid.insert_text(" Indeed.")
    desk = desk_in(opened)
    documents.renew(opened, desk, desk.store.documents()[0], new)
    idle()
    assert "1 of its 2 segments keep their translation" in asked[0]
    assert "1 translated segment is not in it any more" in asked[0]
    assert texts(opened) == [("شەو درێژ بوو.", "The night was long. Indeed."), ("باران باری.", ""), ("ڕۆژ هات.", "")]
    assert [document.name for document in desk.store.documents()] == ["home 2.txt", "day.txt"]
    assert backups(desk.path)
    opened.grid.go_to(desk.editor.segments[1].id)
    opened.grid.insert_text("It rained.")
    opened.grid.flush()
    assert texts(opened)[1] == ("باران باری.", "It rained.")


def test_a_new_version_that_is_not_wanted_or_not_readable_changes_nothing(
    opened: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = texts(opened)
    desk = desk_in(opened)
    new = tmp_path / "new.txt"
    new.write_text("باران باری.\n", encoding="utf-8")
    monkeypatch.setattr(opened, "ask", lambda *_: False)
    documents.renew(opened, desk, desk.store.documents()[0], new)
    idle()
    assert texts(opened) == before
    (tmp_path / "empty.txt").write_bytes(b"")
    for name in ("empty.txt", "missing.txt"):
        documents.renew(opened, desk, desk.store.documents()[0], tmp_path / name)
        idle()
        assert name in opened.notice_bar.text
    assert texts(opened) == before


def test_a_document_is_taken_out_after_a_backup_and_the_last_one_stays(
    opened: MainWindow, idle: Idle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk = desk_in(opened)
    monkeypatch.setattr(opened, "ask", lambda *_: True)
    documents.remove(opened, desk, desk.store.documents()[0])
    idle()
    assert texts(opened) == [("ڕۆژ هات.", "")]
    assert opened.grid.isEnabled()
    assert backups(desk.path)
    dialog = DocumentsDialog(opened, rows(desk.store.documents(), desk.editor.segments), read_only=False)
    qtbot.addWidget(dialog)
    assert not dialog.remove.isEnabled()
    assert dialog.renew.isEnabled()
    dialog.accept_button.click()
    assert dialog.wanted == Wanted(Act.SHOW, desk.store.documents()[0])
