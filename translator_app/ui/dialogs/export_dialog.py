"""What to export, as what and where; says beforehand that and why it will be marked DRAFT."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from translator_app.core.project import SourceDocument
from translator_app.core.signoff import standing
from translator_app.services.desk import Desk, ExportChoice, FormatRow
from translator_app.ui.assist.wording import day
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.boxes import Choice, Picker, Tick
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted, row
from translator_app.ui.language import tr

HINT_WIDTH = 420
BILINGUAL = ("docx", "txt", "pdf-out")
"""The formats in which source and target can stand side by side."""
COMMENTED = ("docx", "odt", "pdf-out")
"""The formats that can carry the comments: as Word's or LibreOffice's own, as notes of a PDF, or in a column."""


PDF = FormatRow("pdf-out", "PDF", (".pdf",), writable=True)
"""Printed, not written by a format of its own."""


def ask_export(window: QWidget, desk: Desk, formats: Sequence[FormatRow]) -> ExportChoice | None:
    """Ask what is to be exported and where to."""
    dialog = ExportDialog(window, desk, formats)
    return dialog.choice() if answered(dialog) else None


def draft_reason(desk: Desk) -> str:
    """Return why an export is marked DRAFT now, empty where the translation is signed off as it stands."""
    signed = desk.store.sign_offs()
    if standing(signed, desk.editor.segments):
        return ""
    progress = desk.editor.progress()
    counted = [
        (progress.empty, tr("empty")),
        (progress.draft, tr("draft") if progress.draft == 1 else tr("drafts")),
        (progress.rejected, tr("rejected")),
        (progress.translated, tr("not yet reviewed")),
    ]
    waiting = tr(", ").join(tr("{count:,} {word}", count=count, word=word) for count, word in counted if count)
    since = tr("nobody has approved the translation as a whole")
    if signed:
        since = tr(
            "the text was changed after {reviewer} approved it on {day}",
            reviewer=signed[-1].reviewer,
            day=day(signed[-1].at),
        )
    return tr("It will be marked DRAFT: {since}", since=since) + (f" ({waiting})." if waiting else ".")


def default_name(source_name: str, extension: str, *, bilingual: bool = False) -> str:
    """Return the original's name with ``.en`` in the place of ``.ckb``: news.ckb.txt gives news.en.docx."""
    stem = Path(source_name).stem.removesuffix(".ckb") or "translation"
    return f"{stem}.{'ckb-en' if bilingual else 'en'}{extension}"


def named_as(name: str, picked: FormatRow | None, offered: Sequence[FormatRow]) -> str:
    """Return a name chosen in the file dialog, with the ending of the kind ``picked`` there if it has none known."""
    known = {ending for item in offered for ending in item.extensions}
    return name if picked is None or Path(name).suffix.lower() in known else name + picked.extensions[0]


