"""How soon the list of check results answers, and a search for inflected forms, in a project of 100,000 segments."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import Figure, p95
from translator_app.core import edits
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment
from translator_app.services.checking import Checker
from translator_app.services.editing import Editor
from translator_app.storage.project_store import create_project

SEGMENTS = 100_000
SOURCES = (
    "ئەنجومەنی شار دوێنێ کۆبوونەوەیەکی درێژی کرد و باسی بودجەی ساڵی نوێی کرد.",
    "پارێزگار داوای لە هاووڵاتییان کرد ئاو بە فیڕۆ نەدەن، چونکە هاوینێکی وشک بەڕێوەیە.",
    "مامۆستایان دەڵێن کە قوتابخانەکان پێویستیان بە کتێبی نوێ هەیە.",
)
TARGETS = ("The city council held a long meeting yesterday.", "The governor asked citizens not to waste water.", "")


def segments() -> list[Segment]:
    """Return the segments, each a paragraph of its own."""
    return [Segment(n, 1, n << 24, n - 1, SOURCES[n % 3], TARGETS[n % 3]) for n in range(1, SEGMENTS + 1)]


def two_issues(segment: Segment) -> Sequence[Issue]:
    """Find two faults in any segment."""
    return (
        Issue(segment.id, "double-blank", Severity.WARNING, "Double blank", 0, 2, fix="mended"),
        Issue(segment.id, "numbers", Severity.ERROR, "5 is missing", 0, 2),
    )


def measure() -> Iterator[Figure]:
    """Yield processor time, which others on the machine do not bend."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        store = create_project(Path(folder) / "large.werger", Project("Large"), "Bench")
        try:
            made = segments()
            parsed = ParsedDocument(tuple(Paragraph(each.source) for each in made), b"")
            store.add_document(SourceDocument(0, "large.txt", "txt", 1), parsed, made)
            yield from _list(Editor(store, lambda: "Bench", lambda: datetime.now(UTC)))
        finally:
            store.close()
    yield from _forms(made)


def _list(editor: Editor) -> Iterator[Figure]:
    from PySide6.QtWidgets import QApplication

    from translator_app.ui.checks.pane import ChecksPane

    app = QApplication.instance() or QApplication([])
    checker = Checker(editor, two_issues, lambda _segments, _task: ())
    pane = ChecksPane()
    pane.resize(1400, 300)
    pane.show()
    checker.subscribe(pane.model.update)
    editor.subscribe(pane.model.follow)
    results = {segment.id: tuple(two_issues(segment)) for segment in editor.segments}
    pane.model.set_source(editor, checker)

    def taken(act: Callable[[], object]) -> float:
        start = time.process_time()
        act()
        app.processEvents()
        return (time.process_time() - start) * 1000

    yield Figure("200,000 results listed", taken(lambda: checker.take(results, ())), "ms", at_most=1000)
    middle = editor.segments[SEGMENTS // 2]
    yield Figure("one of them edited", taken(lambda: editor.apply(edits.typed(middle, "new words"))), "ms", at_most=16)
    yield Figure("filtered by severity", taken(lambda: pane.bar.choose(Severity.ERROR)), "ms", at_most=100)
    yield Figure("filtered by check", taken(lambda: pane.bar.choose(None, "numbers")), "ms", at_most=100)
    pane.bar.choose()
    yield Figure("a far result chosen", taken(lambda: pane.choose(SEGMENTS)), "ms", at_most=16)
    pane.close()


def _forms(made: Sequence[Segment]) -> Iterator[Figure]:
    from translator_app.ui.grid.filter import FilterSpec, FoldCache, TextMode, sifting

    folds = FoldCache()
    for name, words in (("Kurdish", "کۆبوونەوەکە"), ("English", "councils")):
        spec = FilterSpec(text=words, mode=TextMode.INFLECTED)
        slices: list[float] = []
        start = time.process_time()
        work = sifting(made, spec, lambda _: (), folds)
        while True:
            begin = time.process_time()
            if next(work, work) is work:
                break
            slices.append((time.process_time() - begin) * 1000)
        whole = time.process_time() - start
        yield Figure(f"a {name} word's forms found in {SEGMENTS:,} rows", whole, "s", at_most=5)
        yield Figure(f"slices of it, {name}, p95", p95(slices), "ms", at_most=16)


def run() -> dict[str, float]:
    """Return the figures by name."""
    return {figure.what: figure.value for figure in measure()}
