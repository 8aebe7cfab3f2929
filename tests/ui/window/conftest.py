"""The real window over real files, on a screen that nobody sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from translator_app.composition import Workshop
from translator_app.core.ports import NoTask
from translator_app.installation import Folders, installed_folders
from translator_app.ui.window import MainWindow

TEXT = "ماڵەکە گەورەیە. منداڵەکان یاری دەکەن.\nشەو درێژ بوو.\nڕۆژێکی نوێ هات.\n"
Idle = Callable[[], None]


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    shipped = installed_folders()
    made = Workshop(Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))
    made.save(replace(made.settings, machine_suggestions=False, tour_seen=True))
    return made


@pytest.fixture
def window(qtbot: QtBot, fonts: tuple[str, ...], workshop: Workshop) -> Iterator[MainWindow]:
    made = MainWindow(workshop)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def idle(qtbot: QtBot, window: MainWindow) -> Idle:
    """Waits until no job runs and the news of those that ran have come in."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.jobs.running, timeout=30_000)

    return wait


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


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[Callable[[QWidget], object]], None]:
    """Does something with the next dialog that opens."""

    def arrange(act: Callable[[QWidget], object]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(10, look)
            else:
                act(dialog)

        QTimer.singleShot(0, look)

    return arrange
