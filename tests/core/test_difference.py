from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import difference as module
from translator_app.core.difference import Kind, Piece, difference
from translator_app.core.inline import closing, opening

WORDS = st.sampled_from(
    ["هێز", "هێزی", "سەرۆک", "نەوت", "ده‌كات", "the", "don't", "oil", " ", "  ", "\n", "،", "؛", ".", "١٢", "("]
)
TEXTS = st.one_of(st.text(), st.lists(WORDS).map("".join), st.lists(WORDS).map(" ".join))


def rebuilt(pieces: tuple[Piece, ...], kind: Kind) -> str:
    return "".join(piece.text for piece in pieces if piece.kind in (Kind.SAME, kind))


@given(TEXTS, TEXTS)
def test_same_and_removed_rebuild_the_old_text_same_and_added_the_new(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert rebuilt(pieces, Kind.REMOVED) == old
    assert rebuilt(pieces, Kind.ADDED) == new
    assert all(piece.text for piece in pieces)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(piece.kind is Kind.SAME for piece in difference(text, text))


@given(TEXTS, TEXTS)
def test_neighbours_are_never_of_one_kind(old: str, new: str) -> None:
    kinds = [piece.kind for piece in difference(old, new)]
    assert all(one is not other for one, other in pairwise(kinds))


def test_whole_kurdish_words_are_marked_not_letters_of_them() -> None:
    pieces = difference("هێزەکان لە شار دەمێننەوە", "هێزەکانیش لە شار دەمێننەوە")
    assert pieces == (
        Piece("هێزەکان", Kind.REMOVED),
        Piece("هێزەکانیش", Kind.ADDED),
        Piece(" لە شار دەمێننەوە", Kind.SAME),
    )


def test_a_word_with_a_non_joiner_is_one_word() -> None:
    assert difference("ده‌كات", "ده‌کات") == (Piece("ده‌كات", Kind.REMOVED), Piece("ده‌کات", Kind.ADDED))


def test_neighbouring_changed_words_are_one_change() -> None:
    assert difference("the old man left", "the young woman left") == (
        Piece("the ", Kind.SAME),
        Piece("old man", Kind.REMOVED),
        Piece("young woman", Kind.ADDED),
        Piece(" left", Kind.SAME),
    )


def test_punctuation_is_told_apart_from_its_word() -> None:
    assert difference("No.", "No!") == (Piece("No", Kind.SAME), Piece(".", Kind.REMOVED), Piece("!", Kind.ADDED))


def test_an_inline_code_is_a_token_of_its_own() -> None:
    old, new = "a bold word", f"a {opening(1)}bold{closing(1)} word"
    added = [piece.text for piece in difference(old, new) if piece.kind is Kind.ADDED]
    assert added == [opening(1), closing(1)]


def test_texts_too_long_to_compare_are_still_rebuilt() -> None:
    old = " ".join(f"w{n}" for n in range(9000))
    new = " ".join(f"x{n}" for n in range(9000))
    pieces = difference("same " + old, "same " + new)
    assert (rebuilt(pieces, Kind.REMOVED), rebuilt(pieces, Kind.ADDED)) == ("same " + old, "same " + new)
    assert len(pieces) == 3
    assert module.MOST_CELLS < 18_000**2
