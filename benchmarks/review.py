"""Two copies of a project of 100,000 segments with ten versions each: merging them, opening the result, looking back.

The copies share nine versions; then each changes 60,000 segments, of which 20,000 are the same ones.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import Figure, p95
from benchmarks.project_scale import SEGMENTS, VERSIONS, fill_history, made, timed
from translator_app.core.ports import NoTask
from translator_app.core.project import Project
from translator_app.core.segment import Change
from translator_app.services.reporting import report
from translator_app.storage.copy_merging import merge_copies
from translator_app.storage.project_store import create_project, open_project


def measure() -> Iterator[Figure]:
    """Yield the figures of one merge and what follows it."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, goal = (Path(folder) / f"{name}.werger" for name in ("ours", "theirs", "merged"))
        store = create_project(ours, Project("large"), "bench")
        list(made(store))
        fill_history(store)
        store.close()
        shutil.copy(ours, theirs)
        _worked_on(ours, "Narin", 0, 60_000)
        _worked_on(theirs, "Hemin", SEGMENTS - 60_000, SEGMENTS)
        seconds, told = timed(lambda: merge_copies(ours, theirs, goal, "Lead", datetime.now(UTC), NoTask()))
        yield Figure(f"merging two copies of {SEGMENTS:,} segments with ten versions", seconds, "s", at_most=20)
        yield Figure("conflicts listed", len(told.conflicts), "", at_least=20_000, at_most=20_000)
        opening, store = timed(lambda: open_project(goal, "bench"))
        loading, _ = timed(store.segments)
        yield Figure("opening and loading the merged project", opening + loading, "s", at_most=1.5)
        times = []
        for id_ in random.Random(5).sample(range(1, SEGMENTS + 1), 300):
            seconds, versions = timed(lambda id_=id_: store.history(id_))  # type: ignore[misc]
            assert len(versions) > VERSIONS - 1
            times.append(seconds * 1000)
        yield Figure("history of a segment of it, 95 of 100", p95(times), "ms", at_most=30)
        seconds, _ = timed(lambda: store.record.segments_at(store.record.place() - 1))
        yield Figure("looking at a named point of it", seconds, "s")
        seconds, found = timed(lambda: report(store, datetime.now(UTC)))
        assert found.segments == SEGMENTS
        yield Figure("the report over its whole log", seconds, "s")
        store.close()


def _worked_on(path: Path, name: str, first: int, last: int) -> None:
    store = open_project(path, name)
    now = datetime.now(UTC)
    chosen = store.segments()[first:last]
    pairs = tuple(
        (s, replace(s, target=f"{s.target} {name}.", version=s.version + 1, changed_by=name, changed_at=now))
        for s in chosen
    )
    store.apply(Change("Replace", pairs, name, now))
    store.close()
