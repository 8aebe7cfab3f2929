"""Makes an engine use the glossary: terms it rendered otherwise are held by a placeholder and put in as they should be.

A source whose best hypothesis follows every binding term is left alone, so that nothing is harmed where nothing is
wrong. Otherwise the source is translated once more with an inline code in the place of each term that was missed; the
engine carries codes through, and the glossary's translation then takes the code's place. If a code is lost on the
way, that attempt is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace

from translator_app.core import inline
from translator_app.core.checks.terminology import SURE, advice_only, content_words, follows
from translator_app.core.english import pluralised
from translator_app.core.glossary import TermHit
from translator_app.core.ports import CompletingEngine, Engine, Hypothesis, Task

_FIRST_NUMBER = inline.STANDS_IN
_OFFERED_ONLY = ("date", "number")


@dataclass(frozen=True, slots=True)
class _Held:
    """A source with placeholders for terms: ``targets[n]`` belongs to the code ``_FIRST_NUMBER + n``."""

    source: str
    targets: tuple[str, ...]


class TermKeeper:
    """An engine that obeys a glossary; in all else it is the engine it was made of."""

    def __init__(
        self, engine: Engine, find_terms: Callable[[str], Sequence[TermHit]], advisory: Container[str] = ()
    ) -> None:
        self.name = engine.name
        self.label = engine.label
        self.leaves_machine = engine.leaves_machine
        self._engine = engine
        self._find_terms = find_terms
        self._advisory = advisory

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield the engine's hypotheses, one that keeps the terms before them where the best one missed some."""
        answers = list(self._engine.translate(sources, hypotheses=hypotheses, task=task))
        missed = {n: self._missed(sources[n], answer[0].text) for n, answer in enumerate(answers) if answer}
        held = {n: hold(sources[n], hits) for n, hits in missed.items() if hits}
        again = iter(self._engine.translate([one.source for one in held.values()], task=task)) if held else iter(())
        for n, one in held.items():
            best = next(again, ())
            filled = put_in(best[0], one) if best else None
            if filled is not None:
                answers[n] = (filled, *answers[n])[: max(hypotheses, 1)]
        yield from answers

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return the words that may follow ``prefix``; empty where the engine cannot tell."""
        if not isinstance(self._engine, CompletingEngine):
            return ""
        return self._engine.complete(source, prefix, words=words)

    def _missed(self, source: str, translation: str) -> list[TermHit]:
        words = content_words(translation)
        return [hit for hit in self._find_terms(source) if self._binds(hit) and not follows(hit, words)]

    def _binds(self, hit: TermHit) -> bool:
        offered_only = hit.terms[0].part_of_speech in _OFFERED_ONLY
        sure = bool(hit.targets) and hit.confidence >= SURE and not offered_only
        return sure and not advice_only(hit, self._advisory)


def hold(source: str, hits: Sequence[TermHit]) -> _Held:
    """Return ``source`` with a lone code in the place of each hit; of hits that overlap the first one counts."""
    parts: list[str] = []
    targets: list[str] = []
    at = 0
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if hit.start < at:
            continue
        parts += [source[at : hit.start], inline.single(_FIRST_NUMBER + len(targets))]
        targets.append(_as_met(hit))
        at = hit.end
    return _Held("".join(parts) + source[at:], tuple(targets))


def put_in(hypothesis: Hypothesis, held: _Held) -> Hypothesis | None:
    """Return the hypothesis with each placeholder's translation, None when one was lost or doubled."""
    if hypothesis.guessed:  # a code that was lost tells nothing of where its term stands
        return None
    text = hypothesis.text
    for n, target in enumerate(held.targets):
        code = inline.single(_FIRST_NUMBER + n)
        if text.count(code) != 1:
            return None
        before, after = text.split(code)
        first = target[:1].upper() + target[1:] if not inline.plain(before).strip() else target
        left = " " if before and before[-1].isalnum() else ""
        right = " " if after and after[0].isalnum() else ""
        text = f"{before}{left}{first}{right}{after}"
    return replace(hypothesis, text=text, kept=held.targets)


def _as_met(hit: TermHit) -> str:
    """Return the preferred translation in the number in which the source has the term."""
    target = hit.targets[0]
    return pluralised(target) if "plural" in hit.form and target[-1:].islower() else target
