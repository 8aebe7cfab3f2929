"""Tags put into the English by one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from patient_bot import Idle

from translator_app.composition.workshop import Workshop
from translator_app.core import inline
from translator_app.core.ports import NoTask
from translator_app.ui.acts import files
from translator_app.ui.window import MainWindow


@pytest.fixture
def tagged(workshop: Workshop, tmp_path: Path) -> Path:
    page = tmp_path / "page.html"
    page.write_text("<p>ئەم <b>ماڵە</b> گەورەیە.</p>", encoding="utf-8")
    desk = workshop.create(tmp_path / "page.werger", "Page")
    workshop.import_document(desk, page, NoTask())
    workshop.close(desk)
    return desk.path


def test_one_key_puts_the_tags_in_their_order_and_then_says_that_all_are_there(
    window: MainWindow, tagged: Path, idle: Idle
) -> None:
    files.open_path(window, tagged)
    idle()
    assert window.desk is not None
    (segment,) = window.desk.editor.segments
    for text in ("This ", None, "house", None, " is big."):
        if text is None:
            window.trigger("next-tag")
        else:
            window.grid.insert_text(text)
        window.grid.flush()
    target = window.desk.editor.segment(segment.id).target
    assert inline.shown(target) == "This <1>house</1> is big."
    window.trigger("next-tag")
    window.grid.flush()
    assert window.desk.editor.segment(segment.id).target == target
