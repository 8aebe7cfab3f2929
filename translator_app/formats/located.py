"""XML read as a stream of parts whose elements know their bytes, so that a few can be changed and all others stay.

Memory use does not grow with the file: of what lies outside the parts that are asked for only start tags are seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat

from translator_app.core.errors import AppError, DocumentError

XML: Final = "http://www.w3.org/XML/1998/namespace"
PART_CAP: Final = 16_000_000
"""The longest part that is read, in bytes; a file of one endless element must not fill the memory."""
_AT_ONCE: Final = 1 << 16
_DEEPEST: Final = 200
_TAG: Final = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_NAME: Final = re.compile(rb"</?([^\s/>]+)")
_ATTRIBUTE: Final = re.compile(rb"""\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')""")


@dataclass(slots=True, eq=False)
class Element:
    """An element of the file: its bytes are ``[start:stop]``, those of its content ``[inner:outer]``.

    ``name`` is without namespace, which is ``space``; attributes of other namespaces are keyed ``uri name``.
    ``children`` are elements and pieces of text.
    """

    name: str
    space: str
    attributes: dict[str, str]
    start: int
    inner: int
    line: int
    outer: int = 0
    stop: int = 0
    children: list[Element | str] = field(default_factory=list)

    def elements(self, *names: str) -> Iterator[Element]:
        """Yield the child elements, those of ``names`` if any are given."""
        for child in self.children:
            if isinstance(child, Element) and (not names or child.name in names):
                yield child

    def child(self, name: str) -> Element | None:
        """Return the first child element of that name."""
        return next(self.elements(name), None)

    def text(self) -> str:
        """Return all text inside."""
        return "".join(each if isinstance(each, str) else each.text() for each in self.children)


@dataclass(frozen=True, slots=True)
class Located:
    """A part of a file: ``root`` with all that lies in it, and its bytes in UTF-8.

    Places count from the file's beginning, ``base`` is where ``data`` lies. ``above`` are the elements around the
    part, outermost first, without what is in them.
    """

    root: Element
    data: bytes
    base: int = 0
    above: tuple[Element, ...] = ()

    def raw(self, start: int, stop: int) -> bytes:
        """Return the bytes of a place."""
        return self.data[start - self.base : stop - self.base]

    def tag_name(self, element: Element) -> bytes:
        """Return the element's name as written, with its prefix."""
        found = _NAME.match(self.data, element.start - self.base)
        assert found is not None
        return found.group(1)


def parts(
    chunks: Iterable[bytes], whole: frozenset[str], place: str, error: type[AppError] = DocumentError
) -> Iterator[Located]:
    """Yield each element whose name is among ``whole`` with all in it, and of those around them the start tags.

    ``chunks`` are UTF-8. Raises ``error``, naming ``place``, for broken XML, a DTD of its own or an endless part.
    """
    cutter = _Cutter(whole, place, error)
    for chunk in chunks:
        for start in range(0, len(chunk), _AT_ONCE):
            yield from _cut(cutter, chunk[start : start + _AT_ONCE])
    yield from _cut(cutter, b"", final=True)


def _cut(cutter: _Cutter, chunk: bytes, *, final: bool = False) -> Iterator[Located]:
    # what came before a fault comes first: it may tell that this is another kind of file altogether
    problem = None
    try:
        cutter.feed(chunk, final=final)
    except AppError as fault:
        problem = fault
    yield from cutter.taken()
    if problem:
        raise problem


