from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import inline
from translator_app.core.kurdish.model_input import TAG_TOKENS
from translator_app.engines.tagging import masked, unmasked

SOURCE = f"{inline.opening(1)}یەک{inline.closing(1)} دوو{inline.single(2)}"


def test_a_faithful_translation_gets_its_codes_back() -> None:
    text, marks = masked(SOURCE)
    assert text.split() == [TAG_TOKENS[0], "یەک", TAG_TOKENS[1], "دوو", TAG_TOKENS[2]]
    told = f"{TAG_TOKENS[0]} one {TAG_TOKENS[1]} two {TAG_TOKENS[2]} ."
    assert inline.shown(unmasked(told, marks)) == "<1>one</1> two<2/> ."


def test_half_a_pair_is_left_out() -> None:
    _, marks = masked(SOURCE)
    assert inline.shown(unmasked(f"{TAG_TOKENS[0]} one two", marks)) == "one two"


def test_a_repeated_placeholder_counts_once() -> None:
    _, marks = masked(SOURCE)
    assert inline.shown(unmasked(f"one {TAG_TOKENS[2]} two {TAG_TOKENS[2]}", marks)) == "one<2/> two"


def test_more_codes_than_placeholders_are_left_out_of_the_source() -> None:
    text, marks = masked("".join(f"ئاو{inline.single(n)}" for n in range(1, 12)))
    assert marks == ()
    assert not inline.has_codes(text)


@given(st.lists(st.sampled_from([*TAG_TOKENS, "one", "two"]), max_size=9).map(" ".join))
def test_whatever_the_model_says_no_code_is_invented_doubled_or_halved(told: str) -> None:
    _, marks = masked(SOURCE)
    back = [(mark.number, mark.role) for mark in inline.marks(unmasked(told, marks))]
    assert len(back) == len(set(back))
    assert set(back) <= {(mark.number, mark.role) for mark in marks}
    assert sum(number == 1 for number, _ in back) in (0, 2)
    assert not any(token in unmasked(told, marks) for token in TAG_TOKENS)
