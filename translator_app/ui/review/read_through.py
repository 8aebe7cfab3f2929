"""Reading the whole text through as continuous English, the Kurdish on demand."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QTextBrowser, QWidget

from translator_app.core import inline
from translator_app.core.segment import Segment
from translator_app.ui.dialogs.frame import Frame, row
from translator_app.ui.language import tr
from translator_app.ui.theme import Theme
from translator_app.ui.typography import KURDISH_FAMILY, LATIN_FAMILY


class ReadThrough(Frame):
    """The text as it will be read; a click on a sentence shows its Kurdish below it, a second click hides it."""

    goRequested = Signal(int)

    def __init__(self, parent: QWidget | None, segments: Sequence[Segment], current: int | None) -> None:
        super().__init__(parent, tr("Read through"), tr("Click a sentence to see its Kurdish."), tr("Close"))
        self.cancel_button.hide()
        self._segments = tuple(segments)
        self._open: set[int] = set()
        self._last = current
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("The whole English text"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(24)
        self.text.anchorClicked.connect(self._clicked)
        self.all = QCheckBox(tr("Show the Kurdish of every paragraph"))
        self.all.toggled.connect(lambda _: self._show())
        self.go = QPushButton(tr("Go to this sentence"))
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self._go)
        self.body.addWidget(self.text, 1)
        self.body.addLayout(row(self.all, self.go, stretch=0))
        self.resize(860, 720)
        self._show()
        if current is not None:
            self.text.scrollToAnchor(f"s{current}")

    @property
    def shown(self) -> frozenset[int]:
        """The segments whose Kurdish is shown."""
        return frozenset(self._open)

    def _clicked(self, link: QUrl) -> None:
        number = int(link.fragment() or link.toString().lstrip("#"))
        self._open ^= {number}
        self._last = number
        self._show()

    def _go(self) -> None:
        if self._last is not None:
            self.accept()
            self.goRequested.emit(self._last)

    def _show(self) -> None:
        bar = self.text.verticalScrollBar()
        at = bar.value()
        self.text.setHtml(page(self._segments, self._open, self.theme, everything=self.all.isChecked()))
        bar.setValue(at)


def page(segments: Sequence[Segment], shown: set[int], theme: Theme, *, everything: bool = False) -> str:
    """Return the text as HTML: English paragraphs, missing sentences said, the Kurdish of ``shown`` below."""
    parts = []
    for _, group in groupby(segments, key=lambda s: (s.document_id, s.paragraph)):
        members = list(group)
        sentences = []
        for s in members:
            english = (
                html.escape(inline.plain(s.target))
                or f"<i>{tr('[sentence {number:,} is not translated]', number=s.id)}</i>"
            )
            colour = theme.text if s.target else theme.rejected
            ground = f" background-color: {theme.accent_ground};" if s.id in shown else ""
            style = f"color: {colour}; text-decoration: none;{ground}"
            sentences.append(f'<a name="s{s.id}" href="#{s.id}" style="{style}">{english}</a>')
        parts.append(f'<p class="en">{" ".join(sentences)}</p>')
        kurdish = [s for s in members if everything or s.id in shown]
        if kurdish:
            text = html.escape(" ".join(inline.plain(s.source) for s in kurdish))
            parts.append(f'<p class="ckb" dir="rtl" align="right">{text}</p>')
    sheet = (
        f"p {{ margin: 0 0 12px 0; line-height: 150%; }} .en {{ font-family: '{LATIN_FAMILY}'; font-size: 17px; }}"
        f".ckb {{ font-family: '{KURDISH_FAMILY}'; font-size: 19px; color: {theme.muted}; }}"
    )
    return f"<html><head><style>{sheet}</style></head><body>{''.join(parts)}</body></html>"
