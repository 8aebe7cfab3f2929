"""Projects in real SQLite files, and a grid or the whole window on a screen that nobody sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from patient_bot import Answering, Idle, PatientBot, at_rest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.storage.project_store import SqliteProjectStore, create_project
from translator_app.ui.grid import SegmentGrid
from translator_app.ui.typography import load_fonts
from translator_app.ui.window import MainWindow

Kind = TypeVar("Kind", bound=QDialog)
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
NOW = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The hands and eyes of a test, with patience enough for a loaded machine."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def fonts(qapp: object) -> tuple[str, ...]:
    return load_fonts(FONTS)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Callable[[Sequence[Segment]], Editor]]:
    """Makes a project file of the segments given and returns its editor; segment ids run from 1."""
    stores: list[SqliteProjectStore] = []

    def make(segments: Sequence[Segment]) -> Editor:
        store = create_project(tmp_path / f"test-{len(stores)}.werger", Project("Test"), "Tester")
        stores.append(store)
        parsed = ParsedDocument(tuple(Paragraph(each.source, each.codes) for each in segments), b"")
        store.add_document(SourceDocument(0, "news.txt", "txt", 0), parsed, segments)
        return Editor(store, lambda: "Tester", lambda: NOW)

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def grid(qtbot: PatientBot, fonts: tuple[str, ...]) -> SegmentGrid:
    """A grid on the screen, 1090 x 780, with the keyboard."""
    made = SegmentGrid()
    qtbot.addWidget(made)
    made.resize(1090, 780)
    qtbot.bring_up(made)
    made.setFocus()
    return made


# --- the whole window


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """What ships, in folders of its own; no engine translates."""
    shipped = installed_folders()
    made = Workshop(Folders(shipped.resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))
    made.save(replace(made.settings, machine_suggestions=False, tour_seen=True))
    return made


@pytest.fixture
def window(qtbot: PatientBot, fonts: tuple[str, ...], workshop: Workshop) -> Iterator[MainWindow]:
    made = MainWindow(workshop)
    qtbot.addWidget(made)
    qtbot.bring_up(made)
    yield made
    made.close()
    made.jobs.cancel_all()
    made.jobs.wait()


@pytest.fixture
def idle(qtbot: PatientBot, window: MainWindow) -> Idle:
    """Waits until no job runs and all news of those that ran have come in."""

    def wait() -> None:
        qtbot.waitUntil(lambda: at_rest(window))

    return wait


@pytest.fixture
def answering(qapp: QApplication) -> Iterator[Answering]:
    """Acts on the next modal dialog of a kind as soon as it is shown; it is left afterwards at all events.

    A dialog that was awaited in vain is a failure.
    """
    awaited: list[QTimer] = []

    def plan(kind: type[Kind], act: Callable[[Kind], object]) -> None:
        timer = QTimer()
        awaited.append(timer)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                return
            timer.stop()
            awaited.remove(timer)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        timer.timeout.connect(look)
        timer.start(5)

    yield plan
    for timer in awaited:
        timer.stop()
    assert not awaited, "a dialog that was to be answered was never shown"
