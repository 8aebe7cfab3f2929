"""The pane of all check results: filters above, the list, and what can be done about the chosen result below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from translator_app.core.quality import Issue, Severity
from translator_app.core.said import said
from translator_app.ui.checks.act_bar import LEVELS, SPELLING, ActBar
from translator_app.ui.checks.model import NAMES, Column, IssueModel, label_of
from translator_app.ui.checks.sieve_bar import SieveBar
from translator_app.ui.language import readable, tr
from translator_app.ui.theme import LIGHT, Theme

SEVERITIES = (*NAMES.items(), (Severity.OFF, said("Off")))
ROW_HEIGHT = 30


class ResultTable(QTableView):
    """The list; Enter is told by :attr:`entered_by_key`, for the view's own signal depends on the platform."""

    entered_by_key = Signal()

    def __init__(self, model: IssueModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("Check results"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(32)
        for column, width in ((Column.SIGN, 36), (Column.NUMBER, 84), (Column.CHECK, 260)):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)


class ChecksPane(QFrame):
    """Shows results and tells what is wanted; it changes nothing itself."""

    jumpRequested = Signal(object)
    fixRequested = Signal(object)
    fixAllRequested = Signal(str)
    ignoreRequested = Signal(list, str)
    severityRequested = Signal(str, object)
    checkRequested = Signal()
    suggestionsWanted = Signal(object)
    replaceRequested = Signal(object, str)
    learnRequested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self.setAccessibleName(tr("Checks"))
        self.model = IssueModel(self)
        self._remembered: tuple[int, str, int] | None = None
        self.bar, self.table, self.foot = SieveBar(), ResultTable(self.model), ActBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.foot)
        self._connect()
        self.set_theme(LIGHT)
        self._show_news()

    def _connect(self) -> None:
        table, model, bar, foot = self.table, self.model, self.bar, self.foot
        bar.sieveChanged.connect(model.set_sieve)
        bar.stepRequested.connect(lambda back: self.step(back=back))
        bar.checkRequested.connect(self.checkRequested)
        bar.closed.connect(self.closed)
        foot.fixWanted.connect(self._fix)
        foot.fixAllWanted.connect(self._fix_all)
        foot.learnWanted.connect(self._learn)
        foot.ignoreWanted.connect(self._ignore)
        foot.wordChosen.connect(self._respell)
        table.doubleClicked.connect(lambda _: self._jump())
        table.entered_by_key.connect(self._jump)
        table.customContextMenuRequested.connect(self._open_menu)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        table.selectionModel().currentChanged.connect(lambda *_: self._show_choice())
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        for news in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            news.connect(self._show_news)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self.setStyleSheet(readable(_SHEET.format_map({name: getattr(theme, name) for name in Theme.__slots__})))
        self.model.set_theme(theme)

    def show_suggestions(self, issue: Issue, words: Sequence[str]) -> None:
        """Offer these words for a misspelled one, if it is still the chosen result."""
        if issue == self.chosen_one():
            self.foot.show_words(words, "" if words else tr("The dictionary has nothing like it."))

    def _show_news(self) -> None:
        self.bar.show_counts(self.model)
        self._show_choice()

    def _show_choice(self) -> None:
        issue = self.chosen_one()
        alike = 0
        if issue is not None and issue.fix is not None and not issue.check.startswith("across-"):
            alike = self.model.fixable(issue.check)
        self.foot.show_issue(
            issue, alike, ignorable=bool(self.chosen()), empty=not self.model.rowCount(), stale=self.model.stale
        )
        if issue is not None and issue.check == SPELLING:
            self.suggestionsWanted.emit(issue)

    # --- the choice

    def chosen_one(self) -> Issue | None:
        """Return the result under the cursor, if it is chosen."""
        index = self.table.currentIndex()
        if not index.isValid() or not self.table.selectionModel().isRowSelected(index.row(), QModelIndex()):
            return None
        return self.model.issue(index.row())

    def chosen(self) -> list[Issue]:
        """Return all chosen results in the order of the text."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.issue(row) for row in rows]

    def choose(self, row: int) -> None:
        """Choose the result in a row and bring it into view."""
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, Column.MESSAGE))

    def step(self, *, back: bool) -> None:
        """Choose the next or the previous result, around the end, and jump to it."""
        count = self.model.rowCount()
        if not count:
            return
        index = self.table.currentIndex()
        here = index.row() if index.isValid() else (0 if back else -1)
        self.choose((here + (-1 if back else 1)) % count)
        self._jump()

    def _remember(self) -> None:
        index = self.table.currentIndex()
        issue = self.chosen_one()
        self._remembered = (issue.segment_id, issue.key, index.row()) if issue else None

    def _recall(self) -> None:
        """Choose again after a reset what was chosen before, or what now stands in its place."""
        if self._remembered is None or not self.model.rowCount():
            return
        segment_id, key, row = self._remembered
        same = self.model.row_of(segment_id, key)
        self.choose(min(row, self.model.rowCount() - 1) if same is None else same)

    # --- what is wanted

    def _jump(self) -> None:
        issue = self.chosen_one()
        if issue is not None:
            self.jumpRequested.emit(issue)

    def _fix(self) -> None:
        issue = self.chosen_one()
        if issue is not None:
            self.fixRequested.emit(issue)

    def _fix_all(self) -> None:
        issue = self.chosen_one()
        if issue is not None:
            self.fixAllRequested.emit(issue.check)

    def _learn(self) -> None:
        issue = self.chosen_one()
        if issue is not None:
            self.learnRequested.emit(issue)

    def _ignore(self, level: str) -> None:
        if self.chosen():
            self.ignoreRequested.emit(self.chosen(), level)

    def _respell(self, word: str) -> None:
        issue = self.chosen_one()
        if issue is not None:
            self.replaceRequested.emit(issue, word)

    def menu(self) -> QMenu:
        """Return what can be done with the chosen results; their check's severity is set here, too."""
        menu = QMenu(self)
        issue = self.chosen_one()
        if issue is None:
            return menu
        menu.addAction(tr("Go to the segment"), self._jump)
        if issue.fix is not None:
            menu.addAction(tr("Fix"), self._fix)
        if issue.check == SPELLING:
            menu.addAction(tr("Add to dictionary"), self._learn)
        menu.addSeparator()
        for level, text in LEVELS:
            menu.addAction(tr(text), partial(self._ignore, level))
        menu.addSeparator()
        counts = menu.addMenu(tr("“{check}” counts as", check=label_of(issue.check)))
        group = QActionGroup(counts)
        for severity, text in SEVERITIES:
            action = counts.addAction(tr(text), partial(self.severityRequested.emit, issue.check, severity))
            action.setCheckable(True)
            action.setChecked(severity is issue.severity)
            group.addAction(action)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        if menu.actions():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(place))


