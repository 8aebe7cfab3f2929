"""An engine that learns from what the translator made of its suggestions, and improves the next ones at once.

Its hypotheses are weighed anew by what was confirmed before (:mod:`.weighing`), and words that the translator wrote
for the same Kurdish are put in (:mod:`.wordings`). Both need the engine to tell which words of a translation come from
which of the source; where it cannot, its hypotheses are weighed by what they agree on and by the memory alone.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from threading import Lock
from typing import Final

from translator_app.core import inline
from translator_app.core.alignment import AligningEngine, Alignment
from translator_app.core.errors import EngineError
from translator_app.core.ports import CompletingEngine, Engine, Hypothesis, Task

from .lessons import Lessons
from .suggesting import translates_here
from .weighing import chosen

WIDE: Final = 8
"""Hypotheses that are weighed; as many as are asked for are given on."""
FEW: Final = 4
"""Sources up to which the memory is searched for each; a long job has searched it for itself."""
AT_ONCE: Final = 4
"""Lessons that are aligned before an answer: nobody waits for a whole project's, they follow."""
_ALIGNED: Final = 512
Similar = Callable[[str], Sequence[tuple[str, float]]]
"""Translations of sources like the one given, each with its likeness from 0 to 1."""


class LearningEngine:
    """An engine whose hypotheses are weighed by what was learned; in all else the engine it was made of."""

    def __init__(self, engine: Engine, lessons: Lessons, similar: Similar = lambda _: ()) -> None:
        self.name = engine.name
        self.label = engine.label
        self.leaves_machine = engine.leaves_machine
        self._engine = engine
        self._lessons = lessons
        self._similar = similar
        self._alignments: OrderedDict[tuple[str, str], Alignment | None] = OrderedDict()
        self._lock = Lock()

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield each source's hypotheses, those first that fit what the translator confirmed before.

        What the engine said of a source is remembered: a new lesson only weighs it anew.
        """
        known = self._lessons.heard(self.name, sources)
        missing = [source for source in dict.fromkeys(sources) if source not in known]
        fresh = iter(self._engine.translate(missing, hypotheses=WIDE, task=task)) if missing else iter(())
        few = len(sources) <= FEW and len(self._lessons) > 0
        self._study()
        for source in sources:
            if source not in known:
                known[source] = next(fresh)
                self._lessons.hear(self.name, source, known[source])
            similar = self._similar(source) if few else ()
            best = chosen(self._lessons.weighed(inline.plain(source), known[source], similar), hypotheses)
            yield self._with_words(inline.plain(source), best)

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return the words that may follow ``prefix``; empty where the engine cannot tell."""
        if not isinstance(self._engine, CompletingEngine):
            return ""
        return self._engine.complete(source, prefix, words=words)

    def _study(self) -> None:
        for lesson in self._lessons.unread(AT_ONCE):
            self._lessons.read(lesson, self._align(lesson.source, lesson.confirmed))

    def _with_words(self, source: str, answer: Sequence[Hypothesis]) -> tuple[Hypothesis, ...]:
        """Return the answer with the translator's own words put in; of two that become the same the first stays."""
        done: dict[str, Hypothesis] = {}
        for one in answer:
            text = inline.plain(one.text)
            alignment = self._align(source, text) if self._lessons.wants(source, text) else None
            better = one if alignment is None else self._lessons.put_in(one, alignment)
            done.setdefault(better.text, better)
        return tuple(done.values())

    def _align(self, source: str, target: str) -> Alignment | None:
        if not isinstance(self._engine, AligningEngine):
            return None
        with self._lock:
            if (source, target) in self._alignments:
                return self._alignments[source, target]
        try:
            found = self._engine.align(source, target)
        except EngineError:  # a suggestion without what was learned is better than none
            return None
        with self._lock:
            self._alignments[source, target] = found
            while len(self._alignments) > _ALIGNED:
                self._alignments.popitem(last=False)
        return found


def learning(engines: Iterable[Engine], lessons: Lessons, similar: Similar) -> Iterator[Engine]:
    """Yield ``engines``, those that translate here made to learn; a server is asked for one translation only."""
    for engine in engines:
        yield LearningEngine(engine, lessons, similar) if translates_here(engine) else engine
