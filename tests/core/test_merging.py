"""The rules of merging on plain segments, any three versions of a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.merging import Merging, Side
from translator_app.core.segment import Comment, Mark, Segment, State, SubState

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
LATER = datetime(2026, 5, 5, 12, tzinfo=UTC)
WORDS = ("یەک", "دوو", "سێ", "چوار")
comments = st.lists(
    st.builds(Comment, st.sampled_from("abc"), st.just("Narîn"), st.just(NOON), st.sampled_from("?!"), st.booleans()),
    max_size=2,
    unique_by=lambda c: c.id,
).map(tuple)
marks = st.lists(
    st.builds(Mark, st.sampled_from("xy"), st.just("Hêmin"), st.just(NOON), st.just("other"), st.just("minor")),
    max_size=1,
).map(tuple)


@st.composite
def paragraphs(draw: st.DrawFn, offset: int) -> list[Segment]:
    """One paragraph of four words, cut anywhere; ids follow the cuts, so that equal cuts are equal segments."""
    cuts = [0, *sorted(draw(st.sets(st.integers(1, 3), max_size=2))), 4]
    made = []
    for n, (start, end) in enumerate(pairwise(cuts)):
        target = draw(st.sampled_from(["", "one", "two"]))
        state, sub = (State.INITIAL, SubState.DRAFT if target else SubState.NONE)
        if target and draw(st.booleans()):
            state, sub = draw(st.sampled_from([State.TRANSLATED, State.REVIEWED])), SubState.NONE
        made.append(
            Segment(
                1 if n == 0 else offset + start, 1, (start + 1) << 24, 0, " ".join(WORDS[start:end]), target,
                trail=" " if end < 4 else "", state=state, substate=sub, locked=draw(st.booleans()),
                comments=draw(comments), marks=draw(marks), ignored=draw(st.frozensets(st.sampled_from("pq"))),
                version=draw(st.integers(0, 5)), changed_by=draw(st.sampled_from(["Narîn", "Hêmin"])),
            )
        )  # fmt: skip
    return made


def told(segments: Sequence[Segment]) -> list[tuple[object, ...]]:
    return [
        (s.source, s.trail, s.target, s.state, s.substate, s.locked, s.ignored, frozenset(c.id for c in s.comments))
        for s in segments
    ]


def text(segments: Sequence[Segment]) -> str:
    return "".join(s.source + s.trail for s in segments)


@given(base=paragraphs(10), side=paragraphs(20))
def test_one_side_alone_is_taken_whole_and_equal_sides_are_themselves(base: list[Segment], side: list[Segment]) -> None:
    for ours, theirs, expected in ((base, side, side), (side, base, side), (side, side, side)):
        merging = Merging(LATER)
        assert told(merging.paragraph(base, ours, theirs)) == told(expected)
        assert merging.conflicts == []


@given(base=paragraphs(10), ours=paragraphs(20), theirs=paragraphs(30))
def test_the_kurdish_stays_whole_and_what_loses_is_in_a_remark(
    base: list[Segment], ours: list[Segment], theirs: list[Segment]
) -> None:
    merging = Merging(LATER)
    merged = merging.paragraph(base, ours, theirs)
    assert text(merged) == text(base)
    assert len({s.id for s in merged}) == len(merged)
    remarks = " ".join(c.text for s in merged for c in s.comments)
    for conflict in merging.conflicts:
        if conflict.kind in ("text", "cut"):
            assert all(part in remarks for part in conflict.theirs.split(" | ") if part != "(empty)")
    before = {c.id for s in base for c in s.comments}
    kept = {c.id for s in merged for c in s.comments}
    new = {c.id for side in (ours, theirs) for s in side for c in s.comments} - before
    assert new <= kept


@given(base=paragraphs(10), ours=paragraphs(20), theirs=paragraphs(30))
def test_a_preference_decides_the_same_from_either_side(
    base: list[Segment], ours: list[Segment], theirs: list[Segment]
) -> None:
    one, other = Merging(LATER, Side.OURS), Merging(LATER, Side.THEIRS)
    left, right = one.paragraph(base, ours, theirs), other.paragraph(base, theirs, ours)
    assert [t[:5] for t in told(left)] == [t[:5] for t in told(right)]
    assert len(one.conflicts) == len(other.conflicts)


def segment(**facts: object) -> Segment:
    made = Segment(1, 1, 1 << 24, 0, "یەک", "one", state=State.TRANSLATED, version=3)
    return replace(made, **facts)  # type: ignore[arg-type]


def test_both_confirming_the_same_text_agree_on_the_further_state() -> None:
    merging = Merging(LATER)
    base = segment(state=State.INITIAL, substate=SubState.DRAFT)
    (merged,) = merging.paragraph([base], [segment(comments=())], [segment(state=State.REVIEWED)])
    assert merged.state is State.REVIEWED and merging.conflicts == []


def test_a_rejection_against_an_approval_is_a_conflict() -> None:
    merging = Merging(LATER)
    rejected = segment(state=State.INITIAL, substate=SubState.REJECTED)
    (merged,) = merging.paragraph([segment()], [segment(state=State.REVIEWED)], [rejected])
    assert [c.kind for c in merging.conflicts] == ["state"]
    assert merged.open_comments == 1


def test_a_thread_that_one_side_removed_comes_back_with_the_others_reply() -> None:
    head = Comment("a", "Narîn", NOON, "why?")
    reply = Comment("b", "Hêmin", NOON, "because", reply_to="a")
    merging = Merging(LATER)
    (merged,) = merging.paragraph(
        [segment(comments=(head,))], [segment(comments=(), locked=True)], [segment(comments=(head, reply))]
    )
    assert merged.comments == (head, reply) and merged.locked


def test_a_comment_both_changed_is_kept_twice() -> None:
    head = Comment("a", "Narîn", NOON, "why?")
    ours, theirs = replace(head, text="why so?"), replace(head, text="why not?")
    merging = Merging(LATER)
    (merged,) = merging.paragraph(
        [segment(comments=(head,))], [segment(comments=(ours,))], [segment(comments=(theirs,))]
    )
    assert {c.text for c in merged.comments} == {"why so?", "why not?"}
    assert [c.kind for c in merging.conflicts] == ["comment"]
