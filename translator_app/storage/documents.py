"""Documents and their segments as rows of a project file; every function runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import apsw

from translator_app.core.ports import ParsedDocument
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment

from . import changelog
from .project_file import pack
from .rows import encode, encode_codes, moment, row_of, typed


def insert(
    connection: apsw.Connection, document: SourceDocument, parsed: ParsedDocument, segments: Sequence[Segment]
) -> tuple[SourceDocument, tuple[Segment, ...]]:
    """Add a document with its segments; return both with the ids given to them.

    A place in the order that is taken already becomes the last one.
    """
    taken = {int(str(place)) for (place,) in connection.execute("SELECT place FROM document")}
    order = document.order if document.order not in taken else max(taken) + 1
    connection.execute(
        "INSERT INTO document (name, format, place, encoding, left_out, added_at) VALUES (?, ?, ?, ?, ?, ?)",
        (
            document.name,
            document.format,
            order,
            document.encoding,
            encode(document.left_out) if document.left_out else "",
            moment(document.added_at),
        ),
    )
    id_ = connection.last_insert_rowid()
    connection.execute("INSERT INTO skeleton VALUES (?, ?, ?, ?)", (id_, *pack(parsed.skeleton)))
    connection.executemany(
        "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?)",
        (
            (id_, place, paragraph.text, encode_codes(paragraph.codes), paragraph.kind, int(paragraph.joined))
            for place, paragraph in enumerate(parsed.paragraphs)
        ),
    )
    first = next_segment_id(connection)
    added = tuple(replace(segment, id=first + place, document_id=id_) for place, segment in enumerate(segments))
    connection.executemany(changelog.INSERT_SEGMENT, map(row_of, added))
    return replace(document, id=id_, order=order), added


def remove(connection: apsw.Connection, document_id: int) -> None:
    """Remove a document with its segments, their history and their undo steps."""
    changelog.forget(connection, document_id)
    connection.execute("DELETE FROM paragraph WHERE document_id = ?", (document_id,))
    connection.execute("DELETE FROM skeleton WHERE document_id = ?", (document_id,))
    connection.execute("DELETE FROM document WHERE id = ?", (document_id,))


def next_segment_id(connection: apsw.Connection) -> int:
    """Return an id no segment ever had."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'segment'").fetchone()
    return typed(row[0], int) + 1 if row else 1
