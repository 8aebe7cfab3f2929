"""Merging with a colleague's copy in a real window: each conflict decided, by keys alone, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from patient_bot import Answering, Idle, PatientBot
from PySide6.QtCore import Qt

from translator_app.core.merging import Conflict, MergeReport, Side
from translator_app.core.ports import NoTask
from translator_app.storage.copies import copy_project
from translator_app.ui.choosing import FileDialog
from translator_app.ui.review.merge_dialog import BOTH, MergeDialog, compared
from translator_app.ui.theme import DARK
from translator_app.ui.window import MainWindow


@pytest.fixture
def copies(handed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The open project and a colleague's copy, which differ in the first three segments; the goal is chosen."""
    assert handed.desk is not None
    other, goal = tmp_path / "other.werger", tmp_path / "both.werger"
    copy_project(handed.desk.path, other, NoTask())
    ids = [s.id for s in handed.desk.editor.segments]
    theirs = handed.workshop.open(other, bare=True)
    for id_ in ids[:3]:
        theirs.editor.end_typing()
        theirs.editor.type(id_, f"Theirs {id_} stands here.")
    handed.workshop.close(theirs)
    for id_ in ids[:3]:
        handed.desk.editor.end_typing()
        handed.desk.editor.type(id_, f"Mine {id_} stands here.")
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_: (str(goal), ""))
    return other, goal


def targets(window: MainWindow) -> list[str]:
    assert window.desk is not None
    return [s.target for s in window.desk.editor.segments]


def test_each_conflict_is_decided_by_a_key_and_the_merged_project_opens_so(
    handed: MainWindow, copies: tuple[Path, Path], qtbot: PatientBot, answering: Answering, idle: Idle
) -> None:
    seen: list[str] = []

    def decide(dialog: MergeDialog) -> None:
        assert dialog.table.rowCount() == 3
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        seen.append(dialog.mine.toPlainText() + "|" + dialog.theirs.toPlainText() + "|" + dialog.before.text())
        for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_3):
            qtbot.keyClick(dialog.table, key, Qt.KeyboardModifier.AltModifier)
        assert "3 of 3 conflicts decided" in dialog.told.text()
        dialog.accept()

    answering(MergeDialog, decide)
    handed.trigger("merge-copies")
    qtbot.waitUntil(lambda: handed.desk is not None and handed.desk.path == copies[1])
    idle()
    assert seen[0].startswith("Mine 1 stands here.|Theirs 1 stands here.|Before both: The forces")
    assert targets(handed)[:3] == ["Theirs 1 stands here.", "Mine 2 stands here.", "Mine 3 stands here."]
    assert handed.desk is not None
    assert [s.open_comments for s in handed.desk.editor.segments] == [0, 0, 1, 0]
    told = {v.segment.target for v in handed.desk.store.history(1)}
    assert {"Mine 1 stands here.", "Theirs 1 stands here."} <= told


def test_the_rest_is_decided_at_once_and_what_was_decided_stays(
    handed: MainWindow, copies: tuple[Path, Path], qtbot: PatientBot, answering: Answering, idle: Idle
) -> None:
    def decide(dialog: MergeDialog) -> None:
        dialog.choose(Side.OURS.value)
        dialog.all_theirs.click()
        assert not dialog.all_mine.isEnabled()
        dialog.accept()

    answering(MergeDialog, decide)
    handed.trigger("merge-copies")
    qtbot.waitUntil(lambda: handed.desk is not None and handed.desk.path == copies[1])
    idle()
    assert targets(handed)[:3] == ["Mine 1 stands here.", "Theirs 2 stands here.", "Theirs 3 stands here."]


def test_not_merging_leaves_no_file_and_both_copies_as_they_were(
    handed: MainWindow, copies: tuple[Path, Path], answering: Answering, qtbot: PatientBot, idle: Idle
) -> None:
    assert handed.desk is not None
    path, before = handed.desk.path, copies[0].read_bytes()
    left: list[bool] = []

    def leave(dialog: MergeDialog) -> None:
        left.append(True)
        dialog.reject()

    answering(MergeDialog, leave)
    handed.trigger("merge-copies")
    qtbot.waitUntil(lambda: bool(left))
    idle()
    assert not copies[1].exists() and copies[0].read_bytes() == before
    assert handed.desk.path == path and targets(handed)[0] == "Mine 1 stands here."
    assert sorted(p.name for p in copies[1].parent.glob(".*merge*")) == []


def test_a_document_has_nothing_to_choose_and_both_is_the_same_as_not_decided(
    handed: MainWindow, qtbot: PatientBot, tmp_path: Path
) -> None:
    found = (
        Conflict(0, "document", "a.txt: kept", "a.txt: removed"),
        Conflict(3, "text", "One.", "Two.", "Narîn", "Hêmin", "یەک.", "None.", "k1", 3),
    )
    dialog = MergeDialog(handed, MergeReport(tmp_path / "x.werger", 1, 1, found, ("A clock ran backwards.",)))
    qtbot.addWidget(dialog)
    assert not dialog.buttons[BOTH].isEnabled()
    dialog.choose(Side.THEIRS.value)
    assert dialog.choices() == {}
    dialog.table.setCurrentCell(1, 1)
    assert "by \u2068Narîn\u2069" in dialog.mine_head.text()
    dialog.choose(BOTH)
    assert dialog.choices() == {"k1": None} and not dialog.changes_anything()
    dialog.choose(Side.THEIRS.value)
    assert dialog.choices() == {"k1": Side.THEIRS} and dialog.changes_anything()


def test_words_that_differ_are_underlined_on_both_sides() -> None:
    mine, theirs = compared("The <old> town", "The new town", DARK)
    assert "&lt;old&gt;" in mine and mine.count("<u ") == 1 and DARK.removed in mine
    assert "new" in theirs and theirs.count("<u ") == 1 and DARK.added in theirs


def test_a_stranger_is_refused_in_a_sentence_and_nothing_is_made(
    handed: MainWindow, copies: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, idle: Idle
) -> None:
    stranger = tmp_path / "stranger.werger"
    handed.workshop.close(handed.workshop.create(stranger, "stranger"))
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(stranger), ""))
    handed.trigger("merge-copies")
    idle()
    assert "another project, and nothing was merged" in handed.notice_bar.text
    assert not copies[1].exists()
    cut = tmp_path / "cut.werger"
    cut.write_bytes(copies[0].read_bytes()[:9000])
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(cut), ""))
    handed.trigger("merge-copies")
    idle()
    assert "cut.werger" in handed.notice_bar.text and not copies[1].exists()
