"""Which words of a source the words of its translation come from, as far as an engine can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from . import inline
from .ports import Engine


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of both sides, parted by blanks and without codes.

    ``weights[t][s]`` is the share of target word ``t`` that comes from source word ``s``; a row sums to about 1.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    weights: tuple[tuple[float, ...], ...]

    def origin(self, target: int) -> int:
        """Return the source word that a target word comes from before all others."""
        row = self.weights[target]
        return row.index(max(row))


@runtime_checkable
class AligningEngine(Engine, Protocol):
    """An engine that can tell where the words of a translation come from, whoever wrote it."""

    def align(self, source: str, target: str) -> Alignment | None:
        """Return the alignment, None where the texts are too long or cannot be read. Raises EngineError."""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of ``text`` lie, parted by blanks; what holds nothing but codes is none."""
    for found in re.finditer(r"\S+", text):
        if inline.plain(found.group()):
            yield found.span()
