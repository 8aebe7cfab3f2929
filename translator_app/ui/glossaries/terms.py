"""The terms of one glossary, to be looked through, corrected, added and deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QLineEdit, QPushButton, QTableView, QWidget

from translator_app.core.errors import AppError
from translator_app.core.glossary import Term, TermEdit
from translator_app.core.kurdish.folding import fold
from translator_app.core.said import said
from translator_app.services.desk import Desk
from translator_app.services.glossaries import GlossaryRow, Kept
from translator_app.ui.dialogs.empty import EmptyWords
from translator_app.ui.dialogs.frame import Frame, answered, muted, quiet_table, row
from translator_app.ui.dialogs.term_dialog import ask_correction, ask_term
from translator_app.ui.dialogs.work import DialogWork
from translator_app.ui.jobs import Failure, Job, Lane
from translator_app.ui.language import plural, tr
from translator_app.ui.typography import font_for

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

HEADERS: Final = (
    said("English"),
    said("Kurdish"),
    said("Status"),
    said("Part of speech"),
    said("Domain"),
    said("Note"),
)
WIDTHS: Final = (250, 230, 100, 120, 120)
KURDISH: Final = 1
PAUSE_MS: Final = 120
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Entry:
    """A term with what it is found by: both sides folded."""

    term: Term
    key: str

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands in the columns."""
        term = self.term
        return (term.target, term.source, tr(term.status.value), tr(term.part_of_speech), term.domain, term.note)


def entry(term: Term) -> Entry:
    """Return ``term`` ready to be looked for."""
    return Entry(term, "\n".join(fold(text).casefold() for text in (term.target, term.source, term.domain, term.note)))


class TermsModel(QAbstractTableModel):
    """The entries that hold what is looked for, in the order of the file or of a column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Sequence[Entry] = ()
        self.shown: list[Entry] = []
        self._phrase = ""
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def take(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self._all = entries
        self._renew()

    def look_for(self, phrase: str) -> None:
        """Show the entries that hold ``phrase`` in any spelling, in either language, domain or note."""
        self._phrase = fold(phrase.strip()).casefold()
        self._renew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 is the order of the file."""
        self._order = (column, order)
        self._renew()

    def _renew(self) -> None:
        column, order = self._order
        self.beginResetModel()
        self.shown = [each for each in self._all if self._phrase in each.key]
        if column >= 0:
            self.shown.sort(
                key=lambda e: fold(e.cells[column]).casefold(), reverse=order is Qt.SortOrder.DescendingOrder
            )
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own form
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        if section == KURDISH and role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; the Kurdish stands right in its own face."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.shown[index.row()].cells[index.column()]
        if index.column() == KURDISH and role == Qt.ItemDataRole.FontRole:
            return font_for("ckb", 17)
        if index.column() == KURDISH and role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        return None


