"""Merging two copies of a project, segment by segment, on what both grew from.

A paragraph is cut into blocks at the places where base, ours and theirs all end a segment; inside a block a three-way
rule holds: what one side left as it was is taken from the other. What both changed differently is a conflict; ours
stands and theirs is kept in an open comment, unless a side was preferred for all or chosen for this one.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from . import inline
from .anchors import anchored
from .segment import NO_ORIGIN, Comment, Mark, Segment, State, SubState

_NAMESPACE = uuid.UUID("9f1f3b0e-7f6c-4c55-9a35-6f6b8a1f2c01")
KEY = 12
"""Characters of a conflict's key."""
_RANK = {state: rank for rank, state in enumerate(State)}


class Side(StrEnum):
    """One of the two copies."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both sides changed differently; ``kind`` is text, state, cut, comment, mark or document.

    ``segment_id`` is 0 for a document, ``number`` is the segment's in reading order from 1. Texts have their inline
    codes written out; ``base`` is what both grew from. ``key`` names the conflict in every merge of the same two
    copies, so that a side can be chosen for it; it is empty where there is nothing to choose.
    """

    segment_id: int
    kind: str
    ours: str
    theirs: str
    ours_by: str = ""
    theirs_by: str = ""
    source: str = ""
    base: str = ""
    key: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did: segments taken from theirs as they are, segments of both, conflicts, sentences to read."""

    path: Path
    taken: int
    merged: int
    conflicts: tuple[Conflict, ...]
    notes: tuple[str, ...]


T = TypeVar("T", Comment, Mark)


@dataclass(slots=True)
class Merging:
    """The rules with what they found; ``prefer`` decides conflicts, None keeps ours and theirs in a comment.

    ``choices`` decides single ones by their keys before that. ``twins`` maps the id of a segment that theirs added to
    that of the very same one that ours added.
    """

    at: datetime
    prefer: Side | None = None
    choices: Mapping[str, Side | None] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    twins: dict[int, int] = field(default_factory=dict)

    def paragraph(self, base: Sequence[Segment], ours: Sequence[Segment], theirs: Sequence[Segment]) -> list[Segment]:
        """Return the merged segments of one paragraph; all are given in their order.

        A segment that theirs alone added keeps the id it has there: give it one that ours does not use.
        """
        if _all_same(theirs, base) or _all_same(ours, theirs):
            self._note_twins(ours, theirs)
            return list(ours)
        if _all_same(ours, base):
            return list(theirs)
        if len({_text(base), _text(ours), _text(theirs)}) > 1:
            return self._block(base, ours, theirs)
        cuts = _ends(base) & _ends(ours) & _ends(theirs)
        merged: list[Segment] = []
        for b, o, t in zip(_blocks(base, cuts), _blocks(ours, cuts), _blocks(theirs, cuts), strict=True):
            merged += self._block(b, o, t)
        return merged

    def _block(self, base: Sequence[Segment], ours: Sequence[Segment], theirs: Sequence[Segment]) -> list[Segment]:
        if _all_same(theirs, base) or _all_same(ours, theirs):
            self._note_twins(ours, theirs)
            return list(ours)
        if _all_same(ours, base):
            return list(theirs)
        if _cut(ours) == _cut(theirs):
            self._note_twins(ours, theirs)
            known = {s.id: s for s in base} if _cut(base) == _cut(ours) else {}
            return [self._one(known.get(o.id), o, t) for o, t in zip(ours, theirs, strict=True)]
        if _says_same(ours, base):
            return _with_extras(theirs, base, ours)
        if _says_same(theirs, base):
            return _with_extras(ours, base, theirs)
        here, there, was = (" | ".join(_shown(s) for s in side) for side in (ours, theirs, base))
        found = Conflict(0, "cut", here, there, _by(ours), _by(theirs), inline.shown(_text(base)), was)
        side = self._decide(found, (ours or theirs)[0].id)
        winner, loser = (theirs, ours) if side is Side.THEIRS else (ours, theirs)
        self.conflicts[-1] = replace(self.conflicts[-1], segment_id=(winner or loser)[0].id)
        merged = _with_extras(winner, base, loser)
        if merged and side is None:
            text = " ".join(_shown(s) for s in loser)
            merged[0] = self._remarked(merged[0], text, _by(loser))
        return merged

    def _note_twins(self, ours: Sequence[Segment], theirs: Sequence[Segment]) -> None:
        if _cut(ours) == _cut(theirs):
            self.twins.update({t.id: o.id for o, t in zip(ours, theirs, strict=True) if t.id != o.id})

    def _one(self, base: Segment | None, ours: Segment, theirs: Segment) -> Segment:
        """Merge a segment that is cut alike on both sides; without ``base`` both came by that cut themselves.

        What such a segment held before the cut is not known, so that it counts as having been blank: whatever both
        say differently is a conflict then, and no remark of either goes.
        """
        if _same(ours, theirs):
            return ours
        if base is None:
            base = _blank(ours)
        if _same(ours, base):
            return replace(theirs, id=ours.id)
        if _same(theirs, base):
            return ours
        merged = self._translation(base, ours, theirs)
        comments = self._things(ours, "comment", base.comments, ours.comments, theirs.comments, lambda c: c.text)
        known = {c.id for c in (*ours.comments, *theirs.comments)}
        added = tuple(c for c in merged.comments if c.id not in known)
        marks = self._things(ours, "mark", base.marks, ours.marks, theirs.marks, lambda m: f"{m.severity} {m.note}")
        was = base.ignored
        ignored = (ours.ignored | theirs.ignored) - (was - ours.ignored) - (was - theirs.ignored)
        locked = ours.locked if ours.locked != base.locked else theirs.locked
        threads = _with_heads((*comments, *added), (*ours.comments, *theirs.comments))
        return replace(merged, comments=threads, marks=marks, ignored=ignored, locked=locked)

    def _translation(self, base: Segment, ours: Segment, theirs: Segment) -> Segment:
        if _unit(ours) == _unit(theirs):
            origin = max(ours.origin, theirs.origin, key=lambda o: (o.kind.value, o.name, o.score or 0, o.edited))
            return replace(ours, origin=origin)
        if _unit(ours) == _unit(base):
            return _retold(ours, theirs)
        if _unit(theirs) == _unit(base):
            return ours
        kind = "text"
        if ours.target == theirs.target:
            lowest = _RANK[base.state]
            if not (ours.rejected or theirs.rejected) and min(_RANK[ours.state], _RANK[theirs.state]) >= lowest:
                return ours if _RANK[ours.state] >= _RANK[theirs.state] else _retold(ours, theirs)
            kind = "state"
        mine, yours, was = (_shown(s) if kind == "text" else _state(s) for s in (ours, theirs, base))
        found = Conflict(0, kind, mine, yours, ours.changed_by, theirs.changed_by, inline.shown(ours.source), was)
        side = self._decide(found, ours.id)
        if side is Side.THEIRS:
            return _retold(ours, theirs)
        if side is Side.OURS:
            return ours
        return self._remarked(ours, f"{_shown(theirs)} ({_state(theirs)})", theirs.changed_by)

    def _things(
        self, segment: Segment, kind: str, base: Sequence[T], ours: Sequence[T], theirs: Sequence[T],
        words: Callable[[T], str],
    ) -> tuple[T, ...]:  # fmt: skip
        """Merge comments or marks by their ids; what one side removed and the other changed stays."""
        was: dict[str, T] = {thing.id: thing for thing in base}
        here: dict[str, T] = {thing.id: thing for thing in ours}
        there: dict[str, T] = {thing.id: thing for thing in theirs}
        merged: list[T] = []
        for id_ in (*here, *(i for i in there if i not in here)):
            o, t, b = here.get(id_), there.get(id_), was.get(id_)
            if o is None or t is None:
                only = o or t
                if only is not None and only != b:
                    merged.append(only)
            elif t in (o, b):
                merged.append(o)
            elif o == b:
                merged.append(t)
            elif words(o) == words(t) and isinstance(o, Comment):
                # only whether the thread is resolved differs; both changed it, and an open one asks for eyes
                merged.append(replace(o, resolved=False))
            else:
                was_told = words(b) if b is not None else ""
                told = Conflict(0, kind, words(o), words(t), o.author, t.author, inline.shown(segment.source), was_told)
                side = self._decide(told, segment.id)
                winner, loser = (t, o) if side is Side.THEIRS else (o, t)
                merged += [winner, replace(loser, id=_name(f"{id_} {words(loser)}"))]
        return tuple(merged)

    def _remarked(self, segment: Segment, text: str, author: str) -> Segment:
        remark = Comment(_name(f"{segment.source} {author} {text}"), author, self.at, f"In the other copy: {text}")
        return segment if any(c.id == remark.id for c in segment.comments) else _commented(segment, (remark,))

    def _decide(self, found: Conflict, segment_id: int) -> Side | None:
        """Keep a conflict at the segment and return the side that is to win, None for ours with theirs beside it."""
        key = _name(f"{found.kind} {segment_id}\n{found.ours}\n{found.theirs}")[:KEY]
        self.conflicts.append(replace(found, segment_id=segment_id, key=key))
        return self.choices.get(key, self.prefer)


def _commented(segment: Segment, comments: Iterable[Comment]) -> Segment:
    return replace(segment, comments=(*segment.comments, *comments))


def _name(text: str) -> str:
    """Return an id that the same conflict gets again when the copies are merged once more."""
    return uuid.uuid5(_NAMESPACE, text.encode("utf-8", "replace").decode("utf-8")).hex


def _with_heads(comments: Sequence[Comment], known: Sequence[Comment]) -> tuple[Comment, ...]:
    """Bring back the first remark of a thread that one side removed while the other replied."""
    ids = {c.id for c in comments}
    missing = {c.reply_to for c in comments if c.reply_to and c.reply_to not in ids}
    heads = {c.id: c for c in known if c.id in missing}
    return (*heads.values(), *comments)


def _with_extras(winner: Sequence[Segment], base: Sequence[Segment], loser: Sequence[Segment]) -> list[Segment]:
    """Carry what ``loser`` changed beside the translation into the segments of ``winner``, which are cut otherwise."""
    merged = {s.id: s for s in winner}
    if not merged:
        return []
    first = next(iter(merged))
    was_comments = {c.id: c for s in base for c in s.comments}
    was_marks = {m.id: m for s in base for m in s.marks}
    bases = {s.id: s for s in base}
    holders = {c.id: s.id for s in winner for c in s.comments} | {m.id: s.id for s in winner for m in s.marks}
    for s in loser:
        home = s.id if s.id in merged else first
        for c in s.comments:
            if c != was_comments.get(c.id):
                place = merged[holders.get(c.id, home)]
                others = tuple(x for x in place.comments if x.id != c.id)
                mine = next((x for x in place.comments if x.id == c.id), None)
                changed_here = mine is not None and mine != was_comments.get(c.id)
                merged[place.id] = place if changed_here else replace(place, comments=(*others, c))
        for m in s.marks:
            if m != was_marks.get(m.id):
                place = merged[holders.get(m.id, home)]
                others_m = tuple(x for x in place.marks if x.id != m.id)
                merged[place.id] = replace(place, marks=(*others_m, anchored(m, s)))
        was = bases.get(s.id)
        if was is not None and s.id in merged:
            place = merged[s.id]
            ignored = (place.ignored | (s.ignored - was.ignored)) - (was.ignored - s.ignored)
            locked = s.locked if s.locked != was.locked else place.locked
            merged[s.id] = replace(place, ignored=ignored, locked=locked)
    return list(merged.values())


def _blank(segment: Segment) -> Segment:
    return replace(
        segment, target="", state=State.INITIAL, substate=SubState.NONE, origin=NO_ORIGIN, locked=False, comments=(),
        marks=(), ignored=frozenset(),
    )  # fmt: skip


_SAYS = attrgetter(
    "source", "target", "trail", "state", "substate", "origin", "locked", "codes", "comments", "ignored", "marks"
)


def _same(one: Segment, other: Segment) -> bool:
    """Tell whether two segments say the same, whoever changed them and whenever."""
    return bool(_SAYS(one) == _SAYS(other))


def _all_same(some: Sequence[Segment], others: Sequence[Segment]) -> bool:
    return len(some) == len(others) and all(_same(a, b) for a, b in zip(some, others, strict=True))


def _cut(segments: Sequence[Segment]) -> list[tuple[str, str]]:
    return [(s.source, s.trail) for s in segments]


def _unit(segment: Segment) -> tuple[str, str, str]:
    return segment.target, segment.state.value, segment.substate.value


def _says_same(some: Sequence[Segment], base: Sequence[Segment]) -> bool:
    """Tell whether cut and translations are those of the base: only comments, marks or locks differ."""
    return _cut(some) == _cut(base) and [_unit(s) for s in some] == [_unit(s) for s in base]


def _retold(segment: Segment, by: Segment) -> Segment:
    return replace(segment, target=by.target, origin=by.origin, state=by.state, substate=by.substate)


def _text(segments: Sequence[Segment]) -> str:
    return "".join(s.source + s.trail for s in segments)


def _ends(segments: Sequence[Segment]) -> set[int]:
    at, ends = 0, set()
    for s in segments:
        at += len(s.source) + len(s.trail)
        ends.add(at)
    return ends


def _blocks(segments: Sequence[Segment], cuts: set[int]) -> list[list[Segment]]:
    blocks: list[list[Segment]] = [[]]
    at = 0
    for s in segments:
        blocks[-1].append(s)
        at += len(s.source) + len(s.trail)
        if at in cuts:
            blocks.append([])
    return blocks[:-1] if not blocks[-1] else blocks


def _shown(segment: Segment) -> str:
    return inline.shown(segment.target) if segment.target else "(empty)"


def _state(segment: Segment) -> str:
    return segment.substate.value or segment.state.value


def _by(segments: Sequence[Segment]) -> str:
    return ", ".join(dict.fromkeys(s.changed_by for s in segments if s.changed_by))
