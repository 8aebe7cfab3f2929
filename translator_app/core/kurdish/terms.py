"""Terms of a glossary found in running Sorani text, whatever their clitics and spelling.

A term is looked up by the stems of its words in a tree, so the time for a text does not depend on the glossary's size.
Each word of the text is taken apart by ``morphology.analyse``; every reading whose stem continues some term is
followed. A word inside a term may only carry what links it to the next (number, definiteness, یش, an ezafe); the last
word may carry anything.

Examples, for the term هاوپەیمانیی نێودەوڵەتی::

    لە هاوپەیمانیی نێودەوڵەتیدا        form "دا"
    هاوپەیمانییە نێودەوڵەتییەکان       form "definite plural"
    بەهاوپەیمانییەکی نێودەوڵەتییەوە    form "fused بە + indefinite + ezafe … ەوە"

A doubled ی after the stem (عێراقیی) is the ending of a derived adjective or noun and is no hit of عێراق.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from translator_app.core import english
from translator_app.core.glossary import Term, TermHit, TermStatus

from .folding import Folded, fold, fold_spans
from .morphology import Analysis, analyse, describe, readings_of
from .term_spellings import LONGEST_PARTED, spellings
from .words import words

LEAST_CONFIDENCE: Final = 0.5
"""Hits below this are chance likenesses (هێز in بەهێزە) and are left out by default."""

_RANK: Final = {TermStatus.PREFERRED: 0, TermStatus.ALLOWED: 1, TermStatus.FORBIDDEN: 2}
_GAP: Final = regex.compile(r"[ \-\"'\u200c]{1,3}")
_LINKING: Final = frozenset(
    {"definite", "indefinite", "plural", "comparative", "superlative", "also", "ezafe", "ezafe ە", "this", "these"}
)
_DOUBLED_END: Final = regex.compile(r"(?<=[اەۆێوۇ]\s?)[یيى]{2}$")
_AMBIGUOUS: Final = frozenset({("ezafe ە",), ("is",), ("this",)})
_DEMONSTRATIVES: Final = frozenset(map(fold, ("ئەم", "ئەو", "لەم", "لەو", "بەم", "بەو", "هەمان")))
_POINTED: Final = frozenset({"this", "these"})
_STATED: Final = frozenset({("am",), ("you are",), ("we are",), ("are",), ("is his or hers",)})
_JOINING: Final = frozenset(map(fold, "و کە یان بەڵام چونکە ئەگەر هەتا تا نەک لە بە بۆ".split()))
_STOP: Final = regex.compile(r"[.,;:!?]")
_SURE: Final = 0.84
_UNUSUAL: Final = 0.75
_OUT_OF_PLACE: Final = 0.55
_PREPOSITIONS: Final = frozenset(map(fold, "لە لەناو لەنێو بە".split()))
_DERIVED_DOUBT: Final = 0.4
_PARTED: Final = 0.75  # a term of one word written as two


@dataclass(frozen=True, slots=True)
class _Entry:
    """A term at the end of a path; ``weight`` is the trust in this way of writing it.

    ``doubled`` tells that the term ends in یی, an adjective or noun of its own: یاسایی "legal" folds like یاسای
    "the law of", and only the spelling of the text as it stands tells them apart.
    """

    terms: tuple[Term, ...]
    weight: float = 1.0
    doubled: bool = False


class _Node:
    """A point in the tree of stems; ``entries`` are the terms that end here. Plain, for there are many."""

    __slots__ = ("children", "entries")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.entries: tuple[_Entry, ...] = ()

    def add(self, path: Iterable[str], entry: _Entry) -> None:
        node = self
        for each in path:
            child = node.children.get(each)
            if child is None:
                child = node.children[each] = _Node()
            node = child
        if not node.entries or all(known.terms is not entry.terms for known in node.entries):
            node.entries += (entry,)


@dataclass(frozen=True, slots=True)
class _Found:
    """A hit before the choice: words ``first`` to ``last`` of the text, ``length`` letters of stems."""

    first: int
    last: int
    length: int
    confidence: float
    form: str
    terms: tuple[Term, ...]


class TermIndex:
    """The terms of the glossaries of a project, ready to be found.

    Immutable: build a new one when a glossary changes.
    """

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self._root = _Node()
        self._targets = _Node()
        by_source: dict[str, list[Term]] = {}
        by_target: dict[tuple[str, ...], list[Term]] = {}
        folded: dict[str, str] = {}  # a source has as many rows as translations
        for term in terms:
            source = folded.get(term.source)
            if source is None:
                source = folded[term.source] = " ".join(_tokens(fold(term.source)))
            by_source.setdefault(source, []).append(term)
            for phrase in phrases(term.target):
                by_target.setdefault(phrase, []).append(term)
        by_source.pop("", None)
        by_target.pop((), None)
        for source, rows in by_source.items():
            ranked = tuple(sorted(dict.fromkeys(rows), key=lambda term: _RANK[term.status]))
            doubled = _DOUBLED_END.search(ranked[0].source) is not None
            entry = _Entry(ranked, 1.0, doubled)
            for spelling, weight in spellings(source.split(" "), ranked[0].source):
                self._root.add(spelling, _Entry(ranked, weight, doubled) if weight != entry.weight else entry)
        for phrase, rows in by_target.items():
            ranked = tuple(sorted(dict.fromkeys(rows), key=lambda term: _RANK[term.status]))
            self._targets.add(phrase, _Entry(ranked))
        self._size = len(by_source)

    def __len__(self) -> int:
        """Return the number of different sources."""
        return self._size

    def __bool__(self) -> bool:
        return self._size > 0

    def find(self, text: str, *, least: float = LEAST_CONFIDENCE) -> list[TermHit]:
        """Return the terms met in a source text, in its order.

        Where one hit lies inside another only the longer is reported; hits that merely overlap are both reported.
        ``least`` is the confidence from which a hit counts.
        """
        if not self._size:
            return []
        folded = fold_spans(text)
        spans = words(folded.text)
        tokens = [folded.text[start:end] for start, end in spans]
        gaps = [folded.text[spans[i][1] : spans[i + 1][0]] for i in range(len(spans) - 1)]
        search = _Search(self._root, folded, spans, tokens, gaps)
        found = [hit for first in range(len(tokens)) for hit in search.at(first) if hit.confidence >= least]
        return [_hit(each, text, folded, spans) for each in _chosen(found)]

    def find_target(self, text: str) -> list[TermHit]:
        """Return the terms whose English stands in a translation; ``terms`` are the rows that have this target.

        Case, articles, number and possessive do not matter, nor does British or American spelling.
        """
        spans = english.content(text)
        keys = [english.key(text[start:end]) for start, end in spans]
        hits: list[TermHit] = []
        first = 0
        while first < len(keys):
            node: _Node | None = self._targets
            best: tuple[int, tuple[Term, ...]] | None = None
            for position in range(first, len(keys)):
                node = node.children.get(keys[position]) if node else None
                if node is None:
                    break
                if node.entries:
                    best = position, node.entries[0].terms
            if best is None:
                first += 1
                continue
            start, end = spans[first][0], spans[best[0]][1]
            hits.append(TermHit(start, end, text[start:end], best[1]))
            first = best[0] + 1
        return hits


def _tokens(folded: str) -> list[str]:
    return [folded[start:end] for start, end in words(folded)]


# ---- the search ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of the text (or two, read as one) taken apart; it ends with word ``last`` of the text.

    ``doubled`` tells that the stem's last ی is written twice.
    """

    last: int
    reading: Analysis
    trust: float
    form: str
    doubled: bool = False


