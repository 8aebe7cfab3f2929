"""The analysis of a project against its memories: how much of it is new, how much is known, for an offer or a bill.

A segment falls into the first that fits of: context match (102, 101), repetition of an earlier segment of the project,
match of a band of ``core.memory``, no match. Words are counted as ``core.kurdish.words`` says, inline codes not at all.
"""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from translator_app.core import inline
from translator_app.core.kurdish.words import word_count
from translator_app.core.memory import BANDS, band
from translator_app.core.ports import Task
from translator_app.core.project import SourceDocument
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .suggesting import Request, Suggester

REPETITIONS: Final = "repetitions"
TOTAL: Final = "total"
_NAMES: Final = [name for _, name in BANDS]
ROWS: Final = (*_NAMES[:2], REPETITIONS, *_NAMES[2:])
"""The rows of an analysis in order."""
BestScore = Callable[[Request], int]


@dataclass(slots=True)
class Counts:
    """Segments, words and characters (without and with white space) that fall into one row."""

    segments: int = 0
    words: int = 0
    characters: int = 0
    with_blanks: int = 0

    def add(self, text: str) -> None:
        """Count one source."""
        self.segments += 1
        self.words += word_count(text)
        self.characters += sum(not each.isspace() for each in text)
        self.with_blanks += len(text)

    def plus(self, other: Counts) -> Counts:
        """Return the sum."""
        return Counts(
            self.segments + other.segments,
            self.words + other.words,
            self.characters + other.characters,
            self.with_blanks + other.with_blanks,
        )


@dataclass(frozen=True, slots=True)
class DocumentAnalysis:
    """The rows of one document (or of all: name ``total``), every row of :data:`ROWS` and the total."""

    name: str
    rows: dict[str, Counts] = field(default_factory=lambda: {name: Counts() for name in ROWS})

    @property
    def total(self) -> Counts:
        """The sum of the rows."""
        whole = Counts()
        for counts in self.rows.values():
            whole = whole.plus(counts)
        return whole


def best_score(suggester: Suggester) -> BestScore:
    """Return how good the best match of a source is (0 to 102), over all memories of the project with penalties."""

    def score(request: Request) -> int:
        found = suggester.from_memories(request, limit=1).items
        return (found[0].origin.score or 0) if found else 0

    return score


def analyse(
    documents: Sequence[SourceDocument], segments: Sequence[Segment], score: BestScore, task: Task
) -> tuple[DocumentAnalysis, ...]:
    """Return the analysis of each document and, last, of the whole project."""
    analyses = {document.id: DocumentAnalysis(document.name) for document in documents}
    seen: set[str] = set()
    for at, segment in enumerate(segments):
        task.step(at, len(segments), said("Analysing"))
        analyses[segment.document_id].rows[_row(segments, at, seen, score)].add(inline.plain(segment.source))
    whole = DocumentAnalysis(TOTAL)
    for analysis in analyses.values():
        for name, counts in analysis.rows.items():
            whole.rows[name] = whole.rows[name].plus(counts)
    return (*analyses.values(), whole)


def _row(segments: Sequence[Segment], at: int, seen: set[str], score: BestScore) -> str:
    segment = segments[at]
    found = score(Request(segment.source, _neighbour(segments, at, -1), _neighbour(segments, at, 1)))
    repeated = segment.source in seen
    seen.add(segment.source)
    return REPETITIONS if repeated and found <= 100 else band(found)


def _neighbour(segments: Sequence[Segment], at: int, step: int) -> str:
    there = at + step
    if not 0 <= there < len(segments) or segments[there].document_id != segments[at].document_id:
        return ""
    return segments[there].source


# --- for reading -----------------------------------------------------------------------------------------------

_HEADING: Final = ("document", "band", "segments", "words", "characters", "characters with blanks")


def table(analyses: Sequence[DocumentAnalysis]) -> list[tuple[str, str, int, int, int, int]]:
    """Return the rows of all analyses, each with its document's name, its own and its four counts; totals too."""
    return [
        (analysis.name, name, counts.segments, counts.words, counts.characters, counts.with_blanks)
        for analysis in analyses
        for name, counts in (*analysis.rows.items(), (TOTAL, analysis.total))
    ]


def as_csv(analyses: Sequence[DocumentAnalysis]) -> bytes:
    """Return the analysis as CSV for a spreadsheet: with a byte order mark, and no cell that is a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEADING)
    for name, *rest in table(analyses):
        writer.writerow((f"'{name}" if name.startswith(("=", "+", "-", "@", "\t", "\r")) else name, *rest))
    return text.getvalue().encode("utf-8-sig", "replace")


def as_html(analyses: Sequence[DocumentAnalysis], title: str) -> bytes:
    """Return the analysis as a page that needs nothing else."""
    parts = [_PAGE.format(title=html.escape(title))]
    for analysis in analyses:
        name = "All documents" if analysis is analyses[-1] else analysis.name
        parts.append(f'<h2 dir="auto">{html.escape(name)}</h2>\n<table>\n<tr><th>Match</th>')
        parts.append("".join(f"<th>{heading.capitalize()}</th>" for heading in _HEADING[2:]) + "</tr>\n")
        whole = analysis.total
        for row, counts in (*analysis.rows.items(), (TOTAL, whole)):
            cells = (counts.segments, counts.words, counts.characters, counts.with_blanks)
            mark = ' class="total"' if row == TOTAL else ""
            label = row if not row[0].isdigit() else f"{row} %"
            parts.append(f"<tr{mark}><td>{label.capitalize()}</td>")
            parts.append("".join(f"<td>{cell:,}</td>" for cell in cells) + "</tr>\n")
        parts.append("</table>\n")
    parts.append("</body></html>\n")
    return "".join(parts).encode("utf-8", "replace")


_PAGE: Final = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 15px system-ui, sans-serif; margin: 2em; color: #222; background: #fff; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: .3em .9em; text-align: right; border-bottom: 1px solid #ddd; }}
th:first-child, td:first-child {{ text-align: left; }} .total td {{ font-weight: bold; border-top: 2px solid #888; }}
</style></head><body>
<h1 dir="auto">{title}</h1>
"""
