"""Running a filter in the window's own thread, in slices between its events."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from translator_app.core.errors import AppError
from translator_app.services.editing import Editor

from .filter import FilterSpec, FoldCache, sifting

FIRST_SLICE = 0.04
"""Seconds taken at once, which most projects fit in."""
SLICE = 0.008


class FilterRun(QObject):
    """Sifts an editor's segments; a new run ends the one before. ``done`` carries the ids left, in reading order."""

    done = Signal(list)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folds = FoldCache()
        self._sift: Generator[None, None, list[int]] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def start(self, editor: Editor, spec: FilterSpec, issues: Callable[[int], Sequence[object]]) -> None:
        """Begin; a small project is done when this returns."""
        self.stop()
        self._sift = sifting(tuple(editor.segments), spec, issues, self._folds)
        self._work(FIRST_SLICE)

    def stop(self) -> None:
        """Give up the run."""
        self._timer.stop()
        self._sift = None

    def forget(self) -> None:
        """Give up, and drop what was folded of another project."""
        self.stop()
        self._folds = FoldCache()

    @property
    def running(self) -> bool:
        """Whether rows are still being sifted."""
        return self._sift is not None

    def _go_on(self) -> None:
        self._work(SLICE)

    def _work(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        try:
            while self._sift is not None and time.perf_counter() < until:
                next(self._sift)
        except StopIteration as end:
            self._sift = None
            self.done.emit(end.value)
        except AppError as error:
            self._sift = None
            self.failed.emit(str(error))
        else:
            self._timer.start()
