"""The edits of the desk as pure functions: from segments to the change that would do it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from translator_app.core.said import said

from .anchors import anchored, parted
from .errors import EditError
from .review import Move, allowed, moved
from .segment import NO_ORIGIN, TYPED, Change, Comment, Mark, Origin, OriginKind, Pair, Segment, State, SubState

TYPING = said("Typing")
POSITION_GAP = 1 << 24
"""The distance between neighbours at import: 24 splits at one spot before renumbering is needed."""


def retargeted(segment: Segment, target: str, origin: Origin) -> Segment:
    """Return ``segment`` with a new target: any approval falls, an emptied one is initial again."""
    substate = SubState.NONE if not target else SubState.DRAFT
    if segment.rejected and target:
        substate = SubState.REJECTED
    return replace(
        segment, target=target, state=State.INITIAL, substate=substate, origin=origin if target else NO_ORIGIN
    )


def typed(segment: Segment, target: str) -> Change:
    """Change the target as the translator typed it; an inserted match keeps its origin, marked as edited."""
    _refuse_locked(segment)
    inserted = segment.origin.kind not in (OriginKind.NONE, OriginKind.TYPED)
    origin = replace(segment.origin, edited=True) if inserted else TYPED
    return _one(TYPING, segment, retargeted(segment, target, origin))


def inserted(segment: Segment, target: str, origin: Origin, label: str = said("Insert suggestion")) -> Change:
    """Change the target to a suggestion as a whole."""
    _refuse_locked(segment)
    return _one(label, segment, retargeted(segment, target, origin))


def copied_source(segment: Segment) -> Change:
    """Change the target to the source."""
    return inserted(segment, segment.source, Origin(OriginKind.COPIED), said("Copy source"))


def cleared(segments: Iterable[Segment]) -> Change:
    """Empty the targets of the unlocked ones."""
    return _many(said("Clear target"), segments, lambda s: retargeted(s, "", NO_ORIGIN))


def confirmed(segment: Segment) -> Change:
    """Confirm the translation. Raises ReviewError where there is none."""
    _refuse_locked(segment)
    return _one(said("Confirm"), segment, moved(segment, Move.CONFIRM))


def approved(segments: Iterable[Segment], label: str = said("Approve")) -> Change:
    """Approve those of ``segments`` that hold a translation; one alone that holds none raises ReviewError."""
    return _reviewed(label, segments, Move.APPROVE)


def rejected(segments: Iterable[Segment], comment: Comment | None = None) -> Change:
    """Send segments back to the translator, with the reason as a comment if one is given."""
    change = _reviewed(said("Reject"), segments, Move.REJECT)
    if comment is None:
        return change
    pairs = tuple(
        (before, replace(after, comments=(*after.comments, comment))) for before, after in change.pairs if after
    )
    return replace(change, pairs=pairs)


def finalised(segments: Iterable[Segment]) -> Change:
    """Make reviewed segments final, as the sign-off of the document does."""
    return _reviewed(said("Approve document"), segments, Move.FINALISE)


def reopened(segments: Iterable[Segment]) -> Change:
    """Take confirmation or approval back by one step."""
    return _reviewed(said("Reopen"), segments, Move.REOPEN)


def locked(segments: Iterable[Segment], on: bool) -> Change:
    """Lock or unlock segments; a locked one refuses every edit of its text and state."""
    pairs = tuple((s, replace(s, locked=on)) for s in segments if s.locked is not on)
    return Change(said("Lock") if on else said("Unlock"), pairs)


def commented(segment: Segment, comment: Comment) -> Change:
    """Add a comment, or replace the one of the same id."""
    others = tuple(c for c in segment.comments if c.id != comment.id)
    kept = len(others) == len(segment.comments)
    comments = (
        (*segment.comments, comment) if kept else tuple(comment if c.id == comment.id else c for c in segment.comments)
    )
    return _one(said("Comment"), segment, replace(segment, comments=comments))


def uncommented(segment: Segment, comment_id: str) -> Change:
    """Remove a comment, with its replies if it opened a thread."""
    left = tuple(c for c in segment.comments if comment_id not in (c.id, c.reply_to))
    return _one(said("Remove comment"), segment, replace(segment, comments=left))


def marked(segment: Segment, mark: Mark) -> Change:
    """Add a quality mark, or replace the one of the same id; text and state stay."""
    others = tuple(m for m in segment.marks if m.id != mark.id)
    return _one(said("Mark an error"), segment, replace(segment, marks=(*others, mark)))


def unmarked(segment: Segment, mark_id: str) -> Change:
    """Remove a quality mark."""
    left = tuple(m for m in segment.marks if m.id != mark_id)
    return _one(said("Remove a mark"), segment, replace(segment, marks=left))


def ignoring(segment: Segment, key: str, on: bool = True) -> Change:
    """Set one check result of the segment aside, or take that back."""
    keys = segment.ignored | {key} if on else segment.ignored - {key}
    return _one(
        said("Ignore check result") if on else said("Mind check result again"), segment, replace(segment, ignored=keys)
    )


def filled(drafts: Mapping[int, tuple[str, Origin]], segments: Iterable[Segment], label: str) -> Change:
    """Fill empty, unlocked, initial segments with ``drafts`` (by id); anything that holds text stays as it is."""
    pairs = tuple(
        (s, retargeted(s, *drafts[s.id]))
        for s in segments
        if s.id in drafts and not s.target and not s.locked and s.state is State.INITIAL and drafts[s.id][0]
    )
    return Change(label, pairs)


def propagated(model: Segment, segments: Iterable[Segment]) -> Change:
    """Carry a confirmed translation to the unconfirmed, unlocked ones of ``segments``, which are of the same source.

    Only empty ones and ones that still hold an untouched suggestion are filled: what a hand wrote stays.
    """
    origin = Origin(OriginKind.MEMORY, "this project", 100)

    def open_to_it(s: Segment) -> bool:
        untouched = not s.target or (s.origin.kind in (OriginKind.MEMORY, OriginKind.ENGINE) and not s.origin.edited)
        return s.id != model.id and not s.locked and not s.confirmed and not s.rejected and untouched

    pairs = tuple(
        (s, retargeted(s, model.target, origin)) for s in segments if open_to_it(s) and s.target != model.target
    )
    return Change(said("Propagate"), pairs)


def split(segment: Segment, source_at: int, target_at: int | None, new_id: int, next_position: int | None) -> Change:
    """Split at a character index of the source (and of the target; None leaves the target with the first part).

    ``next_position`` is the position of the segment that follows in the document, None at its end.
    Raises EditError at the edges, in a locked segment, or where no place is left between the neighbours.
    """
    _refuse_locked(segment)
    first, second = segment.source[:source_at], segment.source[source_at:]
    if not first.strip() or not second.strip():
        raise EditError(
            said(
                "Segment {id} cannot be split at its edge: put the caret between two words of the Kurdish.",
                id=segment.id,
            )
        )
    position = segment.position + ((next_position or segment.position + 2 * POSITION_GAP) - segment.position) // 2
    if position == segment.position:
        raise EditError(said("Segment {id} was split too often at this place: merge some parts first.", id=segment.id))
    gap = first[len(first.rstrip()) :] + second[: len(second) - len(second.lstrip())]
    at = len(segment.target) if target_at is None else target_at
    left, right = segment.target[:at].rstrip(), segment.target[at:].lstrip()
    comments, comments_on = parted(segment.comments, segment, source_at, at)
    marks, marks_on = parted(segment.marks, segment, source_at, at)
    rest = replace(segment, source=first.rstrip(), trail=gap, comments=comments, marks=marks)
    one = retargeted(rest, left, segment.origin)
    two = retargeted(
        replace(
            segment,
            id=new_id,
            position=position,
            source=second.lstrip(),
            comments=comments_on,
            ignored=frozenset(),
            marks=marks_on,
            version=0,
        ),
        right,
        segment.origin,
    )
    return Change(said("Split"), ((segment, one), (None, two)))


def merged(first: Segment, second: Segment) -> Change:
    """Join a segment with the one after it. Raises EditError across paragraphs or where one is locked."""
    _refuse_locked(first)
    _refuse_locked(second)
    if (first.document_id, first.paragraph) != (second.document_id, second.paragraph):
        raise EditError(
            said(
                "Segments {id} and {id2} stand in different paragraphs and cannot be merged.",
                id=first.id,
                id2=second.id,
            )
        )
    source = first.source + first.trail + second.source
    target = " ".join(part for part in (first.target, second.target) if part)
    codes = first.codes + tuple(code for code in second.codes if code not in first.codes)
    comments = tuple(anchored(c, s) for s in (first, second) for c in s.comments)
    marks = tuple(anchored(m, s) for s in (first, second) for m in s.marks)
    joined = replace(first, source=source, trail=second.trail, codes=codes, comments=comments, marks=marks)
    origin = first.origin if first.target else second.origin
    return Change(said("Merge"), ((first, retargeted(joined, target, origin)), (second, None)))


def replaced(segments: Iterable[Segment], pattern: re.Pattern[str], replacement: str) -> Change:
    """Replace in the targets of unlocked segments, as one step; ``replacement`` is in :func:`re.sub` syntax."""

    def edit(segment: Segment) -> Segment:
        target = pattern.sub(replacement, segment.target)
        return (
            segment if target == segment.target else retargeted(segment, target, replace(segment.origin, edited=True))
        )

    return _many(said("Replace"), segments, edit)


def restored(segment: Segment, old: Segment) -> Change:
    """Bring the target of an older version back, as a draft."""
    _refuse_locked(segment)
    return _one(said("Restore version"), segment, retargeted(segment, old.target, old.origin))


def stamped(change: Change, author: str, at: datetime) -> Change:
    """Return ``change`` signed: every segment after it is one version on and says who changed it and when."""

    def sign(before: Segment | None, after: Segment | None) -> Pair:
        if after is None:
            return before, None
        version = before.version + 1 if before else max(after.version, 1)
        return before, replace(after, version=version, changed_by=author, changed_at=at)

    return replace(change, pairs=tuple(sign(*pair) for pair in change.pairs), author=author, at=at)


def _refuse_locked(segment: Segment) -> None:
    if segment.locked:
        raise EditError(said("Segment {id} is locked: unlock it first.", id=segment.id))


def _one(label: str, before: Segment, after: Segment) -> Change:
    return Change(label, () if before == after else ((before, after),))


def _many(label: str, segments: Iterable[Segment], edit: Callable[[Segment], Segment]) -> Change:
    pairs = ((s, edit(s)) for s in segments if not s.locked)
    return Change(label, tuple((before, after) for before, after in pairs if before != after))


def _reviewed(label: str, segments: Iterable[Segment], move: Move) -> Change:
    chosen = tuple(segments)
    if len(chosen) == 1:
        _refuse_locked(chosen[0])
        return _one(label, chosen[0], moved(chosen[0], move))
    return _many(label, (s for s in chosen if allowed(s, move)), lambda s: moved(s, move))
