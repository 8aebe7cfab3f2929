"""The signs of the severities, told apart by shape: filled triangle, hollow triangle, ring with a dot."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from translator_app.core.quality import Severity
from translator_app.ui.grid.status import draw_issue
from translator_app.ui.theme import Theme, colour

SIDE = 16
_SCALE = 2


@lru_cache(maxsize=16)
def sign(severity: Severity, theme: Theme) -> QPixmap:
    """Return the sign of a severity, drawn twice as fine as it is shown."""
    pixmap = QPixmap(SIDE * _SCALE, SIDE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(SIDE / 2, SIDE / 2)
    if severity is Severity.INFO:
        painter.setPen(QPen(colour(theme.muted), 1.3))
        painter.drawEllipse(centre, 4.2, 4.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.muted))
        painter.drawEllipse(centre, 1.2, 1.2)
    else:
        draw_issue(painter, centre, theme, grave=severity is Severity.ERROR)
    painter.end()
    return pixmap
