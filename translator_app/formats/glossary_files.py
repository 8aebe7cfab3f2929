"""Glossaries: TBX, or tables in TSV and CSV, one term with one translation a line.

The columns are source, target, part of speech, domain, note and status (preferred, allowed or forbidden), named by the
first line in any order; without such a line the order is source, target, note, as OmegaT has it, or all six.
A cell that a spreadsheet would run as a formula is written with an apostrophe before it and read without.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term, TermEdit, TermStatus
from translator_app.core.said import said

from .glossary_table import COLUMNS, Row, Table, read_table, written
from .tbx import EXTENSIONS as TBX
from .tbx import read_tbx

EXTENSIONS: Final = (".tsv", ".csv", ".txt", ".tab", ".utf8")
_STATUSES: Final = MappingProxyType(
    {
        "": TermStatus.PREFERRED, "preferred": TermStatus.PREFERRED, "allowed": TermStatus.ALLOWED,
        "admitted": TermStatus.ALLOWED, "forbidden": TermStatus.FORBIDDEN, "deprecated": TermStatus.FORBIDDEN,
    }
)  # fmt: skip


def read_terms(path: Path, passed: list[str] | None = None) -> tuple[Term, ...]:
    """Read the terms of a TBX, TSV or CSV file in its order; what is XML counts as TBX, whatever its name.

    UTF-8 and UTF-16 are told apart, with a byte order mark or without. Raises GlossaryError with the file and line.
    A line that is no term raises too, unless ``passed`` is given: then it is passed over and told there.
    """
    if is_tbx(path):
        return read_tbx(path, passed=passed)
    table = read_table(path)
    terms: list[Term] = []
    for row in table.rows:
        found = _term(path, table, row)
        if isinstance(found, Term):
            terms.append(found)
        elif passed is None:
            raise GlossaryError(
                said(
                    "{name}, line {first}: {wrong}; {cure}.",
                    name=path.name,
                    first=row.first,
                    wrong=found.wrong,
                    cure=found.cure,
                )
            )
        else:
            passed.append(f"line {row.first} {found.short}")
    return tuple(terms)


def write_terms(path: Path, terms: Iterable[Term]) -> None:
    """Write ``terms`` with a heading: CSV (with a byte order mark, for Excel) if the name ends so, else TSV.

    The file is written beside its place and then put there, so that a crash leaves the old one whole.
    """
    _refuse_tbx(path)
    as_csv = path.suffix.lower() == ".csv"
    delimiter, end = (",", "\r\n") if as_csv else ("\t", "\n")
    lines = [delimiter.join(COLUMNS)]
    lines += [written([_cell(path, term, name) for name in COLUMNS], delimiter) for term in terms]
    _put(path, end.join((*lines, "")).encode("utf-8-sig" if as_csv else "utf-8"))


def change_terms(path: Path, edits: Sequence[TermEdit]) -> None:
    """Change rows of a table, all or none: what is new goes to the end, what was changed stays in its place.

    All else of the file stays as it is: other rows, remarks, columns of other names, encoding and line ends. A file
    that is not there yet is made. Raises GlossaryError, also where a term stands there no more as it was, or a value
    has no column to go to.
    """
    _refuse_tbx(path)
    new = [after for before, after in edits if before is None and after is not None]
    table = read_table(path) if path.exists() else None
    if (table is None or not "".join(table.lines).strip()) and len(new) == len(edits):
        write_terms(path, new)
        return
    table = table or read_table(path)
    lines: list[str | None] = list(table.lines)
    there: dict[Term, list[Row]] = {}
    for row in table.rows:
        found = _term(path, table, row)
        if isinstance(found, Term):
            there.setdefault(found, []).append(row)
    for before, after in edits:
        if before is None:
            continue
        if not there.get(before):
            raise GlossaryError(
                said(
                    "{name} holds “{source} = {target}” no more: it was changed meanwhile.",
                    name=path.name,
                    source=before.source,
                    target=before.target,
                )
            )
        row = there[before].pop(0)
        lines[row.first - 1 : row.last] = [None] * (row.last - row.first + 1)
        lines[row.first - 1] = None if after is None else _line(path, table, after, row)
    kept = [line for line in lines if line is not None]
    if new and kept and not kept[-1].endswith(("\r", "\n")):
        kept[-1] += table.line_end
    kept += [_line(path, table, term, None) for term in new]
    _put(path, table.mark + "".join(kept).encode(table.encoding))


def is_tbx(path: Path) -> bool:
    """Return whether a file is TBX: by its name or because it is XML."""
    return path.suffix.lower() in TBX or _is_xml(path)


def _refuse_tbx(path: Path) -> None:
    if is_tbx(path):
        raise GlossaryError(said("{name} is no table: write it with the export of glossaries.", name=path.name))


def _line(path: Path, table: Table, term: Term, row: Row | None) -> str:
    """Return the line of ``term``; what ``row`` holds in columns of other names is kept."""
    cells = {name: _cell(path, term, name) for name in COLUMNS}
    homeless = [
        name
        for name, cell in cells.items()
        if name not in table.columns and cell and (name != "status" or term.status is not TermStatus.PREFERRED)
    ]
    if homeless:
        raise GlossaryError(
            said(
                "{name} has no column for the {homeless}: add one, or leave it empty.",
                name=path.name,
                homeless=homeless[0],
            )
        )
    old = row.cells if row is not None else ()
    width = max(len(table.columns), len(old))
    names = (*table.columns, *("",) * (width - len(table.columns)))
    kept = (*old, *("",) * (width - len(old)))
    line = written(
        [cells[name] if name else kept[n] for n, name in enumerate(names)], table.delimiter, quoting=table.quoting
    )
    return line + table.line_end


def _cell(path: Path, term: Term, name: str) -> str:
    cell = term.status.value if name == "status" else str(getattr(term, name.replace(" ", "_")))
    if any("\ud800" <= each <= "\udfff" for each in cell):
        what = f"{term.source} = {term.target}".encode("utf-8", "replace").decode()
        raise GlossaryError(
            said("{name} was not written: “{what}” holds half a character; type it anew.", name=path.name, what=what)
        )
    return cell


def _put(path: Path, content: bytes) -> None:
    try:
        _replace(path, content)
    except OSError as error:
        raise GlossaryError(
            said(
                "{name} cannot be written in {parent}: {what}.",
                name=path.name,
                parent=path.parent,
                what=error.strerror or error,
            )
        ) from error


def _replace(path: Path, content: bytes) -> None:
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


def _is_xml(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(256)
    except OSError:
        return False  # told by whoever reads it
    bare = head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip()
    return bare.startswith((b"<?xml", b"<!DOCTYPE martif", b"<martif", b"<tbx"))


@dataclass(frozen=True, slots=True)
class _Unfit:
    """Why a row is no term: what is wrong, what cures it, and the same of its line in a few words."""

    wrong: str
    cure: str
    short: str


_NO_SOURCE: Final = _Unfit("the source is empty", "fill it in", "has no Kurdish")
_NO_TARGET: Final = _Unfit("the target is empty", "fill it in", "has no English")


def _term(path: Path, table: Table, row: Row) -> Term | _Unfit:
    cells = table.named(row)
    source, target = cells.get("source", ""), cells.get("target", "")
    if not source or not target:
        return _NO_TARGET if source else _NO_SOURCE
    written_status = cells.get("status", "")
    status = _STATUSES.get(written_status.lower())
    if status is None:
        unknown = f"the status “{written_status}” is unknown"
        return _Unfit(unknown, "write preferred, allowed or forbidden", f"has the unknown status “{written_status}”")
    part_of_speech, domain, note = (cells.get(name, "") for name in ("part of speech", "domain", "note"))
    return Term(source, target, part_of_speech, domain, note, status, path.name)
