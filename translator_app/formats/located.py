"""XML as a tree whose elements know their bytes, so that a few can be changed and all others stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat

from translator_app.core.errors import AppError, DocumentError

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
    """A parsed file: ``data`` is its text in UTF-8, which the places of the elements are of."""

    root: Element
    data: bytes

    def raw(self, start: int, stop: int) -> bytes:
        """Return the bytes of a place."""
        return self.data[start:stop]

    def tag_name(self, element: Element) -> bytes:
        """Return the element's name as written, with its prefix."""
        found = _NAME.match(self.data, element.start)
        assert found is not None
        return found.group(1)


def parse(text: str, place: str, error: type[AppError] = DocumentError) -> Located:
    """Parse ``text``. Raises ``error``, naming ``place``, for broken XML or a DTD of its own."""
    data = text.encode("utf-8", "surrogatepass")
    builder = _Builder(data, place, error)
    parser = expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = builder.doctype
    parser.EntityDeclHandler = builder.entity
    parser.SkippedEntityHandler = builder.skipped
    builder.parser = parser
    try:
        parser.Parse(data, True)
    except expat.ExpatError as problem:
        raise error(
            f"{place} is damaged: line {problem.lineno:,} is no XML ({expat.ErrorString(problem.code)})."
        ) from problem
    assert builder.root is not None
    return Located(builder.root, data)


class _Builder:
    def __init__(self, data: bytes, place: str, error: type[AppError]) -> None:
        self.root: Element | None = None
        self.parser: Any = None
        self._data = data
        self._place = place
        self._error = error
        self._stack: list[Element] = []

    def start(self, name: str, attributes: list[str]) -> None:
        if len(self._stack) >= _DEEPEST:
            raise self._error(f"{self._place} is not opened: its elements lie over {_DEEPEST} deep in one another.")
        begin = self.parser.CurrentByteIndex
        tag = _TAG.match(self._data, begin)
        assert tag is not None
        space, _, local = name.rpartition(" ")
        values = dict(zip(attributes[::2], attributes[1::2], strict=True))
        element = Element(local, space, values, begin, tag.end(), self.parser.CurrentLineNumber)
        if self._stack:
            self._stack[-1].children.append(element)
        else:
            self.root = element
        self._stack.append(element)

    def end(self, _name: str) -> None:
        element = self._stack.pop()
        if self._data[element.inner - 2 : element.inner] == b"/>":
            element.outer = element.stop = element.inner
            return
        element.outer = self.parser.CurrentByteIndex
        element.stop = self._data.index(b">", element.outer) + 1

    def characters(self, text: str) -> None:
        self._stack[-1].children.append(text)

    def doctype(self, _name: str, _system: str | None, _public: str | None, has_internal: bool) -> None:
        if has_internal:
            self.entity()

    def entity(self, *_: object) -> None:
        raise self._error(
            f"{self._place} declares entities of its own (a DTD), which exchange files have no need of: it is not read."
        )

    def skipped(self, name: str, _is_parameter: bool) -> None:
        raise self._error(f"{self._place} uses the entity &{name}; without saying what it is: it is not read.")


@dataclass(frozen=True, slots=True)
class Edit:
    """Bytes to put in the place ``[start:stop]`` of a file."""

    start: int
    stop: int
    content: bytes


def edited(data: bytes, edits: list[Edit]) -> bytes:
    """Return ``data`` with ``edits`` made; those at one place are made in their order."""
    pieces: list[bytes] = []
    at = 0
    for edit in sorted(edits, key=lambda each: (each.start, each.stop)):
        if edit.start < at:
            raise ValueError("edits that overlap")
        pieces += (data[at : edit.start], edit.content)
        at = edit.stop
    pieces.append(data[at:])
    return b"".join(pieces)


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
