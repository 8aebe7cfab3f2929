"""The quality form: marking one error, and the summary with its score."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from translator_app.core import anchors, inline, mqm
from translator_app.core.said import said
from translator_app.core.segment import Mark, Segment
from translator_app.services.report_pages import agreements
from translator_app.ui.dialogs.boxes import Decimal, Picker
from translator_app.ui.dialogs.empty import EmptyWords
from translator_app.ui.dialogs.frame import Frame, add_field, form, muted, quiet_table, row
from translator_app.ui.language import figure, tr

SEVERITIES = {
    mqm.ErrorSeverity.NEUTRAL: said("Neutral: a matter of taste, no points"),
    mqm.ErrorSeverity.MINOR: said("Minor: noticed, 1 point"),
    mqm.ErrorSeverity.MAJOR: said("Major: misleads, 5 points"),
    mqm.ErrorSeverity.CRITICAL: said("Critical: does harm, 25 points"),
}


class MarkDialog(Frame):
    """Asks what is wrong with the chosen words, or with the whole segment."""

    def __init__(self, parent: QWidget | None, words: str, mark: Mark | None = None) -> None:
        whole = (
            tr("The whole segment.")
            if mark
            else tr("The whole segment; choose words of the English first to mark those.")
        )
        title = tr("Change a mark") if mark else tr("Mark an error")
        super().__init__(parent, title, f"“{words}”" if words else whole, tr("Change") if mark else tr("Mark"))
        self.category, self.severity = Picker(), Picker()
        for key, label in mqm.CATEGORIES.items():
            dimension = key.partition("/")[0].capitalize()
            self.category.addItem(tr(label) if "/" not in key else f"{tr(dimension)}: {tr(label)}", key)
        for severity, label in SEVERITIES.items():
            self.severity.addItem(tr(label), severity.value)
        self.severity.setCurrentIndex(1)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("What is wrong (may stay empty)"))
        if mark is not None:
            self.category.setCurrentIndex(max(0, self.category.findData(mark.category)))
            self.severity.setCurrentIndex(max(0, self.severity.findData(mark.severity)))
            self.note.setText(mark.note)
        fields = form()
        add_field(fields, tr("&Category"), self.category)
        add_field(fields, tr("&Severity"), self.severity)
        add_field(fields, tr("&Note"), self.note)
        self.body.addLayout(fields)
        self.resize(520, 330)

    def answer(self) -> tuple[str, str, str]:
        """Return category, severity and note."""
        return str(self.category.currentData()), str(self.severity.currentData()), self.note.text().strip()


class QualityDialog(Frame):
    """The score by reviewer, how far they agree, and every mark; marks can be removed and the summary written."""

    goRequested = Signal(int)
    writeRequested = Signal(float)

    def __init__(
        self, parent: QWidget | None, segments: Sequence[Segment], remove: Callable[[int, str], Sequence[Segment]]
    ) -> None:
        super().__init__(parent, tr("Quality"), "", tr("Close"))
        self.cancel_button.hide()
        self._segments, self._remove_mark = tuple(segments), remove
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.pass_mark = Decimal(0, 100, mqm.PASS_MARK)
        self.pass_mark.setDecimals(1)
        self.pass_mark.setFixedWidth(110)
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr("Segment"), tr("Error"), tr("Words and note"), tr("By")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Marks"))
        EmptyWords(self.table, tr("No marks yet. Choose words of the English and mark an error in them."))
        quiet_table(self.table)
        for column, width in enumerate((90, 240, 320)):
            self.table.setColumnWidth(column, width)
        self.go, self.remove, self.write = (
            QPushButton(text) for text in (tr("Go to the segment"), tr("Remove the mark"), tr("Write a summary…"))
        )
        for button in (self.go, self.remove, self.write):
            button.setAutoDefault(False)
        fields = form()
        add_field(fields, tr("&Passes from"), self.pass_mark)
        self.body.addWidget(self.verdict)
        self.body.addLayout(fields)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.go, self.remove, self.write))
        self.body.addWidget(
            muted(tr("The score is 100 less the points in 100 words of the Kurdish that are translated."))
        )
        self.pass_mark.valueChanged.connect(lambda _: self._judge())
        self.go.clicked.connect(self._go)
        self.remove.clicked.connect(self._remove)
        self.write.clicked.connect(lambda: self.writeRequested.emit(self.pass_mark.value()))
        self._fill()
        self.resize(860, 600)

    def _fill(self) -> None:
        self._marks = [(n, s, m) for n, s in enumerate(self._segments, start=1) for m in s.marks]
        self.table.setRowCount(len(self._marks))
        for line, (number, segment, mark) in enumerate(self._marks):
            gone = tr(" (no longer there)") if anchors.gone(mark, segment) else ""
            words = anchors.words(mark, segment)
            quoted = f"“{inline.plain(words)}”{gone} " if words else ""
            kind = f"{tr(mqm.CATEGORIES.get(mark.category, mark.category))}{tr(', ')}{tr(mark.severity)}"
            for column, cell in enumerate((figure(number), kind, f"{quoted}{mark.note}", mark.author)):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                self.table.setItem(line, column, item)
        for button in (self.go, self.remove):
            button.setEnabled(bool(self._marks))
        self._judge()

    def _judge(self) -> None:
        lines = []
        for person in mqm.reviewers(self._segments) or [""]:
            got = mqm.score(self._segments, person, self.pass_mark.value())
            verdict = tr("passed") if got.passed else tr("not passed")
            lines.append(
                tr(
                    "{person}: score {score:.2f}, {verdict} ({points:,} points in {words:,} words, {rate:.1f} in "
                    "1,000)",
                    person=person or tr("No marks yet"),
                    score=got.value,
                    verdict=verdict,
                    points=got.points,
                    words=got.words,
                    rate=got.per_thousand,
                )
            )
        self.verdict.setText("\n".join([*lines, *map(tr, agreements(self._segments))]))

    def _go(self) -> None:
        line = max(0, self.table.currentRow())
        if self._marks:
            self.accept()
            self.goRequested.emit(self._marks[line][1].id)

    def _remove(self) -> None:
        line = max(0, self.table.currentRow())
        if self._marks:
            _, segment, mark = self._marks[line]
            self._segments = tuple(self._remove_mark(segment.id, mark.id))
            self._fill()
