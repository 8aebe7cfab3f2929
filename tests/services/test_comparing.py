from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_package import build_tiny_package

from translator_app.core.errors import AppError, Cancelled, EngineError
from translator_app.core.ports import Engine, Hypothesis, NoTask, Task
from translator_app.core.project import Version
from translator_app.core.segment import Origin, OriginKind, Segment, State
from translator_app.engines.argos import open_package
from translator_app.services.comparing import Work, approved_works, as_csv, as_html, compare, distance, verdict

NOON = datetime(2026, 3, 21, 12, tzinfo=UTC)
WORKS = [
    Work(1, 1, "شار گەورە", "city big"),
    Work(2, 2, "کتێب نوێ", "book new"),
    Work(3, 3, "ئاو و نان", "water and bread"),
    Work(4, 4, "ماڵ کۆن", "the old house"),
]


class Parrot:
    """An engine that always says the same."""

    leaves_machine = False

    def __init__(self, text: str, label: str = "Parrot") -> None:
        self.name = self.label = label
        self.text = text

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        for _ in sources:
            yield (Hypothesis(self.text, 0.0),)


class Broken(Parrot):
    """An engine that never answers."""

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        raise EngineError("Broken does not answer.")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return open_package(build_tiny_package(tmp_path_factory.mktemp("package")))


def test_the_better_engine_has_the_better_figures_and_chance_is_named(tiny: Engine) -> None:
    found = compare([Parrot("no such words"), tiny], WORKS * 8, NoTask())
    parrot, real = found.evaluations
    assert real.chrf.value > parrot.chrf.value + 30
    assert real.ter.value < parrot.ter.value
    assert found.median_distance(1) < found.median_distance(0) == 100
    chrf = next(d for d in found.differences if d.metric == "chrF")
    assert chrf.by == pytest.approx(real.chrf.value - parrot.chrf.value)
    assert chrf.p_value < 0.05
    assert {d.metric for d in found.differences} == {"BLEU", "chrF", "TER"}


def test_the_verdict_names_the_engine_that_helps_more_and_what_the_work_took(tiny: Engine) -> None:
    works = [replace(work, seconds=20.0 + n, letters=30) for n, work in enumerate(WORKS)]
    told = verdict(compare([Parrot("no such words"), tiny], works * 8, NoTask()))
    assert told.startswith(f"{tiny.label} helps you more")
    assert "hardly by chance: it leaves" in told and told.endswith("You spent 22 s and 30 letters on one.")
    alone = verdict(compare([tiny], works, NoTask()))
    assert "helps you more" not in alone and alone.startswith(tiny.label)


def test_an_engine_against_itself_differs_by_nothing(tiny: Engine) -> None:
    found = compare([tiny, tiny], WORKS, NoTask())
    assert [d.by for d in found.differences] == [0, 0, 0]
    assert all(d.p_value > 0.5 for d in found.differences)


def test_one_engine_that_fails_is_told_and_the_others_are_measured(tiny: Engine) -> None:
    found = compare([Broken("", "Broken"), tiny], WORKS, NoTask())
    assert found.labels == (tiny.label,)
    assert found.failures == ("Broken does not answer.",)
    with pytest.raises(AppError, match="does not answer"):
        compare([Broken("")], WORKS, NoTask())


def test_without_approved_segments_or_engines_that_is_said(tiny: Engine) -> None:
    with pytest.raises(AppError, match="Nothing is approved"):
        compare([tiny], [], NoTask())
    with pytest.raises(AppError, match="No engine is in use"):
        compare([], WORKS, NoTask())


def version(segment: Segment, minutes: float) -> Version:
    return Version(segment, "x", "me", NOON + timedelta(minutes=minutes))


def test_time_and_letters_are_read_off_the_log() -> None:
    empty = Segment(7, 1, 1, 0, "شار")
    machine = Origin(OriginKind.ENGINE, "Argos", 40)
    inserted = Segment(7, 1, 1, 0, "شار", "The town", origin=machine)
    done = Segment(7, 1, 1, 0, "شار", "The city", state=State.TRANSLATED, origin=machine)
    final = Segment(7, 1, 1, 0, "شار", "The city", state=State.REVIEWED, origin=machine)
    log = [version(final, 60), version(done, 3), version(inserted, 1), version(empty, 0)]
    (work,) = approved_works([final], lambda _: log)
    assert work.seconds == 120
    assert work.letters == 4
    assert work.began_as == "Argos"


def test_a_long_pause_or_no_log_leaves_the_time_unknown() -> None:
    draft = Segment(7, 1, 1, 0, "شار", "The")
    more = Segment(7, 1, 1, 0, "شار", "The city")
    done = Segment(7, 1, 1, 0, "شار", "The city", state=State.FINAL)
    (work,) = approved_works([done], lambda _: [version(done, 41), version(more, 40), version(draft, 0)])
    assert (work.seconds, work.letters, work.began_as) == (None, 8, "")
    (work,) = approved_works([done], lambda _: [])
    assert (work.seconds, work.letters) == (None, None)


def test_only_what_is_approved_counts() -> None:
    states = [State.INITIAL, State.TRANSLATED, State.REVIEWED, State.FINAL]
    segments = [Segment(n, 1, n, 0, "شار", "city", state=state) for n, state in enumerate(states)]
    assert [work.segment_id for work in approved_works(segments, lambda _: [])] == [2, 3]


@given(st.text(alphabet="ab ", max_size=20), st.text(alphabet="ab ", max_size=20))
def test_the_distance_is_a_percentage_and_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, one) == 0
    assert 0 <= distance(one, other) <= 100
    assert distance(one, other) == distance(other, one)


def test_the_csv_is_read_back_and_holds_no_formula(tiny: Engine) -> None:
    works = [*WORKS, Work(9, 9, "شار", '=cmd|" /C calc"!A0', 12.0, 3, "Argos")]
    rows = list(csv.reader(io.StringIO(as_csv(compare([tiny], works, NoTask())))))
    assert len(rows) == 6
    assert rows[1][:3] == ["1", "شار گەورە", "city big"]
    assert rows[1][6] == "city big" and rows[1][7] == "0.0"
    assert rows[5][2].startswith("'=cmd")
    assert rows[5][3:6] == ["12", "3", "Argos"]


def test_the_page_needs_nothing_else_and_escapes_what_it_shows(tiny: Engine, tmp_path: Path) -> None:
    works = [*WORKS, Work(9, 9, "شار", "<script>alert(1)</script>")]
    page = as_html(compare([tiny, Parrot("x", "<b>P</b>")], works, NoTask()), "My & project")
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert "<b>P" not in page
    assert "My &amp; project" in page
    assert "http" not in page
    assert "nrefs:1" in page and 'dir="rtl"' in page


def test_reading_the_log_of_much_work_can_be_stopped() -> None:
    class Stop:
        asked = 0

        def step(self, done: int, total: int, label: str = "") -> None:
            assert total == 250
            self.asked += 1
            if done:
                raise Cancelled

    task, read = Stop(), []
    segments = [Segment(n, 1, n, 0, "شار", "city", state=State.FINAL) for n in range(250)]
    with pytest.raises(Cancelled):
        approved_works(segments, lambda id_: read.append(id_) or [], task)  # type: ignore[func-returns-value]
    assert (task.asked, len(read)) == (2, 100)
