"""Handing the translation over, marking errors in it, and going back to a named point of its log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from translator_app.core import anchors, edits, mqm
from translator_app.core.review import Act, HandOver, Phase, Role, handed_over, phase_of
from translator_app.core.segment import Change, Mark
from translator_app.core.signoff import standing

from .editing import Editor


def phase(editor: Editor) -> Phase:
    """Return in whose hands the translation is; an edit after the approval puts it back into review."""
    approved = standing(editor.store.sign_offs(), editor.segments) is not None
    return phase_of(editor.store.record.hand_overs(), approved)


def hand_over(editor: Editor, act: Act, role: Role, name: str, at: datetime, note: str = "") -> HandOver:
    """Do ``act`` with the whole translation and keep it. Raises ReviewError when the table does not allow it."""
    return editor.store.record.add_hand_over(handed_over(phase(editor), act, role, name, at, note))


def handed_over_place(editor: Editor) -> int | None:
    """Return the place of the log at which the translator last handed over, None if that never was."""
    places = [h.place for h in editor.store.record.hand_overs() if h.act is Act.SUBMIT]
    return places[-1] if places else None


def mark(editor: Editor, segment_id: int, made: Mark) -> Change:
    """Mark an error in a segment; a mark of a known id takes the place of that one.

    Raises ReviewError for a category, severity or span that there is not.
    """
    segment = editor.segment(segment_id)
    checked = mqm.checked(made, segment) if not made.quote else mqm.known(made)
    return editor.apply(edits.marked(segment, anchors.anchored(checked, segment)))


def unmark(editor: Editor, segment_id: int, mark_id: str) -> Change:
    """Remove a mark."""
    return editor.apply(edits.unmarked(editor.segment(segment_id), mark_id))


def restore_point(editor: Editor, place: int, ids: Iterable[int] | None = None) -> Change:
    """Bring the targets of a place of the log back as one step, those of ``ids`` or all; locked ones stay.

    A segment that was cut otherwise then has no target of that time and stays, too.
    """
    wanted = None if ids is None else frozenset(ids)
    then = {s.id: s for s in editor.store.record.segments_at(place)}
    pairs = [
        pair
        for now in editor.segments
        if now.id in then
        and (wanted is None or now.id in wanted)
        and not now.locked
        and now.source == then[now.id].source
        and now.target != then[now.id].target
        for pair in edits.restored(now, then[now.id]).pairs
    ]
    return editor.apply(Change("Restore snapshot", tuple(pairs)))
