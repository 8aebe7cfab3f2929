"""A real window over a project that was handed over and then worked on by a reviewer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from patient_bot import Idle

from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.core.review import Act, Role
from translator_app.core.segment import Origin, OriginKind
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
def workshop(workshop: Workshop) -> Workshop:
    workshop.save(replace(workshop.settings, profile=Profile("Narîn", "N", "translator")))
    return workshop


@pytest.fixture
def handed(window: MainWindow, idle: Idle, tmp_path: Path) -> MainWindow:
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
