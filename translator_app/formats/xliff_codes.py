"""The inline elements of XLIFF 1.2 and 2.x as code characters.

Every inline element of a source becomes a code, and its bytes are kept as its native form; a translation with the
same codes is written with the very same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from translator_app.core.errors import DocumentError
from translator_app.core.inline import (
    CODE_PATTERN,
    MOST_CODES,
    CodeRole,
    InlineCode,
    closing,
    mark_of,
    opening,
    sanitise,
    single,
)
from translator_app.core.said import said

from .located import Element, Located
from .xml_writing import escaped

_PAIRS: Final = frozenset({"g", "pc", "mrk"})
_STARTS: Final = frozenset({"bx", "bpt", "sc", "sm"})
_ENDS: Final = frozenset({"ex", "ept", "ec", "em"})
_SINGLES: Final = frozenset({"x", "ph", "it", "cp"})
_FORMATS: Final = {
    "bold": "b", "italic": "i", "underlined": "u", "x-bold": "b", "x-italic": "i", "x-underline": "u",
    "xlf:b": "b", "xlf:i": "i", "xlf:u": "u",
}  # fmt: skip
_COPY: Final = re.compile(rb"""(\sid\s*=\s*)(["'])([^"']*)["']""")


@dataclass(slots=True)
class Coding:
    """The codes of one unit: the numbers of its inline elements, the same in source and target, and their bytes."""

    located: Located
    known: dict[str, int] = field(default_factory=dict)
    codes: dict[int, InlineCode] = field(default_factory=dict)
    natives: dict[tuple[CodeRole, int], bytes] = field(default_factory=dict)
    nesting: set[int] = field(default_factory=set)
    annotations: set[int] = field(default_factory=set)
    _by_rid: dict[str, int] = field(default_factory=dict)
    _by_id: dict[str, int] = field(default_factory=dict)

    def text(self, element: Element) -> str:
        """Return the content of a source, a target or a segment of one, with its codes as characters."""
        return "".join(self._pieces(element))

    def _pieces(self, element: Element) -> Iterator[str]:
        for child in element.children:
            if isinstance(child, str):
                yield sanitise(child)
            elif child.name in _PAIRS:
                if child.name == "mrk" and child.attributes.get("mtype") == "seg":
                    yield from self._pieces(child)
                    continue
                number = self._number(child, _identity(child), paired=True)
                self._keep_element(number, child)
                yield opening(number)
                yield from self._pieces(child)
                yield closing(number)
            elif child.name in _STARTS:
                number = self._number(child, _identity(child), paired=True)
                self._keep(CodeRole.OPEN, number, child)
                self._by_rid.setdefault(child.attributes.get("rid", ""), number)
                self._by_id.setdefault(child.attributes.get("id", ""), number)
                yield opening(number)
            elif child.name in _ENDS:
                number = self._end_number(child)
                self._keep(CodeRole.CLOSE, number, child)
                yield closing(number)
            elif child.name in _SINGLES:
                number = self._number(child, _identity(child), paired=False)
                self._keep(CodeRole.SINGLE, number, child)
                yield single(number)
            else:
                yield from self._pieces(child)

    def _end_number(self, element: Element) -> int:
        get = element.attributes.get
        start = get("startRef") or get("rid") or ""
        known = self._by_rid.get(start) or self._by_id.get(start) if start else self._by_id.get(get("id", ""))
        return known or self._number(element, start or get("id", ""), paired=True)

    def _number(self, element: Element, identity: str, *, paired: bool) -> int:
        # an annotation may carry the id of a code; the parts of a pair share theirs
        kind = "annotation" if element.name in ("mrk", "sm", "em") else "pair" if paired else "single"
        key = f"{kind} {identity}" if identity else f"{kind} at {element.start}"
        if key not in self.known:
            wanted = int(identity) if identity.isascii() and identity.isdigit() and len(identity) < 5 else 0
            if not 1 <= wanted <= MOST_CODES or wanted in self.codes:
                wanted = next((n for n in range(1, MOST_CODES + 1) if n not in self.codes), 0)
            if not wanted:
                raise DocumentError(
                    said(
                        "A unit at line {line:,} has more than {MOST_CODES:,} inline codes.",
                        line=element.line,
                        MOST_CODES=MOST_CODES,
                    )
                )
            self.known[key] = wanted
            self.codes[wanted] = _meaning(element, wanted, paired=paired)
            if kind == "annotation":
                self.annotations.add(wanted)
        return self.known[key]

    def _keep(self, role: CodeRole, number: int, element: Element) -> None:
        self.natives.setdefault((role, number), self.located.raw(element.start, element.stop))

    def _keep_element(self, number: int, element: Element) -> None:
        start = self.located.raw(element.start, element.inner)
        if start.endswith(b"/>"):
            start = start[:-2].rstrip() + b">"
        self.natives.setdefault((CodeRole.OPEN, number), start)
        self.natives.setdefault((CodeRole.CLOSE, number), b"</" + self.located.tag_name(element) + b">")
        self.nesting.add(number)

    def unannotated(self, text: str) -> str:
        """Return ``text`` without the codes that stand for annotations (mrk), which change no text."""

        def keep(match: re.Match[str]) -> str:
            mark = mark_of(match.group())
            return "" if mark and mark.number in self.annotations else match.group()

        return CODE_PATTERN.sub(keep, text) if self.annotations else text

    def native(self, text: str, *, copies: bool = False) -> bytes:
        """Return ``text`` as XML, its codes as they stand in the file; elements are kept well nested.

        A code that this unit does not have is left out. With ``copies`` (XLIFF 2) an element that comes again is
        marked as a copy, for its id may stand in a target only once.
        """
        return b"".join(self._native_pieces(text, copies))

    def _native_pieces(self, text: str, copies: bool) -> Iterator[bytes]:
        stack: list[int] = []
        seen: dict[int, int] = {}
        position = 0
        for match in CODE_PATTERN.finditer(text):
            yield escaped(text[position : match.start()]).encode()
            position = match.end()
            mark = mark_of(match.group())
            assert mark is not None
            native = self.natives.get((mark.role, mark.number))
            if native is None:
                continue
            if mark.role is CodeRole.CLOSE and mark.number in self.nesting:
                yield from self._closed(stack, mark.number)
                continue
            if mark.role is not CodeRole.CLOSE:
                seen[mark.number] = seen.get(mark.number, 0) + 1
                if copies and seen[mark.number] > 1:
                    native = _copied(native, seen[mark.number])
            if mark.role is CodeRole.OPEN and mark.number in self.nesting:
                stack.append(mark.number)
            yield native
        yield escaped(text[position:]).encode()
        for number in reversed(stack):
            yield self.natives[CodeRole.CLOSE, number]

    def _closed(self, stack: list[int], number: int) -> Iterator[bytes]:
        if number not in stack:
            return
        at = len(stack) - 1 - stack[::-1].index(number)
        inner = stack[at + 1 :]
        for each in reversed(inner):
            yield self.natives[CodeRole.CLOSE, each]
        yield self.natives[CodeRole.CLOSE, number]
        del stack[at:]
        for each in inner:
            stack.append(each)
            yield self.natives[CodeRole.OPEN, each]


def _identity(element: Element) -> str:
    get = element.attributes.get
    return get("copyOf") or get("id") or get("mid") or ""


def _copied(native: bytes, time: int) -> bytes:
    def again(match: re.Match[bytes]) -> bytes:
        lead, quote, id_ = match.groups()
        return lead + quote + id_ + b"-%d" % time + quote + b' copyOf="' + id_ + b'"'

    return _COPY.sub(again, native, count=1)


def _meaning(element: Element, number: int, *, paired: bool) -> InlineCode:
    get = element.attributes.get
    kind = get("ctype") or get("subType") or ""
    form = _FORMATS.get(kind, "")
    inner = "" if element.name in _PAIRS else element.text().strip()
    label = kind.removeprefix("x-").removeprefix("xlf:") if kind and not form else ""
    label = label or get("equiv-text") or get("disp") or get("dispStart") or get("mtype") or inner
    annotation = element.name in ("mrk", "sm", "em")
    required = not form and not annotation and get("canDelete") != "yes"
    return InlineCode(number, paired, form if paired else "", "" if form else sanitise(label)[:24], required)
