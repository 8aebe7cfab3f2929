"""What needs a reviewer's eyes: one row of the table a filter."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import OriginKind, Segment
from translator_app.services.desk import Desk

LOW = 75
"""The score in percent below which a suggestion that still stands is one of low confidence."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the filters know beside a segment: the handed-over version by id, and whether a segment has an issue."""

    handed_over: Mapping[int, Segment]
    has_issue: Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class Need:
    """One filter: its name, its label, what it says when pointed at, and its test."""

    name: str
    label: str
    hint: str
    test: Callable[[Segment, Known], bool]


def _changed(segment: Segment, known: Known) -> bool:
    before = known.handed_over.get(segment.id)
    return before is None or before.target != segment.target or before.source != segment.source


def _suggested(segment: Segment) -> bool:
    return segment.origin.kind in (OriginKind.ENGINE, OriginKind.MEMORY) and not segment.origin.edited


def _low(segment: Segment, _known: Known) -> bool:
    score = segment.origin.score
    return bool(segment.target) and _suggested(segment) and score is not None and score < LOW


def _untouched(segment: Segment, _known: Known) -> bool:
    return bool(segment.target) and segment.origin.kind is OriginKind.ENGINE and not segment.origin.edited


NEEDS: Sequence[Need] = (
    Need(
        "changed",
        said("Changed since handing over"),
        said("The English is not what the translator handed over"),
        _changed,
    ),
    Need("comments", said("Open comments"), said("A thread is not resolved"), lambda s, _: s.open_comments > 0),
    Need("issues", said("Has an issue"), said("The checks found something"), lambda s, k: k.has_issue(s.id)),
    Need("low", said("Low confidence"), said("An unedited suggestion below {LOW} %", LOW=LOW), _low),
    Need("untouched", said("Machine text untouched"), said("Nobody changed a word of the engine's text"), _untouched),
)


def open_point(segment: Segment, known: Known) -> bool:
    """Tell whether something in ``segment`` waits for a reviewer."""
    return segment.open_comments > 0 or segment.rejected or not segment.confirmed or known.has_issue(segment.id)


def found(desk: Desk, name: str, known: Known) -> frozenset[int]:
    """Return the ids of the segments that the filter ``name`` leaves."""
    test = {need.name: need.test for need in NEEDS}[name]
    return frozenset(s.id for s in desk.editor.segments if test(s, known))


def sample(segments: Sequence[Segment], percent: int, seed: str) -> frozenset[int]:
    """Return ``percent`` of the translated segments, at least one, drawn by chance but always the same ones."""
    ids = [s.id for s in segments if s.target]
    if not ids:
        return frozenset()
    count = max(1, round(len(ids) * percent / 100))
    return frozenset(random.Random(f"{seed} {percent}").sample(ids, min(count, len(ids))))


def counted(segments: Sequence[Segment], known: Known, task: Task) -> dict[str, int]:
    """Count what each filter would leave; it may run in any thread."""
    counts = dict.fromkeys((need.name for need in NEEDS), 0)
    for done, segment in enumerate(segments):
        if done % 256 == 0:
            task.step(done, len(segments))
        for need in NEEDS:
            counts[need.name] += need.test(segment, known)
    return counts
