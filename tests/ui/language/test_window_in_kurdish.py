"""The whole window in Kurdish: its sides, its words, and the way from the first word to the exported document."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import regex
from patient_bot import Answering, Idle, PatientBot
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from translator_app.composition.installation import installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.ports import NoTask
from translator_app.core.segment import State
from translator_app.ui.acts import files
from translator_app.ui.dialogs.term_dialog import TermDialog
from translator_app.ui.window import MainWindow

TEXT = "ماڵەکە گەورەیە. لە ساڵی ٢٠٢٤ منداڵەکان یاری دەکەن.\nشەو درێژ بوو.\n"
NAMES = regex.compile(
    r"Werger|OpenDocument|Gettext|SubRip|WebVTT|Markdown|Word|Excel|PowerPoint|OmegaT|Trados|memoQ|Unicode|Argos|LibreTranslate|OpenAI|Ollama|llama|NLLB|MADLAD"
    r"|CTranslate|huggingface|BLEU|chrF|TER|DRAFT|PDF|XLIFF|TMX|TBX|SRX|ZWNJ|LRM|RLM|TermBase|eXchange|Ali-\w+|Dylan"
    r"|Zarnegar|GNU|GPL|Noto|Naskh|Arabic|Inter|English|LTR|model\.bin|ckb→en|\.co\b|\d\.\d\.\d|home|Home|MQM"
    r"|Ctrl|Shift|Alt|Enter|Return|Esc|Backspace|Ins|Space|Up|Down|F\d+|\b[A-Z]\b|⏎|\*?\.\w+|\{\w+\}|<[^>]*>|&\w+;|\ba\b|\ban\b"
)


@pytest.fixture(autouse=True)
def in_kurdish(kurdish: None) -> None:
    """Every window of these tests is built in Kurdish."""


@pytest.fixture
def desk(window: MainWindow, workshop: Workshop, tmp_path: Path, idle: Idle) -> MainWindow:
    """The window with a project of three segments."""
    document = tmp_path / "home.ckb.txt"
    document.write_text(TEXT, encoding="utf-8")
    made = workshop.create(tmp_path / "home.werger", "Home")
    workshop.import_document(made, document, NoTask())
    workshop.close(made)
    window.guard(lambda: files.open_path(window, tmp_path / "home.werger"))
    idle()
    return window


def words_of(root: QWidget) -> Iterator[str]:
    """Everything that the widgets below ``root`` say: to the eye, beside the pointer, to a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit() | QPlainTextEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(n) for n in range(widget.count()))
            case QTabWidget():
                yield from (widget.tabText(n) for n in range(widget.count()))
            case QTableWidget():
                heads = (widget.horizontalHeaderItem(n) for n in range(widget.columnCount()))
                yield from (head.text() for head in heads if head is not None)
            case QMenu():
                yield widget.title()
                yield from (action.text() for action in widget.actions())


def foreign(root: QWidget, *own: str) -> list[str]:
    """The texts that hold Latin letters though they are none of the names, nor of the test's ``own`` words."""
    found = []
    for text in words_of(root):
        rest = text
        for each in own:
            rest = rest.replace(each, "")
        rest = NAMES.sub("", rest)
        if regex.search(r"\p{Latin}", rest):
            found.append(text)
    return found


EXAMPLES = (
    getpass.getuser(), "The town council decided to repair the bridge", "Kurdish region => Kurdistan Region",
    r"/\bN\. Iraq\b/ => northern Iraq", *(path.name for path in installed_folders().glossaries.iterdir()),
)  # fmt: skip
"""What stands in dialogs as content: names of files and of the user, examples of English."""


def test_the_start_page_says_all_in_kurdish(window: MainWindow, workshop: Workshop, tmp_path: Path) -> None:
    workshop.save(replace(workshop.settings, tour_seen=False, recent=(str(tmp_path / "gone.werger"),)))
    window.show_start()
    assert foreign(window, str(tmp_path), "gone") == []


def test_the_desk_and_its_menus_say_all_in_kurdish(desk: MainWindow, tmp_path: Path) -> None:
    assert foreign(desk, str(tmp_path)) == []
    desk.set_review_mode(True)
    desk.trigger("check")
    desk.trigger("checks")
    desk.trigger("concordance")
    assert foreign(desk, str(tmp_path)) == []


DIALOGS = (
    "settings", "shortcuts", "export", "pretranslate", "glossaries", "memories", "statistics", "add-term",
    "replace", "snapshots", "hand-over", "quality", "mark-error", "read-through", "convert-letters", "go-to",
    "abbreviation", "approve-document", "font-target", "filter", "documents",
)  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_all_in_kurdish(
    desk: MainWindow, name: str, answering: Answering, idle: Idle, tmp_path: Path
) -> None:
    left: list[str] = []
    answering(QDialog, lambda dialog: left.extend(foreign(dialog, str(tmp_path), *EXAMPLES)))
    desk.trigger(name)
    idle()
    assert left == []


