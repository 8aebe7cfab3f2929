"""A real window over a project with a second memory attached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from translator_app.composition import Workshop
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.project import MemoryLink
from translator_app.installation import Folders, installed_folders
from translator_app.storage.memory_store import create_memory
from translator_app.ui.window import MainWindow

SOURCE = "پەرلەمان دوێنێ کۆبووەوە.\nنرخی نان بەرز بووەوە.\nپەرلەمان دوێنێ کۆبووەوە.\n"
UNITS = (
    ("ئەندامانی پەرلەمان دەنگیان دا.", "The members of parliament voted."),
    ("سەرۆکی پەرلەمان گەیشت.", "The speaker of parliament arrived."),
    *((f"دۆسیەی ژمارە {n} لە پەرلەمان داخرا.", f"File number {n} was closed in parliament.") for n in range(150)),
)


@pytest.fixture
def window(qtbot: QtBot, fonts: tuple[str, ...], tmp_path: Path) -> Iterator[MainWindow]:
    shipped = installed_folders()
    folders = Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user")
    made = MainWindow(Workshop(folders))
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
    """The window with three segments, of which two are equal, and the memory ``politics`` at a penalty of 5 %."""
    memory = create_memory(tmp_path / "politics.wtm")
    memory.add_many(TranslationUnit(source, target, author="Narin") for source, target in UNITS)
    memory.close()
    source = tmp_path / "visit.txt"
    source.write_text(SOURCE, encoding="utf-8")
    desk = window.workshop.create(tmp_path / "visit.werger", "visit")
    window.workshop.import_document(desk, source, NoTask())
    desk.editor.reload()
    window.workshop.attach_memory(desk, MemoryLink("politics.wtm", 1, 5))
    window.workshop.refresh(desk)
    window.show_desk(desk)
    idle()
    return window


@pytest.fixture
def answering(qapp: QApplication) -> Callable[[type[QDialog], Callable[[QDialog], None]], None]:
    """Act on the next modal dialog of a kind as soon as it is shown; it is left afterwards at all events."""

    def plan(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
        def now() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                QTimer.singleShot(5, now)
                return
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, now)

    return plan
