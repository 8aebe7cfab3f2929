from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.lexicon import LEXICON
from translator_app.core.kurdish.morphology import analyse, describe, readings_of, stem, tails

SORANI = "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ"
CLITICS = "ی ەکە ەکان ێک دا ەوە مان یش ێکی ەکانی ەکانیشمان ەکەیدا ێکیش انەیە ەکەیە ێکە".split()
NOUNS = "هێز عێراق کتێب وڵات ژن دڵ شار بازاڕ هەولێر کار".split()


@pytest.mark.parametrize(
    ("word", "prefix", "expected", "form"),
    [
        ("کتێبەکانیشمان", "", "کتێب", "definite plural + also + our"),
        ("ناوچەیەکدا", "", "ناوچە", "indefinite + دا"),
        ("لەژیانیدا", "لە", "ژیان", "his or her + دا"),
        ("کوردستانیشدا", "", "کوردستان", "also + دا"),
        ("هەولێردایە", "", "هەولێر", "دا + is"),
        ("عێراقییەکان", "", "عێراقی", "definite plural"),
        ("فیلمەکان", "", "فیلم", "definite plural"),
        ("گەورەترین", "", "گەورە", "superlative"),
        ("دنیایەکی", "", "دنیا", "indefinite + ezafe"),
    ],
)
def test_the_likeliest_reading_is_the_one_a_reader_takes(word: str, prefix: str, expected: str, form: str) -> None:
    first = analyse(fold(word))[0]
    assert (first.prefix, first.stem, describe(first.features)) == (prefix, expected, form)


def test_a_plural_without_its_final_ae_is_traced_back() -> None:
    assert "وشە" in {reading.stem for reading in analyse(fold("وشانە"))}


def test_a_known_word_is_believed_rather_than_taken_apart() -> None:
    doubtful = {reading.stem: reading.confidence for reading in analyse(fold("فیلم"))}
    assert doubtful[fold("فیلم")] == 1.0
    assert doubtful["فیل"] < 0.5


def test_no_ending_with_yeh_and_ae_follows_a_consonant() -> None:
    assert readings_of("عێراق", "یەکان") == ()
    assert readings_of("عێراقی", "ەکان")


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("clitic", CLITICS)
def test_a_word_and_the_word_with_a_clitic_share_their_key(noun: str, clitic: str) -> None:
    assert stem(fold(noun + clitic)) == stem(fold(noun))


@pytest.mark.parametrize("noun", ["ناوچە", "ژمارە", "نامە"])
@pytest.mark.parametrize("clitic", ["", "ی", "کە", "کان", "کانی", "یەک", "یەکی", "ش", "دا", "وە", "یە", "کەش", "مان"])
def test_stems_in_ae_share_their_key_with_their_forms(noun: str, clitic: str) -> None:
    assert stem(fold(noun + clitic)) == stem(fold(noun))


@pytest.mark.parametrize(("one", "other"), [("ڕێگەکان", "ڕێگا"), ("کۆمەڵگاکەمان", "کۆمەڵگە"), ("دەرگای", "دەرگە")])
def test_both_spellings_of_a_noun_of_place_share_their_key(one: str, other: str) -> None:
    assert stem(fold(one)) == stem(fold(other))


@pytest.mark.parametrize(("one", "other"), [("٢٠٢١دا", "٢٠٢١"), ("٧ی", "٧")])
def test_a_clitic_comes_off_a_number(one: str, other: str) -> None:
    assert stem(fold(one)) == stem(fold(other))


@pytest.mark.parametrize(
    ("features", "words"),
    [
        ((), ""),
        (("definite", "plural", "ezafe"), "definite plural + ezafe"),
        (("also", "our", "دا"), "also + our + دا"),
    ],
)
def test_features_read_as_words(features: tuple[str, ...], words: str) -> None:
    assert describe(features) == words


def test_the_lexicon_is_folded() -> None:
    assert {fold(word) for word in LEXICON} == LEXICON


def test_the_empty_ending_is_legal_everywhere_and_means_nothing() -> None:
    for word_class in "CEYAU":
        assert next(tail.features for tail in tails(word_class)[""]) == ()


@given(st.text(alphabet=SORANI, max_size=20))
@settings(max_examples=100)
def test_the_key_of_a_key_is_itself(word: str) -> None:
    folded = fold(word)
    assert stem(stem(folded)) == stem(folded)
    assert folded.startswith(stem(folded))


@given(st.text(alphabet=SORANI, min_size=1, max_size=20))
@settings(max_examples=100)
def test_every_reading_puts_the_word_together_again(word: str) -> None:
    token = fold(word)
    readings = analyse(token)
    assert any(reading.stem == token and not reading.prefix for reading in readings)
    for reading in readings:
        assert 0 < reading.confidence <= 1
        whole = reading.prefix + reading.stem + reading.tail
        elided = reading.prefix + reading.stem.removesuffix("ە") + reading.tail
        assert token.replace("ر", "ڕ") in {whole.replace("ر", "ڕ"), elided.replace("ر", "ڕ")}


@pytest.mark.parametrize(
    "text", ["", "\ud800", "\x00", "ە" * 1_000_000, "ەکان" * 250_000, "a" * 100, "١"], ids=range(7)
)
def test_bad_words_are_left_whole(text: str) -> None:
    assert stem(text) == text or len(text) < 65
    assert analyse(text)[0].confidence == 1.0
