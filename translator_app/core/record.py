"""The record of a review: who handed over when, points of the log that have a name, the steps of each segment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from rapidfuzz.distance import Levenshtein

from .review import HandOver
from .segment import Origin, Segment


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the change log that was given a name; ``place`` is the id of the last change before it."""

    name: str
    author: str
    at: datetime
    place: int


@dataclass(frozen=True, slots=True)
class Face:
    """What a step shows of a segment; ``state`` is a field name of :class:`~translator_app.core.project.Progress`."""

    source: str
    target: str
    state: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Step:
    """One change of one segment: None before is an addition, None after a removal."""

    segment_id: int
    change: int
    label: str
    author: str
    at: datetime | None
    before: Face | None
    after: Face | None


class ReviewRecord(Protocol):
    """What a project file keeps of its review. Every method that writes is one durable transaction."""

    def place(self) -> int:
        """Return the id of the last change, 0 before the first."""

    def hand_overs(self) -> tuple[HandOver, ...]:
        """Return the hand-overs, oldest first."""

    def add_hand_over(self, hand_over: HandOver) -> HandOver:
        """Keep ``hand_over`` at the present place of the log and return it so."""

    def points(self) -> tuple[Point, ...]:
        """Return the named points in the order of the log."""

    def keep_point(self, name: str, author: str, at: datetime) -> Point:
        """Name the present place. Raises ProjectError if the name is taken."""

    def drop_point(self, name: str) -> None:
        """Forget the name. Raises ProjectError if there is none of it."""

    def segments_at(self, place: int) -> list[Segment]:
        """Return the segments in reading order as they stood after the change ``place``."""

    def steps(self) -> Iterator[list[Step]]:
        """Yield the steps of each segment that was ever changed, oldest first."""


def kept_share(suggested: str, confirmed: str) -> float:
    """Return how much of a suggestion stands in the confirmed text: 1 less the edit distance by length."""
    return Levenshtein.normalized_similarity(suggested, confirmed)
