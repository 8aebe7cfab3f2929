"""The editor of an open project: the one way by which a segment changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from translator_app.core import edits
from translator_app.core.errors import EditError
from translator_app.core.ports import ProjectStore
from translator_app.core.project import Progress, bucket
from translator_app.core.segment import Change, Segment

Listener = Callable[[Change], None]


class Editor:
    """Holds the segments in reading order; a change goes to the store first, then here, then to the listeners.

    Not thread-safe: it belongs to the thread that made it (the window's). Jobs get frozen segments from it and
    hand changes back.
    """

    def __init__(self, store: ProjectStore, author: Callable[[], str], now: Callable[[], datetime]) -> None:
        self._store = store
        self._author = author
        self._now = now
        self._segments: list[Segment] = store.segments()
        self._index: dict[int, int] = {}
        self._counts: Counter[str] = Counter()
        self._listeners: list[Listener] = []
        self._typing: int | None = None
        self._reindex()

    @property
    def store(self) -> ProjectStore:
        """The project's store."""
        return self._store

    @property
    def segments(self) -> Sequence[Segment]:
        """All segments in reading order; do not keep it across changes."""
        return self._segments

    def __len__(self) -> int:
        return len(self._segments)

    def __contains__(self, segment_id: object) -> bool:
        return segment_id in self._index

    def segment(self, segment_id: int) -> Segment:
        """Return the segment as it stands now. Raises KeyError."""
        return self._segments[self._index[segment_id]]

    def row(self, segment_id: int) -> int:
        """Return its index in reading order. Raises KeyError."""
        return self._index[segment_id]

    def neighbours(self, segment_id: int) -> tuple[Segment | None, Segment | None]:
        """Return the segments before and after it within its document."""
        row = self._index[segment_id]
        document = self._segments[row].document_id
        around = [
            self._segments[i] if 0 <= i < len(self._segments) and self._segments[i].document_id == document else None
            for i in (row - 1, row + 1)
        ]
        return around[0], around[1]

    def progress(self) -> Progress:
        """Return the counts by state, kept up to date with each change."""
        return Progress(total=len(self._segments), **self._counts)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every change made, undone or redone; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(self, change: Change) -> Change:
        """Make ``change`` durable, then visible; returns it as signed. An empty change does nothing.

        Raises ConflictError or ProjectError with nothing changed anywhere.
        """
        self._typing = None
        return self._apply(change, amend=False)

    def type(self, segment_id: int, target: str) -> Change:
        """Write what was typed so far; until :meth:`end_typing` the run is one step of the undo list."""
        change = edits.typed(self.segment(segment_id), target)
        amend = self._typing == segment_id
        signed = self._apply(change, amend=amend)
        if signed:
            self._typing = segment_id
        return signed

    def end_typing(self) -> None:
        """End the typing run, so that the next keystroke starts a new undo step."""
        self._typing = None

    def split(self, segment_id: int, source_at: int, target_at: int | None = None) -> Change:
        """Split a segment. Raises EditError."""
        _, following = self.neighbours(segment_id)
        change = edits.split(
            self.segment(segment_id),
            source_at,
            target_at,
            self._store.next_segment_id(),
            following.position if following else None,
        )
        return self.apply(change)

    def merge(self, segment_id: int) -> Change:
        """Merge a segment with the next one. Raises EditError."""
        _, following = self.neighbours(segment_id)
        if following is None:
            raise EditError(f"Segment {segment_id} is the last of its document: there is none to merge it with.")
        return self.apply(edits.merged(self.segment(segment_id), following))

    def undo(self) -> Change | None:
        """Take the last change back; returns what that did, None at the beginning."""
        self._typing = None
        return self._publish(self._store.undo(self._author(), self._now()))

    def redo(self) -> Change | None:
        """Do again what was undone last."""
        self._typing = None
        return self._publish(self._store.redo(self._author(), self._now()))

    def reload(self) -> None:
        """Read everything anew, after documents were added or removed."""
        self._typing = None
        self._segments = self._store.segments()
        self._reindex()

    def _apply(self, change: Change, *, amend: bool) -> Change:
        if not change:
            return change
        signed = edits.stamped(change, self._author(), self._now())
        self._store.apply(signed, amend=amend)
        self._publish(signed)
        return signed

    def _publish(self, change: Change | None) -> Change | None:
        if change is None:
            return None
        if change.structural:
            self._restructure(change)
        else:
            for before, after in change.pairs:
                if before is not None and after is not None:
                    self._segments[self._index[after.id]] = after
                    self._counts[bucket(before)] -= 1
                    self._counts[bucket(after)] += 1
        for listener in tuple(self._listeners):
            listener(change)
        return change

    def _restructure(self, change: Change) -> None:
        order = {document.id: document.order for document in self._store.documents()}
        gone = {before.id for before, _ in change.pairs if before}
        come = [after for _, after in change.pairs if after]
        kept = [segment for segment in self._segments if segment.id not in gone]
        self._segments = sorted([*kept, *come], key=lambda s: (order.get(s.document_id, 0), s.position))
        self._reindex()

    def _reindex(self) -> None:
        self._index = {segment.id: row for row, segment in enumerate(self._segments)}
        self._counts = Counter(map(bucket, self._segments))
