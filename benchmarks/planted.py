"""Faults planted into good pairs, one kind a function, written without looking at the checks that are to find them.

A plant takes a pair (Sorani, English) and a seeded generator, and gives the pair with the fault in it, or None where
the pair offers no place for it. Every fault is one a translator makes: a slip of the finger, a word passed over, a
line missed.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from benchmarks import planted_figures, planted_text
from benchmarks.planting import Pair, Plant

PLANTS: Final[Mapping[str, Plant]] = {**planted_figures.PLANTS, **planted_text.PLANTS}
"""The kinds of faults of one pair by name."""

_WHOLE: Final = (".", "؟", "!", "?")


def sentences_left_out(pairs: Sequence[Pair], size: int, most: int, rng: random.Random) -> Iterator[tuple[Pair, Pair]]:
    """Yield segments of several whole sentences as they should be, and with one sentence left out of the English."""
    whole = [pair for pair in pairs if pair[0].rstrip().endswith(_WHOLE) and pair[1].rstrip().endswith(_WHOLE)]
    for _ in range(most):
        chosen = rng.sample(whole, size)
        gone = rng.randrange(size)
        source, target = " ".join(pair[0] for pair in chosen), " ".join(pair[1] for pair in chosen)
        yield (source, target), (source, " ".join(pair[1] for place, pair in enumerate(chosen) if place != gone))


def sentences_made_one(pairs: Sequence[Pair], size: int, most: int, rng: random.Random) -> Iterator[Pair]:
    """Yield segments of several sentences of which the English makes two one, as translators rightly do."""
    whole = [pair for pair in pairs if pair[0].rstrip().endswith(_WHOLE) and pair[1].rstrip().endswith(".")]
    for _ in range(most):
        chosen = rng.sample(whole, size)
        first, *rest = (pair[1] for pair in chosen)
        yield " ".join(pair[0] for pair in chosen), f"{first.rstrip('.')} and {' '.join(rest)}"
