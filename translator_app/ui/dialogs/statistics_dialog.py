"""How much there is and how far it is, document by document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from translator_app.core import inline
from translator_app.core.kurdish.words import word_count
from translator_app.core.ports import Task
from translator_app.core.project import Progress, SourceDocument, bucket
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.services.desk import Desk
from translator_app.ui.dialogs.frame import Frame, answered, muted, quiet_table
from translator_app.ui.language import figure, mirrored, tr
from translator_app.ui.theme import Theme

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

STATES = (
    ("final", said("Final")),
    ("reviewed", said("Reviewed")),
    ("translated", said("Translated")),
    ("draft", said("Draft")),
    ("rejected", said("Rejected")),
    ("empty", said("Empty")),
)
WIDTHS = (90, 70, 80, 100, 170, 130)
"""Pixels of the columns after the first."""
POLICY = said(
    "Words and characters are those of the Kurdish. A word is what stands between blanks and holds a letter or a "
    "digit, as Word counts it; characters are without blanks and tags."
    " A repetition is a segment whose source stood before."
)


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted of one document; ``words`` by the name of the state, ``repeated`` in segments and words."""

    name: str
    progress: Progress
    words: int = 0
    words_done: int = 0
    characters: int = 0
    repeated: int = 0
    repeated_words: int = 0
    target_words: int = 0


def counted(segments: Sequence[Segment], documents: Sequence[SourceDocument], task: Task) -> tuple[Counts, ...]:
    """Count each document in its order, the sum of all last. A repetition counts where it is met again."""
    seen: set[str] = set()
    found = {document.id: Counts(document.name, Progress()) for document in documents}
    states = {document.id: dict.fromkeys((name for name, _ in STATES), 0) for document in documents}
    for done, segment in enumerate(segments, start=1):
        counts = found.get(segment.document_id)
        if counts is None:
            continue
        source = inline.plain(segment.source)
        words = word_count(source)
        again = source in seen
        seen.add(source)
        states[segment.document_id][bucket(segment)] += 1
        found[segment.document_id] = replace(
            counts,
            words=counts.words + words,
            words_done=counts.words_done + (words if segment.confirmed else 0),
            characters=counts.characters + sum(not c.isspace() for c in source),
            repeated=counts.repeated + again,
            repeated_words=counts.repeated_words + (words if again else 0),
            target_words=counts.target_words + word_count(inline.plain(segment.target)),
        )
        if done % 1000 == 0:
            task.step(done, len(segments))
    rows = [
        replace(counts, progress=Progress(total=sum(states[i].values()), **states[i])) for i, counts in found.items()
    ]
    return (*rows, total(rows))


def total(rows: Sequence[Counts]) -> Counts:
    """Return the sum of ``rows``."""
    numbers = ("words", "words_done", "characters", "repeated", "repeated_words", "target_words")
    sums = {name: sum(getattr(row, name) for row in rows) for name in numbers}
    states = {name: sum(getattr(row.progress, name) for row in rows) for name in ("total", *(n for n, _ in STATES))}
    return Counts(tr("All documents"), Progress(**states), **sums)


def show_statistics(window: MainWindow, desk: Desk) -> None:
    """Count in the background, then show it."""
    segments, documents = tuple(desk.editor.segments), desk.store.documents()

    def done(rows: tuple[Counts, ...]) -> None:
        answered(StatisticsDialog(window, rows))

    window.run_job(tr("Counting"), lambda task: counted(segments, documents, task), done)


