"""A desk on a real project file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from translator_app.core.segment import Segment, State, SubState
from translator_app.services.checking import Checker
from translator_app.services.desk import Desk
from translator_app.services.editing import Editor
from translator_app.services.suggesting import Suggester

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
