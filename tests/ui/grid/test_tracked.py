"""Removed words stand struck in their places in a row at rest, and every index leads to the text itself."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.difference import Kind, difference
from translator_app.core.segment import Segment
from translator_app.ui.grid.cell import Span, SpanKind
from translator_app.ui.grid.delegate import RowPainter
from translator_app.ui.grid.shown import show
from translator_app.ui.grid.tracked import GAP, Tracked, tracked
from translator_app.ui.theme import LIGHT

OLD, NEW = "The forces reached the town late.", "The troops reached the town."


def test_removed_words_stand_where_they_were_and_are_struck() -> None:
    found = tracked(difference(OLD, NEW))
    assert found is not None
    assert found.text == f"The forces{GAP}troops reached the town late."
    struck = [found.text[r.start : r.start + r.length] for r in found.ranges(show(found.text), LIGHT)]
    assert struck == [f"forces{GAP}", " late"]
    assert all(r.format.fontStrikeOut() for r in found.ranges(show(found.text), LIGHT))


def test_marks_of_the_text_keep_to_their_words() -> None:
    found = tracked(difference(OLD, NEW))
    assert found is not None
    at = NEW.index("troops")
    (span,) = found.spans([Span(at, at + 6, SpanKind.ADDED), Span(at, at, SpanKind.REMOVED)])
    assert found.text[span.start : span.end] == "troops"


def test_nothing_is_tracked_where_nothing_was_removed() -> None:
    assert tracked(difference("One.", "One. Two.")) is None
    assert tracked(()) is None


def test_a_row_at_rest_shows_them_and_the_row_in_hand_holds_the_text_alone(qapp: object) -> None:
    painter = RowPainter()
    painter.pieces = lambda segment: difference(OLD, segment.target)
    segment = Segment(1, 1, 1, 0, "هێزەکان گەیشتنە شار.", NEW)
    assert "forces" in painter.row(segment).target.text.shown
    assert painter.row(segment, active=True).target.text.shown == NEW
    laid = painter.row(segment)
    x = laid.target.layout.lineAt(0).cursorToX(laid.target.text.shown.index("reached"))
    assert laid.target.index_at(0, x[0] if isinstance(x, tuple) else x) == NEW.index("reached")


WORDS = st.lists(st.sampled_from(["a", "bb", "ccc", "دوو"]), max_size=6).map(" ".join)


@settings(max_examples=100)
@given(WORDS, WORDS)
def test_every_index_of_the_text_leads_there_and_back(old: str, new: str) -> None:
    pieces = difference(old, new)
    found = tracked(pieces) or Tracked(new)
    for index, character in enumerate(new):
        place = found.forward(index)
        assert found.text[place] == character
        assert found.back(place) == index
    assert found.back(len(found.text)) == len(new)
    removed = sum(len(p.text) for p in pieces if p.kind is Kind.REMOVED)
    assert len(new) + removed <= len(found.text) <= len(new) + removed + len(found.removed)
