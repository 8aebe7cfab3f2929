"""The record of a review in the project file; the port is :class:`translator_app.core.record.ReviewRecord`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any

import apsw

from translator_app.core.errors import ProjectError
from translator_app.core.record import Face, Point, Step
from translator_app.core.review import Act, HandOver, Phase, Role
from translator_app.core.said import said
from translator_app.core.segment import Segment, State, SubState

from .changelog import decode, earlier
from .rows import COLUMN_LIST, COLUMNS, Row, decode_origin, in_bulk, moment, moment_of, segment_of, typed

_FACE = ("source", "target", "state", "substate", "origin")
_SHOWN = tuple(COLUMNS.index(name) for name in _FACE)
_BLOCK = 2_000
"""Segments whose steps are read at once, so that others can write between."""
Access = Callable[[], AbstractContextManager[apsw.Connection]]


class ReviewRecord:
    """Hand-overs, named points, and the log read backwards; ``reading`` and ``writing`` are the store's."""

    def __init__(self, reading: Access, writing: Access) -> None:
        self._reading = reading
        self._writing = writing

    def place(self) -> int:
        """Return the id of the last change, 0 before the first."""
        with self._reading() as connection:
            return place_of(connection)

    def hand_overs(self) -> tuple[HandOver, ...]:
        """Return the hand-overs, oldest first."""
        with self._reading() as connection:
            rows = connection.execute("SELECT act, phase, role, name, at, note, place FROM hand_over ORDER BY id")
            return tuple(_hand_over(*row) for row in rows)

    def add_hand_over(self, hand_over: HandOver) -> HandOver:
        """Keep ``hand_over`` at the present place of the log and return it so."""
        with self._writing() as connection:
            placed = replace(hand_over, place=place_of(connection))
            put_hand_over(connection, placed)
            return placed

    def points(self) -> tuple[Point, ...]:
        """Return the named points in the order of the log."""
        with self._reading() as connection:
            rows = connection.execute("SELECT name, author, at, place FROM point ORDER BY place, at, name")
            return tuple(_point(*row) for row in rows)

    def keep_point(self, name: str, author: str, at: datetime) -> Point:
        """Name the present place. Raises ProjectError if the name is taken or empty."""
        if not name.strip():
            raise ProjectError("A snapshot needs a name.")
        with self._writing() as connection:
            if connection.execute("SELECT 1 FROM point WHERE name = ?", (name,)).fetchone():
                raise ProjectError(said("There is already a snapshot “{name}”: choose another name.", name=name))
            point = Point(name, author, at, place_of(connection))
            connection.execute("INSERT INTO point VALUES (?, ?, ?, ?)", (name, author, moment(at), point.place))
            return point

    def drop_point(self, name: str) -> None:
        """Forget the name. Raises ProjectError if there is none of it."""
        with self._writing() as connection:
            connection.execute("DELETE FROM point WHERE name = ?", (name,))
            if not connection.changes():
                raise ProjectError(said("There is no snapshot “{name}”.", name=name))

    def segments_at(self, place: int) -> list[Segment]:
        """Return the segments in reading order as they stood after the change ``place``.

        Documents that were added later are among them as they were read: imports are no changes.
        """
        with self._reading() as connection, in_bulk():
            documents = connection.execute("SELECT id FROM document ORDER BY place, id")
            order = {id_: n for n, (id_,) in enumerate(documents)}
            rows = rows_at(connection, place)
            found = [segment_of(row) for row in rows.values() if row[1] in order]
        return sorted(found, key=lambda s: (order[s.document_id], s.position, s.id))

    def steps(self) -> Iterator[list[Step]]:
        """Yield the steps of each segment that was ever changed, oldest first."""
        last = 0
        while True:
            with self._reading() as connection:
                ids = [
                    typed(id_, int)
                    for (id_,) in connection.execute(
                        "SELECT DISTINCT segment_id FROM pair WHERE segment_id > ? ORDER BY segment_id LIMIT ?",
                        (last, _BLOCK),
                    )
                ]
                if not ids:
                    return
                block = list(_steps(connection, ids[0], ids[-1]))
            last = ids[-1]
            yield from block


