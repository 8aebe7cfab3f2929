"""What comments and quality marks were put on, as stretches to be drawn, where the words stand now."""

from __future__ import annotations

from dataclasses import replace

from translator_app.core import anchors, inline, mqm
from translator_app.core.segment import Comment, Mark, Segment
from translator_app.ui.language import tr

from .cell import Span, SpanKind

LINES = {
    mqm.ErrorSeverity.NEUTRAL.value: 0,
    mqm.ErrorSeverity.MINOR.value: 1,
    mqm.ErrorSeverity.MAJOR.value: 2,
    mqm.ErrorSeverity.CRITICAL.value: 3,
}
"""The gravity of a marked error in lines under its words; a neutral one has its brackets alone."""


def note_spans(segment: Segment, *, on_source: bool, target: str | None = None) -> list[Span]:
    """Return the words of open threads and of marks; ``target`` is what stands in the cell, if not yet written."""
    if not segment.comments and not segment.marks:
        return []
    looked = segment if target is None or on_source else _saying(segment, target)
    spans: list[Span] = []
    for comment in segment.comments:
        at = anchors.place(comment, looked) if comment.reply_to is None and not comment.resolved else None
        if at is not None and comment.on_source is on_source:
            told = tr(
                "Comment by \u2068{author}\u2069: \u2068{text}\u2069", author=comment.author or "—", text=comment.text
            )
            spans.append(Span(*at, SpanKind.COMMENT, told))
    for mark in segment.marks:
        at = anchors.place(mark, looked)
        if at is not None and mark.on_source is on_source:
            spans.append(Span(*at, SpanKind.MARK, mark_in_words(mark), LINES.get(mark.severity, 1)))
    return spans


def mark_in_words(mark: Mark) -> str:
    """Return severity, category, note and author in one line."""
    kind = f"{tr(mark.severity.capitalize())}: {tr(mqm.CATEGORIES.get(mark.category, mark.category))}"
    note = f" – \u2068{mark.note}\u2069" if mark.note else ""
    return f"{kind}{note} (\u2068{mark.author}\u2069)"


def quoted(note: Comment | Mark) -> str:
    """Return the words of a note without inline codes, shortened in the middle."""
    words = " ".join(inline.plain(note.quote).split())
    return words if len(words) <= 90 else f"{words[:60]} … {words[-25:]}"


def _saying(segment: Segment, target: str) -> Segment:
    return segment if segment.target == target else replace(segment, target=target)
