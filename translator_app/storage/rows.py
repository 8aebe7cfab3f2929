"""Segments and their parts as rows: one column a field, JSON (empty where there is nothing) for the compound ones."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

from translator_app.core.inline import InlineCode
from translator_app.core.segment import NO_ORIGIN, Comment, Mark, Origin, OriginKind, Segment, State, SubState

SQLValue = str | int | float | bytes | None
Row = tuple[SQLValue, ...]

T = TypeVar("T")

COLUMNS = (
    "id",
    "document_id",
    "position",
    "paragraph",
    "source",
    "target",
    "trail",
    "state",
    "substate",
    "origin",
    "locked",
    "codes",
    "comments",
    "ignored",
    "version",
    "changed_by",
    "changed_at",
    "marks",
)
COLUMN_LIST = ", ".join(COLUMNS)
VERSION = COLUMNS.index("version")
LATER_COLUMNS = {"ignored": "", "marks": ""}
"""Columns that earlier versions of the project file did not know, with what a row of theirs holds there."""
_STATES = {state.value: state for state in State}
_SUBSTATES = {substate.value: substate for substate in SubState}


def encode(value: object) -> str:
    """Return ``value`` as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@contextmanager
def in_bulk() -> Iterator[None]:
    """Put the cycle collector off inside the block: values that hold no cycles load in half the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def moment(at: datetime | None) -> str:
    """Return ``at`` as ISO 8601 with microseconds and offset, empty for none."""
    return at.isoformat() if at else ""


def moment_of(text: Any) -> datetime | None:
    """Inverse of :func:`moment`."""
    return datetime.fromisoformat(text) if text else None


def typed(value: Any, kind: type[T]) -> T:
    """Return ``value`` if it is exactly of type ``kind``. Raises TypeError: a file of ours never holds another."""
    if type(value) is not kind:
        raise TypeError(f"{type(value).__name__} instead of {kind.__name__}")
    return value


def row_of(segment: Segment) -> Row:
    """Return ``segment`` as the values of ``COLUMNS``."""
    return (
        segment.id,
        segment.document_id,
        segment.position,
        segment.paragraph,
        segment.source,
        segment.target,
        segment.trail,
        segment.state.value,
        segment.substate.value,
        _encode_origin(segment.origin),
        int(segment.locked),
        encode_codes(segment.codes),
        _encode_comments(segment.comments),
        encode(sorted(segment.ignored)) if segment.ignored else "",
        segment.version,
        segment.changed_by,
        moment(segment.changed_at),
        _encode_marks(segment.marks),
    )


def segment_of(row: Sequence[Any]) -> Segment:
    """Inverse of :func:`row_of`. Raises ValueError, KeyError or TypeError for what no Werger wrote."""
    (id_, document_id, position, paragraph, source, target, trail, state, substate, origin, locked) = row[:11]
    codes, comments, ignored, version, changed_by, changed_at, marks = row[11:]
    return Segment(
        id_,
        document_id,
        position,
        paragraph,
        source,
        target,
        trail,
        _STATES[state],
        _SUBSTATES[substate],
        decode_origin(origin),
        locked != 0,
        decode_codes(codes) if codes else (),
        _decode_comments(comments) if comments else (),
        frozenset(typed(key, str) for key in json.loads(ignored)) if ignored else frozenset(),
        version,
        changed_by,
        datetime.fromisoformat(changed_at) if changed_at else None,
        tuple(_decode_mark(*values) for values in json.loads(marks)) if marks else (),
    )


def _encode_origin(origin: Origin) -> str:
    if origin == NO_ORIGIN:
        return ""
    return encode([origin.kind.value, origin.name, origin.score, origin.edited])


@lru_cache(maxsize=4096)
def decode_origin(text: str) -> Origin:
    """Return the origin a row holds, empty for none."""
    if not text:
        return NO_ORIGIN
    kind, name, score, edited = json.loads(text)
    if score is not None:
        typed(score, int)
    return Origin(OriginKind(kind), typed(name, str), score, typed(edited, bool))


def encode_codes(codes: Sequence[InlineCode]) -> str:
    """Return ``codes`` as JSON, empty for none."""
    if not codes:
        return ""
    return encode([[code.number, code.paired, code.format, code.label, code.required] for code in codes])


@lru_cache(maxsize=4096)
def decode_codes(text: str) -> tuple[InlineCode, ...]:
    """Inverse of :func:`encode_codes`."""
    if not text:
        return ()
    return tuple(
        InlineCode(typed(number, int), typed(paired, bool), typed(form, str), typed(label, str), typed(required, bool))
        for number, paired, form, label, required in json.loads(text)
    )


def _encode_comments(comments: Sequence[Comment]) -> str:
    if not comments:
        return ""
    return encode(
        [[c.id, c.author, moment(c.at), c.text, c.resolved, c.reply_to, *_encode_anchor(c, *c.terms)] for c in comments]
    )


def _decode_comments(text: str) -> tuple[Comment, ...]:
    return tuple(_decode_comment(*values) for values in json.loads(text))


def _decode_comment(*values: Any) -> Comment:
    id_, author, at, text, resolved, reply_to, *anchor = values
    start, end, on_source, quote, before, *terms = _decode_anchor(*anchor)
    return Comment(
        typed(id_, str),
        typed(author, str),
        datetime.fromisoformat(typed(at, str)),
        typed(text, str),
        typed(resolved, bool),
        None if reply_to is None else typed(reply_to, str),
        start,
        end,
        on_source,
        quote,
        before,
        tuple(typed(term, str) for term in terms),
    )


def _encode_marks(marks: Sequence[Mark]) -> str:
    if not marks:
        return ""
    return encode([[m.id, m.author, moment(m.at), m.category, m.severity, m.note, *_encode_anchor(m)] for m in marks])


def _decode_mark(*values: Any) -> Mark:
    id_, author, at, category, severity, note, *anchor = values
    start, end, on_source, quote, before = _decode_anchor(*anchor)
    return Mark(
        typed(id_, str),
        typed(author, str),
        datetime.fromisoformat(typed(at, str)),
        typed(category, str),
        typed(severity, str),
        typed(note, str),
        start,
        end,
        on_source,
        quote,
        before,
    )


def _encode_anchor(note: Comment | Mark, *more: str) -> list[object]:
    """Return start, end, side; then quote, what stood before it, and ``more``, where there is any of these."""
    kept: list[object] = [note.start, note.end, note.on_source]
    return [*kept, note.quote, note.before, *more] if note.quote or note.before or more else kept


def _decode_anchor(start: Any, end: Any, on_source: Any, quote: Any = "", before: Any = "", *more: Any) -> Any:
    for place in (start, end):
        if place is not None:
            typed(place, int)
    return start, end, typed(on_source, bool), typed(quote, str), typed(before, str), *more
