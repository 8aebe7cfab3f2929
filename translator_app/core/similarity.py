"""How alike two source texts are, in percent: the one definition of a memory match's score.

Both texts are folded (spelling, digits, case, quotation marks, inline codes: see ``core.kurdish.folding``) and parted
into words and marks; each word is reduced to its stem. Then

* 100 if the folded texts are equal: legacy letters and digits of another set cost nothing;
* otherwise the Levenshtein similarity of the stems' text, ``1 - edits / length of the longer``, in percent rounded
  down, 99 at most unless the stems are equal, less a penalty for clitics and endings: a quarter of what the folded
  texts differ beyond their stems, rounded up, ``CLITICS`` percent at most;
* at least the similarity of the folded texts themselves;
* less ``CODES`` percent if the inline codes differ;
* nothing at all if no word is shared and more than blanks differ: that short words have letters in common (وردی,
  کوردی) helps no translator.

A 100 whose neighbours are the same is a 101 (one of them) or a 102 (both).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from translator_app.core.inline import CODE_PATTERN, has_codes
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.morphology import stem

CLITICS = 5
CODES = 1

_WORD = re.compile(r"\w+(?:(?<=\d)[.,](?=\d)\w+)*|[^\w\s]")
_STEMS_KEPT = 1 << 16


class _Stems(dict[str, str]):
    """Stems of words met before; twice as fast as lru_cache, and a million sentences ask fifteen million times."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _STEMS_KEPT:
            self.clear()
        # Past the cache of ``stem``, which would keep the same words once more; one string for all words of a stem.
        found = self[word] = sys.intern(stem.__wrapped__(word))
        return found


_stem = _Stems().__getitem__


_BETWEEN = "\0"


@dataclass(frozen=True, slots=True)
class Comparable:
    """A text made ready for comparison. ``stems`` are those of its words, marks between them; ``key`` joins them."""

    folded: str
    codes: str
    stems: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two texts are: ``percent`` from 0 to 100, ``penalty`` (already taken off) for clitics and codes."""

    percent: int
    penalty: int = 0


def words_of(folded: str) -> list[str]:
    """Return the words of a folded text, and its marks, one each."""
    return _WORD.findall(folded)


def stems_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the stem of each of ``words``."""
    return tuple(map(_stem, words))


def folded_all(texts: Sequence[str]) -> list[str]:
    """Return the ``folded`` of each of ``texts`` as :func:`comparable` has it; for many this takes half the time."""
    # No rule of folding reaches over U+0000, which is neither letter, mark nor blank.
    folded = fold(_BETWEEN.join(texts)).split(_BETWEEN)
    if len(folded) != len(texts):  # a text holds it itself, or there is none
        folded = [fold(text) for text in texts]
    return [text.strip() for text in folded]


def comparable(text: str) -> Comparable:
    """Make ``text`` ready for comparison."""
    folded = fold(text).strip()
    codes = "".join(CODE_PATTERN.findall(text)) if has_codes(text) else ""
    stems = stems_of(words_of(folded))
    return Comparable(folded, codes, stems, " ".join(stems))


def likeness(one: Comparable, other: Comparable) -> Likeness:
    """Return how alike two texts are, as this module defines it. Symmetric."""
    codes = CODES if one.codes != other.codes else 0
    if one.folded == other.folded:
        return Likeness(100 - codes, codes)
    if not _akin(one, other):
        return Likeness(0)
    plain = min(99, int(100 * Levenshtein.normalized_similarity(one.folded, other.folded)))
    if one.stems == other.stems:
        stems = 100
    else:
        stems = min(99, int(100 * Levenshtein.normalized_similarity(one.key, other.key)))
    clitics = min(CLITICS, -(-(stems - plain) // 4)) if stems > plain else 0
    percent = max(plain, stems - clitics)
    return Likeness(max(0, percent - codes), codes + (clitics if stems > plain else 0))


def _akin(one: Comparable, other: Comparable) -> bool:
    shared = set(one.stems) & set(other.stems)
    return any(stem[:1].isalnum() for stem in shared) or unspaced(one.folded) == unspaced(other.folded)


def unspaced(folded: str) -> str:
    """Return a folded text without blanks, which Sorani writers set and leave out at will (لەبەر دەست, لەبەردەست)."""
    return folded.replace(" ", "")


def in_context(percent: int, previous_same: bool, following_same: bool) -> int:
    """Return the score of a match with what is known of its neighbours: 101 and 102 for a full match only."""
    return percent + previous_same + following_same if percent == 100 else percent
