from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from tiny_package import build_tiny_package

from translator_app.core import inline
from translator_app.core.english import pluralised
from translator_app.core.glossary import Term
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.ports import Engine, Hypothesis, NoTask, Task
from translator_app.engines.argos import open_package
from translator_app.services.obeying import TermKeeper, hold, put_in

TERMS = (
    Term("شار", "municipality", glossary="own"),
    Term("ماڵی کۆن", "heritage house", glossary="own"),
    Term("ئاو", "water", glossary="own"),
    Term("نان", "loaf", glossary="shipped"),
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return open_package(build_tiny_package(tmp_path_factory.mktemp("package")))


@pytest.fixture
def keeper(engine: Engine) -> TermKeeper:
    return TermKeeper(engine, TermIndex(TERMS).find, frozenset({"shipped"}))


def texts(engine: Engine, *sources: str) -> list[str]:
    return [hypotheses[0].text for hypotheses in engine.translate(sources, task=NoTask())]


def test_a_term_that_was_missed_is_put_in(keeper: TermKeeper, engine: Engine) -> None:
    assert texts(engine, "شار جوان") == ["city beautiful"]
    assert texts(keeper, "شار جوان") == ["Municipality beautiful"]


def test_the_engines_own_hypotheses_follow_the_one_that_keeps_terms(keeper: TermKeeper) -> None:
    (hypotheses,) = keeper.translate(["جوان شار"], hypotheses=3, task=NoTask())
    assert hypotheses[0].text == "beautiful municipality"
    assert hypotheses[0].kept == ("municipality",)
    assert hypotheses[1].text == "beautiful city"
    assert len(hypotheses) == 3


def test_what_follows_the_glossary_is_left_alone(keeper: TermKeeper, engine: Engine) -> None:
    (kept,) = keeper.translate(["ئاو جوان"], hypotheses=2, task=NoTask())
    (own,) = engine.translate(["ئاو جوان"], hypotheses=2, task=NoTask())
    assert kept == own


def test_advice_does_not_bind(keeper: TermKeeper, engine: Engine) -> None:
    assert texts(keeper, "نان نوێ") == texts(engine, "نان نوێ")


def test_several_sources_keep_their_order_and_their_own_terms(keeper: TermKeeper) -> None:
    assert texts(keeper, "جوان شار", "ئاو", "گەورە شار") == ["beautiful municipality", "water", "big municipality"]


class LosesCodes:
    """An engine that cannot carry codes."""

    name, label, leaves_machine = "plain", "Plain", False

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        yield from ((Hypothesis("some words", -1.0),) for _ in sources)


def test_where_a_placeholder_is_lost_the_engines_own_words_stand() -> None:
    assert texts(TermKeeper(LosesCodes(), TermIndex(TERMS).find), "جوان شار") == ["some words"]


def test_a_term_takes_the_number_in_which_it_was_met() -> None:
    (hit,) = TermIndex([Term("بنکەی سەربازی", "military base")]).find("بنکە سەربازییەکان")
    held = hold("بنکە سەربازییەکان", [hit])
    assert held.targets == ("military bases",)
    filled = put_in(Hypothesis(f"the {held.source}.", -1.0), held)
    assert filled is not None
    assert filled.text == "the military bases."


def test_hits_that_overlap_are_held_once() -> None:
    source = "ماڵی کۆن"
    hits = [*TermIndex(TERMS).find(source), *TermIndex([Term("کۆن", "ancient")]).find(source)]
    held = hold(source, hits)
    assert len(inline.marks(held.source)) == len(held.targets) == 1


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("combat force", "combat forces"),
        ("minister of defence", "ministers of defence"),
        ("ally", "allies"),
        ("crisis", "crises"),
        ("troops", "troops"),
        ("spokeswoman", "spokeswomen"),
        ("embassy", "embassies"),
    ],
)
def test_noun_phrases_in_the_plural(one: str, many: str) -> None:
    assert pluralised(one) == many
