"""How a term may be written: the paths of stems under which a glossary's index enters it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

_JOINED: Final = 0.85  # the two words of a term written as one
_MAX_SPELLINGS: Final = 12
_PLACE_ENDS: Final = ("گا", "گە")
LONGEST_PARTED: Final = 24
"""Letters of the longest word that may be written as two."""


def spellings(tokens: Sequence[str], source: str) -> Iterator[tuple[tuple[str, ...], float]]:
    """Yield the paths of stems under which a term is entered, each with its weight, the plain one first."""
    plain = "".join(tokens)
    doubled = [token.endswith(("یی", "يي", "ىى", "یي", "ىی")) for token in source.split()]
    choices = [
        _inner_stems(token, doubled=len(doubled) == len(tokens) and doubled[place])
        if place < len(tokens) - 1
        else _last_stems(token)
        for place, token in enumerate(tokens)
    ]
    for _, path in zip(range(_MAX_SPELLINGS), product(*choices), strict=False):
        weight = 1.0
        for _, each in path:
            weight *= each
        yield tuple(stem for stem, _ in path), weight
    if 1 < len(tokens) <= 3 and len(plain) <= LONGEST_PARTED:
        inside = "".join("ر" + token[1:] if token[0] == "ڕ" else token for token in tokens[1:])
        for joined in dict.fromkeys((plain, tokens[0] + inside)):  # ر is ڕ for folding at a word's head only
            yield (joined,), _JOINED
    for place in range(1, len(tokens) - 1):  # پەروەردە و فێرکردن: the و fused with either neighbour
        if tokens[place] == "و":
            before, after = tokens[:place], tokens[place + 1 :]
            yield (*before[:-1], f"{before[-1]}و", *after), 0.95
            yield (*before, f"و{after[0]}", *after[1:]), 0.95


def _inner_stems(token: str, *, doubled: bool) -> tuple[tuple[str, float], ...]:
    """Return the stems of a word inside a term: as it is, and without what must be its ezafe."""
    if token.endswith("ی") and len(token) > 3 and not doubled:
        return (token, 1.0), (token[:-1], 0.97), *_other_place(token[:-1])
    if token.endswith("ە") and len(token) > 3:
        return (token, 1.0), (token[:-1], 0.9), *_other_place(token)
    return (token, 1.0), *_other_place(token)


def _other_place(token: str) -> tuple[tuple[str, float], ...]:
    """Return the other spelling of a noun of place, which ends in گا or گە: ڕێگا and ڕێگە, کۆمەڵگا and کۆمەڵگە."""
    if len(token) < 4 or not token.endswith(_PLACE_ENDS):
        return ()
    return ((token[:-1] + ("ە" if token.endswith("ا") else "ا"), 0.95),)


def _last_stems(token: str) -> tuple[tuple[str, float], ...]:
    """Return the stems of a term's last word: as it is, and the singular where the glossary has a plural."""
    for ending in ("ەکان", "ەکە"):
        if token.endswith(ending) and len(token) - len(ending) >= 3:
            bare = token[: -len(ending)]
            return (token, 1.0), (bare, 0.85), (f"{bare}ە", 0.8)
    return (token, 1.0), *_other_place(token)
