"""The list of results in the real window: check, filter, jump, fix, set aside, re-grade, respell."""

from __future__ import annotations

import pytest
from patient_bot import Idle
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.core.quality import Issue, Severity
from translator_app.ui.checks.model import Sieve
from translator_app.ui.checks.pane import ChecksPane
from translator_app.ui.grid.filter import FilterSpec
from translator_app.ui.window import MainWindow


def row(pane: ChecksPane, check: str) -> int:
    return next(i for i, issue in enumerate(pane.model.issues()) if issue.check == check)


def choose(window: MainWindow, check: str) -> Issue:
    pane = window.checking.pane
    pane.choose(row(pane, check))
    chosen = pane.chosen_one()
    assert chosen is not None
    return chosen


def found(window: MainWindow) -> set[tuple[int, str]]:
    return {(issue.segment_id, issue.check) for issue in window.checking.pane.model.every()}


def targets(window: MainWindow) -> list[str]:
    assert window.desk is not None
    return [segment.target for segment in window.desk.editor.segments]


def test_the_list_appears_when_a_check_finds_something(opened: MainWindow, idle: Idle) -> None:
    assert not opened.checking.shown
    opened.trigger("check")
    idle()
    assert opened.checking.shown
    assert {(1, "double-blank"), (4, "double-blank"), (3, "numbers"), (3, "spelling")} <= found(opened)


def test_an_empty_list_says_whether_it_was_looked_at(opened: MainWindow, idle: Idle) -> None:
    pane = opened.checking.pane
    opened.checking.show(on=True)
    pane.model.set_sieve(Sieve(check="brackets"))
    assert opened.desk is not None and opened.desk.checker.stale
    assert "Not checked yet" in pane.foot.told.text()
    opened.trigger("check")
    idle()
    pane.model.set_sieve(Sieve(check="brackets"))
    assert pane.model.rowCount() == 0
    assert pane.foot.told.text() == "Nothing is found here."


def test_f7_shows_and_hides_it(checked: MainWindow) -> None:
    assert checked.actions_by_name["checks"].shortcut().toString() == "F7"
    checked.trigger("checks")
    assert not checked.checking.shown
    checked.trigger("checks")
    assert checked.checking.shown and checked.checking.pane.model.rowCount()


def test_edits_made_while_it_is_hidden_are_in_it_when_it_is_shown(checked: MainWindow) -> None:
    assert checked.desk is not None
    checked.trigger("checks")
    checked.desk.editor.apply(edits.typed(checked.desk.editor.segment(4), "We are waiting for you."))
    checked.trigger("checks")
    assert not any(segment_id == 4 and check == "double-blank" for segment_id, check in found(checked))


def test_enter_and_double_click_go_to_the_segment(checked: MainWindow, qtbot: QtBot) -> None:
    table = checked.checking.pane.table
    choose(checked, "numbers")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert checked.grid.current_id() == 3
    index = checked.checking.pane.model.index(0, 3)
    table.doubleClicked.emit(index)
    assert checked.grid.current_id() == 3  # the row under the cursor counts, and that is still the number's
    choose(checked, "double-blank")
    table.doubleClicked.emit(table.currentIndex())
    assert checked.grid.current_id() == 1


def test_a_jump_goes_past_a_filter_that_hides_the_segment(checked: MainWindow) -> None:
    checked.grid.set_filter(FilterSpec(ids=frozenset({2})))
    choose(checked, "numbers")
    checked.checking.pane.step(back=False)
    assert checked.grid.current_id() is not None
    chosen = checked.checking.pane.chosen_one()
    assert chosen is not None and checked.grid.current_id() == chosen.segment_id


def test_next_and_previous_go_round(checked: MainWindow) -> None:
    pane = checked.checking.pane
    rows = pane.model.rowCount()
    pane.choose(rows - 1)
    pane.bar.next_button.click()
    assert pane.table.currentIndex().row() == 0
    pane.bar.previous_button.click()
    assert pane.table.currentIndex().row() == rows - 1


def test_filters_by_severity_and_by_check(checked: MainWindow) -> None:
    pane = checked.checking.pane
    pane.bar.choose(Severity.ERROR)
    assert pane.model.rowCount() and {issue.severity for issue in pane.model.issues()} == {Severity.ERROR}
    pane.bar.choose(None, "double-blank")
    assert {issue.check for issue in pane.model.issues()} == {"double-blank"}


def test_one_click_fixes_one_finding_and_undo_brings_it_back(checked: MainWindow) -> None:
    before = targets(checked)
    choose(checked, "double-blank")
    checked.checking.pane.foot.fix_button.click()
    assert targets(checked)[0] == "The forces arrived in the town."
    checked.trigger("undo")
    assert targets(checked) == before


