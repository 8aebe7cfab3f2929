"""Numbers of every digit set, in figures and words, of both languages."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.dates import dates
from translator_app.core.kurdish.numerals import NumberKind, english, numbers

UNITS = "سفر یەک دوو سێ چوار پێنج شەش حەوت هەشت نۆ دە یازدە دوازدە سێزدە چواردە پازدە شازدە حەڤدە هەژدە نۆزدە".split()
TENS = ["", "", "بیست", "سی", "چل", "پەنجا", "شەست", "حەفتا", "هەشتا", "نەوەد"]
ENGLISH_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
ENGLISH_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_kurdish(value: int) -> str:
    for scale, word in ((10**9, "ملیار"), (10**6, "ملیۆن"), (1000, "هەزار"), (100, "سەد")):
        if value >= scale:
            count, rest = divmod(value, scale)
            head = f"{in_kurdish(count)} {word}" if count > 1 or scale > 1000 else word
            return f"{head} و {in_kurdish(rest)}" if rest else head
    if value < 20:
        return UNITS[value]
    return TENS[value // 10] + (f" و {UNITS[value % 10]}" if value % 10 else "")


def in_english(value: int) -> str:
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= scale:
            count, rest = divmod(value, scale)
            joint = " and " if scale == 100 or rest < 100 else " "
            return f"{in_english(count)} {word}" + (joint + in_english(rest) if rest else "")
    if value < 20:
        return ENGLISH_UNITS[value]
    return ENGLISH_TENS[value // 10] + (f"-{ENGLISH_UNITS[value % 10]}" if value % 10 else "")


@settings(max_examples=100)
@given(st.integers(0, 10**11))
def test_a_number_said_in_words_is_understood_in_both_languages(value: int) -> None:
    for said in (in_kurdish(value), in_english(value)):
        found = numbers(f"x {said}.")
        assert [(number.text, number.value) for number in found] == [(said, value)]


@settings(max_examples=100)
@given(
    st.integers(0, 10**15), st.sampled_from(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"]), st.sampled_from(["٬", ",", ""])
)
def test_figures_are_equal_in_every_digit_set_and_grouping(value: int, digits: str, group: str) -> None:
    written = f"{value:,}".replace(",", group).translate({0x30 + index: digit for index, digit in enumerate(digits)})
    found = numbers(f"لە {written} کەس")
    assert [(number.text, number.value, number.percent) for number in found] == [(written, value, False)]


@pytest.mark.parametrize(
    ("text", "written", "value", "suggestion"),
    [
        ("٣٫٥ ملیۆن کەس", "٣٫٥ ملیۆن", "3500000", "3.5 million"),
        ("دوو سەد و پەنجا هەزار دینار", "دوو سەد و پەنجا هەزار", "250000", "250,000"),
        ("two hundred and fifty thousand dinars", "two hundred and fifty thousand", "250000", "250,000"),
        ("دوو ملیۆن و نیو", "دوو ملیۆن و نیو", "2500000", "2.5 million"),
        ("نیو ملیۆن", "نیو ملیۆن", "500000", "500,000"),
        ("سێ و نیو", "سێ و نیو", "3.5", "3.5"),
        ("٢٥ هەزار", "٢٥ هەزار", "25000", "25,000"),
        ("٧ی نیسان", "٧", "7", "7"),
        ("٧ی", "٧", "7", "7"),
        ("هەشت خاڵییەکە", "هەشت", "8", "eight"),
        ("پەنجای ساڵ", "پەنجا", "50", "50"),
        ("لە ٢٠٢١دا", "٢٠٢١", "2021", "2021"),
        ("هەزار و نۆسەد و هەشتا و پێنج", "هەزار و نۆسەد و هەشتا و پێنج", "1985", "1985"),
        ("1234567", "1234567", "1234567", "1,234,567"),
        ("١.٢٥٠ کەس", "١.٢٥٠", "1250", "1,250"),
        ("pi is 3.142", "3.142", "3.142", "3.142"),
        ("٢,٥", "٢,٥", "2.5", "2.5"),
        ("−٥ پلە", "−٥", "-5", "-5"),
        ("5km", "5", "5", "5"),
        ("twenty-five", "twenty-five", "25", "25"),
    ],
)
def test_values_and_suggestions(text: str, written: str, value: str, suggestion: str) -> None:
    [number] = numbers(text)
    assert (number.text, number.value, english(number)) == (written, Decimal(value), suggestion)
    assert text[number.start : number.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "٦٠ % ی هێز",
        "٦٠٪",
        "٪٦٠",
        "%60",
        "60%",
        "لە سەدا ٦٠",
        "٦٠ لە سەد",
        "شەست لە سەد",
        "لە سەددا ٦٠",
        "60 per cent",
        "شەست %",
    ],
)
def test_percentages_in_every_writing_are_the_same(text: str) -> None:
    [number] = numbers(text)
    assert number.percent
    assert number.value == 60
    assert english(number) == "60%"


@pytest.mark.parametrize(
    ("text", "value", "suggestion"),
    [
        ("یەکەم", 1, "first"), ("سێیەم", 3, "third"), ("٣یەم", 3, "3rd"), ("٣هەم", 3, "3rd"), ("3rd", 3, "3rd"),
        ("third", 3, "third"), ("بیست و یەکەم", 21, "21st"), ("twenty-first", 21, "21st"), ("دووهەمین", 2, "second"),
        ("١٢ەم", 12, "12th"), ("سەدەم", 100, "100th"),
    ],
)  # fmt: skip
def test_ordinals(text: str, value: int, suggestion: str) -> None:
    [number] = numbers(text)
    assert (number.text, number.ordinal, number.value, english(number)) == (text, True, value, suggestion)


@pytest.mark.parametrize(
    ("text", "kind", "suggestion"),
    [
        ("١٠:٣٠", NumberKind.TIME, "10:30"),
        ("٧/٤/٢٠٢١", NumberKind.DATE, "7/4/2021"),
        ("2021-04-07", NumberKind.DATE, "2021-04-07"),
        ("٠٧٥٠ ١٢٣ ٤٥ ٦٧", NumberKind.PHONE, "0750 123 45 67"),
        ("+964 750 123 4567", NumberKind.PHONE, "+964 750 123 4567"),
        ("1.2.3.4", NumberKind.CODE, "1.2.3.4"),
    ],
)
def test_times_dates_and_phone_numbers_stay_whole(text: str, kind: NumberKind, suggestion: str) -> None:
    [number] = numbers(text)
    assert (number.kind, english(number)) == (kind, suggestion)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("٢٥-٣٠", [25, 30]),
        ("یەک هەشت", [1, 8]),
        ("پێنج و شەش", [5, 6]),
        ("دوو هەزار و سێ هەزار", [2000, 3000]),
        ("1,2,3", [1, 2, 3]),
        ("25% 30%", [25, 30]),
        ("%25 ٪٣٠", [25, 30]),
        ("لە دوو شەممەدا", []),
        ("تشرینی دووەم", []),
        ("H5N1", [5, 1]),
        ("هیچ", []),
        ("", []),
    ],
)
def test_what_is_one_number_and_what_are_several(text: str, values: list[int]) -> None:
    assert [number.value for number in numbers(text)] == values


def test_a_half_after_the_unit_is_a_second_reading() -> None:
    [number] = numbers("دوو کاتژمێر و ")
    assert number.also is None
    assert [number.also for number in numbers("دوو کاتژمێر و نیو")] == [Decimal("2.5")]
    assert [number.value for number in numbers("two and a half hours")] == [Decimal("2.5")]


def test_a_full_hour_equals_its_figure() -> None:
    assert [number.value for number in numbers("11:00 11 10:30")] == [11, 11, Decimal("10.30")]


def test_a_separator_with_two_readings_gives_both() -> None:
    [number] = numbers("1.250 people")
    assert (number.value, number.also) == (Decimal("1.250"), Decimal(1250))
    [number] = numbers("١.٢٥٠ کەس")
    assert (number.value, number.also) == (Decimal(1250), Decimal("1.250"))


PIECES = st.sampled_from(
    [*UNITS, *TENS, "سەد", "هەزار", "و", "نیو", "ی", " ", "-", "٫", ",", ".", "%", "٣", "12", "hundred", "and"]
)


@settings(max_examples=100)
@given(st.lists(PIECES | st.text(st.characters(exclude_categories=()), max_size=3), max_size=20).map(" ".join))
def test_numbers_of_any_text_are_in_order_apart_and_what_stands_there(text: str) -> None:
    found = numbers(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[number.start : number.end] == number.text != "" for number in found)
    assert all(english(number) for number in found)


@pytest.mark.parametrize(
    "unit", ["٣", "1,", "١.", "سەد", "دوو و ", "0750 ", "1/", "%", "\ud800\0", "-5", "twenty-", "10:3"]
)
def test_odd_texts_of_a_hundred_thousand_characters_end(unit: str) -> None:
    for number in numbers((unit * 100_000)[:100_000])[:5]:
        english(number)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("٢ ملیۆن و ٣٠٠ هەزار دینار", 2_300_000),
        ("٣ هەزار و ٥٠٠ کەس", 3_500),
        ("یەک ملیۆن و ٤٨٤ هەزار و ٢٨٧ کەس", 1_484_287),
        ("one million 484 thousand 287 people", 1_484_287),
        ("ملیۆنێک", 1_000_000),
        ("ملیۆن و نیوێک", 1_500_000),
    ],
)
def test_a_number_said_from_the_greatest_scale_down_is_one(text: str, value: int) -> None:
    assert [number.value for number in numbers(text)] == [value]


@pytest.mark.parametrize("text", ["٣ هەزار و ٥٠٠٠ کەس", "٣ هەزار، ٥٠٠", "٣ هەزار و ٥٪"])
def test_numbers_that_do_not_go_down_stay_two(text: str) -> None:
    assert len(numbers(text)) == 2


def test_dozens_are_no_ten() -> None:
    assert numbers("دەیان کەس") == []


def test_digits_of_a_newer_unicode_than_python_reads_bring_nothing_down() -> None:
    new = "\U0001e4f0"  # Nag Mundari, Unicode 15: of Python from 3.12 on
    for text in (new, new * 4, f"{new}5", f"{new}/{new}/{new * 4}", f"{new} April {new * 4}", f"+9{new * 9}"):
        assert all(found.text in text for found in (*numbers(text), *dates(text)))
    assert [number.value for number in numbers("५")] == [5]
