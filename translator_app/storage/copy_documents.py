"""The documents of two copies of a project: which both have, and those that ours lacks, brought into it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import apsw

from translator_app.core.errors import ProjectError
from translator_app.core.merging import Conflict
from translator_app.core.said import said

from .rows import typed

Names = tuple[Path, Path]
"""Our file and theirs, as a person knows them."""


@dataclass(frozen=True, slots=True)
class CopiedDocuments:
    """Their documents in the merged file: ``placed`` gives the id of each there by its own.

    ``brought`` are the ids (theirs) of those that ours lacked; ``one_sided`` the names of those that one copy had
    removed, with what ours and theirs did: "kept" or "removed".
    """

    placed: dict[int, int]
    brought: frozenset[int]
    one_sided: tuple[tuple[str, str, str], ...]

    @property
    def shared(self) -> set[int]:
        """The ids of the documents that both copies have."""
        return self.placed.keys() - self.brought

    def conflicts(self) -> list[Conflict]:
        """Return a conflict for each document that one copy had removed."""
        return [
            Conflict(0, "document", f"{name}: {ours}", f"{name}: {theirs}") for name, ours, theirs in self.one_sided
        ]

    def notes(self) -> list[str]:
        """Return a sentence for each document that one copy had removed."""
        return [
            said("The document {name} was removed in one copy only; it is in the merged project.", name=name)
            for name, _, _ in self.one_sided
        ]


def refuse_strangers(ours: apsw.Connection, theirs: apsw.Connection, names: Names) -> None:
    """Raise ProjectError unless both are copies of one project."""
    told = [
        row[0] if (row := each.execute("SELECT value FROM fact WHERE key = 'identity'").fetchone()) else None
        for each in (ours, theirs)
    ]
    if told[0] != told[1] or told[0] is None:
        raise ProjectError(
            said(
                "{names} is no copy of {names2}: it is another project, and nothing was merged.",
                names=names[1],
                names2=names[0],
            )
        )


def bring_documents(ours: apsw.Connection, theirs: apsw.Connection, names: Names) -> CopiedDocuments:
    """Add the documents that ours lacks. Raises ProjectError where one that both have differs."""
    query = "SELECT id, name, format, added_at FROM document"
    here = {typed(row[0], int): row for row in ours.execute(query)}
    there = {typed(row[0], int): row for row in theirs.execute(query)}
    known, last = _last_document(ours), _last_document(theirs)
    one_sided = [(str(row[1]), "kept", "removed") for id_, row in here.items() if id_ not in there and id_ <= last]
    placed: dict[int, int] = {}
    brought: set[int] = set()
    for id_, row in there.items():
        if here.get(id_) == row:
            _refuse_other_text(ours, theirs, names, id_, str(row[1]))
            placed[id_] = id_
            continue
        if id_ not in here and id_ <= known:
            one_sided.append((str(row[1]), "removed", "kept"))
        placed[id_] = _add(ours, theirs, id_)
        brought.add(id_)
    return CopiedDocuments(placed, frozenset(brought), tuple(one_sided))


def _last_document(connection: apsw.Connection) -> int:
    ((last,),) = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'document'")
    return typed(last, int)


def _refuse_other_text(ours: apsw.Connection, theirs: apsw.Connection, names: Names, id_: int, name: str) -> None:
    query = "SELECT count(*), total(length(text)) FROM paragraph WHERE document_id = ?"
    if ours.execute(query, (id_,)).fetchall() != theirs.execute(query, (id_,)).fetchall():
        raise ProjectError(
            said(
                "The document {name} has other paragraphs in {names} than in {names2}: they are no copies of one "
                "project, and nothing was merged.",
                name=name,
                names=names[1],
                names2=names[0],
            )
        )


def _add(ours: apsw.Connection, theirs: apsw.Connection, id_: int) -> int:
    """Copy a document of theirs behind ours and return its id there."""
    columns = "name, format, place, encoding, added_at, left_out"
    (row,) = theirs.execute(f"SELECT {columns} FROM document WHERE id = ?", (id_,))
    ((last,),) = ours.execute("SELECT coalesce(max(place), -1) FROM document")
    values = (row[0], row[1], typed(last, int) + 1, *row[3:])
    ours.execute(f"INSERT INTO document ({columns}) VALUES (?, ?, ?, ?, ?, ?)", values)
    new = ours.last_insert_rowid()
    for table, named in (("skeleton", "size, compressed, content"), ("paragraph", "place, text, codes, kind, joined")):
        marks = ", ".join("?" * (named.count(",") + 2))
        rows = theirs.execute(f"SELECT {named} FROM {table} WHERE document_id = ?", (id_,))
        insert = f"INSERT INTO {table} (document_id, {named}) VALUES ({marks})"
        ours.executemany(insert, ((new, *each) for each in rows))
    return new
