"""Comments on chosen words and quality marks: written, drawn, listed, changed and removed in a real window."""

from __future__ import annotations

from patient_bot import Answering, Idle, PatientBot
from PySide6.QtCore import Qt

from translator_app.core import anchors
from translator_app.core.segment import Comment, Mark, Segment
from translator_app.services import handing, reviewing
from translator_app.services.desk import Desk
from translator_app.services.reviewing import About
from translator_app.ui.acts import noting
from translator_app.ui.acts.row_menu import menu_for
from translator_app.ui.grid.cell import SpanKind
from translator_app.ui.grid.notes import note_spans
from translator_app.ui.review.quality_dialogs import MarkDialog
from translator_app.ui.window import MainWindow


def first(window: MainWindow) -> Segment:
    assert window.desk is not None
    return window.desk.editor.segments[0]


def desk_in(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def choose(window: MainWindow, words: str, *, source: bool = False) -> None:
    segment = first(window)
    window.grid.go_to(segment.id)
    cell = window.grid.rows.source if source else window.grid.rows.target
    at = (segment.source if source else segment.target).index(words)
    cell.setFocus()
    cell.place_caret(at, until=at + len(words))


def write(window: MainWindow, qtbot: PatientBot, text: str) -> None:
    window.trigger("comment")
    editor = window.assist._box.editor
    editor.insertPlainText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def mark(window: MainWindow, words: str, severity: str = "major") -> Mark:
    assert window.desk is not None
    segment = first(window)
    at = segment.target.index(words)
    made = Mark(f"m{severity}", "Hêmin", window.now(), "accuracy/mistranslation", severity, "as agreed")
    made = anchors.put_on(made, segment, at, at + len(words))
    handing.mark(window.desk.editor, segment.id, made)
    return made


def test_a_comment_is_put_on_the_chosen_words_of_either_side(handed: MainWindow, qtbot: PatientBot, idle: Idle) -> None:
    choose(handed, "forces")
    write(handed, qtbot, "Or troops?")
    choose(handed, "شار", source=True)
    write(handed, qtbot, "Which town?")
    on_target, on_source = first(handed).comments
    assert (on_target.quote, on_target.on_source) == ("forces", False)
    assert (on_source.quote, on_source.on_source) == ("شار", True)
    idle()
    rows = handed.assist.comments.rows
    assert "on “\u2068forces\u2069”" in rows[0].accessibleName()
    rows[0].words_link.click()
    assert handed.grid.target_selection() == (4, 10)
    rows[1].words_link.click()
    assert handed.grid.rows.source.hasFocus() and handed.grid.source_selection()[0] == first(handed).source.index("شار")


def test_an_open_thread_is_drawn_under_its_words_until_it_is_resolved(handed: MainWindow) -> None:
    assert handed.desk is not None
    reviewing.comment(handed.desk.editor, first(handed).id, "Or troops?", "Hêmin", handed.now(), None, About(4, 10))
    (span,) = handed.grid.rows.rows.spans(first(handed), False, False)
    assert (span.start, span.end, span.kind) == (4, 10, SpanKind.COMMENT)
    assert "Or troops?" in span.label and "Hêmin" in span.label
    handed.desk.editor.type(first(handed).id, "Yesterday the forces reached the town.")
    assert [(s.start, s.end) for s in note_spans(first(handed), on_source=False)] == [(14, 20)]
    reviewing.resolve(handed.desk.editor, first(handed).id, first(handed).comments[0].id)
    assert note_spans(first(handed), on_source=False) == []


def test_words_that_are_gone_are_struck_and_said_to_be_gone(handed: MainWindow, idle: Idle) -> None:
    assert handed.desk is not None
    handed.grid.go_to(first(handed).id)
    reviewing.comment(handed.desk.editor, first(handed).id, "Or troops?", "Hêmin", handed.now(), None, About(4, 10))
    handed.desk.editor.type(first(handed).id, "Soldiers reached the town.")
    idle()
    row = handed.assist.comments.rows[0]
    assert "no longer there" in row.accessibleName() and row.words_link.isHidden()
    handed.trigger("undo")
    idle()
    assert "no longer there" not in row.accessibleName() and not row.words_link.isHidden()


def test_a_term_is_mentioned_from_the_menu_and_leads_to_its_row(
    handed: MainWindow, qtbot: PatientBot, idle: Idle
) -> None:
    handed.grid.go_to(first(handed).id)
    idle()
    term = handed.assist.terms.rows[0].item
    assert term is not None
    handed.trigger("comment")
    box = handed.assist._box
    assert box.term_button.isVisible()
    box._menu.actions()[0].trigger()
    qtbot.keyClick(box.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert first(handed).comments[0].terms == (term.hit.source,)
    idle()
    handed.assist.comments.rows[0].term_links[0].click()
    assert handed.assist.terms.rows[0].hasFocus()


def test_a_mentioned_term_of_another_segment_or_of_no_glossary_is_told(handed: MainWindow, idle: Idle) -> None:
    handed.grid.go_to(first(handed).id)
    idle()
    noting.show_term(handed, "زانکۆ")
    assert "university" in handed.notice_bar.text
    noting.show_term(handed, "بلاو")
    assert "none of the project's glossaries" in handed.page.bottom._message.text()


def test_a_mark_is_drawn_by_its_gravity_told_in_words_and_listed_gravest_first(
    handed: MainWindow, qtbot: PatientBot, idle: Idle
) -> None:
    handed.grid.go_to(first(handed).id)
    mark(handed, "town", "minor")
    mark(handed, "forces", "critical")
    idle()
    spans = {s.label.partition(":")[0]: s for s in note_spans(first(handed), on_source=False)}
    assert (spans["Critical"].lines, spans["Minor"].lines) == (3, 1)
    assert {s.kind for s in spans.values()} == {SpanKind.MARK}
    names = [row.accessibleName() for row in handed.assist.marks.rows]
    assert "Critical: Mistranslation" in names[0] and "Minor" in names[1]
    assert not handed.assist.marks.isHidden()
    assert handed.desk is not None
    handed.grid.go_to(handed.desk.editor.segments[1].id)
    qtbot.waitUntil(handed.assist.marks.isHidden)


def test_a_mark_is_chosen_changed_and_removed_in_the_pane_and_each_is_one_undo(
    handed: MainWindow, idle: Idle, answering: Answering
) -> None:
    handed.grid.go_to(first(handed).id)
    made = mark(handed, "town")
    idle()
    row = handed.assist.marks.rows[0]
    row.activated.emit()
    assert handed.grid.target_selection() == anchors.place(made, first(handed))

    def minor(dialog: MarkDialog) -> None:
        assert dialog.answer() == ("accuracy/mistranslation", "major", "as agreed")
        dialog.severity.setCurrentIndex(dialog.severity.findData("minor"))
        dialog.accept()

    answering(MarkDialog, minor)
    row.edit_link.click()
    (changed,) = first(handed).marks
    assert (changed.id, changed.severity, changed.quote) == (made.id, "minor", "town")
    idle()
    handed.assist.marks.rows[0].remove_link.click()
    assert first(handed).marks == ()
    handed.trigger("undo")
    assert first(handed).marks == (changed,)
    handed.trigger("undo")
    assert first(handed).marks == (made,)


def test_the_menu_at_a_mark_offers_to_change_and_remove_it(handed: MainWindow, qtbot: PatientBot) -> None:
    mark(handed, "forces")
    choose(handed, "forces")
    menu = menu_for(handed, desk_in(handed))
    qtbot.addWidget(menu)
    texts = [action.text() for action in menu.actions()]
    assert "Change the mark on “forces”…" in texts
    next(a for a in menu.actions() if a.text() == "Remove the mark on “forces”").trigger()
    assert first(handed).marks == ()
    choose(handed, "town")
    assert not [a for a in menu_for(handed, desk_in(handed)).actions() if "mark on" in a.text()]


def test_a_thread_is_removed_with_its_answers_and_comes_back_by_undo(handed: MainWindow, idle: Idle) -> None:
    assert handed.desk is not None
    handed.grid.go_to(first(handed).id)
    editor = handed.desk.editor
    reviewing.comment(editor, first(handed).id, "Or troops?", "Hêmin", handed.now())
    head: Comment = first(handed).comments[0]
    reviewing.comment(editor, first(handed).id, "No.", "Narîn", handed.now(), head.id)
    idle()
    kept = first(handed).comments
    handed.assist.comments.rows[-1].remove_link.click()
    assert first(handed).comments == ()
    handed.trigger("undo")
    assert first(handed).comments == kept
