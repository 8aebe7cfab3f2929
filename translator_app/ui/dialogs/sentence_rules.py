"""The sentence rules in the settings: which are in force, an SRX file in, one out, and back to those that ship."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from translator_app.core.errors import AppError
from translator_app.core.said import said
from translator_app.services.segmenting import SentenceRules
from translator_app.ui.choosing import FileDialog
from translator_app.ui.dialogs.frame import Notice, muted, row
from translator_app.ui.language import tr

FILES = said("Sentence rules (*.srx)")
PROPOSED = "ckb.srx"


class SentenceRulesRow(QWidget):
    """Acts at once: a file of rules is put in force whole or not at all."""

    def __init__(self, rules: SentenceRules) -> None:
        super().__init__()
        self._rules = rules
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.notice = Notice()
        self.import_button = QPushButton(tr("&Import…"))
        self.import_button.setToolTip(tr("Cut the documents that you add from now on by an SRX file of another tool"))
        self.export_button = QPushButton(tr("E&xport…"))
        self.export_button.setToolTip(tr("Write these rules as SRX, for OmegaT, memoQ and others"))
        self.back_button = QPushButton(tr("&Werger's own"))
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)
        self.back_button.clicked.connect(self._put_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.state)
        layout.addLayout(row(self.import_button, self.export_button, self.back_button))
        layout.addWidget(muted(tr("Rules hold for documents added from now on; what is cut already stays.")))
        layout.addWidget(self.notice)
        self._show()

    def take(self, path: Path) -> None:
        """Put the rules of a file in force, or say why they cannot be."""
        try:
            self._rules.bring(path)
        except AppError as error:
            self.notice.say(str(error))
            return
        self._show()

    def give(self, path: Path) -> None:
        """Write the rules in force, or say why they cannot be."""
        try:
            self._rules.copy_to(path)
        except AppError as error:
            self.notice.say(str(error))
            return
        self.notice.hide()

    def _import(self) -> None:
        name, _ = FileDialog.getOpenFileName(self, tr("Import sentence rules"), "", tr(FILES))
        if name:
            self.take(Path(name))

    def _export(self) -> None:
        name, _ = FileDialog.getSaveFileName(self, tr("Export sentence rules"), PROPOSED, tr(FILES))
        if name:
            goal = Path(name)
            self.give(goal if goal.suffix.lower() == ".srx" else goal.with_name(f"{goal.name}.srx"))

    def _put_back(self) -> None:
        self._rules.put_back()
        self._show()

    def _show(self) -> None:
        brought = self._rules.brought
        self.state.setText(
            tr("Sentences are cut by the rules that you imported.")
            if brought
            else tr("Sentences are cut by Werger's own rules for Sorani.")
        )
        self.back_button.setEnabled(brought)
        self.notice.hide()
