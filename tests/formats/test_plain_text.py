"""Plain text: encodings told apart, what stands between paragraphs kept, bad files named in one sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import samples_docx as samples
from hypothesis import example, given
from hypothesis import strategies as st

from translator_app.core.errors import DocumentError
from translator_app.core.inline import opening
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask, ParsedDocument
from translator_app.formats.plain_text import CAP, PlainText, split

TEXT = PlainText()
CLEAN = ExportOptions()
SHARED = Path(__file__).resolve().parents[3] / "shared"


def read(data: bytes, folder: Path) -> ParsedDocument:
    path = folder / "sample.txt"
    path.write_bytes(data)
    return TEXT.read(path, NoTask())


def write(parsed: ParsedDocument, targets: list[str], options: ExportOptions = CLEAN) -> str:
    output = io.BytesIO()
    TEXT.write(parsed.skeleton, targets, output, options, NoTask())
    return output.getvalue().decode("utf-8")


@pytest.mark.parametrize(
    ("codec", "label"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8 with BOM"), ("utf-16", "UTF-16 LE"), ("utf-16-le", "UTF-16 LE"),
     ("utf-16-be", "UTF-16 BE")],
)  # fmt: skip
def test_the_encoding_is_found_and_said(codec: str, label: str, tmp_path: Path) -> None:
    parsed = read(f"{samples.SENTENCE}\r\n{samples.SECOND}\r\n".encode(codec), tmp_path)
    assert parsed.encoding == label
    assert [paragraph.text for paragraph in parsed.paragraphs] == [samples.SENTENCE, samples.SECOND]


def test_windows_1256_is_found(tmp_path: Path) -> None:
    parsed = read("گۆڤار".replace("ۆ", "و").replace("ڤ", "ف").encode("cp1256") + b"\n", tmp_path)
    assert (parsed.encoding, parsed.paragraphs[0].text) == ("Windows-1256", "گوفار")


def test_wide_gaps_become_line_breaks_and_everything_else_stays(tmp_path: Path) -> None:
    parsed = read("  یەکەم.  دووەم.   سێیەم. \r\n\r\n\tچوارەم.\r\n".encode(), tmp_path)
    assert [(p.text, p.joined) for p in parsed.paragraphs] == [
        ("یەکەم.", False), ("دووەم.", True), ("سێیەم.", True), ("چوارەم.", False)
    ]  # fmt: skip
    assert write(parsed, ["1.", "2.", "3.", "4."]) == "  1.\r\n2.\r\n3. \r\n\r\n\t4.\r\n"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared samples are not beside the repository")
def test_the_news_article_has_its_paragraphs_back() -> None:
    parsed = TEXT.read(SHARED / "samples" / "news-article.ckb.txt", NoTask())
    assert len(parsed.paragraphs) == 13
    assert write(parsed, ["x"] * 13).splitlines() == ["x"] * 13


def test_a_final_newline_is_neither_added_nor_taken(tmp_path: Path) -> None:
    for text in ("a\nب", "a\nب\n", "\n\na\n\n\nب\n\n"):
        parsed = read(text.encode(), tmp_path)
        assert write(parsed, ["a", "ب"]) == text


@given(st.text("ابپ ٢\n\r\t\u2028.x\u00a0", max_size=60))
@example("x\t  x")
def test_gaps_and_paragraphs_together_are_the_text(text: str) -> None:
    pieces, gaps = split(text)
    assert len(gaps) == len(pieces) + 1
    assert "".join(part for pair in zip(gaps, [*pieces, ""], strict=True) for part in pair) == text
    assert all(piece == piece.strip() and piece for piece in pieces)


@given(st.lists(st.text("ابپ ٢.x", min_size=1, max_size=20).map(str.strip).filter(bool), min_size=1, max_size=6),
       st.sampled_from(["\n", "\r\n", "\n\n", "\r"]))  # fmt: skip
def test_untouched_text_without_wide_gaps_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], newline: str
) -> None:
    text = newline.join(" ".join(line.split()) for line in lines) + newline
    parsed = read(text.encode(), tmp_path_factory.mktemp("same"))
    assert write(parsed, [paragraph.text for paragraph in parsed.paragraphs]) == text


def test_codes_are_left_out_and_a_draft_says_so_first(tmp_path: Path) -> None:
    parsed = read(samples.SENTENCE.encode(), tmp_path)
    assert write(parsed, [f"A {opening(1)}text."], ExportOptions(draft=True)) == "DRAFT - not approved\nA text."


def test_private_use_characters_of_codes_do_not_come_in(tmp_path: Path) -> None:
    assert read("ئا\U000f0001ب".encode(), tmp_path).paragraphs[0].text == "ئا\ufffdب"


def test_composing_gives_a_paragraph_a_line_or_source_and_target_with_a_tab() -> None:
    rows = [
        BilingualRow(1, 0, "text", "یەک.", "One.", "", "final"),
        BilingualRow(2, 0, "text", "دوو.", "Two\tand.", "", "final"),
        BilingualRow(3, 1, "text", "سێ.", "Three.", "", "final"),
    ]
    clean, bilingual = io.BytesIO(), io.BytesIO()
    TEXT.compose(rows, clean, ExportOptions(), NoTask())
    TEXT.compose_bilingual(rows, bilingual, ExportOptions(draft=True), NoTask())
    assert clean.getvalue().decode() == "One. Two\tand.\nThree.\n"
    assert bilingual.getvalue().decode() == (
        "DRAFT - not approved\nیەک.\tOne.\nدوو.\tTwo and.\nسێ.\tThree.\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \r\n\t ", "is empty"),
        (samples.png(), "is not a text file"),
        (samples.news(), "is not a text file"),
        ("دەق".encode() + b"\0\1\2" * 50, "is not a text file: character"),
        ("دێڕی یەکەم\nدێڕی ".encode() + b"\xff" + "دووەم".encode(), r"line 2 holds bytes that are not UTF-8"),
        ("سڵاو ".encode() + b"\xed\xa0\x80", r"line 1 holds bytes that are not UTF-8 \(byte 10: ED\)"),
        (b"\xff\xfe" + "دەق".encode("utf-16-le") + b"\x00", "not UTF-16 LE"),
        (bytes(range(128, 256)) * 3 + bytes(range(1, 32)) * 9, "is not text in"),
    ],
)
def test_bad_files_are_named_with_reason_and_place(data: bytes, message: str, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        read(data, tmp_path)
    assert "sample.txt" in str(caught.value)


def test_a_file_over_the_cap_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(DocumentError, match=f"200 MB, and at most {CAP // 1_000_000} MB"):
        TEXT.read(path, NoTask())


def test_long_runs_of_white_space_take_no_time(tmp_path: Path) -> None:
    parsed = read(b"a" + b"\t" * 200_000 + b"b" + b" " * 200_000 + b"c\n" + b"\n \t" * 100_000, tmp_path)
    assert len(parsed.paragraphs) == 2
