"""A document of four segments, and a closed project of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator_app.composition.workshop import Workshop
from translator_app.core.ports import NoTask

TEXT = "ماڵەکە گەورەیە. منداڵەکان یاری دەکەن.\nشەو درێژ بوو.\nڕۆژێکی نوێ هات.\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "home.ckb.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def project(workshop: Workshop, document: Path) -> Path:
    """A closed project of four segments."""
    desk = workshop.create(document.with_name("home.werger"), "Home")
    workshop.import_document(desk, document, NoTask())
    workshop.close(desk)
    return desk.path
