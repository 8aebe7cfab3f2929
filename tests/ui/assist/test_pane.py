from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from patient_bot import PatientBot
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from translator_app.core.glossary import Term, TermHit
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Comment, Origin, OriginKind, Segment
from translator_app.services.reviewing import WHOLE
from translator_app.services.suggesting import Suggestion
from translator_app.ui.assist.column import Row
from translator_app.ui.assist.pane import AssistPane
from translator_app.ui.theme import CONTRAST_DARK, DARK, LIGHT

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SOURCE = "هێزە بیانییەکان دەبێت لە خاکی وڵات دەربچن."


def suggest(pane: AssistPane, items: tuple[Suggestion, ...], *, pending: bool = False, engine: bool = True) -> None:
    pane.show_suggestions(items, source=SOURCE, pending=pending, failures=(), engine_installed=engine)


def names(pane: AssistPane, section: str) -> list[str]:
    return [row.accessibleName() for row in getattr(pane, section).rows]


def pixels(pane: QWidget) -> bytes:
    return bytes(pane.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).constBits())


# --- suggestions


def test_suggestions_are_numbered_and_named_for_the_screen_reader(full: AssistPane) -> None:
    first, second = names(full, "suggestions")
    assert first.startswith("Suggestion 1: Foreign forces must not stay. (Memory 88 %, confirmed 1 Mar")
    assert second.startswith("Suggestion 2: Foreign forces must leave. (")


@pytest.mark.parametrize("number", [1, 2])
def test_a_number_key_inserts_while_the_pane_has_the_focus(
    full: AssistPane, given: Any, qtbot: PatientBot, number: int
) -> None:
    full.terms.rows[0].setFocus()
    with qtbot.waitSignal(full.insertRequested) as inserted:
        qtbot.keyClick(full.terms.rows[0], str(number))
    assert inserted.args == [given.suggestions[number - 1]]


def test_a_number_without_its_suggestion_inserts_nothing(full: AssistPane, qtbot: PatientBot) -> None:
    full.terms.rows[0].setFocus()
    with qtbot.assertNotEmitted(full.insertRequested):
        qtbot.keyClick(full.terms.rows[0], "5")


def test_enter_a_double_click_and_a_click_on_the_number_insert(full: AssistPane, given: Any, qtbot: PatientBot) -> None:
    row = full.suggestions.rows[0]
    acts: list[Callable[[], None]] = [
        lambda: qtbot.keyClick(row, Qt.Key.Key_Return),
        lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(24, 20)),
        lambda: qtbot.mouseDClick(row, Qt.MouseButton.LeftButton, pos=QPoint(120, 20)),
    ]
    for act in acts:
        with qtbot.waitSignal(full.insertRequested) as inserted:
            act()
        assert inserted.args == [given.suggestions[0]]


def test_a_single_click_on_the_text_replaces_nothing(full: AssistPane, qtbot: PatientBot) -> None:
    with qtbot.assertNotEmitted(full.insertRequested):
        qtbot.mouseClick(full.suggestions.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(120, 20))


def test_a_memory_unit_can_be_corrected_and_deleted_an_engines_cannot(
    full: AssistPane, given: Any, qtbot: PatientBot
) -> None:
    memory, engine = full.suggestions.rows
    texts = [action.text() for action in memory.menu().actions()]
    assert "Delete from the memory…" in texts
    assert [action.text() for action in engine.menu().actions()] == ["Insert"]
    with qtbot.waitSignal(full.unitDeleteRequested) as deleted:
        next(a for a in memory.menu().actions() if a.text().startswith("Delete")).trigger()
    assert deleted.args == [given.suggestions[0]]


def test_while_the_machine_works_it_is_said_without_a_dialog(full: AssistPane, given: Any) -> None:
    suggest(full, given.suggestions[:1], pending=True)
    assert full.suggestions.empty_text == "translating…"
    suggest(full, given.suggestions)
    assert full.suggestions.empty_text == ""


def test_without_an_engine_it_is_said_and_one_can_be_imported(full: AssistPane, qtbot: PatientBot) -> None:
    suggest(full, (), engine=False)
    assert "No translation engine is installed." in full.suggestions.empty_text
    with qtbot.waitSignal(full.engineImportRequested):
        qtbot.mouseClick(full._import_button, Qt.MouseButton.LeftButton)


