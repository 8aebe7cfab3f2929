"""XLIFF as a document format: a file of another tool is translated here and opens there again.

Nothing but the translations is touched: they are put between the bytes of the file as it came. Units that the other
tool has fixed (translate="no") or closed (approved, reviewed, final) are not offered, and where no translation is
given, what stood there stays. A translation that is there already comes along as a draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final

from translator_app.core.errors import DocumentError
from translator_app.core.exchange import (
    Outgoing,
    OutgoingDocument,
    ReturnedUnit,
    copies_source,
    language_fit,
)
from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, NoTask, Paragraph, ParsedDocument, Task
from translator_app.core.project import SourceDocument
from translator_app.core.said import said
from translator_app.core.segment import Segment, State, SubState

from . import xliff12, xliff21
from .composing import DRAFT_MARK
from .located import Edit, Element, Located, parts, spliced
from .packages import FILE_CAP
from .sniffing import read_bytes
from .xliff_common import Dialect, Row, refuse_missing, tagged
from .xml_text import blocks_in, blocks_of, in_utf8

_VERSION_1: Final = ("1.0", "1.1", "1.2")
_UNITS: Final = frozenset({xliff12.DIALECT.unit, xliff21.DIALECT.unit})
_PLACE: Final = "The XLIFF file"
_DRAFT: Final = f"<!-- {DRAFT_MARK} -->".encode()
OMEGAT: Final = "omegat"
VERSIONS: Final = ("1.2", "2.1", OMEGAT)
"""What a project can be written as, the default first: every tool reads 1.2.

OmegaT translates what stands in the target, so for it an empty one holds the source.
"""


class Xliff:
    """XLIFF files of other tools, 1.0 to 1.2 and 2.x, and the dialects of memoQ and Trados."""

    name = "xliff"
    label = "XLIFF"
    extensions: tuple[str, ...] = (".xlf", ".xliff", ".mqxliff", ".sdlxliff")
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read the sources of the units that may be translated; the skeleton is the file itself."""
        data = read_bytes(path, FILE_CAP)
        text = in_utf8(blocks_of(data, task, "Reading"), path.name, DocumentError)
        paragraphs: list[Paragraph] = []
        left_out = _LeftOut()
        for part in _parts(text.chunks, path.name):
            _refuse_other_direction(part.located.root, path.name)
            for row in part.rows:
                if left_out.offered(row):
                    codes = tuple(row.coding.codes.values())
                    paragraphs.append(Paragraph(row.text, codes, target=_brought(row)))
        return ParsedDocument(tuple(paragraphs), data, text.codec.upper(), tuple(left_out.sentences()))

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the file with ``targets``; a code that is required and missing raises DocumentError unless a draft."""
        some = any(filled for _, filled in _filled(_again(skeleton), targets, options))
        changes = _changes(_again(skeleton), targets, options, some=some)
        if options.draft:
            changes = chain(_marked(skeleton), changes)
        text = in_utf8(blocks_of(skeleton, task, "Writing"), _PLACE, DocumentError)
        out.writelines(text.encoded(spliced(text.chunks, changes)))

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write source and target of ``rows`` as XLIFF 1.2, numbered as they come."""
        segments = tuple(_segment(row, comments=options.comments) for row in rows)
        document = SourceDocument(1, options.title or "translation", self.name, 1)
        outgoing = Outgoing(
            options.title, (OutgoingDocument(document, segments),), options.source_language, options.target_language
        )
        xliff12.write_project(outgoing, out, "1", task)

    compose_bilingual = compose


def _segment(row: BilingualRow, *, comments: bool) -> Segment:
    return Segment(
        id=row.number,
        document_id=0,
        position=row.number,
        paragraph=row.paragraph,
        source=row.source,
        target="" if row.target == row.source else row.target,
        state=State(row.state) if row.state in set(State) else State.INITIAL,
        substate=SubState(row.state) if row.state in set(SubState) else SubState.NONE,
        comments=row.comments if comments else (),
    )


def write_project(outgoing: Outgoing, out: BinaryIO, task: Task, *, xliff: str = "1.2", program: str = "1") -> None:
    """Write the project as an XLIFF file, one of :data:`VERSIONS`, to come back by :func:`read_returned`."""
    if not any(document.segments for document in outgoing.documents):
        raise DocumentError("The project holds no segment to write.")
    if xliff == "2.1":
        xliff21.write_project(outgoing, out, program, task)
    else:
        xliff12.write_project(outgoing, out, program, task, fill=xliff == OMEGAT)


def read_returned(path: Path, task: Task) -> Iterator[ReturnedUnit]:
    """Read a file that was written of a project and comes back: every unit, also fixed and closed ones."""
    text = in_utf8(blocks_in(path, DocumentError, task, "Reading"), path.name, DocumentError)
    for part in _parts(text.chunks, path.name):
        for row in part.rows:
            yield ReturnedUnit(
                key=row.key,
                line=row.unit.line,
                source=row.coding.unannotated(row.text),
                target=None if row.target_text is None else row.coding.unannotated(row.target_text),
                state=row.state,
                substate=row.substate,
                stated=row.stated,
                notes=row.notes,
                sent=row.sent,
            )


