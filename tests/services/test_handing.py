"""The translation goes from hand to hand, errors are marked in it, and a named point of its log comes back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from translator_app.core import edits
from translator_app.core.errors import ReviewError
from translator_app.core.review import Act, Phase, Role
from translator_app.core.segment import Change, Mark
from translator_app.services import handing
from translator_app.services.desk import Desk
from translator_app.services.editing import Editor

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def type_all(editor: Editor, text: str) -> None:
    for number, segment in enumerate(tuple(editor.segments), start=1):
        editor.apply(edits.typed(segment, f"{text} {number}."))


def test_a_hand_over_is_kept_at_its_place_of_the_log_and_changes_the_phase(desk: Desk) -> None:
    editor = desk.editor
    assert handing.phase(editor) is Phase.TRANSLATING
    assert handing.handed_over_place(editor) is None
    type_all(editor, "First")
    kept = handing.hand_over(editor, Act.SUBMIT, Role.TRANSLATOR, "Narîn", NOON, "please")
    assert (kept.place, kept.note) == (editor.store.record.place(), "please")
    assert editor.store.record.hand_overs() == (kept,)
    assert handing.phase(editor) is kept.phase is Phase.READY
    type_all(editor, "Second")
    assert handing.handed_over_place(editor) == kept.place < editor.store.record.place()
    with pytest.raises(ReviewError):
        handing.hand_over(editor, Act.SUBMIT, Role.TRANSLATOR, "Narîn", NOON)


def test_a_mark_is_put_on_words_and_taken_off_again(desk: Desk) -> None:
    editor = desk.editor
    type_all(editor, "First")
    id_ = editor.segments[0].id
    made = Mark("m", "Hêmin", NOON, "accuracy/omission", "minor", start=0, end=5)
    handing.mark(editor, id_, made)
    (kept,) = editor.segment(id_).marks
    assert (kept.quote, kept.category) == ("First", "accuracy/omission")
    with pytest.raises(ReviewError):
        handing.mark(editor, id_, Mark("n", "Hêmin", NOON, "accuracy/omission", "minor", start=0, end=500))
    assert handing.unmark(editor, id_, "m").ids == (id_,)
    assert editor.segment(id_).marks == ()


def test_a_point_brings_back_the_targets_asked_for_and_leaves_what_is_locked_or_was_cut_since(desk: Desk) -> None:
    editor = desk.editor
    type_all(editor, "First")
    point = editor.store.record.keep_point("first", "Narîn", NOON)
    type_all(editor, "Second")
    one, two, three, four = (segment.id for segment in editor.segments)
    editor.apply(edits.locked([editor.segment(two)], True))
    editor.split(three, editor.segment(three).source.index(" "))
    chosen = handing.restore_point(editor, point.place, [four])
    assert (chosen.label, chosen.ids) == ("Restore snapshot", (four,))
    assert editor.segment(four).target == "First 4."
    everything = handing.restore_point(editor, point.place)
    assert everything.ids == (one,)
    assert editor.segment(one).target == "First 1."
    assert editor.segment(two).target == "Second 2."
    assert "First" not in editor.segment(three).target
    assert isinstance(handing.restore_point(editor, point.place), Change)
    assert not handing.restore_point(editor, point.place)
