"""Pack encoded pairs into rows of one fixed shape, in an order that can be taken up again exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy
from numpy.typing import NDArray

BEGIN, END, PAD = 1, 2, 3
"""SentencePiece numbers of <s>, </s> and <pad>."""

Ints = NDArray[numpy.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """Arrays (rows, length): pieces, which pair of the row each belongs to (0: padding), positions in the pair."""

    source: Ints
    source_segments: Ints
    source_positions: Ints
    target: Ints
    target_segments: Ints
    target_positions: Ints
    labels: Ints

    def part(self, first: int, last: int) -> Batch:
        """Return the rows from ``first`` up to ``last``."""
        return Batch(*(getattr(self, name)[first:last] for name in self.__slots__))

    @property
    def tokens(self) -> int:
        """How many target pieces the batch asks for."""
        return int((self.target_segments > 0).sum())


@dataclass(frozen=True, slots=True)
class Encoded:
    """The pairs of ``encoded.npz``: flat pieces with offsets, how often an epoch holds each, and its collection."""

    source: NDArray[numpy.int16]
    source_offsets: Ints
    target: NDArray[numpy.int16]
    target_offsets: Ints
    weight: NDArray[numpy.int8]
    joinable: NDArray[numpy.bool_]

    def pair(self, index: int) -> tuple[Ints, Ints]:
        """Return the pieces of one pair."""
        source = self.source[self.source_offsets[index] : self.source_offsets[index + 1]]
        target = self.target[self.target_offsets[index] : self.target_offsets[index + 1]]
        return source.astype(numpy.int64), target.astype(numpy.int64)


_ALONE = ("dictionary", "tags", "digits", "bible", "quran", "l10n", "kurdnet", "refugee", "integreat")


def load_encoded(path: Path) -> Encoded:
    """Read what ``prepare.py`` wrote."""
    with numpy.load(path) as stored:
        joins = numpy.array([not str(name).startswith(_ALONE) for name in stored["origins"]])
        return Encoded(
            stored["source"],
            stored["source_offsets"],
            stored["target"],
            stored["target_offsets"],
            stored["weight"],
            joins[stored["origin"]],
        )


@dataclass(slots=True)
class _Rows:
    rows: int
    lengths: tuple[int, int]
    free: Ints = field(init=False)
    pairs: list[list[tuple[Ints, Ints]]] = field(init=False)

    def __post_init__(self) -> None:
        self.free = numpy.tile(numpy.array(self.lengths), (self.rows, 1))
        self.pairs = [[] for _ in range(self.rows)]

    def place(self, source: Ints, target: Ints) -> bool:
        need = numpy.array([len(source) + 1, len(target) + 1])
        fits = (self.free >= need).all(axis=1)
        row = int(fits.argmax())
        if not fits[row]:
            return False
        self.free[row] -= need
        self.pairs[row].append((source, target))
        return True

    def batch(self) -> Batch:
        shapes = [(self.rows, self.lengths[0])] * 3 + [(self.rows, self.lengths[1])] * 4
        arrays = [numpy.zeros(shape, dtype=numpy.int64) for shape in shapes]
        source, source_segments, source_positions, target, target_segments, target_positions, labels = arrays
        for array in (source, target, labels):
            array.fill(PAD)
        for row, pairs in enumerate(self.pairs):
            left = right = 0
            for number, (ours, theirs) in enumerate(pairs, start=1):
                end = left + len(ours) + 1
                source[row, left : end - 1], source[row, end - 1] = ours, END
                source_segments[row, left:end] = number
                source_positions[row, left:end] = numpy.arange(end - left)
                left, end = end, right + len(theirs) + 1
                target[row, right], target[row, right + 1 : end] = BEGIN, theirs
                labels[row, right : end - 1], labels[row, end - 1] = theirs, END
                target_segments[row, right:end] = number
                target_positions[row, right:end] = numpy.arange(end - right)
                right = end
        return Batch(*arrays)


@dataclass(slots=True)
class Stream:
    """An endless stream of packed batches; ``state`` and ``load`` take it up at the same pair.

    Each epoch is one shuffle of the weighted pairs. Now and then two short neighbours are joined into one longer
    pair, since most lines of the corpus are shorter than the sentences people translate.
    """

    encoded: Encoded
    rows: int = 64
    lengths: tuple[int, int] = (128, 128)
    join_chance: float = 0.2
    seed: int = 1
    epoch: int = 0
    cursor: int = 0
    waiting: list[list[int]] = field(default_factory=list)
    _order: Ints | None = None
    _joins: NDArray[numpy.bool_] | None = None

    def _shuffle(self) -> None:
        chance = numpy.random.default_rng((self.seed, self.epoch))
        self._order = chance.permutation(numpy.repeat(numpy.arange(len(self.encoded.weight)), self.encoded.weight))
        self._joins = chance.random(len(self._order)) < self.join_chance

    def _next(self) -> list[int]:
        if self._order is None or self._joins is None:
            self._shuffle()
        assert self._order is not None and self._joins is not None
        if self.cursor >= len(self._order):
            self.epoch, self.cursor = self.epoch + 1, 0
            self._shuffle()
        index = int(self._order[self.cursor])
        self.cursor += 1
        chosen = [index]
        if self._joins[self.cursor - 1] and self.cursor < len(self._order) and self.encoded.joinable[index]:
            second = int(self._order[self.cursor])
            if self.encoded.joinable[second] and self._length(index) + self._length(second) < 100:
                chosen.append(second)
                self.cursor += 1
        return chosen

    def _length(self, index: int) -> int:
        ours = self.encoded.source_offsets[index + 1] - self.encoded.source_offsets[index]
        theirs = self.encoded.target_offsets[index + 1] - self.encoded.target_offsets[index]
        return int(max(ours, theirs))

    def pieces(self, chosen: list[int]) -> tuple[Ints, Ints]:
        """Return the pieces of one pair or of several joined."""
        pairs = [self.encoded.pair(index) for index in chosen]
        return numpy.concatenate([p[0] for p in pairs]), numpy.concatenate([p[1] for p in pairs])

    def __next__(self) -> Batch:
        rows = _Rows(self.rows, self.lengths)
        left_over = [chosen for chosen in self.waiting if not rows.place(*self.pieces(chosen))]
        while len(left_over) < 120:
            chosen = self._next()
            if not rows.place(*self.pieces(chosen)):
                left_over.append(chosen)
        self.waiting = left_over
        return rows.batch()

    def state(self) -> dict[str, Any]:
        """Return the place in the stream."""
        return {
            "epoch": self.epoch, "cursor": self.cursor, "waiting": self.waiting, "seed": self.seed,
            "pairs": len(self.encoded.weight),
        }  # fmt: skip

    def load(self, state: dict[str, Any]) -> None:
        """Go to a saved place, or to the start of the next epoch where the pairs are others than before."""
        self._order = self._joins = None
        if state.get("pairs") != len(self.encoded.weight):
            self.epoch, self.cursor, self.seed, self.waiting = state["epoch"] + 1, 0, state["seed"], []
            return
        self.epoch, self.cursor, self.seed = state["epoch"], state["cursor"], state["seed"]
        self.waiting = [list(chosen) for chosen in state["waiting"]]


def fixed_batches(pairs: list[tuple[list[int], list[int]]], rows: int, lengths: tuple[int, int]) -> Iterator[Batch]:
    """Pack given pairs in order, for measuring; pairs too long for a row are left out."""
    packing = _Rows(rows, lengths)
    for source, target in pairs:
        if len(source) >= lengths[0] or len(target) >= lengths[1]:
            continue
        arrays = numpy.array(source, dtype=numpy.int64), numpy.array(target, dtype=numpy.int64)
        if not packing.place(*arrays):
            yield packing.batch()
            packing = _Rows(rows, lengths)
            packing.place(*arrays)
    yield packing.batch()
