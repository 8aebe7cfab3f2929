"""A project of 100,000 segments, each with ten versions: opening, editing, undoing, backing up, looking back.

The times are the store's alone; what the window adds is measured where the window is.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from benchmarks import Figure, p95
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import TYPED, Change, Origin, OriginKind, Segment, State
from translator_app.storage.backups import check_integrity, make_backup
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

SEGMENTS = 100_000
VERSIONS = 10
SOURCE = "ئەنجومەنەکە لە دانیشتنی ژمارە {} بڕیاری لەسەر پێشنیارەکانی لیژنەی دارایی دا و ڕاپۆرتەکەی پەسەند کرد."
TARGET = "In session number {} the council decided on the proposals of the finance committee. Version {}."
T = TypeVar("T")


def timed(act: Callable[[], T]) -> tuple[float, T]:
    """Return how many seconds ``act`` took and what it returned."""
    begun = time.perf_counter()
    answer = act()
    return time.perf_counter() - begun, answer


def measure() -> Iterator[Figure]:
    """Yield the figures of one project that grows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.werger"
        store = create_project(path, Project("large"), "bench")
        yield from made(store)
        store.close()
        yield from _opened(path, "one version", 1.0)
        store = open_project(path, "bench")
        fill_history(store)
        store.close()
        yield Figure("file with ten versions", path.stat().st_size / 1e6, "MB")
        yield from _opened(path, "ten versions", 1.5)
        store = open_project(path, "bench")
        yield from _looked_back(store)
        yield from _edited(store)
        yield from _kept_safe(store)
        store.close()


def made(store: SqliteProjectStore) -> Iterator[Figure]:
    """Add the segments and yield how long it took."""
    sources = [SOURCE.format(number) for number in range(SEGMENTS)]
    parsed = ParsedDocument(tuple(Paragraph(source) for source in sources), bytes(100_000))
    segments = [Segment(0, 0, (place + 1) * 1000, place, source) for place, source in enumerate(sources)]
    document = SourceDocument(0, "large.txt", "txt", 0)
    seconds, _ = timed(lambda: store.add_document(document, parsed, segments))
    yield Figure(f"adding {SEGMENTS:,} segments", seconds, "s")


def _opened(path: Path, what: str, bound: float) -> Iterator[Figure]:
    opening, store = timed(lambda: open_project(path, "bench"))
    loading, segments = timed(store.segments)
    assert len(segments) == SEGMENTS
    store.close()
    yield Figure(f"opening, {what}", opening, "s")
    yield Figure(f"opening and loading {SEGMENTS:,} segments, {what}", opening + loading, "s", at_most=bound)


def fill_history(store: SqliteProjectStore) -> None:
    """Give every segment its further versions, one change a version."""
    segments = store.segments()
    for version in range(1, VERSIONS):
        now = datetime.now(UTC)
        origin = Origin(OriginKind.ENGINE, "bench") if version == 1 else TYPED
        after = [
            replace(
                segment,
                target=TARGET.format(segment.id, version),
                state=State.TRANSLATED,
                origin=origin,
                version=segment.version + 1,
                changed_by="bench",
                changed_at=now,
            )
            for segment in segments
        ]
        store.apply(Change(f"Version {version}", tuple(zip(segments, after, strict=True)), "bench", now))
        segments = after


def _looked_back(store: SqliteProjectStore) -> Iterator[Figure]:
    draw = random.Random(3)
    times = []
    for id_ in draw.sample(range(1, SEGMENTS + 1), 300):
        seconds, versions = timed(lambda id_=id_: store.history(id_))  # type: ignore[misc]
        assert len(versions) == VERSIONS
        times.append(seconds * 1000)
    yield Figure("history of a segment, 95 of 100", p95(times), "ms", at_most=30)


def _edited(store: SqliteProjectStore) -> Iterator[Figure]:
    draw = random.Random(4)
    segments = store.segments()
    times = []
    for place in draw.sample(range(SEGMENTS), 500):
        before = segments[place]
        after = replace(before, target=f"{before.target} More.", version=before.version + 1)
        change = Change("Typing", ((before, after),), "bench", datetime.now(UTC))
        times.append(timed(lambda change=change: store.apply(change))[0] * 1000)  # type: ignore[misc]
        segments[place] = after
    yield Figure("one durable edit, median", sorted(times)[len(times) // 2], "ms")
    yield Figure("one durable edit, 95 of 100", p95(times), "ms", at_most=20)
    pairs = tuple((segment, replace(segment, target="x", version=segment.version + 1)) for segment in segments)
    seconds, _ = timed(lambda: store.apply(Change("Replace all", pairs, "bench", datetime.now(UTC))))
    yield Figure(f"one change of {SEGMENTS:,} segments", seconds, "s")
    seconds, undone = timed(lambda: store.undo("bench", datetime.now(UTC)))
    assert undone is not None
    assert len(undone.pairs) == SEGMENTS
    yield Figure(f"undoing a change of {SEGMENTS:,} segments", seconds, "s")


def _kept_safe(store: SqliteProjectStore) -> Iterator[Figure]:
    seconds, backup = timed(lambda: make_backup(store.path))
    assert backup is not None
    yield Figure(f"a backup of {backup.size / 1e6:.0f} MB (beside the work)", seconds, "s")
    seconds, again = timed(lambda: make_backup(store.path))
    assert again is None
    yield Figure("a backup when nothing changed", seconds * 1000, "ms")
    seconds, wrong = timed(lambda: check_integrity(store.path))
    assert wrong == ()
    yield Figure("the whole check", seconds, "s")
