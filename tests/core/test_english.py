from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.english import akin, content, key, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cities", "city"),
        ("organisations", "organization"),
        ("Defence", "defense"),
        ("centres", "center"),
        ("Iraq's", "Iraq"),
        ("colour", "color"),
        ("women", "woman"),
        ("travelled", "traveled"),
        ("children’s", "child"),
        ("programmes", "program"),
    ],
)
def test_number_case_possessive_and_spelling_do_not_change_the_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("news", "new"), ("bus", "bu"), ("glass", "glas"), ("part", "party"), ("force", "forge")]
)
def test_other_words_keep_other_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Iraq", "Iraqi"), ("nation", "national"), ("strike", "striking"), ("secure", "security"), ("struck", "strikes")],
)
def test_forms_and_derivations_are_akin(one: str, other: str) -> None:
    assert akin(one, other)
    assert akin(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("car", "carpet"), ("war", "warrior"), ("part", "party"), ("force", "forest")]
)
def test_words_that_only_begin_alike_are_not_akin(one: str, other: str) -> None:
    assert not akin(one, other)


def test_articles_are_no_content() -> None:
    text = "The head of a well-known party's office"
    assert [text[start:end] for start, end in content(text)] == ["head", "of", "well", "known", "party's", "office"]


@given(st.text(max_size=40))
@settings(max_examples=60)
def test_any_text_has_keys(text: str) -> None:
    for start, end in words(text):
        assert key(key(text[start:end])) is not None
        assert akin(text[start:end], text[start:end])
