"""The ports: what the services ask of stores, engines and formats, with the fewest verbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

from .inline import InlineCode
from .memory import KnownPhrase, Match, TranslationUnit
from .project import Project, SignOff, SourceDocument, Version
from .record import ReviewRecord
from .segment import Change, Comment, Segment


class Task(Protocol):
    """The running side of a long job: it reports progress and learns that it was cancelled."""

    def step(self, done: int, total: int, label: str = "") -> None:
        """Report that ``done`` of ``total`` units are done (total 0: unknown). Raises Cancelled if asked to stop."""


class NoTask:
    """A task nobody watches and nobody cancels."""

    def step(self, done: int, total: int, label: str = "") -> None:
        """Do nothing."""


# --- documents -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One translatable paragraph of a document, inline codes as private-use characters (see ``core.inline``).

    ``kind`` is one of text, heading, list, cell, header, footer, footnote, endnote, textbox, comment, title, note.
    ``joined`` tells that the paragraph goes on the line of the one before (a text file's wide gap, not a new line).
    ``target`` is the translation of all of it that a bilingual file brings along; it is a draft here.
    """

    text: str
    codes: tuple[InlineCode, ...] = ()
    kind: str = "text"
    joined: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A document as a format read it. ``skeleton`` is all the format needs to write it again."""

    paragraphs: tuple[Paragraph, ...]
    skeleton: bytes
    encoding: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BilingualRow:
    """One segment for a bilingual or composed export; texts hold no inline codes any more.

    The offsets of ``comments`` are those of ``target`` as it stands here, None for the whole of it.
    """

    number: int
    paragraph: int
    kind: str
    source: str
    target: str
    trail: str
    state: str
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A thread of comments, the first its beginning, on ``[start:end]`` of the target text of a paragraph.

    ``paragraph`` is its index in the order of ``read``; the text is the one handed to ``write``, codes inside.
    """

    paragraph: int
    start: int
    end: int
    thread: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What an export carries besides the text. ``draft`` marks it DRAFT; the names go into core properties.

    ``certificate`` are the lines of a last page that tells of the approval, the first of them its heading.
    ``remarks`` are the comments of a document that is written again; rows bring their own. Formats that have no
    comments leave them out.
    """

    draft: bool = False
    title: str = ""
    translator: str = ""
    reviewer: str = ""
    approved_at: datetime | None = None
    digest: str = ""
    comments: bool = False
    certificate: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    source_language: str = "ckb"
    target_language: str = "en"


class DocumentFormat(Protocol):
    """A document format: one module, one row in the table of formats.

    ``name`` is its key, ``extensions`` its file endings with dot, lower case. ``write`` puts one target text a
    paragraph back into the skeleton; ``compose`` builds a new document where the source had another format.
    """

    name: str
    label: str
    extensions: tuple[str, ...]
    writable: bool

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``. Raises DocumentError in the user's words."""

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the document with ``targets``, one a paragraph in the order of ``read``, codes inside."""

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write a new document of the rows' targets, paragraph by paragraph."""


# --- engines ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One translation an engine proposes.

    ``score`` is the mean natural log probability of a token; ``confidence`` is the calibrated expectation of
    quality from 0 to 1, None where the engine has no calibration. ``unknown`` are source words it did not know,
    ``kept`` the glossary's translations that were put in where the model had other words, ``learned`` the words that
    were put in because the translator wrote them before. ``guessed`` tells that inline codes were lost on the way and
    were put back where they are likely to belong.
    """

    text: str
    score: float
    confidence: float | None = None
    unknown: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()
    guessed: bool = False


class Engine(Protocol):
    """A translation engine. ``name`` is its key in settings, ``leaves_machine`` tells that text is sent out."""

    name: str
    label: str
    leaves_machine: bool

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield the hypotheses of each source in order, best first. Raises EngineError."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a source: its neighbours, the glossary's terms and memory matches as (Kurdish, English)."""

    previous: str = ""
    following: str = ""
    terms: tuple[tuple[str, str], ...] = ()
    matches: tuple[tuple[str, str], ...] = ()


