"""Offers to bring a text of an old Kurdish font into today's letters, and shows what it would become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from translator_app.core.kurdish.legacy import Detection, LegacyKind
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.services.converting import is_font, samples
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.dialogs.frame import Frame, answered, form, muted, quiet_table
from translator_app.ui.language import tr
from translator_app.ui.typography import font_for

KINDS = (
    (LegacyKind.ALI_K, said("Ali-K fonts")),
    (LegacyKind.ALI_WEB, said("Ali-Web fonts")),
    (LegacyKind.DYLAN, said("Dylan fonts")),
    (LegacyKind.ZARNEGAR, said("Zarnegar")),
    (LegacyKind.ARABIC, said("Arabic keyboard (ك, ي)")),
)
LONGEST = 160


def ask_conversion(window: QWidget, name: str, segments: Sequence[Segment], found: Detection | None) -> str:
    """Return the kind (a value of LegacyKind) to convert the document ``name`` from; "" to keep it as it is."""
    dialog = LegacyDialog(window, name, segments, found)
    return str(dialog.kind.currentData()) if answered(dialog) else ""


class LegacyDialog(Frame):
    """The encoding, the first lines as they are and as they would be."""

    def __init__(self, parent: QWidget | None, name: str, segments: Sequence[Segment], found: Detection | None) -> None:
        super().__init__(parent, tr("Convert old letters"), _lead(name, found), tr("Convert"))
        self._segments = segments
        self.cancel_button.setText(tr("Keep as it is"))
        self.kind = Picker()
        for kind, label in KINDS:
            self.kind.addItem(tr(label), kind.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(found.kind.value if found else LegacyKind.ARABIC.value)))
        self.kind.setAccessibleName(tr("Written for"))
        self.kind.currentIndexChanged.connect(lambda _: self._show_samples())
        fields = form()
        fields.addRow(tr("&Written for"), self.kind)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("The first lines, as they are and converted"))
        self.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.table.setHorizontalHeaderLabels([tr("As it is"), tr("Converted")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setWordWrap(True)
        quiet_table(self.table)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.body.addLayout(fields)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(
            muted(
                tr("Only the Kurdish of this project changes, as one step that can be undone; the file stays as it is.")
            )
        )
        self.resize(820, 560)
        self._show_samples()

    def _show_samples(self) -> None:
        shown = samples(self._segments, LegacyKind(self.kind.currentData()))
        font = font_for("ckb", 18)
        self.table.setRowCount(len(shown))
        for row, sample in enumerate(shown):
            for column, text in enumerate((sample.before, sample.after)):
                item = QTableWidgetItem(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")
                item.setFont(font)
                self.table.setItem(row, column, item)
        self.refuse("" if shown else tr("Nothing would change."))
        self.notice.say("" if shown else tr("This conversion would change nothing here."))


def _lead(name: str, found: Detection | None) -> str:
    isolated = f"\u2068{name}\u2069"
    if is_font(found):
        return tr(
            "{isolated} seems to be written for a font from before Unicode: without that font it cannot be "
            "read, searched or translated. Look whether the converted lines read well.",
            isolated=isolated,
        )
    if found is not None:
        return tr(
            "{isolated} is written with some letters of an Arabic keyboard. The desk reads them as they are; "
            "convert them only if you want to see Kurdish ones.",
            isolated=isolated,
        )
    return tr("{isolated} seems to be written in today's Kurdish letters already.", isolated=isolated)
