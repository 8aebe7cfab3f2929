"""The bar below the list of results: what can be done about the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton

from translator_app.core import inline
from translator_app.core.quality import Issue
from translator_app.core.said import said
from translator_app.ui.checks.model import label_of
from translator_app.ui.checks.sieve_bar import button
from translator_app.ui.language import tr

LEVELS = (
    ("here", said("Ignore this one")),
    ("document", said("Ignore this check in this document")),
    ("project", said("Ignore this check in this project")),
    ("everywhere", said("Ignore this check everywhere")),
)
SPELLING = "spelling"


class ActBar(QFrame):
    """Buttons for the fix, the other fixes of its kind, the levels of ignoring, and a misspelled word."""

    fixWanted = Signal()
    fixAllWanted = Signal()
    learnWanted = Signal()
    ignoreWanted = Signal(str)
    wordChosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("checksfoot")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 6, 16, 6)
        self._layout.setSpacing(8)
        self.fix_button, self.fix_all_button = button(tr("Fix")), button(tr("Fix all"))
        self.ignore_button, self.learn_button = button(tr("Ignore")), button(tr("Add to dictionary"))
        self.fix_button.clicked.connect(self.fixWanted)
        self.fix_all_button.clicked.connect(self.fixAllWanted)
        self.learn_button.clicked.connect(self.learnWanted)
        self.ignore_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.ignore_button.setMenu(self._levels())
        self.proposals: list[QToolButton] = []
        self.told = QLabel()
        self.told.setObjectName("muted")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(0)
        for each in (self.fix_button, self.fix_all_button, self.ignore_button, self.learn_button):
            self._layout.addWidget(each)
        self._layout.addWidget(self.told, 1)

    def _levels(self) -> QMenu:
        menu = QMenu(self)
        for level, text in LEVELS:
            menu.addAction(tr(text), partial(self.ignoreWanted.emit, level))
        return menu

    def show_issue(self, issue: Issue | None, alike: int, *, ignorable: bool, empty: bool, stale: bool) -> None:
        """Show what can be done about ``issue``; ``alike`` results of its check have a fix of their own."""
        self.show_words(())
        fix = issue.fix if issue is not None else None
        self.fix_button.setVisible(fix is not None)
        many = issue is not None and fix is not None and alike > 1
        self.fix_all_button.setVisible(many)
        if issue is not None and many:
            self.fix_all_button.setText(tr("Fix all {alike:,}", alike=alike))
            self.fix_all_button.setToolTip(tr("Fix every result of “{check}” as one step", check=label_of(issue.check)))
        self.learn_button.setVisible(issue is not None and issue.check == SPELLING)
        self.ignore_button.setVisible(ignorable)
        hint = "" if ignorable else tr("Choose a result to see what can be done about it.")
        nothing = tr("Not checked yet: “Check again” looks at everything.") if stale else tr("Nothing is found here.")
        told = nothing if empty else hint
        self.told.setText(tr("Becomes: {fix}", fix=inline.shown(fix)) if fix is not None else told)

    def show_words(self, words: Sequence[str], told: str = "") -> None:
        """Offer these words for a misspelled one."""
        for each in self.proposals:
            self._layout.removeWidget(each)
            each.deleteLater()
        self.proposals = []
        for word in words:
            proposal = button(word)
            proposal.setProperty("proposal", True)
            proposal.setToolTip(tr("Write {word}", word=word))
            proposal.clicked.connect(partial(self._choose_word, word))
            self._layout.insertWidget(self._layout.indexOf(self.told), proposal)
            self.proposals.append(proposal)
        self.told.setText(told)

    def _choose_word(self, word: str, _checked: bool = False) -> None:
        self.wordChosen.emit(word)
