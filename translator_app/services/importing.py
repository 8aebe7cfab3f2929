"""Documents in: read through a format, cut into segments, stored in one transaction."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
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
from translator_app.core.said import said, together
from translator_app.core.segment import NO_ORIGIN, Origin, OriginKind, Segment, SubState

from .converting import detected

if TYPE_CHECKING:
    from translator_app.core.kurdish.legacy import Detection

Cut = Callable[[str], Sequence[tuple[int, int]]]
"""A segmenter: the spans of the sentences of a plain text, white space between them left out."""

LONGEST = 4000
"""A segment has at most so many characters: a longer one is no work for a hand and none an engine can do."""
_BLOCK = 200_000
# Where a sentence that is too long is divided best: at the last place of the first of these in reach.
_DIVISIONS = tuple(
    regex.compile(pattern) for pattern in (r"\n\s*", r"(?<=[.!?؟…۔])\s+", r"(?<=[؛;:])\s+", r"(?<=[،,])\s+", r"\s+")
)
_STICKS = regex.compile(r"[\p{M}\u200c\u200d]")
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
        counts: list[str] = [
            said("{segments:,} segments, {words:,} words", segments=self.segments, words=self.words),
            *([self.document.encoding] if self.document.encoding else []),
        ]
        told = said("{name}: {counts}.", name=self.document.name, counts=together(counts))
        return together([told, *self.left_out], " ")


def import_document(
    store: ProjectStore, path: Path, document_format: DocumentFormat, cut: Cut, at: datetime, task: Task
) -> ImportReport:
    """Add the document at ``path`` to the project. Raises DocumentError or ProjectError with nothing added."""
    parsed = document_format.read(path, task)
    return add_parsed(store, path.name, document_format.name, parsed, _watched(cut, parsed.paragraphs, task), at)


def _watched(cut: Cut, paragraphs: Sequence[Paragraph], task: Task) -> Cut:
    """Return ``cut`` telling ``task`` how far it is in the text of ``paragraphs``."""
    total = sum(len(paragraph.text) for paragraph in paragraphs)
    done = told = 0

    def cutting(text: str) -> Sequence[tuple[int, int]]:
        nonlocal done, told
        done += len(text)
        if done - told > _BLOCK // 2:
            told = done
            task.step(min(done, total), total, said("Segmenting"))
        return cut(text)

    return cutting


def add_parsed(
    store: ProjectStore, name: str, format_name: str, parsed: ParsedDocument, cut: Cut, at: datetime
) -> ImportReport:
    """Add what a format read as the project's next document."""
    read = prepared(name, format_name, parsed, cut, at)
    order = 1 + max((document.order for document in store.documents()), default=0)
    stored, _ = store.add_document(replace(read.document, order=order), parsed, read.segments)
    return read.report(stored)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that is read and cut and not in the project yet."""

    document: SourceDocument
    parsed: ParsedDocument
    segments: tuple[Segment, ...]

    def report(self, stored: SourceDocument) -> ImportReport:
        """Return what the import brought, once the project holds it as ``stored``."""
        words = sum(word_count(inline.plain(segment.source)) for segment in self.segments)
        return ImportReport(stored, len(self.segments), words, stored.left_out, detected(self.segments))


def prepared(name: str, format_name: str, parsed: ParsedDocument, cut: Cut, at: datetime) -> Prepared:
    """Cut what a format read into segments. Raises DocumentError where there is nothing to translate."""
    segments, bare, divided = _cut_up(parsed.paragraphs, cut)
    if not segments:
        raise DocumentError(
            said("{name} holds no text to translate: choose a document with Kurdish text in it.", name=name)
        )
    left_out = list(parsed.left_out)
    if bare:
        one, many = (
            said("1 line without a word will be kept as it is."),
            "{n:,} lines without a word will be kept as they are.",
        )
        left_out.append(one if bare == 1 else said(many, n=bare))
    if divided:
        places = said("one place") if divided == 1 else said("{n:,} places", n=divided)
        left_out.append(
            said(
                "Sentences of over {most:,} characters are cut at {places}; the export joins them again.",
                most=LONGEST,
                places=places,
            )
        )
    document = SourceDocument(0, name, format_name, 0, parsed.encoding, tuple(left_out), at)
    return Prepared(document, parsed, tuple(segments))


def prepared_from(path: Path, document_format: DocumentFormat, cut: Cut, at: datetime, task: Task) -> Prepared:
    """Read and cut the document at ``path``. Raises DocumentError."""
    parsed = document_format.read(path, task)
    return prepared(path.name, document_format.name, parsed, _watched(cut, parsed.paragraphs, task), at)


def segments_of(paragraphs: Sequence[Paragraph], cut: Cut) -> tuple[list[Segment], int]:
    """Cut paragraphs into segments; the second value counts the non-blank paragraphs that hold no word."""
    return _cut_up(paragraphs, cut)[:2]


def _cut_up(paragraphs: Sequence[Paragraph], cut: Cut) -> tuple[list[Segment], int, int]:
    """Return the segments, the number of paragraphs without a word, and that of cuts inside sentences."""
    segments: list[Segment] = []
    bare = divided = 0
    for index, paragraph in enumerate(paragraphs):
        if not _WORDLIKE.search(paragraph.text):
            bare += bool(paragraph.text.strip())
            continue
        target = paragraph.target.strip()
        # a translation that comes along is of the whole, which is therefore not cut
        spans, inside = ([_stripped(paragraph.text)], 0) if target else _cut_spans(paragraph.text, cut)
        divided += inside
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
    return segments, bare, divided


def _stripped(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def coded_spans(text: str, cut: Cut) -> list[tuple[int, int]]:
    """Cut a text with inline codes as if they were not there, sentences over :data:`LONGEST` once more.

    Between two sentences the opening codes that stand last go with the sentence after, all others with the one
    before; codes at the very edges stay inside. Every character but white space is in one span.
    """
    return _cut_spans(text, cut)[0]


def _cut_spans(text: str, cut: Cut) -> tuple[list[tuple[int, int]], int]:
    """Return what :func:`coded_spans` does, and how many of the cuts are inside sentences."""
    if not inline.has_codes(text):
        return _plain_spans(text, cut)
    marks = inline.marks(text)
    at = [mark.start for mark in marks]
    coded = set(at)
    plain_to_text = [i for i in range(len(text)) if i not in coded]
    spans, inside = _plain_spans(inline.plain(text), cut)
    if not spans:
        return [], 0
    found: list[tuple[int, int]] = []
    for start, end in spans:
        found.append((plain_to_text[start], plain_to_text[end - 1] + 1))
    return _take_codes_in(found, marks, at), inside


def _plain_spans(text: str, cut: Cut) -> tuple[list[tuple[int, int]], int]:
    """Cut a text without codes, a block at a time: a sentence at the end of one is cut again with the next."""
    found: list[tuple[int, int]] = []
    inside = start = 0
    while start < len(text):
        last = len(text) - start <= _BLOCK
        spans = cut(text[start : start + _BLOCK])
        whole = spans if last else spans[:-1]
        for begin, end in whole:
            pieces = list(_divided(text, start + begin, start + end))
            found += pieces
            inside += len(pieces) - 1
        if last:
            break
        if len(spans) > 1:
            start += spans[-1][0]
        elif spans:  # a sentence as long as a block: what is far enough from its end is cut now
            *pieces, rest = _divided(text, start + spans[0][0], start + spans[0][1])
            found += pieces
            inside += len(pieces)
            if rest[0] == start:  # a short one, and nothing but white space after it
                found.append(rest)
                start = rest[1]
            else:
                start = rest[0]
        else:
            start += _BLOCK
    return found, inside


def _divided(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the span, in pieces if it is longer than a segment may be, no white space at the edges of any."""
    while end - start > LONGEST:
        stop, following = _division(text, start)
        yield start, stop
        start = following
    yield start, end


def _division(text: str, start: int) -> tuple[int, int]:
    """Return where a sentence that begins at ``start`` and is too long ends best, and where it goes on."""
    reach = start + LONGEST
    for places in _DIVISIONS:
        last = deque(places.finditer(text, start + LONGEST // 2, reach), maxlen=1)
        if last:
            following = last[0].end()
            while text[following].isspace():  # white space that goes on beyond reach
                following += 1
            return last[0].start(), following
    fitting = reach
    while fitting > start + LONGEST // 2 and _STICKS.match(text[fitting]):
        fitting -= 1
    if fitting > start + LONGEST // 2:
        reach = fitting  # else a letter under thousands of marks, which is no writing: it is cut where the room ends
    return reach, reach


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
