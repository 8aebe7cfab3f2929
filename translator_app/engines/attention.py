"""Alignment read off a model's attention: each translation is forced upon the model, and what it looks at is noted.

The attention of the last decoder layer, its heads averaged, comes from CTranslate2 a row a target piece; the pieces of
a word are added up. That attention aligns well enough to be used so is shown by Garg and others, "Jointly Learning to
Align and Translate with Transformer Models" (2019); nothing was trained for it here.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
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
    pieces, answer = source[1], target[1]
    if not 0 < len(pieces) <= LONGEST or not 0 < len(answer) <= LONGEST_ANSWER:
        return None
    before = 0 if framed is None else next((n for n in range(len(framed)) if framed[n] == pieces[0]), 0)
    forced = [*prefix, *answer]
    result = run(
        translator, label, [framed or pieces], target_prefix=[forced], beam_size=1, return_attention=True,
        max_decoding_length=len(forced) + 1,
    )[0]  # fmt: skip
    rows = [row[before:] for row in result.attention[0][len(prefix) : len(forced)]]
    return of_answer(source, target[0], answer, rows, ())


def of_answer(
    source: tuple[str, Sequence[str]], target: str, answer: Sequence[str], attention: Sequence[Sequence[float]],
    skipped: Container[str],
) -> Alignment | None:  # fmt: skip
    """Return the alignment of a model's own answer from its attention, a row a piece of ``answer``.

    ``source`` and ``target`` are texts without the pieces ``skipped`` (placeholders of codes), which count for no word.
    None where words and pieces do not fit together.
    """
    words, goal = source[0].split(), target.split()
    origins, places = _words(source[1], skipped), _words(answer, skipped)
    if not words or not goal or max(origins) + 1 != len(words) or max(places) + 1 != len(goal):
        return None
    sums = [[0.0] * len(words) for _ in goal]
    for row, place in zip(attention, places, strict=False):
        for share, origin in zip(row, origins, strict=False):
            if place >= 0 and origin >= 0:
                sums[place][origin] += share
    return Alignment(tuple(words), tuple(goal), tuple(tuple(x / (sum(row) or 1.0) for x in row) for row in sums))


def _words(pieces: Sequence[str], skipped: Container[str] = ()) -> list[int]:
    """Return the number of the word that each piece belongs to, -1 where it belongs to none."""
    numbers: list[int] = []
    count, begins = -1, True
    for place, piece in enumerate(pieces):
        following = pieces[place + 1 : place + 2]
        blank = piece == WORD_START and (not following or following[0] in skipped)
        if blank or piece in skipped or piece.removeprefix(WORD_START) in skipped:
            numbers.append(-1)
            begins = True
            continue
        begins = begins or piece.startswith(WORD_START)
        count += begins
        begins = False
        numbers.append(count)
    return numbers
