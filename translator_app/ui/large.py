"""Changes of any size: a small one is made at once, one of very many segments by a job that the window watches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from translator_app.core.said import said
from translator_app.core.segment import Change, Segment
from translator_app.services.holding import Pen, Written
from translator_app.ui.jobs import Failure
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

AT_ONCE = 200
"""A change of so many segments is written in a few milliseconds."""
Told = TypeVar("Told")


def make(
    window: MainWindow, change: Change, done: Callable[[Change], object] = lambda _: None, *, author: str = ""
) -> None:
    """Make ``change``, then call ``done`` with it as it was signed. Raises AppError if a small one fails.

    It is signed as ``author``'s where another's work is taken over.
    """
    if window.desk is None:
        return
    if len(change.pairs) <= AT_ONCE:
        done(window.desk.editor.apply(change, author=author))
        return

    def work(pen: Pen) -> tuple[Written, None]:
        return pen.write(lambda _: change), None

    write(window, change.label, work, lambda made, _: done(made), author=author)


def make_by(
    window: MainWindow,
    label: str,
    most: int,
    work: Callable[[Sequence[Segment]], Change],
    done: Callable[[Change], object] = lambda _: None,
) -> None:
    """Make the change that ``work`` makes of all segments; of more than a few (``most`` at most) a job works it out."""
    if window.desk is None:
        return
    if most <= AT_ONCE:
        done(window.desk.editor.apply(work(window.desk.editor.segments)))
    else:
        write(window, label, lambda pen: (pen.write(work), None), lambda made, _: done(made))


def undo(window: MainWindow, done: Callable[[Change | None], object]) -> None:
    """Take the last change back, then call ``done`` with what that did."""
    if window.desk is None:
        return
    editor = window.desk.editor
    if editor.undo_size <= AT_ONCE:
        done(editor.undo())
    else:
        write(window, said("Undo"), lambda pen: (pen.undo(), None), lambda change, _: done(change))


def redo(window: MainWindow, done: Callable[[Change | None], object]) -> None:
    """Do again what was undone last, then call ``done`` with what that did."""
    if window.desk is None:
        return
    editor = window.desk.editor
    if editor.redo_size <= AT_ONCE:
        done(editor.redo())
    else:
        write(window, said("Redo"), lambda pen: (pen.redo(), None), lambda change, _: done(change))


def write(
    window: MainWindow,
    label: str,
    work: Callable[[Pen], tuple[Written, Told]],
    done: Callable[[Change, Told], object],
    *,
    author: str = "",
) -> None:
    """Let a job make and write a change; ``done`` gets the change and what else ``work`` told. Raises EditError.

    The rows show what was until it is done; what is typed meanwhile is written right after.
    """
    desk = window.desk
    if desk is None:
        return
    pen = desk.editor.begin(label, author)

    def shown(result: tuple[Written, Told]) -> None:
        written, told = result
        if window.desk is not desk:
            return
        desk.editor.settle(written)
        window.guard(lambda: done(written.change, told))

    def failed(failure: Failure) -> None:
        desk.editor.settle(None)
        window.show_failure(failure)

    def stopped() -> None:
        desk.editor.settle(None)
        window.tell(tr("{label}: stopped, nothing was changed.", label=tr(label)))

    job = window.jobs.start(label, lambda _: work(pen), shown, failed=failed, cancelled=stopped)
    window.job_bar.follow(job)
