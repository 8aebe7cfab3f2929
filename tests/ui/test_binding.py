"""Guards against a fault of the Qt binding that no other test would meet before it crashes a user's day."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot


def test_the_binding_loses_no_reference_to_none(qtbot: QtBot) -> None:
    picture = QPixmap(8, 8)
    painter = QPainter(picture)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.setPen(QColor("red"))
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100
