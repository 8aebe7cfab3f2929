"""What keys and mouse do in the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from .model import Column
from .row_editor import CellEditor
from .rows import Pressed
from .steps import Step

if TYPE_CHECKING:
    from .view import SegmentGrid


class Steering(QObject):
    """Turns steps out of a cell, presses and menus into moves of the grid."""

    def __init__(self, grid: SegmentGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = grid.rows
        for cell in (self._rows.target, self._rows.source):
            cell.stepped.connect(self._step)
            cell.customContextMenuRequested.connect(lambda at, cell=cell: self._open_cell_menu(cell, at))
        self._rows.customContextMenuRequested.connect(self._open_menu)
        self._rows.pressed_at.connect(self._press)
        self._rows.zoom_turned.connect(self._turn_zoom)

    def _step(self, step: Step, x: float) -> None:
        grid = self._grid
        page = max(1, len(self._rows.places()) - 2)
        match step:
            case Step.UP | Step.DOWN:
                if grid.go_by(-1 if step is Step.UP else 1):
                    self._focused().place_caret_near(x, last_line=step is Step.UP)
            case Step.SELECT_UP | Step.SELECT_DOWN:
                grid.select_to(by=-1 if step is Step.SELECT_UP else 1)
            case Step.PREVIOUS | Step.NEXT:
                grid.go_by(-1 if step is Step.PREVIOUS else 1)
            case Step.PAGE_UP | Step.PAGE_DOWN:
                grid.go_by(-page if step is Step.PAGE_UP else page)
            case Step.FIRST | Step.LAST:
                grid.go_by(-len(grid.model.ids) if step is Step.FIRST else len(grid.model.ids))
            case Step.OTHER_SIDE:
                grid.toggle_side()

    def _focused(self) -> CellEditor:
        return self._rows.source if self._rows.source.hasFocus() else self._rows.target

    def _press(self, pressed: Pressed, modifiers: Qt.KeyboardModifier) -> None:
        grid = self._grid
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            grid.toggle_selected(grid.model.ids[pressed.row])
            return
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            grid.select_to(to=pressed.row)
            return
        if pressed.row == grid.current_row():
            grid.clear_selection()
        elif not grid.go_to_row(pressed.row):
            return
        cell = self._rows.source if pressed.column is Column.SOURCE else self._rows.target
        cell.setFocus(Qt.FocusReason.MouseFocusReason)
        if pressed.character is not None:
            cell.place_caret(pressed.character)

    def _open_cell_menu(self, cell: CellEditor, at: QPoint) -> None:
        """Put the caret where the menu is wanted, unless that is inside what is chosen."""
        index = cell.shown.index(cell.cursorForPosition(at).position())
        start, end = cell.selection
        cell.setFocus(Qt.FocusReason.MouseFocusReason)
        if not start <= index <= end:
            cell.place_caret(index)
        self._grid.menuRequested.emit(cell.viewport().mapToGlobal(at))

    def _open_menu(self, at: QPoint) -> None:
        grid = self._grid
        place = self._rows.place_at(at.y())
        if place is not None and grid.model.ids[place.row] not in grid.selected_ids():
            grid.go_to_row(place.row)
        grid.menuRequested.emit(self._rows.viewport().mapToGlobal(at))

    def _turn_zoom(self, on_source: bool, steps: int) -> None:
        source, target = self._grid.zoom
        if on_source:
            source = round(source + 0.1 * steps, 1)
        else:
            target = round(target + 0.1 * steps, 1)
        self._grid.set_zoom(source, target)
