"""A project with a second memory attached, for the tests of what looks things up in memories."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from patient_bot import Idle

from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.project import MemoryLink
from translator_app.storage.memory_store import create_memory
from translator_app.ui.window import MainWindow

SOURCE = "پەرلەمان دوێنێ کۆبووەوە.\nنرخی نان بەرز بووەوە.\nپەرلەمان دوێنێ کۆبووەوە.\n"
UNITS = (
    ("ئەندامانی پەرلەمان دەنگیان دا.", "The members of parliament voted."),
    ("سەرۆکی پەرلەمان گەیشت.", "The speaker of parliament arrived."),
    *((f"دۆسیەی ژمارە {n} لە پەرلەمان داخرا.", f"File number {n} was closed in parliament.") for n in range(150)),
)


@pytest.fixture
def opened(window: MainWindow, idle: Idle, tmp_path: Path) -> MainWindow:
    """The window with three segments, of which two are equal, and the memory ``politics`` at a penalty of 5 %."""
    memory = create_memory(tmp_path / "politics.wtm")
    memory.add_many(TranslationUnit(source, target, author="Narin") for source, target in UNITS)
    memory.close()
    source = tmp_path / "visit.txt"
    source.write_text(SOURCE, encoding="utf-8")
    desk = window.workshop.create(tmp_path / "visit.werger", "visit")
    window.workshop.import_document(desk, source, NoTask())
    desk.editor.reload()
    desk.store.set_project(replace(desk.project, memories=(MemoryLink("politics.wtm", 1, 5),)))
    window.workshop.refresh(desk)
    window.show_desk(desk)
    idle()
    return window
