"""What rows are to be shown, beside their state: how words are taken, where targets come from, which documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from translator_app.core.isolates import isolated
from translator_app.core.project import SourceDocument
from translator_app.core.said import said
from translator_app.core.segment import OriginKind
from translator_app.ui.dialogs.boxes import Picker, Tick, WholeNumber
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, row
from translator_app.ui.grid.filter import FilterSpec, TextMode
from translator_app.ui.language import tr

MODES: Final = (
    (TextMode.FOLDED, said("In any spelling")),
    (TextMode.PLAIN, said("Exactly as written")),
    (TextMode.REGEX, said("As a regular expression")),
)
SIDES: Final = (
    ((True, True), said("Kurdish and English")),
    ((True, False), said("Kurdish only")),
    ((False, True), said("English only")),
)
LOCKS: Final = ((None, said("Locked or not")), (True, said("Locked")), (False, said("Not locked")))
ORIGINS: Final = (
    (OriginKind.TYPED, said("Typed")),
    (OriginKind.MEMORY, said("Memory")),
    (OriginKind.ENGINE, said("Machine")),
    (OriginKind.COPIED, said("Copied")),
    (OriginKind.IMPORTED, said("Imported")),
)
BEST: Final = 102
"""The best score a match can have: the same sentence between the same neighbours."""
LEAD: Final = said(
    "These hold beside the states above and the words that are looked for, until the filter is taken away again."
)


def ask_filter(window: QWidget, before: FilterSpec, documents: Sequence[SourceDocument]) -> FilterSpec | None:
    """Ask for a filter; None if it is to stay as it is."""
    dialog = FilterDialog(window, before, documents)
    return dialog.spec() if answered(dialog) else None


def in_words(spec: FilterSpec) -> str:
    """Return what a filter asks for in a few words, nothing if it asks nothing."""
    parts = [tr(label) for mode, label in MODES if mode is spec.mode is not TextMode.FOLDED]
    parts += [tr("whole words")] if spec.whole_word else []
    parts += [tr(label) for sides, label in SIDES[1:] if sides == (spec.in_source, spec.in_target)]
    parts += [tr(label) for kind, label in ORIGINS if kind in spec.origins]
    parts += [tr("{least} to {most} %", least=spec.scores[0], most=spec.scores[1])] if spec.scores else []
    parts += [tr(label) for locked, label in LOCKS[1:] if locked is spec.locked]
    parts += [tr("one document")] if spec.documents else []
    return " · ".join(parts)


def _picker(table: Sequence[tuple[object, str]], chosen: object) -> Picker:
    picker = Picker()
    picker.addItems([tr(label) for _, label in table])
    picker.setCurrentIndex(next((index for index, (value, _) in enumerate(table) if value == chosen), 0))
    return picker


def _word(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    return label


class FilterDialog(Frame):
    """All there is to filter by but states, words and findings, which have their places above the rows."""

    def __init__(self, parent: QWidget | None, before: FilterSpec, documents: Sequence[SourceDocument]) -> None:
        super().__init__(parent, tr("Filter"), tr(LEAD), tr("Show"))
        self._before = before
        self.mode = _picker(MODES, before.mode if before.mode is not TextMode.INFLECTED else TextMode.FOLDED)
        self.side = _picker(SIDES, (before.in_source, before.in_target))
        self.whole, self.case = Tick(tr("Whole words")), Tick(tr("Large and small letters differ"))
        self.whole.setChecked(before.whole_word)
        self.case.setChecked(before.case_sensitive)
        self.origins = {kind: Tick(tr(label)) for kind, label in ORIGINS}
        for kind, tick in self.origins.items():
            tick.setChecked(kind in before.origins)
        self.scored = Tick(tr("Matches from"))
        least, most = before.scores or (75, 99)
        self.least, self.most = WholeNumber(0, BEST, least), WholeNumber(0, BEST, most)
        self.scored.setChecked(before.scores is not None)
        self.lock = _picker(LOCKS, before.locked)
        self.document = Picker()
        self.document.addItem(tr("All documents"), 0)
        for document in documents:
            self.document.addItem(isolated(document.name), document.id)
        chosen = min(before.documents, default=0)
        self.document.setCurrentIndex(max(0, self.document.findData(chosen)))
        self._lay_out(several=len(documents) > 1)
        self.mode.currentIndexChanged.connect(lambda _: self._judge())
        self.scored.toggled.connect(lambda _: self._judge())
        self._judge()
        self.setMinimumWidth(560)

    def _lay_out(self, *, several: bool) -> None:
        self.least.setAccessibleName(tr("Least match in percent"))
        self.most.setAccessibleName(tr("Best match in percent"))
        fields = form()
        add_field(fields, tr("&Words"), self.mode)
        fields.addRow("", row(self.whole, self.case))
        add_field(fields, tr("&Looked for in"), self.side)
        origins = row(*self.origins.values())
        first = next(iter(self.origins.values()))
        first_name = first.text()
        add_field(fields, tr("&Origin"), first, origins)
        first.setAccessibleName(first_name)
        bounds = QHBoxLayout()
        bounds.setSpacing(8)
        for widget in (self.scored, self.least, _word(tr("to")), self.most, _word("%")):
            bounds.addWidget(widget)
        bounds.addStretch(1)
        fields.addRow("", bounds)
        add_field(fields, tr("Lo&ck"), self.lock)
        if several:
            add_field(fields, tr("&Document"), self.document)
        self.body.addLayout(fields)

    def _judge(self) -> None:
        literal = MODES[self.mode.currentIndex()][0] is not TextMode.FOLDED
        self.case.setEnabled(literal)
        for field in (self.least, self.most):
            field.setEnabled(self.scored.isChecked())

    def spec(self) -> FilterSpec:
        """Return the filter as it was filled in; states and words are those of before."""
        in_source, in_target = SIDES[self.side.currentIndex()][0]
        document = int(self.document.currentData())
        bounds = sorted((self.least.value(), self.most.value()))
        return replace(
            self._before,
            mode=MODES[self.mode.currentIndex()][0],
            whole_word=self.whole.isChecked(),
            case_sensitive=self.case.isEnabled() and self.case.isChecked(),
            in_source=in_source,
            in_target=in_target,
            origins=frozenset(kind for kind, tick in self.origins.items() if tick.isChecked()),
            scores=(bounds[0], bounds[1]) if self.scored.isChecked() else None,
            locked=LOCKS[self.lock.currentIndex()][0],
            documents=frozenset({document}) if document else frozenset(),
        )
