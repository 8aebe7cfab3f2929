"""Known phrases: the stretches of a sentence that other sentences of a memory hold, word after word.

For two words that follow each other the index names the sentences that hold both. Of those the stored words, one
character a stem (see ``memory_index``), tell how far the same words go on. What consists of the commonest words
alone is no phrase worth knowing, and a mark ends one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import apsw
import regex

from translator_app.core.kurdish.folding import Folded, fold_spans
from translator_app.core.similarity import stems_of

from .memory_entry import hash_of
from .memory_index import character_of, ids_of, places_of
from .rows import encode

_TOKEN: Final = regex.compile(r"\w+(?:(?<=\d)[.,](?=\d)\w+)*|[^\w\s]")
_PLACES: Final = 10_000
"""Places of a stem that are looked at; of a stem that has more, only through its rarer neighbour."""
_GUESSED: Final = 120
"""Sentences looked at for two words of which one is common: that they hold the other is a guess."""
_COMPARED: Final = 2_000
_COMMON: Final = 0.02
"""The share of all sentences from which a stem is common."""
_LONGEST_WHOLE: Final = 6
_SHORTEST: Final = 3
"""Characters of a unit that is worth knowing inside a sentence: single letters are items of a list."""
_ENOUGH: Final = 4
"""A phrase inside a longer one is told as well if that many sentences hold it and few hold the longer one."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundPhrase:
    """Characters ``start`` to ``end`` of the text asked about, and the ids of the sentences that hold the same words.

    ``whole`` tells that these are all that the sentences say.
    """

    start: int
    end: int
    sentences: tuple[int, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Tokens:
    folded: Folded
    spans: tuple[Span, ...]
    stems: tuple[str, ...]

    def place(self, first: int, last: int) -> Span:
        return self.folded.original_span(self.spans[first][0], self.spans[last - 1][1])

    def text(self, first: int, last: int) -> str:
        return self.folded.text[self.spans[first][0] : self.spans[last - 1][1]]


def phrases_in(connection: apsw.Connection, source: str, *, at_most: int) -> list[FoundPhrase]:
    """Return the phrases of ``source`` that the memory knows, the longest first."""
    tokens = _tokens(source)
    if not tokens.stems:
        return []
    query = "SELECT text, id, n FROM term WHERE text IN (SELECT value FROM json_each(?))"
    rows: list[Any] = connection.execute(query, (encode(list(set(tokens.stems))),)).fetchall()
    known = {text: (id_, max(0, n)) for text, id_, n in rows}
    ((total,),) = connection.execute("SELECT max(id) FROM sentence")
    common = {text for text, (_, n) in known.items() if n > 50 and n > _COMMON * int(str(total or 0))}
    wholes = _wholes(connection, tokens, common)
    runs = [run for run in _runs(tokens.stems, known) if run[1] - run[0] > 1]
    held: dict[Span, set[int]] = {}
    spelled = [
        (first, "".join(character_of(known[stem][0]) for stem in tokens.stems[first:last])) for first, last in runs
    ]
    for sentence_id, words in _candidates(connection, tokens.stems, runs, known):
        for first, characters in spelled:
            for start, end in _shared(characters, words):
                span = _trimmed(tokens.stems, first + start, first + end, common)
                if span[1] - span[0] > 1:
                    held.setdefault(span, set()).add(sentence_id)
    itself = (0, len(tokens.stems))
    chosen = _chosen(held, at_most=at_most)
    found = [
        FoundPhrase(*tokens.place(*span), tuple(ids), whole=True) for span, ids in wholes.items() if span != itself
    ]
    found += [FoundPhrase(*tokens.place(*span), tuple(sorted(ids, reverse=True))) for span, ids in chosen]
    return found


def _tokens(source: str) -> _Tokens:
    folded = fold_spans(source)
    spans = tuple(match.span() for match in _TOKEN.finditer(folded.text))
    return _Tokens(folded, spans, stems_of([folded.text[start:end] for start, end in spans]))


def _runs(stems: Sequence[str], known: Mapping[str, object]) -> list[Span]:
    """Return the stretches of words that the memory knows one by one; marks and strange words part them."""
    runs: list[Span] = []
    first = 0
    for place, stem in enumerate((*stems, "")):
        if not stem[:1].isalnum() or stem not in known:
            runs.append((first, place))
            first = place + 1
    return [run for run in runs if run[1] > run[0]]


def _wholes(connection: apsw.Connection, tokens: _Tokens, common: set[str]) -> dict[Span, tuple[int, ...]]:
    """Return the stretches that are a sentence of the memory by themselves, none inside another."""
    asked: dict[int, Span] = {}
    for first, last in _runs(tokens.stems, dict.fromkeys(tokens.stems)):
        for start in range(first, last):
            for end in range(start + 1, min(last, start + _LONGEST_WHOLE) + 1):
                if not common.issuperset(tokens.stems[start:end]) and len(tokens.text(start, end)) >= _SHORTEST:
                    asked.setdefault(hash_of(tokens.text(start, end)), (start, end))
    rows: Any = connection.execute(
        "SELECT hash, id FROM sentence WHERE words <> '' AND hash IN (SELECT value FROM json_each(?))",
        (f"[{','.join(map(str, asked))}]",),
    )
    found: dict[Span, tuple[int, ...]] = {}
    for hash_, id_ in rows:
        found[asked[hash_]] = (*found.get(asked[hash_], ()), id_)
    return {span: ids for span, ids in found.items() if not any(_inside(span, other) for other in found)}


def _candidates(
    connection: apsw.Connection, stems: Sequence[str], runs: Iterable[Span], known: Mapping[str, tuple[int, int]]
) -> list[tuple[int, str]]:
    """Return ids and words of the sentences most likely to hold two neighbours of ``stems`` side by side."""
    read: dict[str, set[int]] = {}

    def places(stem: str) -> set[int]:
        if stem not in read:
            read[stem] = set()
            query = "SELECT places FROM posting WHERE term = ? ORDER BY chunk DESC"
            for (blob,) in connection.execute(query, (known[stem][0],)):
                read[stem].update(places_of(blob))
                if len(read[stem]) >= _PLACES:
                    break
        return read[stem]

    sure: Counter[int] = Counter()
    guessed: dict[int, None] = {}
    for first, last in runs:
        for pair in dict.fromkeys(pairwise(stems[first:last])):
            rare, frequent = sorted(pair, key=lambda stem: known[stem][1])
            if known[rare][1] > _PLACES:
                continue
            if known[frequent][1] <= _PLACES:
                sure.update(places(rare) & places(frequent))
            else:
                own = places(rare)
                guessed.update(dict.fromkeys(list(own)[:: max(1, len(own) // _GUESSED)]))
    wanted = [place for place, _ in sure.most_common(_COMPARED)]
    wanted += list(guessed)[: max(0, _COMPARED - len(wanted))]
    rows: Any = connection.execute(
        "SELECT id, words FROM sentence WHERE id IN (SELECT value FROM json_each(?))", (encode(ids_of(wanted)),)
    )
    return list(rows)


def _shared(own: str, other: str) -> list[Span]:
    """Return the longest stretches of ``own``, of two characters at least, that stand in ``other``."""
    found: list[Span] = []
    reached = 0
    for start in range(len(own) - 1):
        if own[start] not in other:
            continue
        end = max(start + 2, reached)
        if own[start:end] not in other:
            continue
        while end < len(own) and own[start : end + 1] in other:
            end += 1
        if end > reached:
            found.append((start, end))
            reached = end
    return found


def _trimmed(stems: Sequence[str], first: int, last: int, common: set[str]) -> Span:
    while first < last and stems[first] in common:
        first += 1
    while last > first and stems[last - 1] in common:
        last -= 1
    return first, last


def _chosen(held: Mapping[Span, set[int]], *, at_most: int) -> list[tuple[Span, set[int]]]:
    support = {
        span: set().union(*(ids for other, ids in held.items() if other == span or _inside(span, other)))
        for span in held
    }
    chosen: list[tuple[Span, set[int]]] = []
    for span in sorted(held, key=lambda each: (each[0] - each[1], each[0])):
        around = [ids for other, ids in chosen if _inside(span, other)]
        if not around or (len(support[span]) >= _ENOUGH and all(len(ids) < _ENOUGH for ids in around)):
            chosen.append((span, support[span]))
        if len(chosen) == at_most:
            break
    return chosen


def _inside(one: Span, other: Span) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def sampled_targets(connection: apsw.Connection, number: int) -> list[str]:
    """Return the translations of ``number`` units taken evenly from the whole memory."""
    ((most,),) = connection.execute("SELECT max(id) FROM unit")
    last = int(str(most or 0))
    step = max(1, last // max(1, number))
    rows: Any = connection.execute(
        "SELECT target FROM unit WHERE id IN (SELECT value FROM json_each(?))",
        (encode(list(range(1, last + 1, step))),),
    )
    return [target for (target,) in rows]
