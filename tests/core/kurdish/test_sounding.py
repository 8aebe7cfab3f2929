from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.sounding import sounds_like


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mustafa", "مستەفا کازمی هات"),
        ("Kadhimi", "سەرۆکوەزیران کازمی"),
        ("Zryan", "زریان عوسمان"),
        ("Abdulghafur", "عەبدولغەفور هات"),
        ("Celadet", "جەلادەت بەدرخان"),
        ("Bedirxan", "جەلادەت بەدرخان"),
        ("Şêxo", "شێخۆ"),
        ("Shekho", "شێخۆیش هات"),
        ("Khasrawkhal", "گوندی خەسرەو خاڵ"),
        ("Rewan", "ڕێوانەکان"),
        ("Hiwa", "هیوا هات"),
        ("Hawar", "گۆڤاری هاوار"),
        ("Awat", "ئاوات"),
        ("Özgür", "ئۆزگور"),
        ("Behrouz", "بێهرووزدا"),
    ],
)
def test_a_name_is_heard_in_the_source_whoever_spelt_it(name: str, text: str) -> None:
    assert sounds_like(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Goverment", "حکومەتی هەرێم بڕیاری دا"),
        ("Presidnet", "سەرۆکی هەرێم"),
        ("Karwan", "مستەفا کازمی هات"),
        ("Ibsen", "هەولێر"),
        ("A", "ئا"),
        ("", "هەولێر"),
        ("Hiwa", ""),
    ],
)
def test_another_word_is_not(name: str, text: str) -> None:
    assert not sounds_like(name, text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.text(max_size=60))
def test_any_text_is_taken(name: str, text: str) -> None:
    assert sounds_like(name, text) in (True, False)
