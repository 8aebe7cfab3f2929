"""The program as its users have it: a process with a home of its own, a screen, a keyboard and a mouse.

The screen is an X server that nobody sees; keys and clicks come from ``xdotool``; what was done is read from the
project file and the exports. Where one of the two programs is missing the tests say so and are skipped.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QImage

from translator_app.core.errors import AppError
from translator_app.core.segment import Segment
from translator_app.storage.project_store import open_project

Found = TypeVar("Found")
PATIENCE = 60.0
"""Seconds until something that does not come is missing; a loaded machine takes long over a start."""


def eventually(ask: Callable[[], Found], what: str) -> Found:
    """Ask until the answer is true, and return it."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = ask()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail(f"waited in vain until {what}")


def sees(ask: Callable[[], bool], seconds: float = 3.0) -> bool:
    """Tell whether something becomes true within a few seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if ask():
            return True
        time.sleep(0.05)
    return False


def stored(project: Path) -> list[Segment]:
    """Return the segments as they are on the disk now, none while the file is being made."""
    try:
        store = open_project(project, "", read_only=True)
    except AppError:
        return []
    try:
        return store.segments()
    finally:
        store.close()


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The name of a screen that nobody sees, and the file its picture is in."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: nothing can be shown or typed without it")
    read, write = os.pipe()
    folder = tmp_path_factory.mktemp("screen")
    size = ("-screen", "0", "1500x950x24")
    command = ["Xvfb", "-displayfd", str(write), *size, "-nolisten", "tcp", "-noreset", "-fbdir", str(folder)]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet, start_new_session=True)
    os.close(write)
    with os.fdopen(read, encoding="ascii") as told:
        number = told.readline().strip()
    if not number:
        pytest.skip("Xvfb does not start here")
    yield f":{number}", folder / "Xvfb_screen0"
    server.terminate()
    server.wait()


def keep_picture(dump: Path, path: Path) -> None:
    """Keep the screen (an XWD file) as a picture beside the files of a test that failed."""
    data = dump.read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    start = size + 12 * colours
    pixels = data[start : start + line * height]
    QImage(pixels, width, height, line, QImage.Format.Format_RGB32).save(str(path))


class Person:
    """Somebody at the keyboard of a running program."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.process: subprocess.Popen[bytes] | None = None
        self._log = Path(environment["HOME"]) / "stderr.txt"

    # --- the program

    def starts(self, *arguments: object) -> None:
        """Start the program and wait for its window."""
        command = [sys.executable, "-m", "translator_app", *map(str, arguments)]
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(command, env=dict(self._environment), stderr=log)
        self.turns_to("Werger" if not arguments else "")

    def quits(self) -> None:
        """Quit by the key, and see that the program ends well and complained of nothing."""
        assert self.process is not None
        self.presses("ctrl+q")
        assert self.process.wait(PATIENCE) == 0
        self.process = None
        assert "Traceback" not in self.complaints()

    def is_asked_to_end(self, number: int) -> None:
        """Send a signal, as Ctrl+C in the terminal or a logout does, and see that the program ends well."""
        assert self.process is not None
        self.process.send_signal(number)
        assert self.process.wait(PATIENCE) == 0
        self.process = None
        assert "Traceback" not in self.complaints()

    def is_cut_off(self) -> None:
        """Kill the program in the middle of whatever it does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        self.process = None

    def complaints(self) -> str:
        """Return what the program wrote to standard error."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    # --- the windows

    def windows(self) -> dict[str, str]:
        """Return the visible windows of the program: their X ids by title."""
        assert self.process is not None
        assert self.process.poll() is None, f"the program has ended: {self.complaints()}"
        told = self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".", check=False)
        return {self._xdotool("getwindowname", found, check=False).strip(): found for found in told.split()}

    def turns_to(self, title: str) -> None:
        """Wait for a window whose title begins so, and give it the keyboard as a window manager would."""

        def there() -> str:
            return next((found for name, found in self.windows().items() if name.startswith(title)), "")

        found = eventually(there, f"there is a window {title!r}, not only {list(self.windows())}")
        self._xdotool("windowfocus", "--sync", found)

    # --- the hands

    def presses(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._xdotool("key", "--delay", "40", *keys)

    def types(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "6", text)

    def chooses(self, name: str) -> None:
        """Do an action by the command palette."""
        self.presses("ctrl+shift+p")
        time.sleep(0.4)
        self.types(name)
        time.sleep(0.2)
        self.presses("Return")

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(
            command, env=dict(self._environment), check=False, capture_output=True, text=True, timeout=60
        )
        if check:
            assert done.returncode == 0, f"xdotool {arguments}: {done.stderr}"
        return done.stdout


@pytest.fixture
def environment(screen: tuple[str, Path], tmp_path: Path) -> Mapping[str, str]:
    home = tmp_path / "home"
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    folders = {f"XDG_{kind}_HOME": home / kind.lower() for kind in kinds}
    for folder in folders.values():
        folder.mkdir(parents=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "WAYLAND"))}
    own = {"HOME": str(home), "DISPLAY": screen[0], "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"}
    return {**kept, **own, **{name: str(folder) for name, folder in folders.items()}}


@pytest.fixture
def person(environment: Mapping[str, str], screen: tuple[str, Path], tmp_path: Path) -> Iterator[Person]:
    someone = Person(environment)
    yield someone
    if someone.process is not None:
        keep_picture(screen[1], tmp_path / "screen.png")
        someone.process.kill()
        someone.process.wait()


@pytest.fixture
def command(environment: Mapping[str, str]) -> Callable[[Sequence[object]], subprocess.CompletedProcess[str]]:
    """The command line, in the same home."""

    def run(arguments: Sequence[object]) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "translator_app", *map(str, arguments)]
        return subprocess.run(line, env=dict(environment), check=False, capture_output=True, text=True, timeout=120)

    return run
