"""The keys that lead out of a cell."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt


class Step(Enum):
    """Where a key leads, out of the cell."""

    UP = auto()
    DOWN = auto()
    SELECT_UP = auto()
    SELECT_DOWN = auto()
    PREVIOUS = auto()
    NEXT = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()
    OTHER_SIDE = auto()


_Key, _Mod = Qt.Key, Qt.KeyboardModifier
STEPS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Step] = {
    (_Key.Key_Up, _Mod.ControlModifier): Step.PREVIOUS,
    (_Key.Key_Down, _Mod.ControlModifier): Step.NEXT,
    (_Key.Key_PageUp, _Mod.NoModifier): Step.PAGE_UP,
    (_Key.Key_PageDown, _Mod.NoModifier): Step.PAGE_DOWN,
    (_Key.Key_Home, _Mod.ControlModifier): Step.FIRST,
    (_Key.Key_End, _Mod.ControlModifier): Step.LAST,
    (_Key.Key_F6, _Mod.NoModifier): Step.OTHER_SIDE,
    (_Key.Key_Up, _Mod.ControlModifier | _Mod.ShiftModifier): Step.OTHER_SIDE,
}
