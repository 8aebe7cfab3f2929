"""Projects in real SQLite files and a grid on a screen that nobody sees, for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.storage.project_store import SqliteProjectStore, create_project
from translator_app.ui.grid import SegmentGrid
from translator_app.ui.typography import load_fonts

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)

@pytest.fixture(scope="session")
def fonts(qapp: object) -> tuple[str, ...]:
    return load_fonts(FONTS)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Callable[[Sequence[Segment]], Editor]]:
    """Makes a project file of the segments given and returns its editor; segment ids run from 1."""
    stores: list[SqliteProjectStore] = []

    def make(segments: Sequence[Segment]) -> Editor:
        store = create_project(tmp_path / f"test-{len(stores)}.werger", Project("Test"), "Tester")
        stores.append(store)
        parsed = ParsedDocument(tuple(Paragraph(each.source, each.codes) for each in segments), b"")
        store.add_document(SourceDocument(0, "news.txt", "txt", 0), parsed, segments)
        return Editor(store, lambda: "Tester", lambda: NOW)

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def grid(qtbot: QtBot, fonts: tuple[str, ...]) -> SegmentGrid:
    """A grid on the screen, 1090 x 780, with the keyboard."""
    made = SegmentGrid()
    qtbot.addWidget(made)
    made.resize(1090, 780)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made
