"""Projects of our own making on a real disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Segment
from translator_app.storage.project_store import SqliteProjectStore, create_project

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SENTENCES = ("ئەمڕۆ هەوا ساردە.", "کۆبوونەوەکە دواخرا.", "ئێمە چاوەڕێی وەڵامین.")


def fill(store: SqliteProjectStore, sentences: tuple[str, ...] = SENTENCES, name: str = "hewal.txt") -> list[Segment]:
    parsed = ParsedDocument(tuple(Paragraph(text) for text in sentences), b"skeleton", "utf-8")
    made = [Segment(0, 0, (place + 1) * 1000, place, text) for place, text in enumerate(sentences)]
    order = len(store.documents())
    store.add_document(SourceDocument(0, name, "txt", order, "utf-8", (), NOON), parsed, made)
    return store.segments()


@pytest.fixture
def filled() -> Callable[..., list[Segment]]:
    return fill


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteProjectStore]:
    made = create_project(tmp_path / "novel.werger", Project("Novel", created_at=NOON), "Narîn")
    fill(made)
    yield made
    made.close()


@pytest.fixture
def closed_project(store: SqliteProjectStore) -> Path:
    store.close()
    return store.path
