"""What two copies of a project keep beside their segments, joined: sign-offs, hand-overs, named points, links."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import apsw

from .rows import encode, moment, typed

Placed = Callable[[int], int]


def mapped_place(changes: Mapping[int, int], fork: int, place: int) -> int:
    """Return where the merged log stands at the place ``place`` of the other copy's."""
    if place <= fork:
        return place
    known = sorted(changes)
    at = bisect_right(known, place)
    return changes[known[at - 1]] if at else fork


def merge_facts(ours: apsw.Connection, theirs: apsw.Connection, placed: Placed, fork: int) -> Iterator[str]:
    """Add what theirs has and ours lacks; yields sentences of what a person should look at."""
    yield from _hand_overs(ours, theirs, placed, fork)
    _points(ours, theirs, placed)
    columns = "reviewer, at, segments, words, digest, note, waived"
    known = set(ours.execute(f"SELECT {columns} FROM sign_off"))
    for row in theirs.execute(f"SELECT {columns} FROM sign_off ORDER BY id").fetchall():
        if row not in known:
            ours.execute(f"INSERT INTO sign_off ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    _links(ours, theirs)


def _hand_overs(ours: apsw.Connection, theirs: apsw.Connection, placed: Placed, fork: int) -> Iterator[str]:
    columns = "act, phase, role, name, at, note"
    query = f"SELECT {columns}, place FROM hand_over ORDER BY id"
    here = ours.execute(query).fetchall()
    new = [row for row in theirs.execute(query).fetchall() if row[:-1] not in {r[:-1] for r in here}]
    for row in new:
        ours.execute(
            f"INSERT INTO hand_over ({columns}, place) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*row[:-1], placed(typed(row[-1], int))),
        )
    both = [row for row in here if row[:-1] not in {r[:-1] for r in theirs.execute(query)}]
    if new and both:
        yield f"Both copies were handed over: the phase is now “{new[-1][1]}”, as in the second copy."


def _points(ours: apsw.Connection, theirs: apsw.Connection, placed: Placed) -> None:
    query = "SELECT name, author, at, place FROM point"
    known: dict[Any, Any] = {name: (author, at) for name, author, at, _ in ours.execute(query)}
    for name, author, at, place in theirs.execute(query).fetchall():
        if known.get(name) == (author, at):
            continue
        free, number = name, 2
        while free in known:
            free, number = f"{name} ({number})", number + 1
        known[free] = (author, at)
        ours.execute("INSERT INTO point VALUES (?, ?, ?, ?)", (free, author, at, placed(typed(place, int))))


def _links(ours: apsw.Connection, theirs: apsw.Connection) -> None:
    """Join the lists of glossaries and memories; all other facts of the project are ours."""
    mine, yours = _facts(ours), _facts(theirs)
    glossaries = [*mine["glossaries"], *(g for g in yours["glossaries"] if g not in mine["glossaries"])]
    paths = {link[0] for link in mine["memories"]}
    memories = [*mine["memories"], *(link for link in yours["memories"] if link[0] not in paths)]
    if (glossaries, memories) != (mine["glossaries"], mine["memories"]):
        told = encode({**mine, "glossaries": glossaries, "memories": memories})
        ours.execute("UPDATE fact SET value = ? WHERE key = 'project'", (told,))


def _facts(connection: apsw.Connection) -> dict[str, Any]:
    ((text,),) = connection.execute("SELECT value FROM fact WHERE key = 'project'")
    return typed(json.loads(typed(text, str)), dict)


def tell_of_people(
    copies: tuple[apsw.Connection, apsw.Connection], names: tuple[Path, Path], fork: int
) -> Iterator[str]:
    """Yield what is odd about who worked after the fork and when: clocks that ran backwards, one name on both sides."""
    people: list[set[str]] = []
    for connection, name in zip(copies, names, strict=True):
        rows = connection.execute("SELECT author, at FROM change WHERE id > ? ORDER BY id", (fork,)).fetchall()
        people.append({str(author) for author, _ in rows if author})
        times = [datetime.fromisoformat(str(at)) for _, at in rows if at]
        if any(later < sooner for sooner, later in pairwise(times)):
            yield f"A clock ran backwards while {name} was worked on; changes are ordered by the log, not by time."
    for person in sorted(people[0] & people[1]):
        yield (
            f"Both copies hold changes by “{person}”: if these are two people, let each set a name of their own in "
            "the settings."
        )


def keep_before(ours: apsw.Connection, theirs: Path, author: str, at: datetime, place: int) -> str:
    """Name the place of our log before the merge, to which its text can be brought back; returns what is to be told.

    The log cannot undo a merge: undoing ours would take what theirs made of it since.
    """
    known = {name for (name,) in ours.execute("SELECT name FROM point")}
    name, number = f"Before merging {theirs.name}", 2
    while name in known:
        name, number = f"Before merging {theirs.name} ({number})", number + 1
    ours.execute("INSERT INTO point VALUES (?, ?, ?, ?)", (name, author, moment(at), place))
    return f"Undo begins anew after a merge; the snapshot “{name}” brings our text back as it was."
