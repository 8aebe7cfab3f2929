"""Which row comes next."""

from __future__ import annotations

from collections.abc import Callable

from translator_app.core.segment import Segment

from .model import SegmentModel


def next_wanted(model: SegmentModel, here: int, wanted: Callable[[Segment], bool], *, back: bool = False) -> int | None:
    """Return the next (or previous) row after ``here`` that is ``wanted``, around the end; None if there is none."""
    after, before = range(here + 1, len(model.ids)), range(here)
    order = (reversed(before), reversed(after)) if back else (after, before)
    return next((row for rows in order for row in rows if wanted(model.segment(row))), None)


def landing(model: SegmentModel, lost: int | None, last_row: int) -> int:
    """Return the row to stand on when the row of segment ``lost``, last at ``last_row``, is not shown any more.

    Hidden by a filter, it hands over to the next one in reading order; gone for good, to the one before it.
    """
    editor, last = model.editor, len(model.ids) - 1
    if lost is None or editor is None:
        return 0
    if lost in editor:
        here = editor.row(lost)
        return next((row for row, each in enumerate(model.ids) if editor.row(each) > here), last)
    return max(0, min(last_row - 1, last))
