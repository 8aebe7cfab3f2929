"""What a command prints: lines for people, JSON objects for machines."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping

PROGRESS_EVERY = 0.2


class Output:
    """Prints results to standard output and progress and failures to standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._shown = 0.0
        self._progress = False
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                # a lone surrogate in a broken document must not break the printing of the rest
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def row(self, values: Mapping[str, object], text: str) -> None:
        """Print one result: ``values`` as a JSON object, or ``text``."""
        self._clear()
        print(json.dumps(values, ensure_ascii=False) if self.as_json else text)

    def note(self, text: str) -> None:
        """Tell a person something that is no result."""
        if not self.as_json:
            self._clear()
            print(text, file=sys.stderr)

    def fail(self, text: str) -> None:
        """Tell why it failed, in one line."""
        self._clear()
        print(f"werger: {' '.join(text.split())}", file=sys.stderr)

    def flush(self) -> None:
        """Bring everything printed out."""
        self._clear()
        sys.stdout.flush()

    # --- the Task port

    def step(self, done: int, total: int, label: str = "") -> None:
        """Show progress on one line of a terminal."""
        now = time.monotonic()
        if self.as_json or not sys.stderr.isatty() or now - self._shown < PROGRESS_EVERY:
            return
        self._shown = now
        self._progress = True
        share = f"{100 * done // total:3d} %" if total else f"{done:,}"
        print(f"\r\x1b[K{share} {label}", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._progress:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._progress = False
