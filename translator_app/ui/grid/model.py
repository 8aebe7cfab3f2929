"""The segments as Qt's item model: a window onto the editor's frozen segments, filtered by a list of ids."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from translator_app.core.glossary import TermHit
from translator_app.core.inline import shown
from translator_app.core.quality import Issue
from translator_app.core.segment import Change, Segment
from translator_app.services.editing import Editor
from translator_app.ui.language import tr

from .status import describe, state_in_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RESET_ABOVE = 64
"""A structural change of more pairs than this resets the model: cheaper than as many row signals."""


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    TARGET = 1
    STATUS = 2
    SOURCE = 3


class Role(IntEnum):
    """What the model tells beyond Qt's own roles."""

    SEGMENT = Qt.ItemDataRole.UserRole + 1
    ISSUES = Qt.ItemDataRole.UserRole + 2
    HITS = Qt.ItemDataRole.UserRole + 3


TermProvider = Callable[[Segment], Sequence[TermHit]]
IssueProvider = Callable[[int], Sequence[Issue]]


def no_terms(_segment: Segment) -> Sequence[TermHit]:
    """Know no terms."""
    return ()


def no_issues(_segment_id: int) -> Sequence[Issue]:
    """Know no findings."""
    return ()


class SegmentModel(QAbstractTableModel):
    """Rows are segments in reading order, all or those of a filter's ids.

    A row stays while it is shown, also when an edit takes it out of the filter: nothing vanishes under the hand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor: Editor | None = None
        self._ids: list[int] = []
        self._all = True
        self._unsubscribe: Callable[[], None] | None = None
        self.terms: TermProvider = no_terms
        self.issues: IssueProvider = no_issues

    # --- what it shows ---------------------------------------------------------------------------------------

    def set_editor(self, editor: Editor | None) -> None:
        """Show the segments of ``editor``, all of them, and follow its changes."""
        self.beginResetModel()
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._editor = editor
        self._unsubscribe = editor.subscribe(self._follow) if editor is not None else None
        self._all = True
        self._ids = self._every_id()
        self.endResetModel()

    def set_ids(self, ids: Sequence[int] | None) -> None:
        """Show only ``ids``, given in reading order; None shows all."""
        self.beginResetModel()
        self._all = ids is None
        self._ids = self._every_id() if ids is None else list(ids)
        self.endResetModel()

    def _every_id(self) -> list[int]:
        return [segment.id for segment in self._editor.segments] if self._editor is not None else []

    @property
    def editor(self) -> Editor | None:
        """The editor that is shown."""
        return self._editor

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the rows; do not keep it across changes."""
        return self._ids

    @property
    def filtered(self) -> bool:
        """Whether a filter decides what is shown."""
        return not self._all

    def segment(self, row: int) -> Segment:
        """Return the segment of a row as it stands now."""
        assert self._editor is not None
        return self._editor.segment(self._ids[row])

    def number(self, row: int) -> int:
        """Return the number people call the row's segment by, from 1, the same under every filter."""
        assert self._editor is not None
        return self._editor.row(self._ids[row]) + 1

    def row_of(self, segment_id: int | None) -> int | None:
        """Return the row that shows ``segment_id``, None where none does."""
        if segment_id is None or self._editor is None or segment_id not in self._editor:
            return None
        row = self._place(segment_id)
        return row if row < len(self._ids) and self._ids[row] == segment_id else None

    def _place(self, segment_id: int) -> int:
        assert self._editor is not None
        if self._all and len(self._ids) == len(self._editor):
            return self._editor.row(segment_id)
        return bisect_left(self._ids, self._editor.row(segment_id), key=self._editor.row)

    # --- following the editor --------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.structural:
            self._restructure(change)
            return
        last = self.columnCount() - 1
        if len(change.pairs) > _RESET_ABOVE:
            if self._ids:  # which rows these are costs more than to paint those that can be seen
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, last))
            return
        for row in (row for row in map(self.row_of, change.ids) if row is not None):
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def _restructure(self, change: Change) -> None:
        assert self._editor is not None
        gone = [before.id for before, after in change.pairs if before is not None and after is None]
        come = [after.id for before, after in change.pairs if before is None and after is not None]
        if len(change.pairs) > _RESET_ABOVE:
            self.beginResetModel()
            shown_before = {*self._ids, *come} - set(gone)
            every = self._every_id()
            self._ids = every if self._all else [each for each in every if each in shown_before]
            self.endResetModel()
            return
        for segment_id in gone:
            if segment_id in self._ids:
                row = self._ids.index(segment_id)
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self.endRemoveRows()
        for segment_id in sorted(come, key=self._editor.row):
            row = bisect_left(self._ids, self._editor.row(segment_id), key=self._editor.row)
            self.beginInsertRows(QModelIndex(), row, row)
            self._ids.insert(row, segment_id)
            self.endInsertRows()
        self._follow_kept([after.id for before, after in change.pairs if before is not None and after is not None])

    def _follow_kept(self, ids: Sequence[int]) -> None:
        for row in map(self.row_of, ids):
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    # --- Qt's side -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of segments shown."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a segment's fact; texts have their inline codes written out as ``<1>``."""
        row = index.row()
        if not index.isValid() or row >= len(self._ids):
            return None
        match role:
            case Role.SEGMENT:
                return self.segment(row)
            case Role.ISSUES:
                return tuple(self.issues(self._ids[row]))
            case Role.HITS:
                return tuple(self.terms(self.segment(row)))
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.STATUS:
                return self.tooltip(row)
            case _:
                return None

    def tooltip(self, row: int) -> str:
        """Return state, origin, who and when, and the findings."""
        return describe(self.segment(row), tuple(self.issues(self._ids[row])))

    def _text(self, row: int, column: int) -> str:
        segment = self.segment(row)
        match column:
            case Column.NUMBER:
                return str(self.number(row))
            case Column.TARGET:
                return shown(segment.target)
            case Column.SOURCE:
                return shown(segment.source)
            case _:
                return state_in_words(segment)

    def _spoken(self, row: int, column: int) -> str:
        match column:
            case Column.NUMBER:
                return tr("Segment {number:,}", number=self.number(row))
            case Column.STATUS:
                return self.tooltip(row).replace("\n", ", ")
            case _:
                return self._text(row, column) or tr("empty")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the column names, which only screen readers meet."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.NUMBER: tr("Number"),
            Column.TARGET: tr("English"),
            Column.STATUS: tr("Status"),
            Column.SOURCE: tr("Kurdish"),
        }
        return names[Column(section)] if 0 <= section < len(Column) else None
