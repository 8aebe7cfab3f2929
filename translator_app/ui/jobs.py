"""The only place that knows threads: work goes out with frozen inputs, its frozen result comes back to the window.

A job's callbacks all run in the window's thread. Progress is passed on at most twenty times a second. Each lane is a
thread of its own, so that a long export never delays a memory match.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, QTimer, Signal, Slot

from translator_app.core.errors import AppError, Cancelled

Result = TypeVar("Result")
REPORT_EVERY = 0.05
"""Seconds between two reports of progress."""


class Lane(StrEnum):
    """Which thread a job takes; jobs of one lane follow each other."""

    MATCHES = "matches"
    ENGINE = "engine"
    AHEAD = "ahead"
    DESK = "desk"
    LONG = "long"
    FILL = "fill"


PATIENT = frozenset({Lane.ENGINE, Lane.AHEAD, Lane.LONG})
"""The lanes whose work is heavy enough to be felt in the window on a machine of few cores."""
NICE = 10
KEPT_MS = 10_000
"""How long a job is kept after its end."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job failed; ``trace`` is empty for a failure the user can mend, else the traceback to report."""

    message: str
    trace: str = ""


class Job(QObject):
    """A running job: watch its signals, or cancel it. A cancelled job reports nothing but ``cancelled``."""

    progressed = Signal(int, int, object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, label: str, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.lane = lane
        self.started_at = time.monotonic()
        self.done = 0
        self.total = 0
        self._stop = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._reported = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step, also where it pauses."""
        self._stop.set()
        self._going.set()

    def pause(self) -> None:
        """Hold the work at its next step, until :meth:`go_on` or :meth:`cancel`."""
        if not self._stop.is_set():
            self._going.clear()

    def go_on(self) -> None:
        """Let paused work go on."""
        self._going.set()

    @property
    def pausing(self) -> bool:
        """Whether it was asked to pause."""
        return not self._going.is_set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    # --- the Task port, called from the worker's thread

    def step(self, done: int, total: int, label: str = "") -> None:
        """Report progress; waits while the job is to pause, raises Cancelled once it is to stop."""
        self._going.wait()
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._reported >= REPORT_EVERY or done == total:
            self._reported = now
            self.progressed.emit(done, total, label)


class _Work(QRunnable):
    def __init__(self, job: Job, work: Callable[[Job], object]) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        """Run the work and tell its end by exactly one of the job's signals."""
        job = self._job
        if job.lane in PATIENT:
            _step_back()
        try:
            if job.stopping:
                raise Cancelled
            result = self._work(job)
        except Cancelled:
            job.cancelled.emit()
        except AppError as error:
            job.failed.emit(Failure(str(error)))
        except Exception as error:  # noqa: BLE001 - a fault in a worker must reach the window as a bug report
            job.failed.emit(Failure(f"{type(error).__name__}: {error}", traceback.format_exc()))
        else:
            job.finished.emit(result)
        job.ended.emit()


def _step_back() -> None:
    """Let the window go first where both want a core; threads that a library starts from here on do so, too."""
    if sys.platform == "linux":  # elsewhere the pool's own priority does it
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


class Jobs(QObject):
    """Starts jobs and knows those that run."""

    changed = Signal()

    def __init__(self, on_failure: Callable[[Failure], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_failure = on_failure
        self._pools: dict[Lane, QThreadPool] = {}
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(self._running)

    def start(
        self,
        label: str,
        work: Callable[[Job], Result],
        done: Callable[[Result], None],
        *,
        lane: Lane = Lane.LONG,
        failed: Callable[[Failure], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run ``work(task)`` in its lane's thread; ``done`` gets its result in the window's thread.

        A failure goes to ``failed``, or to the window's own way of telling it.
        """
        job = Job(label, lane, self)
        queued = Qt.ConnectionType.QueuedConnection
        job.finished.connect(done, queued)
        job.failed.connect(failed or self._on_failure, queued)
        if cancelled is not None:
            job.cancelled.connect(cancelled, queued)
        job.progressed.connect(self._note_progress, queued)
        job.ended.connect(self._forget, queued)
        self._running.append(job)
        self._pool(lane).start(_Work(job, work))
        self.changed.emit()
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._running:
            job.cancel()

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait until all threads are idle, as at the window's close; tells whether they are."""
        return all(pool.waitForDone(milliseconds) for pool in self._pools.values())

    def _pool(self, lane: Lane) -> QThreadPool:
        if lane not in self._pools:
            pool = QThreadPool(self)
            pool.setMaxThreadCount(1)
            if lane in PATIENT:
                pool.setThreadPriority(QThread.Priority.LowPriority)
            self._pools[lane] = pool
        return self._pools[lane]

    @Slot(int, int, str)
    def _note_progress(self, done: int, total: int, _label: str) -> None:
        job = self.sender()
        if isinstance(job, Job):
            job.done, job.total = done, total

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            # its thread may still be telling others that it ended
            QTimer.singleShot(KEPT_MS, job, job.deleteLater)
            self.changed.emit()