def place_of(connection: apsw.Connection) -> int:
    """Return the id of the last change there is, 0 before the first."""
    ((place,),) = connection.execute("SELECT coalesce(max(id), 0) FROM change")
    return typed(place, int)


def put_hand_over(connection: apsw.Connection, hand_over: HandOver) -> None:
    """Write one hand-over as it is."""
    connection.execute(
        "INSERT INTO hand_over (act, phase, role, name, at, note, place) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            hand_over.act.value,
            hand_over.phase.value,
            hand_over.role.value,
            hand_over.name,
            moment(hand_over.at),
            hand_over.note,
            hand_over.place,
        ),
    )


def rows_at(connection: apsw.Connection, place: int, present: dict[int, Row] | None = None) -> dict[int, Row]:
    """Return the rows of all segments by id as they stood after the change ``place``; ``present`` if they are known."""
    if present is None:
        present = {row[0]: row for row in connection.execute(f"SELECT {COLUMN_LIST} FROM segment")}
    rows = dict(present)
    query = "SELECT segment_id, before FROM pair WHERE change_id > ? ORDER BY change_id DESC"
    later = connection.execute(query, (place,))
    for id_, before in later:
        if before is None:
            rows.pop(id_, None)
        else:
            rows[id_] = earlier(rows.get(id_), decode(typed(before, str)))
    return rows


def _hand_over(act: Any, phase: Any, role: Any, name: Any, at: Any, note: Any, place: Any) -> HandOver:
    return HandOver(
        Act(act), Phase(phase), Role(role), typed(name, str), datetime.fromisoformat(at), typed(note, str), place
    )


def _point(name: Any, author: Any, at: Any, place: Any) -> Point:
    return Point(typed(name, str), typed(author, str), datetime.fromisoformat(at), typed(place, int))


def _steps(connection: apsw.Connection, first: int, last: int) -> Iterator[list[Step]]:
    rows = {
        row[0]: row
        for row in connection.execute(f"SELECT {COLUMN_LIST} FROM segment WHERE id BETWEEN ? AND ?", (first, last))
    }
    log = connection.execute(
        "SELECT segment_id, change_id, label, author, at, before FROM pair JOIN change ON change.id = change_id "
        "WHERE segment_id BETWEEN ? AND ? ORDER BY segment_id, change_id DESC",
        (first, last),
    )
    for id_, entries in groupby(log, key=lambda entry: entry[0]):
        row = rows.get(id_)
        shown = None if row is None else tuple(row[place] for place in _SHOWN)
        after = _face(shown)
        steps: list[Step] = []
        for _, change, label, author, at, kept in entries:
            before, shown = (None, None) if kept is None else _face_before(after, shown, decode(kept))
            steps.append(Step(id_, change, label, author, moment_of(at), before, after))
            after = before
        yield steps[::-1]


def _face_before(after: Face | None, shown: Row | None, kept: dict[str, Any]) -> tuple[Face | None, Row]:
    """Return what a step showed before, the very same value where none of that changed."""
    if shown is not None and kept.keys().isdisjoint(_FACE):
        return after, shown
    then = tuple(kept[c] for c in _FACE) if shown is None else tuple(map(kept.get, _FACE, shown))
    return _face(then), then


def _face(shown: Row | None) -> Face | None:
    if shown is None:
        return None
    source, target, state, substate, origin = shown
    if state == State.INITIAL.value:
        rejected = substate == SubState.REJECTED.value
        state = "rejected" if rejected else "draft" if target else "empty"
    return Face(typed(source, str), typed(target, str), typed(state, str), decode_origin(typed(origin, str)))
