"""Whether there is a screen to show a window on: Qt itself ends the process where there is none."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path


def missing_screen(environment: Mapping[str, str]) -> str:
    """Return a sentence that says why no window can be shown; empty where it can, or where that cannot be told."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith(("linux", "freebsd")) or (chosen and not chosen.startswith(("xcb", "wayland"))):
        return ""
    display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if wayland and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return ""
    if display and _answers(display):
        return ""
    what = f"the display {display or wayland} does not answer" if display or wayland else "no display is set"
    return (
        f"The window needs a screen, and {what}: start Werger in a desktop session. "
        "The command line needs none: `werger --help`."
    )


def _answers(display: str) -> bool:
    """Tell whether an X server answers as ``display``, by the library that Qt asks too."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # let Qt say what it misses
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