@dataclass(frozen=True, slots=True)
class _Path:
    """The words of a term met so far, from word ``first`` on."""

    first: int
    node: _Node
    steps: tuple[_Step, ...]
    links: tuple[str, ...] = ()

    @property
    def last(self) -> int:
        return self.steps[-1].last


@dataclass(frozen=True, slots=True)
class _Search:
    root: _Node
    folded: Folded
    spans: Sequence[tuple[int, int]]
    tokens: Sequence[str]
    gaps: Sequence[str]

    def at(self, first: int) -> Iterator[_Found]:
        """Yield the hits that begin at word ``first``."""
        for step, node in self._steps(first, self.root):
            yield from self._follow(_Path(first, node, (step,)))

    def _follow(self, path: _Path) -> Iterator[_Found]:
        yield from _ended(path)
        following = path.last + 1
        if not path.node.children or following >= len(self.tokens) or not _GAP.fullmatch(self.gaps[path.last]):
            return
        link = _link(path.steps[-1].reading)
        if link is None:
            return
        for step, node in self._steps(following, path.node):
            if not step.reading.prefix:
                yield from self._follow(_Path(path.first, node, (*path.steps, step), (*path.links, link)))

    def _steps(self, place: int, node: _Node) -> Iterator[tuple[_Step, _Node]]:
        """Yield the readings of the word at ``place`` whose stem goes on from ``node``, then those of two words."""
        token = self.tokens[place]
        for reading in analyse(token):
            child = node.children.get(reading.stem)
            if child is not None:
                yield self._judged(reading, place), child
        if place + 1 == len(self.tokens) or self.gaps[place] not in {" ", "-"}:
            return
        following = self.tokens[place + 1]
        if len(token) < 2 or len(following) < 2 or len(token) + len(following) > LONGEST_PARTED:
            return
        for reading in analyse(token + following):
            child = node.children.get(reading.stem)
            if child is not None and not reading.prefix and len(reading.stem) >= max(5, len(token) + 2):
                form = " + ".join(part for part in ("written apart", describe(reading.features)) if part)
                yield _Step(place + 1, reading, reading.confidence * _PARTED, form), child

    def _judged(self, reading: Analysis, place: int) -> _Step:
        """Return a reading with its trust and form, the spelling of the text as written considered."""
        features, trust = reading.features, reading.confidence
        after = self.spans[place][0] + len(reading.prefix) + len(reading.stem)
        doubled = reading.stem.endswith("ی") and self._doubled(after - 1)
        if reading.tail.startswith("ی") and self._doubled(after):
            trust *= _DERIVED_DOUBT
        elif doubled and not features:
            features = ("ezafe",)
        if features in _AMBIGUOUS:
            features = self._settled(features, reading, place)
        elif features[:1] == ("ەوە",) and self._pointed_at(place):
            features = ("this", *features)  # ئەم شارەوە: the two ە are one
        elif features == ("ezafe",) and not doubled and self._phrase_ends(place):
            features, trust = ("his or her",), trust * _UNUSUAL
        trust = self._in_context(features, trust, reading, place)
        fused = f"fused {reading.prefix}" if reading.prefix else ""
        return _Step(place, reading, trust, " + ".join(part for part in (fused, describe(features)) if part), doubled)

    def _in_context(self, features: tuple[str, ...], trust: float, reading: Analysis, place: int) -> float:
        """Return the trust in a reading after a look at the words beside it.

        The noun of ئەم and ئەو is surely one (ئەو ڕۆژانەدا, "those days"; ڕۆژانە alone is "daily"), and a statement in
        a person ends its clause (مامۆستاین "we are teachers"; مامۆستایەتی دەکات is "works as a teacher").
        """
        before = self.tokens[max(0, place - 4) : place]
        if not _POINTED.isdisjoint(features) and len(self.tokens) > 1:
            if features[0] in {"this", "plural"} and self._pointed_at(place):
                return max(trust, _SURE)
            if (
                features not in _AMBIGUOUS
                and reading.prefix not in _DEMONSTRATIVES
                and _DEMONSTRATIVES.isdisjoint(before)
            ):
                return trust * (_UNUSUAL if "these" in features else _OUT_OF_PLACE)
        if features in _STATED and place < len(self.gaps) and self.gaps[place] == " ":
            return trust if self.tokens[place + 1] in _JOINING else trust * _OUT_OF_PLACE
        if features == ("is his or hers",) and not place:
            return trust * _OUT_OF_PLACE  # nothing before it that could be his
        if features[:1] == ("دا",) and features[1:] in _STATED and _PREPOSITIONS.isdisjoint(before[-1:]):
            return trust * _OUT_OF_PLACE  # پارەدان is "paying", not "they are in the money"
        return trust

    def _phrase_ends(self, place: int) -> bool:
        """Tell that the word is surely the last of its phrase: a stop or و follows."""
        if place >= len(self.gaps):
            return False
        return self.tokens[place + 1] == "و" or _STOP.search(self.gaps[place]) is not None

    def _pointed_at(self, place: int) -> bool:
        return place > 0 and self.tokens[place - 1] in _DEMONSTRATIVES and self.gaps[place - 1] == " "

    def _settled(self, features: tuple[str, ...], reading: Analysis, place: int) -> tuple[str, ...]:
        """Return what a bare ە or یە means here: ئەم هێزە "this", هێزە نوێیەکان "the new ...", هێزە. "is"."""
        following = self.tokens[place + 1] if place < len(self.gaps) and self.gaps[place] == " " else ""
        if self._pointed_at(place):
            wanted = "this"
        elif following and any("definite" in each.features and each.confidence > 0.8 for each in analyse(following)):
            wanted = "ezafe ە"
        else:
            wanted = "is"
        meant = [tail.features for tail in readings_of(reading.stem, reading.tail) if tail.features == (wanted,)]
        return meant[0] if meant else features

    def _doubled(self, position: int) -> bool:
        """Tell whether the folded ی at ``position`` stands for two or more in the text as written."""
        return self.folded.ends[position] - self.folded.starts[position] > 1


