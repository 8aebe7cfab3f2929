"""The cleaning of training pairs."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaning import (
    Pair,
    casing_table,
    clean_source,
    clean_target,
    deduplicated,
    plausible,
    recased,
    with_digits,
    with_other_digits,
    with_tags,
    without_glosses,
    without_hanging_comma,
)
from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("the cat ’ s tail , then", "the cat's tail, then"),
        ("“Yes” … ( maybe )", '"Yes" ... (maybe)'),
        ("we 're  here\u200f .", "we're here."),
        ("♪ la la ♪", "la la"),
    ],
)
def test_english_is_detokenised_with_straight_quotes(raw: str, clean: str) -> None:
    assert clean_target(raw) == clean


def test_sorani_is_cleaned_as_inference_cleans_it_and_the_stray_four_before_years_goes() -> None:
    assert clean_source("لە چوار ساڵی ١٩٨٥ دا ♪") == "لە ساڵی 1985 دا"
    assert clean_source("چوار ساڵی تر") == "چوار ساڵی تر"
    assert clean_source("كتێبى نوێ") == model_input("كتێبى نوێ") == "کتێبی نوێ"


def test_casing_learned_from_cased_text_is_given_to_uncased_text_but_not_to_sentence_starts() -> None:
    table = casing_table(["He saw Erbil and the NATO base.", "From Erbil the NATO base was far.", "She was here."])
    assert table["erbil"] == "Erbil"
    assert "she" not in table
    assert recased("erbil was near a nato base in erbil.", table) == "Erbil was near a NATO base in Erbil."
    assert recased("Was it Was?", table) == "Was it was?"


@pytest.mark.parametrize(
    ("source", "target", "kept"),
    [
        ("ئەم کتێبە نوێیە.", "This book is new.", True),
        ("ئەم کتێبە نوێیە.", "ئەم کتێبە نوێیە.", False),
        ("This book is new.", "This book is new.", False),
        ("نا", "No, and this goes on for very much longer than the source could ever have meant", False),
        ("ساڵی 1991 و 2003", "The years 1991 and 2003", True),
        ("ساڵی 1991 و 2003", "The years 1992 and 2004", False),
        ("", "Nothing", False),
    ],
)
def test_implausible_pairs_are_dropped(source: str, target: str, kept: bool) -> None:
    assert plausible(Pair("news", source, target)) is kept


def test_explanations_in_the_koran_translations_are_dropped_from_both_sides() -> None:
    pair = Pair("quran", "ئەو (واتە خوا) دەزانێت", "He [i.e., Allāh] knows [all] things")
    assert without_glosses(pair) == Pair("quran", "ئەو دەزانێت", "He knows all things")


def test_a_fragments_hanging_comma_is_dropped() -> None:
    assert without_hanging_comma(Pair("awta", "بەڵام ئەمڕۆ,", "But today,")) == Pair("awta", "بەڵام ئەمڕۆ", "But today")


def test_numbers_spelled_alike_become_digits_and_contradictions_are_dropped() -> None:
    source = "لە ساڵی یەک هەزار و نۆسەد و هەشتا و پێنج دا"
    pair = Pair("awta", source, "In one thousand nine hundred eighty five")
    assert with_digits(pair) == Pair("awta", "لە ساڵی 1985 دا", "In 1985")
    assert with_digits(Pair("awta", source, "In one thousand nine hundred eighty six")) is None
    assert with_digits(Pair("awta", "سێ کەس", "Three people")) == Pair("awta", "سێ کەس", "Three people")


def test_repeats_are_dropped_whatever_their_case_and_one_source_keeps_three_translations() -> None:
    pairs = [Pair("a", "ماڵ", t) for t in ("House.", "house", "home", "household", "residence")]
    assert [p.target for p in deduplicated(pairs)] == ["House.", "home", "household"]


def test_other_digits_change_both_sides_alike() -> None:
    pair = Pair("news", "لە 2019 دا 45 کەس و 2019", "In 2019, 45 people and 2019")
    changed = with_other_digits(pair, random.Random(3))
    assert changed is not None
    assert re.findall(r"\d+", changed.source) == re.findall(r"\d+", changed.target)
    assert changed.source != pair.source
    assert with_other_digits(Pair("news", "سێ کەس", "Three people"), random.Random(3)) is None


@settings(max_examples=60)
@given(st.integers(0, 10_000), st.booleans())
def test_tags_stand_on_both_sides_in_the_same_order_and_leave_the_words_alone(seed: int, joined: bool) -> None:
    pair = Pair("news", "لە 2019 دا Windows کرا.", "In 2019 Windows was done.")
    other = Pair("news", "ئەو هات.", "He came.") if joined else None
    tagged = with_tags(pair, random.Random(seed), other)
    tags = re.findall("⟦[0-9]⟧", tagged.source)
    assert tags
    assert tags == re.findall("⟦[0-9]⟧", tagged.target)
    assert tags == list(TAG_TOKENS[: len(tags)])
    bare = " ".join(re.sub("⟦[0-9]⟧", " ", tagged.target).split())
    assert bare.replace(" .", ".") in (pair.target, f"{pair.target} {other.target if other else ''}".strip())
