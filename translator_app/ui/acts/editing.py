"""Work on the current segment: undo, copy, split, merge, insert, lock, comment, terms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from translator_app.core import edits, english, inline
from translator_app.core.errors import EditError
from translator_app.core.glossary import TermStatus
from translator_app.core.project import Version
from translator_app.core.said import said
from translator_app.core.segment import Change, Origin, OriginKind, Segment
from translator_app.services import reviewing
from translator_app.services.confirming import confirm
from translator_app.services.desk import Desk
from translator_app.services.repeating import keys_of
from translator_app.services.suggesting import Suggestion
from translator_app.ui import large
from translator_app.ui.jobs import Lane
from translator_app.ui.language import change_in_words, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

FLASH_MS = 1_500
INDEXING = said("Indexing equal segments")


def current(window: MainWindow) -> Segment:
    """Return the current segment as it stands. Raises EditError when there is none."""
    segment_id = window.grid.current_id()
    if segment_id is None or window.desk is None:
        raise EditError(tr("No segment is chosen: click one first."))
    return window.desk.editor.segment(segment_id)


def chosen(window: MainWindow) -> list[Segment]:
    """Return the selected segments, or the current one."""
    if window.desk is None:
        return []
    ids = window.grid.selected_ids() or [current(window).id]
    return [window.desk.editor.segment(i) for i in ids]


def selected_texts(window: MainWindow) -> tuple[str, str]:
    """Return what is selected in the Kurdish and in the English of the current row, without codes."""
    segment_id = window.grid.current_id()
    if segment_id is None or window.desk is None:
        return "", ""
    segment = window.desk.editor.segment(segment_id)
    source = segment.source[slice(*window.grid.source_selection())]
    target = segment.target[slice(*window.grid.target_selection())]
    return inline.plain(source).strip(), inline.plain(target).strip()


def undo(window: MainWindow) -> None:
    """Take the last change back and go where it was."""
    if window.desk:
        large.undo(window, lambda change: _follow(window, change, tr("There is nothing to undo.")))


def redo(window: MainWindow) -> None:
    """Do again what was undone last."""
    if window.desk:
        large.redo(window, lambda change: _follow(window, change, tr("There is nothing to do again.")))


def _follow(window: MainWindow, change: Change | None, nothing: str) -> None:
    if change is None:
        window.tell(nothing)
        return
    rows = tr("1 segment") if len(change.pairs) == 1 else tr("{n:,} segments", n=len(change.pairs))
    window.tell(f"{change_in_words(change.label)}: {rows}")
    if len(change.pairs) <= 2:
        alive = [i for i in change.ids if window.desk and i in window.desk.editor]
        if len(alive) == 1:
            window.grid.go_to(alive[0])


def confirm_next(window: MainWindow) -> None:
    """Confirm the current segment, keep it in the memory and go to the next unconfirmed one."""
    if window.desk is None:
        return
    segment = current(window)
    desk = window.desk
    done = confirm(
        desk.editor,
        segment.id,
        desk.working_memory,
        desk.project.name,
        propagate=window.workshop.settings.propagate,
        repeats=desk.repeats,
    )
    if done.trouble:
        window.warn(done.trouble)
    if done.filled:
        rows = (
            tr("1 equal segment")
            if done.propagated == 1
            else tr("{propagated:,} equal segments", propagated=done.propagated)
        )
        window.tell(tr("{rows} filled; undo takes that back alone.", rows=rows))
        _flash(window, frozenset(done.filled))
    index_repeats(window, desk)
    window.assisting.memory_changed()
    if not window.grid.go_next_unconfirmed():
        window.tell(tr("Every segment is confirmed."))


def _flash(window: MainWindow, ids: frozenset[int]) -> None:
    """Show for a moment which rows were filled without being looked at."""
    rows = window.grid.rows
    rows.flashed = ids
    rows.viewport().update()

    def end() -> None:
        if rows.flashed == ids:
            rows.flashed = frozenset()
            rows.viewport().update()

    QTimer.singleShot(FLASH_MS, rows, end)


def index_repeats(window: MainWindow, desk: Desk) -> None:
    """Find equal segments in other letters from now on, once the index is made in the background."""
    if desk.repeats.ready or any(job.label == INDEXING for job in window.jobs.running):
        return
    segments = tuple(desk.editor.segments)
    window.jobs.start(
        INDEXING, lambda task: keys_of(segments, task), lambda keys: desk.repeats.take(keys, segments), lane=Lane.DESK
    )


def copy_source(window: MainWindow) -> None:
    """Make the source the target."""
    _apply(window, edits.copied_source(current(window)))


def clear_target(window: MainWindow) -> None:
    """Empty the targets of the selected segments."""
    _apply(window, edits.cleared(chosen(window)))


def insert_suggestion(window: MainWindow, suggestion: Suggestion) -> None:
    """Make a suggestion the target."""
    segment = current(window)
    numbers = frozenset(code.number for code in segment.codes)
    known = inline.from_shown(inline.shown(suggestion.text), numbers)
    _apply(window, edits.inserted(segment, known, suggestion.origin))
    window.grid.setFocus()


def insert_text(window: MainWindow, text: str) -> None:
    """Put a term's translation at the caret."""
    window.grid.insert_text(text)


