"""The memory file: its schema.

Sentences are kept once and units point to them, for the source of one unit is the neighbour of another. Of a
sentence that some unit translates, ``words`` holds one character for each of its stems (see ``memory_index``), so
that two sentences can be compared word by word without being read; it is empty for a mere neighbour.

The index is our own: for each stem the packed places of the sentences that hold it, in chunks. SQLite's full-text
index reads a row a step, which is five times slower than counting an array; it serves the targets.
"""

from __future__ import annotations

import apsw

from translator_app.core.errors import MemoryStoreError

from .connection import FileKind

MEMORY = FileKind(0x5752544D, 1, "translation memory", MemoryStoreError)  # "WRTM"
SUFFIX = ".wtm"

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
-- at: microseconds since 1970 UTC
CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sentence_id INTEGER NOT NULL,
  target TEXT NOT NULL,
  origin_id INTEGER NOT NULL,
  at INTEGER,
  previous_id INTEGER,
  following_id INTEGER,
  note TEXT
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


def build(connection: apsw.Connection) -> None:
    """Make the tables of an empty memory (inside the caller's transaction)."""
    connection.execute(SCHEMA)
    connection.execute("INSERT INTO fact VALUES ('terms', 0)")
    connection.pragma("application_id", MEMORY.application_id)
    connection.pragma("user_version", MEMORY.version)
