"""Plain text: a paragraph a line, in UTF-8, UTF-16 or Windows-1256, written as UTF-8.

Text pasted from web pages often lost its line breaks and kept two or more spaces in their place. Such a wide gap ends
a paragraph too (``joined`` is set on the one after it), and :meth:`PlainText.write` makes it the line break it was.
Everything else between the paragraphs is written as it was read.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import DocumentError
from translator_app.core.inline import plain, sanitise
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.said import said

from .composing import DRAFT_MARK, paragraphs
from .sniffing import kind_of, read_bytes

CAP = 64_000_000
_BOMS = (
    (codecs.BOM_UTF8, "UTF-8 with BOM", "utf-8"),
    (codecs.BOM_UTF32_LE, "UTF-32 LE", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "UTF-32 BE", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "UTF-16 LE", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "UTF-16 BE", "utf-16-be"),
)
_BREAK = r"\r\n|[\n\r\v\f\x85\u2028\u2029]"
# Possessive, and tried at the start of white space only: a long run of tabs must not take quadratic time.
_SEPARATOR = re.compile(
    rf"(?<![ \t\u00a0])(?:[ \t\u00a0]*+(?:(?:{_BREAK})[ \t\u00a0]*+)++|[ \t\u00a0]*?[ \u00a0]{{2}}[ \t\u00a0]*+)"
)
_LINE_BREAK = re.compile(_BREAK)
_EDGE = re.compile(r"\s*")
_STEP = 2000


class PlainText:
    """Plain text files."""

    name = "txt"
    label = "Plain text"
    extensions: tuple[str, ...] = (".txt", ".text")
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``; ``encoding`` says in which encoding it was."""
        data = read_bytes(path, CAP)
        text, encoding = decoded(data, path.name)
        if not text.strip():
            raise DocumentError(said("{name} is empty: there is no text in it to translate.", name=path.name))
        pieces, gaps = split(sanitise(text))
        found = []
        for index, piece in enumerate(pieces):
            if index % _STEP == 0:
                task.step(index, len(pieces), "Reading")
            joined = index > 0 and _LINE_BREAK.search(gaps[index]) is None
            found.append(Paragraph(piece, joined=joined))
        task.step(len(pieces), len(pieces), "Reading")
        skeleton = json.dumps({"gaps": gaps}, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return ParsedDocument(tuple(found), skeleton, encoding)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the targets as UTF-8 with the line ends of the source; wide gaps become line breaks."""
        gaps: list[str] = json.loads(skeleton)["gaps"]
        if len(gaps) != len(targets) + 1:
            raise DocumentError(
                said("The text has {n} paragraphs, but {n2} were given to write.", n=len(gaps) - 1, n2=len(targets))
            )
        newline = _newline(gaps)
        if options.draft:
            out.write((DRAFT_MARK + newline).encode())
        for index, target in enumerate(targets):
            if index % _STEP == 0:
                task.step(index, len(targets), "Writing")
            wide = index > 0 and _LINE_BREAK.search(gaps[index]) is None
            out.write(((newline if wide else gaps[index]) + plain(target)).encode("utf-8", "replace"))
        out.write(gaps[-1].encode("utf-8", "replace"))
        task.step(len(targets), len(targets), "Writing")

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the targets, a paragraph a line."""
        if options.draft:
            out.write((DRAFT_MARK + "\n").encode())
        for done, paragraph in enumerate(paragraphs(rows)):
            if done % _STEP == 0:
                task.step(done, 0, "Writing")
            out.write((paragraph.text + "\n").encode("utf-8", "replace"))

    def compose_bilingual(
        self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task
    ) -> None:
        """Write a line a segment: the source, a tab, the target; tabs and breaks inside a text become spaces."""
        if options.draft:
            out.write((DRAFT_MARK + "\n").encode())
        for done, row in enumerate(rows):
            if done % _STEP == 0:
                task.step(done, len(rows), "Writing")
            source, target = (" ".join(plain(text).split()) for text in (row.source, row.target))
            out.write(f"{source}\t{target}\n".encode("utf-8", "replace"))


def split(text: str) -> tuple[list[str], list[str]]:
    """Return the paragraphs of ``text`` and what stands before, between and after them (one more than those).

    Alternating the gaps and the paragraphs gives ``text`` again.
    """
    edge = _EDGE.match(text)
    start = edge.end() if edge else 0
    stop = max(len(text.rstrip()), start)
    pieces, gaps = [], [text[:start]]
    for match in _SEPARATOR.finditer(text, start, stop):
        pieces.append(text[start : match.start()])
        gaps.append(match.group())
        start = match.end()
    if start < stop:
        pieces.append(text[start:stop])
        gaps.append(text[stop:])
    return pieces, gaps


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """Return the text of ``data`` and the name of its encoding, a byte order mark taken off.

    Raises DocumentError for binary content, and for bytes that are no text, with the line and byte they stand at.
    """
    for mark, label, codec in _BOMS:
        if data.startswith(mark):
            return _not_binary(_strict(data[len(mark) :], codec, label, name), name), label
    if kind_of(data[:512]) in ("zip", "ole", "pdf", "image", "gzip", "program"):
        raise DocumentError(said("{name} is not a text file: it holds something else under that name.", name=name))
    wide = _wide_codec(data[:65536])
    if wide:
        label, codec = wide
        return _not_binary(_strict(data, codec, label, name), name), label
    try:
        return _not_binary(data.decode("utf-8"), name), "UTF-8"
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            raise DocumentError(_bad_byte(data, error, "UTF-8", name)) from error
    text = _not_binary(data.decode("cp1256"), name)
    arabic = sum("\u0600" <= character <= "\u06ff" for character in text[:65536])
    strange = sum(not character.isprintable() and not character.isspace() for character in text[:65536])
    if strange * 20 > len(text[:65536]) + 20 or arabic * 10 < len(text[:65536].strip()):
        raise DocumentError(
            said(
                "{name} is not text in UTF-8, UTF-16 or Windows-1256. Save it as UTF-8 in the program that made it.",
                name=name,
            )
        )
    return text, "Windows-1256"


def _strict(data: bytes, codec: str, label: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise DocumentError(_bad_byte(data, error, label, name)) from error


def _not_binary(text: str, name: str) -> str:
    if "\0" in text:
        raise DocumentError(
            said(
                "{name} is not a text file: character {n:,} is a zero, as in binary files.",
                name=name,
                n=text.index(chr(0)) + 1,
            )
        )
    return text


def _bad_byte(data: bytes, error: UnicodeDecodeError, label: str, name: str) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return (
        f"{name} is damaged: line {line:,} holds bytes that are not {label} (byte {error.start + 1:,}: "
        f"{data[error.start]:02X}). Save it anew as UTF-8."
    )


def _mostly_utf8(data: bytes) -> bool:
    """Tell whether ``data`` is UTF-8 with some bad bytes, not another encoding: most of its high bytes fit."""
    sample = data[:262_144]
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(character > "\x7f" for character in text) - bad
    return good > bad


def _wide_codec(sample: bytes) -> tuple[str, str] | None:
    """Return label and codec if ``sample`` is UTF-16 without a byte order mark."""
    if len(sample) < 4 or len(sample) % 2:
        sample = sample[: len(sample) // 2 * 2]
    if not sample:
        return None
    for label, codec, high in (("UTF-16 LE", "utf-16-le", sample[1::2]), ("UTF-16 BE", "utf-16-be", sample[0::2])):
        likely = sum(high.count(value) for value in (0, 6, 0x20))
        if (0 in high or 6 in high) and likely >= 0.9 * len(high) and high.count(0x20) < 0.2 * len(high):
            return label, codec
    return None


def _newline(gaps: Sequence[str]) -> str:
    found = _LINE_BREAK.search("".join(gaps[1:]))
    return found.group() if found and found.group() in ("\r\n", "\r", "\n") else "\n"