def next_tag(window: MainWindow) -> None:
    """Put the next tag of the source that the target lacks at the caret; a pair goes round what is selected."""
    segment = current(window)
    there = {(mark.number, mark.role) for mark in inline.marks(segment.target)}
    missing = [mark for mark in inline.marks(segment.source) if (mark.number, mark.role) not in there]
    if not missing:
        window.tell(tr("Every tag of the Kurdish stands in the English."))
        return
    mark = missing[0]
    selected = segment.target[slice(*window.grid.target_selection())]
    match mark.role:
        case inline.CodeRole.OPEN:
            pair = selected + inline.closing(mark.number) if selected else ""
            window.grid.insert_text(inline.opening(mark.number) + pair)
        case inline.CodeRole.CLOSE:
            window.grid.insert_text(inline.closing(mark.number))
        case inline.CodeRole.SINGLE:
            window.grid.insert_text(inline.single(mark.number))


def next_term(window: MainWindow) -> None:
    """Put the first term of the Kurdish that the English lacks at the caret."""
    segment = current(window)
    there = inline.plain(segment.target).casefold()
    for hit in sorted(window.terms_of(segment), key=lambda hit: hit.start):
        allowed = [term.target for term in hit.terms if term.status is not TermStatus.FORBIDDEN]
        if allowed and not any(target.casefold() in there for target in allowed):
            before = segment.target[: window.grid.target_caret()]
            window.grid.insert_text(allowed[0] if not before or before[-1].isspace() else f" {allowed[0]}")
            return
    window.tell(tr("Every term of the Kurdish stands in the English."))


def change_case(window: MainWindow) -> None:
    """Write the chosen English, or the word at the caret, in the next case; again for the one after."""
    if window.desk is None or current(window).locked:
        raise EditError(tr("The segment is locked: unlock it first."))
    cell = window.grid.rows.target
    start, end = cell.selection
    if start == end:
        around = [span for span in english.words(cell.text) if span[0] <= start <= span[1]]
        if not around:
            raise EditError(tr("Put the caret into a word of the English, or choose some words."))
        start, end = around[0]
    written = english.next_case(cell.text[start:end])
    cell.place_caret(start, until=end)
    cell.insert(written)
    cell.place_caret(start, until=start + len(written))


def split(window: MainWindow) -> None:
    """Split at the caret of the source; the target at its own caret if that stands inside."""
    segment = current(window)
    at = window.grid.source_caret()
    if not 0 < at < len(segment.source):
        raise EditError(tr("Put the caret into the Kurdish where the second part is to begin (F6), then split."))
    target_at = window.grid.target_caret()
    inside = target_at if 0 < target_at < len(segment.target) else None
    if window.desk:
        window.desk.editor.split(segment.id, at, inside)
        window.grid.go_to(segment.id)


def merge(window: MainWindow) -> None:
    """Merge the current segment with the next."""
    if window.desk:
        segment = current(window)
        window.desk.editor.merge(segment.id)
        window.grid.go_to(segment.id)


def lock(window: MainWindow) -> None:
    """Lock the selected segments, or unlock them if all are locked."""
    segments = chosen(window)
    _apply(window, edits.locked(segments, not all(s.locked for s in segments)))


def resolve_comment(window: MainWindow, comment_id: str, resolved: bool) -> None:
    """Close or open a thread of the current segment."""
    if window.desk:
        reviewing.resolve(window.desk.editor, current(window).id, comment_id, resolved)


def restore_version(window: MainWindow, version: Version) -> None:
    """Bring an older version's target back as a draft."""
    _apply(window, edits.restored(current(window), version.segment))


def add_term(window: MainWindow) -> None:
    """Add a term from the selections on both sides."""
    from translator_app.ui.dialogs.term_dialog import ask_term

    if window.desk is None:
        return
    source, target = selected_texts(window)
    term = ask_term(window, source, target)
    if term is not None:
        window.workshop.add_term(window.desk, term)
        window.refresh_desk()
        window.tell(tr("{source} is in the project's glossary.", source=term.source))


def learn_abbreviation(window: MainWindow) -> None:
    """Learn that the selected word is an abbreviation and segment anew."""
    from translator_app.ui.dialogs.asking import TextDialog, ask_text

    if window.desk is None:
        return
    word = selected_texts(window)[0]
    asked = TextDialog(
        window,
        tr("Learn an abbreviation"),
        tr("No sentence ends after it; what is not translated yet is cut anew."),
        tr("&Abbreviation, with its full stop"),
        word or "د.",
        tr("Learn"),
        kurdish=True,
    )
    learnt = ask_text(asked)
    if learnt is not None:
        changed = window.workshop.recut(window.desk, learnt)
        window.tell(tr("{word} is learnt; {changed:,} segments changed.", word=learnt, changed=changed))


def apply_fix(window: MainWindow, fix: str) -> None:
    """Take a check's one-click fix."""
    segment = current(window)
    origin = replace(segment.origin, edited=segment.origin.kind is not OriginKind.TYPED)
    _apply(window, edits.inserted(segment, fix, origin if segment.target else Origin(OriginKind.TYPED), said("Fix")))


def _apply(window: MainWindow, change: Change) -> None:
    if window.desk and change:
        large.make(window, change)
