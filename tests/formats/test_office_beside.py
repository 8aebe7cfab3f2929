"""Charts and descriptions of presentations and workbooks: read, translated, turned."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
import samples_drawings as drawings
from samples_formats import SAMPLES

from translator_app.core.ports import ExportOptions, NoTask, ParsedDocument
from translator_app.formats import FORMATS

ARABIC = re.compile("[\u0621-\u06ff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = (
    f'{_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="S" '
    'descr="تیری سوور"/></xdr:nvSpPr><xdr:txBody><a:bodyPr rtlCol="1"/><a:p><a:pPr algn="r" rtl="1"/><a:r>'
    "<a:t>سەیری ئێرە بکە</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>"
)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def presentation() -> bytes:
    """Return the sample with a described chart on its slide."""
    content = parts(SAMPLES["pptx"]())
    frame = (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Chart 7" descr="هێڵکاری بودجە"/>'
        "</p:nvGraphicFramePr>"
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart '
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="r9"/></a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )
    slide = content["ppt/slides/slide1.xml"].decode().replace("</p:spTree>", f"{frame}</p:spTree>")
    rels = content["ppt/slides/_rels/slide1.xml.rels"].decode()
    link = f'<Relationship Id="r9" Type="{_OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>'
    return drawings.packed(
        content
        | {
            "ppt/slides/slide1.xml": slide,
            "ppt/slides/_rels/slide1.xml.rels": rels.replace("</Relationships>", link),
            "ppt/charts/chart1.xml": drawings.chart_xml(),
            "ppt/charts/_rels/chart1.xml.rels": f'{_HEAD}<Relationships xmlns="{_LINKS}"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/package" Target="../embeddings/Sheet1.xlsx"/></Relationships>',
            "ppt/embeddings/Sheet1.xlsx": drawings.workbook(),
        }
    )


def workbook() -> bytes:
    """Return the sample with a shape and a chart."""
    more = {"xl/drawings/drawing1.xml": _DRAWING, "xl/charts/chart1.xml": drawings.chart_xml()}
    return drawings.packed(parts(SAMPLES["xlsx"]()) | more)


FILES = {"pptx": presentation, "xlsx": workbook}


def read(name: str, folder: Path) -> ParsedDocument:
    path = folder / f"sample.{name}"
    path.write_bytes(FILES[name]())
    return FORMATS[name].read(path, NoTask())


def write(name: str, parsed: ParsedDocument, targets: list[str], options: ExportOptions) -> dict[str, bytes]:
    out = io.BytesIO()
    FORMATS[name].write(parsed.skeleton, targets, out, options, NoTask())
    return parts(out.getvalue())


@pytest.mark.parametrize("name", FILES)
def test_untouched_texts_give_every_part_back_byte_for_byte(name: str, tmp_path: Path) -> None:
    parsed = read(name, tmp_path)
    sources = [paragraph.text for paragraph in parsed.paragraphs]
    assert write(name, parsed, sources, ExportOptions(target_language="ckb")) == parts(FILES[name]())


@pytest.mark.parametrize("name", FILES)
def test_all_texts_are_found_and_none_is_left_in_kurdish(name: str, tmp_path: Path) -> None:
    parsed = read(name, tmp_path)
    texts = [paragraph.text for paragraph in parsed.paragraphs]
    for text in (*drawings.CITIES, "بودجەی شارەکان", *(("تیری سوور", "سەیری ئێرە بکە") if name == "xlsx" else ())):
        assert texts.count(text) == 1
    targets = [re.sub("[\u0600-\u06ff]+", "word", text) for text in texts]
    for part, content in write(name, parsed, targets, ExportOptions()).items():
        if part.endswith(".xml") and part != "xl/workbook.xml":  # the names of sheets stay
            assert not ARABIC.search(content.decode()), part
            assert not re.search(rb'\brtl="1"|rtlCol="1"|val="maxMin"', content), part


@pytest.mark.parametrize("name", FILES)
def test_a_project_of_before_exports_what_it_read_then(name: str, tmp_path: Path) -> None:
    parsed = read(name, tmp_path)
    old = [p for p in parsed.paragraphs if p.kind not in ("alt", "chart", "drawing")]
    assert len(old) < len(parsed.paragraphs)
    before = ParsedDocument(tuple(old), FILES[name]())
    written = write(name, before, ["word"] * len(old), ExportOptions(draft=True))
    chart = next(content for part, content in written.items() if part.endswith("charts/chart1.xml"))
    assert "شار" in chart.decode()
