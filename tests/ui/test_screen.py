"""A window that cannot be shown is told in one line, before Qt would end the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from translator_app.ui.screen import missing_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="displays of Linux")
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "no display is set"),
        ({"DISPLAY": ":4242"}, "the display :4242 does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}, "the display wayland-9 does not answer"),
        ({"QT_QPA_PLATFORM": "xcb"}, "no display is set"),
    ],
)
def test_a_start_without_a_screen_is_one_line(environment: dict[str, str], words: str) -> None:
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"}
    rest = {name: value for name, value in os.environ.items() if name not in gone}
    done = subprocess.run(
        [sys.executable, "-m", "translator_app"], cwd=ROOT, env=rest | environment, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("werger: The window needs a screen, and ") and words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_platform_without_a_screen_and_a_wayland_socket_are_let_through(tmp_path: Path) -> None:
    assert missing_screen({"QT_QPA_PLATFORM": "offscreen"}) == ""
    (tmp_path / "wayland-0").touch()
    assert missing_screen({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}) == ""
