"""Words and the count that an invoice rests on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.words import word_count, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ئەم کتێبە، باشە.", ["ئەم", "کتێبە", "باشە"]),
        ("نامه\u200cكان و كـتـێـب", ["نامه\u200cكان", "و", "كـتـێـب"]),
        ("don't see «Werger»", ["don't", "see", "Werger"]),
        ("٧ی نیسان 1,000 ٣٫٥", ["٧ی", "نیسان", "1,000", "٣٫٥"]),
        ("well-known", ["well", "known"]),
        ("کت\U000f0001ێب\U000f1001 نوێ", ["کت\U000f0001ێب", "نوێ"]),
        ("ب\u064eر", ["ب\u064eر"]),
        ("،؟!", []),
        ("", []),
    ],
)
def test_words_are_found_whole(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ئەم کتێبە، باشە.", 3),
        ("well-known at 10:30", 3),
        ("a - b « c »", 3),
        ("نامه\u200cكان  و\tدەفتەر\n", 3),
        ("٦٠ % ی هێز", 3),
        ("\U000f0001 کتێب \U000f1001", 1),
        ("...", 0),
        ("", 0),
    ],
)
def test_words_are_counted_as_word_counts(text: str, count: int) -> None:
    assert word_count(text) == count


@settings(max_examples=100)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_spans_are_ordered_and_hold_every_letter_and_digit(text: str) -> None:
    spans = words(text)
    assert all(start < end for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    inside = {index for start, end in spans for index in range(start, end)}
    assert all(index in inside for index, each in enumerate(text) if each.isalnum())


@pytest.mark.parametrize(
    "text", ["ب" * 1_000_000, "." * 1_000_000, "\u200c" * 500_000, "ب\u200c" * 300_000, "\ud800\0"]
)
def test_bad_input_ends(text: str) -> None:
    assert len(words(text)) <= 1
    assert word_count(text) <= 1
