"""The formats beside Word: English comes out left to right, in Latin fonts, with its languages named."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from samples_formats import SAMPLES, pdf

from translator_app.core.errors import DocumentError
from translator_app.core.inline import closing, opening, shown, single
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask
from translator_app.formats import FORMATS


def translated(name: str, folder: Path) -> bytes:
    path = folder / f"sample{FORMATS[name].extensions[0]}"
    path.write_bytes(SAMPLES[name]())
    parsed = FORMATS[name].read(path, NoTask())
    targets = [re.sub(r"[\u0600-\u06ff]+", "word", paragraph.text) for paragraph in parsed.paragraphs]
    output = io.BytesIO()
    FORMATS[name].write(parsed.skeleton, targets, output, ExportOptions(title="T", translator="Ann"), NoTask())
    return output.getvalue()


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def test_opendocument_text_is_turned(tmp_path: Path) -> None:
    data = translated("odt", tmp_path)
    content, styles = part(data, "content.xml"), part(data, "styles.xml")
    assert "rl-tb" not in content + styles
    assert 'fo:text-align="start"' in content
    assert 'fo:font-weight="bold"' in content
    assert 'style:font-name="Calibri"' in content
    assert 'fo:language="en"' in content
    assert "Translated by Ann." in part(data, "meta.xml")
    assert ">1<" in styles


def test_opendocument_spans_that_look_the_same_are_one_text(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    path.write_bytes(SAMPLES["odt"]())
    texts = [shown(paragraph.text) for paragraph in FORMATS["odt"].read(path, NoTask()).paragraphs]
    assert not texts[0].startswith("<")
    assert texts[1] == "ئەمە کارێکی <1>گرنگ</1> ە<2/> بۆ هەمووان."


def test_a_web_page_is_turned_and_its_code_stays(tmp_path: Path) -> None:
    page = translated("html", tmp_path).decode()
    assert '<html lang="en" dir="ltr">' in page
    assert "direction: ltr; text-align: left" in page
    assert '<p style="text-align:left">' in page
    assert 'var x = "دەق < 1";' in page
    assert '<a href="/x?a=1&b=2">word</a>' in page
    assert '<img src="a.png" alt="word">' in page
    assert "&amp;" in page


def test_the_timing_of_subtitles_stays(tmp_path: Path) -> None:
    for name in ("srt", "vtt"):
        source = re.findall(r".*-->.*", SAMPLES[name]().decode())
        assert re.findall(r".*-->.*", translated(name, tmp_path).decode()) == source


def test_a_presentation_is_turned(tmp_path: Path) -> None:
    data = translated("pptx", tmp_path)
    slide = part(data, "ppt/slides/slide1.xml")
    assert 'rtl="1"' not in slide + part(data, "ppt/presentation.xml")
    assert 'rtlCol="1"' not in slide
    assert 'algn="l"' in slide
    assert 'typeface="Calibri"' in slide
    assert "ar-IQ" not in slide
    assert "<a:t>1</a:t>" in slide


def test_a_workbook_is_turned_and_its_formulas_stay(tmp_path: Path) -> None:
    data = translated("xlsx", tmp_path)
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert "rightToLeft" not in sheet
    assert "<f>SUM(1,2)</f><v>3</v>" in sheet.replace(" ", "")
    assert 'horizontal="left" readingOrder="1"' in part(data, "xl/styles.xml")
    assert 'sheet name="یەک"' in part(data, "xl/workbook.xml")


def test_a_bold_cell_word_goes_where_its_code_goes(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(SAMPLES["xlsx"]())
    form = FORMATS["xlsx"]
    parsed = form.read(path, NoTask())
    targets = [paragraph.text for paragraph in parsed.paragraphs]
    targets[1] = f"{opening(1)}Important{closing(1)} for all"
    output = io.BytesIO()
    form.write(parsed.skeleton, targets, output, ExportOptions(), NoTask())
    strings = part(output.getvalue(), "xl/sharedStrings.xml")
    assert re.search(r"<b/><rFont [^>]*/></rPr><t[^>]*>Important</t></r><r><t[^>]*> for all</t>", strings)


def test_a_catalogue_gets_its_msgstr_and_keeps_its_msgid(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(SAMPLES["po"]())
    form = FORMATS["po"]
    parsed = form.read(path, NoTask())
    sources = [paragraph.text for paragraph in parsed.paragraphs]
    assert [shown(text) for text in sources[1:]] == ["پەڕگەی <1/> لە <2/> کرایەوە", "پەڕگەیەک", "<1/> پەڕگە"]
    targets = ['A "quoted" text.', f"{single(2)}: opened {single(1)}", sources[2], f"{single(1)} files"]
    output = io.BytesIO()
    form.write(parsed.skeleton, targets, output, ExportOptions(), NoTask())
    written = output.getvalue().decode()
    assert r'msgstr "A \"quoted\" text."' in written
    assert r'msgstr "{folder}: opened %s\n"' in written
    assert 'msgstr[0] "old"' in written
    assert 'msgstr[1] "%d files"' in written
    assert r'"Language: en\n"' in written
    assert [line for line in written.splitlines() if "msgid" in line] == [
        line for line in SAMPLES["po"]().decode().splitlines() if "msgid" in line
    ]


def test_markdown_keeps_its_marks_and_its_code(tmp_path: Path) -> None:
    text = translated("md", tmp_path).decode()
    for line in ("# word word", "word word **word** word word *word*",
                 "`کۆد()` [^1].", 'print("دەق")', "    کۆدی لەدوور",
                 '<div dir="ltr">', "- word word", "> word  \n> word word", "| word | word |", "title: نموونە",
                 '[1]: https://example.org/ "ناو"', "[^1]: word."):  # fmt: skip
        assert line in text, line


def test_text_that_looks_like_a_mark_is_escaped_in_markdown(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("دەق\n", encoding="utf-8")
    form = FORMATS["md"]
    parsed = form.read(path, NoTask())
    for target in ("# no heading", "1. no list", "- no list", "*no* emphasis", "[no](link)", "a_b and <no> `code`"):
        with path.open("wb") as out:
            form.write(parsed.skeleton, [target], out, ExportOptions(), NoTask())
        again = form.read(path, NoTask()).paragraphs
        assert [(paragraph.text, paragraph.kind) for paragraph in again] == [(target, "text")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("md", "ئا" + " " * 200_000 + "ب\n" + " " * 200_000 + "پ\n" + "    کۆد\n" * 20_000),
        ("md", "*" * 50_000 + "ئا" + "[" * 50_000 + "`" * 5_000 + "_ا" * 10_000),
        ("html", "<b>" * 50_000 + "ئا" + "</i>" * 50_000 + "<!--" * 1000),
        ("srt", "00:00:01,000 --> 00:00:02,000\n" * 20_000 + "<" * 100_000 + "ئا"),
        ("po", 'msgid "' + "%" * 100_000 + 'ئا"\nmsgstr ""\n' + '"x"\n' * 20_000),
    ],
    ids=["white space", "marks", "unclosed tags", "times", "percent signs"],
)
def test_text_made_to_be_slow_is_not(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / f"slow.{name}"
    path.write_text(text, encoding="utf-8")
    with contextlib.suppress(DocumentError):  # that there are too many codes
        assert FORMATS[name].read(path, NoTask()).paragraphs


def test_an_encrypted_opendocument_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("content.xml", b"rubbish")
        package.writestr("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
    with pytest.raises(DocumentError, match="encrypted with a password"):
        FORMATS["odt"].read(path, NoTask())


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_what_is_written_and_composed(tmp_path: Path) -> None:
    (tmp_path / "written.odt").write_bytes(translated("odt", tmp_path))
    with (tmp_path / "composed.odt").open("wb") as out:
        row = BilingualRow(1, 0, "text", "یەک", "word word word word", "", "final")
        FORMATS["odt"].compose([row], out, ExportOptions(title="T"), NoTask())
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "written.odt", "composed.odt"],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    for name in ("written.txt", "composed.txt"):
        assert "word word word word" in (tmp_path / name).read_text(encoding="utf-8")


def test_a_pdf_gives_its_lines_in_reading_order_and_can_not_be_written(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf("ئەمە دێڕی یەکەمە کە درێژە و تەواو نابێت و", "لێرە کۆتایی دێت.", "دێڕێکی کورت"))
    form = FORMATS["pdf"]
    parsed = form.read(path, NoTask())
    texts = [paragraph.text for paragraph in parsed.paragraphs]
    assert texts == ["ئەمە دێڕی یەکەمە کە درێژە و تەواو نابێت و لێرە کۆتایی دێت.", "دێڕێکی کورت"]
    assert not form.writable
    with pytest.raises(DocumentError, match=r"export it as \.docx or \.txt"):
        form.write(parsed.skeleton, texts, io.BytesIO(), ExportOptions(), NoTask())


def test_a_pdf_without_text_is_told_to_be_a_scan(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf())
    with pytest.raises(DocumentError, match="only pictures"):
        FORMATS["pdf"].read(path, NoTask())


PAGE = (
    '<html dir="rtl" lang="ckb"><head><meta name="description" content="هەواڵی شار"><meta name="viewport" '
    'content="width=1"></head><body><p>دەقی <img src="a.png" alt="پردی &quot;دەلال&quot;" title=\'وێنە\'> '
    'لێرە</p><input type="submit" value="ناردن"><input value="نابێت"><a href="#" title="Home">ماڵەوە</a></body></html>'
)


def test_what_the_tags_of_a_page_say_is_translated(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    parsed = FORMATS["html"].read(path, NoTask())
    found = [(paragraph.kind, paragraph.text) for paragraph in parsed.paragraphs]
    assert found[-4:] == [("alt", "هەواڵی شار"), ("alt", 'پردی "دەلال"'), ("alt", "وێنە"), ("alt", "ناردن")]
    texts = [text for _, text in found]

    def written(targets: list[str], skeleton: bytes = parsed.skeleton, to: str = "en") -> str:
        output = io.BytesIO()
        FORMATS["html"].write(skeleton, targets, output, ExportOptions(target_language=to), NoTask())
        return output.getvalue().decode()

    assert written(texts, to="ckb") == PAGE
    page = written([*texts[:-4], "City news", 'The "Delal" bridge', "It's a picture", "Send"])
    assert '<meta name="description" content="City news">' in page
    assert "alt=\"The &quot;Delal&quot; bridge\" title='It&#x27;s a picture'" in page
    assert '<input type="submit" value="Send"><input value="نابێت">' in page
    # a project that read the page before these were texts
    assert 'content="هەواڵی شار"' in written(texts[:-4], PAGE.encode())


CHART = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:'
    'chart:1.0"><office:body><office:chart><chart:chart><chart:title><text:p>بودجە</text:p></chart:title><text:p>2024'
    "</text:p></chart:chart></office:chart></office:body></office:document-content>"
)
FRAME = (
    '<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:'
    'opendocument:xmlns:svg-compatible:1.0"><svg:title>وێنە</svg:title><svg:desc>A bridge</svg:desc></draw:frame>'
)


def test_charts_and_descriptions_of_an_opendocument_text_are_translated(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(SAMPLES["odt"]())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    content = parts["content.xml"].decode()
    parts["content.xml"] = content.replace("</text:p>", f"{FRAME}</text:p>", 1).encode()
    parts |= {"Object 1/content.xml": CHART.encode(), "Object 2/content.xml": b"<math/>"}
    path = tmp_path / "chart.odt"
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    parsed = FORMATS["odt"].read(path, NoTask())
    assert [(p.kind, p.text) for p in parsed.paragraphs[-2:]] == [("chart", "بودجە"), ("alt", "وێنە")]
    assert any("1 embedded objects" in note for note in parsed.left_out)
    texts = [paragraph.text for paragraph in parsed.paragraphs]

    def written(targets: list[str], skeleton: bytes = parsed.skeleton, to: str = "en") -> bytes:
        output = io.BytesIO()
        FORMATS["odt"].write(skeleton, targets, output, ExportOptions(target_language=to), NoTask())
        return output.getvalue()

    assert part(written(texts, to="ckb"), "content.xml") == parts["content.xml"].decode()
    english = written([*texts[:-2], "Budget", "Picture"])
    assert "<text:p>Budget</text:p>" in part(english, "Object 1/content.xml")
    assert "<svg:title>Picture</svg:title><svg:desc>A bridge</svg:desc>" in part(english, "content.xml")
    assert "بودجە" in part(written(texts[:-2], path.read_bytes()), "Object 1/content.xml")
