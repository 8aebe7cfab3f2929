"""Translation memories in TMX 1.4b, read and written as a stream: memory use does not grow with the file.

A unit is cut out of the text before a parser sees it. So one that is ill-formed spoils itself alone, is told with
its line, and the reading goes on after it. Inline codes become the characters of ``core.inline``, numbered by ``x``,
or by ``i`` where there is no ``x``; what they are in the file is kept beside the text and written again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from lxml import etree

from translator_app.core.errors import MemoryStoreError
from translator_app.core.exchange import BadUnit, CutShortError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask, Task
from translator_app.core.said import said

from .tmx_units import MalformedUnitError, UnitReader, local
from .tmx_writing import written_unit
from .xml_text import TextStream, refuse_own_entities, stream
from .xml_writing import attribute

UNIT_CAP: Final = 8_000_000
"""The longest unit that is read, in characters; a file of one endless unit must not fill the memory."""
_BATCH: Final = 256
_HELD: Final = 64  # how much of a buffer's end may be the beginning of a tag
_PROLOG_CAP: Final = 4_000_000
_NAME: Final = r"(?:[\w.-]+:)?"
_TOKEN: Final = re.compile(
    rf"<!--|<!\[CDATA\[|<{_NAME}tu(?=[\s>/])|</{_NAME}tu\s*>|</{_NAME}(?:body|tmx)\s*>", re.ASCII
)
_ROOT: Final = re.compile(r"<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)")
_NAMESPACE: Final = re.compile(r"""\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"<]*"|'[^'<]*')""")
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_ENCODING_BAD: Final = 20
_WRITTEN_AT_ONCE: Final = 1_000

HEADER: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<tmx version="1.4">\n'
    '<header creationtool="Werger" creationtoolversion="{version}" segtype="sentence" o-tmf="Werger" adminlang="en" '
    'srclang="{source}" datatype="plaintext"/>\n'
    "<body>\n"
)


# --- writing ---------------------------------------------------------------------------------------------------


def write_tmx(
    units: Iterable[TranslationUnit],
    out: BinaryIO,
    source_language: str = "ckb",
    target_language: str = "en",
    task: Task | None = None,
    *,
    total: int = 0,
    version: str = "1",
) -> int:
    """Write ``units`` and return how many there were. ``version`` is the program's, ``total`` for progress alone.

    Times are kept to the second, as TMX has them. Characters that XML cannot hold are left out.
    """
    task = task or NoTask()
    languages = attribute(source_language), attribute(target_language)
    out.write(HEADER.format(version=attribute(version), source=languages[0]).encode())
    done = 0
    pieces: list[str] = []
    for unit in units:
        pieces.append(written_unit(unit, *languages))
        done += 1
        if done % _WRITTEN_AT_ONCE == 0:
            out.write("".join(pieces).encode())
            pieces.clear()
            task.step(done, total, "Writing")
    pieces.append("</body>\n</tmx>\n")
    out.write("".join(pieces).encode())
    return done


# --- reading ---------------------------------------------------------------------------------------------------


def read_tmx(
    path: Path, source_language: str = "ckb", target_language: str = "en", task: Task | None = None
) -> Iterator[TranslationUnit | BadUnit]:
    """Yield the units of ``path`` from ``source_language`` to ``target_language``, whichever way it was made.

    ``.gz``, ``.xz`` and ``.bz2`` are unpacked on the way. A unit with several translations in the best fitting code
    comes once for each. Raises MemoryStoreError for what is no TMX, is unsafe or is not in its encoding, and, after
    all that came, CutShortError for a file that ends before its end.
    """
    text = stream(path, task or NoTask(), MemoryStoreError, "Reading")
    reader = UnitReader(source_language, target_language)
    encoding = _EncodingWatch(text)
    for found in _units(text, reader):
        encoding.see(found)
        yield found
    encoding.end()


