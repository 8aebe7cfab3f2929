"""The memory store: one SQLite file of translation units, found again by likeness, by words, or one after the other."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import apsw

from translator_app.core.errors import MemoryStoreError
from translator_app.core.memory import KnownPhrase, Match, TranslationUnit
from translator_app.core.ports import ConcordanceHit, NoTask, Task
from translator_app.core.said import said
from translator_app.core.similarity import Comparable, Likeness, comparable, in_context, likeness

from .concordance import in_sources, in_targets
from .connection import (
    connect,
    disconnect,
    drop,
    make_durable,
    probe,
    reading,
    refuse_other_tables,
    remove,
    set_stray_log_aside,
    telling,
    version_of,
    writing,
)
from .memory_entry import Entry, decode_unit, encode_moment, hash_of, hash_text
from .memory_file import (
    EPOCH,
    MEMORY,
    MICROSECOND,
    build,
    note_settled,
    note_unsettled,
    renew,
    schema_of_version,
    unsettled_since,
)
from .memory_index import likely
from .phrases import phrases_in, sampled_targets
from .rows import encode, typed

_A_TIME = 2_000
# Each unit touches some forty pages: with the usual 1,000 every 25th confirmation would wait for the log to be
# written back.
_LOG_PAGES = 8_000
_CACHE = -2_000  # KiB, less than zero as SQLite wants it
_CACHE_IN_BULK = -24_000
_UNIT = """
SELECT unit.id, source.text, target, author, at, project, previous.text, following.text, note,
  {native}, previous.hash, following.hash
