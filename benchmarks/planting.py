"""What plants of faults share."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence

Pair = tuple[str, str]
Plant = Callable[[str, str, random.Random], Pair | None]

NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")


def one_of(pattern: str | re.Pattern[str], text: str, rng: random.Random) -> re.Match[str] | None:
    """Return one of the places of ``pattern``."""
    found = list(re.finditer(pattern, text))
    return rng.choice(found) if found else None


def put(text: str, match: re.Match[str], new: str) -> str:
    """Return the text with ``new`` for the match."""
    return text[: match.start()] + new + text[match.end() :]


def other(words: Sequence[str], word: str, rng: random.Random) -> str:
    """Return another of the words."""
    return rng.choice([w for w in words if w.lower() != word.lower()])


def by_name(plants: Iterable[Callable[..., Pair | None]]) -> Mapping[str, Plant]:
    """Return the plants by what they do, as their names say it."""
    return {plant.__name__.strip("_").replace("_", " "): plant for plant in plants}
