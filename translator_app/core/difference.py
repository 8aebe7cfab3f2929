"""What changed between two texts, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import regex
from rapidfuzz.distance import Indel

# A word keeps its joiners, marks and a Latin apostrophe; blanks are one token; all else stands for itself, so that
# punctuation and inline codes are told apart from the word they touch.
_TOKEN: Final = regex.compile(
    r"[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u200c\u200d\u00ad\u0640]*(?:['\u2019][\p{Latin}]+)*|\s+|\X", regex.DOTALL
)
MOST_CELLS: Final = 40_000_000
"""Tokens of one times tokens of the other beyond which what differs is shown as one piece: the search is quadratic."""


class Kind(StrEnum):
    """Whether a piece stands in both texts, in the new one alone or in the old one alone."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text of one kind."""

    text: str
    kind: Kind


@dataclass(slots=True)
class _Block:
    """A stretch that is the same, or what was removed and what was added in its place."""

    same: str = ""
    removed: str = ""
    added: str = ""


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces that lead from ``old`` to ``new``, what was removed before what came in its place.

    The pieces that are the same or removed give ``old``, those that are the same or added give ``new``. A blank
    between two changed words is part of the change.
    """
    if old == new:
        return (Piece(old, Kind.SAME),) if old else ()
    pieces: list[Piece] = []
    for block in _joined(_blocks(_TOKEN.findall(old), _TOKEN.findall(new))):
        pieces += [
            Piece(text, kind)
            for text, kind in ((block.same, Kind.SAME), (block.removed, Kind.REMOVED), (block.added, Kind.ADDED))
            if text
        ]
    return tuple(pieces)


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[_Block]:
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    yield _Block(same="".join(old[:start]))
    if len(middle_old) * len(middle_new) > MOST_CELLS:
        yield _Block(removed="".join(middle_old), added="".join(middle_new))
    else:
        for step in Indel.opcodes(middle_old, middle_new):
            before = "".join(middle_old[step.src_start : step.src_end])
            after = "".join(middle_new[step.dest_start : step.dest_end])
            yield _Block(same=before) if step.tag == "equal" else _Block(removed=before, added=after)
    yield _Block(same="".join(old[len(old) - end :]))


def _joined(blocks: Iterator[_Block]) -> list[_Block]:
    """Join neighbours of one sort, and two changes with nothing but a blank between them."""
    joined: list[_Block] = []
    for block in blocks:
        if not (block.same or block.removed or block.added):
            continue
        last = joined[-1] if joined else None
        if last is not None and bool(last.same) == bool(block.same):
            last.same += block.same
            last.removed += block.removed
            last.added += block.added
            continue
        joined.append(block)
        if not block.same and len(joined) >= 3 and joined[-2].same.isspace():
            first, blank = joined[-3], joined[-2].same
            if (first.removed and block.removed) or (first.added and block.added):
                first.removed += blank + block.removed
                first.added += blank + block.added
                del joined[-2:]
    return joined
