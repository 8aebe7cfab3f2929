"""Find and replace in the translations: every change is listed before it is made, and made as one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import regex
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from translator_app.core import inline
from translator_app.core.difference import difference
from translator_app.core.segment import Segment
from translator_app.ui.assist.marking import around_first_change, marked
from translator_app.ui.assist.wording import plural
from translator_app.ui.dialogs.boxes import SIDE, Tick, draw_indicator
from translator_app.ui.dialogs.frame import Frame, add_field, answered, form, muted, quiet_table, row
from translator_app.ui.theme import Theme
from translator_app.ui.typography import font_for

Index = QModelIndex | QPersistentModelIndex
TAKE, NUMBER, TEXT = range(3)
SLICE = 500
"""Segments searched between two returns to the window."""
LONGEST_MATCH = 0.2
"""Seconds that one segment may take to be searched; a pattern that backtracks without end is refused."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is to be replaced by what (in :func:`re.sub` syntax) in which segments."""

    pattern: re.Pattern[str]
    replacement: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """What was asked for; ``plain`` text is taken literally on both sides."""

    wanted: str
    replacement: str = ""
    plain: bool = True
    whole_words: bool = False
    match_case: bool = False

    def compiled(self) -> tuple[re.Pattern[str], str]:
        """Return pattern and replacement for :func:`re.sub`. Raises ValueError saying what is wrong with them."""
        pattern = re.escape(self.wanted) if self.plain else self.wanted
        replacement = self.replacement.replace("\\", r"\\") if self.plain else self.replacement
        if self.whole_words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        try:
            made = re.compile(pattern, flags)
        except (re.error, OverflowError, RecursionError) as error:
            raise ValueError(f"This is no regular expression: {error}.") from error
        try:
            made.sub(replacement, "")
        except (re.error, IndexError) as error:
            raise ValueError(f"The replacement does not fit the expression: {error}.") from error
        return made, replacement


def ask_replace(
    window: QWidget, segments: Sequence[Segment], numbers: Callable[[int], int], wanted: str = ""
) -> Replacement | None:
    """Ask what to replace in ``segments``; ``numbers`` gives a segment's number (from 1) from its id."""
    dialog = ReplaceDialog(window, segments, numbers, wanted)
    return dialog.replacement() if answered(dialog) else None


class Preview(QAbstractTableModel):
    """The segments that would change, each of which can be left out."""

    HEADERS = ("", "Segment", "What changes")

    def __init__(self, numbers: Callable[[int], int]) -> None:
        super().__init__()
        self._numbers = numbers
        self._rows: list[tuple[Segment, str]] = []
        self._left_out: set[int] = set()

    def clear(self) -> None:
        """Forget everything."""
        self.beginResetModel()
        self._rows, self._left_out = [], set()
        self.endResetModel()

    def extend(self, rows: Sequence[tuple[Segment, str]]) -> None:
        """Add segments with their targets as they would become."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def pair(self, row: int) -> tuple[Segment, str]:
        """Return the segment of a row and its new target."""
        return self._rows[row]

    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the segments that are not left out."""
        return tuple(segment.id for segment, _ in self._rows if segment.id not in self._left_out)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of segments that would change."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the three columns."""
        return 0 if parent.isValid() else len(self.HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.HEADERS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell."""
        segment, after = self._rows[index.row()]
        if index.column() == TAKE and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if segment.id in self._left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NUMBER:
            return f"{self._numbers(segment.id):,}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == TEXT:
            return f"{inline.shown(segment.target)}\n→ {inline.shown(after)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a row be left out by its box."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TAKE else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Leave a segment out, or take it in again."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TAKE:
            return False
        segment_id = self._rows[index.row()][0].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(segment_id)
        else:
            self._left_out.add(segment_id)
        self.dataChanged.emit(index, index)
        return True


class _BoxDelegate(QStyledItemDelegate):
    """Draws the box by which a segment is left out, and answers to it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground and the box in its middle."""
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        box = QRectF(0, 0, SIDE, SIDE)
        box.moveCenter(QPointF(option.rect.center()))
        painter.save()
        draw_indicator(painter, box, option.palette, on=on)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Turn the box by a click anywhere in its cell, or by the space bar."""
        clicked = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        typed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not clicked and not typed:
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)


