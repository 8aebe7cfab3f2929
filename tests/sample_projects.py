"""Small projects, copies of them and memories on a real disk, and what is in them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Change, Segment
from translator_app.storage.backups import check_integrity
from translator_app.storage.memory_store import open_memory
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SENTENCES = ("ئەمڕۆ هەوا ساردە.", "کۆبوونەوەکە دواخرا.", "ئێمە چاوەڕێی وەڵامین.")
UNITS = tuple(TranslationUnit(source, f"{n}.", "Narîn", NOON) for n, source in enumerate(SENTENCES))


def bring(store: SqliteProjectStore, name: str = "hewal.txt", skeleton: bytes = b"skeleton") -> None:
    parsed = ParsedDocument(tuple(Paragraph(text) for text in SENTENCES), skeleton, "utf-8")
    segments = [Segment(0, 0, (place + 1) * 1000, place, text) for place, text in enumerate(SENTENCES)]
    store.add_document(SourceDocument(0, name, "txt", 0, "utf-8", (), NOON), parsed, segments)


def write(store: SqliteProjectStore, text: str, row: int = 0, author: str = "Narîn") -> None:
    segment = store.segments()[row]
    after = replace(segment, target=text, version=segment.version + 1)
    store.apply(Change("Typing", ((segment, after),), author, NOON))


def project(path: Path) -> SqliteProjectStore:
    store = create_project(path, Project("Novel", created_at=NOON), "Narîn")
    bring(store)
    return store


def targets(path: Path) -> list[str]:
    assert check_integrity(path) == ()
    store = open_project(path, "Narîn")
    try:
        return [segment.target for segment in store.segments()]
    finally:
        store.close()


def copies(folder: Path) -> tuple[Path, Path]:
    ours, theirs = folder / "ours.werger", folder / "theirs.werger"
    project(ours).close()
    shutil.copy(ours, theirs)
    for path, name in ((ours, "Narîn"), (theirs, "Hêmin")):
        store = open_project(path, name)
        write(store, name, author=name)
        write(store, name, row=1 if name == "Narîn" else 2, author=name)
        store.close()
    return ours, theirs


def held(path: Path) -> list[str]:
    memory = open_memory(path)
    try:
        found = [unit.target for unit in memory.units()]
        for unit in memory.units():
            assert memory.search(unit.source, threshold=100)[0].unit.target == unit.target
        return found
    finally:
        memory.close()
