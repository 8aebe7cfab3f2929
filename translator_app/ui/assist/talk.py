"""Comments: threads with their answers, and the box they are written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from translator_app.core import anchors
from translator_app.core.isolates import isolated
from translator_app.core.segment import Comment, Mark, Segment
from translator_app.services.reviewing import WHOLE, About
from translator_app.ui.assist.column import Link, Row
from translator_app.ui.assist.look import EDGE, Look
from translator_app.ui.assist.marking import span, utf16
from translator_app.ui.assist.text_block import LTR, RTL, TextBlock, along, direction_of, in_place
from translator_app.ui.assist.wording import moment
from translator_app.ui.grid.notes import quoted
from translator_app.ui.language import mirrored, tr


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment as it stands in its thread: ``depth`` 0 opens it, ``last`` ones carry the words that act on it.

    ``at`` is where the words it was put on stand now, None where they are gone or there were none.
    """

    comment: Comment
    thread: Comment
    depth: int
    last: bool
    at: tuple[int, int] | None = None
    edited: bool = False

    @property
    def gone(self) -> bool:
        """Whether the words it was put on stand there no longer."""
        return self.comment.start is not None and self.at is None


def threaded(comments: Sequence[Comment], segment: Segment | None = None) -> list[Remark]:
    """Return the comments thread by thread, open threads first; an answer whose thread is gone opens its own.

    The words they were put on are looked for in ``segment``.
    """
    known = {comment.id for comment in comments}
    roots = [c for c in comments if c.reply_to is None or c.reply_to not in known]
    remarks: list[Remark] = []
    for root in sorted(roots, key=lambda c: c.resolved):
        answers = [c for c in comments if c.reply_to == root.id and c is not root]
        thread = [root, *answers]
        remarks += [_remark(c, root, c is thread[-1], segment) for c in thread]
    return remarks


def _remark(comment: Comment, root: Comment, last: bool, segment: Segment | None) -> Remark:
    at = anchors.place(comment, segment) if segment is not None else None
    edited = segment is not None and anchors.edited(comment, segment)
    return Remark(comment, root, int(comment is not root), last, at, edited)


