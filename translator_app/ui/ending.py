"""Ctrl+C in the terminal, a logout or a shutdown close the window as a click on its cross does."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


def close_on_signals(app: QApplication) -> None:
    """Let the signals that ask a process to end close all windows; what was typed is kept as ever.

    Python's handlers run between two of its own instructions only, and a window that waits runs none: the byte that
    the interpreter writes at a signal wakes Qt.
    """
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    signal.set_wakeup_fd(ends[0].fileno(), warn_on_full_buffer=False)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(ends[1].fileno(), QSocketNotifier.Type.Read, app)

    def close() -> None:
        ends[1].recv(64)  # both ends live as long as this does
        QApplication.closeAllWindows()

    notifier.activated.connect(close)
