from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from patient_bot import Answering
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.core.segment import Segment
from translator_app.ui.dialogs.preview import TAKE
from translator_app.ui.dialogs.replace_dialog import ReplaceDialog, Search, ask_replace

SEGMENTS = [
    Segment(1, 1, 1, 0, "ا", "The Force of the forces."),
    Segment(2, 1, 2, 0, "ا", "Nothing here."),
    Segment(3, 1, 3, 0, "ا", "A force.", locked=True),
    Segment(4, 1, 4, 0, "ا", "force"),
    Segment(5, 1, 5, 0, "ا", ""),
]


@pytest.fixture
def dialog(qtbot: QtBot, fonts: object) -> ReplaceDialog:
    made = ReplaceDialog(None, SEGMENTS, lambda i: i)
    qtbot.addWidget(made)
    made.show()
    return made


def search(dialog: ReplaceDialog, qtbot: QtBot, wanted: str, by: str = "") -> None:
    dialog.wanted.setText(wanted)
    dialog.by.setText(by)
    qtbot.waitUntil(lambda: not dialog.searching)


def rows(dialog: ReplaceDialog) -> dict[int, str]:
    pairs = (dialog.model.pair(row) for row in range(dialog.model.rowCount(QModelIndex())))
    return {segment.id: after for segment, after in pairs}


def test_every_change_is_listed_before_it_is_made(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    search(dialog, qtbot, "force", "power")
    assert rows(dialog) == {1: "The power of the powers.", 4: "power"}
    assert "1 locked segment would" in dialog.count.text()


def test_what_is_listed_is_what_the_edit_does(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    search(dialog, qtbot, "force", r"\1 power")
    done = dialog.replacement()
    assert done is not None
    change = edits.replaced([s for s in SEGMENTS if s.id in done.ids], done.pattern, done.replacement)
    assert {after.id: after.target for _, after in change.pairs if after} == rows(dialog)


def test_whole_words_and_case_narrow_the_search(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    dialog.words.setChecked(True)
    dialog.case.setChecked(True)
    search(dialog, qtbot, "force", "power")
    assert rows(dialog) == {4: "power"}


def test_a_regular_expression_may_use_its_groups(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    dialog.regular.setChecked(True)
    search(dialog, qtbot, r"(\w+) (here)", r"\2 \1")
    assert rows(dialog) == {2: "here Nothing."}


@pytest.mark.parametrize(
    ("wanted", "by"), [("(", ""), ("[a", ""), ("a", r"\3"), ("(?P<x>a)", r"\g<y>"), ("a{99999999999}", "")]
)
def test_a_broken_expression_is_told_and_cannot_be_done(
    dialog: ReplaceDialog, qtbot: QtBot, wanted: str, by: str
) -> None:
    dialog.regular.setChecked(True)
    search(dialog, qtbot, wanted, by)
    assert dialog.notice.text
    assert not dialog.accept_button.isEnabled()
    assert dialog.replacement() is None


def test_an_expression_that_backtracks_without_end_is_refused(qtbot: QtBot, fonts: object) -> None:
    dialog = ReplaceDialog(None, [Segment(1, 1, 1, 0, "ا", "a" * 40 + "!")], lambda i: i)
    qtbot.addWidget(dialog)
    dialog.regular.setChecked(True)
    search(dialog, qtbot, r"(a|a)+$")
    assert "too long" in dialog.notice.text
    assert not dialog.accept_button.isEnabled()


def test_a_segment_can_be_left_out(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    search(dialog, qtbot, "force", "power")
    dialog.model.setData(dialog.model.index(0, TAKE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    done = dialog.replacement()
    assert done is not None and done.ids == (4,)
    assert dialog.accept_button.text() == "Replace in 1 segment"


def test_a_box_is_turned_by_a_click(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    search(dialog, qtbot, "force", "power")
    at = dialog.table.visualRect(dialog.model.index(1, TAKE)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.model.chosen() == (1,)


def test_nothing_found_can_not_be_done(dialog: ReplaceDialog, qtbot: QtBot) -> None:
    search(dialog, qtbot, "absent", "x")
    assert not dialog.accept_button.isEnabled()


def test_many_segments_are_searched_slice_by_slice(qtbot: QtBot, fonts: object) -> None:
    many = [replace(SEGMENTS[3], id=n) for n in range(1, 2001)]
    dialog = ReplaceDialog(None, many, lambda i: i)
    qtbot.addWidget(dialog)
    dialog.wanted.setText("force")
    dialog.search()
    assert dialog.searching and not dialog.accept_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.searching)
    assert len(dialog.model.chosen()) == 2000


@given(st.text(min_size=1, max_size=8), st.text(max_size=8), st.text(max_size=40))
def test_plain_text_is_taken_literally_on_both_sides(wanted: str, by: str, text: str) -> None:
    pattern, replacement = Search(wanted, by, match_case=True).compiled()
    assert pattern.sub(replacement, text) == text.replace(wanted, by)


def test_the_answer_comes_back_from_the_question(answering: Answering, qtbot: QtBot, fonts: object) -> None:
    def act(dialog: Any) -> None:
        search(dialog, qtbot, "nothing", "All")
        dialog.accept_button.click()

    answering(ReplaceDialog, act)
    done = ask_replace(None, SEGMENTS, lambda i: i)  # type: ignore[arg-type]
    assert done is not None
    assert (done.pattern, done.replacement, done.ids) == (re.compile("nothing", re.IGNORECASE), "All", (2,))
