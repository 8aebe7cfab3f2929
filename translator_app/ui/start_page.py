"""The first thing a user sees: open, new from a document, recent projects, the sample, a three-step tour."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from translator_app.core.said import said
from translator_app.ui.language import in_digits, tr

STEPS = (
    (
        "1",
        said("Drop a Kurdish document"),
        said("Werger cuts it into sentences and keeps it in one project file beside it."),
    ),
    (
        "2",
        said("Translate sentence by sentence"),
        said("Suggestions and terms stand beside each; Ctrl+Enter confirms and goes on."),
    ),
    (
        "3",
        said("Review, approve, export"),
        said("A second pair of eyes approves the whole; export it to Word or text."),
    ),
)


class StartPage(QScrollArea):
    """Shown while no project is open."""

    newRequested = Signal()
    openRequested = Signal()
    sampleRequested = Signal()
    recentRequested = Signal(str)
    filesDropped = Signal(list)
    tourClosed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("start")
        self.setWidget(inner)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(32, 48, 32, 32)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(16)
        outer.addLayout(column, 4)
        outer.addStretch(1)
        column.addLayout(_heading())
        column.addWidget(self._drop_field())
        column.addLayout(self._buttons())
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addSpacing(8)
        column.addLayout(self._recent)
        self._tour = self._tour_box()
        column.addWidget(self._tour)
        column.addStretch(1)

    def show_recent(self, paths: Sequence[str], *, tour: bool) -> None:
        """List the recent projects, most recent first; files that are gone are shown as such."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if paths:
            heading = QLabel(tr("Recent projects"))
            heading.setObjectName("heading")
            self._recent.addWidget(heading)
        for name in paths:
            self._recent.addWidget(self._recent_row(Path(name)))
        self._tour.setVisible(tour)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.filesDropped.emit(paths)

    def _drop_field(self) -> QWidget:
        field = QPushButton(tr("Drop a Kurdish document here, or choose one"))
        field.setObjectName("drop")
        field.setMinimumHeight(120)
        field.setCursor(Qt.CursorShape.PointingHandCursor)
        field.clicked.connect(self.newRequested)
        return field

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, signal in ((tr("Open a project…"), self.openRequested), (tr("Try the sample"), self.sampleRequested)):
            button = QPushButton(text)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _recent_row(self, path: Path) -> QWidget:
        there = path.exists()
        button = QPushButton(
            f"{path.stem}    {path.parent}"
            if there
            else tr("{stem}    is not in {parent} any more", stem=path.stem, parent=path.parent)
        )
        button.setObjectName("recent")
        button.setEnabled(there)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recentRequested.emit(str(path)))
        return button

    def _tour_box(self) -> QFrame:
        box = QFrame()
        box.setObjectName("tour")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for number, title, text in STEPS:
            row = QHBoxLayout()
            row.setSpacing(16)
            mark = QLabel(in_digits(number))
            mark.setObjectName("step")
            mark.setFixedSize(QSize(28, 28))
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words = QLabel(f"<b>{tr(title)}</b><br>{tr(text)}")
            words.setWordWrap(True)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            layout.addLayout(row)
        skip = QPushButton(tr("Got it"))
        skip.clicked.connect(box.hide)
        skip.clicked.connect(self.tourClosed)
        layout.addWidget(skip, 0, Qt.AlignmentFlag.AlignRight)
        return box


def _heading() -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(2)
    name = QLabel(tr("Werger  \u2068وەرگێڕ\u2069"))
    name.setObjectName("display")
    line = QLabel(tr("The translation desk for Central Kurdish into English. Everything stays on this machine."))
    line.setObjectName("muted")
    line.setWordWrap(True)
    layout.addWidget(name)
    layout.addWidget(line)
    return layout
