"""Whether the text of a project is what was approved last, and where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from translator_app.core import inline
from translator_app.core.project import SignOff
from translator_app.core.review import Act
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.core.signoff import digest, standing

from .desk import Desk


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the text is not the approved one: ``place`` is a segment or paragraph, counted from 1."""

    place: int
    approved: str
    found: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found; ``sign_off`` is the latest approval, None if there never was one."""

    holds: bool
    sign_off: SignOff | None
    words: str
    differences: tuple[Difference, ...] = ()


def approved_segments(desk: Desk, segments: Sequence[Segment] | None = None) -> list[Segment] | None:
    """Return the segments as they were approved last; None if the file does not know them any more.

    ``segments`` are the present ones, asked of the desk if they are not given.
    """
    sign_offs = desk.store.sign_offs()
    if not sign_offs:
        return None
    present = desk.editor.segments if segments is None else segments
    if standing(sign_offs, present):
        return list(present)
    wanted = sign_offs[-1].digest
    for hand_over in reversed(desk.store.record.hand_overs()):
        if hand_over.act is Act.APPROVE:
            then = desk.store.record.segments_at(hand_over.place)
            if digest(then) == wanted:
                return then
    return None


def verify_project(desk: Desk) -> Verdict:
    """Compare the project's text with what was approved last."""
    sign_offs = desk.store.sign_offs()
    if not sign_offs:
        return Verdict(False, None, said("The translation was never approved as a whole."))
    latest = sign_offs[-1]
    when = f"{latest.at:%Y-%m-%d %H:%M}"
    if standing(sign_offs, desk.editor.segments):
        unchanged = said("The text is unchanged since {name} approved it on {when}.", name=latest.reviewer, when=when)
        return Verdict(True, latest, unchanged)
    then = approved_segments(desk)
    found: list[Difference] = []
    if then is not None:
        known = {s.id: s for s in then}
        for number, segment in enumerate(desk.editor.segments, start=1):
            before = known.get(segment.id)
            old = f"{before.source}\t{before.target}" if before else ""
            if old != f"{segment.source}\t{segment.target}":
                found.append(
                    Difference(number, inline.shown(before.target) if before else "", inline.shown(segment.target))
                )
    if digest(desk.editor.segments) == latest.digest:
        words = said(
            "The text is what {name} approved on {when}, but segments were reopened since.",
            name=latest.reviewer,
            when=when,
        )
    else:
        words = said(
            "The text was changed after {name} approved it on {when}: the approval does not hold.",
            name=latest.reviewer,
            when=when,
        )
    return Verdict(False, latest, words, tuple(found))
