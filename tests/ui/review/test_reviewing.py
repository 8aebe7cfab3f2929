"""The reviewer's desk on a real project: changes marked, eyes led, acts done by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from patient_bot import Answering, Idle, PatientBot
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from translator_app.core.difference import Kind
from translator_app.core.ports import NoTask
from translator_app.core.review import Act, Phase, Role
from translator_app.core.segment import Segment, State
from translator_app.services import handing, reporting, reviewing
from translator_app.services.desk import ExportChoice
from translator_app.ui.choosing import FileDialog
from translator_app.ui.grid.cell import SpanKind
from translator_app.ui.report_printing import as_pdf
from translator_app.ui.review.hand_over_dialog import HandOverDialog
from translator_app.ui.review.needs import sample
from translator_app.ui.review.quality_dialogs import MarkDialog, QualityDialog
from translator_app.ui.review.read_through import ReadThrough
from translator_app.ui.review.report_dialog import ReportDialog
from translator_app.ui.review.snapshots_dialog import DifferencesDialog, SnapshotsDialog
from translator_app.ui.window import MainWindow


def ids(window: MainWindow) -> list[int]:
    assert window.desk is not None
    return [s.id for s in window.desk.editor.segments]


def change_first(window: MainWindow) -> int:
    assert window.desk is not None
    first = ids(window)[0]
    window.grid.go_to(first)
    window.desk.editor.type(first, "The troops reached the town today.")
    return first


def test_the_reviewers_rows_show_only_in_review_mode(handed: MainWindow, idle: Idle) -> None:
    strip, tracked = handed.reviewing.strip, handed.reviewing.tracked
    assert strip.isVisible() and tracked.isVisible()
    assert "ready for review" in strip.phase.text()
    handed.set_review_mode(False)
    assert not strip.isVisible() and not tracked.isVisible()


def test_a_change_is_marked_in_the_row_and_tracked_below_by_name(handed: MainWindow) -> None:
    first = change_first(handed)
    assert handed.desk is not None
    segment = handed.desk.editor.segment(first)
    spans = handed.reviewing.spans(segment)
    added = [segment.target[s.start : s.end] for s in spans if s.kind is SpanKind.ADDED]
    assert added == ["troops", " today"]
    (gone,) = [s for s in spans if s.kind is SpanKind.REMOVED]
    assert (gone.start, gone.end) == (4, 4) and "removed by Hêmin" in gone.label and "forces" in gone.label
    bar = handed.reviewing.tracked
    removed = [p.text for p in bar.pieces if p.kind is Kind.REMOVED]
    assert removed == ["forces"]
    assert "Hêmin changed the version of Narîn" in bar.caption
    handed.grid.go_to(ids(handed)[1])
    assert bar.pieces == () and "As it was handed over by Narîn" in bar.caption


def test_each_chip_leaves_what_it_names(handed: MainWindow, qtbot: QtBot) -> None:
    first = change_first(handed)
    assert handed.desk is not None
    second, _, last = ids(handed)[1:]
    reviewing.comment(handed.desk.editor, second, "who?", "Hêmin", handed.now())
    for name, expected in (("changed", [first]), ("comments", [second]), ("low", [last]), ("untouched", [last])):
        chip = handed.reviewing.strip.chips[name]
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert handed.grid.filter.ids == frozenset(expected), name
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert handed.grid.filter.ids is None
    qtbot.waitUntil(lambda: handed.reviewing.strip.chips["changed"].text().endswith(" 1"))
    qtbot.mouseClick(handed.reviewing.strip.chips["sample"], Qt.MouseButton.LeftButton)
    handed.reviewing.strip.percent.setValue(50)
    chosen = handed.grid.filter.ids
    assert chosen is not None and len(chosen) == 2
    handed.set_review_mode(False)
    assert handed.grid.filter.ids is None


def test_the_sample_is_always_the_same(handed: MainWindow) -> None:
    assert handed.desk is not None
    segments = handed.desk.editor.segments
    assert sample(segments, 25, "x") == sample(segments, 25, "x")
    assert len(sample(segments, 1, "x")) == 1
    assert sample((), 50, "x") == frozenset()


def test_next_open_point_goes_where_something_waits(handed: MainWindow) -> None:
    assert handed.desk is not None
    third = ids(handed)[2]
    reviewing.comment(handed.desk.editor, third, "which meeting?", "Hêmin", handed.now())
    handed.grid.go_to(ids(handed)[0])
    handed.trigger("next-open-point")
    assert handed.grid.current_id() == third


def test_changing_and_approving_keeps_the_change_and_goes_on(handed: MainWindow) -> None:
    first = change_first(handed)
    handed.trigger("approve")
    assert handed.desk is not None
    assert handed.desk.editor.segment(first).state is State.REVIEWED
    assert handed.grid.current_id() == ids(handed)[1]
    assert handed.reviewing.spans(handed.desk.editor.segment(first))


def test_what_was_never_handed_over_is_compared_with_where_the_review_began(
    handed: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    desk = handed.workshop.create(tmp_path / "new.werger", "new")
    handed.workshop.import_text(desk, "ئەمڕۆ هەوا ساردە.\n", "x.txt")
    desk.editor.reload()
    handed.show_desk(desk)
    idle()
    segment = desk.editor.segments[0]
    desk.editor.type(segment.id, "Cold.")
    assert [s.label for s in handed.reviewing.spans(desk.editor.segments[0])] == ["inserted by Hêmin"]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[QDialog], object]], None]:
    """Lets a function fill in the next dialog, which is then accepted."""

    def give(fill: Callable[[QDialog], object]) -> None:
        def exec_(dialog: QDialog) -> int:
            fill(dialog)
            dialog.accept()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", exec_)

    return give


def test_returning_is_kept_with_its_note(
    handed: MainWindow, idle: Idle, answers: Callable[[Callable[[QDialog], object]], None]
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, HandOverDialog)
        acts = [dialog.act.itemData(n) for n in range(dialog.act.count())]
        assert acts == [Act.TAKE_UP, Act.RETURN]
        dialog.act.setCurrentIndex(1)
        dialog.note.setPlainText("see segment 3")

    answers(fill)
    handed.trigger("hand-over")
    idle()
    assert handed.desk is not None
    last = handed.desk.store.record.hand_overs()[-1]
    assert (last.act, last.name, last.note) == (Act.RETURN, "Hêmin", "see segment 3")
    assert handing.phase(handed.desk.editor) is Phase.RETURNED
    assert "returned" in handed.reviewing.strip.phase.text()


def test_a_role_with_nothing_to_do_cannot_hand_over(handed: MainWindow, qtbot: QtBot) -> None:
    dialog = HandOverDialog(handed, Phase.RETURNED, (), "Hêmin", Role.REVIEWER)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.role.setCurrentIndex(0)
    assert dialog.accept_button.isEnabled()
    dialog.name.clear()
    assert not dialog.accept_button.isEnabled()


def test_reading_through_shows_the_kurdish_on_demand(handed: MainWindow, qtbot: QtBot) -> None:
    assert handed.desk is not None
    segments = handed.desk.editor.segments
    dialog = ReadThrough(handed, segments, segments[1].id)
    qtbot.addWidget(dialog)
    assert "The forces reached the town. People welcomed them." in dialog.text.toPlainText()
    assert "هێزەکان" not in dialog.text.toPlainText()
    dialog.text.anchorClicked.emit(QUrl(f"#{segments[0].id}"))
    assert "هێزەکان" in dialog.text.toPlainText() and "کۆبوونەوەکە" not in dialog.text.toPlainText()
    dialog.text.anchorClicked.emit(QUrl(f"#{segments[0].id}"))
    assert dialog.shown == frozenset()
    dialog.all.setChecked(True)
    assert "کۆبوونەوەکە" in dialog.text.toPlainText()
    with qtbot.waitSignal(dialog.goRequested) as told:
        dialog.go.click()
    assert told.args == [segments[0].id]


def test_marking_and_scoring(
    handed: MainWindow, qtbot: QtBot, answers: Callable[[Callable[[QDialog], object]], None]
) -> None:
    assert handed.desk is not None
    first = ids(handed)[0]
    handed.grid.go_to(first)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, MarkDialog)
        dialog.severity.setCurrentIndex(3)
        dialog.note.setText("wrong town")

    answers(fill)
    handed.trigger("mark-error")
    (mark,) = handed.desk.editor.segment(first).marks
    assert (mark.severity, mark.note, mark.author) == ("critical", "wrong town", "Hêmin")

    def remove(segment_id: int, mark_id: str) -> Sequence[Segment]:
        assert handed.desk is not None
        handing.unmark(handed.desk.editor, segment_id, mark_id)
        return handed.desk.editor.segments

    dialog = QualityDialog(handed, handed.desk.editor.segments, remove)
    qtbot.addWidget(dialog)
    assert "not passed" in dialog.verdict.text() and dialog.table.rowCount() == 1
    dialog.remove.click()
    assert dialog.table.rowCount() == 0 and "passed" in dialog.verdict.text()
    handed.trigger("undo")
    assert handed.desk.editor.segment(first).marks == (mark,)


def test_the_summary_is_written_as_pdf(handed: MainWindow) -> None:
    assert as_pdf("<p>Quality</p>", "visit").startswith(b"%PDF")


def test_the_report_dialog_shows_days_and_people(handed: MainWindow, qtbot: QtBot) -> None:
    assert handed.desk is not None
    found = reporting.report(handed.desk.store, handed.now())
    dialog = ReportDialog(handed, found)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [count for _, count in dialog.chart.days] == [sum(p.words for p in found.people)]
    assert dialog.table.item(0, 0).text() == "Narîn"  # type: ignore[union-attr]
    painted = dialog.chart.grab().toImage()
    colours = {painted.pixelColor(x, 100).name() for x in range(painted.width())}
    assert len(colours) > 1


def test_snapshots_are_kept_compared_and_restored(
    handed: MainWindow, idle: Idle, answers: Callable[[Callable[[QDialog], object]], None]
) -> None:
    assert handed.desk is not None
    first = ids(handed)[0]

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, SnapshotsDialog)
        dialog.name.setText("before")
        dialog.keep.click()
        assert dialog.list.count() == 1

    answers(keep)
    handed.trigger("snapshots")
    change_first(handed)
    handed.desk.editor.end_typing()
    changed = handed.desk.editor.segment(first).target

    def restore(dialog: QDialog) -> None:
        assert isinstance(dialog, SnapshotsDialog)
        dialog.segment.click()

    answers(restore)
    handed.trigger("snapshots")
    assert handed.desk.editor.segment(first).target == "The forces reached the town."
    handed.trigger("undo")
    assert handed.desk.editor.segment(first).target == changed

    def compare(dialog: QDialog) -> None:
        assert isinstance(dialog, SnapshotsDialog)
        dialog.compare.click()

    answers(compare)
    handed.trigger("snapshots")
    idle()
    assert handed.reviewing.spans(handed.desk.editor.segment(first))


def test_verifying_says_what_was_approved_and_what_is_there_now(
    handed: MainWindow, answers: Callable[[Callable[[QDialog], object]], None]
) -> None:
    assert handed.desk is not None
    handed.trigger("verify")
    assert "never approved" in handed.notice_bar.text
    reviewing.sign_off(handed.desk.editor, {}, "Hêmin", handed.now())
    handed.trigger("verify")
    assert "unchanged since Hêmin approved it" in handed.notice_bar.text
    change_first(handed)
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, DifferencesDialog)
        shown.extend(dialog.table.item(0, n).text() for n in range(3))  # type: ignore[union-attr]

    answers(look)
    handed.trigger("verify")
    assert shown == ["1", "The forces reached the town.", "The troops reached the town today."]


def test_a_delivered_document_is_compared_with_what_was_approved(
    handed: MainWindow,
    tmp_path: Path,
    idle: Idle,
    answering: Answering,
    qtbot: PatientBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert handed.desk is not None
    delivered, later = tmp_path / "out.docx", tmp_path / "later.txt"
    chosen = [delivered]
    monkeypatch.setattr(FileDialog, "getOpenFileName", lambda *_: (str(chosen[-1]), ""))
    handed.trigger("verify-document")
    idle()
    assert "never approved" in handed.notice_bar.text
    reviewing.sign_off(handed.desk.editor, {}, "Hêmin", handed.now())
    handed.workshop.export(handed.desk, ExportChoice(delivered))(NoTask())
    handed.trigger("verify-document")
    idle()
    assert "out.docx is what Hêmin approved" in handed.notice_bar.text and "SHA-256" in handed.notice_bar.text
    change_first(handed)
    # the delivered one still is what was approved; a later export is not
    handed.workshop.export(handed.desk, ExportChoice(later))(NoTask())
    chosen.append(later)
    shown: list[str] = []

    def look(dialog: DifferencesDialog) -> None:
        rows = [[dialog.table.item(r, c).text() for c in (1, 2)] for r in range(dialog.table.rowCount())]  # type: ignore[union-attr]
        shown.extend(f"{approved} → {found}" for approved, found in rows)
        dialog.table.setCurrentCell(1, 1)
        assert "troops" in dialog.found.toPlainText() and "forces" in dialog.approved.toPlainText()

    answering(DifferencesDialog, look)
    handed.trigger("verify-document")
    qtbot.waitUntil(lambda: len(shown) == 2)
    idle()
    assert shown == [
        "(none) → DRAFT - not approved",
        (
            "The forces reached the town. People welcomed them. → "
            "The troops reached the town today. People welcomed them."
        ),
    ]
    broken = tmp_path / "broken.docx"
    broken.write_bytes(delivered.read_bytes()[:400])
    chosen.append(broken)
    handed.trigger("verify-document")
    idle()
    assert "broken.docx" in handed.notice_bar.text
