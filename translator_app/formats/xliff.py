"""XLIFF as a document format: a file of another tool is translated here and opens there again.

Nothing but the translations is touched: they are put between the bytes of the file as it came. Units that the other
tool has fixed (translate="no") or closed (approved, reviewed, final) are not offered, and where no translation is
given, what stood there stays. A translation that is there already comes along as a draft.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment, State, SubState

from . import xliff12, xliff21
from .composing import DRAFT_MARK
from .located import Edit, Located, edited, parse
from .packages import FILE_CAP
from .sniffing import read_bytes
from .xliff_common import Row, refuse_missing
from .xml_text import decoded

_VERSION_1: Final = ("1.0", "1.1", "1.2")
_STEP: Final = 2_000
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
        task.step(0, 0, "Reading")
        data = read_bytes(path, FILE_CAP)
        text = decoded(data, path.name, DocumentError)
        located = parse(text.text, path.name)
        _refuse_other_direction(located, path.name)
        every = _rows(located, path.name)
        offered = _offered(every)
        paragraphs = tuple(
            Paragraph(row.text, tuple(row.coding.codes.values()), target=_brought(row)) for row in offered
        )
        return ParsedDocument(paragraphs, data, text.codec.upper(), tuple(_left_out(every, offered)))

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the file with ``targets``; a code that is required and missing raises DocumentError unless a draft."""
        text = decoded(skeleton, "The XLIFF file", DocumentError)
        located = parse(text.text, "The XLIFF file")
        offered = _offered(_rows(located, "The XLIFF file"))
        if len(offered) != len(targets):
            raise DocumentError(
                f"The file has {len(offered)} units to translate, but {len(targets)} were given to write."
            )
        filled: list[tuple[Row, str]] = []
        for done, (row, target) in enumerate(zip(offered, targets, strict=True)):
            if done % _STEP == 0:
                task.step(done, len(offered), "Writing")
            if copies_source(row.text, target) or _unchanged(row, target):
                continue
            if not options.draft:
                refuse_missing(row, target, options.title or "The translation")
            filled.append((row, target))
        module = xliff12 if _is_first(located) else xliff21
        changes: list[Edit] = list(
            module.edits(located, filled, options.target_language, approved=bool(options.digest) and not options.draft)
        )
        if options.draft and _DRAFT not in located.data:
            changes.append(Edit(located.root.start, located.root.start, _DRAFT + b"\n"))
        out.write(text.encoded(edited(located.data, changes).decode("utf-8", "surrogatepass")))

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


def read_returned(path: Path, task: Task) -> list[ReturnedUnit]:
    """Read a file that was written of a project and comes back: every unit, also fixed and closed ones."""
    task.step(0, 0, "Reading")
    text = decoded(read_bytes(path, FILE_CAP), path.name, DocumentError)
    located = parse(text.text, path.name)
    return [
        ReturnedUnit(
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
        for row in _rows(located, path.name)
    ]


def _is_first(located: Located) -> bool:
    return located.root.attributes.get("version", "1.2") in _VERSION_1


def _rows(located: Located, place: str) -> list[Row]:
    root = located.root
    version = root.attributes.get("version", "")
    if root.name != "xliff":
        raise DocumentError(f"{place} is no XLIFF file: its first element is <{root.name}>.")
    if version not in _VERSION_1 and not version.startswith("2."):
        raise DocumentError(
            f"{place} is XLIFF {version or 'without a version'}, which is not read: 1.0 to 1.2 and 2.x are."
        )
    return xliff12.rows(located) if _is_first(located) else xliff21.rows(located)


def _brought(row: Row) -> str:
    """Return the translation that is there already; the source in its place is none."""
    return "" if row.target_text is None or copies_source(row.text, row.target_text) else row.target_text


def _unchanged(row: Row, target: str) -> bool:
    return bool(row.target_text and target.strip() == row.target_text.strip())


def _offered(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row.locked and not row.closed]


def _refuse_other_direction(located: Located, place: str) -> None:
    for source, target in _languages(located):
        if language_fit(source, "en") and not language_fit(source, "ckb"):
            direction = f"from {source} to {target}" if target else f"from {source}"
            raise DocumentError(
                f"{place} is to be translated {direction}: this desk translates from Sorani (ckb) to English."
            )


def _languages(located: Located) -> Iterator[tuple[str, str]]:
    root = located.root
    if "srcLang" in root.attributes:
        yield root.attributes["srcLang"], root.attributes.get("trgLang", "")
    for file in root.elements("file"):
        if "source-language" in file.attributes:
            yield file.attributes["source-language"], file.attributes.get("target-language", "")


def _left_out(rows: Sequence[Row], offered: Sequence[Row]) -> Iterator[str]:
    locked = sum(row.locked for row in rows)
    closed = sum(row.closed and not row.locked for row in rows)
    filled = sum(bool(plain(_brought(row)).strip()) for row in offered)
    if locked:
        yield f"{_units(locked)} not to be translated; there nothing changes."
    if closed:
        yield f"{_units(closed)} approved already; there nothing changes."
    if filled:
        yield f"{_units(filled)} translated already; that comes as a draft and stays where you change nothing."


def _units(count: int) -> str:
    return "1 unit is" if count == 1 else f"{count:,} units are"
