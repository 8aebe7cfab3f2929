"""From the start of the process to the window that can be used, empty and with 100,000 segments; and the memory held.

Wall-clock time is the best of several starts, for a machine that does something else beside makes every start longer
and none shorter; the processor time beside it is the middle one, and says how much of the wall is the program's own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import Figure
from benchmarks.screens import home, screen
from benchmarks.window import SEGMENTS, segments

STARTS = 5


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds until it could be used, seconds of processor until then and until all was read, megabytes."""

    usable: float
    processor: float
    settled: float
    memory: float


def project(folder: Path) -> Path:
    """Make a project of 100,000 segments as an import would leave it."""
    from translator_app.composition.installation import Folders, installed_folders
    from translator_app.composition.workshop import Workshop
    from translator_app.core.ports import Paragraph, ParsedDocument
    from translator_app.core.project import SourceDocument

    shipped = installed_folders()
    workshop = Workshop(Folders(shipped.resources, shipped.glossaries, folder / "c", folder / "u"))
    desk = workshop.create(folder / "large.werger", "Large")
    made = segments(SEGMENTS)
    paragraphs = tuple(Paragraph(" ") for _ in range(made[-1].paragraph + 1))
    gaps = ["", *["\n"] * len(paragraphs)]
    parsed = ParsedDocument(paragraphs, json.dumps({"gaps": gaps}).encode())
    desk.store.add_document(SourceDocument(0, "large.txt", "txt", 0), parsed, made)
    workshop.close(desk)
    return desk.path


def start(environment: Mapping[str, str], *arguments: str) -> Start:
    """Start the program once."""
    module = [sys.executable, "-m", "benchmarks.started_window"]
    command = [*module, str(time.clock_gettime(time.CLOCK_MONOTONIC)), *arguments]
    told = subprocess.run(command, env={**os.environ, **environment}, check=True, capture_output=True, text=True)
    return Start(**json.loads(told.stdout.splitlines()[-1]))


def measure() -> Iterator[Figure]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory() as name, screen() as display:
        folder = Path(name)
        environment = {**display, **home(folder)}
        start(environment)  # compiles what is not compiled, and fills the disk's cache
        empty = [start(environment) for _ in range(STARTS)]
        large = str(project(folder))
        start(environment, large)
        full = [start(environment, large) for _ in range(STARTS)]
    for what, starts, bound in (("empty window", empty, 1.0), (f"window with {SEGMENTS:,} segments", full, 1.5)):
        yield Figure(f"{what} can be used, best of {STARTS}", min(s.usable for s in starts), "s", at_most=bound)
        yield Figure(f"{what}: processor time until then, median", median(s.processor for s in starts), "s")
        yield Figure(f"{what}: processor time until all is read, median", median(s.settled for s in starts), "s")
    yield Figure("memory of the empty window", median(s.memory for s in empty), "MB")
    yield Figure(f"memory with {SEGMENTS:,} segments", max(s.memory for s in full), "MB", at_most=500)
