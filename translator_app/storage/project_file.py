"""The project file: its schema, and the migrations from every earlier version.

Version 1 kept the skeleton uncompressed in the document's row and knew neither set-aside checks, what an import left
out, nor waived points of a sign-off. Version 2 knew no handing over, no named points of the log and no quality marks.
Version 3 kept of the words a comment or mark was put on the offsets alone, and mentioned no terms: its rows are read
as they are, but it could not read ours.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

import apsw

from translator_app.core.errors import ProjectError

from .backup_folder import recovery
from .connection import FileKind, reading, refuse_other_tables, version_of, writing

PROJECT = FileKind(0x57524752, 4, "project", ProjectError, recovery)  # "WRGR"
SUFFIX = ".werger"
SKELETON_LIMIT = 1 << 30

SCHEMA = """
CREATE TABLE fact (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  place INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  added_at TEXT NOT NULL,
  left_out TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE skeleton (
  document_id INTEGER PRIMARY KEY REFERENCES document (id),
  size INTEGER NOT NULL,
  compressed INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE paragraph (
  document_id INTEGER NOT NULL REFERENCES document (id),
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  codes TEXT NOT NULL,
  kind TEXT NOT NULL,
  joined INTEGER NOT NULL,
  PRIMARY KEY (document_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  trail TEXT NOT NULL,
  state TEXT NOT NULL,
  substate TEXT NOT NULL,
  origin TEXT NOT NULL,
  locked INTEGER NOT NULL,
  codes TEXT NOT NULL,
  comments TEXT NOT NULL,
  version INTEGER NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  ignored TEXT NOT NULL DEFAULT '',
  marks TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX segment_order ON segment (document_id, position);
-- stack: 1 can be undone, 2 was undone and can be done again (by taking back the change undone_by), 0 neither
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  stack INTEGER NOT NULL,
  undone_by INTEGER
) STRICT;
CREATE INDEX change_stack ON change (stack, id) WHERE stack > 0;
-- before: the columns that changed as they were; the whole row if the change removed it; NULL if it added it
CREATE TABLE pair (
  change_id INTEGER NOT NULL REFERENCES change (id),
  segment_id INTEGER NOT NULL,
  before TEXT,
  PRIMARY KEY (change_id, segment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_history ON pair (segment_id, change_id);
CREATE TABLE sign_off (
  id INTEGER PRIMARY KEY,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  segments INTEGER NOT NULL,
  words INTEGER NOT NULL,
  digest TEXT NOT NULL,
  note TEXT NOT NULL,
  waived TEXT NOT NULL DEFAULT ''
) STRICT;
"""
_REVIEW = """
-- place: the id of the last change there was then, 0 before the first
CREATE TABLE hand_over (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  act TEXT NOT NULL,
  phase TEXT NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE TABLE point (
  name TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""
SCHEMA += _REVIEW


def build(connection: apsw.Connection) -> None:
    """Make the tables of an empty project file (inside the caller's transaction)."""
    connection.execute(SCHEMA)
    connection.pragma("application_id", PROJECT.application_id)
    connection.pragma("user_version", PROJECT.version)


def verify(connection: apsw.Connection, path: Path) -> None:
    """Raise ProjectError unless the file has exactly the tables of a project, and nothing that could act."""
    refuse_other_tables(connection, path, PROJECT, SCHEMA)


def pack(content: bytes) -> tuple[int, int, bytes]:
    """Return ``content`` as (size, compressed, content), compressed where that saves a tenth (a DOCX is a zip)."""
    packed = zlib.compress(content, 6)
    if len(packed) < 0.9 * len(content):
        return len(content), 1, packed
    return len(content), 0, content


def unpack(size: int, compressed: int, content: bytes) -> bytes:
    """Inverse of :func:`pack`. Raises ValueError for a content that is not of its ``size`` (a bomb, a damage)."""
    if not 0 <= size <= SKELETON_LIMIT:
        raise ValueError("skeleton of an impossible size")
    if compressed:
        try:
            content = zlib.decompressobj().decompress(content, size + 1)
        except zlib.error as error:
            raise ValueError(str(error)) from error
    if len(content) != size:
        raise ValueError("skeleton of another size than noted")
    return content


def _from_1(connection: apsw.Connection) -> None:
    connection.execute(
        """
        ALTER TABLE segment ADD COLUMN ignored TEXT NOT NULL DEFAULT '';
        ALTER TABLE document ADD COLUMN left_out TEXT NOT NULL DEFAULT '';
        ALTER TABLE sign_off ADD COLUMN waived TEXT NOT NULL DEFAULT '';
        CREATE TABLE skeleton (
          document_id INTEGER PRIMARY KEY REFERENCES document (id),
          size INTEGER NOT NULL,
          compressed INTEGER NOT NULL,
          content BLOB NOT NULL
        ) STRICT;
        """
    )
    for (id_,) in connection.execute("SELECT id FROM document").fetchall():
        ((content,),) = connection.execute("SELECT skeleton FROM document WHERE id = ?", (id_,))
        if not isinstance(content, bytes):
            raise TypeError("a skeleton that is no bytes")
        connection.execute("INSERT INTO skeleton VALUES (?, ?, ?, ?)", (id_, *pack(content)))
    connection.execute("ALTER TABLE document DROP COLUMN skeleton")


def _from_2(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE segment ADD COLUMN marks TEXT NOT NULL DEFAULT ''" + ";" + _REVIEW)


def _from_3(_connection: apsw.Connection) -> None:
    """Do nothing: what a remark keeps more of stands at the end of its JSON, and may be missing there."""


# One step from each earlier version to the one after it.
MIGRATIONS: dict[int, Callable[[apsw.Connection], None]] = {1: _from_1, 2: _from_2, 3: _from_3}


def migrate(connection: apsw.Connection, path: Path) -> None:
    """Bring the file to the present version in one transaction: after a failure it is as it was."""
    with writing(connection, path, PROJECT), reading(path, PROJECT):
        for version in range(version_of(connection, path, PROJECT), PROJECT.version):
            try:
                MIGRATIONS[version](connection)
            except apsw.SQLError as error:
                raise PROJECT.damaged(path, f"its version {version} lacks a table: {error}") from error
        connection.pragma("user_version", PROJECT.version)
