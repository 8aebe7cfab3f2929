"""The parts of a new Word document that do not depend on its text."""

from __future__ import annotations

from collections.abc import Sequence

from translator_app.formats.fonts import LATIN_FONT

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_COMMENT_PARTS = {
    "comments": f"{_REL}/comments",
    "commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
}

DOCUMENT_START = f'{_XML}<w:document {_NAMESPACE} xmlns:r="{_REL}"><w:body>'


def document_end(*, draft: bool, landscape: bool) -> str:
    """Return the section (A4, 2.5 cm margins; landscape 1.5 cm) and the end of the document part."""
    header = '<w:headerReference w:type="default" r:id="rId4"/>' if draft else ""
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if landscape else 'w:w="11906" w:h="16838"'
    margin = 851 if landscape else 1418
    return (
        f"<w:sectPr>{header}<w:pgSz {size}/>"
        f'<w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}" w:header="567" '
        'w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def table_start(columns: Sequence[int]) -> str:
    """Return the start of a full-width ruled table with ``columns`` in twentieths of a point."""
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B5BDC8"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def fixed_parts(*, draft: bool, comments: bool = False) -> dict[str, str]:
    """Return the fixed parts by name, in the order they stand in the package."""
    comment_types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{name}+xml"/>' for name in _COMMENT_PARTS
    )
    comment_links = "".join(
        f'<Relationship Id="rId_{name}" Type="{kind}" Target="{name}.xml"/>' for name, kind in _COMMENT_PARTS.items()
    )
    if not comments:
        comment_types = comment_links = ""
    header_type = f'<Override PartName="/word/header_draft.xml" ContentType="{_WORD}.header+xml"/>' if draft else ""
    header_link = f'<Relationship Id="rId4" Type="{_REL}/header" Target="header_draft.xml"/>' if draft else ""
    return {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
            f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
            f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>'
            f"{header_type}{comment_types}"
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'{_XML}<Relationships xmlns="{_PACKAGE_REL}">'
            f'<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{_PACKAGE_REL}/metadata/core-properties" Target="docProps/core.xml"/>'
            "</Relationships>"
        ),
        "word/_rels/document.xml.rels": (
            f'{_XML}<Relationships xmlns="{_PACKAGE_REL}">'
            f'<Relationship Id="rId1" Type="{_REL}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId2" Type="{_REL}/settings" Target="settings.xml"/>'
            f'<Relationship Id="rId3" Type="{_REL}/numbering" Target="numbering.xml"/>'
            f"{header_link}{comment_links}</Relationships>"
        ),
        "word/styles.xml": f"{_XML}<w:styles {_NAMESPACE}>{_defaults()}{''.join(_styles())}</w:styles>",
        "word/settings.xml": (
            f'{_XML}<w:settings {_NAMESPACE}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting '
            'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            "</w:settings>"
        ),
        "word/numbering.xml": (
            f'{_XML}<w:numbering {_NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:multiLevelType '
            'w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
            '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr>'
            '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
        ),
    }


def _defaults() -> str:
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{LATIN_FONT}" w:hAnsi="{LATIN_FONT}" '
        'w:eastAsia="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="24"/><w:lang w:val="en-US" '
        'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" '
        'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def _styles() -> list[str]:
    heading = '<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>'
    tight = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>'
    return [
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        _style("Title", "Title", '<w:spacing w:before="0" w:after="280"/>', '<w:b/><w:sz w:val="36"/>'),
        _style("Heading1", "heading 1", heading, '<w:b/><w:sz w:val="28"/>'),
        _style(
            "ListBullet",
            "List Bullet",
            '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/><w:ind w:left="567" w:hanging="283"/>',
            "",
        ),
        _style("NoteText", "footnote text", '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', _small(18)),
        _style("Cell", "Table Cell", tight, _small(20)),
        _style("CellRight", "Table Cell Right to Left", f"<w:bidi/>{tight}", '<w:szCs w:val="22"/>'),
        _style("TableHead", "Table Head", f"<w:keepNext/>{tight}", "<w:b/>" + _small(20)),
    ]


def _small(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/>'


def _style(key: str, name: str, paragraph: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
