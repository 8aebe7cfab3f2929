"""Which pairs are learned from: judged by a trained package, and weighed by their collection."""

from __future__ import annotations

from cleaning import Pair
from judging import gains
from package_file import PACKAGE
from prepare import thinned

_PAIRS = [
    ("سەرۆک وەزیران ئەمڕۆ لە هەولێر کۆبووەوە.", "The Prime Minister met in Erbil today."),
    ("نەخۆشخانەکە پێویستی بە دەرمان هەیە.", "The hospital needs medicine."),
    ("منداڵەکان بەیانیان دەچن بۆ قوتابخانە.", "The children go to school in the morning."),
    ("نرخی نەوت لە بازاڕەکاندا دابەزی.", "The price of oil fell on the markets."),
]


def test_a_source_adds_more_to_its_own_english_than_to_anothers() -> None:
    own = [Pair("awta", source, target) for source, target in _PAIRS]
    swapped = [
        Pair("awta", source, target) for (source, _), (_, target) in zip(_PAIRS, _PAIRS[1:] + _PAIRS[:1], strict=True)
    ]
    fitting, strange = gains(own, PACKAGE), gains(swapped, PACKAGE)
    assert min(fitting) > max(strange)
    assert sum(strange) < 1.0 * len(strange) < sum(fitting)


def test_a_mix_leaves_out_thins_keeps_and_repeats_collections_by_the_start_of_their_names() -> None:
    pairs = [Pair(origin, f"{n}", f"{n}") for origin in ("bible_nt", "l10n_x", "awta", "news") for n in range(400)]
    kept = thinned(pairs, {"bible": 0.0, "l10n": 0.25, "news": 1.5})
    counts = {origin: sum(pair.origin == origin for pair in kept) for origin in ("bible_nt", "l10n_x", "awta", "news")}
    assert counts["bible_nt"] == 0
    assert 60 < counts["l10n_x"] < 140
    assert counts["awta"] == 400
    assert 550 < counts["news"] < 650
    assert {pair.target for pair in kept if pair.origin == "news"} == {f"{n}" for n in range(400)}
