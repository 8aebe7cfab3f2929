from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.core.errors import EngineError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Hypothesis, NoTask, Task
from translator_app.core.segment import OriginKind
from translator_app.engines.argos import open_package
from translator_app.services.desk import Desk
from translator_app.services.suggesting import AttachedMemory, Request, Suggester, Suggestion, merged
from translator_app.storage.memory_store import open_memory

SOURCE = "منداڵ لە شار کتێبی نوێ دەخوێنێتەوە و ئاوی سارد دەخواتەوە."


class BrokenEngine:
    """An engine whose server never answers."""

    name, label, leaves_machine = "broken", "Broken", True

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        raise EngineError("The engine Broken does not answer: try again later.")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


def test_the_best_match_stands_first_and_a_penalty_is_taken_off(tmp_path: Path) -> None:
    own = open_memory(tmp_path / "own.wtm", create=True)
    other = open_memory(tmp_path / "other.wtm", create=True)
    own.add(TranslationUnit(SOURCE, "from our own"))
    other.add(TranslationUnit(SOURCE, "from another"))
    suggester = Suggester([AttachedMemory(other, penalty=10), AttachedMemory(own)])
    found = suggester.from_memories(Request(SOURCE)).items
    assert [(item.text, item.origin.score) for item in found] == [("from our own", 100), ("from another", 90)]
    own.close()
    other.close()


def test_a_real_package_answers_and_the_answer_is_remembered(tiny: Path) -> None:
    engine = open_package(tiny)
    suggester = Suggester(engines=[engine])
    request = Request("کتێبی نوێ")
    assert suggester.recalled(request) is None
    (found,) = suggester.from_engines([request], NoTask())
    assert found.items
    assert found.items[0].origin.kind is OriginKind.ENGINE
    recalled = suggester.recalled(request)
    assert recalled is not None
    assert recalled.items == found.items


def test_one_engine_that_fails_is_told_and_the_others_answer(tiny: Path) -> None:
    suggester = Suggester(engines=[BrokenEngine(), open_package(tiny)])
    (found,) = suggester.from_engines([Request("ئاو")], NoTask())
    assert found.failures == ("The engine Broken does not answer: try again later.",)
    assert found.items


def test_answers_come_in_the_order_of_the_requests(tiny: Path) -> None:
    suggester = Suggester(engines=[open_package(tiny)])
    together = list(suggester.from_engines([Request("ئاو"), Request("شار"), Request("نان")], NoTask()))
    alone = [next(suggester.from_engines([Request(text)], NoTask())) for text in ("ئاو", "شار", "نان")]
    assert [found.items[0].text for found in together] == [found.items[0].text for found in alone]


def test_good_matches_stand_before_the_machine_and_weak_ones_after(desk: Desk) -> None:
    from translator_app.core.segment import Origin
    from translator_app.services.suggesting import Suggested

    request = Request("x")
    good = Suggestion("good", Origin(OriginKind.MEMORY, "m", 88))
    weak = Suggestion("weak", Origin(OriginKind.MEMORY, "m", 60))
    machine = Suggestion("machine", Origin(OriginKind.ENGINE, "e", 40), 0.4)
    again = Suggestion("good", Origin(OriginKind.ENGINE, "e", 90), 0.9)
    ranked = merged(Suggested(request, (good, weak)), Suggested(request, (machine, again)))
    assert [item.text for item in ranked] == ["good", "machine", "weak"]


def test_a_match_whose_figures_alone_differ_is_adapted_and_still_named_as_the_memory_holds_it(tmp_path: Path) -> None:
    memory = open_memory(tmp_path / "own.wtm", create=True)
    unit = memory.add(
        TranslationUnit("لە ساڵی ٢٠١٩ نزیکەی ٦٠ گوندی نوێ ئاوەدان کرانەوە.", "In 2019 about 60 villages were rebuilt.")
    )
    suggester = Suggester([AttachedMemory(memory)])
    (found,) = suggester.from_memories(Request("لە ساڵی ٢٠٢٣ نزیکەی ٦٠ گوندی نوێ ئاوەدان کرانەوە.")).items
    assert found.text == "In 2023 about 60 villages were rebuilt."
    assert found.adapted == (("2019", "2023"),)
    assert found.in_memory == "In 2019 about 60 villages were rebuilt."
    assert (found.origin.score or 0) < 100
    assert found.unit_id == unit.id
    memory.close()


def test_an_answer_that_began_before_a_lesson_is_given_but_not_remembered() -> None:
    class Interrupted:
        name, label, leaves_machine = "here", "Here", False
        answers = 0

        def translate(
            self, sources: Sequence[str], *, hypotheses: int = 1, task: Task
        ) -> Iterator[tuple[Hypothesis, ...]]:
            for _ in sources:
                self.answers += 1
                if self.answers == 1:
                    suggester.forget_learners()  # the translator confirms a segment meanwhile
                yield (Hypothesis(f"answer {self.answers}", -1.0),)

    suggester = Suggester(engines=[Interrupted()])
    request = Request(SOURCE)
    (found,) = suggester.from_engines([request], NoTask())
    assert [item.text for item in found.items] == ["answer 1"]
    assert suggester.recalled(request) is None
    (found,) = suggester.from_engines([request], NoTask())
    assert [item.text for item in found.items] == ["answer 2"]
    assert suggester.recalled(request) == found
