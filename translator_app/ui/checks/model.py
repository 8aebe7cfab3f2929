"""All check results as Qt's item model: a flat list in reading order, filtered, kept fresh segment by segment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from translator_app.core import inline
from translator_app.core.quality import Issue, Severity
from translator_app.core.said import said
from translator_app.core.segment import Change
from translator_app.services.checking import Checker
from translator_app.services.editing import Editor
from translator_app.ui.checks.signs import sign
from translator_app.ui.language import figure, tr
from translator_app.ui.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
AT_ONCE = 64
"""News of more segments than this fills the list anew: cheaper than as many row signals."""


class Column(IntEnum):
    """The columns, from left to right."""

    SIGN = 0
    NUMBER = 1
    CHECK = 2
    MESSAGE = 3


HEADERS = ("", said("Segment"), said("Check"), said("What was found"))
PLURALS = {Severity.ERROR: said("Errors"), Severity.WARNING: said("Warnings"), Severity.INFO: said("Remarks")}
NAMES = {Severity.ERROR: said("Error"), Severity.WARNING: said("Warning"), Severity.INFO: said("Remark")}


@dataclass(frozen=True, slots=True)
class Sieve:
    """What the list shows: results of these severities (empty: all) and of one check (empty: all)."""

    severities: frozenset[Severity] = frozenset()
    check: str = ""

    def passes(self, issue: Issue) -> bool:
        """Tell whether a result is shown."""
        return (not self.check or issue.check == self.check) and (
            not self.severities or issue.severity in self.severities
        )


def _kind(issue: Issue) -> tuple[str, Severity, bool]:
    return issue.check, issue.severity, issue.fix is not None


def label_of(check: str) -> str:
    """Return what people call a check."""
    from translator_app.core.checks import ACROSS, CHECKS  # the window's start has no use for them

    known = CHECKS.get(check) or ACROSS.get(check)
    return tr(known.label) if known else check


class IssueModel(QAbstractTableModel):
    """Rows are results in the order of the text; 200,000 of them are filtered in some hundredths of a second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor: Editor | None = None
        self._checker: Checker | None = None
        self._all: list[Issue] = []
        self._shown: list[Issue] = []
        self._sieve = Sieve()
        self._counts: Counter[tuple[str, Severity, bool]] = Counter()
        self._theme = LIGHT

    # --- what is shown

    def set_source(self, editor: Editor | None, checker: Checker | None) -> None:
        """Show the results of ``checker``; tell it of news by :meth:`update` and :meth:`prune`."""
        self._editor, self._checker = editor, checker
        self.refill()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        if self._shown:
            self.dataChanged.emit(self.index(0, Column.SIGN), self.index(len(self._shown) - 1, Column.SIGN))

    def set_sieve(self, sieve: Sieve) -> None:
        """Show only what ``sieve`` lets pass."""
        self.beginResetModel()
        self._sieve = sieve
        self._shown = self._passing()
        self.endResetModel()

    def _passing(self) -> list[Issue]:
        sieve = self._sieve
        return list(self._all) if sieve == Sieve() else [issue for issue in self._all if sieve.passes(issue)]

    @property
    def sieve(self) -> Sieve:
        """What is shown."""
        return self._sieve

    def refill(self) -> None:
        """Take all results anew."""
        editor, checker = self._editor, self._checker
        self.beginResetModel()
        if editor is None or checker is None:
            self._all = []
        else:
            self._all = [issue for issues in checker.all_issues().values() for issue in issues]
        self._shown = self._passing()
        self._counts = Counter([(issue.check, issue.severity, issue.fix is not None) for issue in self._all])
        self.endResetModel()

    def update(self, ids: Collection[int]) -> None:
        """Take the results of these segments anew."""
        if self._editor is None or self._checker is None:
            return
        if len(ids) > AT_ONCE:
            self.refill()
            return
        for segment_id in ids:
            if segment_id in self._editor:
                try:
                    self._renew(segment_id)
                except KeyError:  # a segment that a merge or an undo took away is still listed
                    self.prune()
                    self._renew(segment_id)

    def follow(self, change: Change) -> None:
        """Drop the results of segments that a change removed."""
        gone = {before.id for before, after in change.pairs if before is not None and after is None}
        if gone and self._editor is not None and any(issue.segment_id in gone for issue in self._all):
            self.prune()

    def prune(self) -> None:
        """Drop the results of segments that are gone."""
        editor = self._editor
        if editor is None:
            return
        self.beginResetModel()
        self._all = [issue for issue in self._all if issue.segment_id in editor]
        self._shown = [issue for issue in self._shown if issue.segment_id in editor]
        self._counts = Counter(map(_kind, self._all))
        self.endResetModel()

    def _renew(self, segment_id: int) -> None:
        assert self._checker is not None
        fresh = self._checker.issues(segment_id)
        first, last = self._range(self._all, segment_id)
        old = self._all[first:last]
        if list(fresh) == old:
            return
        self._counts.subtract(map(_kind, old))
        self._counts.update(map(_kind, fresh))
        self._all[first:last] = fresh
        self._show(segment_id, [issue for issue in fresh if self._sieve.passes(issue)])

    def _show(self, segment_id: int, fresh: list[Issue]) -> None:
        first, last = self._range(self._shown, segment_id)
        kept = min(last - first, len(fresh))
        if last - first > kept:
            self.beginRemoveRows(_NOWHERE, first + kept, last - 1)
            del self._shown[first + kept : last]
            self.endRemoveRows()
        if kept:
            self._shown[first : first + kept] = fresh[:kept]
            self.dataChanged.emit(self.index(first, 0), self.index(first + kept - 1, Column.MESSAGE))
        if len(fresh) > kept:
            self.beginInsertRows(_NOWHERE, first + kept, first + len(fresh) - 1)
            self._shown[first + kept : first + kept] = fresh[kept:]
            self.endInsertRows()

    def _range(self, issues: Sequence[Issue], segment_id: int) -> tuple[int, int]:
        assert self._editor is not None
        row_of, row = self._editor.row, self._editor.row(segment_id)
        first = bisect_left(issues, row, key=lambda issue: row_of(issue.segment_id))
        return first, bisect_right(issues, row, lo=first, key=lambda issue: row_of(issue.segment_id))

    # --- asking

    @property
    def stale(self) -> bool:
        """Whether there is a project whose results are not those of all its segments by the rules of now."""
        return self._checker is not None and self._checker.stale

    def issue(self, row: int) -> Issue:
        """Return the result in a row."""
        return self._shown[row]

    def issues(self) -> Sequence[Issue]:
        """Return all results shown; do not keep it across changes."""
        return self._shown

    def every(self) -> Sequence[Issue]:
        """Return all results, shown or not; do not keep it across changes."""
        return self._all

    def row_of(self, segment_id: int, key: str = "") -> int | None:
        """Return the first row of a segment, or the row of its result of that key."""
        if self._editor is None or segment_id not in self._editor:
            return None
        first, last = self._range(self._shown, segment_id)
        rows = (row for row in range(first, last) if key in ("", self._shown[row].key))
        return next(rows, None)

    def row_after(self, text_row: int, *, back: bool = False) -> int | None:
        """Return the nearest row of a segment after (or before) a place in the text; None at the end."""
        if self._editor is None:
            return None
        row_of = self._editor.row
        if back:
            row = bisect_left(self._shown, text_row, key=lambda issue: row_of(issue.segment_id)) - 1
            return row if row >= 0 else None
        row = bisect_right(self._shown, text_row, key=lambda issue: row_of(issue.segment_id))
        return row if row < len(self._shown) else None

    def count(self, severity: Severity) -> int:
        """Return how many results of a severity there are, shown or not."""
        return sum(count for (_, each, _), count in self._counts.items() if each is severity)

    def fixable(self, check: str) -> int:
        """Return how many results of a check have a fix."""
        return sum(count for (each, _, fix), count in self._counts.items() if fix and each == check)

    def counts_by_check(self) -> list[tuple[str, int]]:
        """Return the checks that found something, gravest first, with how often."""
        totals: Counter[str] = Counter()
        gravest: dict[str, int] = {}
        order = list(NAMES)
        for (check, severity, _), count in self._counts.items():
            if count:
                totals[check] += count
                gravest[check] = min(gravest.get(check, len(order)), order.index(severity))
        return sorted(totals.items(), key=lambda each: (gravest[each[0]], label_of(each[0])))

    # --- Qt's own questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of results shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell."""
        issue, column = self._shown[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(issue, column)
            case Qt.ItemDataRole.DecorationRole if column == Column.SIGN:
                return sign(issue.severity, self._theme)
            case Qt.ItemDataRole.ToolTipRole:
                return tr("Becomes: {fix}", fix=inline.shown(issue.fix)) if issue.fix is not None else tr(issue.message)
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr(NAMES[issue.severity]) if column == Column.SIGN else self._text(issue, column)
            case Qt.ItemDataRole.TextAlignmentRole if column == Column.NUMBER:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _text(self, issue: Issue, column: int) -> str:
        if column == Column.NUMBER and self._editor is not None and issue.segment_id in self._editor:
            return figure(self._editor.row(issue.segment_id) + 1)
        if column == Column.CHECK:
            return label_of(issue.check)
        return tr(issue.message) if column == Column.MESSAGE else ""
