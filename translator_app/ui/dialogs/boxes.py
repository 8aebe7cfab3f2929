"""Boxes to tick and lists to pick from, drawn so that their state is seen in every theme, without colour too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QRadioButton,
    QSpinBox,
)

SIDE = 16
GAP = 8


class Tick(QCheckBox):
    """A box with a tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and words."""
        _draw(self, round_box=False)

    def sizeHint(self) -> QSize:
        """Return the room of box and words."""
        return _size(self)


class Choice(QRadioButton):
    """A ring with a dot."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and words."""
        _draw(self, round_box=True)

    def sizeHint(self) -> QSize:
        """Return the room of ring and words."""
        return _size(self)


class Picker(QComboBox):
    """A list to pick from, with an arrow the style sheet cannot draw; long entries do not widen it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_pen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        centre = QPointF(14 if rtl else self.width() - 14, self.height() / 2)
        painter.drawPolyline([centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)])
        painter.end()


class WholeNumber(QSpinBox):
    """A field for a whole number with two quiet arrows, its digits as far from the edge as in other fields."""

    def __init__(self, least: int, most: int, value: int) -> None:
        super().__init__()
        _settle(self)
        self.setRange(least, most)
        self.setValue(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrows."""
        super().paintEvent(event)
        _draw_steps(self)


class Decimal(QDoubleSpinBox):
    """A field for a number with decimals, as :class:`WholeNumber`."""

    def __init__(self, least: float, most: float, value: float) -> None:
        super().__init__()
        _settle(self)
        self.setRange(least, most)
        self.setValue(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrows."""
        super().paintEvent(event)
        _draw_steps(self)


def _settle(field: QAbstractSpinBox) -> None:
    field.lineEdit().setTextMargins(GAP, 0, GAP, 0)  # the style sheet's padding does not reach Qt's inner field
    field.setMinimumHeight(28)


def _draw_steps(field: QAbstractSpinBox) -> None:
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(field.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
    rtl = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    middle = QPointF(12 if rtl else field.width() - 12, field.height() / 2)
    for way in (-1, 1):
        tip = middle + QPointF(0, 7 * way)
        painter.drawPolyline([tip + QPointF(-3.5, -3.5 * way), tip, tip + QPointF(3.5, -3.5 * way)])
    painter.end()


def funnel(colour: QColor, ratio: float) -> QPixmap:
    """Return the sign of a filter, 16 pixels wide on a screen of this pixel ratio."""
    drawn = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(colour, 1.5))
    for half, height in ((6.0, 4.0), (3.6, 8.0), (1.2, 12.0)):
        painter.drawLine(QPointF(8 - half, height), QPointF(8 + half, height))
    painter.end()
    return drawn


def draw_indicator(
    painter: QPainter, box: QRectF, palette: QPalette, *, on: bool, round_box: bool = False, focus: bool = False
) -> None:
    """Draw a box or ring of 16 pixels, ticked or dotted where it is ``on``."""
    accent = palette.color(QPalette.ColorRole.Link)
    pane = palette.color(QPalette.ColorRole.Base)
    line = accent if on or focus else palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(line, 2 if focus else 1.2))
    painter.setBrush(accent if on else pane)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if round_box:
        painter.drawEllipse(inner)
    else:
        painter.drawRoundedRect(inner, 4, 4)
    if not on:
        return
    if round_box:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pane)
        painter.drawEllipse(box.center(), 3, 3)
        return
    tick = QPainterPath(box.center() + QPointF(-3.6, 0.2))
    tick.lineTo(box.center() + QPointF(-0.9, 3))
    tick.lineTo(box.center() + QPointF(3.8, -3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(pane, 1.8))
    painter.drawPath(tick)


def _draw(button: QAbstractButton, *, round_box: bool) -> None:
    painter = QPainter(button)
    if not button.isEnabled():
        painter.setOpacity(0.5)
    rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = button.width() - SIDE - 1 if rtl else 1
    box = QRectF(left, (button.height() - SIDE) / 2, SIDE, SIDE)
    draw_indicator(painter, box, button.palette(), on=button.isChecked(), round_box=round_box, focus=button.hasFocus())
    painter.setOpacity(1)
    words = button.rect().adjusted(0 if rtl else SIDE + GAP, 0, -(SIDE + GAP) if rtl else 0, 0)
    painter.setFont(button.font())
    painter.setPen(button.palette().color(QPalette.ColorRole.WindowText))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(words, flags.value, button.text())
    painter.end()


def _size(button: QAbstractButton) -> QSize:
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, button.text())
    return QSize(SIDE + GAP + words.width() + 4, max(24, words.height() + 4))


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
