"""Looking things up: the concordance, and the fragments of the current segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core import inline
from translator_app.services.concordance import Line
from translator_app.services.suggesting import Suggestion
from translator_app.ui.acts import editing, memories

if TYPE_CHECKING:
    from translator_app.ui.concordance.seeking import Seeking
    from translator_app.ui.window import MainWindow

SHARE = 0.42
"""How much of the page the concordance takes when it is opened first."""


def concordance(window: MainWindow) -> None:
    """Look up what is selected in the Kurdish or the English; with nothing selected ask what to look for."""
    source, target = editing.selected_texts(window)
    in_english = window.grid.rows.target.hasFocus()
    phrase, on_target = (target, True) if target and (in_english or not source) else (source, False)
    seeking(window).open(_one_line(phrase), on_target=on_target)


def fragments(window: MainWindow) -> None:
    """Show the phrases of the current segment that the memories and the glossary know."""
    found = seeking(window)
    found.pane.setVisible(True)
    found.pane.show_tab("fragments")
    found.pane.fragment_list.setFocus()


def hide(window: MainWindow) -> None:
    """Close the pane and go back to the grid."""
    seeking(window).pane.setVisible(False)
    window.grid.setFocus()


def seeking(window: MainWindow) -> Seeking:
    """Return the window's concordance, made when it is asked for first."""
    from translator_app.ui.concordance.pane import ConcordancePane
    from translator_app.ui.concordance.seeking import Seeking

    known = window.findChild(Seeking)
    if known is not None:
        return known

    def number_of(segment_id: int) -> int | None:
        editor = window.desk.editor if window.desk else None
        return editor.row(segment_id) + 1 if editor is not None and segment_id in editor else None

    pane = ConcordancePane(number_of)
    halves = window.page.halves
    halves.addWidget(pane)
    height = sum(halves.sizes())
    halves.setSizes([round(height * (1 - SHARE)), *[0] * (halves.count() - 2), round(height * SHARE)])
    pane.insertRequested.connect(lambda text: window.guard(lambda: _insert(window, text)))
    pane.segmentRequested.connect(lambda i: window.guard(lambda: window.grid.go_to(i)))
    pane.editRequested.connect(lambda line: window.guard(lambda: memories.edit_unit(window, _as_suggestion(line))))
    pane.deleteRequested.connect(lambda line: window.guard(lambda: memories.delete_unit(window, _as_suggestion(line))))
    pane.left.connect(window.grid.setFocus)
    pane.closed.connect(lambda: hide(window))
    return Seeking(window, pane)


def _insert(window: MainWindow, text: str) -> None:
    window.grid.insert_text(text)
    window.grid.setFocus()


def _as_suggestion(line: Line) -> Suggestion:
    return memories.suggestion_of(line.memory, line.unit_id, line.source, line.target)


def _one_line(text: str) -> str:
    return " ".join(inline.plain(text).split())
