"""A term for the project's glossary."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from translator_app.core import inline
from translator_app.core.glossary import Term, TermStatus
from translator_app.core.said import said
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, kurdish_field
from translator_app.ui.language import tr

PARTS_OF_SPEECH = ("", "noun", "name", "verb", "adjective", "adverb", "phrase", "abbreviation")
STATUSES = (
    (TermStatus.PREFERRED, said("Preferred: use this one")),
    (TermStatus.ALLOWED, said("Allowed: may be used")),
    (TermStatus.FORBIDDEN, said("Forbidden: warn where it is used")),
)


def ask_term(window: QWidget, source: str, target: str) -> Term | None:
    """Ask for a term; ``source`` and ``target`` are what is selected on the two sides."""
    dialog = TermDialog(window, source, target)
    return dialog.term() if answered(dialog) else None


def ask_correction(window: QWidget, term: Term, glossary: str) -> Term | None:
    """Ask for the corrected term; None if nothing was changed."""
    dialog = TermDialog(window, term.source, term.target, corrected=(term, glossary))
    if not answered(dialog):
        return None
    corrected = replace(dialog.term(), glossary=term.glossary)
    return corrected if corrected != term else None


def one_line(text: str) -> str:
    """Return ``text`` without inline codes and with single blanks, as a glossary keeps it."""
    return " ".join(inline.plain(text).split())


class TermDialog(Frame):
    """The columns of a glossary row; the two words are what it cannot be without."""

    def __init__(
        self, parent: QWidget | None, source: str, target: str, corrected: tuple[Term, str] | None = None
    ) -> None:
        if corrected is None:
            lead = tr("It is found from now on in every form of the word, in all documents of this project.")
            super().__init__(parent, tr("Add a term"), lead, tr("Add"))
        else:
            super().__init__(
                parent,
                tr("Correct a term"),
                tr("It is changed in {corrected} at once.", corrected=corrected[1]),
                tr("Keep"),
            )
        self.source = kurdish_field(one_line(source))
        self.source.setPlaceholderText("کوردی")
        self.target = QLineEdit(one_line(target))
        self.target.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.part_of_speech = Picker()
        for part in PARTS_OF_SPEECH:
            self.part_of_speech.addItem(tr(part), part)
        self.part_of_speech.setEditable(True)
        self.domain = QLineEdit()
        self.domain.setPlaceholderText(tr("politics, law, medicine…"))
        self.status = Picker()
        for status, shown in STATUSES:
            self.status.addItem(tr(shown), status)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Shown beside the term"))
        fields = form()
        for label, field in (
            (tr("&Kurdish"), self.source),
            (tr("&English"), self.target),
            (tr("&Status"), self.status),
            (tr("&Part of speech"), self.part_of_speech),
            (tr("&Domain"), self.domain),
            (tr("&Note"), self.note),
        ):
            add_field(fields, label, field)
        self.body.addLayout(fields)
        self.source.textChanged.connect(lambda _: self._judge())
        self.target.textChanged.connect(lambda _: self._judge())
        if corrected is not None:
            self._fill(corrected[0])
        self._judge()
        self.setMinimumWidth(480)
        (self.target if self.source.text() else self.source).setFocus()

    def _fill(self, term: Term) -> None:
        self.part_of_speech.setCurrentText(tr(term.part_of_speech))
        self.domain.setText(term.domain)
        self.note.setText(term.note)
        self.status.setCurrentIndex(self.status.findData(term.status))

    def term(self) -> Term:
        """Return the term as it was filled in."""
        return Term(
            source=one_line(self.source.text()),
            target=one_line(self.target.text()),
            part_of_speech=self._part_of_speech(),
            domain=one_line(self.domain.text()),
            note=one_line(self.note.text()),
            status=TermStatus(self.status.currentData()),
        )

    def _part_of_speech(self) -> str:
        """Return what was chosen or written, by the name that glossaries know it by."""
        written = one_line(self.part_of_speech.currentText())
        known = self.part_of_speech.findText(written)
        return str(self.part_of_speech.itemData(known)) if known >= 0 else written

    def _judge(self) -> None:
        missing = [not one_line(field.text()) for field in (self.source, self.target)]
        wanted = {
            (True, True): tr("Write the Kurdish and the English."),
            (True, False): tr("Write the Kurdish."),
            (False, True): tr("Write the English."),
        }
        self.refuse(wanted.get((missing[0], missing[1]), ""))
