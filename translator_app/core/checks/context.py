"""What a check is given and what it gives back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

import regex

from translator_app.core.inline import CODE_PATTERN
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.project import LanguagePair
from translator_app.core.quality import Severity
from translator_app.core.segment import Segment


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule of the translator's own: ``pattern`` or, for plain words, ``keys`` (:func:`english.key`) are sought.

    ``line`` is the rule as it was written, ``wanted`` what stood before its arrow, ``instead`` what stood after it.
    """

    line: str
    wanted: str
    instead: str
    keys: tuple[str, ...] = ()
    pattern: regex.Pattern[str] | None = None


class Speller(Protocol):
    """A dictionary of the target language."""

    def known(self, word: str) -> bool:
        """Tell whether ``word`` (letters, maybe an apostrophe) is spelled right, names of the user's own included."""

    def suggest(self, word: str) -> Sequence[str]:
        """Return words that may be meant, likeliest first, a handful at most."""


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What the checks go by. ``severities`` holds the user's changes by check name; OFF switches a check off.

    ``off_in`` are checks switched off in one document, as (document id, check name); a check that is off
    everywhere has OFF in ``severities``. What is set aside in one segment stands in the segment itself.
    ``advisory`` are the glossaries (``Term.glossary``) of general vocabulary, such as those that ship: a common word
    of theirs rendered otherwise is a remark, while the translator's own glossaries bind. ``subtitles`` are the ids of
    documents whose text is read off a screen while it stands there. ``own`` are the translator's rules.
    """

    terms: TermIndex = field(default_factory=TermIndex)
    pair: LanguagePair = field(default_factory=LanguagePair)
    severities: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    off_in: frozenset[tuple[int, str]] = frozenset()
    speller: Speller | None = None
    subtitles: frozenset[int] = frozenset()
    advisory: frozenset[str] = frozenset()
    own: tuple[OwnRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found on one segment; see :class:`Issue` for the fields.

    ``severity`` is set where this finding is less grave than the check usually is.
    """

    message: str
    start: int = 0
    end: int = 0
    on_source: bool = False
    fix: str | None = None
    severity: Severity | None = None


class SegmentCheck(Protocol):
    """A check of one segment with a target."""

    def __call__(self, segment: Segment, context: CheckContext) -> Iterable[Finding]: ...


@dataclass(frozen=True, slots=True)
class Visible:
    """A text without its inline codes; ``at[i]`` is the place of its character ``i`` in the full text."""

    text: str
    at: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span [start, end) in the full text, codes before and after it left outside."""
        if end <= start:
            where = self.at[start] if start < len(self.at) else (self.at[-1] + 1 if self.at else 0)
            return where, where
        return self.at[start], self.at[end - 1] + 1


def visible(text: str) -> Visible:
    """Return what a reader sees of ``text``."""
    if not CODE_PATTERN.search(text):
        return Visible(text, range(len(text)))
    places = [index for index, each in enumerate(text) if not CODE_PATTERN.match(each)]
    return Visible("".join(text[index] for index in places), places)


def shortened(text: str, length: int = 40) -> str:
    """Return ``text`` cut to ``length`` characters for a message."""
    return text if len(text) <= length else text[: length - 1] + "…"
