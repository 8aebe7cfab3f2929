"""What two merged copies did not agree on: side by side, word by word, and each decided by a key."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from translator_app.core.difference import Kind, difference
from translator_app.core.isolates import isolated
from translator_app.core.merging import Conflict, MergeReport, Side
from translator_app.core.said import said
from translator_app.ui.dialogs.frame import Frame, muted, quiet_table, row
from translator_app.ui.language import figure, plural, tr
from translator_app.ui.theme import Theme
from translator_app.ui.typography import KURDISH_FAMILY, font_for

BOTH = "both"
NAMES: Mapping[str, str] = {Side.OURS.value: said("Mine"), Side.THEIRS.value: said("Theirs"), BOTH: said("Both kept")}
LABELS: Mapping[str, str] = {
    Side.OURS.value: said("Keep mine"),
    Side.THEIRS.value: said("Take theirs"),
    BOTH: said("Keep both"),
}
KEYS: Mapping[str, str] = {Side.OURS.value: "Alt+1", Side.THEIRS.value: "Alt+2", BOTH: "Alt+3"}
KINDS: Mapping[str, str] = {
    "text": said("English"),
    "state": said("State"),
    "cut": said("Where it is cut"),
    "comment": said("Comment"),
    "mark": said("Quality mark"),
    "document": said("Document"),
}
NUMBER, WHAT, CHOICE = range(3)


class MergeDialog(Frame):
    """Every conflict with both versions; what is not decided keeps mine in the text and theirs in an open comment."""

    def __init__(self, parent: QWidget | None, report: MergeReport) -> None:
        told = tr(
            "{segments} taken from the other copy, {merged:,} of both. The two copies stay as they are, and "
            "the history keeps every version of both.",
            segments=plural(report.taken, "{n:,} segment", "{n:,} segments"),
            merged=report.merged,
        )
        super().__init__(parent, tr("Merge"), told, tr("Open the merged project"))
        self.cancel_button.setText(tr("Do not merge"))
        self.conflicts: Sequence[Conflict] = report.conflicts
        self._choices: dict[int, str] = {}
        for note in report.notes:
            self.body.addWidget(muted(note))
        if self.conflicts:
            self._make_table()
            self._make_sides()
            self._make_buttons()
            self._fill()
            self.table.setCurrentCell(0, WHAT)
            self.table.setFocus()
        self.resize(980, 680 if self.conflicts else 260)

    def choices(self) -> dict[str, Side | None]:
        """Return what was decided by the keys of the conflicts; None keeps both."""
        return {self.conflicts[n].key: None if chosen == BOTH else Side(chosen) for n, chosen in self._choices.items()}

    def changes_anything(self) -> bool:
        """Tell whether the choices lead to another text than the one that keeps both everywhere."""
        return any(chosen != BOTH for chosen in self._choices.values())

    def choose(self, side: str) -> None:
        """Decide the current conflict and go on to the next that is not decided."""
        at = self.table.currentRow()
        if at < 0 or not self.conflicts[at].key:
            return
        self._choices[at] = side
        self._show_choice(at)
        self._judge()
        self._go_on(at)

    def choose_rest(self, side: str) -> None:
        """Decide all that is not decided yet."""
        for at, conflict in enumerate(self.conflicts):
            if conflict.key and at not in self._choices:
                self._choices[at] = side
                self._show_choice(at)
        self._judge()
        self._show_current()

    # --- parts

    def _make_table(self) -> None:
        self.table = QTableWidget(len(self.conflicts), 3)
        self.table.setHorizontalHeaderLabels([tr("Segment"), tr("What differs"), tr("Stands in the text")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Conflicts"))
        quiet_table(self.table)
        for column, width in enumerate((90, 560)):
            self.table.setColumnWidth(column, width)
        self.table.setMinimumHeight(150)
        self.table.currentCellChanged.connect(lambda *_: self._show_current())
        self.body.addWidget(self.table, 2)

    def _make_sides(self) -> None:
        self.source, self.before = QLabel(), QLabel()
        self.source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.source.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for label in (self.source, self.before):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
        self.mine, self.theirs = side(tr("Mine")), side(tr("Theirs"))
        self.mine_head, self.theirs_head = QLabel(), QLabel()
        box = QFrame()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.source, 0, 0, 1, 2)
        grid.addWidget(self.before, 1, 0, 1, 2)
        for column, (head, text) in enumerate(((self.mine_head, self.mine), (self.theirs_head, self.theirs))):
            grid.addWidget(head, 2, column)
            grid.addWidget(text, 3, column)
            grid.setColumnStretch(column, 1)
        self.body.addWidget(box, 2)

    def _make_buttons(self) -> None:
        self.buttons: dict[str, QPushButton] = {}
        for side, label in LABELS.items():
            button = QPushButton(tr(label))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.choose, side))
            QShortcut(QKeySequence(KEYS[side]), self).activated.connect(partial(self.choose, side))
            self.buttons[side] = button
        self.buttons[BOTH].setToolTip(tr("Mine stands in the text, theirs is kept in an open comment"))
        self.all_mine, self.all_theirs = QPushButton(tr("All others: mine")), QPushButton(tr("All others: theirs"))
        for button, side in ((self.all_mine, Side.OURS.value), (self.all_theirs, Side.THEIRS.value)):
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.choose_rest, side))
        self.told = muted("")
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(row(*self.buttons.values(), self.all_mine, self.all_theirs))
        foot.addWidget(self.told)
        self.body.addLayout(foot)

    # --- what is shown

    def _fill(self) -> None:
        for at, one in enumerate(self.conflicts):
            number = figure(one.number) if one.number else ""
            told = f"{tr(KINDS.get(one.kind, one.kind))}: {isolated(one.ours)} ⟷ {isolated(one.theirs)}"
            for column, text in ((NUMBER, number), (WHAT, told)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(at, column, item)
            self._show_choice(at)
        self._judge()

    def _show_choice(self, at: int) -> None:
        if not self.conflicts[at].key:
            text = tr("It is in the project")
        else:
            text = tr(NAMES[self._choices[at]]) if at in self._choices else tr("Not decided: both kept")
        self.table.setItem(at, CHOICE, QTableWidgetItem(text))

    def _show_current(self) -> None:
        at = self.table.currentRow()
        if at < 0:
            return
        one = self.conflicts[at]
        mine, theirs = compared(one.ours, one.theirs, self.theme)
        self.mine.setHtml(mine)
        self.theirs.setHtml(theirs)
        self.mine_head.setText(tr("Mine") + (tr(", by {name}", name=isolated(one.ours_by)) if one.ours_by else ""))
        self.theirs_head.setText(
            tr("Theirs") + (tr(", by {name}", name=isolated(one.theirs_by)) if one.theirs_by else "")
        )
        font = f"font-family: '{KURDISH_FAMILY}'; font-size: 18px;"
        self.source.setText(f'<span style="{font}">{html.escape(one.source)}</span>')
        self.source.setVisible(bool(one.source))
        self.before.setText(tr("Before both: {text}", text=html.escape(one.base)) if one.base else "")
        self.before.setStyleSheet(f"color: {self.theme.muted}")
        self.before.setVisible(bool(one.base))
        for side, button in self.buttons.items():
            button.setEnabled(bool(one.key))
            button.setChecked(self._choices.get(at) == side)
            button.setText(
                ("✓ " if button.isChecked() else "") + tr(LABELS[side]) + f"   {KEYS[side].replace('+', ' ')}"
            )

    def _judge(self) -> None:
        open_ = sum(bool(c.key) and n not in self._choices for n, c in enumerate(self.conflicts))
        total = sum(bool(c.key) for c in self.conflicts)
        self.told.setText(
            tr(
                "{n:,} of {conflicts} decided.",
                n=total - open_,
                conflicts=plural(total, "{n:,} conflict", "{n:,} conflicts"),
            )
            + (tr(" What is left keeps mine in the text and theirs in an open comment.") if open_ else "")
        )
        for button in (self.all_mine, self.all_theirs):
            button.setEnabled(open_ > 0)

    def _go_on(self, at: int) -> None:
        order = [*range(at + 1, len(self.conflicts)), *range(at)]
        following = next((n for n in order if self.conflicts[n].key and n not in self._choices), None)
        if following is None:
            self._show_current()
            self.accept_button.setFocus()
        else:
            self.table.setCurrentCell(following, WHAT)
            self.table.scrollTo(self.table.currentIndex())


def compared(ours: str, theirs: str, theme: Theme) -> tuple[str, str]:
    """Return both texts as HTML, in each the words underlined and on a ground that the other has not."""
    sides: list[list[str]] = [[], []]
    for piece in difference(ours, theirs):
        text = html.escape(piece.text).replace("\n", "<br>")
        if piece.kind is Kind.SAME:
            for side in sides:
                side.append(text)
            continue
        ground = theme.removed if piece.kind is Kind.REMOVED else theme.added
        words = f'<u style="background-color: {ground};">{text}</u>'
        sides[0 if piece.kind is Kind.REMOVED else 1].append(words)
    one, other = (f'<p dir="auto" style="line-height: 140%;">{"".join(side)}</p>' for side in sides)
    return one, other


def side(name: str) -> QTextBrowser:
    """Return a field that shows one of two texts."""
    browser = QTextBrowser()
    browser.setAccessibleName(name)
    browser.setMinimumHeight(84)
    browser.setFrameShape(QFrame.Shape.NoFrame)
    browser.document().setDocumentMargin(8)
    browser.setFont(font_for("en", 15))
    browser.setTabChangesFocus(True)
    return browser