class ExportDialog(Frame):
    """The fields of an export; ``choice`` is what they say."""

    def __init__(self, parent: QWidget | None, desk: Desk, formats: Sequence[FormatRow]) -> None:
        super().__init__(
            parent, tr("Export"), tr("The text as it stands now; later edits do not reach it."), tr("Export")
        )
        self._desk = desk
        self._documents = desk.store.documents()
        self._formats = [*(item for item in formats if item.writable), PDF]
        self._own_name = True
        self.document = Picker()
        for document in self._documents:
            self.document.addItem(document.name, document.id)
        if len(self._documents) > 1:
            self.document.addItem(tr("All documents in one"), None)
        self.clean = Choice(tr("The English alone"))
        self.bilingual = Choice(tr("Kurdish and English side by side, for a reviewer"))
        self.review = Choice(tr("A table to be reviewed in Word and taken back"))
        self.clean.setChecked(True)
        self._kinds = QButtonGroup(self)
        self._kinds.addButton(self.clean)
        self._kinds.addButton(self.bilingual)
        self._kinds.addButton(self.review)
        self.format = Picker()
        self.comments = Tick(tr("With the comments"))
        self.certificate = Tick(tr("With a page that tells of the approval"))
        self.path = QLineEdit()
        self.browse = QPushButton(tr("Choose…"))
        self.browse.setAutoDefault(False)
        self._hint = muted("")
        self._hint.setWordWrap(False)
        self._hint.setFixedHeight(20)
        self._lay_out()
        self.notice.say(draft_reason(desk))
        self.document.currentIndexChanged.connect(lambda _: self._renew())
        self._kinds.buttonToggled.connect(lambda *_: self._renew())
        self.format.currentIndexChanged.connect(lambda _: self._rename())
        self.path.textEdited.connect(self._named)
        self.path.textChanged.connect(lambda _: self._follow())
        self.browse.clicked.connect(self._browse)
        self._renew()
        self.setMinimumWidth(560)

    def choice(self) -> ExportChoice:
        """Return what was chosen."""
        kind = "review" if self.review.isChecked() else "bilingual" if self.bilingual.isChecked() else "clean"
        certified, commented = (tick.isEnabled() and tick.isChecked() for tick in (self.certificate, self.comments))
        return ExportChoice(self._goal(), kind, self.document.currentData(), commented, certified)

    def _lay_out(self) -> None:
        kinds = QVBoxLayout()
        kinds.setSpacing(4)
        kinds.setContentsMargins(0, 6, 0, 0)
        kinds.addWidget(self.clean)
        kinds.addWidget(self.bilingual)
        kinds.addWidget(self.review)
        place = QVBoxLayout()
        place.setSpacing(4)
        place.addLayout(row(self.path, self.browse, stretch=0))
        place.addWidget(self._hint)
        fields = form()
        add_field(fields, tr("&Document"), self.document)
        add_field(fields, tr("&Text"), self.clean, kinds)
        self.clean.setAccessibleName(self.clean.text())
        add_field(fields, tr("&Format"), self.format)
        add_field(fields, tr("F&ile"), self.path, place)
        fields.addRow("", self.comments)
        fields.addRow("", self.certificate)
        self.body.addLayout(fields)

    def _document(self) -> SourceDocument | None:
        return next((d for d in self._documents if d.id == self.document.currentData()), None)

    def _fits(self, item: FormatRow) -> bool:
        if self.review.isChecked():
            return item.name == "docx"
        return item.name in BILINGUAL or not self.bilingual.isChecked()

    def _renew(self) -> None:
        """Offer the formats that the choice allows, the original's first."""
        document = self._document()
        own = document.format if document else "docx"
        offered = [f for f in self._formats if self._fits(f)]
        chosen = self.format.currentData() if self.format.count() and self.format.currentData() in offered else None
        self.format.blockSignals(True)
        self.format.clear()
        for item in offered:
            same = tr(" · as the original") if item.name == own and document is not None else ""
            self.format.addItem(f"{tr(item.label)} ({item.extensions[0]}){same}", item)
        wanted = next((i for i, item in enumerate(offered) if item == chosen), None)
        own_index = next((i for i, item in enumerate(offered) if item.name == own), 0)
        self.format.setCurrentIndex(own_index if wanted is None or self._own_name else wanted)
        self.format.blockSignals(False)
        self._rename()

    def _rename(self) -> None:
        item = self.format.currentData()
        if not isinstance(item, FormatRow):
            self._judge()
            return
        if self._own_name:
            document = self._document()
            name = document.name if document else self._desk.path.name
            default = default_name(name, item.extensions[0], bilingual=not self.clean.isChecked())
            self.path.setText(str(self._desk.path.parent / default))
        elif self.path.text().strip() and self._goal().suffix.lower() not in item.extensions:
            self.path.setText(str(self._goal().with_suffix(item.extensions[0])))
        self._judge()

    def _named(self) -> None:
        self._own_name = False

    def _offered(self) -> list[FormatRow]:
        return [self.format.itemData(index) for index in range(self.format.count())]

    def _follow(self) -> None:
        """Choose the format that the ending of the file's name says."""
        ending = self._goal().suffix.lower()
        offered = self._offered()
        named = next((index for index, item in enumerate(offered) if ending in item.extensions), None)
        if named is not None and ending not in self.format.currentData().extensions:
            self.format.blockSignals(True)
            self.format.setCurrentIndex(named)
            self.format.blockSignals(False)
        self._judge()

    def _goal(self) -> Path:
        return self._desk.path.parent / Path(self.path.text().strip()).expanduser()

    def _browse(self) -> None:
        now = self.format.currentData()
        offered = sorted(self._offered(), key=lambda item: item != now)
        kinds = {f"{tr(item.label)} ({' '.join(f'*{each}' for each in item.extensions)})": item for item in offered}
        name, kind = FileDialog.getSaveFileName(
            self, tr("Export to"), str(self._goal()), ";;".join(kinds), options=FileDialog.Option.DontConfirmOverwrite
        )
        if name:
            self._own_name = False
            self.path.setText(named_as(name, kinds.get(kind, now), offered))

    def _judge(self) -> None:
        reason = self._against()
        item = self.format.currentData()
        word = isinstance(item, FormatRow) and item.name == "docx" and self.clean.isChecked()
        self.certificate.setEnabled(word and not self.notice.text)
        carried = isinstance(item, FormatRow) and item.name in COMMENTED and not self.review.isChecked()
        self.comments.setEnabled(carried)
        self.comments.setToolTip(tr("A table to be reviewed always has them.") if self.review.isChecked() else "")
        self.refuse(reason)
        goal = self._goal()
        replaces = (
            tr("{name} is there already and will be replaced.", name=goal.name) if not reason and goal.exists() else ""
        )
        # one line of fixed height, so that the dialog does not move while one types
        told = self._hint.fontMetrics().elidedText(reason or replaces, Qt.TextElideMode.ElideMiddle, HINT_WIDTH)
        self._hint.setText(told)
        self._hint.setToolTip(reason or replaces)

    def _against(self) -> str:
        item = self.format.currentData()
        if not self._documents:
            return tr("The project holds no document yet.")
        if not isinstance(item, FormatRow):
            return tr("No format can be written.")
        if not self.path.text().strip():
            return tr("Name the file.")
        goal = self._goal()
        if goal.suffix.lower() not in item.extensions:
            return self._against_ending(goal.suffix.lower(), item)
        if goal.is_dir():
            return tr("{name} is a folder.", name=goal.name)
        if not goal.parent.is_dir():
            return tr("There is no folder {parent}.", parent=goal.parent)
        if not os.access(goal.parent, os.W_OK):
            return tr("Nothing can be written into {parent}: choose another folder.", parent=goal.parent)
        return ""

    def _against_ending(self, ending: str, item: FormatRow) -> str:
        wanted = tr("end the name in {extensions}.", extensions=item.extensions[0])
        if not ending:
            return tr("The name has no ending: {wanted}", wanted=wanted)
        if any(ending in each.extensions for each in self._formats):
            what = tr("A table to be reviewed") if self.review.isChecked() else tr("Side by side")
            return tr("{what} cannot be written as {ending}: {wanted}", what=what, ending=ending, wanted=wanted)
        return tr("Nothing can be written as {ending}: {wanted}", ending=ending, wanted=wanted)
