"""Puts an engine's hypotheses in the order in which a translator is likely to want them.

Rescoring of an n-best list after Och and others (2004), with features of a dynamic memory as in Bertoldi, Cettolo and
Federico (2013), made small.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import Indel, Levenshtein

from translator_app.core import english
from translator_app.core.ports import Hypothesis

LEARNED: Final = 0.05
"""Chosen so that an engine that knows a document by heart loses nothing; twice as much gains a little elsewhere."""
LIKENESS: Final = 0.1
SOFTNESS: Final = 0.15
"""Nats a token by which a hypothesis may be worse and still have a voice."""
SURE: Final = -0.4
"""Nats a token from which an engine's own order stands: it knows the text, and another hypothesis could only lose.

Chosen on sentences it never saw and on health articles it knows; news and another English were left for the proof.
"""
A_WORD: Final = 0.015
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def ordered(
    hypotheses: Sequence[Hypothesis], wanted: Mapping[str, float], similar: Sequence[tuple[str, float]] = ()
) -> list[Hypothesis]:
    """Return ``hypotheses``, the likeliest to be wanted first.

    ``wanted`` are roots of English words (:func:`core.english.root`) with how surely each is wanted, from 0 to 1;
    ``similar`` translations of sources like this one, each with its likeness. What an engine is sure of stays as it is.
    """
    if is_sure(hypotheses):
        return list(hypotheses)
    agreed = consensus(hypotheses)
    phrases = [(_grams(target), likeness) for target, likeness in similar]

    def weight(place: int) -> float:
        text = hypotheses[place].text
        roots = {english.root(text[start:end]) for start, end in english.words(text)} if wanted else set()
        learned = sum(wanted[root] for root in wanted if root in roots)
        alike = max((n * _shared(_grams(text), grams) for grams, n in phrases), default=0.0)
        return agreed[place] + LEARNED * learned + LIKENESS * alike

    return [hypotheses[n] for n in sorted(range(len(hypotheses)), key=weight, reverse=True)]


def is_sure(hypotheses: Sequence[Hypothesis]) -> bool:
    """Tell whether the engine itself holds its best hypothesis for so likely that nothing should overrule it."""
    return max((h.score for h in hypotheses), default=0.0) >= SURE


def consensus(hypotheses: Sequence[Hypothesis]) -> list[float]:
    """Return how far each hypothesis says what the likely ones say, from 0 to 1, with a little for each word.

    That is minimum Bayes risk decoding (Kumar and Byrne 2004) over the list, letters in common as the gain; beam
    search likes short answers too well, hence the words.
    """
    best = max((h.score for h in hypotheses), default=0.0)
    likely = [math.exp((h.score - best) / SOFTNESS) for h in hypotheses]
    total = sum(likely)
    return [
        sum(n * Indel.normalized_similarity(one.text, other.text) for n, other in zip(likely, hypotheses, strict=True))
        / total
        + A_WORD * len(one.text.split())
        for one in hypotheses
    ]


def chosen(ordered: Sequence[Hypothesis], number: int) -> tuple[Hypothesis, ...]:
    """Return the best and, of the next best, those that say something else rather than the same in a word's variant."""
    if number >= len(ordered) or number <= 1:
        return tuple(ordered[:number])
    picked = [ordered[0]]
    left = list(ordered[1 : 2 * number - 1])
    while left and len(picked) < number:
        spread = [(min(_distance(one, other) for other in picked), -place) for place, one in enumerate(left)]
        picked.append(left.pop(-max(spread)[1]))
    order = {id(one): place for place, one in enumerate(ordered)}
    return tuple(sorted(picked, key=lambda one: order[id(one)]))


def _distance(one: Hypothesis, other: Hypothesis) -> int:
    return Levenshtein.distance(_lower(one.text), _lower(other.text))


def _lower(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _grams(text: str) -> frozenset[object]:
    words = _lower(text)
    return frozenset([*words, *pairwise(words)])


def _shared(one: frozenset[object], other: frozenset[object]) -> float:
    return len(one & other) / max(1, len(one))
