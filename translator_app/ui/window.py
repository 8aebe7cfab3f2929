"""The main window: joins the parts, and is what every act gets."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from translator_app.core.edits import TYPING
from translator_app.core.errors import AppError
from translator_app.core.glossary import TermHit
from translator_app.core.segment import Change, Segment
from translator_app.services.desk import Desk, Furniture, Workshop
from translator_app.services.settings import with_recent
from translator_app.ui.actions import DESK, SEGMENT, ActionSpec
from translator_app.ui.acts import editing, files, glossaries, memories, noting, row_menu
from translator_app.ui.assisting import Assisting
from translator_app.ui.checking import Checking
from translator_app.ui.desk_page import DeskPage
from translator_app.ui.dialogs.bug_dialog import show_bug
from translator_app.ui.filtering import spec_of
from translator_app.ui.jobs import Failure, Job, Jobs, Lane
from translator_app.ui.language import tr
from translator_app.ui.looks import Looks
from translator_app.ui.menus import build_menus, show_usable
from translator_app.ui.review.reviewing import Reviewing
from translator_app.ui.start_page import StartPage
from translator_app.ui.strips import JobBar, NoticeBar
from translator_app.ui.tally import MANY, Tally

Result = TypeVar("Result")
MESSAGE_MS = 8_000
SEARCH_PAUSE_MS = 150
STAY_MS = 1_500
"""How long one stays on a row before it is noted as the place where the work is."""
CHECK_PAUSE_MS = 250
"""How long nothing changes before what changed is checked: a check takes a few milliseconds, a keystroke has eight."""


class MainWindow(QMainWindow):
    """One window, one project at a time."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__()
        self.workshop = workshop
        self.desk: Desk | None = None
        self.review_mode = False
        self.opens_again = False
        self.left_open: Path | None = None
        self._terms: tuple[object, str, Sequence[TermHit]] | None = None
        self.jobs = Jobs(self.show_failure, self)
        self.setWindowTitle("Werger")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self._build()
        self.actions_by_name = build_menus(self)
        self.tally = Tally(self)
        self.looks = Looks(self)
        self.assisting = Assisting(self)
        self.reviewing = Reviewing(self)
        self.checking = Checking(self)
        self._connect()
        self.looks.apply_all()
        self.show_start()

    # --- building

    def _build(self) -> None:
        self.page, self.start = DeskPage(), StartPage()
        self.grid, self.assist = self.page.grid, self.page.assist
        self.notice_bar = NoticeBar()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.page)
        central = QWidget()
        outer = QVBoxLayout(central)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice_bar)
        outer.addWidget(self._pages, 1)
        self.job_bar = JobBar(central)
        self.setCentralWidget(central)
        self._hush = QTimer(self)
        self._search = QTimer(self)
        self._recheck = QTimer(self)
        self._stay = QTimer(self)
        pauses = (MESSAGE_MS, SEARCH_PAUSE_MS, CHECK_PAUSE_MS, STAY_MS)
        for timer, pause in zip((self._hush, self._search, self._recheck, self._stay), pauses, strict=True):
            timer.setSingleShot(True)
            timer.setInterval(pause)

    def _connect(self) -> None:
        grid, pane, start, chips = self.grid, self.assist, self.start, self.page.chips
        self._hush.timeout.connect(lambda: self.page.bottom.tell(""))
        self._search.timeout.connect(self.apply_filter)
        self._recheck.timeout.connect(self._check_soon)
        self._stay.timeout.connect(self._keep_place)
        grid.currentChanged.connect(self._current_changed)
        grid.editNotice.connect(self.tell)
        grid.completionRequested.connect(self.assisting.complete)
        grid.undoRequested.connect(lambda: self.trigger("undo"))
        grid.redoRequested.connect(lambda: self.trigger("redo"))
        row_menu.connect(self)
        grid.set_term_provider(self.terms_of)
        grid.set_issue_provider(lambda i: self.desk.checker.issues(i) if self.desk else ())
        pane.insertRequested.connect(lambda item: self.guard(lambda: editing.insert_suggestion(self, item)))
        pane.termInsertRequested.connect(lambda text: self.guard(lambda: editing.insert_text(self, text)))
        pane.glossaryRequested.connect(lambda term: self.guard(lambda: glossaries.show_term(self, term)))
        pane.fixRequested.connect(lambda fix: self.guard(lambda: editing.apply_fix(self, fix)))
        pane.commentWritten.connect(lambda *told: self.guard(lambda: noting.add_comment(self, *told)))
        pane.commentResolved.connect(lambda i, on: self.guard(lambda: editing.resolve_comment(self, i, on)))
        pane.restoreRequested.connect(lambda version: self.guard(lambda: editing.restore_version(self, version)))
        pane.unitDeleteRequested.connect(lambda item: self.guard(lambda: memories.delete_unit(self, item)))
        pane.unitEditRequested.connect(lambda item: self.guard(lambda: memories.edit_unit(self, item)))
        pane.engineImportRequested.connect(lambda: self.trigger("import-engine"))
        pane.machineRequested.connect(lambda: self.trigger("machine"))
        chips.filterChosen.connect(lambda _: self.apply_filter())
        chips.moreWanted.connect(lambda: self.trigger("filter"))
        chips.searchChanged.connect(lambda *_: self._search.start())
        start.newRequested.connect(lambda: self.trigger("new"))
        start.openRequested.connect(lambda: self.trigger("open"))
        start.sampleRequested.connect(lambda: self.guard(lambda: files.open_sample(self)))
        start.recentRequested.connect(lambda path: self.guard(lambda: files.open_path(self, Path(path))))
        start.filesDropped.connect(lambda paths: self.guard(lambda: files.dropped(self, paths)))
        start.tourClosed.connect(lambda: self.workshop.save(replace(self.workshop.settings, tour_seen=True)))

    # --- acts

    def trigger(self, name: str) -> None:
        """Do an action of the table by its name."""
        self.actions_by_name[name].trigger()

    def run_act(self, spec: ActionSpec) -> None:
        """Do an action: what was typed is kept first, failures are told in the window."""
        if (spec.needs == DESK and self.desk is None) or (spec.needs == SEGMENT and self.grid.current_id() is None):
            self.tell(tr("Open a project first.") if self.desk is None else tr("Choose a segment first."))
            return
        self.guard(lambda: spec.act(self))

    def guard(self, act: Callable[[], object]) -> None:
        """Do something for the user: what was typed is kept first, a failure is told in the window."""
        try:
            self.grid.flush()
            act()
        except AppError as error:
            self.warn(str(error))

    def usable_actions(self) -> list[QAction]:
        """Return the actions that can be done now."""
        return [action for action in self.actions_by_name.values() if action.isEnabled()]

    def now(self) -> datetime:
        """Return the time as comments and approvals are stamped with."""
        return datetime.now(UTC)

    # --- telling

    def tell(self, text: str, link: str = "", then: Callable[[], object] | None = None) -> None:
        """Say something that needs no answer, at the foot, for some seconds."""
        self.page.bottom.tell(tr(text), link, then)
        self._hush.start()

    def notice(self, text: str) -> None:
        """Say something to be read, above, until it is closed."""
        self.notice_bar.show_text(tr(text), warning=False)

    def warn(self, text: str) -> None:
        """Tell a failure the user can mend, above, until it is closed."""
        self.notice_bar.show_text(tr(text), warning=True)

    def show_failure(self, failure: Failure) -> None:
        """Tell a job's failure: a sentence, or a bug report with its traceback."""
        if failure.trace:
            show_bug(self, failure.message, failure.trace)
        else:
            self.warn(failure.message)

    def ask(self, question: str, yes: str) -> bool:
        """Ask before something that is hard to take back; the safe answer is the default."""
        from translator_app.ui.dialogs.questions import asked

        return asked(self, question, (yes,), careful=True) == yes

    def run_job(
        self,
        label: str,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        *,
        cancelled: Callable[[], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> Job:
        """Run long work in the background with progress and cancel at the window's foot."""

        def guarded(result: Result) -> None:
            self.guard(lambda: done(result))

        stopped = cancelled or (lambda: self.tell(tr("{label}: stopped.", label=label)))
        job = self.jobs.start(label, work, guarded, cancelled=stopped, failed=failed)
        self.job_bar.follow(job)
        return job

    # --- the desk

    def show_start(self) -> None:
        """Show the start page."""
        self.start.show_recent(self.workshop.settings.recent, tour=not self.workshop.settings.tour_seen)
        self._pages.setCurrentWidget(self.start)
        self.setWindowTitle("Werger")
        show_usable(self)

    def show_desk(self, desk: Desk) -> None:
        """Show an open project, at the segment where it was left."""
        here = self.grid.current_id() if desk is self.desk else None
        if desk is not self.desk:
            self.close_desk()
            self.desk = desk
            self.workshop.save(with_recent(self.workshop.settings, desk.path))
            desk.editor.subscribe(self._segments_changed)
            desk.checker.subscribe(self._issues_changed)
            desk.checker.put_off = self._put_off_check
        self.grid.set_editor(desk.editor)
        self.page.chips.reset()
        self._pages.setCurrentWidget(self.page)
        show_usable(self)
        self.setWindowTitle(desk.project.name)
        self.page.top.set_title(desk.project.name, desk.path.name)
        left_at = desk.store.setting(files.PLACE)
        place = here if here is not None else int(left_at) if left_at.isdigit() else 0
        if place in desk.editor:
            self.grid.go_to(place)
        elif len(desk.editor):
            self.grid.go_to(desk.editor.segments[0].id)
        self.grid.setFocus()
        self.looks.show_mode()
        self.refresh_desk()
        self.tally.begin(desk)
        self.reviewing.show()
        self.checking.begin(desk)
        files.back_up_quietly(self)
        # 100,000 segments hold no cycles; a collection that walks all of them holds the window up for half a second
        gc.freeze()

    def close_desk(self) -> None:
        """Keep what was typed and close the project. Raises AppError if that cannot be and the user stays."""
        if self.desk is None:
            return
        files.keep_typed(self)
        current = self.grid.current_id()
        self.assisting.forget()
        self.checking.end()
        self.jobs.cancel_all()
        self.jobs.wait()
        desk, self.desk = self.desk, None
        files.keep_place(desk, current)
        self.grid.set_editor(None)
        self.workshop.close(desk)
        gc.unfreeze()

    def refresh_desk(self, then: Callable[[], object] | None = None) -> None:
        """Read glossaries, memories and engines in the background and use them; ``then`` is done last."""
        desk = self.desk
        if desk is None:
            return

        def use(furniture: Furniture) -> None:
            if self.desk is not desk:
                return
            self.workshop.furnish(desk, furniture)
            self.terms_changed()
            self.looks.show_mode()
            editing.index_repeats(self, desk)
            if desk.notices:
                self.warn("\n".join(desk.notices))
            if then is not None:
                then()

        self.jobs.start(tr("Reading glossaries"), self.workshop.gathering(desk), use, lane=Lane.DESK)

    def terms_changed(self) -> None:
        """Mark terms and check anew after a glossary changed."""
        self.grid.refresh_marks()
        self.assisting.current_changed(self.grid.current_id())

    def settings_changed(self) -> None:
        """Follow the settings as they are now."""
        self.looks.apply_all()
        self.refresh_desk()

    def terms_of(self, segment: Segment) -> Sequence[TermHit]:
        """Return the terms met in a segment's source."""
        if self.desk is None:
            return ()
        # the grid and the assist pane ask for the same row, one after the other
        known = self._terms
        if known is None or known[0] is not self.desk.find_terms or known[1] != segment.source:
            known = self._terms = (self.desk.find_terms, segment.source, self.desk.find_terms(segment.source))
        return known[2]

    def set_review_mode(self, on: bool) -> None:
        """Switch between the translator's and the reviewer's desk."""
        self.review_mode = on
        self.reviewing.show()
        self.looks.show_buttons()
        self.looks.show_mode()

    def open_again(self) -> None:
        """Close, to be opened by ``app`` once more where the work is: what was chosen is for a new window."""
        self.opens_again, self.left_open = True, self.desk.path if self.desk else None
        self.close()

    # --- following

    def _current_changed(self, segment_id: int) -> None:
        self.notice_bar.leave_once_read()
        if self.desk is not None:
            self.desk.editor.end_typing()
        self.assisting.current_changed(segment_id if segment_id > 0 else None)
        self.reviewing.show_tracked()
        self._stay.start()

    def _keep_place(self) -> None:
        """Note where the work is, so that it goes on there even after a power cut."""
        if self.desk is not None and self.desk.editor.busy:
            self._stay.start()
        elif self.desk is not None:
            files.keep_place(self.desk, self.grid.current_id())

    def _segments_changed(self, change: Change) -> None:
        self.tally.segments_changed(change)
        self.reviewing.segments_changed(change)
        if len(change.pairs) > MANY or self.grid.current_id() in change.ids:
            self.assisting.refresh_facts()

    def _put_off_check(self, change: Change) -> bool:
        if change.label != TYPING:
            return False
        self._recheck.start()
        return True

    def _check_soon(self) -> None:
        if self.desk is not None:
            self.desk.checker.check_waiting()

    def _issues_changed(self, ids: Sequence[int]) -> None:
        if self.desk is not None:
            self.tally.issues_changed(self.desk, ids)
            self.grid.refresh_marks()
            if self.grid.current_id() in ids:
                self.assisting.refresh_facts()

    def apply_filter(self) -> None:
        """Show what the chips, the search and the reviewer's chips leave."""
        spec = spec_of(self.page.chips, self.reviewing.chosen_ids())
        self.guard(lambda: self.grid.set_filter(spec))
        self.guard(lambda: self.grid.highlight(spec if spec.text.strip() else None))

    # --- events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.guard(lambda: files.dropped(self, paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, stop what runs, close the project."""
        try:
            self.close_desk()
        except AppError as error:
            self.warn(str(error))
            event.ignore()
            return
        self.jobs.cancel_all()
        self.jobs.wait()
        # a stopped import is told by a signal on its way, and takes its half-made project away
        QCoreApplication.sendPostedEvents()
        event.accept()
