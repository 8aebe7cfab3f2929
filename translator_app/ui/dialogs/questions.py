"""Questions of one or two sentences, answered by a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from translator_app.ui.dialogs.frame import Frame
from translator_app.ui.typography import interface_font


class Question(Frame):
    """Asks ``text``, of which what follows a blank line explains; the first of ``answers`` is the primary one.

    With ``careful`` the keyboard stands on Cancel: what is hard to take back wants more than Enter. The words are
    plain, since a file's name may look like markup.
    """

    def __init__(self, parent: QWidget | None, text: str, answers: Sequence[str], *, careful: bool = False) -> None:
        super().__init__(parent, "Werger", "", answers[0])
        self.heading.hide()
        self.body.setSpacing(8)
        self._text = text
        self._answer = ""
        asked, _, explained = text.partition("\n\n")
        for words, weight in ((asked, QFont.Weight.DemiBold), (explained, QFont.Weight.Normal)):
            label = QLabel(words)
            label.setFont(interface_font(15 if words is asked else 13, weight))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setVisible(bool(words))
            self.body.addWidget(label)
        self._buttons = [self.accept_button, *(QPushButton(answer) for answer in answers[1:])]
        for button, answer in zip(self._buttons, answers, strict=True):
            button.clicked.connect(partial(self._choose, answer))
            if button is not self.accept_button:
                button.setAutoDefault(False)
                button.clicked.connect(self.accept)
                self.foot.insertWidget(self.foot.count() - 1, button)
        if careful:
            self.accept_button.setAutoDefault(False)
            self.accept_button.setDefault(False)
            self.cancel_button.setAutoDefault(True)
            self.cancel_button.setDefault(True)
        (self.cancel_button if careful else self.accept_button).setFocus()
        self.setAccessibleName(text)
        self.resize(480, 0)

    def text(self) -> str:
        """Return what is asked."""
        return self._text

    def buttons(self) -> list[QAbstractButton]:
        """Return the buttons, Cancel last."""
        return [*self._buttons, self.cancel_button]

    def answer(self) -> str:
        """Return the answer that was chosen, empty for none."""
        return self._answer

    def _choose(self, answer: str, _checked: bool = False) -> None:
        self._answer = answer


def asked(window: QWidget, text: str, answers: Sequence[str], *, careful: bool = False) -> str:
    """Ask and return the chosen answer, empty where it was left."""
    dialog = Question(window, text, answers, careful=careful)
    try:
        dialog.exec()
        return dialog.answer()
    finally:
        dialog.deleteLater()