class TermsDialog(Frame):
    """Every change is in the file at once, and can be taken back while the dialog is open."""

    def __init__(self, window: MainWindow, parent: QWidget, desk: Desk, glossary: GlossaryRow) -> None:
        super().__init__(parent, tr("Terms of {name}", name=glossary.name), "", tr("Close"))
        self.cancel_button.hide()
        self.accept_button.setAutoDefault(False)
        self.accept_button.setDefault(False)
        self._window, self._desk, self._glossary = window, desk, glossary
        self._files = window.workshop.glossary_files(desk)
        self._fixed = self._why_fixed()
        self._made: list[list[TermEdit]] = []
        self.changed = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in Kurdish or English, any spelling"))
        self.field.setAccessibleName(tr("Find terms"))
        self.field.setClearButtonEnabled(True)
        self.model = TermsModel(self)
        self.table = self._make_table()
        EmptyWords(self.table, tr("No term to show."))
        self.told = muted("")
        acts: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("add", tr("Add…"), self._add),
            ("correct", tr("Correct…"), self._correct),
            ("delete", tr("Delete"), self._delete),
            ("copy", tr("Copy into the project's own"), self._copy),
            ("undo", tr("Undo"), self._undo),
        )
        self.buttons = {name: QPushButton(label) for name, label, _ in acts}
        for name, _, act in acts:
            self.buttons[name].setAutoDefault(False)
            self.buttons[name].clicked.connect(lambda _=False, act=act: self._guard(act))
        self.buttons["copy"].setVisible(glossary.kept is not Kept.OWN)
        self.body.addWidget(self.field)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(*self.buttons.values(), self.told, stretch=len(self.buttons)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self._work = DialogWork(window, self, self._judge)
        self.resize(1080, 680)
        self._judge()
        self.field.setFocus()
        self.reload()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Terms"))
        table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the English left of the Kurdish
        quiet_table(table)
        table.verticalHeader().setDefaultSectionSize(40)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        table.setSortingEnabled(True)
        table.doubleClicked.connect(lambda _: self._guard(self._correct))
        table.selectionModel().selectionChanged.connect(lambda *_: self._judge())
        self.model.modelReset.connect(self._judge)
        return table

    def _why_fixed(self) -> str:
        if self._desk.read_only:
            return tr("The project is open for reading only.")
        if self._glossary.kept is Kept.SHIPPED:
            return tr("This glossary ships with Werger: copy a term into the project's own to change it there.")
        return self._files.fixed(self._glossary.path)

    # --- reading

    def reload(self, chosen: Term | None = None) -> None:
        """Read the file anew, and choose a term where it is shown."""
        path, files = self._glossary.path, self._files
        self.told.setText(tr("Reading…"))

        def read(_task: Job) -> list[Entry]:
            return [entry(term) for term in files.terms(path)]

        def done(entries: list[Entry]) -> None:
            self.model.take(entries)
            self._tell()
            if chosen is not None:
                self._choose(chosen)

        def failed(failure: Failure) -> None:
            self.told.setText("")
            self._work.told(failure)

        still = self._work.while_open
        self._window.jobs.start(tr("Reading terms"), read, still(done), lane=Lane.MATCHES, failed=still(failed))

    def _look(self) -> None:
        self.model.look_for(self.field.text())
        self._tell()

    def _tell(self) -> None:
        found = plural(len(self.model.shown), "{n:,} term", "{n:,} terms")
        self.told.setText(tr("{found} found", found=found) if self.field.text().strip() else found)

    def show_only(self, phrase: str) -> None:
        """Look for ``phrase`` at once."""
        self.field.setText(phrase)
        self._pause.stop()
        self._look()

    def _choose(self, term: Term) -> None:
        rows = [n for n, each in enumerate(self.model.shown) if each.term == term]
        if rows:
            self.table.selectRow(rows[0])
            self.table.scrollTo(self.model.index(rows[0], 0), QTableView.ScrollHint.EnsureVisible)

    def chosen(self) -> list[Term]:
        """Return the terms that are chosen."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.shown[number].term for number in rows]

    # --- changing

    def _judge(self) -> None:
        chosen, free = self.chosen(), not self._fixed
        enabled = {
            "add": free,
            "correct": free and len(chosen) == 1,
            "delete": free and bool(chosen),
            "copy": bool(chosen) and not self._desk.read_only,
            "undo": bool(self._made),
        }
        for name, button in self.buttons.items():
            button.setEnabled(enabled[name])
            button.setToolTip(self._fixed if name in ("add", "correct", "delete") else "")

    def _guard(self, act: Callable[[], object]) -> None:
        self.notice.say("")
        try:
            act()
        except AppError as error:
            self.notice.say(str(error))
            self.reload()

    def _change(self, edits: Sequence[TermEdit], chosen: Term | None = None) -> None:
        self._files.change(self._glossary.path, edits)
        self.changed = True
        self._made.append([(before, self._here(after)) for before, after in edits])
        self.reload(self._here(chosen))

    def _here(self, term: Term | None) -> Term | None:
        """Return ``term`` as it is read from this glossary."""
        return None if term is None else replace(term, glossary=self._glossary.path.name)

    def _add(self) -> None:
        term = ask_term(self, "", "")
        if term is not None:
            self._change([(None, term)], term)

    def _correct(self) -> None:
        chosen = self.chosen()
        if self._fixed or len(chosen) != 1:
            return
        term = ask_correction(self, chosen[0], self._glossary.name)
        if term is not None:
            self._change([(chosen[0], term)], term)

    def _delete(self) -> None:
        chosen = self.chosen()
        self._change([(term, None) for term in chosen])
        self.notice.say(
            plural(len(chosen), "{n:,} term deleted: Undo puts it back.", "{n:,} terms deleted: Undo puts them back.")
        )

    def _copy(self) -> None:
        report = self._files.copy(self.chosen())
        self.changed = True
        self.notice.say(f"{self._desk.glossary_path.name}: {tr(report.summary())}")

    def _undo(self) -> None:
        self._files.change(self._glossary.path, [(after, before) for before, after in reversed(self._made[-1])])
        back = self._made.pop()[0][0]
        self.reload(back)

    def done(self, result: int) -> None:
        """Stop what runs before the dialog closes."""
        self._work.stop()
        super().done(result)


def show_terms(window: MainWindow, parent: QWidget, desk: Desk, glossary: GlossaryRow, phrase: str = "") -> bool:
    """Show the terms of a glossary until the dialog is closed, and tell whether any was changed."""
    dialog = TermsDialog(window, parent, desk, glossary)
    dialog.show_only(phrase)
    answered(dialog)
    return dialog.changed
