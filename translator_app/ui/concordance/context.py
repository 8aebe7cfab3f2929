"""Keyword in context: one line of text around a phrase, cut at words, the phrase in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from translator_app.core import inline
from translator_app.core.kurdish.words import words
from translator_app.ui.assist.marking import utf16
from translator_app.ui.theme import Theme

REACH: Final = 160
"""Characters kept on each side of the phrase: more never fits."""
_ELLIPSIS: Final = "…"
_WIDE: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a text with the phrase inside, in characters of ``text``; ``before`` and ``after`` tell of a cut."""

    text: str
    start: int
    end: int
    before: bool
    after: bool


def around(text: str, start: int, end: int) -> Cut:
    """Cut ``text`` at words, so that :data:`REACH` characters are left on each side of the phrase at most."""
    first, last = max(0, start - REACH), min(len(text), end + REACH)
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    head = _line(text[first:start])
    phrase = _line(text[start:end])
    tail = _line(text[end:last])
    return Cut(head + phrase + tail, len(head), len(head) + len(phrase), first > 0, last < len(text))


def _line(text: str) -> str:
    return inline.plain(text).translate(_BREAKS)


_BREAKS: Final = dict.fromkeys(map(ord, "\n\r\t\x0b\x0c\x85\u2028\u2029"), " ")


class ContextLine:
    """A laid out line whose phrase stands in the middle of the room it is drawn in; words that do not fit are left out.

    The text is shaped as one, so that letters join across the edges of the phrase.
    """

    def __init__(self, cut: Cut, font: QFont, *, rtl: bool) -> None:
        self._cut, self._rtl = cut, rtl
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout = QTextLayout(cut.text, font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._line.setLineWidth(_WIDE)
        self._layout.endLayout()
        self._metrics = QFontMetricsF(font)
        one, other = self._x(cut.start), self._x(cut.end)
        self.phrase = (min(one, other), max(one, other))
        self._words = [(self._x(s), self._x(e)) for s, e in words(cut.text)]
        self._extent = self._line.naturalTextWidth()

    def _x(self, index: int) -> float:
        at: Any = self._line.cursorToX(len(utf16(self._cut.text[:index])))
        return float(at[0] if isinstance(at, tuple) else at)

    def shown(self, width: float) -> tuple[float, float, float]:
        """Return how far the line is moved in a room of ``width``, and the left and right edge of what is shown."""
        room = self._metrics.horizontalAdvance(_ELLIPSIS) + 4
        left, right = self.phrase
        shift = width / 2 - (left + right) / 2
        low, high = room - shift, width - room - shift
        start = self._line.position().x() if not self._rtl else 0.0
        edges = [x for pair in self._words for x in pair] + [start, start + self._extent]
        shown_left = min((x for x in edges if low <= x <= left), default=max(left, low))
        shown_right = max((x for x in edges if right <= x <= high), default=min(right, high))
        return shift, shown_left, shown_right

    def draw(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        """Draw the line with the phrase in the middle of ``room`` on a ground of its own."""
        shift, left, right = self.shown(room.width())
        top = room.top() + (room.height() - self._line.height()) / 2
        painter.save()
        painter.setClipRect(QRectF(room.left() + shift + left - 1, room.top(), right - left + 2, room.height()))
        phrase = QRectF(room.left() + shift + self.phrase[0] - 2, top, self.phrase[1] - self.phrase[0] + 4, 0)
        phrase.setHeight(self._line.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.found))
        painter.drawRoundedRect(phrase, 3, 3)
        painter.setPen(QColor(theme.text))
        self._layout.draw(painter, QPointF(room.left() + shift, top))
        painter.restore()
        painter.setFont(self._layout.font())
        painter.setPen(QColor(theme.muted))
        width = self._metrics.horizontalAdvance(_ELLIPSIS)
        base = top + self._line.ascent()
        far_left, far_right = (self._cut.after, self._cut.before) if self._rtl else (self._cut.before, self._cut.after)
        if far_left or left > min(x for pair in (*self._words, self.phrase) for x in pair) + 1:
            painter.drawText(QPointF(room.left() + shift + left - width - 2, base), _ELLIPSIS)
        if far_right or right < max(x for pair in (*self._words, self.phrase) for x in pair) - 1:
            painter.drawText(QPointF(room.left() + shift + right + 2, base), _ELLIPSIS)
