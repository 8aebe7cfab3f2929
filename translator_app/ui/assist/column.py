"""The scroll column: sections of rows, placed in one pass; rows are kept and filled anew, never made a second time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QSizePolicy, QToolButton, QWidget

from translator_app.ui.assist.look import EDGE, Look
from translator_app.ui.assist.text_block import TextBlock, along, in_place
from translator_app.ui.language import mirrored

HEADING = 32


class Row(QWidget):
    """A row that can be reached and activated by key and by mouse; what it shows is painted by its subclass."""

    activated = Signal()
    moved = Signal(int)

    def __init__(self, chosen: Look) -> None:
        super().__init__()
        self.look = chosen
        self.dimmed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def height_for(self, width: int) -> int:
        """Lay the row out in ``width`` pixels and return its height."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint what the row says."""
        raise NotImplementedError

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw the row pale: it belongs to the segment before and what follows is not there yet."""
        if dimmed is not self.dimmed:
            self.dimmed = dimmed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, focus and content."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.dimmed:
            painter.setOpacity(0.45)
        self.draw(painter)
        if self.hasFocus():
            painter.setOpacity(1)
            painter.setPen(self.look.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(4, 1, -(QuietScroll.BAR + 5), -2), 4, 4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate by Enter or the space bar, move by the arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.activated.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.update()


RowType = TypeVar("RowType", bound=Row)
Item = TypeVar("Item")


class ClickRow(Row):
    """A row that a single click activates."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate where the button is let go inside."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()


