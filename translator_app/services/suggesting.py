"""Suggestions for a segment: memory matches, engine hypotheses and terms, ranked."""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from translator_app.core.errors import AppError, Cancelled
from translator_app.core.glossary import TermHit
from translator_app.core.memory import Match
from translator_app.core.ports import Around, ContextualEngine, Engine, Hypothesis, MemoryStore, Task
from translator_app.core.project import MemoryLink
from translator_app.core.segment import Origin, OriginKind

PATIENCE = 2
"""Failures in a row after which a long job leaves an engine alone."""
ADAPTED = 3
"""So many of the best memory matches are adapted to the segment."""
TermFinder = Callable[[str], Sequence[TermHit]]


@dataclass(frozen=True, slots=True)
class Request:
    """What suggestions depend on: the source and its neighbours in the document."""

    source: str
    previous: str = ""
    following: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposed translation.

    ``source`` is the source the memory holds (empty for an engine), for the word-by-word difference. ``confidence``
    runs from 0 to 1. ``unknown`` are source words the engine did not know, ``kept`` glossary terms it was made to use,
    ``learned`` words put in because the translator wrote them before, ``guessed`` tells that codes stand by a guess.
    ``adapted`` are pairs of what a match said and what was put in its place, ``stored`` then is what the memory holds.
    ``rank`` counts an engine's own hypotheses from the best, ``place`` the engines in the user's order.
    """

    text: str
    origin: Origin
    confidence: float | None = None
    source: str = ""
    author: str = ""
    at: datetime | None = None
    unit_id: int = 0
    unknown: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()
    guessed: bool = False
    adapted: tuple[tuple[str, str], ...] = ()
    stored: str = ""
    leaves_machine: bool = False
    rank: int = 0
    place: int = 0

    @property
    def in_memory(self) -> str:
        """The translation as the memory holds it."""
        return self.stored or self.text


@dataclass(frozen=True, slots=True)
class Suggested:
    """The suggestions of one request, best first; ``failures`` are sentences of what did not answer."""

    request: Request
    items: tuple[Suggestion, ...] = ()
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachedMemory:
    """A memory as the project asks it: ``penalty`` in percent is taken off its matches; ``link`` is how it is named."""

    store: MemoryStore
    priority: int = 0
    penalty: int = 0
    link: MemoryLink | None = None


class Suggester:
    """Asks memories and engines, and remembers the answers; every method may be called from any thread."""

    def __init__(
        self,
        memories: Sequence[AttachedMemory] = (),
        engines: Sequence[Engine] = (),
        find_terms: TermFinder = lambda _: (),
        *,
        threshold: int = 50,
        hypotheses: int = 3,
        remember: int = 512,
    ) -> None:
        self.memories = tuple(sorted(memories, key=lambda memory: memory.priority))
        self.engines = tuple(engines)
        self.find_terms = find_terms
        self._threshold = threshold
        self._hypotheses = hypotheses
        self._remember = remember
        self._lock = threading.Lock()
        self._memory_lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], tuple[Suggestion, ...]] = OrderedDict()
        self._forgotten = 0

    def from_memories(self, request: Request, limit: int = 9, *, threshold: int | None = None) -> Suggested:
        """Return memory matches from ``threshold`` percent (penalties taken off) best first.

        Equal translations are named once. The higher the threshold, the less is looked at.
        """
        least = self._threshold if threshold is None else threshold
        found: dict[str, Suggestion] = {}
        failures: list[str] = []
        for memory in self.memories:
            try:
                with self._memory_lock:
                    matches = memory.store.search(
                        request.source,
                        previous=request.previous,
                        following=request.following,
                        threshold=min(100, least + memory.penalty),
                        limit=limit,
                    )
            except AppError as error:
                failures.append(str(error))
                continue
            for match in matches:
                suggestion = _from_match(match, memory)
                known = found.get(suggestion.text)
                if known is None or _score(known) < _score(suggestion):
                    found[suggestion.text] = suggestion
        ranked = sorted(found.values(), key=_score, reverse=True)
        kept = [item for item in ranked if _score(item) >= least][:limit]
        find_terms = cache(self.find_terms)
        near = [_adapted(item, request.source, find_terms) for item in kept[:ADAPTED]]
        return Suggested(request, (*near, *kept[ADAPTED:]), tuple(failures))

    def from_engines(
        self, requests: Sequence[Request], task: Task, *, first: bool = False, tired: Counter[str] | None = None
    ) -> Iterator[Suggested]:
        """Yield for each request, in order, what the engines propose; known answers cost nothing.

        With ``first`` a request that one engine answered is not asked of the next. One engine's failure is told and
        the others go on; ``tired`` counts failures in a row for a caller that comes again and again, and an engine
        that failed ``PATIENCE`` times is not asked any more. Raises Cancelled.
        """
        tired = Counter() if tired is None else tired
        answers: list[list[Suggestion]] = [[] for _ in requests]
        failures: list[str] = []
        forgotten = self._forgotten
        for place, engine in enumerate(self.engines):
            open_ones = [r for r, answer in zip(requests, answers, strict=True) if not (first and answer)]
            spared = tired[engine.name] >= PATIENCE
            missing = [] if spared else [r for r in open_ones if self._recall(engine, r) is None]
            fresh: dict[str, tuple[Suggestion, ...]] = {}
            try:
                hypotheses = self._asked(engine, missing, task) if missing else iter(())
                for request, proposed in zip(missing, hypotheses, strict=True):
                    fresh[request.source] = _from_hypotheses(engine, proposed, place)
                    self._keep(engine, request, fresh[request.source], forgotten)
                if missing:
                    tired[engine.name] = 0
            except Cancelled:
                raise
            except AppError as error:
                failures.append(str(error))
                tired[engine.name] += 1
            for answer, request in zip(answers, requests, strict=True):
                answer.extend(self._recall(engine, request) or fresh.get(request.source, ()))
        for request, answer in zip(requests, answers, strict=True):
            yield Suggested(request, tuple(answer), tuple(failures))

    def _asked(self, engine: Engine, requests: Sequence[Request], task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        sources = [request.source for request in requests]
        if not isinstance(engine, ContextualEngine):
            return engine.translate(sources, hypotheses=self._hypotheses, task=task)
        around = [self._around(request) for request in requests]
        return engine.translate_around(sources, around, hypotheses=self._hypotheses, task=task)

    def _around(self, request: Request) -> Around:
        hits = [hit for hit in self.find_terms(request.source) if hit.targets]
        matches = self.from_memories(request, limit=2).items
        return Around(
            request.previous,
            request.following,
            tuple((hit.source, hit.targets[0]) for hit in hits),
            tuple((item.source, item.text) for item in matches),
        )

    def recalled(self, request: Request) -> Suggested | None:
        """Return the engines' answer if every engine's is known already, without asking any."""
        answers = [self._recall(engine, request) for engine in self.engines]
        if any(answer is None for answer in answers):
            return None
        return Suggested(request, tuple(item for answer in answers for item in answer or ()))

    def forget_learners(self) -> None:
        """Forget, after a lesson, what engines that learn answered, also what they are answering now.

        A server's answers stay: a lesson changes nothing there, and asking costs.
        """
        learners = {engine.name for engine in self.engines if translates_here(engine)}
        with self._lock:
            self._forgotten += 1
            for key in [key for key in self._known if key[0] in learners]:
                del self._known[key]

    def _recall(self, engine: Engine, request: Request) -> tuple[Suggestion, ...] | None:
        with self._lock:
            key = (engine.name, request.source)
            if key in self._known:
                self._known.move_to_end(key)
            return self._known.get(key)

    def _keep(self, engine: Engine, request: Request, suggestions: tuple[Suggestion, ...], forgotten: int) -> None:
        """Remember an answer, unless a lesson came since the number of lessons was ``forgotten``."""
        with self._lock:
            if forgotten != self._forgotten and translates_here(engine):
                return
            self._known[engine.name, request.source] = suggestions
            while len(self._known) > self._remember:
                self._known.popitem(last=False)


def translates_here(engine: Engine) -> bool:
    """Tell whether an engine is a model of our own running: one that may be asked more than once for nothing."""
    return not engine.leaves_machine and not isinstance(engine, ContextualEngine)


def merged(*answers: Suggested | None) -> tuple[Suggestion, ...]:
    """Rank memory and engine suggestions together: good matches first, then engines, then weak matches.

    A match below 75 % needs more work than a machine suggestion, so it stands behind it. Of several engines each
    one's best comes first, in the user's order, then their alternatives. A text is named once.
    """
    items = [item for answer in answers if answer for item in answer.items]
    unique: dict[str, Suggestion] = {}
    for item in sorted(items, key=_rank, reverse=True):
        unique.setdefault(item.text, item)
    return tuple(unique.values())


def _rank(item: Suggestion) -> tuple[float, int, int]:
    if item.origin.kind is OriginKind.MEMORY:
        return float(_score(item)), 0, 0
    return 74.5, -item.rank, -item.place


def _score(item: Suggestion) -> int:
    return item.origin.score or 0


def _from_match(match: Match, memory: AttachedMemory) -> Suggestion:
    score = max(0, match.score - memory.penalty)
    origin = Origin(OriginKind.MEMORY, match.memory or memory.store.name, score)
    unit = match.unit
    return Suggestion(unit.target, origin, score / 102, unit.source, unit.author, unit.at, unit.id)


def _adapted(item: Suggestion, source: str, find_terms: TermFinder) -> Suggestion:
    # numbers and dates are read by large patterns, which no start waits for
    from translator_app.core.adapting import adapted

    found = adapted(item.source, item.text, source, find_terms)
    return replace(item, text=found.text, adapted=found.exchanged, stored=item.text) if found.exchanged else item


def _from_hypotheses(engine: Engine, proposed: Sequence[Hypothesis], place: int) -> tuple[Suggestion, ...]:
    unique = {hypothesis.text: hypothesis for hypothesis in reversed(proposed) if hypothesis.text.strip()}
    ordered = [hypothesis for hypothesis in proposed if unique.get(hypothesis.text) is hypothesis]
    return tuple(_from_hypothesis(engine, h, rank, place) for rank, h in enumerate(ordered))


def _from_hypothesis(engine: Engine, hypothesis: Hypothesis, rank: int, place: int) -> Suggestion:
    percent = None if hypothesis.confidence is None else round(100 * hypothesis.confidence)
    origin = Origin(OriginKind.ENGINE, engine.label, percent)
    return Suggestion(
        hypothesis.text,
        origin,
        hypothesis.confidence,
        unknown=hypothesis.unknown,
        kept=hypothesis.kept,
        learned=hypothesis.learned,
        guessed=hypothesis.guessed,
        leaves_machine=engine.leaves_machine,
        rank=rank,
        place=place,
    )
