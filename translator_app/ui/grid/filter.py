"""Which rows a filter leaves, and where in a text its words stand.

Pure functions over frozen segments. The work comes in slices, so that 100,000 rows can be searched in the window's own
thread between two events; folding, the dear part of it, is done by the block and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

import regex

from translator_app.core import english
from translator_app.core.errors import AppError
from translator_app.core.inline import plain
from translator_app.core.kurdish.folding import fold, fold_spans
from translator_app.core.kurdish.morphology import analyse, stem
from translator_app.core.kurdish.words import words
from translator_app.core.project import bucket
from translator_app.core.segment import OriginKind, Segment
from translator_app.ui.language import tr

_SLICE = 256
_SEAM = "\x02"
"""Joins texts that are folded together: folding leaves it alone and no rule of folding looks across it."""
_SURE = 0.5
"""The confidence from which a reading counts: بەهێز is a word of its own and no form of هێز."""
_PATIENCE = 0.25
"""Seconds a regular expression may take over one text."""


class TextMode(StrEnum):
    """How the words of a filter are taken."""

    FOLDED = "folded"
    INFLECTED = "inflected"
    PLAIN = "plain"
    REGEX = "regex"


_LITERAL = frozenset({TextMode.PLAIN, TextMode.REGEX})


@dataclass(frozen=True, slots=True)
class FilterSpec:
    """What is to be shown. Empty sets and flags that are off ask nothing; all that is asked must hold.

    ``buckets`` are field names of :class:`~translator_app.core.project.Progress`. ``scores`` is an inclusive band of
    match scores in percent. ``ids`` holds the segments another part chose (what needs a reviewer's eyes).
    """

    buckets: frozenset[str] = frozenset()
    with_issues: bool = False
    with_comments: bool = False
    locked: bool | None = None
    origins: frozenset[OriginKind] = frozenset()
    scores: tuple[int, int] | None = None
    documents: frozenset[int] = frozenset()
    ids: frozenset[int] | None = None
    text: str = ""
    mode: TextMode = TextMode.FOLDED
    whole_word: bool = False
    case_sensitive: bool = False
    in_source: bool = True
    in_target: bool = True

    def __bool__(self) -> bool:
        """Tell whether it asks anything at all."""
        return self.asks_state or bool(self.text if self.mode in _LITERAL else self.text.strip())

    @property
    def asks_state(self) -> bool:
        """Whether it asks for more than words."""
        return bool(
            self.buckets
            or self.with_issues
            or self.with_comments
            or self.locked is not None
            or self.origins
            or self.scores
            or self.documents
            or self.ids is not None
        )


class Seeker(Protocol):
    """A compiled search."""

    folded: bool

    def found(self, text: str) -> bool:
        """Tell whether the words stand in ``text`` (folded where :attr:`folded` says so)."""

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return where in the original ``text``, as character indices."""


class _FoldedWords:
    folded = True

    def __init__(self, words: str, *, whole: bool) -> None:
        self._words = fold(words).strip()
        self._pattern = regex.compile(regex.escape(self._words, literal_spaces=True))
        self._whole = regex.compile(rf"(?<!\w){self._pattern.pattern}(?!\w)") if whole else None

    def found(self, text: str) -> bool:
        return self._words in text and (self._whole is None or self._whole.search(text) is not None)

    def spans(self, text: str) -> list[tuple[int, int]]:
        folded = fold_spans(text)
        if self._words not in folded.text:
            return []
        return [folded.original_span(*match.span()) for match in (self._whole or self._pattern).finditer(folded.text)]


class _Inflected:
    """Finds words in any of their forms: of the same stem as the words asked for, in the same order."""

    folded = True

    def __init__(self, phrase: str) -> None:
        folded = fold(phrase)
        self._wanted = tuple(_keys(folded[start:end]) for start, end in words(folded))
        # A Kurdish stem begins its word, save for a fused preposition, after which folding leaves ر as it is.
        kurdish = [keys for keys in self._wanted if _is_kurdish(min(keys))]
        rarest = max(kurdish, key=lambda keys: min(map(len, keys)), default=frozenset({""}))
        self._needles = tuple(key.removeprefix("ڕ") for key in rarest)

    def found(self, text: str) -> bool:
        return any(needle in text for needle in self._needles) and next(self._places(text), None) is not None

    def spans(self, text: str) -> list[tuple[int, int]]:
        folded = fold_spans(text)
        return [folded.original_span(*place) for place in self._places(folded.text)]

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        wanted = self._wanted
        places = words(text)
        for first in range(len(places) - len(wanted) + 1):
            here = places[first : first + len(wanted)]
            if all(not keys.isdisjoint(_keys(text[slice(*place)])) for keys, place in zip(wanted, here, strict=True)):
                yield here[0][0], here[-1][1]


def _is_kurdish(word: str) -> bool:
    return "\u0600" <= word[:1] <= "\u06ff"


@lru_cache(maxsize=1 << 16)
def _keys(word: str) -> frozenset[str]:
    """Return the stems that a folded word may have: its own, and those of its readings that can be trusted."""
    if not _is_kurdish(word):
        return frozenset({english.root(word)})
    return frozenset({stem(word)} | {stem(reading.stem) for reading in analyse(word) if reading.confidence > _SURE})


class _Pattern:
    folded = False

    def __init__(self, pattern: str, *, sensitive: bool) -> None:
        try:
            self._pattern = regex.compile(pattern, regex.UNICODE | (0 if sensitive else regex.IGNORECASE))
        except regex.error as error:
            complaint = tr(
                "“{pattern}” is not a regular expression: {error}. Mend it or search for plain text.",
                pattern=pattern,
                error=error,
            )
            raise AppError(complaint) from error
        self._written = pattern

    def found(self, text: str) -> bool:
        try:
            return self._pattern.search(text, timeout=_PATIENCE) is not None
        except TimeoutError:
            raise self._too_slow() from None

    def spans(self, text: str) -> list[tuple[int, int]]:
        try:
            return [m.span() for m in self._pattern.finditer(text, timeout=_PATIENCE) if m.end() > m.start()]
        except TimeoutError:
            raise self._too_slow() from None

    def _too_slow(self) -> AppError:
        return AppError(
            tr("The regular expression “{written}” takes too long: make it simpler.", written=self._written)
        )


def seeker(spec: FilterSpec) -> Seeker | None:
    """Return the search for the filter's words, None where it has none. Raises AppError for a faulty pattern."""
    match spec.mode:
        case TextMode.FOLDED:
            return _FoldedWords(spec.text, whole=spec.whole_word) if fold(spec.text).strip() else None
        case TextMode.INFLECTED:
            return _Inflected(spec.text) if words(fold(spec.text)) else None
        case TextMode.PLAIN if spec.text:
            literal = regex.escape(spec.text, literal_spaces=True)
            pattern = rf"(?<!\w){literal}(?!\w)" if spec.whole_word else literal
            return _Pattern(pattern, sensitive=spec.case_sensitive)
        case TextMode.REGEX if spec.text:
            pattern = rf"(?<!\w)(?:{spec.text})(?!\w)" if spec.whole_word else spec.text
            return _Pattern(pattern, sensitive=spec.case_sensitive)
        case _:
            return None


def state_test(spec: FilterSpec, issues: Callable[[int], Sequence[object]]) -> Callable[[Segment], bool]:
    """Return the test of all that is asked beside words; ``issues`` gives a segment's findings by its id."""
    tests: list[Callable[[Segment], bool]] = []
    if spec.buckets:
        tests.append(lambda s: bucket(s) in spec.buckets)
    if spec.ids is not None:
        chosen = spec.ids
        tests.append(lambda s: s.id in chosen)
    if spec.documents:
        tests.append(lambda s: s.document_id in spec.documents)
    if spec.locked is not None:
        tests.append(lambda s: s.locked is spec.locked)
    if spec.origins:
        tests.append(lambda s: s.origin.kind in spec.origins)
    if spec.scores:
        low, high = spec.scores
        tests.append(lambda s: s.origin.score is not None and low <= s.origin.score <= high)
    if spec.with_comments:
        tests.append(lambda s: s.open_comments > 0)
    if spec.with_issues:
        tests.append(lambda s: bool(issues(s.id)))
    if len(tests) == 1:
        return tests[0]
    return lambda s: all(test(s) for test in tests)


@dataclass(slots=True)
class FoldCache:
    """Folded sources and targets by segment id, each beside the string it was folded from."""

    sources: dict[int, tuple[str, str]] = field(default_factory=dict)
    targets: dict[int, tuple[str, str]] = field(default_factory=dict)

    def fill(self, segments: Iterable[Segment]) -> None:
        """Fold what is new among ``segments``, all in one go."""
        chosen = list(segments)
        _fold_into(self.sources, [(s.id, s.source) for s in chosen])
        _fold_into(self.targets, [(s.id, s.target) for s in chosen])


def _fold_into(kept: dict[int, tuple[str, str]], texts: list[tuple[int, str]]) -> None:
    stale = [(key, text) for key, text in texts if key not in kept or kept[key][0] is not text]
    if not stale:
        return
    pieces = fold(_SEAM.join(text.replace(_SEAM, " ") for _, text in stale)).split(_SEAM)
    kept.update({key: (text, piece) for (key, text), piece in zip(stale, pieces, strict=True)})


def sifting(
    segments: Sequence[Segment], spec: FilterSpec, issues: Callable[[int], Sequence[object]], folds: FoldCache
) -> Generator[None, None, list[int]]:
    """Sift ``segments`` in slices of a few milliseconds; the generator returns the ids that are left, in order.

    Raises AppError at its first step for a faulty pattern, later for one that takes too long.
    """
    search = seeker(spec)
    test = state_test(spec, issues) if spec.asks_state else None
    left: list[int] = []
    for start in range(0, len(segments), _SLICE):
        block: Sequence[Segment] = segments[start : start + _SLICE]
        if test is not None:
            block = [segment for segment in block if test(segment)]
        if search is not None and block:
            block = _containing(block, spec, search, folds)
        left += [segment.id for segment in block]
        yield
    return left


def _containing(block: Sequence[Segment], spec: FilterSpec, search: Seeker, folds: FoldCache) -> list[Segment]:
    found = search.found
    if not search.folded:
        return [
            s
            for s in block
            if (spec.in_source and found(plain(s.source))) or (spec.in_target and s.target and found(plain(s.target)))
        ]
    folds.fill(block)
    return [
        s
        for s in block
        if (spec.in_source and found(folds.sources[s.id][1])) or (spec.in_target and found(folds.targets[s.id][1]))
    ]
