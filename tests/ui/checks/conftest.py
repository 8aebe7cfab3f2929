"""A real window over a real project with faults in its translations."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from patient_bot import Idle

from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.services.spelling import Dictionary, load_dictionaries
from translator_app.ui.window import MainWindow

SOURCE = (
    "هێزەکان گەیشتنە شار.\nکۆبوونەوەکە دوێنێ کۆتایی هات.\nنوێنەران لە ٧ی نیسانی ٢٠٢١ گەیشتن.\nئێمە چاوەڕێی ئێوەین.\n"
)
TARGETS = (
    "The  forces  arrived in the town.",
    "The meeting ended yesterday.",
    "The deputees arrived on 7 April 2012.",
    "We  are waiting for you.",
)


@pytest.fixture(scope="session")
def dictionaries(repository: Path) -> Sequence[Dictionary]:
    """The real dictionaries, read once for all tests."""
    return load_dictionaries(repository / "resources" / "dictionaries", NoTask())


@pytest.fixture
def workshop(workshop: Workshop, dictionaries: Sequence[Dictionary], monkeypatch: pytest.MonkeyPatch) -> Workshop:
    monkeypatch.setattr(workshop, "load_dictionaries", lambda _task: dictionaries)
    return workshop


@pytest.fixture
def opened(window: MainWindow, idle: Idle, tmp_path: Path) -> MainWindow:
    """The window with a project of four translated segments: two blanks twice, a wrong year, a misspelled word."""
    source = tmp_path / "visit.txt"
    source.write_text(SOURCE, encoding="utf-8")
    desk = window.workshop.create(tmp_path / "visit.werger", "visit")
    window.workshop.import_document(desk, source, NoTask())
    desk.editor.reload()
    for segment, target in zip(tuple(desk.editor.segments), TARGETS, strict=True):
        desk.editor.apply(edits.typed(segment, target))
    window.show_desk(desk)
    idle()
    return window


@pytest.fixture
def checked(opened: MainWindow, idle: Idle) -> MainWindow:
    """The same after the whole project was checked."""
    opened.trigger("check")
    idle()
    return opened
