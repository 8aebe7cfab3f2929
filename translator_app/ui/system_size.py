"""How much larger than usual the system sets its letters: where the desk's own sizes start from."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

USUAL: Final = {"win32": 12.0, "darwin": 13.0}
"""Pixels of the interface's font where nobody changed it: Segoe UI of 9 points, San Francisco of 13 pixels."""
USUAL_ELSEWHERE: Final = 14.0
"""Between the 10 points of KDE and the 11 of GNOME, at 96 dots an inch."""
LEAST_FELT: Final = 1.1
MOST: Final = 2.0
_PROPERTY: Final = "systemScale"


def scale_of(font: QFont, platform: str = sys.platform) -> float:
    """Return how much larger than usual ``font``, the system's, is: 1 where that is not felt, at most 2."""
    found = QFontInfo(font).pixelSize() / USUAL.get(platform, USUAL_ELSEWHERE)
    return 1.0 if found < LEAST_FELT else min(MOST, round(found, 2))


def follow_system(app: QGuiApplication) -> None:
    """Let every size start from that of the system's font, which ``app`` must wear still; done once."""
    if app.property(_PROPERTY) is None:
        app.setProperty(_PROPERTY, scale_of(app.font()))


def system_scale() -> float:
    """Return how much larger than usual letters are to be."""
    app = QGuiApplication.instance()
    kept = app.property(_PROPERTY) if app is not None else None
    return float(kept) if isinstance(kept, (int, float)) else 1.0
