"""Translation units, matches and the bands by which they are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

NativeCodes = tuple[tuple[str, str], ...]
"""What the inline codes of a text were in the file it came from: each code character and its markup, in their order."""


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A source and its translation as they stand in a memory; ``previous`` and ``following`` are source texts.

    ``source_codes`` and ``target_codes`` are empty where the codes are our own.
    """

    source: str
    target: str
    author: str = ""
    at: datetime | None = None
    project: str = ""
    previous: str = ""
    following: str = ""
    note: str = ""
    id: int = 0
    source_codes: NativeCodes = ()
    target_codes: NativeCodes = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A unit found for a source: ``score`` in percent, 101 and 102 for one and both neighbours alike.

    ``penalty`` (already taken off) says what differed that is no word: letters, digits, clitics, the memory's own.
    """

    unit: TranslationUnit
    score: int
    memory: str = ""
    penalty: int = 0


@dataclass(frozen=True, slots=True)
class KnownPhrase:
    """Words of a source, from character ``start`` to ``end``, that a memory holds in other sentences.

    ``units`` are some of those, newest first; ``whole`` tells that the words are all these units say, as far as
    folding sees. ``sentences`` counts all that were met.
    """

    start: int
    end: int
    units: tuple[TranslationUnit, ...]
    whole: bool = False
    sentences: int = 0


BANDS: tuple[tuple[int, str], ...] = (
    (102, "102"),
    (101, "101"),
    (100, "100"),
    (95, "95-99"),
    (85, "85-94"),
    (75, "75-84"),
    (50, "50-74"),
    (0, "none"),
)


def band(score: int) -> str:
    """Return the name of the band ``score`` (percent) falls in."""
    return next(name for floor, name in BANDS if score >= floor)
