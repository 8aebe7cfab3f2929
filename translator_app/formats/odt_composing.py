"""A new OpenDocument text of translations whose source had another format."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from typing import BinaryIO

from lxml import etree

from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, Task

from . import markup
from .coding import decode
from .composing import DRAFT_MARK, paragraphs, remarks_on
from .odt_names import OFFICE, TEXT
from .odt_remarks import Annotations
from .odt_rendering import Renderer
from .tokens import Coded, Look, Run


def compose(rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
    """Write the targets of ``rows`` as a new document, with the comments if asked."""
    root = etree.Element(OFFICE + "document-content", nsmap={"office": OFFICE[1:-1], "text": TEXT[1:-1]})
    root.set(OFFICE + "version", "1.2")
    body = etree.SubElement(etree.SubElement(root, OFFICE + "body"), OFFICE + "text")
    composed = list(paragraphs(rows))
    head = [("text", DRAFT_MARK)] if options.draft else []
    head += [("title", options.title)] if options.title else []
    annotations = Annotations()
    for kind, text in head:
        _compose(body, kind, text)
    for paragraph in composed:
        remarks = remarks_on(paragraph) if options.comments else []
        coded, text = annotations.within(_uncoded(paragraph.text), paragraph.text, remarks)
        _compose(body, paragraph.kind, text, coded)
    task.step(len(composed), len(composed), "Writing")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), _MIME)
        package.writestr(_entry("content.xml"), markup.serialised(root))
        package.writestr(_entry("META-INF/manifest.xml"), _MANIFEST)


def _uncoded(text: str) -> Coded:
    return Coded(text, (), (), (), Look(()), {}, {})


def _compose(body: etree._Element, kind: str, text: str, coded: Coded | None = None) -> None:
    heading = kind in ("title", "heading")
    element = etree.SubElement(body, TEXT + ("h" if heading else "p"))
    if heading:
        element.set(TEXT + "outline-level", "1")
    renderer = Renderer(element)
    for token in [Run(plain(text), Look(()))] if coded is None else decode(coded, text, kind, lenient=True):
        renderer.token(token)


_MIME = "application/vnd.oasis.opendocument.text"
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
