"""The index of stems: which sentences hold a stem, and which are likely to be like a given one.

A place packs a sentence into 32 bits: its number of words (63 for more) above its id. The places of a stem lie in
sorted chunks, so that the sentences of a fitting length are one slice. A query reads the rarest of its stems until
enough places are seen, weighs each sentence by the rarity of what it shares, ``(1 + n) ** -0.25``, and by how its
length fits; the best are then compared word by word.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import chain
from operator import itemgetter, neg
from typing import Any

import apsw
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract

from translator_app.core.errors import MemoryStoreError

from .rows import encode

_ID_BITS = 26
_ID_MASK = (1 << _ID_BITS) - 1
_LONGEST = 63
_FULL_CHUNK = 1024
_SHORT_CHUNK = 64
_NEWEST = 4_000
_WORTH_READING = 100
_FEW = 500
_PLACES_HELD = 2_500_000
_TERMS_HELD = 60_000
_UNKNOWN = "\x01"
# How much is looked at; benchmarks/memory.py shows what a change costs and brings.
PLACES_READ = 10_000
TERM_READ = 5_000
COMPARED = 250
COMPARED_SHORT = 900
SHORT = 4
_STANDING_OUT = 0.25


def _places(blob: Any) -> array[int]:
    places = array("I")
    places.frombytes(blob)
    if sys.byteorder == "big":
        places.byteswap()
    return places


def _blob(places: array[int]) -> bytes:
    if sys.byteorder == "big":
        places = array("I", places)
        places.byteswap()
    return places.tobytes()


def _sorted(places: array[int]) -> array[int]:
    return places if len(places) == 1 else array("I", sorted(places))


def character_of(term: int) -> str:
    """Return the character that stands for a term in the words of a sentence."""
    # U+0000 and U+0001 are kept free, surrogates are left out; beyond 1.1 million stems two may share a character,
    # which makes the comparison by words a little too kind, never the score.
    code = 2 + term % 1_112_000
    return chr(code if code < 0xD800 else code + 0x800)


class IndexWriter:
    """Gathers sentences and writes their stems to the index when flushed (within the caller's transaction)."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        # Of each stem that is known its term's id, followed by the places gathered.
        self._gathered: dict[str, array[int]] = {}
        self._characters: dict[str, str] = {}
        self._places = 0

    @property
    def full(self) -> bool:
        """Whether so much was gathered that it should be flushed: some 50 MB at most."""
        return self._places >= _PLACES_HELD or len(self._gathered) >= _TERMS_HELD

    def know(self, stems: Iterable[str]) -> None:
        """Look up the terms of many sentences at once."""
        missing = list(set(stems).difference(self._gathered))
        if not missing:
            return
        query = "SELECT text, id FROM term WHERE text IN (SELECT value FROM json_each(?))"
        found: Any = self._connection.execute(query, (encode(missing),))
        terms: dict[str, int] = dict(found)
        unheard = [text for text in missing if text not in terms]
        if unheard:
            ((first,),) = self._connection.execute("SELECT value FROM fact WHERE key = 'terms'")
            assert isinstance(first, int)
            terms.update((text, first + place) for place, text in enumerate(unheard))
            self._connection.execute("UPDATE fact SET value = ? WHERE key = 'terms'", (first + len(unheard),))
        for text in missing:
            self._gathered[text] = array("I", (terms[text],))
            self._characters[text] = character_of(terms[text])

    def put(self, sentence_id: int, stems: Sequence[str]) -> str:
        """Gather a sentence whose stems are known; return its words, a character each."""
        if sentence_id > _ID_MASK:
            raise MemoryStoreError("This translation memory is full (67 million sentences): begin another one.")
        place = min(len(stems), _LONGEST) << _ID_BITS | sentence_id
        gathered = self._gathered
        for text in set(stems):
            gathered[text].append(place)
        self._places += len(stems)
        return "".join(map(self._characters.__getitem__, stems))

    def flush(self, *, merge: bool) -> None:
        """Write what was gathered. With ``merge`` small chunks grow, which suits single sentences, not an import."""
        texts = sorted(text for text, gathered in self._gathered.items() if len(gathered) > 1)
        self._connection.executemany(
            "INSERT INTO term VALUES (?, ?, ?) ON CONFLICT (text) DO UPDATE SET n = n + excluded.n",
            ((text, self._gathered[text][0], len(self._gathered[text]) - 1) for text in texts),
        )
        by_term = sorted((self._gathered[text] for text in texts), key=itemgetter(0))
        self._characters = {}
        self._gathered = {}
        self._places = 0
        if merge:
            self._merge(by_term)
            return
        self._connection.executemany(
            "INSERT INTO posting VALUES (?1, (SELECT ifnull(max(chunk), -1) + 1 FROM posting WHERE term = ?1), ?2)",
            ((gathered[0], _blob(_sorted(gathered[1:]))) for gathered in by_term),
        )

    def _merge(self, by_term: Sequence[array[int]]) -> None:
        """Put a few places into the last chunks, which are kept short: a long one would be written whole each time."""
        put = []
        query = "SELECT chunk, length(places) / 4 FROM posting WHERE term = ? ORDER BY chunk DESC LIMIT 2"
        for gathered in by_term:
            term, places = gathered[0], gathered[1:]
            last: list[Any] = self._connection.execute(query, (term,)).fetchall()
            chunk = last[0][0] + 1 if last else 0
            if last and last[0][1] + len(places) <= _SHORT_CHUNK:
                chunk -= 1
                places.extend(self._chunk(term, chunk))
            elif len(last) == 2 and last[0][1] <= _SHORT_CHUNK and last[0][1] + last[1][1] <= _FULL_CHUNK:
                # the short one is full: it goes into the one before it, and this is the next short one
                chunk -= 1
                before = last[1][0]
                put.append((term, before, _blob(_sorted(self._chunk(term, before) + self._chunk(term, chunk)))))
            put.append((term, chunk, _blob(_sorted(places))))
        self._connection.executemany("INSERT OR REPLACE INTO posting VALUES (?, ?, ?)", put)

    def _chunk(self, term: int, chunk: int) -> array[int]:
        query = "SELECT places FROM posting WHERE term = ? AND chunk = ?"
        ((blob,),) = self._connection.execute(query, (term, chunk))
        return _places(blob)


def likely(connection: apsw.Connection, text: str, stems: Sequence[str], threshold: int, keep: int) -> list[int]:
    """Return the ids of the ``keep`` sentences most like ``text``, whose stems are given, best first.

    Sentences that would have to differ in length too much for ``threshold`` percent are not looked at. Short texts
    are compared letter by letter: word by word too many of them tie.
    """
    query = "SELECT id, n, text FROM term WHERE text IN (SELECT value FROM json_each(?)) ORDER BY n"
    terms: list[Any] = connection.execute(query, (encode(list(set(stems))),)).fetchall()
    short = len(stems) <= SHORT
    weights = _weigh(connection, terms, len(stems), max(threshold, 1) / 100)
    standing_out = 0.0 if short else max(weights.values(), default=0.0) * _STANDING_OUT
    length = min(len(stems), _LONGEST)
    fits = [min(length, other) / max(length, other, 1) for other in range(_LONGEST + 1)]
    ranked = [(weight * fits[place >> _ID_BITS], place) for place, weight in weights.items() if weight >= standing_out]
    compared = COMPARED_SHORT if short else COMPARED
    ids = [place & _ID_MASK for _, place in (nlargest(compared, ranked) if len(ranked) > compared else ranked)]
    column = "text" if short else "words"
    rows: Any = connection.execute(
        f"SELECT id, {column} FROM sentence WHERE id IN (SELECT value FROM json_each(?))", (encode(ids),)
    )
    if short:
        wanted = text
    else:
        characters = {stem: character_of(id_) for id_, _, stem in terms}
        wanted = "".join([characters.get(stem, _UNKNOWN) for stem in stems])
    return [key for _, _, key in extract(wanted, dict(rows), scorer=Levenshtein.normalized_similarity, limit=keep)]


def _weigh(connection: apsw.Connection, terms: Sequence[Any], length: int, share: float) -> dict[int, float]:
    """Return the places of the first ``terms`` whose length is near, each with the weights of its terms summed."""
    # Measured: counting whole arrays in C and weighing only what is met twice is slower at this number of places.
    low, high = int(length * share) - 1, int(length / share) + 2
    window = (min(max(low, 0), _LONGEST) << _ID_BITS, (min(high, _LONGEST) + 1) << _ID_BITS)
    own = (min(length, _LONGEST) << _ID_BITS, (min(length, _LONGEST) + 1) << _ID_BITS)
    weights: dict[int, float] = {}
    read = 0
    for term, n, _ in terms:
        weight = (1 + max(n, 0)) ** -0.25
        blobs = connection.execute("SELECT places FROM posting WHERE term = ?", (term,)).fetchall()
        for (blob,) in blobs:
            places = _near(_places(blob), window, own, max(TERM_READ // len(blobs), 16))
            read += len(places)
            if weights:
                get = weights.get
                for place in places:
                    weights[place] = get(place, 0.0) + weight
            else:
                weights = dict.fromkeys(places, weight)
        if read >= PLACES_READ:
            break
    return weights


def _near(places: array[int], window: tuple[int, int], own: tuple[int, int], most: int) -> array[int]:
    """Return the places within ``window``; of more than ``most`` those whose length is nearest to ``own``."""
    first, last = bisect_left(places, window[0]), bisect_left(places, window[1])
    if last - first > most:
        middle = (bisect_left(places, own[0]) + bisect_left(places, own[1])) // 2
        first = max(first, min(middle - most // 2, last - most))
        last = first + most
    return places[first:last]


Group = tuple[int, Sequence[int]]
"""How many places some terms have, and the terms' ids."""


def holding(connection: apsw.Connection, groups: Sequence[Group], at_most: int) -> Iterator[list[int]]:
    """Yield the ids of sentences that hold a term of each of ``groups``, rarest first, newest sentences first.

    Of frequent words the newest sentences come before any other word is looked up: a frequent phrase is among them.
    So these may lack a word of another group. Beyond them there are ``at_most``.
    """
    (promised, terms), *others = groups
    places = [each for term in terms for each in _chunks(connection, term)]
    found: set[int] = set()
    newest = 1 << _ID_BITS
    if promised > at_most:
        ((last,),) = connection.execute("SELECT max(id) FROM sentence")
        assert isinstance(last, int)
        newest = last - last * _NEWEST // promised
        recent = {place & _ID_MASK for each in places for place in _from(each, newest)}
        yield sorted(recent, reverse=True)
    for each in places:
        found.update(each)
    for promised, terms in others:
        if promised > len(found) * _WORTH_READING:
            break
        # a sentence has the same place for each of its words
        both = (found.intersection(each) for term in terms for each in _chunks(connection, term))
        found = set(chain.from_iterable(both))
    ids = sorted((place & _ID_MASK for place in found), reverse=True)
    yield ids[bisect_left(ids, 1 - newest, key=neg) :][:at_most]


def _chunks(connection: apsw.Connection, term: int) -> Iterator[array[int]]:
    for (blob,) in connection.execute("SELECT places FROM posting WHERE term = ?", (term,)):
        yield _places(blob)


def _from(places: array[int], newest: int) -> Iterator[int]:
    """Yield those of sorted ``places`` whose sentence's id is ``newest`` or more."""
    if len(places) < _FEW:
        yield from (place for place in places if place & _ID_MASK >= newest)
        return
    at = 0
    for length in range(_LONGEST + 1):
        end = bisect_left(places, (length + 1) << _ID_BITS, at)
        yield from places[bisect_left(places, length << _ID_BITS | newest, at, end) : end]
        at = end


def terms_like(connection: apsw.Connection, stems: Sequence[str], *, prefix: str = "") -> tuple[list[int], int]:
    """Return the ids of the terms ``stems`` and of those that begin with ``prefix``, and how many places they have."""
    query = "SELECT id, n FROM term WHERE text IN (SELECT value FROM json_each(?))"
    rows: list[Any] = connection.execute(query, (encode(list(stems)),)).fetchall()
    if prefix:
        query = "SELECT id, n FROM term WHERE text >= ?1 AND text < ?1 || char(1114111) ORDER BY n DESC LIMIT 500"
        rows += connection.execute(query, (prefix,)).fetchall()
    terms = dict(rows)
    return list(terms), sum(terms.values())


def places_of(blob: Any) -> array[int]:
    """Return the places of a chunk; those of one sentence are the same for all its stems."""
    return _places(blob)


def ids_of(places: Iterable[int]) -> list[int]:
    """Return the ids of the sentences at ``places``."""
    return [place & _ID_MASK for place in places]
