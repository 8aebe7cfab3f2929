"""Tokens as the mixed content of an OpenDocument paragraph."""

from __future__ import annotations

import re
from copy import deepcopy

from lxml import etree

from . import markup
from .odt_names import TEXT
from .tokens import Begin, End, Mark, Pair, Run, Token

_PIECES = re.compile(r"(\t|\n| {2,}|^ )")


class Renderer:
    """Appends tokens to a paragraph as mixed content."""

    def __init__(self, paragraph: etree._Element) -> None:
        self._parents = [paragraph]
        self._open: list[Pair] = []
        self._used: set[int] = set()

    def token(self, token: Token) -> None:
        """Append one token."""
        match token:
            case Run():
                names = tuple(name for look in (*token.around, token.look) for name in look.payload or ())
                self._text(token.text, self._spans(names))
            case Mark():
                element, names = token.payload
                self._spans(names).append(self._own(element))
            case Begin(pair):
                self._open.append(pair)
                attributes = {str(key): str(value) for key, value in pair.payload.attrib.items()}
                self._parents.append(etree.SubElement(self._parents[-1], pair.payload.tag, attributes))
            case End(pair):
                if pair in self._open:
                    self._open.remove(pair)
                    self._parents.pop()

    def append(self, element: etree._Element) -> None:
        """Append an element beside the text."""
        self._parents[-1].append(self._own(element))

    def _spans(self, names: tuple[str, ...]) -> etree._Element:
        parent = self._parents[-1]
        for name in names:
            parent = etree.SubElement(parent, TEXT + "span", {TEXT + "style-name": name})
        return parent

    def _own(self, element: etree._Element) -> etree._Element:
        if id(element) in self._used:
            element = deepcopy(element)
        self._used.add(id(element))
        element.tail = None
        return element

    def _text(self, text: str, parent: etree._Element) -> None:
        for piece in _PIECES.split(markup.legal(text)):
            if piece in ("\t", "\n"):
                etree.SubElement(parent, TEXT + ("tab" if piece == "\t" else "line-break"))
            elif piece and not piece.strip(" "):
                etree.SubElement(parent, TEXT + "s", {TEXT + "c": str(len(piece))})
            elif piece and len(parent):
                parent[-1].tail = (parent[-1].tail or "") + piece
            elif piece:
                parent.text = (parent.text or "") + piece
