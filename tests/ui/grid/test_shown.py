from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.inline import InlineCode, closing, opening, single
from translator_app.ui.grid.shown import clean_paste, format_runs, from_units, picture, show, units

ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(list("ئاڵۆزەیێ٣،؟\u200c\u200f\n\u2028\x00\ufffc")),
        st.sampled_from(["\ud800", "\udfff", "\U0001f600", opening(1), closing(1), single(2), "\U000f3000"]),
    ),
    max_size=40,
)


@given(ANY_TEXT)
def test_every_character_keeps_its_place_and_the_way_back(text: str) -> None:
    shown = show(text)
    assert len(shown.shown) == len(text)
    assert [shown.index(shown.position(index)) for index in range(len(text) + 1)] == list(range(len(text) + 1))
    assert shown.position(len(text)) == shown.length == len(units(shown.shown))


@given(ANY_TEXT)
def test_a_picture_holds_nothing_that_qt_would_change_or_break_a_paragraph_at(text: str) -> None:
    shown = picture(text)
    shown.encode("utf-8")
    assert not set(shown) & set("\n\r\u2029\x00\ufffc")
    assert from_units(units(shown)) == shown


def test_half_a_pair_is_never_a_place(qapp: object) -> None:
    shown = show("a\U0001f600b")
    assert [shown.index(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_codes_stand_as_one_sign_each_with_what_they_are() -> None:
    bold = InlineCode(1, True, "b")
    shown = show(f"{opening(1)}\U0001f600{closing(1)}{single(2)}", (bold,))
    assert [(place.position, place.mark.number, place.format) for place in shown.codes] == [
        (0, 1, "b"),
        (3, 1, "b"),
        (4, 2, ""),
    ]


def test_formats_hold_between_their_codes_nested_crossed_and_unclosed() -> None:
    codes = (InlineCode(1, True, "b"), InlineCode(2, True, "i u"))
    text = f"a{opening(1)}b{opening(2)}c{closing(1)}d"
    runs = [(run.start, run.length, set(run.formats)) for run in format_runs(show(text, codes))]
    assert runs == [(2, 1, {"b"}), (4, 1, {"b", "i", "u"}), (6, 1, {"i", "u"})]


def test_a_closing_code_alone_formats_nothing() -> None:
    assert format_runs(show(f"a{closing(1)}b", (InlineCode(1, True, "b"),))) == []


def test_pasted_text_is_one_line_with_the_segments_own_codes_only() -> None:
    text = f"one \r\n  two\x00{opening(1)}x{closing(1)}{single(9)}\n"
    assert clean_paste(text, frozenset({1})) == f"one two{opening(1)}x{closing(1)}"


@given(ANY_TEXT)
def test_pasting_never_lets_in_what_a_segment_may_not_hold(text: str) -> None:
    clean = clean_paste(text, frozenset())
    assert not set(clean) & {"\n", "\r", "\x00", "\ud800", opening(1), single(2), "\U000f3000"}
    assert clean_paste(clean, frozenset()) == clean


def test_blanks_around_a_pasted_word_are_kept() -> None:
    assert clean_paste(" word ", frozenset()) == " word "
