"""The main window: start page, opening and closing, telling, jobs, chips, palette, looks."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from patient_bot import Answering, Idle, PatientBot, at_rest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.errors import AppError, Cancelled
from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.ports import NoTask
from translator_app.storage.memory_store import open_memory
from translator_app.storage.project_store import open_project
from translator_app.ui import strips
from translator_app.ui.acts import files
from translator_app.ui.dialogs.questions import Question
from translator_app.ui.dialogs.restore_dialog import RestoreDialog
from translator_app.ui.jobs import Job
from translator_app.ui.menus import LINE_AFTER, SWITCHES, show_ticks, switched_on
from translator_app.ui.palette import KEYS, CommandPalette
from translator_app.ui.theme import DARK, LIGHT
from translator_app.ui.window import MainWindow


def opened(window: MainWindow, path: Path) -> MainWindow:
    window.guard(lambda: files.open_path(window, path))
    assert window.desk is not None
    return window


def texts(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QPushButton) if not each.isHidden())


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy = QPointF(QPoint(40, 40)), Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(at, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


# --- start, open, close


def test_the_start_page_names_recent_projects_and_tells_which_are_gone(
    window: MainWindow, workshop: Workshop, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "gone.werger"
    workshop.save(replace(workshop.settings, recent=(str(project), str(gone))))
    window.show_start()
    qtbot.waitUntil(lambda: "home" in texts(window.start))  # a layout shows its newcomers with the next event
    assert f"gone    is not in {tmp_path} any more" in texts(window.start)


def test_a_recent_project_opens_by_a_click(window: MainWindow, project: Path) -> None:
    window.workshop.save(replace(window.workshop.settings, recent=(str(project),)))
    window.show_start()
    button = next(b for b in window.start.findChildren(QPushButton) if b.text().startswith("home"))
    button.click()
    assert window.desk is not None and window.desk.path == project
    assert window.windowTitle().startswith("Home")


def test_terms_checks_and_engines_follow_what_is_shown_at_once(window: MainWindow, project: Path, idle: Idle) -> None:
    opened(window, project)
    assert window.desk is not None and not window.desk.terms
    assert window.grid.current_id() == 1
    idle()
    assert len(window.desk.terms) > 400


def test_dropped_documents_become_a_project_and_a_dropped_project_opens(
    window: MainWindow, document: Path, idle: Idle
) -> None:
    drop(window, document)
    idle()
    assert window.desk is not None and len(window.desk.editor) == 4
    assert "4 segments" in window.notice_bar.text
    made = window.desk.path
    assert made == document.with_suffix(".werger")
    window.trigger("close")
    assert window.desk is None
    drop(window, made)
    assert window.desk is not None and window.desk.path == made


def test_a_document_dropped_on_an_open_project_is_added_and_the_place_is_kept(
    window: MainWindow, project: Path, tmp_path: Path, idle: Idle
) -> None:
    opened(window, project).grid.go_to(3)
    second = tmp_path / "second.txt"
    second.write_text("باران دەبارێت.\n", encoding="utf-8")
    drop(window, second)
    idle()
    assert window.desk is not None and len(window.desk.editor) == 5
    assert window.grid.current_id() == 3


def test_what_was_typed_is_written_when_the_window_closes(
    window: MainWindow, project: Path, qtbot: QtBot, idle: Idle
) -> None:
    opened(window, project)
    idle()
    qtbot.keyClicks(window.grid.rows.target, "The house")
    window.close()
    store = open_project(project, "")
    assert store.segments()[0].target == "The house"
    store.close()
    assert not project.with_name("home.werger.lock").exists()


def test_one_goes_on_where_one_was(window: MainWindow, project: Path, idle: Idle) -> None:
    opened(window, project).grid.go_to(3)
    idle()
    window.trigger("close")
    assert opened(window, project).grid.current_id() == 3


def test_the_place_is_noted_before_the_window_closes(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    opened(window, project).grid.go_to(4)
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.store.setting("current") == "4")


def test_a_project_that_cannot_be_opened_leaves_the_open_one(
    window: MainWindow, project: Path, tmp_path: Path, idle: Idle
) -> None:
    opened(window, project)
    other = tmp_path / "other.werger"
    other.write_text("no database", encoding="utf-8")
    window.guard(lambda: files.open_path(window, other))
    assert "other.werger" in window.notice_bar.text
    assert window.desk is not None and window.desk.path == project


def test_an_open_project_is_not_opened_twice(window: MainWindow, project: Path) -> None:
    desk = opened(window, project).desk
    window.guard(lambda: files.open_path(window, project))
    assert window.desk is desk


# --- held elsewhere, damaged


def test_a_project_held_elsewhere_is_taken_over_only_on_a_yes(
    window: MainWindow, project: Path, answering: Answering
) -> None:
    holder = open_project(project, "Narîn")
    asked: list[str] = []

    def refuse(box: Question) -> None:
        asked.append(box.text())
        box.reject()

    answering(Question, refuse)
    window.guard(lambda: files.open_path(window, project))
    assert window.desk is None
    assert "Narîn" in asked[0] and "open elsewhere" in asked[0]

    def agree(box: Question) -> None:
        next(button for button in box.buttons() if button.text() == "Take it over").click()

    answering(Question, agree)
    window.guard(lambda: files.open_path(window, project))
    assert window.desk is not None
    holder.close()


def test_a_damaged_project_is_restored_from_its_backup(
    window: MainWindow, project: Path, answering: Answering, idle: Idle
) -> None:
    opened(window, project)
    assert window.desk is not None
    window.desk.editor.apply(edits.typed(window.desk.editor.segments[0], "The house is big."))
    idle()
    window.workshop.backup(project, NoTask())
    window.trigger("close")
    project.write_bytes(b"torn" * 4000)

    def restore(dialog: RestoreDialog) -> None:
        dialog.accept()

    answering(RestoreDialog, restore)
    window.guard(lambda: files.open_path(window, project))
    assert window.desk is not None
    assert window.desk.editor.segments[0].target == "The house is big."
    assert list(project.parent.glob("home.replaced-*.werger"))


# --- telling and jobs


def test_a_warning_is_written_in_the_colour_of_warnings_and_a_notice_is_not(window: MainWindow) -> None:
    def written() -> str:
        return window.notice_bar._text.palette().color(QPalette.ColorRole.WindowText).name().upper()

    window.notice("12 segments")
    assert written() == window.looks.theme.text
    window.warn("The file cannot be read: save it anew.")
    assert written() == window.looks.theme.rejected
    window.notice("12 segments")
    assert written() == window.looks.theme.text


def test_a_failure_the_user_can_mend_is_told_above_until_it_is_closed(window: MainWindow) -> None:
    def fail() -> None:
        raise AppError("The pen is empty: fill it.")

    window.guard(fail)
    assert window.notice_bar.text == "The pen is empty: fill it."
    assert window.notice_bar.accessibleName() == "Warning: The pen is empty: fill it."
    window.notice_bar.findChild(QPushButton).click()
    assert window.notice_bar.text == ""


def test_long_work_shows_itself_and_can_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []

    def work(task: Job) -> None:
        for done in itertools.count():
            task.step(min(done, 9_999), 10_000, f"{done} of 10,000")
            threading.Event().wait(0.002)

    window.run_job("Counting sheep", work, lambda _: told.append("done"), cancelled=lambda: told.append("stopped"))
    qtbot.waitUntil(window.job_bar.isVisible)
    assert any("Counting sheep" in label.text() for label in window.job_bar.findChildren(QLabel))
    qtbot.waitUntil(lambda: any("of 10,000" in label.text() for label in window.job_bar.findChildren(QLabel)))
    next(button for button in window.job_bar.findChildren(QPushButton) if button.text() == "Stop").click()
    qtbot.waitUntil(lambda: at_rest(window))
    assert not window.job_bar.isVisible()
    assert told == ["stopped"]


def test_a_cancelled_import_leaves_no_project(
    window: MainWindow, document: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr(window.workshop, "import_document", stop)
    drop(window, document)
    idle()
    assert window.desk is None
    assert not document.with_suffix(".werger").exists()


def test_a_cancelled_import_takes_no_memory_with_it_that_was_there_before(
    window: MainWindow, document: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    memory = document.with_suffix(".wtm")
    open_memory(memory, create=True).close()
    monkeypatch.setattr(window.workshop, "import_document", stop)
    drop(window, document)
    idle()
    assert memory.exists()
    assert not memory.with_suffix(".werger").exists()


# --- chips, search, review, palette


def test_chips_count_and_filter(window: MainWindow, project: Path, idle: Idle, qtbot: QtBot) -> None:
    opened(window, project)
    idle()
    assert window.desk is not None
    editor = window.desk.editor
    editor.apply(edits.typed(editor.segments[0], "The house is big."))
    editor.apply(edits.confirmed(editor.segments[0]))
    told = texts(window.page.chips)
    assert "All 4" in told and "Empty 3" in told and "Translated 1" in told and "Rejected" not in told
    window.page.chips.choose("translated")
    qtbot.waitUntil(lambda: list(window.grid.model.ids) == [1])
    window.page.chips.choose("all")
    qtbot.waitUntil(lambda: len(window.grid.model.ids) == 4)


def test_a_narrow_window_drops_keys_and_cuts_long_words_instead_of_staying_wide(
    window: MainWindow, project: Path, qtbot: PatientBot
) -> None:
    opened(window, project)
    confirm = window.page.top._buttons[-1]
    window.resize(1440, 800)
    qtbot.waitUntil(lambda: "Ctrl" in confirm.keys)
    window.page.top.set_title("The report of the ministry " * 9, "report.werger")
    window.tell("Exported to /home/narin/" + "translations/" * 20 + "news.en.docx", "Open", lambda: None)
    window.resize(960, 640)
    qtbot.waitUntil(lambda: not confirm.keys)
    assert confirm.text() == "Confirm && next"
    qtbot.settle()
    assert window.width() == 960
    assert confirm.toolTip() == "Confirm and next  Ctrl+Return"
    assert window.page.bottom._message.toolTip().endswith("news.en.docx")
    assert window.page.bottom._counts.width() >= window.page.bottom._counts.sizeHint().width()


def test_chips_of_states_that_do_not_occur_give_way_first(window: MainWindow, project: Path, qtbot: PatientBot) -> None:
    chips = opened(window, project).page.chips
    window.resize(1440, 800)
    qtbot.waitUntil(lambda: "Reviewed 0" in texts(chips))
    chips.resize(chips.minimumSizeHint().width(), chips.height())
    assert "Reviewed 0" not in texts(chips) and "All 4" in texts(chips) and "Empty 4" in texts(chips)


def test_review_mode_offers_the_reviewers_acts(window: MainWindow, project: Path) -> None:
    opened(window, project).trigger("review-mode")
    assert window.review_mode
    assert window.page.top._buttons[-1].accessibleName() == "Approve & next"
    window.trigger("review-mode")
    assert window.page.top._buttons[-1].accessibleName() == "Confirm & next"


def test_the_reviewers_chips_break_into_lines_so_that_the_window_narrows_to_a_thousand_pixels(
    window: MainWindow, project: Path, qtbot: PatientBot
) -> None:
    opened(window, project).trigger("review-mode")
    window.resize(1600, 800)
    chips = window.reviewing.strip.chips.values()
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips}) == 1)
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips}) > 1)
    assert window.width() == 1000
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)


def test_the_palette_runs_what_a_few_letters_name(window: MainWindow, qtbot: QtBot) -> None:
    window.trigger("palette")
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette._field, "dark")
    found = palette.findChild(QListWidget)
    assert found.item(0).text().startswith("Dark")
    palette._field.setText("settings")
    assert (found.item(0).text(), found.item(0).data(KEYS)) == ("Settings…", "Ctrl+,")
    palette._field.setText("zzzz")
    assert not found.count()
    palette._field.setText("dark")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.workshop.settings.theme == "dark"
    assert window.looks.theme is DARK


def test_without_a_project_its_acts_are_not_offered(window: MainWindow, project: Path) -> None:
    names = {action.objectName() for action in window.usable_actions()}
    assert {"new", "open", "theme-dark", "settings"} <= names
    assert not {"confirm", "export", "check", "undo"} & names
    opened(window, project)
    assert window.actions_by_name["confirm"].isEnabled()
    window.trigger("close")
    assert not window.actions_by_name["confirm"].isEnabled()


def test_the_menus_tick_what_is_on(window: MainWindow, project: Path) -> None:
    opened(window, project)

    def ticked() -> set[str]:
        show_ticks(window)
        return {name for name in SWITCHES if window.actions_by_name[name].isChecked()}

    assert ticked() == {"theme-system", "language-system", "assist"}
    for name in ("theme-dark", "assist", "review-mode", "checks", "machine"):
        window.trigger(name)
    assert ticked() == {"theme-dark", "language-system", "review-mode", "checks", "machine"}


def test_lines_and_ticks_name_actions_that_exist(window: MainWindow) -> None:
    assert set(window.actions_by_name) >= LINE_AFTER | SWITCHES
    assert set(switched_on(window)) == SWITCHES


def test_a_notice_goes_with_the_next_row_once_it_was_read_and_a_warning_stays(
    window: MainWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, project)
    window.notice("home.txt: 4 segments.")
    window.grid.go_to(2)
    assert window.notice_bar.text
    monkeypatch.setattr(strips, "READ_SECONDS", 0)
    window.grid.go_to(3)
    assert not window.notice_bar.text
    window.warn("home.txt cannot be written.")
    window.grid.go_to(4)
    assert window.notice_bar.text


def test_the_next_term_is_put_in_by_a_key(window: MainWindow, project: Path, idle: Idle) -> None:
    opened(window, project)
    idle()
    desk = window.desk
    assert desk is not None
    terms = (
        TermHit(6, 12, "گەورەیە", (Term("گەورە", "big"), Term("گەورە", "great"))),
        TermHit(0, 5, "ماڵەکە", (Term("ماڵ", "flat", status=TermStatus.FORBIDDEN), Term("ماڵ", "house"))),
    )
    desk.find_terms = lambda _: terms
    window.grid.insert_text("The")
    for _ in range(3):
        window.trigger("next-term")
    window.grid.flush()
    assert desk.editor.segment(1).target == "The house big"
    assert "Every term" in window.page.bottom._message.text()


def test_the_case_of_what_is_chosen_goes_round_and_a_word_needs_no_choice(
    window: MainWindow, project: Path, idle: Idle
) -> None:
    opened(window, project)
    idle()
    assert window.desk is not None
    first, second = window.desk.editor.segments[:2]
    window.grid.go_to(first.id)
    window.grid.insert_text("the council met")
    cell = window.grid.rows.target
    cell.place_caret(6)
    window.trigger("change-case")
    assert (cell.text, cell.selection) == ("the Council met", (4, 11))
    window.trigger("change-case")
    assert cell.text == "the COUNCIL met"
    cell.place_caret(0, until=len(cell.text))
    for expected in ("the council met", "The Council Met"):
        window.trigger("change-case")
        assert cell.text == expected
    window.grid.flush()
    assert window.desk.editor.segment(first.id).target == "The Council Met"
    window.grid.go_to(second.id)
    window.trigger("change-case")
    assert "Put the caret into a word" in window.notice_bar.text


def test_the_keyboard_goes_into_the_assist_pane_and_back(window: MainWindow, project: Path) -> None:
    opened(window, project)
    assert window.grid.rows.target.hasFocus()
    window.trigger("to-assist")
    assert window.assist.isAncestorOf(QApplication.focusWidget())
    window.trigger("to-assist")
    assert window.grid.rows.target.hasFocus()


def test_themes_switch_and_are_kept(window: MainWindow) -> None:
    window.trigger("theme-dark")
    assert window.looks.theme is DARK
    window.trigger("theme-light")
    assert window.looks.theme is LIGHT
    assert Workshop(window.workshop.folders).settings.theme == "light"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("scheme", "keys"), [("werger", "Ctrl+L"), ("memoq", "Ctrl+Shift+L"), ("omegat", "")])
def test_shortcut_schemes_change_keys_and_buttons(window: MainWindow, scheme: str, keys: str) -> None:
    window.workshop.save(replace(window.workshop.settings, shortcut_scheme=scheme))
    window.looks.apply_shortcuts()
    assert window.actions_by_name["lock"].shortcut().toString() == keys
    assert window.actions_by_name["confirm"].shortcut().toString() == "Ctrl+Return"


def test_own_shortcuts_win_over_the_schemes(window: MainWindow) -> None:
    window.workshop.save(replace(window.workshop.settings, shortcuts={"lock": "Ctrl+T"}))
    window.looks.apply_shortcuts()
    assert window.actions_by_name["lock"].shortcut().toString() == "Ctrl+T"
    assert window.actions_by_name["split"].shortcut().toString() == ""
