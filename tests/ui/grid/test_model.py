from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from sample_segments import CONFIRMED, segment, sentences

from translator_app.core import edits
from translator_app.core.inline import InlineCode, opening
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.ui.grid.model import Column, Role, SegmentModel

Making = Callable[[Sequence[Segment]], Editor]


@pytest.fixture
def model(qapp: object) -> SegmentModel:
    made = SegmentModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


def ranges(spy: QSignalSpy) -> list[tuple[int, int]]:
    return [(spy.at(i)[0].row(), spy.at(i)[1].row()) for i in range(spy.count())]


def test_an_edit_repaints_its_own_row_only(model: SegmentModel, project: Making) -> None:
    editor = project(sentences())
    model.set_editor(editor)
    spy = QSignalSpy(model.dataChanged)
    editor.type(2, "Water")
    assert ranges(spy) == [(1, 1)]
    assert model.data(model.index(1, Column.TARGET)) == "Water"


def test_a_great_change_is_one_repaint_of_what_is_seen(model: SegmentModel, project: Making) -> None:
    editor = project(sentences(200))
    model.set_editor(editor)
    spy = QSignalSpy(model.dataChanged)
    editor.apply(edits.locked(editor.segments[10:150], True))
    [(first, last)] = ranges(spy)
    assert first <= 10
    assert last >= 149


def test_splitting_inserts_and_merging_removes_a_row(model: SegmentModel, project: Making) -> None:
    editor = project(sentences())
    model.set_editor(editor)
    inserted, removed = QSignalSpy(model.rowsInserted), QSignalSpy(model.rowsRemoved)
    editor.split(2, editor.segment(2).source.index("،") + 1)
    assert (inserted.count(), inserted.at(0)[1], inserted.at(0)[2]) == (1, 2, 2)
    assert list(model.ids) == [each.id for each in editor.segments]
    editor.merge(2)
    assert (removed.count(), removed.at(0)[1]) == (1, 2)
    editor.undo()
    assert list(model.ids) == [each.id for each in editor.segments]


def test_a_row_stays_when_an_edit_takes_it_out_of_the_filter(model: SegmentModel, project: Making) -> None:
    editor = project(sentences())
    model.set_editor(editor)
    model.set_ids([2, 5])
    editor.type(2, "Water")
    assert list(model.ids) == [2, 5]
    assert model.number(1) == 5
    assert model.row_of(5) == 1
    assert model.row_of(3) is None


def test_a_part_split_off_joins_the_filtered_rows_in_its_place(model: SegmentModel, project: Making) -> None:
    editor = project(sentences())
    model.set_editor(editor)
    model.set_ids([2, 5])
    editor.split(2, editor.segment(2).source.index("،") + 1)
    assert list(model.ids) == [2, 7, 5]


def test_another_editor_is_followed_and_the_old_one_let_go(model: SegmentModel, project: Making) -> None:
    first, second = project(sentences()), project(sentences(2))
    model.set_editor(first)
    model.set_editor(second)
    spy = QSignalSpy(model.dataChanged)
    first.type(2, "Water")
    assert spy.count() == 0
    assert model.rowCount() == 2
    model.set_editor(None)
    assert model.rowCount() == 0


def test_roles_give_segment_findings_and_words_for_the_ear(model: SegmentModel, project: Making) -> None:
    code = InlineCode(1, True, "b")
    finding = Issue(1, "number", Severity.ERROR, "The number 5 is missing")
    five = segment(1, f"{opening(1)}پێنج", f"{opening(1)}five", codes=(code,), **CONFIRMED)
    editor = project([five, segment(2, "شەش")])
    model.set_editor(editor)
    model.issues = lambda number: [finding] if number == 1 else []
    assert model.data(model.index(0, 0), Role.SEGMENT) is editor.segment(1)
    assert model.data(model.index(0, 0), Role.ISSUES) == (finding,)
    assert model.data(model.index(0, Column.TARGET)) == "<1>five"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, Column.NUMBER), spoken) == "Segment 1"
    assert model.data(model.index(1, Column.TARGET), spoken) == "empty"
    status = model.data(model.index(0, Column.STATUS), spoken)
    assert isinstance(status, str)
    assert status.startswith("Translated")
    assert "number 5" in status
    assert model.headerData(Column.SOURCE, Qt.Orientation.Horizontal) == "Kurdish"
