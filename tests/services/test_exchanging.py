"""Memories in whole or not at all; a project that comes back is compared with what was sent, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples_exchange import coded_texts, segments

from translator_app.core.errors import Cancelled, MemoryStoreError
from translator_app.core.exchange import BadUnit, CutShortError, ReturnedNote, ReturnedUnit, copies_source, mark_of_sent
from translator_app.core.glossary import Term
from translator_app.core.inline import opening
from translator_app.core.memory import TranslationUnit
from translator_app.core.segment import Comment, OriginKind, Segment, State, SubState
from translator_app.services.desk import Desk
from translator_app.services.exchanging import (
    Returned,
    compare_returned,
    import_units,
    merged_terms,
    outgoing,
    project_units,
)
from translator_app.storage.memory_store import SqliteMemoryStore, open_memory

AT = datetime(2024, 5, 6, tzinfo=UTC)
ONE, TWO = TranslationUnit("یەک", "one"), TranslationUnit("دوو", "two")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[SqliteMemoryStore]:
    store = open_memory(tmp_path / "m.wtm", create=True)
    yield store
    store.close()


class TestMemories:
    def test_good_units_are_taken_and_bad_ones_counted_and_listed(self, memory: SqliteMemoryStore):
        bad, foreign = BadUnit(7, "it is ill-formed"), BadUnit(9, "it is in other languages (de)", foreign=True)
        report = import_units(memory, [ONE, bad, foreign, TWO, ONE], "a.tmx")
        assert (report.taken, report.new, report.bad, report.bad_count, report.foreign) == (3, 2, [bad], 1, 1)
        assert [unit.source for unit in memory.units()] == ["یەک", "دوو"]
        assert report.summary() == (
            "3 units imported, 2 of them new, 1 known; 1 ill-formed units left out; 1 in other languages left out."
        )

    def test_a_file_cut_short_changes_nothing_unless_what_came_is_to_be_kept(self, memory: SqliteMemoryStore):
        def short() -> Iterator[TranslationUnit]:
            yield ONE
            raise CutShortError("a.tmx is cut short.")

        with pytest.raises(CutShortError, match="1 units before that place can be kept"):
            import_units(memory, short(), "a.tmx")
        assert memory.count() == 0
        report = import_units(memory, short(), "a.tmx", keep=True)
        assert (report.taken, report.cut_short, memory.count()) == (1, "a.tmx is cut short.", 1)

    def test_cancelling_changes_nothing(self, memory: SqliteMemoryStore):
        def stopped() -> Iterator[TranslationUnit]:
            yield from (TranslationUnit(f"ژمارە {n}", f"number {n}") for n in range(5_000))
            raise Cancelled

        with pytest.raises(Cancelled):
            import_units(memory, stopped(), "a.tmx")
        assert memory.count() == 0

    @pytest.mark.parametrize(
        ("found", "said"),
        [
            ([BadUnit(3, "it is in other languages (de, fr)", foreign=True)], "no unit of this pair.*de, fr"),
            ([BadUnit(3, "its source is empty")], "no unit that can be taken: the first one, at line 3"),
        ],
    )
    def test_a_file_with_nothing_to_take_says_why(self, memory: SqliteMemoryStore, found: list[BadUnit], said: str):
        with pytest.raises(MemoryStoreError, match=said):
            import_units(memory, found, "a.tmx")

    def test_confirmed_segments_go_out_with_their_neighbours(self, desk: Desk):
        first, second, *_ = desk.editor.segments
        done = [
            replace(s, target="x", state=State.TRANSLATED, changed_by="Sara", changed_at=AT) for s in (first, second)
        ]
        rest = list(desk.editor.segments[2:])
        units = list(project_units(desk.store.documents(), [*done, *rest], "visit"))
        assert [(u.source, u.previous, u.following) for u in units] == [
            (first.source, "", second.source),
            (second.source, first.source, rest[0].source),
        ]
        assert {(u.author, u.at, u.project) for u in units} == {("Sara", AT, "visit")}


def test_terms_that_are_known_stay_as_they_are():
    known, again, new = Term("نان", "bread", note="a"), Term("نان", "bread", note="b"), Term("نان", "loaf")
    assert merged_terms([known], [again, new, new]) == ((known, new), 1)


# --- a project back --------------------------------------------------------------------------------------------


def out(segment: Segment, **changes: object) -> ReturnedUnit:
    """The unit a segment goes out as, changed by another tool."""
    unit = ReturnedUnit(
        key=str(segment.id),
        line=1,
        source=segment.source,
        target=segment.target,
        state=segment.state,
        substate=segment.substate,
        stated=True,
        notes=tuple(ReturnedNote(c.text, c.author, c.on_source) for c in segment.comments),
        sent=mark_of_sent(segment),
    )
    return replace(unit, **changes)  # type: ignore[arg-type]


def compared(segment: Segment, unit: ReturnedUnit) -> Returned:
    return compare_returned([segment], [unit], "back.xlf", AT)


def after(segment: Segment, unit: ReturnedUnit) -> Segment:
    ((_, changed),) = compared(segment, unit).change.pairs
    assert changed is not None
    return changed


DONE = Segment(5, 1, 1, 0, "نان", "bread", state=State.TRANSLATED)


class TestComingBack:
    @given(st.lists(segments(), max_size=4, unique_by=lambda each: each.id))
    def test_what_comes_back_untouched_changes_nothing(self, some: list[Segment]):
        result = compare_returned(some, [out(each) for each in some], "back.xlf", AT)
        assert (result.differences, bool(result.change), result.missing) == ((), False, ())

    @given(segments(), coded_texts, coded_texts)
    def test_every_text_that_differs_is_taken_or_listed(self, segment: Segment, theirs: str, ours: str):
        """Nothing is lost silently: the file's text is in the project now, or it was no change, or it is told.

        The Kurdish source where nothing was translated is no text of theirs.
        """
        here = replace(segment, target=ours)
        result = compare_returned([here], [out(segment, target=theirs)], "back.xlf", AT)
        final = result.change.pairs[0][1] if result.change else here
        assert final is not None
        untranslated = not segment.target and copies_source(segment.source, theirs)
        assert theirs in (final.target, segment.target) or result.differences or untranslated
        assert final.target == ours or any(each.kind == "target" for each in result.differences)

    def test_text_changed_there_alone_is_taken(self):
        changed = after(DONE, out(DONE, target="loaf"))
        assert (changed.target, changed.state, changed.origin.kind) == ("loaf", State.TRANSLATED, OriginKind.IMPORTED)
        assert changed.origin.name == "back.xlf"

    def test_text_changed_here_alone_stays(self):
        result = compare_returned([replace(DONE, target="my loaf")], [out(DONE)], "back.xlf", AT)
        assert (result.differences, bool(result.change)) == ((), False)

    def test_text_changed_on_both_sides_is_a_conflict(self):
        result = compare_returned([replace(DONE, target="my loaf")], [out(DONE, target="their loaf")], "back.xlf", AT)
        assert not result.change
        (conflict,) = result.conflicts
        assert (conflict.segment_id, conflict.before, conflict.after) == (5, "my loaf", "their loaf")
        assert "here and there" in conflict.reason

    def test_without_our_marks_every_difference_is_theirs(self):
        assert after(replace(DONE, target="my loaf"), out(DONE, target="their loaf", sent="")).target == "their loaf"

    @pytest.mark.parametrize(
        ("segment", "changes", "said"),
        [
            (DONE, {"source": "چا"}, "Kurdish is another one"),
            (replace(DONE, locked=True), {"target": "loaf"}, "locked here"),
            (replace(DONE, locked=True), {"state": State.REVIEWED}, "locked here"),
            (DONE, {"target": ""}, "emptied there"),
            (DONE, {"target": None}, "emptied there"),
            (DONE, {"target": opening(9) + "loaf"}, "holds the code <9>"),
            (DONE, {"key": "77"}, "no segment 77"),
        ],
    )
    def test_what_cannot_be_taken_is_a_conflict(self, segment: Segment, changes: dict[str, object], said: str):
        result = compared(segment, out(segment, **changes))
        assert not result.change
        (conflict,) = result.conflicts
        assert said in conflict.reason

    def test_the_source_sent_in_the_place_of_a_translation_is_none(self):
        empty = replace(DONE, target="", state=State.INITIAL)
        assert not compared(empty, out(empty, target="نان", substate=SubState.DRAFT)).differences
        number = replace(empty, source="2024")
        assert after(number, out(number, target="2024", state=State.TRANSLATED)).target == "2024"

    def test_the_same_unit_again_is_a_conflict(self):
        result = compare_returned([DONE], [out(DONE, target="a"), out(DONE, target="b")], "back.xlf", AT)
        assert [each.kind for each in result.differences] == ["target", "conflict"]
        assert result.change.pairs[0][1].target == "a"  # type: ignore[union-attr]

    def test_segments_that_the_file_lacks_are_named(self):
        assert compare_returned([DONE, replace(DONE, id=6)], [out(DONE)], "back.xlf", AT).missing == (6,)

    @pytest.mark.parametrize(
        ("ours", "theirs", "then"),
        [
            (State.TRANSLATED, State.REVIEWED, State.REVIEWED),
            (State.TRANSLATED, State.FINAL, State.REVIEWED),
            (State.REVIEWED, State.TRANSLATED, State.TRANSLATED),
        ],
    )
    def test_a_state_changed_there_is_taken_but_final_comes_of_a_sign_off_here(
        self, ours: State, theirs: State, then: State
    ):
        segment = replace(DONE, state=ours)
        assert after(segment, out(segment, state=theirs)).state is then

    def test_a_rejection_comes_back(self):
        changed = after(DONE, out(DONE, state=State.INITIAL, substate=SubState.REJECTED))
        assert changed.rejected

    def test_a_state_that_only_we_changed_stays(self):
        ours = replace(DONE, state=State.REVIEWED)
        assert not compare_returned([ours], [out(DONE)], "back.xlf", AT).change

    def test_text_changed_under_an_old_approval_is_not_approved(self):
        """A tool that edits the text and leaves the state alone must not carry our approval over to new words."""
        segment = replace(DONE, state=State.FINAL)
        assert after(segment, out(segment, target="loaf")).state is State.TRANSLATED

    def test_a_tool_that_says_no_state_gives_drafts(self):
        empty = Segment(5, 1, 1, 0, "نان")
        changed = after(empty, out(empty, target="bread", stated=False, state=State.INITIAL))
        assert (changed.state, changed.substate) == (State.INITIAL, SubState.DRAFT)

    def test_new_notes_become_comments_and_known_ones_do_not_come_twice(self):
        old = Comment("c", "Sara", AT, "old")
        segment = replace(DONE, comments=(old,))
        notes = (ReturnedNote("old", "Sara"), ReturnedNote("new", "Aram", on_source=True), ReturnedNote("new", "Aram"))
        result = compared(segment, out(segment, notes=notes))
        changed = result.change.pairs[0][1]
        assert changed is not None
        assert [(c.author, c.text, c.on_source, c.at) for c in changed.comments[1:]] == [("Aram", "new", True, AT)]
        assert changed.target == "bread"
        assert [each.kind for each in result.differences] == ["comment"]
        assert not compare_returned([changed], [out(segment, notes=notes)], "back.xlf", AT).change

    def test_it_is_one_step_that_can_be_undone(self, make_desk: Callable[..., Desk]):
        desk = make_desk()
        before = list(desk.editor.segments)
        units = [out(each, target=f"text {each.id}", state=State.TRANSLATED) for each in before]
        desk.editor.apply(compare_returned(before, units, "back.xlf", AT).change)
        assert [each.target for each in desk.editor.segments] == [f"text {each.id}" for each in before]
        desk.editor.undo()
        assert [(each.target, each.state) for each in desk.editor.segments] == [("", State.INITIAL)] * len(before)


def test_each_document_goes_out_with_its_own_segments(desk: Desk):
    first = desk.store.documents()[0]
    second = replace(first, id=first.id + 1, name="second.txt")
    own = tuple(desk.editor.segments)
    others = tuple(replace(each, id=each.id + 100, document_id=second.id) for each in own[:2])
    sent = outgoing("visit", desk.project.pair, [first, second], [*own, *others])
    assert [(each.document.name, each.segments) for each in sent.documents] == [
        (first.name, own),
        ("second.txt", others),
    ]


def test_a_note_that_comes_back_keeps_its_id_unless_another_has_it():
    kept = Comment("a", "Sara", AT, "There already")
    here = replace(DONE, comments=(kept,))
    notes = [ReturnedNote("New", "Ben", id="b"), ReturnedNote("Other", "Ben", id="a"), ReturnedNote("Bare", "Ben")]
    after_ = after(here, out(here, notes=(ReturnedNote(kept.text, kept.author), *notes)))
    ids = [comment.id for comment in after_.comments]
    assert ids[:2] == ["a", "b"]
    assert len(set(ids)) == 4
