"""The reviewer's bars: a second row of chips for what needs eyes, and the tracked change of the current segment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from translator_app.core.difference import Piece
from translator_app.ui.act_button import HEIGHT
from translator_app.ui.assist.look import EDGE, Look, look
from translator_app.ui.assist.marking import marked
from translator_app.ui.assist.text_block import LTR, TextBlock, along
from translator_app.ui.dialogs.boxes import WholeNumber
from translator_app.ui.dialogs.frame import call
from translator_app.ui.fitting import Breaking
from translator_app.ui.language import tr
from translator_app.ui.review.needs import NEEDS
from translator_app.ui.theme import LIGHT, Theme

SAMPLE = "sample"


class ReviewStrip(QFrame):
    """Chips that can be chosen and let go again, the size of the sample, and the phase with the act that leads on."""

    chosen_changed = Signal()
    hand_over_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chipbar")
        self.chips: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 8)
        layout.setSpacing(16)
        wanted = QWidget()
        self._wanted = Breaking(wanted, 8)
        for need in NEEDS:
            self._add(need.name, tr(need.label), tr(need.hint))
        self._add(SAMPLE, tr("Sample"), tr("A share of the segments drawn by chance, always the same ones"))
        self.percent = WholeNumber(1, 100, 10)
        self.percent.setSuffix(tr(" %"))
        call(self.percent, tr("Size of the sample in percent"))
        self.percent.valueChanged.connect(self._sample_changed)
        self._wanted.addWidget(self.percent)
        self.phase = QLabel()
        self.phase.setObjectName("muted")
        self.phase.setMinimumHeight(HEIGHT)
        self.hand_over = QPushButton(tr("Hand over…"))
        self.hand_over.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hand_over.clicked.connect(self.hand_over_requested)
        layout.addWidget(wanted, 1)
        layout.addWidget(self.phase, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.hand_over, 0, Qt.AlignmentFlag.AlignTop)

    def _add(self, name: str, label: str, hint: str) -> None:
        chip = QPushButton(label)
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setToolTip(hint)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda on, name=name: self._choose(name, on))
        self.chips[name] = chip
        self._wanted.addWidget(chip)

    def chosen(self) -> str:
        """Return the name of the chosen chip, empty for none."""
        return next((name for name, chip in self.chips.items() if chip.isChecked()), "")

    def choose_none(self) -> None:
        """Let go of the chosen chip without telling."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Write the counts on the chips."""
        labels = {need.name: need.label for need in NEEDS}
        for name, count in counts.items():
            self.chips[name].setText(tr("{label} {count:,}", label=tr(labels[name]), count=count))

    def _choose(self, name: str, on: bool) -> None:
        for other, chip in self.chips.items():
            chip.setChecked(on and other == name)
        self.chosen_changed.emit()

    def _sample_changed(self, _percent: int) -> None:
        if self.chosen() == SAMPLE:
            self.chosen_changed.emit()


class TrackedBar(QWidget):
    """The current segment's English with what was deleted struck and what was inserted underlined, and by whom."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look = look(LIGHT)
        self._head, self._text = TextBlock(along(), 1), TextBlock(LTR, 6)
        self._pieces: Sequence[Piece] = ()
        self._caption = ""
        self.setObjectName("tracked")

    @property
    def caption(self) -> str:
        """What stands above the text."""
        return self._caption

    @property
    def pieces(self) -> Sequence[Piece]:
        """What is shown."""
        return self._pieces

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._look = look(theme)
        self.show_change(self._caption, self._pieces)

    def show_change(self, caption: str, pieces: Sequence[Piece]) -> None:
        """Show ``pieces`` under ``caption``; one line says so where nothing changed."""
        self._caption, self._pieces = caption, pieces
        self._head.set(caption, self._look.label)
        text, ranges = marked(pieces, self._look.theme)
        self._text.set(text, self._look.english, ranges)
        told = "; ".join(f"{tr(p.kind.value)}: {p.text}" for p in pieces if p.kind.value != "same")
        self.setAccessibleName(f"{caption} {told}")
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of what is shown."""
        return QSize(400, self._height(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _height(self, width: int) -> int:
        inner = width - 2 * EDGE
        text = self._text.height(inner) + 4 if self._pieces else 0
        return 8 + self._head.height(inner) + text + 8

    def _fit(self) -> None:
        height = self._height(max(200, self.width()))
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, hairline, caption and text."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("pane"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("hairline"))
        inner = self.width() - 2 * EDGE
        head = self._head.height(inner)
        self._head.draw(painter, QPointF(EDGE, 8), self._look.colour("muted"))
        if self._pieces:
            self._text.height(inner)
            self._text.draw(painter, QPointF(EDGE, 12 + head), self._look.colour("text"))
        painter.end()
