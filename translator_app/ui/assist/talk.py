"""Comments: threads with their answers, and the box they are written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from translator_app.core.segment import Comment
from translator_app.ui.assist.column import Link, Row
from translator_app.ui.assist.look import EDGE, Look
from translator_app.ui.assist.marking import span, utf16
from translator_app.ui.assist.text_block import LTR, RTL, TextBlock, direction_of
from translator_app.ui.assist.wording import isolated, moment


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment as it stands in its thread: ``depth`` 0 opens it, ``last`` ones carry the words that act on it."""

    comment: Comment
    thread: Comment
    depth: int
    last: bool


def threaded(comments: Sequence[Comment]) -> list[Remark]:
    """Return the comments thread by thread, open threads first; an answer whose thread is gone opens its own."""
    known = {comment.id for comment in comments}
    roots = [c for c in comments if c.reply_to is None or c.reply_to not in known]
    remarks: list[Remark] = []
    for root in sorted(roots, key=lambda c: c.resolved):
        answers = [c for c in comments if c.reply_to == root.id and c is not root]
        thread = [root, *answers]
        remarks += [Remark(c, root, int(c is not root), last=c is thread[-1]) for c in thread]
    return remarks


class RemarkRow(Row):
    """One remark: who and when, what, and under the last of a thread what can be done."""

    replyRequested = Signal()
    resolveRequested = Signal()

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Remark | None = None
        self._head, self._text = TextBlock(LTR, 1), TextBlock(LTR)
        self.reply_link = Link("Reply", self.replyRequested.emit, self)
        self.resolve_link = Link("Resolve", self.resolveRequested.emit, self)
        self._left = EDGE

    def fill(self, item: Remark) -> None:
        """Show ``item``."""
        self.item = item
        comment = item.comment
        self.setAccessibleName(f"Comment by {comment.author}, {moment(comment.at)}: {comment.text}")
        self.reply_link.setVisible(item.last and not item.thread.resolved)
        self.resolve_link.setVisible(item.last)
        self.resolve_link.setText("Open again" if item.thread.resolved else "Resolve")

    def height_for(self, width: int) -> int:
        """Lay out head, text and the words below."""
        if self.item is None:
            return 0
        comment = self.item.comment
        self._left = EDGE + 16 * self.item.depth
        inner = width - self._left - EDGE
        author = isolated(comment.author or "—")
        resolved = " · resolved" if self.item.thread.resolved and not self.item.depth else ""
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self.look.colour("text"))
        self._head.set(
            f"{author}  {moment(comment.at)}{resolved}", self.look.label, [span(0, len(utf16(author)), strong)]
        )
        way = direction_of(comment.text)
        self._text.set(comment.text, self.look.kurdish_body if way is RTL else self.look.body, direction=way)
        top = 4 + self._head.height(inner) + 2 + self._text.height(inner)
        left = self._left
        for link in (self.reply_link, self.resolve_link):
            if not link.isHidden():
                size = link.sizeHint()
                link.setGeometry(left, top + 2, size.width(), 20)
                left += size.width() + 12
        return top + (28 if self.item.last else 4)

    def draw(self, painter: QPainter) -> None:
        """Paint head and text, with a line at the side of answers."""
        if self.item is None:
            return
        resolved = self.item.thread.resolved
        if self.item.depth:
            painter.fillRect(EDGE + 4, 4, 2, self.height() - 8, self.look.colour("hairline"))
        self._head.draw(painter, QPointF(self._left, 4), self.look.colour("muted"))
        top = 4 + self.look.label.line + 2
        self._text.draw(painter, QPointF(self._left, top), self.look.colour("muted" if resolved else "text"))


class _Editor(QPlainTextEdit):
    kept = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Have Ctrl+Return here before the window, where it confirms the segment."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep by Ctrl+Return, leave by Escape."""
        if _keeps(event):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _keeps(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WritingBox(QWidget):
    """The box a comment is written in; what is begun on one segment waits there until one comes back to it."""

    written = Signal(str, object)
    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._segment_id: int | None = None
        self._reply_to: str | None = None
        self._begun: dict[int, tuple[str, str | None]] = {}
        self.label = QLabel()
        self.label.setObjectName("assistQuiet")
        self.editor = _Editor()
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText("Write to whoever reads this segment next")
        self.editor.setAccessibleName("Comment")
        self.editor.setFixedHeight(72)
        self.keep_button = QPushButton("Keep comment")
        self.keep_button.setToolTip("Ctrl+Return")
        self.leave_button = QPushButton("Cancel")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.label, 1)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.editor)
        layout.addLayout(foot)
        self.setVisible(False)
        self.editor.kept.connect(self.keep)
        self.editor.left.connect(self.leave)
        self.editor.textChanged.connect(self._judge)
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self.leave)
        self._judge()

    def sizeHint(self) -> QSize:
        """Return the room the box and its buttons take."""
        return QSize(200, 72 + 8 + self.keep_button.sizeHint().height())

    def begin(self, reply_to: str | None = None, author: str = "") -> None:
        """Open the box, for an answer to a thread or for a new one."""
        self._reply_to = reply_to
        self.label.setText(f"Answer to {isolated(author)}" if reply_to else "")
        self._open(True)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, segment_id: int | None) -> None:
        """Go to another segment: put aside what is begun, bring back what was begun there."""
        if segment_id == self._segment_id:
            return
        if self._segment_id is not None:
            text = self.editor.toPlainText()
            if text.strip() and not self.isHidden():
                self._begun[self._segment_id] = (text, self._reply_to)
            else:
                self._begun.pop(self._segment_id, None)
        self._segment_id = segment_id
        text, self._reply_to = self._begun.pop(segment_id, ("", None)) if segment_id is not None else ("", None)
        self.editor.setPlainText(text)
        self.label.setText("Answer" if self._reply_to else "")
        self._open(bool(text))

    def forget(self) -> None:
        """Let go of everything begun, as another project is opened."""
        self._begun.clear()

    def keep(self) -> None:
        """Hand on what was written."""
        text = self.editor.toPlainText().strip()
        if text:
            reply_to = self._reply_to
            self.leave()
            self.written.emit(text, reply_to)

    def leave(self) -> None:
        """Close the box and let go of what it holds."""
        self.editor.clear()
        self._reply_to = None
        self._open(False)

    def _open(self, on: bool) -> None:
        if self.isHidden() is on:
            self.setVisible(on)
            self.toggled.emit()

    def _judge(self) -> None:
        self.keep_button.setEnabled(bool(self.editor.toPlainText().strip()))
