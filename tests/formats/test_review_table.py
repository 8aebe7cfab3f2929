"""The review table: it comes back as it went, changes and remarks are found, damage is named and loses nothing."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import samples_docx as samples

from translator_app.core.errors import DocumentError
from translator_app.core.exchange import Outgoing, OutgoingDocument, ReturnedNote, mark_of_sent
from translator_app.core.inline import closing, opening, single
from translator_app.core.ports import ExportOptions, NoTask
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Comment, Segment, State, SubState
from translator_app.formats.docx.review_table import ReturnedTable, read_table, write_table

WHEN = datetime(2024, 5, 1, 10, 30, tzinfo=UTC)
SEGMENTS = (
    Segment(11, 1, 1, 0, samples.SENTENCE, "The council met.", state=State.TRANSLATED),
    Segment(12, 1, 2, 0, f"{opening(1)}گرنگ{closing(1)} ە{single(2)}", f"It is {opening(1)}big{closing(1)}{single(2)}"),
    Segment(15, 1, 3, 1, samples.THIRD, "", substate=SubState.REJECTED,
            comments=(Comment("c1", "Bob", WHEN, "Oil, not: <gas>?"),)),
)  # fmt: skip


def sent() -> bytes:
    output = io.BytesIO()
    document = SourceDocument(1, "a.docx", "docx", 1)
    write_table(Outgoing("P", (OutgoingDocument(document, SEGMENTS),)), output, ExportOptions(title="P"), NoTask())
    return output.getvalue()


def returned(folder: Path, change: Callable[[str], str] = str, data: bytes | None = None) -> ReturnedTable:
    path = folder / "back.docx"
    with zipfile.ZipFile(io.BytesIO(data or sent())) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = change(content.decode()).encode()
            target.writestr(name, content)
    return read_table(path, NoTask())


def test_an_untouched_table_comes_back_as_it_went(tmp_path: Path) -> None:
    table = returned(tmp_path)
    assert not table.damaged
    for unit, segment in zip(table.units, SEGMENTS, strict=True):
        assert (unit.key, unit.source, unit.target) == (str(segment.id), segment.source, segment.target)
        assert (unit.state, unit.substate, unit.stated) == (segment.state, segment.substate, True)
        assert unit.sent == mark_of_sent(segment)
    assert table.units[2].notes == (ReturnedNote("Oil, not: <gas>?", "Bob"),)


def test_changed_text_state_and_remarks_are_read(tmp_path: Path) -> None:
    def change(xml: str) -> str:
        remark = "<w:p><w:r><w:t>Please check.</w:t></w:r></w:p></w:tc></w:tr>"
        first, *rest = xml.replace("The council met.", "The council sat.").split("</w:tc></w:tr>")
        second, *rest = rest
        assert "translated" in second
        second = second.replace("translated", "Reviewed")
        return "</w:tc></w:tr>".join([first, second + remark.removesuffix("</w:tc></w:tr>"), *rest])

    unit = returned(tmp_path, change).units[0]
    assert (unit.target, unit.state, unit.notes) == (
        "The council sat.",
        State.REVIEWED,
        (ReturnedNote("Please check."),),
    )


def test_tracked_changes_of_the_reviewer_count_as_made(tmp_path: Path) -> None:
    def change(xml: str) -> str:
        old = '<w:t xml:space="preserve">The council met.</w:t></w:r>'
        new = (
            '<w:t xml:space="preserve">The </w:t></w:r><w:del w:id="1" w:author="Bob"><w:r><w:delText>council'
            '</w:delText></w:r></w:del><w:ins w:id="2" w:author="Bob"><w:r><w:t>assembly</w:t></w:r></w:ins>'
            '<w:r><w:t xml:space="preserve"> met.</w:t></w:r>'
        )
        assert old in xml
        return xml.replace(old, new)

    assert returned(tmp_path, change).units[0].target == "The assembly met."


def test_a_removed_and_a_moved_row_leave_the_others_whole(tmp_path: Path) -> None:
    def change(xml: str) -> str:
        head, title, one, _, three = xml.split("<w:tr>")
        end = three[three.index("</w:tr>") + len("</w:tr>") :]
        three = three.removesuffix(end)
        return f"{head}<w:tr>{title}<w:tr>{three}<w:tr>{one}{end}"

    assert [unit.key for unit in returned(tmp_path, change).units] == ["15", "11"]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (">12</w:t>", "></w:t>", "row 3 has no number"),
        (">12</w:t>", ">twelve</w:t>", "row 3 has no number, but “twelve”"),
    ],
)
def test_damaged_rows_are_named_and_the_others_read(old: str, new: str, reason: str, tmp_path: Path) -> None:
    table = returned(tmp_path, lambda xml: xml.replace(old, new))
    assert [unit.key for unit in table.units] == ["11", "15"]
    assert [(bad.line, bad.reason) for bad in table.damaged] == [(3, reason)]


def test_a_row_that_lost_a_cell_is_named(tmp_path: Path) -> None:
    def change(xml: str) -> str:
        start = xml.index("<w:tc>", xml.index(">12</w:t>"))
        return xml[:start] + xml[xml.index("</w:tc>", start) + len("</w:tc>") :]

    assert returned(tmp_path, change).damaged[0].reason == "row 3 has 4 cells instead of 5"


def test_a_document_without_the_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="holds no review table"):
        returned(tmp_path, data=samples.news())


def test_without_our_marks_the_rows_are_still_read(tmp_path: Path) -> None:
    units = returned(tmp_path, lambda xml: xml.replace('w:name="_w', 'w:name="x')).units
    assert [unit.sent for unit in units] == ["", "", ""]
    assert units[0].target == "The council met."


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_table_saved_by_libreoffice_still_comes_back(tmp_path: Path) -> None:
    (tmp_path / "review.docx").write_bytes(sent())
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
         "docx:MS Word 2007 XML", "review.docx", "--outdir", "saved"],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    table = read_table(tmp_path / "saved" / "review.docx", NoTask())
    assert [(unit.key, unit.source, unit.target) for unit in table.units] == [
        (str(segment.id), segment.source, segment.target) for segment in SEGMENTS
    ]
    assert [unit.sent for unit in table.units] == [mark_of_sent(segment) for segment in SEGMENTS]
