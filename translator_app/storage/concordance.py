"""Concordance: the units of a memory that hold a phrase, on either side, with the places of the phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import apsw
import regex

from translator_app.core import english
from translator_app.core.kurdish.folding import Folded, fold, fold_spans
from translator_app.core.similarity import stems_of, words_of

from .memory_index import character_of, holding, terms_like
from .rows import encode

_LOOKED_AT = 20_000
_A_TIME = 500
_TOKEN = regex.compile(r"\w+(?:(?<=\d)[.,](?=\d)\w+)*|[^\w\s]")
_APOSTROPHE = regex.compile("['’]")

Span = tuple[int, int]
Found = Iterator[tuple[int, tuple[Span, ...]]]


def in_sources(connection: apsw.Connection, phrase: str, *, inflected: bool, limit: int) -> Found:
    """Yield the ids of units whose source holds ``phrase``, newest first, with the spans in the original source."""
    words = words_of(fold(phrase))
    if not words:
        return
    stems = stems_of(words)
    groups: list[tuple[int, list[int]]] = []
    for place, stem in enumerate(stems):
        last = place == len(stems) - 1 and not inflected
        terms, promised = terms_like(connection, _keys(words[-1]) if last else (stem,), prefix=stem if last else "")
        if not terms:
            return
        groups.append((promised, terms))
    rarest = [terms for _, terms in sorted(groups, key=lambda group: group[0])]
    # The words of a sentence are a character each: one beside the other is seen without reading and folding the text.
    beside = re.compile("".join(f"[{''.join(re.escape(character_of(term)) for term in terms)}]" for _, terms in groups))
    left = limit
    ids = holding(connection, rarest[:4], _LOOKED_AT)
    for start in range(0, len(ids), _A_TIME):
        query = "SELECT id, words, text FROM sentence WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
        rows: Any = connection.execute(query, (encode(ids[start : start + _A_TIME]),))
        for sentence_id, kept, text in rows:
            if not beside.search(kept):
                continue
            if not inflected:  # plain folding is ten times as quick as folding that knows the way back
                folded = fold(text)
                if not all(word in folded for word in words):
                    continue
            spans = _spans(fold_spans(text), words, stems, inflected=inflected)
            if not spans:
                continue
            query = "SELECT id FROM unit WHERE sentence_id = ? ORDER BY id DESC LIMIT ?"
            units: Any = connection.execute(query, (sentence_id, left)).fetchall()
            for (unit_id,) in units:
                yield unit_id, spans
            left -= len(units)
            if left <= 0:
                return


def _keys(begun: str) -> tuple[str, ...]:
    """Return the stems a word may have that begins with ``begun``: half an ending hides a stem that is shorter."""
    return tuple({stem for left in range(4) for stem in stems_of([begun[: max(2, len(begun) - left)]])})


def _spans(folded: Folded, words: Sequence[str], stems: Sequence[str], *, inflected: bool) -> tuple[Span, ...]:
    tokens = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(folded.text)]
    found = []
    for first in range(len(tokens) - len(words) + 1):
        here = tokens[first : first + len(words)]
        if _same([token for _, _, token in here], words, stems, inflected=inflected):
            end = here[-1][1] if inflected else here[-1][0] + len(words[-1])
            found.append(folded.original_span(here[0][0], end))
    return tuple(found)


def _same(tokens: Sequence[str], words: Sequence[str], stems: Sequence[str], *, inflected: bool) -> bool:
    if inflected:
        return stems_of(tokens) == tuple(stems)
    return list(tokens[:-1]) == list(words[:-1]) and tokens[-1].startswith(words[-1])


def in_targets(connection: apsw.Connection, phrase: str, *, inflected: bool, limit: int) -> Found:
    """Yield the ids of units whose target holds ``phrase``, newest first, with its spans. Case does not count."""
    words = [phrase[start:end] for start, end in english.words(phrase)]
    if not words:
        return
    asked = [_asked(piece, inflected=inflected) for word in words for piece in _APOSTROPHE.split(word) if piece]
    if not inflected:
        asked = [*asked[:-1], f"{asked[-1]}*"]
    query = (
        "SELECT unit.id, unit.target FROM target_words JOIN unit ON unit.id = target_words.rowid "
        "WHERE target_words MATCH ? ORDER BY target_words.rowid DESC LIMIT ?"
    )
    pattern = regex.compile(r"[^\w\n]+".join(map(regex.escape, words)), regex.IGNORECASE)
    roots = [english.root(word) for word in words]
    left = limit
    for unit_id, target in connection.execute(query, (" AND ".join(asked), _LOOKED_AT)):
        text = str(target)
        if inflected:
            spans = _akin_spans(text, roots)
        else:
            spans = tuple(match.span() for match in pattern.finditer(text) if _begins_a_word(text, match.start()))
        if spans:
            yield int(str(unit_id)), spans
            left -= 1
            if left <= 0:
                return


def _asked(word: str, *, inflected: bool) -> str:
    # The full-text index knows no roots: words that begin alike are fetched and compared by root afterwards.
    beginning = word[: min(len(word), max(3, len(word) - 3))]
    return f'"{beginning}"*' if inflected else f'"{word}"'


def _begins_a_word(text: str, start: int) -> bool:
    return start == 0 or not text[start - 1].isalnum()


def _akin_spans(text: str, roots: Sequence[str]) -> tuple[Span, ...]:
    places = english.words(text)
    own = [english.root(text[start:end]) for start, end in places]
    return tuple(
        (places[first][0], places[first + len(roots) - 1][1])
        for first in range(len(places) - len(roots) + 1)
        if own[first : first + len(roots)] == list(roots)
    )
