"""The editor of an open project: the one way by which a segment changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from translator_app.core import edits
from translator_app.core.errors import EditError
from translator_app.core.ports import ProjectStore
from translator_app.core.project import Progress
from translator_app.core.said import said
from translator_app.core.segment import Change, Segment

from .holding import Pen, Written, held, made, make_in_place, order_of

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
        self._held = held(store.segments())
        self._listeners: list[Listener] = []
        self._typing: int | None = None
        self._large = ""

    @property
    def store(self) -> ProjectStore:
        """The project's store."""
        return self._store

    @property
    def segments(self) -> Sequence[Segment]:
        """All segments in reading order; do not keep it across changes."""
        return self._held.segments

    @property
    def rows(self) -> Mapping[int, int]:
        """The row of each id; do not keep it across changes."""
        return self._held.rows

    def __len__(self) -> int:
        return len(self._held.segments)

    def __contains__(self, segment_id: object) -> bool:
        return segment_id in self._held.rows

    def segment(self, segment_id: int) -> Segment:
        """Return the segment as it stands now. Raises KeyError."""
        return self._held.segments[self._held.rows[segment_id]]

    def row(self, segment_id: int) -> int:
        """Return its index in reading order. Raises KeyError."""
        return self._held.rows[segment_id]

    def neighbours(self, segment_id: int) -> tuple[Segment | None, Segment | None]:
        """Return the segments before and after it within its document."""
        row, segments = self._held.rows[segment_id], self._held.segments
        document = segments[row].document_id
        around = [
            segments[i] if 0 <= i < len(segments) and segments[i].document_id == document else None
            for i in (row - 1, row + 1)
        ]
        return around[0], around[1]

    def progress(self) -> Progress:
        """Return the counts by state, kept up to date with each change."""
        return Progress(total=len(self._held.segments), **self._held.counts)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every change made, undone or redone; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(self, change: Change, *, author: str = "") -> Change:
        """Make ``change`` durable, then visible; returns it as signed. An empty change does nothing.

        It is signed as ``author``'s where another's work is taken over, else as that of who works here.
        Raises ConflictError or ProjectError with nothing changed anywhere.
        """
        self._typing = None
        return self._apply(change, amend=False, author=author)

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
            raise EditError(
                said(
                    "Segment {segment_id} is the last of its document: there is none to merge it with.",
                    segment_id=segment_id,
                )
            )
        return self.apply(edits.merged(self.segment(segment_id), following))

    def undo(self) -> Change | None:
        """Take the last change back; returns what that did, None at the beginning."""
        self._refuse_meanwhile()
        return self._publish(self._store.undo(self._author(), self._now()))

    def redo(self) -> Change | None:
        """Do again what was undone last."""
        self._refuse_meanwhile()
        return self._publish(self._store.redo(self._author(), self._now()))

    # --- changes of very many segments

    def begin(self, label: str, author: str = "") -> Pen:
        """Begin a change that a job makes and writes; until :meth:`settle` every other edit is refused."""
        self._refuse_meanwhile()
        self._large = label
        return Pen(self._held, self._store, author or self._author(), self._now)

    @property
    def busy(self) -> bool:
        """Whether a large change is being written: another write would wait for it."""
        return bool(self._large)

    def settle(self, written: Written | None) -> None:
        """Show what the job wrote (None: it failed, nothing was), and let edits be made again."""
        self._large = ""
        if written is None or not written.change:
            return
        if written.base is self._held:
            self._held = written.after
        else:  # a document came meanwhile
            self._held = made(self._held, written.change, order_of(self._store))
        self._tell(written.change)

    @property
    def undo_size(self) -> int:
        """How many segments an undo would touch."""
        return self._store.undo_size()

    @property
    def redo_size(self) -> int:
        """How many segments a redo would touch."""
        return self._store.redo_size()

    def _refuse_meanwhile(self) -> None:
        self._typing = None
        if self._large:
            raise EditError(
                said("“{large}” is being written: what you do now is kept as soon as that is done.", large=self._large)
            )

    def reload(self) -> None:
        """Read everything anew, after documents were added or removed."""
        self._typing = None
        self._held = held(self._store.segments())

    def _apply(self, change: Change, *, amend: bool, author: str = "") -> Change:
        if not change:
            return change
        if self._large:
            self._refuse_meanwhile()
        signed = edits.stamped(change, author or self._author(), self._now())
        self._store.apply(signed, amend=amend)
        self._publish(signed)
        return signed

    def _publish(self, change: Change | None) -> Change | None:
        if change is None:
            return None
        if change.structural:
            self._held = made(self._held, change, order_of(self._store))
        else:
            make_in_place(self._held, change)
        self._tell(change)
        return change

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
