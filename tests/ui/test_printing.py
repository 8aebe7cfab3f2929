"""Printing to PDF, by Qt and by LibreOffice."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from translator_app.composition.installation import installed_folders
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask
from translator_app.core.segment import Comment
from translator_app.formats import FORMATS
from translator_app.formats.libreoffice import PROGRAMS, print_with_libreoffice
from translator_app.ui.printing import print_rows

FONTS = installed_folders().resources / "fonts"
ROWS = (
    BilingualRow(1, 0, "heading", "هەواڵ", "News", "", "final"),
    BilingualRow(2, 1, "text", "باران دەبارێت.", "It rains.", " ", "final"),
    BilingualRow(3, 1, "text", "ڕێگا تەڕە.", "The road is wet.", "", "final"),
    BilingualRow(1, 2, "text", "بەڵگەنامەی دووەم.", "Another document.", "", "final"),
)


def text_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    lines = [line for page in document for line in page.get_textpage().get_text_range().splitlines()]
    document.close()
    return [line.strip() for line in lines if line.strip()]


@pytest.fixture(autouse=True)
def _own_faces(fonts: tuple[str, ...]) -> None:
    """Print in the program's own faces, whatever ran before."""


def test_sentences_of_a_paragraph_run_on_and_pages_are_numbered(qapp: object) -> None:
    lines = text_of(print_rows(ROWS, ExportOptions(title="Report"), bilingual=False, fonts=FONTS))
    assert " ".join(lines[:-1]) == "Report News It rains. The road is wet. Another document."
    assert lines[-1] == "1"


def test_what_is_not_approved_is_printed_as_a_draft(qapp: object) -> None:
    lines = text_of(print_rows(ROWS, ExportOptions(draft=True), bilingual=False, fonts=FONTS))
    assert lines[0] == "DRAFT - not approved"


def test_both_sides_are_printed_in_a_table(qapp: object) -> None:
    text = "\n".join(text_of(print_rows(ROWS, ExportOptions(), bilingual=True, fonts=FONTS)))
    assert all(word in text for word in ("rains", "News", "wet"))
    assert any("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufeff" for letter in text)


def test_markup_in_a_translation_is_printed_and_not_obeyed(qapp: object) -> None:
    rows = [BilingualRow(1, 0, "text", "x", "<b>5 < 6</b> & so", "", "final")]
    assert text_of(print_rows(rows, ExportOptions(), bilingual=False, fonts=FONTS))[0] == "<b>5 < 6</b> & so"


@pytest.mark.parametrize("bilingual", [False, True])
def test_remarks_are_printed_only_if_asked_for(qapp: object, bilingual: bool) -> None:
    remark = Comment("c", "Bahar", datetime(2024, 5, 1, 9, 30, tzinfo=UTC), "Is <this> right?")
    rows = [replace(ROWS[1], comments=(remark,)), ROWS[3]]
    for comments in (True, False):
        options = ExportOptions(comments=comments)
        text = " ".join(text_of(print_rows(rows, options, bilingual=bilingual, fonts=FONTS)))
        assert ("Bahar, 2024-05-01 09:30: Is <this> right?" in text) is comments


@pytest.mark.slow
def test_libreoffice_prints_a_document(tmp_path: Path) -> None:
    if not any(map(shutil.which, PROGRAMS)):
        pytest.skip("LibreOffice is not installed")
    path = tmp_path / "report.docx"
    with path.open("wb") as out:
        FORMATS["docx"].compose(ROWS, out, ExportOptions(title="Report"), NoTask())
    printed = print_with_libreoffice(path)
    assert printed is not None
    assert "It rains. The road is wet." in text_of(printed)


def test_without_libreoffice_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert print_with_libreoffice(tmp_path / "report.docx") is None
