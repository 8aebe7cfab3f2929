from __future__ import annotations

import pytest

from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.segment import Segment

SUBTITLES = CheckContext(subtitles=frozenset({1}))


def found(target: str, document: int = 1) -> list[str]:
    segment = Segment(1, document, 1, 0, "دەقێکی درێژ کە لەسەر شاشە دەخوێنرێتەوە و دەبێت کورت بێت.", target)
    return [issue.message for issue in check_segment(segment, SUBTITLES) if issue.check == "subtitle-length"]


@pytest.mark.parametrize("target", ["x" * 84, "x" * 42 + "\n" + "y" * 42, "short"])
def test_two_lines_of_a_screen_can_be_read(target: str) -> None:
    assert found(target) == []


def test_more_than_two_lines_hold_is_told_with_the_count() -> None:
    assert found("x" * 85) == ["This subtitle has 85 characters, two lines hold 84"]


def test_a_line_that_is_too_long_is_told() -> None:
    assert found("x" * 43 + "\nshort") == ["A line of this subtitle has 43 characters, 42 can be read"]


def test_other_documents_may_be_as_long_as_they_like() -> None:
    assert found("x" * 200, document=2) == []
