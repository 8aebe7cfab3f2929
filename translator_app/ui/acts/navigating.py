"""Moving about: next, previous, go to, next issue, next open point, find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from translator_app.core.quality import Severity
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def next_segment(window: MainWindow) -> None:
    """Go to the next row."""
    window.grid.next_row()


def previous_segment(window: MainWindow) -> None:
    """Go to the row before."""
    window.grid.previous_row()


def next_unconfirmed(window: MainWindow) -> None:
    """Go to the next unconfirmed segment."""
    if not window.grid.go_next_unconfirmed():
        window.tell(tr("Every segment is confirmed."))


def go_to(window: MainWindow) -> None:
    """Ask for a segment's number and go there."""
    from translator_app.ui.dialogs.asking import ask_number, number_label

    if window.desk is None or not len(window.desk.editor):
        return
    total = len(window.desk.editor)
    segment_id = window.grid.current_id()
    row = window.desk.editor.row(segment_id) if segment_id is not None else 0
    number = ask_number(window, tr("Go to segment"), number_label(total), row + 1, total, tr("Go"))
    if number is not None:
        window.grid.go_to(window.desk.editor.segments[number - 1].id)


def next_issue(window: MainWindow) -> None:
    """Go to the next segment with an error or a warning."""
    _issue(window, 1)


def previous_issue(window: MainWindow) -> None:
    """Go to the previous segment with an error or a warning."""
    _issue(window, -1)


def _issue(window: MainWindow, step: int) -> None:
    if window.desk is None:
        return
    grave = (Severity.ERROR, Severity.WARNING)
    editor, issues = window.desk.editor, window.desk.checker.issues
    segment_id = window.grid.current_id()
    here = editor.row(segment_id) if segment_id is not None else 0
    total = len(editor)
    # outwards from here, around the end: the next one is near as a rule, and all of them may be 100,000
    around = (editor.segments[(here + step * far) % total].id for far in range(1, total + 1))
    goal = next((i for i in around if any(issue.severity in grave for issue in issues(i))), None)
    if goal is None:
        window.tell(tr("The checks found nothing."))
        return
    window.grid.go_to(goal)
    window.assist.show_tab("checks")


def find(window: MainWindow) -> None:
    """Put the caret into the search field."""
    window.page.chips.focus_search()


def filter_rows(window: MainWindow) -> None:
    """Ask what rows are to be shown beside their state and words."""
    from translator_app.ui.dialogs.filter_dialog import ask_filter

    if window.desk is None:
        return
    chips = window.page.chips
    spec = ask_filter(window, chips.narrowing, window.desk.store.documents())
    if spec is not None:
        chips.narrow(spec)


def focus_assist(window: MainWindow) -> None:
    """Move the keyboard into the assist pane, to its first suggestion or finding, and back into the row."""
    here = QApplication.focusWidget()
    if here is not None and window.assist.isAncestorOf(here):
        window.grid.setFocus()
        return
    if not window.workshop.settings.assist_shown:
        window.trigger("assist")
    window.assist.take_keyboard()


def focus_source(window: MainWindow) -> None:
    """Move the caret between the Kurdish and the English of the current row."""
    window.grid.toggle_side()
