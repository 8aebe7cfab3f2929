"""Approving, rejecting, and the sign-off of the whole translation."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from translator_app.core import edits, inline
from translator_app.core.anchors import put_on
from translator_app.core.errors import ReviewError
from translator_app.core.kurdish.words import word_count
from translator_app.core.project import SignOff
from translator_app.core.quality import Issue
from translator_app.core.review import Act, HandOver, Phase, Role
from translator_app.core.said import said
from translator_app.core.segment import Change, Comment, Segment
from translator_app.core.signoff import OpenPoint, digest, open_points

from .editing import Editor
from .holding import Pen, Written


def approve(editor: Editor, ids: Iterable[int]) -> Change:
    """Approve segments as one step; those without a translation are left. Raises ReviewError if one alone fails."""
    return editor.apply(edits.approved([editor.segment(i) for i in ids]))


def reject(editor: Editor, ids: Iterable[int], reason: str, author: str, at: datetime) -> Change:
    """Send segments back, the reason as an open comment on each."""
    comment = Comment(new_comment_id(), author, at, reason) if reason else None
    return editor.apply(edits.rejected([editor.segment(i) for i in ids], comment))


@dataclass(frozen=True, slots=True)
class About:
    """What a remark is about: characters ``start`` to ``end`` of one side, the whole segment if they are the same.

    ``terms`` are terms of the glossaries it mentions, each as the glossary writes its source.
    """

    start: int = 0
    end: int = 0
    on_source: bool = False
    terms: tuple[str, ...] = ()


WHOLE = About()


def comment(
    editor: Editor,
    segment_id: int,
    text: str,
    author: str,
    at: datetime,
    reply_to: str | None = None,
    about: About = WHOLE,
) -> Change:
    """Add a remark to a segment, to words of it, or to a thread of it. Raises ReviewError for an empty one."""
    if not text.strip():
        raise ReviewError("Write what the comment is to say.")
    segment = editor.segment(segment_id)
    if reply_to is not None and reply_to not in {c.id for c in segment.comments}:
        raise ReviewError("The remark that is answered is no longer there: it was removed.")
    remark = Comment(new_comment_id(), author, at, text, reply_to=reply_to, terms=about.terms)
    side = segment.source if about.on_source else segment.target
    if reply_to is None and about.start < about.end <= len(side):
        remark = put_on(remark, segment, about.start, about.end, on_source=about.on_source)
    return editor.apply(edits.commented(segment, remark))


def remove_comment(editor: Editor, segment_id: int, comment_id: str) -> Change:
    """Remove a remark, with its answers if it opened a thread."""
    return editor.apply(edits.uncommented(editor.segment(segment_id), comment_id))


def resolve(editor: Editor, segment_id: int, comment_id: str, resolved: bool = True) -> Change:
    """Close or open a thread. Raises KeyError if there is none of that id."""
    segment = editor.segment(segment_id)
    found = {c.id: c for c in segment.comments}[comment_id]
    return editor.apply(edits.commented(segment, replace(found, resolved=resolved)))


def new_comment_id() -> str:
    """Return an id no other comment has."""
    return uuid.uuid4().hex


def unsettled(editor: Editor, issues: Mapping[int, Sequence[Issue]], waived: Iterable[str] = ()) -> list[OpenPoint]:
    """Return what stands against the approval of the whole and is not waived."""
    keys = frozenset(waived)
    return [point for point in open_points(editor.segments, issues) if point.key not in keys]


def sign_off(
    editor: Editor,
    issues: Mapping[int, Sequence[Issue]],
    reviewer: str,
    at: datetime,
    *,
    note: str = "",
    waived: Mapping[str, str] | None = None,
) -> SignOff:
    """Approve the whole translation at once; see :func:`sign_off_by`."""
    pen = editor.begin("Approve document")
    written = None
    try:
        written, signed = sign_off_by(pen, issues, reviewer, at, note=note, waived=waived)
    finally:
        editor.settle(written)
    return signed


def sign_off_by(
    pen: Pen,
    issues: Mapping[int, Sequence[Issue]],
    reviewer: str,
    at: datetime,
    *,
    note: str = "",
    waived: Mapping[str, str] | None = None,
) -> tuple[Written, SignOff]:
    """Approve the whole translation: reviewed segments become final, and who approved which text is kept.

    ``waived`` maps the key of an open point to the reason for letting it pass. Raises ReviewError while a point
    stands, naming the first ones; nothing is changed then. It may run in any thread.
    """
    reasons = dict(waived or {})
    points = [p for p in open_points(pen.base.segments, issues) if p.key not in reasons]
    if points:
        named = "; ".join(f"segment {pen.base.rows[p.segment_id] + 1} {p.text}" for p in points[:3])
        more = f"; and {len(points) - 3:,} more" if len(points) > 3 else ""
        raise ReviewError(
            said("The translation cannot be approved as a whole yet: {named}{more}.", named=named, more=more)
        )
    written = pen.write(_finalised)
    segments = written.after.segments
    words = sum(word_count(inline.plain(s.source)) for s in segments)
    signed = SignOff(reviewer, at, len(segments), words, digest(segments), note, tuple(reasons.items()))
    pen.store.add_sign_off(signed)
    pen.store.record.add_hand_over(HandOver(Act.APPROVE, Phase.APPROVED, Role.REVIEWER, reviewer, at, note))
    return written, signed


def _finalised(segments: Sequence[Segment]) -> Change:
    """Return the one change, so that one undo takes it back, by which reviewed segments become final."""
    reviewed = {after.id: after for _, after in edits.approved(segments).pairs if after}
    final = edits.finalised([reviewed.get(s.id, s) for s in segments])
    changed = reviewed | {after.id: after for _, after in final.pairs if after}
    return Change("Approve document", tuple((s, changed[s.id]) for s in segments if s.id in changed))
