"""DrawingML text, as slides, charts, diagrams and shapes hold it: read into tokens, written, turned left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from copy import deepcopy

from lxml import etree

from translator_app.core.project import is_rtl

from . import markup
from .composing import latin_figures
from .fonts import LATIN_FONT, is_arabic_font
from .tokens import Look, Mark, Run, Token

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = A + "p"
_SEEN = ("b", "i", "u", "strike", "baseline", "sz", "cap")
_SPLIT = re.compile(r"(\n)")


def tokens_of(paragraph: etree._Element) -> Iterator[Token]:
    """Yield the tokens of a paragraph (an a:p)."""
    for child in paragraph:
        if child.tag == A + "r":
            look = _look(child.find(A + "rPr"))
            yield Run(child.findtext(A + "t") or "", look)
        elif child.tag == A + "br":
            yield Mark(child, "line break")
        elif child.tag == A + "fld":
            yield Mark(child, "field", required=True)
        elif not callable(child.tag) and child.tag not in (A + "pPr", A + "endParaRPr"):
            yield Mark(child, "object", required=True)


def _look(look: etree._Element | None) -> Look:
    if look is None:
        return Look(())
    key: dict[str, str] = {name: look.get(name, "") for name in _SEEN if look.get(name)}
    formats = [name for name in ("b", "i") if key.get(name) in ("1", "true")]
    formats += ["u"] if key.get("u", "none") != "none" else []
    formats += ["s"] if key.get("strike", "noStrike") != "noStrike" else []
    baseline = key.get("baseline", "0")
    formats += ["sup"] if baseline.isdecimal() and baseline != "0" else ["sub"] if baseline.startswith("-") else []
    colour = look.find(f"{A}solidFill/{A}srgbClr")
    if colour is not None:
        formats.append(f"color:#{colour.get('val', '').upper()}")
    label = f"size {int(key['sz']) / 100:g}" if key.get("sz", "").isdecimal() else ""
    for child in look:
        tag = str(child.tag)
        if tag.startswith(A) and tag.removeprefix(A) not in ("latin", "ea", "cs", "rtl", "sym", "extLst"):
            key[tag] = etree.tostring(child, with_tail=False).decode()
            label = "link" if tag == A + "hlinkClick" else label
    return Look(tuple(sorted(key.items())), tuple(formats), label, look)


def put(paragraph: etree._Element, tokens: Sequence[Token]) -> None:
    """Replace the content of a paragraph (an a:p) by ``tokens``; its properties stay."""
    kept = {A + "pPr", A + "endParaRPr"}
    end = paragraph.find(A + "endParaRPr")
    for child in list(paragraph):
        if child.tag not in kept:
            paragraph.remove(child)
    used: set[int] = set()
    made: list[etree._Element] = []
    for token in tokens:
        if isinstance(token, Mark):
            made.append(deepcopy(token.payload) if id(token.payload) in used else token.payload)
            used.add(id(token.payload))
        elif isinstance(token, Run):
            for piece in _SPLIT.split(markup.legal(token.text)):
                if piece == "\n":
                    made.append(etree.Element(A + "br"))
                elif piece:
                    made.append(_run(piece, token))
    for element in made:
        element.tail = None
        if end is not None:
            end.addprevious(element)
        else:
            paragraph.append(element)


def _run(text: str, token: Run) -> etree._Element:
    run = etree.Element(A + "r")
    looks = [look.payload for look in (*token.around, token.look) if look.payload is not None]
    if looks:
        look = deepcopy(looks[-1])
        for outer in looks[:-1]:
            for name, value in outer.attrib.items():
                if look.get(name) is None:
                    look.set(name, value)
        look.tail = None
        run.append(look)
    etree.SubElement(run, A + "t").text = text
    return run


def turn(root: etree._Element, kurdish: Set[etree._Element], language: str) -> None:
    """Turn a slide, chart or shape: here left and right are the page's own, so both are exchanged.

    ``kurdish`` are the paragraphs whose source was in Arabic script; those pushed to the right come back to the left.
    """
    if root.get("rtl") is not None:
        root.set("rtl", "0")
    for element in root.iter():
        if callable(element.tag):
            continue
        name = str(element.tag).removeprefix(A)
        if name == "pPr" or re.fullmatch(r"lvl\dpPr|defPPr", name):
            _turn_paragraph(element, pushed=element.getparent() in kurdish)
        elif name in ("tblPr", "bodyPr"):
            attribute = "rtl" if name == "tblPr" else "rtlCol"
            if element.get(attribute) is not None:
                element.set(attribute, "0")
        elif name in ("rPr", "endParaRPr", "defRPr"):
            if is_rtl(element.get("lang", "")) or element.get("lang", "").startswith("ku"):
                element.set("lang", language)
        elif name == "latin" and is_arabic_font(element.get("typeface", "")):
            element.set("typeface", LATIN_FONT)
        elif name == "fld":
            for text in element.iter(A + "t"):
                text.text = latin_figures(text.text or "")
    for element in list(root.iter(A + "rtl")):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _turn_paragraph(element: etree._Element, *, pushed: bool) -> None:
    leading = element.get("rtl") in ("1", "true")
    if leading:
        element.set("rtl", "0")
        left, right = element.get("marL"), element.get("marR")
        for name, value in (("marL", right), ("marR", left)):
            if value is not None:
                element.set(name, value)
            elif element.get(name) is not None:
                del element.attrib[name]
    side = element.get("algn")
    if side == "r" and (leading or pushed):
        element.set("algn", "l")
    elif side == "l" and leading:
        element.set("algn", "r")
