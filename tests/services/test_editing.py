from __future__ import annotations

import pytest

from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.errors import ConflictError, EditError
from translator_app.core.project import progress
from translator_app.core.segment import Change, State
from translator_app.services.desk import Desk


def test_typing_is_one_step_of_undo_until_it_is_ended(desk: Desk) -> None:
    first = desk.editor.segments[0].id
    for text in ("T", "Th", "The"):
        desk.editor.type(first, text)
    desk.editor.end_typing()
    desk.editor.type(first, "The meeting")
    desk.editor.undo()
    assert desk.editor.segment(first).target == "The"
    desk.editor.undo()
    assert desk.editor.segment(first).target == ""
    assert desk.editor.undo() is None
    desk.editor.redo()
    desk.editor.redo()
    assert desk.editor.segment(first).target == "The meeting"


def test_every_change_is_on_the_disk_when_apply_returns(workshop: Workshop, desk: Desk) -> None:
    first = desk.editor.segments[0].id
    desk.editor.type(first, "The meeting began.")
    again = workshop.open(desk.path, read_only=True)
    try:
        assert again.editor.segment(first).target == "The meeting began."
    finally:
        workshop.close(again)


def test_listeners_hear_of_changes_undone_and_done_again(desk: Desk) -> None:
    heard: list[Change] = []
    stop = desk.editor.subscribe(heard.append)
    first = desk.editor.segments[0].id
    desk.editor.type(first, "x")
    desk.editor.undo()
    desk.editor.redo()
    stop()
    desk.editor.type(first, "y")
    assert [change.pairs[0][1].target for change in heard if change.pairs[0][1]] == ["x", "", "x"]


def test_a_stale_change_is_refused_and_changes_nothing(desk: Desk) -> None:
    stale = desk.editor.segments[0]
    desk.editor.type(stale.id, "mine")
    with pytest.raises(ConflictError):
        desk.editor.apply(edits.typed(stale, "late"))
    assert desk.editor.segment(stale.id).target == "mine"


def test_split_merge_and_undo_keep_the_reading_order(desk: Desk) -> None:
    before = [s.source for s in desk.editor.segments]
    second = desk.editor.segments[1]
    desk.editor.split(second.id, second.source.index(" ", 12))
    parts = desk.editor.segments[1:3]
    assert "".join(s.source + s.trail for s in parts).strip() == second.source
    desk.editor.undo()
    assert [s.source for s in desk.editor.segments] == before
    desk.editor.redo()
    desk.editor.merge(parts[0].id)
    assert [s.source for s in desk.editor.segments] == before


def test_an_id_of_a_removed_part_is_never_given_again(desk: Desk) -> None:
    first = desk.editor.segments[0]
    at = first.source.index(" ", 5)
    desk.editor.split(first.id, at)
    gone = desk.editor.segments[1].id
    desk.editor.undo()
    desk.editor.split(first.id, at)
    assert desk.editor.segments[1].id != gone


def test_the_last_segment_has_none_to_merge_with(desk: Desk) -> None:
    with pytest.raises(EditError, match="last of its document"):
        desk.editor.merge(desk.editor.segments[-1].id)


def test_counts_follow_every_kind_of_change(desk: Desk) -> None:
    first, second = desk.editor.segments[0], desk.editor.segments[1]
    desk.editor.type(first.id, "x")
    desk.editor.apply(edits.confirmed(desk.editor.segment(first.id)))
    desk.editor.split(second.id, second.source.index(" "))
    desk.editor.undo()
    desk.editor.undo()
    assert desk.editor.progress() == progress(desk.editor.segments)
    assert desk.editor.segment(first.id).state is State.INITIAL


def test_the_author_and_time_of_a_change_are_kept(workshop: Workshop, desk: Desk) -> None:
    first = desk.editor.segments[0].id
    desk.editor.type(first, "x")
    segment = desk.editor.segment(first)
    assert segment.changed_by == workshop.settings.author
    assert segment.changed_at is not None
    assert segment.changed_at.tzinfo is not None


def test_the_pen_of_a_job_takes_back_and_does_again_and_a_failed_job_lets_go(desk: Desk) -> None:
    editor = desk.editor
    assert len(editor) == 4
    first = editor.segments[0].id
    editor.type(first, "The meeting")
    pen = editor.begin("Undo")
    with pytest.raises(EditError):
        editor.type(first, "More")
    editor.settle(pen.undo())
    assert editor.segment(first).target == ""
    editor.settle(editor.begin("Redo").redo())
    assert editor.segment(first).target == "The meeting"
    editor.begin("Fail")
    editor.settle(None)
    assert not editor.busy
    editor.type(first, "The meeting began.")
    assert editor.segment(first).target == "The meeting began."
