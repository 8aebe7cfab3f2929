"""Word-like documents for the tests: built as Word builds them, one structure after another.

``CORPUS`` maps a name to a function that returns the bytes of a document. The sentences are our own.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from xml.sax.saxutils import escape

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PREL = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

SENTENCE = "ئەنجومەنی پارێزگا دوێنێ کۆبووەوە و بودجەی ساڵی نوێی پەسەند کرد."
SECOND = "بەرپرسی پەروەردە ڕایگەیاند کە قوتابخانەکان سبەی دەکرێنەوە."
THIRD = "نرخی نەوت لە بازاڕەکانی جیهاندا کەمێک دابەزی."
WORD = "گرنگ"

FONT = '<w:rFonts w:ascii="Unikurd Goran" w:hAnsi="Unikurd Goran" w:cs="Unikurd Goran"/>'
LANG = '<w:lang w:bidi="ar-IQ"/>'
RTL = "<w:rtl/>"


def run(text: str, look: str = "", *, rtl: bool = True, font: bool = True) -> str:
    """Return a run as Word writes it for Kurdish: a font, the look, the right-to-left mark, the language."""
    tail = f"{RTL}{LANG}" if rtl else ""
    return (
        f'<w:r w:rsidRPr="00A77B3E"><w:rPr>{FONT if font else ""}{look}{tail}</w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    )


def bold(text: str) -> str:
    return run(text, "<w:b/><w:bCs/>")


def para(*content: str, look: str = "<w:bidi/>", mark: str = f"<w:rPr>{RTL}</w:rPr>") -> str:
    """Return a right-to-left paragraph; ``look`` are its properties."""
    return f'<w:p w:rsidR="00C41F5A"><w:pPr>{look}{mark}</w:pPr>{"".join(content)}</w:p>'


def field(instruction: str, result: str) -> str:
    """Return a complex field with its result runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def cell(*content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{"".join(content)}</w:tc>'


def table(*rows: tuple[str, ...], look: str = "<w:bidiVisual/>") -> str:
    """Return a table whose first column lies on the right."""
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = '<w:gridCol w:w="3000"/>' * len(rows[0])
    body = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows)
    return (
        f'<w:tbl><w:tblPr>{look}<w:tblW w:w="0" w:type="auto"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def image(key: str = "rIdImage", number: int = 1) -> str:
    """Return a run with an inline picture."""
    return (
        '<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="914400" cy="457200"/><wp:docPr id="{number}" name="Picture {number}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="p.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{key}"/>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="914400" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def text_box(*content: str) -> str:
    """Return a run with a text box, written twice as Word does: DrawingML, and VML for old programs."""
    inner = "".join(content)
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" '
        'distR="0"><wp:extent cx="2743200" cy="685800"/><wp:docPr id="77" name="Text Box"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2743200" cy="685800"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
        f"</a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr rtlCol="1"/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
        '<mc:Fallback><w:pict><v:shape style="width:216pt;height:54pt"><v:textbox>'
        f"<w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def png(width: int = 8, height: int = 8, noise: bytes = b"") -> bytes:
    """Return a small valid PNG; ``noise`` makes it larger."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([60, 120, 180]) * width for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + (chunk(b"tEXt", b"Comment\0" + noise) if noise else b"")
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


STYLES = (
    f"<w:styles {_NS}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/>'
    '<w:szCs w:val="26"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:bidi/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Rudaw" w:hAnsi="Rudaw" '
    'w:cs="Rudaw"/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="36"/><w:rtl/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="KurdishBody"><w:name w:val="Kurdish Body"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:bidi/><w:jc w:val="lowKashida"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:ind w:left="720"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/>'
    '<w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>'
    '<w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:bidiVisual/></w:tblPr>'
    "</w:style></w:styles>"
)
NUMBERING = (
    f'<w:numbering {_NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="%1-"/>'
    '<w:lvlJc w:val="left"/><w:pPr><w:bidi/><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:rFonts '
    'w:cs="Unikurd Goran" w:hint="cs"/><w:bCs/><w:rtl/></w:rPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
SETTINGS = (
    f'<w:settings {_NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:themeFontLang w:val="en-US" w:bidi="ar-IQ"/></w:settings>'
)
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Report</dc:title><dc:creator>Azad</dc:creator>'
    "<cp:lastModifiedBy>Azad</cp:lastModifiedBy></cp:coreProperties>"
)
SECTION = (
    '<w:sectPr w:rsidR="00C41F5A">{refs}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" '
    'w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:bidi/><w:rtlGutter/></w:sectPr>'
)


def document(
    *body: str,
    header: str = "",
    footer: str = "",
    footnotes: str = "",
    endnotes: str = "",
    comments: str = "",
    images: Mapping[str, bytes] | None = None,
    links: Mapping[str, str] | None = None,
    parts: Mapping[str, tuple[str, str]] | None = None,
    extra: Mapping[str, bytes] | None = None,
    numbering: str = NUMBERING,
    core: str = CORE,
    section: str = SECTION,
    main_type: str = "document.main+xml",
    more_types: str = "",
) -> bytes:
    """Return a whole document.

    ``images`` map a relationship id to PNG bytes, ``links`` to an address, ``parts`` to a type and a part of ``extra``.
    """
    relations = [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml")]
    texts = {"styles": STYLES, "numbering": numbering, "settings": SETTINGS}
    refs = ""
    for name, tag, content in (
        ("header", "hdr", header),
        ("footer", "ftr", footer),
        ("footnotes", "footnotes", footnotes),
        ("endnotes", "endnotes", endnotes),
        ("comments", "comments", comments),
    ):
        if content:
            relations.append((name, f"{name}.xml"))
            texts[name] = f"<w:{tag} {_NS}>{content}</w:{tag}>"
            if name in ("header", "footer"):
                refs += f'<w:{name}Reference w:type="default" r:id="rId_{name}"/>'
    link_xml = "".join(
        f'<Relationship Id="rId_{kind}" Type="{_REL}/{kind}" Target="{target}"/>' for kind, target in relations
    )
    for key in images or {}:
        link_xml += f'<Relationship Id="{key}" Type="{_REL}/image" Target="media/{key}.png"/>'
    for key, (kind, target) in (parts or {}).items():
        link_xml += f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
    for key, address in (links or {}).items():
        link_xml += f'<Relationship Id="{key}" Type="{_REL}/hyperlink" Target="{address}" TargetMode="External"/>'
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{name}+xml"/>' for name in texts)
    kind = main_type if "/" in main_type else f"{_TYPE}.{main_type}"
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "[Content_Types].xml",
            f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
            'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default '
            'Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/>{overrides}{more_types}<Override '
            'PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
            "</Types>",
        )
        package.writestr(
            "_rels/.rels",
            f'{_HEAD}<Relationships xmlns="{_PREL}"><Relationship Id="rId1" Type="{_REL}/officeDocument" '
            f'Target="word/document.xml"/><Relationship Id="rId2" Type="{_PREL}/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>',
        )
        text = "".join(body) + section.format(refs=refs)
        package.writestr("word/document.xml", f"{_HEAD}<w:document {_NS}><w:body>{text}</w:body></w:document>")
        package.writestr(
            "word/_rels/document.xml.rels", f'{_HEAD}<Relationships xmlns="{_PREL}">{link_xml}</Relationships>'
        )
        for name, content in texts.items():
            package.writestr(f"word/{name}.xml", _HEAD + content)
        package.writestr("docProps/core.xml", _HEAD + core)
        for key, data in (images or {}).items():
            package.writestr(zipfile.ZipInfo(f"word/media/{key}.png"), data)
        for name, data in (extra or {}).items():
            package.writestr(name, data)
    return output.getvalue()


def note(number: int, text: str, kind: str = "footnote") -> str:
    """Return a footnote or endnote as Word writes it, its number and a space first."""
    mark = f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/><w:rtl/></w:rPr><w:{kind}Ref/></w:r>'
    return f'<w:{kind} w:id="{number}">{para(mark, run(" " + text))}</w:{kind}>'


def note_mark(number: int, kind: str = "footnote") -> str:
    return (
        f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/><w:rtl/></w:rPr><w:{kind}Reference w:id="{number}"/></w:r>'
    )


def comment(number: int, text: str) -> str:
    mark = "<w:r><w:annotationRef/></w:r>"
    return (
        f'<w:comment w:id="{number}" w:author="Shno" w:date="2024-05-01T10:00:00Z" w:initials="S">'
        f"{para(mark, run(text))}</w:comment>"
    )


def commented(number: int, *content: str) -> str:
    return (
        f'<w:commentRangeStart w:id="{number}"/>{"".join(content)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def tracked(kind: str, *content: str) -> str:
    """Return an insertion (ins, moveTo) or a deletion (del, moveFrom) by somebody."""
    inner = "".join(content)
    if kind in ("del", "moveFrom"):
        inner = inner.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:{kind} w:id="900" w:author="Shno" w:date="2024-05-01T10:00:00Z">{inner}</w:{kind}>'


def control(*content: str, title: str = "ناو") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/></w:sdtPr><w:sdtContent>{"".join(content)}</w:sdtContent></w:sdt>'
    )


def link(key: str, *content: str) -> str:
    return f'<w:hyperlink r:id="{key}" w:history="1">{"".join(content)}</w:hyperlink>'


_LINK = '<w:rStyle w:val="Hyperlink"/>'
_LIST = '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:bidi/>'


def news() -> bytes:
    """Return a report as a news desk would send it: heading, bold word, list, table, footnote, header, footer."""
    return document(
        para(run("ئەنجومەنی پارێزگا بودجەی نوێی پەسەند کرد"), look='<w:pStyle w:val="Heading1"/>'),
        para(run("ئەنجومەنی پارێزگا بڕیارێکی "), bold(WORD), run(" ی دەرکرد"), note_mark(2), run(" و بڵاوی کردەوە.")),
        para(run(SECOND), look='<w:pStyle w:val="KurdishBody"/>'),
        para(run("یەکەم: چاککردنی ڕێگاکان"), look=_LIST),
        para(run("دووەم: دابینکردنی ئاوی خواردنەوە"), look=_LIST),
        table(
            (cell(para(bold("شار"))), cell(para(bold("بودجە"))), cell(para(bold("ڕێژە")))),
            (cell(para(run("هەولێر"))), cell(para(run("١٢٠ ملیار دینار"))), cell(para(run("٤٠٪ی گشتی")))),
            (cell(para(run("سلێمانی"))), cell(para(run("٩٥ ملیار دینار"))), cell(para(run("٣٢٪ی گشتی")))),
        ),
        para(run(THIRD), look='<w:jc w:val="right"/>'),
        header=para(run("ڕۆژنامەی شار")),
        footer=para(run("لاپەڕە "), field("PAGE", run("١")), run(" لە "), field("NUMPAGES", run("٢"))),
        footnotes=note(2, "بڕیاری ژمارە ١٢ی ساڵی ٢٠٢٤."),
    )


def shattered(sentence: str = SENTENCE, size: int = 3) -> str:
    """Return a paragraph whose sentence Word has cut into many runs with the same look and different noise."""
    pieces = [sentence[at : at + size] for at in range(0, len(sentence), size)]
    noise = (
        "",
        '<w:lang w:val="ar-SA" w:bidi="ar-IQ"/>',
        "<w:noProof/>",
        '<w:spacing w:val="-2"/>',
        '<w:kern w:val="2"/>',
    )
    runs = [
        f'<w:r w:rsidR="00{index:06X}"><w:rPr>{FONT}{noise[index % len(noise)]}<w:rtl/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
        for index, piece in enumerate(pieces)
    ]
    return para('<w:proofErr w:type="spellStart"/>'.join(runs))


def _colours() -> bytes:
    return document(
        para(
            run("ڕەنگی "),
            run("سوور", '<w:color w:val="FF0000"/>'),
            run(" و "),
            run("شین", '<w:color w:val="0000FF"/><w:u w:val="single"/>'),
            run(" و "),
            run("زەرد", '<w:highlight w:val="yellow"/>'),
            run(" هەیە."),
        )
    )


def _looks(*looks: str) -> Callable[[], bytes]:
    def build() -> bytes:
        content = [run("دەقی سەرەتا ")]
        for look in looks:
            content += [run(WORD, look), run(" و ئەوانی تر ")]
        return document(para(*content))

    return build


def _toc() -> bytes:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    entries = [
        f'<w:hyperlink w:anchor="_Toc{number}" w:history="1">{run(title)}<w:r><w:tab/></w:r>'
        f"{field(f'PAGEREF _Toc{number}', run(str(number)))}</w:hyperlink>"
        for number, title in ((1, "پێشەکی"), (2, "بەشی یەکەم"))
    ]
    return document(
        para(begin, entries[0]),
        para(entries[1]),
        para('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        para(
            '<w:bookmarkStart w:id="1" w:name="_Toc1"/>',
            run("پێشەکی"),
            '<w:bookmarkEnd w:id="1"/>',
            look='<w:pStyle w:val="Heading1"/>',
        ),
    )


CORPUS: dict[str, Callable[[], bytes]] = {
    "news": news,
    "one plain paragraph": lambda: document(para(run(SENTENCE))),
    "many paragraphs": lambda: document(*(para(run(text)) for text in (SENTENCE, SECOND, THIRD) * 5)),
    "empty paragraphs between": lambda: document(para(), para(run(SENTENCE)), para(), para(), para(run(SECOND))),
    "a sentence in many runs": lambda: document(shattered()),
    "a word in single letters": lambda: document(shattered(SECOND, 1)),
    "one bold word": lambda: document(para(run("ئەمە کارێکی "), bold(WORD), run(" ە بۆ هەمووان."))),
    "bold by the complex property alone": lambda: document(
        para(run("ئەمە کارێکی "), run(WORD, "<w:bCs/>"), run(" ە بۆ هەمووان."))
    ),
    "bold at both ends": lambda: document(para(bold("سەرەتا "), run("ناوەڕاستی درێژی دەقەکە لێرەیە"), bold(" کۆتایی"))),
    "all bold": lambda: document(para(bold(SENTENCE))),
    "mostly bold": lambda: document(para(bold(SENTENCE + " "), run("تەنها ئەمە نا"))),
    "italic, underline, strike": _looks("<w:i/><w:iCs/>", '<w:u w:val="single"/>', "<w:strike/>"),
    "subscript and superscript": _looks('<w:vertAlign w:val="subscript"/>', '<w:vertAlign w:val="superscript"/>'),
    "capitals, hidden, raised": _looks("<w:smallCaps/>", '<w:position w:val="6"/>', '<w:bdr w:val="single" w:sz="4"/>'),
    "sizes": _looks('<w:sz w:val="40"/><w:szCs w:val="44"/>', '<w:szCs w:val="18"/>'),
    "colours": _colours,
    "character style": _looks('<w:rStyle w:val="Strong"/>'),
    "English inside Kurdish": lambda: document(
        para(run("کۆمپانیای "), run("Microsoft Word", rtl=False), run(" نوێ کرایەوە."))
    ),
    "fonts": lambda: document(
        para(
            run("دەقێک بە "),
            '<w:r><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Arial"/></w:rPr>'
            "<w:t>print(1)</w:t></w:r>",
            run(" و تەواو."),
        )
    ),
    "heading": lambda: document(para(run("سەردێڕ"), look='<w:pStyle w:val="Heading1"/>'), para(run(SENTENCE))),
    "right alignment without a mark": lambda: document(
        para(run(SENTENCE), look='<w:ind w:left="200" w:right="900"/><w:jc w:val="right"/>')
    ),
    "alignment under the mark": lambda: document(
        *(para(run(SENTENCE), look=f'<w:bidi/><w:jc w:val="{side}"/>') for side in ("left", "right", "center", "both"))
    ),
    "kashida": lambda: document(para(run(SENTENCE), look='<w:bidi/><w:jc w:val="highKashida"/>')),
    "indents and tabs": lambda: document(
        para(
            run("ناو"),
            "<w:r><w:tab/></w:r>",
            run("تەمەن"),
            "<w:r><w:tab/></w:r>",
            run("شار"),
            look='<w:tabs><w:tab w:val="left" w:pos="2000"/><w:tab w:val="right" w:pos="6000"/></w:tabs><w:bidi/>'
            '<w:ind w:left="400" w:firstLine="300"/>',
        )
    ),
    "line and page breaks": lambda: document(
        para(run(SENTENCE), "<w:r><w:br/></w:r>", run(SECOND), '<w:r><w:br w:type="page"/></w:r>'), para(run(THIRD))
    ),
    "hyphens and symbols": lambda: document(
        para(
            f"<w:r><w:rPr>{FONT}<w:rtl/></w:rPr><w:t>ئەنجومەن</w:t><w:noBreakHyphen/><w:t>ی پارێزگا</w:t></w:r>",
            '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
            run(" تەواو بوو"),
        )
    ),
    "list": lambda: document(*(para(run(text), look=_LIST) for text in (SENTENCE, SECOND))),
    "table": lambda: document(table((cell(para(run("شار"))), cell(para(run("دانیشتوان")))))),
    "nested tables": lambda: document(
        table((cell(para(run(SENTENCE)), table((cell(para(run(SECOND))),)), para()), cell(para(run(THIRD)))))
    ),
    "merged cells": lambda: document(
        table(
            (f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{para(run("سەرەکی"))}</w:tc>',),
            (cell(para(run("یەک"))), cell(para(run("دوو")))),
        )
    ),
    "table on the right without a mark": lambda: document(
        table((cell(para(run("شار"))),), look='<w:jc w:val="right"/>')
    ),
    "header and footer": lambda: document(
        para(run(SENTENCE)), header=para(run("ڕۆژنامە")), footer=para(run("لاپەڕە "), field("PAGE", run("١")))
    ),
    "footnotes": lambda: document(
        para(run("دەقی یەکەم"), note_mark(2), run(" درێژە دەکێشێت."), note_mark(3)),
        footnotes='<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        + note(2, SECOND)
        + note(3, THIRD),
    ),
    "endnotes": lambda: document(para(run(SENTENCE), note_mark(2, "endnote")), endnotes=note(2, SECOND, "endnote")),
    "comments": lambda: document(
        para(run("ئەم "), commented(0, run("وشەیە")), run(" ڕاست بکەوە.")),
        para(commented(1, run(SECOND))),
        comments=comment(0, "بۆچی؟ تکایە ڕوونی بکەرەوە.") + comment(1, THIRD),
    ),
    "comment over two paragraphs": lambda: document(
        para(run("سەرەتا "), '<w:commentRangeStart w:id="0"/>', run("لێرەوە")),
        para(run("تا ئێرە"), '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>', run(" کۆتایی")),
        comments=comment(0, THIRD),
    ),
    "hyperlink": lambda: document(
        para(run("سەردانی "), link("rIdLink", run("ماڵپەڕی فەرمی", _LINK)), run(" بکە.")),
        links={"rIdLink": "https://example.org/ckb"},
    ),
    "paragraph that is one hyperlink": lambda: document(
        para(link("rIdLink", run(SENTENCE, _LINK))), links={"rIdLink": "https://example.org/"}
    ),
    "hyperlink with a bold word": lambda: document(
        para(run("بڕوانە "), link("rIdLink", run("ماڵپەڕی ", _LINK), run("فەرمی", _LINK + "<w:b/><w:bCs/>")), run(".")),
        links={"rIdLink": "https://example.org/"},
    ),
    "fields": lambda: document(
        para(run("خشتەی "), field("SEQ Table", run("١")), run(": دابەشبوونی بودجە")),
        para(run("بڕوانە "), field("REF _Ref1 \\h", run("خشتەی ١")), run(" بۆ زانیاری.")),
        para(run("بڕوانە "), field('HYPERLINK "https://example.org/"', run("ماڵپەڕ", _LINK)), run(".")),
        para(run("بەروار: "), '<w:fldSimple w:instr=" DATE ">' + run("١/٥/٢٠٢٤") + "</w:fldSimple>", run(" پەسەند")),
        para(run("ناو: "), '<w:fldSimple w:instr=" AUTHOR ">' + run("ئازاد") + "</w:fldSimple>", run(" نووسەر")),
    ),
    "table of contents": _toc,
    "bookmarks": lambda: document(
        para('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>', run(SENTENCE)),
        para(
            run("لە "),
            '<w:bookmarkStart w:id="1" w:name="decision"/>',
            run("بڕیارەکە"),
            '<w:bookmarkEnd w:id="1"/>',
            run(" باسکراوە."),
        ),
    ),
    "content controls": lambda: document(
        control(para(run(SENTENCE))),
        para(run("ناوی "), control(run("داواکار")), run(" بنووسە.")),
    ),
    "tracked changes": lambda: document(
        para(
            run("دەقی "),
            tracked("ins", run("زیادکراو ")),
            tracked("del", run("سڕاوە ")),
            run("لێرەیە."),
            mark='<w:rPr><w:rtl/><w:rPrChange w:id="4" w:author="S"><w:rPr><w:rtl/></w:rPr></w:rPrChange></w:rPr>',
        ),
        para(tracked("del", run(THIRD)), mark='<w:rPr><w:del w:id="5" w:author="S"/><w:rtl/></w:rPr>'),
        para(tracked("moveFrom", run(SECOND))),
        para(tracked("moveTo", run(SECOND))),
    ),
    "image": lambda: document(para(run("وێنەکە "), image(), run(" لێرە دانراوە.")), images={"rIdImage": png()}),
    "image alone and at the end": lambda: document(
        para(image()), para(run(SENTENCE), image(number=2)), images={"rIdImage": png()}
    ),
    "text box": lambda: document(para(run("دەقی سەرەکی"), text_box(para(run("دەقی ناو چوارچێوە"))))),
    "text box alone": lambda: document(para(text_box(para(run(SENTENCE)), para(bold("دووەم"), run(" و سێیەم"))))),
    "formula": lambda: document(para(run("هاوکێشەی "), "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", run(" ڕوونە."))),
    "two sections": lambda: document(
        para(run(SENTENCE), look="<w:bidi/>" + SECTION.format(refs="")), para(run(SECOND))
    ),
    "embedded direction": lambda: document(
        para(run("پێش "), f'<w:dir w:val="rtl">{run("ناو")}</w:dir>', f'<w:bdo w:val="rtl">{run(" پاش")}</w:bdo>')
    ),
    "style set right to left": lambda: document(
        para(run(SENTENCE), look='<w:pStyle w:val="KurdishBody"/>'),
        para(run(SENTENCE), look='<w:pStyle w:val="KurdishBody"/><w:jc w:val="right"/>'),
    ),
    "spaces that matter": lambda: document(para(run("  پێشەوە  دوو  "), bold(" بۆشایی "), run(" لێرەیە  "))),
    "characters of every plane": lambda: document(
        para(run("ئەمە \U0001f600 و <&> \"وتە\" 'تاک' \u200c\u200f\u00a0٪ تەواو"))
    ),
    "macros": lambda: document(
        para(run(SENTENCE)),
        extra={"word/vbaProject.bin": b"\xd0\xcf macros", "word/vbaData.xml": b"<x/>"},
        main_type="application/vnd.ms-word.document.macroEnabled.main+xml",
        more_types='<Override PartName="/word/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/>',
    ),
}


def thousand_pages(pages: int = 1000, images: int = 50, image_bytes: int = 200_000) -> bytes:
    """Return a document of ``pages`` pages of 300 words in Word's own mess of runs, with tables and images."""
    import random

    chance = random.Random(5)
    words = f"{SENTENCE} {SECOND} {THIRD}".split()
    body: list[str] = []
    media = {f"rIdImage{number}": png(16, 16, chance.randbytes(image_bytes)) for number in range(min(images, pages))}
    for page in range(pages):
        for number in range(6):
            text = " ".join(chance.choice(words) for _ in range(50))
            cut = sorted(chance.sample(range(len(text)), 5))
            pieces = [text[a:b] for a, b in zip([0, *cut], [*cut, len(text)], strict=True)]
            if number == 5:
                half = " ".join(text.split()[:25]), " ".join(text.split()[25:])
                body.append(table((cell(para(run(half[0]))), cell(para(run(half[1]))))))
            else:
                body.append(para(*(bold(piece) if chance.random() < 0.1 else run(piece) for piece in pieces)))
        if media and page % max(1, pages // len(media)) == 0:
            key = f"rIdImage{min(page // max(1, pages // len(media)), len(media) - 1)}"
            body.append(para(image(key, page + 1)))
    return document(*body, header=para(run("ڕۆژنامە")), images=media)