class _Cutter:
    def __init__(self, whole: frozenset[str], place: str, error: type[AppError]) -> None:
        self._whole = whole
        self._place = place
        self._error = error
        self._window = b""
        self._base = 0
        self._at = 0
        self._above: list[Element] = []
        self._inside: list[Element] = []
        self._found: list[Located] = []
        self._parser: Any = expat.ParserCreate("utf-8", " ")
        self._parser.buffer_text = True
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._skipped

    def taken(self) -> list[Located]:
        """Return the parts that ended since this was asked last."""
        found, self._found = self._found, []
        return found

    def feed(self, chunk: bytes, *, final: bool) -> None:
        """Parse ``chunk``."""
        keep = self._inside[0].start if self._inside else self._at
        self._window = self._window[keep - self._base :] + chunk
        self._base = keep
        if len(self._window) > PART_CAP:
            line = self._inside[0].line if self._inside else self._parser.CurrentLineNumber
            raise self._error(
                f"{self._place} is not read: what begins at line {line:,} is longer than {PART_CAP // 1_000_000} MB."
            )
        try:
            self._parser.Parse(chunk, final)
        except expat.ExpatError as problem:
            raise self._error(
                f"{self._place} is damaged: line {problem.lineno:,} is no XML ({expat.ErrorString(problem.code)})."
            ) from problem

    def _start(self, name: str, attributes: list[str]) -> None:
        if len(self._above) + len(self._inside) >= _DEEPEST:
            raise self._error(f"{self._place} is not opened: its elements lie over {_DEEPEST} deep in one another.")
        begin = self._parser.CurrentByteIndex
        tag = _TAG.match(self._window, begin - self._base)
        assert tag is not None
        space, _, local = name.rpartition(" ")
        values = dict(zip(attributes[::2], attributes[1::2], strict=True))
        element = Element(local, space, values, begin, tag.end() + self._base, self._parser.CurrentLineNumber)
        if self._inside:
            self._inside[-1].children.append(element)
            self._inside.append(element)
        elif local in self._whole:
            self._inside.append(element)
        else:
            self._at = begin
            element.outer = element.stop = element.inner
            self._found.append(Located(element, tag.group(), begin, tuple(self._above)))
            self._above.append(element)

    def _end(self, _name: str) -> None:
        if not self._inside:
            self._at = self._parser.CurrentByteIndex
            self._above.pop()
            return
        element = self._inside.pop()
        inner = element.inner - self._base
        if self._window[inner - 2 : inner] == b"/>":
            element.outer = element.stop = element.inner
        else:
            element.outer = self._parser.CurrentByteIndex
            element.stop = self._window.index(b">", element.outer - self._base) + 1 + self._base
        if not self._inside:
            self._at = element.stop
            data = self._window[element.start - self._base : element.stop - self._base]
            self._found.append(Located(element, data, element.start, tuple(self._above)))

    def _characters(self, text: str) -> None:
        if self._inside:
            self._inside[-1].children.append(text)
        else:
            self._at = max(self._at, self._parser.CurrentByteIndex)

    def _doctype(self, _name: str, _system: str | None, _public: str | None, has_internal: bool) -> None:
        if has_internal:
            self._entity()

    def _entity(self, *_: object) -> None:
        raise self._error(
            f"{self._place} declares entities of its own (a DTD), which exchange files have no need of: it is not read."
        )

    def _skipped(self, name: str, _is_parameter: bool) -> None:
        raise self._error(f"{self._place} uses the entity &{name}; without saying what it is: it is not read.")


@dataclass(frozen=True, slots=True)
class Edit:
    """Bytes to put in the place ``[start:stop]`` of a file."""

    start: int
    stop: int
    content: bytes


def spliced(chunks: Iterable[bytes], edits: Iterable[Edit]) -> Iterator[bytes]:
    """Yield the file that comes in ``chunks`` with ``edits`` made, which come in the order of their places."""
    file = _Pieces(chunks)
    for edit in edits:
        if edit.start < file.at:
            raise ValueError("edits that overlap")
        yield from file.until(edit.start)
        for _ in file.until(edit.stop):
            pass
        yield edit.content
    yield from file.rest()


class _Pieces:
    """A file in chunks, of which pieces are taken one after the other; ``at`` is the place of the next."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.at = 0
        self._remaining = iter(chunks)
        self._chunk = b""
        self._taken = 0

    def until(self, place: int) -> Iterator[bytes]:
        while self.at < place:
            if self._taken == len(self._chunk):
                self._chunk, self._taken = next(self._remaining), 0
            piece = self._chunk[self._taken : self._taken + place - self.at]
            self._taken += len(piece)
            self.at += len(piece)
            yield piece

    def rest(self) -> Iterator[bytes]:
        yield self._chunk[self._taken :]
        yield from self._remaining


def with_attribute(tag: bytes, name: bytes, value: bytes | None) -> bytes:
    """Return the start ``tag`` with an attribute set to ``value`` (escaped already), or taken out where it is None."""
    found = next((each for each in _ATTRIBUTE.finditer(tag) if each.group(1) == name), None)
    if value is None:
        return tag[: found.start()] + tag[found.end() :] if found else tag
    written = b" " + name + b'="' + value + b'"'
    if found:
        return tag[: found.start()] + written + tag[found.end() :]
    end = len(tag) - (2 if tag.endswith(b"/>") else 1)
    return tag[:end].rstrip() + written + tag[end:]
