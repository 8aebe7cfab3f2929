"""Merging two copies of a project file into a third, histories and all; the copies are only read.

The common ancestor is the state after the longest common prefix of the two change logs. The goal begins as our copy;
their later changes are appended to its log one by one, so that every version of both sides can be looked at, and what
the rules of :mod:`translator_app.core.merging` make of them is one more change at the end.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from pathlib import Path

import apsw

from translator_app.core.errors import ProjectError
from translator_app.core.merging import Conflict, MergeReport, Merging, Side
from translator_app.core.ports import Task
from translator_app.core.said import said

from .changelog import INSERT_SEGMENT, decode, earlier
from .connection import connect, disconnect, reading, refuse_damaged, set_stray_log_aside, version_of, writing
from .copies import copy_project
from .copy_documents import CopiedDocuments, bring_documents, refuse_strangers
from .copy_rows import (
    DOCUMENT,
    PARAGRAPH,
    POSITION,
    Rows,
    append_changes,
    by_paragraph,
    changed_paragraphs,
    common_prefix,
    kept_of,
    last_segment,
    present_rows,
    say_same,
)
from .merged_facts import keep_before, mapped_place, merge_facts, tell_of_people
from .project_file import PROJECT, migrate, verify
from .review_record import place_of, rows_at
from .rows import VERSION, Row, encode, in_bulk, moment, row_of, typed

LABEL = "Merge of two copies"
Choices = Mapping[str, Side | None]
"""For the keys of conflicts the side that wins, None for ours with theirs in an open comment."""


def merge_copies(
    ours: Path, theirs: Path, goal: Path, author: str, at: datetime, task: Task, *, prefer: Side | None = None,
    choices: Choices | None = None,
) -> MergeReport:  # fmt: skip
    """Merge the copies ``ours`` and ``theirs`` of one project into the new file ``goal``.

    ``choices`` decides conflicts by their keys, ``prefer`` all others. Raises ProjectError, with nothing left at
    ``goal``, for copies of different projects, a damaged or truncated one, or a goal that exists.
    """
    if goal.exists():
        raise ProjectError(
            said("There is already a file {goal}: choose another name for the merged project.", goal=goal)
        )
    if not goal.parent.is_dir():
        raise ProjectError(said("There is no folder {parent} to make {name} in.", parent=goal.parent, name=goal.name))
    try:
        with tempfile.TemporaryDirectory(prefix=".werger-merge-", dir=goal.parent) as folder:
            names = (ours, theirs)
            made, other = Path(folder) / "ours", Path(folder) / "theirs"
            for path, staged in zip(names, (made, other), strict=True):
                _stage(path, staged, task)
            with closing(connect(other, PROJECT, read_only=True)) as source:
                connection = connect(made, PROJECT)
                try:
                    # nobody knows this file before it is whole: it is synced once, at the end
                    for name, value in (("journal_mode", "MEMORY"), ("synchronous", "OFF"), ("cache_size", -200_000)):
                        connection.pragma(name, value)
                    with writing(connection, goal, PROJECT), reading(goal, PROJECT), in_bulk():
                        rules = Merging(at, prefer, choices or {})
                        report = _Merge(connection, source, names, author, at, rules, task).run(goal)
                finally:
                    disconnect(connection)
            if goal.exists():
                raise ProjectError(
                    said("There is already a file {goal}: choose another name for the merged project.", goal=goal)
                )
            with made.open("rb+") as file:
                os.fsync(file.fileno())
            set_stray_log_aside(goal)
            made.rename(goal)
    except OSError as error:
        raise ProjectError(said("{goal} cannot be made: {strerror}.", goal=goal, strerror=error.strerror)) from error
    return report


def _stage(path: Path, staged: Path, task: Task) -> None:
    """Copy ``path`` as it is at this moment, bring the copy up to date and check it whole."""
    copy_project(path, staged, task)
    connection = connect(staged, PROJECT)
    try:
        if version_of(connection, path, PROJECT) < PROJECT.version:
            migrate(connection, path)
        verify(connection, path)
        refuse_damaged(connection, path, PROJECT)
    finally:
        disconnect(connection)


@dataclass(slots=True)
class _Merge:
    connection: apsw.Connection
    source: apsw.Connection
    names: tuple[Path, Path]
    author: str
    at: datetime
    merging: Merging
    task: Task
    notes: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    _last_id: int = 0

    def run(self, goal: Path) -> MergeReport:
        """Do it all inside the caller's transaction."""
        refuse_strangers(self.connection, self.source, self.names)
        here, there = present_rows(self.connection), present_rows(self.source)
        documents = bring_documents(self.connection, self.source, self.names)
        self.conflicts += documents.conflicts()
        self.notes += documents.notes()
        shared = documents.shared
        fork, base = self._fork(shared, here, there)
        self.task.step(1, 4, "Comparing")
        merging = self.merging
        self.notes += tell_of_people((self.connection, self.source), self.names, fork)
        mine = place_of(self.connection)
        wanted = self._merge(merging, base, here, there, shared)
        foreign = {i: row for i, row in there.items() if row[DOCUMENT] in documents.brought}
        ids = self._allot(fork, base, here, foreign, merging.twins)
        self.task.step(2, 4, "Merging")
        # negative are the ids of segments that theirs alone added; all others are ours or of both
        own = {-i: new for i, new in ids.items()}
        wanted = {own.get(i, i): (own.get(i, i), *row[1:]) if row else None for i, row in wanted.items()}
        changes = append_changes(self.connection, self.source, fork, foreign)
        current = dict(here)
        for id_, row in foreign.items():
            wanted[ids[id_]] = _placed(row, ids, documents)
        touched = self._replay(fork, changes, current, there, ids, documents)
        self.task.step(3, 4, "Writing histories")
        both = self._settle(current, wanted, here, touched)
        self._write(current, here, ids)
        for c in merging.conflicts:
            self.conflicts.append(replace(c, segment_id=own.get(c.segment_id, c.segment_id)))
        self.notes += merge_facts(self.connection, self.source, lambda place: mapped_place(changes, fork, place), fork)
        if touched or both:
            self.connection.execute("UPDATE change SET stack = 0 WHERE stack > 0")
            self.notes.append(keep_before(self.connection, self.names[1], self.author, self.at, mine))
            self.connection.execute("UPDATE fact SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'")
        taken = {i for i, row in current.items() if row != here.get(i)} - both
        return MergeReport(goal, len(taken), len(both), self._numbered(current), tuple(self.notes))

    def _numbered(self, current: Rows) -> tuple[Conflict, ...]:
        """Return the conflicts in reading order, each with the number of its segment there."""
        if not self.conflicts:
            return ()
        order = {id_: n for n, (id_,) in enumerate(self.connection.execute("SELECT id FROM document ORDER BY place"))}
        read = sorted(current, key=lambda i: (order.get(current[i][DOCUMENT], 0), current[i][POSITION], i))
        numbers = {id_: n for n, id_ in enumerate(read, start=1)}
        found = [replace(c, number=numbers.get(c.segment_id, 0)) for c in self.conflicts]
        return tuple(sorted(found, key=lambda c: c.number))

    def _fork(self, shared: set[int], here: Rows, there: Rows) -> tuple[int, Rows]:
        """Return the last change both copies have, and the segments as they stood after it."""
        fork = common_prefix(self.connection, self.source)
        while True:
            one = {i: r for i, r in rows_at(self.connection, fork, here).items() if r[DOCUMENT] in shared}
            other = {i: r for i, r in rows_at(self.source, fork, there).items() if r[DOCUMENT] in shared}
            odd = {i for i in one.keys() | other.keys() if one.get(i) != other.get(i)}
            if not odd:
                return fork, one
            # equal entries of both logs that led to different texts: the copies had parted before them
            query = (
                "SELECT max(change_id) FROM pair WHERE change_id <= ? "
                "AND segment_id IN (SELECT value FROM json_each(?)) GROUP BY segment_id"
            )
            values = (fork, encode(sorted(odd)))
            last = [typed(n, int) for c in (self.connection, self.source) for (n,) in c.execute(query, values)]
            if not last:
                raise ProjectError(
                    said(
                        "{names} and {names2} do not begin with the same text: they are no copies of one project, and "
                        "nothing was merged.",
                        names=self.names[1],
                        names2=self.names[0],
                    )
                )
            fork = min(last) - 1

    # --- merging

    def _merge(self, merging: Merging, base: Rows, here: Rows, there: Rows, shared: set[int]) -> dict[int, Row | None]:
        """Return the wanted rows of the segments that are not ours already.

        A segment that theirs alone added goes by its negative id until it has one of its own.
        """
        touched = changed_paragraphs(base, there, shared)
        both = touched & changed_paragraphs(base, here, shared)
        wanted: dict[int, Row | None] = {}
        for id_ in there.keys() | base.keys():
            row = there.get(id_)
            known = row or base[id_]
            if (known[DOCUMENT], known[PARAGRAPH]) in touched and (known[DOCUMENT], known[PARAGRAPH]) not in both:
                wanted[id_ if id_ in base else -id_] = row
        sides = [by_paragraph(rows, both) for rows in (base, here, there)]
        for n, key in enumerate(both):
            if n % 1000 == 0:
                self.task.step(n, len(both), "Merging")
            b, o, t = (side.get(key, []) for side in sides)
            t = [s if s.id in base else replace(s, id=-s.id) for s in t]
            merged = merging.paragraph(b, o, t)
            ours = {s.id: s for s in o}
            for s in merged:
                if ours.get(s.id) != s:
                    wanted[s.id] = row_of(s)
            wanted.update(dict.fromkeys(ours.keys() - {s.id for s in merged}, None))
        return wanted

    def _allot(self, fork: int, base: Rows, here: Rows, foreign: Rows, twins: dict[int, int]) -> dict[int, int]:
        """Give every segment that theirs alone has an id, the same if it is free; returns them by theirs."""
        free = max(last_segment(self.connection), last_segment(self.source)) + 1
        ours = self.connection.execute(
            "SELECT DISTINCT segment_id FROM pair WHERE change_id > ? AND before IS NULL", (fork,)
        )
        used = here.keys() | {typed(i, int) for (i,) in ours}
        theirs = self.source.execute("SELECT DISTINCT segment_id FROM pair WHERE before IS NULL")
        added = {typed(i, int) for (i,) in theirs} | foreign.keys()
        ids: dict[int, int] = {}
        for id_ in sorted(i for i in added if i not in base):
            chosen = twins.get(-id_, 0 if id_ in used else id_)
            if not chosen:
                chosen, free = free, free + 1
            ids[id_] = chosen
        self._last_id = free - 1
        return ids

    # --- histories

    def _replay(
        self, fork: int, changes: dict[int, int], current: Rows, there: Rows,
        ids: dict[int, int], documents: CopiedDocuments,
    ) -> set[int]:  # fmt: skip
        """Write their steps after ours, each from what stands to what they made of it; returns the ids touched."""
        log = self.source.execute(
            "SELECT segment_id, change_id, before FROM pair WHERE change_id > ? OR segment_id IN "
            "(SELECT segment.id FROM segment WHERE document_id IN (SELECT value FROM json_each(?))) "
            "ORDER BY segment_id, change_id DESC",
            (fork, encode(sorted(documents.brought))),
        )
        touched: set[int] = set()

        def pairs() -> Iterator[tuple[int, int, str | None]]:
            for id_, entries in groupby(log, key=lambda entry: entry[0]):
                row = there.get(id_)
                chain: list[tuple[int, Row | None]] = []
                for _, change, before in entries:
                    chain.append((changes[change], _placed(row, ids, documents) if row else None))
                    row = None if before is None else earlier(row, decode(before))
                own = ids.get(id_, id_)
                if row is not None and row[DOCUMENT] in documents.brought:
                    current[own] = _placed(row, ids, documents)
                at = current.get(own)
                for change, goal in reversed(chain):
                    if at == goal or (at is None and goal is None):
                        continue
                    yield change, own, kept_of(at, goal)
                    at = goal
                touched.add(own)
                if at is None:
                    current.pop(own, None)
                else:
                    current[own] = at

        self.connection.executemany("INSERT INTO pair VALUES (?, ?, ?)", pairs())
        if changes:
            self.connection.execute(
                "DELETE FROM change WHERE id >= ? AND NOT EXISTS (SELECT 1 FROM pair WHERE change_id = change.id)",
                (min(changes.values()),),
            )
        return touched

    def _settle(self, current: Rows, wanted: dict[int, Row | None], here: Rows, touched: set[int]) -> set[int]:
        """Bring what stands after the replay to what is wanted, as one change; returns the ids it needed."""
        goals = {i: here.get(i) for i in touched} | wanted
        steps: list[tuple[int, Row | None, Row | None]] = []
        for id_, goal in goals.items():
            at = current.get(id_)
            if say_same(at, goal):
                continue
            if goal is not None:
                versions = [typed(row[VERSION], int) for row in (at, goal, here.get(id_)) if row is not None]
                signed = (max(versions) + 1, self.author, moment(self.at))
                goal = (*goal[:VERSION], *signed, *goal[VERSION + 3 :])
            steps.append((id_, at, goal))
        if not steps:
            return set()
        ((last,),) = self.connection.execute("SELECT coalesce(max(id), 0) FROM change")
        change = typed(last, int) + 1
        self.connection.execute(
            "INSERT INTO change (id, label, author, at, stack) VALUES (?, ?, ?, ?, 0)",
            (change, LABEL, self.author, moment(self.at)),
        )
        self.connection.executemany(
            "INSERT INTO pair VALUES (?, ?, ?)", ((change, i, kept_of(at, goal)) for i, at, goal in steps)
        )
        for id_, _, goal in steps:
            if goal is None:
                current.pop(id_, None)
            else:
                current[id_] = goal
        return {id_ for id_, _, goal in steps if goal is not None}

    def _write(self, current: Rows, here: Rows, ids: dict[int, int]) -> None:
        gone = [(i,) for i in here.keys() - current.keys()]
        changed = [row for i, row in current.items() if here.get(i) != row]
        self.connection.executemany("DELETE FROM segment WHERE id = ?", gone)
        self.connection.executemany(INSERT_SEGMENT.replace("INSERT", "INSERT OR REPLACE", 1), changed)
        needed = max([self._last_id, *ids.values()], default=0)
        if needed > last_segment(self.connection):
            self.connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'segment'", (needed,))


def _placed(row: Row, ids: dict[int, int], documents: CopiedDocuments) -> Row:
    """Return a row of theirs with the ids that the merged file has for it and its document."""
    id_, document = typed(row[0], int), typed(row[DOCUMENT], int)
    return (ids.get(id_, id_), documents.placed.get(document, document), *row[2:])
