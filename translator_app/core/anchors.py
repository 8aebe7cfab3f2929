"""The words a comment or a quality mark was put on, and where they stand now.

A note keeps the words as they were and a little of what stood before them, as the text quote selector of the W3C Web
Annotation Data Model (2017) does. Its offsets are those of the moment it was made: no edit rewrites them, so that
undo, merging and coming back from a file need no care for them. Where the words went is looked up when it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import regex
from rapidfuzz import fuzz

from .segment import Comment, Mark, Segment

Note = TypeVar("Note", Comment, Mark)
CONTEXT = 24
"""So many characters before the words are kept, to tell them from the same words elsewhere in the segment."""
LIKE_ENOUGH = 75.0
"""From this likeness in percent on (rapidfuzz's partial ratio) edited words count as the same ones."""
LONG_ENOUGH = 8
"""Shorter words that were edited are other words."""
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


def put_on(note: Note, segment: Segment, start: int, end: int, *, on_source: bool = False) -> Note:
    """Return ``note`` on the characters ``start`` to ``end`` of the target (of the source if ``on_source``).

    An empty stretch puts it on the whole segment. Raises ValueError for one that does not lie in the text.
    """
    text = segment.source if on_source else segment.target
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{start}-{end} does not lie in a text of {len(text)} characters")
    if start == end:
        return replace(note, start=None, end=None, on_source=on_source, quote="", before="")
    before = text[max(0, start - CONTEXT) : start]
    return replace(note, start=start, end=end, on_source=on_source, quote=text[start:end], before=before)


def place(note: Comment | Mark, segment: Segment) -> tuple[int, int] | None:
    """Return where the words of ``note`` stand now; None for a note on the whole segment and for words that are gone.

    They are looked for at their old place, then word for word elsewhere (the spot whose context is most like the old
    one), then as edited words that are still like enough.
    """
    text = segment.source if note.on_source else segment.target
    start, end, quote = note.start, note.end, note.quote
    if start is None or end is None:
        return None
    if not quote:  # made by an earlier Werger, which kept the offsets alone
        return (start, end) if 0 <= start < end <= len(text) else None
    spots = _spots(text, quote)
    if not spots:
        return _like(text, quote)
    best = max(spots, key=lambda spot: (_common_end(text[:spot], note.before), spot == start, -abs(spot - start)))
    return best, best + len(quote)


def gone(note: Comment | Mark, segment: Segment) -> bool:
    """Tell whether the words of ``note`` stand in the text no longer."""
    return note.start is not None and place(note, segment) is None


def edited(note: Comment | Mark, segment: Segment) -> bool:
    """Tell whether the words of ``note`` stand there, but changed."""
    at = place(note, segment)
    text = segment.source if note.on_source else segment.target
    return at is not None and bool(note.quote) and text[slice(*at)] != note.quote


def words(note: Comment | Mark, segment: Segment) -> str:
    """Return the words of ``note`` as they stand now, as they were if they are gone; empty for the whole segment."""
    at = place(note, segment)
    text = segment.source if note.on_source else segment.target
    return text[slice(*at)] if at is not None else note.quote


def parted(
    notes: Sequence[Note], segment: Segment, source_at: int, target_at: int
) -> tuple[tuple[Note, ...], tuple[Note, ...]]:
    """Return which notes stay with the first part of a split and which go on with the second.

    A note goes where its words begin, answers go with their thread; a note on the whole stays with the first part.
    """
    away: set[str] = set()
    for note in notes:
        at = place(note, segment)
        if at is not None and at[0] >= (source_at if note.on_source else target_at):
            away.add(note.id)
    answers = {note.id: head for note in notes if (head := _head(note)) is not None}
    known = {n.id for n in notes}
    away |= {id_ for id_, head in answers.items() if head in away}
    away -= {id_ for id_, head in answers.items() if head in known and head not in away}
    kept = tuple(anchored(note, segment) for note in notes)
    return tuple(n for n in kept if n.id not in away), tuple(n for n in kept if n.id in away)


def anchored(note: Note, segment: Segment) -> Note:
    """Return ``note`` with its words kept, if an earlier Werger kept the offsets alone."""
    at = place(note, segment) if not note.quote else None
    return note if at is None else put_on(note, segment, *at, on_source=note.on_source)


def _head(note: Comment | Mark) -> str | None:
    return note.reply_to if isinstance(note, Comment) else None


def _spots(text: str, quote: str) -> list[int]:
    spots: list[int] = []
    at = text.find(quote)
    while at >= 0:
        spots.append(at)
        at = text.find(quote, at + 1)
    return spots


def _common_end(one: str, other: str) -> int:
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count


def _like(text: str, quote: str) -> tuple[int, int] | None:
    if len(quote) < LONG_ENOUGH or len(text) < len(quote) // 2:
        return None
    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=LIKE_ENOUGH)
    if found is None:
        return None
    met = [m.span() for m in _WORD.finditer(text) if m.end() > found.dest_start and m.start() < found.dest_end]
    return (met[0][0], met[-1][1]) if met else None
