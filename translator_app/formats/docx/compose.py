"""New Word documents: clean English, and the bilingual table that reviewers work on."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, Task
from translator_app.core.project import is_rtl
from translator_app.core.segment import Comment
from translator_app.formats import markup
from translator_app.formats.composing import ComposedParagraph, paragraphs, remarks_on

from . import draft, properties, templates
from .remarks import Comments, anchors, piece_xml

_STEP = 500
_STYLES = {
    "title": "Title",
    "heading": "Heading1",
    "list": "ListBullet",
    "footnote": "NoteText",
    "endnote": "NoteText",
    "comment": "NoteText",
    "note": "NoteText",
}
# Twentieths of a point on a landscape A4 page: number, source, target, state, comments.
COLUMNS = (700, 5200, 5200, 1300, 2600)
_BATCH = 2000


def compose(rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
    """Write the targets of ``rows`` as a new document that runs from left to right, the comments as Word's if asked."""
    comments = Comments()

    def body() -> Iterator[str]:
        if options.title:
            yield paragraph_xml(options.title, "Title")
        for done, paragraph in enumerate(paragraphs(rows)):
            if done % _STEP == 0:
                task.step(done, 0, "Writing")
            style = _STYLES.get(paragraph.kind, "")
            if options.comments and any(row.comments for row in paragraph.rows):
                yield _commented_xml(paragraph, style, comments)
            elif paragraph.text:
                yield paragraph_xml(paragraph.text, style)
        yield from certificate_page(options)

    save(out, options, body(), landscape=False, comments=comments if _commented(rows, options) else None)


def _commented(rows: Sequence[BilingualRow], options: ExportOptions) -> bool:
    return options.comments and any(row.comments for row in rows)


def _commented_xml(paragraph: ComposedParagraph, style: str, comments: Comments) -> str:
    """Return a paragraph with the comments of its segments on their stretches."""
    text, marks = paragraph.text, []
    for remark in remarks_on(paragraph):
        starts, ends = anchors(comments.add(remark.thread))
        marks += [(remark.start, 1, starts), (remark.end, 2 if remark.start == remark.end else 0, ends)]
    pieces: list[str] = []
    done = 0
    for place, _, mark in sorted(marks, key=lambda mark: mark[:2]):
        pieces += [_run_xml(text[done:place]), *map(piece_xml, mark)]
        done = place
    return f"<w:p>{_look_xml(style)}{''.join(pieces)}{_run_xml(text[done:])}</w:p>"


def compose_bilingual(rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
    """Write a table a reviewer can work on in Word: number, source, target, state, comments.

    The last column holds the remarks only if ``options.comments``. What comes back to the project is written by
    :mod:`review_table` instead, which knows the segments.
    """

    def body() -> Iterator[str]:
        if options.title:
            yield paragraph_xml(options.title, "Title")
        yield templates.table_start(COLUMNS)
        yield table_row(heads(options), head=True)
        for done, row in enumerate(rows):
            if done % _STEP == 0:
                task.step(done, len(rows), "Writing")
            yield _bilingual_row(row, options)
        yield "</w:tbl>" + paragraph_xml("", "")

    save(out, options, body(), landscape=True)


def certificate_page(options: ExportOptions) -> Iterator[str]:
    """Yield the page that tells of the approval; nothing if none is asked for."""
    for n, line in enumerate(options.certificate):
        if n == 0:
            yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        look = "<w:b/>" + '<w:sz w:val="32"/>' if n == 0 else ""
        clean = escape(markup.legal(line))
        yield (
            f'<w:p><w:r><w:rPr>{look}<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">{clean}</w:t></w:r></w:p>'
        )


def heads(options: ExportOptions) -> list[str]:
    """Return the cells of the head row."""
    names = {"ckb": "Kurdish", "en": "English"}
    source, target = (names.get(language, language) for language in (options.source_language, options.target_language))
    return [paragraph_xml(text, "TableHead") for text in ("No.", source, target, "State", "Comments")]


def _bilingual_row(row: BilingualRow, options: ExportOptions) -> str:
    remarks = [remark_text(comment) for comment in row.comments] if options.comments else []
    return table_row(
        [
            paragraph_xml(str(row.number), "Cell"),
            _cell_text(row.source, options.source_language),
            _cell_text(row.target, options.target_language),
            paragraph_xml(row.state, "Cell"),
            "".join(paragraph_xml(remark, "Cell") for remark in remarks) or paragraph_xml("", "Cell"),
        ]
    )


def _cell_text(text: str, language: str) -> str:
    return paragraph_xml(plain(text), "CellRight" if is_rtl(language) else "Cell", rtl=is_rtl(language))


def remark_text(comment: Comment) -> str:
    """Return a remark with who wrote it and when, as it stands in the last column."""
    when = comment.at if comment.at.tzinfo is None else comment.at.astimezone(UTC)
    resolved = " (resolved)" if comment.resolved else ""
    return f"{comment.author}, {when:%Y-%m-%d %H:%M}{resolved}: {comment.text}"


def table_row(cells: Sequence[str], *, head: bool = False) -> str:
    """Return a row of the table from the XML of its cells."""
    properties_xml = "<w:cantSplit/><w:tblHeader/>" if head else "<w:cantSplit/>"
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E7EBF0"/>' if head else ""
    filled = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{cell}</w:tc>'
        for width, cell in zip(COLUMNS, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{properties_xml}</w:trPr>{filled}</w:tr>"


def paragraph_xml(text: str, style: str, *, rtl: bool = False) -> str:
    """Return a paragraph in one style."""
    return f"<w:p>{_look_xml(style)}{_run_xml(text, rtl=rtl)}</w:p>"


def _look_xml(style: str) -> str:
    return f"<w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>" if style else ""


def _run_xml(text: str, *, rtl: bool = False) -> str:
    if not text:
        return ""
    run_look = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
    clean = escape(markup.legal(text)).replace("\t", "</w:t><w:tab/><w:t>")
    clean = clean.replace("\r\n", "\n").replace("\r", "\n").replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    return f'<w:r>{run_look}<w:t xml:space="preserve">{clean}</w:t></w:r>'


def save(
    out: BinaryIO, options: ExportOptions, body: Iterator[str], *, landscape: bool, comments: Comments | None = None
) -> None:
    """Write a document around ``body``, with ``comments`` if it has any: they are complete when it is written."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in templates.fixed_parts(draft=options.draft, comments=comments is not None).items():
            package.writestr(_entry(name), text)
        if options.draft:
            package.writestr(_entry("word/header_draft.xml"), draft.header_xml())
        package.writestr(_entry("docProps/core.xml"), properties.new_core(options))
        with package.open(_entry("word/document.xml"), "w") as part:
            part.write(templates.DOCUMENT_START.encode())
            batch: list[str] = []
            for piece in body:
                batch.append(piece)
                if len(batch) == _BATCH:
                    part.write("".join(batch).encode())
                    batch.clear()
            part.write("".join(batch).encode())
            part.write(templates.document_end(draft=options.draft, landscape=landscape).encode())
        if comments is not None:
            package.writestr(_entry("word/comments.xml"), markup.serialised(comments.root()))
            package.writestr(_entry("word/commentsExtended.xml"), markup.serialised(comments.extended()))


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry with a fixed date, so that the same text gives the same file."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
