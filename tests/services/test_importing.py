from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.composition.workshop import Workshop
from translator_app.core import inline
from translator_app.core.errors import Cancelled, DocumentError
from translator_app.core.ports import NoTask, Paragraph
from translator_app.services import importing
from translator_app.services.desk import Desk, ExportChoice
from translator_app.services.importing import coded_spans, segments_of


def by_full_stop(text: str) -> list[tuple[int, int]]:
    """A segmenter simple enough to see through: a full stop and a blank end a sentence."""
    spans, start = [], 0
    for at in range(len(text)):
        if text[at] == "." and (at + 1 == len(text) or text[at + 1] == " "):
            spans.append((start, at + 1))
            start = at + 1
    if text[start:].strip():
        spans.append((start, len(text)))
    trimmed = [(a + len(text[a:b]) - len(text[a:b].lstrip()), a + len(text[a:b].rstrip())) for a, b in spans]
    return [(a, b) for a, b in trimmed if a < b]


CODES = [make(n) for n in (1, 2) for make in (inline.opening, inline.closing, inline.single)]
TEXTS = st.lists(st.sampled_from([*CODES, "ئاو", "ب", ".", " ", "  "]), max_size=14).map("".join)


@given(TEXTS)
def test_segments_and_what_follows_them_rebuild_the_paragraph(text: str) -> None:
    segments, _ = segments_of([Paragraph(text)], by_full_stop)
    rebuilt = "".join(segment.source + segment.trail for segment in segments)
    lead = text[: len(text) - len(rebuilt)] if segments else ""
    assert not segments or lead + rebuilt == text
    assert not inline.plain(lead).strip()


@given(TEXTS)
def test_spans_with_codes_are_ordered_and_lose_no_code(text: str) -> None:
    spans = coded_spans(text, by_full_stop)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    if spans:
        inside = sum(len(inline.marks(text[a:b])) for a, b in spans)
        assert inside == len(inline.marks(text))


@given(
    st.lists(st.sampled_from([*CODES, "ئاو", "بەفر", ".", "، ", " ", " ", "\u064e", " " * 60]), max_size=120).map(
        "".join
    )
)
def test_no_segment_is_too_long_and_nothing_is_lost(text: str) -> None:
    with mock.patch.multiple(importing, LONGEST=20, _BLOCK=50):
        segments, _ = segments_of([Paragraph(text)], by_full_stop)
        plain = inline.plain(text)
        uncoded, _ = segments_of([Paragraph(plain)], by_full_stop)
    assert all(len(segment.source) <= 20 for segment in uncoded)
    assert all(segment.source == segment.source.strip() and segment.source for segment in segments)
    for whole, parts in ((text, segments), (plain, uncoded)):
        rebuilt = "".join(segment.source + segment.trail for segment in parts)
        assert whole.endswith(rebuilt)
        assert not parts or not inline.plain(whole[: len(whole) - len(rebuilt)]).strip()


@given(st.lists(st.sampled_from(["ئاو", "بەفر", ". ", " ", "."]), max_size=80).map("".join))
def test_cutting_a_block_at_a_time_gives_what_cutting_at_once_gives(text: str) -> None:
    spans = by_full_stop(text)
    with mock.patch.multiple(importing, _BLOCK=60):
        if all(end - start < 50 for start, end in spans):
            assert coded_spans(text, by_full_stop) == spans


def test_a_sentence_that_never_ends_is_cut_between_words_told_and_joined_again(
    workshop: Workshop, desk: Desk, tmp_path: Path
) -> None:
    line = ("ئەنجومەن کۆبووەوە، " + "وشە " * 300) * 12 + "ب" * 9000 + "\u064e" + "ب" * 500
    path = tmp_path / "long.txt"
    path.write_text(line, encoding="utf-8")
    report = workshop.import_document(desk, path, NoTask())
    assert any("Sentences of over 4,000 characters are cut at" in note for note in report.left_out)
    desk.editor.reload()
    own = [s for s in desk.editor.segments if s.document_id == report.document.id]
    assert 7 <= len(own) <= 9
    assert max(len(s.source) for s in own) <= importing.LONGEST
    assert own[0].source.endswith("،")
    assert not any(s.source.startswith("\u064e") for s in own)
    out = workshop.export(desk, ExportChoice(tmp_path / "out.txt", document_id=report.document.id))(NoTask())
    assert out.read_text(encoding="utf-8").split("\n", 1)[1] == line


def test_a_letter_under_thousands_of_marks_is_cut_into_few_pieces() -> None:
    text = "ا" + "\u0654" * 50_000 + ". تەواو."
    segments, _ = segments_of([Paragraph(text)], by_full_stop)
    assert "".join(segment.source + segment.trail for segment in segments) == text
    assert len(segments) <= 50_000 // importing.LONGEST + 2  # and not one for every mark, each looked for from afar


def test_cutting_a_long_text_can_be_cancelled(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str = "") -> None:
            if label == "Segmenting":
                raise Cancelled

    path = tmp_path / "long.txt"
    path.write_text("ئەنجومەن کۆبووەوە. " * 20_000, encoding="utf-8")
    before = len(desk.store.documents())
    with pytest.raises(Cancelled):
        workshop.import_document(desk, path, Impatient())
    assert len(desk.store.documents()) == before


def test_an_opening_code_goes_with_the_sentence_it_opens() -> None:
    text = f"یەک. {inline.opening(1)}دوو.{inline.closing(1)} سێ."
    parts = [inline.shown(text[a:b]) for a, b in coded_spans(text, by_full_stop)]
    assert parts == ["یەک.", "<1>دوو.</1>", "سێ."]


def test_lines_without_a_word_are_kept_and_told(workshop: Workshop, desk: Desk, tmp_path) -> None:  # type: ignore[no-untyped-def]
    source = tmp_path / "stars.txt"
    source.write_text("سڵاو.\n***\nسوپاس.\n", encoding="utf-8")
    report = workshop.import_document(desk, source, NoTask())
    assert (report.segments, report.words) == (2, 2)
    assert "1 line without a word will be kept as it is." in report.summary()


@pytest.mark.parametrize("text", ["***\n---\n", " \n"])
def test_a_document_without_text_is_refused_and_nothing_is_added(
    workshop: Workshop,
    desk: Desk,
    tmp_path,
    text: str,  # type: ignore[no-untyped-def]
) -> None:
    source = tmp_path / "none.txt"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"none\.txt"):
        workshop.import_document(desk, source, NoTask())
    assert len(desk.store.documents()) == 1


def test_several_documents_stand_in_one_project_in_their_order(workshop: Workshop, desk: Desk, tmp_path) -> None:  # type: ignore[no-untyped-def]
    second = tmp_path / "second.txt"
    second.write_text("دووەم بەڵگەنامە.", encoding="utf-8")
    workshop.import_document(desk, second, NoTask())
    desk.editor.reload()
    assert [document.name for document in desk.store.documents()] == ["visit.txt", "second.txt"]
    assert desk.editor.segments[-1].source == "دووەم بەڵگەنامە."


def test_pasted_text_becomes_a_document(workshop: Workshop, desk: Desk) -> None:
    report = workshop.import_text(desk, "دەقێکی لکێنراو. ڕستەی دووەم.", "Pasted")
    assert (report.document.name, report.segments) == ("Pasted", 2)
