"""The quality form: errors by category and severity, the score they lead to, and how far two reviewers agree.

Categories are the core of MQM (Multidimensional Quality Metrics, themqm.org); severities weigh 0, 1, 5 and 25.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from translator_app.core.said import said

from . import inline
from .errors import ReviewError
from .kurdish.words import word_count
from .segment import Mark, Segment


class ErrorSeverity(StrEnum):
    """How grave a marked error is."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


WEIGHTS: Mapping[ErrorSeverity, int] = MappingProxyType(
    {ErrorSeverity.NEUTRAL: 0, ErrorSeverity.MINOR: 1, ErrorSeverity.MAJOR: 5, ErrorSeverity.CRITICAL: 25}
)
CATEGORIES: Mapping[str, str] = MappingProxyType(
    {
        "terminology/wrong-term": said("Wrong term"),
        "terminology/inconsistent": said("Inconsistent term"),
        "accuracy/mistranslation": said("Mistranslation"),
        "accuracy/omission": said("Omission"),
        "accuracy/addition": said("Addition"),
        "accuracy/untranslated": said("Untranslated"),
        "fluency/grammar": said("Grammar"),
        "fluency/spelling": said("Spelling"),
        "fluency/punctuation": said("Punctuation"),
        "fluency/unintelligible": said("Unintelligible"),
        "style/register": said("Register"),
        "style/awkward": said("Awkward"),
        "locale/number-date": said("Number or date format"),
        "markup/tag": said("Tag or formatting"),
        "other": said("Other"),
    }
)
"""The key of each category, with its dimension before the slash, and its name."""
PASS_MARK = 98.0
"""The score from which a translation passes unless a project says otherwise: 20 points in 1,000 words."""
NONE = "none"


@dataclass(frozen=True, slots=True)
class Score:
    """The score of a text: 100 less the points in 100 words (``points * 100 / words``), never below 0.

    ``words`` are those of the source segments that hold a translation; ``counts`` are by (category, severity).
    """

    words: int
    points: int
    counts: Mapping[tuple[str, str], int] = field(default_factory=dict)
    pass_mark: float = PASS_MARK

    @property
    def value(self) -> float:
        """The score from 0 to 100."""
        return max(0.0, 100 - 100 * self.points / self.words) if self.words else 100.0 if not self.points else 0.0

    @property
    def per_thousand(self) -> float:
        """The points in 1,000 words."""
        return 1000 * self.points / self.words if self.words else float(self.points)

    @property
    def passed(self) -> bool:
        """Whether it reaches the pass mark; one critical error always fails."""
        critical = any(n for (_, severity), n in self.counts.items() if severity == ErrorSeverity.CRITICAL)
        return not critical and self.value >= self.pass_mark


def known(mark: Mark) -> Mark:
    """Return ``mark`` if its category and severity are those of the form and it has an author. Raises ReviewError."""
    if mark.category not in CATEGORIES:
        raise ReviewError(
            said(
                "There is no category “{category}”: choose one of {kinds}.",
                category=mark.category,
                kinds=", ".join(CATEGORIES),
            )
        )
    if mark.severity not in set(ErrorSeverity):
        raise ReviewError(
            said(
                "There is no severity “{severity}”: choose one of {kinds}.",
                severity=mark.severity,
                kinds=", ".join(ErrorSeverity),
            )
        )
    if not mark.author.strip():
        raise ReviewError("Say who marks the error: a name is needed.")
    return mark


def checked(mark: Mark, segment: Segment) -> Mark:
    """Return ``mark`` if it is a :func:`known` one and its span lies in the segment. Raises ReviewError."""
    known(mark)
    text = segment.source if mark.on_source else segment.target
    span = (mark.start, mark.end)
    if span != (None, None):
        start, end = span
        if start is None or end is None or not 0 <= start < end <= len(text):
            raise ReviewError(
                said(
                    "The span {start}-{end} does not lie in segment {id}, which has {n} characters.",
                    start=start,
                    end=end,
                    id=segment.id,
                    n=len(text),
                )
            )
    return mark


def score(segments: Iterable[Segment], reviewer: str = "", pass_mark: float = PASS_MARK) -> Score:
    """Return the score of ``segments`` by the marks of ``reviewer``, of all if empty."""
    words = points = 0
    counts: Counter[tuple[str, str]] = Counter()
    for segment in segments:
        if segment.target:
            words += word_count(inline.plain(segment.source))
        for mark in segment.marks:
            if reviewer in ("", mark.author):
                points += WEIGHTS[ErrorSeverity(mark.severity)]
                counts[mark.category, mark.severity] += 1
    return Score(words, points, dict(counts), pass_mark)


def reviewers(segments: Iterable[Segment]) -> list[str]:
    """Return who marked anything, in alphabetical order."""
    return sorted({mark.author for segment in segments for mark in segment.marks})


def worst(segment: Segment, reviewer: str) -> str:
    """Return the gravest severity ``reviewer`` marked in ``segment``, or ``none``."""
    found = [ErrorSeverity(m.severity) for m in segment.marks if m.author == reviewer]
    return max(found, key=lambda s: list(ErrorSeverity).index(s)).value if found else NONE


def agreement(segments: Sequence[Segment], one: str, other: str) -> float:
    """Return Cohen's kappa of two reviewers: over the translated segments, by the gravest severity each marked.

    1 is full agreement, 0 what chance gives (Cohen 1960). Where both gave one and the same label throughout, chance
    explains all and kappa is 1 by convention.
    """
    pairs = [(worst(s, one), worst(s, other)) for s in segments if s.target]
    if not pairs:
        return 1.0
    total = len(pairs)
    observed = sum(a == b for a, b in pairs) / total
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[label] * right[label] for label in left) / total**2
    return 1.0 if chance == 1 else (observed - chance) / (1 - chance)
