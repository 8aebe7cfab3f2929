"""Comments and quality marks: writing them on chosen words, showing their words and terms, changing and removing."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core import anchors, inline
from translator_app.core.segment import Comment, Mark, Segment
from translator_app.services import handing, reviewing
from translator_app.services.reviewing import About
from translator_app.ui.acts.editing import current
from translator_app.ui.dialogs.frame import answered
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def connect(window: MainWindow) -> None:
    """Do what the assist pane asks for with comments and marks."""
    pane, guard = window.assist, window.guard
    pane.wordsRequested.connect(lambda note: guard(lambda: show_words(window, note)))
    pane.termRequested.connect(lambda term: guard(lambda: show_term(window, term)))
    pane.commentRemoveRequested.connect(lambda thread: guard(lambda: remove_comment(window, thread)))
    pane.markEditRequested.connect(lambda mark: guard(lambda: edit_mark(window, mark)))
    pane.markRemoveRequested.connect(lambda mark: guard(lambda: remove_mark(window, mark)))


def chosen_words(window: MainWindow) -> About:
    """Return the words that are selected in the side that has the focus, else in the other one."""
    grid = window.grid
    sides = [(grid.target_selection(), False), (grid.source_selection(), True)]
    if grid.rows.source.hasFocus():
        sides.reverse()
    for (start, end), on_source in sides:
        if start < end:
            return About(start, end, on_source)
    return reviewing.WHOLE


def words_of(segment: Segment, about: About) -> str:
    """Return the words without inline codes."""
    text = segment.source if about.on_source else segment.target
    return inline.plain(text[about.start : about.end])


def comment(window: MainWindow) -> None:
    """Write a comment on the chosen words, or on the whole segment."""
    segment = current(window)
    about = chosen_words(window)
    terms = list(dict.fromkeys(hit.source for hit in window.terms_of(segment)))
    window.assist.begin_comment(about, words_of(segment, about), terms)


def add_comment(window: MainWindow, text: str, reply_to: str | None, about: About) -> None:
    """Keep a comment that was written; terms of the glossaries that it writes out count as mentioned."""
    desk = window.desk
    if desk is None or not text.strip():
        return
    named = tuple(hit.source for hit in desk.find_terms(text) if hit.source in text)
    about = replace(about, terms=tuple(dict.fromkeys((*about.terms, *named))))
    author = window.workshop.settings.author
    reviewing.comment(desk.editor, current(window).id, text.strip(), author, window.now(), reply_to, about)


def show_words(window: MainWindow, note: Comment | Mark) -> None:
    """Select the words a note was put on."""
    at = anchors.place(note, current(window))
    if at is None:
        window.tell(
            tr("These words are no longer there.") if note.start is not None else tr("It is on the whole segment.")
        )
        return
    cell = window.grid.rows.source if note.on_source else window.grid.rows.target
    cell.setFocus()
    cell.place_caret(at[0], until=at[1])


def show_term(window: MainWindow, source: str) -> None:
    """Show the translations of a term that a comment mentions."""
    if window.desk is None:
        return
    if window.assist.focus_term(source):
        return
    hits = [hit for hit in window.desk.find_terms(source) if hit.source == source]
    if not hits:
        window.tell(tr("“\u2068{source}\u2069” stands in none of the project's glossaries any more.", source=source))
        return
    told = "; ".join(
        f"{term.target} ({tr(term.status.value)}{tr(', ') + term.note if term.note else ''})" for term in hits[0].terms
    )
    window.notice(f"\u2068{source}\u2069 → {told}")


def mark_error(window: MainWindow) -> None:
    """Mark an error in the chosen words, or in the whole segment."""
    from translator_app.ui.review.quality_dialogs import MarkDialog

    desk = window.desk
    if desk is None:
        return
    segment = current(window)
    about = chosen_words(window)
    dialog = MarkDialog(window, words_of(segment, about))
    if answered(dialog):
        category, severity, note = dialog.answer()
        by = window.workshop.settings.author
        made = Mark(uuid.uuid4().hex, by, window.now(), category, severity, note)
        made = anchors.put_on(made, segment, about.start, about.end, on_source=about.on_source)
        handing.mark(desk.editor, segment.id, made)
        window.tell(tr("The error is marked."))


def edit_mark(window: MainWindow, mark: Mark) -> None:
    """Change category, severity or note of a mark."""
    from translator_app.ui.review.quality_dialogs import MarkDialog

    desk = window.desk
    if desk is None:
        return
    segment_id = current(window).id
    dialog = MarkDialog(window, inline.plain(mark.quote), mark)
    if answered(dialog):
        category, severity, note = dialog.answer()
        changed = replace(mark, category=category, severity=severity, note=note)
        if changed != mark:
            handing.mark(desk.editor, segment_id, changed)


def remove_mark(window: MainWindow, mark: Mark) -> None:
    """Remove a mark; undo brings it back."""
    if window.desk is not None:
        handing.unmark(window.desk.editor, current(window).id, mark.id)
        window.tell(tr("The mark is removed."), tr("Undo"), lambda: window.trigger("undo"))


def remove_comment(window: MainWindow, comment: Comment) -> None:
    """Remove a comment with its answers; undo brings them back."""
    if window.desk is not None:
        reviewing.remove_comment(window.desk.editor, current(window).id, comment.id)
        window.tell(tr("The comment is removed."), tr("Undo"), lambda: window.trigger("undo"))
