"""Hand-overs, named points and lineage are kept in the file and survive closing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import edits
from translator_app.core.errors import ProjectError
from translator_app.core.project import Project
from translator_app.core.review import Act as ReviewAct
from translator_app.core.review import Phase, Role, handed_over, phase_of
from translator_app.core.segment import Mark, Segment
from translator_app.services.editing import Editor
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

from .conftest import NOON, fill


def editor_of(store: SqliteProjectStore, name: str = "Narîn") -> Editor:
    return Editor(store, lambda: name, lambda: NOON)


def test_hand_overs_are_kept_in_order_with_their_place_and_survive_closing(store: SqliteProjectStore) -> None:
    editor = editor_of(store)
    editor.type(1, "It is cold.")
    first = store.record.add_hand_over(
        handed_over(Phase.TRANSLATING, ReviewAct.SUBMIT, Role.TRANSLATOR, "Narîn", NOON, "ready")
    )
    assert first.place == 1
    store.record.add_hand_over(
        handed_over(first.phase, ReviewAct.RETURN, Role.REVIEWER, "Hêmin", NOON - timedelta(days=1))
    )
    store.close()
    again = open_project(store.path, "Narîn")
    kept = again.record.hand_overs()
    assert [(h.name, h.act, h.note) for h in kept] == [
        ("Narîn", ReviewAct.SUBMIT, "ready"), ("Hêmin", ReviewAct.RETURN, ""),
    ]  # fmt: skip
    assert phase_of(kept, False) is Phase.RETURNED
    again.close()


def test_marks_of_the_quality_form_are_kept_and_undone_like_any_change(store: SqliteProjectStore) -> None:
    editor = editor_of(store)
    mark = Mark("m1", "Hêmin", NOON, "accuracy/omission", "major", "ساردە is missing", 0, 2)
    segment = editor.segments[0]
    editor.apply(edits.marked(segment, mark))
    store.close()
    again = open_project(store.path, "Narîn")
    assert again.segments()[0].marks == (mark,)
    again.undo("Narîn", NOON)
    assert again.segments()[0].marks == ()
    again.close()


def test_a_named_point_brings_back_the_text_of_that_moment(store: SqliteProjectStore) -> None:
    editor = editor_of(store)
    editor.type(1, "Cold.")
    point = store.record.keep_point("first draft", "Narîn", NOON)
    editor.end_typing()
    editor.type(1, "Very cold.")
    editor.split(2, len("کۆبوونەوەکە"))
    assert [s.target for s in store.record.segments_at(point.place)] == ["Cold.", "", ""]
    assert [s.source for s in store.record.segments_at(point.place)] == [s.source for s in store.record.segments_at(0)]
    with pytest.raises(ProjectError, match="already a snapshot"):
        store.record.keep_point("first draft", "Narîn", NOON)
    with pytest.raises(ProjectError, match="needs a name"):
        store.record.keep_point(" ", "Narîn", NOON)
    store.record.drop_point("first draft")
    assert store.record.points() == ()
    with pytest.raises(ProjectError, match="no snapshot"):
        store.record.drop_point("first draft")


def test_a_part_of_a_split_knows_its_parents_history_also_after_undo_and_redo(store: SqliteProjectStore) -> None:
    editor = editor_of(store)
    editor.type(2, "The meeting was put off.")
    editor.end_typing()
    editor.apply(edits.confirmed(editor.segment(2)))
    editor.split(2, len("کۆبوونەوەکە"), len("The meeting"))
    part = editor.segments[2]
    assert part.target == "was put off."
    editor.type(part.id, "was postponed.")
    told = [(v.segment.id, v.label) for v in store.history(part.id)]
    assert told == [(4, "Typing"), (4, "Split"), (2, "Confirm"), (2, "Typing"), (2, "Import")]
    editor.undo()
    editor.undo()
    editor.redo()
    assert [(v.segment.id, v.label) for v in store.history(4)][-3:] == [(2, "Confirm"), (2, "Typing"), (2, "Import")]


def test_a_merged_segment_keeps_the_history_of_what_was_merged_in_until_the_merge_is_undone(
    tmp_path: Path,
) -> None:
    store = create_project(tmp_path / "p.werger", Project("p"), "Narîn")
    fill(store)
    editor = editor_of(store)
    editor.split(1, len("ئەمڕۆ"))
    second = editor.segments[1]
    editor.type(second.id, "is cold")
    editor.merge(1)
    assert [(v.segment.id, v.label) for v in store.history(1)] == [
        (1, "Merge"), (1, "Split"), (1, "Import"), (4, "Typing"), (4, "Split"),
    ]  # fmt: skip
    editor.undo()
    assert [v.label for v in store.history(1)] == ["Undo: Merge", "Merge", "Split", "Import"]
    store.close()


@given(texts=st.lists(st.tuples(st.integers(1, 3), st.text("ab ", max_size=3)), max_size=12), cut=st.integers(0, 12))
def test_every_place_of_the_log_can_be_looked_at(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[int, str]], cut: int
) -> None:
    store = create_project(tmp_path_factory.mktemp("p") / "p.werger", Project("p"), "Narîn")
    fill(store)
    editor = editor_of(store)
    states: dict[int, list[Segment]] = {0: store.segments()}
    for number, text in texts:
        editor.end_typing()
        editor.type(number, text)
        states[store.record.place()] = store.segments()
    place = min(cut, max(states))
    expected = states[max(p for p in states if p <= place)]
    assert store.record.segments_at(place) == expected
    steps = [step for of_one in store.record.steps() for step in of_one]
    assert len(steps) == sum(len(store.history(i)) - 1 for i in (1, 2, 3))
    for of_one in store.record.steps():
        assert all(a.after == b.before for a, b in pairwise(of_one))
    store.close()


def test_steps_tell_additions_and_removals(store: SqliteProjectStore) -> None:
    editor = editor_of(store)
    editor.split(1, len("ئەمڕۆ"))
    editor.merge(1)
    by_id = {of_one[0].segment_id: of_one for of_one in store.record.steps()}
    assert by_id[4][0].before is None and by_id[4][1].after is None
    assert by_id[1][0].before is not None and by_id[1][0].before.source == "ئەمڕۆ هەوا ساردە."


def test_a_hand_over_of_another_program_is_told_as_damage(store: SqliteProjectStore) -> None:
    store.record.add_hand_over(
        handed_over(Phase.TRANSLATING, ReviewAct.SUBMIT, Role.TRANSLATOR, "N", datetime(2026, 1, 1, tzinfo=UTC))
    )
    store._connection.execute("UPDATE hand_over SET act = 'explode'")
    with pytest.raises(ProjectError, match="damaged"):
        store.record.hand_overs()


def test_a_mark_changes_neither_text_nor_state(store: SqliteProjectStore) -> None:
    segment = replace(store.segments()[0], target="Cold.")
    mark = Mark("m1", "Hêmin", NOON, "style", "minor")
    (pair,) = edits.marked(segment, mark).pairs
    assert pair[1] == replace(segment, marks=(mark,))
    assert not edits.unmarked(segment, "m1")
