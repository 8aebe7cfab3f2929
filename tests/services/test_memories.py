"""The memories of a project as they are listed, and a unit found again before it is changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from translator_app.core.errors import MemoryStoreError
from translator_app.core.memory import TranslationUnit
from translator_app.core.project import MemoryLink
from translator_app.services.memories import link_to, listed, numbered, refuse_read_only, store_of, unit_of
from translator_app.services.suggesting import AttachedMemory
from translator_app.storage.memory_store import SqliteMemoryStore, open_memory

SOURCE = "باران دەبارێت."


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[SqliteMemoryStore]:
    store = open_memory(tmp_path / "own.wtm", create=True)
    yield store
    store.close()


def test_memories_are_listed_in_the_order_they_are_asked_and_missing_ones_too(
    memory: SqliteMemoryStore, tmp_path: Path
) -> None:
    late, early = MemoryLink("late.wtm", priority=2), MemoryLink("early.wtm", priority=1)
    rows = listed(tmp_path, [late, early], [AttachedMemory(memory), AttachedMemory(memory, link=late)], memory.path)
    assert [(row.name, row.link, row.missing) for row in rows] == [
        ("own", None, False),
        ("early", early, True),
        ("late", late, False),
    ]
    assert rows[1].path == tmp_path / "early.wtm"
    assert [(link.path, link.priority) for link in numbered([early, late])] == [("early.wtm", 1), ("late.wtm", 2)]


def test_a_memory_beside_the_project_is_named_by_its_file_and_one_elsewhere_in_full(tmp_path: Path) -> None:
    assert link_to(tmp_path / "a.wtm", tmp_path) == "a.wtm"
    assert link_to(tmp_path / "other" / "a.wtm", tmp_path) == str(tmp_path / "other" / "a.wtm")


def test_a_unit_is_found_by_its_id_as_long_as_it_says_the_same(memory: SqliteMemoryStore, tmp_path: Path) -> None:
    one, two = (memory.add(TranslationUnit(SOURCE, target)) for target in ("It rains.", "It is raining."))
    assert unit_of(memory, SOURCE, "It rains.", one.id).id == one.id
    assert unit_of(memory, SOURCE, "It is raining.", two.id).id == two.id
    with pytest.raises(MemoryStoreError, match="changed or deleted meanwhile"):
        unit_of(memory, SOURCE, "It rains.", two.id)
    other = open_memory(tmp_path / "folder.wtm", create=True)
    same_name = AttachedMemory(other)
    other.name = memory.name
    assert store_of([same_name, AttachedMemory(memory)], "own", SOURCE, "It rains.", one.id) is memory
    with pytest.raises(MemoryStoreError, match="deleted or detached meanwhile"):
        store_of([AttachedMemory(memory)], "another", SOURCE, "It rains.", one.id)
    memory.delete(one.id)
    with pytest.raises(MemoryStoreError, match="deleted or detached meanwhile"):
        store_of([AttachedMemory(memory)], "own", SOURCE, "It rains.", one.id)
    other.close()


def test_a_memory_attached_for_reading_only_is_not_written(memory: SqliteMemoryStore) -> None:
    refuse_read_only(memory)
    memory.close()
    reader = open_memory(memory.path, read_only=True)
    with pytest.raises(MemoryStoreError, match="for reading only"):
        refuse_read_only(reader)
    reader.close()
