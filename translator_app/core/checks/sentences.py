"""Check for a sentence that was left out, by laying the sentences of both texts side by side.

The alignment is that of Gale and Church (1993): sentences answer to one another by their lengths, one may become two
or two one, and rarely one has no answer. Figures that two sentences share count besides.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.kurdish.folding import readable_digits
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, shortened, visible

# A terminal before a closing quotation mark ends nothing: what follows may be "... he said".
_SOURCE_END: Final = regex.compile(
    r"(?<=\w[)\]]?)(?:[?!؟]+|(?<!(?<!\w)\w|\b(?:Dr|Mr|Mrs|Ms|St|vs|No|Inc|Co|در))\.|\.{2,3}|…)[)\]]*(?=\s+[\p{Lu}\p{Lo}\p{N}\"“«'])"
)
# An English sentence that was begun with a small letter, or close to the one before, is one too.
_TARGET_END: Final = regex.compile(
    r"(?<=\w[)\]\"”’]?)(?:[?!]+|(?<!(?<!\p{L})\p{L}|(?<!\p{L})(?:Dr|Mr|Mrs|Ms|St|vs|No|Inc|Co|etc|al|Fig|Jr|Gen|Lt|Col))\.|\.{2,3}|…)"
    r"[)\]\"”’]*(?:\s+(?=[\p{L}\p{N}\"“«'‘(\[])|(?<=\p{Ll}[.!?)\]\"]{1,3})(?=\p{Lu}\p{Ll}))"
)
_MOST: Final = 40
"""A text of more sentences is not laid out: the work grows with their product."""
_SHORTEST: Final = 12
_LOG_RATIO: Final = 0.06
_MERGED: Final = 3.0
_LEFT_OUT: Final = 2.5
_LEFT_OUT_OF_EQUALS: Final = 3.5
_UNSHARED: Final = 2.5
_BASE: Final = 0.08
_SHORT: Final = 0.8
_FIGURE: Final = regex.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    end: int
    length: int
    figures: frozenset[int]


def sentences_left_out(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A sentence of the source has no answer in the translation."""
    source, target = visible(segment.source), visible(segment.target)
    there = _sentences(source.text, _SOURCE_END)
    if len(there) < 2 or not target.text.strip():
        return
    here = _sentences(target.text, _TARGET_END)
    if len(here) > len(there) or len(there) > _MOST:
        return
    for lost in _unanswered(there, here):
        if lost.length >= _SHORTEST:
            text = shortened(source.text[lost.start : lost.end].strip())
            what = said("A sentence seems to be left out, most likely {text}", text=isolated(text))
            yield Finding(what, *source.span(lost.start, lost.end), on_source=True)


def _sentences(text: str, end: regex.Pattern[str]) -> Sequence[_Sentence]:
    found = []
    start = len(text) - len(text.lstrip())
    for stop in [*(match.end() for match in end.finditer(text)), len(text.rstrip())]:
        if stop > start:
            piece = text[start:stop]
            figures = frozenset(int(run) for run in _FIGURE.findall(readable_digits(piece)) if len(run) < 10)
            found.append(_Sentence(start, stop, max(1, len(piece.strip())), figures))
            start = stop + len(text[stop:]) - len(text[stop:].lstrip())
    return found


def _unanswered(there: Sequence[_Sentence], here: Sequence[_Sentence]) -> Sequence[_Sentence]:
    """Return the sentences that the likeliest alignment leaves without an answer."""
    best: list[list[tuple[float, int, int]]] = [[(math.inf, 0, 0)] * (len(here) + 1) for _ in range(len(there) + 1)]
    best[0][0] = (0.0, 0, 0)
    left_out = _LEFT_OUT if len(here) < len(there) else _LEFT_OUT_OF_EQUALS
    for i in range(len(there) + 1):
        for j in range(len(here) + 1):
            if not i and not j:
                continue
            ways = []
            for di, dj, extra in ((1, 1, 0.0), (1, 0, left_out), (2, 1, _MERGED), (3, 1, 2 * _MERGED), (1, 2, _MERGED)):
                if di <= i and dj <= j and best[i - di][j - dj][0] < math.inf:
                    unlike = _unlike(there[i - di : i], here[j - dj : j]) if dj else 0.0
                    ways.append((best[i - di][j - dj][0] + extra + unlike, di, dj))
            if ways:
                best[i][j] = min(ways)
    lost = []
    i, j = len(there), len(here)
    if best[i][j][0] == math.inf:
        return ()
    while i or j:
        _, di, dj = best[i][j]
        if not dj:
            lost.append(there[i - 1])
        i, j = i - di, j - dj
    return lost[::-1]


def _unlike(some: Sequence[_Sentence], others: Sequence[_Sentence]) -> float:
    """Return how unlikely it is that these sentences answer to those: half the square of the deviation in length."""
    long = sum(each.length for each in some)
    ratio = math.log(sum(each.length for each in others) / long) - _LOG_RATIO
    deviation = _BASE + _SHORT / math.sqrt(long)
    figures = frozenset().union(*(each.figures for each in some))
    answers = frozenset().union(*(each.figures for each in others))
    unshared = len(figures ^ answers)
    return min(30.0, (ratio / deviation) ** 2 / 2) + _UNSHARED * min(2, unshared)
