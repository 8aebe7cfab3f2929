"""The segments of an open project as the editor holds them, and a change of very many made beside them.

An edit of a few segments is made in place. One of thousands (an approval of the whole, a replacement, a
pretranslation, the undo of one) is made and written by a job through a :class:`Pen`, while the window goes on
showing what was; the editor refuses edits meanwhile and takes the result in one step.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from translator_app.core import edits
from translator_app.core.ports import ProjectStore
from translator_app.core.project import bucket
from translator_app.core.segment import Change, Segment


@dataclass(slots=True)
class Held:
    """Segments in reading order, the row of each id, and how many there are of each state."""

    segments: list[Segment]
    rows: dict[int, int]
    counts: Counter[str]


def held(segments: list[Segment]) -> Held:
    """Hold ``segments``, which are in reading order."""
    return Held(segments, {segment.id: row for row, segment in enumerate(segments)}, Counter(map(bucket, segments)))


def make_in_place(holding: Held, change: Change) -> None:
    """Make a change that brings no segment and takes none."""
    for before, after in change.pairs:
        if before is not None and after is not None:
            holding.segments[holding.rows[after.id]] = after
            holding.counts[bucket(before)] -= 1
            holding.counts[bucket(after)] += 1


def made(holding: Held, change: Change, order: Mapping[int, int]) -> Held:
    """Return what is held after ``change``; ``order`` is that of the documents."""
    if not change.structural:
        copy = Held(list(holding.segments), holding.rows, Counter(holding.counts))
        make_in_place(copy, change)
        return copy
    gone = {before.id for before, _ in change.pairs if before}
    come = [after for _, after in change.pairs if after]
    kept = [segment for segment in holding.segments if segment.id not in gone]
    return held(sorted([*kept, *come], key=lambda s: (order.get(s.document_id, 0), s.position)))


@dataclass(frozen=True, slots=True)
class Written:
    """A change that is on the disk, with what is to be held from now on; ``base`` is what it was made from."""

    change: Change
    base: Held
    after: Held


@dataclass(frozen=True, slots=True)
class Pen:
    """Makes and writes one change in any thread, from the segments as they stood when it was taken up."""

    base: Held
    store: ProjectStore
    author: str
    now: Callable[[], datetime]

    def write(self, make: Callable[[Sequence[Segment]], Change]) -> Written:
        """Write the change that ``make`` returns. Raises ProjectError with nothing written."""
        with _without_collecting():
            change = make(self.base.segments)
            if change:
                change = edits.stamped(change, self.author, self.now())
                self.store.apply(change)
            return self._written(change)

    def undo(self) -> Written:
        """Take the last change back."""
        with _without_collecting():
            return self._written(self.store.undo(self.author, self.now()))

    def redo(self) -> Written:
        """Do again what was undone last."""
        with _without_collecting():
            return self._written(self.store.redo(self.author, self.now()))

    def _written(self, change: Change | None) -> Written:
        if not change:
            return Written(change or Change("", ()), self.base, self.base)
        order = order_of(self.store) if change.structural else {}
        return Written(change.known(), self.base, made(self.base, change, order))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Put the cycle collector off, and have it pass over what was made: values without cycles, as many as segments.

    A collection that walks them holds up every thread for half a second.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def order_of(store: ProjectStore) -> dict[int, int]:
    """Return the place of each document by its id."""
    return {document.id: document.order for document in store.documents()}
