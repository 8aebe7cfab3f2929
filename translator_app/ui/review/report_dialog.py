"""The progress report in the window: painted charts, the table of people, and writing it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QTableWidget, QTableWidgetItem, QWidget

from translator_app.core.project import Progress
from translator_app.services.report_pages import POLICY
from translator_app.services.reporting import HEADERS, STATES, ProjectReport, rows, totals
from translator_app.ui.dialogs.frame import Frame, muted, quiet_table, row
from translator_app.ui.dialogs.statistics_dialog import StateBars
from translator_app.ui.language import figure, in_digits, mirrored, tr
from translator_app.ui.theme import Theme
from translator_app.ui.typography import interface_font

MOST_DAYS = 60


class DayChart(QWidget):
    """Words confirmed, one bar a day, the count above it and the day below."""

    def __init__(self, days: Mapping[str, int], theme: Theme) -> None:
        super().__init__()
        self.days: Sequence[tuple[str, int]] = list(days.items())[-MOST_DAYS:]
        self._theme = theme
        self.setFont(interface_font(12))
        self.setFixedHeight(150)
        told = "; ".join(tr("{day}: {count:,}", day=in_digits(day), count=count) for day, count in self.days)
        self.setAccessibleName(tr("Words a day: {told}", told=told or tr("nothing was confirmed yet")))
        self.setToolTip(told.replace("; ", "\n"))

    def sizeHint(self) -> QSize:
        """Return a wide, low chart."""
        return QSize(600, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars from a base line up."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - 22
        painter.fillRect(QRectF(0, base, self.width(), 1), QColor(self._theme.hairline))
        if not self.days:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Nothing was confirmed yet."))
            painter.end()
            return
        step = min(72.0, self.width() / len(self.days))
        most = max(count for _, count in self.days) or 1
        wide = step >= 44
        for n, (day, count) in enumerate(self.days):
            height = (base - 22) * count / most
            at = self.width() - (n + 1) * step if mirrored() else n * step
            bar = QRectF(at + step * 0.1, base - height, step * 0.8, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.translated))
            painter.drawRoundedRect(bar, 2, 2)
            if wide or n in (0, len(self.days) - 1):
                painter.setPen(QColor(self._theme.text))
                above = QRectF(at - 20, bar.top() - 18, step + 40, 16)
                below = QRectF(at - 20, base + 3, step + 40, 18)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, figure(count))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, in_digits(day[5:]))
        painter.end()


class ReportDialog(Frame):
    """How far the translation is, day by day and by person."""

    writeRequested = Signal()

    def __init__(self, parent: QWidget | None, found: ProjectReport) -> None:
        words, seconds = totals(found.people)
        lead = tr(
            "{words:,} of {total:,} words confirmed, {hours:.1f} hours in segments.",
            words=words,
            total=found.words,
            hours=seconds / 3600,
        )
        super().__init__(parent, tr("Report"), lead, tr("Close"))
        self.cancel_button.hide()
        states = {name: found.states.get(name, 0) for name in Progress.__slots__ if name != "total"}
        self.bars = StateBars(Progress(total=found.segments, **states), self.theme)
        self.chart = DayChart({day.isoformat(): n for day, n in found.days.items()}, self.theme)
        lines = rows(found)
        # a state in which nobody has anything would only push the rest out of sight
        columns = [n for n, head in enumerate(HEADERS) if head not in STATES or any(line[n] != "0" for line in lines)]
        self.table = QTableWidget(len(lines), len(columns))
        self.table.setHorizontalHeaderLabels([tr(HEADERS[n].capitalize()) for n in columns])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Figures by person"))
        quiet_table(self.table)
        metrics = self.table.fontMetrics()
        for line, cells in enumerate(lines):
            for column, n in enumerate(columns):
                item = QTableWidgetItem(in_digits(cells[n]) if column else cells[n])
                item.setToolTip(cells[n])
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(line, column, item)
        for column, n in enumerate(columns):
            widest = max([tr(HEADERS[n].capitalize()), *(line[n] for line in lines)], key=metrics.horizontalAdvance)
            self.table.setColumnWidth(column, metrics.horizontalAdvance(widest) + 30)
            if column:
                head = self.table.horizontalHeaderItem(column)
                assert head is not None
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.write = QPushButton(tr("Write the report…"))
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self.writeRequested)
        told = ", ".join(
            tr("{count:,} {label}", count=count, label=tr(name)) for name, count in states.items() if count
        )
        self.body.addWidget(
            muted(tr("Segments by state: {told}", told=told) if told else tr("There is no segment yet."))
        )
        self.body.addWidget(self.bars)
        self.body.addWidget(muted(tr("Words confirmed a day")))
        self.body.addWidget(self.chart)
        self.body.addWidget(self.table, 1)
        for note in found.notes:
            self.body.addWidget(muted(note))
        self.body.addWidget(muted(tr(POLICY)))
        self.body.addLayout(row(self.write))
        self.resize(1120, 720)
