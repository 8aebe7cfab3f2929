"""The words a note was put on are found again after edits, and are said to be gone when they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core import anchors, edits
from translator_app.core.segment import Comment, Mark, Segment

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXT = "The bank by the river bank was flooded again in the spring."
SEGMENT = Segment(1, 1, 1 << 24, 0, "کەناری ڕووبارەکە دیسان لافاو بردی.", TEXT)


def note(start: int, end: int, *, on_source: bool = False, segment: Segment = SEGMENT) -> Comment:
    return anchors.put_on(Comment("c", "Narîn", NOON, "?"), segment, start, end, on_source=on_source)


def words(made: Comment | Mark, segment: Segment) -> str | None:
    at = anchors.place(made, segment)
    return None if at is None else (segment.source if made.on_source else segment.target)[slice(*at)]


def said(target: str) -> Segment:
    return replace(SEGMENT, target=target)


def test_a_note_keeps_its_words_and_what_stood_before_them() -> None:
    made = note(22, 26)
    assert (made.start, made.end, made.quote, made.before) == (22, 26, "bank", "The bank by the river ")
    assert anchors.place(made, SEGMENT) == (22, 26)
    assert not anchors.gone(made, SEGMENT) and not anchors.edited(made, SEGMENT)


def test_the_same_words_elsewhere_are_told_apart_by_what_stands_before_them() -> None:
    made = note(22, 26)
    for now in (
        "Last year, as we were told more than once, the bank by the river bank was flooded.",
        "The bank, a bank like any other bank, by the river bank was flooded.",
        "By the river bank was a bank.",
    ):
        at = anchors.place(made, said(now))
        assert at is not None and now[: at[0]].endswith("river ") and now[slice(*at)] == "bank"


def test_words_that_were_changed_a_little_are_found_and_said_to_be_changed() -> None:
    made = note(27, 47)
    assert made.quote == "was flooded again in"
    now = said("The bank by the river bank was being flooded again in the spring.")
    assert words(made, now) == "was being flooded again in" or "flooded again in" in (words(made, now) or "")
    assert anchors.edited(made, now) and not anchors.gone(made, now)


def test_words_that_are_no_longer_there_are_gone() -> None:
    for target in ("", "Spring came.", "The shore was under water."):
        assert anchors.gone(note(27, 47), said(target))
        assert anchors.gone(note(22, 26), said(target))
    assert not anchors.gone(Comment("c", "Narîn", NOON, "?"), said(""))


def test_an_empty_stretch_is_the_whole_segment_and_one_outside_is_refused() -> None:
    assert note(5, 5).start is None
    with pytest.raises(ValueError, match="does not lie"):
        note(5, len(TEXT) + 1)
    with pytest.raises(ValueError, match="does not lie"):
        note(9, 5)


def test_a_note_of_an_earlier_werger_stays_at_its_offsets_while_they_lie_in_the_text() -> None:
    old = Mark("m", "Narîn", NOON, "other", "minor", start=4, end=8)
    assert words(old, SEGMENT) == "bank"
    assert anchors.place(old, said("The")) is None and anchors.gone(old, said("The"))
    assert anchors.anchored(old, SEGMENT).quote == "bank"


def test_notes_go_with_their_words_through_split_and_merge() -> None:
    segment = Segment(1, 1, 1 << 24, 0, "یەک. دوو.", "One. Two.")
    first, second = note(0, 3, segment=segment), replace(note(5, 8, segment=segment), id="d")
    kurdish = replace(note(5, 8, on_source=True, segment=segment), id="k")
    answer, whole = Comment("a", "Azad", NOON, "why", reply_to="d"), Comment("w", "Azad", NOON, "all")
    mark = anchors.put_on(Mark("m", "Azad", NOON, "other", "minor"), segment, 5, 8)
    segment = replace(segment, comments=(first, second, kurdish, answer, whole), marks=(mark,))
    (_, one), (_, two) = edits.split(segment, 4, 4, 2, None).pairs
    assert one is not None and two is not None
    assert [c.id for c in one.comments] == ["c", "w"] and [c.id for c in two.comments] == ["d", "k", "a"]
    assert (one.marks, two.marks) == ((), (mark,))
    assert [words(c, two) for c in two.comments] == ["Two", "دوو", None]
    assert words(mark, two) == "Two"
    ((_, joined), _) = edits.merged(one, two).pairs
    assert joined is not None
    assert {c.id: words(c, joined) for c in joined.comments}["d"] == "Two"
    assert words(joined.marks[0], joined) == "Two"


@settings(max_examples=100)
@given(st.text("ab c", max_size=12), st.text("ab c", min_size=1, max_size=6), st.text("ab c", max_size=12), st.data())
def test_edits_before_and_after_never_lose_the_words(left: str, quote: str, right: str, data: st.DataObject) -> None:
    segment = said(left + quote + right)
    made = note(len(left), len(left) + len(quote), segment=segment)
    assert anchors.place(made, segment) == (len(left), len(left) + len(quote))
    changed = data.draw(st.text("xyz ", max_size=12)) + quote + data.draw(st.text("xyz ", max_size=12))
    assert words(made, said(changed)) == quote


def test_of_spots_with_the_same_context_the_nearest_to_the_old_one_is_taken() -> None:
    before = said("so, so, so, so, so, so.")
    made = replace(note(12, 14, segment=before), before="")
    assert anchors.place(made, said("So: so, so, so, so, so, so.")) == (12, 14)
    assert anchors.place(made, said("And so, and so it went on, and so.")) == (12, 14)
    assert anchors.place(made, said("And so went on so.")) == (15, 17)


def test_edited_words_are_found_whole_and_without_their_neighbours() -> None:
    made = note(4, 26)
    assert made.quote == "bank by the river bank"
    changed = said("Again the banks by the river banks were flooded.")
    assert words(made, changed) == "banks by the river banks"
