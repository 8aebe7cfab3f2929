"""A fault of the program, told without fright: the work is safe, and here is what to send."""

from __future__ import annotations

import platform

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from translator_app import __version__
from translator_app.ui.dialogs.frame import Frame, answered, copy_to_clipboard, muted

SAFE = "Your work is safe: every change was written to the disk when you made it. You can go on."


def show_bug(window: QWidget, message: str, trace: str) -> None:
    """Show a fault and its traceback."""
    answered(BugDialog(window, message, trace))


class BugDialog(Frame):
    """What went wrong, that nothing is lost, and the report to copy."""

    def __init__(self, parent: QWidget | None, message: str, trace: str) -> None:
        super().__init__(parent, "Something went wrong in Werger", SAFE, "Go on")
        self._report = (
            f"Werger {__version__}, Python {platform.python_version()}, {platform.platform()}\n{message}\n\n{trace}"
        )
        self.text = QPlainTextEdit(self._report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName("Report of the fault")
        self.copy_button = QPushButton("Copy the report")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.body.addWidget(
            muted("This is a fault of the program, not of yours. It should be reported with these lines:")
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
        self.copy_button.setText("Copied")
