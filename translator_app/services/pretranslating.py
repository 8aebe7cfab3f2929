"""Filling a document's empty rows from memories and an engine; what a hand wrote is never touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from translator_app.core.errors import Cancelled
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Origin, Segment, State

from .suggesting import Request, Suggester, Suggestion

BATCH = 32
"""Segments between two reports of progress; an engine sorts and batches within."""
CONTEXT_MATCH = 102
"""No match scores higher, in percent."""


@dataclass(slots=True)
class Pretranslation:
    """What was proposed so far, by segment id; it is whole at any moment, so that a cancel keeps it.

    ``tired`` counts each engine's failures in a row: a server that is down is not waited for at every batch.
    """

    drafts: dict[int, tuple[str, Origin]] = field(default_factory=dict)
    from_memory: int = 0
    from_engine: int = 0
    failures: list[str] = field(default_factory=list)
    cancelled: bool = False
    tired: Counter[str] = field(default_factory=Counter)


def wanted(segments: Sequence[Segment]) -> list[Segment]:
    """Return the rows a pretranslation may fill: empty, unlocked, initial."""
    return [s for s in segments if not s.target and not s.locked and s.state is State.INITIAL]


def pretranslate(
    segments: Sequence[Segment],
    suggester: Suggester,
    task: Task,
    *,
    memory_from: int = 85,
    use_engine: bool = True,
) -> Pretranslation:
    """Propose translations for the empty ones of ``segments`` (in reading order).

    Memory matches count from ``memory_from`` percent; the rest is asked of the first engine that answers. Nothing is
    changed here: hand ``drafts`` to :func:`core.edits.filled` with the segments as they stand by then.
    """
    result = Pretranslation()
    requests = _requests(segments)
    empty = wanted(segments)
    done = 0
    try:
        for batch in _batches(empty):
            within = _Within(task, done, len(empty))
            _fill(batch, requests, suggester, result, within, memory_from=memory_from, use_engine=use_engine)
            done += len(batch)
            task.step(done, len(empty), said("{done:,} of {total:,} segments", done=done, total=len(empty)))
    except Cancelled:
        result.cancelled = True
    return result


class _Within:
    """What a batch's engine sees of the task: it may pause and stop it, the progress stays the document's."""

    def __init__(self, task: Task, done: int, total: int) -> None:
        self._task, self._done, self._total = task, done, total

    def step(self, done: int, total: int, label: str = "") -> None:
        """Report where the document is."""
        self._task.step(
            self._done, self._total, said("{done:,} of {total:,} segments", done=self._done, total=self._total)
        )


def _requests(segments: Sequence[Segment]) -> Mapping[int, Request]:
    sources = [s.source for s in segments]
    around = zip(["", *sources[:-1]], sources, [*sources[1:], ""], strict=True)
    return {s.id: Request(source, before, after) for s, (before, source, after) in zip(segments, around, strict=True)}


def _batches(segments: Sequence[Segment]) -> Iterator[Sequence[Segment]]:
    for start in range(0, len(segments), BATCH):
        yield segments[start : start + BATCH]


def _fill(
    batch: Sequence[Segment],
    requests: Mapping[int, Request],
    suggester: Suggester,
    result: Pretranslation,
    task: Task,
    *,
    memory_from: int,
    use_engine: bool,
) -> None:
    rest: list[Segment] = []
    for segment in batch:
        best = _best(suggester, requests[segment.id], memory_from, result)
        if best:
            result.drafts[segment.id] = (best.text, best.origin)
            result.from_memory += 1
        else:
            rest.append(segment)
    if not use_engine or not rest:
        return
    answers = suggester.from_engines([requests[segment.id] for segment in rest], task, first=True, tired=result.tired)
    for segment, answer in zip(rest, answers, strict=True):
        result.failures.extend(line for line in answer.failures if line not in result.failures)
        if answer.items:
            result.drafts[segment.id] = (answer.items[0].text, answer.items[0].origin)
            result.from_engine += 1


def _best(suggester: Suggester, request: Request, least: int, result: Pretranslation) -> Suggestion | None:
    if least > CONTEXT_MATCH:
        return None
    found = suggester.from_memories(request, limit=1, threshold=least)
    result.failures.extend(line for line in found.failures if line not in result.failures)
    return found.items[0] if found.items else None
