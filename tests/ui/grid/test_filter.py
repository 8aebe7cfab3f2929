from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from sample_segments import CONFIRMED, segment, sentences

from translator_app.core.errors import AppError
from translator_app.core.inline import closing, opening
from translator_app.core.segment import Origin, OriginKind, Segment
from translator_app.ui.grid.filter import FilterSpec, FoldCache, TextMode, seeker, sifting


def left(
    segments: Sequence[Segment], spec: FilterSpec, issues: Callable[[int], Sequence[object]] = lambda _: ()
) -> list[int]:
    work = sifting(segments, spec, issues, FoldCache())
    while True:
        try:
            next(work)
        except StopIteration as end:
            return list(end.value)


def test_states_add_up_and_order_is_kept() -> None:
    segments = [segment(1, "یەک"), segment(2, "دوو", "two"), segment(3, "سێ", "three", **CONFIRMED)]
    assert left(segments, FilterSpec(buckets=frozenset({"empty"}))) == [1]
    assert left(segments, FilterSpec(buckets=frozenset({"draft", "translated"}))) == [2, 3]
    assert left(segments, FilterSpec()) == [1, 2, 3]


def test_all_that_is_asked_must_hold() -> None:
    segments = [
        segment(1, "یەک", "one", origin=Origin(OriginKind.MEMORY, "m", 96)),
        segment(2, "دوو", "two", origin=Origin(OriginKind.MEMORY, "m", 80), locked=True),
        segment(3, "سێ", "three", origin=Origin(OriginKind.ENGINE, "e", 96)),
    ]
    memory = frozenset({OriginKind.MEMORY})
    assert left(segments, FilterSpec(origins=memory)) == [1, 2]
    assert left(segments, FilterSpec(origins=memory, scores=(95, 99))) == [1]
    assert left(segments, FilterSpec(locked=True)) == [2]
    assert left(segments, FilterSpec(with_issues=True), lambda number: [0] if number == 3 else []) == [3]
    assert left(segments, FilterSpec(ids=frozenset({2, 3}), locked=False)) == [3]


@pytest.mark.parametrize("query", ["کۆبوونەوە", "كۆبوونه‌وه", "كۆبونەوە"])
def test_any_spelling_finds_the_kurdish(query: str) -> None:
    assert left(sentences(), FilterSpec(text=query)) == [1]


def test_digits_of_any_set_and_capitals_of_any_kind_are_found() -> None:
    assert left(sentences(), FilterSpec(text="2024", in_target=False)) == [3]
    assert left(sentences(), FilterSpec(text="nato")) == [4]


@pytest.mark.parametrize("form", ["کۆبوونەوە", "كۆبوونەوەکان", "کۆبوونەوەیەکدا", "کۆبوونەوەکەیان"])
def test_forms_of_a_word_are_found_if_asked(form: str) -> None:
    assert left(sentences(), FilterSpec(text=form, mode=TextMode.INFLECTED)) == [1]


def test_forms_are_whole_words_of_one_stem() -> None:
    segments = [
        segment(1, "هێزەکان گەیشتن.", "The forces arrived."),
        segment(2, "بەهێزە.", "It is strong."),
        segment(3, "ڕۆژ و لەرۆژێکدا", "day by day"),
        segment(4, "شارۆچکەی هێزی نوێ", "town"),
    ]
    inflected = TextMode.INFLECTED
    assert left(segments, FilterSpec(text="هێز", mode=inflected)) == [1, 4]
    assert left(segments, FilterSpec(text="هێزێکی نوێ", mode=inflected)) == [4]
    assert left(segments, FilterSpec(text="شار", mode=inflected)) == []
    assert left(segments, FilterSpec(text="force", mode=inflected)) == [1]
    assert left(segments, FilterSpec(text="ڕۆژان", mode=inflected)) == [3]
    assert left(segments, FilterSpec(text="؟!", mode=inflected)) == [1, 2, 3, 4]


def test_sides_can_be_chosen() -> None:
    assert left(sentences(), FilterSpec(text="council", in_target=False)) == []
    assert left(sentences(), FilterSpec(text="council", in_source=False)) == [1]


def test_whole_words_are_whole() -> None:
    segments = [segment(1, "شارەکە", "a scar"), segment(2, "شار", "a car")]
    assert left(segments, FilterSpec(text="شار", whole_word=True)) == [2]
    assert left(segments, FilterSpec(text="car", mode=TextMode.PLAIN, whole_word=True)) == [2]
    assert left(segments, FilterSpec(text="شار")) == [1, 2]


def test_plain_text_minds_case_when_told_to_and_takes_signs_literally() -> None:
    segments = [segment(1, "ا", "Cost (US$)"), segment(2, "ب", "cost us")]
    assert left(segments, FilterSpec(text="cost", mode=TextMode.PLAIN)) == [1, 2]
    assert left(segments, FilterSpec(text="cost", mode=TextMode.PLAIN, case_sensitive=True)) == [2]
    assert left(segments, FilterSpec(text="(US$)", mode=TextMode.PLAIN)) == [1]


def test_codes_do_not_stand_in_the_way_of_words() -> None:
    segments = [segment(1, f"ش{opening(1)}ار{closing(1)}", f"c{opening(1)}ity{closing(1)}")]
    plain, pattern = FilterSpec(text="city", mode=TextMode.PLAIN), FilterSpec(text="^city$", mode=TextMode.REGEX)
    for spec in (FilterSpec(text="شار"), plain, pattern):
        assert left(segments, spec) == [1]


def test_a_faulty_expression_is_said_in_words() -> None:
    with pytest.raises(AppError, match="not a regular expression"):
        left(sentences(), FilterSpec(text="(", mode=TextMode.REGEX))


def test_an_expression_that_explodes_is_stopped() -> None:
    with pytest.raises(AppError, match="too long"):
        left([segment(1, "ا", "a" * 60 + "!")], FilterSpec(text="(a|aa)+$", mode=TextMode.REGEX))


def test_an_edited_text_is_searched_as_it_is_now() -> None:
    folds = FoldCache()
    for target, expected in (("old words", []), ("new words", [1])):
        work = sifting([segment(1, "ا", target)], FilterSpec(text="new"), lambda _: (), folds)
        next(work)
        with pytest.raises(StopIteration) as end:
            next(work)
        assert end.value.value == expected


@pytest.mark.parametrize(
    ("spec", "text", "marked"),
    [
        (FilterSpec(text="كۆبوونه‌وه"), "دوای کۆبوونەوەی درێژ", ["کۆبوونەوە"]),
        (FilterSpec(text="2024"), "ساڵی ٢٠٢٤", ["٢٠٢٤"]),
        (FilterSpec(text="کتێب", mode=TextMode.INFLECTED), "كتێبه‌كان و لەکتێبێکدا", ["كتێبه‌كان", "لەکتێبێکدا"]),
        (FilterSpec(text="s.n", mode=TextMode.REGEX), "sun son", ["sun", "son"]),
        (FilterSpec(text="x*", mode=TextMode.REGEX), "axxb", ["xx"]),
    ],
)
def test_what_was_found_is_marked_in_the_original(spec: FilterSpec, text: str, marked: list[str]) -> None:
    search = seeker(spec)
    assert search is not None
    assert [text[start:end] for start, end in search.spans(text)] == marked


def test_a_blank_search_asks_nothing() -> None:
    assert not FilterSpec(text="  ")
    assert seeker(FilterSpec(text=" \u200f ")) is None
    assert FilterSpec(text=" ", mode=TextMode.PLAIN)
