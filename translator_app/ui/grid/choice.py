"""Which rows are chosen beside the active one, for what is done to several at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal


class Choice(QObject):
    """A set of segment ids and, while it is drawn out from the active row, the row of its far end."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ids: frozenset[int] = frozenset()
        self._far: int | None = None

    def clear(self) -> None:
        """Choose nothing but the active row."""
        self._far = None
        self._set(())

    def toggle(self, segment_id: int, current: int | None) -> None:
        """Take a row in or out; the active one counts as chosen when the first other one comes."""
        chosen = set(self.ids) or {each for each in (current,) if each is not None}
        self._set(chosen ^ {segment_id})

    def stretch(self, ids: Sequence[int], here: int, *, to: int | None = None, by: int = 0) -> int:
        """Choose from row ``here`` to another one, given or counted from the far end; returns that row."""
        far = to if to is not None else (here if self._far is None else self._far) + by
        self._far = max(0, min(far, len(ids) - 1))
        low, high = sorted((here, self._far))
        self._set(ids[low : high + 1] if low != high else ())
        return self._far

    def choose(self, ids: Iterable[int]) -> None:
        """Choose exactly ``ids``."""
        self._set(ids)

    def keep(self, ids: Iterable[int]) -> None:
        """Drop what is not among ``ids`` any more."""
        if self.ids:
            self._set(self.ids & set(ids))

    def _set(self, ids: Iterable[int]) -> None:
        chosen = frozenset(ids)
        if chosen != self.ids:
            self.ids = chosen
            self.changed.emit()
