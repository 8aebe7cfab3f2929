"""A small document of every format with one plain sentence, one with a bold word, and what a format has besides."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import samples_docx as word
from samples_docx import SECOND, SENTENCE, THIRD, WORD

_NS = " ".join(
    f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for key, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("draw", "drawing"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"),
    )
)  # fmt: skip
_XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def packed(parts: dict[str, str | bytes]) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return output.getvalue()


def odt() -> bytes:
    """Return a document as LibreOffice writes it: spans of many names, a note, a comment, a table, a header."""
    content = (
        f'{_HEAD}<office:document-content {_NS} {_XLINK} office:version="1.2"><office:font-face-decls><style:font-face '
        'style:name="F1" svg:font-family="\'Unikurd Goran\'"/></office:font-face-decls><office:automatic-styles>'
        '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:text-align="end" '
        'style:writing-mode="rl-tb"/></style:style><style:style style:name="T1" style:family="text">'
        '<style:text-properties style:font-name="F1" style:font-name-complex="F1" style:language-complex="ckb"/>'
        '</style:style><style:style style:name="T2" style:family="text"><style:text-properties style:font-name="F1" '
        'style:font-weight-complex="bold"/></style:style><style:style style:name="T3" style:family="text">'
        '<style:text-properties style:language-complex="ar"/></style:style></office:automatic-styles><office:body>'
        f'<office:text><text:p text:style-name="P1"><text:span text:style-name="T1">{SENTENCE[:9]}</text:span>'
        f'<text:span text:style-name="T3">{SENTENCE[9:]}</text:span></text:p>'
        f'<text:p text:style-name="P1">ئەمە کارێکی<text:s/><text:span text:style-name="T2">{WORD}</text:span> ە'
        f'<text:note text:id="n1" text:note-class="footnote"><text:note-citation>١</text:note-citation><text:note-body>'
        f"<text:p>{SECOND}</text:p></text:note-body></text:note> بۆ هەمووان.</text:p>"
        f'<text:p>سەردانی <text:a xlink:href="https://example.org/">ماڵپەڕ</text:a> بکە<office:annotation>'
        f"<text:p>{THIRD}</text:p></office:annotation>.</text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>شار</text:p></table:table-cell></table:table-row></table:table></office:text></office:body>"
        "</office:document-content>"
    )
    styles = (
        f'{_HEAD}<office:document-styles {_NS}><office:automatic-styles><style:page-layout style:name="M1">'
        '<style:page-layout-properties style:writing-mode="rl-tb"/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="M1"><style:header>'
        "<text:p>ڕۆژنامە <text:page-number>١</text:page-number></text:p></style:header></style:master-page>"
        "</office:master-styles></office:document-styles>"
    )
    meta = (
        f"{_HEAD}<office:document-meta {_NS} {_XLINK}><office:meta><dc:title>ناونیشان</dc:title></office:meta>"
        "</office:document-meta>"
    )
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in (
            ("/", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
            ("Pictures/a.png", "image/png"),
        )
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
        f'manifest:version="1.2">{entries}</manifest:manifest>'
    )
    mime = "application/vnd.oasis.opendocument.text"
    return packed(
        {"mimetype": mime, "content.xml": content, "styles.xml": styles, "meta.xml": meta,
         "META-INF/manifest.xml": manifest, "Pictures/a.png": word.png()}
    )  # fmt: skip


HTML = f"""<!DOCTYPE html>
<html lang="ckb" dir="rtl">
<head><meta charset="utf-8"><title>هەواڵ</title>
<style>body {{ direction: rtl; text-align: right }}</style>
<script>var x = "دەق < 1";</script></head>
<body class="a">
<!-- تێبینی -->
<h1>{THIRD}</h1>
<p style="text-align:right">{SENTENCE}</p>
<div>ئەمە کارێکی <b>{WORD}</b> ە بۆ
   هەمووان &amp; <a href="/x?a=1&b=2">ماڵپەڕ</a>.<br>دێڕی دوو <img src="a.png" alt="وێنە"> لێرە</div>
