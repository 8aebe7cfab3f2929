"""The project store: one SQLite file, every method that writes one durable transaction."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import apsw

from translator_app.core.errors import ProjectError
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SignOff, SourceDocument, Version
from translator_app.core.said import said
from translator_app.core.segment import Change, Segment

from . import changelog, documents, lineage
from .backups import make_backup, place_of, settle
from .connection import (
    connect,
    disconnect,
    drop,
    make_durable,
    probe,
    reading,
    refuse_damaged,
    remove,
    set_stray_log_aside,
    version_of,
    wal_of,
    writing,
)
from .facts import decode_document, decode_project, decode_sign_off, encode_project
from .locking import Lock, acquire
from .project_file import PROJECT, build, migrate, unpack, verify
from .review_record import ReviewRecord
from .rows import COLUMN_LIST, decode_codes, encode, in_bulk, moment, segment_of, typed

# Files up to so many bytes are checked whole when opened; more of it would be felt (about 1.5 ms a MiB).
_CHECKED = 16 << 20
_CHECKED_AFTER_CRASH = 128 << 20
_READER_CACHE = -8_000
"""The cache of a connection that reads, in SQLite's unit (KiB, negative)."""


class SqliteProjectStore:
    """A project file that is open; made by :func:`open_project` and :func:`create_project`.

    Its methods may be called from several threads. Those that write take turns; those that read have connections of
    their own, so that a history or a setting need not wait for 100,000 segments that are being approved.
    """

    def __init__(self, path: Path, connection: apsw.Connection, lock: Lock | None) -> None:
        self._turn = threading.RLock()
        self._closed = False
        self._path = path
        self._connection = connection
        self._lock = lock
        self._readers: list[apsw.Connection] = []

    @property
    def path(self) -> Path:
        """The project file."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether the project was opened for reading only."""
        return self._lock is None

    @contextmanager
    def _reading(self) -> Iterator[apsw.Connection]:
        with reading(self._path, PROJECT):
            connection = self._reader()
            try:
                yield connection
            finally:
                self._readers.append(connection)
                if self._closed:  # while this one read
                    self._close_readers()

    def _close_readers(self) -> None:
        with suppress(IndexError):
            while True:
                self._readers.pop().close()

    def _reader(self) -> apsw.Connection:
        try:
            return self._readers.pop()
        except IndexError:
            if self._closed:
                raise apsw.ConnectionClosedError("the project was closed") from None
            connection = connect(self._path, PROJECT, read_only=True, aside=self.read_only)
            connection.pragma("cache_size", _READER_CACHE)
            return connection

    @contextmanager
    def _writing(self) -> Iterator[apsw.Connection]:
        if self._lock is None:
            raise ProjectError(
                said("{path} is open for reading only: open it for writing to change it.", path=self._path)
            )
        with self._turn, writing(self._connection, self._path, PROJECT):
            yield self._connection
            # The backup job skips a project whose revision it has already.
            self._connection.execute("UPDATE fact SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'")

    # --- facts ---

    def project(self) -> Project:
        """Return the project's own facts."""
        with self._reading() as connection:
            ((value,),) = connection.execute("SELECT value FROM fact WHERE key = 'project'")
            return decode_project(str(value))

    def set_project(self, project: Project) -> None:
        """Keep ``project``."""
        with self._writing() as connection:
            connection.execute("UPDATE fact SET value = ? WHERE key = 'project'", (encode_project(project),))

    def setting(self, key: str, default: str = "") -> str:
        """Return the value kept under ``key``."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
            return typed(row[0], str) if row else default

    def set_setting(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``: where the user was, what the desk showed. No reason for a backup."""
        if self._lock is None:
            raise ProjectError(
                said("{path} is open for reading only: open it for writing to change it.", path=self._path)
            )
        with self._turn, writing(self._connection, self._path, PROJECT):
            self._connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))

    # --- documents ---

    def documents(self) -> tuple[SourceDocument, ...]:
        """Return the documents in their order."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT id, name, format, place, encoding, left_out, added_at FROM document ORDER BY place, id"
            )
            return tuple(decode_document(*row) for row in rows)

    def skeleton(self, document_id: int) -> bytes:
        """Return what the document's format kept to write it again."""
        with self._reading() as connection:
            query = "SELECT size, compressed, content FROM skeleton WHERE document_id = ?"
            row = connection.execute(query, (document_id,)).fetchone()
            if row is None:
                raise ProjectError(
                    said(
                        "{path} holds no document {document_id}: it was removed.",
                        path=self._path,
                        document_id=document_id,
                    )
                )
            return unpack(typed(row[0], int), typed(row[1], int), typed(row[2], bytes))

    def paragraphs(self, document_id: int) -> tuple[Paragraph, ...]:
        """Return the document's paragraphs as they were read."""
        with self._reading() as connection:
            query = "SELECT text, codes, kind, joined FROM paragraph WHERE document_id = ? ORDER BY place"
            return tuple(
                Paragraph(typed(text, str), decode_codes(str(codes)), typed(kind, str), joined != 0)
                for text, codes, kind, joined in connection.execute(query, (document_id,))
            )

    def add_document(
        self, document: SourceDocument, parsed: ParsedDocument, segments: Sequence[Segment]
    ) -> tuple[SourceDocument, tuple[Segment, ...]]:
        """Add a document with its segments; return both with the ids given to them.

        A place in the order that is taken already becomes the last one.
        """
        with self._writing() as connection:
            return documents.insert(connection, document, parsed, segments)

    def remove_document(self, document_id: int) -> None:
        """Remove a document with its segments, their history and their undo steps."""
        with self._writing() as connection:
            documents.remove(connection, document_id)

    def replace_document(
        self, document_id: int, document: SourceDocument, parsed: ParsedDocument, segments: Sequence[Segment]
    ) -> tuple[SourceDocument, tuple[Segment, ...]]:
        """Put a document in the place of another, in one transaction; else as :meth:`add_document`."""
        with self._writing() as connection:
            documents.remove(connection, document_id)
            return documents.insert(connection, document, parsed, segments)

    # --- segments and changes ---

    def segments(self) -> list[Segment]:
        """Return all segments in reading order: document order, then position."""
        with self._reading() as connection, in_bulk():
            documents = [id_ for (id_,) in connection.execute("SELECT id FROM document ORDER BY place, id")]
            query = f"SELECT {COLUMN_LIST} FROM segment WHERE document_id = ? ORDER BY position, id"
            return [segment_of(row) for id_ in documents for row in connection.execute(query, (id_,))]

    def next_segment_id(self) -> int:
        """Return an id no segment ever had, for a change that adds one; for further ones count on from it."""
        with self._reading() as connection:
            return documents.next_segment_id(connection)

    def apply(self, change: Change, *, amend: bool = False) -> None:
        """Write ``change``; with ``amend`` it goes on the last change if that touched the same segments.

        Raises ConflictError, with nothing written, when a segment's stored version is not its before's.
        """
        if change:
            with self._writing() as connection, in_bulk():
                changelog.record(connection, change, amend=amend)

    def undo(self, author: str, at: datetime) -> Change | None:
        """Take the last change back and return what that did, None at the beginning."""
        with self._writing() as connection, reading(self._path, PROJECT), in_bulk():
            return changelog.undo(connection, author, at)

    def redo(self, author: str, at: datetime) -> Change | None:
        """Do the change again that was undone last and return what that did, None at the end."""
        with self._writing() as connection, reading(self._path, PROJECT), in_bulk():
            return changelog.redo(connection, author, at)

    def undo_label(self) -> str | None:
        """Return the label of the change that ``undo`` would take back."""
        with self._reading() as connection:
            return changelog.undo_label(connection)

    def redo_label(self) -> str | None:
        """Return the label of the change that ``redo`` would do again."""
        with self._reading() as connection:
            return changelog.redo_label(connection)

    def undo_size(self) -> int:
        """Return how many segments ``undo`` would touch."""
        with self._reading() as connection:
            return changelog.undo_size(connection)

    def redo_size(self) -> int:
        """Return how many segments ``redo`` would touch."""
        with self._reading() as connection:
            return changelog.redo_size(connection)

    def history(self, segment_id: int) -> list[Version]:
        """Return the versions of a segment, newest first, down to the imported one.

        A part of a split goes on with the versions of what was split, a merged one with those of what was merged in.
        """
        with self._reading() as connection:
            return lineage.history(connection, segment_id)

    # --- review ---

    @property
    def record(self) -> ReviewRecord:
        """The record of the review: hand-overs, named points, and what the log says of them."""
        return ReviewRecord(self._reading, self._writing)

    def sign_offs(self) -> tuple[SignOff, ...]:
        """Return the sign-offs, oldest first."""
        with self._reading() as connection:
            query = "SELECT reviewer, at, segments, words, digest, note, waived FROM sign_off ORDER BY id"
            return tuple(decode_sign_off(*row) for row in connection.execute(query))

    def add_sign_off(self, sign_off: SignOff) -> None:
        """Keep ``sign_off``."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO sign_off (reviewer, at, segments, words, digest, note, waived) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    sign_off.reviewer,
                    moment(sign_off.at),
                    sign_off.segments,
                    sign_off.words,
                    sign_off.digest,
                    sign_off.note,
                    encode(sign_off.waived) if sign_off.waived else "",
                ),
            )

    def close(self) -> None:
        """Close the file, which then stands alone, and give the lock back. Closing twice is closing once."""
        with self._turn:
            self._closed = True
            self._close_readers()
            if self._lock is None:
                self._connection.close()
                settle(self.path)
                return
            disconnect(self._connection)
            self._lock.release()
            self._lock = None


def open_project(
    path: Path | str, holder: str, *, read_only: bool = False, steal_lock: bool = False
) -> SqliteProjectStore:
    """Open the project file ``path`` for ``holder`` (a name that others are shown).

    An older file is backed up and brought to the present version. Raises ProjectError, and ProjectLockedError when
    somebody has it open, unless ``read_only`` (which needs no lock) or ``steal_lock``.
    """
    path = place_of(path)
    probe(path, PROJECT)
    lock = None if read_only else acquire(path, holder, steal=steal_lock)
    try:
        crashed = wal_of(path).exists()
        connection = connect(path, PROJECT, read_only=read_only, aside=read_only)
        try:
            version = version_of(connection, path, PROJECT)
            if version < PROJECT.version:
                if read_only:
                    raise ProjectError(
                        said(
                            "The project {path} is of an older version: open it for writing once to bring it up to "
                            "date.",
                            path=path,
                        )
                    )
                make_backup(path)
                make_durable(connection, path, PROJECT)
                migrate(connection, path)
            verify(connection, path)
            if path.stat().st_size <= (_CHECKED_AFTER_CRASH if crashed else _CHECKED):
                refuse_damaged(connection, path, PROJECT)
            if not read_only:
                make_durable(connection, path, PROJECT)
        except BaseException:
            drop(connection)
            raise
    except BaseException:
        if lock:
            lock.release()
        raise
    return SqliteProjectStore(path, connection, lock)


def create_project(path: Path | str, project: Project, holder: str) -> SqliteProjectStore:
    """Make the project file ``path`` and open it. Raises ProjectError, also where a file of that name exists."""
    path = Path(path).absolute()
    if not path.parent.is_dir():
        raise ProjectError(said("There is no folder {parent} to make {name} in.", parent=path.parent, name=path.name))
    if path.exists():
        raise ProjectError(said("There is already a file {path}: open it, or choose another name.", path=path))
    lock = acquire(path, holder)
    made = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        try:
            _make(made, path, project)
            if path.exists():
                raise ProjectError(said("There is already a file {path}: open it, or choose another name.", path=path))
            set_stray_log_aside(path)
            made.rename(path)
        finally:
            remove(made)
        connection = connect(path, PROJECT)
        try:
            make_durable(connection, path, PROJECT)
        except BaseException:
            drop(connection)
            remove(path)
            raise
        return SqliteProjectStore(path, connection, lock)
    except OSError as error:
        lock.release()
        raise ProjectError(said("{path} cannot be made: {strerror}.", path=path, strerror=error.strerror)) from error
    except BaseException:
        lock.release()
        raise


def _make(made: Path, path: Path, project: Project) -> None:
    """Fill the file ``made``, which is to become ``path``: failures are told of that one."""
    connection = connect(made, PROJECT, create=True)
    try:
        connection.pragma("synchronous", "FULL")
        with writing(connection, path, PROJECT):
            build(connection)
            facts = {"project": encode_project(project), "revision": "1", "identity": secrets.token_hex(16)}
            connection.executemany("INSERT INTO fact VALUES (?, ?)", facts.items())
    finally:
        disconnect(connection)
