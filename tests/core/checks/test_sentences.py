"""A sentence left out is named; sentences joined or parted are not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest

from translator_app.core.quality import Issue

Of = Callable[..., list[Issue]]
PAIRS = (
    ("دوێنێ ئێوارە پۆلیس لە شاری هەولێر سێ گومانلێکراوی دەستگیر کرد.",
     "Yesterday evening the police arrested three suspects in the city of Erbil."),
    ("ئەوان بە دزینی ئۆتۆمبێل تۆمەتبار کراون.", "They are accused of stealing cars."),
    ("دادگا لە ١٢ی ئەم مانگەدا یەکەم دانیشتنی دەبێت.",
     "The court will hold its first session on the 12th of this month."),
    ("پارێزەرەکەیان دەڵێت کە بێتاوانن و داوای ئازادکردنیان دەکات.",
     "Their lawyer says that they are innocent and demands their release."),
)  # fmt: skip


def _joined(*places: int) -> tuple[str, str]:
    return " ".join(PAIRS[place][0] for place in places), " ".join(PAIRS[place][1] for place in places)


@pytest.mark.parametrize("size", [2, 3, 4])
def test_the_sentence_left_out_is_the_one_that_is_named_wherever_it_stands(of: Of, size: int) -> None:
    for places in combinations(range(4), size):
        source, _ = _joined(*places)
        for gone in places:
            _, target = _joined(*(place for place in places if place != gone))
            (issue,) = of("sentences", source, target)
            assert issue.on_source
            if {*places} != {0, 3}:  # these two are of one length: either may be it
                assert source[issue.start : issue.end] == PAIRS[gone][0]


@pytest.mark.parametrize("size", [2, 3, 4])
def test_all_sentences_or_two_made_one_are_no_finding(of: Of, size: int) -> None:
    for places in combinations(range(4), size):
        source, target = _joined(*places)
        assert of("sentences", source, target) == []
        first = PAIRS[places[0]][1].rstrip(".")
        rest = " ".join(PAIRS[place][1] for place in places[1:])
        assert of("sentences", source, f"{first}, and {rest[0].lower()}{rest[1:]}") == []


def test_a_sentence_begun_small_or_without_a_blank_is_still_one(of: Of) -> None:
    source, target = _joined(0, 1)
    assert of("sentences", source, target.replace(". T", ".T")) == []
    assert of("sentences", source, target.replace(". T", ". t")) == []


def test_half_a_translation_is_too_short(of: Of) -> None:
    source, target = _joined(0, 3)
    words = target.split()
    assert of("length", source, " ".join(words[: len(words) // 2]))
    assert of("length", source, target) == []
