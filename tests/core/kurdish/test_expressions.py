"""Numbers with their company in English: what a translator would otherwise look up or retype."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.expressions import expressions


@pytest.mark.parametrize(
    ("text", "met", "english"),
    [
        ("لە سەدەی بیستەمدا", "سەدەی بیستەم", "20th century"),
        ("سەدەی ٢١", "سەدەی ٢١", "21st century"),
        ("لە نەوەدەکاندا", "نەوەدەکان", "1990s"),
        ("ساڵانی ١٩٨٠ەکان", "١٩٨٠ەکان", "1980s"),
        ("٣٠٠ی پێش زایین", "٣٠٠ی پێش زایین", "300 BC"),
        ("ساڵی ١٤٤٢ی کۆچی", "١٤٤٢ی کۆچی", "1442 AH"),
        ("٢٧٢١ی کوردی", "٢٧٢١ی کوردی", "2721 of the Kurdish calendar"),
        ("کاتژمێر ٨ی بەیانی", "کاتژمێر ٨ی بەیانی", "8 a.m."),
        ("سەعات ٣ی دوای نیوەڕۆ", "سەعات ٣ی دوای نیوەڕۆ", "3 p.m."),
        ("کاتژمێر ١٠ی شەو", "کاتژمێر ١٠ی شەو", "10 p.m."),
        ("کاتژمێر ٢ی شەو", "کاتژمێر ٢ی شەو", "2 a.m."),
        ("کاتژمێر ٨:٣٠ی ئێوارە", "کاتژمێر ٨:٣٠ی ئێوارە", "8:30 p.m."),
        ("کاتژمێر دوازدە", "کاتژمێر دوازدە", "12 o'clock"),
        ("٢٥٠ هەزار دیناری دا", "٢٥٠ هەزار دینار", "250,000 dinars"),
        ("١ دۆلار", "١ دۆلار", "1 dollar"),
        ("$١٠٠", "$١٠٠", "$100"),
        ("٥ کیلۆمەتردا", "٥ کیلۆمەتر", "5 kilometres"),
        ("١٠ بۆ ٢٠ کەس", "١٠ بۆ ٢٠", "10 to 20"),
        ("١٩٩١-١٩٩٢", "١٩٩١-١٩٩٢", "1991\u20131992"),
        ("سێیەکی خەڵک", "سێیەکی", "one third"),
        ("دوو لەسەر سێ", "دوو لەسەر سێ", "two thirds"),
        ("دەیان کەس", "دەیان", "dozens"),
        ("دەیان هەزار کەس", "دەیان هەزار", "tens of thousands"),
        ("چارەکێک", "چارەکێک", "a quarter"),
    ],
)
def test_an_expression_is_met_and_put_into_english(text: str, met: str, english: str) -> None:
    assert [(each.text, each.targets[0]) for each in expressions(text)] == [(met, english)]


@pytest.mark.parametrize(
    "text", ["دەیانەوێت بڕۆن", "٢٠ بۆ ١٠", "٥ەم ڕۆژ", "سێیەم", "ئەو کاتژمێرەی کڕی", "دوو و نیو", ""]
)
def test_what_only_looks_like_an_expression_is_left_alone(text: str) -> None:
    assert expressions(text) == []


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from([*"٠١٢٣45 -–٪$:/یوە\u200c\ud800", "سەدەی ", "نەوەدەکان", " دۆلار", " بۆ "])).map("".join)
)
def test_expressions_are_slices_in_order_and_never_overlap(text: str) -> None:
    found = expressions(text)
    assert all(text[each.start : each.end] == each.text and each.targets for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
