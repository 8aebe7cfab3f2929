"""Confirm and next: the step a translator makes a thousand times a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from translator_app.core import edits
from translator_app.core.errors import MemoryStoreError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import MemoryStore
from translator_app.core.segment import Segment

from .editing import Editor
from .repeating import Repeats, same_letters


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a confirmation did: the next segment to work on (None when none is left), which rows it filled.

    ``trouble`` says in a sentence what went wrong with the memory, empty if nothing did; the confirmation stands.
    """

    next_id: int | None
    filled: tuple[int, ...]
    trouble: str = ""

    @property
    def propagated(self) -> int:
        """How many rows were filled."""
        return len(self.filled)


def confirm(
    editor: Editor,
    segment_id: int,
    memory: MemoryStore | None,
    project: str,
    *,
    propagate: bool = True,
    repeats: Repeats | None = None,
) -> Confirmed:
    """Confirm a segment, keep it in the working memory, fill equal ones, and find the next to do.

    Which are equal ``repeats`` tells, or without it the letters of the source. Raises ReviewError when there is no
    translation, EditError when the segment is locked.
    """
    editor.apply(edits.confirmed(editor.segment(segment_id)))
    segment = editor.segment(segment_id)
    trouble = ""
    if memory is not None and not memory.read_only:
        try:
            memory.add(unit_of(editor, segment, project))
        except MemoryStoreError as error:
            trouble = str(error)
    filled: tuple[int, ...] = ()
    if propagate:
        equal = repeats.of(segment) if repeats else same_letters(editor.segments, segment)
        filled = editor.apply(edits.propagated(segment, equal)).ids
    return Confirmed(next_unconfirmed(editor, segment_id), filled, trouble)


def unit_of(editor: Editor, segment: Segment, project: str) -> TranslationUnit:
    """Return the unit a confirmed segment is kept as."""
    before, after = editor.neighbours(segment.id)
    return TranslationUnit(
        source=segment.source,
        target=segment.target,
        author=segment.changed_by,
        at=segment.changed_at,
        project=project,
        previous=before.source if before else "",
        following=after.source if after else "",
    )


class Unsettled(Protocol):
    """A working memory that may lack units added from ``unsettled`` on, because it was not closed."""

    read_only: bool
    unsettled: datetime | None

    def restore(self, units: Iterable[TranslationUnit]) -> int:
        """Store what may have been lost since ``unsettled``, which it is no more; return how many were missing."""


def restore_confirmed(editor: Editor, memory: Unsettled, project: str) -> int:
    """Put back what a power cut took from the working memory; the project, which lost nothing, has all of it.

    Returns how many units were missing. Costs nothing where the memory was closed.
    """
    since = memory.unsettled
    if since is None or memory.read_only:
        return 0
    return memory.restore(
        unit_of(editor, segment, project)
        for segment in editor.segments
        if segment.confirmed and segment.target.strip() and _changed_since(segment, since)
    )


def _changed_since(segment: Segment, since: datetime) -> bool:
    at = segment.changed_at
    return at is None or (at if at.tzinfo else at.replace(tzinfo=UTC)) >= since


def next_unconfirmed(editor: Editor, segment_id: int, within: Sequence[int] | None = None) -> int | None:
    """Return the next unconfirmed, unlocked segment after ``segment_id``, from the top again after the end.

    ``within`` are the ids shown (a filter); None means all.
    """
    start = editor.row(segment_id)
    shown = None if within is None else frozenset(within)
    segments = editor.segments
    for step in range(1, len(segments)):
        segment = segments[(start + step) % len(segments)]
        if not segment.confirmed and not segment.locked and (shown is None or segment.id in shown):
            return segment.id
    return None