def _ended(path: _Path) -> Iterator[_Found]:
    if not path.node.entries:
        return
    trust, length = 1.0, 0
    for step in path.steps:
        trust *= step.trust
        length += len(step.reading.stem)
    # Words that agree are evidence for one another, however inflected they are.
    trust **= 1 / len(path.steps)
    form = " … ".join(part for part in (*path.links, path.steps[-1].form) if part)
    for entry in path.node.entries:
        doubt = _DERIVED_DOUBT if entry.doubled and not path.steps[-1].doubled else 1.0
        met = "" if entry.doubled and form == "ezafe" else form
        yield _Found(path.first, path.last, length, round(trust * entry.weight * doubt, 3), met, entry.terms)


def _link(reading: Analysis) -> str | None:
    """Return the form of a word inside a term, None if its endings close the phrase."""
    fused = f"fused {reading.prefix}" if reading.prefix else ""
    if not reading.tail:
        return fused
    for tail in readings_of(reading.stem, reading.tail):
        if _LINKING.issuperset(tail.features):
            shown = describe(tail.features)
            return " + ".join(part for part in (fused, "" if shown in {"ezafe", "ezafe ە"} else shown) if part)
    return None


def _chosen(found: list[_Found]) -> list[_Found]:
    """Return the best hits: the longest first, none inside another."""
    best: list[_Found] = []
    reach: dict[int, int] = {}  # first word of a kept hit: its last word
    longest = max((hit.last - hit.first for hit in found), default=0)
    for hit in sorted(found, key=lambda hit: (hit.first - hit.last, -hit.length, -hit.confidence)):
        starts = range(hit.first, hit.last - longest - 1, -1)
        if not any(reach.get(start, -1) >= hit.last for start in starts):
            best.append(hit)
            reach[hit.first] = max(hit.last, reach.get(hit.first, -1))
    return sorted(best, key=lambda hit: (hit.first, hit.last))


