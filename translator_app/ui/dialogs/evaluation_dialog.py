"""Engines compared on the project's approved segments: figures, a plot, each segment, and files of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget

from translator_app.core.said import said
from translator_app.services.comparing import Comparison, as_csv, as_html, scores_of, told_difference, verdict
from translator_app.services.evaluating import Score
from translator_app.ui.dialogs.figures import choose_and_write, figure_item, figure_table, write_figures
from translator_app.ui.dialogs.frame import Frame, muted
from translator_app.ui.language import figure, plural, tr
from translator_app.ui.theme import Theme

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

HEADERS = (said("Engine"), "BLEU", "chrF", "TER", said("To edit"), said("Time"))


class ScorePlot(QWidget):
    """A bar of chrF an engine with its 95 % interval, and one of what is left to edit."""

    ROW = 44
    NAME = 200

    def __init__(self, comparison: Comparison, theme: Theme) -> None:
        super().__init__()
        self._rows = [
            (label, evaluation.chrf, comparison.median_distance(n))
            for n, (label, evaluation) in enumerate(zip(comparison.labels, comparison.evaluations, strict=True))
        ]
        self._theme = theme
        told = "; ".join(
            tr("{label}: chrF {value:.1f}, to edit {far:.0f} %", label=label, value=chrf.value, far=far)
            for label, chrf, far in self._rows
        )
        self.setAccessibleName(tr("Plot: {told}", told=told))
        self.setToolTip(told)
        self.setFixedHeight(self.ROW * len(self._rows) + 20)

    def sizeHint(self) -> QSize:
        """Return a row an engine."""
        return QSize(600, self.ROW * len(self._rows) + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale from 0 to 100, then the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        left, width = float(self.NAME), max(80.0, self.width() - self.NAME - 24.0)
        bottom = self.ROW * len(self._rows)
        for mark in range(0, 101, 20):
            x = left + width * mark / 100
            painter.setPen(QPen(QColor(theme.hairline), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            painter.setPen(QColor(theme.muted))
            box = QRectF(x - 20, bottom + 2, 40, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, figure(mark))
        for place, (label, chrf, far) in enumerate(self._rows):
            self._draw_row(painter, place, label, chrf, far)
        painter.end()

    def _draw_row(self, painter: QPainter, place: int, label: str, chrf: Score, far: float) -> None:
        theme, top = self._theme, self.ROW * place + 6.0
        left, width = float(self.NAME), max(80.0, self.width() - self.NAME - 24.0)
        painter.setPen(QColor(theme.text))
        name = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, self.NAME - 16)
        painter.drawText(QRectF(0, top, self.NAME - 16, 32), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(left, top, width * chrf.value / 100, 18), 3, 3)
        painter.setBrush(QColor(theme.warning))
        painter.drawRoundedRect(QRectF(left, top + 22, width * far / 100, 8), 3, 3)
        painter.setPen(QPen(QColor(theme.text), 1.6))
        low, high = left + width * max(0.0, chrf.low) / 100, left + width * min(100.0, chrf.high) / 100
        middle = top + 9
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for x in (low, high):
            painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))


class EvaluationDialog(Frame):
    """What was measured; nothing is measured here."""

    def __init__(self, window: MainWindow, comparison: Comparison, name: str) -> None:
        super().__init__(window, tr("Engines compared"), "", tr("Close"))
        self._comparison, self._name = comparison, name
        self.cancel_button.hide()
        self.lead.setText(
            tr(
                "{segments} of {name}, translated anew and measured against what was approved. More is better for "
                "BLEU and chrF, less for TER and for what is left to edit.",
                segments=plural(len(comparison.works), "{n:,} approved segment", "{n:,} approved segments"),
                name=name,
            )
        )
        self.lead.setVisible(True)
        self.table = self._figures()
        self.segments = self._segments()
        save = QPushButton(tr("Save as…"))
        save.setAutoDefault(False)
        save.clicked.connect(self._choose)
        self.foot.insertWidget(0, save)
        signatures = " · ".join(score.signature for score in scores_of(comparison.evaluations[0]))
        self.verdict = QLabel(tr(verdict(comparison)))
        self.verdict.setWordWrap(True)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.table)
        self.body.addWidget(ScorePlot(comparison, self.theme))
        self.body.addWidget(
            muted(tr("Upper bar: chrF with its 95 % interval. Lower bar: words left to edit, in percent."))
        )
        if comparison.differences:
            self.body.addWidget(muted(_against_the_first(comparison)))
        self.body.addWidget(self.segments, 1)
        self.body.addWidget(muted(signatures))
        self.notice.say("\n".join(map(tr, comparison.failures)))
        self.resize(980, 760)

    def _figures(self) -> QTableWidget:
        found = self._comparison
        table = figure_table(len(found.labels), HEADERS, tr("Figures by engine"), (150, 150, 150, 80, 80))
        for n, (label, evaluation) in enumerate(zip(found.labels, found.evaluations, strict=True)):
            told = [told_difference(d) for d in found.differences if d.engine == evaluation.engine]
            texts = (
                label,
                *(
                    tr("{value:.1f} ({low:.1f} to {high:.1f})", value=s.value, low=s.low, high=s.high)
                    for s in scores_of(evaluation)
                ),
                tr("{median_distance:.0f} %", median_distance=found.median_distance(n)),
                tr("{n:.1f} s", n=evaluation.seconds),
            )
            _fill(table, n, texts, "\n".join([label, *([tr("Against the first:"), *told] if told else [])]))
        table.setFixedHeight(44 + 36 * len(found.labels))
        return table

    def _segments(self) -> QTableWidget:
        found = self._comparison
        heads = (tr("Approved"), tr("Segment"), tr("Time"), tr("Letters"), *found.labels)
        name = tr("Segments, with the percentage of words left to edit by engine")
        table = figure_table(len(found.works), heads, name, (80, 70, 80, *[140] * len(found.labels)))
        for n, work in enumerate(found.works):
            seconds = "" if work.seconds is None else tr("{n:.0f} s", n=work.seconds)
            letters = "" if work.letters is None else figure(work.letters)
            fars = tuple(tr("{far:.0f} %", far=far) for far in found.distances[n])
            proposed = (
                f"{label}: {evaluation.hypotheses[n]}"
                for label, evaluation in zip(found.labels, found.evaluations, strict=True)
            )
            _fill(
                table,
                n,
                (work.target, figure(work.number), seconds, letters, *fars),
                "\n\n".join((work.target, *proposed)),
            )
        return table

    def _choose(self) -> None:
        kinds = tr("Page to be read or printed (*.html);;Spreadsheet (*.csv)")
        choose_and_write(self, tr("Save the figures"), Path(f"{self._name} engines.html"), kinds, self.save)

    def save(self, path: Path) -> None:
        """Write the figures as CSV or HTML, by the ending of ``path``; a failure is told in the dialog."""
        if path.suffix.lower() == ".csv":
            write_figures(self, path, as_csv(self._comparison).encode("utf-8-sig"))
            return
        page = as_html(self._comparison, f"Engines on {self._name}").encode("utf-8")
        write_figures(self, path if path.suffix.lower() == ".html" else path.with_name(f"{path.name}.html"), page)


def _against_the_first(comparison: Comparison) -> str:
    """Say in a line an engine how it stands against the first, by the paired bootstrap."""
    lines = []
    for label, evaluation in list(zip(comparison.labels, comparison.evaluations, strict=True))[1:]:
        told = ", ".join(told_difference(d) for d in comparison.differences if d.engine == evaluation.engine)
        lines.append(tr("{label} against {labels}: {told}", label=label, labels=comparison.labels[0], told=told))
    return "\n".join(lines)


def _fill(table: QTableWidget, row: int, texts: tuple[str, ...], tip: str) -> None:
    for column, text in enumerate(texts):
        item = figure_item(text, column)
        item.setToolTip(tip)
        table.setItem(row, column, item)
