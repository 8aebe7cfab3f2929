"""The bilingual table that goes to a reviewer in Word and comes back with what was changed.

Written are the segments with their ids; codes stand in the texts as ``<1>``, and a hidden bookmark on each number,
which Word and LibreOffice keep, tells what the segment was when it left. Read back are the table's rows: text with the
reviewer's tracked changes accepted, the state, new lines in the comments column and Word's own comments on a row.
Rows that cannot be read are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.exchange import BadUnit, Outgoing, ReturnedNote, ReturnedUnit, target_digest
from translator_app.core.inline import from_shown, shown
from translator_app.core.ports import ExportOptions, Task
from translator_app.core.project import is_rtl
from translator_app.core.said import said
from translator_app.core.segment import Segment, State, SubState
from translator_app.formats.packages import Package, load, open_package

from . import compose, revisions, templates
from .names import BR, CR, TAB, P, T, W
from .parts import main_part, part_of_type

# _w, id, first letters of state and substate, digest of the target: 40 characters at most, letters and digits only.
_MARK = re.compile(r"_w(\d+)_([a-z])([a-z])_([0-9a-f]{16})")
_STATES = {state.value[0]: state for state in State}
_SUBSTATES = {(state.value or "none")[0]: state for state in SubState} | {"j": SubState.REJECTED}
_TAG = re.compile(r"</?([1-9][0-9]{0,3})/?>")
_REMARK = re.compile(r"(?P<author>[^\n,]{1,80}), \d{4}-\d\d-\d\d \d\d:\d\d(?: \(resolved\))?: (?P<text>.*)", re.DOTALL)
_STEP = 500


@dataclass(frozen=True, slots=True)
class ReturnedTable:
    """The rows of a returned table; ``damaged`` names those that could not be read (``line`` counts table rows)."""

    units: tuple[ReturnedUnit, ...]
    damaged: tuple[BadUnit, ...]


def write_table(outgoing: Outgoing, out: BinaryIO, options: ExportOptions, task: Task) -> None:
    """Write the segments of ``outgoing`` as a Word table to be reviewed, and read by :func:`read_table` again."""
    segments = [segment for document in outgoing.documents for segment in document.segments]
    if not segments:
        raise DocumentError("The project holds no segment to review.")

    def body() -> Iterator[str]:
        if options.title:
            yield compose.paragraph_xml(options.title, "Title")
        yield templates.table_start(compose.COLUMNS)
        yield compose.table_row(compose.heads(options), head=True)
        for done, segment in enumerate(segments):
            if done % _STEP == 0:
                task.step(done, len(segments), "Writing")
            yield _row(segment, options)
        yield "</w:tbl>" + compose.paragraph_xml("", "")

    compose.save(out, options, body(), landscape=True)


def _row(segment: Segment, options: ExportOptions) -> str:
    def text(value: str, language: str) -> str:
        rtl = is_rtl(language)
        return compose.paragraph_xml(shown(value), "CellRight" if rtl else "Cell", rtl=rtl)

    remarks = [compose.paragraph_xml(compose.remark_text(comment), "Cell") for comment in segment.comments]
    return compose.table_row(
        [
            _marked_number(segment),
            text(segment.source, options.source_language),
            text(segment.target, options.target_language),
            compose.paragraph_xml(segment.substate.value or segment.state.value, "Cell"),
            "".join(remarks) or compose.paragraph_xml("", "Cell"),
        ]
    )


def _marked_number(segment: Segment) -> str:
    """Return the number cell with a bookmark that says what the segment was when it left."""
    substate = "j" if segment.substate is SubState.REJECTED else (segment.substate.value or "none")[0]
    name = f"_w{segment.id}_{segment.state.value[0]}{substate}_{target_digest(segment.target)}"
    cell = compose.paragraph_xml(str(segment.id), "Cell")
    cell = cell.replace("<w:r>", f'<w:bookmarkStart w:id="{segment.id}" w:name="{name}"/><w:r>', 1)
    return cell.replace("</w:p>", f'<w:bookmarkEnd w:id="{segment.id}"/></w:p>')


def read_table(path: Path, task: Task) -> ReturnedTable:
    """Read a review table that came back. Raises DocumentError if the document holds no such table."""
    package = open_package(load(path), path.name)
    main = main_part(package)
    root = package.xml(main)
    comments = _comments(package, main)
    revisions.accept(root)
    units: list[ReturnedUnit] = []
    damaged: list[BadUnit] = []
    number = 0
    for table in root.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        if not _is_ours(rows):
            continue
        for row in rows:
            number += 1
            if number % _STEP == 0:
                task.step(number, 0, "Reading")
            read = _read_row(row, number, comments)
            if isinstance(read, ReturnedUnit):
                units.append(read)
            elif read is not None:
                damaged.append(read)
    if not number:
        raise DocumentError(
            said("{name} holds no review table: one with number, source, translation, state, comments.", name=path.name)
        )
    return ReturnedTable(tuple(units), tuple(damaged))


def _is_ours(rows: Sequence[etree._Element]) -> bool:
    """Tell whether these are rows of a review table: most of them have five cells and begin with a number."""
    fitting = sum(len(cells) == 5 and _text(cells[0]).isdecimal() for cells in (row.findall(W + "tc") for row in rows))
    return fitting > 0 and fitting * 2 >= len(rows) - 1


def _read_row(row: etree._Element, number: int, comments: Mapping[str, ReturnedNote]) -> ReturnedUnit | BadUnit | None:
    cells = row.findall(W + "tc")
    if row.find(f"{W}trPr/{W}tblHeader") is not None or (number == 1 and cells and not _text(cells[0]).isdecimal()):
        return None
    if len(cells) != 5:
        return BadUnit(number, f"row {number} has {len(cells)} cells instead of 5")
    key = _text(cells[0])
    if not key.isdecimal():
        return BadUnit(
            number, f"row {number} has no number, but “{key[:20]}”" if key else f"row {number} has no number"
        )
    source = _text(cells[1])
    numbers = frozenset(int(code) for code in _TAG.findall(source))
    state, substate = _state(_text(cells[3]))
    return ReturnedUnit(
        key=key,
        line=number,
        source=from_shown(source, numbers),
        target=from_shown(_text(cells[2]), numbers),
        state=state or State.INITIAL,
        substate=substate,
        stated=state is not None,
        notes=(*_remarks(cells[4]), *_noted(row, comments)),
        sent=_sent(row, key),
    )


def _text(cell: etree._Element) -> str:
    """Return the text of a cell, its paragraphs as lines."""
    return "\n".join(_text_of(paragraph) for paragraph in cell.iter(P)).strip()


def _state(word: str) -> tuple[State | None, SubState]:
    lowered = word.strip().lower()
    if lowered in set(State):
        return State(lowered), SubState.NONE
    if lowered and lowered in set(SubState):
        return State.INITIAL, SubState(lowered)
    return None, SubState.NONE


def _remarks(cell: etree._Element) -> Iterator[ReturnedNote]:
    """Yield the remarks of the comments column; those we wrote there lose the author and date put before them."""
    for paragraph in cell.iter(P):
        text = _text_of(paragraph)
        known = _REMARK.fullmatch(text)
        if known:
            yield ReturnedNote(known["text"], known["author"])
        elif text:
            yield ReturnedNote(text)


def _text_of(paragraph: etree._Element) -> str:
    return "".join(
        {T: element.text or "", TAB: "\t"}.get(str(element.tag), "\n") for element in paragraph.iter(T, TAB, BR, CR)
    ).strip()


def _noted(row: etree._Element, comments: Mapping[str, ReturnedNote]) -> Iterator[ReturnedNote]:
    for reference in row.iter(W + "commentReference"):
        note = comments.get(reference.get(W + "id", ""))
        if note is not None and note.text:
            yield note


def _comments(package: Package, main: str) -> dict[str, ReturnedNote]:
    name = part_of_type(package, main, "comments")
    if not name:
        return {}
    return {
        element.get(W + "id", ""): ReturnedNote(
            "\n".join(filter(None, map(_text_of, element.iter(P)))), element.get(W + "author", ""), at=_moment(element)
        )
        for element in package.xml(name).iter(W + "comment")
    }


def _moment(element: etree._Element) -> datetime | None:
    try:
        moment = datetime.fromisoformat(element.get(W + "date", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.astimezone()


def _sent(row: etree._Element, key: str) -> str:
    """Return the mark the segment ``key`` left with, empty if its bookmark is gone."""
    for bookmark in row.iter(W + "bookmarkStart"):
        found = _MARK.fullmatch(bookmark.get(W + "name", ""))
        if found and found[1] == key and found[2] in _STATES and found[3] in _SUBSTATES:
            return f"{_STATES[found[2]].value}.{_SUBSTATES[found[3]].value}.{found[4]}"
    return ""
