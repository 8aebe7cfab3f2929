"""The cells of the active row: text editors styled away, so that they look like the painted row they lie on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from translator_app.core.inline import InlineCode, plain
from translator_app.ui.theme import LIGHT, Theme, colour
from translator_app.ui.typography import TextStyle, text_style

from .cell import Span, draw_codes, draw_grounds, draw_invisible, draw_underlines, format_ranges, text_option
from .shown import ShownText, common_prefix, picture, show
from .steps import STEPS, Step
from .words import word_around

CODED_TEXT = "application/x-werger-text"
"""Text with its inline codes, UTF-8, for copying within the desk; other programs get the plain text."""
ROOM_RIGHT = 4
"""Pixels an editor is wider than its text, for a caret at the edge."""

_Key, _Mod = Qt.Key, Qt.KeyboardModifier
_KEPT_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Delete,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
)
_PLAIN_KEYS = frozenset(
    {_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End, _Key.Key_Backspace, _Key.Key_Delete}
    | {_Key.Key_Up, _Key.Key_Down, _Key.Key_Direction_L, _Key.Key_Direction_R}
)


_LEFT_TO_WINDOW = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape})


def types_text(event: QKeyEvent) -> bool:
    """Tell whether a key writes something (AltGr, which Windows reports as Ctrl+Alt, included)."""
    control = bool(event.modifiers() & _Mod.ControlModifier)
    alt = bool(event.modifiers() & _Mod.AltModifier)
    text = event.text()
    return bool(text) and text.isprintable() and control is alt and not event.modifiers() & _Mod.MetaModifier


class CellEditor(QTextEdit):
    """One cell of the active row. Indices it takes and gives are those of the segment's string."""

    stepped = Signal(Step, float)
    left_by_shortcut = Signal()
    focused = Signal()
    unfocused = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget, *, on_source: bool) -> None:
        super().__init__(parent)
        self._on_source = on_source
        self.theme: Theme = LIGHT
        self.text_style: TextStyle = text_style("ckb" if on_source else "en", active=True)
        self.shown: ShownText = show("")
        self._codes: tuple[InlineCode, ...] = ()
        self._spans: Sequence[Span] = ()
        self.show_invisible = False
        self._loading = False
        self._blink_on = True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursorWidth(0)  # the caret is drawn here, in the accent's colour
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 0, 0)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.viewport().setAutoFillBackground(False)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self.viewport().update)

    # --- look ------------------------------------------------------------------------------------------------

    def set_look(self, style: TextStyle, theme: Theme, width: int) -> None:
        """Take style, theme and the width of the text in pixels."""
        self.text_style, self.theme = style, theme
        colours = self.palette()
        for role, token in (
            (QPalette.ColorRole.Text, theme.text),
            (QPalette.ColorRole.Highlight, theme.selection),
            (QPalette.ColorRole.HighlightedText, theme.text),
        ):
            colours.setColor(role, QColor(token))
        self.setPalette(colours)
        document = self.document()
        document.setDefaultFont(style.font)
        document.setDefaultTextOption(text_option(style.rtl))
        self.setLineWrapColumnOrWidth(width)
        self._set_block()
        self._refresh_formats()

    def _set_block(self) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(self.text_style.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setLayoutDirection(self.document().defaultTextOption().textDirection())
        QTextCursor(self.document()).setBlockFormat(block)

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Mark stretches of the text."""
        if list(spans) != list(self._spans):
            self._spans = spans
            self.viewport().update()

    @property
    def layout_(self) -> QTextLayout:
        """The text's layout, inside the document."""
        return self.document().firstBlock().layout()

    # --- text ------------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The segment's string as it stands in the cell."""
        return self.shown.text

    def load(self, text: str, codes: tuple[InlineCode, ...]) -> None:
        """Show another segment's text, the caret at its start."""
        self._codes = codes
        self.shown = show(text, codes)
        self._loading = True
        self.setPlainText(self.shown.shown)
        self._set_block()
        self._loading = False
        self._refresh_formats()
        self._spans = ()

    def replace(self, text: str) -> None:
        """Change to ``text``, touching only what differs, so that the caret stays beside what it stood beside."""
        old = self.shown
        if text == old.text:
            return
        new = show(text, self._codes)
        head = common_prefix(old.text, new.text)
        tail = common_prefix(old.text[head:][::-1], new.text[head:][::-1])
        self._loading = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(old.position(head))
        cursor.setPosition(old.position(len(old.text) - tail), QTextCursor.MoveMode.KeepAnchor)
        self.shown = new
        cursor.insertText(picture(new.text[head : len(new.text) - tail]))
        self._loading = False
        self._refresh_formats()
        self.viewport().update()

    def _refresh_formats(self) -> None:
        layout = self.layout_
        ranges = format_ranges(self.shown, self.text_style, active=True)
        if ranges or layout.formats():
            layout.setFormats(ranges)
            self.document().markContentsDirty(0, self.shown.length)

    # --- caret and selection ---------------------------------------------------------------------------------

    @property
    def caret(self) -> int:
        """The index of the caret."""
        return self.shown.index(self.textCursor().position())

    @property
    def selection(self) -> tuple[int, int]:
        """The selected stretch; both are the caret's index where nothing is selected."""
        cursor = self.textCursor()
        return self.shown.index(cursor.selectionStart()), self.shown.index(cursor.selectionEnd())

    def place_caret(self, index: int, *, until: int | None = None) -> None:
        """Put the caret at ``index``, or select from there to ``until``."""
        cursor = self.textCursor()
        cursor.setPosition(self.shown.position(index))
        if until is not None:
            cursor.setPosition(self.shown.position(until), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_caret_near(self, x: float, *, last_line: bool) -> None:
        """Put the caret below or above where it was in the row left behind."""
        layout = self.layout_
        line = layout.lineAt(layout.lineCount() - 1 if last_line else 0)
        cursor = self.textCursor()
        cursor.setPosition(int(line.xToCursor(x)) if line.isValid() else 0)
        self.setTextCursor(cursor)

    def caret_box(self) -> QRectF:
        """Return the caret's place in the cell, high as the letters."""
        box = self.cursorRect()
        style = self.text_style
        line = self.layout_.lineForTextPosition(self.textCursor().position())
        baseline = line.y() + line.ascent() if line.isValid() else style.baseline
        above = style.ascent * 0.82 if style.rtl else style.ascent + 1
        below = style.descent * 0.75 if style.rtl else style.descent + 1
        x = min(max(box.center().x() - 0.5, 0), self.viewport().width() - 2)
        return QRectF(round(x), round(baseline - above), 2, round(above + below))

    def _caret_moved(self) -> None:
        self._blink_on = True
        if self._blink.isActive():
            self._blink.start()
        self.viewport().update()
        if not self._loading:
            self.moved.emit()

    def _toggle_caret(self) -> None:
        self._blink_on = not self._blink_on
        self.viewport().update(self.caret_box().toAlignedRect().adjusted(-1, -1, 1, 1))

    # --- events ----------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start the caret."""
        super().focusInEvent(event)
        self._blink_on = True
        if (flash := QGuiApplication.styleHints().cursorFlashTime()) > 1:
            self._blink.start(flash // 2)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop the caret."""
        super().focusOutEvent(event)
        self._blink.stop()
        self.viewport().update()
        self.unfocused.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the word, without the comma or bracket at it: Qt takes those of Arabic script for letters."""
        super().mouseDoubleClickEvent(event)
        cursor = self.textCursor()
        start, end = word_around(self.toPlainText(), cursor.selectionStart(), cursor.selectionEnd())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say beside the pointer what a marked stretch is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.shown.index(self.cursorForPosition(event.pos()).position())
            labels = [span.label for span in self._spans if span.label and span.start <= index <= span.end]
            QToolTip.showText(event.globalPos(), "\n".join(labels), self)
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave to the window's shortcuts every key that neither writes nor moves in the text."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = not event.modifiers() & ~(_Mod.ShiftModifier | _Mod.KeypadModifier)
            if types_text(event) or (bare and event.key() in _PLAIN_KEYS) or self._keeps(event):
                event.accept()
            else:
                self.left_by_shortcut.emit()
                event.ignore()
            return True
        return super().event(event)

    def _keeps(self, event: QKeyEvent) -> bool:
        return any(event.matches(key) for key in _KEPT_KEYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or say that a key leads out of the cell."""
        modifiers = event.modifiers() & ~_Mod.KeypadModifier
        step = STEPS.get((Qt.Key(event.key()), modifiers)) or self._edge_step(event, modifiers)
        if step is not None:
            self.stepped.emit(step, self.caret_box().center().x())
            event.accept()
        elif event.key() in _LEFT_TO_WINDOW or self._foreign(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _foreign(self, event: QKeyEvent) -> bool:
        chord = event.modifiers() & (_Mod.ControlModifier | _Mod.AltModifier)
        return bool(chord) and not types_text(event) and not self._keeps(event)

    def _edge_step(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> Step | None:
        if event.key() not in (_Key.Key_Up, _Key.Key_Down) or modifiers not in (_Mod.NoModifier, _Mod.ShiftModifier):
            return None
        up = event.key() == _Key.Key_Up
        layout = self.layout_
        line = layout.lineForTextPosition(self.textCursor().position())
        if line.isValid() and line.lineNumber() != (0 if up else layout.lineCount() - 1):
            return None
        if modifiers == _Mod.ShiftModifier:
            return Step.SELECT_UP if up else Step.SELECT_DOWN
        return Step.UP if up else Step.DOWN

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the rows."""
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text for other programs, and beside it the text with its codes for the desk."""
        start, end = self.selection
        chosen = self.text[start:end]
        made = QMimeData()
        made.setText(plain(chosen))
        made.setData(CODED_TEXT, chosen.encode("utf-8", "surrogatepass"))
        return made

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, text, underlines, chips and the caret, in this order."""
        layout = self.layout_
        painter = QPainter(self.viewport())
        draw_grounds(painter, layout, self.shown, self.text_style, self.theme, self._spans)
        self._draw_text(painter)
        draw_underlines(painter, layout, self.shown, self.text_style, self.theme, self._spans)
        draw_codes(painter, layout, self.shown, self.text_style, self.theme, active=True)
        if self.show_invisible:
            draw_invisible(painter, layout, self.shown, self.text_style, self.theme)
        self.paint_more(painter)
        if self.hasFocus() and self._blink_on:
            painter.fillRect(self.caret_box(), colour(self.theme.accent))
        painter.end()

    def _draw_text(self, painter: QPainter) -> None:
        """Draw the text as Qt's own editor does, but for its caret: in mixed text that has a flag, however narrow."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        if self.textCursor().hasSelection():
            chosen = QAbstractTextDocumentLayout.Selection()
            chosen.cursor = self.textCursor()
            look = QTextCharFormat()
            look.setBackground(QColor(self.theme.selection))
            look.setForeground(QColor(self.theme.text))
            chosen.format = look
            context.selections = [chosen]
        painter.save()
        self.document().documentLayout().draw(painter, context)
        painter.restore()

    def paint_more(self, painter: QPainter) -> None:
        """Paint what a kind of cell adds."""


class SourceCell(CellEditor):
    """The Kurdish of the active row: to be read, selected and pointed at, never changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, on_source=True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
