"""Whether every edit that was acknowledged is there after the program was killed at a random moment.

A child opens the project and edits it without a pause: typing that amends, edits of several segments, undo, redo. It
says what it will do before, and that it is done after the store returned. It is killed (SIGKILL) some milliseconds
later; the project is opened again as the next session would, compared with what was acknowledged, and checked whole.
The edit under way at the kill may be there or not, but not by half. What a power cut does is not measured here: for
that the store relies on SQLite's synchronous=FULL.

``WERGER_BENCH_KILLS`` sets another number of kills than 200.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import Figure
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import TYPED, Change, Segment
from translator_app.storage.backups import check_integrity
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

KILLS = int(os.environ.get("WERGER_BENCH_KILLS", "200"))
SEGMENTS = 300
State = dict[int, tuple[int, str]]


def edit(path: str, seed: int) -> None:
    """Edit for ever, telling each step before (``will``) and after (``done``); run in the child."""
    draw = random.Random(seed)
    store = open_project(path, "bench")
    segments = {segment.id: segment for segment in store.segments()}
    author = "bench"
    for number in range(10**9):
        now = datetime.now(UTC)
        chosen = draw.sample(sorted(segments), draw.choice((1, 1, 1, 2, 7)))
        turn = draw.randrange(10)
        if turn >= 2:
            pairs = tuple((segments[id_], _typed(segments[id_], f"{seed}-{number} " * 20)) for id_ in chosen)
            _tell("will", {after.id: (after.version, after.target) for _, after in pairs})
            store.apply(Change("Typing", pairs, author, now), amend=draw.random() < 0.5)
            change: Change | None = Change("", pairs)
        else:
            _tell("will", None)
            change = store.undo(author, now) if turn else store.redo(author, now)
        for _, became in change.pairs if change else ():
            assert became is not None
            segments[became.id] = became
        _tell("done", {id_: (segments[id_].version, segments[id_].target) for id_ in change.ids} if change else {})


def _typed(segment: Segment, text: str) -> Segment:
    return replace(segment, target=text, origin=TYPED, version=segment.version + 1)


def _tell(what: str, told: State | None) -> None:
    print(json.dumps([what, told and list(told.items())]), flush=True)


def measure() -> Iterator[Figure]:
    """Yield the figures of all kills together."""
    draw = random.Random(5)
    lost = halved = damaged = acknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.werger"
        _make(path)
        expected = _state(path)
        for kill in range(KILLS):
            will, steps = _run_and_kill(path, kill, draw.uniform(0.0, 0.25), expected)
            acknowledged += steps
            found = _state(path)
            lost += sum(not _kept(id_, found, expected, will) for id_ in expected)
            if isinstance(will, dict):
                halved += len({found[id_] == state for id_, state in will.items()}) > 1
            damaged += bool(check_integrity(path))
            expected = found
        yield Figure(f"edits acknowledged before {KILLS} kills", acknowledged, "")
        yield Figure("acknowledged edits lost", lost, "", at_most=0)
        yield Figure("edits kept by half", halved, "", at_most=0)
        yield Figure("files damaged", damaged, "", at_most=0)


def _make(path: Path) -> None:
    store: SqliteProjectStore = create_project(path, Project("bench"), "bench")
    sources = [f"ڕستەی ژمارە {number}." for number in range(SEGMENTS)]
    parsed = ParsedDocument(tuple(Paragraph(source) for source in sources), b"")
    segments = [Segment(0, 0, place, place, source) for place, source in enumerate(sources)]
    store.add_document(SourceDocument(0, "bench.txt", "txt", 0), parsed, segments)
    store.close()


def _state(path: Path) -> State:
    store = open_project(path, "bench")
    state = {segment.id: (segment.version, segment.target) for segment in store.segments()}
    store.close()
    return state


def _run_and_kill(path: Path, seed: int, after: float, expected: State) -> tuple[State | bool, int]:
    """Run the child, kill it ``after`` seconds of editing, and bring ``expected`` up to what it acknowledged.

    Returns what it was about to do: the states it meant to write, True for an undo or a redo, False for nothing.
    """
    command = [sys.executable, "-c", f"from benchmarks.durability import edit; edit({str(path)!r}, {seed})"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    will: State | bool = False
    steps = 0
    killer: threading.Timer | None = None
    for line in child.stdout:
        if killer is None:
            killer = threading.Timer(after, child.kill)
            killer.start()
        if not line.endswith("\n"):
            break
        what, told = json.loads(line)
        if what == "will":
            will = True if told is None else {id_: (version, target) for id_, (version, target) in told}
        else:
            expected.update({id_: (version, target) for id_, (version, target) in told})
            will, steps = False, steps + 1
    child.wait()
    child.stdout.close()
    if killer is None:
        raise RuntimeError("the editing child did not start")
    killer.join()
    return will, steps


def _kept(id_: int, found: State, expected: State, will: State | bool) -> bool:
    if found.get(id_) == expected[id_]:
        return True
    if isinstance(will, dict):
        return found.get(id_) == will.get(id_)
    # An undo or redo under way: it may have written one version more.
    return will and id_ in found and found[id_][0] == expected[id_][0] + 1
