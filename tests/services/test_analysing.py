"""The analysis counts every segment once, in the row it belongs to, and writes tables that do no harm."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment
from translator_app.services.analysing import ROWS, TOTAL, analyse, as_csv, as_html, best_score, table
from translator_app.services.desk import Desk
from translator_app.services.suggesting import AttachedMemory, Request, Suggester

DOCUMENTS = (SourceDocument(1, "یەک.docx", "docx", 1), SourceDocument(2, "=2+3.txt", "txt", 2))


def rows_of(scores: dict[str, int], *sources: str) -> list[str]:
    """Return the row each of ``sources`` is counted in."""
    segments = [Segment(n, 1, n, n, source) for n, source in enumerate(sources)]
    found = []
    for count in range(1, len(segments) + 1):
        *_, whole = analyse(DOCUMENTS, segments[:count], lambda request: scores[request.source], NoTask())
        found.append({name: counts.segments for name, counts in whole.rows.items()})
    before = dict.fromkeys(ROWS, 0)
    rows = []
    for after in found:
        rows.extend(name for name in ROWS if after[name] > before[name])
        before = after
    return rows


def test_rows_are_the_bands_with_repetitions_after_the_context_matches():
    assert rows_of({"a": 0, "b": 74, "c": 75, "d": 94, "e": 99, "f": 100, "g": 101, "h": 102}, *"abcdefgh") == [
        "none", "50-74", "75-84", "85-94", "95-99", "100", "101", "102",
    ]  # fmt: skip
    assert rows_of({"a": 0, "f": 100, "g": 101}, *"aaffgg") == [
        "none", "repetitions", "100", "repetitions", "101", "101",
    ]  # fmt: skip


@given(st.lists(st.tuples(st.integers(1, 2), st.sampled_from(["نان", "چا و نان", "ئەو هات."]), st.integers(0, 102))))
def test_every_segment_is_counted_once_and_the_total_is_the_sum(drawn: list[tuple[int, str, int]]):
    drawn.sort(key=lambda each: each[0])
    segments = [Segment(n, document, n, n, source) for n, (document, source, _) in enumerate(drawn)]
    scores = iter([score for _, _, score in drawn])
    *parts, whole = analyse(DOCUMENTS, segments, lambda _: next(scores), NoTask())
    assert whole.total.segments == len(segments) == sum(part.total.segments for part in parts)
    assert whole.total.words == sum(len(source.split()) for _, source, _ in drawn)
    assert whole.total.characters == sum(len(source.replace(" ", "")) for _, source, _ in drawn)
    assert whole.total.with_blanks == sum(len(source) for _, source, _ in drawn)


def test_neighbours_are_asked_with_a_segment_within_its_document():
    asked: list[Request] = []

    def score(request: Request) -> int:
        asked.append(request)
        return 0

    analyse(DOCUMENTS, [Segment(1, 1, 1, 0, "a"), Segment(2, 1, 2, 0, "b"), Segment(3, 2, 1, 0, "c")], score, NoTask())
    assert asked == [Request("a", "", "b"), Request("b", "a", ""), Request("c", "", "")]


def test_memories_and_their_penalties_decide(desk: Desk):
    assert desk.working_memory is not None
    first, second, *_ = desk.editor.segments
    desk.working_memory.add(TranslationUnit(first.source, "x", following=second.source))
    documents = desk.store.documents()
    *_, whole = analyse(documents, desk.editor.segments, best_score(desk.suggester), NoTask())
    assert {name: counts.segments for name, counts in whole.rows.items() if counts.segments} == {
        "101": 1, "repetitions": 1, "none": 2,
    }  # fmt: skip
    strict = Suggester([replace(memory, penalty=10) for memory in desk.suggester.memories])
    assert isinstance(strict.memories[0], AttachedMemory)
    *_, whole = analyse(documents, desk.editor.segments, best_score(strict), NoTask())
    assert whole.rows["85-94"].segments == 1


@pytest.fixture
def analyses():
    segments = [Segment(1, 1, 1, 0, "نان و چا"), Segment(2, 2, 1, 0, "ئەو هات.")]
    return analyse(DOCUMENTS, segments, lambda _: 0, NoTask())


def test_the_csv_opens_in_a_spreadsheet_and_runs_nothing(analyses):
    data = as_csv(analyses)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0] == ["document", "band", "segments", "words", "characters", "characters with blanks"]
    assert len(rows) == 1 + 3 * (len(ROWS) + 1) == 1 + len(table(analyses))
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert rows[-1] == [TOTAL, TOTAL, "2", "5", "13", "16"]


def test_the_page_holds_the_same_figures_and_no_markup_of_a_name(analyses):
    nasty = (replace(analyses[0], name="<script>alert(1)</script>"), *analyses[1:])
    page = html.fromstring(as_html(nasty, "A & <b>"))
    assert page.findtext(".//title") == "A & <b>"
    assert not page.findall(".//script")
    assert len(page.findall(".//table")) == 3
    assert [cell.text for cell in page.findall(".//table")[-1].findall(".//tr")[-1]] == ["Total", "2", "5", "13", "16"]
