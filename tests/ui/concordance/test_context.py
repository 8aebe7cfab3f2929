from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from translator_app.core import inline
from translator_app.ui.concordance.context import ContextLine, around
from translator_app.ui.theme import LIGHT
from translator_app.ui.typography import font_for

LONG = "ئەمە ڕستەیەکی درێژە " * 30
WORDS = st.text("ئابپ یە\u200cabc .،\n\u0001😀", max_size=60)


@given(WORDS, WORDS, WORDS)
def test_the_phrase_stays_whole_and_in_its_place(before: str, phrase: str, after: str) -> None:
    cut = around(before + phrase + after, len(before), len(before) + len(phrase))
    assert cut.text[cut.start : cut.end].split() == inline.plain(phrase).split()
    assert "\n" not in cut.text


def test_a_long_text_is_cut_at_words_on_both_sides() -> None:
    text = f"{LONG}پەرلەمان {LONG}"
    cut = around(text, len(LONG), len(LONG) + 8)
    assert cut.before and cut.after
    assert cut.text[cut.start : cut.end] == "پەرلەمان"
    assert len(cut.text) < 350
    assert cut.text.split()[0] in LONG.split()


@pytest.mark.parametrize("rtl", [True, False])
def test_the_phrase_is_drawn_in_the_middle_whatever_stands_around(fonts: object, rtl: bool) -> None:
    words = ("پێشتر ", "پەرلەمان", " دواتر") if rtl else ("before ", "parliament", " after")
    for times in ((0, 9), (9, 0), (3, 3), (0, 0)):
        before, after = words[0] * times[0], words[2] * times[1]
        cut = around(before + words[1] + after, len(before), len(before) + len(words[1]))
        line = ContextLine(cut, font_for("ckb" if rtl else "en", 17), rtl=rtl)
        shift, left, right = line.shown(600)
        assert abs(shift + sum(line.phrase) / 2 - 300) < 0.5
        assert shift + left >= 0 and shift + right <= 600
        assert left <= line.phrase[0] + 0.5 and right >= line.phrase[1] - 0.5


def test_what_precedes_stands_right_of_the_phrase_in_kurdish_and_left_in_english(fonts: object) -> None:
    kurdish = ContextLine(around("یەک دوو سێ", 4, 7), font_for("ckb", 17), rtl=True)
    english = ContextLine(around("one two three", 4, 7), font_for("en", 14), rtl=False)
    assert kurdish.phrase[0] > kurdish._x(len("یەک دوو سێ"))  # the end of the text lies at the left
    assert english.phrase[1] < english._x(len("one two three"))


def test_half_a_surrogate_and_an_empty_phrase_are_drawn(fonts: object) -> None:
    picture = QImage(200, 40, QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    for text, span in (("a\ud800b", (1, 2)), ("", (0, 0)), ("😀 پەرلەمان 😀", (2, 10))):
        ContextLine(around(text, *span), font_for("ckb", 17), rtl=True).draw(painter, QRectF(0, 0, 200, 40), LIGHT)
    painter.end()
