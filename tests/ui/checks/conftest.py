"""A real window over a real project with faults in its translations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from translator_app.composition import Workshop
from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.installation import Folders, installed_folders
from translator_app.services.spelling import Dictionary, load_dictionaries
from translator_app.ui.window import MainWindow

SOURCE = (
    "هێزەکان گەیشتنە شار.\n"
    "کۆبوونەوەکە دوێنێ کۆتایی هات.\n"
    "نوێنەران لە ٧ی نیسانی ٢٠٢١ گەیشتن.\n"
    "ئێمە چاوەڕێی ئێوەین.\n"
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
def window(
    qtbot: QtBot,
    fonts: tuple[str, ...],
    tmp_path: Path,
    dictionaries: Sequence[Dictionary],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    shipped = installed_folders()
    workshop = Workshop(Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))
    workshop.save(replace(workshop.settings, machine_suggestions=False))  # no engine has a part in these tests
    monkeypatch.setattr(workshop, "load_dictionaries", lambda _task: dictionaries)
    made = MainWindow(workshop)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def idle(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Waits until no job runs and the news of those that ran have come in."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.jobs.running, timeout=30_000)

    return wait


@pytest.fixture
def opened(window: MainWindow, idle: Callable[[], None], tmp_path: Path) -> MainWindow:
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
def checked(opened: MainWindow, idle: Callable[[], None]) -> MainWindow:
    """The same after the whole project was checked."""
    opened.trigger("check")
    idle()
    return opened
