"""Moving about: next, previous, go to, next issue, next open point, find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from translator_app.core.quality import Severity

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
        window.tell("Every segment is confirmed.")


def go_to(window: MainWindow) -> None:
    """Ask for a segment's number and go there."""
    if window.desk is None or not len(window.desk.editor):
        return
    total = len(window.desk.editor)
    segment_id = window.grid.current_id()
    row = window.desk.editor.row(segment_id) if segment_id is not None else 0
    number, wanted = QInputDialog.getInt(window, "Go to segment", f"Number, 1 to {total:,}:", row + 1, 1, total)
    if wanted:
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
    found = [i for i, issues in window.desk.checker.all_issues().items() if any(x.severity in grave for x in issues)]
    segment_id = window.grid.current_id()
    if not found:
        window.tell("The checks found nothing.")
        return
    here = window.desk.editor.row(segment_id) if segment_id is not None else -1
    rows = [(window.desk.editor.row(i), i) for i in found]
    if step > 0:
        goal = next((i for row, i in rows if row > here), rows[0][1])
    else:
        goal = next((i for row, i in reversed(rows) if row < here), rows[-1][1])
    window.grid.go_to(goal)
    window.assist.show_tab("checks")


def find(window: MainWindow) -> None:
    """Put the caret into the search field."""
    window.page.chips.focus_search()


def focus_source(window: MainWindow) -> None:
    """Move the caret between the Kurdish and the English of the current row."""
    window.grid.toggle_side()
