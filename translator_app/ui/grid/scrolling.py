"""Where a long list of rows stands on the screen, when nobody knows how high they are before they are seen.

The place is (row, pixels of it above the upper edge), never a sum of heights: a jump costs one screen, and nothing
moves when a row far away turns out higher than thought. A scroll bar counts rows in parts of 1024.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

_UNIT = 1024
_MOST_UNITS = 2**31 - 1
MARGIN = 48
"""Pixels kept free above and below a row that is brought into view, so that its neighbours are seen coming."""


class Scroller:
    """The place of a list on the screen; ``count``, ``height`` (of a row) and ``room`` are asked whenever needed."""

    def __init__(self, count: Callable[[], int], height: Callable[[int], int], room: Callable[[], int]) -> None:
        self._count, self._height, self._room = count, height, room
        self.row, self.above = 0, 0
        self._end: tuple[int, int] | None = None

    def forget(self) -> None:
        """Measure anew: rows or heights have changed."""
        self._end = None

    def end(self) -> tuple[int, int]:
        """Return the place at which the last row ends at the lower edge."""
        if self._end is None:
            room, row = self._room(), self._count()
            while row > 0 and room > 0:
                row -= 1
                room -= self._height(row)
            self._end = (row, max(0, -room))
        return self._end

    def go(self, row: int, above: int) -> None:
        """Go to a place; ``above`` may reach over other rows, either way. The ends hold."""
        last = self._count() - 1
        row = max(0, min(row, last))
        while above < 0 and row > 0:
            row -= 1
            above += self._height(row)
        above = max(0, above)
        while row < last and above >= (height := self._height(row)):
            above -= height
            row += 1
        self.row, self.above = min((row, above), self.end())

    def shown(self) -> Iterator[tuple[int, int]]:
        """Yield (row, top) of the rows on the screen."""
        top, room = -self.above, self._room()
        for row in range(self.row, self._count()):
            if top >= room:
                return
            yield row, top
            top += self._height(row)

    def to_reveal(self, row: int) -> tuple[int, int] | None:
        """Return the place that brings ``row`` into view: the nearest if it is near, a third down if it is far.

        None if it can be seen well enough. Of a row higher than the screen the beginning is brought up, unless the
        screen stands within it.
        """
        height, room = self._height(row), self._room()
        margin = max(0, min(MARGIN, (room - height) // 2))
        tops = dict(self.shown())
        top = tops.get(row)
        if height > room:
            edge = min(MARGIN, room // 4)
            return (row, -edge) if top is None or top > edge else None
        if (top is None and self.row - 3 <= row < self.row) or (top is not None and top < margin):
            return row, -margin
        if top is None and self.row <= row <= self.row + len(tops) + 2:
            return row, height + margin - room
        if top is None:
            return row, -max(0, min(room // 3, room - height - margin))
        if top + height > room - margin:
            return row, height + margin - room
        return None

    # --- the bar ---------------------------------------------------------------------------------------------

    @property
    def unit(self) -> int:
        """The bar's steps in a row."""
        return min(_UNIT, _MOST_UNITS // max(1, self._count()))

    def value(self, place: tuple[int, int]) -> int:
        """Return where the bar stands at ``place``."""
        row, above = place
        if not above or row >= self._count():
            return row * self.unit
        return row * self.unit + min(self.unit - 1, above * self.unit // self._height(row))

    def go_to_value(self, value: int) -> None:
        """Go where the bar was moved to."""
        if value >= self.value(self.end()):
            self.go(*self.end())
            return
        row, part = divmod(value, self.unit)
        self.go(row, self._height(row) * part // self.unit)