class Link(QToolButton):
    """A word that does something."""

    def __init__(self, text: str, act: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("assistLink")
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda _: act())

    def sizeHint(self) -> QSize:
        """Return the room of the word alone, so that it stands in line with the text above."""
        self.ensurePolished()
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        return QSize(QFontMetrics(strong).horizontalAdvance(self.text()) + 2, max(20, self.fontMetrics().height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a click, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Section(QWidget, Generic[RowType, Item]):
    """A heading with a note at its right, rows from a pool, and a line for when there are none."""

    changed = Signal()

    def __init__(
        self, title: str, make: Callable[[], RowType], fill: Callable[[RowType, Item], None], chosen: Look
    ) -> None:
        super().__init__()
        self.title = title
        self._make, self._fill = make, fill
        self._look = chosen
        self._pool: list[RowType] = []
        self._used = 0
        self._heading, self._note, self._empty = TextBlock(along()), TextBlock(along()), TextBlock(along())
        self._note_text = self._empty_text = ""
        self._empty_token = "muted"
        self._tail: list[QWidget] = []
        self._floor = 0
        self._natural = 0
        self._placed_width = -1
        self._empty_top = 0
        self._heading_height = HEADING if title else 0
        self.setAccessibleName(title)

    # --- content

    @property
    def rows(self) -> Sequence[RowType]:
        """The rows in use."""
        return self._pool[: self._used]

    @property
    def note(self) -> str:
        """What stands at the right of the heading."""
        return self._note_text

    @property
    def empty_text(self) -> str:
        """What is said below the rows, or in their place."""
        return self._empty_text

    def add_tail(self, widget: QWidget) -> None:
        """Put a widget with a height of its own below the rows; hidden ones take no room."""
        widget.setParent(self)
        self._tail.append(widget)

    def show_rows(self, items: Sequence[Item]) -> None:
        """Show one row an item."""
        while len(self._pool) < len(items):
            row = self._make()
            row.setParent(self)
            row.moved.connect(self._step_from)
            self._pool.append(row)
        for row, item in zip(self._pool, items, strict=False):
            self._fill(row, item)
            row.set_dimmed(False)
            row.setVisible(True)
        for row in self._pool[len(items) : self._used]:
            row.setVisible(False)
        self._used = len(items)
        self.renew()

    def say(self, text: str, token: str = "muted") -> None:
        """Write a line below the rows in a colour of the theme, or nothing."""
        if (text, token) != (self._empty_text, self._empty_token):
            self._empty_text, self._empty_token = text, token
            self.renew()

    def set_note(self, text: str) -> None:
        """Write at the right of the heading."""
        if text != self._note_text:
            self._note_text = text
            self.update()

    def renew(self) -> None:
        """Ask for being placed anew: something in it changed its height."""
        self._placed_width = -1
        self.changed.emit()

    def dim(self) -> None:
        """Make the rows pale until the next are shown."""
        for row in self.rows:
            row.set_dimmed(True)

    def hold(self, on: bool) -> None:
        """Keep at least the height it has now, so that what stands below stays while more is to come."""
        self._floor = max(self._floor, self._natural) if on else 0

    def set_look(self, chosen: Look) -> None:
        """Take another theme or zoom."""
        self._look = chosen
        for row in self._pool:
            row.look = chosen
        self.renew()

    # --- place and paint

    def place(self, width: int) -> int:
        """Place the rows in ``width`` pixels, if anything changed, and return the height of all."""
        if width == self._placed_width:
            return max(self._natural, self._floor)
        self._placed_width = width
        top = self._heading_height
        for row in self.rows:
            height = row.height_for(width)
            row.setGeometry(0, top, width, height)
            row.update()
            top += height
        self._empty.set(self._empty_text, self._look.body)
        self._empty_top = top + 4
        if self._empty_text:
            top += self._empty.height(width - 2 * EDGE) + 8
        for widget in self._tail:
            if not widget.isHidden():
                most = width - 2 * EDGE
                fixed = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
                height = widget.heightForWidth(most) if widget.hasHeightForWidth() else widget.sizeHint().height()
                wide = min(widget.sizeHint().width(), most) if fixed else most
                widget.setGeometry(in_place(QRect(EDGE, top + 4, wide, height), width))
                top += height + 12
        self._natural = top
        return max(top, self._floor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heading, its note and the line below the rows."""
        painter = QPainter(self)
        muted = self._look.colour("muted")
        if self.title:
            width = self.width() - 2 * EDGE
            self._heading.set(self.title, self._look.heading)
            self._note.set(self._note_text, self._look.label)
            self._heading.height(width)
            self._note.height(width)
            self._heading.draw(painter, QPointF(EDGE, 10), muted)
            spare = width - self._note.natural_width
            self._note.draw(painter, QPointF(EDGE + (-spare if mirrored() else spare), 10), muted)
        if self._empty_text:
            self._empty.draw(painter, QPointF(EDGE, self._empty_top), QColor(self._look.colour(self._empty_token)))
        painter.end()

    def _step_from(self, by: int) -> None:
        row = self.sender()
        column = self.parent()
        if isinstance(row, Row) and isinstance(column, Column):
            column.step(row, by)


class Column(QWidget):
    """Sections one below the other, as high as they need to be."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = False
        self.sections: list[Section[Any, Any]] = []

    def add(self, section: Section[Any, Any]) -> None:
        """Add a section below the others."""
        section.setParent(self)
        self.sections.append(section)
        section.changed.connect(self.relayout_soon)

    def relayout_soon(self) -> None:
        """Place all sections once before the next paint, however many of them change until then."""
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(
                self, QEvent(QEvent.Type.LayoutRequest), Qt.EventPriority.HighEventPriority.value
            )

    def event(self, event: QEvent) -> bool:
        """Place the sections when that was asked for."""
        if event.type() is QEvent.Type.LayoutRequest and self._asked:
            self.relayout()
            return True
        return super().event(event)

    def relayout(self) -> None:
        """Place all sections in the width there is."""
        self._asked = False
        top, width = 0, self.width()
        for section in self.sections:
            if section.isHidden():
                continue
            height = section.place(width)
            section.setGeometry(0, top, width, height)
            section.update()
            top += height + 8
        self.setMinimumHeight(top + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place anew when the width changes."""
        if event.oldSize().width() != event.size().width():
            self.relayout()

    def step(self, row: Row, by: int) -> None:
        """Move the focus to the next row up or down, across sections."""
        rows = [each for section in self.sections if not section.isHidden() for each in section.rows]
        index = rows.index(row) + by if row in rows else 0
        if 0 <= index < len(rows):
            rows[index].setFocus(Qt.FocusReason.TabFocusReason)


class QuietScroll(QScrollArea):
    """Scrolls a column; its bar lies in the margin, so that the text keeps its width whether it shows or not."""

    BAR = 10

    def __init__(self, column: Column) -> None:
        super().__init__()
        self.setObjectName("assistScroll")
        column.setObjectName("assistColumn")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(column)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setVisible(False)
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._follow_range)
        own.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(own.setValue)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge."""
        super().resizeEvent(event)
        self.bar.setGeometry(self.width() - self.BAR, 0, self.BAR, self.height())
        self.bar.raise_()

    def _follow_range(self, least: int, most: int) -> None:
        self.bar.setRange(least, most)
        self.bar.setPageStep(self.viewport().height())
        self.bar.setSingleStep(20)
        self.bar.setVisible(most > least)
        self.bar.raise_()
