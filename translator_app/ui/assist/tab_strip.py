"""The pane's head: its pages as quiet words that look like headings, and which segment it is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from translator_app.ui.assist.column import Link
from translator_app.ui.assist.look import EDGE


class TabStrip(QWidget):
    """One word a page, the shown one bold, and a note at the right."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.tabs: list[Link] = []
        self._names = [name for name, _ in pages]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE, 8, EDGE, 0)
        layout.setSpacing(16)
        group = QButtonGroup(self)
        for name, label in pages:
            tab = Link(label, partial(self.chosen.emit, name), self)
            tab.setObjectName("assistTab")
            tab.setCheckable(True)
            group.addButton(tab)
            self.tabs.append(tab)
            layout.addWidget(tab)
        self._note = QLabel()
        self._note.setObjectName("assistQuiet")
        layout.addStretch(1)
        layout.addWidget(self._note)
        self.choose(self._names[0])

    def choose(self, name: str) -> None:
        """Show that this page is the one that is seen."""
        self.tabs[self._names.index(name)].setChecked(True)

    def set_note(self, text: str) -> None:
        """Write at the right."""
        self._note.setText(text)
