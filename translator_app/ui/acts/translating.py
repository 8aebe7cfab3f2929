"""Machine and memory: pretranslate, insert the numbered suggestion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core import edits
from translator_app.core.said import said
from translator_app.core.segment import Change, Segment
from translator_app.services.pretranslating import Pretranslation, pretranslate, wanted
from translator_app.ui import large
from translator_app.ui.acts.editing import insert_suggestion
from translator_app.ui.jobs import Job, Lane
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def suggestion_inserter(number: int) -> Callable[[MainWindow], None]:
    """Return the act that inserts suggestion ``number`` (from 1)."""

    def insert(window: MainWindow) -> None:
        items = window.assisting.shown
        if number <= len(items):
            insert_suggestion(window, items[number - 1])
        else:
            window.tell(tr("There is no suggestion {number}.", number=number))

    return insert


def pretranslate_document(window: MainWindow) -> None:
    """Fill the empty rows from memories and the engine; one step, one undo."""
    from translator_app.ui.dialogs.pretranslate_dialog import ask_pretranslate

    desk = window.desk
    if desk is None:
        return
    empty = len(wanted(desk.editor.segments))
    if not empty:
        window.tell(tr("No row is empty: pretranslation fills empty rows only."))
        return
    choice = ask_pretranslate(window, empty, bool(desk.suggester.engines), len(desk.suggester.memories))
    if choice is None:
        return
    segments = tuple(desk.editor.segments)
    suggester = desk.suggester

    def work(task: Job) -> Pretranslation:
        return pretranslate(segments, suggester, task, memory_from=choice.memory_from, use_engine=choice.use_engine)

    def done(result: Pretranslation) -> None:
        if window.desk is not desk:
            return
        drafts = result.drafts

        def work(segments: Sequence[Segment]) -> Change:
            return edits.filled(drafts, segments, said("Pretranslate"))

        large.make_by(window, said("Pretranslate"), len(drafts), work, tell(result))

    def tell(result: Pretranslation) -> Callable[[Change], None]:
        def told(change: Change) -> None:
            stopped = tr("stopped; ") if result.cancelled else ""
            filled = tr(
                "Pretranslation {stopped}{n:,} rows filled: {from_memory:,} from memory, ",
                stopped=stopped,
                n=len(change.pairs),
                from_memory=result.from_memory,
            )
            window.tell(filled + tr("{from_engine:,} by machine.", from_engine=result.from_engine))
            if result.failures:
                window.warn("\n".join(result.failures))

        return told

    # a lane of its own, so that an export need not wait for what is paused
    label = tr("Pretranslating {empty:,} segments", empty=empty)
    job = window.jobs.start(label, work, lambda result: window.guard(lambda: done(result)), lane=Lane.FILL)
    window.job_bar.follow(job, pausable=True)


def toggle_machine(window: MainWindow) -> None:
    """Switch machine suggestions on or off."""
    settings = window.workshop.settings
    window.workshop.save(replace(settings, machine_suggestions=not settings.machine_suggestions))
    window.refresh_desk()


def show_engines(window: MainWindow) -> None:
    """Show the engines beside the window."""
    from translator_app.ui.dialogs.engines_dialog import EnginesDialog

    open_one = window.findChild(EnginesDialog)
    if open_one is not None and open_one.isVisible():
        open_one.raise_()
        open_one.activateWindow()
        return
    if open_one is not None:
        open_one.deleteLater()
    EnginesDialog(window).show()


def compare_engines(window: MainWindow) -> None:
    """Let the engines in use translate what is approved, and show how far each is from it.

    The engines are asked as they are: what was learned of these very segments must not speak for them.
    """
    from translator_app.services.comparing import Comparison, approved, approved_works, compare
    from translator_app.ui.dialogs.evaluation_dialog import EvaluationDialog

    desk = window.desk
    if desk is None:
        return
    segments, history = tuple(desk.editor.segments), desk.store.history
    count = len(approved(segments))
    if not count:
        window.tell(tr("Nothing is approved yet: engines are compared on approved segments."))
        return
    shelf = window.workshop.shelf
    rows = [row for row in shelf.rows() if row.on and not row.trouble]
    for row in tuple(rows):
        question = tr(
            "{n:,} approved segments will be sent to {address} to be translated.", n=count, address=row.address
        )
        if row.leaves_machine and not window.ask(question, tr("Send them")):
            rows.remove(row)
    if not rows:
        window.tell(tr("No engine is in use: switch one on in the list of engines."))
        return
    name = desk.project.name

    def work(task: Job) -> Comparison:
        works = approved_works(segments, history, task)
        return compare([shelf.engine(row.name) for row in rows], works, task)

    window.run_job(tr("Comparing engines"), work, lambda found: EvaluationDialog(window, found, name).show())
