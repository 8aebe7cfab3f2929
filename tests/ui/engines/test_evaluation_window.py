from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from patient_bot import at_rest
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.ui.acts import translating
from translator_app.ui.dialogs.evaluation_dialog import EvaluationDialog
from translator_app.ui.window import MainWindow

APPROVED = ("city big.", "book new.", "the water and bread.")


@pytest.fixture
def approved(window: MainWindow, open_text: Callable[[], None], package: Path, qtbot: QtBot) -> MainWindow:
    window.workshop.shelf.install(package, NoTask())
    open_text()
    editor = window.desk.editor
    for segment, target in zip(tuple(editor.segments), APPROVED, strict=False):
        editor.apply(edits.typed(segment, target))
        editor.apply(edits.confirmed(editor.segment(segment.id)))
        editor.apply(edits.approved([editor.segment(segment.id)]))
    qtbot.waitUntil(lambda: at_rest(window))
    return window


def test_the_approved_segments_are_measured_shown_and_saved(approved: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    approved.trigger("compare-engines")
    qtbot.waitUntil(lambda: approved.findChild(EvaluationDialog) is not None)
    dialog = approved.findChild(EvaluationDialog)
    assert dialog.table.rowCount() == 1
    assert dialog.segments.rowCount() == 3
    assert dialog.segments.item(0, 4).text() == "0 %"
    assert dialog.segments.item(2, 4).text() != "0 %"
    assert dialog.segments.item(0, 3).text() == "9"
    assert not dialog.grab().isNull()
    assert "to edit" in dialog.verdict.text()
    dialog.save(tmp_path / "x.csv")
    assert (tmp_path / "x.csv").read_text(encoding="utf-8-sig").startswith("segment,source")
    dialog.save(tmp_path / "page")
    assert "<svg" in (tmp_path / "page.html").read_text(encoding="utf-8")
    dialog.save(tmp_path / "nowhere" / "x.csv")
    assert "nowhere" in dialog.notice.text
    dialog.close()


def test_with_nothing_approved_that_is_said(window: MainWindow, open_text: Callable[[], None]) -> None:
    open_text()
    translating.compare_engines(window)
    assert "Nothing is approved" in window.page.bottom._message.text()
