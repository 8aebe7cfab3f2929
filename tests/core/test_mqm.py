"""Scores and agreement by hand-reckoned examples."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import mqm
from translator_app.core.errors import ReviewError
from translator_app.core.segment import Mark, Segment

NOW = datetime(2026, 5, 4, tzinfo=UTC)


def mark(severity: str, author: str = "Awaz", **facts: object) -> Mark:
    return replace(Mark("m", author, NOW, "accuracy/omission", severity), **facts)  # type: ignore[arg-type]


def segment(number: int, *marks: Mark, target: str = "text") -> Segment:
    return Segment(number, 1, number, 0, "یەک دوو سێ چوار پێنج", target, marks=marks)


def test_the_score_is_a_hundred_less_the_points_in_a_hundred_words() -> None:
    segments = [segment(n) for n in range(19)] + [segment(20, mark("minor"), mark("minor"), mark("neutral"))]
    got = mqm.score(segments)
    assert (got.words, got.points, got.per_thousand, got.value) == (100, 2, 20.0, 98.0)
    assert got.passed
    assert not mqm.score([*segments, segment(21, mark("critical"))]).passed
    assert not mqm.score(segments, pass_mark=98.5).passed


def test_untranslated_segments_count_no_words_and_other_reviewers_no_points() -> None:
    segments = [segment(1, mark("major")), segment(2, mark("major", "Narîn")), segment(3, target="")]
    got = mqm.score(segments, "Awaz")
    assert (got.words, got.points) == (10, 5)
    assert mqm.reviewers(segments) == ["Awaz", "Narîn"]


def test_kappa_of_a_table_reckoned_by_hand() -> None:
    # Cohen 1960's two by two: 20 both yes, 15 both no, 5 and 10 apart: observed 0.7, chance 0.5, kappa 0.4
    def pair(a: bool, b: bool) -> Segment:
        return segment(1, *([mark("minor", "A")] if a else []), *([mark("minor", "B")] if b else []))

    segments = [pair(True, True)] * 20 + [pair(True, False)] * 5 + [pair(False, True)] * 10 + [pair(False, False)] * 15
    assert mqm.agreement(segments, "A", "B") == pytest.approx(0.4)


@given(labels=st.lists(st.sampled_from(["", *mqm.ErrorSeverity]), max_size=20))
def test_whoever_marks_alike_agrees_fully(labels: list[str]) -> None:
    segments = [segment(n, *([mark(x, "A"), mark(x, "B")] if x else [])) for n, x in enumerate(labels)]
    assert mqm.agreement(segments, "A", "B") == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (mark("minor", category="taste"), "no category"),
        (mark("awful"), "no severity"),
        (mark("minor", author=" "), "name is needed"),
        (mark("minor", start=2, end=9), "does not lie"),
        (mark("minor", start=2), "does not lie"),
    ],
)
def test_a_mark_that_fits_nowhere_is_refused(made: Mark, words: str) -> None:
    with pytest.raises(ReviewError, match=words):
        mqm.checked(made, segment(1))


def test_a_mark_may_cover_the_whole_text_from_its_first_character() -> None:
    whole = mark("minor", start=0, end=len("text"))
    assert mqm.checked(whole, segment(1)) is whole


def test_untranslated_segments_say_nothing_of_how_reviewers_agree() -> None:
    agreed = [segment(1, mark("minor", "A"), mark("minor", "B")), segment(2)]
    untranslated = [segment(n, mark("minor", "A"), target="") for n in (3, 4)]
    assert mqm.agreement([*agreed, *untranslated], "A", "B") == 1
