"""Tables of a glossary as they lie in a file: encoding, delimiter, columns, and where each row stands in the text.

The columns may come in any order and under many names; without a heading the order is source, target, note, as OmegaT
has it, or all six. A column of another name, remarks and blank lines are no terms, and stay when a row is changed.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from translator_app.core.errors import GlossaryError
from translator_app.core.said import said

COLUMNS: Final = ("source", "target", "part of speech", "domain", "note", "status")
CAP: Final = 64_000_000
_SHORT_COLUMNS: Final = ("source", "target", "note")
_NAMES: Final = MappingProxyType(
    {
        "source": "source", "source term": "source", "src": "source", "term": "source", "kurdish": "source",
        "ckb": "source", "target": "target", "target term": "target", "translation": "target", "english": "target",
        "en": "target", "part of speech": "part of speech", "part_of_speech": "part of speech", "pos": "part of speech",
        "domain": "domain", "subject": "domain", "field": "domain", "note": "note", "notes": "note", "comment": "note",
        "comments": "note", "description": "note", "status": "status", "usage": "status",
    }
)  # fmt: skip
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED: Final = re.compile(r"'+[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class Row:
    """The ``cells`` of one row, bare; it takes the lines ``first`` to ``last`` of the file, counted from 1."""

    first: int
    last: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it lies in a file.

    ``lines`` keep their ends. ``columns`` are the names of :data:`COLUMNS`, empty for a column that is none of them.
    ``quoting`` is False where quotation marks are characters like others.
    """

    lines: tuple[str, ...]
    encoding: str
    mark: bytes
    delimiter: str
    quoting: bool
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def named(self, row: Row) -> dict[str, str]:
        """Return the cells of ``row`` by the names of their columns."""
        return {name: unescaped(cell) for name, cell in zip(self.columns, row.cells, strict=False) if name}

    @property
    def line_end(self) -> str:
        """How lines end in this file: as the first one does."""
        return next((line[len(line.rstrip("\r\n")) :] for line in self.lines if line.endswith(("\r", "\n"))), "\n")


def read_table(path: Path) -> Table:
    """Read a table in UTF-8 or UTF-16, told apart with a byte order mark or without.

    Raises GlossaryError with the file and the line.
    """
    content = _content(path)
    encoding, skipped = _encoding(content)
    try:
        text = content[skipped:].decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start + skipped) + 1
        raise GlossaryError(
            said(
                "{name}, line {line}: this is not {upper} text; save the glossary as UTF-8.",
                name=path.name,
                line=line,
                upper=encoding.upper(),
            )
        ) from error
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = _delimiter(first)
    lines = tuple(io.StringIO(text, newline=""))
    quoting = True
    try:
        rows = _parsed(lines, delimiter, quoting=True)
    except _Broken as error:
        if delimiter != "\t":
            raise GlossaryError(
                said(
                    "{name}, line {line}: a quotation mark that opens a cell is not closed; close or remove it.",
                    name=path.name,
                    line=error.line,
                )
            ) from error
        quoting = False
        rows = _parsed(lines, delimiter, quoting=False)
    if first.startswith("#") and delimiter not in first:
        remarks = next((n for n, row in enumerate(rows) if not row.cells[0].startswith("#")), len(rows))
        rows = rows[remarks:]
    columns: Sequence[str] | None = _heading(rows[0].cells) if rows else COLUMNS
    if columns is None:
        columns = _SHORT_COLUMNS if len(rows[0].cells) <= len(_SHORT_COLUMNS) else COLUMNS
    elif rows:
        _require_both(path, columns)
        rows = rows[1:]
    return Table(lines, encoding, content[:skipped], delimiter, quoting, tuple(columns), tuple(rows))


def written(cells: Sequence[str], delimiter: str, *, quoting: bool = True) -> str:
    """Return a row without its line end: no cell a spreadsheet would run, quoted where it must be.

    ``csv.writer`` leaves a lone CR bare, so it is not used. Without ``quoting`` a cell loses what would break the row.
    """
    if quoting:
        return delimiter.join(_quoted(escaped(cell), delimiter) for cell in cells)
    return delimiter.join(" ".join(escaped(cell).split()) for cell in cells)


def escaped(cell: str) -> str:
    """Return ``cell`` with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unescaped(cell: str) -> str:
    """Return ``cell`` without the apostrophe of :func:`escaped`, and without blanks at its ends."""
    return (cell[1:] if _ESCAPED.match(cell) else cell).strip()


def _quoted(cell: str, delimiter: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(each in cell for each in (delimiter, '"', "\n", "\r")) else cell


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > CAP:
            raise GlossaryError(
                said("{name} is too large for a glossary (over {n} MB); divide it.", name=path.name, n=CAP // 1000000)
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise GlossaryError(
            said("{name} cannot be opened: there is no such file in {parent}.", name=path.name, parent=path.parent)
        ) from error
    except OSError as error:
        raise GlossaryError(
            said("{name} cannot be read: {what}.", name=path.name, what=error.strerror or error)
        ) from error


def _encoding(content: bytes) -> tuple[str, int]:
    """Return the encoding and the length of its byte order mark."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return encoding, len(mark)
    # UTF-16 without a mark: every tab and line end of a table has a zero byte on the same side.
    head = content[:4096]
    breaks = sum(head.count(each) for each in (b"\t", b"\n", b","))
    for encoding, pairs in (
        ("utf-16-le", (b"\t\x00", b"\n\x00", b",\x00")),
        ("utf-16-be", (b"\x00\t", b"\x00\n", b"\x00,")),
    ):
        if breaks and len(content) % 2 == 0 and sum(head.count(each) for each in pairs) == breaks:
            return encoding, 0
    return "utf-8", 0


class _Broken(Exception):  # noqa: N818 - not for the user
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _parsed(lines: Sequence[str], delimiter: str, *, quoting: bool) -> list[Row]:
    rows: list[Row] = []
    mode = csv.QUOTE_MINIMAL if quoting else csv.QUOTE_NONE
    reader = csv.reader(lines, delimiter=delimiter, quoting=mode, strict=True)  # type: ignore[arg-type]
    first = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(first, reader.line_num, tuple(cells)))
            first = reader.line_num + 1
    except csv.Error as error:
        raise _Broken(first) from error
    return rows


def _delimiter(first: str) -> str:
    bare = re.sub(r'"[^"]*"', "", first)
    return max("\t,;", key=lambda each: (bare.count(each), each == "\t"))


def _heading(cells: Sequence[str]) -> Sequence[str] | None:
    """Return the columns if ``cells`` name them; a column of another name is passed over."""
    names = [_NAMES.get(cell.strip().lower(), "") for cell in cells]
    return names if {"source", "target"} & set(names) and sum(map(bool, names)) * 2 > len(names) else None


def _require_both(path: Path, columns: Sequence[str]) -> None:
    for name in ("source", "target"):
        if name not in columns:
            raise GlossaryError(
                said("{name}, line 1: no column is called {name2}; name one so.", name=path.name, name2=name)
            )