def test_the_list_of_engines_says_all_in_kurdish(desk: MainWindow, idle: Idle, tmp_path: Path) -> None:
    desk.trigger("engines")
    idle()
    (dialog,) = (dialog for dialog in desk.findChildren(QDialog) if dialog.isVisible())
    assert foreign(dialog, str(tmp_path)) == []


# --- sides


def middle(window: MainWindow, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(widget.width() // 2, 0)).x()


def test_the_chrome_is_mirrored_and_the_texts_keep_their_sides(desk: MainWindow) -> None:
    assert desk.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rows = desk.grid.rows
    assert middle(desk, desk.assist) < middle(desk, rows.target) < middle(desk, rows.source)
    chips = [chip for chip in desk.page.chips.findChildren(QAbstractButton) if chip.property("filter")]
    everything = next(chip for chip in chips if chip.property("filter") == "all")
    assert middle(desk, everything) > desk.width() / 2
    assert rows.target.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight
    assert rows.source.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft


def test_the_caret_goes_on_from_left_to_right_in_the_english(desk: MainWindow, qtbot: PatientBot) -> None:
    cell = desk.grid.rows.target
    cell.setFocus()
    places = [cell.cursorRect().x()]
    for letter in "The house":
        QTest.keyClicks(cell, letter)
        places.append(cell.cursorRect().x())
    assert places == sorted(places) and places[0] < cell.width() / 4
    QTest.keyClick(cell, Qt.Key.Key_Left)
    assert cell.cursorRect().x() < places[-1]
    assert desk.grid.rows.source.cursorRect().x() > desk.grid.rows.source.width() / 2


def test_fields_for_english_begin_at_the_left_and_those_for_kurdish_at_the_right(
    desk: MainWindow, answering: Answering
) -> None:
    sides: list[Qt.LayoutDirection] = []
    answering(
        TermDialog, lambda dialog: sides.extend((dialog.source.layoutDirection(), dialog.target.layoutDirection()))
    )
    desk.trigger("add-term")
    assert sides == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


# --- the work


def test_the_way_from_typing_to_the_approved_export(
    desk: MainWindow, qtbot: PatientBot, idle: Idle, answering: Answering, tmp_path: Path
) -> None:
    assert desk.desk is not None
    editor = desk.desk.editor
    for text in ("The house is big.", "In 2024 the children play.", "The night was long."):
        cell = desk.grid.rows.target
        cell.setFocus()
        QTest.keyClicks(cell, text)
        desk.trigger("confirm")
        idle()
    assert [segment.target for segment in editor.segments] == [
        "The house is big.", "In 2024 the children play.", "The night was long.",
    ]  # fmt: skip
    desk.set_review_mode(True)
    for segment in editor.segments:
        desk.grid.go_to(segment.id)
        desk.trigger("approve")
    assert {segment.state for segment in editor.segments} == {State.REVIEWED}
    answering(QDialog, lambda dialog: dialog.accept())
    desk.trigger("approve-document")
    idle()
    assert {segment.state for segment in editor.segments} == {State.FINAL}
    answering(QDialog, lambda dialog: dialog.accept())
    desk.trigger("export")
    idle()
    (written,) = (path for path in tmp_path.glob("*.txt") if path.name != "home.ckb.txt")
    assert "In 2024 the children play." in written.read_text("utf-8")
    assert not regex.search("[٠-٩]|DRAFT", written.read_text("utf-8"))


def test_names_of_changes_are_kept_in_english_for_any_window(desk: MainWindow) -> None:
    assert desk.desk is not None
    QTest.keyClicks(desk.grid.rows.target, "The house is big.")
    desk.trigger("confirm")
    assert [version.label for version in desk.desk.store.history(1)][:2] == ["Confirm", "Typing"]


def test_another_language_closes_the_window_to_be_opened_where_it_was(desk: MainWindow, qapp: QApplication) -> None:
    assert desk.desk is not None
    path = desk.desk.path
    desk.trigger("language-ckb")
    assert desk.workshop.settings.language == "ckb" and desk.isVisible()
    desk.trigger("language-en")
    assert desk.workshop.settings.language == "en"
    assert (desk.opens_again, desk.left_open) == (True, path)
    assert desk.desk is None and not desk.isVisible()


def test_work_in_progress_is_not_stopped_for_another_language(desk: MainWindow, qtbot: PatientBot, idle: Idle) -> None:
    go = []
    job = desk.run_job("work", lambda task: [task.step(0, 1) for _ in iter(lambda: not go, False)], lambda _: None)
    desk.trigger("language-en")
    assert desk.isVisible() and not desk.opens_again
    assert "دەستپێکردنی داهاتوو" in desk.notice_bar.text
    go.append(1)
    job.cancel()
    idle()
