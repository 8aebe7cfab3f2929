"""The page of an open project: bars above and below, assist pane and grid between, the list of checks under both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from translator_app.ui.assist.pane import AssistPane
from translator_app.ui.bars import BottomBar, ChipBar, TopBar
from translator_app.ui.checks.pane import ChecksPane
from translator_app.ui.grid.view import SegmentGrid

ASSIST_WIDTH = 350
CHECKS_HEIGHT = 280


class DeskPage(QWidget):
    """Holds the desk's widgets in their places."""

    def __init__(self) -> None:
        super().__init__()
        self.top, self.chips, self.bottom = TopBar(), ChipBar(), BottomBar()
        self.grid, self.assist, self.checks = SegmentGrid(), AssistPane(), ChecksPane()
        self.splitter = QSplitter()
        # The English suggestions stand beside the English, which is left of the Kurdish in any interface.
        self.splitter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.assist.setLayoutDirection(QGuiApplication.layoutDirection())
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.assist)
        self.splitter.addWidget(self.grid)
        self.splitter.setSizes([ASSIST_WIDTH, 1440 - ASSIST_WIDTH])
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        self.halves.addWidget(self.splitter)
        self.halves.addWidget(self.checks)
        self.halves.setStretchFactor(0, 1)
        self.halves.setSizes([900 - CHECKS_HEIGHT, CHECKS_HEIGHT])
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.chips)
        column.addWidget(self.halves, 1)
        column.addWidget(self.bottom)