class RemarkRow(Row):
    """One remark: who and when, the words it is on, what it says, and under the last of a thread what can be done."""

    replyRequested = Signal()
    resolveRequested = Signal()
    wordsRequested = Signal()
    removeRequested = Signal()
    termRequested = Signal(str)

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Remark | None = None
        self._head, self._text = TextBlock(along(), 1), TextBlock(LTR)
        self.reply_link = Link(tr("Reply"), self.replyRequested.emit, self)
        self.resolve_link = Link(tr("Resolve"), self.resolveRequested.emit, self)
        self.remove_link = Link(tr("Remove"), self.removeRequested.emit, self)
        self.remove_link.setProperty("quiet", True)
        self.words_link = Link(tr("Show the words"), self.wordsRequested.emit, self)
        self.term_links: list[Link] = []
        self._quote = TextBlock(along(), 2)
        self._left = EDGE
        self._tops = (0, 0)

    def fill(self, item: Remark) -> None:
        """Show ``item``."""
        self.item = item
        comment = item.comment
        about = (
            tr(", on {words}", words=quote_in_words(item.comment, gone=item.gone, edited=item.edited))
            if comment.quote
            else ""
        )
        self.setAccessibleName(
            tr(
                "Comment by {author}, {when}{about}: {text}",
                author=comment.author,
                when=moment(comment.at),
                about=about,
                text=comment.text,
            )
        )
        self.words_link.setVisible(item.at is not None)
        self._fill_terms(comment.terms)
        self.reply_link.setVisible(item.last and not item.thread.resolved)
        self.resolve_link.setVisible(item.last)
        self.remove_link.setVisible(item.last)
        self.resolve_link.setText(tr("Open again") if item.thread.resolved else tr("Resolve"))

    def height_for(self, width: int) -> int:
        """Lay out head, text and the words below."""
        if self.item is None:
            return 0
        comment = self.item.comment
        self._left = EDGE + 16 * self.item.depth
        inner = width - self._left - EDGE
        author = isolated(comment.author or "—")
        resolved = tr(" · resolved") if self.item.thread.resolved and not self.item.depth else ""
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self.look.colour("text"))
        self._head.set(
            f"{author}  {moment(comment.at)}{resolved}", self.look.label, [span(0, len(utf16(author)), strong)]
        )
        quote_top = 4 + self._head.height(inner) + 2
        text_top = quote_top
        if comment.quote:
            set_quote(self._quote, comment, self.look, gone=self.item.gone, edited=self.item.edited)
            text_top += self._quote.height(inner) + 2
        way = direction_of(comment.text)
        self._text.set(comment.text, self.look.kurdish_body if way is RTL else self.look.body, direction=way)
        self._tops = (quote_top, text_top)
        top = text_top + self._text.height(inner)
        links = [link for link in (self.words_link, *self.term_links) if not link.isHidden()]
        if links:
            top = place_links(links, self._left, top + 2, inner)
        links = [link for link in (self.reply_link, self.resolve_link, self.remove_link) if not link.isHidden()]
        if links:
            top = place_links(links, self._left, top + 2, inner)
        return top + (6 if self.item.last else 4)

    def draw(self, painter: QPainter) -> None:
        """Paint head and text, with a line at the side of answers."""
        if self.item is None:
            return
        resolved = self.item.thread.resolved
        if self.item.depth:
            bar = in_place(QRect(EDGE + 4, 4, 2, self.height() - 8), self.width())
            painter.fillRect(bar, self.look.colour("hairline"))
        left = EDGE if mirrored() else self._left
        self._head.draw(painter, QPointF(left, 4), self.look.colour("muted"))
        if self.item.comment.quote:
            self._quote.draw(painter, QPointF(left, self._tops[0]), self.look.colour("muted"))
        self._text.draw(painter, QPointF(left, self._tops[1]), self.look.colour("muted" if resolved else "text"))

    def _fill_terms(self, terms: Sequence[str]) -> None:
        while len(self.term_links) < len(terms):
            number = len(self.term_links)
            self.term_links.append(Link("", partial(self._show_term, number), self))
        for number, link in enumerate(self.term_links):
            told = number < len(terms)
            link.setText(tr("Term: {term}", term=isolated(terms[number])) if told else "")
            link.setVisible(told)

    def _show_term(self, number: int) -> None:
        if self.item is not None and number < len(self.item.comment.terms):
            self.termRequested.emit(self.item.comment.terms[number])


def quote_in_words(note: Comment | Mark, *, gone: bool, edited: bool) -> str:
    """Return the words of a note in quotation marks, and what became of them."""
    what = tr(" (no longer there)") if gone else tr(" (changed since)") if edited else ""
    side = tr(" in the Kurdish") if note.on_source else ""
    return tr("“{words}”", words=isolated(quoted(note))) + side + what


def set_quote(block: TextBlock, note: Comment | Mark, chosen: Look, *, gone: bool, edited: bool) -> None:
    """Set the words of a note: struck where they are gone, which is said in words, too."""
    told = quote_in_words(note, gone=gone, edited=edited)
    struck = QTextCharFormat()
    struck.setFontStrikeOut(True)
    end = max(told.rfind("”"), told.rfind("»")) + 1
    block.set(told, chosen.label, [span(0, len(utf16(told[:end])), struck)] if gone else [])


