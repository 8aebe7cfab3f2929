"""The memory file: its schema.

Sentences are kept once and units point to them, for the source of one unit is the neighbour of another. Of a
sentence that some unit translates, ``words`` holds one character for each of its stems (see ``memory_index``), so
that two sentences can be compared word by word without being read; it is empty for a mere neighbour.

The index is our own: for each stem the packed places of the sentences that hold it, in chunks. SQLite's full-text
index reads a row a step, which is five times slower than counting an array; it serves the targets.

A unit added is not waited for until it lies on the platter (see docs/decisions, 6). So the first one writes down
when that began, for good, and whatever is waited for takes the note away, closing too: a memory opened with a note was
not closed.

Version 1 did not know what the inline codes of a unit are in the file it came from (``native``).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import apsw

from translator_app.core.errors import MemoryStoreError

from .connection import FileKind
from .rows import typed

MEMORY = FileKind(0x5752544D, 2, "translation memory", MemoryStoreError)  # "WRTM"
SUFFIX = ".wtm"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

SCHEMA = """
CREATE TABLE fact (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sentence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  hash INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX sentence_hash ON sentence (hash);
CREATE TABLE origin (
  id INTEGER PRIMARY KEY,
  author TEXT NOT NULL,
  project TEXT NOT NULL,
  UNIQUE (author, project)
) STRICT;
-- at: microseconds since 1970 UTC; native: the codes of both texts as JSON, see memory_entry
CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sentence_id INTEGER NOT NULL,
  target TEXT NOT NULL,
  origin_id INTEGER NOT NULL,
  at INTEGER,
  previous_id INTEGER,
  following_id INTEGER,
  note TEXT,
  native TEXT
) STRICT;
CREATE INDEX unit_sentence ON unit (sentence_id);
CREATE TABLE term (text TEXT PRIMARY KEY, id INTEGER NOT NULL, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE posting (
  term INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  places BLOB NOT NULL,
  PRIMARY KEY (term, chunk)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE target_words USING fts5 (
  target, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 2"
);
"""


SCHEMA_1 = SCHEMA.replace("note TEXT,\n  native TEXT", "note TEXT")


def build(connection: apsw.Connection) -> None:
    """Make the tables of an empty memory (inside the caller's transaction)."""
    connection.execute(SCHEMA)
    connection.execute("INSERT INTO fact VALUES ('terms', 0)")
    connection.pragma("application_id", MEMORY.application_id)
    connection.pragma("user_version", MEMORY.version)


def schema_of_version(version: int) -> str:
    """Return the tables that a memory of ``version`` has."""
    return SCHEMA_1 if version == 1 else SCHEMA


def renew(connection: apsw.Connection) -> None:
    """Give a memory of an older version what it lacks (inside the caller's transaction)."""
    if connection.pragma("user_version") == 1:
        connection.execute("ALTER TABLE unit ADD COLUMN native TEXT")
        connection.pragma("user_version", MEMORY.version)


def unsettled_since(connection: apsw.Connection) -> datetime | None:
    """Return since when units were added that a power cut may have taken; None in a memory that was closed."""
    row = connection.execute("SELECT value FROM fact WHERE key = 'unsettled'").fetchone()
    return EPOCH + typed(row[0], int) * MICROSECOND if row else None


def note_unsettled(connection: apsw.Connection, at: int) -> None:
    """Write down that units added from ``at`` (microseconds since 1970) on may be lost; an earlier note stays."""
    connection.execute("INSERT OR IGNORE INTO fact VALUES ('unsettled', ?)", (at,))


def note_settled(connection: apsw.Connection) -> None:
    """Take the note away; the commit has to be one that is waited for."""
    connection.execute("DELETE FROM fact WHERE key = 'unsettled'")
