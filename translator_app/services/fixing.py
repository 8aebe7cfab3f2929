"""One-click fixes of a whole check's results, as one change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from translator_app.core.checks import ACROSS, CHECKS
from translator_app.core.edits import retargeted
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import TYPED, Change, OriginKind, Pair, Segment

from .checking import CheckSegment

_ROUNDS = 20
"""A text with more faults of one kind than this keeps the rest."""


def fixable(check: str) -> bool:
    """Tell whether all results of a check may be fixed at once: those across segments have two right answers."""
    return check in CHECKS and check not in ACROSS


def fixed(segments: Sequence[Segment], name: str, check: CheckSegment, task: Task) -> Change:
    """Return the change that takes every fix that the check ``name`` offers on unlocked segments.

    A segment with several findings is checked anew after each fix, for each was made of the text as it stood.
    Raises Cancelled.
    """
    pairs: list[Pair] = []
    for done, segment in enumerate(segments, start=1):
        if done % 16 == 0:
            task.step(done, len(segments), said("{done:,} of {total:,} segments", done=done, total=len(segments)))
        target = segment.target if segment.locked else _mended(segment, name, check)
        if target != segment.target:
            typed = segment.origin.kind in (OriginKind.TYPED, OriginKind.NONE)
            origin = TYPED if typed else replace(segment.origin, edited=True)
            pairs.append((segment, retargeted(segment, target, origin)))
    label = CHECKS[name].label if name in CHECKS else name
    return Change(f"Fix: {label}", tuple(pairs))


def _mended(segment: Segment, name: str, check: CheckSegment) -> str:
    for _ in range(_ROUNDS):
        fixes = (issue.fix for issue in check(segment) if issue.check == name and issue.fix is not None)
        fix = next((each for each in fixes if each != segment.target), None)
        if fix is None:
            break
        segment = replace(segment, target=fix)
    return segment.target
