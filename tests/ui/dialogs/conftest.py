"""A desk on a real project file, and a hand that answers a modal dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from translator_app.core.segment import Segment, State, SubState
from translator_app.services.checking import Checker
from translator_app.services.desk import Desk
from translator_app.services.editing import Editor
from translator_app.services.suggesting import Suggester

Kind = TypeVar("Kind", bound=QDialog)
SEGMENTS = (
    Segment(0, 0, 1000, 0, "نەوت لە کەرکووکەوە دەڕوات.", "Oil leaves Kirkuk.", state=State.TRANSLATED),
    Segment(0, 0, 2000, 1, "سەرۆک گەڕایەوە.", "The president is back.", substate=SubState.DRAFT),
    Segment(0, 0, 3000, 2, "سەرۆک گەڕایەوە."),
)


@pytest.fixture
def desk(fonts: object, project: Callable[[Sequence[Segment]], Editor]) -> Desk:
    editor = project(SEGMENTS)
    checker = Checker(editor, lambda _: (), lambda _segments, _task: ())
    glossary = editor.store.path.with_suffix(".glossary.tsv")
    return Desk(editor.store, editor, checker, Suggester(), lambda _: (), lambda _: (), (), None, glossary)


@pytest.fixture
def answering(qapp: QApplication) -> Callable[[type[Kind], Callable[[Kind], None]], None]:
    """Act on the next modal dialog of a kind as soon as it is shown; it is left afterwards at all events."""

    def plan(kind: type[Kind], act: Callable[[Kind], None]) -> None:
        def now() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(5, now)
                return
            assert isinstance(dialog, kind)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, now)

    return plan
