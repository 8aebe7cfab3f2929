from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from patient_bot import at_rest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.core.glossary import Term
from translator_app.core.ports import Hypothesis, NoTask, Task
from translator_app.core.segment import OriginKind
from translator_app.ui.acts import translating
from translator_app.ui.dialogs import pretranslate_dialog
from translator_app.ui.dialogs.pretranslate_dialog import Choice
from translator_app.ui.grid.target_cell import TargetCell
from translator_app.ui.jobs import Job
from translator_app.ui.window import MainWindow

BATCH_LEAST = 10
LINES = "\n".join(f"شار {number}" for number in range(1, 101))


class Counting:
    """An engine that tells how many segments it was asked for by the batch, and can be held in the middle of its work.

    The assist pane, which asks for the rows about to come, is not counted.
    """

    name, label, leaves_machine = "counting", "Counting", False

    def __init__(self) -> None:
        self.asked = 0
        self.hold_at = 0
        self.held, self.free = threading.Event(), threading.Event()

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        for source in sources:
            task.step(0, 0)
            self.asked += len(sources) > BATCH_LEAST
            if self.asked == self.hold_at:
                self.held.set()
                self.free.wait()
            yield (Hypothesis(f"city {source.split()[-1]}", 0.0),)


@pytest.fixture
def filling(
    window: MainWindow, open_text: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Counting]:
    open_text(LINES)
    qtbot.waitUntil(lambda: at_rest(window))
    engine = Counting()
    window.desk.suggester.engines = (engine,)
    monkeypatch.setattr(pretranslate_dialog, "ask_pretranslate", lambda *_: Choice(85, True))
    yield engine
    engine.free.set()


def paused(window: MainWindow, engine: Counting, qtbot: QtBot) -> Job:
    """Begin to pretranslate and pause after the fifth segment: the job waits, or will at its very next step."""
    engine.hold_at = 5
    translating.pretranslate_document(window)
    qtbot.waitUntil(engine.held.is_set)
    job = next(job for job in window.jobs.running if job.label.startswith("Pretranslating"))
    job.pause()
    engine.free.set()
    return job


def test_only_empty_rows_are_filled_and_one_undo_takes_it_back(
    window: MainWindow, filling: Counting, qtbot: QtBot
) -> None:
    editor = window.desk.editor
    first = editor.segments[0]
    editor.apply(edits.typed(first, "My own words"))
    translating.pretranslate_document(window)
    qtbot.waitUntil(lambda: at_rest(window))
    assert editor.segments[0].target == "My own words"
    assert {s.origin.kind for s in editor.segments[1:]} <= {OriginKind.ENGINE, OriginKind.MEMORY}
    assert all(s.target for s in editor.segments)
    editor.undo()
    assert [s.target for s in editor.segments[:2]] == ["My own words", ""]


def test_a_pause_holds_the_work_and_typing_meanwhile_is_kept(
    window: MainWindow, filling: Counting, qtbot: QtBot
) -> None:
    editor = window.desk.editor
    job = paused(window, filling, qtbot)
    qtbot.wait(150)  # time in which work that did not pause would go on
    assert filling.asked == 5
    last = editor.segments[-1]
    editor.apply(edits.typed(last, "typed while it paused"))
    job.go_on()
    qtbot.waitUntil(lambda: at_rest(window))
    assert editor.segment(last.id).target == "typed while it paused"
    assert all(s.target for s in editor.segments)


def test_stopping_a_paused_job_keeps_what_it_had(window: MainWindow, filling: Counting, qtbot: QtBot) -> None:
    paused(window, filling, qtbot).cancel()
    qtbot.waitUntil(lambda: at_rest(window))
    filled = [s for s in window.desk.editor.segments if s.target]
    assert len(filled) < 100
    assert filling.asked == 5


def test_the_bar_offers_pause_for_this_job_alone(window: MainWindow, filling: Counting, qtbot: QtBot) -> None:
    paused(window, filling, qtbot)
    qtbot.waitUntil(window.job_bar.isVisible)
    button = window.job_bar._pause
    assert button.isVisible()
    window.job_bar._show_pause()
    assert button.text() == "Go on"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: at_rest(window))
    other = window.run_job("Other work", lambda task: task.step(0, 0), lambda _: None)
    assert not button.isVisibleTo(window.job_bar)
    qtbot.waitUntil(lambda: other not in window.jobs.running and at_rest(window))


def cell(window: MainWindow) -> TargetCell:
    found = window.focusWidget()
    assert isinstance(found, TargetCell)
    return found


def test_a_term_of_the_segment_completes_what_is_typed_without_an_engine(
    window: MainWindow, open_text: Callable[[], None], qtbot: QtBot
) -> None:
    open_text()
    assert window.desk is not None
    window.workshop.add_term(window.desk, Term("شار", "metropolis"))
    window.refresh_desk()
    window.jobs.wait()
    qtbot.waitUntil(lambda: at_rest(window))
    segment = window.desk.editor.segments[0]
    window.grid.go_to(segment.id)
    field = cell(window)
    qtbot.keyClicks(field, "the met")
    qtbot.waitUntil(lambda: field.completion == "ropolis")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    window.grid.flush()
    assert window.desk.editor.segment(segment.id).target == "the metropolis"


def test_completion_comes_as_ghost_text_and_tab_takes_a_word(
    window: MainWindow, open_text: Callable[[], None], package: Path, qtbot: QtBot
) -> None:
    window.workshop.shelf.install(package, NoTask())
    open_text()
    qtbot.waitUntil(lambda: bool(window.assisting.shown))
    segment = window.desk.editor.segments[0]
    window.grid.go_to(segment.id)
    field = cell(window)
    qtbot.keyClicks(field, "ci")
    qtbot.waitUntil(lambda: field.completion != "")
    assert f"ci{field.completion}" == "city big."
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    window.grid.flush()
    assert window.desk.editor.segment(segment.id).target.strip() == "city"
