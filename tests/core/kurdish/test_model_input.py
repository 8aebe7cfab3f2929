"""The folding that training and the bundled engine share."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input

_TRICKY = "اهەھةرڕيیىكکوـ\u200c\u200d\u200f٠۹0 .،؟«»'`\"\u064e\u0654ﻛﷺaA⟦1⟧\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كتێبى نوێ", "کتێبی نوێ"),
        ("ئه‌م شاره", "ئەم شارە"),
        ("شاه‌کان", "شاەکان"),
        ("نان‌و ئاو", "نان و ئاو"),
        ("دەست\u200cپێکردن", "دەستپێکردن"),
        ("رووداو و بارودۆخ", "ڕووداو و بارودۆخ"),
        ("٢٠٢٤ و ۱۹۹۱، ٥٠٪", "2024 و 1991, 50%"),
        ("«بەڵێ»؛ نا؟", '"بەڵێ"; نا?'),
        ("جـــوان", "جوان"),
        ("\u202bسڵاو\u202c\u00a0جیهان ", "سڵاو جیهان"),
        ("ﻛﻮﺭﺩ", "کورد"),
        ("", ""),
    ],
)
def test_spellings_are_folded(text: str, expected: str) -> None:
    assert model_input(text) == expected


def test_tag_tokens_and_latin_text_pass_unchanged() -> None:
    text = f"{TAG_TOKENS[0]} Windows 11 {TAG_TOKENS[8]}"
    assert model_input(text) == text


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from([*_TRICKY])) | st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert model_input(model_input(text)) == model_input(text)
