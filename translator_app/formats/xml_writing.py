"""XML written as text, piece by piece, with every character kept or, where XML has no way to hold it, left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from translator_app.core.inline import CODE_PATTERN, CodeMark, mark_of

from .markup import XML_ILLEGAL

_IN_TEXT: Final = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_IN_ATTRIBUTE: Final = re.compile('[&<>"\t\n\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]')
_ESCAPES: Final = dict.fromkeys(XML_ILLEGAL, "") | {
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord("\r"): "&#13;",  # a bare one would be read as a line feed
}
_ATTRIBUTE_ESCAPES: Final = _ESCAPES | {ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}


def escaped(text: str) -> str:
    """Return ``text`` as XML character data."""
    return text.translate(_ESCAPES) if _IN_TEXT.search(text) else text


def attribute(text: str) -> str:
    """Return ``text`` as an attribute value to stand in double quotes, line breaks and tabs kept."""
    return text.translate(_ATTRIBUTE_ESCAPES) if _IN_ATTRIBUTE.search(text) else text


def with_codes(text: str, spelt: Callable[[CodeMark], str]) -> str:
    """Return ``text`` as XML character data, each code character in it as ``spelt`` says."""
    if not CODE_PATTERN.search(text):
        return escaped(text)
    pieces: list[str] = []
    position = 0
    for match in CODE_PATTERN.finditer(text):
        pieces.append(escaped(text[position : match.start()]))
        position = match.end()
        mark = mark_of(match.group(), match.start())
        assert mark is not None
        pieces.append(spelt(mark))
    pieces.append(escaped(text[position:]))
    return "".join(pieces)
