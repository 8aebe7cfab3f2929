"""One cell's text on the screen: line breaking, marks over and under the words, chips for inline codes.

A row at rest is a bare `QTextLayout`, the active row the layout inside a text editor. Both are set here by the same
numbers (a fixed line height with the baseline at four fifths of it), so that text does not move by a pixel when the
editor comes, and both get their underlines, grounds and chips from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from translator_app.core.inline import CodeRole
from translator_app.ui.theme import Theme, colour
from translator_app.ui.typography import LATIN_FAMILY, TextStyle

from .shown import CODE_SIGN, FormatRun, ShownCode, ShownText, format_runs

_INVISIBLE = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]")
_FEET = {"\u200e": 4, "\u202a": 4, "\u2066": 4, "\u200f": -4, "\u061c": -4, "\u202b": -4, "\u2067": -4}
_LATIN_RUN = re.compile(r"[A-Za-z0-9\u00c0-\u024f]+(?:[ .,:/%&'’@_-]+[A-Za-z0-9\u00c0-\u024f]+)*")
_ARABIC = "\u0600-\u06ff\u0750-\u077f\u200c\ufb50-\ufdff\ufe70-\ufefc"
_ARABIC_RUN = re.compile(f"[{_ARABIC}]+(?: +[{_ARABIC}]+)*")
_LATIN_IN_KURDISH, _KURDISH_IN_LATIN = 0.86, 1.16
"""Sizes at which the two faces look equally large; the line height stays that of the cell."""

LONGEST_AT_REST = 4000
"""A row at rest shows at most so many characters; its editor shows all."""


class SpanKind(StrEnum):
    """What a stretch of text is marked as."""

    TERM = "term"
    FORBIDDEN = "forbidden"
    ERROR = "error"
    WARNING = "warning"
    FOUND = "found"
    ADDED = "added"
    REMOVED = "removed"
    COMMENT = "comment"
    MARK = "mark"


_GROUNDS = frozenset({SpanKind.FOUND, SpanKind.ADDED})


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch: character indices of the segment's string; ``label`` is shown beside the pointer.

    A removed one is empty: it stands where words were. ``lines`` tells how grave a quality mark is.
    """

    start: int
    end: int
    kind: SpanKind
    label: str = ""
    lines: int = 1


def text_option(rtl: bool) -> QTextOption:
    """Return how lines break, which way they run, and the side they keep to: right for right-to-left, always."""
    option = QTextOption()
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return option


def lay_out(
    text: ShownText, style: TextStyle, width: float, ranges: list[QTextLayout.FormatRange], *, whole: bool = True
) -> QTextLayout:
    """Break ``text`` into lines of ``width`` pixels, the first baseline at ``style.baseline``.

    Unless ``whole``, a very long text is cut short.
    """
    cut = not whole and len(text.shown) > LONGEST_AT_REST
    shown = text.shown[:LONGEST_AT_REST] + "…" if cut else text.shown
    layout = QTextLayout(shown, style.font)
    layout.setTextOption(text_option(style.rtl))
    layout.setCacheEnabled(True)
    if ranges:
        layout.setFormats(ranges)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + style.baseline - line.ascent() - max(line.leading(), 0)))
        top += style.line
    layout.endLayout()
    return layout


# --- inline codes ----------------------------------------------------------------------------------------------


def code_width(place: ShownCode, style: TextStyle, *, active: bool) -> float:
    """Return the pixels an inline code takes: a chip for its number, or a thin mark where it switches formatting.

    At rest formatting is simply seen and its mark takes nothing.
    """
    unit = style.font.pixelSize() / (18 if style.rtl else 15)
    if place.format:
        return 5 * unit if active else 0.0
    return (11 + 7 * len(str(place.mark.number))) * unit


def chip_font(style: TextStyle) -> QFont:
    """Return the font of the number in a chip."""
    font = QFont(style.font)
    font.setFamilies([LATIN_FAMILY])
    font.setPixelSize(max(7, round(style.font.pixelSize() * (0.6 if style.rtl else 0.7))))
    font.setWeight(QFont.Weight.Medium)
    return font


def format_ranges(text: ShownText, style: TextStyle, *, active: bool) -> list[QTextLayout.FormatRange]:
    """Return what a layout of ``text`` needs beside its font: sizes of the other script, formats, room for chips."""
    ranges = _foreign_ranges(text, style)
    if not text.codes:
        return ranges
    ranges += [_range(run.start, run.length, _char_format(run)) for run in format_runs(text)]
    sign = chip_font(style)
    advance = QFontMetricsF(sign).horizontalAdvance(CODE_SIGN)
    for place in text.codes:
        look = QTextCharFormat()
        look.setFontFamilies([LATIN_FAMILY])
        look.setProperty(QTextFormat.Property.FontPixelSize, sign.pixelSize())
        look.setFontWeight(sign.weight())
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(code_width(place, style, active=active) - advance)
        look.setForeground(QColor(Qt.GlobalColor.transparent))
        ranges.append(_range(place.position, 1, look))
    return ranges