@dataclass(slots=True)
class _EncodingWatch:
    """Tells a file in another encoding than it says from one with a few spoilt units."""

    text: TextStream
    good: int = 0
    spoilt: int = 0
    line: int = 0

    def see(self, found: TranslationUnit | BadUnit) -> None:
        if isinstance(found, TranslationUnit):
            self.good += 1
        elif found.reason == NOT_ENCODED:
            self.spoilt += 1
            self.line = self.line or found.line
            if self.spoilt >= _ENCODING_BAD and self.spoilt > self.good:
                self._refuse()

    def end(self) -> None:
        if self.spoilt > self.good:
            self._refuse()

    def _refuse(self) -> None:
        raise MemoryStoreError(
            said(
                "{name} says it is UTF-8 but is not (first at line {line:,}): save it anew as UTF-8 in the program "
                "that made it.",
                name=self.text.name,
                line=self.line,
            )
        )


NOT_ENCODED: Final = "it holds bytes that are not UTF-8"


def _units(text: TextStream, reader: UnitReader) -> Iterator[TranslationUnit | BadUnit]:
    batch: list[tuple[int, str]] = []
    cutter = _Cutter(text)
    try:
        for line, fragment in cutter.fragments():
            if isinstance(fragment, BadUnit):
                yield from _parsed(batch, reader, cutter.namespaces)
                batch = []
                yield fragment
                continue
            batch.append((line, fragment))
            if len(batch) == _BATCH:
                yield from _parsed(batch, reader, cutter.namespaces)
                batch = []
    except CutShortError:
        yield from _parsed(batch, reader, cutter.namespaces)
        raise
    yield from _parsed(batch, reader, cutter.namespaces)


@dataclass(slots=True)
class _Cutter:
    """Cuts the text of a TMX file into its ``tu`` elements without parsing them."""

    text: TextStream
    buffer: str = ""
    line: int = 1
    counted: int = 0
    start: int | None = None
    ended: bool = False
    namespaces: str = ""
    chunks: Iterator[str] = field(default_factory=lambda: iter(()))

    def fragments(self) -> Iterator[tuple[int, str | BadUnit]]:
        self.chunks = iter(self.text.chunks)
        self._prolog()
        at = 0
        while True:
            token = _TOKEN.search(self.buffer, at)
            if token is None:
                bad = self._overlong()
                if bad:
                    yield bad.line, bad
                at = max(at, len(self.buffer) - _HELD)
                at, more = self._refill(at)
                if more:
                    continue
                break
            if token.group()[1] == "!":
                at = self._skipped(token)
            elif token.group()[1] != "/":
                if self.start is not None:
                    line = self._line_of(self.start)
                    yield line, BadUnit(line, "it is not closed by </tu>")
                self.start = token.start()
                at = token.end()
            elif token.group().rstrip("> \t\r\n").endswith("tu"):
                if self.start is not None:
                    yield self._line_of(self.start), self.buffer[self.start : token.end()]
                    self.start = None
                at = token.end()
            else:
                self.ended = True
                at = token.end()
                if self.start is not None:
                    line = self._line_of(self.start)
                    yield line, BadUnit(line, "it is not closed by </tu>")
                    self.start = None
        if self.start is not None or not self.ended:
            line = self._line_of(len(self.buffer))
            raise CutShortError(f"{self.text.name} is cut short: it ends at line {line:,} without </tmx>.")

    def _prolog(self) -> None:
        first = None
        while len(self.buffer) < _PROLOG_CAP:
            first = re.search(rf"<{_NAME}tu[\s>/]|</{_NAME}body", self.buffer, re.ASCII)
            if first:
                break
            chunk = next(self.chunks, None)
            if chunk is None:
                break
            self.buffer += chunk
        prolog = self.buffer[: first.start()] if first else self.buffer
        refuse_own_entities(prolog, self.text.name, MemoryStoreError)
        # a unit is parsed without its ancestors, so what these declare goes with it
        self.namespaces = "".join(dict.fromkeys(_NAMESPACE.findall(prolog)))
        root = _ROOT.search(_COMMENT.sub("", prolog))
        if root is None or root.group(1).lower() != "tmx":
            what = f": its first element is <{root.group(1)}>" if root else ""
            raise MemoryStoreError(
                said("{name} is no translation memory in TMX{what}.", name=self.text.name, what=what)
            )

    def _refill(self, at: int) -> tuple[int, bool]:
        """Drop what was cut, read on; return where to go on and whether anything came."""
        keep = at if self.start is None else min(at, self.start)
        self.line += self.buffer.count("\n", self.counted, keep)
        chunk = next(self.chunks, None)
        while chunk == "":
            chunk = next(self.chunks, None)
        self.buffer = self.buffer[keep:] + (chunk or "")
        self.counted = 0
        self.start = None if self.start is None else self.start - keep
        return at - keep, chunk is not None

    def _line_of(self, at: int) -> int:
        if at > self.counted:
            self.line += self.buffer.count("\n", self.counted, at)
            self.counted = at
        return self.line

    def _skipped(self, token: re.Match[str]) -> int:
        """Return where a comment or CDATA section ends; one that never does is passed over as if it were text."""
        close = "-->" if token.group() == "<!--" else "]]>"
        begin = token.start()
        while True:
            end = self.buffer.find(close, begin + len(token.group()))
            if end >= 0:
                return end + len(close)
            if len(self.buffer) - begin > UNIT_CAP:
                return begin + len(token.group())
            begin, more = self._refill(begin)
            if not more:
                return begin + len(token.group())

    def _overlong(self) -> BadUnit | None:
        if self.start is None or len(self.buffer) - self.start <= UNIT_CAP:
            return None
        bad = BadUnit(self._line_of(self.start), f"it is longer than {UNIT_CAP:,} characters")
        self.start = None
        return bad


