"""The table of formats, what every format owes, and files that are not what they say."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import samples_docx as samples

from translator_app.core.errors import DocumentError
from translator_app.core.ports import ExportOptions, NoTask
from translator_app.formats import FORMATS, for_path

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize("name", FORMATS)
def test_each_row_of_the_table_names_itself_and_its_endings(name: str) -> None:
    form = FORMATS[name]
    assert form.name == name
    assert form.label
    assert form.extensions
    assert all(ending.startswith(".") and ending == ending.lower() for ending in form.extensions)


def test_no_ending_belongs_to_two_formats() -> None:
    endings = [ending for form in FORMATS.values() for ending in form.extensions]
    assert len(endings) == len(set(endings))


@pytest.mark.parametrize(("name", "data", "form"), [
    ("a.docx", samples.news(), "docx"),
    ("A.DOCX", samples.news(), "docx"),
    ("a.txt", "دەق".encode(), "txt"),
    ("a.txt", b"<?xml version='1.0'?><a/>", "txt"),
])  # fmt: skip
def test_a_file_finds_its_format(name: str, data: bytes, form: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    assert for_path(tmp_path / name).name == form


@pytest.mark.parametrize(("name", "data", "message"), [
    ("a.docx", "دەق".encode(), r"a\.docx is not what its ending \.docx says: it is plain text"),
    ("a.docx", b"%PDF-1.7", "it is a PDF file"),
    ("a.docx", samples.png(), "it is an image"),
    ("a.docx", b"{\\rtf1", "it is a rich text file"),
    ("a.txt", samples.news(), "it is a Word document"),
    ("a.txt", b"%PDF-1.7", "it is a PDF file"),
    ("a.xyz", b"text", r"a\.xyz cannot be opened: files ending in \.xyz are not read"),
    ("noending", samples.news(), "It looks like a Word document"),
])  # fmt: skip
def test_a_file_that_is_not_what_it_says_is_named(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DocumentError, match=message):
        for_path(tmp_path / name)


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.docx cannot be opened: there is no such file"):
        for_path(tmp_path / "gone.docx")
    (tmp_path / "folder.docx").mkdir()
    with pytest.raises(DocumentError, match=r"folder\.docx is a folder"):
        for_path(tmp_path / "folder.docx")


def test_reading_a_missing_file_is_told_by_every_format(tmp_path: Path) -> None:
    for form in FORMATS.values():
        with pytest.raises(DocumentError, match="no such file"):
            form.read(tmp_path / f"gone{form.extensions[0]}", NoTask())


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 100, b"PK\x03\x04 cut", OLE, samples.png(), b"%PDF-1.4 nothing more"],
    ids=["empty", "zeros", "cut zip", "old office", "image", "cut pdf"],
)
def test_rubbish_is_told_in_one_sentence_by_every_format(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"rubbish{FORMATS[name].extensions[0]}"
    path.write_bytes(data)
    with pytest.raises(DocumentError) as caught:
        FORMATS[name].read(path, NoTask())
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", [n for n, form in FORMATS.items() if form.writable and n not in ("pptx", "xlsx")])
def test_composing_nothing_still_gives_a_document(name: str) -> None:
    output = io.BytesIO()
    FORMATS[name].compose([], output, ExportOptions(draft=True), NoTask())
    assert output.getvalue()
