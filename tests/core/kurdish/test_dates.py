"""Dates with every set of month names, in figures, and in English."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.dates import Calendar, dates, english, same

LEVANTINE = (
    "کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمموز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانوونی یەکەم"
).split("|")
EUROPEAN = ("ژانویە|فێبریوەری|مارس|ئەپریل|مەی|جوون|جولای|ئۆگەست|سێپتەمبەر|ئۆکتۆبەر|نۆڤەمبەر|دیسەمبەر").split("|")
DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))


@settings(max_examples=100)
@given(DAYS, st.sampled_from([LEVANTINE, EUROPEAN]), st.booleans(), st.sampled_from(["ی ", "ی مانگی ", " ی "]))
def test_a_date_is_read_with_either_set_of_months(
    day: datetime.date, months: list[str], arabic: bool, joint: str
) -> None:
    month = months[day.month - 1]
    written = f"{day.day}{joint}{month}{'ی' if month[-1] != 'ی' else ''} {day.year}"
    if arabic:
        written = written.translate({0x30 + digit: 0x660 + digit for digit in range(10)})
    [found] = dates(f"لە {written} دا.")
    assert (found.text, found.day, found.month, found.year) == (written, day.day, day.month, day.year)
    assert english(found) == f"{day.day} {day:%B} {day.year}"


@settings(max_examples=100)
@given(DAYS, st.sampled_from(["{0.day}/{0.month}/{0.year}", "{0.year}-{0.month:02}-{0.day:02}", "{0:%d.%m.%Y}"]))
def test_a_date_in_figures_is_read_day_first_or_year_first(day: datetime.date, form: str) -> None:
    if day.year >= 1000:
        [found] = dates(form.format(day))
        assert (found.day, found.month, found.year) == (day.day, day.month, day.year)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ڕۆژی چوارشەممە ٧ی نیسانی ٢٠٢١ کۆبوونەوە", "Wednesday, 7 April 2021"),
        ("٤/٢٧/٢٠٢١", "27 April 2021"),
        ("حەوتی نیسان", "7 April"),
        ("بیست و پێنجی ژانویە", "25 January"),
        ("نیسانی ٢٠٢١دا", "April 2021"),
        ("لە مانگی ئازاردا", "March"),
        ("١ی ئابی ساڵی ١٩٩٠", "1 August 1990"),
        ("١٥ی كانونی دووه\u200cمی ٢٠٢٠", "15 January 2020"),
        ("١٥ی یەنایری ٢٠٢٠", "15 January 2020"),
        ("لە دوو شەممەدا", "Monday"),
        ("هەینی داهاتوو", "Friday"),
        ("٣ی خاکەلێوەی ٢٧٢١", "3 Khakalewa 2721"),
        ("٢١ی ڕەشەمێ", "21 Rashama"),
        ("١٢ی ڕەمەزان", "12 Ramadan"),
        ("April 7, 2021", "7 April 2021"),
        ("on the 7th of April", "7 April"),
        ("in late July", "July"),
        ("in May of 1969", "May 1969"),
        ("by early March", "March"),
        ("Wednesday, 7 April 2021", "Wednesday, 7 April 2021"),
    ],
)
def test_dates_and_their_english(text: str, found: str) -> None:
    assert [english(date) for date in dates(text)] == [found]


@pytest.mark.parametrize(
    "text", ["ئازاری زۆر", "٣٥ی نیسان", "99/99/2020", "گوڵان جوانن", "we may march", "March on, we may", "1/2/3/4", ""]
)
def test_what_is_no_date(text: str) -> None:
    assert dates(text) == []


def test_solar_months_are_named_and_not_converted() -> None:
    [date] = dates("١ی خاکەلێوە")
    assert date.calendar is Calendar.SOLAR
    assert not same(date, dates("1 January")[0])


def test_a_source_date_agrees_with_its_translation_and_not_with_another() -> None:
    [source] = dates("٧ی نیسانی ٢٠٢١")
    assert same(source, dates("April 7, 2021")[0])
    assert same(source, dates("on 7 April")[0])
    assert not same(source, dates("8 April 2021")[0])


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from([*LEVANTINE, *EUROPEAN, "٧", "ی", " ", "/", "2021", "-", "شەممە", "دوو", "مانگی", "May", ","])
        | st.text(st.characters(exclude_categories=()), max_size=2),
        max_size=16,
    ).map("".join)
)
def test_dates_of_any_text_are_in_order_and_what_stands_there(text: str) -> None:
    found = dates(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[date.start : date.end] == date.text for date in found)
    assert all(english(date) for date in found)


@pytest.mark.parametrize("unit", ["٣", "7/", "نیسانی ", "شەممە", "دووی ", "\ud800\0", "ب"])
def test_odd_texts_of_a_hundred_thousand_characters_end(unit: str) -> None:
    dates((unit * 100_000)[:100_000])


@pytest.mark.parametrize(
    ("text", "written"),
    [("٧ی ٤ی ٢٠٢١", "7 April 2021"), ("٥ی مارتی ١٩٩١", "5 March 1991"), ("١ی یەنایەر", "1 January")],
)
def test_months_by_number_and_by_their_rarer_names(text: str, written: str) -> None:
    assert [english(date) for date in dates(text)] == [written]
