"""Review: approve, reject, sign off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from translator_app.core import edits
from translator_app.core.project import SignOff
from translator_app.core.said import said
from translator_app.core.segment import Change, State
from translator_app.services import reviewing
from translator_app.services.checking import Results, check_all
from translator_app.services.holding import Pen, Written
from translator_app.services.spelling import Dictionary
from translator_app.ui import large
from translator_app.ui.acts.editing import chosen, current
from translator_app.ui.jobs import Job
from translator_app.ui.language import tr
from translator_app.ui.tally import check_summary

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def toggle_review_mode(window: MainWindow) -> None:
    """Switch between translating and reviewing."""
    window.set_review_mode(not window.review_mode)


def approve_next(window: MainWindow) -> None:
    """Approve the current segment and go to the next one that is not approved."""
    if window.desk is None:
        return
    reviewing.approve(window.desk.editor, [current(window).id])
    if not window.grid.go_next(lambda s: s.state not in (State.REVIEWED, State.FINAL) and bool(s.target)):
        window.tell(tr("Every segment is approved: approve the document as a whole."))


def approve_selected(window: MainWindow) -> None:
    """Approve the selected segments as one step."""
    if window.desk:
        change = edits.approved(chosen(window))
        large.make(window, change, lambda made: window.tell(tr("{n:,} segments approved.", n=len(made.pairs))))


def reject(window: MainWindow) -> None:
    """Send the selected segments back with a reason."""
    from translator_app.ui.dialogs.reason_dialog import ask_reason

    if window.desk is None:
        return
    ids = [segment.id for segment in chosen(window)]
    reason = ask_reason(window, len(ids))
    if reason is not None and window.desk is not None:
        reviewing.reject(window.desk.editor, ids, reason, window.workshop.settings.author, window.now())
        window.grid.next_row()


def reopen(window: MainWindow) -> None:
    """Take the confirmation or approval of the selected segments back by one step."""
    if window.desk:
        large.make(window, edits.reopened(chosen(window)))


def check_document(window: MainWindow) -> None:
    """Check every segment in the background and list what is found."""

    def show() -> None:
        window.tell(check_summary(window.desk))
        if window.desk is not None and window.desk.checker.all_issues() and not window.checking.shown:
            window.checking.show(on=True, focus=False)

    check_then(window, show)


def approve_document(window: MainWindow) -> None:
    """Check everything, show what still stands against it, and sign the whole translation off."""
    check_then(window, lambda: _sign_off(window))


def check_then(window: MainWindow, then: Callable[[], object]) -> None:
    """Check every segment in the background, then do ``then`` unless the project was closed."""
    desk = window.desk
    if desk is None:
        return
    segments = tuple(desk.editor.segments)
    checker = desk.checker

    def work(task: Job) -> tuple[Results, Sequence[Dictionary]]:
        dictionaries = window.workshop.load_dictionaries(task)
        desk.spelling.use(dictionaries=dictionaries)
        return check_all(segments, checker.check, checker.across, task), dictionaries

    def done(found: tuple[Results, Sequence[Dictionary]]) -> None:
        if window.desk is desk:
            results, dictionaries = found
            window.workshop.use_dictionaries(desk, dictionaries)
            checker.take(results, segments)
            then()

    window.run_job(tr("Checking"), work, done)


def _sign_off(window: MainWindow) -> None:
    from translator_app.ui.dialogs.sign_off_dialog import ask_sign_off

    desk = window.desk
    if desk is None:
        return
    issues = desk.checker.all_issues()
    points = reviewing.unsettled(desk.editor, issues)
    answer = ask_sign_off(window, desk, points, window.workshop.settings.author)
    if answer is None:
        return
    at = window.now()

    def approve(pen: Pen) -> tuple[Written, SignOff]:
        return reviewing.sign_off_by(pen, issues, answer.reviewer, at, note=answer.note, waived=answer.waived)

    def tell(_change: Change, signed: SignOff) -> None:
        told = tr("Approved by {reviewer}: {segments:,} segments.", reviewer=signed.reviewer, segments=signed.segments)
        window.tell(tr("{told} It can be exported without DRAFT now.", told=told))
        window.tally.show()

    large.write(window, said("Approve document"), approve, tell)
