"""What a project is made of besides its segments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from .segment import Segment, State, SubState


@dataclass(frozen=True, slots=True)
class LanguagePair:
    """BCP 47 codes of a translation; direction comes from here, never from a text's first letter."""

    source: str = "ckb"
    target: str = "en"


_RTL_LANGUAGES = frozenset(
    {"ckb", "ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ku-arab", "sdh", "lki", "hac"}
)


def is_rtl(language: str) -> bool:
    """Tell whether ``language`` (a BCP 47 code) is written from right to left; ``ku`` alone is Kurmanji in Latin."""
    code = language.lower().replace("_", "-")
    return code in _RTL_LANGUAGES or code.split("-")[0] in _RTL_LANGUAGES or "-arab" in code


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A document of the project: ``format`` names a row of the table of formats, ``order`` its place."""

    id: int
    name: str
    format: str
    order: int
    encoding: str = ""
    left_out: tuple[str, ...] = ()
    added_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MemoryLink:
    """A memory attached to a project; a lower ``priority`` is asked first, ``penalty`` is taken off in percent."""

    path: str
    priority: int = 0
    penalty: int = 0
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Project:
    """The project's own facts, kept in its file. Paths are as given, relative ones to the project file's folder."""

    name: str
    pair: LanguagePair = field(default_factory=LanguagePair)
    glossaries: tuple[str, ...] = ()
    memories: tuple[MemoryLink, ...] = ()
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a segment in its history: the segment as it became, by which change, whose and when."""

    segment: Segment
    label: str
    author: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class SignOff:
    """The approval of a whole translation: of exactly the text whose canonical SHA-256 (hex) is ``digest``."""

    reviewer: str
    at: datetime
    segments: int
    words: int
    digest: str
    note: str = ""
    waived: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts by state. ``draft``, ``empty`` and ``rejected`` together are the initial ones."""

    total: int = 0
    empty: int = 0
    draft: int = 0
    rejected: int = 0
    translated: int = 0
    reviewed: int = 0
    final: int = 0

    @property
    def confirmed(self) -> int:
        """The segments a translator confirmed or a reviewer went beyond."""
        return self.translated + self.reviewed + self.final


def bucket(segment: Segment) -> str:
    """Return the name of the :class:`Progress` field ``segment`` counts in (the filter chips go by it)."""
    if segment.state is not State.INITIAL:
        return segment.state.value
    if segment.substate is SubState.REJECTED:
        return "rejected"
    return "draft" if segment.target else "empty"


def progress(segments: Iterable[Segment]) -> Progress:
    """Count ``segments`` by state."""
    counts = dict.fromkeys(("empty", "draft", "rejected", "translated", "reviewed", "final"), 0)
    for segment in segments:
        counts[bucket(segment)] += 1
    return Progress(total=sum(counts.values()), **counts)
