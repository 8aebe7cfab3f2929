"""Keeps the assist pane in step with the current segment: asks in the background, drops what comes too late."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from translator_app.core.ports import CompletingEngine
from translator_app.core.segment import Segment, State
from translator_app.services.completing import continuation
from translator_app.services.desk import Desk
from translator_app.services.suggesting import Request, Suggested, Suggestion, merged
from translator_app.ui.jobs import Failure, Job, Lane

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

SETTLE_MS = 15
"""How long a row is shown before anything is asked about it: who jumps on at once waits for none of it."""
AHEAD = 4
"""How many coming rows are asked for ahead."""


class Assisting(QObject):
    """Suggestions, terms, checks, comments and history of the current segment, and completion as one types."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._segment_id: int | None = None
        self._remembered: Suggested | None = None
        self._machine: Suggested | None = None
        self._jobs: list[Job] = []
        self.shown: tuple[Suggestion, ...] = ()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self._history_due = False
        self._fresh = False
        window.assist.history.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the history when it comes into view: it is asked of the file, which typing must not wait for."""
        if event.type() is QEvent.Type.Show and self._history_due:
            desk, segment = self._desk_and_segment()
            if desk is not None and segment is not None:
                self._history_due = False
                self._window.assist.show_history(desk.store.history(segment.id))
        return super().eventFilter(watched, event)

    def warm(self) -> None:
        """Load the engine while the start page is read; what fails then is told when it is asked."""

        def quiet(_: object) -> None:
            """There is nothing to show yet."""

        shelf = self._window.workshop.shelf
        self._window.jobs.start("Loading the engine", shelf.warm, quiet, lane=Lane.ENGINE, failed=quiet)

    # --- what the window tells

    def current_changed(self, segment_id: int | None) -> None:
        """Show another segment; what belongs to it follows once the row itself is shown."""
        self._segment_id = segment_id
        self._remembered = self._machine = None
        self.shown = ()
        self._cancel()
        desk, segment = self._desk_and_segment()
        if desk is None or segment is None:
            self.refresh_segment()
            return
        self._window.assist.show_segment(segment, desk.editor.row(segment.id) + 1)
        self._fresh = True
        self._settle.start()

    def refresh_segment(self) -> None:
        """Show the current segment's own facts anew: terms, checks, comments, history."""
        desk, segment = self._desk_and_segment()
        pane = self._window.assist
        if desk is None or segment is None:
            self.shown = ()
            pane.show_segment(None, 0)
            return
        pane.show_segment(segment, desk.editor.row(segment.id) + 1)
        pane.show_terms(self._window.terms_of(segment))
        self.refresh_facts()

    def refresh_facts(self) -> None:
        """Show checks, comments and history of the current segment anew."""
        desk, segment = self._desk_and_segment()
        if desk is None or segment is None:
            return
        pane = self._window.assist
        pane.show_issues(desk.checker.issues(segment.id))
        pane.show_marks(segment)
        pane.show_comments(segment.comments, self._window.tally.open_comments, segment)
        if pane.history.isVisible():
            pane.show_history(desk.store.history(segment.id))
        else:
            self._history_due = True

    def memory_changed(self) -> None:
        """Ask the memories again for the current segment: a unit was added, corrected or deleted."""
        self._settle.start()

    def forget(self) -> None:
        """Let go of everything, as the desk closes."""
        self._cancel()
        self._segment_id = None
        self.shown = ()

    def complete(self, segment_id: int, prefix: str) -> None:
        """Offer how the translator may go on from ``prefix``: by what stands beside the segment, else by the engine."""
        desk, segment = self._desk_and_segment()
        if segment is None or segment.id != segment_id:
            return
        known = continuation(prefix, [item.text for item in self.shown], self._window.terms_of(segment))
        if known:
            self._window.grid.set_completion(known)
            return
        engine = desk.suggester.engines[0] if desk and desk.suggester.engines else None
        if engine is None or not hasattr(engine, "complete"):
            return
        completing: CompletingEngine = engine  # type: ignore[assignment]
        source = segment.source

        def done(text: str) -> None:
            if self._segment_id == segment_id:
                self._window.grid.set_completion(text)

        def quiet(_failure: Failure) -> None:
            """Completion is a courtesy: its failures are told with the suggestions', not at every keystroke."""

        jobs = self._window.jobs
        jobs.start("Completing", lambda _: completing.complete(source, prefix), done, lane=Lane.ENGINE, failed=quiet)

    # --- asking

    def _ask(self) -> None:
        desk, segment = self._desk_and_segment()
        if desk is None or segment is None:
            return
        if self._fresh:
            self._fresh = False
            self.refresh_segment()
        request = request_for(desk, segment)
        self._machine = desk.suggester.recalled(request)
        suggester = desk.suggester
        segment_id = segment.id

        def remembered(found: Suggested) -> None:
            if self._segment_id == segment_id:
                self._remembered = found
                self._show()

        self._start(lambda _: suggester.from_memories(request), remembered, Lane.MATCHES)
        if self._machine is not None:
            self._show()
            self._ask_ahead(desk, segment)
            return

        def answered(found: Suggested) -> None:
            if self._segment_id == segment_id:
                self._machine = found
                self._show()
                self._ask_ahead(desk, segment)

        self._start(lambda task: next(iter(suggester.from_engines([request], task))), answered, Lane.ENGINE)

    def _ask_ahead(self, desk: Desk, segment: Segment) -> None:
        suggester = desk.suggester
        coming = coming_segments(desk, segment)
        requests = [r for r in (request_for(desk, s) for s in coming) if suggester.recalled(r) is None]

        def ask(task: Job) -> None:
            # one at a time, so that the row the translator jumps to meanwhile need not wait for the rest
            for request in requests:
                task.step(0, 0)
                for _ in suggester.from_engines([request], task):
                    pass

        if requests and suggester.engines:
            self._start(ask, lambda _: None, Lane.AHEAD)

    def _start(self, work: object, done: object, lane: Lane) -> None:
        job = self._window.jobs.start("Suggestions", work, done, lane=lane, failed=self._failed)  # type: ignore[arg-type]
        self._jobs.append(job)
        job.ended.connect(lambda: self._jobs.remove(job) if job in self._jobs else None)

    def _failed(self, failure: Failure) -> None:
        if failure.trace:
            self._window.show_failure(failure)
            return
        request = self._remembered.request if self._remembered else Request("")
        self._machine = Suggested(request, failures=(failure.message,))
        self._show()

    def _show(self) -> None:
        desk, segment = self._desk_and_segment()
        if desk is None or segment is None:
            return
        self.shown = merged(self._remembered, self._machine)
        failures = [line for found in (self._remembered, self._machine) if found for line in found.failures]
        self._window.assist.show_suggestions(
            self.shown,
            source=segment.source,
            pending=self._machine is None and bool(desk.suggester.engines),
            failures=failures,
            engine_installed=bool(desk.suggester.engines),
            switched_off=not self._window.workshop.settings.machine_suggestions,
        )

    def _cancel(self) -> None:
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _desk_and_segment(self) -> tuple[Desk | None, Segment | None]:
        desk = self._window.desk
        if desk is None or self._segment_id is None or self._segment_id not in desk.editor:
            return desk, None
        return desk, desk.editor.segment(self._segment_id)


def request_for(desk: Desk, segment: Segment) -> Request:
    """Return what is asked for a segment: its source with its neighbours'."""
    before, after = desk.editor.neighbours(segment.id)
    return Request(segment.source, before.source if before else "", after.source if after else "")


def coming_segments(desk: Desk, segment: Segment) -> Sequence[Segment]:
    """Return the next rows the translator is likely to work on: unconfirmed ones first met after this."""
    row = desk.editor.row(segment.id)
    coming: list[Segment] = []
    for other in desk.editor.segments[row + 1 : row + 1 + 8 * AHEAD]:
        if other.state is State.INITIAL and not other.locked:
            coming.append(other)
            if len(coming) == AHEAD:
                break
    return coming
