"""Choosing, saying, counting and setting apart, in English and in Kurdish."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from translator_app.core.errors import EditError
from translator_app.core.said import said, together
from translator_app.ui.assist.wording import age, day, file_size, moment
from translator_app.ui.catalogue import Catalogue
from translator_app.ui.language import (
    change_in_words,
    chosen,
    figure,
    form_in_words,
    mirrored,
    plural,
    readable,
    tr,
)

LOCKED = "Segment {id} is locked: unlock it first."


@pytest.mark.parametrize(
    ("setting", "wanted", "language"),
    [
        ("en", ["ckb-IQ"], "en"),
        ("ckb", ["en-GB"], "ckb"),
        ("system", ["ckb-IQ", "en-US"], "ckb"),
        ("system", ["ku-Arab-IQ"], "ckb"),
        ("system", ["ku_IQ"], "ckb"),
        ("system", ["ku-TR", "en-US"], "en"),
        ("system", ["ku"], "en"),
        ("system", ["de-DE", "ckb-IR"], "ckb"),
        ("system", ["en-GB", "ckb-IQ"], "en"),
        ("system", [], "en"),
        ("nonsense", ["ckb-IQ"], "ckb"),
    ],
)
def test_the_language_is_the_settings_or_the_systems_first_that_there_is(
    setting: str, wanted: list[str], language: str
) -> None:
    assert chosen(setting, wanted) == language


def test_in_english_nothing_is_loaded_and_nothing_turned(qapp: QApplication) -> None:
    assert qapp.findChildren(Catalogue) == [] and not mirrored()
    assert tr("&File") == "&File"
    assert tr("{n:,} of {name}", n=1200, name="a.docx") == "1,200 of a.docx"
    assert [plural(n, "{n:,} term", "{n:,} terms") for n in (1, 2000)] == ["1 term", "2,000 terms"]
    assert readable("x { font-size: 13px; margin-left: 2px; }") == "x { font-size: 13px; margin-left: 2px; }"
    assert tr("") == ""


def test_what_was_said_is_english_text_that_remembers() -> None:
    text = said(LOCKED, id=3)
    assert text == "Segment 3 is locked: unlock it first." and hash(text) == hash(str(text))
    again = pickle.loads(pickle.dumps(text))
    assert (again.template, dict(again.values)) == (LOCKED, {"id": 3})
    assert str(EditError(text)) is text


@given(st.lists(st.text(alphabet="ab {}%"), max_size=5))
def test_what_is_put_together_reads_as_if_joined(parts: list[str]) -> None:
    assert together([said(part) for part in parts]) == ", ".join(parts)
    assert tr(together([said(part) for part in parts], " ")) == " ".join(parts)


# --- in Kurdish


@pytest.mark.usefixtures("kurdish")
def test_a_failure_is_said_anew_with_its_values() -> None:
    assert tr(str(EditError(said(LOCKED, id=1234)))) == "بڕگەی ١٢٣٤ قوفڵ کراوە: سەرەتا قوفڵەکەی بکەرەوە."


@pytest.mark.usefixtures("kurdish")
def test_what_is_written_in_latin_letters_is_set_apart_once() -> None:
    assert tr("Reading {name}", name="a b.docx") == "خوێندنەوەی \u2068a b.docx\u2069"
    assert tr("Reading {name}", name="\u2068a.docx\u2069") == "خوێندنەوەی \u2068a.docx\u2069"
    assert tr("Reading {name}", name="هەواڵ") == "خوێندنەوەی هەواڵ"


@pytest.mark.usefixtures("kurdish")
def test_numbers_are_in_the_digits_of_the_interface_and_texts_keep_theirs() -> None:
    assert plural(1200, "{n:,} segment", "{n:,} segments") == "١٬٢٠٠ بڕگە"
    assert (figure(0.5, ".2f"), figure(7)) == ("٠٫٥٠", "٧")
    assert tr("On “{words}”", words="120 people") == "لەسەر «\u2068120 people\u2069»"


@pytest.mark.usefixtures("kurdish")
def test_what_was_said_inside_is_said_anew_too() -> None:
    told = said("{done:,} of {total:,} segments", done=5, total=1000)
    assert tr("{label}: done.", label=told) == "٥ لە ١٬٠٠٠ بڕگە: کرا."
    assert tr(together([said("Error"), said("Warning")])) == "هەڵە، ئاگاداری"


@pytest.mark.usefixtures("kurdish")
@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("Confirm", "دڵنیاکردنەوە"),
        ("Undo: Redo: Confirm", "پاشگەزبوونەوە: دووبارەکردنەوە: دڵنیاکردنەوە"),
        ("Fix: Double blank", "چاککردن: دوو بۆشایی"),
        ("Import a.docx", "هاوردەکردنی \u2068a.docx\u2069"),
        ("somebody's own", "somebody's own"),
    ],
)
def test_changes_are_called_as_the_interface_calls_them(kept: str, shown: str) -> None:
    assert change_in_words(kept) == shown


@pytest.mark.usefixtures("kurdish")
def test_forms_dates_ages_and_sizes() -> None:
    noon = datetime(2026, 3, 1, 12, 5).astimezone(UTC)
    assert form_in_words("definite plural + دا, written apart") == "ناسراوی کۆ + دا، بە جیا نووسراو"
    assert day(noon, noon) == "١ی ئازار"
    assert day(noon.replace(year=2024), noon) == "١ی ئازاری ٢٠٢٤"
    assert moment(noon, noon) == "١ی ئازار، ١٢:٠٥"
    assert age(noon - timedelta(hours=3), noon) == "٣ کاتژمێر پێش ئێستا"
    assert file_size(1_500_000) == "١٫٤ مێگابایت"


@pytest.mark.usefixtures("kurdish")
def test_a_style_sheet_is_turned_about_and_its_letters_grow() -> None:
    sheet = "a { padding: 6px 24px 6px 16px; font-size: 12px; border-left: 3px solid red; text-align: left; }"
    assert readable(sheet) == (
        "a { padding: 6px 16px 6px 24px; font-size: 14px; border-right: 3px solid red; text-align: right; }"
    )
    assert readable("b { padding: 8px 2px; margin: 0; }") == "b { padding: 8px 2px; margin: 0; }"
