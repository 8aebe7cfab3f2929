"""Projects in real SQLite files and a grid on a screen that nobody sees, for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Segment, State, SubState
from translator_app.services.editing import Editor
from translator_app.storage.project_store import SqliteProjectStore, create_project
from translator_app.ui.grid import SegmentGrid
from translator_app.ui.typography import load_fonts

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)

SENTENCES = (
    ("ئەنجومەنی شار دوێنێ کۆبوونەوەیەکی درێژی کرد.", "The city council held a long meeting yesterday."),
    ("پارێزگار داوای لە هاووڵاتییان کرد ئاو بە فیڕۆ نەدەن، چونکە هاوینێکی وشک بەڕێوەیە.", ""),
    ("ساڵی ٢٠٢٤ نزیکەی ٪٣٥ی باران کەمتر بوو.", "In 2024 there was about 35% less rain."),
    ("ڕێککەوتنەکە لەگەڵ NATO و UNDP واژۆ کرا.", "The agreement was signed with NATO and the UNDP."),
    ("ئایا کێ بەرپرسیارە؟", ""),
    ("مامۆستایان دەڵێن: «قوتابخانەکان پێویستیان بە کتێبی نوێ هەیە».", "Teachers say, “The schools need new books”."),
)

Editing = Callable[..., Editor]


def segment(number: int, source: str, target: str = "", **facts: object) -> Segment:
    """A segment in a paragraph of its own; the store gives it its id."""
    substate = SubState.DRAFT if target else SubState.NONE
    made = Segment(number, 1, number << 24, number, source, target, substate=substate)
    return replace(made, **facts)  # type: ignore[arg-type]


def sentences(count: int = len(SENTENCES)) -> list[Segment]:
    return [segment(i + 1, *SENTENCES[i % len(SENTENCES)]) for i in range(count)]


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


CONFIRMED = {"state": State.TRANSLATED, "substate": SubState.NONE}
