"""Qt's own printing of a translation to PDF, for machines without LibreOffice."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from translator_app.core.ports import BilingualRow, ExportOptions
from translator_app.core.segment import Comment
from translator_app.ui.typography import KURDISH_FAMILY, font_for, load_fonts

RESOLUTION = 300
MARGIN_MM = 8  # QTextDocument.print_ adds two centimetres of its own


def print_rows(rows: Sequence[BilingualRow], options: ExportOptions, *, bilingual: bool, fonts: Path) -> bytes:
    """Return the rows as a PDF: the English as running paragraphs, or both sides as a table.

    Where there is no Qt application, as on the command line, one without a screen is made with the ``fonts`` there.
    """
    made = None if QGuiApplication.instance() else QGuiApplication(["werger", "-platform", "offscreen"])
    if made is not None:
        load_fonts(fonts)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(options.title)
    writer.setCreator("Werger")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape if bilingual else QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(_font())
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_table(rows, options) if bilingual else _running(rows, options))
    document.print_(writer)
    buffer.close()
    del made
    return bytes(content.data())


_STYLE = f"""
p {{ margin: 0 0 9pt 0; line-height: 140%; }}
p.remark {{ color: #5A6472; font-size: 9pt; margin-left: 14pt; }}
p.draft {{ color: #B3261E; font-weight: bold; }}
td {{ padding: 5pt; border: 1px solid #999999; vertical-align: top; }}
td.source {{ font-family: '{KURDISH_FAMILY}'; font-size: 12pt; }}
"""


def _font() -> QFont:
    """Return the face of the English; without contextual forms, which readers of a PDF cannot map back to letters."""
    font = font_for("en", 11)
    font.setPointSizeF(11)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _head(options: ExportOptions) -> str:
    title = f"<h2>{html.escape(options.title)}</h2>" if options.title else ""
    return title + ('<p class="draft">DRAFT - not approved</p>' if options.draft else "")


def _running(rows: Sequence[BilingualRow], options: ExportOptions) -> str:
    body = []
    for kind, text, comments in _paragraphs(rows):
        tag = "h3" if kind == "heading" else "p"
        body.append(f'<{tag} dir="ltr">{html.escape(text)}</{tag}>{_remarks(comments, options)}')
    return f"<body>{_head(options)}{''.join(body)}</body>"


def _paragraphs(rows: Iterable[BilingualRow]) -> Iterable[tuple[str, str, list[Comment]]]:
    for _, group in groupby(rows, key=lambda row: row.paragraph):
        members = list(group)
        text = " ".join(row.target.strip() for row in members)
        yield members[-1].kind, text, [comment for row in members for comment in row.comments]


def _remarks(comments: Iterable[Comment], options: ExportOptions) -> str:
    """Return who remarked what and when, if it is asked for."""
    told = (f"{each.author}, {each.at:%Y-%m-%d %H:%M}: {each.text}" for each in comments if options.comments)
    return "".join(f'<p class="remark">{html.escape(line)}</p>' for line in told)


def _table(rows: Sequence[BilingualRow], options: ExportOptions) -> str:
    lines = [
        f'<tr><td width="6%">{row.number}</td><td width="47%" dir="ltr">{html.escape(row.target)}'
        f"{_remarks(row.comments, options)}</td>"
        f'<td class="source" dir="rtl" align="right">{html.escape(row.source)}</td></tr>'
        for row in rows
    ]
    return f'<body>{_head(options)}<table width="100%" cellspacing="0" cellpadding="6">{"".join(lines)}</table></body>'
