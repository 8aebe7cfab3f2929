"""A unit of a memory, to be corrected."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from translator_app.core import inline
from translator_app.core.memory import TranslationUnit
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form
from translator_app.ui.language import tr
from translator_app.ui.typography import font_for


def ask_unit(window: QWidget, unit: TranslationUnit, memory: str) -> TranslationUnit | None:
    """Ask for the corrected unit; None if nothing was changed."""
    dialog = UnitDialog(window, unit, memory)
    corrected = dialog.unit() if answered(dialog) else unit
    return corrected if corrected != unit else None


class UnitDialog(Frame):
    """Kurdish, English and note; who and when are set anew as it is kept. Codes are written as ``<1>``."""

    def __init__(self, parent: QWidget | None, unit: TranslationUnit, memory: str) -> None:
        super().__init__(
            parent, tr("Correct a unit"), tr("It is changed in the memory {memory} at once.", memory=memory), tr("Keep")
        )
        self._unit = unit
        self.source, self.target = _text(unit.source, rtl=True), _text(unit.target, rtl=False)
        self.note = QLineEdit(unit.note)
        fields = form()
        for label, field in ((tr("&English"), self.target), (tr("&Kurdish"), self.source), (tr("&Note"), self.note)):
            add_field(fields, label, field)
        self.body.addLayout(fields)
        self.source.textChanged.connect(self._judge)
        self.target.textChanged.connect(self._judge)
        self._judge()
        self.setMinimumWidth(640)
        self.target.setFocus()

    def unit(self) -> TranslationUnit:
        """Return the unit as it was filled in."""
        return replace(
            self._unit,
            source=_back(self.source.toPlainText(), self._unit.source),
            target=_back(self.target.toPlainText(), self._unit.source + self._unit.target),
            note=self.note.text().strip(),
        )

    def _judge(self) -> None:
        empty = not self.source.toPlainText().strip() or not self.target.toPlainText().strip()
        self.refuse(tr("A unit needs its Kurdish and its English; delete it if it is of no use.") if empty else "")


def _back(text: str, codes_of: str) -> str:
    numbers = frozenset(mark.number for mark in inline.marks(codes_of))
    return inline.from_shown(text.strip(), numbers)


def _text(text: str, *, rtl: bool) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setFont(font_for("ckb", 18) if rtl else font_for("en", 15))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    field.document().setDefaultTextOption(option)
    field.setPlainText(inline.shown(text))
    field.setTabChangesFocus(True)
    field.setFixedHeight(96)
    return field
