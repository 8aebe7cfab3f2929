"""Names in their customary English spelling: exonyms first, then rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.glossary import Term
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.names import transliterate
from translator_app.core.kurdish.terms import TermIndex

EXONYMS = {
    fold("هەولێر"): ("Erbil", "Hawler"),
    fold("کەرکووک"): ("Kirkuk",),
    fold("نەتەوە یەکگرتووەکان"): ("United Nations",),
}


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("مستەفا کازمی", "Mustafa Kazimi"), ("مستەفا كازمي", "Mustafa Kazimi"), ("موقتەدا سەدر", "Muqtada Sadr"),
        ("نێچیرڤان بارزانی", "Nechirvan Barzani"), ("مەسعوود", "Masud"), ("بەختیار", "Bakhtyar"),
        ("هێمن", "Hemin"), ("دڵشاد", "Dilshad"), ("دڵسۆز", "Dilsoz"), ("گزنگ", "Gizing"), ("بڵند", "Bilind"),
        ("وریا", "Wirya"), ("نیاز", "Niyaz"), ("شوان", "Shwan"), ("ڕێبوار", "Rebwar"), ("کامەران", "Kamaran"),
        ("قاسم", "Qasim"), ("هاشمی", "Hashimi"), ("خالد", "Khalid"), ("جەعفەر", "Jafar"), ("ئەحمەد", "Ahmad"),
        ("عومەر", "Umar"), ("محەممەد", "Muhammad"), ("حسێن", "Hussein"), ("یوسف", "Yusuf"), ("ژینۆ", "Zhino"),
        ("غەفوور", "Ghafur"), ("چنار", "Chinar"), ("نەورۆز", "Nawroz"), ("کوردستان", "Kurdistan"), ("ڤیان", "Viyan"),
    ],
)  # fmt: skip
def test_names_are_spelt_as_english_texts_spell_them(name: str, spelling: str) -> None:
    assert transliterate(name, {})[0] == spelling


@pytest.mark.parametrize(("name", "other"), [("عومەر", "Omar"), ("ئەحمەد", "Ahmed"), ("مەسعوود", "Masoud")])
def test_a_second_usual_spelling_is_offered_too(name: str, other: str) -> None:
    assert other in transliterate(name, {})


@pytest.mark.parametrize("name", ["هەولێر", "هه\u200cولێر", "هەولێر "])
def test_an_exonym_goes_before_the_rules_in_any_spelling(name: str) -> None:
    assert transliterate(name, EXONYMS) == ("Erbil", "Hawler")


def test_exonyms_of_whole_names_and_of_single_words() -> None:
    assert transliterate("نەتەوە یەکگرتووەکان", EXONYMS) == ("United Nations",)
    assert transliterate("ئازاد کەرکووک", EXONYMS)[0] == "Azad Kirkuk"


@pytest.mark.parametrize(
    ("name", "spelling"), [("ستران", "Stran"), ("ستێنلی", "Stenli"), ("سپینۆزا", "Spinoza"), ("سڤین", "Sivin")]
)
def test_no_vowel_parts_an_s_from_the_stop_after_it(name: str, spelling: str) -> None:
    assert transliterate(name, {})[0] == spelling


EXONYM_FILE = Path(__file__).parents[3] / "resources" / "names" / "exonyms.tsv"


def _exonyms() -> list[list[str]]:
    return [line.split("\t") for line in EXONYM_FILE.read_text("utf-8").splitlines()[1:]]


def test_the_shipped_names_are_whole_unlike_and_in_known_kinds() -> None:
    rows = _exonyms()
    assert len(rows) >= 1_600
    assert all(len(row) == 3 and row[0] == row[0].strip() and row[1] == row[1].strip() for row in rows)
    assert {row[2] for row in rows} <= {"country", "place", "person", "people", "organisation", "party", "media"}
    assert len({row[0] for row in rows}) == len(rows)


@pytest.mark.parametrize(
    "text", ["لەکاتی خۆیدا هات", "بەگوێرەی یاسا", "چوو بۆ حەمام", "لە بیرم ماوەتەوە", "باسی باشوور کرا"]
)
def test_no_shipped_name_is_met_in_everyday_words(text: str) -> None:
    assert TermIndex([Term(source, target) for source, target, _ in _exonyms()]).find(text) == []


@pytest.mark.parametrize("name", ["", " ", "123", "Erbil", "؟", "\ud800\0", "ب" * 100_000])
def test_what_is_no_sorani_name_has_no_spelling(name: str) -> None:
    assert transliterate(name, EXONYMS) == ()


@settings(max_examples=100)
@given(st.text(st.sampled_from("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەهیێ "), min_size=1, max_size=30))
def test_every_name_is_spelt_in_latin_letters(name: str) -> None:
    spellings = transliterate(name, {})
    assert len(spellings) <= 4
    assert (
        all(letter.isascii() for spelling in spellings for letter in spelling if letter not in name) or not name.strip()
    )
