from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from patient_bot import Answering
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.services import reviewing
from translator_app.services.desk import Desk, ExportChoice, FormatRow
from translator_app.ui import choosing
from translator_app.ui.dialogs.export_dialog import ExportDialog, ask_export, default_name, draft_reason

NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
FORMATS = (
    FormatRow("txt", "Plain text", (".txt",), True),
    FormatRow("docx", "Word document", (".docx",), True),
    FormatRow("pdf", "PDF", (".pdf",), False),
)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> ExportDialog:
    made = ExportDialog(None, desk, FORMATS)
    qtbot.addWidget(made)
    return made


def test_the_name_is_the_originals_with_en_beside_the_project(dialog: ExportDialog, desk: Desk) -> None:
    assert dialog.choice() == ExportChoice(desk.path.parent / "news.en.txt", "clean", desk.store.documents()[0].id)


@pytest.mark.parametrize(
    ("name", "bilingual", "expected"),
    [
        ("news.ckb.txt", False, "news.en.docx"),
        ("news.txt", False, "news.en.docx"),
        ("هەواڵ.docx", True, "هەواڵ.ckb-en.docx"),
        ("v1.2.txt", False, "v1.2.en.docx"),
    ],
)
def test_names_of_exports(name: str, bilingual: bool, expected: str) -> None:
    assert default_name(name, ".docx", bilingual=bilingual) == expected


def test_another_format_changes_the_ending(dialog: ExportDialog) -> None:
    dialog.format.setCurrentIndex(1)
    assert dialog.choice().path.name == "news.en.docx"


def test_a_name_of_ones_own_stays_but_for_its_ending(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, "mine.txt")
    dialog.format.setCurrentIndex(1)
    assert dialog.choice().path.name == "mine.docx"


@pytest.mark.parametrize(("typed", "name"), [("mine.docx", "docx"), ("mine.PDF", "pdf-out"), ("mine.txt", "txt")])
def test_the_ending_one_types_chooses_the_format(dialog: ExportDialog, qtbot: QtBot, typed: str, name: str) -> None:
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, typed)
    assert dialog.format.currentData().name == name
    assert dialog.choice().path.name == typed
    assert dialog.accept_button.isEnabled()


def test_an_ending_half_typed_changes_nothing(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, "mine.do")
    assert dialog.format.currentData().name == "txt"
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.path, "cx")
    assert dialog.format.currentData().name == "docx"


@pytest.mark.parametrize(
    ("answer", "kind", "expected"),
    [
        ("/tmp/a.docx", "Plain text (*.txt)", "a.docx"),
        ("/tmp/a", "Word document (*.docx)", "a.docx"),
        ("/tmp/v1.2", "PDF (*.pdf)", "v1.2.pdf"),
        ("/tmp/a", "", "a.txt"),
    ],
)
def test_the_kind_or_the_ending_picked_in_the_file_dialog_chooses_the_format(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, answer: str, kind: str, expected: str
) -> None:
    asked: list[str] = []

    def answered(_parent: Any, _caption: str, _folder: str, kinds: str, **_: Any) -> tuple[str, str]:
        asked.append(kinds)
        return answer, kind

    monkeypatch.setattr(choosing.FileDialog, "getSaveFileName", staticmethod(answered))
    dialog.browse.click()
    assert asked == ["Plain text (*.txt);;Word document (*.docx);;PDF (*.pdf)"]
    assert dialog.choice().path.name == expected
    assert Path(expected).suffix in dialog.format.currentData().extensions


def test_a_format_that_cannot_stand_side_by_side_is_refused_in_a_sentence(qtbot: QtBot, desk: Desk) -> None:
    made = ExportDialog(None, desk, (*FORMATS, FormatRow("odt", "OpenDocument text", (".odt",), True)))
    qtbot.addWidget(made)
    made.bilingual.setChecked(True)
    made.path.setText("x.odt")
    assert made.accept_button.toolTip() == "Side by side cannot be written as .odt: end the name in .txt."


def test_comments_are_offered_where_they_can_be_carried_and_off_by_default(dialog: ExportDialog) -> None:
    assert not dialog.comments.isEnabled()
    dialog.format.setCurrentIndex(1)
    assert dialog.comments.isEnabled()
    assert not dialog.choice().comments
    dialog.comments.setChecked(True)
    assert dialog.choice().comments
    dialog.format.setCurrentIndex(0)
    assert not dialog.choice().comments
    dialog.review.setChecked(True)
    assert "always has them" in dialog.comments.toolTip()


def test_what_cannot_be_written_is_not_offered(dialog: ExportDialog) -> None:
    assert [dialog.format.itemData(i).name for i in range(dialog.format.count())] == ["txt", "docx", "pdf-out"]


def test_the_warning_says_why_it_is_a_draft(dialog: ExportDialog) -> None:
    assert "DRAFT" in dialog.notice.text
    assert "1 empty, 1 draft, 1 not yet reviewed" in dialog.notice.text


def test_a_signed_off_translation_is_no_draft_until_it_is_edited(desk: Desk) -> None:
    last = desk.editor.segments[2]
    desk.editor.apply(edits.inserted(last, "The president is back.", last.origin))
    for segment in tuple(desk.editor.segments):
        desk.editor.apply(edits.confirmed(segment))
    reviewing.sign_off(desk.editor, {}, "Shilan", NOW)
    assert draft_reason(desk) == ""
    desk.editor.type(last.id, "The president came back.")
    assert "changed after Shilan approved it" in draft_reason(desk)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Name the file"),
        ("/nowhere/at/all/x.txt", "There is no folder"),
        ("x.pages", "Nothing can be written as .pages: end the name in .txt."),
        ("x", "The name has no ending"),
    ],
)
def test_a_path_that_cannot_be_written_is_refused_with_the_reason(dialog: ExportDialog, typed: str, told: str) -> None:
    dialog.path.setText(typed)
    assert not dialog.accept_button.isEnabled()
    assert told in dialog.accept_button.toolTip()


def test_a_file_that_would_be_replaced_is_named(dialog: ExportDialog, desk: Desk) -> None:
    (desk.path.parent / "old.txt").write_text("x")
    dialog.path.setText("old.txt")
    assert dialog.accept_button.isEnabled()
    assert "old.txt is there already" in dialog._hint.text()


def test_the_choice_comes_back_from_the_question(
    desk: Desk, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    def act(dialog: Any) -> None:
        dialog.bilingual.setChecked(True)
        dialog.format.setCurrentIndex(1)
        dialog.path.setText(str(tmp_path / "out.docx"))
        dialog.accept_button.click()

    answering(ExportDialog, act)
    choice = ask_export(None, desk, FORMATS)  # type: ignore[arg-type]
    assert choice == ExportChoice(tmp_path / "out.docx", "bilingual", desk.store.documents()[0].id)


def test_leaving_the_question_gives_nothing(desk: Desk, answering: Answering) -> None:
    answering(ExportDialog, lambda dialog: dialog.cancel_button.click())
    assert ask_export(None, desk, FORMATS) is None  # type: ignore[arg-type]
