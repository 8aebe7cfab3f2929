"""The assist pane: all that helps with the current segment, in one calm column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from translator_app.core.glossary import TermHit
from translator_app.core.project import Version
from translator_app.core.quality import Issue
from translator_app.core.segment import Comment, Segment
from translator_app.services.reviewing import WHOLE, About
from translator_app.services.suggesting import Suggestion
from translator_app.ui.assist.column import Column, QuietScroll, Section
from translator_app.ui.assist.focus import next_stop, stops_in
from translator_app.ui.assist.found_row import IssueRow
from translator_app.ui.assist.history import HistoryColumn
from translator_app.ui.assist.look import Look, look, pane_sheet
from translator_app.ui.assist.noted import Marked, MarkRow, marked_in
from translator_app.ui.assist.rows import (
    Numbered,
    Offered,
    SuggestionRow,
    TermRow,
    numbered,
    terms_shown,
    what_lacks,
)
from translator_app.ui.assist.tab_strip import TabStrip
from translator_app.ui.assist.talk import Remark, RemarkRow, WritingBox, threaded
from translator_app.ui.language import plural, readable, tr
from translator_app.ui.theme import Theme, theme_of

MENUS = (SuggestionRow, TermRow, IssueRow)
"""Rows with a menu of their own."""


class AssistPane(QWidget):
    """Suggestions, terms, checks and comments in a scroll column, the history behind a tab.

    What belongs to the segment before stays, pale, until the new is there; rows are filled anew, never made anew.
    """

    insertRequested = Signal(object)
    termInsertRequested = Signal(str)
    glossaryRequested = Signal(object)
    issueChosen = Signal(object)
    fixRequested = Signal(str)
    ignoreRequested = Signal(str, str)
    commentWritten = Signal(str, object, object)
    commentResolved = Signal(str, bool)
    wordsRequested = Signal(object)
    termRequested = Signal(str)
    commentRemoveRequested = Signal(object)
    markEditRequested = Signal(object)
    markRemoveRequested = Signal(object)
    restoreRequested = Signal(object)
    engineImportRequested = Signal()
    machineRequested = Signal()
    unitDeleteRequested = Signal(object)
    unitEditRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zooms = (1.0, 1.0)
        self._theme = theme_of(self)
        self._look: Look = look(self._theme)
        self._segment_id: int | None = None
        self.setAccessibleName(tr("Assist pane"))
        self.setObjectName("assistPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self._make_sections()
        self._lay_out()
        self.set_theme(self._theme)
        self.show_segment(None, 0)

    # --- what the window says

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self.setStyleSheet(readable(pane_sheet(theme)))
        self._renew_look()

    def set_zoom(self, source: float, target: float) -> None:
        """Take the sizes of the Kurdish and the English, 1 being their own."""
        self._zooms = (source, target)
        self._renew_look()

    def show_segment(self, segment: Segment | None, number: int) -> None:
        """Turn to another segment (None: to none); its suggestions follow by :meth:`show_suggestions`."""
        segment_id = segment.id if segment else None
        self._head.set_note(tr("segment {number:,}", number=number) if segment else "")
        if segment_id == self._segment_id and segment is not None:
            return
        self._segment_id = segment_id
        self._box.follow(segment_id)
        if segment is None:
            for section in self._sections:
                section.hold(False)
                section.show_rows(())
                section.say("")
            self.marks.setVisible(False)
            self.terms.set_note("")
            self.suggestions.say(tr("Choose a segment to see what helps with it."))
            self._failures.setText("")
            self._import_button.setVisible(False)
            self._machine_button.setVisible(False)
            self.history.show_versions(())
            return
        self.suggestions.hold(True)
        self.suggestions.dim()
        self._scroll.verticalScrollBar().setValue(0)

    def show_suggestions(
        self,
        items: Sequence[Suggestion],
        *,
        source: str,
        pending: bool,
        failures: Sequence[str],
        engine_installed: bool,
        switched_off: bool = False,
    ) -> None:
        """Show what there is so far, best first; ``pending`` says that the machine is still at work."""
        rows = [numbered(number, item, source) for number, item in enumerate(items, start=1)]
        self.suggestions.hold(pending)
        self.suggestions.show_rows(rows)
        lacking = what_lacks(items, pending=pending, engine_installed=engine_installed, switched_off=switched_off)
        self.suggestions.say(lacking)
        self._failures.setText("\n".join(f"⚠ {tr(line)}" for line in failures))
        self._failures.setVisible(bool(failures))
        self._import_button.setVisible(not engine_installed and not switched_off and not pending)
        self._machine_button.setVisible(switched_off)
        self.suggestions.renew()

    def show_terms(self, hits: Sequence[TermHit]) -> None:
        """Show the terms, dates, numbers and names met in the source."""
        rows, told = terms_shown(hits)
        self.terms.show_rows(rows)
        self.terms.say(told)
        self.terms.set_note(tr("Enter inserts") if rows else "")

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show what the checks found."""
        self.checks.show_rows(issues)
        self.checks.say("" if issues else tr("Nothing found."))
        many = plural(len(issues), "{n:,} finding", "{n:,} findings")
        self.checks.set_note(many if len(issues) > 1 else tr("this segment"))

    def show_comments(self, comments: Sequence[Comment], open_in_document: int, segment: Segment | None = None) -> None:
        """Show the threads of the segment, where their words stand in it, and how many are open in the document."""
        self.comments.show_rows(threaded(comments, segment))
        self.comments.set_note(tr("{count:,} open in document", count=open_in_document) if open_in_document else "")
        writing = not self._box.isHidden()
        self.comments.say("" if comments or writing else self._no_comment)
        self._has_comments = bool(comments)

    def show_history(self, versions: Sequence[Version]) -> None:
        """Take the segment's versions, newest first."""
        self.history.show_versions(versions)

    def set_comment_key(self, keys: str) -> None:
        """Name the key that begins a comment (empty for none) where there is no comment yet."""
        self._no_comment = tr("No comment on this segment.")
        self._no_comment += tr(" {keys} adds one.", keys=keys.replace("+", " ")) if keys else ""

    def begin_comment(self, about: About = WHOLE, words: str = "", terms: Sequence[str] = ()) -> None:
        """Open the box for a new comment on ``words``, put the caret there and offer ``terms`` to be mentioned."""
        if self._segment_id is not None:
            self.show_tab("suggestions")
            self._box.offer_terms(terms)
            self._box.begin(about=about, words=words)

    def show_marks(self, segment: Segment) -> None:
        """Show the quality marks of the segment; without any the section is not there."""
        self.marks.show_rows(marked_in(segment))
        self.marks.set_note(plural(len(segment.marks), "{n:,} mark", "{n:,} marks"))
        if self.marks.isHidden() is bool(segment.marks):
            self.marks.setVisible(bool(segment.marks))
            self._column.relayout_soon()

    def focus_term(self, source: str) -> bool:
        """Go to the row of a term met in this segment; tell whether there is one."""
        self.show_tab("suggestions")
        row = next((r for r in self.terms.rows if r.item is not None and r.item.hit.source == source), None)
        if row is None:
            return False
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(row, 0, 48)
        return True

    def show_tab(self, name: str) -> None:
        """Show the "suggestions", the "checks" (further down in their column) or the "history"."""
        history = name == "history"
        self._head.choose("history" if history else "suggestions")
        self._stack.setCurrentIndex(int(history))
        if history:
            self.history.refresh()
        else:
            self._column.relayout()
            top = self.checks.y() if name == "checks" else 0
            self._scroll.verticalScrollBar().setValue(top)

    # --- parts

    def _make_sections(self) -> None:
        self._has_comments = False
        self.set_comment_key("Ctrl+M")
        self.suggestions: Section[SuggestionRow, Numbered] = Section(
            "", self._suggestion_row, SuggestionRow.fill, self._look
        )
        self.suggestions.setAccessibleName(tr("Suggestions"))
        self.terms: Section[TermRow, Offered] = Section(tr("Terms"), self._term_row, TermRow.fill, self._look)
        self.checks: Section[IssueRow, Issue] = Section(tr("Checks"), self._issue_row, IssueRow.fill, self._look)
        self.comments: Section[RemarkRow, Remark] = Section(
            tr("Comments"), self._remark_row, RemarkRow.fill, self._look
        )
        self.marks: Section[MarkRow, Marked] = Section(tr("Quality marks"), self._mark_row, MarkRow.fill, self._look)
        self.marks.setVisible(False)
        self._sections: tuple[Section[Any, Any], ...] = (
            self.suggestions, self.terms, self.checks, self.marks, self.comments,
        )  # fmt: skip
        self.history = HistoryColumn(self._look)
        self.history.restoreRequested.connect(self.restoreRequested)
        self._failures = QLabel()
        self._failures.setObjectName("assistFailure")
        self._failures.setWordWrap(True)
        self._failures.setTextFormat(Qt.TextFormat.PlainText)
        self._failures.setVisible(False)
        self._import_button, self._machine_button = (
            QPushButton(tr("Import an engine…")),
            QPushButton(tr("Switch them on")),
        )
        self._import_button.clicked.connect(self.engineImportRequested)
        self._machine_button.clicked.connect(self.machineRequested)
        self._box: WritingBox = WritingBox()
        self._box.written.connect(self.commentWritten)
        self._box.toggled.connect(self._box_toggled)
        self.suggestions.add_tail(self._failures)
        for button in (self._import_button, self._machine_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setVisible(False)
            self.suggestions.add_tail(button)
        self.comments.add_tail(self._box)
        self._box.setVisible(False)

    def _lay_out(self) -> None:
        self._head = TabStrip((("suggestions", tr("Suggestions")), ("history", tr("History"))))
        self._head.chosen.connect(self.show_tab)
        self._column = Column()
        for section in self._sections:
            self._column.add(section)
        self._scroll = QuietScroll(self._column)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(QuietScroll(self.history))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)

    def _suggestion_row(self) -> SuggestionRow:
        row = SuggestionRow(self._look)
        row.activated.connect(lambda: self._emit_suggestion(row, self.insertRequested))
        row.editRequested.connect(lambda: self._emit_suggestion(row, self.unitEditRequested))
        row.deleteRequested.connect(lambda: self._emit_suggestion(row, self.unitDeleteRequested))
        return row

    @staticmethod
    def _emit_suggestion(row: SuggestionRow, signal: SignalInstance) -> None:
        # a pale row belongs to the segment before: it must not land in this one
        if row.item is not None and not row.dimmed:
            signal.emit(row.item.suggestion)

    def _term_row(self) -> TermRow:
        row = TermRow(self._look)

        def insert() -> None:
            if row.item is not None and not row.item.forbidden:
                self.termInsertRequested.emit(row.item.term.target)

        row.activated.connect(insert)
        row.glossaryRequested.connect(lambda: self.glossaryRequested.emit(row.item.term if row.item else None))
        return row

    def _issue_row(self) -> IssueRow:
        row = IssueRow(self._look)

        def fix() -> None:
            if row.item is not None and row.item.fix is not None:
                self.fixRequested.emit(row.item.fix)

        row.activated.connect(lambda: self.issueChosen.emit(row.item))
        row.fixRequested.connect(fix)
        row.ignoreRequested.connect(lambda level: self.ignoreRequested.emit(row.item.key if row.item else "", level))
        return row

    def _remark_row(self) -> RemarkRow:
        row = RemarkRow(self._look)

        def answer() -> None:
            if row.item is not None:
                self._box.begin(row.item.thread.id, row.item.thread.author)

        def resolve() -> None:
            if row.item is not None:
                self.commentResolved.emit(row.item.thread.id, not row.item.thread.resolved)

        row.replyRequested.connect(answer)
        row.activated.connect(answer)
        row.wordsRequested.connect(lambda: self.wordsRequested.emit(row.item.comment if row.item else None))
        row.termRequested.connect(self.termRequested)
        row.removeRequested.connect(lambda: self.commentRemoveRequested.emit(row.item.thread if row.item else None))
        row.resolveRequested.connect(resolve)
        return row

    def _mark_row(self) -> MarkRow:
        row = MarkRow(self._look)

        def tell(signal: SignalInstance) -> None:
            if row.item is not None:
                signal.emit(row.item.mark)

        row.activated.connect(lambda: tell(self.wordsRequested))
        row.editRequested.connect(lambda: tell(self.markEditRequested))
        row.removeRequested.connect(lambda: tell(self.markRemoveRequested))
        return row

    def _box_toggled(self) -> None:
        writing = not self._box.isHidden()
        empty = not self._has_comments and not writing
        self.comments.say(self._no_comment if empty else "")
        self.comments.renew()
        if writing:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._box, 0, 16))

    def _renew_look(self) -> None:
        self._look = look(self._theme, *self._zooms)
        for section in self._sections:
            section.set_look(self._look)
        self.history.set_look(self._look)

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert a suggestion by its number while the pane has the focus."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = event.key() - Qt.Key.Key_0
        writing = isinstance(QApplication.focusWidget(), QPlainTextEdit)
        if plain and 1 <= number <= 9 and not writing:
            for row in self.suggestions.rows[number - 1 : number]:
                self._emit_suggestion(row, self.insertRequested)
            return
        super().keyPressEvent(event)

    def take_keyboard(self) -> None:
        """Take the keyboard at the first row there is, else at the tabs."""
        rows = [row for section in self._sections for row in section.rows]
        (rows[0] if rows else self._head.tabs[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row under the mouse, or with the one in focus."""
        under = self.childAt(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else self.focusWidget()
        while under is not None and under is not self and not isinstance(under, MENUS):
            under = under.parentWidget()
        if isinstance(under, MENUS):
            under.menu().popup(event.globalPos())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name
        """Go through the pane as it is read, from top to bottom, then leave it."""
        goal = next_stop(self, [*self._head.tabs, *stops_in(self._stack.currentWidget(), self)], forward=forward)
        if goal is None:
            return False
        goal.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        for area in self.findChildren(QuietScroll):
            if area.isAncestorOf(goal):
                area.ensureWidgetVisible(goal, 0, 16)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the history that was taken while the pane was hidden."""
        super().showEvent(event)
        if self._stack.currentIndex() == 1:
            self.history.refresh()
