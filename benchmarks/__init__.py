"""Where the README's figures come from: `python3 dev.py bench [NAME...]`.

A benchmark is a module with one function, `measure() -> Iterable[Figure]`, and a line in the table of
`benchmarks/__main__.py`. Each runs in a process of its own, so that memory and warm caches are its own too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class Unmeasurable(Exception):  # noqa: N818 - a finding, not a mistake
    """What a benchmark needs is not on this machine; the text says what. It is shown, and fails nothing."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value, with the bound that the project promises, if it promises one."""

    what: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the value lies within its bound; without a bound it always does."""
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)


def p95(samples: Sequence[float]) -> float:
    """The value that 95 of 100 samples do not exceed (nearest rank)."""
    ordered = sorted(samples)
    return ordered[max(0, -(-95 * len(ordered) // 100) - 1)]
