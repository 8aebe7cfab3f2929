"""The list of results stays in the order of the text and true to the checker, whatever happens to the segments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from sample_segments import segment

from translator_app.core import edits
from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.quality import Severity
from translator_app.core.segment import Segment
from translator_app.services.checking import Checker
from translator_app.services.editing import Editor
from translator_app.ui.checks.model import Column, IssueModel, Sieve, label_of

Listed = tuple[Editor, Checker, IssueModel]
SOURCE = "هێزەکان گەیشتن."
GOOD, DOUBLE, WORSE = "The forces came.", "The  forces came.", "The  the  forces came"


@pytest.fixture
def listed(project: Callable[[Sequence[Segment]], Editor], qapp: object) -> Iterator[Listed]:
    editor = project([segment(n, SOURCE, target) for n, target in enumerate((DOUBLE, GOOD, WORSE, DOUBLE), start=1)])
    checker = Checker(editor, partial(check_segment, context=CheckContext()), lambda _segments, _task: ())
    model = IssueModel()
    checker.subscribe(model.update)
    editor.subscribe(model.follow)
    checker.check_now([s.id for s in editor.segments])
    model.set_source(editor, checker)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield editor, checker, model
    del tester


def wanted(listed: Listed, sieve: Sieve = Sieve()) -> list[object]:  # noqa: B008 - frozen
    editor, checker, _ = listed
    return [issue for s in editor.segments for issue in checker.issues(s.id) if sieve.passes(issue)]


def test_results_stand_in_the_order_of_the_text(listed: Listed) -> None:
    _, _, model = listed
    assert list(model.issues()) == wanted(listed)
    assert [issue.segment_id for issue in model.issues()] == sorted(issue.segment_id for issue in model.issues())


def test_cells_tell_number_check_and_message(listed: Listed) -> None:
    _, _, model = listed
    texts = [model.index(0, column).data() for column in Column]
    assert texts[1:] == ["1", label_of(model.issue(0).check), model.issue(0).message]
    assert model.index(0, Column.SIGN).data(Qt.ItemDataRole.AccessibleTextRole) in ("Error", "Warning", "Remark")
    assert model.headerData(Column.CHECK, Qt.Orientation.Horizontal) == "Check"


def test_a_mended_segment_leaves_the_list_and_only_it(listed: Listed) -> None:
    editor, _, model = listed
    before = list(model.issues())
    editor.apply(edits.typed(editor.segment(3), GOOD))
    assert list(model.issues()) == [issue for issue in before if issue.segment_id != 3] == wanted(listed)
    editor.undo()
    assert list(model.issues()) == before


def test_a_sieve_shows_severities_and_one_check(listed: Listed) -> None:
    _, _, model = listed
    for sieve in (
        Sieve(check="double-blank"),
        Sieve(frozenset({Severity.WARNING})),
        Sieve(frozenset({Severity.ERROR}), "repeated-word"),
    ):
        model.set_sieve(sieve)
        assert list(model.issues()) == wanted(listed, sieve)


def test_counts_are_of_all_results_and_follow_each_edit(listed: Listed) -> None:
    editor, _, model = listed
    model.set_sieve(Sieve(check="repeated-word"))
    assert dict(model.counts_by_check())["double-blank"] == model.fixable("double-blank") == 4
    editor.apply(edits.typed(editor.segment(1), GOOD))
    assert dict(model.counts_by_check())["double-blank"] == 3
    assert model.count(Severity.WARNING) == sum(i.severity is Severity.WARNING for i in wanted(listed))  # type: ignore[attr-defined]


def test_a_merge_drops_what_was_found_in_the_part_that_went(project: Callable[..., Editor], qapp: object) -> None:
    parts = [segment(1, SOURCE, DOUBLE, trail=" "), segment(2, SOURCE, DOUBLE, paragraph=1), segment(3, SOURCE, DOUBLE)]
    editor = project(parts)
    checker = Checker(editor, partial(check_segment, context=CheckContext()), lambda _segments, _task: ())
    model = IssueModel()
    model.set_source(editor, checker)
    checker.subscribe(model.update)
    editor.subscribe(model.follow)
    checker.check_now([1, 2, 3])
    editor.merge(1)
    assert {issue.segment_id for issue in model.issues()} == {1, 3}
    editor.undo()
    assert {issue.segment_id for issue in model.issues()} == {1, 2, 3}
    assert list(model.issues()) == [issue for s in editor.segments for issue in checker.issues(s.id)]


def test_the_next_and_the_previous_result_from_a_place_in_the_text(listed: Listed) -> None:
    _, _, model = listed
    after, before = model.row_after(1), model.row_after(1, back=True)
    assert after is not None and before is not None
    assert (model.issue(after).segment_id, model.issue(before).segment_id) == (3, 1)
    assert model.row_after(3) is None and model.row_after(0, back=True) is None


def test_a_set_aside_result_is_gone(listed: Listed) -> None:
    editor, _, model = listed
    issue = model.issue(0)
    editor.apply(edits.ignoring(editor.segment(issue.segment_id), issue.key))
    assert issue not in model.issues()
    assert model.row_of(issue.segment_id, issue.key) is None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(1, 4), st.sampled_from((GOOD, DOUBLE, WORSE, ""))), max_size=8),
    st.sampled_from(("", "double-blank", "repeated-word")),
)
def test_after_any_edits_the_list_is_what_a_new_one_would_be(
    listed: Listed, steps: list[tuple[int, str]], check: str
) -> None:
    editor, checker, model = listed
    model.set_sieve(Sieve(check=check))
    for segment_id, target in steps:
        editor.apply(edits.typed(editor.segment(segment_id), target))
    fresh = IssueModel()
    fresh.set_source(editor, checker)
    fresh.set_sieve(Sieve(check=check))
    assert list(model.issues()) == list(fresh.issues())
    assert model.counts_by_check() == fresh.counts_by_check()


def test_without_a_project_it_is_empty() -> None:
    model = IssueModel()
    model.update([1])
    model.set_source(None, None)
    assert model.rowCount() == 0 and model.row_of(1) is None and model.row_after(0) is None
