"""A button of one of the few acts of the trade: its name, and its key in a quieter hand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from translator_app.ui.theme import theme_of

BUTTON_PAD, KEY_GAP = 14, 8
"""Pixels between a button's edge and its name, and between its name and its key."""
HEIGHT = 32


class ActButton(QToolButton):
    """A button of an action: its short name, and its key in a quieter hand while there is room."""

    def __init__(self, action: QAction, short: str) -> None:
        super().__init__()
        self._name = short
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = native.replace("Return", "⏎").replace("+", " ")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setDefaultAction(action)
        self._told = f"{action.text().replace('&', '')}  {native}".strip()
        self.setAccessibleName(short)
        self._with_keys = True
        self._say()
        action.changed.connect(self._say)  # Qt writes the action's own words on its button whenever that changes

    @property
    def keys(self) -> str:
        """The key that is shown beside the name now."""
        return self._keys if self._with_keys else ""

    def _say(self) -> None:
        self.setToolTip(self._told)
        name = self._name.replace("&", "&&")
        if name != self.text():
            self.setText(name)

    def show_keys(self, *, on: bool) -> None:
        """Show the key beside the name, or the name alone."""
        if on is not self._with_keys:
            self._with_keys = on
            self.updateGeometry()
            self.update()

    def width_with(self, *, keys: bool) -> int:
        """Return how wide it is with its key or without."""
        name = self.fontMetrics().horizontalAdvance(self._name)
        beside = KEY_GAP + self._key_width() if keys and self._keys else 0
        return name + beside + 2 * BUTTON_PAD

    def sizeHint(self) -> QSize:
        """Return the room of what is shown."""
        return QSize(self.width_with(keys=self._with_keys), max(HEIGHT, self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:
        """Return the room of what is shown: a button is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, the name and, quieter, the key."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        theme = theme_of(self.window())  # the style sheet gives the button itself another palette
        primary = bool(self.property("primary")) and self.isEnabled()
        inner = self.rect().adjusted(BUTTON_PAD, 0, -BUTTON_PAD, 0)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(theme.on_accent if primary else theme.text if self.isEnabled() else theme.muted))
        painter.setFont(self.font())
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            begin, end = end, begin
        if not self.keys:
            begin = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(inner, (side | begin).value, self._name)
        if self.keys:
            painter.setFont(self._key_font())
            painter.setPen(QColor(theme.on_accent if primary else theme.muted))
            painter.drawText(inner, (side | end).value | Qt.TextFlag.TextForceLeftToRight.value, self.keys)
        painter.end()

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self.fontInfo().pixelSize() * 0.85)))
        font.setWeight(QFont.Weight.Normal)
        return font

    def _key_width(self) -> int:
        return QFontMetrics(self._key_font()).horizontalAdvance(self._keys)
