"""Entering units into a memory: sentences once, units with their neighbours, and the index of both sides."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Any

import apsw

from translator_app.core.kurdish.folding import fold
from translator_app.core.memory import NativeCodes, TranslationUnit
from translator_app.core.similarity import folded_all, stems_of, unspaced, words_of

from .memory_file import EPOCH, MICROSECOND
from .memory_index import IndexWriter
from .rows import encode, typed

_Key = tuple[int, int | None, int | None, str]


class Entry:
    """The adding of units within one transaction; the index is written when ``index`` is flushed."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._origins: dict[tuple[str, str], int] = {}
        self._next_sentence = self._next("sentence")
        self._next_unit = self._next("unit")
        self.index = IndexWriter(connection)

    def _next(self, table: str) -> int:
        row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return typed(row[0], int) + 1 if row else 1

    def add(self, units: Sequence[TranslationUnit], *, keep_ids: bool = False) -> list[tuple[int, bool]]:
        """Write ``units``; return for each its id and whether it is new.

        The same source, neighbours and target are one unit, which takes who, when and note from the later one.
        """
        sentences, fresh = self._sentences(units)
        written: list[tuple[int, bool]] = []
        known: dict[_Key, int] = {}
        inserts: list[tuple[Any, ...]] = []
        renewals: list[tuple[Any, ...]] = []
        for unit in units:
            key = (
                sentences[unit.source],
                sentences[unit.previous] if unit.previous else None,
                sentences[unit.following] if unit.following else None,
                unit.target,
            )
            more = (self._origin(unit), encode_moment(unit.at), unit.note or None, _encode_native(unit))
            id_ = known.get(key)
            if id_ is None and not keep_ids and key[0] not in fresh:
                id_ = self._stored(key)
            if id_ is not None:
                renewals.append((*more, id_))
                written.append((id_, False))
            else:
                id_ = unit.id if keep_ids else self._next_unit
                self._next_unit = max(self._next_unit, id_ + 1)
                inserts.append((id_, *key, *more))
                written.append((id_, True))
            known[key] = id_
        execute = self._connection.executemany
        execute(
            "INSERT INTO unit (id, sentence_id, previous_id, following_id, target, origin_id, at, note, native) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            inserts,
        )
        execute("INSERT INTO target_words (rowid, target) VALUES (?, ?)", ((row[0], row[4]) for row in inserts))
        execute("UPDATE unit SET origin_id = ?, at = ?, note = ?, native = ifnull(?, native) WHERE id = ?", renewals)
        return written

    def _stored(self, key: _Key) -> int | None:
        query = "SELECT id FROM unit WHERE sentence_id = ? AND previous_id IS ? AND following_id IS ? AND target = ?"
        row = self._connection.execute(query, key).fetchone()
        return typed(row[0], int) if row else None

    def _sentences(self, units: Sequence[TranslationUnit]) -> tuple[dict[str, int], set[int]]:
        """Return the ids of all texts of ``units``, sources indexed, and the ids that no unit can have yet."""
        sources = list(dict.fromkeys([unit.source for unit in units]))
        around = dict.fromkeys([text for unit in units for text in (unit.previous, unit.following) if text])
        texts = [*sources, *around.keys() - set(sources)]
        folded = folded_all(texts)
        hashes = dict(zip(texts, map(hash_of, folded), strict=True))
        ready = {text: stems_of(words_of(each)) for text, each in zip(sources, folded, strict=False)}
        stored: Any = self._connection.execute(
            "SELECT text, id, words <> '' FROM sentence WHERE hash IN (SELECT value FROM json_each(?))",
            (f"[{','.join(map(str, hashes.values()))}]",),
        )
        known = {text: (id_, indexed) for text, id_, indexed in stored if text in hashes}
        self.index.know(chain.from_iterable(ready.values()))
        ids: dict[str, int] = {}
        fresh: set[int] = set()
        inserts: list[tuple[int, str, int, str]] = []
        indexed_now: list[tuple[str, int]] = []
        for text, hash_ in hashes.items():
            stems = ready.get(text)
            id_, indexed = known.get(text, (0, 0))
            if not id_:
                id_ = self._next_sentence
                self._next_sentence += 1
                inserts.append((id_, text, hash_, "" if stems is None else self.index.put(id_, stems)))
                fresh.add(id_)
            elif stems and not indexed:
                indexed_now.append((self.index.put(id_, stems), id_))
            ids[text] = id_
        self._connection.executemany("INSERT INTO sentence (id, text, hash, words) VALUES (?, ?, ?, ?)", inserts)
        self._connection.executemany("UPDATE sentence SET words = ? WHERE id = ?", indexed_now)
        return ids, fresh

    def _origin(self, unit: TranslationUnit) -> int:
        who = (unit.author, unit.project)
        known = self._origins.get(who)
        if known is None:
            self._connection.execute("INSERT OR IGNORE INTO origin (author, project) VALUES (?, ?)", who)
            ((id_,),) = self._connection.execute("SELECT id FROM origin WHERE author = ? AND project = ?", who)
            known = self._origins[who] = typed(id_, int)
        return known


def hash_of(folded: str) -> int:
    """Return the 64-bit hash under which a folded text is kept; blanks do not count."""
    digest = hashlib.blake2b(unspaced(folded).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def hash_text(text: str) -> int:
    """Return :func:`hash_of` of ``text`` as ``core.similarity`` folds it."""
    return hash_of(fold(text).strip())


def encode_moment(at: datetime | None) -> int | None:
    """Return ``at`` in microseconds since 1970; a moment without a zone is taken for UTC."""
    if at is None:
        return None
    return ((at if at.tzinfo else at.replace(tzinfo=UTC)) - EPOCH) // MICROSECOND


def decode_unit(row: Any) -> TranslationUnit:
    """Return the unit of a row (id, source, target, author, at, project, previous, following, note, native, ...)."""
    id_, source, target, author, at, project, previous, following, note, native = row[:10]
    return TranslationUnit(
        source,
        target,
        author,
        None if at is None else EPOCH + at * MICROSECOND,
        project,
        previous or "",
        following or "",
        note or "",
        id_,
        *_decode_native(native),
    )


def _encode_native(unit: TranslationUnit) -> str | None:
    return encode([unit.source_codes, unit.target_codes]) if unit.source_codes or unit.target_codes else None


def _decode_native(text: str | None) -> tuple[NativeCodes, NativeCodes]:
    """Return the codes of source and target. Raises ValueError or TypeError for what no Werger wrote."""
    if text is None:
        return (), ()
    source, target = json.loads(text)
    return _pairs(source), _pairs(target)


def _pairs(listed: list[list[str]]) -> NativeCodes:
    return tuple((typed(code, str), typed(markup, str)) for code, markup in listed)
