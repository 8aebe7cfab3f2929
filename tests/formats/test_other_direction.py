"""The formats beside Word: English comes out left to right, in Latin fonts, with its languages named."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from samples_formats import SAMPLES

from translator_app.core.errors import DocumentError
from translator_app.core.inline import closing, opening, shown
from translator_app.core.ports import ExportOptions, NoTask
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
    assert '<img src="a.png" alt="وێنە">' in page
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


def test_an_encrypted_opendocument_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("content.xml", b"rubbish")
        package.writestr("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
    with pytest.raises(DocumentError, match="encrypted with a password"):
        FORMATS["odt"].read(path, NoTask())


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_the_opendocument_translation(tmp_path: Path) -> None:
    (tmp_path / "out.odt").write_bytes(translated("odt", tmp_path))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "out.odt"],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert "word word word word" in (tmp_path / "out.txt").read_text(encoding="utf-8")
