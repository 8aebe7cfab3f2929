"""The menu of a row: what is found at the caret, the clipboard, marks, and the acts one has at hand there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from translator_app.core import anchors
from translator_app.core.quality import Issue
from translator_app.services.desk import Desk
from translator_app.services.reviewing import About
from translator_app.ui.acts import checking, noting
from translator_app.ui.acts.characters import CHARACTERS
from translator_app.ui.acts.editing import apply_fix, current
from translator_app.ui.checks.act_bar import LEVELS, SPELLING
from translator_app.ui.grid.row_editor import CellEditor
from translator_app.ui.jobs import Failure, Job, Lane
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

ON_WORDS: Final = ("comment", "mark-error", "add-term", "concordance")
ON_ROW: Final = ("confirm", "approve", "reject", "split", "merge", "lock")
MOST_ISSUES: Final = 3


def connect(window: MainWindow) -> None:
    """Open the menu where the grid asks for it."""
    window.grid.menuRequested.connect(lambda at: window.guard(lambda: open_menu(window, at)))


def open_menu(window: MainWindow, at: QPoint) -> None:
    """Offer what can be done at the caret of the current row."""
    if window.desk is None or window.grid.current_id() is None:
        return
    menu = menu_for(window, window.desk)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def menu_for(window: MainWindow, desk: Desk) -> QMenu:
    """Return the menu of the current row."""
    menu = QMenu(window)
    on_source = window.grid.rows.source.hasFocus()
    cell = window.grid.rows.source if on_source else window.grid.rows.target
    for issue in _at_caret(window, desk, cell, on_source=on_source):
        if issue.check == SPELLING and not cell.isReadOnly():
            _offer_spellings(window, desk, menu, issue)
        elif issue.fix is not None and not cell.isReadOnly():
            menu.addAction(
                tr("Fix: {message}", message=tr(issue.message)),
                partial(window.guard, partial(apply_fix, window, issue.fix)),
            )
        _offer_ignoring(window, menu, issue)
        menu.addSeparator()
    _offer_clipboard(window, menu, cell, on_source=on_source)
    _offer_marks(window, menu, cell.caret, on_source=on_source)
    for name in ON_WORDS:
        menu.addAction(window.actions_by_name[name])
    menu.addSeparator()
    for name in ON_ROW:
        menu.addAction(window.actions_by_name[name])
    return menu


def _at_caret(window: MainWindow, desk: Desk, cell: CellEditor, *, on_source: bool) -> list[Issue]:
    found = desk.checker.issues(current(window).id)
    at = [each for each in found if each.on_source is on_source and each.start <= cell.caret <= each.end > each.start]
    return sorted(at, key=lambda each: each.check != SPELLING)[:MOST_ISSUES]


def _offer_spellings(window: MainWindow, desk: Desk, menu: QMenu, issue: Issue) -> None:
    """Offer what may be meant: it takes some tenths of a second, so the menu is open before."""
    waiting = menu.addAction(tr("Looking for spellings…"))
    waiting.setEnabled(False)
    word = checking.word_of(desk, issue)
    menu.addAction(
        tr("Add “{word}” to the dictionary", word=word), partial(window.guard, partial(checking.learn, window, issue))
    )

    def found(words: Sequence[str]) -> None:
        if not isValid(waiting):
            return
        for each in words:
            action = QAction(each, menu)
            action.triggered.connect(partial(_respell, window, issue, each))
            menu.insertAction(waiting, action)
        waiting.setText(tr("No similar word is known."))
        waiting.setVisible(not words)

    def failed(failure: Failure) -> None:
        found(())
        window.show_failure(failure)

    def look(_task: Job) -> tuple[str, ...]:
        return desk.spelling.suggest(word)

    window.jobs.start(tr("Spelling"), look, found, lane=Lane.DESK, failed=failed)


def _respell(window: MainWindow, issue: Issue, word: str, _checked: bool = False) -> None:
    window.guard(lambda: checking.respell(window, issue, word))


def _offer_ignoring(window: MainWindow, menu: QMenu, issue: Issue) -> None:
    levels = menu.addMenu(tr("Ignore: {message}", message=tr(issue.message)))
    for level, label in LEVELS:
        levels.addAction(tr(label), partial(window.guard, partial(checking.ignore, window, [issue], level)))


def _offer_clipboard(window: MainWindow, menu: QMenu, cell: CellEditor, *, on_source: bool) -> None:
    chosen = cell.textCursor().hasSelection()
    if not on_source:
        cut = menu.addAction(tr("Cut"), cell.cut)
        cut.setEnabled(chosen and not cell.isReadOnly())
    menu.addAction(tr("Copy"), cell.copy).setEnabled(chosen)
    if not on_source:
        menu.addAction(tr("Paste"), cell.paste).setEnabled(cell.canPaste())
    menu.addAction(tr("Select all"), cell.selectAll)
    menu.addSeparator()
    if not on_source:
        menu.addAction(window.actions_by_name["change-case"])
        inserted = menu.addMenu(tr("Insert a character"))
        for name, _, _ in CHARACTERS:
            inserted.addAction(window.actions_by_name[f"character-{name}"])
        menu.addSeparator()


def _offer_marks(window: MainWindow, menu: QMenu, caret: int, *, on_source: bool) -> None:
    segment = current(window)
    for mark in segment.marks:
        found = anchors.place(mark, segment)
        if found is not None and mark.on_source is on_source and found[0] <= caret <= found[1]:
            name = f"“{noting.words_of(segment, About(*found, on_source))}”"
            menu.addAction(
                tr("Change the mark on {name}…", name=name),
                partial(window.guard, partial(noting.edit_mark, window, mark)),
            )
            menu.addAction(
                tr("Remove the mark on {name}", name=name),
                partial(window.guard, partial(noting.remove_mark, window, mark)),
            )
    menu.addSeparator()
