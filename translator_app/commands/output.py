"""What a command prints: lines for people, JSON objects for machines."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

from translator_app.core.errors import AppError, Cancelled

PROGRESS_EVERY = 0.2


def speak_utf8() -> None:
    """Let both streams write UTF-8 whatever the locale says: a terminal set to ASCII must not stop a Kurdish text."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a lone surrogate in a broken document must not break the printing of the rest
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


class Output:
    """Prints results to standard output and progress and failures to standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._shown = 0.0
        self._progress = False
        self.gentle = False
        self.stopped = False

    @contextmanager
    def keeping_what_is_done(self) -> Iterator[None]:
        """Within the block a signal to stop is heeded at the next step, as a cancel is: the work can be kept."""
        self.gentle = True
        try:
            yield
        finally:
            self.gentle = False

    def row(self, values: Mapping[str, object], text: str) -> None:
        """Print one result: ``values`` as a JSON object, or ``text``."""
        self._clear()
        _put(sys.stdout, (json.dumps(values, ensure_ascii=False) if self.as_json else text) + "\n")

    def note(self, text: str) -> None:
        """Tell a person something that is no result."""
        if not self.as_json:
            self._clear()
            _put(sys.stderr, text + "\n")

    def fail(self, text: str) -> None:
        """Tell why it failed, in one line."""
        self._clear()
        _put(sys.stderr, f"werger: {' '.join(text.split())}\n")

    def flush(self) -> None:
        """Bring everything printed out."""
        self._clear()
        _put(sys.stdout, "", flush=True)

    # --- the Task port

    def step(self, done: int, total: int, label: str = "") -> None:
        """Show progress on one line of a terminal. Raises Cancelled once the command was asked to stop."""
        if self.stopped:
            raise Cancelled
        now = time.monotonic()
        if self.as_json or not _is_terminal(sys.stderr) or now - self._shown < PROGRESS_EVERY:
            return
        self._shown = now
        self._progress = True
        share = f"{100 * done // total:3d} %" if total else f"{done:,}"
        line = f"{share} {label}"[: shutil.get_terminal_size().columns - 1]  # a line that wraps is never taken back
        _put(sys.stderr, f"\r\x1b[K{line}", flush=True)

    def _clear(self) -> None:
        if self._progress:
            _put(sys.stderr, "\r\x1b[K", flush=True)
            self._progress = False


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: 1 segment, 1,200 segments."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _put(stream: TextIO | None, text: str, *, flush: bool = False) -> None:
    """Write to a stream that may be closed, or a pipe whose reader has gone: the work itself goes on to its end.

    Raises AppError where results cannot be written, as to a full disk; what cannot be said of a failure is dropped.
    """
    if stream is None:  # started with the stream closed
        return
    try:
        stream.write(text)
        if flush:
            stream.flush()
    except BrokenPipeError:
        _drop_all(stream)
    except OSError as error:
        _drop_all(stream)
        if stream is sys.stdout:
            reason = (error.strerror or str(error)).lower()
            raise AppError(f"The results cannot be written out: {reason}. Send them elsewhere.") from error


def _drop_all(stream: TextIO) -> None:
    """Send whatever else is written nowhere, what waits in the buffer too: Python would complain at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
