"""The scrolling rows: 100,000 of them, of which only those on the screen are ever laid out.

Heights are fitted to the text, for the rows on the screen only (see `scrolling`).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QWidget

from translator_app.core.segment import Segment
from translator_app.ui.language import tr
from translator_app.ui.theme import colour
from translator_app.ui.typography import interface_font

from .delegate import LaidCell, LaidRow, RowPainter
from .model import Column, Index, SegmentModel
from .row_editor import ROOM_RIGHT, CellEditor, SourceCell
from .scrolling import Scroller
from .target_cell import TargetCell

_AWAY = -100_000
_WHEEL_STEP = 84
"""Pixels a notch of a plain wheel scrolls."""


class Place(NamedTuple):
    """A row on the screen: ``top`` in pixels of the viewport."""

    row: int
    top: int
    laid: LaidRow

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.top + self.laid.height


class Pressed(NamedTuple):
    """Where the mouse went down: ``character`` is that under it, None outside the texts."""

    row: int
    column: Column
    character: int | None


class RowsView(QAbstractItemView):
    """Paints and scrolls the rows and carries the two cells of the active one."""

    pressed_at = Signal(object, Qt.KeyboardModifier)
    zoom_turned = Signal(bool, int)
    empty_text = ""

    def __init__(self, model: SegmentModel, painter: RowPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self.segments = model
        self.rows = painter
        self.chosen: frozenset[int] = frozenset()
        self.flashed: frozenset[int] = frozenset()
        self._active: int | None = None
        self._overlay: Segment | None = None
        self._scroller = Scroller(
            lambda: len(model.ids), lambda row: self.laid(row).height, lambda: self.viewport().height()
        )
        self._painted_top: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.target = TargetCell(self.viewport())
        self.source = SourceCell(self.viewport())
        for cell in (self.target, self.source):
            cell.hide()
            cell.moved.connect(self.show_caret)
        self.setFocusProxy(self.target)
        self.setModel(model)
        self.restyle()

    # --- the active row --------------------------------------------------------------------------------------

    @property
    def active(self) -> int | None:
        """The id of the active segment."""
        return self._active

    def set_active(self, segment_id: int | None) -> None:
        """Make another row the active one; it stays where it is on the screen if it can be seen whole there."""
        row = self.segments.row_of(segment_id)
        place = self.place_of(row) if row is not None else None
        self._active, self._overlay = segment_id, None
        if row is not None:
            if place is not None:
                self._go(row, -place.top)
            self.reveal(row)
            self.selectionModel().setCurrentIndex(
                self.segments.index(row, Column.TARGET), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.refresh()

    def load(self, segment: Segment, number: int) -> None:
        """Put the texts of the active segment into its cells."""
        self.target.load(segment.target, segment.codes)
        self.target.set_locked(segment.locked)
        self.target.place_caret(len(segment.target))
        self.source.load(segment.source, segment.codes)
        self.target.setAccessibleName(tr("English, segment {number:,}", number=number))
        self.source.setAccessibleName(tr("Kurdish, segment {number:,}", number=number))

    def overlay(self, segment: Segment | None) -> None:
        """Show the active row as ``segment``, which is not written yet; None: as it is written."""
        row = self.segments.row_of(self._active)
        place = self.place_of(row) if row is not None else None
        self._overlay = segment
        if row is None or place is None or self.laid(row).height != place.laid.height:
            self.refresh()
        else:
            self.viewport().update(0, place.top, self.rows.columns.total, place.laid.height)

    def restyle(self) -> None:
        """Take the painter's look into the cells, the active row staying in place."""
        self.rows.set_width(self.viewport().width())
        for cell, on_source in ((self.target, False), (self.source, True)):
            cell.set_look(self.rows.style(on_source=on_source, active=True), self.rows.theme, self.rows.columns.text)
        self.keep_place()

    def keep_place(self) -> None:
        """Lay the screen out anew around the active row, or around the first one where that is out of sight."""
        row = self.segments.row_of(self._active)
        if row is not None and self._painted_top is not None:
            self._go(row, -self._painted_top)
        self.refresh()

    def refresh(self) -> None:
        """Settle after anything changed: scroll bar, cells, paint."""
        self._go(self._scroller.row, self._scroller.above)

    # --- geometry --------------------------------------------------------------------------------------------

    def laid(self, row: int) -> LaidRow:
        """Return a row laid out."""
        segment = self.segments.segment(row)
        if segment.id != self._active:
            return self.rows.row(segment)
        return self.rows.row(self._overlay or segment, active=True)

    def places(self) -> list[Place]:
        """Return the rows on the screen, from above."""
        return [Place(row, top, self.laid(row)) for row, top in self._scroller.shown()]

    def place_of(self, row: int) -> Place | None:
        """Return where a row is on the screen, None if it is not."""
        return next((place for place in self.places() if place.row == row), None)

    def place_at(self, y: float) -> Place | None:
        """Return the row at ``y``."""
        return next((place for place in self.places() if place.top <= y < place.bottom), None)

    def _settle(self) -> None:
        """Bring bar, cells and paint to where the rows stand now."""
        scroller, bar = self._scroller, self.verticalScrollBar()
        most = scroller.value(scroller.end())
        blocked = bar.blockSignals(True)
        bar.setRange(0, most)
        bar.setPageStep(max(scroller.unit, len(self.segments.ids) * scroller.unit - most))
        bar.setSingleStep(max(1, scroller.unit // 2))
        bar.setValue(scroller.value((scroller.row, scroller.above)))
        bar.blockSignals(blocked)
        self._place_cells()
        self.viewport().update()

    def _place_cells(self) -> None:
        row = self.segments.row_of(self._active)
        place = self.place_of(row) if row is not None else None
        for cell in (self.target, self.source):
            cell.setVisible(row is not None)
        if place is None:
            self._painted_top = None
            for cell in (self.target, self.source):
                cell.move(cell.x(), _AWAY)  # out of sight, but keys still reach it
            return
        self._painted_top = place.top
        columns = self.rows.columns
        for cell, left, laid in (
            (self.target, columns.target, place.laid.target),
            (self.source, columns.source, place.laid.source),
        ):
            top = place.laid.top_of(laid)
            cell.setGeometry(left, place.top + top, columns.text + ROOM_RIGHT, place.laid.height - top - 2)
            cell.verticalScrollBar().setValue(0)

    # --- scrolling -------------------------------------------------------------------------------------------

    def scroll_by(self, pixels: int) -> None:
        """Scroll down by ``pixels``."""
        self._scroller.go(self._scroller.row, self._scroller.above + pixels)
        self._settle()

    def _go(self, row: int, above: int) -> None:
        self._scroller.forget()
        self._scroller.go(row, above)
        self._settle()

    def reveal(self, row: int) -> None:
        """Bring a row into view: by the least way if it is near, at a third of the height if it is far."""
        if place := self._scroller.to_reveal(row):
            self._go(*place)

    def show_caret(self) -> None:
        """Scroll so that the caret of the cell that has it can be seen."""
        cell: CellEditor = self.source if self.source.hasFocus() else self.target
        if cell.isHidden() or not cell.hasFocus():
            return
        row = self.segments.row_of(self._active)
        if cell.y() <= _AWAY // 2 and row is not None:
            self.reveal(row)
        box = cell.caret_box()
        top, bottom = cell.y() + int(box.top()), cell.y() + int(box.bottom())
        if top < 0:
            self.scroll_by(top - 8)
        elif bottom > self.viewport().height():
            self.scroll_by(bottom - self.viewport().height() + 8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels; with Ctrl change the zoom of the side under the mouse."""
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            on_source = event.position().x() >= self.rows.columns.status
            if notches:
                self.zoom_turned.emit(on_source, 1 if notches > 0 else -1)
        elif pixels := event.pixelDelta().y() or round(notches * _WHEEL_STEP):
            self.scroll_by(-pixels)
        event.accept()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        """Follow the scroll bar (which counts rows, not pixels)."""
        self._scroller.go_to_value(self.verticalScrollBar().value())
        self._settle()

    # --- events ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows on the screen."""
        painter = QPainter(self.viewport())
        clip = event.rect()
        painter.fillRect(clip, colour(self.rows.theme.pane))
        for place in self.places():
            if place.bottom <= clip.top() or place.top > clip.bottom():
                continue
            segment_id = place.laid.segment.id
            self.rows.paint(
                painter,
                place.laid,
                place.top,
                number=self.segments.number(place.row),
                selected=segment_id in self.chosen or segment_id in self.flashed,
                issues=self.segments.issues(segment_id),
                texts=not place.laid.active or self.target.isHidden(),
            )
        if not self.segments.ids and self.empty_text:
            painter.setFont(interface_font(15))
            painter.setPen(colour(self.rows.theme.muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to another size."""
        super().resizeEvent(event)
        seen = self._painted_top is not None
        if self.viewport().width() != self.rows.columns.total:
            self.restyle()
        else:
            self.keep_place()
        row = self.segments.row_of(self._active)
        if seen and row is not None:
            self.reveal(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where the mouse went down."""
        place = self.place_at(event.position().y())
        if place is not None:
            column = self.rows.columns.at(event.position().x())
            index = self._character(place, column, event.position().toPoint())
            self.pressed_at.emit(Pressed(place.row, column, index), event.modifiers())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave dragging to the cells."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as a press."""
        self.mousePressEvent(event)

    def _character(self, place: Place, column: Column, at: QPoint) -> int | None:
        cells: dict[Column, tuple[LaidCell, int]] = {
            Column.TARGET: (place.laid.target, self.rows.columns.target),
            Column.SOURCE: (place.laid.source, self.rows.columns.source),
        }
        if column not in cells:
            return None
        cell, left = cells[column]
        line = int((at.y() - place.top - place.laid.top_of(cell)) // cell.style.line)
        line = max(0, min(line, cell.layout.lineCount() - 1))
        return cell.index_at(line, at.x() - left)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show state, origin, who and when beside the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos().y())
            QToolTip.showText(event.globalPos(), self._told(place, event.pos()) if place else "", self)
            return True
        return super().viewportEvent(event)

    def _told(self, place: Place, at: QPoint) -> str:
        column = self.rows.columns.at(at.x())
        index = self._character(place, column, at)
        if index is None:
            return self.segments.tooltip(place.row)
        spans = self.rows.spans(place.laid.segment, column is Column.SOURCE, place.laid.active)
        return "\n".join(span.label for span in spans if span.label and span.start <= index <= span.end)

    # --- what Qt's item views (and through them screen readers) ask for --------------------------------------

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: object = ()) -> None:
        """Repaint if a row of these is on the screen."""
        shown = self.places()
        if shown and top_left.row() <= shown[-1].row and bottom_right.row() >= shown[0].row:
            self.keep_place()

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:  # noqa: N802
        """Leave it to the grid where to stand: the segments of these rows are gone already."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Scroll nowhere: the grid has moved already."""

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell is in the viewport; an empty one if it is out of sight."""
        place = self.place_of(index.row()) if index.isValid() else None
        if place is None:
            return QRect()
        columns = self.rows.columns
        edges = (0, columns.target, columns.target + columns.text, columns.source, columns.total)
        left, right = edges[index.column()], edges[index.column() + 1]
        return QRect(left, place.top, right - left, place.laid.height)

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view."""
        if index.isValid():
            self.reveal(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the cell at a point of the viewport."""
        place = self.place_at(point.y())
        return self.segments.index(place.row, self.rows.columns.at(point.x())) if place else QModelIndex()

    def moveCursor(self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Stay: the grid moves the current row itself."""
        return self.currentIndex()

    def horizontalOffset(self) -> int:
        """Return 0: there is nothing to the side."""
        return 0

    def verticalOffset(self) -> int:
        """Return 0: places are kept by row."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802
        """Return False: a filtered row is not in the model."""
        return False

    def setSelection(self, _rect: QRect, _command: object) -> None:  # noqa: N802
        """Do nothing: rows are chosen by their numbers."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """Return nothing: chosen rows are painted by the view."""
        return QRegion()

    def updateGeometries(self) -> None:
        """Leave the scroll bar to the rows."""
