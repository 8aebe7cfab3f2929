"""A real window over a project that was handed over and then worked on by a reviewer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from translator_app.composition import Workshop
from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.core.review import Act, Role
from translator_app.core.segment import Origin, OriginKind
from translator_app.installation import Folders, installed_folders
from translator_app.services import handing
from translator_app.services.settings import Profile
from translator_app.ui.window import MainWindow

SOURCE = "هێزەکان گەیشتنە شار. خەڵک پێشوازییان کرد.\nکۆبوونەوەکە دوێنێ کۆتایی هات.\nئێمە چاوەڕێی ئێوەین.\n"
TARGETS = (
    "The forces reached the town.",
    "People welcomed them.",
    "The meeting ended yesterday.",
    "We are waiting for you.",
)


@pytest.fixture
def window(qtbot: QtBot, fonts: tuple[str, ...], tmp_path: Path) -> Iterator[MainWindow]:
    shipped = installed_folders()
    workshop = Workshop(Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))
    profile = Profile("Narîn", "N", "translator")
    workshop.save(replace(workshop.settings, machine_suggestions=False, profile=profile))
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
def handed(window: MainWindow, idle: Callable[[], None], tmp_path: Path) -> MainWindow:
    """Four segments by Narîn, the last an untouched engine text of 60 %, handed to the reviewer Hêmin."""
    source = tmp_path / "visit.txt"
    source.write_text(SOURCE, encoding="utf-8")
    desk = window.workshop.create(tmp_path / "visit.werger", "visit")
    window.workshop.import_document(desk, source, NoTask())
    desk.editor.reload()
    *typed, last = zip(tuple(desk.editor.segments), TARGETS, strict=True)
    for segment, target in typed:
        desk.editor.apply(edits.typed(segment, target))
        desk.editor.apply(edits.confirmed(desk.editor.segment(segment.id)))
    desk.editor.apply(edits.inserted(last[0], last[1], Origin(OriginKind.ENGINE, "argos", 60)))
    desk.editor.apply(edits.confirmed(desk.editor.segment(last[0].id)))
    handing.hand_over(desk.editor, Act.SUBMIT, Role.TRANSLATOR, "Narîn", window.now(), "please")
    profile = Profile("Hêmin", "H", "reviewer")
    window.workshop.save(replace(window.workshop.settings, profile=profile))
    window.show_desk(desk)
    idle()
    window.set_review_mode(True)
    idle()
    return window
