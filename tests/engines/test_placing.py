from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import inline
from translator_app.core.alignment import Alignment
from translator_app.engines.placing import at_edges, nested, placed, whole

NUMBERS = frozenset(range(1, 10))


def text(shown: str) -> str:
    return inline.from_shown(shown, NUMBERS)


def aligned(source: str, target: str, *origins: int) -> Alignment:
    """The n-th target word comes from the source word ``origins[n]``."""
    words, goal = inline.plain(text(source)).split(), target.split()
    rows = tuple(tuple(float(n == origin) for n in range(len(words))) for origin in origins)
    return Alignment(tuple(words), tuple(goal), rows)


@pytest.mark.parametrize(
    ("source", "target", "origins", "expected"),
    [
        ("<1>شار</1> گەورەیە", "the city is big", (0, 0, 1, 1), "<1>the city</1> is big"),
        ("من <1>نان</1> دەخۆم", "I eat bread", (0, 2, 1), "I eat <1>bread</1>"),
        ("من (<1>نان</1>) دەخۆم", "I eat bread", (0, 2, 1), "I eat <1>bread</1>"),
        ("<1>من <2>نان</2></1> دەخۆم", "I eat bread", (0, 2, 1), "<1>I eat <2>bread</2></1>"),
        ("من<1/> نان دەخۆم<2/>", "I eat bread", (0, 2, 1), "I<1/> eat bread<2/>"),
        ("<1/>من نان دەخۆم", "I eat bread", (0, 2, 1), "<1/>I eat bread"),
        ("<1>من</1> <2>نان</2> دەخۆم", "I eat bread", (0, 2, 1), "<1>I</1> eat <2>bread</2>"),
        ("من <1></1>نان دەخۆم", "I bread eat", (0, 1, 2), "I <1></1>bread eat"),
    ],
)
def test_codes_go_where_their_words_went(source: str, target: str, origins: tuple[int, ...], expected: str) -> None:
    assert inline.shown(placed(text(source), target, aligned(source, target, *origins))) == expected


def test_without_an_alignment_codes_stand_as_far_along_as_in_the_source() -> None:
    assert inline.shown(placed(text("یەک <1>دوو</1> سێ"), "one two three", None)) == "one <1>two</1> three"


def test_an_alignment_of_other_texts_counts_as_none() -> None:
    other = aligned("یەک", "one", 0)
    assert inline.shown(placed(text("یەک <1>دوو</1> سێ"), "one two three", other)) == "one <1>two</1> three"


def test_a_translation_without_words_keeps_the_codes() -> None:
    assert inline.shown(placed(text("<1>یەک</1><2/>"), "", None)) == "<1></1><2/>"


def test_half_a_pair_and_pairs_that_cross_are_kept_once_each() -> None:
    for source in ("<1>یەک دوو", "یەک</1> دوو", "<1>یەک <2>دوو</1> سێ</2>"):
        marks = sorted((m.number, m.role) for m in inline.marks(text(source)))
        back = placed(text(source), "one two three", None)
        assert sorted((m.number, m.role) for m in inline.marks(back)) == marks
        assert inline.plain(back) == "one two three"


def test_codes_at_the_edges_leave_no_doubt() -> None:
    assert at_edges(text("<1>یەک دوو</1><2/>"))
    assert at_edges(text("یەک"))
    assert not at_edges(text("<1>یەک</1> دوو"))


def test_pairs_that_cross_are_not_nested() -> None:
    assert nested(text("<1>a <2>b</2></1> <3/>"))
    assert not nested(text("<1>a <2>b</1></2>"))
    assert not nested(text("</1>a<1>"))


@st.composite
def sources(draw: st.DrawFn) -> str:
    """Nested pairs and lone codes anywhere among words, also inside them."""
    pieces: list[str] = []
    number = 0

    def inside(depth: int) -> None:
        nonlocal number
        for _ in range(draw(st.integers(0, 3))):
            kind = draw(st.sampled_from(["word", "word", "join", "single", "pair"]))
            if kind in ("word", "join"):
                pieces.append(draw(st.sampled_from(["شار", "ئاو", "(", "."])) + (" " if kind == "word" else ""))
            elif number < 9 and kind == "single":
                number += 1
                pieces.append(inline.single(number))
            elif number < 9 and depth < 3:
                number += 1
                own = number
                pieces.append(inline.opening(own))
                inside(depth + 1)
                pieces.append(inline.closing(own))

    inside(0)
    inside(0)
    return "".join(pieces)


@given(sources(), st.lists(st.sampled_from(["one", "two.", "(three)"]), max_size=6), st.randoms(use_true_random=False))
def test_every_code_stands_once_and_no_pair_is_crossed_whatever_the_alignment(
    source: str, goal: list[str], chance: object
) -> None:
    words, target = inline.plain(source).split(), " ".join(goal)
    rows = tuple(tuple(chance.random() for _ in words) for _ in goal)  # type: ignore[attr-defined]
    for alignment in (None, Alignment(tuple(words), tuple(goal), rows)):
        back = placed(source, target, alignment)
        assert whole(source, back)
        assert inline.plain(back).split() == goal