class _ChangeDelegate(QStyledItemDelegate):
    """Draws what changes in one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line with what goes struck and what comes underlined."""
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, Preview):
            return
        segment, after = model.pair(index.row())
        text, ranges = marked(around_first_change(difference(segment.target, after)), self._theme)
        layout = QTextLayout(text, font_for("en", 14))
        wrap = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        wrap.setTextDirection(Qt.LayoutDirection.LeftToRight)
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrap)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        box = option.rect.adjusted(8, 0, -8, 0)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(option.palette.text().color())
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the focus frame out: the row's ground says it."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class ReplaceDialog(Frame):
    """Two fields, four choices, and the list of all that would change."""

    def __init__(
        self, parent: QWidget | None, segments: Sequence[Segment], numbers: Callable[[int], int], wanted: str = ""
    ) -> None:
        super().__init__(parent, "Find and replace in the translation", "", "Replace")
        self._segments = tuple(segment for segment in segments if segment.target)
        self.wanted, self.by = QLineEdit(inline.plain(wanted)), QLineEdit()
        self.regular = Tick("Regular expression")
        self.words = Tick("Whole words")
        self.case = Tick("Match case")
        self.model = Preview(numbers)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName("What changes")
        quiet_table(self.table)
        self.table.setColumnWidth(TAKE, 40)
        self.table.setColumnWidth(NUMBER, 80)
        self.table.horizontalHeader().setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(TAKE, _BoxDelegate(self.table))
        self.table.setItemDelegateForColumn(TEXT, _ChangeDelegate(self.theme, self.table))
        self.count = muted("")
        fields = form()
        for label, field in (("&Find", self.wanted), ("&Replace by", self.by)):
            add_field(fields, label, field)
        self.body.addLayout(fields)
        self.body.addLayout(row(self.regular, self.words, self.case))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self._pattern: re.Pattern[str] | None = None
        self._replacement = ""
        self._work: Iterator[None] | None = None
        self._locked = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self.search)
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._step)
        for field in (self.wanted, self.by):
            field.textChanged.connect(lambda _: self._later())
        for box in (self.regular, self.words, self.case):
            box.toggled.connect(lambda _: self._later())
        self.model.dataChanged.connect(lambda *_: self._tell())
        self.resize(760, 600)
        self.wanted.setFocus()
        self.search()

    def replacement(self) -> Replacement | None:
        """Return what is to be done; None where nothing would change."""
        ids = self.model.chosen()
        return Replacement(self._pattern, self._replacement, ids) if self._pattern and ids else None

    @property
    def searching(self) -> bool:
        """Whether the list is not complete yet."""
        return self._wait.isActive() or self._work is not None

    def search(self) -> None:
        """Begin to list what would change."""
        self._wait.stop()
        self._stop()
        self.model.clear()
        self.notice.say("")
        self._pattern = None
        wanted = self.wanted.text()
        if wanted:
            asked = Search(
                wanted, self.by.text(), not self.regular.isChecked(), self.words.isChecked(), self.case.isChecked()
            )
            try:
                self._pattern, self._replacement = asked.compiled()
            except ValueError as error:
                self.notice.say(str(error))
        if self._pattern is not None:
            self._work = self._searched(self._pattern, self._replacement)
            self._steps.start()
            self._step()
        self._tell()

    def reject(self) -> None:
        """Leave without replacing anything."""
        self._stop()
        super().reject()

    def _later(self) -> None:
        self._stop()
        self._wait.start()
        self._tell()

    def _stop(self) -> None:
        self._steps.stop()
        self._work = None

    def _step(self) -> None:
        if self._work is None:
            return
        try:
            next(self._work)
        except StopIteration:
            self._stop()
        except TimeoutError:
            self._stop()
            self.model.clear()
            self._pattern = None
            self.notice.say("This expression takes too long on some segments: make its repetitions more definite.")
        self._tell()

    def _searched(self, pattern: re.Pattern[str], replacement: str) -> Iterator[None]:
        """Search a slice a step. Raises TimeoutError where the expression backtracks without end."""
        guard = regex.compile(pattern.pattern, regex.V0 | (regex.IGNORECASE if pattern.flags & re.IGNORECASE else 0))
        careful = self.regular.isChecked()
        self._locked = 0
        for start in range(0, len(self._segments), SLICE):
            found: list[tuple[Segment, str]] = []
            for segment in self._segments[start : start + SLICE]:
                if careful:
                    guard.sub("", segment.target, timeout=LONGEST_MATCH)
                after = pattern.sub(replacement, segment.target)
                if after == segment.target:
                    continue
                if segment.locked:
                    self._locked += 1
                else:
                    found.append((segment, after))
            self.model.extend(found)
            yield

    def _tell(self) -> None:
        rows, chosen = self.model.rowCount(), len(self.model.chosen())
        searching = " so far…" if self.searching else ""
        locked = f" {plural(self._locked, 'locked segment')} would, too, but stay as they are." if self._locked else ""
        counted = f"{plural(rows, 'segment changes', 'segments change')}{searching}."
        if rows != chosen:
            counted = f"{chosen:,} of {plural(rows, 'segment')} will be changed{searching}."
        self.count.setText(
            (counted + locked) if self.wanted.text() else "Every change is listed here before it is made."
        )
        self.accept_button.setText(f"Replace in {plural(chosen, 'segment')}" if chosen else "Replace")
        if self.searching:
            self.refuse("The segments are being searched.")
        else:
            self.refuse("" if chosen and self._pattern is not None else "Nothing would change.")
