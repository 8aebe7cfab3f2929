"""The bar above the list of results: which are shown, how many there are, and the way through them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton

from translator_app.core.quality import Severity
from translator_app.ui.checks.model import NAMES, PLURALS, IssueModel, Sieve, label_of
from translator_app.ui.dialogs.boxes import Picker
from translator_app.ui.language import tr


class SieveBar(QFrame):
    """Severities as chips with their counts, the checks that found something, and four buttons."""

    sieveChanged = Signal(object)
    stepRequested = Signal(bool)
    checkRequested = Signal()
    mindRequested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chipbar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(8)
        title = QLabel(tr("Checks"))
        title.setObjectName("checkstitle")
        layout.addWidget(title)
        layout.addSpacing(8)
        self._chips: dict[Severity | None, QPushButton] = {}
        group = QButtonGroup(self)
        for severity in (None, *NAMES):
            chip = QPushButton()
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            group.addButton(chip)
            self._chips[severity] = chip
            layout.addWidget(chip)
        self._chips[None].setChecked(True)
        group.buttonClicked.connect(self._publish)
        self.checks = Picker()
        self.checks.setAccessibleName(tr("Only this check"))
        self.checks.setMinimumWidth(240)
        self.checks.activated.connect(self._publish)
        layout.addSpacing(8)
        layout.addWidget(self.checks)
        self.ignored_button = button("")
        self.ignored_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.ignored_button.setToolTip(tr("Checks that are ignored here; choose one to look for it again"))
        self.ignored_button.setMenu(QMenu(self))
        self.ignored_button.hide()
        layout.addWidget(self.ignored_button)
        layout.addStretch(1)
        self.previous_button, self.next_button = button(tr("Previous")), button(tr("Next"))
        self.again_button, self.close_button = button(tr("Check again")), button(tr("Close"))
        self.previous_button.clicked.connect(lambda: self.stepRequested.emit(True))
        self.next_button.clicked.connect(lambda: self.stepRequested.emit(False))
        self.again_button.clicked.connect(self.checkRequested)
        self.close_button.clicked.connect(self.closed)
        for each in (self.previous_button, self.next_button, self.again_button, self.close_button):
            layout.addWidget(each)

    def show_counts(self, model: IssueModel) -> None:
        """Write the counts of ``model`` on the chips and into the list of checks."""
        counts = {severity: model.count(severity) for severity in NAMES}
        self._chips[None].setText(tr("All {count:,}", count=sum(counts.values())))
        for severity in NAMES:
            self._chips[severity].setText(tr("{name} {count:,}", name=tr(PLURALS[severity]), count=counts[severity]))
        self.previous_button.setEnabled(model.rowCount() > 0)
        self.next_button.setEnabled(model.rowCount() > 0)
        chosen, found = model.sieve.check, dict(model.counts_by_check())
        if chosen:
            found.setdefault(chosen, 0)
        rows = [
            ("", tr("Every check")),
            *((check, tr("{check}  {count:,}", check=label_of(check), count=count)) for check, count in found.items()),
        ]
        if rows != [(self.checks.itemData(i), self.checks.itemText(i)) for i in range(self.checks.count())]:
            self.checks.clear()
            for check, text in rows:
                self.checks.addItem(text, check)
            self.checks.setCurrentIndex(max(0, self.checks.findData(chosen)))

    def show_ignored(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer what is set aside in the project, as pairs of entry and name; without any the button is not there."""
        menu = self.ignored_button.menu()
        menu.clear()
        for entry, name in entries:
            menu.addAction(tr("Look again for {name}", name=name), partial(self.mindRequested.emit, entry))
        self.ignored_button.setText(tr("Ignored {n:,}", n=len(entries)))
        self.ignored_button.setAccessibleName(self.ignored_button.text())
        self.ignored_button.setVisible(bool(entries))

    def choose(self, severity: Severity | None = None, check: str = "") -> None:
        """Show the results of one severity (None: all) and of one check ("": all)."""
        self.checks.setCurrentIndex(max(0, self.checks.findData(check)))
        self._chips[severity].setChecked(True)
        self._publish()

    def _publish(self, *_: object) -> None:
        severities = frozenset(s for s, chip in self._chips.items() if s is not None and chip.isChecked())
        self.sieveChanged.emit(Sieve(severities, str(self.checks.currentData() or "")))


def button(text: str) -> QToolButton:
    """Return a quiet button."""
    made = QToolButton()
    made.setText(text)
    made.setAccessibleName(text)
    return made
