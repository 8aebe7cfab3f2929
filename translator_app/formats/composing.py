"""Joining the segments of a paragraph again for documents that are written anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, Remark
from translator_app.core.threads import threads

DRAFT_MARK = "DRAFT - not approved"
_FIGURES = {ord(figure): str(index % 10) for index, figure in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}


@dataclass(frozen=True, slots=True)
class ComposedParagraph:
    """A paragraph of the new document with the segments it was made of; ``starts`` tell where in ``text`` each begins.

    No start lies beyond the end of ``text``, whose outer white space is taken off.
    """

    kind: str
    text: str
    rows: tuple[BilingualRow, ...]
    starts: tuple[int, ...]


def paragraphs(rows: Sequence[BilingualRow]) -> Iterator[ComposedParagraph]:
    """Yield the paragraphs of ``rows``: their targets joined by their white space, at least one space."""
    for _, group in groupby(rows, key=lambda row: row.paragraph):
        members = tuple(group)
        pieces: list[str] = []
        starts: list[int] = []
        length = 0
        for row in members:
            target = plain(row.target)
            if target and pieces and not pieces[-1][-1:].isspace():
                pieces.append(" ")
                length += 1
            starts.append(length)
            if target:
                pieces += [target, row.trail] if row.trail else [target]
                length += len(target) + len(row.trail)
        joined = "".join(pieces)
        text = joined.strip()
        cut = len(joined) - len(joined.lstrip())
        inside = tuple(min(max(start - cut, 0), len(text)) for start in starts)
        yield ComposedParagraph(members[0].kind, text, members, inside)


def remarks_on(paragraph: ComposedParagraph) -> list[Remark]:
    """Return the threads of comments on a paragraph, their stretches in its text."""
    length, found = len(paragraph.text), []
    for row, begin in zip(paragraph.rows, paragraph.starts, strict=True):
        whole = len(plain(row.target))
        for thread in threads(row.comments):
            start, end = thread[0].start, thread[0].end
            first, last = (0, whole) if start is None or end is None else (start, end)
            found.append(Remark(0, min(begin + first, length), min(begin + last, length), thread))
    return found


def latin_figures(text: str) -> str:
    """Return the result of a counting field (a page number, a date) in the figures of English."""
    return text if any(map(str.isalpha, text)) else text.translate(_FIGURES)
