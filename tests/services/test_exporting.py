from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pypdfium2
import pytest

from translator_app.composition.workshop import Workshop
from translator_app.core import anchors, edits
from translator_app.core.errors import DocumentError
from translator_app.core.ports import NoTask, Paragraph
from translator_app.core.segment import Comment
from translator_app.services import exporting
from translator_app.services.desk import Desk, ExportChoice

TRANSLATIONS = ("The meeting began on Sunday.", "The prime minister welcomed the guests.", "They arrived.", "It began.")


def translate(desk: Desk) -> None:
    for segment, target in zip(desk.editor.segments, TRANSLATIONS, strict=True):
        desk.editor.apply(edits.typed(segment, target))


def test_sentences_of_one_line_stand_on_one_line(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    translate(desk)
    path = workshop.export(desk, ExportChoice(tmp_path / "out.txt"))(NoTask())
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[-3:] == [f"{TRANSLATIONS[0]} {TRANSLATIONS[1]}", TRANSLATIONS[2], TRANSLATIONS[3]]
    assert "DRAFT" in lines[0]


def test_a_segment_without_translation_is_exported_in_kurdish(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    path = workshop.export(desk, ExportChoice(tmp_path / "out.txt"))(NoTask())
    assert desk.editor.segments[2].source in path.read_text(encoding="utf-8")


def test_an_export_is_of_the_moment_it_was_asked_for(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    translate(desk)
    write = workshop.export(desk, ExportChoice(tmp_path / "out.txt"))
    desk.editor.type(desk.editor.segments[0].id, "later edit")
    assert "later edit" not in write(NoTask()).read_text(encoding="utf-8")


def test_a_text_becomes_a_word_document_that_reads_back(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    translate(desk)
    path = workshop.export(desk, ExportChoice(tmp_path / "out.docx"))(NoTask())
    report = workshop.import_document(desk, path, NoTask())
    desk.editor.reload()
    imported = [s.source for s in desk.editor.segments if s.document_id == report.document.id]
    assert all(target in " ".join(imported) for target in TRANSLATIONS)


def test_a_bilingual_export_holds_both_sides(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    translate(desk)
    path = workshop.export(desk, ExportChoice(tmp_path / "both.docx", "bilingual"))(NoTask())
    report = workshop.import_document(desk, path, NoTask())
    desk.editor.reload()
    text = " ".join(s.source for s in desk.editor.segments if s.document_id == report.document.id)
    assert TRANSLATIONS[1] in text
    assert "بەخێرهاتنی" in text


def test_an_unknown_ending_names_those_that_can_be_written(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"out\.xyz cannot be written: .*\.docx.*\.txt"):
        workshop.export(desk, ExportChoice(tmp_path / "out.xyz"))(NoTask())


def test_a_failing_writer_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    goal = tmp_path / "out.txt"
    goal.write_text("old", encoding="utf-8")

    def fail(out: BinaryIO) -> None:
        out.write(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(DocumentError, match="no space left on device"):
        exporting.write_safely(goal, fail)
    assert goal.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [goal]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="Choose another folder"):
        exporting.write_safely(tmp_path / "none" / "out.txt", lambda out: None)


@pytest.mark.skipif(os.name == "nt", reason="POSIX file modes")
def test_an_export_can_be_read_by_others_as_usual_files_can(tmp_path: Path) -> None:
    usual, goal = tmp_path / "usual", tmp_path / "out"
    usual.touch()
    exporting.write_safely(goal, lambda out: None)
    assert goal.stat().st_mode == usual.stat().st_mode


def test_a_really_full_disk_is_told_and_harms_nothing(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")

    def fill(out: BinaryIO) -> None:
        with Path("/dev/full").open("wb", buffering=0) as full:
            full.write(b"x")

    with pytest.raises(DocumentError, match="no space left"):
        exporting.write_safely(tmp_path / "out.txt", fill)
    assert not list(tmp_path.iterdir())


def test_two_documents_of_one_paragraph_each_do_not_run_together(
    workshop: Workshop, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = make_desk("یەکەم بەڵگەنامە.")
    second = tmp_path / "second.txt"
    second.write_text("دووەم بەڵگەنامە.", encoding="utf-8")
    workshop.import_document(desk, second, NoTask())
    desk.editor.reload()
    for segment, target in zip(tuple(desk.editor.segments), ("First document.", "Second document."), strict=True):
        desk.editor.apply(edits.typed(segment, target))
    path = workshop.export(desk, ExportChoice(tmp_path / "both.txt"))(NoTask())
    assert path.read_text(encoding="utf-8").splitlines()[-2:] == ["First document.", "Second document."]


def commented(desk: Desk) -> None:
    """Put a remark on the words of the second sentence, an answer to it, and one on the whole of the third."""
    when = datetime(2024, 5, 1, tzinfo=UTC)
    second, third = desk.editor.segments[1:3]
    at = second.target.index("welcomed")
    remark = anchors.put_on(Comment("r1", "Ann", when, "Or received?"), second, at, at + len("welcomed"))
    answer = Comment("r2", "Ben", when, "No.", reply_to="r1")
    whole = Comment("r3", "Ann", when, "Who?")
    desk.editor.apply(edits.commented(second, remark))
    desk.editor.apply(edits.commented(desk.editor.segments[1], answer))
    desk.editor.apply(edits.commented(third, whole))


def test_remarks_stand_on_the_words_they_were_put_on_or_on_their_segment(workshop: Workshop, desk: Desk) -> None:
    translate(desk)
    commented(desk)
    document = desk.store.documents()[0]
    store, segments = desk.store, tuple(desk.editor.segments)
    snapshot = exporting.Snapshot(document, store.skeleton(document.id), store.paragraphs(document.id), segments)
    texts = exporting.paragraph_targets(snapshot)
    found = [(texts[r.paragraph][r.start : r.end], [c.id for c in r.thread]) for r in exporting.remarks_of(snapshot)]
    assert found == [("welcomed", ["r1", "r2"]), (TRANSLATIONS[2], ["r3"])]
    rows = exporting.rows_of([snapshot])
    assert [rows[1].target[c.start : c.end] for c in rows[1].comments if c.start is not None] == ["welcomed"]


@pytest.mark.parametrize("wanted", [True, False])
def test_comments_go_into_the_word_document_only_if_wanted(
    wanted: bool, workshop: Workshop, desk: Desk, tmp_path: Path
) -> None:
    translate(desk)
    commented(desk)
    path = workshop.export(desk, ExportChoice(tmp_path / "out.docx", comments=wanted))(NoTask())
    with zipfile.ZipFile(path) as package:
        assert ("word/comments.xml" in package.namelist()) is wanted
        if wanted:
            assert b"Or received?" in package.read("word/comments.xml")


def test_a_format_without_comments_says_which_have_them(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"out\.txt cannot carry the comments: choose \.docx, \.odt or \.pdf"):
        workshop.export(desk, ExportChoice(tmp_path / "out.txt", comments=True))(NoTask())
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_comments_become_notes_of_a_pdf(workshop: Workshop, desk: Desk, tmp_path: Path) -> None:
    translate(desk)
    commented(desk)
    for wanted in (True, False):
        path = workshop.export(desk, ExportChoice(tmp_path / "out.pdf", comments=wanted))(NoTask())
        document = pypdfium2.PdfDocument(path)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        assert "welcomed" in text
        note = "Or received?".encode("utf-16-be").hex().upper().encode()
        assert (note in path.read_bytes()) is wanted


def test_rows_of_several_documents_number_their_paragraphs_on(desk: Desk) -> None:
    document = desk.store.documents()[0]
    paragraphs = desk.store.paragraphs(document.id)
    snapshot = exporting.Snapshot(document, b"", paragraphs, tuple(desk.editor.segments))
    numbers = [row.paragraph for row in exporting.rows_of([snapshot, snapshot])]
    count = len(paragraphs)
    assert numbers == [0, 0, 1, 2, count, count, count + 1, count + 2]


def test_a_remark_stands_behind_the_blank_edge_of_its_paragraph(desk: Desk) -> None:
    document = desk.store.documents()[0]
    first = replace(desk.editor.segments[0], target="It began.", trail="")
    first = replace(first, comments=(Comment("r", "Ann", datetime(2024, 5, 1, tzinfo=UTC), "Who?"),))
    snapshot = exporting.Snapshot(document, b"", (Paragraph(f"  {first.source}"),), (first,))
    (text,) = exporting.paragraph_targets(snapshot)
    (remark,) = exporting.remarks_of(snapshot)
    assert text[remark.start : remark.end] == "It began."


def test_a_gap_on_the_line_of_what_was_merged_goes_with_it_and_no_other(desk: Desk) -> None:
    document = desk.store.documents()[0]
    first = replace(desk.editor.segments[0], target="It began.", trail="", paragraph=0)
    paragraphs = (Paragraph(first.source), Paragraph("    ", joined=True), Paragraph("    ", joined=True))
    assert exporting.paragraph_targets(exporting.Snapshot(document, b"", paragraphs, (first,))) == [
        "It began.",
        "",
        "    ",
    ]
