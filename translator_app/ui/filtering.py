"""From the chips and the search above the grid to what the grid is to show."""

from __future__ import annotations

from dataclasses import replace

from translator_app.ui.bars import ChipBar
from translator_app.ui.grid.filter import FilterSpec, TextMode

_NO_STATE = ("all", "issues", "comments")


def spec_of(chips: ChipBar, ids: frozenset[int] | None) -> FilterSpec:
    """Return what the chips and the search ask for, of the segments ``ids`` alone if that is not None."""
    chosen = chips.chosen()
    return replace(
        chips.narrowing,
        buckets=frozenset() if chosen in _NO_STATE else frozenset({chosen}),
        with_issues=chosen == "issues",
        with_comments=chosen == "comments",
        ids=ids,
        text=chips.search_text(),
        mode=TextMode.INFLECTED if chips.inflected() else chips.narrowing.mode,
    )