def test_all_of_a_kind_are_fixed_as_one_step(checked: MainWindow, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(checked, "ask", lambda question, _yes: asked.append(question) or True)
    before = targets(checked)
    choose(checked, "double-blank")
    checked.checking.pane.foot.fix_all_button.click()
    idle()
    assert "2 segments" in asked[0]
    assert [targets(checked)[i] for i in (0, 3)] == ["The forces arrived in the town.", "We are waiting for you."]
    assert "double-blank" not in {check for _, check in found(checked)}
    checked.trigger("undo")
    assert targets(checked) == before


def test_a_refused_question_fixes_nothing(checked: MainWindow, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked, "ask", lambda *_: False)
    before = targets(checked)
    choose(checked, "double-blank")
    checked.checking.pane.foot.fix_all_button.click()
    idle()
    assert targets(checked) == before


def test_several_findings_are_set_aside_as_one_step(checked: MainWindow, qtbot: QtBot) -> None:
    assert checked.desk is not None
    pane = checked.checking.pane
    pane.bar.choose(None, "double-blank")
    pane.table.selectAll()
    pane.foot.ignoreWanted.emit("here")
    assert not pane.model.rowCount()
    checked.trigger("undo")
    qtbot.waitUntil(lambda: {issue.segment_id for issue in pane.model.issues()} == {1, 4})


@pytest.fixture
def second(checked: MainWindow, idle: Idle) -> MainWindow:
    """The same with a second document that has a double blank, too."""
    assert checked.desk is not None
    checked.workshop.import_text(checked.desk, "ئەمڕۆ هەوا ساردە.\n", "second.txt")
    checked.desk.editor.reload()
    checked.show_desk(checked.desk)
    last = checked.desk.editor.segments[-1]
    checked.desk.editor.apply(edits.typed(last, "It is  cold today."))
    checked.trigger("check")
    idle()
    assert {(1, "double-blank"), (4, "double-blank"), (last.id, "double-blank")} <= found(checked)
    return checked


@pytest.mark.parametrize(("level", "left"), [("document", {5}), ("project", set()), ("everywhere", set())])
def test_a_check_is_set_aside_in_its_document_in_the_project_or_everywhere(
    second: MainWindow, idle: Idle, level: str, left: set[int]
) -> None:
    choose(second, "double-blank")
    second.checking.pane.foot.ignoreWanted.emit(level)
    idle()
    assert {segment for segment, check in found(second) if check == "double-blank"} == left
    assert (3, "numbers") in found(second)
    assert ("double-blank" in second.workshop.settings.ignored_checks) is (level == "everywhere")


def test_what_was_set_aside_can_be_minded_again_at_once_or_later(checked: MainWindow, idle: Idle) -> None:
    bar = checked.checking.pane.bar
    for level in ("document", "project", "everywhere"):
        choose(checked, "double-blank")
        checked.checking.pane.foot.ignoreWanted.emit(level)
        idle()
        assert "double-blank" not in {check for _, check in found(checked)}
        assert bar.ignored_button.isHidden() is (level == "everywhere")
        if level == "document":
            (action,) = bar.ignored_button.menu().actions()
            assert "visit.txt" in action.text()
            action.trigger()
        else:
            checked.page.bottom._link.click()
        idle()
        assert "double-blank" in {check for _, check in found(checked)}
        assert bar.ignored_button.isHidden()


def test_the_assist_pane_sets_a_result_aside_in_its_document(second: MainWindow, idle: Idle) -> None:
    assert second.desk is not None
    second.grid.go_to(1)
    issue = next(each for each in second.desk.checker.issues(1) if each.check == "double-blank")
    second.assist.ignoreRequested.emit(issue.key, "document")
    idle()
    assert {segment for segment, check in found(second) if check == "double-blank"} == {5}


def test_the_menu_sets_what_a_check_counts_as(checked: MainWindow, idle: Idle) -> None:
    choose(checked, "double-blank")
    menu = checked.checking.pane.menu()
    counts_as = next(action.menu() for action in menu.actions() if action.menu())
    next(action for action in counts_as.actions() if action.text() == "Error").trigger()
    idle()
    graded = {i.severity for i in checked.checking.pane.model.every() if i.check == "double-blank"}
    assert graded == {Severity.ERROR}
    assert checked.workshop.settings.severities["double-blank"] == "error"


def test_a_misspelled_word_gets_proposals_and_one_click_writes_one(
    checked: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    choose(checked, "spelling")
    foot = checked.checking.pane.foot
    qtbot.waitUntil(lambda: bool(foot.proposals))
    proposal = next(each for each in foot.proposals if each.text() == "deputies")
    proposal.click()
    assert targets(checked)[2] == "The deputies arrived on 7 April 2012."
    assert (3, "spelling") not in found(checked)
    idle()


def test_a_learnt_word_is_never_marked_again(checked: MainWindow, idle: Idle) -> None:
    choose(checked, "spelling")
    checked.checking.pane.foot.learn_button.click()
    assert (3, "spelling") not in found(checked)
    assert checked.workshop.folders.words.read_text(encoding="utf-8") == "deputees\n"  # type: ignore[attr-defined]
    checked.trigger("check")
    idle()
    assert (3, "spelling") not in found(checked)


def test_what_was_chosen_stays_chosen_when_everything_is_checked_again(checked: MainWindow, idle: Idle) -> None:
    issue = choose(checked, "numbers")
    checked.checking.pane.bar.again_button.click()
    idle()
    assert checked.checking.pane.chosen_one() == issue


def test_closing_the_project_empties_the_list(checked: MainWindow) -> None:
    checked.trigger("close")
    assert checked.checking.pane.model.rowCount() == 0
    assert not checked.checking.shown


def test_a_fix_of_a_text_that_has_changed_since_is_refused(checked: MainWindow) -> None:
    assert checked.desk is not None
    issue = choose(checked, "double-blank")
    checked.desk.editor.apply(edits.typed(checked.desk.editor.segment(1), "Other words."))
    checked.checking.pane.fixRequested.emit(issue)
    assert targets(checked)[0] == "Other words."
    assert (1, "double-blank") not in found(checked)
