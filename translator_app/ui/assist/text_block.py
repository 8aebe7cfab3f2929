"""Wrapped text as the pane paints it: laid out once a width, its direction given by its language."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import regex
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from translator_app.core.project import is_rtl
from translator_app.ui.assist.marking import span, utf16
from translator_app.ui.language import mirrored
from translator_app.ui.typography import BASELINE, font_for

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_ALIGNED = {
    LTR: Qt.AlignmentFlag.AlignLeft | _ABSOLUTE,
    RTL: Qt.AlignmentFlag.AlignRight | _ABSOLUTE,
}


_ARABIC: Final = regex.compile(r"[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\u200c\u200d ]*")
_BESIDE: Final = 1.15
"""How much larger Kurdish words inside an English line are set, so that their marks can be read."""


def along() -> Qt.LayoutDirection:
    """Return the direction of the interface's own words."""
    return RTL if mirrored() else LTR


def in_place(box: QRect, width: int) -> QRect:
    """Return where a box of a row ``width`` pixels wide stands: at the other side where the interface is mirrored."""
    return QRect(width - box.right() - 1, box.y(), box.width(), box.height()) if mirrored() else box


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A font with the distance of its baselines in pixels; ``kurdish`` sets Kurdish words inside a Latin text."""

    font: QFont
    line: int
    kurdish: QFont | None = None


def face(language: str, pixels: float, line: float, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
    """Return a face for ``language`` whose baselines are ``line`` times its size apart."""
    beside = None if is_rtl(language) else font_for("ckb", pixels * _BESIDE, weight)
    return Face(font_for(language, pixels, weight), round(pixels * line), beside)


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of a text in an unknown language, by its first strong letter (UAX 9, P2)."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return LTR
            case "R" | "AL":
                return RTL
    return LTR


def _kurdish_words(text: str, chosen: Face) -> list[QTextLayout.FormatRange]:
    if chosen.kurdish is None or text.isascii():
        return []
    larger = QTextCharFormat()
    larger.setFont(chosen.kurdish)
    units = utf16(text)
    return [span(match.start(), len(match[0].rstrip()), larger) for match in _ARABIC.finditer(units)]


class TextBlock:
    """One text in one face, at most ``most`` lines high (the last then ends in "…")."""

    def __init__(self, direction: Qt.LayoutDirection = LTR, most: int = 0) -> None:
        self._direction = direction
        self._most = most
        self._layout = QTextLayout()
        self._face: Face | None = None
        self._ranges: Sequence[QTextLayout.FormatRange] = ()
        self._text = ""
        self._width = -1
        self._lines = 0
        self._natural = 0.0
        self._cut = False

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._text

    @property
    def natural_width(self) -> float:
        """The width of the widest line after the last :meth:`height`."""
        return self._natural

    @property
    def cut(self) -> bool:
        """Whether lines were left out at the last :meth:`height`."""
        return self._cut

    def set(
        self,
        text: str,
        chosen: Face,
        ranges: Sequence[QTextLayout.FormatRange] = (),
        direction: Qt.LayoutDirection | None = None,
    ) -> None:
        """Take a text; ``ranges`` count in UTF-16 units."""
        turned = direction is not None and direction is not self._direction
        if text == self._text and chosen is self._face and not ranges and not self._ranges and not turned:
            return
        self._direction = direction or self._direction
        self._text, self._face, self._ranges = text, chosen, ranges
        option = QTextOption(_ALIGNED[self._direction])
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", "\u2028").replace("\t", " "), chosen.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(option)
        self._layout.setFormats([*_kurdish_words(text, chosen), *ranges])
        self._width = -1

    def height(self, width: int) -> int:
        """Lay the text out in ``width`` pixels and return its height."""
        if self._face is None or not self._text:
            return 0
        if width != self._width:
            self._width = width
            self._lay_out(max(1, width))
        return self._lines * self._face.line

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the text with its upper left corner at ``at``; ``height`` must have been asked for before."""
        if self._face is None or not self._text:
            return
        painter.setPen(colour)
        self._layout.draw(painter, at)
        if self._cut:
            painter.setFont(self._face.font)
            line = self._layout.lineAt(self._lines - 1)
            rtl = self._direction is RTL
            x = line.naturalTextRect().left() - 14 if rtl else line.naturalTextRect().right() + 2
            painter.drawText(QPointF(at.x() + max(0.0, x), at.y() + line.y() + line.ascent()), "…")

    def _lay_out(self, width: int) -> None:
        assert self._face is not None
        self._layout.beginLayout()
        self._lines, self._natural, self._cut = 0, 0.0, False
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            if self._most and self._lines == self._most:
                line.setPosition(QPointF(0, -100_000))
                self._cut = True
                break
            line.setLineWidth(width - (16 if self._most and self._lines == self._most - 1 else 0))
            baseline = self._lines * self._face.line + self._face.line * BASELINE - 0.06 * self._face.line
            line.setPosition(QPointF(0, baseline - line.ascent()))
            self._natural = max(self._natural, line.naturalTextWidth())
            self._lines += 1
        self._layout.endLayout()