def test_where_the_machine_is_switched_off_that_is_said_and_can_be_changed(full: AssistPane, qtbot: PatientBot) -> None:
    full.show_suggestions((), source="x", pending=False, failures=(), engine_installed=False, switched_off=True)
    assert "Machine suggestions are off." in full.suggestions.empty_text
    assert full._import_button.isHidden()
    with qtbot.waitSignal(full.machineRequested):
        qtbot.mouseClick(full._machine_button, Qt.MouseButton.LeftButton)
    suggest(full, ())
    assert full._machine_button.isHidden()


def test_failures_are_told_as_plain_text(full: AssistPane) -> None:
    full.show_suggestions((), source=SOURCE, pending=False, failures=["<b>E</b> is damaged."], engine_installed=True)
    assert full._failures.text() == "⚠ <b>E</b> is damaged."
    assert full._failures.textFormat() is Qt.TextFormat.PlainText
    assert not full._failures.isHidden()
    suggest(full, ())
    assert full._failures.isHidden()


# --- the next segment


def test_the_last_suggestions_stay_pale_and_cannot_be_inserted_until_the_next_are_there(
    full: AssistPane, given: Any, qtbot: PatientBot
) -> None:
    full.show_segment(given.other, 8)
    assert len(full.suggestions.rows) == 2
    assert all(row.dimmed for row in full.suggestions.rows)
    with qtbot.assertNotEmitted(full.insertRequested):
        qtbot.keyClick(full.suggestions.rows[0], Qt.Key.Key_Return)
        qtbot.keyClick(full.suggestions.rows[0], "1")
    suggest(full, given.suggestions[1:])
    assert [row.dimmed for row in full.suggestions.rows] == [False]


def test_what_stands_below_does_not_move_while_suggestions_come_in(
    full: AssistPane, given: Any, qtbot: PatientBot
) -> None:
    place = full.terms.y()
    full.show_segment(given.other, 8)
    qtbot.settle()
    assert full.terms.y() == place
    suggest(full, (), pending=True)
    qtbot.settle()
    assert full.terms.y() == place
    suggest(full, given.suggestions[1:])
    qtbot.settle()
    assert full.terms.y() < place


def test_rows_are_filled_anew_and_not_made_anew(full: AssistPane, given: Any) -> None:
    before = set(full.findChildren(Row))
    for number in range(20):
        full.show_segment(replace(given.segment, id=100 + number), number)
        full.show_terms(given.hits if number % 2 else ())
        full.show_issues(given.issues if number % 3 else ())
        full.show_comments(given.comments if number % 2 else (), 0)
        suggest(full, given.suggestions)
    assert set(full.findChildren(Row)) == before


def test_the_same_segment_shown_again_leaves_its_suggestions_bright(full: AssistPane, given: Any) -> None:
    full.show_segment(replace(given.segment, target="Foreign forces must", version=9), 7)
    assert not any(row.dimmed for row in full.suggestions.rows)


def test_no_segment_leaves_an_empty_pane(full: AssistPane) -> None:
    full.show_segment(None, 0)
    assert not any((full.suggestions.rows, full.terms.rows, full.checks.rows, full.comments.rows))


# --- terms


def test_terms_show_their_form_and_forbidden_ones_are_named_so(full: AssistPane) -> None:
    assert names(full, "terms") == [
        "term foreign force, for \u2068هێزی بیانی\u2069 definite plural + ezafe",
        "forbidden term alien force, for \u2068هێزی بیانی\u2069 forbidden",
        "term 12, for \u2068١٢\u2069 number",
    ]
    assert "plural in most texts" in full.terms.rows[0].toolTip()


