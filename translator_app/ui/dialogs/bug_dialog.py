"""A fault of the program, told without fright: the work is safe, and here is what to send."""

from __future__ import annotations

import platform

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from translator_app import __version__
from translator_app.core.said import said
from translator_app.ui.dialogs.frame import Frame, answered, copy_to_clipboard, muted
from translator_app.ui.language import tr

SAFE = said("Your work is safe: every change was written to the disk when you made it. You can go on.")


def show_bug(window: QWidget, message: str, trace: str) -> None:
    """Show a fault and its traceback."""
    answered(BugDialog(window, message, trace))


class BugDialog(Frame):
    """What went wrong, that nothing is lost, and the report to copy."""

    def __init__(self, parent: QWidget | None, message: str, trace: str) -> None:
        super().__init__(parent, tr("Something went wrong in Werger"), tr(SAFE), tr("Go on"))
        self._report = tr(
            "Werger {version}, Python {python_version}, {platform}\n{message}\n\n{trace}",
            version=__version__,
            python_version=platform.python_version(),
            platform=platform.platform(),
            message=message,
            trace=trace,
        )
        self.text = QPlainTextEdit(self._report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Report of the fault"))
        self.copy_button = QPushButton(tr("Copy the report"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.body.addWidget(
            muted(tr("This is a fault of the program, not of yours. It should be reported with these lines:"))
        )
        self.body.addWidget(self.text, 1)
        self.cancel_button.hide()
        self.foot.insertWidget(0, self.copy_button)
        self.resize(640, 420)
        self.accept_button.setFocus()

    def report(self) -> str:
        """Return the lines to send."""
        return self._report

    def _copy(self) -> None:
        copy_to_clipboard(self._report)
        self.copy_button.setText(tr("Copied"))
