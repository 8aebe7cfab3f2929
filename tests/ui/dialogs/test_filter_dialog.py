from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patient_bot import Answering, Idle
from pytestqt.qtbot import QtBot

from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Origin, OriginKind
from translator_app.ui.dialogs.filter_dialog import MODES, FilterDialog, in_words
from translator_app.ui.grid.filter import FilterSpec, TextMode
from translator_app.ui.window import MainWindow

DOCUMENTS = (SourceDocument(1, "one.txt", "txt", 0), SourceDocument(2, "دوو.txt", "txt", 1))
SPECS = st.builds(
    FilterSpec,
    mode=st.sampled_from([mode for mode, _ in MODES]),
    whole_word=st.booleans(),
    origins=st.frozensets(st.sampled_from([kind for kind in OriginKind if kind is not OriginKind.NONE])),
    scores=st.none() | st.tuples(st.integers(0, 102), st.integers(0, 102)).map(lambda pair: (min(pair), max(pair))),
    locked=st.sampled_from([None, True, False]),
    documents=st.sampled_from([frozenset[int](), frozenset({1}), frozenset({2})]),
    in_source=st.just(True),
    in_target=st.booleans(),
)


@given(spec=SPECS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_filter_that_nobody_changes_comes_back_as_it_was(qtbot: QtBot, spec: FilterSpec) -> None:
    dialog = FilterDialog(None, spec, DOCUMENTS)
    assert dialog.spec() == spec
    dialog.deleteLater()
    assert bool(in_words(spec)) is (spec != FilterSpec())


@pytest.fixture
def opened(window: MainWindow, idle: Idle, tmp_path: Path) -> MainWindow:
    """Four rows: typed, of the memory with 88 %, of the machine and locked, empty."""
    source = tmp_path / "day.txt"
    source.write_text("کتێبەکە کۆنە.\nکتێبێکی نوێ هات.\nشەو هات.\nڕۆژ هات.\n", encoding="utf-8")
    desk = window.workshop.create(tmp_path / "day.werger", "day")
    window.workshop.import_document(desk, source, NoTask())
    desk.editor.reload()
    first, second, third, _ = desk.editor.segments
    desk.editor.apply(edits.typed(first, "The book is old."))
    desk.editor.apply(edits.inserted(second, "A new book came.", Origin(OriginKind.MEMORY, "m", 88), "Insert"))
    desk.editor.apply(edits.inserted(third, "Night came.", Origin(OriginKind.ENGINE, "e", 60), "Insert"))
    desk.editor.apply(edits.locked([desk.editor.segment(third.id)], on=True))
    window.show_desk(desk)
    idle()
    return window


def shown(window: MainWindow, answering: Answering, idle: Idle, spec: FilterSpec, words: str = "") -> list[int]:
    """Fill the dialog in as ``spec`` has it, show what it leaves and return the numbers of the rows."""

    def fill(dialog: FilterDialog) -> None:
        told = FilterDialog(None, spec, ())
        for name in ("mode", "side", "lock"):
            getattr(dialog, name).setCurrentIndex(getattr(told, name).currentIndex())
        for name in ("whole", "case", "scored"):
            getattr(dialog, name).setChecked(getattr(told, name).isChecked())
        for kind, tick in dialog.origins.items():
            tick.setChecked(kind in spec.origins)
        dialog.least.setValue(told.least.value())
        dialog.most.setValue(told.most.value())
        dialog.accept()

    window.page.chips._search.setText(words)
    answering(FilterDialog, fill)
    window.trigger("filter")
    window.apply_filter()
    idle()
    return list(window.grid.model.ids)


def test_rows_are_filtered_by_origin_match_lock_and_how_words_are_taken(
    opened: MainWindow, answering: Answering, idle: Idle
) -> None:
    def left(spec: FilterSpec, words: str = "") -> list[int]:
        return shown(opened, answering, idle, spec, words)

    assert left(FilterSpec(origins=frozenset({OriginKind.MEMORY, OriginKind.ENGINE}))) == [2, 3]
    assert left(FilterSpec(scores=(75, 99))) == [2]
    assert left(FilterSpec(locked=True)) == [3]
    assert left(FilterSpec(locked=False)) == [1, 2, 4]
    assert left(FilterSpec(mode=TextMode.REGEX), "^(A|The)") == [1, 2]
    assert left(FilterSpec(mode=TextMode.PLAIN), "night") == [3]
    assert left(FilterSpec(mode=TextMode.PLAIN, case_sensitive=True), "night") == []
    assert left(FilterSpec(in_source=False), "هات") == []
    assert left(FilterSpec(in_target=False), "هات") == [2, 3, 4]


def test_what_is_filtered_by_is_said_beside_the_search_and_taken_away_there(
    opened: MainWindow, answering: Answering, idle: Idle
) -> None:
    chips = opened.page.chips
    assert chips._narrowed.isHidden()
    assert shown(opened, answering, idle, FilterSpec(origins=frozenset({OriginKind.MEMORY}), scores=(75, 99))) == [2]
    assert not chips._narrowed.isHidden()
    assert chips._narrowed.text() == "Memory · 75 to 99 %  ✕"
    chips._narrowed.click()
    opened.apply_filter()
    idle()
    assert chips._narrowed.isHidden()
    assert len(opened.grid.model.ids) == 4


def test_a_faulty_pattern_is_told_and_the_rows_stay(opened: MainWindow, answering: Answering, idle: Idle) -> None:
    assert shown(opened, answering, idle, FilterSpec(mode=TextMode.REGEX), "(") == [1, 2, 3, 4]
    assert "is not a regular expression" in opened.notice_bar.text
