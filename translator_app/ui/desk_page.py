"""The page of an open project: bars above and below, assist pane and grid between."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from translator_app.ui.assist.pane import AssistPane
from translator_app.ui.bars import BottomBar, ChipBar, TopBar
from translator_app.ui.grid.view import SegmentGrid

ASSIST_WIDTH = 350


class DeskPage(QWidget):
    """Holds the desk's widgets in their places."""

    def __init__(self) -> None:
        super().__init__()
        self.top, self.chips, self.bottom = TopBar(), ChipBar(), BottomBar()
        self.grid, self.assist = SegmentGrid(), AssistPane()
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.assist)
        self.splitter.addWidget(self.grid)
        self.splitter.setSizes([ASSIST_WIDTH, 1440 - ASSIST_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.chips)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.bottom)
