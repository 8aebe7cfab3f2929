"""From what the empty rows are to be filled."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.core.said import said
from translator_app.ui.dialogs.boxes import Picker, Tick
from translator_app.ui.dialogs.frame import Frame, answered, muted
from translator_app.ui.language import plural, tr

NOTHING = 103
"""A threshold in percent that no match reaches."""
THRESHOLDS = (
    (101, said("matches in the same context only (101 and 102)")),
    (100, said("exact matches (100)")),
    (95, said("matches of 95 % and better")),
    (85, said("matches of 85 % and better")),
    (75, said("matches of 75 % and better")),
    (50, said("matches of 50 % and better")),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """``memory_from`` is the least match in percent that is taken, 103 for none."""

    memory_from: int
    use_engine: bool


def ask_pretranslate(window: QWidget, empty: int, has_engine: bool, memories: int) -> Choice | None:
    """Ask from what ``empty`` rows are to be filled."""
    dialog = PretranslateDialog(window, empty, has_engine, memories)
    return dialog.choice() if answered(dialog) else None


class PretranslateDialog(Frame):
    """Memory first, from a match upwards; the machine for what is left."""

    def __init__(self, parent: QWidget | None, empty: int, has_engine: bool, memories: int) -> None:
        lead = tr(
            "{rows} will be filled with drafts. What is written already stays, and one undo takes all of it back.",
            rows=plural(empty, "{n:,} empty row", "{n:,} empty rows"),
        )
        super().__init__(parent, tr("Pretranslate"), lead, tr("Pretranslate"))
        self.from_memory = Tick(
            tr("From the {memories} of this project, take", memories=plural(memories, "{n:,} memory", "{n:,} memories"))
        )
        self.threshold = Picker()
        self.threshold.setAccessibleName(tr("Least match"))
        for percent, label in THRESHOLDS:
            self.threshold.addItem(tr(label), percent)
        self.threshold.setCurrentIndex(3)
        self.from_engine = Tick(tr("Fill the rest by machine"))
        self.from_memory.setChecked(memories > 0)
        self.from_memory.setEnabled(memories > 0)
        self.from_engine.setChecked(has_engine)
        self.from_engine.setEnabled(has_engine)
        memory, machine = QVBoxLayout(), QVBoxLayout()
        for part in (memory, machine):
            part.setSpacing(8)
        memory.addWidget(self.from_memory)
        indented = QVBoxLayout()
        indented.setContentsMargins(24, 0, 0, 0)
        indented.addWidget(self.threshold if memories else muted(tr("No memory is attached to this project.")))
        memory.addLayout(indented)
        machine.addWidget(self.from_engine)
        if not has_engine:
            told = QVBoxLayout()
            told.setContentsMargins(24, 0, 0, 0)
            told.addWidget(muted(tr("No engine is installed, or machine suggestions are off.")))
            machine.addLayout(told)
        self.body.addLayout(memory)
        self.body.addLayout(machine)
        self.from_memory.toggled.connect(lambda _: self._judge())
        self.from_engine.toggled.connect(lambda _: self._judge())
        self._judge()
        self.setMinimumWidth(480)

    def choice(self) -> Choice:
        """Return what was chosen."""
        least = int(self.threshold.currentData()) if self.from_memory.isChecked() else NOTHING
        return Choice(least, self.from_engine.isChecked())

    def _judge(self) -> None:
        self.threshold.setEnabled(self.from_memory.isChecked())
        chosen = self.from_memory.isChecked() or self.from_engine.isChecked()
        self.refuse("" if chosen else tr("Choose a memory or the machine."))
