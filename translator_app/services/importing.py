"""Documents in: read through a format, cut into segments, stored in one transaction."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import regex

from translator_app.core import inline
from translator_app.core.edits import POSITION_GAP
from translator_app.core.errors import DocumentError
from translator_app.core.kurdish.words import word_count
from translator_app.core.ports import DocumentFormat, Paragraph, ParsedDocument, ProjectStore, Task
from translator_app.core.project import SourceDocument
from translator_app.core.segment import NO_ORIGIN, Origin, OriginKind, Segment, SubState

from .converting import detected

if TYPE_CHECKING:
    from translator_app.core.kurdish.legacy import Detection

Cut = Callable[[str], Sequence[tuple[int, int]]]
"""A segmenter: the spans of the sentences of a plain text, white space between them left out."""

_WORDLIKE = regex.compile(r"[\p{L}\p{N}]")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought: counts, the encoding that was found and, in sentences, what was left out.

    ``legacy`` tells that the text was written for an old Kurdish font; it is kept as it is until the user asks.
    """

    document: SourceDocument
    segments: int
    words: int
    left_out: tuple[str, ...]
    legacy: Detection | None = None

    def summary(self) -> str:
        """Return the report as one line."""
        encoding = f", {self.document.encoding}" if self.document.encoding else ""
        counts = f"{self.segments:,} segments, {self.words:,} words"
        return f"{self.document.name}: {counts}{encoding}." + "".join(f" {line}" for line in self.left_out)


def import_document(
    store: ProjectStore, path: Path, document_format: DocumentFormat, cut: Cut, at: datetime, task: Task
) -> ImportReport:
    """Add the document at ``path`` to the project. Raises DocumentError or ProjectError with nothing added."""
    parsed = document_format.read(path, task)
    return add_parsed(store, path.name, document_format.name, parsed, cut, at)


def add_parsed(
    store: ProjectStore, name: str, format_name: str, parsed: ParsedDocument, cut: Cut, at: datetime
) -> ImportReport:
    """Add what a format read as the project's next document."""
    segments, bare = segments_of(parsed.paragraphs, cut)
    if not segments:
        raise DocumentError(f"{name} holds no text to translate: choose a document with Kurdish text in it.")
    left_out = list(parsed.left_out)
    if bare:
        lines = "1 line without a word" if bare == 1 else f"{bare:,} lines without a word"
        left_out.append(f"{lines} will be kept as it is." if bare == 1 else f"{lines} will be kept as they are.")
    order = 1 + max((document.order for document in store.documents()), default=0)
    document = SourceDocument(0, name, format_name, order, parsed.encoding, tuple(left_out), at)
    stored, _ = store.add_document(document, parsed, segments)
    words = sum(word_count(inline.plain(segment.source)) for segment in segments)
    return ImportReport(stored, len(segments), words, tuple(left_out), detected(segments))


def segments_of(paragraphs: Sequence[Paragraph], cut: Cut) -> tuple[list[Segment], int]:
    """Cut paragraphs into segments; the second value counts the non-blank paragraphs that hold no word."""
    segments: list[Segment] = []
    bare = 0
    for index, paragraph in enumerate(paragraphs):
        if not _WORDLIKE.search(paragraph.text):
            bare += bool(paragraph.text.strip())
            continue
        target = paragraph.target.strip()
        # a translation that comes along is of the whole, which is therefore not cut
        spans = [_stripped(paragraph.text)] if target else coded_spans(paragraph.text, cut)
        ends = [start for start, _ in spans[1:]] + [len(paragraph.text)]
        for (start, end), following in zip(spans, ends, strict=True):
            source = paragraph.text[start:end]
            numbers = {mark.number for mark in inline.marks(source)}
            segments.append(
                Segment(
                    id=0,
                    document_id=0,
                    position=(len(segments) + 1) * POSITION_GAP,
                    paragraph=index,
                    source=source,
                    target=target,
                    trail=paragraph.text[end:following],
                    substate=SubState.DRAFT if target else SubState.NONE,
                    origin=Origin(OriginKind.IMPORTED) if target else NO_ORIGIN,
                    codes=tuple(code for code in paragraph.codes if code.number in numbers),
                )
            )
    return segments, bare


def _stripped(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def coded_spans(text: str, cut: Cut) -> list[tuple[int, int]]:
    """Cut a text with inline codes as if they were not there.

    Between two sentences the opening codes that stand last go with the sentence after, all others with the one
    before; codes at the very edges stay inside. Every character but white space is in one span.
    """
    if not inline.has_codes(text):
        return list(cut(text))
    marks = inline.marks(text)
    at = [mark.start for mark in marks]
    coded = set(at)
    plain_to_text = [i for i in range(len(text)) if i not in coded]
    spans = cut(inline.plain(text))
    if not spans:
        return []
    found: list[tuple[int, int]] = []
    for start, end in spans:
        found.append((plain_to_text[start], plain_to_text[end - 1] + 1))
    return _take_codes_in(found, marks, at)


def _take_codes_in(spans: list[tuple[int, int]], marks: list[inline.CodeMark], at: list[int]) -> list[tuple[int, int]]:
    grown = list(spans)
    for n in range(len(grown) + 1):
        gap_start = grown[n - 1][1] if n else 0
        gap_end = spans[n][0] if n < len(grown) else at[-1] + 1
        gap = marks[bisect_left(at, gap_start) : bisect_left(at, max(gap_start, gap_end))]
        opened_last = len(gap) - sum(1 for _ in takewhile(_opens, reversed(gap)))
        before, after = gap[:opened_last], gap[opened_last:]
        if n == 0:
            before, after = [], gap
        elif n == len(grown):
            before, after = gap, []
        if before:
            grown[n - 1] = (grown[n - 1][0], before[-1].start + 1)
        if after:
            grown[n] = (after[0].start, grown[n][1])
    return grown


def _opens(mark: inline.CodeMark) -> bool:
    return mark.role is inline.CodeRole.OPEN
