"""Judging pairs by a trained package, on pairs made here."""

from __future__ import annotations

from cleaning import Pair
from judging import gains
from package_file import PACKAGE

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
