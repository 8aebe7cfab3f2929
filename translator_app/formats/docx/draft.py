"""Marking a document DRAFT at the top of every page."""

from __future__ import annotations

import posixpath

from lxml import etree

from translator_app.formats import markup
from translator_app.formats.composing import DRAFT_MARK
from translator_app.formats.packages import Package

from .adding import NewPart, announce
from .names import OFF, PPR, R_RUN, RELATIONS, RPR, VAL, WORD_TYPE, P, R, T, W
from .parts import part_of_type, relations

_FILE = "header_draft.xml"
_ID = "wergerDraft"


def mark(package: Package, main: str, roots: dict[str, etree._Element], changed: dict[str, bytes]) -> set[str]:
    """Put the mark into every header, and a header into sections that have none; return the parts touched.

    ``roots`` are the trees of the text parts; a part that has to be added goes into ``changed``.
    """
    touched: set[str] = set()
    for link in relations(package, main):
        if link.type == "header" and link.target in roots and link.target not in touched:
            roots[link.target].insert(0, _paragraph())
            touched.add(link.target)
    root = roots[main]
    body = root.find(W + "body")
    if body is None:
        return touched
    sections = list(body.iter(W + "sectPr"))
    if not sections:
        sections = [etree.SubElement(body, W + "sectPr")]
        touched.add(main)
    even = _even_pages(package, main)
    seen: set[str] = set()
    for section in sections:
        seen |= {reference.get(W + "type", "") for reference in section.findall(W + "headerReference")}
        wanted = ["default", *(["even"] if even else []), *(["first"] if _on(section.find(W + "titlePg")) else [])]
        for kind in wanted:
            if kind not in seen:
                reference = etree.Element(W + "headerReference", {W + "type": kind, R + "id": _ID}, {"r": R[1:-1]})
                section.insert(0, reference)
                seen.add(kind)
                touched.add(main)
                _add_part(package, main, changed)
    return touched


def header_xml() -> bytes:
    """Return a header part that holds nothing but the mark."""
    root = etree.Element(W + "hdr", nsmap={"w": W[1:-1]})
    root.append(_paragraph())
    return markup.serialised(root)


def _paragraph() -> etree._Element:
    paragraph = etree.Element(P, nsmap={"w": W[1:-1]})
    etree.SubElement(etree.SubElement(paragraph, PPR), W + "jc", {VAL: "center"})
    run = etree.SubElement(paragraph, R_RUN)
    look = etree.SubElement(run, RPR)
    etree.SubElement(look, W + "b")
    etree.SubElement(look, W + "color", {VAL: "C00000"})
    etree.SubElement(look, W + "lang", {VAL: "en-US"})
    etree.SubElement(run, T).text = DRAFT_MARK
    return paragraph


def _on(element: etree._Element | None) -> bool:
    return element is not None and element.get(VAL, "1") not in OFF


def _even_pages(package: Package, main: str) -> bool:
    name = part_of_type(package, main, "settings")
    return bool(name) and _on(package.xml(name).find(W + "evenAndOddHeaders"))


def _add_part(package: Package, main: str, changed: dict[str, bytes]) -> None:
    name = posixpath.join(posixpath.dirname(main), _FILE)
    if name not in changed:
        changed[name] = header_xml()
        announce(package, changed, main, NewPart(name, RELATIONS + "header", f"{WORD_TYPE}header+xml", _ID))
