"""A report page as a PDF that looks as the page does; the window and the command line write the same."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from translator_app.ui.typography import KURDISH_FAMILY, font_for, load_fonts

_SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)
_ABOUT = re.compile(r'aria-label="([^"]*)"')
WIDTH = 620
"""Pixels a chart is wide on the page; it is drawn three times finer."""
FINER = 3
_STYLE = (
    f"td.k {{ font-family: '{KURDISH_FAMILY}'; font-size: 11pt; }}"
    "td, th { padding: 3pt 5pt; } td.n, th.n { text-align: right; } .muted { color: #62676D; }"
    "h1 { font-size: 18pt; } h2 { font-size: 13pt; }"
)


def as_pdf(page: str, title: str, fonts: Path | None = None) -> bytes:
    """Return an HTML page as a PDF on A4, its inline charts drawn.

    Where there is no Qt application, as on the command line, one without a screen is made with the ``fonts`` there.
    """
    made = None if QGuiApplication.instance() else QGuiApplication(["werger", "-platform", "offscreen"])
    if made is not None and fonts is not None:
        load_fonts(fonts)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    writer.setTitle(title)
    writer.setCreator("Werger")
    size, sides = QPageSize(QPageSize.PageSizeId.A4), QMarginsF(8, 8, 8, 8)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, sides, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    font = font_for("en", 10)
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setHtml(_with_charts(page, document))
    document.print_(writer)
    buffer.close()
    del made
    return bytes(content.data())


def _with_charts(page: str, document: QTextDocument) -> str:
    """Return ``page`` with pictures in the place of its charts, which a text document does not draw."""

    def picture(match: re.Match[str]) -> str:
        renderer = QSvgRenderer(QByteArray(match.group().encode()))
        box = renderer.viewBoxF()
        height = WIDTH * box.height() / box.width() if box.width() else 0.0
        image = QImage(WIDTH * FINER, max(1, round(height * FINER)), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
        painter.end()
        name = f"chart:{match.start()}"
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        about = _ABOUT.search(match.group())
        told = about.group(1) if about else ""
        return f'<p><img src="{name}" width="{WIDTH}" height="{round(height)}" alt="{told}"></p>'

    # the style of the page is for a browser; what QTextDocument minds of it is told again after it
    return _SVG.sub(picture, page).replace("</style>", f"{_STYLE}</style>", 1)
