"""Why a segment is sent back: one field that the translator will read."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from translator_app.ui.dialogs.frame import Frame, answered
from translator_app.ui.language import tr


def ask_reason(window: QWidget, segments: int) -> str | None:
    """Ask why so many segments are sent back; the answer may be empty, None means not to send them back."""
    dialog = ReasonDialog(window, segments)
    return dialog.reason.toPlainText().strip() if answered(dialog) else None


class ReasonDialog(Frame):
    """One field; Ctrl+Return accepts, Tab goes on to the buttons."""

    def __init__(self, parent: QWidget | None, segments: int) -> None:
        what = tr("the segment") if segments == 1 else tr("{segments:,} segments", segments=segments)
        super().__init__(
            parent,
            tr("Reject"),
            tr("What is to be changed in {what}? The translator reads this.", what=what),
            tr("Reject"),
        )
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(tr("What is to be changed"))
        self.reason.setFixedHeight(96)
        self.body.addWidget(self.reason)
        self.accept_button.setToolTip("Ctrl+Return")
        done = QShortcut(QKeySequence("Ctrl+Return"), self)
        done.activated.connect(self.accept)
        self.resize(480, 0)
        self.reason.setFocus()
