"""Sentences: the shipped Sorani rules on hard cases, and the SRX way of applying rules."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.errors import AppError
from translator_app.core.kurdish.segmentation import Rule, Segmenter
from translator_app.formats.srx import read_srx

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT.parent / "shared" / "samples" / "news-article.ckb.txt"
SHIPPED = read_srx((ROOT / "resources" / "srx" / "ckb.srx").read_bytes())["ckb"]
SEGMENTER = Segmenter(SHIPPED)
CASES = [
    line.replace("␠", " ")
    for line in Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
ESCAPED = re.compile(r"\\(n|t|u[0-9a-f]{4})")
BLIND = [
    ESCAPED.sub(lambda match: match[0].encode().decode("unicode_escape"), line)
    for line in Path(__file__).with_name("sentences_blind.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
ODD = ["ب", ".", " ", "؟!", ". ", '. "', "\n", "\0", "\ud800", "ئەب.", "٣. ", ": ", "\U000f0001", "'", "A."]


def sentences(text: str, segmenter: Segmenter = SEGMENTER) -> list[str]:
    return [text[start:end] for start, end in segmenter.spans(text)]


@pytest.mark.parametrize("case", CASES)
def test_hard_cases_are_cut_where_a_translator_would_cut(case: str) -> None:
    assert sentences(case.replace("|", "")) == [piece.strip() for piece in case.split("|")]


@pytest.mark.parametrize("case", [case for case in BLIND if not case.startswith("~")])
def test_cases_written_without_knowing_the_rules_are_cut_as_wished(case: str) -> None:
    assert sentences(case.replace("|", "")) == [piece.strip() for piece in case.split("|")]


def test_cases_marked_as_open_are_still_open() -> None:
    wishes = [case[1:] for case in BLIND if case.startswith("~")]
    met = [w for w in wishes if sentences(w.replace("|", "")) == [piece.strip() for piece in w.split("|")]]
    assert not met, "take the ~ off these lines of sentences_blind.txt"


@pytest.mark.skipif(not SAMPLE.is_file(), reason="the sample article is not beside the checkout")
def test_the_sample_article_gives_the_eighteen_segments_of_the_decision() -> None:
    found = sentences(SAMPLE.read_text("utf-8"))
    assert len(found) == 18
    assert found[1].endswith('دەمێننەوە. "')
    assert found[2] == "پەیامە هەشت خاڵییەکەی موقتەدا سەدر:"
    opening = ["یەكەم:", "دووەم:", "سێیەم:", "چوارەم:", "پێنجەم:", "شەشەم:", "حەوتەم:", "هەشتەم:"]
    assert [segment.split()[0] for segment in found[3:11]] == opening
    assert found[16].endswith('هەیە".')
    assert found[17].endswith('دەبێت. "')


def test_a_code_after_the_stop_belongs_to_the_sentence_that_it_closes() -> None:
    opening, closing = "\U000f0001", "\U000f1001"
    assert sentences(f"{opening}ئەو هات.{closing} ئێمە ڕۆیشتین.") == [f"{opening}ئەو هات.{closing}", "ئێمە ڕۆیشتین."]


def test_an_abbreviation_of_the_user_keeps_the_sentence_together_in_either_spelling() -> None:
    text = "كۆم. نەورۆز دامەزرا. کۆم. هەولێر داخرا."
    assert len(sentences(text)) == 4
    own = Segmenter(SHIPPED, ["کۆم."])
    assert sentences(text, own) == ["كۆم. نەورۆز دامەزرا.", "کۆم. هەولێر داخرا."]


def test_an_abbreviation_is_a_whole_word_and_taken_literally() -> None:
    own = Segmenter(SHIPPED, ["کۆ", "a+b("])
    assert sentences("لە کۆ. دا. نەکۆ. ئەو", own) == ["لە کۆ. دا.", "نەکۆ.", "ئەو"]


def test_the_first_rule_that_matches_decides() -> None:
    keep, cut = Rule(breaks=False, before="b", after="c"), Rule(breaks=True, before="b", after="")
    assert sentences("abcabd", Segmenter([keep, cut])) == ["abcab", "d"]
    assert sentences("abcabd", Segmenter([cut, keep])) == ["ab", "cab", "d"]


def test_without_rules_a_text_is_one_segment() -> None:
    assert sentences(" یەک. دوو. ", Segmenter([])) == ["یەک. دوو."]


def test_expressions_of_icu_are_understood() -> None:
    rules = [Rule(breaks=True, before=r"[\x{61F}\x{0021}]", after=r"\h"), Rule(breaks=True, before=r"\Q.)\E", after="")]
    assert sentences("a؟ b!\tc.)d", Segmenter(rules)) == ["a؟", "b!", "c.)", "d"]


def test_a_broken_expression_is_named() -> None:
    with pytest.raises(AppError, match=r"“\(ab”"):
        Segmenter([Rule(breaks=True, before="(ab", after="")])


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from([*ODD, "وشە", " ", "؟", '"', "یەکەم:", "  "]) | st.text(max_size=3), max_size=20).map(
        "".join
    )
)
def test_every_character_but_white_space_is_in_exactly_one_segment(text: str) -> None:
    spans = SEGMENTER.spans(text)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    inside = {index for start, end in spans for index in range(start, end)}
    assert all(index in inside for index, each in enumerate(text) if not each.isspace())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@pytest.mark.parametrize("unit", ODD)
def test_odd_texts_of_a_hundred_thousand_characters_end(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    assert "".join(sentences(text)).replace(" ", "") == "".join(text.split())
