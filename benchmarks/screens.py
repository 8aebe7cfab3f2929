"""A screen for what is measured: that of an X server of our own where there is one, else Qt's off-screen platform."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Yield the environment variables by which a Qt program finds the screen."""
    server = shutil.which("Xvfb")
    if server is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet, start_new_session=True)
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as told:
            number = told.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else {"QT_QPA_PLATFORM": "offscreen"}
    finally:
        process.terminate()
        process.wait()


def home(folder: Path) -> Mapping[str, str]:
    """Return the variables that give a program an empty home under ``folder``."""
    kinds = ("config", "data", "cache", "state")
    return {f"XDG_{kind.upper()}_HOME": str(folder / kind) for kind in kinds} | {"HOME": str(folder)}