def _foreign_ranges(text: ShownText, style: TextStyle) -> list[QTextLayout.FormatRange]:
    """Return the runs of the other script, set so that they look as large as their surroundings."""
    if not style.rtl and text.shown.isascii():
        return []
    pattern, scale = (_LATIN_RUN, _LATIN_IN_KURDISH) if style.rtl else (_ARABIC_RUN, _KURDISH_IN_LATIN)
    look: QTextCharFormat | None = None
    ranges: list[QTextLayout.FormatRange] = []
    for match in pattern.finditer(text.shown):
        if look is None:
            look = QTextCharFormat()
            look.setProperty(QTextFormat.Property.FontPixelSize, round(style.font.pixelSize() * scale))
        start, end = text.position(match.start()), text.position(match.end())
        ranges.append(_range(start, end - start, look))
    return ranges


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _char_format(run: FormatRun) -> QTextCharFormat:
    look = QTextCharFormat()
    if "b" in run.formats:
        look.setFontWeight(QFont.Weight.Bold)
    if "i" in run.formats:
        look.setFontItalic(True)
    if "u" in run.formats:
        look.setFontUnderline(True)
    if "s" in run.formats:
        look.setFontStrikeOut(True)
    if "sub" in run.formats:
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    if "sup" in run.formats:
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return look


def draw_codes(
    painter: QPainter, layout: QTextLayout, text: ShownText, style: TextStyle, theme: Theme, *, active: bool
) -> None:
    """Draw the chips; the painter's origin is the layout's."""
    if not text.codes:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = chip_font(style)
    metrics = QFontMetricsF(font)
    half = font.pixelSize() * 0.72
    for place in text.codes:
        width = code_width(place, style, active=active)
        for left, _, baseline in span_boxes(layout, place.position, place.position + 1):
            middle = baseline - style.font.pixelSize() * (0.2 if style.rtl else 0.34)
            if place.format:
                box = QRectF(left, middle - half, width, 2 * half)
                _draw_bracket(painter, box, theme, left_side=(place.mark.role is CodeRole.OPEN) is not style.rtl)
                continue
            box = QRectF(left + 1.5, middle - half, width - 3, 2 * half)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.chip))
            painter.drawPath(_chip(box, place.mark.role, style.rtl))
            painter.setPen(colour(theme.muted))
            painter.setFont(font)
            number = str(place.mark.number)
            start = box.center().x() - metrics.horizontalAdvance(number) / 2
            painter.drawText(QPointF(start, middle + metrics.capHeight() / 2), number)
    painter.restore()


def _draw_bracket(painter: QPainter, box: QRectF, theme: Theme, *, left_side: bool) -> None:
    if not box.width():
        return
    painter.setPen(QPen(colour(theme.accent, 0.7), 1))
    stem = box.left() + (1.5 if left_side else box.width() - 1.5)
    foot = stem + (2 if left_side else -2)
    for y in (box.top(), box.bottom()):
        painter.drawLine(QPointF(stem, y), QPointF(foot, y))
    painter.drawLine(QPointF(stem, box.top()), QPointF(stem, box.bottom()))


def _chip(box: QRectF, role: CodeRole, rtl: bool) -> QPainterPath:
    path = QPainterPath()
    if role is CodeRole.SINGLE:
        path.addRoundedRect(box, 3, 3)
        return path
    nose = min(5.0, box.width() / 3)
    right = (role is CodeRole.OPEN) is not rtl
    x0, x1 = (box.left(), box.right()) if right else (box.right(), box.left())
    step = nose if right else -nose
    path.moveTo(x0, box.top())
    path.lineTo(x1 - step, box.top())
    path.lineTo(x1, box.center().y())
    path.lineTo(x1 - step, box.bottom())
    path.lineTo(x0, box.bottom())
    path.closeSubpath()
    return path


def draw_invisible(painter: QPainter, layout: QTextLayout, text: ShownText, style: TextStyle, theme: Theme) -> None:
    """Draw where a joiner or a direction mark stands: a stem, with a foot to the side that a mark directs to."""
    painter.setPen(QPen(colour(theme.accent), 1))
    for match in _INVISIBLE.finditer(text.shown):
        position = text.position(match.start())
        line = layout.lineForTextPosition(position)
        if not line.isValid():
            continue
        x, baseline = cursor_x(line, position), line.y() + line.ascent()
        foot = _FEET.get(match.group(), 0)
        top, bottom = baseline - style.ascent * 0.7, baseline + style.descent * 0.4
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.drawLine(QPointF(x, top), QPointF(x + foot, top))


# --- marked stretches ------------------------------------------------------------------------------------------


