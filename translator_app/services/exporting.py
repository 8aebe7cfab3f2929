"""Documents out: from a frozen snapshot, written beside the goal, synced, then renamed over it."""

from __future__ import annotations

import errno
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from translator_app.core import anchors, inline
from translator_app.core.errors import DocumentError
from translator_app.core.ports import BilingualRow, DocumentFormat, ExportOptions, Paragraph, Remark, Task
from translator_app.core.project import SourceDocument, bucket
from translator_app.core.said import said
from translator_app.core.segment import Comment, Segment
from translator_app.core.threads import threads

from .replacing_files import replace_file

_NO_PLACE = frozenset({errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.EROFS})
Compose = Callable[[Sequence[BilingualRow], BinaryIO, ExportOptions, Task], None]
"""How a format writes a new document of rows."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document as it stood when the export was asked for; later edits cannot reach it."""

    document: SourceDocument
    skeleton: bytes
    paragraphs: tuple[Paragraph, ...]
    segments: tuple[Segment, ...]


def export(
    snapshots: Sequence[Snapshot],
    path: Path,
    formats: tuple[DocumentFormat, DocumentFormat],
    options: ExportOptions,
    task: Task,
) -> None:
    """Write the English of ``snapshots`` to ``path``.

    ``formats`` are the source document's and the goal's; where they are one, the original is written again with
    its formatting, else (and for several documents) a new one is composed. Raises DocumentError, nothing half-written.
    """
    source_format, goal = formats
    only = snapshots[0] if len(snapshots) == 1 else None
    if only is not None and source_format.name == goal.name and goal.writable:
        targets = paragraph_targets(only)
        told = replace(options, remarks=remarks_of(only)) if options.comments else options
        write_safely(path, lambda out: goal.write(only.skeleton, targets, out, told, task))
        return
    rows = rows_of(snapshots)
    write_safely(path, lambda out: goal.compose(rows, out, options, task))


def export_rows(
    snapshots: Sequence[Snapshot],
    path: Path,
    compose: Compose,
    options: ExportOptions,
    task: Task,
) -> None:
    """Write source and target side by side through a format's bilingual ``compose``."""
    rows = rows_of(snapshots, fall_back=False)
    write_safely(path, lambda out: compose(rows, out, options, task))


def paragraph_targets(snapshot: Snapshot) -> list[str]:
    """Return one text a paragraph: the targets joined, the source where a segment has none yet.

    Paragraphs without segments keep their own text; blank edges of a paragraph stay.
    """
    by_paragraph = _by_paragraph(snapshot)
    texts: list[str] = []
    for index, paragraph in enumerate(snapshot.paragraphs):
        segments = by_paragraph.get(index)
        if not segments:
            texts.append("" if _merged_away(index, by_paragraph, paragraph) else paragraph.text)
            continue
        texts.append(_lead(paragraph) + "".join(text + gap for text, gap in _pieces(segments)))
    return texts


def remarks_of(snapshot: Snapshot) -> tuple[Remark, ...]:
    """Return the threads of comments with their places in the texts of :func:`paragraph_targets`.

    A thread stands on the words it was put on where these are still in the target, else on the whole segment.
    """
    remarks: list[Remark] = []
    for index, segments in _by_paragraph(snapshot).items():
        if not any(segment.comments for segment in segments):
            continue
        at = len(_lead(snapshot.paragraphs[index])) if index < len(snapshot.paragraphs) else 0
        for segment, (text, gap) in zip(segments, _pieces(segments), strict=True):
            for thread in threads(segment.comments):
                start, end = _stretch(thread[0], segment) or (0, len(text))
                remarks.append(Remark(index, at + start, at + end, thread))
            at += len(text) + len(gap)
    return tuple(remarks)


def _stretch(comment: Comment, segment: Segment) -> tuple[int, int] | None:
    return None if comment.on_source or not segment.target else anchors.place(comment, segment)


def _by_paragraph(snapshot: Snapshot) -> dict[int, list[Segment]]:
    found: dict[int, list[Segment]] = defaultdict(list)
    for segment in snapshot.segments:
        found[segment.paragraph].append(segment)
    return found


def _lead(paragraph: Paragraph) -> str:
    return paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]


def _merged_away(index: int, by_paragraph: dict[int, list[Segment]], paragraph: Paragraph) -> bool:
    return paragraph.joined and index - 1 in by_paragraph and not paragraph.text.strip()


def _pieces(segments: Sequence[Segment]) -> list[tuple[str, str]]:
    """Return the text of each segment and what parts it from the next."""
    parts: list[tuple[str, str]] = []
    for segment in segments:
        text = segment.target or segment.source
        # sentences that touch in Kurdish are parted in English, unless the text is the source itself
        gap = segment.trail or (" " if segment.target and segment is not segments[-1] else "")
        parts.append((text, gap))
    return parts


def rows_of(snapshots: Sequence[Snapshot], *, fall_back: bool = True) -> list[BilingualRow]:
    """Return the rows of all documents one after the other; no two documents share a paragraph's number."""
    rows: list[BilingualRow] = []
    first = 0
    for snapshot in snapshots:
        own = bilingual_rows(snapshot, fall_back=fall_back)
        rows += [replace(row, paragraph=first + row.paragraph) for row in own]
        first += max(len(snapshot.paragraphs), 1 + max((row.paragraph for row in own), default=0))
    return rows


def bilingual_rows(snapshot: Snapshot, *, fall_back: bool = True) -> list[BilingualRow]:
    """Return the segments as rows without inline codes; an empty target is the source if ``fall_back``."""
    rows = []
    for number, segment in enumerate(snapshot.segments, start=1):
        known = segment.paragraph < len(snapshot.paragraphs)
        source = inline.plain(segment.source)
        target = inline.plain(segment.target) or (source if fall_back else "")
        rows.append(
            BilingualRow(
                number=number,
                paragraph=segment.paragraph,
                kind=snapshot.paragraphs[segment.paragraph].kind if known else "text",
                source=source,
                target=target,
                trail=segment.trail,
                state=bucket(segment),
                comments=tuple(_plainly(comment, segment) for comment in segment.comments),
            )
        )
    return rows


def _plainly(comment: Comment, segment: Segment) -> Comment:
    """Return the comment with its place in the target without codes."""
    at = _stretch(comment, segment)
    if at is None:
        return replace(comment, start=None, end=None)
    start, end = (len(inline.plain(segment.target[:offset])) for offset in at)
    return replace(comment, start=start, end=end)


def write_safely(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let ``write`` fill a file beside ``path``, sync it and rename it over ``path``.

    Raises DocumentError naming the path when the folder or the disk refuses; an older file there stays whole.
    """
    try:
        replace_file(path, write)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        if error.errno in _NO_PLACE:
            told = said("{path} cannot be written: {reason}. Choose another folder.", path=path, reason=reason)
        else:
            told = said("{path} cannot be written: {reason}. Nothing was changed there.", path=path, reason=reason)
        raise DocumentError(told) from error
