"""XML files as a stream of text, before any parser sees them: unpacked, decoded, and looked over for tricks."""

from __future__ import annotations

import bz2
import codecs
import gzip
import lzma
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO, Any, Final

from translator_app.core.errors import AppError
from translator_app.core.exchange import CutShortError
from translator_app.core.ports import Task

from .sniffing import kind_of, unreadable

CHUNK: Final = 1 << 20
_UNPACKERS: Final[tuple[tuple[bytes, Callable[[IO[bytes]], Any]], ...]] = (
    (b"\x1f\x8b", lambda file: gzip.GzipFile(fileobj=file)),
    (b"\xfd7zXZ\x00", lzma.LZMAFile),
    (b"BZh", bz2.BZ2File),
)
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE: Final = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_DECLARED: Final = re.compile(r"""^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")
_KNOWN: Final = re.compile(
    r"utf-?8|utf-?16(-?[lb]e)?|utf-?32(-?[lb]e)?|us-ascii|ascii|iso-?8859-\d+|windows-125\d|cp125\d"
)
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_DOCTYPE: Final = re.compile(r"""<!DOCTYPE(?:[^\[>"']|"[^"]*"|'[^']*')*(\[?)""")


@dataclass(slots=True)
class TextStream:
    """The text of a file, a chunk at a time; ``codec`` is how it is encoded.

    In UTF-8 a byte that does not belong there comes as a lone surrogate (surrogateescape), so that the caller can
    tell which unit it spoils.
    """

    name: str
    codec: str
    chunks: Iterator[str]


def stream(path: Path, task: Task, error: type[AppError], label: str) -> TextStream:
    """Open the XML file ``path``, packed with gzip, xz or bzip2 or not, and find out how it is encoded.

    Raises ``error`` for a file that cannot be read, holds no XML or declares another encoding than it has. The chunks
    raise CutShortError where a packed file ends early or is damaged, or where bytes are not of the encoding.
    """
    try:
        raw = path.open("rb")
        size = path.stat().st_size
        head = raw.read(8)
        raw.seek(0)
    except OSError as problem:
        raise error(unreadable(path, problem)) from problem
    unpack = next((unpacker for magic, unpacker in _UNPACKERS if head.startswith(magic)), None)
    blocks = _blocks(path, raw, size, unpack(raw) if unpack else raw, task, label)
    try:
        first = next(blocks, b"")
        codec, skipped = _encoding(path.name, first, error)
    except BaseException:
        blocks.close()
        raise
    return TextStream(path.name, codec, _decoded(path, codec, first[skipped:], blocks))


def _blocks(path: Path, raw: IO[bytes], size: int, file: Any, task: Task, label: str) -> Any:
    with raw:
        while True:
            task.step(min(raw.tell(), size), size, label)
            try:
                block = file.read(CHUNK)
            except (EOFError, lzma.LZMAError, zlib.error, gzip.BadGzipFile, OSError) as problem:
                raise CutShortError(
                    f"{path.name} is cut short or damaged: it cannot be unpacked to its end. Fetch it again."
                ) from problem
            if not block:
                return
            yield block


def _encoding(name: str, first: bytes, error: type[AppError]) -> tuple[str, int]:
    """Return the codec and the length of the byte order mark."""
    if not first.strip():
        raise error(f"{name} is empty.")
    mark, codec = next(((mark, codec) for mark, codec in _BOMS if first.startswith(mark)), (b"", ""))
    codec = codec or next((codec for start, codec in _WIDE if first.startswith(start)), "")
    begin = first[len(mark) : len(mark) + 1024].decode(codec or "latin-1", "replace")
    if not begin.lstrip().startswith("<") or kind_of(first[:512]) not in ("xml", "text"):
        raise error(f"{name} holds no XML: it is not the kind of file its ending says.")
    found = _DECLARED.match(begin)
    declared = found.group(1).lower() if found else ""
    if declared and not _KNOWN.fullmatch(declared):
        raise error(f"{name} says it is in the encoding {declared}, which is not read: save it as UTF-8.")
    if not codec:
        codec = codecs.lookup(declared or "utf-8").name
        if codec[:6] in ("utf-16", "utf-32"):
            raise error(_mismatch(name, declared, "an encoding of one byte a letter, such as UTF-8"))
    elif declared and codecs.lookup(declared).name[:6] != codec[:6]:
        raise error(_mismatch(name, declared, codec.upper()))
    return codec, len(mark)


def _mismatch(name: str, declared: str, real: str) -> str:
    return (
        f"{name} says in its first line that it is {declared.upper()}, but it is in {real}: "
        "save it anew as UTF-8 in the program that made it."
    )


def _decoded(path: Path, codec: str, first: bytes, blocks: Iterator[bytes]) -> Iterator[str]:
    errors = "surrogateescape" if codec in ("utf-8", "ascii") else "strict"
    decoder = codecs.getincrementaldecoder("utf-8" if codec == "ascii" else codec)(errors)
    try:
        yield decoder.decode(first)
        for block in blocks:
            yield decoder.decode(block)
        yield decoder.decode(b"", final=True)
    except UnicodeDecodeError as problem:
        raise CutShortError(
            f"{path.name} holds bytes that are not {codec.upper()} ({problem.reason}): it is damaged or cut short."
        ) from problem


@dataclass(frozen=True, slots=True)
class Utf8Stream:
    """The text of a file in UTF-8, a chunk of whole characters at a time, and what makes bytes of its kind of it."""

    codec: str
    mark: bytes
    chunks: Iterator[bytes]

    def encoded(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the file made of ``pieces`` of UTF-8; a letter that its encoding lacks becomes a reference."""
        yield self.mark
        if self.codec == "utf-8":
            yield from pieces
            return
        decoder = codecs.getincrementaldecoder("utf-8")()
        encoder = codecs.getincrementalencoder(self.codec)("xmlcharrefreplace")
        for piece in pieces:
            yield encoder.encode(decoder.decode(piece))


def in_utf8(blocks: Iterable[bytes], name: str, error: type[AppError]) -> Utf8Stream:
    """Return the XML file ``name``, which comes in ``blocks`` of 1 KB at least, as UTF-8.

    Raises ``error`` for what is no XML or declares another encoding than it has; the chunks raise it, with the line,
    where bytes are not of the encoding.
    """
    remaining = iter(blocks)
    first = next(remaining, b"")
    codec, skipped = _encoding(name, first, error)
    chunks = _strictly(name, codec, chain([first[skipped:]], remaining), error)
    return Utf8Stream(codec, first[:skipped], chunks)


def _strictly(name: str, codec: str, blocks: Iterable[bytes], error: type[AppError]) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(codec)()
    line = 1
    try:
        for block in blocks:
            text = decoder.decode(block)
            yield text.encode()
            line += text.count("\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as problem:
        line += problem.object.count(b"\n", 0, problem.start)
        raise error(
            f"{name} is damaged: line {line:,} holds bytes that are not {codec.upper()}. Save it anew as UTF-8."
        ) from problem


def blocks_of(data: bytes, task: Task, label: str) -> Iterator[bytes]:
    """Yield ``data`` a block at a time, telling ``task`` how far that is."""
    for start in range(0, max(1, len(data)), CHUNK):
        task.step(start, len(data), label)
        yield data[start : start + CHUNK]


def blocks_in(path: Path, error: type[AppError], task: Task, label: str) -> Iterator[bytes]:
    """Yield the bytes of the file ``path`` a block at a time. Raises ``error`` if it cannot be read."""
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            while block := file.read(CHUNK):
                task.step(file.tell() - len(block), size, label)
                yield block
    except OSError as problem:
        raise error(unreadable(path, problem)) from problem


def refuse_own_entities(prolog: str, name: str, error: type[AppError]) -> None:
    """Raise ``error`` if what stands before the first element declares entities (a DTD of the file's own).

    A DOCTYPE that only names the format's public DTD is let through; nothing ever loads it.
    """
    bare = _COMMENT.sub("", prolog)
    found = _DOCTYPE.search(bare)
    if (found and found.group(1)) or "<!ENTITY" in bare:
        raise error(
            f"{name} declares entities of its own (a DTD), which exchange files have no need of: it is not read."
        )
