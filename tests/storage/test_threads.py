"""An import writes from its own thread while the window's thread edits, reads and undoes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from translator_app.core.segment import Change, Segment
from translator_app.storage.backups import check_integrity
from translator_app.storage.project_store import SqliteProjectStore

ROUNDS = 40


@pytest.fixture
def restless() -> Iterator[None]:
    """Lets threads change as often as they can, in the middle of whatever they do."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("restless")
def test_two_threads_take_turns_and_lose_nothing(
    store: SqliteProjectStore, filled: Callable[..., list[Segment]]
) -> None:
    now = datetime(2026, 3, 1, 13, 0, tzinfo=UTC)

    def bring_documents() -> None:
        for number in range(ROUNDS):
            filled(store, ("ڕۆژێکی نوێ.", "شەوێکی درێژ."), f"brought-{number}.txt")

    def edit() -> None:
        for number in range(ROUNDS):
            segment = next(each for each in store.segments() if each.id == 1)
            edited = replace(segment, target=f"Version {number}.", version=segment.version + 1)
            store.apply(Change("Typing", ((segment, edited),), "Narîn", now))
            store.set_setting("current", str(number))
            if number % 8 == 7:
                store.undo("Narîn", now)
                store.redo("Narîn", now)
            assert store.history(1)[0].segment.target == f"Version {number}."

    with ThreadPoolExecutor(2) as threads:
        for done in (threads.submit(bring_documents), threads.submit(edit)):
            done.result()
    assert len(store.documents()) == 1 + ROUNDS
    assert len(store.segments()) == 3 + 2 * ROUNDS
    assert store.setting("current") == str(ROUNDS - 1)
    path = store.path
    store.close()
    assert check_integrity(path) == ()
