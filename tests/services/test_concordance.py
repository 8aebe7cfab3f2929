from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from translator_app.core.errors import Cancelled
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.segment import Segment
from translator_app.services.concordance import Found, OwnSegments, Query, next_limit, search
from translator_app.services.fragments import Background
from translator_app.services.suggesting import AttachedMemory
from translator_app.storage.memory_store import SqliteMemoryStore, create_memory, open_memory

UNITS = (
    ("پەرلەمانی کوردستان کۆبووەوە.", "The Kurdistan Parliament convened."),
    ("ئەندامانی پەرلەمان دەنگیان دا.", "The members of parliament voted."),
    ("سەرۆکی پەرلەمان گەیشت.", "The speaker of parliament arrived."),
    ("پەرلەمان یاسایەکی نوێی پەسەند کرد.", "Parliament passed a new law."),
    ("باران دەبارێت.", "It is raining."),
    ("ڕێگاکە درێژە.", "The road is long."),
)
SEGMENTS = (
    Segment(1, 1, 1, 0, "پەرله‌مانی عێراق بڕیاری دا.", "The Iraqi parliament decided."),
    Segment(2, 1, 2, 0, "پەرلەمانتاران ناڕازین."),
    Segment(3, 1, 3, 0, "نرخی نان بەرز بووەوە.", "The price of bread rose."),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteMemoryStore]:
    made = create_memory(tmp_path / "politics.wtm")
    made.add_many(TranslationUnit(source, target, author="Narin") for source, target in UNITS)
    yield made
    made.close()


def found(query: Query, *stores: SqliteMemoryStore, limit: int = 100, background: Background | None = None) -> Found:
    own = OwnSegments()
    return search(
        query,
        [AttachedMemory(each) for each in stores],
        lambda asked, task, most: own.find(asked, SEGMENTS, task, most),
        NoTask(),
        limit=limit,
        background=background,
    )


def test_the_projects_own_segments_come_first_and_legacy_letters_are_found(store: SqliteMemoryStore) -> None:
    lines = found(Query("پەرلەمان"), store).lines
    assert [line.segment_id for line in lines[:2]] == [1, 2]
    assert {line.memory for line in lines[2:]} == {"politics"}
    assert len(lines) == 6
    for line in lines:
        start, end = line.spans[0]
        assert line.source[start:end].startswith("پەرل")


def test_forms_are_found_on_request_alone() -> None:
    asked = Query("ڕازی")
    assert not found(asked).lines
    assert [line.segment_id for line in found(Query("نرخەکان", inflected=True)).lines] == [3]
    assert not found(Query("نرخەکان")).lines


def test_the_english_side_is_searched_without_case_and_in_any_form(store: SqliteMemoryStore) -> None:
    lines = found(Query("PARLIAMENT", on_target=True), store).lines
    assert [line.segment_id for line in lines][:1] == [1]
    assert all("arliament" in line.target[slice(*line.spans[0])] for line in lines)
    assert found(Query("decide", on_target=True, inflected=True)).lines[0].segment_id == 1


def test_a_pair_that_two_memories_hold_is_one_line(store: SqliteMemoryStore, tmp_path: Path) -> None:
    other = create_memory(tmp_path / "other.wtm")
    other.add_many(TranslationUnit(source, target) for source, target in UNITS)
    try:
        assert len(found(Query("باران"), store, other).lines) == 1
    finally:
        other.close()


def test_more_is_promised_only_while_there_may_be_more(store: SqliteMemoryStore) -> None:
    assert found(Query("پەرلەمان"), store, limit=2).more
    assert not found(Query("پەرلەمان"), store, limit=next_limit(100)).more
    assert next_limit(5_000) == 5_000


def test_what_the_units_have_in_common_is_marked_as_the_rendering(store: SqliteMemoryStore) -> None:
    background = Background([*(target for _, target in UNITS), *(f"Book {n} was sold." for n in range(200))])
    result = found(Query("پەرلەمان"), store, background=background)
    assert result.told is not None
    assert result.told.text == "parliament"
    marked = [line.target[slice(*line.rendering)] for line in result.lines if line.rendering]
    assert "parliament" in marked
    assert all(text.lower() == "parliament" for text in marked)


def test_nothing_but_signs_or_blanks_finds_nothing_and_raises_nothing(store: SqliteMemoryStore) -> None:
    for phrase in ("", "   ", "؟!", "\u200c", "*(", "\ud800", "a\nb"):
        for on_target in (False, True):
            assert found(Query(phrase, on_target=on_target), store).lines == ()


def test_a_memory_that_fails_is_told_and_the_others_answer(store: SqliteMemoryStore, tmp_path: Path) -> None:
    path = tmp_path / "gone.wtm"
    made = create_memory(path)
    made.add_many(TranslationUnit(source, target) for source, target in UNITS)
    made.close()
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    gone = open_memory(path, read_only=True)
    result = found(Query("باران"), gone, store)
    assert len(result.lines) == 1
    assert "gone.wtm" in result.failures[0]
    gone.close()


def test_a_search_of_the_project_can_be_stopped() -> None:
    class Stopped:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        OwnSegments().find(Query("نان"), SEGMENTS, Stopped(), 10)


def test_a_memory_detached_meanwhile_is_told_and_no_fault(store: SqliteMemoryStore, tmp_path: Path) -> None:
    detached = create_memory(tmp_path / "detached.wtm")
    detached.close()
    result = found(Query("باران"), detached, store)
    assert [line.memory for line in result.lines] == ["politics"]
    assert result.failures == ("The translation memory detached was detached meanwhile.",)
