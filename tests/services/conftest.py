"""A real desk over real files: the shipped glossaries, a project, its memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.ports import NoTask
from translator_app.services.desk import Desk

TEXT = (
    "ڕۆژی یەکشەممە کۆبوونەوەکە دەستی پێکرد. سەرۆک وەزیران بەخێرهاتنی میوانەکانی کرد.\n"
    "میوانەکان لە ٧ی نیسانی ٢٠٢١ گەیشتن.\n"
    "ڕۆژی یەکشەممە کۆبوونەوەکە دەستی پێکرد.\n"
)
"""Four segments in three lines; the first and the last are equal."""


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    shipped = installed_folders()
    folders = Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user")
    return Workshop(folders)


@pytest.fixture
def make_desk(workshop: Workshop, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(text: str = TEXT, name: str = "visit") -> Desk:
        source = tmp_path / f"{name}.txt"
        source.write_text(text, encoding="utf-8")
        desk = workshop.create(tmp_path / f"{name}.werger", name)
        made.append(desk)
        workshop.import_document(desk, source, NoTask())
        desk.editor.reload()
        return desk

    yield make
    for desk in made:
        workshop.close(desk)


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()
