"""Concordance: a phrase in its contexts, over all memories of a project and the project's own segments."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import regex

from translator_app.core import english, inline
from translator_app.core.errors import AppError
from translator_app.core.kurdish.folding import Folded, fold, fold_spans
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import ConcordanceHit, Task
from translator_app.core.segment import Segment
from translator_app.core.similarity import stems_of, words_of

from .fragments import Background, Told, together
from .suggesting import AttachedMemory

PAGE: Final = 100
"""Lines of a first answer; five times as many are asked for when they are wanted."""
MOST: Final = 5_000
_STEP: Final = 2_000
_TOKEN: Final = regex.compile(r"\w+(?:(?<=\d)[.,](?=\d)\w+)*|[^\w\s]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: ``phrase`` in the Kurdish or, ``on_target``, in the English; ``inflected`` in any form."""

    phrase: str
    on_target: bool = False
    inflected: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A unit or a segment that holds the phrase at ``spans`` (character indices of the side searched).

    ``memory`` is the memory's name, empty for a segment of the project, which ``segment_id`` names. ``rendering`` are
    the characters of the translation that the phrase's own words most likely are, None where that cannot be told.
    """

    source: str
    target: str
    spans: tuple[Span, ...]
    on_target: bool
    memory: str = ""
    author: str = ""
    at: datetime | None = None
    segment_id: int | None = None
    unit_id: int = 0
    rendering: Span | None = None

    @property
    def searched(self) -> str:
        """The side that holds the phrase."""
        return self.target if self.on_target else self.source

    @property
    def other(self) -> str:
        """The side that does not."""
        return self.source if self.on_target else self.target


@dataclass(frozen=True, slots=True)
class Found:
    """The lines of a query, the project's own first; ``more`` tells that there may be others."""

    query: Query
    lines: tuple[Line, ...] = ()
    more: bool = False
    told: Told | None = None
    failures: tuple[str, ...] = ()


class OwnSegments:
    """Folded texts of the project's segments, kept from search to search; safe to be asked from one worker thread."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._folded: dict[str, str] = {}

    def find(self, query: Query, segments: Sequence[Segment], task: Task, limit: int) -> list[Line]:
        """Return the segments that hold the phrase, in reading order. Raises Cancelled."""
        seek = _seeker(query)
        if seek is None:
            return []
        lines: list[Line] = []
        with self._turn:
            for done, segment in enumerate(segments):
                if done % _STEP == 0:
                    task.step(done, len(segments))
                text = segment.target if query.on_target else segment.source
                if not text:
                    continue
                folded = self._folded.get(text)
                if folded is None:
                    folded = self._folded[text] = fold(text)
                if not seek.may_hold(folded):
                    continue
                spans = seek.spans(text)
                if spans:
                    lines.append(_from_segment(segment, spans, query))
                    if len(lines) == limit:
                        break
            if len(self._folded) > 3 * max(1_000, len(segments)):
                self._folded.clear()
        return lines


def search(
    query: Query,
    memories: Sequence[AttachedMemory],
    own: Callable[[Query, Task, int], Sequence[Line]],
    task: Task,
    *,
    limit: int = PAGE,
    background: Background | None = None,
) -> Found:
    """Look for ``query`` in ``memories`` by priority and by ``own`` in the project. Raises Cancelled.

    A pair that several of them hold is one line. With a ``background`` the rendering of the phrase is marked where
    the lines themselves tell it.
    """
    if not query.phrase.strip():
        return Found(query)
    lines = list(own(query, task, limit))
    full = len(lines) >= limit
    failures: list[str] = []
    known = {(line.source, line.target) for line in lines}
    for memory in memories:
        task.step(0, 0)
        try:
            hits = memory.store.concordance(
                query.phrase, on_target=query.on_target, inflected=query.inflected, limit=limit
            )
        except AppError as error:
            failures.append(str(error))
            continue
        full = full or len(hits) >= limit
        for hit in hits:
            line = _from_hit(hit, memory.store.name)
            if (line.source, line.target) not in known:
                known.add((line.source, line.target))
                lines.append(line)
    told = None
    if background is not None and not query.on_target:
        units = [TranslationUnit(line.source, line.target) for line in lines if line.target]
        told = together(query.phrase, units[:PAGE], background)
    if told is not None:
        lines = [_with_rendering(line, told) for line in lines]
    return Found(query, tuple(lines), full and limit < MOST, told, tuple(failures))


def next_limit(limit: int) -> int:
    """Return how many lines to ask for after so many were not all."""
    return min(MOST, 5 * limit)


def _from_hit(hit: ConcordanceHit, memory: str) -> Line:
    unit = hit.unit
    return Line(unit.source, unit.target, hit.spans, hit.on_target, memory, unit.author, unit.at, None, unit.id)


def _from_segment(segment: Segment, spans: tuple[Span, ...], query: Query) -> Line:
    author, at = (segment.changed_by, segment.changed_at) if segment.target else ("", None)
    return Line(segment.source, segment.target, spans, query.on_target, "", author, at, segment.id)


def _with_rendering(line: Line, told: Told) -> Line:
    spans = english.words(line.target)
    keys = [english.key(line.target[start:end]) for start, end in spans]
    for first in range(len(keys) - len(told.keys) + 1):
        if tuple(keys[first : first + len(told.keys)]) == told.keys:
            rendering = spans[first][0], spans[first + len(told.keys) - 1][1]
            return replace(line, rendering=rendering)
    return line


# --- the project's own -----------------------------------------------------------------------------------------


class _Words:
    """The phrase word for word, as folding sees it; its last word may go on."""

    def __init__(self, phrase: str) -> None:
        self._folded = fold(phrase).strip()
        self._pattern = regex.compile(rf"(?<!\w){regex.escape(self._folded, literal_spaces=True)}")

    def may_hold(self, folded: str) -> bool:
        return self._folded in folded

    def spans(self, text: str) -> tuple[Span, ...]:
        folded = fold_spans(text)
        return tuple(folded.original_span(*match.span()) for match in self._pattern.finditer(folded.text))


class _Forms:
    """The phrase in any form of its words: the same stems in the Kurdish, the same roots in the English."""

    def __init__(self, phrase: str, key: Callable[[Sequence[str]], tuple[str, ...]]) -> None:
        self._key = key
        self._wanted = key(words_of(fold(phrase)))
        # A fused preposition may stand before a stem, after which folding leaves its first ر as it is.
        self._needle = max(self._wanted, key=len, default="").removeprefix("ڕ")

    def may_hold(self, folded: str) -> bool:
        return self._needle[:4] in folded

    def spans(self, text: str) -> tuple[Span, ...]:
        folded: Folded = fold_spans(text)
        places = [match.span() for match in _TOKEN.finditer(folded.text)]
        keys = self._key([folded.text[start:end] for start, end in places])
        count = len(self._wanted)
        return tuple(
            folded.original_span(places[first][0], places[first + count - 1][1])
            for first in range(len(keys) - count + 1)
            if keys[first : first + count] == self._wanted
        )


def _roots(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(english.root(word) for word in words)


def _seeker(query: Query) -> _Words | _Forms | None:
    phrase = inline.plain(query.phrase)
    if not words_of(fold(phrase)):
        return None
    if not query.inflected:
        return _Words(phrase)
    return _Forms(phrase, _roots if query.on_target else stems_of)
