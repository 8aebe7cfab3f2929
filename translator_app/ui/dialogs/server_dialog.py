"""A server that translates: where it is, what it is, its key, and whether it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton
from shiboken6 import isValid

from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.services.settings import ServerChoice
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted
from translator_app.ui.jobs import Failure, Lane
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

KINDS = (
    ("libretranslate", said("LibreTranslate (or compatible)"), "https://translate.example.org"),
    ("chat", said("Language model (OpenAI-compatible; Ollama, llama.cpp)"), "http://localhost:11434/v1"),
)


def ask_server(window: MainWindow, known: ServerChoice | None = None) -> tuple[ServerChoice, str] | None:
    """Ask for a server and its key; a new one is off, and so is one whose address changed."""
    dialog = ServerDialog(window, known)
    return (dialog.choice(), dialog.key.text().strip()) if answered(dialog) else None


class ServerDialog(Frame):
    """Nothing is sent before the trial is asked for, and the trial sends one greeting."""

    def __init__(self, window: MainWindow, known: ServerChoice | None) -> None:
        super().__init__(
            window, tr("Server"), tr("A new server is off: switch it on in the list of engines."), tr("Keep")
        )
        self._window = window
        self._known = known
        self.kind = Picker()
        for value, label, _ in KINDS:
            self.kind.addItem(tr(label), value)
        self.label, self.address, self.model = QLineEdit(), QLineEdit(), QLineEdit()
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("None, or kept in the system's keyring"))
        self.model.setPlaceholderText(tr("The model's name, as the server lists it"))
        self.trial = QPushButton(tr("Try it"))
        self.trial.setToolTip(tr("Sends one greeting to the server and shows its translation"))
        self.trial.setAutoDefault(False)
        fields = form()
        add_field(fields, tr("&Kind"), self.kind)
        add_field(fields, tr("&Name"), self.label)
        add_field(fields, tr("&Address"), self.address)
        add_field(fields, tr("&Model"), self.model)
        add_field(fields, tr("K&ey"), self.key)
        self.body.addLayout(fields)
        self.body.addWidget(muted(tr("A trial sends the greeting سڵاو and nothing of your documents.")))
        self.foot.insertWidget(0, self.trial)
        if known is not None:
            self.kind.setCurrentIndex(max(0, self.kind.findData(known.kind)))
            self.label.setText(known.label)
            self.address.setText(known.address)
            self.model.setText(known.model)
            self.key.setText(window.workshop.shelf.key(known))
        for field in (self.address, self.model):
            field.textChanged.connect(lambda _: self._judge())
        self.kind.currentIndexChanged.connect(lambda _: self._judge())
        self.trial.clicked.connect(self._try)
        self.setMinimumWidth(560)
        self._judge()

    def choice(self) -> ServerChoice:
        """Return the server as it stands in the dialog."""
        kind = str(self.kind.currentData())
        address = self.address.text().strip()
        model = self.model.text().strip() if kind == "chat" else ""
        same = self._known is not None and (self._known.address, self._known.kind) == (address, kind)
        on = same and self._known is not None and self._known.on
        return ServerChoice(kind, self.label.text().strip(), address, model, on=on)

    def _judge(self) -> None:
        chat = self.kind.currentData() == "chat"
        self.model.setEnabled(chat)
        self.address.setPlaceholderText(next(hint for value, _, hint in KINDS if value == self.kind.currentData()))
        choice = self.choice()
        reason = "" if choice.address.startswith(("http://", "https://")) else tr("Enter an address with https://.")
        if chat and not choice.model:
            reason = reason or tr("Enter the model's name.")
        self.refuse(reason)
        self.trial.setEnabled(not reason)

    def _try(self) -> None:
        ask = self._window.workshop.shelf.trial(self.choice(), self.key.text().strip())
        self.trial.setEnabled(False)
        self.notice.say(tr("Asking…"))

        def told(text: str) -> None:
            if isValid(self):
                self.trial.setEnabled(True)
                self.notice.say(text)

        def work(task: Task) -> str:
            return ask(task)

        def failed(failure: Failure) -> None:
            told(failure.message)

        self._window.jobs.start(
            tr("Trying the server"),
            work,
            lambda answer: told(
                tr("It answers: سڵاو is \u2068{answer}\u2069.", answer=answer) if answer else tr("It answers nothing.")
            ),
            lane=Lane.ENGINE,
            failed=failed,
        )
