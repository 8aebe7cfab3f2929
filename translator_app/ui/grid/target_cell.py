"""The English cell of the active row: what is typed goes into the segment's own string, codes whole, pasted plain."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QTextLayout
from PySide6.QtWidgets import QWidget

from translator_app.core.inline import InlineCode
from translator_app.ui.theme import colour

from .cell import cursor_x, format_ranges, lay_out
from .row_editor import CODED_TEXT, CellEditor, types_text
from .shown import clean_paste, common_prefix, from_units, picture, show, units

_NEXT_WORD = re.compile(r"\s*\S+\s?")


class TargetCell(CellEditor):
    """The English of the active row.

    ``edited`` carries the segment's new string. Undo and redo are asked of the desk: the field keeps no list of its
    own. ``refused`` is a keystroke into a locked segment.
    """

    edited = Signal(str)
    refused = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, on_source=False)
        self.setTabChangesFocus(True)
        self._ghost = ""
        self.document().contentsChange.connect(self._contents_changed)
        self.moved.connect(self._drop_stale_ghost)

    def load(self, text: str, codes: tuple[InlineCode, ...]) -> None:
        """Show another segment's text."""
        self._ghost = ""
        super().load(text, codes)

    def set_locked(self, locked: bool) -> None:
        """Let the text be read and selected only."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        if not locked:
            flags |= Qt.TextInteractionFlag.TextEditable
        if flags != self.textInteractionFlags():
            self.setTextInteractionFlags(flags)

    # --- what is typed ---------------------------------------------------------------------------------------

    def _contents_changed(self, position: int, removed: int, _added: int) -> None:
        """Take an edit of the picture into the text. Qt may report more than changed, up to the whole block."""
        if self._loading:
            return
        was, now = units(self.shown.shown), units(self.document().toRawText())
        tail = min(max(0, len(was) - position - removed), len(now) - position)
        before, after = was[position : len(was) - tail], now[position : len(now) - tail]
        if before == after:
            return
        head = common_prefix(before, after)
        foot = common_prefix(before[head:][::-1], after[head:][::-1])
        start = self.shown.index(position + head)
        end = self.shown.index(position + len(before) - foot)
        fresh = from_units(after[head : len(after) - foot]).replace("\u2029", "\n").replace("\u2028", "\n")
        self._advance_ghost(fresh, at_end=start == end == len(self.text))
        self.shown = show(self.text[:start] + fresh + self.text[end:], self._codes)
        layout = self.layout_
        ranges = format_ranges(self.shown, self.text_style, active=True)
        if ranges or layout.formats():
            layout.setFormats(ranges)  # Qt lays the block out right after this signal
        self.edited.emit(self.text)

    def insert(self, text: str) -> None:
        """Write ``text``, inline codes included, over the selection or at the caret."""
        if self.isReadOnly():
            self.refused.emit()
            return
        start, end = self.selection
        cursor = self.textCursor()
        self._ghost = ""
        self._loading = True
        cursor.insertText(picture(text))
        self._loading = False
        self.shown = show(self.text[:start] + text + self.text[end:], self._codes)
        self._refresh_formats()
        self.setTextCursor(cursor)
        self.edited.emit(self.text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take anything that has text."""
        return source.hasText() or source.hasFormat(CODED_TEXT)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as plain text on one line, with no code but the segment's own."""
        text = source.text()
        if source.hasFormat(CODED_TEXT):
            text = bytes(source.data(CODED_TEXT).data()).decode("utf-8", "surrogatepass")
        clean = clean_paste(text, frozenset(code.number for code in self._codes))
        if clean:
            self.insert(clean)

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus, where there is something to complete."""
        if isinstance(event, QKeyEvent) and self._ghost and event.key() == Qt.Key.Key_Tab:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.accept_completion(whole=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; undo and redo go to the desk."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or (
            event.key() in (Qt.Key.Key_Y, Qt.Key.Key_Z) and _is_redo(event)
        ):
            self.redo_wanted.emit()
        elif self._ghost and event.key() == Qt.Key.Key_Escape:
            self.set_completion("")
        elif self.isReadOnly() and (types_text(event) or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)):
            self.refused.emit()
        else:
            super().keyPressEvent(event)

    # --- completion ------------------------------------------------------------------------------------------

    @property
    def completion(self) -> str:
        """What stands in grey after the caret."""
        return self._ghost

    def set_completion(self, text: str) -> None:
        """Offer ``text`` in grey after the caret, which must stand at the end of the draft."""
        at_end = self.selection == (len(self.text), len(self.text))
        ghost = picture(text) if at_end and not self.isReadOnly() else ""
        if ghost != self._ghost:
            self._ghost = ghost
            self.viewport().update()

    def accept_completion(self, *, whole: bool) -> None:
        """Write the next word of what is offered, or all of it."""
        match = _NEXT_WORD.match(self._ghost)
        taken = self._ghost if whole or match is None else match.group()
        rest = self._ghost[len(taken) :]
        self.insert(taken)
        self.set_completion(rest)

    def _advance_ghost(self, typed: str, *, at_end: bool) -> None:
        self._ghost = self._ghost[len(typed) :] if at_end and typed and self._ghost.startswith(typed) else ""

    def _drop_stale_ghost(self) -> None:
        if self._ghost and self.caret != len(self.text):
            self._ghost = ""

    def paint_more(self, painter: QPainter) -> None:
        """Paint the completion, as much of it as the cell has room for."""
        if not self._ghost or not self.hasFocus():
            return
        text = show(self.text + self._ghost, self._codes)
        ranges = format_ranges(text, self.text_style, active=True)
        offered = lay_out(text, self.text_style, self.lineWrapColumnOrWidth(), ranges)
        line = self.layout_.lineForTextPosition(self.shown.length)
        last = line.lineNumber() if line.isValid() else 0
        begins = line.textStart() if line.isValid() else 0
        fits = last < offered.lineCount() and offered.lineAt(last).textStart() == begins
        painter.setPen(colour(self.theme.ghost))
        if not fits:
            caret = self.caret_box()
            baseline = line.y() + line.ascent() if line.isValid() else self.text_style.baseline
            painter.setFont(self.text_style.font)
            painter.drawText(QPointF(caret.left() + 1, baseline), self._ghost)
            return
        self._paint_rest(painter, offered, last)

    def _paint_rest(self, painter: QPainter, offered: QTextLayout, last: int) -> None:
        painter.save()
        begin = offered.lineAt(last)
        left = cursor_x(begin, self.shown.length)
        style = self.text_style
        top = last * style.line
        painter.setClipRect(int(left) + 1, 0, 10_000, int(top + style.line))
        begin.draw(painter, QPointF(0, 0))
        painter.setClipping(False)
        for number in range(last + 1, offered.lineCount()):
            if (number + 1) * style.line > self.viewport().height():
                break
            offered.lineAt(number).draw(painter, QPointF(0, 0))
        painter.restore()


def _is_redo(event: QKeyEvent) -> bool:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    wanted = control if event.key() == Qt.Key.Key_Y else control | shift
    return event.modifiers() == wanted
