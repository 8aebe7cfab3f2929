"""Folding: one form for every spelling, and a way back to the characters that were folded."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.folding import fold, fold_spans

ZWNJ, ZWJ, RLM, TATWEEL = "\u200c", "\u200d", "\u200f", "\u0640"
FATHA, KASRA, SHADDA, HAMZA_ABOVE = "\u064e", "\u0650", "\u0651", "\u0654"
TAG = "\U000f0001"

# What folding treats specially, so that random texts hit the rules and their neighbours.
SORANI = "ابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێئيىكةھڒؤأآۇہ"
TRAPS = ZWNJ + ZWJ + RLM + TATWEEL + FATHA + KASRA + SHADDA + HAMZA_ABOVE + "\u065a\u0301\u00ac\u00a0\ufeff\0" + TAG
OTHER = "٠٩۰۹09٪%٫٬.,،؛؟?!…«»“”\"' \t\n-–AzÇİßŁﻻﷲﻩ가각ᅡ\ud800\udfff"
TEXTS = st.text(st.sampled_from(SORANI + TRAPS + OTHER) | st.characters(exclude_categories=()), max_size=40)
WORDS = st.text(st.sampled_from("بتجدرسشلمنوهەیێکئگۆڕڵا"), min_size=1, max_size=12)


@pytest.mark.parametrize(
    "spellings",
    [
        ("حکومەت", "حكومەت", "حـكومەت", f"حكومه{ZWNJ}ت", "حکوومەت", f"{RLM}حکومەت", f"حکو{TAG}مەت"),
        ("نامەکان", f"نامه{ZWNJ}كان", f"نامه{ZWNJ}{ZWNJ}کان", f"نامه{TAG}{ZWNJ}کان"),
        ("نامە", "نامه", f"نامه{ZWNJ}", "نامة", "نامۀ", f"نامە{HAMZA_ABOVE}", f"نامه{HAMZA_ABOVE}"),
        ("کوردی", "كوردي", "كوردى", f"کوردی{ZWNJ}", "کوردیی", "ﻛﻮﺭﺩﻱ"),
        ("ڕۆژ", "رۆژ", "ڒۆژ", "رؤژ", f"رو{FATHA}ژ", f"ر{KASRA}ۆژ", f"رو{HAMZA_ABOVE}ژ"),
        ("بڕیار", f"بر{KASRA}یار", f"بر{TATWEEL}{KASRA}يار", "بڒیار"),
        ("دێ", f"دی{FATHA}", f"دي{FATHA}", f"دى{SHADDA}{FATHA}", "دی\u065a"),
        ("ماڵ", f"مال{FATHA}", "مال\u065a"),
        ("هێز", "ھێز", "ہێز"),
        ("ئازاد", "آزاد", "ا\u0653زاد"),
        ("ئێمە", f"ی{HAMZA_ABOVE}ێمە", f"ي{HAMZA_ABOVE}ێمه"),
        ("شوێن و جێ", f"شوێن{ZWNJ}و جێ", f"شوێن{ZWNJ}و  جێ"),
        ("25.5%", "٢٥٫٥٪", "۲۵٫۵٪", "25٫5٪"),
        ('"باش"', "«باش»", "“باش”", "„باش“"),
        ("a b", "A\u00a0B", "A \t\n b", "a\u2003b"),
        ("barça", "BARÇA", "BarC\u0327a"),
        ("...", "…"),
    ],
)
def test_every_spelling_of_a_word_folds_alike(spellings: tuple[str, ...]) -> None:
    assert {fold(spelling) for spelling in spellings} == {fold(spellings[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("کەر", "کەڕ"),
        ("گول", "گوڵ"),
        ("شیر", "شێر"),
        ("کور", "کۆر"),
        ("بەهەشت", "بەەشت"),
        ("ê", "e"),
        ("ş", "s"),
    ],
)
def test_words_that_differ_in_a_letter_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_folded_letters_are_the_kurdish_ones() -> None:
    assert fold(f"رۆژنامه{ZWNJ}كاني حكوومةت، «٢٠٢١»؟") == 'ڕۆژنامەکانی حکومەت, "2021"?'


@settings(max_examples=100)
@given(TEXTS)
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(max_examples=100)
@given(TEXTS)
def test_spans_fold_the_same_text_and_keep_order_and_bounds(text: str) -> None:
    folded = fold_spans(text)
    assert folded.text == fold(text)
    assert len(folded.starts) == len(folded.text) + 1
    assert len(folded.ends) == len(folded.text)
    assert folded.starts[-1] == len(text)
    spans = [folded.original_span(index, index + 1) for index in range(len(folded.text))]
    assert all(start < end for start, end in spans)
    for (start, end), (next_start, next_end) in pairwise(spans):
        assert (start, end) == (next_start, next_end) or end <= next_start


@settings(max_examples=100)
@given(TEXTS)
def test_each_run_of_folded_characters_maps_to_the_characters_that_fold_to_it(text: str) -> None:
    """Cut out of the original, a word's span folds to that word again (context apart: a word is whole)."""
    folded = fold_spans(text)
    position = 0
    for word in folded.text.split(" "):
        start, end = folded.original_span(position, position + len(word))
        if word:
            assert fold(text[start:end]) == word
        position += len(word) + 1


@settings(max_examples=100)
@given(WORDS, st.lists(st.sampled_from([TATWEEL, RLM, ZWJ, TAG, SHADDA, "\u200b"]), max_size=4), st.data())
def test_invisible_characters_never_part_a_word_and_stay_inside_its_span(
    word: str, dropped: list[str], data: st.DataObject
) -> None:
    text = word
    for character in dropped:
        index = data.draw(st.integers(1, max(1, len(text) - 1)))
        text = text[:index] + character + text[index:] if index < len(text) else text
    folded = fold_spans(f"{RLM}{text}{RLM}")
    assert folded.text == fold(word)
    assert folded.original_span(0, len(folded.text)) == (1, 1 + len(text))


def test_a_hit_maps_back_to_exactly_its_characters() -> None:
    text = f"لە {RLM}هاوپه{ZWNJ}يمانيي{RLM} نێودەوڵەتی"
    folded = fold_spans(text)
    start = folded.text.index("هاوپەیمانی")
    first, last = folded.original_span(start, start + len("هاوپەیمانی"))
    assert text[first:last] == f"هاوپه{ZWNJ}يمانيي"


def test_an_empty_span_maps_to_an_empty_span() -> None:
    folded = fold_spans("كورد")
    assert folded.original_span(2, 2) == (2, 2)
    assert folded.original_span(4, 4) == (4, 4)
    assert fold_spans("").original_span(0, 0) == (0, 0)


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "\udfff\ud800", "؟!؟!", "aب" * 50_000, "ـ" * 100_000, TAG * 1000])
def test_bad_input_is_folded_without_complaint(text: str) -> None:
    assert fold_spans(text).text == fold(text) == fold(fold(text))


def _pairs() -> list[tuple[str, str, str]]:
    def unescaped(text: str) -> str:
        return re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), text)

    lines = Path(__file__).with_name("spelling_pairs.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return [(unescaped(one), relation, unescaped(other)) for one, relation, other in rows]


@pytest.mark.parametrize(("one", "relation", "other"), _pairs())
def test_spellings_noted_down_blind_fold_alike_and_different_words_do_not(one: str, relation: str, other: str) -> None:
    assert one != other
    assert (fold(one) == fold(other)) == (relation == "=")
