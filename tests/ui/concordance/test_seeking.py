from __future__ import annotations

import pytest
from patient_bot import Idle
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.services.fragments import Fragment, Known
from translator_app.ui.acts.seeking import seeking
from translator_app.ui.concordance.fragment_list import FragmentsModel
from translator_app.ui.concordance.pane import ConcordancePane
from translator_app.ui.window import MainWindow


@pytest.fixture
def pane(opened: MainWindow, idle: Idle) -> ConcordancePane:
    opened.trigger("concordance")
    idle()
    return seeking(opened).pane


def look(pane: ConcordancePane, idle: Idle, text: str) -> None:
    pane.field.setText(text)
    pane.ask_again()
    idle()


def test_the_selected_word_is_looked_up_in_the_project_and_all_memories(
    opened: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    source = opened.grid.rows.source
    source.setFocus()
    cursor = source.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("پەرلەمان"), cursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)
    opened.trigger("concordance")
    idle()
    pane = seeking(opened).pane
    assert pane.isVisible()
    assert pane.field.text() == "پەرلەمان"
    assert [line.segment_id for line in pane.lines.lines[:2]] == [1, 3]
    assert pane.lines.lines[2].memory == "politics"


def test_more_lines_come_as_the_list_is_scrolled_and_none_moves(
    pane: ConcordancePane, idle: Idle, qtbot: QtBot
) -> None:
    look(pane, idle, "پەرلەمان")
    first = list(pane.lines.lines)
    assert pane.lines.more
    pane.list.scrollToBottom()
    qtbot.waitUntil(lambda: not pane.lines.more and len(pane.lines.lines) > len(first))
    idle()
    assert len(pane.lines.lines) == 2 + 152
    assert {line.source for line in first} <= {line.source for line in pane.lines.lines}


def test_enter_inserts_the_selected_english_or_all_of_it(
    opened: MainWindow, pane: ConcordancePane, idle: Idle, qtbot: QtBot
) -> None:
    look(pane, idle, "سەرۆکی")
    qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert opened.grid.rows.target.text == "The speaker of parliament arrived."
    cursor = pane.detail.english.textCursor()
    cursor.setPosition(len("The "))
    cursor.setPosition(len("The speaker of parliament"), cursor.MoveMode.KeepAnchor)
    pane.detail.english.setTextCursor(cursor)
    qtbot.keyClick(pane.detail.english, Qt.Key.Key_Return)
    assert opened.grid.rows.target.text.endswith("arrived.speaker of parliament")


def test_an_answer_to_an_older_question_is_dropped(pane: ConcordancePane, idle: Idle) -> None:
    pane.field.setText("پەرلەمان")
    pane.ask_again()
    pane.field.setText("نان")
    pane.ask_again()
    idle()
    assert [line.source for line in pane.lines.lines] == ["نرخی نان بەرز بووەوە."]
    look(pane, idle, "شتێک کە نییە")
    assert pane.lines.lines == []
    assert pane.count.text() == "Not found"
    assert not pane.detail.isVisible()


def test_the_pane_follows_an_edit_and_forgets_a_closed_project(
    opened: MainWindow, pane: ConcordancePane, idle: Idle
) -> None:
    assert opened.desk is not None
    segment = opened.desk.editor.segments[1]
    opened.desk.editor.apply(edits.typed(segment, "Bread became dearer."))
    pane.in_english.setChecked(True)
    look(pane, idle, "dearer")
    assert [line.segment_id for line in pane.lines.lines] == [segment.id]
    opened.close_desk()
    assert pane.lines.lines == []


def test_fragments_of_the_current_segment_are_listed_with_how_they_are_known(
    opened: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    opened.trigger("fragments")
    pane = seeking(opened).pane
    qtbot.waitUntil(lambda: bool(pane.fragments.fragments))
    idle()
    fragment = next(each for each in pane.fragments.fragments if each.text == "پەرلەمان")
    assert fragment.translation.lower() == "parliament"


def test_a_phrase_the_segment_says_twice_is_listed_once(qapp: object) -> None:
    def fragment(start: int, confidence: float, translation: str = "parliament") -> Fragment:
        return Fragment(start, start + 8, "پەرلەمان", translation, Known.GLOSSARY, confidence)

    model = FragmentsModel()
    model.show([fragment(20, 0.9), fragment(0, 0.9), fragment(40, 0.7), fragment(0, 0.5, "assembly")])
    assert [(each.start, each.translation) for each in model.fragments] == [(0, "parliament"), (0, "assembly")]


def test_escape_leads_back_to_the_grid_and_the_cross_closes(
    opened: MainWindow, pane: ConcordancePane, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.isVisible()
    pane.closed.emit()
    assert not pane.isVisible()


def test_equal_segments_light_up_when_they_are_filled(opened: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    assert opened.desk is not None
    first, _, last = opened.desk.editor.segments
    opened.desk.editor.apply(edits.typed(first, "Parliament convened yesterday."))
    opened.trigger("confirm")
    assert opened.grid.rows.flashed == {last.id}
    assert opened.desk.editor.segment(last.id).target == "Parliament convened yesterday."
    idle()
    assert opened.desk.repeats.ready
    qtbot.waitUntil(lambda: not opened.grid.rows.flashed)
