"""The way of the Tab key through the pane: as it is read, however its rows came to be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from translator_app.ui.assist.column import Row


def stops_in(page: QWidget | None, pane: QWidget) -> list[QWidget]:
    """Return what can take the focus on a page of the pane, from top to bottom."""
    if page is None:
        return []
    kinds = (Row, QAbstractButton, QPlainTextEdit)
    usable = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.isEnabled()]

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(pane, widget.rect().topLeft())
        return corner.y(), corner.x()

    return sorted(usable, key=place)


def next_stop(pane: QWidget, stops: Sequence[QWidget], *, forward: bool) -> QWidget | None:
    """Return what follows the focus among ``stops``, or beyond them the next widget outside the pane."""
    here = QApplication.focusWidget()
    start = 0 if forward else len(stops) - 1
    index = stops.index(here) + (1 if forward else -1) if here in stops else start
    return stops[index] if 0 <= index < len(stops) else _outside(pane, forward=forward)


def _outside(pane: QWidget, *, forward: bool) -> QWidget | None:
    each = pane.nextInFocusChain() if forward else pane.previousInFocusChain()
    while each is not None and each is not pane:
        apart = not pane.isAncestorOf(each) and not each.isAncestorOf(pane)
        if apart and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
            return each
        each = each.nextInFocusChain() if forward else each.previousInFocusChain()
    return None
