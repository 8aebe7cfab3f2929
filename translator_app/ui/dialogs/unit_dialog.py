"""A memory's translation, put right where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from translator_app.ui.dialogs.frame import Frame, add_field, answered, form
from translator_app.ui.language import tr
from translator_app.ui.typography import font_for


def ask_unit(window: QWidget, source: str, target: str) -> str | None:
    """Ask how the memory should translate ``source``; None where nothing was changed or the dialog was left."""
    dialog = UnitDialog(window, source, target)
    if not answered(dialog):
        return None
    return None if dialog.text() == target else dialog.text()


class UnitDialog(Frame):
    """The Kurdish to read, the English to correct."""

    def __init__(self, parent: QWidget | None, source: str, target: str) -> None:
        lead = tr(
            "The memory proposes the corrected text from now on; segments that took the old one stay as they are."
        )
        super().__init__(parent, tr("Correct in the memory"), lead, tr("Keep"))
        self.source, self.target = QPlainTextEdit(source), QPlainTextEdit(target)
        self.source.setReadOnly(True)
        self.source.setFont(font_for("ckb", 18))
        self.source.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        option = self.source.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.source.document().setDefaultTextOption(option)
        self.target.setFont(font_for("en", 15))
        self.target.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        fields = form()
        for label, field in ((tr("&Kurdish"), self.source), (tr("&English"), self.target)):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(96)
            add_field(fields, label, field)
        self.body.addLayout(fields)
        self.target.textChanged.connect(self._judge)
        self._judge()
        self.resize(560, 400)
        self.target.setFocus()

    def text(self) -> str:
        """Return the English as it stands now."""
        return self.target.toPlainText().strip()

    def _judge(self) -> None:
        self.refuse("" if self.text() else tr("Write a translation, or delete the unit instead."))
