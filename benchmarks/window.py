"""The grid with 100,000 segments: opening, jumping, scrolling, typing, confirming, memory.

Every repaint is measured from the act to the last pixel (``repaint`` of the viewport, not the request for it). The
floor is an empty table view over a model that answers with one word: what Qt itself costs on this machine.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks import Figure, p95
from translator_app.core import edits
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Segment, SubState
from translator_app.services.editing import Editor
from translator_app.storage.project_store import create_project
from translator_app.ui.grid import FilterSpec, SegmentGrid
from translator_app.ui.typography import load_fonts

SEGMENTS = 100_000
ROUNDS = 120
SIZE = (1090, 780)
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
KURDISH = (
    "ئەم بڕیارە دوای کۆبوونەوەیەکی درێژی نێوان هەردوو لایەن دەرچوو و پێویستە بە زووترین کات جێبەجێ بکرێت چونکە خەڵک "
    "چاوەڕێی هەنگاوی کرداریین لە ساڵی ٢٠٢٤ لەگەڵ NATO و UNDP پارێزگار ئاو هاووڵاتییان قوتابخانە مامۆستایان"
).split()
ENGLISH = (
    "the decision came after a long meeting of both sides and must be carried out as soon as possible for people "
    "expect real steps in 2024 with NATO and the UNDP governor water citizens school teachers"
).split()


def segments(count: int) -> list[Segment]:
    """Make segments of 4 to 40 words, half of them with a draft."""
    chance = random.Random(7)
    made = []
    for number in range(1, count + 1):
        words = chance.randint(4, 40)
        source = " ".join(chance.choices(KURDISH, k=words))
        target = " ".join(chance.choices(ENGLISH, k=words)) if number % 2 else ""
        substate = SubState.DRAFT if target else SubState.NONE
        made.append(Segment(number, 1, number << 24, number // 4, source, target, substate=substate))
    return made


def project(folder: Path) -> Editor:
    """Make the project file and open an editor on it."""
    store = create_project(folder / "window.werger", Project("Benchmark"), "bench")
    made = segments(SEGMENTS)
    parsed = ParsedDocument((Paragraph("x"),), b"")
    store.add_document(SourceDocument(0, "bench.txt", "txt", 0), parsed, made)
    return Editor(store, lambda: "bench", lambda: datetime.now(UTC))


def timed(act: Callable[[], object], rounds: int) -> list[float]:
    """Return the milliseconds of each round."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


class OneWord(QAbstractTableModel):
    """The floor's model."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return as many rows as the grid has."""
        return SEGMENTS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return as many columns as the grid has."""
        return 4

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one word."""
        return "word" if role == Qt.ItemDataRole.DisplayRole else None


def floor() -> list[float]:
    """Jump about in the floor's table."""
    table = QTableView()
    model = OneWord(table)
    table.setModel(model)
    table.resize(*SIZE)
    table.show()
    QTest.qWaitForWindowExposed(table)
    chance = random.Random(3)

    def jump() -> None:
        table.scrollTo(model.index(chance.randrange(SEGMENTS), 0), QTableView.ScrollHint.PositionAtTop)
        table.viewport().repaint()

    return timed(jump, ROUNDS)


def resident() -> float:
    """Return the memory this process holds, in MB (its peak where the system tells no more)."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def measure() -> Iterator[Figure]:
    """Yield the figures of the grid."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    load_fonts(FONTS)
    before = resident()
    with tempfile.TemporaryDirectory() as folder:
        editor = project(Path(folder))
        gc.collect()
        grid = SegmentGrid()
        grid.resize(*SIZE)
        grid.show()
        QTest.qWaitForWindowExposed(grid)
        grid.activateWindow()
        grid.setFocus()
        yield Figure("show 100,000 segments", opening(grid, editor), "ms", at_most=500)
        lowest = floor()
        yield from repaints(grid, lowest)
        yield from hands(grid, editor)
        yield from filters(grid)
        gc.collect()
        yield Figure("memory with the project", resident() - before, "MB", at_most=400)
        grid.set_editor(None)
        grid.deleteLater()
        app.processEvents()
        editor.store.close()


