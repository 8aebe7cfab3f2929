from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import english
from translator_app.core.ports import Hypothesis
from translator_app.services.weighing import SURE, chosen, consensus, ordered


def hypotheses(*texts: str) -> tuple[Hypothesis, ...]:
    return tuple(Hypothesis(text, -0.5 - n / 100) for n, text in enumerate(texts))


def test_consensus_prefers_what_others_say_too() -> None:
    agreed = consensus(hypotheses("wholly different words", "the city is big", "the city is large"))
    assert agreed[1] > agreed[0]


def test_phrases_of_similar_translations_bring_their_hypothesis_forward() -> None:
    texts = hypotheses("He held a gathering today", "He held a meeting today")
    assert ordered(texts, {}, [("They held a meeting yesterday", 0.9)])[0].text == "He held a meeting today"


def test_a_wanted_word_counts_in_any_of_its_forms() -> None:
    texts = hypotheses("The group was striking now", "The group was talking now")
    assert ordered(texts, {english.root("talks"): 0.9})[0].text == "The group was talking now"


def test_what_an_engine_is_sure_of_keeps_its_order_whatever_else_speaks_against_it() -> None:
    texts = ("He held a gathering today", "He held a meeting today", "He held a meeting today too")
    sure = tuple(Hypothesis(text, SURE - n / 100) for n, text in enumerate(texts))
    similar = [("They held a meeting yesterday", 0.9)]
    assert ordered(sure, {}, similar) == list(sure)
    unsure = tuple(Hypothesis(text, SURE - 0.001 - n / 100) for n, text in enumerate(texts))
    assert ordered(unsure, {}, similar)[0].text != texts[0]


def test_alternatives_differ_from_the_best_rather_than_from_each_other_by_an_article() -> None:
    four = hypotheses("the city is big", "the city is a big", "a town of great size", "nothing of the kind at all")
    assert [h.text for h in chosen(four, 2)] == ["the city is big", "a town of great size"]
    assert chosen(four, 9) == four


@given(st.lists(st.text(alphabet="abc ", max_size=12), max_size=6), st.integers(0, 5))
def test_weighing_loses_and_invents_nothing(texts: list[str], number: int) -> None:
    given_ = hypotheses(*texts)
    found = ordered(given_, {"a": 0.5}, [("a b", 0.7)])
    assert sorted(map(id, found)) == sorted(map(id, given_))
    assert set(chosen(found, number)) <= set(given_)