_PARSER_OPTIONS: Final = {
    "resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False, "encoding": "utf-8",
    "remove_comments": True, "remove_pis": True,
}  # fmt: skip


def _parsed(batch: list[tuple[int, str]], reader: UnitReader, namespaces: str) -> Iterator[TranslationUnit | BadUnit]:
    if not batch:
        return
    # All at once is four times as fast; only where that fails each is parsed alone.
    elements = _elements("".join(fragment for _, fragment in batch), namespaces)
    if isinstance(elements, str) or len(elements) != len(batch):
        for line, fragment in batch:
            alone = _elements(fragment, namespaces)
            if isinstance(alone, str):
                yield BadUnit(line, alone)
            else:
                yield from _taken(line, alone[0], reader)
        return
    for (line, _), element in zip(batch, elements, strict=True):
        yield from _taken(line, element, reader)


def _elements(fragments: str, namespaces: str) -> etree._Element | str:
    """Return an element with the units as children, or the reason why they cannot be read."""
    parser = etree.XMLParser(**_PARSER_OPTIONS)  # type: ignore[arg-type]
    try:
        return etree.fromstring(f"<body{namespaces}>{fragments}</body>".encode("utf-8", "surrogateescape"), parser)
    except etree.XMLSyntaxError as problem:
        message = str(problem.msg or "it is no XML")
        if "not proper UTF-8" in message or "invalid bytes" in message.lower():
            return NOT_ENCODED
        if "EntityRef: no name" in message:
            return "it is ill-formed: an & stands in it that is not written as &amp;"
        return "it is ill-formed: " + re.sub(r",? line \d+.*", "", message).strip()


def _taken(line: int, element: etree._Element, reader: UnitReader) -> Iterator[TranslationUnit | BadUnit]:
    if local(element.tag) != "tu":
        yield BadUnit(line, "it is no unit")
        return
    try:
        yield from reader.units(element, line)
    except MalformedUnitError as problem:
        yield BadUnit(line, str(problem))