def opening(grid: SegmentGrid, editor: Editor) -> float:
    """Return the milliseconds from the loaded editor to the first screen."""

    def show() -> None:
        grid.set_editor(editor)
        grid.rows.viewport().repaint()

    return timed(show, 1)[0]


def repaints(grid: SegmentGrid, lowest: list[float]) -> Iterator[Figure]:
    """Jump to random rows, then scroll by the wheel's step."""
    chance = random.Random(5)

    def jump() -> None:
        grid.go_to(chance.randint(1, SEGMENTS))
        grid.rows.viewport().repaint()

    def scroll() -> None:
        grid.rows.scroll_by(84)
        grid.rows.viewport().repaint()

    timed(jump, 5)
    jumps = timed(jump, ROUNDS)
    yield Figure("jump and repaint, median", median(jumps), "ms")
    yield Figure("jump and repaint, p95", p95(jumps), "ms", at_most=16)
    yield Figure("the same in an empty table (floor), p95", p95(lowest), "ms")
    yield Figure("jump against the floor", p95(jumps) / p95(lowest), "times")
    yield Figure("scroll and repaint, p95", p95(timed(scroll, 2 * ROUNDS)), "ms", at_most=16)


def hands(grid: SegmentGrid, editor: Editor) -> Iterator[Figure]:
    """Type letters, and confirm and go on."""
    grid.go_to(50_001)
    target = grid.rows.target
    letters = iter("the quick governor answered every question of the press " * 20)

    app = QApplication.instance()
    assert app is not None

    def key() -> None:
        QTest.keyClicks(target, next(letters))
        app.processEvents()  # paints what changed; writes and marks when their moment has come

    def confirm() -> None:
        grid.flush()
        current = grid.current_id()
        if current is not None:
            segment = editor.segment(current)
            if not segment.target:
                grid.insert_text("Done.")
                grid.flush()
            editor.apply(edits.confirmed(editor.segment(current)))
        grid.go_next_unconfirmed()
        grid.rows.viewport().repaint()

    yield Figure("keystroke, p95", p95(timed(key, 3 * ROUNDS)), "ms", at_most=8)
    grid.go_to(1)
    yield Figure("confirm and next, p95", p95(timed(confirm, ROUNDS)), "ms", at_most=50)


def filters(grid: SegmentGrid) -> Iterator[Figure]:
    """Filter by state and by text: how long until it stands, and the longest the window is held up."""
    app = QApplication.instance()
    assert app is not None
    for what, spec in (
        ("state", FilterSpec(buckets=frozenset({"draft"}))),
        ("text, first time", FilterSpec(text="کۆبونه‌وه‌ی")),
        ("text, again", FilterSpec(text="پارێزگار")),
    ):
        held: list[float] = []
        done: list[int] = []
        grid.filterChanged.connect(lambda shown, _all, done=done: done.append(shown))
        start = time.perf_counter()
        held += timed(lambda spec=spec: grid.set_filter(spec), 1)  # type: ignore[misc]
        while not done:
            held += timed(app.processEvents, 1)
        yield Figure(f"filter by {what}", (time.perf_counter() - start) * 1000, "ms")
        yield Figure(f"filter by {what}, longest hold-up", max(held), "ms", at_most=100)
        grid.filterChanged.disconnect()
    grid.set_filter(None)


def run() -> dict[str, float]:
    """Return every figure by its name."""
    return {f"{figure.what} ({figure.unit})": figure.value for figure in measure()}


def main() -> None:
    """Print the figures."""
    for name, value in run().items():
        print(f"{name:60} {value:10.2f}")


if __name__ == "__main__":
    main()