FROM unit
JOIN sentence AS source ON source.id = sentence_id
JOIN origin ON origin.id = origin_id
LEFT JOIN sentence AS previous ON previous.id = previous_id
LEFT JOIN sentence AS following ON following.id = following_id
"""


class SqliteMemoryStore:
    """A translation memory that is open; made by :func:`open_memory` and :func:`create_memory`.

    Its methods may be called from several threads; they take turns. ``unsettled`` tells since when added units may
    be missing because the memory was not closed (a power cut); None if it was, and after :meth:`restore`.
    """

    def __init__(
        self,
        path: Path,
        connection: apsw.Connection,
        *,
        version: int,
        read_only: bool,
        unsettled: datetime | None = None,
    ) -> None:
        self.path = path
        self.name = path.stem
        self.read_only = read_only
        self.unsettled = unsettled
        self._unit = _UNIT.format(native="NULL" if version == 1 else "native")
        self._connection = connection
        self._turn = threading.RLock()
        self._closed = False

    @contextmanager
    def _reading(self) -> Iterator[apsw.Connection]:
        with self._turn, reading(self.path, MEMORY):
            self._refuse_closed()
            yield self._connection

    @contextmanager
    def _writing(self, *, waited: bool = True) -> Iterator[apsw.Connection]:
        """Give the connection in a transaction; one not ``waited`` for survives a kill, not always a power cut."""
        if self.read_only:
            raise MemoryStoreError(said("The translation memory {path} is open for reading only.", path=self.path))
        with self._turn:
            self._refuse_closed()
            with telling(self.path, MEMORY):
                self._connection.pragma("synchronous", "FULL" if waited else "NORMAL")
            with writing(self._connection, self.path, MEMORY):
                if waited and self.unsettled is None:
                    note_settled(self._connection)  # what was added before reaches the disk with this
                yield self._connection

    def _refuse_closed(self) -> None:
        # A search in another thread may have been waiting for its turn while the memory was detached.
        if self._closed:
            raise MemoryStoreError(said("The translation memory {name} was detached meanwhile.", name=self.name))

    # --- finding ---

    def search(
        self, source: str, *, previous: str = "", following: str = "", threshold: int = 50, limit: int = 10
    ) -> list[Match]:
        """Return matches of ``source`` best first, scored as ``core.similarity`` defines, from ``threshold`` percent.

        Of equal scores the newest comes first.
        """
        wanted = comparable(source)
        if not wanted.folded or limit < 1:
            return []
        with self._reading() as connection:
            scored = self._scored(connection, wanted, threshold, limit)
            around = (hash_text(previous) if previous else None, hash_text(following) if following else None)
            matches: list[Match] = []
            for sentence_id, alike in scored:
                query = f"{self._unit} WHERE sentence_id = ? ORDER BY at DESC, unit.id DESC LIMIT ?"
                found = connection.execute(query, (sentence_id, max(limit, 50)))
                matches += (self._match(row, alike, around) for row in found)
                if len(matches) >= limit and alike.percent < 100:
                    break
        matches.sort(key=lambda match: (match.score, match.unit.at or EPOCH, match.unit.id), reverse=True)
        return matches[:limit]

    def _scored(
        self, connection: apsw.Connection, wanted: Comparable, threshold: int, limit: int
    ) -> list[tuple[int, Likeness]]:
        """Return the ids of the sentences like ``wanted`` and how alike they are, best first."""
        keep = max(2 * limit, 24, 240 // max(1, len(wanted.stems)))  # short texts are quickly read
        ids = likely(connection, wanted.folded, wanted.stems, threshold, keep) if wanted.stems else []
        # What is equal but for blanks is found by its hash, whatever the index thinks of its words.
        same: Any = connection.execute("SELECT id FROM sentence WHERE hash = ? LIMIT 100", (hash_of(wanted.folded),))
        texts: Any = connection.execute(
            "SELECT id, text FROM sentence WHERE id IN (SELECT value FROM json_each(?))",
            (f"[{','.join(map(str, {*ids, *(id_ for (id_,) in same)}))}]",),
        )
        scored = [(id_, likeness(wanted, comparable(text))) for id_, text in texts]
        return sorted(
            (pair for pair in scored if pair[1].percent >= threshold),
            key=lambda pair: (pair[1].percent, pair[0]),
            reverse=True,
        )

    def _match(self, row: Any, alike: Likeness, around: tuple[int | None, int | None]) -> Match:
        previous, following = around
        score = in_context(
            alike.percent,
            previous is not None and row[10] == previous,
            following is not None and row[11] == following,
        )
        return Match(decode_unit(row), score, self.name, alike.penalty)

    def concordance(
        self, phrase: str, *, on_target: bool = False, inflected: bool = False, limit: int = 50
    ) -> list[ConcordanceHit]:
        """Return units that hold ``phrase``, newest first; its last word may go on.

        Words are compared folded. With ``inflected`` each word may have any ending, in the source by stems, in the
        target by English roots.
        """
        with self._reading() as connection:
            find = in_targets if on_target else in_sources
            hits = []
            for unit_id, spans in find(connection, phrase, inflected=inflected, limit=limit):
                row = connection.execute(f"{self._unit} WHERE unit.id = ?", (unit_id,)).fetchone()
                if row is not None:
                    hits.append(ConcordanceHit(decode_unit(row), spans, on_target))
            return hits

    def phrases(self, source: str, *, limit: int = 12, examples: int = 40) -> list[KnownPhrase]:
        """Return the longest phrases of ``source`` that the memory holds elsewhere, each with some ``examples``."""
        known = []
        with self._reading() as connection:
            for found in phrases_in(connection, source, at_most=limit):
                query = (
                    f"{self._unit} WHERE sentence_id IN (SELECT value FROM json_each(?)) ORDER BY unit.id DESC LIMIT ?"
                )
                ids = encode(found.sentences[:examples])
                units = tuple(decode_unit(row) for row in connection.execute(query, (ids, examples)))
                if units:
                    known.append(KnownPhrase(found.start, found.end, units, found.whole, len(found.sentences)))
        return known

    def sample(self, number: int) -> list[str]:
        """Return the translations of ``number`` units taken evenly from the whole memory."""
        with self._reading() as connection:
            return sampled_targets(connection, number)

    def units(self) -> Iterator[TranslationUnit]:
        """Yield all units in the order of their ids, a few thousand at a time, so that others can work meanwhile."""
        last = 0
        while True:
            with self._reading() as connection:
                query = f"{self._unit} WHERE unit.id > ? ORDER BY unit.id LIMIT ?"
                page = [decode_unit(row) for row in connection.execute(query, (last, _A_TIME))]
            if not page:
                return
            yield from page
            last = page[-1].id

    def count(self) -> int:
        """Return the number of units."""
        with self._reading() as connection:
            ((count,),) = connection.execute("SELECT count(*) FROM unit")
            return typed(count, int)

    # --- changing ---

    def add(self, unit: TranslationUnit) -> TranslationUnit:
        """Store ``unit``; the same source, context and target only renews who and when. Returns it with its id.

        A power cut may take it, whereupon the memory is ``unsettled`` from the first such unit on.
        """
        _refuse_empty(unit)
        with self._reading() as connection:
            noted = unsettled_since(connection) is not None
        with self._writing(waited=not noted) as connection:
            if not noted:
                now = (datetime.now(UTC) - EPOCH) // MICROSECOND
                at = encode_moment(unit.at)
                note_unsettled(connection, now if at is None else min(at, now))
            entry = Entry(connection)
            ((id_, _),) = entry.add([unit])
            entry.index.flush(merge=True)
        return replace(unit, id=id_)

    def add_many(self, units: Iterable[TranslationUnit], task: Task | None = None, *, total: int = 0) -> int:
        """Store all ``units`` or, if anything fails or is cancelled, none; return how many were new.

        ``units`` may be a generator that reads a file; whatever it raises undoes the whole. Memory use does not
        grow with their number. ``total`` is for progress alone.
        """
        task = task or NoTask()
        new = done = 0
        remaining = iter(units)
        with self._writing() as connection, _much_kept(connection):
            entry = Entry(connection)
            while some := list(islice(remaining, _A_TIME)):
                new += sum(is_new for _, is_new in entry.add([unit for unit in some if unit.source and unit.target]))
                if entry.index.full:
                    entry.index.flush(merge=False)
                done += len(some)
                task.step(done, total, self.name)
            entry.index.flush(merge=done < 100)
        return new

    def restore(self, units: Iterable[TranslationUnit]) -> int:
        """Store what may have been lost since ``unsettled``, which it is no more; return how many were missing."""
        restored = self.add_many(units)
        self.unsettled = None
        return restored

    def update(self, unit: TranslationUnit) -> None:
        """Put ``unit`` in the place of the one with its id. Raises MemoryStoreError if that is gone."""
        _refuse_empty(unit)
        with self._writing() as connection:
            self._take_out(connection, unit.id)
            entry = Entry(connection)
            entry.add([unit], keep_ids=True)
            entry.index.flush(merge=True)

    def delete(self, unit_id: int) -> None:
        """Remove a unit, and its sentences with it unless others need them. Raises MemoryStoreError if it is gone."""
        with self._writing() as connection:
            self._take_out(connection, unit_id)

    def _take_out(self, connection: apsw.Connection, unit_id: int) -> None:
        query = "DELETE FROM unit WHERE id = ? RETURNING sentence_id, previous_id, following_id"
        row: Any = connection.execute(query, (unit_id,)).fetchone()
        if row is None:
            raise MemoryStoreError(
                said("The translation memory {path} holds that unit no more: it was deleted.", path=self.path)
            )
        connection.execute("DELETE FROM target_words WHERE rowid = ?", (unit_id,))
        for sentence_id in {id_ for id_ in row if id_ is not None}:
            # Nothing of a client's text stays behind; its places in the index lead nowhere then.
            connection.execute(
                "DELETE FROM sentence WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM unit WHERE sentence_id = ?1) "
                "AND NOT EXISTS (SELECT 1 FROM unit WHERE previous_id = ?1 OR following_id = ?1)",
                (sentence_id,),
            )

    def close(self) -> None:
        """Close the file, which then stands alone. Closing twice is closing once."""
        with self._turn:
            if not self._closed and not self.read_only and self.unsettled is None:
                self._settle()
            self._closed = True
            disconnect(self._connection)

    def _settle(self) -> None:
        try:
            with self._writing():
                pass
        except MemoryStoreError:
            pass  # a full disk, another writer: the note stays, and more than need be is restored next time


@contextmanager
def _much_kept(connection: apsw.Connection) -> Iterator[None]:
    """Keep more of the file in memory inside the block: hashes and stems fall all over it."""
    connection.pragma("cache_size", _CACHE_IN_BULK)
    try:
        yield
    finally:
        connection.pragma("cache_size", _CACHE)


def _refuse_empty(unit: TranslationUnit) -> None:
    if not unit.source or not unit.target:
        raise MemoryStoreError("A unit without a source or without a translation is of no use in a memory.")


def open_memory(path: Path | str, *, read_only: bool = False, create: bool = False) -> SqliteMemoryStore:
    """Open the memory ``path``; with ``create`` an empty one is made if there is none. Raises MemoryStoreError."""
    path = Path(path).absolute()
    if create and not path.exists():
        return create_memory(path)
    probe(path, MEMORY)
    connection = connect(path, MEMORY, read_only=read_only, aside=read_only)
    try:
        version = version_of(connection, path, MEMORY)
        refuse_other_tables(connection, path, MEMORY, schema_of_version(version))
        if not read_only:
            make_durable(connection, path, MEMORY)
            connection.wal_autocheckpoint(_LOG_PAGES)
            if version < MEMORY.version:
                with writing(connection, path, MEMORY):
                    renew(connection)
                version = MEMORY.version
        with reading(path, MEMORY):
            unsettled = unsettled_since(connection)
    except BaseException:
        drop(connection)
        raise
    return SqliteMemoryStore(path, connection, version=version, read_only=read_only, unsettled=unsettled)


def create_memory(path: Path | str) -> SqliteMemoryStore:
    """Make an empty memory and open it. Raises MemoryStoreError, also where a file of that name exists."""
    path = Path(path).absolute()
    if path.exists():
        raise MemoryStoreError(said("There is already a file {path}: open it, or choose another name.", path=path))
    if not path.parent.is_dir():
        raise MemoryStoreError(
            said("There is no folder {parent} to make {name} in.", parent=path.parent, name=path.name)
        )
    made = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        connection = connect(made, MEMORY, create=True)
        try:
            connection.pragma("synchronous", "FULL")
            with writing(connection, made, MEMORY):
                build(connection)
        finally:
            disconnect(connection)
        set_stray_log_aside(path)
        made.rename(path)
    except OSError as error:
        raise MemoryStoreError(
            said("{path} cannot be made: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    finally:
        remove(made)
    try:
        return open_memory(path)
    except MemoryStoreError:
        remove(path)
        raise
