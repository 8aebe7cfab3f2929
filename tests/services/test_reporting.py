"""The report by hand-reckoned scripts of work."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from translator_app.core import edits
from translator_app.core.segment import Mark, Origin, OriginKind
from translator_app.services import handing, report_pages, reporting
from translator_app.services.desk import Desk
from translator_app.services.editing import Editor

START = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
ENGINE = Origin(OriginKind.ENGINE, "argos")


class Worker:
    """Works on a desk's project under a name by a clock that is set by hand."""

    def __init__(self, desk: Desk, name: str) -> None:
        self.now = START
        self.editor = Editor(desk.store, lambda: name, lambda: self.now)

    def after(self, **time: float) -> None:
        self.now += timedelta(**time)


def test_words_time_and_kept_suggestions_by_person(desk: Desk) -> None:
    one = Worker(desk, "Narîn")
    ids = [s.id for s in one.editor.segments]
    one.editor.apply(edits.inserted(one.editor.segment(ids[0]), "abcd", ENGINE))
    one.after(minutes=2)
    one.editor.type(ids[0], "abxd")
    one.after(minutes=20)
    one.editor.apply(edits.confirmed(one.editor.segment(ids[0])))
    one.after(minutes=1)
    one.editor.type(ids[1], "typed by hand")
    one.editor.apply(edits.confirmed(one.editor.segment(ids[1])))
    one.after(days=1)
    one.editor.type(ids[0], "abxy")
    one.editor.apply(edits.confirmed(one.editor.segment(ids[0])))
    two = Worker(desk, "Hêmin")
    two.after(days=2)
    two.editor.apply(edits.approved([two.editor.segment(ids[0])]))
    found = reporting.report(desk.store, START)
    people = {p.name: p for p in found.people}
    assert set(people) == {"Narîn", "Hêmin", reporting.NOBODY}
    narin = people["Narîn"]
    # 5 + 5 words of Kurdish, once each although the first was confirmed twice
    assert (narin.words, sum(narin.days.values()), people["Hêmin"].words) == (10, 10, 0)
    assert narin.seconds == 180  # 2 minutes and 1; the pauses of 20 minutes and a day are none
    assert narin.kept == [pytest.approx(0.75)]
    assert people["Hêmin"].states["reviewed"] == 1
    assert found.states == {"reviewed": 1, "translated": 1, "empty": 2}


def test_a_clock_that_runs_backwards_is_told_and_adds_no_time(desk: Desk) -> None:
    one = Worker(desk, "Narîn")
    one.editor.type(one.editor.segments[0].id, "a")
    one.after(hours=-3)
    one.editor.type(one.editor.segments[1].id, "b")
    found = reporting.report(desk.store, START)
    assert found.people[0].seconds == 0
    assert any("ran backwards" in note for note in found.notes)


def test_names_cannot_break_the_page_or_act_in_a_spreadsheet(desk: Desk) -> None:
    one = Worker(desk, "=cmd()<b>")
    one.editor.type(one.editor.segments[0].id, "a")
    one.editor.apply(edits.confirmed(one.editor.segments[0]))
    found = reporting.report(desk.store, START)
    assert "'=cmd()" in reporting.as_csv(found)
    page = report_pages.progress_page(found)
    assert "<b>" not in page and page.count("<svg") == 2


def test_an_untouched_project_has_a_report(desk: Desk) -> None:
    found = reporting.report(desk.store, START)
    assert "Nothing was confirmed yet" in report_pages.progress_page(found)
    assert [p.name for p in found.people] == [reporting.NOBODY]


def test_a_named_point_is_restored_as_one_step_and_spares_the_locked(desk: Desk) -> None:
    one = Worker(desk, "Narîn")
    ids = [s.id for s in one.editor.segments]
    for i in ids[:3]:
        one.editor.type(i, "first")
        one.editor.end_typing()
    point = desk.store.record.keep_point("one", "Narîn", START)
    for i in ids[:3]:
        one.editor.type(i, "second")
        one.editor.end_typing()
    one.editor.apply(edits.locked([one.editor.segment(ids[1])], True))
    handing.restore_point(one.editor, point.place)
    assert [one.editor.segment(i).target for i in ids] == ["first", "second", "first", ""]
    one.editor.undo()
    assert [one.editor.segment(i).target for i in ids] == ["second", "second", "second", ""]
    handing.restore_point(one.editor, point.place, [ids[2]])
    assert [one.editor.segment(i).target for i in ids[:3]] == ["second", "second", "first"]


def test_changes_and_segments_of_a_person_are_counted(desk: Desk) -> None:
    one = Worker(desk, "Narîn")
    ids = [s.id for s in one.editor.segments]
    for id_, text in ((ids[0], "a"), (ids[0], "b"), (ids[1], "c")):
        one.editor.apply(edits.typed(one.editor.segment(id_), text))
    (person,) = [p for p in reporting.report(desk.store, START).people if p.name == "Narîn"]
    assert (person.changes, person.segments) == (3, {ids[0], ids[1]})


def test_the_quality_page_tells_the_verdict_the_kinds_and_every_error(desk: Desk) -> None:
    editor = desk.editor
    first, second = editor.segments[:2]
    for segment, text in ((first, "The meeting <b>began</b>."), (second, "Welcome.")):
        editor.apply(edits.typed(editor.segment(segment.id), text))
    bare = report_pages.quality_page("Visit", editor.segments, START)
    assert "no marks" in bare and ">passed<" in bare and "Every error" not in bare
    marks = (
        Mark("1", "Awaz", START, "accuracy/omission", "critical", "the <day>", 0, 3),
        Mark("2", "Hêmin", START, "accuracy/omission", "minor"),
    )
    for mark in marks:
        handing.mark(editor, first.id, mark)
    page = report_pages.quality_page("Visit", editor.segments, START)
    assert ">not passed<" in page
    assert "Awaz and Hêmin agree with Cohen&#x27;s kappa" in page
    assert "Errors by kind" in page and "Every error" in page
    assert "<b>The</b><br>the &lt;day&gt;" in page and "<b>began" not in page


def test_a_bar_is_as_high_as_its_share_of_the_best_day_and_sixty_are_shown() -> None:
    bars = report_pages.day_bars({"2026-05-04": 50, "2026-05-05": 100, "2026-05-06": 0})
    assert [float(height) for height in re.findall(r'height="([\d.]+)" fill', bars)] == [50, 100, 0]
    assert "05-04" in bars and "2026-05-05: 100 words" in bars
    assert report_pages.day_bars({f"2026-{n // 28 + 1:02}-{n % 28 + 1:02}": n for n in range(70)}).count("<rect") == 60
    assert report_pages.day_bars({"2026-05-04": 0}).count('height="0.0"') == 1
    assert "Nothing was confirmed" in report_pages.day_bars({})
