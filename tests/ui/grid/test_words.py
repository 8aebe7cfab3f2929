from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sample_segments import segment

from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.ui.grid import SegmentGrid
from translator_app.ui.grid.words import word_around

Making = Callable[[Sequence[Segment]], Editor]


@pytest.mark.parametrize(
    ("text", "stretch", "word"),
    [
        ("لە من\u200cدا، ڵا", (3, 9), "من\u200cدا"),
        ("کەِشتی؟ نا", (0, 7), "کەِشتی"),
        ("«ڕۆژ» بوو", (0, 5), "ڕۆژ"),
        ("they don't stop", (5, 8), "don't"),
        ("🙂🙂 کتێب؛", (5, 10), "کتێب"),
        ("a — b", (2, 3), "—"),
    ],
)
def test_a_word_is_what_a_reader_calls_one(text: str, stretch: tuple[int, int], word: str) -> None:
    start, end = word_around(text, *stretch)
    assert text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == word


def test_a_double_click_chooses_the_kurdish_word_without_its_comma(
    grid: SegmentGrid, project: Making, qtbot: QtBot
) -> None:
    grid.set_editor(project([segment(1, "گوتی: من\u200cدا، ئێوە «هاتن»، نەک ئەوان.")]))
    cell = grid.rows.source
    for at, word in ((8, "من\u200cدا"), (21, "هاتن"), (2, "گوتی")):
        cell.place_caret(at)
        qtbot.mouseDClick(cell.viewport(), Qt.MouseButton.LeftButton, pos=cell.caret_box().center().toPoint())
        assert cell.text[slice(*cell.selection)] == word
