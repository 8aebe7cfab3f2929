"""Writing the tokens of a translation into the paragraph they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from translator_app.formats import markup
from translator_app.formats.tokens import Begin, End, Look, Mark, Pair, Run, Token

from .names import BR, PPR, R_RUN, RPR, TAB, XML_SPACE, T, W
from .parts import Found
from .payloads import Field, Piece, Range, Wrapper

_SPLIT = re.compile("([\t\n\u2011\u00ad])")
_SPECIAL = {"\t": TAB, "\n": BR, "\u2011": W + "noBreakHyphen", "\u00ad": W + "softHyphen"}


def put(found: Found, tokens: Sequence[Token]) -> None:
    """Replace the content of a paragraph by ``tokens``; its properties and range marks stay."""
    paragraph = found.element
    kept = paragraph.find(PPR)
    # Objects of the old content are moved into the new one, so they must leave their old parents first.
    for child in list(paragraph):
        if child is not kept:
            paragraph.remove(child)
    renderer = _Renderer(paragraph)
    for piece in found.flow.starts:
        renderer.piece(piece)
    for token in tokens:
        renderer.token(token)
    for piece in found.flow.ends:
        renderer.piece(piece)


class _Renderer:
    """Appends tokens to a paragraph; the stack of open wrappers and the elements already used are the state."""

    def __init__(self, paragraph: etree._Element) -> None:
        self._parents = [paragraph]
        self._open: list[Pair] = []
        self._used: set[int] = set()

    def token(self, token: Token) -> None:
        """Append one token."""
        match token:
            case Run():
                self._text(token)
            case Mark():
                self._pieces(token.payload)
            case Begin(pair):
                self._begin(pair)
            case End(pair):
                self._end(pair)

    def piece(self, piece: Piece) -> None:
        """Append an element, in a run of its own if it stood in one."""
        if piece.run is None:
            self._parents[-1].append(self._own(piece.element))
        else:
            self._run(_properties(piece.run)).append(self._own(piece.element))

    def _pieces(self, pieces: Sequence[Piece]) -> None:
        last: etree._Element | None = None
        target: etree._Element | None = None
        for piece in pieces:
            if piece.run is None or piece.run is not last or target is None:
                self.piece(piece)
                last, target = piece.run, self._parents[-1][-1]
            else:
                target.append(self._own(piece.element))

    def _own(self, element: etree._Element) -> etree._Element:
        """Return ``element`` itself the first time, copies afterwards, without text behind it."""
        if id(element) in self._used:
            element = deepcopy(element)
        self._used.add(id(element))
        element.tail = None
        return element

    def _run(self, run_properties: etree._Element | None) -> etree._Element:
        run = etree.SubElement(self._parents[-1], R_RUN)
        if run_properties is not None:
            run.append(run_properties)
        return run

    def _text(self, token: Run) -> None:
        run = self._run(_merged(token.around, token.look))
        for piece in _SPLIT.split(markup.legal(token.text)):
            if piece in _SPECIAL:
                etree.SubElement(run, _SPECIAL[piece])
            elif piece:
                text = etree.SubElement(run, T)
                text.text = piece
                if piece != piece.strip() or "  " in piece:
                    text.set(XML_SPACE, "preserve")

    def _begin(self, pair: Pair) -> None:
        self._open.append(pair)
        match pair.payload:
            case Wrapper(element):
                self._parents.append(self._wrapper(element))
            case Field(before, _):
                self._pieces(before)
            case Range(start, _, _):
                self._parents[-1].append(self._own(start))
            case _:
                raise AssertionError(pair.payload)

    def _end(self, pair: Pair) -> None:
        if pair not in self._open:
            return
        self._open.remove(pair)
        match pair.payload:
            case Wrapper():
                self._parents.pop()
            case Field(_, after):
                self._pieces(after)
            case Range(_, end, reference):
                self._parents[-1].append(self._own(end))
                self._pieces(reference)
            case _:
                raise AssertionError(pair.payload)

    def _wrapper(self, element: etree._Element) -> etree._Element:
        """Append an empty copy of a link, field or content control and return what holds its runs."""
        copy = etree.SubElement(self._parents[-1], element.tag, {str(k): str(v) for k, v in element.attrib.items()})
        if element.tag != W + "sdt":
            for child in element.findall(W + "fldData"):
                copy.append(deepcopy(child))
            return copy
        for child in element:
            if child.tag in (W + "sdtPr", W + "sdtEndPr"):
                copy.append(deepcopy(child))
        return etree.SubElement(copy, W + "sdtContent")


def _properties(run: etree._Element) -> etree._Element | None:
    found = run.find(RPR)
    return deepcopy(found) if found is not None else None


def _merged(around: Sequence[Look], look: Look) -> etree._Element | None:
    """Return the run properties of ``look`` inside those ``around`` it: the innermost one's word counts."""
    payloads: list[etree._Element] = [each.payload for each in (*around, look) if each.payload is not None]
    if not payloads:
        return None
    if len(payloads) == 1:
        return deepcopy(payloads[0])
    merged: dict[str, etree._Element] = {}
    for payload in payloads:
        merged |= {child.tag: child for child in payload}
    result = etree.Element(RPR)
    result.extend(deepcopy(child) for child in sorted(merged.values(), key=_schema_order))
    return result


_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath rPrChange"
).split()
_RANK = {W + name: rank for rank, name in enumerate(_ORDER)}


def _schema_order(element: etree._Element) -> int:
    return _RANK.get(element.tag, len(_RANK))
