from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.core import edits
from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Hypothesis, NoTask, Task
from translator_app.core.segment import OriginKind, Segment
from translator_app.engines.argos import open_package
from translator_app.services.desk import Desk
from translator_app.services.pretranslating import pretranslate
from translator_app.services.suggesting import AttachedMemory, Suggester
from translator_app.storage.memory_store import create_memory


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


class CancelledAtOnce:
    """A task whose user presses Stop before the first batch."""

    def step(self, done: int, total: int, label: str = "") -> None:
        raise Cancelled


def test_memory_comes_before_the_engine_and_hands_are_not_touched(desk: Desk, tiny: Path) -> None:
    rows = desk.editor.segments
    assert desk.working_memory is not None
    desk.working_memory.add(TranslationUnit(rows[1].source, "The prime minister welcomed the guests."))
    desk.editor.type(rows[2].id, "typed by hand")
    desk.suggester.engines = (open_package(tiny),)
    result = pretranslate(desk.editor.segments, desk.suggester, NoTask())
    desk.editor.apply(edits.filled(result.drafts, desk.editor.segments, "Pretranslate"))
    kinds = [segment.origin.kind for segment in desk.editor.segments]
    assert kinds == [OriginKind.ENGINE, OriginKind.MEMORY, OriginKind.TYPED, OriginKind.ENGINE]
    assert desk.editor.segments[2].target == "typed by hand"
    desk.editor.undo()
    assert [segment.target for segment in desk.editor.segments] == ["", "", "typed by hand", ""]


def test_what_was_typed_meanwhile_wins_over_a_late_result(desk: Desk, tiny: Path) -> None:
    desk.suggester.engines = (open_package(tiny),)
    result = pretranslate(tuple(desk.editor.segments), desk.suggester, NoTask())
    first = desk.editor.segments[0].id
    desk.editor.type(first, "typed meanwhile")
    desk.editor.apply(edits.filled(result.drafts, desk.editor.segments, "Pretranslate"))
    assert desk.editor.segment(first).target == "typed meanwhile"


def test_a_cancel_keeps_what_was_proposed_and_says_so(desk: Desk, tiny: Path) -> None:
    desk.suggester.engines = (open_package(tiny),)
    result = pretranslate(desk.editor.segments, desk.suggester, CancelledAtOnce())
    assert result.cancelled
    assert result.drafts == {}


def test_without_an_engine_only_memories_fill(desk: Desk) -> None:
    result = pretranslate(desk.editor.segments, desk.suggester, NoTask(), use_engine=False)
    assert (result.from_memory, result.from_engine) == (0, 0)


def test_a_penalty_takes_matches_below_the_threshold_and_a_context_match_is_asked_for_by_its_own(
    desk: Desk, tmp_path: Path
) -> None:
    segments = desk.editor.segments
    store = create_memory(tmp_path / "other.wtm")
    unit = TranslationUnit(segments[1].source, "The prime minister welcomed them.", previous=segments[0].source)
    store.add(unit)
    try:

        def filled(penalty: int, least: int) -> int:
            suggester = Suggester([AttachedMemory(store, penalty=penalty)])
            return pretranslate(segments, suggester, NoTask(), memory_from=least, use_engine=False).from_memory

        assert filled(0, 100) == filled(0, 101) == 1
        assert filled(0, 102) == 0
        assert filled(5, 95) == 1
        assert filled(5, 97) == filled(5, 100) == 0
        assert filled(0, 103) == 0
    finally:
        store.close()


class Down:
    """An engine whose server is down; it counts how often it was asked."""

    name, label, leaves_machine = "down", "Down", True

    def __init__(self) -> None:
        self.asked = 0

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        self.asked += 1
        raise EngineError("Down cannot be reached.")


class Steps:
    """A task that keeps what was reported."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int, label: str = "") -> None:
        self.seen.append((done, total))


def test_a_server_that_is_down_is_left_alone_and_the_next_engine_fills_all(tiny: Path) -> None:
    segments = [Segment(n, 1, n, 0, f"شار {n}") for n in range(1, 201)]
    down, task = Down(), Steps()
    result = pretranslate(segments, Suggester(engines=[down, open_package(tiny)]), task)
    assert down.asked == 2
    assert result.failures == ["Down cannot be reached."]
    assert result.from_engine == 200
    assert all(total == 200 for _, total in task.seen)
    assert [done for done, _ in task.seen] == sorted(done for done, _ in task.seen)
    assert task.seen[-1] == (200, 200)
