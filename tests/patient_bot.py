"""Waiting in tests of the window, so that a loaded machine of two cores passes as surely as an idle one.

Every wait ends with what it waits for and none with a time that was long enough on some machine: a minute is only the
moment at which something counts as missing. Two traps: ``QtBot.waitExposed`` waits only as a context, and a job has
told its end to one listener before it tells the next.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from translator_app.ui.window import MainWindow

Kind = TypeVar("Kind", bound=QDialog)
Idle = Callable[[], None]
PATIENCE = 60_000
"""Milliseconds until something that does not come is missing."""


class Answering(Protocol):
    """Plans what is done with the next modal dialog of a kind."""

    def __call__(self, kind: type[Kind], act: Callable[[Kind], object]) -> None:
        """Do ``act`` with it as soon as it is shown."""


class PatientBot(QtBot):
    """A bot that gives up after a minute where pytest-qt does after five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802 - pytest-qt's name
        """Wait until ``callback`` is true."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:  # noqa: N802 - pytest-qt's name
        """Wait, as a context, until a signal comes."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def bring_up(self, window: QWidget) -> None:
        """Show a window and wait until it is seen and has the keyboard."""
        with self.waitExposed(window, timeout=PATIENCE):
            window.show()
        with self.waitActive(window, timeout=PATIENCE):
            window.activateWindow()

    def settle(self) -> None:
        """Let what was asked for be placed and painted: all events that wait, and those they bring about."""
        for _ in range(6):
            QCoreApplication.processEvents()


def at_rest(window: MainWindow) -> bool:
    """Tell whether no job runs and the window has heard all that those which ran had to tell."""
    if window.jobs.running:
        return False
    window.jobs.wait()
    QCoreApplication.sendPostedEvents()
    return not window.jobs.running