<ul><li>یەک<li>دوو</ul>
<table><tr><td>شار</td></tr></table>
</body>
</html>
"""
SRT = (
    f"1\r\n00:00:01,000 --> 00:00:03,500\r\n{SENTENCE}\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n"
    f"<i>{SECOND}</i>\r\nئەمە <b>{WORD}</b> ە\r\n\r\n3\r\n00:00:07,000 --> 00:00:08,000\r\n♪\r\n"
)
VTT = (
    f"WEBVTT\n\nNOTE تێبینی\n\nintro\n00:01.000 --> 00:03.500 align:right\n<v Azad>{SENTENCE}</v>\n\n"
    f"00:04.000 --> 00:06.000\nئەمە <b>{WORD}</b> ە\n"
)
MARKDOWN = f"""---
title: نموونە
---

# {THIRD}

{SENTENCE}
{SECOND}

ئەمە کارێکی **{WORD}** ە بۆ *هەمووان*، بڕوانە [ماڵپەڕ](https://example.org/a_b) و `کۆد()` [^1].

- یەکەم \\* ئەستێرە
- دووەم
  درێژەی دووەم

> وتەیەک{"  "}
> دێڕی دووەم

| شار | ژمارە |
|-----|------:|
| هەولێر | ١٢ \\| ١٣ |

سەردێڕی دوو
-----------

```python
print("دەق")
```

    کۆدی لەدوور

<div dir="rtl">دەق</div>

[1]: https://example.org/ "ناو"
[^1]: تێبینییەک.
"""

PO = f"""# تێبینی
msgid ""
msgstr ""
"Language: ckb\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: file.c:1
msgid "{SENTENCE}"
msgstr ""

#, c-format
msgctxt "menu"
msgid "پەڕگەی %s "
"لە {{folder}} کرایەوە\\n"
msgstr ""

msgid "پەڕگەیەک"
msgid_plural "%d پەڕگە"
msgstr[0] "old"
msgstr[1] ""

#~ msgid "کۆن"
#~ msgstr "old"
"""

XLIFF = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.docx" source-language="ckb" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>{SENTENCE}</source></trans-unit>
<trans-unit id="2"><source>ئەمە کارێکی <g id="1" ctype="bold">{WORD}</g> ە</source></trans-unit>
</body></file></xliff>
"""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def _relations(*links: tuple[str, str, str]) -> str:
    inner = "".join(f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{to}"/>' for key, kind, to in links)
    return f'{_HEAD}<Relationships xmlns="{_LINKS}">{inner}</Relationships>'


def pptx() -> bytes:
    """Return a presentation of one slide with a title, a body with a bold word, and notes."""
    names = (
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="{_OFFICE}"'
    )

    def shape(content: str, place: str = "") -> str:
        return (
            f'<p:sp><p:nvSpPr><p:nvPr>{place}</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr rtlCol="1"/>{content}'
            "</p:txBody></p:sp>"
        )

    look = '<a:rPr lang="ar-IQ"><a:latin typeface="Unikurd Goran"/><a:cs typeface="Unikurd Goran"/></a:rPr>'
    right = '<a:pPr algn="r" rtl="1"/>'
    title = f"<a:p>{right}<a:r>{look}<a:t>{THIRD[:7]}</a:t></a:r><a:r>{look}<a:t>{THIRD[7:]}</a:t></a:r></a:p>"
    body = (
        f'<a:p>{right}<a:r>{look}<a:t>ئەمە کارێکی </a:t></a:r><a:r><a:rPr lang="ar-IQ" b="1"/><a:t>{WORD}</a:t></a:r>'
        f'<a:br/><a:r>{look}<a:t>بۆ هەمووان</a:t></a:r><a:endParaRPr lang="ar-IQ"/></a:p>'
        '<a:p><a:fld type="slidenum" id="{1}"><a:t>١</a:t></a:fld></a:p>'
    )

    def slide(tag: str, content: str) -> str:
        return f"{_HEAD}<p:{tag} {names}><p:cSld><p:spTree>{content}</p:spTree></p:cSld></p:{tag}>"

    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _relations(("r1", "officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f'{_HEAD}<p:presentation {names} rtl="1"><p:sldIdLst><p:sldId r:id="r1"/>'
            "</p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": _relations(("r1", "slide", "slides/slide1.xml")),
            "ppt/slides/slide1.xml": slide("sld", shape(title, '<p:ph type="title"/>') + shape(body)),
            "ppt/slides/_rels/slide1.xml.rels": _relations(("r1", "notesSlide", "../notesSlides/notesSlide1.xml")),
            "ppt/notesSlides/notesSlide1.xml": slide("notes", shape(f"<a:p><a:r><a:t>{SECOND}</a:t></a:r></a:p>")),
        }
    )


def xlsx() -> bytes:
    """Return a workbook that reads right to left: shared strings, one of them rich, a number, a formula, a remark."""
    names = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    strings = (
        f'{_HEAD}<sst {names}><si><t>{SENTENCE}</t></si><si><r><t xml:space="preserve">ئەمە کارێکی </t></r><r><rPr>'
        f'<b/><rFont val="Unikurd Goran"/></rPr><t>{WORD}</t></r><r><t xml:space="preserve"> ە بۆ هەمووان</t></r></si>'
        "<si><t>123</t></si><si><t>---</t></si></sst>"
    )
    sheet = (
        f'{_HEAD}<worksheet {names}><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetData>'
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>SUM(1,2)</f><v>3</v></c>'
        f'<c r="D1" t="inlineStr"><is><t>{SECOND}</t></is></c></row></sheetData></worksheet>'
    )
    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _relations(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'{_HEAD}<workbook {names}><sheets><sheet name="یەک" sheetId="1"/></sheets></workbook>',
            "xl/sharedStrings.xml": strings,
            "xl/worksheets/sheet1.xml": sheet,
            "xl/styles.xml": f'{_HEAD}<styleSheet {names}><cellXfs><xf><alignment horizontal="right" '
            'readingOrder="2"/></xf></cellXfs></styleSheet>',
            "xl/comments1.xml": f'{_HEAD}<comments {names}><commentList><comment ref="A1"><text><r><t>{THIRD}</t></r>'
            "</text></comment></commentList></comments>",
        }
    )


def pdf(*lines: str) -> bytes:
    """Return a page with ``lines`` set from right to left, their letters in the order they stand on the page."""
    content = "BT /F1 12 Tf 14 TL 50 700 Td " + " ".join(
        f"<{line[::-1].encode('utf-16-be').hex()}> Tj T*" for line in lines
    )
    unicode_map = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end"
    )
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            "/Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        f"<< /Length {len(content)} >>\nstream\n{content} ET\nendstream",
        (
            "<< /Type /Font /Subtype /Type0 /BaseFont /Some /Encoding /Identity-H "
            "/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>"
        ),
        (
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Some /DW 500 /CIDSystemInfo << /Registry (Adobe) "
            "/Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Some /Flags 4 "
            "/FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>"
        ),
        f"<< /Length {len(unicode_map)} >>\nstream\n{unicode_map}\nendstream",
    ]
    output = "%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(output))
        output += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(output)}\n%%EOF"
    return f"{output}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


XLIFF = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="نان.html" source-language="ckb" target-language="en" datatype="html">
    <body>
      <trans-unit id="a1"><source>{SENTENCE}</source></trans-unit>
      <trans-unit id="a2">
        <source>نانی <g id="1" ctype="bold">گەرم</g> و چا<x id="2"/></source>
        <target state="new"/>
      </trans-unit>
    </body>
  </file>
</xliff>
"""


SAMPLES: dict[str, Callable[[], bytes]] = {
    "docx": word.news,
    "txt": f"{SENTENCE}\n\n{SECOND}\n".encode,
    "odt": odt,
    "html": HTML.encode,
    "md": MARKDOWN.encode,
    "srt": SRT.encode,
    "vtt": VTT.encode,
    "po": PO.encode,
    "xliff": XLIFF.encode,
    "pdf": lambda: pdf(SENTENCE, SECOND),
    "pptx": pptx,
    "xlsx": xlsx,
}
