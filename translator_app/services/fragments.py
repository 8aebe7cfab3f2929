"""Fragments of a segment that the memories or the glossary know, with where their translation lies if it can be told.

There are three ways to tell it, and only these are used:

* *glossary*: the words are a term; its translation is the glossary's.
* *unit*: the words are all that a unit says; its translation is the unit's.
* *together*: the words stand in several units that have little else in common, and some English words stand in most
  of their translations and in few others. It is the association that Dunning measures ("Accurate Methods for the
  Statistics of Surprise and Coincidence", 1993): the likelihood ratio of how often the English words are met beside
  the phrase against how often they are met in a sample of the whole memory.

Where none of them tells it, the fragment shows its units and no translation. A ``confidence`` is the share of like
cases whose translation stood in the translator's own sentence, as ``benchmarks/fragments.py`` counts it.
"""

from __future__ import annotations

import math
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from translator_app.core import english, inline
from translator_app.core.errors import AppError
from translator_app.core.glossary import TermHit
from translator_app.core.kurdish.folding import fold
from translator_app.core.memory import KnownPhrase, TranslationUnit
from translator_app.core.similarity import stems_of, words_of

from .suggesting import AttachedMemory

SAMPLE: Final = 2_000
_EXAMPLES: Final = 24
_LEAST_EXAMPLES: Final = 2
_LIKE_CASES: Final = 0.85
"""What was measured of phrases whose words were met in all of many examples."""
_WHOLE: Final = 0.5
"""What was measured of phrases that are a unit by themselves: short units are often from another field."""
_LONGEST: Final = 6
_IN_COMMON: Final = 0.5
_COMMON_WORD: Final = 0.3
# The closed classes: an English wording neither begins nor ends with one, for it belongs to what stands around.
_BOUND: Final = frozenset(
    "a an the of to in on at by for from with about into over under after before between through during against and or "
    "but nor so yet if then than that this these those which who whom whose what when where why how as because while "
    "be have do will would shall should can could may might must not no i you he she it we they me him her us them my "
    "your his our their its there here also very all any some each such more most other one out up".split()
)
MOST: Final = 12


