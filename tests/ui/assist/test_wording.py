from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from translator_app.core.difference import difference
from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.isolates import isolated
from translator_app.core.segment import Comment, Origin, OriginKind
from translator_app.services.suggesting import Suggestion
from translator_app.ui.assist.marking import THIN_SPACE, around_first_change, marked, utf16
from translator_app.ui.assist.rows import met_once, numbered, offered, origin_line
from translator_app.ui.assist.talk import threaded
from translator_app.ui.assist.text_block import LTR, RTL, direction_of
from translator_app.ui.assist.wording import age, day
from translator_app.ui.theme import LIGHT

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_day_names_its_year_only_where_it_is_another() -> None:
    assert day(NOON, NOON) == "1 Mar"
    assert day(NOON.replace(year=2024), NOON) == "1 Mar 2024"


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=7), "7 hours ago"),
        (timedelta(days=400), "400 days ago"),
        (timedelta(seconds=-90), "just now"),
    ],
)
def test_ages(before: timedelta, told: str) -> None:
    assert age(NOON - before, NOON) == told


def test_the_line_of_a_memory_match_names_band_day_and_author() -> None:
    item = Suggestion("x", Origin(OriginKind.MEMORY, "m", 88), 0.8, "ا", "شیلان", NOON)
    assert origin_line(item) == ("Memory 88 %", f"confirmed {day(NOON)} · {isolated('شیلان')}")


@pytest.mark.parametrize(("score", "told"), [(101, "same context on one side"), (102, "same context")])
def test_context_matches_say_what_the_figure_means(score: int, told: str) -> None:
    assert origin_line(Suggestion("x", Origin(OriginKind.MEMORY, "m", score))) == (f"Memory {score}", told)


def test_the_confidence_stands_once_and_never_contradicts_the_order() -> None:
    best = Suggestion("One", Origin(OriginKind.ENGINE, "E"), confidence=0.48, kept=("dam",))
    other = Suggestion("Two", Origin(OriginKind.ENGINE, "E"), confidence=0.50, rank=1)
    assert origin_line(best)[1].startswith("confidence 0.48")
    assert origin_line(other)[1] == "alternative"


def test_the_line_of_an_engine_names_confidence_unknown_words_and_a_server() -> None:
    item = Suggestion("x", Origin(OriginKind.ENGINE, "E"), 0.714, unknown=("شەڕ",), leaves_machine=True)
    assert origin_line(item) == (isolated("E"), f"confidence 0.71 · unknown: {isolated('شەڕ')} · sent to a server")


@pytest.mark.parametrize(
    ("kind", "score", "source", "differs"),
    [
        (OriginKind.MEMORY, 88, "کۆن", True),
        (OriginKind.MEMORY, 101, "کۆن", False),
        (OriginKind.MEMORY, 88, "نوێ", False),
        (OriginKind.ENGINE, 71, "", False),
    ],
)
def test_only_a_fuzzy_match_shows_what_differs(kind: OriginKind, score: int, source: str, differs: bool) -> None:
    item = numbered(1, Suggestion("x", Origin(kind, "m", score), source=source), "نوێ")
    assert bool(item.pieces) is differs


def test_a_difference_is_marked_by_line_as_well_as_by_colour() -> None:
    text, ranges = marked(difference("هێزی کۆن ماوە", "هێزی نوێ ماوە"), LIGHT)
    assert text == f"هێزی کۆن{THIN_SPACE}نوێ ماوە"
    gone, come = ranges
    assert text[gone.start : gone.start + gone.length] == "کۆن"
    assert gone.format.fontStrikeOut()
    assert text[come.start : come.start + come.length] == "نوێ"
    assert come.format.fontUnderline()


def test_marks_count_as_qt_counts_beyond_the_first_plane() -> None:
    text, ranges = marked(difference("😀 old", "😀 new"), LIGHT)
    assert ranges[0].start == 3
    assert len(utf16(text)) == len(text) + 1


def test_a_long_line_is_cut_around_its_change() -> None:
    pieces = difference("x " * 200 + "old" + " y" * 200, "x " * 200 + "new" + " y" * 200)
    shown = "".join(piece.text for piece in around_first_change(pieces))
    assert "old" in shown and "new" in shown
    assert len(shown) < 150


@pytest.mark.parametrize(
    ("text", "way"), [("Yes هێز", LTR), ("هێز yes", RTL), ("١٢ هێز", RTL), ("…", LTR), ("", LTR), ("(«هێز»)", RTL)]
)
def test_a_comments_direction_is_that_of_its_first_letter(text: str, way: object) -> None:
    assert direction_of(text) is way


def test_threads_hold_their_answers_and_open_ones_stand_first() -> None:
    done = Comment("d", "A", NOON, "done", resolved=True)
    first = Comment("a", "A", NOON, "one")
    answer = Comment("b", "B", NOON, "two", reply_to="a")
    lost = Comment("x", "B", NOON, "its thread is gone", reply_to="nowhere")
    remarks = threaded([done, first, lost, answer])
    assert [(r.comment.id, r.depth, r.last) for r in remarks] == [
        ("a", 0, False),
        ("b", 1, True),
        ("x", 0, True),
        ("d", 0, True),
    ]


def test_each_translation_of_a_term_has_its_row_the_kurdish_stands_once() -> None:
    terms = (Term("ا", "one"), Term("ا", "two", status=TermStatus.FORBIDDEN))
    rows = offered(TermHit(0, 1, "ا", terms))
    assert [(row.term.target, row.first, row.forbidden) for row in rows] == [("one", True, False), ("two", False, True)]


def test_a_translation_that_two_glossaries_give_stands_once() -> None:
    terms = (Term("ا", "One", note="mine"), Term("ا", "two"), Term("ا", "one"))
    rows = offered(TermHit(0, 1, "ا", terms))
    assert [(row.term.target, row.term.note, row.first) for row in rows] == [("One", "mine", True), ("two", "", False)]


def test_a_term_met_twice_is_listed_once_with_its_forms() -> None:
    force, oil = (Term("هێز", "force"), Term("هێز", "power")), (Term("نەوت", "oil"),)
    hits = [
        TermHit(0, 3, "هێزی", force, "ezafe"),
        TermHit(4, 8, "نەوت", oil),
        TermHit(9, 12, "هێزەکان", force, "definite plural"),
        TermHit(20, 23, "هێزی", force, "ezafe"),
    ]
    assert [(hit.source, hit.form) for hit in met_once(hits)] == [("هێز", "ezafe, definite plural"), ("نەوت", "")]


def test_the_line_of_an_engine_names_the_terms_it_was_made_to_keep() -> None:
    one = Suggestion("x", Origin(OriginKind.ENGINE, "E"), kept=("ministry",))
    two = Suggestion("x", Origin(OriginKind.ENGINE, "E"), kept=("ministry", "governor"))
    assert origin_line(one)[1] == f"term kept: {isolated('ministry')}"
    assert origin_line(two)[1] == f"terms kept: {isolated('ministry')}, {isolated('governor')}"


def test_what_was_adapted_in_a_match_is_told() -> None:
    item = Suggestion("In 2023", Origin(OriginKind.MEMORY, "m", 93), adapted=(("2019", "2023"),), stored="In 2019")
    assert origin_line(item)[1] == f"adapted: {isolated('2019')} → {isolated('2023')}"
