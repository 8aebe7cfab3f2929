"""Reading and writing files of memories in the background of a dialog that stays open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.exchange import CutShortError
from translator_app.services.exchanging import MemoryImport
from translator_app.services.memories import MemoryFiles
from translator_app.ui.dialogs.frame import Frame
from translator_app.ui.jobs import Failure, Job
from translator_app.ui.strips import JobBar

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


class FileWork:
    """One piece of work at a time, its progress at the dialog's foot; ``judge`` is called as it begins and ends."""

    def __init__(self, window: MainWindow, dialog: Frame, files: MemoryFiles, judge: Callable[[], object]) -> None:
        self._window, self._dialog, self._files, self._judge = window, dialog, files, judge
        self._progress = JobBar(dialog)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    def stop(self) -> None:
        """Stop what runs and wait for its end."""
        if self._job is not None:
            self._job.cancel()
            self._window.jobs.wait()

    def fill(
        self, path: Path, file: Path, then: Callable[[], object], undo: Callable[[], object], *, keep: bool = False
    ) -> None:
        """Import ``file`` into the memory ``path``; ``then`` is done after it, ``undo`` if nothing came of it."""
        files = self._files

        def done(report: MemoryImport) -> None:
            then()
            bad = "".join(f"\nLine {each.line:,}: left out, {each.reason}." for each in report.bad[:5])
            self._dialog.notice.say(f"{file.name}: {report.summary()}{bad}")

        def failed(failure: Failure) -> None:
            undo()
            self.told(failure)

        def work(task: Job) -> MemoryImport | CutShortError:
            try:
                return files.import_into(path, file, task, keep=keep)
            except CutShortError as error:
                return error

        def came(result: MemoryImport | CutShortError) -> None:
            if isinstance(result, MemoryImport):
                done(result)
            elif self._window.ask(f"{result}\n\nKeep what came before?", "Keep it"):
                self.fill(path, file, then, undo, keep=True)
            else:
                undo()
                self._dialog.notice.say(f"{file.name} was not imported.")

        self.run(f"Importing {file.name}", work, came, failed, undo)

    def run(
        self,
        label: str,
        work: Callable[[Job], object],
        done: Callable[..., None],
        failed: Callable[[Failure], None],
        stopped: Callable[[], object] = lambda: None,
    ) -> None:
        """Do ``work`` in the background; what is to be done at its end is done while the dialog is open."""

        def ended(act: Callable[..., None]) -> Callable[..., None]:
            def run(*values: object) -> None:
                self._job = None
                act(*values)
                self._judge()

            return self.while_open(run)

        def cancelled() -> None:
            stopped()
            self._dialog.notice.say(f"{label}: stopped, nothing was changed.")

        self._job = self._window.jobs.start(label, work, ended(done), failed=ended(failed), cancelled=ended(cancelled))
        self._progress.follow(self._job)
        self._judge()

    def told(self, failure: Failure) -> None:
        """Say why something failed: in the dialog, or as a bug report."""
        if failure.trace:
            self._window.show_failure(failure)
        else:
            self._dialog.notice.say(failure.message)

    def while_open(self, act: Callable[..., None]) -> Callable[..., None]:
        """Return ``act`` for as long as the dialog is there: a result that comes later is not shown."""

        def run(*values: object) -> None:
            if self._dialog.isVisible():
                act(*values)

        return run
