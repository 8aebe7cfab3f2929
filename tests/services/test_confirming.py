from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.errors import ReviewError
from translator_app.core.segment import OriginKind, State
from translator_app.services.confirming import confirm, next_unconfirmed
from translator_app.services.desk import Desk


def test_confirming_keeps_the_pair_with_its_neighbours_and_goes_on(desk: Desk) -> None:
    rows = desk.editor.segments
    desk.editor.type(rows[1].id, "The prime minister welcomed the guests.")
    done = confirm(desk.editor, rows[1].id, desk.working_memory, "visit")
    assert done.next_id == rows[2].id
    assert desk.working_memory is not None
    (match,) = desk.working_memory.search(rows[1].source, previous=rows[0].source, following=rows[2].source)
    assert (match.score, match.unit.target) == (102, "The prime minister welcomed the guests.")


def test_equal_sources_are_filled_visibly_and_undone_as_one_step(desk: Desk) -> None:
    first, last = desk.editor.segments[0], desk.editor.segments[-1]
    desk.editor.type(first.id, "The meeting began on Sunday.")
    assert confirm(desk.editor, first.id, None, "visit").propagated == 1
    filled = desk.editor.segment(last.id)
    assert (filled.target, filled.state) == ("The meeting began on Sunday.", State.INITIAL)
    assert filled.origin.kind is OriginKind.MEMORY
    desk.editor.undo()
    assert desk.editor.segment(last.id).target == ""
    assert desk.editor.segment(first.id).confirmed


def test_an_empty_segment_is_not_confirmed(desk: Desk) -> None:
    with pytest.raises(ReviewError):
        confirm(desk.editor, desk.editor.segments[0].id, desk.working_memory, "visit")


def test_the_next_skips_locked_and_confirmed_and_begins_again_at_the_top(desk: Desk) -> None:
    rows = list(desk.editor.segments)
    desk.editor.apply(edits.locked([rows[2]], on=True))
    assert next_unconfirmed(desk.editor, rows[1].id) == rows[3].id
    assert next_unconfirmed(desk.editor, rows[3].id) == rows[0].id
    assert next_unconfirmed(desk.editor, rows[3].id, within=[rows[1].id]) == rows[1].id


def test_nothing_is_next_when_all_is_confirmed(desk: Desk) -> None:
    for segment in tuple(desk.editor.segments):
        desk.editor.type(segment.id, f"Sentence {segment.id}.")
        last = confirm(desk.editor, segment.id, None, "visit", propagate=False)
    assert last.next_id is None


def test_what_a_power_cut_took_from_the_memory_comes_back_out_of_the_project(
    desk: Desk, workshop: Workshop, tmp_path: Path
) -> None:
    rows = desk.editor.segments
    log = desk.path.with_name("visit.wtm-wal")
    desk.editor.type(rows[1].id, "The prime minister welcomed the guests.")
    confirm(desk.editor, rows[1].id, desk.working_memory, desk.project.name)
    reached_the_disk = log.stat().st_size
    desk.editor.type(rows[2].id, "The guests arrived on 7 April 2021.")
    confirm(desk.editor, rows[2].id, desk.working_memory, desk.project.name)
    elsewhere = tmp_path / "after"
    elsewhere.mkdir()
    for file in desk.path.parent.glob("visit.w*"):
        if not file.name.endswith(("-shm", ".lock")):
            shutil.copy(file, elsewhere)
    with (elsewhere / log.name).open("r+b") as cut:
        cut.truncate(reached_the_disk)
    again = workshop.open(elsewhere / "visit.werger")
    assert again.working_memory is not None
    found = [again.working_memory.search(rows[row].source, limit=1)[0].unit.target for row in (1, 2)]
    assert found == ["The prime minister welcomed the guests.", "The guests arrived on 7 April 2021."]
    assert again.working_memory.count() == 2
    workshop.close(again)
