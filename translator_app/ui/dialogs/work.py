"""Work in the background of a dialog that stays open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from translator_app.ui.dialogs.frame import Frame
from translator_app.ui.jobs import Failure, Job
from translator_app.ui.language import tr
from translator_app.ui.strips import JobBar

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


class DialogWork:
    """One piece of work at a time, its progress at the dialog's foot; ``judge`` is called as it begins and ends."""

    def __init__(self, window: MainWindow, dialog: Frame, judge: Callable[[], object]) -> None:
        self._window, self._dialog, self._judge = window, dialog, judge
        self._progress = JobBar(dialog)
        self._job: Job | None = None
        self._over = False

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    def stop(self) -> None:
        """Stop what runs and wait for its end, as the dialog closes; what still comes is passed over."""
        self._over = True
        if self._job is not None:
            self._job.cancel()
            self._window.jobs.wait()

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
            self._dialog.notice.say(tr("{label}: stopped, nothing was changed.", label=label))

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
            if not self._over:
                act(*values)

        return run
