from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.english import akin, content, key, next_case, pluralised, words


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


@pytest.mark.parametrize(
    "cases",
    [
        ("the council's plan", "The Council's Plan", "THE COUNCIL'S PLAN"),
        ("a", "A"),
        ("\U000f0001press\U000f1001 60%", "\U000f0001Press\U000f1001 60%", "\U000f0001PRESS\U000f1001 60%"),
    ],
)
def test_cases_follow_each_other_in_a_ring_and_touch_letters_alone(cases: tuple[str, ...]) -> None:
    for case, following in zip(cases, (*cases[1:], cases[0]), strict=True):
        assert next_case(case) == following


def test_a_mix_of_cases_begins_with_small_letters() -> None:
    assert next_case("The head of NATO") == "the head of nato"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("minister", "ministers"),
        ("ministry of health", "ministries of health"),
        ("member of parliament", "members of parliament"),
        ("letter to the editor", "letters to the editor"),
        ("church", "churches"),
        ("box", "boxes"),
        ("crisis", "crises"),
        ("day", "days"),
        ("city", "cities"),
        ("Woman", "Women"),
        ("spokesman", "spokesmen"),
        ("German", "Germans"),
        ("Peshmerga", "Peshmerga"),
        ("people", "people"),
        ("of", "ofs"),
    ],
)
def test_the_head_of_a_phrase_is_put_into_the_plural(one: str, many: str) -> None:
    assert pluralised(one) == many


@pytest.mark.parametrize(
    ("many", "one"), [("cars", "car"), ("ties", "tie"), ("flies", "fly"), ("gas", "gas"), ("boxes", "box")]
)
def test_short_plurals_have_the_key_of_their_singular(many: str, one: str) -> None:
    assert key(many) == key(one) == one