class StateBars(QWidget):
    """One bar: the states in the order of completion, each in its colour and with its own pattern."""

    def __init__(self, progress: Progress, theme: Theme) -> None:
        super().__init__()
        self._progress, self._theme = progress, theme
        told = ", ".join(
            tr("{count:,} {label}", count=getattr(progress, name), label=tr(label.lower())) for name, label in STATES
        )
        self.setAccessibleName(tr("Segments by state: {told}", told=told))
        self.setToolTip(told)
        self.setFixedHeight(24)

    def sizeHint(self) -> QSize:
        """Return a wide, low bar."""
        return QSize(480, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one stretch a state, parted by hairlines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(0, 4, self.width(), 16)
        painter.setBrush(QColor(self._theme.chip))
        painter.drawRoundedRect(box, 4, 4)
        if mirrored():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        left = 0.0
        for name, _ in STATES:
            count = getattr(self._progress, name)
            if name == "empty" or not count:
                continue
            width = max(3.0, box.width() * count / max(1, self._progress.total))
            painter.setBrush(state_colour(name, self._theme))
            painter.drawRoundedRect(QRectF(left, box.top(), max(1.0, width - 1), box.height()), 3, 3)
            left += width
        painter.end()


class Swatch(QWidget):
    """A small square of one colour."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


def state_colour(name: str, theme: Theme) -> QColor:
    """Return the colour of a state as the chart draws it."""
    tokens = {"draft": "active_bar", "empty": "chip"}
    return QColor(getattr(theme, tokens.get(name, name)))


class StatisticsDialog(Frame):
    """The bar of states with its counts, and the table of documents."""

    HEADERS = (
        said("Document"),
        said("Segments"),
        said("Done"),
        said("Words"),
        said("Characters"),
        said("Repetitions"),
        said("English words"),
    )

    def __init__(self, parent: QWidget | None, rows: Sequence[Counts]) -> None:
        super().__init__(parent, tr("Statistics"), "", tr("Close"))
        self.cancel_button.hide()
        whole = rows[-1]
        share = round(100 * whole.words_done / whole.words) if whole.words else 0
        self.lead.setText(
            tr(
                "{words_done:,} of {words:,} words are confirmed ({share} %), in {confirmed:,} of {total:,} segments.",
                words_done=whole.words_done,
                words=whole.words,
                share=share,
                confirmed=whole.progress.confirmed,
                total=whole.progress.total,
            )
        )
        self.lead.setVisible(True)
        self.bars = StateBars(whole.progress, self.theme)
        self.body.addWidget(self.bars)
        self.body.addLayout(self._legend(whole.progress))
        shown = rows if len(rows) > 2 else rows[:1] or rows
        self.table = QTableWidget(len(shown), len(self.HEADERS))
        self.table.setHorizontalHeaderLabels([tr(head) for head in self.HEADERS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Figures by document"))
        quiet_table(self.table)
        for index, counts in enumerate(shown):
            self._fill(index, counts, strong=counts is whole)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(WIDTHS, start=1):
            self.table.setColumnWidth(column, width)
            name = self.table.horizontalHeaderItem(column)
            if name is not None:
                name.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(muted(tr(POLICY)))
        self.resize(920, 480)

    def _legend(self, progress: Progress) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for column, (name, label) in enumerate(STATES):
            named = QHBoxLayout()
            named.setSpacing(8)
            named.addWidget(Swatch(state_colour(name, self.theme)))
            named.addWidget(QLabel(tr("{count:,} {label}", count=getattr(progress, name), label=tr(label.lower()))))
            grid.addLayout(named, 0, column)
        grid.setColumnStretch(len(STATES), 1)
        return grid

    def _fill(self, index: int, counts: Counts, *, strong: bool) -> None:
        done = round(100 * counts.words_done / counts.words) if counts.words else 0
        again = (
            tr(
                "{repeated:,} ({repeated_words:,} words)",
                repeated=counts.repeated,
                repeated_words=counts.repeated_words,
            )
            if counts.repeated
            else figure(0)
        )
        texts = (
            counts.name,
            figure(counts.progress.total),
            tr("{done} %", done=done),
            figure(counts.words),
            figure(counts.characters),
            again,
            figure(counts.target_words),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            font = item.font()
            font.setBold(strong)
            item.setFont(font)
            self.table.setItem(index, column, item)