def _hit(found: _Found, text: str, folded: Folded, spans: Sequence[tuple[int, int]]) -> TermHit:
    start, end = folded.original_span(spans[found.first][0], spans[found.last][1])
    return TermHit(start, end, text[start:end], found.terms, found.form, found.confidence)


# ---- the English side ----------------------------------------------------------------------------------------

_ALTERNATIVES: Final = regex.compile(r"\s*[;؛|]\s*|\s+/\s+|\s*[,،]\s+(?=\S)")
_PARTED_CELL: Final = regex.compile(r"[;؛|/,،]")
_BRACKETS: Final = regex.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")


def phrases(target: str) -> list[tuple[str, ...]]:
    """Return the keys of the wordings that a target cell allows: "coalition; alliance (of states)" has three."""
    wordings: dict[tuple[str, ...], None] = {}
    parts = (target, *_ALTERNATIVES.split(target)) if _PARTED_CELL.search(target) else (target,)
    for part in parts:
        for wording in (part, _BRACKETS.sub(" ", part)) if "(" in part or "[" in part else (part,):
            keys = tuple(english.key(wording[start:end]) for start, end in english.content(wording))
            if keys[:1] == ("to",) and len(keys) > 1:
                keys = keys[1:]
            if keys:
                wordings[keys] = None
    return list(wordings)
