"""Documents written for the fonts of before Unicode: recognised, shown as they would be, converted if asked.

The conversion is a change like every other: it can be undone, and the document's own file is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING

from translator_app.core import inline
from translator_app.core.edits import POSITION_GAP
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Change, Pair, Segment

if TYPE_CHECKING:
    from translator_app.core.kurdish.legacy import Detection, LegacyKind

LOOKED_AT = 20_000
SHOWN = 6
_STEP = 64
NAMES = MappingProxyType(
    {"ali-k": "Ali-K", "ali-web": "Ali-Web", "dylan": "Dylan", "zarnegar": "Zarnegar", "arabic": "Arabic letters"}
)
"""What people call the encodings."""
CodedSpans = Callable[[str], Sequence[tuple[int, int]]]
"""Cuts a text with inline codes into sentences."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A source as it stands and as it would become."""

    before: str
    after: str


def detected(segments: Iterable[Segment]) -> Detection | None:
    """Return the old encoding that the beginning of a document is in, None for today's Kurdish letters.

    Of a document that was begun in an old font and went on in today's letters, or the reverse, the old part tells.
    """
    # The fonts' tables are loaded when a document comes in, not at the window's start.
    from translator_app.core.kurdish.legacy import detection, is_todays

    texts: list[str] = []
    old: list[str] = []
    room = LOOKED_AT
    for segment in segments:
        text = inline.plain(segment.source)
        texts.append(text)
        if not is_todays(text):
            old.append(text)
        room -= len(text)
        if room <= 0:
            break
    in_part = detection("\n".join(old))
    return in_part if is_font(in_part) else detection("\n".join(texts))


def is_font(found: Detection | None) -> bool:
    """Tell whether what was found is an old font, which cannot be read as it is; Arabic letters can."""
    from translator_app.core.kurdish.legacy import LegacyKind

    return found is not None and found.kind is not LegacyKind.ARABIC


def samples(segments: Iterable[Segment], kind: LegacyKind, count: int = SHOWN) -> list[Sample]:
    """Return the first sources that the conversion would change."""
    found: list[Sample] = []
    for segment in segments:
        source = inline.plain(segment.source)
        after = _written_anew(source, kind)
        if after != source:
            found.append(Sample(source, after))
            if len(found) == count:
                break
    return found


def converted(segments: Sequence[Segment], kind: LegacyKind, cut: CodedSpans, first_id: int, task: Task) -> Change:
    """Return the change that brings one document's segments into today's letters.

    Old fonts hide the marks that end a sentence, so paragraphs are cut anew; one that holds a translation, a comment
    or a lock keeps its cuts, and every translation stays as it is. New segments get ids from ``first_id`` on.
    A paragraph in today's letters, which an old font's table would spoil, stays as it is.
    """
    pairs: list[Pair] = []
    done = 0
    paragraphs = [list(group) for _, group in groupby(segments, key=lambda s: s.paragraph)]
    ends = [paragraph[0].position for paragraph in paragraphs[1:]]
    for paragraph, end in zip_longest(paragraphs, ends):
        before = "".join(s.source + s.trail for s in paragraph)
        text = _written_anew(before, kind)
        spans = cut(text)
        if text == before:
            pass
        elif not spans or len(spans) == len(paragraph) or any(s.target or s.comments or s.locked for s in paragraph):
            pairs += _in_place(paragraph, text, spans, kind)
        else:
            fresh = list(_cut_anew(paragraph, text, spans, first_id, end))
            first_id += len(spans)
            pairs += fresh
        done += len(paragraph)
        if done % _STEP < len(paragraph):
            task.step(done, len(segments), said("{done:,} of {total:,} segments", done=done, total=len(segments)))
    return Change(label_of(kind), tuple(pairs))


def label_of(kind: LegacyKind) -> str:
    """Return what the conversion is called in the list of undo steps."""
    return "Write Kurdish letters" if kind.value == "arabic" else f"Convert {NAMES[kind.value]} text"


def _in_place(
    paragraph: Sequence[Segment], text: str, spans: Sequence[tuple[int, int]], kind: LegacyKind
) -> Iterator[Pair]:
    """Yield the segments with their sources converted, by the same cuts or, where their number fits, by new ones."""
    worked_on = any(s.target or s.comments or s.locked for s in paragraph)
    anew = len(spans) == len(paragraph) and not worked_on
    pieces = _pieces(text, spans) if anew else [(_written_anew(s.source, kind), s.trail) for s in paragraph]
    for segment, (source, trail) in zip(paragraph, pieces, strict=True):
        after = replace(segment, source=source, trail=trail, codes=_codes(paragraph, source) if anew else segment.codes)
        if after != segment:
            yield segment, after


def _cut_anew(
    paragraph: Sequence[Segment], text: str, spans: Sequence[tuple[int, int]], first_id: int, end: int | None
) -> Iterator[Pair]:
    """Yield the paragraph's segments as removed and the new ones, placed before ``end``, the next one's position."""
    model = paragraph[0]
    room = (end or paragraph[-1].position + POSITION_GAP) - model.position
    step = max(1, room // len(spans))
    yield from ((segment, None) for segment in paragraph)
    for n, (source, trail) in enumerate(_pieces(text, spans)):
        part = replace(model, id=first_id + n, position=model.position + n * step, version=0, ignored=frozenset())
        yield None, replace(part, source=source, trail=trail, codes=_codes(paragraph, source))


def _written_anew(text: str, kind: LegacyKind) -> str:
    from translator_app.core.kurdish.legacy import LegacyKind, convert_legacy, is_todays

    todays = kind is not LegacyKind.ARABIC and is_todays(inline.plain(text))
    return text if todays else convert_legacy(text, kind)


def _pieces(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[str, str]]:
    ends = [start for start, _ in spans[1:]] + [len(text)]
    return [(text[start:end], text[end:following]) for (start, end), following in zip(spans, ends, strict=True)]


def _codes(paragraph: Sequence[Segment], source: str) -> tuple[inline.InlineCode, ...]:
    numbers = {mark.number for mark in inline.marks(source)}
    known = {code.number: code for segment in paragraph for code in segment.codes}
    return tuple(code for number, code in known.items() if number in numbers)