@runtime_checkable
class ContextualEngine(Engine, Protocol):
    """An engine that translates better when it knows what stands around a source."""

    def translate_around(
        self, sources: Sequence[str], around: Sequence[Around], *, hypotheses: int = 1, task: Task
    ) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield the hypotheses of each source in order, best first. Raises EngineError."""


@runtime_checkable
class CompletingEngine(Engine, Protocol):
    """An engine that can go on from what the translator has typed."""

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return the words that may follow ``prefix`` (empty if none); a half-typed last word is finished."""


# --- stores ----------------------------------------------------------------------------------------------------


class ProjectStore(Protocol):
    """A project file. Every method that writes is one durable transaction; nothing is held back."""

    @property
    def path(self) -> Path: ...

    def project(self) -> Project: ...

    def set_project(self, project: Project) -> None: ...

    def documents(self) -> tuple[SourceDocument, ...]: ...

    def skeleton(self, document_id: int) -> bytes: ...

    def paragraphs(self, document_id: int) -> tuple[Paragraph, ...]: ...

    def add_document(
        self, document: SourceDocument, parsed: ParsedDocument, segments: Sequence[Segment]
    ) -> tuple[SourceDocument, tuple[Segment, ...]]:
        """Add a document with its segments; ids given are placeholders, the ones returned are the store's."""

    def remove_document(self, document_id: int) -> None: ...

    def replace_document(
        self, document_id: int, document: SourceDocument, parsed: ParsedDocument, segments: Sequence[Segment]
    ) -> tuple[SourceDocument, tuple[Segment, ...]]:
        """Put a document in the place of another, all or nothing."""

    def segments(self) -> list[Segment]:
        """Return all segments in reading order: document order, then position."""

    def next_segment_id(self) -> int:
        """Return an id never used before, also not by a segment that a merge or an undo removed."""

    def apply(self, change: Change, *, amend: bool = False) -> None:
        """Write ``change``; with ``amend`` it goes on the last change (same segments) instead of adding a step.

        Raises ConflictError, with nothing written, when a segment's stored version is not its before's.
        """

    def undo(self, author: str, at: datetime) -> Change | None:
        """Take the last change back and return what that did, None at the beginning. Survives restarts."""

    def redo(self, author: str, at: datetime) -> Change | None: ...

    def undo_label(self) -> str | None: ...

    def redo_label(self) -> str | None: ...

    def undo_size(self) -> int:
        """Return how many segments ``undo`` would touch."""

    def redo_size(self) -> int: ...

    def history(self, segment_id: int) -> list[Version]:
        """Return the versions of a segment, newest first."""

    def setting(self, key: str, default: str = "") -> str: ...

    def set_setting(self, key: str, value: str) -> None: ...

    def sign_offs(self) -> tuple[SignOff, ...]: ...

    def add_sign_off(self, sign_off: SignOff) -> None: ...

    @property
    def record(self) -> ReviewRecord:
        """The record of the review: hand-overs, named points of the log, the steps of each segment."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ConcordanceHit:
    """A memory unit that holds a phrase; spans are character indices of the phrase in the side searched."""

    unit: TranslationUnit
    spans: tuple[tuple[int, int], ...]
    on_target: bool


class MemoryStore(Protocol):
    """A translation memory."""

    name: str
    read_only: bool

    def search(
        self, source: str, *, previous: str = "", following: str = "", threshold: int = 50, limit: int = 10
    ) -> list[Match]:
        """Return matches of ``source`` best first, scored as ``core.memory`` defines, from ``threshold`` percent."""

    def concordance(
        self, phrase: str, *, on_target: bool = False, inflected: bool = False, limit: int = 50
    ) -> list[ConcordanceHit]: ...

    def phrases(self, source: str, *, limit: int = 12, examples: int = 40) -> list[KnownPhrase]:
        """Return the longest phrases of ``source`` that the memory holds elsewhere, each with some ``examples``."""

    def sample(self, number: int) -> list[str]:
        """Return the translations of ``number`` units taken evenly from the whole memory."""

    def units(self) -> Iterator[TranslationUnit]:
        """Yield all units in the order of their ids; others can work in the memory meanwhile."""

    def add(self, unit: TranslationUnit) -> TranslationUnit:
        """Store ``unit``; the same source, context and target only renews who and when. Returns it with its id."""

    def update(self, unit: TranslationUnit) -> None: ...

    def delete(self, unit_id: int) -> None: ...

    def count(self) -> int: ...

    def close(self) -> None: ...
