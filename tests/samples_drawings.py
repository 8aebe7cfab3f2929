"""Word documents whose text stands beside the paragraphs: a chart, SmartArt, descriptions, labels, properties.

``DRAWN`` maps a name to a function that returns the bytes of a document, as ``samples_docx.CORPUS`` does.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from samples_docx import CORE, SENTENCE, cell, document, image, para, png, run, table

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PREL = "http://schemas.openxmlformats.org/package/2006/relationships"
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_R = f'xmlns:r="{_REL}"'
_C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
_DGM = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
_DSP = 'xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"'
_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RIGHT = '<a:pPr algn="r" rtl="1"/>'
_LOOK = '<a:rPr lang="ar-IQ" sz="1400"><a:latin typeface="Unikurd Goran"/><a:cs typeface="Unikurd Goran"/></a:rPr>'

CITIES = ("هەولێر", "سلێمانی", "دهۆک")
STEPS = ("کۆکردنەوە", "پۆلێنکردن", "بڵاوکردنەوە")


def packed(parts: dict[str, str | bytes]) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name), content)  # with no date, so that it is the same each time
    return output.getvalue()


def paragraph(text: str) -> str:
    """Return a DrawingML paragraph as a program set to Kurdish writes it."""
    return f"<a:p>{_RIGHT}<a:r>{_LOOK}<a:t>{text}</a:t></a:r></a:p>"


def workbook() -> bytes:
    """Return the workbook a chart keeps its cells in."""
    strings = "".join(f"<si><t>{text}</t></si>" for text in ("بودجە", "خەرجی", *CITIES))
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{n}</v></c><c r="B{n}"><v>{n * 10}</v></c></row>' for n in (2, 3, 4)
    )
    return packed(
        {
            "[Content_Types].xml": f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PREL}"><Relationship Id="r1" Type="{_REL}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{_HEAD}<workbook {_S}><sheets><sheet name="Sheet1" sheetId="1"/></sheets></workbook>',
            "xl/sharedStrings.xml": f"{_HEAD}<sst {_S}>{strings}</sst>",
            "xl/worksheets/sheet1.xml": f'{_HEAD}<worksheet {_S}><sheetViews><sheetView rightToLeft="1" '
            f'workbookViewId="0"/></sheetViews><sheetData>{rows}</sheetData></worksheet>',
        }
    )


def chart_xml() -> str:
    """Return a chart of two columns a city, laid out from right to left."""
    title = f'<c:title><c:tx><c:rich><a:bodyPr rtlCol="1"/>{paragraph("بودجەی شارەکان")}</c:rich></c:tx></c:title>'
    points = "".join(f'<c:pt idx="{n}"><c:v>{city}</c:v></c:pt>' for n, city in enumerate(CITIES))
    numbers = "".join(f'<c:pt idx="{n}"><c:v>{value}</c:v></c:pt>' for n, value in enumerate((120, 95, 60)))
    series = "".join(
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef>'
        f'<c:f>Sheet1!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/>{points}</c:strCache></c:strRef></c:cat><c:val>'
        f'<c:numRef><c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>'
        f"{numbers}</c:numCache></c:numRef></c:val></c:ser>"
        for n, name in enumerate(("بودجە", "خەرجی"))
    )
    axes = (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="b"/><c:title><c:tx><c:rich><a:bodyPr/>{paragraph("شار")}</c:rich></c:tx></c:title>'
        '<c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="r"/><c:crossAx val="1"/></c:valAx>'
    )
    return (
        f'{_HEAD}<c:chartSpace {_C} {_A} {_R}><c:chart>{title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>{series}<c:axId val="1"/><c:axId val="2"/>'
        f'</c:barChart>{axes}</c:plotArea><c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/></c:chart>'
        f'<c:txPr><a:bodyPr/><a:p><a:pPr rtl="1"><a:defRPr lang="ar-IQ"/></a:pPr><a:endParaRPr lang="ar-IQ"/></a:p>'
        '</c:txPr><c:externalData r:id="rId1"/></c:chartSpace>'
    )


def graphic(uri: str, content: str, description: str = "") -> str:
    """Return a run with a drawing of another kind than a picture."""
    said = f' descr="{description}"' if description else ""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4572000" cy="2743200"/>'
        f'<wp:docPr id="9" name="Drawing 9"{said}/><a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _override(part: str, kind: str) -> str:
    return f'<Override PartName="/word/{part}" ContentType="application/vnd.{kind}+xml"/>'


def chart() -> bytes:
    """Return a document with a chart that has a workbook."""
    shown = f'<c:chart {_C} r:id="rIdChart"/>'
    return document(
        para(run(SENTENCE)),
        para(graphic("http://schemas.openxmlformats.org/drawingml/2006/chart", shown, "هێڵکاری بودجە")),
        parts={"rIdChart": (f"{_REL}/chart", "charts/chart1.xml")},
        extra={
            "word/charts/chart1.xml": chart_xml().encode(),
            "word/charts/_rels/chart1.xml.rels": f'{_HEAD}<Relationships xmlns="{_PREL}"><Relationship Id="rId1" '
            f'Type="{_REL}/package" Target="../embeddings/Sheet1.xlsx"/></Relationships>'.encode(),
            "word/embeddings/Sheet1.xlsx": workbook(),
        },
        more_types=_override("charts/chart1.xml", "openxmlformats-officedocument.drawingml.chart")
        + '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>',
    )


def diagram() -> bytes:
    """Return a document with a SmartArt process of three steps laid out from right to left, and how it was drawn."""
    points = "".join(
        f'<dgm:pt modelId="{n}"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/>{paragraph(text)}</dgm:t></dgm:pt>'
        for n, text in enumerate(STEPS, start=1)
    )
    data = (
        f'{_HEAD}<dgm:dataModel {_DGM} {_A}><dgm:ptLst><dgm:pt modelId="0" type="doc"><dgm:prSet/></dgm:pt>{points}'
        '<dgm:pt modelId="9" type="pres"><dgm:prSet presName="Name0"><dgm:presLayoutVars><dgm:dir val="rev"/>'
        "</dgm:presLayoutVars></dgm:prSet></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/><dgm:extLst>"
        f'<a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram"><dsp:dataModelExt {_DSP} '
        'relId="rIdDrawn" minVer="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:ext></dgm:extLst>'
        "</dgm:dataModel>"
    )
    shapes = "".join(
        f'<dsp:sp modelId="{n}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr><dsp:spPr><a:xfrm>'
        f'<a:off x="{3200000 - 1600000 * n}" y="600000"/><a:ext cx="1200000" cy="600000"/></a:xfrm><a:prstGeom '
        f'prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="DDE6F0"/></a:solidFill></dsp:spPr>'
        f"<dsp:txBody><a:bodyPr/><a:lstStyle/>{paragraph(text)}</dsp:txBody><dsp:txXfrm>"
        f'<a:off x="{3200000 - 1600000 * n}" y="600000"/><a:ext cx="1200000" cy="600000"/></dsp:txXfrm></dsp:sp>'
        for n, text in enumerate(STEPS)
    )
    drawn = (
        f'{_HEAD}<dsp:drawing {_DSP} {_DGM} {_A}><dsp:spTree><dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/>'
        f"<dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/>{shapes}</dsp:spTree></dsp:drawing>"
    )
    shown = f'<dgm:relIds {_DGM} r:dm="rIdData" r:lo="rIdData" r:qs="rIdData" r:cs="rIdData"/>'
    return document(
        para(run(SENTENCE)),
        para(graphic("http://schemas.openxmlformats.org/drawingml/2006/diagram", shown)),
        parts={
            "rIdData": (f"{_REL}/diagramData", "diagrams/data1.xml"),
            "rIdDrawn": (
                "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
                "diagrams/drawing1.xml",
            ),
        },
        extra={"word/diagrams/data1.xml": data.encode(), "word/diagrams/drawing1.xml": drawn.encode()},
        more_types=_override("diagrams/data1.xml", "openxmlformats-officedocument.drawingml.diagramData")
        + _override("diagrams/drawing1.xml", "ms-office.drawingml.diagramDrawing"),
    )


def described() -> bytes:
    """Return a document with descriptions of a picture, a table and a link, a list to choose from, a watermark."""
    picture = image().replace('name="Picture 1"/>', 'name="Picture 1" title="وێنە" descr="پردی دەلال لە زاخۆ"/>')
    picture = picture.replace('name="p.png"/>', 'name="p.png" descr="پردی دەلال لە زاخۆ"/>')
    described_table = table((cell(para(run("شار"))),), look='<w:bidiVisual/><w:tblCaption w:val="خشتەی شارەکان"/>')
    choice = (
        '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="بەڵێ" w:value="1"/><w:listItem w:displayText="No" '
        f'w:value="0"/></w:dropDownList></w:sdtPr><w:sdtContent>{run("بەڵێ")}</w:sdtContent></w:sdt>'
    )
    link = f'<w:hyperlink r:id="rIdLink" w:tooltip="ماڵپەڕی فەرمی">{run("لێرە")}</w:hyperlink>'
    watermark = (
        '<w:r><w:pict><v:shape type="#_x0000_t136" style="width:300pt;height:80pt" fillcolor="silver" stroked="f">'
        '<v:textpath style="font-family:&quot;Calibri&quot;" string="نهێنی"/></v:shape></w:pict></w:r>'
    )
    return document(
        para(run("وێنەکە "), picture, run(" لێرەیە.")),
        described_table,
        para(run("ئایا ڕازیت؟ "), choice),
        para(link),
        header=para(watermark),
        images={"rIdImage": png()},
        links={"rIdLink": "https://example.org/"},
    )


def labelled() -> bytes:
    """Return a law: its articles are numbered by a label with a word in it."""
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum '
        'w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt '
        'w:val="decimal"/><w:lvlText w:val="ماددەی %1:"/><w:lvlJc w:val="left"/><w:pPr><w:bidi/><w:ind w:left="1200" '
        'w:hanging="1200"/></w:pPr><w:rPr><w:rtl/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId '
        'w:val="0"/></w:num></w:numbering>'
    )
    look = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:bidi/>'
    return document(para(run(SENTENCE), look=look), para(run("دووەم دەق"), look=look), numbering=numbering)


def titled() -> bytes:
    """Return a document whose properties say in Kurdish what it is."""
    core = CORE.replace(
        "<dc:title>Report</dc:title>", "<dc:title>ڕاپۆرتی ساڵانە</dc:title><dc:subject>بودجە</dc:subject>"
    )
    return document(para(run(SENTENCE)), core=core)


DRAWN: dict[str, Callable[[], bytes]] = {
    "chart": chart,
    "diagram": diagram,
    "descriptions": described,
    "labels": labelled,
    "properties": titled,
}
