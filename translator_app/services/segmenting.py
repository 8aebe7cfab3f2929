"""Cutting a project's paragraphs anew after a rule was learnt; what a hand split or merged stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Protocol

from translator_app.core.edits import POSITION_GAP, merged
from translator_app.core.segment import Change, Pair, Segment

from .editing import Editor
from .importing import Cut, coded_spans


class SentenceRules(Protocol):
    """The SRX rules of an installation: those that ship, or a file of the user's own."""

    @property
    def brought(self) -> bool:
        """Whether the user's own rules are in force."""

    def bring(self, path: Path) -> int:
        """Put the rules of an SRX file in force for documents added from now on; returns how many. Raises AppError."""

    def put_back(self) -> None:
        """Go back to the rules that ship."""

    def copy_to(self, path: Path) -> None:
        """Write the rules in force as an SRX file for other tools. Raises AppError."""


Spans = list[tuple[int, int]]


def recut(editor: Editor, before: Sequence[Cut], after: Cut) -> Change:
    """Return the one change that brings paragraphs cut by one of ``before`` to the cuts of ``after``.

    A paragraph whose segments are those of none of ``before`` was cut by hand and is left, and so is one with a locked
    segment. Segments that are joined keep their translations; a new cut is made only where nothing was written yet.
    """
    pairs: list[Pair] = []
    spare = editor.store.next_segment_id()
    for _, group in groupby(editor.segments, key=lambda s: (s.document_id, s.paragraph)):
        segments = list(group)
        text = "".join(s.source + s.trail for s in segments)
        current = _spans(segments)
        if any(s.locked for s in segments) or all(coded_spans(text, cut) != current for cut in before):
            continue
        wanted = coded_spans(text, after)
        if wanted == current:
            continue
        if {end for _, end in wanted} <= {end for _, end in current}:
            pairs.extend(_joined(segments, wanted, current))
        elif not any(s.target or s.comments for s in segments):
            pairs.extend(_cut_anew(segments, text, wanted, spare))
            spare += len(wanted)
    return Change("Segment anew", tuple(pairs))


def _spans(segments: Sequence[Segment]) -> Spans:
    spans: Spans = []
    at = 0
    for segment in segments:
        spans.append((at, at + len(segment.source)))
        at += len(segment.source) + len(segment.trail)
    return spans


def _joined(segments: Sequence[Segment], wanted: Spans, current: Spans) -> Iterator[Pair]:
    ends = {end for _, end in wanted}
    run: list[Segment] = []
    for segment, (_, end) in zip(segments, current, strict=True):
        run.append(segment)
        if end not in ends:
            continue
        first, *rest = run
        whole = first
        for other in rest:
            joined = merged(whole, other).pairs[0][1]
            assert joined is not None
            whole = joined
        if rest:
            yield first, whole
            yield from ((other, None) for other in rest)
        run = []


def _cut_anew(segments: Sequence[Segment], text: str, wanted: Spans, first_id: int) -> Iterator[Pair]:
    model = segments[0]
    last = segments[-1].position
    room = last + POSITION_GAP - model.position if len(segments) == 1 else last - model.position
    step = max(1, room // (len(wanted) + 1))
    codes = tuple({code.number: code for s in segments for code in s.codes}.values())
    yield from ((segment, None) for segment in segments)
    ends = [start for start, _ in wanted[1:]] + [len(text)]
    for n, ((start, end), following) in enumerate(zip(wanted, ends, strict=True)):
        part = replace(model, id=first_id + n, position=model.position + n * step, codes=codes, version=0)
        yield None, replace(part, source=text[start:end], trail=text[end:following])
