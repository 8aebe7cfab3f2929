from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.kurdish.terms import TermIndex

COALITION = "هاوپەیمانیی نێودەوڵەتی"
Row = tuple[str, str, str, str]


def _rows() -> list[Row]:
    lines = (Path(__file__).with_name("term_forms.tsv")).read_text("utf-8").splitlines()[1:]
    rows = [tuple(line.split("\t")) for line in lines]
    return [(term, text, expected, form) for term, text, expected, form in rows]


def _found(term: str, text: str, least: float = 0.5) -> list[TermHit]:
    return TermIndex([Term(term, "x")]).find(text, least=least)


def test_precision_and_recall_on_the_table_of_forms() -> None:
    rows = _rows()
    assert len(rows) >= 300
    met = [(expected, bool(_found(term, text))) for term, text, expected, _ in rows]
    right = sum(expected == "hit" and hit for expected, hit in met)
    false = sum(expected != "hit" and hit for expected, hit in met)
    missed = sum(expected == "hit" and not hit for expected, hit in met)
    assert right / (right + false) >= 0.99
    assert right / (right + missed) >= 0.99


def _blind_rows(of: str) -> list[tuple[str, str, str]]:
    lines = Path(__file__).with_name("term_forms_blind.tsv").read_text("utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return [(term, text, expected) for which, _, term, text, expected in rows if which == of]


@pytest.mark.parametrize(("of", "least"), [("second", 600), ("third", 110)])
def test_precision_and_recall_on_the_sets_that_were_written_blind(of: str, least: int) -> None:
    rows = _blind_rows(of)
    assert len(rows) >= least
    met = [(expected, bool(_found(term, text))) for term, text, expected in rows]
    right = met.count(("hit", True))
    assert right / (right + met.count(("no hit", True))) >= 0.99
    assert right / (right + met.count(("hit", False))) >= 0.97


@pytest.mark.parametrize(
    ("term", "text", "form"),
    [
        ("کتێب", "کتێبەکانیانم نەبینی", "definite plural + their + I (agent)"),
        ("کتێب", "ئەوانە کتێبەکانمانن", "definite plural + our + are"),
        ("وەزیر", "ئێمە وەزیرین", "we are"),
        ("شار", "ئێستا لە شارەوەن", "ەوە + are"),
        ("شار", "لەم شارەوە هاتن", "this + ەوە"),
        ("جوان", "جوانترەکەیان", "comparative definite + their"),
        ("کوڕ", "کوڕینە وەرن", "vocative"),
        ("دراوی بیانی", "بەهای دراوە بیانییەکە", "definite"),
        ("هاووڵاتی", "داوا لە هاووڵاتیان دەکەن", "plural"),
        ("نەتەوەیی", "کۆری نەتەوەیی ئێران", ""),
        ("ڕێگا", "ڕێگەکانیش", "definite plural + also"),
        ("هێز", "هێزی و توانای", "his or her"),
        ("ئامادە", "ئێمە ئامادەین بۆ کار", "we are"),
    ],
)
def test_the_form_of_chains_and_persons(term: str, text: str, form: str) -> None:
    assert [hit.form for hit in _found(term, text)] == [form]


@pytest.mark.parametrize(
    ("term", "in_place", "out_of_place"),
    [
        ("ڕۆژ", "لەو ڕۆژانەدا کار دەکات", "کاری ڕۆژانە دەکات"),
        ("مامۆستا", "ئەو پیاوە مامۆستایەتی", "مامۆستایەتی دەکەن"),
        ("پارە", "ئەوان لە پارەدان", "کاری پارەدان"),
        ("بۆسە", "هێشتا لە بۆسەدان", "لە کاتی بۆسەدان و گەڕان"),
        ("حوکم", "لە حوکمدان", "بنەماڵەی حوکمڕان"),
    ],
)
def test_a_demonstrative_or_the_end_of_the_clause_decides(term: str, in_place: str, out_of_place: str) -> None:
    assert _found(term, in_place)
    assert _found(term, out_of_place) == []


@pytest.mark.parametrize("row", [row for row in _rows() if row[2] == "hit" and row[3] != "-"], ids=lambda row: row[1])
def test_a_hit_says_which_form_it_met(row: Row) -> None:
    term, text, _, form = row
    assert [hit.form for hit in _found(term, text)] == [form]


@pytest.mark.parametrize(
    ("term", "text"), [("هێز", "پەیوەندییەکی بەهێزە"), ("عێراق", "هێزە عێراقییەکان"), ("ناوچە", "کێشەی ناوچەیی")]
)
def test_the_known_false_hits_stay_out_but_can_be_asked_for(term: str, text: str) -> None:
    assert _found(term, text) == []
    assert all(hit.confidence < 0.5 for hit in _found(term, text, least=0.0))


def test_the_span_covers_the_word_with_its_clitics_in_the_original_characters() -> None:
    text = "دوێنێ «هاوپه\u200cيمانيى نێوده\u200cوڵه\u200cتييش» كۆبووه\u200cوه\u200c."
    (hit,) = _found(COALITION, text)
    assert text[hit.start : hit.end] == hit.text == "هاوپه\u200cيمانيى نێوده\u200cوڵه\u200cتييش"


def test_the_longest_term_wins_over_the_terms_inside_it() -> None:
    index = TermIndex([Term("حکومەت", "government"), Term("حکومەتی عێراق", "Iraqi government"), Term("عێراق", "Iraq")])
    text = "حکومەتەکەی عێراق و حکومەتی هەرێم لە عێراقدا"
    assert [hit.source for hit in index.find(text)] == ["حکومەتی عێراق", "حکومەت", "عێراق"]


def test_terms_that_overlap_are_both_reported() -> None:
    index = TermIndex([Term("سەرۆکی حکومەت", "head of government"), Term("حکومەتی هەرێم", "regional government")])
    assert [hit.source for hit in index.find("سەرۆکی حکومەتی هەرێم")] == ["سەرۆکی حکومەت", "حکومەتی هەرێم"]


def test_several_targets_stand_preferred_first_and_the_forbidden_is_never_a_translation() -> None:
    index = TermIndex(
        [
            Term("هێز", "power", status=TermStatus.FORBIDDEN),
            Term("هێز", "strength", status=TermStatus.ALLOWED),
            Term("هێز", "force"),
        ]
    )
    (hit,) = index.find("هێزەکان")
    assert hit.targets == ("force", "strength")
    assert [term.target for term in hit.terms] == ["force", "strength", "power"]


def test_spellings_of_one_source_are_one_term() -> None:
    index = TermIndex([Term("حكومەت", "government"), Term("حکوومەت", "administration")])
    assert len(index) == 1
    assert index.find("حکومەت")[0].targets == ("government", "administration")


def test_a_comma_parts_the_words_of_a_term() -> None:
    assert _found(COALITION, "هاوپەیمانی، نێودەوڵەتی") == []


def test_inline_codes_do_not_hide_a_term() -> None:
    text = "هاوپەیمانیی \U000f0001نێودەوڵەتی\U000f1001 کۆبووەوە"
    assert len(_found(COALITION, text)) == 1


@pytest.mark.parametrize(
    ("target", "text", "met"),
    [
        ("international coalition", "The International Coalition's forces", "International Coalition's"),
        ("ministry of interior", "the Ministry of the Interior said", "Ministry of the Interior"),
        ("organization", "two organisations", "organisations"),
        ("city", "Cities burn", "Cities"),
        ("defence", "Defense of the city", "Defense"),
        ("to sign", "They sign it", "sign"),
    ],
)
def test_the_english_of_a_term_is_met_in_any_number_case_and_spelling(target: str, text: str, met: str) -> None:
    assert [hit.text for hit in TermIndex([Term("x", target)]).find_target(text)] == [met]


def test_the_english_of_a_term_is_not_met_inside_another_word() -> None:
    assert TermIndex([Term("x", "car")]).find_target("carpets and cards") == []


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_hits_are_slices_of_any_text(text: str) -> None:
    index = TermIndex([Term("هێز", "force"), Term("a b", "x"), Term("0", "zero")])
    for hit in (*index.find(text), *index.find_target(text)):
        assert text[hit.start : hit.end] == hit.text


@pytest.mark.parametrize(
    "text", ["", "\ud800\udfff", "\x00", "ئ" * 1_000_000, "هێز" * 300_000, "؟؟!،", "هێز " * 20_000]
)
def test_bad_text_raises_nothing(text: str) -> None:
    found = _found("هێز", text)
    assert len(found) == (20_000 if text.endswith("هێز ") else 0)


def test_an_empty_glossary_and_empty_rows_find_nothing() -> None:
    assert TermIndex().find("هێز") == []
    assert not TermIndex([Term("", "nothing"), Term("؟", "?")])
    assert TermIndex([Term("هێز", "")]).find_target("force") == []
