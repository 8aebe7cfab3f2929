"""How long dev.py takes before it hands over, when everything is installed already."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import Figure

ROUNDS = 7
SET_UP = "import dev; dev.set_up('run'); dev.set_up('dev', dev.TEST_PROGRAMS)"


def measure() -> Iterator[Figure]:
    """Time whole interpreter starts that do the whole set-up of `run` and of `test`."""
    root = Path(__file__).resolve().parent.parent
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", SET_UP], cwd=root, check=True)
        rounds.append(time.perf_counter() - start)
    yield Figure("set-up of a second start, median", statistics.median(rounds), "s", at_most=0.5)
