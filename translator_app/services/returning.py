"""A file that went out and comes back: every difference listed, and taken one by one or all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from translator_app.core.errors import DocumentError
from translator_app.core.exchange import BadUnit, ReturnedUnit
from translator_app.core.said import said
from translator_app.core.segment import Change, Segment

from .exchanging import Difference, Returned, compare_returned


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """What a returned file says, compared with the project; ``damaged`` names the rows that could not be read."""

    name: str
    returned: Returned
    damaged: tuple[BadUnit, ...] = ()

    @property
    def takeable(self) -> tuple[int, ...]:
        """The ids of the segments that the file would change."""
        return self.returned.change.ids


def compared(
    name: str, segments: Sequence[Segment], units: Iterable[ReturnedUnit], damaged: Sequence[BadUnit], at: datetime
) -> ReturnedFile:
    """Compare a returned file with the project. Raises DocumentError if nothing in it is of this project."""
    returned = compare_returned(segments, units, name, at)
    if not returned.units and damaged:
        raise DocumentError(
            said("{name} holds no row that can be read: {reason}.", name=name, reason=damaged[0].reason)
        )
    if returned.units and len(returned.missing) == len(segments):
        raise DocumentError(
            said(
                "{name} is not of this project: none of its {units:,} segments is one of its.",
                name=name,
                units=returned.units,
            )
        )
    return ReturnedFile(name, returned, tuple(damaged))


def taken(file: ReturnedFile, segment_ids: Collection[int], segments: Sequence[Segment]) -> Change:
    """Return the change that takes the file's differences for ``segment_ids``.

    ``segments`` are the project's as they stand by now: one that changed since the file was compared is left out.
    """
    now = {segment.id: segment for segment in segments}
    wanted = frozenset(segment_ids)
    pairs = tuple(
        (before, after)
        for before, after in file.returned.change.pairs
        if before is not None and before.id in wanted and now.get(before.id) == before
    )
    return replace(file.returned.change, pairs=pairs)


def by_segment(differences: Sequence[Difference]) -> dict[int, list[Difference]]:
    """Return the differences grouped by segment, in the file's order."""
    grouped: dict[int, list[Difference]] = {}
    for difference in differences:
        grouped.setdefault(difference.segment_id, []).append(difference)
    return grouped
