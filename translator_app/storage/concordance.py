"""Concordance: the units of a memory that hold a phrase, on either side, with the places of the phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
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
_SHORT = 2
_ENDINGS = ("s", "es", "ed", "d", "ing")
_TOKEN = regex.compile(r"\w+(?:(?<=\d)[.,](?=\d)\w+)*|[^\w\s]")
# Letters that folding neither changes nor makes of others in a text that is free of the unusual: marks and invisible
# characters that it drops, other forms of letters.
_UNCHANGING = re.compile("[ئابپتجچحخدزژسشعغفڤقگمنۆێڵ]+")
_UNUSUAL = re.compile(
    "[^\t-~\u00a1-\u00ab\u00ae-\u00ff\u2010-\u2027\u060c\u061b\u061f\u0626-\u063a\u0641-\u064a\u0660-\u0669پچژکگڤڕڵھۆیێە]"
)
# Where the forms of an English word, and its British and American spellings, part.
_SPELT_OTHERWISE = re.compile("(?:i[sz]e?|ou?r|er|re|[yie])$", re.IGNORECASE)
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
    rarest = sorted(groups, key=lambda group: group[0])
    beside = _Beside([frozenset(map(character_of, terms)) for _, terms in groups])
    unchanging = [run for word in words for run in _UNCHANGING.findall(word)]
    left = limit
    for sentence_id, text in _likely(connection, holding(connection, rarest[:4], _LOOKED_AT), beside):
        if not inflected:  # plain folding is ten times as quick as folding that knows the way back
            if not all(run in text for run in unchanging) and not _UNUSUAL.search(text):
                continue
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


class _Beside:
    """Whether words lie beside one another, seen without reading and folding the text: they are a character each."""

    def __init__(self, groups: Sequence[frozenset[str]]) -> None:
        self._groups = groups
        self._place = min(range(len(groups)), key=lambda place: len(groups[place]))
        self._rarest = re.compile(f"[{''.join(map(re.escape, groups[self._place]))}]")

    def among(self, kept: str) -> bool:
        if len(self._groups) == 1:
            return not self._groups[0].isdisjoint(kept)
        for found in self._rarest.finditer(kept):
            start = found.start() - self._place
            here = kept[start : start + len(self._groups)] if start >= 0 else ""
            if len(here) == len(self._groups) and all(map(frozenset.__contains__, self._groups, here)):
                return True
        return False


def _likely(connection: apsw.Connection, found: Iterator[list[int]], beside: _Beside) -> Iterator[tuple[int, str]]:
    """Yield id and text of those sentences whose words lie beside one another as ``beside`` says."""
    for ids in found:
        for start in range(0, len(ids), _A_TIME):
            query = "SELECT id, words FROM sentence WHERE id IN (SELECT value FROM json_each(?))"
            rows: Any = connection.execute(query, (encode(ids[start : start + _A_TIME]),))
            near = sorted((id_ for id_, kept in rows if beside.among(kept)), reverse=True)
            for id_ in near:
                ((text,),) = connection.execute("SELECT text FROM sentence WHERE id = ?", (id_,))
                yield id_, str(text)


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
    pieces = [piece for word in words for piece in _APOSTROPHE.split(word) if piece]
    if inflected:
        asked = [_any_form(piece) for piece in pieces]
    else:
        # What begins with a letter or two is most of a memory: there the other words find the units.
        last = [f'"{pieces[-1]}"*'] if len(pieces) == 1 or len(pieces[-1]) > _SHORT else []
        asked = [*(f'"{piece}"' for piece in pieces[:-1]), *last]
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


def _any_form(word: str) -> str:
    """Return a query for whatever begins as ``word`` does in all its forms, which are compared by root afterwards.

    The full-text index knows no roots.
    """
    if len(word) <= _SHORT:
        return "(" + " OR ".join(f'"{word}{ending}"' for ending in ("", *_ENDINGS)) + ")"
    same = (own == of_all for own, of_all in zip(word.lower(), english.root(word), strict=False))
    beginning = _SPELT_OTHERWISE.sub("", word[: sum(takewhile(bool, same))])
    if len(beginning) < 3:
        beginning = word[: max(3, len(word) - 3)]
    return f'"{beginning}"*'


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
