"""The grid as a translator uses it: keys, mouse, what is written when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from sample_segments import CONFIRMED, segment, sentences

from translator_app.core import edits
from translator_app.core.errors import ProjectError
from translator_app.core.inline import InlineCode, closing, opening, single
from translator_app.core.segment import Change, Origin, OriginKind, Segment
from translator_app.services.editing import Editor
from translator_app.ui.grid import FilterSpec, SegmentGrid, TextMode
from translator_app.ui.grid.row_editor import CODED_TEXT

Making = Callable[[Sequence[Segment]], Editor]
Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def desk(grid: SegmentGrid, project: Making) -> tuple[SegmentGrid, Editor]:
    editor = project(sentences(60))
    grid.set_editor(editor)
    return grid, editor


# --- moving -----------------------------------------------------------------------------------------------------


def test_the_first_row_is_active_and_told(grid: SegmentGrid, project: Making) -> None:
    spy = QSignalSpy(grid.currentChanged)
    grid.set_editor(project(sentences()))
    assert grid.current_id() == 1
    assert [spy.at(0)[0], spy.count()] == [1, 1]
    assert grid.rows.target.accessibleName() == "English, segment 1"


def test_keys_move_between_rows(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    target = grid.rows.target
    trail = []
    for key, modifier in (
        (Key.Key_Down, Mod.ControlModifier),
        (Key.Key_Up, Mod.ControlModifier),
        (Key.Key_End, Mod.ControlModifier),
        (Key.Key_Home, Mod.ControlModifier),
        (Key.Key_PageDown, Mod.NoModifier),
        (Key.Key_PageUp, Mod.NoModifier),
    ):
        qtbot.keyClick(target, key, modifier)
        trail.append(grid.current_id())
    assert trail[:4] == [2, 1, 60, 1]
    assert trail[4] is not None
    assert 5 < trail[4] < 20
    assert trail[5] == 1


def test_arrows_move_in_the_text_first_and_then_on_to_the_next_row(
    grid: SegmentGrid, project: Making, qtbot: QtBot
) -> None:
    grid.set_editor(project([segment(1, "درێژ", "word " * 30), segment(2, "کورت", "short " * 30)]))
    target = grid.rows.target
    lines = target.layout_.lineCount()
    assert lines > 1
    target.place_caret(3)
    for _ in range(lines - 1):
        qtbot.keyClick(target, Key.Key_Down)
        assert grid.current_id() == 1
    qtbot.keyClick(target, Key.Key_Down)
    assert grid.current_id() == 2
    assert 0 < grid.target_caret() < 8  # below the place it left
    qtbot.keyClick(target, Key.Key_Up)
    assert grid.current_id() == 1


def test_the_ends_hold(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    assert not grid.previous_row()
    grid.go_to(60)
    assert not grid.next_row()
    assert grid.current_id() == 60


def test_the_next_unconfirmed_is_found_past_locked_ones_and_around_the_end(grid: SegmentGrid, project: Making) -> None:
    confirmed = [segment(2, "ب", "b", **CONFIRMED), segment(5, "ج", "j", **CONFIRMED)]
    rows = [segment(1, "ا"), confirmed[0], segment(3, "پ", locked=True), segment(4, "ت"), confirmed[1]]
    grid.set_editor(project(rows))
    trail = [grid.go_next_unconfirmed() and grid.current_id() for _ in range(3)]
    assert trail == [4, 1, 4]


def test_nothing_left_to_confirm_stays_where_it_is(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project([segment(1, "ا", "a", **CONFIRMED), segment(2, "ب", "b", **CONFIRMED)]))
    assert not grid.go_next_unconfirmed()
    assert grid.current_id() == 1


def test_another_active_row_stays_where_it_was_on_the_screen(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    grid.go_to(30)
    for there in (31, 32, 31, 30):
        row = there - 1
        place = grid.rows.place_of(row)
        assert place is not None
        before = place.top
        inside = before > 48 and place.bottom + 20 < grid.rows.viewport().height() - 48
        grid.go_to(there)
        after = grid.rows.place_of(row)
        assert after is not None
        if inside:
            assert after.top == before


def test_the_mouse_puts_the_caret_where_it_points(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    place = grid.rows.place_of(2)
    assert place is not None
    cell, layout = place.laid.target, place.laid.target.layout
    answer = layout.lineAt(0).cursorToX(7)
    x = answer[0] if isinstance(answer, tuple) else answer
    at = QPoint(grid.rows.rows.columns.target + int(x), place.top + place.laid.top_of(cell) + 10)
    qtbot.mouseClick(grid.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (grid.current_id(), grid.target_caret()) == (3, 7)
    assert grid.rows.target.hasFocus()


def test_f6_goes_to_the_kurdish_and_back(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = desk
    qtbot.keyClick(grid.rows.target, Key.Key_F6)
    assert grid.rows.source.hasFocus()
    qtbot.keyClick(grid.rows.source, Key.Key_A, Mod.ControlModifier)
    assert grid.source_selection() == (0, len(editor.segment(1).source))
    qtbot.keyClicks(grid.rows.source, "x")
    assert grid.rows.source.text == editor.segment(1).source
    qtbot.keyClick(grid.rows.source, Key.Key_Up, Mod.ControlModifier | Mod.ShiftModifier)
    assert grid.rows.target.hasFocus()


# --- typing -----------------------------------------------------------------------------------------------------


def test_typing_is_written_at_the_next_idle_moment_as_one_step(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = desk
    grid.go_to(2)
    with qtbot.waitSignal(grid.edited):
        qtbot.keyClicks(grid.rows.target, "Save ")
    with qtbot.waitSignal(grid.edited):
        qtbot.keyClicks(grid.rows.target, "water")
    assert editor.segment(2).target == "Save water"
    assert editor.store.segments()[1].target == "Save water"
    editor.undo()
    assert editor.segment(2).target == ""
    assert grid.rows.target.text == ""


@pytest.mark.parametrize("act", ["row", "flush", "shortcut", "focus", "filter", "editor"])
def test_what_was_typed_is_written_before_anything_else_happens(
    desk: tuple[SegmentGrid, Editor], qtbot: QtBot, act: str
) -> None:
    grid, editor = desk
    grid.go_to(2)
    qtbot.keyClicks(grid.rows.target, "Water")
    match act:
        case "row":
            grid.next_row()
        case "flush":
            assert grid.flush()
        case "shortcut":
            qtbot.keyClick(grid.rows.target, Key.Key_K, Mod.ControlModifier)
        case "focus":
            grid.rows.source.setFocus()
        case "filter":
            grid.set_filter(FilterSpec(buckets=frozenset({"draft"})))
        case "editor":
            grid.set_editor(None)
    assert editor.segment(2).target == "Water"


def test_typing_into_a_confirmed_segment_drops_it_to_draft(grid: SegmentGrid, project: Making, qtbot: QtBot) -> None:
    editor = project([segment(1, "شار", "city", **CONFIRMED)])
    grid.set_editor(editor)
    qtbot.keyClicks(grid.rows.target, "!")
    grid.flush()
    assert (editor.segment(1).target, editor.segment(1).confirmed) == ("city!", False)


def test_a_failed_write_is_said_and_the_text_stays_to_be_written(
    desk: tuple[SegmentGrid, Editor], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, editor = desk
    notices = QSignalSpy(grid.editNotice)

    def full(change: Change, *, amend: bool = False) -> None:
        raise ProjectError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(editor.store, "apply", full)
        qtbot.keyClicks(grid.rows.target, "X")
        assert not grid.next_row()
    assert notices.at(0)[0] == "The disk is full."
    assert grid.current_id() == 1
    assert grid.rows.target.text.endswith("X")
    assert grid.next_row()
    assert editor.segment(1).target.endswith("X")


def test_a_locked_segment_can_be_read_and_says_why_it_refuses(grid: SegmentGrid, project: Making, qtbot: QtBot) -> None:
    editor = project([segment(1, "شار", "city", locked=True), segment(2, "گوند")])
    grid.set_editor(editor)
    notices = QSignalSpy(grid.editNotice)
    qtbot.keyClicks(grid.rows.target, "x")
    qtbot.keyClick(grid.rows.target, Key.Key_Backspace)
    grid.insert_text("y")
    assert notices.count() == 3
    assert "locked" in notices.at(0)[0]
    assert grid.rows.target.text == "city"
    editor.apply(edits.locked([editor.segment(1)], False))
    qtbot.keyClicks(grid.rows.target, "x")
    assert grid.rows.target.text == "cityx"


def test_undo_and_redo_are_the_desks(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = desk
    undo, redo = QSignalSpy(grid.undoRequested), QSignalSpy(grid.redoRequested)
    grid.go_to(2)
    qtbot.keyClicks(grid.rows.target, "Water")
    qtbot.keyClick(grid.rows.target, Key.Key_Z, Mod.ControlModifier)
    assert editor.segment(2).target == "Water"  # written, so that the desk can take it back
    qtbot.keyClick(grid.rows.target, Key.Key_Y, Mod.ControlModifier)
    qtbot.keyClick(grid.rows.target, Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    assert (undo.count(), redo.count()) == (1, 2)


def test_a_suggestion_put_in_from_outside_shows_at_once(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = desk
    grid.go_to(2)
    editor.apply(edits.inserted(editor.segment(2), "Save water", Origin(OriginKind.MEMORY, "m", 90)))
    assert grid.rows.target.text == "Save water"


def test_the_caret_keeps_its_word_when_the_text_changes_before_it(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = desk
    grid.rows.target.place_caret(len("The city"))
    fresh = editor.segment(1).target.replace("city", "big old city")
    editor.apply(edits.inserted(editor.segment(1), fresh, Origin(OriginKind.TYPED)))
    assert grid.rows.target.text[: grid.target_caret()] == "The big old city"


def test_the_caret_stands_after_a_text_that_is_new_altogether(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = desk
    grid.rows.target.place_caret(len("The city"))
    editor.apply(edits.inserted(editor.segment(1), "One says no", Origin(OriginKind.TYPED)))
    assert grid.target_caret() == len("One says no")


def test_the_hand_wins_over_what_arrives_while_it_types(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = desk
    grid.go_to(2)
    qtbot.keyClicks(grid.rows.target, "My own")
    editor.apply(edits.filled({2: ("Machine", Origin(OriginKind.ENGINE, "e"))}, [editor.segment(2)], "Pretranslate"))
    assert grid.rows.target.text == "My own"
    grid.flush()
    assert editor.segment(2).target == "My own"


def test_return_and_strange_chords_are_left_to_the_window(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = desk
    text = editor.segment(1).target
    for key, modifier in (
        (Key.Key_Return, Mod.NoModifier),
        (Key.Key_Return, Mod.ShiftModifier),
        (Key.Key_B, Mod.ControlModifier),
    ):
        qtbot.keyClick(grid.rows.target, key, modifier)
    assert grid.rows.target.text == text


# --- pasting, codes ---------------------------------------------------------------------------------------------

BOLD, NOTE = InlineCode(1, True, "b", "bold"), InlineCode(2, False, "", "footnote")


@pytest.fixture
def coded(grid: SegmentGrid, project: Making) -> tuple[SegmentGrid, Editor]:
    target = f"a{opening(1)}b{closing(1)}{single(2)}\U0001f600c"
    editor = project([segment(1, "ئا", target, codes=(BOLD, NOTE)), segment(2, "ب")])
    grid.set_editor(editor)
    return grid, editor


def test_backspace_takes_a_code_whole_and_the_right_one_of_two(coded: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = coded
    grid.rows.target.place_caret(4)
    qtbot.keyClick(grid.rows.target, Key.Key_Backspace)
    grid.flush()
    assert editor.segment(1).target == f"a{opening(1)}b{single(2)}\U0001f600c"
    qtbot.keyClick(grid.rows.target, Key.Key_Delete)
    grid.flush()
    assert editor.segment(1).target == f"a{opening(1)}b\U0001f600c"


def test_the_caret_steps_over_codes_and_pairs_as_over_one_character(
    coded: tuple[SegmentGrid, Editor], qtbot: QtBot
) -> None:
    grid, editor = coded
    grid.rows.target.place_caret(0)
    trail = []
    for _ in range(len(editor.segment(1).target)):
        qtbot.keyClick(grid.rows.target, Key.Key_Right)
        trail.append(grid.target_caret())
    assert trail == [1, 2, 3, 4, 5, 6, 7]


def test_typing_beside_codes_leaves_them_where_they_are(coded: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = coded
    grid.rows.target.place_caret(2)
    qtbot.keyClicks(grid.rows.target, "*x")
    grid.flush()
    assert editor.segment(1).target == f"a{opening(1)}*xb{closing(1)}{single(2)}\U0001f600c"


def test_text_that_cannot_be_shown_survives_an_edit_beside_it(grid: SegmentGrid, project: Making, qtbot: QtBot) -> None:
    editor = project([segment(1, "ا", "one\ntwo\u2028three")])
    grid.set_editor(editor)
    grid.rows.target.place_caret(3)
    qtbot.keyClicks(grid.rows.target, "!")
    grid.flush()
    assert editor.segment(1).target == "one!\ntwo\u2028three"


def test_copying_gives_plain_text_outside_and_codes_inside(coded: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = coded
    grid.rows.target.selectAll()
    made = grid.rows.target.createMimeDataFromSelection()
    assert made.text() == "ab\U0001f600c"
    assert bytes(made.data(CODED_TEXT).data()).decode() == editor.segment(1).target


def test_pasting_is_plain_on_one_line_and_brings_no_foreign_code(coded: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = coded
    grid.rows.target.selectAll()
    copied = grid.rows.target.createMimeDataFromSelection()
    grid.go_to(2)
    grid.rows.target.insertFromMimeData(copied)
    rich = QMimeData()
    rich.setHtml("<b>two</b><br>lines")
    rich.setText("two\nlines")
    grid.rows.target.insertFromMimeData(rich)
    grid.flush()
    assert editor.segment(2).target == "ab\U0001f600ctwo lines"


def test_inserting_replaces_the_selection(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = desk
    grid.rows.target.place_caret(4, until=8)
    grid.insert_text("town")
    grid.flush()
    assert editor.segment(1).target.startswith("The town council")
    assert grid.target_caret() == 8


# --- completion -------------------------------------------------------------------------------------------------


def test_a_pause_asks_for_a_completion_of_what_stands_there(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    grid.go_to(2)
    with qtbot.waitSignal(grid.completionRequested) as asked:
        qtbot.keyClicks(grid.rows.target, "The")
    assert asked.args == [2, "The"]


def test_tab_takes_a_word_and_ctrl_tab_the_rest(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, editor = desk
    grid.go_to(2)
    qtbot.keyClicks(grid.rows.target, "The")
    grid.set_completion(" governor asked people")
    qtbot.keyClick(grid.rows.target, Key.Key_Tab)
    assert grid.rows.target.text == "The governor "
    assert grid.rows.target.completion == "asked people"
    qtbot.keyClicks(grid.rows.target, "as")
    assert grid.rows.target.completion == "ked people"
    qtbot.keyClick(grid.rows.target, Key.Key_Tab, Mod.ControlModifier)
    grid.flush()
    assert editor.segment(2).target == "The governor asked people"
    assert grid.rows.target.completion == ""


@pytest.mark.parametrize("act", ["other text", "escape", "caret", "row"])
def test_a_completion_goes_when_it_does_not_fit_any_more(
    desk: tuple[SegmentGrid, Editor], qtbot: QtBot, act: str
) -> None:
    grid, _ = desk
    grid.go_to(2)
    qtbot.keyClicks(grid.rows.target, "The")
    grid.set_completion(" governor")
    match act:
        case "other text":
            qtbot.keyClicks(grid.rows.target, "x")
        case "escape":
            qtbot.keyClick(grid.rows.target, Key.Key_Escape)
        case "caret":
            qtbot.keyClick(grid.rows.target, Key.Key_Left)
        case "row":
            grid.next_row()
    assert grid.rows.target.completion == ""


def test_a_completion_that_comes_too_late_is_not_shown(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    grid.rows.target.place_caret(3)
    grid.set_completion(" late")
    assert grid.rows.target.completion == ""


# --- choosing rows ----------------------------------------------------------------------------------------------


def test_shift_and_arrows_choose_rows(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    grid.go_to(5)
    assert grid.selected_ids() == (5,)
    for _ in range(2):
        qtbot.keyClick(grid.rows.target, Key.Key_Down, Mod.ShiftModifier)
    assert grid.selected_ids() == (5, 6, 7)
    for _ in range(3):
        qtbot.keyClick(grid.rows.target, Key.Key_Up, Mod.ShiftModifier)
    assert grid.selected_ids() == (4, 5)
    assert grid.current_id() == 5
    grid.next_row()
    assert grid.selected_ids() == (6,)


def test_ctrl_click_on_numbers_chooses_single_rows(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    for row in (2, 4, 2):
        place = grid.rows.place_of(row)
        assert place is not None
        at = QPoint(20, place.top + 20)
        qtbot.mouseClick(grid.rows.viewport(), Qt.MouseButton.LeftButton, Mod.ControlModifier, at)
    assert grid.selected_ids() == (1, 5)
    grid.select_all()
    assert len(grid.selected_ids()) == 60


# --- following and filtering ------------------------------------------------------------------------------------


def test_a_split_keeps_the_active_segment_and_its_cells_right(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = desk
    grid.go_to(2)
    grid.rows.source.place_caret(editor.segment(2).source.index("،") + 1)
    editor.split(2, grid.source_caret())
    assert grid.current_id() == 2
    assert grid.rows.source.text == editor.segment(2).source
    assert grid.rows.source.text.endswith("،")


def test_merging_the_active_segment_away_lands_on_what_took_it_in(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, editor = desk
    editor.split(2, editor.segment(2).source.index("،") + 1)
    grid.go_to(61)
    editor.merge(2)
    assert grid.current_id() == 2
    assert grid.rows.source.text == editor.segment(2).source


def test_a_filter_keeps_the_active_row_or_goes_to_the_next_one(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    grid.go_to(5)
    with qtbot.waitSignal(grid.filterChanged) as done:
        grid.set_filter(FilterSpec(buckets=frozenset({"empty"})))
    assert done.args == [20, 60]
    assert grid.current_id() == 5
    with qtbot.waitSignal(grid.filterChanged):
        grid.set_filter(FilterSpec(text="nato"))
    assert grid.current_id() == 10
    assert not grid.go_to(1)
    with qtbot.waitSignal(grid.filterChanged):
        grid.set_filter(None)
    assert grid.current_id() == 10
    assert grid.go_to(1)


def test_a_filter_that_leaves_nothing_says_so_and_comes_back(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    spy = QSignalSpy(grid.currentChanged)
    with qtbot.waitSignal(grid.filterChanged):
        grid.set_filter(FilterSpec(text="zzz"))
    assert grid.current_id() is None
    assert spy.at(spy.count() - 1)[0] == -1
    assert not grid.next_row()
    assert not grid.go_next_unconfirmed()
    grid.grab()
    with qtbot.waitSignal(grid.filterChanged):
        grid.set_filter(None)
    assert grid.current_id() == 1


def test_a_faulty_pattern_is_said_and_changes_nothing(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    notices = QSignalSpy(grid.editNotice)
    grid.set_filter(FilterSpec(text="(", mode=TextMode.REGEX))
    assert "regular expression" in notices.at(0)[0]
    assert len(grid.model.ids) == 60


def test_an_empty_project_is_a_calm_sight(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project([]))
    assert grid.current_id() is None
    assert grid.selected_ids() == ()
    assert grid.flush()
    grid.grab()


# --- scrolling --------------------------------------------------------------------------------------------------


def test_scrolling_goes_by_pixels_and_stops_at_both_ends(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    rows = grid.rows
    rows.scroll_by(-500)
    assert (rows.places()[0].row, rows.places()[0].top) == (0, 0)
    rows.scroll_by(37)
    assert rows.places()[0].top == -37
    rows.scroll_by(10_000_000)
    assert rows.places()[-1].row == 59
    assert rows.places()[-1].bottom == rows.viewport().height()
    assert rows.verticalScrollBar().value() == rows.verticalScrollBar().maximum()


def test_the_bar_reaches_both_ends(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    bar = grid.rows.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert grid.rows.places()[-1].row == 59
    bar.setValue(0)
    assert grid.rows.places()[0].row == 0


def test_typing_brings_a_row_that_was_scrolled_away_back(desk: tuple[SegmentGrid, Editor], qtbot: QtBot) -> None:
    grid, _ = desk
    grid.rows.scroll_by(2000)
    assert grid.rows.place_of(0) is None
    qtbot.keyClicks(grid.rows.target, "x")
    assert grid.rows.place_of(0) is not None


def test_a_row_taller_than_the_screen_can_be_walked_through(grid: SegmentGrid, project: Making, qtbot: QtBot) -> None:
    grid.set_editor(project([segment(1, "وشە " * 700, "word " * 900), segment(2, "کورت")]))
    grid.rows.target.moveCursor(QTextCursor.MoveOperation.Start)
    assert grid.rows.places()[0].top == 0
    grid.rows.target.moveCursor(QTextCursor.MoveOperation.End)
    box = grid.rows.target.caret_box()
    assert 0 <= grid.rows.target.y() + box.top() < grid.rows.viewport().height()
    assert grid.rows.places()[0].top < -100


@pytest.mark.parametrize("spec", [None, FilterSpec(buckets=frozenset({"empty"}))])
def test_documents_that_come_and_go_are_shown_after_a_reload(
    desk: tuple[SegmentGrid, Editor], qtbot: QtBot, spec: FilterSpec | None
) -> None:
    grid, editor = desk
    if spec:
        with qtbot.waitSignal(grid.filterChanged):
            grid.set_filter(spec)
    editor.store.remove_document(editor.segments[0].document_id)
    editor.reload()
    grid.reload()
    assert grid.model.rowCount() == 0
    assert grid.current_id() is None
    grid.grab()


def test_the_wheel_scrolls_rows_and_with_ctrl_zooms_the_side_under_it(desk: tuple[SegmentGrid, Editor]) -> None:
    grid, _ = desk
    viewport = grid.rows.viewport()

    def turn(x: int, notches: int, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        at = QPointF(x, 60)
        event = QWheelEvent(
            at,
            viewport.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(viewport, event)

    turn(100, -1)
    assert grid.rows.places()[0].top < 0 or grid.rows.places()[0].row > 0
    turn(100, 1, Mod.ControlModifier)
    turn(900, -2, Mod.ControlModifier)
    assert grid.zoom == (0.9, 1.1)
