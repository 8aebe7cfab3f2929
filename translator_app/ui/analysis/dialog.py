"""How much of a project its memories know: bar, table, and both as a file for an offer or a bill."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from translator_app.core.said import said
from translator_app.services.analysing import ROWS, Counts, DocumentAnalysis, analyse, as_csv, as_html, best_score
from translator_app.ui.analysis.chart import BandBar, band_colour, label_of
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.dialogs.figures import choose_and_write, figure_item, figure_table, write_figures
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted
from translator_app.ui.language import figure, plural, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

HEADERS = (said("Match"), said("Segments"), said("Words"), said("Share"), said("Characters"), said("With blanks"))
POLICY = said(
    "Each segment counts once: a context match first, then a repetition of an earlier segment, then its best match "
    "with the memories' penalties taken off. Words are those of the Kurdish, as Word counts them, without tags."
)


def show_analysis(window: MainWindow) -> None:
    """Analyse in the background, then show it."""
    desk = window.desk
    if desk is None:
        return
    documents, segments = desk.store.documents(), tuple(desk.editor.segments)
    score, name = best_score(desk.suggester), desk.project.name
    memories = len(desk.suggester.memories)

    def done(analyses: tuple[DocumentAnalysis, ...]) -> None:
        answered(AnalysisDialog(window, analyses, name, memories, desk.path.parent))

    window.run_job(
        tr("Analysing {segments}", segments=plural(len(segments), "{n:,} segment", "{n:,} segments")),
        lambda task: analyse(documents, segments, score, task),
        done,
    )


class AnalysisDialog(Frame):
    """The whole project or one of its documents; saving writes all of them."""

    def __init__(
        self, parent: QWidget | None, analyses: Sequence[DocumentAnalysis], title: str, memories: int, folder: Path
    ) -> None:
        lead = tr(
            "{title} against {memories}.", title=title, memories=plural(memories, "{n:,} memory", "{n:,} memories")
        )
        super().__init__(parent, tr("Analysis"), lead, tr("Close"))
        self.cancel_button.hide()
        self._analyses, self._title, self._folder = tuple(analyses), title, folder
        self.document = Picker()
        self.document.addItem(tr("All documents"))
        self.document.addItems([analysis.name for analysis in analyses[:-1]])
        self.bar = BandBar(self.theme)
        self.table = figure_table(len(ROWS) + 1, HEADERS, tr("Words by match"), [110] * (len(HEADERS) - 1))
        self.table.verticalHeader().setDefaultSectionSize(30)
        if len(analyses) > 2:
            fields = form()
            add_field(fields, tr("&Document"), self.document)
            self.body.addLayout(fields)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(muted(tr(POLICY)))
        save = QPushButton(tr("Save as…"))
        save.setAutoDefault(False)
        save.clicked.connect(self._choose)
        self.foot.insertWidget(0, save)
        self.document.currentIndexChanged.connect(self._show)
        self._show(0)
        self.resize(820, 720)

    def _show(self, chosen: int) -> None:
        analysis = self._analyses[chosen - 1]  # the whole is the last one
        self.bar.show_analysis(analysis)
        whole = analysis.total
        for index, name in enumerate(ROWS):
            icon = QIcon(_swatch(band_colour(name, self.theme)))
            self._fill(index, label_of(name), analysis.rows[name], whole.words, icon)
        self._fill(len(ROWS), tr("Total"), whole, whole.words, None)

    def _fill(self, index: int, label: str, counts: Counts, words: int, icon: QIcon | None) -> None:
        share = tr("{n:.1f} %", n=100 * counts.words / words) if words else ""
        figures = (counts.segments, counts.words, share, counts.characters, counts.with_blanks)
        texts = (label, *(each if isinstance(each, str) else figure(each) for each in figures))
        for column, text in enumerate(texts):
            item = figure_item(text, column)
            if not column and icon is not None:
                item.setIcon(icon)
            font = item.font()
            font.setBold(icon is None)
            item.setFont(font)
            if not counts.segments:
                item.setForeground(QColor(self.theme.muted))
            self.table.setItem(index, column, item)

    def _choose(self) -> None:
        start = self._folder / f"{self._title} analysis.html"
        kinds = tr("Page to be read or printed (*.html);;Spreadsheet (*.csv)")
        choose_and_write(self, tr("Save the analysis"), start, kinds, self.save)

    def save(self, path: Path) -> None:
        """Write all documents as CSV or HTML, by the ending of ``path``; a failure is told in the dialog."""
        if path.suffix.lower() not in (".csv", ".html"):
            path = path.with_name(f"{path.name}.html")
        csv = path.suffix.lower() == ".csv"
        write_figures(self, path, as_csv(self._analyses) if csv else as_html(self._analyses, self._title))


def _swatch(colour: QColor) -> QPixmap:
    picture = QPixmap(24, 24)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(0, 0, 12, 12, 3, 3)
    painter.end()
    return picture
