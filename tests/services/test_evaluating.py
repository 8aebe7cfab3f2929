from __future__ import annotations

from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.core.errors import AppError
from translator_app.core.ports import NoTask
from translator_app.engines.argos import open_package
from translator_app.services.evaluating import TextPair, evaluate, parse_pairs, score


def test_a_perfect_translation_scores_full_and_a_wrong_one_does_not() -> None:
    references = ["The guests arrived on Sunday.", "The meeting was long and calm."]
    bleu, chrf, ter = score(references, references)
    assert (round(bleu.value), round(chrf.value), round(ter.value)) == (100, 100, 0)
    worse = score(["Other words altogether here.", "Nothing of it stands here now."], references)
    assert worse[0].value < 10
    assert worse[1].value < 40
    assert worse[2].value > 50
    assert bleu.low <= bleu.value <= bleu.high
    assert "tok:13a" in bleu.signature


def test_a_real_engine_is_measured(tmp_path: Path) -> None:
    engine = open_package(build_tiny_package(tmp_path))
    found = evaluate(engine, [TextPair("شار گەورە", "city big"), TextPair("ئاو", "water")], NoTask())
    assert found.hypotheses == ("city big", "water")
    assert (found.segments, round(found.chrf.value)) == (2, 100)
    assert found.seconds > 0


@pytest.mark.parametrize("line", ["only one column", "\tno source", "no reference\t "])
def test_a_line_that_is_no_pair_is_named(line: str) -> None:
    with pytest.raises(AppError, match=r"pairs\.tsv, line 2"):
        parse_pairs(["a\tb", line], "pairs.tsv")


def test_a_file_without_pairs_is_told() -> None:
    with pytest.raises(AppError, match="holds no pairs"):
        parse_pairs(["", "  "], "pairs.tsv")


def test_the_interval_lies_around_the_score_where_sentences_differ() -> None:
    references = ["The guests arrived on Sunday.", "The meeting was long and calm.", "It rained all day in the city."]
    for found in score([references[0], "A calm meeting.", "In the city it rained."], references):
        assert found.low < found.value < found.high
        assert found.high - found.low > 1
