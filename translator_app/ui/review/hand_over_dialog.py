"""Handing the translation over: who did so far, and the next act with a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableWidget, QTableWidgetItem, QWidget

from translator_app.core.review import ACTS, Act, HandOver, Phase, Role
from translator_app.core.said import said
from translator_app.ui.assist.wording import moment
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.dialogs.frame import Frame, add_field, form, muted, quiet_table
from translator_app.ui.language import tr

ROLES = {Role.TRANSLATOR: said("Translator"), Role.REVIEWER: said("Reviewer"), Role.LEAD: said("Project lead")}
NAMES = {
    Act.SUBMIT: said("Hand to the reviewer"),
    Act.WITHDRAW: said("Take it back from the reviewer"),
    Act.TAKE_UP: said("Begin the review"),
    Act.RETURN: said("Return to the translator"),
    Act.REOPEN: said("Reopen the approval"),
}
"""The acts that are done here; approving has its own dialog."""


@dataclass(frozen=True, slots=True)
class HandOverAnswer:
    """What is to be done, in what role, by whom."""

    act: Act
    role: Role
    name: str
    note: str


class HandOverDialog(Frame):
    """Offers only what the role may do in the present phase."""

    def __init__(self, parent: QWidget | None, phase: Phase, done: Sequence[HandOver], name: str, role: Role) -> None:
        super().__init__(parent, tr("Hand over"), tr("Now: {phase}.", phase=tr(phase.value)), tr("Hand over"))
        self._phase = phase
        self.name = QLineEdit(name)
        self.role, self.act = Picker(), Picker()
        for value, label in ROLES.items():
            self.role.addItem(tr(label), value)
        self.role.setCurrentIndex(list(ROLES).index(role))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(tr("What the other should know (may stay empty)"))
        self.note.setFixedHeight(64)
        fields = form()
        add_field(fields, tr("&Name"), self.name)
        add_field(fields, tr("&Role"), self.role)
        add_field(fields, tr("&What"), self.act)
        add_field(fields, tr("N&ote"), self.note)
        self.body.addLayout(fields)
        self._nothing = muted("")
        self.body.addWidget(self._nothing)
        if done:
            self.body.addWidget(_table(done), 1)
        self.role.currentIndexChanged.connect(lambda _: self._offer())
        self.name.textChanged.connect(lambda _: self._judge())
        self._offer()
        self.resize(800, 560 if done else 400)

    def answer(self) -> HandOverAnswer:
        """Return what was chosen."""
        act, role = Act(self.act.currentData()), Role(self.role.currentData())
        return HandOverAnswer(act, role, self.name.text().strip(), self.note.toPlainText().strip())

    def _offer(self) -> None:
        role = Role(self.role.currentData())
        self.act.clear()
        for (phase, act), (roles, _) in ACTS.items():
            if phase is self._phase and role in roles and act in NAMES:
                self.act.addItem(tr(NAMES[act]), act)
        nothing = self.act.count() == 0
        told = tr(
            "A {role} has nothing to hand over while it is {phase}.",
            role=tr(role.value),
            phase=tr(self._phase.value),
        )
        self._nothing.setText(told if nothing else "")
        self._nothing.setVisible(nothing)
        self._judge()

    def _judge(self) -> None:
        missing = "" if self.name.text().strip() else tr("Write your name.")
        self.refuse(self._nothing.text() or missing)


def _table(done: Sequence[HandOver]) -> QTableWidget:
    table = QTableWidget(len(done), 4)
    table.setHorizontalHeaderLabels([tr("When"), tr("Who"), tr("What"), tr("Note")])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setAccessibleName(tr("Hand-overs so far"))
    quiet_table(table)
    for row, one in enumerate(reversed(done)):
        what = tr("Approved") if one.act is Act.APPROVE else tr(NAMES[one.act])
        for column, text in enumerate((moment(one.at), f"{one.name} ({tr(one.role.value)})", what, one.note)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(row, column, item)
    for column, width in enumerate((130, 150, 170)):
        table.setColumnWidth(column, width)
    return table
