"""Numbers spelled out in the training text."""

from __future__ import annotations

import pytest

from numbers_in_words import english_numbers, numbers_as_digits, sorani_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In one thousand nine hundred eighty five, twenty-five came", [1985, 25]),
        ("two thousand and sixteen", [2016]),
        ("six hundred thousand and three", [600_003]),
        ("seven, eight", [7, 8]),
        ("three million two hundred thousand", [3_200_000]),
        ("someone often", []),
        ("", []),
    ],
)
def test_english_numbers_are_found_with_their_values(text: str, values: list[int]) -> None:
    assert [n.value for n in english_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("یەک هەزار و نۆسەد و هەشتا و پێنج", [1985]),
        ("دوو هەزار و شازدە کەس", [2016]),
        ("سەد و بیست و سێ", [123]),
        ("سێ ملیۆن و دووسەد هەزار", [3_200_000]),
        ("ماڵ و شار", []),
    ],
)
def test_sorani_numbers_are_found_with_their_values(text: str, values: list[int]) -> None:
    assert [n.value for n in sorani_numbers(text)] == values


def test_spaced_ordinals_are_joined() -> None:
    assert numbers_as_digits("شەشی ئاب", "on six th August") == ("شەشی ئاب", "on 6th August")
