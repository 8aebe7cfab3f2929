"""Joins the pane of check results with the desk: keeps the list fresh and carries out what is asked there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from translator_app.core.quality import Issue
from translator_app.core.segment import Change
from translator_app.services.desk import Desk
from translator_app.services.spelling import Dictionary
from translator_app.ui.acts import checking as acts
from translator_app.ui.jobs import Failure, Job, Lane
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

SPELLING_AFTER_MS = 2_500
"""When the dictionaries are read after a project was opened: the first seconds belong to the window."""
SUGGEST_AFTER_MS = 200


class Checking(QObject):
    """The list of results of the open project, and the spelling dictionaries behind it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self.pane = window.page.checks
        self.pane.hide()
        self._dirty = False
        self._asked: Issue | None = None
        self._load = self._timer(SPELLING_AFTER_MS, self._load_dictionaries)
        self._suggest = self._timer(SUGGEST_AFTER_MS, self._ask_suggestions)
        self._connect()

    def _timer(self, pause: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(act)
        return timer

    def _connect(self) -> None:
        window, pane = self._window, self.pane
        window.assist.ignoreRequested.connect(
            lambda key, level: window.guard(lambda: acts.ignore_found(window, key, level))
        )
        pane.jumpRequested.connect(lambda issue: window.guard(lambda: acts.jump(window, issue)))
        pane.fixRequested.connect(lambda issue: window.guard(lambda: acts.fix(window, issue)))
        pane.fixAllRequested.connect(lambda check: window.guard(lambda: acts.fix_all(window, check)))
        pane.ignoreRequested.connect(lambda issues, level: window.guard(lambda: acts.ignore(window, issues, level)))
        pane.severityRequested.connect(lambda check, to: window.guard(lambda: acts.set_severity(window, check, to)))
        pane.replaceRequested.connect(lambda issue, word: window.guard(lambda: acts.respell(window, issue, word)))
        pane.learnRequested.connect(lambda issue: window.guard(lambda: acts.learn(window, issue)))
        pane.bar.mindRequested.connect(lambda entry: window.guard(lambda: acts.mind_again(window, entry)))
        pane.checkRequested.connect(lambda: window.trigger("check"))
        pane.suggestionsWanted.connect(self._want_suggestions)
        pane.closed.connect(lambda: self.show(on=False))

    # --- the desk

    def begin(self, desk: Desk) -> None:
        """Follow a desk that was opened."""
        if desk is not self._desk:
            self._desk = desk
            desk.checker.subscribe(lambda ids: self._renew(desk, ids))
            desk.editor.subscribe(lambda change: self._follow(desk, change))
            if not desk.spelling.ready:
                self._load.start()
        self._dirty = True
        self._fill()
        self.show_ignored()

    def end(self) -> None:
        """Forget the desk that is being closed."""
        self._load.stop()
        self._suggest.stop()
        self._desk = None
        self._asked = None
        self.pane.model.set_source(None, None)
        self.pane.hide()

    # --- showing

    @property
    def shown(self) -> bool:
        """Whether the list is shown."""
        return not self.pane.isHidden()

    def show(self, *, on: bool, focus: bool = True) -> None:
        """Show or hide the list, with the keyboard in it if ``focus``; a hidden one costs nothing."""
        self.pane.setVisible(on)
        if on and self._desk is not None:
            self._desk.checker.check_waiting()
        self._fill()
        if not on:
            self._window.grid.setFocus()
        elif focus:
            self.pane.table.setFocus()

    def _fill(self) -> None:
        if self.shown and self._desk is not None:
            self._desk.checker.check_waiting()
        if self.shown and self._dirty and self._desk is not None:
            self._dirty = False
            self.pane.model.set_source(self._desk.editor, self._desk.checker)

    def show_ignored(self) -> None:
        """Show what is set aside in the project, so that it can be minded again."""
        self.pane.bar.show_ignored(acts.set_aside_by_name(self._desk) if self._desk is not None else ())

    def _renew(self, desk: Desk, ids: Sequence[int]) -> None:
        if desk is not self._desk:
            return
        if self.shown:
            self.pane.model.update(ids)
        else:
            self._dirty = True

    def _follow(self, desk: Desk, change: Change) -> None:
        if desk is self._desk and change.structural:
            if self.shown:
                self.pane.model.follow(change)
            else:
                self._dirty = True

    # --- spelling

    def _load_dictionaries(self) -> None:
        window, desk = self._window, self._desk
        if desk is None or desk.spelling.ready:
            return

        def done(dictionaries: Sequence[Dictionary]) -> None:
            if window.desk is desk and not desk.spelling.ready:
                window.workshop.use_dictionaries(desk, dictionaries)
                current = window.grid.current_id()
                desk.checker.check_now([current] if current is not None else [])

        window.jobs.start(tr("Dictionaries"), window.workshop.load_dictionaries, done)

    def _want_suggestions(self, issue: Issue) -> None:
        self._asked = issue
        self._suggest.start()

    def _ask_suggestions(self) -> None:
        window, desk, issue = self._window, self._desk, self._asked
        if desk is None or issue is None or issue.segment_id not in desk.editor:
            return
        word = acts.word_of(desk, issue)
        spelling = desk.spelling

        def work(_task: Job) -> tuple[str, ...]:
            return spelling.suggest(word)

        def done(words: Sequence[str]) -> None:
            if window.desk is desk:
                self.pane.show_suggestions(issue, words)

        window.jobs.start(tr("Spelling"), work, done, lane=Lane.DESK, failed=self._no_suggestions)

    def _no_suggestions(self, failure: Failure) -> None:
        self.pane.foot.show_words(())
        self._window.show_failure(failure)
