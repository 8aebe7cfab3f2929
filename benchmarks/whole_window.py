"""The whole window with 100,000 segments: jumps, keystrokes, confirmations, and how long each act holds the window up.

A heartbeat every two milliseconds runs while an act and the jobs it starts go on; the longest gap between two beats is
how long the window did not answer. Everything that listens to an edit is there: checks, suggestions, counts, panes.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import Figure, p95
from benchmarks.screens import screen
from benchmarks.startup import project
from benchmarks.window import SEGMENTS, timed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from translator_app.core.segment import Change
    from translator_app.ui.window import MainWindow

ROUNDS = 120
BEAT = 0.002
HELD_UP = 100
"""Milliseconds from which a hold-up is felt as one."""


class Heartbeat:
    """Measures how long the window does not answer."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def longest(self, act: Callable[[], object], busy: Callable[[], bool], most: float = 120) -> float:
        """Do ``act``, then let the window run while it is ``busy``; return the longest hold-up in milliseconds."""
        longest = 0.0
        begun = last = time.perf_counter()
        act()
        while True:
            self._app.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            if not busy() or now - begun > most:
                return longest * 1000
            time.sleep(BEAT)
            last += BEAT


def measure() -> Iterator[Figure]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory() as name, screen() as display:
        os.environ.update(display)
        from translator_app.app import make_application
        from translator_app.composition.installation import Folders, installed_folders
        from translator_app.composition.workshop import Workshop
        from translator_app.ui.window import MainWindow

        folder = Path(name)
        path = project(folder)
        app = make_application()
        shipped = installed_folders()
        window = MainWindow(Workshop(Folders(shipped.resources, shipped.glossaries, folder / "c", folder / "u")))
        window.show()
        beat = Heartbeat(app)
        yield from opening(window, beat, path)
        yield from hands(window, app)
        yield from acts(window, beat)
        window.close()


def settle(window: MainWindow, app: QApplication) -> None:
    """Wait until no job runs."""
    until = time.monotonic() + 60
    while window.jobs.running and time.monotonic() < until:
        app.processEvents()
        time.sleep(BEAT)


def held(what: str, milliseconds: float, bound: float | None = HELD_UP) -> Figure:
    """Return the figure of a hold-up."""
    return Figure(f"{what}: longest hold-up", milliseconds, "ms", at_most=bound)


def opening(window: MainWindow, beat: Heartbeat, path: Path) -> Iterator[Figure]:
    """Open the project: the one act that the window waits for."""
    from translator_app.ui.acts import files

    jobs = window.jobs
    yield held("open", beat.longest(lambda: files.open_path(window, path), lambda: bool(jobs.running)), 1000)


def hands(window: MainWindow, app: QApplication) -> Iterator[Figure]:
    """Jump, type and confirm as hands do, with all that follows an edit."""
    from PySide6.QtCore import QEvent
    from PySide6.QtTest import QTest

    # dictionaries and the index of repetitions follow some seconds after the project was opened
    until = time.monotonic() + 30
    while window.desk is not None and not window.desk.repeats.ready and time.monotonic() < until:
        QTest.qWait(100)
    settle(window, app)

    chance = random.Random(5)
    grid = window.grid

    def jump() -> None:
        grid.go_to(chance.randint(1, SEGMENTS))
        app.processEvents()
        grid.rows.viewport().repaint()

    timed(jump, 5)
    jumps = timed(jump, ROUNDS)
    yield Figure("jump, all panes painted: median", median(jumps), "ms")
    yield Figure("jump, all panes painted: p95", p95(jumps), "ms", at_most=16)
    settle(window, app)
    grid.go_to(50_002)
    settle(window, app)
    letters = iter("the quick governor answered every question of the press " * 20)

    def key() -> None:
        QTest.keyClicks(grid.rows.target, next(letters))
        app.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)  # paints what changed

    keys, after = [], []
    for _ in range(3 * ROUNDS):
        keys += timed(key, 1)
        after += timed(app.processEvents, 1)
        time.sleep(0.03)
    yield Figure("keystroke until it is seen: median", median(keys), "ms")
    yield Figure("keystroke until it is seen: p95", p95(keys), "ms", at_most=8)
    yield Figure("what follows it (marks, the durable write): p95", p95(after), "ms")
    grid.go_to(1)
    settle(window, app)

    def confirm() -> None:
        segment = grid.current_id()
        if segment is not None and window.desk is not None and not window.desk.editor.segment(segment).target:
            grid.insert_text("Done.")
        window.trigger("confirm")
        app.processEvents()
        grid.rows.viewport().repaint()

    confirmed = []
    for _ in range(ROUNDS):
        confirmed += timed(confirm, 1)
        time.sleep(0.05)
    yield Figure("confirm and next: median", median(confirmed), "ms")
    yield Figure("confirm and next: p95", p95(confirmed), "ms", at_most=50)
    settle(window, app)


