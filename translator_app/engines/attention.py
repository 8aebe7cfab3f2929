"""Alignment read off a model's attention: each translation is forced upon the model, and what it looks at is noted.

The attention of the last decoder layer, its heads averaged, comes from CTranslate2 a row a target piece; the pieces of
a word are added up. That attention aligns well enough to be used so is shown by Garg and others, "Jointly Learning to
Align and Translate with Transformer Models" (2019); nothing was trained for it here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from translator_app.core.alignment import Alignment

from .inference import LONGEST, LONGEST_ANSWER, WORD_START, run


def aligned(
    translator: Any, label: str, source: tuple[str, Sequence[str]], target: tuple[str, Sequence[str]],
    *, prefix: Sequence[str] = (), framed: Sequence[str] | None = None,
) -> Alignment | None:  # fmt: skip
    """Return the alignment of two texts, each with its pieces; None where one is empty, too long or cut otherwise.

    ``framed`` are the source's pieces with the language tokens around them, ``prefix`` what each answer begins with.
    Raises EngineError.
    """
    words, pieces = source[0].split(), source[1]
    goal, answer = target[0].split(), target[1]
    starts, ends = _words(pieces), _words(answer)
    whole = 0 < len(pieces) <= LONGEST and 0 < len(answer) <= LONGEST_ANSWER
    if not whole or starts[-1] + 1 != len(words) or ends[-1] + 1 != len(goal):
        return None
    before = 0 if framed is None else next((n for n in range(len(framed)) if framed[n] == pieces[0]), 0)
    forced = [*prefix, *answer]
    result = run(
        translator, label, [framed or pieces], target_prefix=[forced], beam_size=1, return_attention=True,
        max_decoding_length=len(forced) + 1,
    )[0]  # fmt: skip
    rows = result.attention[0][len(prefix) : len(forced)]
    sums = [[0.0] * len(words) for _ in goal]
    for row, word in zip(rows, ends, strict=False):
        for share, origin in zip(row[before:], starts, strict=False):
            sums[word][origin] += share
    weights = tuple(tuple(share / (sum(row) or 1.0) for share in row) for row in sums)
    return Alignment(tuple(words), tuple(goal), weights)


def _words(pieces: Sequence[str]) -> list[int]:
    """Return the number of the word that each piece belongs to."""
    numbers: list[int] = []
    for piece in pieces:
        begins = piece.startswith(WORD_START) or not numbers
        numbers.append((numbers[-1] + 1 if numbers else 0) if begins else numbers[-1])
    return numbers