class Known(StrEnum):
    """How a fragment's translation is known."""

    GLOSSARY = "glossary"
    UNIT = "unit"
    TOGETHER = "together"
    NOT = ""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Characters ``start`` to ``end`` of a source: ``text``, its ``translation`` (empty if it cannot be told).

    ``units`` are examples that hold it, ``sentences`` how many were met, ``memory`` where.
    """

    start: int
    end: int
    text: str
    translation: str = ""
    known: Known = Known.NOT
    confidence: float = 0.0
    units: tuple[TranslationUnit, ...] = ()
    sentences: int = 0
    memory: str = ""


class Background:
    """How often English words are met in a memory at large: the share of its units that hold a word."""

    def __init__(self, targets: Iterable[str]) -> None:
        counts: Counter[str] = Counter()
        number = 0
        for target in targets:
            number += 1
            counts.update(set(keys_of(target)))
        self._number = number
        self._counts = counts

    def share(self, key: str) -> float:
        """Return the share of units that hold the word of ``key``, never nought."""
        return (self._counts[key] + 0.5) / (self._number + 1)


class Fragments:
    """Finds the fragments of segments in memories that stay the same; every method may be called from any thread."""

    def __init__(self, memories: Sequence[AttachedMemory], find_terms: Callable[[str], Sequence[TermHit]]) -> None:
        self._memories = tuple(memories)
        self._find_terms = find_terms
        self._whole: Background | None = None
        self._turn = threading.Lock()

    def of(self, source: str, limit: int = MOST) -> tuple[Fragment, ...]:
        """Return the fragments of ``source`` in reading order, the ``limit`` best of them."""
        found = [_from_term(source, hit) for hit in self._find_terms(source) if hit.targets]
        for place, memory in enumerate(self._memories):
            try:
                phrases = memory.store.phrases(source)
            except AppError:  # the suggestions beside tell of it
                continue
            found += [self._from_phrase(source, phrase, place) for phrase in phrases]
        return _best(found, limit)

    def background(self) -> Background:
        """Return how common English words are in the memories, as a sample of each tells."""
        if not self._memories:
            return Background(())
        with self._turn:
            if self._whole is None:
                self._whole = Background(
                    target for memory in self._memories for target in memory.store.sample(SAMPLE // len(self._memories))
                )
            return self._whole

    def _from_phrase(self, source: str, phrase: KnownPhrase, place: int) -> Fragment:
        store = self._memories[place].store
        text = inline.plain(source[phrase.start : phrase.end])
        if phrase.whole:
            translation, confidence = _of_whole(phrase.units)
            return _fragment(phrase, text, translation, Known.UNIT, confidence, store.name)
        told = together(text, phrase.units, self.background())
        if told is None:
            return _fragment(phrase, text, "", Known.NOT, 0.0, store.name)
        return _fragment(phrase, text, told.text, Known.TOGETHER, told.confidence, store.name)


def _fragment(
    phrase: KnownPhrase, text: str, translation: str, known: Known, confidence: float, memory: str
) -> Fragment:
    return Fragment(
        phrase.start, phrase.end, text, translation, known, confidence, phrase.units, phrase.sentences, memory
    )


def _from_term(source: str, hit: TermHit) -> Fragment:
    return Fragment(
        hit.start,
        hit.end,
        inline.plain(source[hit.start : hit.end]),
        hit.targets[0],
        Known.GLOSSARY,
        hit.confidence,
        memory=hit.terms[0].glossary,
    )


def _of_whole(units: Sequence[TranslationUnit]) -> tuple[str, float]:
    """Return the translation most of ``units`` have, the newest of equals, and how sure it is."""
    counts = Counter(unit.target for unit in units)
    translation, most = counts.most_common(1)[0]
    alone = len({tuple(keys_of(target)) for target in counts}) == 1
    return inline.plain(translation), _WHOLE if alone else _WHOLE * most / (len(units) + 1)


def _best(found: Sequence[Fragment], limit: int) -> tuple[Fragment, ...]:
    """Keep one fragment a stretch, the surest; drop what lies inside a longer one that is as sure."""
    by_place: dict[tuple[int, int], Fragment] = {}
    for fragment in found:
        there = by_place.get((fragment.start, fragment.end))
        if there is None or fragment.confidence > there.confidence:
            by_place[fragment.start, fragment.end] = fragment
    kept = [
        one
        for one in by_place.values()
        if not any(
            other is not one
            and other.start <= one.start
            and one.end <= other.end
            and other.confidence >= one.confidence
            for other in by_place.values()
        )
    ]
    kept.sort(key=lambda each: (bool(each.translation), each.end - each.start, each.confidence), reverse=True)
    return tuple(sorted(kept[:limit], key=lambda each: (each.start, -each.end)))


# --- where the translation lies --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """English words met together with a phrase, in ``met`` of ``examples`` units."""

    text: str
    keys: tuple[str, ...]
    met: int
    examples: int
    confidence: float


def keys_of(target: str) -> list[str]:
    """Return the keys of the English words of a text (see ``core.english``)."""
    return [english.key(target[start:end]) for start, end in english.words(target)]


def together(phrase: str, units: Sequence[TranslationUnit], background: Background) -> Told | None:
    """Return the English words that go together with ``phrase`` in ``units``, None if that cannot be told."""
    chosen = unlike(phrase, units)
    if len(chosen) < _LEAST_EXAMPLES:
        return None
    texts = [[english.key(unit.target[s:e]) for s, e in english.words(unit.target)] for unit in chosen]
    met: Counter[tuple[str, ...]] = Counter()
    for keys in texts:
        met.update(_wordings(keys, background))
    number = len(chosen)
    least = max(2, math.ceil(0.6 * number))
    scored = [
        (_surprise(count, number, _share(wording, background)), wording, count)
        for wording, count in met.items()
        if count >= least
    ]
    if not scored:
        return None
    _, best, count = max(scored, key=lambda each: (each[0], len(each[1])))
    text = _as_written(best, chosen)
    return Told(text, best, count, number, _LIKE_CASES * count / (number + 1))


def unlike(phrase: str, units: Sequence[TranslationUnit]) -> list[TranslationUnit]:
    """Return those of ``units`` that have little in common but ``phrase``: near-copies prove nothing."""
    own = set(stems_of(words_of(fold(phrase))))
    chosen: list[tuple[set[str], set[str], TranslationUnit]] = []
    for unit in units:
        rest = {stem for stem in stems_of(words_of(fold(unit.source))) if stem[:1].isalnum()} - own
        target = set(keys_of(unit.target))
        if all(_overlap(rest, other) < _IN_COMMON and _overlap(target, theirs) < 0.8 for other, theirs, _ in chosen):
            chosen.append((rest, target, unit))
            if len(chosen) == _EXAMPLES:
                break
    return [unit for _, _, unit in chosen]


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _wordings(keys: Sequence[str], background: Background) -> set[tuple[str, ...]]:
    bound = [key in _BOUND or background.share(key) > _COMMON_WORD for key in keys]
    return {
        tuple(keys[start:end])
        for start in range(len(keys))
        if not bound[start]
        for end in range(start + 1, min(len(keys), start + _LONGEST) + 1)
        if not bound[end - 1]
    }


def _share(wording: Sequence[str], background: Background) -> float:
    """Estimate the share of units that hold a wording: that of its rarest word, less for each word more."""
    shares = sorted(background.share(key) for key in wording)
    return shares[0] * math.prod(max(0.1, share) for share in shares[1:])


def _surprise(met: int, number: int, share: float) -> float:
    if met <= number * share:
        return 0.0
    missed = number - met
    told = met * math.log(met / number / share)
    return told + (missed * math.log(missed / number / (1 - share)) if missed else 0.0)


def _as_written(wording: tuple[str, ...], units: Sequence[TranslationUnit]) -> str:
    """Return the spelling met most; a capital at the beginning of a sentence says nothing of the word."""
    written: Counter[str] = Counter()
    begins: Counter[str] = Counter()
    for unit in units:
        spans = english.words(unit.target)
        keys = [english.key(unit.target[start:end]) for start, end in spans]
        for first in range(len(keys) - len(wording) + 1):
            if tuple(keys[first : first + len(wording)]) == wording:
                (written if first else begins)[unit.target[spans[first][0] : spans[first + len(wording) - 1][1]]] += 1
                break
    return inline.plain((written or begins).most_common(1)[0][0])
