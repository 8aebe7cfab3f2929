"""All safe fixes of one check are one change; nothing else of a segment is touched."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.ports import NoTask
from translator_app.core.segment import Origin, OriginKind, Segment, State
from translator_app.services.fixing import fixable, fixed

CHECK = partial(check_segment, context=CheckContext())


def segment(number: int, target: str, **facts: object) -> Segment:
    made = Segment(number, 1, number, number, "هێزەکان گەیشتن.", target, state=State.TRANSLATED)
    return replace(made, **facts)  # type: ignore[arg-type]


def test_every_double_blank_goes_in_one_change() -> None:
    segments = [segment(1, "The  forces  arrived."), segment(2, "All is well."), segment(3, "They  came.")]
    change = fixed(segments, "double-blank", CHECK, NoTask())
    assert change.label == "Fix: Double blank"
    assert [(a.id, a.target, a.state) for _, a in change.pairs if a] == [
        (1, "The forces arrived.", State.INITIAL),
        (3, "They came.", State.INITIAL),
    ]


def test_several_findings_of_one_segment_are_fixed_one_after_the_other() -> None:
    (pair,) = fixed([segment(1, "The the men came came.")], "repeated-word", CHECK, NoTask()).pairs
    assert pair[1] is not None and pair[1].target == "The men came."


def test_locked_segments_and_other_findings_stay() -> None:
    locked = segment(1, "The  forces arrived.", locked=True)
    assert not fixed([locked], "double-blank", CHECK, NoTask())
    (pair,) = fixed([segment(2, "The  the forces.")], "double-blank", CHECK, NoTask()).pairs
    assert pair[1] is not None and pair[1].target == "The the forces."


def test_a_suggestion_that_was_fixed_counts_as_edited() -> None:
    origin = Origin(OriginKind.MEMORY, "m", 100)
    (pair,) = fixed([segment(1, "The  end.", origin=origin)], "double-blank", CHECK, NoTask()).pairs
    assert pair[1] is not None and pair[1].origin == replace(origin, edited=True)


def test_findings_across_segments_are_never_fixed_all_at_once() -> None:
    assert fixable("double-blank")
    assert not fixable("across-same-source")
    assert not fixable("no-such-check")