def place_links(links: Sequence[Link], left: int, top: int, width: int) -> int:
    """Put words that do something side by side, on as many lines as they need; return where the last line ends."""
    at = left
    for link in links:
        size = link.sizeHint()
        if at > left and at + size.width() > left + width:
            at, top = left, top + 22
        link.setGeometry(in_place(QRect(at, top, min(size.width(), width), 20), left + width + EDGE))
        at += size.width() + 12
    return top + 22


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

    written = Signal(str, object, object)
    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._segment_id: int | None = None
        self._reply_to: str | None = None
        self._about = WHOLE
        self._begun: dict[int, tuple[str, str | None, About, str]] = {}
        self.label = QLabel()
        self.label.setObjectName("assistQuiet")
        self.editor = _Editor()
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText(tr("Write to whoever reads this segment next"))
        self.editor.setAccessibleName(tr("Comment"))
        self.editor.setFixedHeight(72)
        self.keep_button = QPushButton(tr("Keep comment"))
        self.keep_button.setToolTip("Ctrl+Return")
        self.leave_button = QPushButton(tr("Cancel"))
        self.term_button = QPushButton(tr("Mention a term"))
        self.term_button.setToolTip(
            tr("Put a term of this segment into the comment, so that the reader can look it up")
        )
        self._menu = QMenu(self.term_button)
        self.term_button.setMenu(self._menu)
        self.term_button.setVisible(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.term_button)
        foot.addStretch(1)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.label)
        layout.addWidget(self.editor)
        layout.addLayout(foot)
        self.label.setVisible(False)
        self.setVisible(False)
        self.editor.kept.connect(self.keep)
        self.editor.left.connect(self.leave)
        self.editor.textChanged.connect(self._judge)
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self.leave)
        self._judge()

    def sizeHint(self) -> QSize:
        """Return the room the box and its buttons take."""
        label = 0 if self.label.isHidden() else self.label.sizeHint().height() + 8
        return QSize(200, label + 72 + 8 + self.keep_button.sizeHint().height())

    def begin(self, reply_to: str | None = None, author: str = "", about: About = WHOLE, words: str = "") -> None:
        """Open the box, for an answer to a thread, or for a new one on ``words``."""
        self._reply_to, self._about = reply_to, about
        self._say(
            tr("Answer to {author}", author=isolated(author))
            if reply_to
            else tr("On “{words}”", words=isolated(words))
            if words
            else ""
        )
        self._open(True)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer_terms(self, terms: Sequence[str]) -> None:
        """Take the terms that can be mentioned."""
        self._menu.clear()
        for term in terms:
            self._menu.addAction(isolated(term), partial(self._mention, term))
        self.term_button.setVisible(bool(terms))

    def _mention(self, term: str) -> None:
        cursor = self.editor.textCursor()
        before = self.editor.toPlainText()[: cursor.selectionStart()]
        cursor.insertText((" " if before and not before[-1].isspace() else "") + term + " ")
        self._about = replace(self._about, terms=tuple(dict.fromkeys((*self._about.terms, term))))
        self.editor.setFocus()

    def _say(self, text: str) -> None:
        metrics = self.label.fontMetrics()
        self.label.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(240, self.width() - 8)))
        self.label.setToolTip(text)
        self.label.setVisible(bool(text))

    def follow(self, segment_id: int | None) -> None:
        """Go to another segment: put aside what is begun, bring back what was begun there."""
        if segment_id == self._segment_id:
            return
        if self._segment_id is not None:
            text = self.editor.toPlainText()
            if text.strip() and not self.isHidden():
                self._begun[self._segment_id] = (text, self._reply_to, self._about, self.label.toolTip())
            else:
                self._begun.pop(self._segment_id, None)
        self._segment_id = segment_id
        nothing = ("", None, WHOLE, "")
        begun = self._begun.pop(segment_id, nothing) if segment_id is not None else nothing
        text, self._reply_to, self._about, told = begun
        self.editor.setPlainText(text)
        self._say(told)
        self._open(bool(text))

    def forget(self) -> None:
        """Let go of everything begun, as another project is opened."""
        self._begun.clear()

    def keep(self) -> None:
        """Hand on what was written."""
        text = self.editor.toPlainText().strip()
        if text:
            reply_to = self._reply_to
            mentioned = tuple(term for term in self._about.terms if term in text)
            about = replace(self._about, terms=mentioned)
            self.leave()
            self.written.emit(text, reply_to, about)

    def leave(self) -> None:
        """Close the box and let go of what it holds."""
        self.editor.clear()
        self._reply_to, self._about = None, WHOLE
        self._open(False)

    def _open(self, on: bool) -> None:
        if self.isHidden() is on:
            self.setVisible(on)
            self.toggled.emit()

    def _judge(self) -> None:
        self.keep_button.setEnabled(bool(self.editor.toPlainText().strip()))