def span_boxes(layout: QTextLayout, start: int, end: int) -> Iterator[tuple[float, float, float]]:
    """Yield (left, right, baseline) of each visual run of a stretch of the picture, right also across directions."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            if line.textStart() >= end:
                return
            continue
        baseline = line.y() + line.ascent()
        runs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        edges = sorted((box.left(), box.right()) for box in runs if box.width() > 0)
        if last - first == 1 or not edges:  # a code or a blank: its place counts, not its ink
            xs = sorted((cursor_x(line, first), cursor_x(line, last)))
            edges = [(xs[0], xs[1])]
        left, right = edges[0]
        for next_left, next_right in edges[1:]:
            if next_left - right > 6:
                yield left, right, baseline
                left = next_left
            right = max(right, next_right)
        yield left, right, baseline


def cursor_x(line: QTextLine, position: int) -> float:
    """Return the x of a position of the picture in its line (PySide answers with a pair, its stub says a number)."""
    answer: object = line.cursorToX(position)
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]


def draw_grounds(
    painter: QPainter, layout: QTextLayout, text: ShownText, style: TextStyle, theme: Theme, spans: Iterable[Span]
) -> None:
    """Draw what lies behind the words: what a reviewer wrote anew, and the places a search found."""
    for span in spans:
        if span.kind not in _GROUNDS:
            continue
        hue = theme.found if span.kind is SpanKind.FOUND else theme.added
        start, end = text.position(span.start), text.position(span.end)
        for left, right, baseline in span_boxes(layout, start, end):
            top = baseline - style.ascent
            height = style.ascent + style.descent
            painter.fillRect(QRectF(left - 1, top, right - left + 2, height), colour(hue))
            if span.kind is SpanKind.ADDED:  # said without colour, too
                painter.fillRect(QRectF(left - 1, top + height - 1, right - left + 2, 1), colour(theme.final))


def draw_underlines(
    painter: QPainter, layout: QTextLayout, text: ShownText, style: TextStyle, theme: Theme, spans: Iterable[Span]
) -> None:
    """Draw the lines under terms, findings and remarks, below everything that hangs under a letter."""
    drop = round(style.descent if style.rtl else style.descent + 1)
    for span in spans:
        if span.kind in _GROUNDS:
            continue
        start, end = text.position(span.start), text.position(span.end)
        if span.kind is SpanKind.REMOVED:
            _draw_caret(painter, layout, start, style, theme)
            continue
        if span.end <= span.start:
            continue
        if span.kind is SpanKind.MARK:
            _draw_mark(painter, list(span_boxes(layout, start, end)), style, theme, span.lines)
            continue
        for left, right, baseline in span_boxes(layout, start, end):
            y = round(baseline) + drop
            if span.kind is SpanKind.TERM:
                painter.fillRect(QRectF(left, y, right - left, 2), colour(theme.term))
                continue
            if span.kind is SpanKind.COMMENT:
                _draw_dots(painter, left, right, y + 1, theme)
                continue
            hue = theme.warning if span.kind is SpanKind.WARNING else theme.rejected
            x = left
            while x < right:
                painter.fillRect(QRectF(x, y, min(3.0, right - x), 2), colour(hue))
                x += 5


def _draw_dots(painter: QPainter, left: float, right: float, y: int, theme: Theme) -> None:
    """Draw the line of a comment: round dots, which no other mark has."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.accent))
    x = left + 1
    while x < right:
        painter.drawEllipse(QPointF(x, y + 0.5), 1.1, 1.1)
        x += 4
    painter.restore()


def _draw_mark(
    painter: QPainter, boxes: list[tuple[float, float, float]], style: TextStyle, theme: Theme, lines: int
) -> None:
    """Draw a marked error: brackets around its words, and one line a step of gravity under them."""
    above, below = style.ascent * (0.8 if style.rtl else 0.95), style.descent * (0.7 if style.rtl else 1)
    hue = colour(theme.rejected if lines else theme.muted)
    for n, (left, right, baseline) in enumerate(boxes):
        top, bottom = round(baseline - above), round(baseline + below)
        for edge, foot, drawn in ((left - 1.5, 3, n == 0), (right + 0.5, -3, n == len(boxes) - 1)):
            if drawn:
                painter.fillRect(QRectF(round(edge), top, 1, bottom - top), hue)
                for y in (top, bottom - 1):
                    painter.fillRect(QRectF(round(edge) + min(foot, 0), y, abs(foot) + 1, 1), hue)
        for line in range(lines):
            painter.fillRect(QRectF(left, bottom + 1 + 2 * line, right - left, 1), hue)


def _draw_caret(painter: QPainter, layout: QTextLayout, position: int, style: TextStyle, theme: Theme) -> None:
    """Draw a proof reader's caret below the line where words were taken out."""
    line = layout.lineForTextPosition(position)
    if not line.isValid():
        return
    x, foot = cursor_x(line, position), line.y() + line.ascent() + style.descent + 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.rejected), 1.4))
    painter.drawLine(QPointF(x - 3.5, foot), QPointF(x, foot - 5))
    painter.drawLine(QPointF(x, foot - 5), QPointF(x + 3.5, foot))
    painter.restore()
