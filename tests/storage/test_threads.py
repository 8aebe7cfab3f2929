"""An import writes from its own thread while the window's thread edits, reads and undoes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import SourceDocument
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


def test_reading_does_not_wait_for_a_long_write(store: SqliteProjectStore) -> None:
    writing, read = threading.Event(), threading.Event()

    def paragraphs() -> Iterator[Paragraph]:
        writing.set()
        assert read.wait(20), "the reader waited for the writer"
        yield Paragraph("درەنگ.")

    class Slow(tuple[Paragraph, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[Paragraph]:
            return paragraphs()

    def bring() -> None:
        document = SourceDocument(0, "slow.txt", "txt", 5)
        store.add_document(document, ParsedDocument(Slow(), b""), ())

    with ThreadPoolExecutor(1) as threads:
        brought = threads.submit(bring)
        assert writing.wait(20)
        assert [version.segment.id for version in store.history(1)] == [1]
        assert store.project().name == "Novel"
        assert len(store.documents()) == 1
        read.set()
        brought.result()
    assert len(store.documents()) == 2


def test_sizes_of_what_can_be_undone_and_done_again(store: SqliteProjectStore) -> None:
    now = datetime(2026, 3, 1, 13, 0, tzinfo=UTC)
    assert (store.undo_size(), store.redo_size()) == (0, 0)
    segments = store.segments()
    pairs = tuple((each, replace(each, target="Yes.", version=each.version + 1)) for each in segments)
    store.apply(Change("Replace", pairs, "Narîn", now))
    assert (store.undo_size(), store.redo_size()) == (3, 0)
    store.undo("Narîn", now)
    assert (store.undo_size(), store.redo_size()) == (0, 3)


def test_a_reader_that_is_late_for_the_close_leaves_no_file_open(store: SqliteProjectStore) -> None:
    reading, closed = threading.Event(), threading.Event()
    told = Path("/proc/self/fd")
    if not told.is_dir():
        pytest.skip("the system does not tell which files are open")

    def read() -> int:
        with store._reading() as connection:
            ((count,),) = connection.execute("SELECT count(*) FROM segment")
            reading.set()
            assert closed.wait(20)
            assert isinstance(count, int)
            return count

    with ThreadPoolExecutor(1) as threads:
        late = threads.submit(read)
        assert reading.wait(20)
        store.close()
        closed.set()
        assert late.result() == 3
    open_files = {str(each.readlink()) for each in told.iterdir() if each.is_symlink()}
    assert not any(name.startswith(str(store.path)) for name in open_files)
    with pytest.raises(apsw.ConnectionClosedError):
        store.segments()