def test_a_term_is_inserted_by_click_and_by_enter_a_forbidden_one_never(full: AssistPane, qtbot: PatientBot) -> None:
    with qtbot.waitSignal(full.termInsertRequested) as clicked:
        qtbot.mouseClick(full.terms.rows[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(full.termInsertRequested) as typed:
        qtbot.keyClick(full.terms.rows[0], Qt.Key.Key_Return)
    assert clicked.args == typed.args == ["foreign force"]
    with qtbot.assertNotEmitted(full.termInsertRequested):
        qtbot.mouseClick(full.terms.rows[1], Qt.MouseButton.LeftButton)


def test_very_many_terms_are_cut_and_it_is_said(pane: AssistPane, given: Any) -> None:
    pane.show_segment(given.segment, 7)
    pane.show_terms([TermHit(n, n + 1, "ا", (Term("ا", f"t{n}"),)) for n in range(100)])
    assert len(pane.terms.rows) == 60
    assert pane.terms.empty_text == "and 40 more terms"


# --- checks


def test_a_finding_is_chosen_fixed_and_ignored(full: AssistPane, given: Any, qtbot: PatientBot) -> None:
    row = full.checks.rows[0]
    with qtbot.waitSignal(full.issueChosen) as chosen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert chosen.args == [given.issues[0]]
    with qtbot.waitSignal(full.fixRequested) as fixed:
        qtbot.mouseClick(row.fix_link, Qt.MouseButton.LeftButton)
    assert fixed.args == ["Foreign forces 12"]
    levels = []
    full.ignoreRequested.connect(lambda key, level: levels.append((key, level)))
    for action in row.menu().actions():
        action.trigger()
    assert levels == [(given.issues[0].key, level) for level in ("here", "document", "project", "everywhere")]


def test_only_a_finding_with_a_safe_fix_offers_one(full: AssistPane) -> None:
    assert [not row.fix_link.isHidden() for row in full.checks.rows] == [True, False]
    assert full.checks.rows[0].fix_link.toolTip() == "Becomes: Foreign forces 12"


def test_severities_differ_by_shape_not_by_colour_alone(pane: AssistPane, given: Any, qtbot: PatientBot) -> None:
    marks = []
    pane.show_segment(given.segment, 7)
    for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO):
        pane.show_issues([Issue(7, "x", severity, "m")])
        qtbot.settle()
        picture = pane.checks.rows[0].grab().toImage().copy(14, 4, 18, 20)
        ground = picture.pixel(0, 0)
        marks.append(tuple(picture.pixel(x, y) != ground for y in range(20) for x in range(18)))
    assert len(set(marks)) == 3


# --- comments


def test_threads_are_shown_with_their_answers_resolved_ones_last(full: AssistPane) -> None:
    assert [row.item.comment.id for row in full.comments.rows] == ["a", "b", "c"]
    assert full.comments.note == "1 open in document"


def test_a_comment_is_kept_by_control_return(full: AssistPane, qtbot: PatientBot) -> None:
    full.begin_comment()
    qtbot.keyClicks(full._box.editor, "Check the name")
    with qtbot.waitSignal(full.commentWritten) as written:
        qtbot.keyClick(full._box.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == ["Check the name", None, WHOLE]
    assert full._box.isHidden()


def test_digits_in_a_comment_insert_no_suggestion(full: AssistPane, qtbot: PatientBot) -> None:
    full.begin_comment()
    with qtbot.assertNotEmitted(full.insertRequested):
        qtbot.keyClicks(full._box.editor, "12")
    assert full._box.editor.toPlainText() == "12"


def test_an_answer_goes_to_its_thread_and_a_thread_is_resolved_and_opened_again(
    full: AssistPane, qtbot: PatientBot
) -> None:
    _, answer, resolved = full.comments.rows
    answer.reply_link.click()
    full._box.editor.setPlainText("Agreed")
    with qtbot.waitSignal(full.commentWritten) as written:
        full._box.keep_button.click()
    assert written.args == ["Agreed", "a", WHOLE]
    with qtbot.waitSignal(full.commentResolved) as closed:
        answer.resolve_link.click()
    assert closed.args == ["a", True]
    with qtbot.waitSignal(full.commentResolved) as opened:
        resolved.resolve_link.click()
    assert opened.args == ["c", False]


def test_what_is_begun_waits_at_its_segment(full: AssistPane, given: Any) -> None:
    full.begin_comment()
    full._box.editor.setPlainText("half a thought")
    full.show_segment(given.other, 8)
    assert full._box.isHidden() and full._box.editor.toPlainText() == ""
    full.show_segment(given.segment, 7)
    assert not full._box.isHidden() and full._box.editor.toPlainText() == "half a thought"


def test_an_answer_begun_stays_an_answer_after_coming_back(full: AssistPane, given: Any, qtbot: PatientBot) -> None:
    full.comments.rows[1].reply_link.click()
    full._box.editor.setPlainText("Agreed")
    full.show_segment(given.other, 8)
    full.show_segment(given.segment, 7)
    with qtbot.waitSignal(full.commentWritten) as written:
        full._box.keep_button.click()
    assert written.args == ["Agreed", "a", WHOLE]


def test_new_facts_do_not_disturb_what_is_being_written(full: AssistPane, given: Any) -> None:
    full.begin_comment()
    full._box.editor.setPlainText("half")
    full.show_segment(replace(given.segment, version=2), 7)
    full.show_comments((), 0)
    assert full._box.editor.toPlainText() == "half" and not full._box.isHidden()
    assert full.comments.empty_text == ""


def test_blanks_are_no_comment_and_escape_leaves(full: AssistPane, qtbot: PatientBot) -> None:
    full.begin_comment()
    full._box.editor.setPlainText("  \n ")
    assert not full._box.keep_button.isEnabled()
    with qtbot.assertNotEmitted(full.commentWritten):
        qtbot.keyClick(full._box.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(full._box.editor, Qt.Key.Key_Escape)
    assert full._box.isHidden()


def test_the_hint_names_the_key_of_the_users_scheme(pane: AssistPane, given: Any) -> None:
    pane.show_segment(given.segment, 7)
    pane.show_comments((), 0)
    assert pane.comments.empty_text.endswith("Ctrl M adds one.")
    pane.set_comment_key("")
    pane.show_comments((), 0)
    assert pane.comments.empty_text == "No comment on this segment."


# --- history


def test_each_version_shows_what_differs_from_the_one_before(full: AssistPane) -> None:
    full.show_tab("history")
    newest, second, first = full.history.section.rows
    assert [(p.text, p.kind.value) for p in newest.item.pieces] == [
        ("Foreign forces must ", "same"),
        ("leave", "removed"),
        ("go", "added"),
        (".", "same"),
    ]
    assert second.item.number == 2
    assert all(piece.kind.value == "same" for piece in first.item.pieces)


def test_any_two_versions_can_be_compared(full: AssistPane) -> None:
    full.show_tab("history")
    full.history.section.rows[2].compare_link.click()
    newest = full.history.section.rows[0]
    assert "".join(p.text for p in newest.item.pieces if p.kind.value != "added") == "The forces leave."
    assert full.history.section.rows[2].item.base
    full.history.section.rows[2].compare_link.click()
    assert not full.history.section.rows[2].item.base


def test_an_older_version_can_be_restored_the_present_one_not(full: AssistPane, given: Any, qtbot: PatientBot) -> None:
    full.show_tab("history")
    assert full.history.section.rows[0].restore_link.isHidden()
    with qtbot.waitSignal(full.restoreRequested) as restored:
        full.history.section.rows[2].restore_link.click()
    assert restored.args == [given.versions[2]]


def test_a_long_history_is_shown_in_parts(pane: AssistPane, given: Any) -> None:
    pane.show_segment(given.segment, 7)
    pane.show_history(given.versions * 30)
    pane.show_tab("history")
    assert len(pane.history.section.rows) == 30
    assert pane.history.more_link.text() == "Show 60 older versions"
    pane.history.more_link.click()
    assert len(pane.history.section.rows) == 90


def test_history_is_drawn_only_once_it_can_be_seen(full: AssistPane) -> None:
    assert not full.history.section.rows
    full.show_tab("history")
    assert len(full.history.section.rows) == 3


# --- keyboard, looks, bad input


def test_tab_goes_through_the_pane_as_it_is_read_and_leaves_it(qtbot: PatientBot, full: AssistPane) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    before, after = QLineEdit(), QLineEdit()
    layout = QVBoxLayout(holder)
    for widget in (before, full, after):
        layout.addWidget(widget)
    holder.resize(360, 1100)
    full.show()
    qtbot.bring_up(holder)
    before.setFocus()
    assert QApplication.focusWidget() is before
    visited = []
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is after:
            break
        visited.append(QApplication.focusWidget())
    assert QApplication.focusWidget() is after
    rows = [w for w in visited if isinstance(w, Row)]
    expected = [*full.suggestions.rows, *full.terms.rows, *full.checks.rows, *full.comments.rows]
    assert rows == expected
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert full.isAncestorOf(QApplication.focusWidget())
    full.setParent(None)


def test_arrows_go_from_row_to_row_across_sections(full: AssistPane, qtbot: PatientBot) -> None:
    full.suggestions.rows[1].setFocus()
    qtbot.keyClick(full.suggestions.rows[1], Qt.Key.Key_Down)
    assert full.terms.rows[0].hasFocus()
    qtbot.keyClick(full.terms.rows[0], Qt.Key.Key_Up)
    assert full.suggestions.rows[1].hasFocus()


def test_the_checks_are_brought_into_view(full: AssistPane, qtbot: PatientBot) -> None:
    full.resize(350, 300)
    full.show_tab("checks")
    qtbot.settle()
    top = full.checks.mapTo(full, QPoint(0, 0)).y()
    assert 0 <= top < 300


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_DARK], ids=lambda theme: theme.name)
def test_themes_change_what_is_painted_and_nothing_else(full: AssistPane, qtbot: PatientBot, theme: Any) -> None:
    full.set_theme(theme)
    qtbot.settle()
    picture = full.grab().toImage()
    assert picture.pixelColor(340, 880).name() == theme.pane.lower()
    assert len(full.suggestions.rows) == 2


def test_zoom_makes_kurdish_and_english_larger_each_by_itself(full: AssistPane, qtbot: PatientBot) -> None:
    def heights() -> tuple[int, int]:
        qtbot.settle()
        return full.suggestions.rows[0].height(), full.suggestions.rows[1].height()

    memory, engine = heights()
    full.set_zoom(2.0, 1.0)
    assert heights()[0] > memory and heights()[1] == engine
    full.set_zoom(1.0, 2.0)
    assert heights()[1] > engine


def test_kurdish_is_painted_at_the_right_and_english_at_the_left(full: AssistPane, qtbot: PatientBot) -> None:
    picture = full.terms.rows[0].grab().toImage()
    ground = picture.pixel(1, 1)
    inked = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != ground]
    assert min(inked) <= 20
    assert max(inked) >= picture.width() - 20


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\u202e\u2066 unclosed",
        "a" * 20_000,
        "line\nbreaks\r\n\tand tabs\x00",
        "<b>no markup</b> &amp;",
        "\U0001f600 😀 \ufffd \U000f0001code",
        "هێز" * 3000,
    ],
    ids=["empty", "overrides", "one long word", "controls", "markup", "planes", "long kurdish"],
)
def test_odd_texts_are_shown_as_they_are_and_break_nothing(full: AssistPane, qtbot: PatientBot, text: str) -> None:
    item = Suggestion(text, Origin(OriginKind.MEMORY, text, 60), source=text, author=text, at=None, unknown=(text,))
    full.show_segment(Segment(9, 1, 9, 0, text or "ا", text), 9)
    full.show_suggestions([item], source=text + "x", pending=False, failures=[text], engine_installed=True)
    full.show_terms([TermHit(0, 1, text, (Term(text or "ا", text, note=text),), text)])
    full.show_issues([Issue(9, "x", Severity.ERROR, text, fix=text)])
    full.show_comments([Comment("a", text, NOON, text)], 1)
    qtbot.settle()
    assert pixels(full)
    assert full.suggestions.rows[0].height() < 900


def test_a_key_event_of_no_use_here_is_left_to_the_window(full: AssistPane, qtbot: PatientBot) -> None:
    caught = []

    class Outer(QWidget):
        def keyPressEvent(self, event: Any) -> None:
            caught.append(event.key())

    outer = Outer()
    qtbot.addWidget(outer)
    full.setParent(outer)
    full.show()
    outer.show()
    qtbot.keyClick(full, Qt.Key.Key_F7)
    full.setParent(None)
    assert caught == [Qt.Key.Key_F7]
