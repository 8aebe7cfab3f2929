"""Rows of two copies of a project side by side: what both logs begin with, and what differs."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import apsw

from translator_app.core.segment import Segment

from .rows import COLUMN_LIST, COLUMNS, VERSION, Row, encode, segment_of, typed

DOCUMENT, POSITION, PARAGRAPH = (COLUMNS.index(name) for name in ("document_id", "position", "paragraph"))
_SILENT = frozenset({VERSION, COLUMNS.index("changed_by"), COLUMNS.index("changed_at")})
Rows = dict[int, Row]


def present_rows(connection: apsw.Connection) -> Rows:
    """Return the rows of all segments by id."""
    return {row[0]: row for row in connection.execute(f"SELECT {COLUMN_LIST} FROM segment")}


def say_same(one: Row | None, other: Row | None) -> bool:
    """Tell whether two rows say the same, whoever wrote them and whenever."""
    if one is None or other is None or one == other:
        return one is other or one == other
    return all(a == b or n in _SILENT for n, (a, b) in enumerate(zip(one, other, strict=True)))


def kept_of(before: Row | None, after: Row | None) -> str | None:
    """Return what the log keeps of a step from ``before`` to ``after``."""
    if before is None:
        return None
    if after is None:
        return encode(dict(zip(COLUMNS, before, strict=True)))
    return encode({c: b for c, b, a in zip(COLUMNS, before, after, strict=True) if a != b})


def last_segment(connection: apsw.Connection) -> int:
    """Return the highest id a segment ever had."""
    ((last,),) = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'segment'")
    return typed(last, int)


def common_prefix(one: apsw.Connection, other: apsw.Connection) -> int:
    """Return the id of the last change of the longest common prefix, 0 if there is none.

    A change that is in one log alone was forgotten by the other with a document that was removed.
    """
    query = "SELECT id, label, author, at FROM change ORDER BY id"
    mine, yours = iter(one.execute(query)), iter(other.execute(query))
    last = 0
    x, y = next(mine, None), next(yours, None)
    while x is not None and y is not None:
        if x == y:
            last = typed(x[0], int)
            x, y = next(mine, None), next(yours, None)
        elif x[0] == y[0]:
            break
        elif typed(x[0], int) < typed(y[0], int):
            x = next(mine, None)
        else:
            y = next(yours, None)
    return last


def changed_paragraphs(base: Rows, side: Rows, documents: set[int]) -> set[tuple[Any, Any]]:
    """Return the paragraphs (document, paragraph) of ``documents`` in which one side changed anything."""
    found: set[tuple[Any, Any]] = set()
    for id_ in side.keys() | base.keys():
        now, then = side.get(id_), base.get(id_)
        known = now or then
        if known is not None and known[DOCUMENT] in documents and not say_same(now, then):
            found.add((known[DOCUMENT], known[PARAGRAPH]))
    return found


def by_paragraph(rows: Rows, wanted: set[tuple[Any, Any]]) -> dict[tuple[Any, Any], list[Segment]]:
    """Return the segments of the wanted paragraphs (document, paragraph), each in its order."""
    found: dict[tuple[Any, Any], list[Segment]] = defaultdict(list)
    chosen = [row for row in rows.values() if (row[DOCUMENT], row[PARAGRAPH]) in wanted]
    for row in sorted(chosen, key=lambda r: (typed(r[POSITION], int), typed(r[0], int))):
        found[row[DOCUMENT], row[PARAGRAPH]].append(segment_of(row))
    return found


def append_changes(ours: apsw.Connection, theirs: apsw.Connection, fork: int, foreign: Rows) -> dict[int, int]:
    """Append their changes after ``fork`` to our log; returns the new id of each."""
    query = "SELECT id, label, author, at FROM change WHERE id > ? "
    values: tuple[Any, ...] = (fork,)
    if foreign:
        query += "OR id IN (SELECT change_id FROM pair WHERE segment_id IN (SELECT value FROM json_each(?))) "
        values = (fork, encode(list(foreign)))
    rows = theirs.execute(query + "ORDER BY id", values).fetchall()
    ((last,),) = ours.execute("SELECT coalesce(max(id), 0) FROM change")
    changes = {typed(row[0], int): typed(last, int) + n for n, row in enumerate(rows, start=1)}
    ours.executemany(
        "INSERT INTO change (id, label, author, at, stack) VALUES (?, ?, ?, ?, 0)",
        [(changes[typed(row[0], int)], *row[1:]) for row in rows],
    )
    return changes
