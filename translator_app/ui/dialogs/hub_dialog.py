"""Which model of the hub is to be fetched, where none of those offered will do."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from translator_app.ui.dialogs.frame import Frame, answered, muted
from translator_app.ui.language import tr


def ask_repository(window: QWidget) -> str:
    """Ask for a model's name at the hub; empty if none is wanted."""
    dialog = HubDialog(window)
    return dialog.name.text().strip() if answered(dialog) else ""


class HubDialog(Frame):
    """One field. Nothing is asked of the hub before it is accepted."""

    def __init__(self, parent: QWidget | None) -> None:
        lead = tr("NLLB-200 or MADLAD-400 in CTranslate2 form, by its name or address at huggingface.co.")
        super().__init__(parent, tr("Fetch a model"), lead, tr("Look it up"))
        self.name = QLineEdit()
        self.name.setPlaceholderText("owner/name")
        self.name.setAccessibleName(tr("The model's name at the hub"))
        self.name.setMaxLength(240)
        self.body.addWidget(self.name)
        self.body.addWidget(
            muted(tr("Its size and licence are shown before anything is fetched. Only its name is sent."))
        )
        self.accept_button.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.accept_button.setEnabled("/" in text))
        self.resize(480, 0)
        self.name.setFocus()
