from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.adapting import adapted
from translator_app.core.glossary import Term, TermHit
from translator_app.core.kurdish.terms import TermIndex


def finder(*pairs: tuple[str, str]) -> TermIndex:
    return TermIndex([Term(source, target) for source, target in pairs])


@pytest.mark.parametrize(
    ("known", "translation", "source", "expected"),
    [
        (
            "لە ساڵی ٢٠١٩ نزیکەی ٦٠٪ی خەڵک بەشدار بوون.",
            "In 2019, about 60% of the people took part.",
            "لە ساڵی ٢٠٢٣ نزیکەی ٤١٫٥٪ی خەڵک بەشدار بوون.",
            "In 2023, about 41.5% of the people took part.",
        ),
        (
            "١٢٠٠ کەس گەڕانەوە.",
            "1,200 people returned.",
            "٣٤٥٠ کەس گەڕانەوە.",
            "3,450 people returned.",
        ),
        ("هەشت کەس کوژران.", "Eight people were killed.", "نۆ کەس کوژران.", "Nine people were killed."),
        ("٨ کەس کوژران.", "Eight people were killed.", "٩ کەس کوژران.", "Nine people were killed."),
        ("لە سەدا ٣٠ی ئاو", "30 percent of the water", "لە سەدا ٤٠ی ئاو", "40 percent of the water"),
        (
            "١٥٦ هەزار کەس تووش بوون.",
            "156 thousand people were infected.",
            "١٧٠ هەزار کەس تووش بوون.",
            "170 thousand people were infected.",
        ),
        (
            "ڕۆژی ٧ی نیسانی ٢٠٢١ کۆبوونەوە.",
            "They met on April 7, 2021.",
            "ڕۆژی ١٢ی ئایاری ٢٠٢٢ کۆبوونەوە.",
            "They met on May 12, 2022.",
        ),
        (
            "چوارشەممە ٧ی نیسان کۆبوونەوە.",
            "They met on Wednesday, 7 April.",
            "پێنجشەممە ٨ی نیسان کۆبوونەوە.",
            "They met on Thursday, 8 April.",
        ),
    ],
)
def test_numbers_and_dates_that_alone_differ_are_put_right(
    known: str, translation: str, source: str, expected: str
) -> None:
    found = adapted(known, translation, source)
    assert found.text == expected
    assert found.exchanged


@pytest.mark.parametrize(
    ("known", "translation", "source"),
    [
        ("٥ کەس لە ٥ شار", "5 people in 5 towns", "٥ کەس لە ٦ شار"),  # which of the two is meant?
        ("٥ کەس لە ٦ شار", "5 people in several towns", "٥ کەس لە ٧ شار"),  # it stands nowhere
        ("٥ کەس", "5 people and 5 more", "٦ کەس"),  # it stands twice
        ("٥ کەس", "5 people", "کەس نەهات"),
        ("٥٪ی کەسەکان", "5% of the people", "٦ی کەسەکان"),
        ("نیسانی ٢٠٢١", "April 2021", "٣ی نیسانی ٢٠٢١"),
        ("٧ی نیسانی ٢٠٢١", "on 7/4/2021", "٨ی ئایاری ٢٠٢١"),  # no half of a date
        ("باران باری.", "It rained.", "بەفر باری."),
    ],
)
def test_where_it_is_not_certain_the_translation_stays(known: str, translation: str, source: str) -> None:
    assert adapted(known, translation, source).text == translation
    assert adapted(known, translation, source).exchanged == ()


def test_a_term_that_differs_gives_way_to_the_other_in_whatever_form_it_is_met() -> None:
    find = finder(("وەزیری دەرەوە", "foreign minister"), ("سەرۆک کۆمار", "president"), ("پەرلەمان", "parliament")).find
    found = adapted(
        "وەزیری دەرەوە لە پەرلەمان قسەی کرد.",
        "The foreign minister spoke in parliament.",
        "سەرۆک کۆماریش لە پەرلەمان قسەی کرد.",
        find,
    )
    assert found.text == "The president spoke in parliament."
    assert found.exchanged == (("foreign minister", "president"),)


def test_a_term_at_the_head_of_a_sentence_keeps_its_capital() -> None:
    find = finder(("حکومەت", "government"), ("پەرلەمان", "parliament")).find
    assert adapted("حکومەت ڕایگەیاند.", "Government sources said so.", "پەرلەمان ڕایگەیاند.", find).text == (
        "Parliament sources said so."
    )


def test_terms_that_merely_stand_at_different_places_are_not_exchanged() -> None:
    find = finder(("کۆنگرە", "conference"), ("ڕۆژنامەوان", "press"), ("وەزیر", "minister")).find
    known, source = "کۆنگرەی ڕۆژنامەنووسیی وەزیر", "کۆنفرانسی ڕۆژنامەوانی وەزیر"
    assert adapted(known, "Press conference of the minister", source, find).exchanged == ()


def test_codes_of_the_translation_stay_where_they_are() -> None:
    one, two = "\U000f0001", "\U000f1001"
    found = adapted("٥ کەس", f"{one}5{two} people", "٦ کەس")
    assert found.text == f"{one}6{two} people"


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_borne_and_an_equal_source_changes_nothing(known: str, translation: str, source: str) -> None:
    assert adapted(known, translation, known).text == translation
    adapted(known, translation, source)


@given(st.lists(st.integers(21, 9_999), min_size=1, max_size=4, unique=True), st.data())
def test_every_number_of_many_is_put_right(old: list[int], data: st.DataObject) -> None:
    new = data.draw(st.lists(st.integers(21, 9_999), min_size=len(old), max_size=len(old)))

    def sentence(form: str, values: Sequence[int]) -> str:
        return (
            " و ".join(form.format(value) for value in values) if "ک" in form else ", ".join(map(form.format, values))
        )

    found = adapted(sentence("{} کەس", old), sentence("{} people", old), sentence("{} کەس", new))
    assert found.text == sentence("{} people", new)


def test_a_hit_that_may_be_chance_is_not_exchanged() -> None:
    def find(text: str) -> list[TermHit]:
        word, target = ("هێز", "force") if "هێز" in text else ("کار", "work")
        return [TermHit(0, 3, word, (Term(word, target),), confidence=0.6)]

    assert adapted("هێز", "force", "کار", find).text == "force"
