from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import inline

NUMBERS = frozenset(range(1, 12))
PLAIN = st.text(alphabet=st.characters(exclude_characters="<>"), max_size=12).map(inline.sanitise)
CODES = st.sampled_from([make(n) for n in sorted(NUMBERS) for make in (inline.opening, inline.closing, inline.single)])
CODED = st.lists(st.one_of(PLAIN, CODES), max_size=8).map("".join)


@given(CODED)
def test_codes_written_out_read_back_the_same(text: str) -> None:
    assert inline.from_shown(inline.shown(text), NUMBERS) == text


@given(CODED)
def test_plain_text_has_no_codes_and_loses_nothing_else(text: str) -> None:
    plain = inline.plain(text)
    assert not inline.has_codes(plain)
    assert len(plain) + len(inline.marks(text)) == len(text)


@given(st.text())
def test_a_document_can_never_smuggle_a_code_in(text: str) -> None:
    assert not inline.has_codes(inline.sanitise(text))


def test_what_only_looks_like_a_code_stays_the_writers_text() -> None:
    assert inline.from_shown("a <9>b</9> <0/>", frozenset({1})) == "a <9>b</9> <0/>"


def test_the_three_roles_are_told_apart() -> None:
    text = inline.opening(3) + "بەهێز" + inline.closing(3) + inline.single(4)
    assert [(mark.number, mark.role.value) for mark in inline.marks(text)] == [(3, "open"), (3, "close"), (4, "single")]
    assert inline.shown(text) == "<3>بەهێز</3><4/>"


def test_the_characters_between_the_roles_and_around_them_are_no_codes() -> None:
    numbers = [inline.opening(1), inline.closing(1), inline.single(1)]
    assert [mark.number for code in numbers if (mark := inline.mark_of(code))] == [1, 1, 1]
    assert [inline.mark_of(chr(ord(code) - 1)) for code in numbers] == [None] * 3
    assert inline.mark_of(chr(ord(inline.single(1)) - 1 + 0x1000)) is None
    assert inline.mark_of("a") is None
    assert inline.mark_of(numbers[0] * 2) is None
