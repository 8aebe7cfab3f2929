"""Measuring a package, run on the tiny one."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from evaluate import Decoding, numbers_kept, tags_kept, translate, wrapped_in_tags


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


def test_translations_come_in_the_sources_order_with_their_scores(package: Path) -> None:
    results = translate(package, ["ماڵ", "کتێب نوێ 25 شار", "ئاو"], Decoding(beam=2))
    assert [text for text, _ in results] == ["house", "book new 25 city", "water"]
    assert all(score <= 0 for _, score in results)


def test_numbers_count_whatever_their_digits() -> None:
    assert numbers_kept(["٢٥ کتێب لە 1991", "نان"], ["25 books in 1990", "bread"]) == (1, 2)


def test_tags_count_when_both_come_through_in_order(package: Path) -> None:
    wrapped = wrapped_in_tags(["ماڵ گەورە باش"])
    assert wrapped == ["ماڵ ⟦1⟧ گەورە ⟦2⟧ باش"]
    texts = [text for text, _ in translate(package, wrapped, Decoding())]
    assert tags_kept([*texts, "⟦2⟧ a ⟦1⟧", "⟦1⟧"]) == 1