def acts(window: MainWindow, beat: Heartbeat) -> Iterator[Figure]:
    """Do what touches the whole project."""
    import re

    from translator_app.core import edits
    from translator_app.services import reviewing
    from translator_app.services.desk import ExportChoice
    from translator_app.ui import large
    from translator_app.ui.acts import files

    desk = window.desk
    assert desk is not None
    jobs = window.jobs

    def running() -> bool:
        return bool(jobs.running)

    def sifting() -> bool:
        return window.grid._filtering.running

    for chip in ("draft", "all"):
        yield held(f"filter by chip {chip}", beat.longest(lambda chip=chip: window.page.chips.choose(chip), sifting))  # type: ignore[misc]
    until = time.monotonic()
    first = beat.longest(lambda: window.trigger("check"), lambda: time.monotonic() < until + 5)
    yield held("check, its first seconds", first)
    jobs.cancel_all()
    beat.longest(lambda: None, running)

    found = {s.id: desk.checker.check(s) for s in desk.editor.segments[:300]}
    sample = next(tuple(issues) for issues in found.values() if issues)
    results = {s.id: tuple(replace(i, segment_id=s.id) for i in sample) for s in desk.editor.segments if s.target}
    segments = tuple(desk.editor.segments)
    yield held("take 50,000 results of a check", beat.longest(lambda: desk.checker.take(results, segments), running))
    yield held("next issue", beat.longest(lambda: window.trigger("next-issue"), running))
    desk.checker.take({}, segments)

    def replace_all() -> None:
        pattern = re.compile("the")
        large.make_by(window, "Replace", SEGMENTS, lambda segments: edits.replaced(segments, pattern, "that"))

    yield held("replace in 50,000 segments", beat.longest(replace_all, running))
    yield held("undo of that", beat.longest(lambda: window.trigger("undo"), running))

    origin = next(s.origin for s in desk.editor.segments)
    drafts = {s.id: ("A draft.", origin) for s in desk.editor.segments if not s.target}

    def pretranslate() -> None:
        large.make_by(window, "Pretranslate", SEGMENTS, lambda segments: edits.filled(drafts, segments, "Pretranslate"))

    yield held("fill 50,000 segments", beat.longest(pretranslate, running))

    issues: dict[int, tuple[()]] = {}
    waived = {point.key: "a benchmark" for point in reviewing.unsettled(desk.editor, issues)}

    def approve() -> None:

        def done(_change: Change, _signed: object) -> None:
            """Nothing follows."""

        at = window.now()
        large.write(
            window, "Approve document", lambda pen: reviewing.sign_off_by(pen, issues, "Bench", at, waived=waived), done
        )

    yield held("approve 100,000 segments", beat.longest(approve, running))
    choice = ExportChoice(desk.path.with_name("out.txt"))
    yield held("export", beat.longest(lambda: files.write_export(window, choice), running))
