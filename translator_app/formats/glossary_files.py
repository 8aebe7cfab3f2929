"""Glossaries: TBX, or tables in TSV and CSV, one term with one translation a line.

The columns are source, target, part of speech, domain, note and status (preferred, allowed or forbidden), named by the
first line in any order; without such a line the order is source, target, note, as OmegaT has it, or all six.
A cell that a spreadsheet would run as a formula is written with an apostrophe before it and read without.
"""

from __future__ import annotations

import codecs
import csv
import io
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term, TermStatus

from .tbx import EXTENSIONS as TBX
from .tbx import read_tbx

EXTENSIONS: Final = (".tsv", ".csv", ".txt", ".tab", ".utf8")
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
_STATUSES: Final = MappingProxyType(
    {
        "": TermStatus.PREFERRED, "preferred": TermStatus.PREFERRED, "allowed": TermStatus.ALLOWED,
        "admitted": TermStatus.ALLOWED, "forbidden": TermStatus.FORBIDDEN, "deprecated": TermStatus.FORBIDDEN,
    }
)  # fmt: skip
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED: Final = re.compile(r"'+[=+\-@\t\r]")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_terms(path: Path, passed: list[str] | None = None) -> tuple[Term, ...]:
    """Read the terms of a TBX, TSV or CSV file in its order; what is XML counts as TBX, whatever its name.

    UTF-8 and UTF-16 are told apart, with a byte order mark or without. Raises GlossaryError with the file and line.
    A line that is no term raises too, unless ``passed`` is given: then it is passed over and told there.
    """
    if path.suffix.lower() in TBX or _is_xml(path):
        return read_tbx(path, passed=passed)
    text = _text(path)
    terms: list[Term] = []
    columns: Sequence[str] | None = None
    for line, cells in _rows(path, text):
        if columns is None:
            columns = _heading(cells)
            if columns is not None:
                _require_both(path, columns)
                continue
            columns = _SHORT_COLUMNS if len(cells) <= len(_SHORT_COLUMNS) else COLUMNS
        found = _term(path, dict(zip(columns, cells, strict=False)))
        if isinstance(found, Term):
            terms.append(found)
        elif passed is None:
            raise GlossaryError(f"{path.name}, line {line}: {found.wrong}; {found.cure}.")
        else:
            passed.append(f"line {line} {found.short}")
    return tuple(terms)


def write_terms(path: Path, terms: Iterable[Term]) -> None:
    """Write ``terms`` with a heading: CSV (with a byte order mark, for Excel) if the name ends so, else TSV.

    The file is written beside its place and then put there, so that a crash leaves the old one whole.
    """
    if path.suffix.lower() in TBX:
        raise GlossaryError(f"{path.name} is no table: write it with the export of glossaries.")
    as_csv = path.suffix.lower() == ".csv"
    delimiter, end = (",", "\r\n") if as_csv else ("\t", "\n")
    lines = [delimiter.join(COLUMNS)]
    for number, term in enumerate(terms, start=1):
        cells = (term.source, term.target, term.part_of_speech, term.domain, term.note, term.status.value)
        if any("\ud800" <= each <= "\udfff" for cell in cells for each in cell):
            raise GlossaryError(f"{path.name} was not written: term {number} holds half a character; type it anew.")
        lines.append(delimiter.join(_cell(text, delimiter) for text in cells))
    content = end.join((*lines, "")).encode("utf-8-sig" if as_csv else "utf-8")
    try:
        _put(path, content)
    except OSError as error:
        raise GlossaryError(f"{path.name} cannot be written in {path.parent}: {error.strerror or error}.") from error


def _cell(text: str, delimiter: str) -> str:
    """Return a cell as written: no formula, and quoted where it must be (``csv.writer`` leaves a lone CR bare)."""
    safe = f"'{text}" if _FORMULA.match(text) else text
    return '"' + safe.replace('"', '""') + '"' if any(each in safe for each in (delimiter, '"', "\n", "\r")) else safe


def _put(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}-", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


# ---- reading -------------------------------------------------------------------------------------------------


def _is_xml(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(256)
    except OSError:
        return False  # told by whoever reads it
    bare = head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip()
    return bare.startswith((b"<?xml", b"<!DOCTYPE martif", b"<martif", b"<tbx"))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > CAP:
            raise GlossaryError(f"{path.name} is too large for a glossary (over {CAP // 1_000_000} MB); divide it.")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise GlossaryError(f"{path.name} cannot be opened: there is no such file in {path.parent}.") from error
    except OSError as error:
        raise GlossaryError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    encoding, skipped = _encoding(content)
    try:
        return content[skipped:].decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start + skipped) + 1
        raise GlossaryError(
            f"{path.name}, line {line}: this is not {encoding.upper()} text; save the glossary as UTF-8."
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


def _rows(path: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line number, cells) of the rows that hold anything."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = _delimiter(first)
    skip_remark = first.startswith("#") and delimiter not in first
    try:
        yield from _parsed(text, delimiter, skip_remark=skip_remark, quoting=csv.QUOTE_MINIMAL)
    except _Broken as error:
        if delimiter != "\t":
            raise GlossaryError(
                f"{path.name}, line {error.line}: a quotation mark that opens a cell is not closed; close or remove it."
            ) from error
        yield from _parsed(text, delimiter, skip_remark=skip_remark, quoting=csv.QUOTE_NONE)


class _Broken(Exception):  # noqa: N818 - not for the user
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _parsed(text: str, delimiter: str, *, skip_remark: bool, quoting: int) -> list[tuple[int, list[str]]]:
    rows: list[tuple[int, list[str]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True)  # type: ignore[arg-type]
    line = 1
    try:
        for cells in reader:
            remark = skip_remark and not rows and cells[:1] and cells[0].startswith("#")
            if any(cell.strip() for cell in cells) and not remark:
                rows.append((line, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise _Broken(line) from error
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
            raise GlossaryError(f"{path.name}, line 1: no column is called {name}; name one so.")


@dataclass(frozen=True, slots=True)
class _Unfit:
    """Why a row is no term: what is wrong, what cures it, and the same of its line in a few words."""

    wrong: str
    cure: str
    short: str


_NO_SOURCE: Final = _Unfit("the source is empty", "fill it in", "has no Kurdish")
_NO_TARGET: Final = _Unfit("the target is empty", "fill it in", "has no English")


def _term(path: Path, cells: dict[str, str]) -> Term | _Unfit:
    def cell(name: str) -> str:
        text = cells.get(name, "")
        return (text[1:] if _ESCAPED.match(text) else text).strip()

    source, target = cell("source"), cell("target")
    if not source or not target:
        return _NO_TARGET if source else _NO_SOURCE
    status = _STATUSES.get(cell("status").lower())
    if status is None:
        unknown = f"the status “{cell('status')}” is unknown"
        return _Unfit(unknown, "write preferred, allowed or forbidden", f"has the unknown status “{cell('status')}”")
    return Term(source, target, cell("part of speech"), cell("domain"), cell("note"), status, path.name)