_SHEET = """
QFrame#checks {{ background: {pane}; border: none; border-top: 1px solid {hairline}; }}
QLabel#checkstitle {{ font-weight: 600; }}
QFrame#checksfoot {{ background: {pane}; border: none; border-top: 1px solid {hairline}; min-height: 42px; }}
QFrame#checks QToolButton {{ padding: 4px 10px; }}
QFrame#checks QComboBox {{ background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px;
    padding: 4px 8px; }}
QFrame#checks QComboBox:focus {{ border-color: {accent}; }}
QFrame#checks QComboBox::drop-down {{ border: none; width: 24px; }}
QFrame#checks QComboBox QAbstractItemView {{ background: {pane}; color: {text}; border: 1px solid {hairline};
    padding: 4px; selection-background-color: {accent_ground}; selection-color: {text}; }}
QToolButton[proposal="true"] {{ color: {accent}; font-weight: 600; }}
QToolButton::menu-indicator {{ image: none; }}
QTableView {{ background: {pane}; color: {text}; border: none; outline: none; }}
QTableView::item {{ padding: 0 8px; border: none; border-bottom: 1px solid {ground}; }}
QTableView::item:selected {{ background: {accent_ground}; color: {text}; }}
QHeaderView {{ background: {pane}; border: none; }}
QHeaderView::section {{ background: {pane}; color: {muted}; border: none; border-bottom: 1px solid {hairline};
    padding: 4px 8px; font-size: 12px; }}
"""
