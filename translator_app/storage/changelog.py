"""The change log: every edit as a row, with what each touched segment was before it.

It is undo and redo across restarts, and the history of each segment. Only the columns that changed are kept, as they
were: what a segment became is told by the next change or by the present row. An undo is itself a change, so nothing
is ever lost; a change that was undone is done again by taking back the undo.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import apsw

from translator_app.core.errors import ConflictError
from translator_app.core.said import said
from translator_app.core.segment import Change, Pair

from .rows import COLUMN_LIST, COLUMNS, LATER_COLUMNS, VERSION, Row, encode, moment, row_of, segment_of, typed

_OFF, _DONE, _UNDONE = 0, 1, 2
_PLACES = ", ".join("?" * len(COLUMNS))
INSERT_SEGMENT = f"INSERT INTO segment ({COLUMN_LIST}) VALUES ({_PLACES})"
_SELECT_SEGMENT = f"SELECT {COLUMN_LIST} FROM segment WHERE id = ?"


def record(connection: apsw.Connection, change: Change, *, amend: bool = False) -> None:
    """Write ``change``: segments and log. With ``amend`` it goes on the last change if that touched the same ones."""
    befores = _write(connection, _checked(connection, change))
    step = _amendable(connection, change) if amend else None
    if step is None:
        connection.execute("UPDATE change SET stack = ? WHERE stack = ?", (_OFF, _UNDONE))
        _log(connection, change, _DONE, befores)
    else:
        connection.execute("UPDATE change SET label = ?, at = ? WHERE id = ?", (change.label, moment(change.at), step))
        _amend_log(connection, step, befores)


def undo(connection: apsw.Connection, author: str, at: datetime) -> Change | None:
    """Take back the last change that still stands."""
    top = _one(connection, "SELECT id, label FROM change WHERE stack = ? ORDER BY id DESC LIMIT 1", _DONE)
    if top is None:
        return None
    change, undone_by = _reverse(connection, top[0], f"Undo: {top[1]}", author, at)
    connection.execute("UPDATE change SET stack = ?, undone_by = ? WHERE id = ?", (_UNDONE, undone_by, top[0]))
    return change


def redo(connection: apsw.Connection, author: str, at: datetime) -> Change | None:
    """Do the change again that was undone last."""
    bottom = _one(connection, "SELECT id, label, undone_by FROM change WHERE stack = ? ORDER BY id LIMIT 1", _UNDONE)
    if bottom is None:
        return None
    change, _ = _reverse(connection, typed(bottom[2], int), f"Redo: {bottom[1]}", author, at)
    connection.execute("UPDATE change SET stack = ?, undone_by = NULL WHERE id = ?", (_DONE, bottom[0]))
    return change


def undo_label(connection: apsw.Connection) -> str | None:
    """Return the label of the change that :func:`undo` would take back."""
    top = _one(connection, "SELECT label FROM change WHERE stack = ? ORDER BY id DESC LIMIT 1", _DONE)
    return top[0] if top else None


def redo_label(connection: apsw.Connection) -> str | None:
    """Return the label of the change that :func:`redo` would do again."""
    next_ = _one(connection, "SELECT label FROM change WHERE stack = ? ORDER BY id LIMIT 1", _UNDONE)
    return next_[0] if next_ else None


def undo_size(connection: apsw.Connection) -> int:
    """Return how many segments :func:`undo` would touch."""
    return _size(connection, "SELECT id FROM change WHERE stack = ? ORDER BY id DESC LIMIT 1", _DONE)


def redo_size(connection: apsw.Connection) -> int:
    """Return how many segments :func:`redo` would touch."""
    return _size(connection, "SELECT undone_by FROM change WHERE stack = ? ORDER BY id LIMIT 1", _UNDONE)


def _size(connection: apsw.Connection, query: str, stack: int) -> int:
    step = _one(connection, query, stack)
    return int(_one(connection, "SELECT count(*) FROM pair WHERE change_id = ?", step[0])[0]) if step else 0


def forget(connection: apsw.Connection, document_id: int) -> None:
    """Remove the segments of a document with their history; changes that touched nothing else go with them."""
    # Segments that merges removed live in the log alone, and only their first row tells their document.
    ids = {id_ for (id_,) in connection.execute("SELECT id FROM segment WHERE document_id = ?", (document_id,))}
    whole = connection.execute("SELECT segment_id, before FROM pair WHERE before LIKE '{\"id\":%'")
    ids |= {id_ for id_, before in whole if decode(str(before)).get("document_id") == document_id}
    connection.executemany("DELETE FROM pair WHERE segment_id = ?", [(id_,) for id_ in ids])
    connection.execute("DELETE FROM change WHERE NOT EXISTS (SELECT 1 FROM pair WHERE change_id = change.id)")
    connection.execute("DELETE FROM segment WHERE document_id = ?", (document_id,))


def _one(connection: apsw.Connection, query: str, *values: int) -> Any:
    return next(iter(connection.execute(query, values).fetchall()), None)


def stored_rows(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, Row]:
    """Return the present rows of those segments of ``ids`` that there are."""
    query = f"SELECT {COLUMN_LIST} FROM segment WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: row for row in connection.execute(query, (encode(list(ids)),))}


# --- writing: each step is a segment's id, its row as it stands, and its row as it becomes ---

Step = tuple[int, Row | None, Row | None]
Befores = list[tuple[int, dict[str, Any] | None]]


def _checked(connection: apsw.Connection, change: Change) -> list[Step]:
    """Compare the change with what is stored. Raises ConflictError."""
    ids = change.ids
    if len(ids) != len(change.pairs) or len(set(ids)) != len(ids):
        raise ValueError("a change holds a pair of nothing, or touches one segment twice")
    stored = stored_rows(connection, ids)
    steps: list[Step] = []
    for id_, (before, after) in zip(ids, change.pairs, strict=True):
        row = stored.get(id_)
        if (before is None) != (row is None):
            gone = "was removed" if row is None else "was added already"
            raise ConflictError(
                said(
                    "Segment {id} {gone} by somebody else: nothing was written; open the project anew.",
                    id=id_,
                    gone=gone,
                )
            )
        if before is not None and row is not None and row[VERSION] != before.version:
            who = str(row[COLUMNS.index("changed_by")] or "somebody else")
            raise ConflictError(
                said(
                    "Segment {id} was changed by {who} after it was read: nothing was written; open the project anew "
                    "to see that change.",
                    id=id_,
                    who=who,
                )
            )
        if before and after and (after.id != before.id or after.version != before.version + 1):
            raise ValueError(f"segment {id_} must keep its id and grow by one version with a change")
        steps.append((id_, row, row_of(after) if after else None))
    return steps


def _write(connection: apsw.Connection, steps: Iterable[Step]) -> Befores:
    """Write the new rows; return for each segment what the log keeps."""
    befores: Befores = []
    updates: dict[tuple[str, ...], list[Row]] = {}
    inserts: list[Row] = []
    removals: list[tuple[int]] = []
    for id_, stored, new in steps:
        if stored is None:
            assert new is not None
            inserts.append(new)
            befores.append((id_, None))
        elif new is None:
            removals.append((id_,))
            befores.append((id_, dict(zip(COLUMNS, stored, strict=True))))
        else:
            places = [place for place, value in enumerate(new) if value != stored[place]]
            names = tuple(COLUMNS[place] for place in places)
            updates.setdefault(names, []).append((*(new[place] for place in places), id_))
            befores.append((id_, {COLUMNS[place]: stored[place] for place in places}))
    connection.executemany("DELETE FROM segment WHERE id = ?", removals)
    for names, values in updates.items():
        columns = ", ".join(f"{name} = ?" for name in names)
        connection.executemany(f"UPDATE segment SET {columns} WHERE id = ?", values)
    connection.executemany(INSERT_SEGMENT, inserts)
    return befores


def _log(connection: apsw.Connection, change: Change, stack: int, befores: Befores) -> int:
    connection.execute(
        "INSERT INTO change (label, author, at, stack) VALUES (?, ?, ?, ?)",
        (change.label, change.author, moment(change.at), stack),
    )
    step = connection.last_insert_rowid()
    connection.executemany(
        "INSERT INTO pair VALUES (?, ?, ?)",
        ((step, id_, None if before is None else encode(before)) for id_, before in befores),
    )
    return step


def _amendable(connection: apsw.Connection, change: Change) -> int | None:
    last = _one(connection, "SELECT id, stack, author FROM change ORDER BY id DESC LIMIT 1")
    if last is None or last[1] != _DONE or last[2] != change.author or change.structural:
        return None
    touched = connection.execute("SELECT segment_id, before FROM pair WHERE change_id = ?", (last[0],)).fetchall()
    # what adds a segment is a step of its own: an edit that went on it would be taken back with the split
    adds = any(before is None for _, before in touched)
    return int(last[0]) if not adds and {id_ for id_, _ in touched} == set(change.ids) else None


def _amend_log(connection: apsw.Connection, step: int, befores: Befores) -> None:
    for id_, before in befores:
        kept = _one(connection, "SELECT before FROM pair WHERE change_id = ? AND segment_id = ?", step, id_)[0]
        if kept is not None and before is not None:
            connection.execute(
                "UPDATE pair SET before = ? WHERE change_id = ? AND segment_id = ?",
                (encode({**before, **decode(kept)}), step, id_),
            )


def _reverse(connection: apsw.Connection, step: int, label: str, author: str, at: datetime) -> tuple[Change, int]:
    """Bring the segments of the change ``step`` back to what they were before it; return that and its id."""
    query = "SELECT segment_id, before FROM pair WHERE change_id = ? ORDER BY segment_id"
    log: list[Any] = connection.execute(query, (step,)).fetchall()
    stored = stored_rows(connection, [typed(id_, int) for id_, _ in log])
    steps: list[Step] = []
    pairs: list[Pair] = []
    for id_, before in log:
        now = stored.get(id_)
        then = None if before is None else earlier(now, decode(before))
        if now and then:
            then = (*then[:VERSION], typed(now[VERSION], int) + 1, *then[VERSION + 1 :])
        if now or then:
            steps.append((id_, now, then))
            pairs.append((segment_of(now) if now else None, segment_of(then) if then else None))
    change = Change(label, tuple(pairs), author, at)
    return change, _log(connection, change, _OFF, _write(connection, steps))


def decode(before: str) -> dict[str, Any]:
    """Return the columns a row of the log keeps. Raises TypeError or ValueError for what no Werger wrote."""
    values: dict[str, Any] = typed(json.loads(before), dict)
    if not values.keys() <= set(COLUMNS):
        raise ValueError("a column no segment has")
    for value in values.values():
        if type(value) not in (str, int):
            raise TypeError("a value no column holds")
    return values


def earlier(row: Row | None, before: dict[str, Any]) -> Row:
    """Return the row as it was before a change that kept ``before``; ``row`` is None where the change removed it."""
    if row is None:
        return tuple({**LATER_COLUMNS, **before}[column] for column in COLUMNS)
    return tuple(before.get(column, value) for column, value in zip(COLUMNS, row, strict=True))
