"""The user's own faces."""

from __future__ import annotations

from translator_app.ui.grid import SegmentGrid
from translator_app.ui.typography import KURDISH_FAMILY, LATIN_FAMILY


def families(grid: SegmentGrid, *, on_source: bool) -> list[str]:
    return grid._painter.style(on_source=on_source, active=False).font.families()


def test_each_side_takes_a_face_of_its_own_with_ours_behind_it(grid: SegmentGrid) -> None:
    grid.set_fonts("DejaVu Sans", "")
    assert families(grid, on_source=True) == ["DejaVu Sans", KURDISH_FAMILY, LATIN_FAMILY]
    assert families(grid, on_source=False) == [LATIN_FAMILY, KURDISH_FAMILY]
    grid.set_fonts("", "")
    assert families(grid, on_source=True)[0] == KURDISH_FAMILY
