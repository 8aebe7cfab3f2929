"""Keeps the concordance pane in step: asks in the background, drops what comes too late, acts on what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from translator_app.services.concordance import PAGE, Found, OwnSegments, Query, next_limit, search
from translator_app.services.desk import Desk
from translator_app.services.fragments import Fragment, Fragments
from translator_app.services.suggesting import Suggester
from translator_app.ui.concordance.pane import ConcordancePane
from translator_app.ui.jobs import Job, Lane
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

Result = TypeVar("Result")
SETTLE_MS = 80


class Seeking(QObject):
    """The searches of one window; a new one stops the one before."""

    def __init__(self, window: MainWindow, pane: ConcordancePane) -> None:
        super().__init__(window)
        self._window, self.pane = window, pane
        self._job: Job | None = None
        self._fragments_job: Job | None = None
        self._limit = PAGE
        self._own = OwnSegments()
        self._suggester: Suggester | None = None
        self._fragments: Fragments | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask_fragments)
        pane.queryChanged.connect(self._look)
        pane.moreWanted.connect(self._look_further)
        pane.fragmentsWanted.connect(self._settle.start)
        pane.set_zoom(*window.grid.zoom)
        window.grid.zoomChanged.connect(pane.set_zoom)
        window.grid.currentChanged.connect(lambda _: self._segment_changed())
        window.grid.model.modelReset.connect(self._project_changed)
        self._desk = window.desk

    # --- what the window says

    def open(self, phrase: str, *, on_target: bool) -> None:
        """Show the pane and look for ``phrase``."""
        self.pane.setVisible(True)
        self.pane.look_for(phrase, on_target=on_target)

    def _segment_changed(self) -> None:
        if self.pane.isVisible() and self.pane.tab == "fragments":
            self._settle.start()

    def memory_changed(self) -> None:
        """Ask again: a unit was corrected or deleted."""
        if self.pane.isVisible():
            self.pane.ask_again()

    def _project_changed(self) -> None:
        if self._window.desk is self._desk:
            return
        self._desk = self._window.desk
        self._settle.stop()
        for job in (self._job, self._fragments_job):
            if job is not None:
                job.cancel()
        self._job = self._fragments_job = None
        self._suggester = self._fragments = None
        self._own = OwnSegments()
        self.pane.clear()

    # --- concordance

    def _look(self, query: Query) -> None:
        self._limit = PAGE
        self._ask(query)

    def _look_further(self) -> None:
        self._limit = next_limit(self._limit)
        self._ask(self.pane.query)

    def _ask(self, query: Query) -> None:
        desk = self._window.desk
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if desk is None:
            return
        segments, suggester, own, limit = tuple(desk.editor.segments), desk.suggester, self._own, self._limit
        known = self._known(desk)

        def work(task: Job) -> Found:
            return search(
                query,
                suggester.memories,
                lambda asked, running, most: own.find(asked, segments, running, most),
                task,
                limit=limit,
                background=known.background(),
            )

        def done(found: Found) -> None:
            if self._window.desk is desk:
                self.pane.show_found(found)

        self._job = self._start(tr("Concordance"), work, done)

    # --- fragments

    def _ask_fragments(self) -> None:
        desk, segment_id = self._window.desk, self._window.grid.current_id()
        if self._fragments_job is not None:
            self._fragments_job.cancel()
            self._fragments_job = None
        if desk is None or segment_id is None or segment_id not in desk.editor:
            self.pane.show_fragments(())
            return
        source, known = desk.editor.segment(segment_id).source, self._known(desk)

        def done(found: tuple[Fragment, ...]) -> None:
            if self._window.grid.current_id() == segment_id:
                self.pane.show_fragments(found)

        self._fragments_job = self._start(tr("Fragments"), lambda _: known.of(source), done)

    def _known(self, desk: Desk) -> Fragments:
        if self._fragments is None or self._suggester is not desk.suggester:
            self._suggester = desk.suggester
            self._fragments = Fragments(desk.suggester.memories, desk.find_terms)
        return self._fragments

    def _start(self, label: str, work: Callable[[Job], Result], done: Callable[[Result], None]) -> Job:
        return self._window.jobs.start(label, work, done, lane=Lane.MATCHES)
