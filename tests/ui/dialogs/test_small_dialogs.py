"""The term, the pretranslation, the backup, the bug, the statistics."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from patient_bot import Answering
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from translator_app.core.glossary import Term, TermStatus
from translator_app.core.inline import closing, opening
from translator_app.core.ports import NoTask
from translator_app.core.project import Progress, SourceDocument
from translator_app.core.segment import Segment, State
from translator_app.services.desk import BackupRow, Desk
from translator_app.ui.dialogs.bug_dialog import SAFE, BugDialog
from translator_app.ui.dialogs.frame import theme_of
from translator_app.ui.dialogs.pretranslate_dialog import NOTHING, Choice, PretranslateDialog, ask_pretranslate
from translator_app.ui.dialogs.restore_dialog import RestoreDialog, ask_backup
from translator_app.ui.dialogs.statistics_dialog import StatisticsDialog, counted, total
from translator_app.ui.dialogs.term_dialog import TermDialog, ask_term
from translator_app.ui.dialogs.unit_dialog import UnitDialog, ask_unit
from translator_app.ui.theme import THEMES, Theme, palette

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_term_takes_the_selections_without_codes_and_line_breaks(qtbot: QtBot, fonts: object) -> None:
    dialog = TermDialog(None, f"{opening(1)}هێزی\n شەڕکەر{closing(1)}", "  combat force ")
    qtbot.addWidget(dialog)
    assert dialog.term() == Term("هێزی شەڕکەر", "combat force")
    assert dialog.source.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_term_needs_both_sides(qtbot: QtBot, fonts: object) -> None:
    dialog = TermDialog(None, "نەوت", " ")
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.target.setText("oil")
    assert dialog.accept_button.isEnabled()


def test_a_forbidden_term_comes_back_with_all_its_columns(answering: Answering, fonts: object) -> None:
    def act(dialog: TermDialog) -> None:
        dialog.status.setCurrentIndex(2)
        dialog.part_of_speech.setCurrentText("noun")
        dialog.domain.setText("politics")
        dialog.note.setText("say\tgovernment")
        dialog.accept_button.click()

    answering(TermDialog, act)
    term = ask_term(None, "ڕژێم", "regime")  # type: ignore[arg-type]
    assert term == Term("ڕژێم", "regime", "noun", "politics", "say government", TermStatus.FORBIDDEN)


@pytest.mark.parametrize(
    ("has_engine", "memories", "expected"),
    [(True, 1, Choice(85, True)), (False, 2, Choice(85, False)), (True, 0, Choice(NOTHING, True))],
)
def test_pretranslation_begins_with_all_that_is_there(
    answering: Answering, fonts: object, has_engine: bool, memories: int, expected: Choice
) -> None:
    answering(PretranslateDialog, lambda dialog: dialog.accept_button.click())
    assert ask_pretranslate(None, 5, has_engine, memories) == expected  # type: ignore[arg-type]


def test_pretranslation_from_nothing_is_refused(qtbot: QtBot, fonts: object) -> None:
    dialog = PretranslateDialog(None, 5, False, 0)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()


def test_the_newest_backup_is_chosen_first(answering: Answering, fonts: object) -> None:
    rows = [BackupRow(Path(f"/b/{n}"), NOON + timedelta(hours=n), 1000) for n in (1, 3, 2)]
    answering(RestoreDialog, lambda dialog: dialog.accept_button.click())
    assert ask_backup(None, Path("p.werger"), rows) == rows[1]  # type: ignore[arg-type]


def test_another_backup_can_be_chosen_by_the_keyboard(qtbot: QtBot, fonts: object) -> None:
    rows = [BackupRow(Path(f"/b/{n}"), NOON + timedelta(hours=n), 1000) for n in (1, 3, 2)]
    dialog = RestoreDialog(None, Path("p.werger"), rows)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.choice() == rows[2]


def test_a_bug_says_that_the_work_is_safe_and_can_be_copied(qtbot: QtBot, fonts: object) -> None:
    dialog = BugDialog(None, "KeyError: 7", "Traceback\n  <b>line</b>")
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert dialog.lead.text() == SAFE
    assert "KeyError: 7" in QApplication.clipboard().text()
    assert dialog.text.toPlainText().endswith("  <b>line</b>")


def test_statistics_count_words_states_and_repetitions_by_document() -> None:
    documents = [SourceDocument(1, "a.txt", "txt", 1), SourceDocument(2, "b.txt", "txt", 2)]
    segments = [
        Segment(1, 1, 1, 0, f"{opening(1)}نەوت{closing(1)} گران بوو.", "Oil rose.", state=State.FINAL),
        Segment(2, 1, 2, 0, "نەوت گران بوو.", "Oil"),
        Segment(3, 2, 1, 0, "سەرۆک ١٢ وەزیری بینی"),
    ]
    first, second, whole = counted(segments, documents, NoTask())
    assert (first.words, first.words_done, first.repeated, first.repeated_words, first.target_words) == (6, 3, 1, 3, 3)
    assert first.characters == 2 * len("نەوتگرانبوو.")
    assert first.progress == Progress(total=2, draft=1, final=1)
    assert (second.words, second.progress.empty) == (4, 1)
    assert whole == total([first, second])
    assert (whole.words, whole.progress.total) == (10, 3)


def test_statistics_of_one_document_do_not_repeat_it_as_the_sum(qtbot: QtBot, desk: Desk) -> None:
    dialog = StatisticsDialog(None, counted(desk.editor.segments, desk.store.documents(), NoTask()))
    qtbot.addWidget(dialog)
    assert dialog.table.rowCount() == 1
    assert "1 translated" in dialog.bars.toolTip()


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_a_dialog_wears_the_theme_of_the_window(qtbot: QtBot, fonts: object, theme: Theme) -> None:
    dialog = PretranslateDialog(None, 5, True, 1)
    qtbot.addWidget(dialog)
    dialog.setPalette(palette(theme))
    assert theme_of(dialog) is theme


def test_a_units_english_is_corrected_and_its_kurdish_cannot_be(answering: Answering, fonts: object) -> None:
    def act(dialog: UnitDialog) -> None:
        assert dialog.source.isReadOnly()
        dialog.target.setPlainText("  Oil is expensive.\n")
        dialog.accept_button.click()

    answering(UnitDialog, act)
    assert ask_unit(None, "نەوت گرانە.", "Oil is dear.") == "Oil is expensive."  # type: ignore[arg-type]


def test_a_unit_cannot_be_emptied(qtbot: QtBot, fonts: object) -> None:
    dialog = UnitDialog(None, "نەوت", "oil")
    qtbot.addWidget(dialog)
    dialog.target.setPlainText("  ")
    assert not dialog.accept_button.isEnabled()
