"""The history of a segment out of the change log, through splits and merges."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import apsw

from translator_app.core.project import Version

from .changelog import decode, earlier, stored_rows
from .rows import COLUMNS, Row, moment_of, segment_of, typed

IMPORTED = "Import"
_DOCUMENT, _POSITION, _PARAGRAPH = (COLUMNS.index(name) for name in ("document_id", "position", "paragraph"))
_MOST_RELATIVES = 64
_WHOLE = '{"id":%'
"""How the log's row begins where a change removed the segment: all its columns are kept."""


def history(connection: apsw.Connection, segment_id: int) -> list[Version]:
    """Return the versions of a segment, newest first, down to the one that was imported.

    What the segment was split from, up to the split, follows, and what was merged into it, up to the merge.
    """
    return _versions(connection, segment_id, None, set())


def _versions(connection: apsw.Connection, segment_id: int, until: int | None, seen: set[int]) -> list[Version]:
    seen.add(segment_id)
    row = _row_before(connection, segment_id, until)
    versions: list[Version] = []
    relatives: list[tuple[int, int]] = []
    added: tuple[int, Row] | None = None
    for step, label, author, at, before, undone in _steps(connection, segment_id, until):
        if row is not None:
            versions.append(Version(segment_of(row), label, author, moment_of(at)))
        if before is None:
            added = (step, row) if row is not None else added
            row = None
            continue
        kept = decode(before)
        added = None
        now, row = row, earlier(row, kept)
        if "source" in kept and now is not None and not undone:
            relatives += [(other, step) for other in _merged_in(connection, step, row, segment_id)]
    if added is not None:
        parent = _split_from(connection, *added, segment_id)
        relatives += [(parent, added[0])] if parent is not None else []
    elif row is not None:
        versions.append(_imported(connection, row))
    for other, step in relatives:
        if other not in seen:
            versions += _versions(connection, other, step, seen)
    return versions


def _steps(connection: apsw.Connection, segment_id: int, until: int | None) -> Iterator[Any]:
    return iter(
        connection.execute(
            "SELECT change_id, label, author, at, before, undone_by FROM pair JOIN change ON change.id = change_id "
            "WHERE segment_id = ? AND change_id < ? ORDER BY change_id DESC",
            (segment_id, 1 << 62 if until is None else until),
        ).fetchall()
    )


def _row_before(connection: apsw.Connection, segment_id: int, until: int | None) -> Row | None:
    row = stored_rows(connection, (segment_id,)).get(segment_id)
    if until is None:
        return row
    later = connection.execute(
        "SELECT before FROM pair WHERE segment_id = ? AND change_id >= ? ORDER BY change_id DESC", (segment_id, until)
    )
    for (before,) in later.fetchall():
        row = None if before is None else earlier(row, decode(typed(before, str)))
    return row


def _imported(connection: apsw.Connection, row: Row) -> Version:
    found = connection.execute("SELECT added_at FROM document WHERE id = ?", (row[_DOCUMENT],)).fetchone()
    return Version(segment_of(row), IMPORTED, "", moment_of(found[0]) if found else None)


def _merged_in(connection: apsw.Connection, step: int, row: Row, segment_id: int) -> list[int]:
    """Return the segments of the same paragraph that the change ``step`` removed as it changed this one's source."""
    others = connection.execute(
        "SELECT segment_id FROM pair WHERE change_id = ? AND segment_id <> ? AND before LIKE ? "
        "AND json_extract(before, '$.document_id') = ? AND json_extract(before, '$.paragraph') = ? "
        "ORDER BY json_extract(before, '$.position') LIMIT ?",
        (step, segment_id, _WHOLE, row[_DOCUMENT], row[_PARAGRAPH], _MOST_RELATIVES),
    )
    return [typed(id_, int) for (id_,) in others]


def _split_from(connection: apsw.Connection, step: int, row: Row, segment_id: int) -> int | None:
    """Return the segment that the change ``step`` cut as it added this one: the nearest before it in its paragraph."""
    near = connection.execute(
        "SELECT segment_id FROM pair WHERE change_id = ? AND segment_id <> ? AND before LIKE '%\"source\":%' "
        "ORDER BY abs(segment_id - ?) LIMIT ?",
        (step, segment_id, segment_id, _MOST_RELATIVES),
    ).fetchall()
    places: list[tuple[int, int]] = []
    for (other,) in near:
        before = _row_before(connection, typed(other, int), step)
        if before is not None and (before[_DOCUMENT], before[_PARAGRAPH]) == (row[_DOCUMENT], row[_PARAGRAPH]):
            places.append((typed(before[_POSITION], int), typed(other, int)))
    own = typed(row[_POSITION], int)
    ahead = [place for place in places if place[0] <= own]
    return max(ahead)[1] if ahead else min(places)[1] if places else None
