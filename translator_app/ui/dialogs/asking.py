"""Small questions, each with one answer: a line of text, a number, a face."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from translator_app.ui.dialogs.boxes import WholeNumber
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, kurdish_field
from translator_app.ui.language import figure, tr
from translator_app.ui.typography import KURDISH_FAMILY, LATIN_FAMILY, font_for

SPECIMENS = {
    "ckb": "ئەنجوومەنی شار بڕیاری دا پردەکە نۆژەن بکاتەوە، ١٢٣٤",
    "en": "The town council decided to repair the bridge, 1234",
}
"""What a face is tried on."""
OWN_LETTERS = "پچژڕڤکگڵۆوەهیێ"
"""Letters that many Arabic faces lack."""


def ask_number(window: QWidget, title: str, label: str, value: int, most: int, accept: str) -> int | None:
    """Ask for a number from 1 to ``most``; None means to leave it."""
    dialog = NumberDialog(window, title, label, value, most, accept)
    return dialog.field.value() if answered(dialog) else None


def ask_text(dialog: TextDialog) -> str | None:
    """Show ``dialog`` and return its line without blanks around it, never an empty one; None means to leave it."""
    return dialog.field.text().strip() if answered(dialog) else None


def ask_family(window: QWidget, title: str, language: str, family: str) -> str | None:
    """Ask for the face of a language; empty for the one that ships, None to leave it as it is."""
    dialog = FamilyDialog(window, title, language, family)
    return dialog.family() if answered(dialog) else None


class NumberDialog(Frame):
    """One number; typing writes over the one shown."""

    def __init__(self, parent: QWidget | None, title: str, label: str, value: int, most: int, accept: str) -> None:
        super().__init__(parent, title, "", accept)
        self.field = WholeNumber(1, most, value)
        self.field.setGroupSeparatorShown(True)
        fields = form()
        add_field(fields, label, self.field)
        self.body.addLayout(fields)
        self.resize(360, 0)
        self.field.setFocus()
        self.field.selectAll()


class TextDialog(Frame):
    """One line that must not stay empty."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        lead: str,
        label: str,
        text: str,
        accept: str,
        *,
        kurdish: bool = False,
    ) -> None:
        super().__init__(parent, title, lead, accept)
        self.field = kurdish_field(text) if kurdish else QLineEdit(text)
        fields = form()
        add_field(fields, label, self.field)
        self.body.addLayout(fields)
        self.field.textChanged.connect(lambda _: self._judge())
        self._judge()
        self.resize(440, 0)
        self.field.setFocus()
        self.field.selectAll()

    def _judge(self) -> None:
        self.refuse("" if self.field.text().strip() else tr("Write something first."))


class FamilyDialog(Frame):
    """The faces on this machine that can write the language, searched by name, the chosen one tried on a line."""

    def __init__(self, parent: QWidget | None, title: str, language: str, family: str) -> None:
        super().__init__(
            parent,
            title,
            tr("Only faces that can write this language are listed. The size is set by zooming."),
            tr("Use"),
        )
        own = KURDISH_FAMILY if language == "ckb" else LATIN_FAMILY
        self._language = language
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a face"))
        self.search.setAccessibleName(tr("Find a face"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Faces"))
        self._add(tr("{family} (Werger's own)", family=own), "")
        for name in families(language):
            if name != own:
                self._add(name, name)
        self.specimen = QLabel(SPECIMENS[language])
        self.specimen.setAccessibleName(tr("Specimen"))
        self.specimen.setMinimumHeight(56)
        side = Qt.AlignmentFlag.AlignRight if language == "ckb" else Qt.AlignmentFlag.AlignLeft
        self.specimen.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.specimen)
        self.search.textChanged.connect(self._sift)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemActivated.connect(lambda _: self.accept())
        rows = range(self.list.count())
        self.list.setCurrentRow(next((n for n in rows if self._family(n) == family), 0))
        self.resize(480, 520)
        self.search.setFocus()

    def family(self) -> str:
        """Return the chosen family, empty for the one that ships."""
        return self._family(self.list.currentRow())

    def _family(self, row: int) -> str:
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _add(self, shown: str, family: str) -> None:
        item = QListWidgetItem(shown)
        item.setData(Qt.ItemDataRole.UserRole, family)
        item.setSizeHint(QSize(0, 36))
        self.list.addItem(item)

    def _sift(self, wanted: str) -> None:
        rows = range(self.list.count())
        for row in rows:
            self.list.item(row).setHidden(wanted.casefold() not in self.list.item(row).text().casefold())
        left = [row for row in rows if not self.list.item(row).isHidden()]
        if left and self.list.currentRow() not in left:
            self.list.setCurrentRow(left[0])
        self.refuse("" if left else tr("No face on this machine is called so."))

    def _show(self) -> None:
        font = font_for(self._language, 22 if self._language == "ckb" else 18)
        if self.family():
            font.setFamilies([self.family(), *font.families()])
        self.specimen.setFont(font)
        self.specimen.setStyleSheet(f"font-family: {', '.join(repr(name) for name in font.families())}")


def families(language: str) -> list[str]:
    """Return the names of the faces on this machine that can write ``language`` (``ckb`` or ``en``), sorted."""
    system = QFontDatabase.WritingSystem.Arabic if language == "ckb" else QFontDatabase.WritingSystem.Latin
    named = (name for name in QFontDatabase.families(system) if not QFontDatabase.isPrivateFamily(name))
    return sorted((name for name in named if language != "ckb" or _writes_kurdish(name)), key=str.casefold)


def _writes_kurdish(family: str) -> bool:
    face = QRawFont.fromFont(QFont(family), QFontDatabase.WritingSystem.Arabic)
    return all(face.supportsCharacter(ord(letter)) for letter in OWN_LETTERS)


def number_label(total: int) -> str:
    """Return what a field for one of ``total`` segments is called."""
    return tr("&Number, 1 to {total}", total=figure(total))