# --- reading ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of the file: a unit with its rows, or the start tag of something around the units."""

    located: Located
    dialect: Dialect
    rows: tuple[Row, ...]


def _parts(chunks: Iterable[bytes], place: str) -> Iterator[_Part]:
    dialect = None
    for located in parts(chunks, _UNITS, place):
        if dialect is None:
            dialect = _dialect(located.root, place)
        yield _Part(located, dialect, tuple(dialect.rows_of(located)))


def _dialect(root: Element, place: str) -> Dialect:
    version = root.attributes.get("version", "")
    if root.name != "xliff":
        raise DocumentError(
            said("{place} is no XLIFF file: its first element is <{name}>.", place=place, name=root.name)
        )
    if version not in _VERSION_1 and not version.startswith("2."):
        raise DocumentError(
            f"{place} is XLIFF {version or 'without a version'}, which is not read: 1.0 to 1.2 and 2.x are."
        )
    return xliff12.DIALECT if version in _VERSION_1 else xliff21.DIALECT


def _brought(row: Row) -> str:
    """Return the translation that is there already; the source in its place is none."""
    return "" if row.target_text is None or copies_source(row.text, row.target_text) else row.target_text


def _unchanged(row: Row, target: str) -> bool:
    return bool(row.target_text and target.strip() == row.target_text.strip())


def _offered(row: Row) -> bool:
    return not row.locked and not row.closed


def _refuse_other_direction(element: Element, place: str) -> None:
    get = element.attributes.get
    source, target = get("srcLang", ""), get("trgLang", "")
    if element.name == "file":
        source, target = get("source-language", ""), get("target-language", "")
    if source and language_fit(source, "en") and not language_fit(source, "ckb"):
        direction = f"from {source} to {target}" if target else f"from {source}"
        raise DocumentError(
            said(
                "{place} is to be translated {direction}: this desk translates from Sorani (ckb) to English.",
                place=place,
                direction=direction,
            )
        )


@dataclass(slots=True)
class _LeftOut:
    """Counts of what is not offered to be translated, and of what comes along."""

    locked: int = 0
    closed: int = 0
    filled: int = 0

    def offered(self, row: Row) -> bool:
        """Count ``row``; return whether it is to be translated."""
        self.locked += row.locked
        self.closed += row.closed and not row.locked
        self.filled += _offered(row) and bool(plain(_brought(row)).strip())
        return _offered(row)

    def sentences(self) -> Iterator[str]:
        if self.locked:
            yield f"{_units(self.locked)} not to be translated; there nothing changes."
        if self.closed:
            yield f"{_units(self.closed)} approved already; there nothing changes."
        if self.filled:
            count = _units(self.filled)
            yield f"{count} translated already; that comes as a draft and stays where you change nothing."


def _units(count: int) -> str:
    return "1 unit is" if count == 1 else f"{count:,} units are"


# --- filling in ------------------------------------------------------------------------------------------------


def _again(skeleton: bytes) -> Iterator[_Part]:
    return _parts(in_utf8(blocks_of(skeleton, NoTask(), ""), _PLACE, DocumentError).chunks, _PLACE)


def _marked(skeleton: bytes) -> Iterator[Edit]:
    """Yield the edit that calls the file a draft before its first element, unless that is said already."""
    root = next(_again(skeleton)).located.root
    head = next(in_utf8(blocks_of(skeleton, NoTask(), ""), _PLACE, DocumentError).chunks)
    if _DRAFT not in head[: root.start]:
        yield Edit(root.start, root.start, _DRAFT + b"\n")


def _filled(
    pieces: Iterable[_Part], targets: Sequence[str], options: ExportOptions
) -> Iterator[tuple[_Part, list[tuple[Row, str]]]]:
    """Yield each part with those of its rows that get a translation. Raises DocumentError."""
    count = 0
    for part in pieces:
        filled: list[tuple[Row, str]] = []
        for row in filter(_offered, part.rows):
            target = targets[count] if count < len(targets) else None
            count += 1
            if target is None or copies_source(row.text, target) or _unchanged(row, target):
                continue
            if not options.draft:
                refuse_missing(row, target, options.title or "The translation")
            filled.append((row, target))
        yield part, filled
    if count != len(targets):
        raise DocumentError(
            said("The file has {count} units to translate, but {n} were given to write.", count=count, n=len(targets))
        )


def _changes(pieces: Iterable[_Part], targets: Sequence[str], options: ExportOptions, *, some: bool) -> Iterator[Edit]:
    """Yield what to change in the file in its order; ``some`` tells that any row gets a translation."""
    signed = bool(options.digest) and not options.draft
    for part, filled in _filled(pieces, targets, options):
        located, dialect = part.located, part.dialect
        if some and dialect.language_missing(located):
            yield tagged(located, located.root, dialect.language, options.target_language)
        if filled:
            yield from dialect.edits(located, filled, options.target_language, signed)
