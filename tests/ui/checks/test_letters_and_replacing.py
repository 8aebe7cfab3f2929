"""Converting old letters, replacing and finding forms, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from patient_bot import Idle
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from translator_app.core.kurdish.legacy import LegacyKind, detection
from translator_app.ui.acts import files
from translator_app.ui.dialogs import legacy_dialog, replace_dialog
from translator_app.ui.dialogs.legacy_dialog import LegacyDialog
from translator_app.ui.window import MainWindow

OLD = [
    "ئةمرِؤ لة شاري هةوليَر كؤبوونةوةيةكي طةورة بةرِيَوة ضوو و زؤر كةس تيَيدا بةشدار بوون.",
    "خةلَك طوتيان كة ئيَستا كاتي ضارةسةرة.",
]
ALI_K = " ".join(OLD)
CONVERTED = [
    "ئەمڕۆ لە شاری هەولێر کۆبوونەوەیەکی گەورە بەڕێوە چوو و زۆر کەس تێیدا بەشدار بوون.",
    "خەڵک گوتیان کە ئێستا کاتی چارەسەرە.",
]


def answer(monkeypatch: pytest.MonkeyPatch, module: object, accept: bool) -> list[QDialog]:
    """Let the module's dialogs be answered at once; returns those that were asked."""
    asked: list[QDialog] = []

    def answered(dialog: QDialog) -> bool:
        asked.append(dialog)
        return accept

    monkeypatch.setattr(module, "answered", answered)
    return asked


def imported(window: MainWindow, idle: Idle, folder: Path, text: str) -> list[str]:
    source = folder / "old.txt"
    source.write_text(text, encoding="utf-8")
    files.dropped(window, [source])
    idle()
    assert window.desk is not None
    last = window.desk.store.documents()[-1].id
    return [s.source for s in window.desk.editor.segments if s.document_id == last]


def test_an_old_font_is_offered_to_be_converted_and_undo_brings_the_original_back(
    opened: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, legacy_dialog, accept=True)
    assert imported(opened, idle, tmp_path, ALI_K) == CONVERTED
    assert len(asked) == 1
    assert opened.desk is not None and opened.desk.store.undo_label() == "Convert Ali-K text"
    opened.trigger("undo")
    assert [s.source for s in opened.desk.editor.segments][4:] == OLD


def test_it_can_be_kept_as_it_is(
    opened: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, legacy_dialog, accept=False)
    assert imported(opened, idle, tmp_path, ALI_K) == OLD
    assert len(asked) == 1


def test_arabic_letters_are_not_asked_about_but_can_be_converted_on_demand(
    opened: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arabic = [text.replace("ە", "ه\u200c").replace("ی", "ي").replace("ک", "ك") for text in CONVERTED]
    asked = answer(monkeypatch, legacy_dialog, accept=True)
    assert imported(opened, idle, tmp_path, " ".join(arabic)) == arabic
    assert asked == []
    assert opened.desk is not None
    opened.grid.go_to(opened.desk.editor.segments[-1].id)
    opened.trigger("convert-letters")
    idle()
    assert [s.source for s in opened.desk.editor.segments][4:] == CONVERTED
    assert [s.target for s in opened.desk.editor.segments][:4] != ["", "", "", ""]


def test_the_dialog_shows_both_sides_and_refuses_what_changes_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.desk is not None
    dialog = LegacyDialog(opened, "visit.txt", opened.desk.editor.segments, None)
    qtbot.addWidget(dialog)
    assert dialog.kind.currentData() == LegacyKind.ARABIC.value
    assert not dialog.accept_button.isEnabled() and dialog.notice.text
    dialog.kind.setCurrentIndex(dialog.kind.findData(LegacyKind.DYLAN.value))
    assert dialog.table.rowCount() == 4 or not dialog.accept_button.isEnabled()


def test_the_dialog_names_the_document_and_the_font(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.desk is not None
    found = detection(ALI_K)
    dialog = LegacyDialog(opened, "old.txt", opened.desk.editor.segments, found)
    qtbot.addWidget(dialog)
    assert "old.txt" in dialog.lead.text() and dialog.kind.currentText() == "Ali-K fonts"


def test_replacing_is_one_step_with_what_was_left_in_the_list(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: replace_dialog.ReplaceDialog) -> bool:
        dialog.wanted.setText("arrived")
        dialog.by.setText("came")
        dialog.search()
        return True

    monkeypatch.setattr(replace_dialog, "answered", fill)
    assert opened.actions_by_name["replace"].shortcut().toString() == "Ctrl+H"
    opened.trigger("replace")
    assert opened.desk is not None
    targets = [s.target for s in opened.desk.editor.segments]
    assert [targets[0], targets[2]] == ["The  forces  came in the town.", "The deputees came on 7 April 2012."]
    opened.trigger("undo")
    assert opened.desk.editor.segments[0].target == "The  forces  arrived in the town."


def test_forms_are_found_when_the_button_is_down(opened: MainWindow, qtbot: QtBot) -> None:
    chips = opened.page.chips
    chips._search.setText("نوێنەرەکە")
    qtbot.waitUntil(lambda: len(opened.grid.model.ids) == 0)
    chips._inflected.setChecked(True)
    qtbot.waitUntil(lambda: len(opened.grid.model.ids) == 1)
    assert opened.grid.current_id() == 3


def test_statistics_are_counted_and_shown(opened: MainWindow, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    from translator_app.ui.dialogs import statistics_dialog

    asked = answer(monkeypatch, statistics_dialog, accept=True)
    opened.trigger("statistics")
    idle()
    assert [dialog.windowTitle() for dialog in asked] == ["Statistics"]
