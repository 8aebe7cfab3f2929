"""The score of a memory match: what costs nothing, what costs little, and what costs what it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import inline
from translator_app.core.similarity import CLITICS, CODES, Likeness, comparable, folded_all, in_context, likeness

SENTENCE = "وەزیرەکە دوێنێ لەگەڵ ٣ میوان گەڕایەوە بۆ شارەکەی خۆی."
anything = st.text(
    st.one_of(st.sampled_from("هروییـ \u0654\u064e\u200c\u00ac\0\u0301e\ufe92"), st.characters()), max_size=8
)
texts = st.text(st.sampled_from("کتیبەهارنمش ١2.،ZWنێدا\u200c"), max_size=25)


def score(one: str, other: str) -> Likeness:
    return likeness(comparable(one), comparable(other))


@pytest.mark.parametrize(
    "variant",
    [
        SENTENCE.replace("ک", "ك").replace("ی", "ي"),
        SENTENCE.replace("ە", "ه\u200c"),
        SENTENCE.replace("٣", "3"),
        SENTENCE.replace("٣", "۳"),
        SENTENCE.replace("دوێنێ", "دوێنێـــ"),
        f"\u200f{SENTENCE} ",
    ],
    ids=["Arabic kaf and yeh", "heh and ZWNJ", "European digit", "Persian digit", "tatweel", "mark and blank"],
)
def test_legacy_letters_digits_and_invisible_characters_cost_nothing(variant: str) -> None:
    assert score(SENTENCE, variant) == Likeness(100, 0)


def test_a_clitic_costs_a_little_and_the_penalty_says_how_much() -> None:
    alike = score(SENTENCE, SENTENCE.replace("وەزیرەکە", "وەزیرەکەش"))
    assert 95 <= alike.percent <= 99
    assert alike.penalty == 100 - alike.percent


def test_clitics_on_every_third_word_cost_five_percent_at_most() -> None:
    words = SENTENCE.split()
    variant = " ".join(word + ("یش" if place % 3 == 1 else "") for place, word in enumerate(words))
    alike = score(SENTENCE, variant)
    assert 100 - CLITICS <= alike.percent < 100


def test_another_word_costs_its_share_and_is_no_penalty() -> None:
    alike = score(SENTENCE, SENTENCE.replace("دوێنێ", "ئەمڕۆ"))
    assert 80 <= alike.percent <= 95
    assert score(SENTENCE, "ئەمە شتێکی ترە.").percent < 50


def test_another_number_is_never_a_full_match() -> None:
    assert score(SENTENCE, SENTENCE.replace("٣", "٤")).percent == 98


def test_other_codes_keep_a_match_from_being_full() -> None:
    bold = inline.opening(1) + SENTENCE + inline.closing(1)
    assert score(SENTENCE, bold) == Likeness(100 - CODES, CODES)
    assert score(bold, bold) == Likeness(100)


def test_neighbours_lift_a_full_match_only() -> None:
    assert [in_context(100, False, False), in_context(100, True, False), in_context(100, True, True)] == [100, 101, 102]
    assert in_context(99, True, True) == 99


@given(texts, texts)
def test_the_score_is_symmetric_in_bounds_and_full_only_for_equal_folds(one: str, other: str) -> None:
    alike = score(one, other)
    assert alike == score(other, one)
    assert 0 <= alike.percent <= 100
    assert 0 <= alike.penalty <= CLITICS + CODES
    equal = comparable(one).folded == comparable(other).folded
    assert (alike.percent == 100) == equal


@given(texts)
def test_a_text_is_fully_like_itself(text: str) -> None:
    assert score(text, text) == Likeness(100)


@given(st.lists(anything, max_size=6))
def test_many_texts_are_folded_as_each_alone(many: list[str]) -> None:
    assert folded_all(many) == [comparable(text).folded for text in many]
