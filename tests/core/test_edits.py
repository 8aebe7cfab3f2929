from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import edits
from translator_app.core.errors import EditError, ReviewError
from translator_app.core.segment import Comment, Mark, Origin, OriginKind, Segment, State, SubState

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
MACHINE = Origin(OriginKind.ENGINE, "Werger", 70)


def segment(**changes: object) -> Segment:
    plain = Segment(id=1, document_id=1, position=edits.POSITION_GAP, paragraph=0, source="باران دەبارێت. ڕێگا تەڕە.")
    return replace(plain, **changes)  # type: ignore[arg-type]


def after(change: object) -> Segment:
    (pair,) = change.pairs  # type: ignore[attr-defined]
    assert pair[1] is not None
    return pair[1]


def test_typing_in_a_confirmed_segment_makes_it_a_draft_again() -> None:
    confirmed = segment(target="It rains.", state=State.TRANSLATED)
    typed = after(edits.typed(confirmed, "It is raining."))
    assert (typed.state, typed.substate, typed.target) == (State.INITIAL, SubState.DRAFT, "It is raining.")


def test_typing_over_a_suggestion_keeps_its_origin_marked_as_edited() -> None:
    inserted = after(edits.inserted(segment(), "It rains", MACHINE))
    assert after(edits.typed(inserted, "It rains.")).origin == replace(MACHINE, edited=True)


def test_emptying_a_target_makes_the_segment_initial() -> None:
    emptied = after(edits.typed(segment(target="x", substate=SubState.DRAFT), ""))
    assert (emptied.state, emptied.substate, emptied.origin.kind) == (State.INITIAL, SubState.NONE, OriginKind.NONE)


def test_typing_the_same_text_changes_nothing() -> None:
    before = segment(target="x", substate=SubState.DRAFT, origin=edits.TYPED)
    assert not edits.typed(before, "x")


@pytest.mark.parametrize("edit", [lambda s: edits.typed(s, "x"), edits.confirmed, edits.copied_source])
def test_a_locked_segment_refuses_every_edit(edit: object) -> None:
    with pytest.raises(EditError, match="locked"):
        edit(segment(locked=True, target="y"))  # type: ignore[operator]


def test_an_empty_translation_cannot_be_confirmed() -> None:
    with pytest.raises(ReviewError, match="no translation to confirm"):
        edits.confirmed(segment(target="  "))


def test_filling_touches_only_empty_initial_unlocked_rows() -> None:
    rows = [
        segment(id=1),
        segment(id=2, target="mine", substate=SubState.DRAFT),
        segment(id=3, locked=True),
        segment(id=4, target="kept", state=State.TRANSLATED),
    ]
    drafts = {row.id: ("machine", MACHINE) for row in rows}
    assert edits.filled(drafts, rows, "Pretranslate").ids == (1,)


def test_propagation_fills_equal_sources_but_never_what_a_hand_wrote() -> None:
    model = segment(id=1, target="It rains.", state=State.TRANSLATED)
    rows = [
        model,
        segment(id=2),
        segment(id=3, target="machine", substate=SubState.DRAFT, origin=MACHINE),
        segment(id=4, target="typed by hand", substate=SubState.DRAFT, origin=edits.TYPED),
        segment(id=5, target="edited", substate=SubState.DRAFT, origin=replace(MACHINE, edited=True)),
        segment(id=7, target="done", state=State.TRANSLATED),
        segment(id=8, locked=True),
    ]
    assert edits.propagated(model, rows).ids == (2, 3)


def test_splitting_keeps_the_white_space_between_the_parts() -> None:
    whole = segment(trail="  ", target="It rains. The road is wet.", comments=(Comment("c", "a", NOW, "?"),))
    (_, first), (none, second) = edits.split(whole, 15, 9, 7, None).pairs
    assert none is None and first is not None and second is not None
    assert first.source + first.trail + second.source + second.trail == whole.source + whole.trail
    assert (first.target, second.target) == ("It rains.", "The road is wet.")
    assert second.id == 7 and second.position > first.position
    assert first.comments and not second.comments


@given(st.integers(0, 26))
def test_merging_takes_a_split_back(at: int) -> None:
    whole = segment(trail=" ")
    try:
        (_, first), (_, second) = edits.split(whole, at, None, 2, None).pairs
    except EditError:
        assert not whole.source[:at].strip() or not whole.source[at:].strip()
        return
    assert first is not None and second is not None
    merged = edits.merged(first, second).pairs[0][1]
    assert merged is not None
    assert (merged.source, merged.trail) == (whole.source, whole.trail)


def test_merging_across_paragraphs_is_refused() -> None:
    with pytest.raises(EditError, match="different paragraphs"):
        edits.merged(segment(), segment(id=2, paragraph=1))


def test_a_place_can_be_split_until_no_room_is_left_and_then_says_so() -> None:
    following = segment().position + 1
    with pytest.raises(EditError, match="too often"):
        edits.split(segment(), 15, None, 2, following)


def test_replacing_is_one_step_over_the_unlocked_targets() -> None:
    rows = [
        segment(id=1, target="Iraqs army"),
        segment(id=2, target="Iraqs"),
        segment(id=3, target="Iraqs", locked=True),
    ]
    change = edits.replaced(rows, re.compile("Iraqs"), "Iraq's")
    assert change.ids == (1, 2)
    assert after(replace(change, pairs=change.pairs[:1])).target == "Iraq's army"


def test_a_signed_change_raises_each_version_by_one_and_names_who_and_when() -> None:
    signed = edits.stamped(edits.typed(segment(version=4), "x"), "Shilan", NOW)
    now = after(signed)
    assert (now.version, now.changed_by, now.changed_at) == (5, "Shilan", NOW)


def test_removing_the_first_remark_removes_its_thread() -> None:
    remarks = (Comment("1", "a", NOW, "why?"), Comment("2", "b", NOW, "so", reply_to="1"), Comment("3", "b", NOW, "x"))
    left = after(edits.uncommented(segment(comments=remarks), "1"))
    assert [remark.id for remark in left.comments] == ["3"]


def test_a_mark_takes_the_place_of_the_one_of_its_id_and_only_that_one_is_removed() -> None:
    one, two = (Mark(id_, "Hêmin", NOW, "accuracy", "minor") for id_ in ("one", "two"))
    graver = replace(one, severity="major")
    marked = after(edits.marked(after(edits.marked(after(edits.marked(segment(), one)), two)), graver))
    assert marked.marks == (two, graver)
    assert after(edits.unmarked(marked, "two")).marks == (graver,)


def test_a_merge_keeps_the_origin_of_the_part_that_had_a_translation() -> None:
    full = segment(target="It rains.", origin=MACHINE)
    empty = segment(id=2, position=2 * edits.POSITION_GAP, source="ڕێگا تەڕە.")
    for first, second in ((full, replace(empty)), (replace(empty, id=1, position=1), replace(full, id=2, position=2))):
        merged = edits.merged(first, second).pairs[0][1]
        assert merged is not None
        assert (merged.target, merged.origin.name) == ("It rains.", MACHINE.name)
