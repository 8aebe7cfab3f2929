"""PowerPoint presentations: the text of slides, tables and notes, written left to right."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.project import is_rtl

from . import markup
from .coding import encode
from .composing import DRAFT_MARK, latin_figures
from .docx import properties
from .filling import fill
from .fonts import LATIN_FONT, is_arabic_font
from .packages import Package, load, open_package
from .tokens import Coded, Look, Mark, Run, Token

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAIN = "ppt/presentation.xml"
_TURNED = re.compile(
    r"ppt/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)/[^/]+\.xml|ppt/presentation\.xml"
)
_SEEN = ("b", "i", "u", "strike", "baseline", "sz", "cap")
_ARABIC = re.compile("[\u0600-\u06ff]")
_SPLIT = re.compile(r"(\n)")


@dataclass(frozen=True, slots=True)
class _Place:
    """A paragraph of a part."""

    part: str
    element: etree._Element
    kind: str


class Pptx:
    """PowerPoint presentations."""

    name = "pptx"
    label = "PowerPoint presentation"
    extensions: tuple[str, ...] = (".pptx",)
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``, slide by slide, each with its notes. The skeleton is the presentation itself."""
        data = load(path)
        package = open_package(data, path.name)
        roots = _roots(package)
        found = []
        for place, coded in _found(roots):
            found.append(Paragraph(coded.text, coded.codes, place.kind))
        if not found:
            raise DocumentError(f"{path.name} holds no text to translate.")
        task.step(len(found), len(found), "Reading")
        return ParsedDocument(tuple(found), data, left_out=_left_out(package))

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the presentation with its translation; parts that nothing changes are copied byte for byte."""
        package = open_package(skeleton, options.title or "The presentation")
        roots = _roots(package)
        turning = is_rtl(options.source_language) and not is_rtl(options.target_language)
        touched: set[str] = set()
        kurdish: set[etree._Element] = set()

        def put(place: _Place, tokens: list[Token]) -> None:
            touched.add(place.part)
            _put(place.element, tokens)

        def noting() -> Iterator[tuple[_Place, Coded]]:
            for place, coded in _found(roots):
                if _ARABIC.search(coded.text):
                    kurdish.add(place.element)
                yield place, coded

        fill(noting(), targets, put, task, lenient=options.draft)
        if turning:
            for name in package.names:
                if _TURNED.fullmatch(name):
                    root = roots.setdefault(name, package.xml(name))
                    _turn(root, kurdish, {"en": "en-US"}.get(options.target_language, options.target_language))
                    touched.add(name)
        if options.draft:
            for name, root in roots.items():
                if name.startswith("ppt/slides/"):
                    _mark_draft(root)
                    touched.add(name)
        changed = {name: markup.serialised(roots[name]) for name in touched}
        properties.put(package, changed, options)
        package.rewritten(out, changed)

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """A presentation cannot be made of plain paragraphs. Raises DocumentError."""
        raise DocumentError("Only a presentation can be exported as a presentation: choose .docx or .txt instead.")


def _roots(package: Package) -> dict[str, etree._Element]:
    """Return the slides in their order, each followed by its notes."""
    if _MAIN not in package:
        raise DocumentError(f"{package.place} is no PowerPoint presentation: it lacks the part {_MAIN}.")
    links = _links(package, _MAIN)
    roots: dict[str, etree._Element] = {}
    for slide in package.xml(_MAIN).iter(P + "sldId"):
        name = links.get(slide.get(R_ID, ""), "")
        if name in package and name not in roots:
            roots[name] = package.xml(name)
            for target in _links(package, name).values():
                if target.startswith("ppt/notesSlides/") and target in package and target not in roots:
                    roots[target] = package.xml(target)
    return roots


def _links(package: Package, part: str) -> dict[str, str]:
    folder, name = posixpath.split(part)
    links = posixpath.join(folder, "_rels", name + ".rels")
    if links not in package:
        return {}
    return {
        link.get("Id", ""): posixpath.normpath(posixpath.join("/" + folder, link.get("Target", ""))).lstrip("/")
        for link in package.xml(links).iter(REL + "Relationship")
        if link.get("TargetMode") != "External"
    }


def _found(roots: dict[str, etree._Element]) -> Iterator[tuple[_Place, Coded]]:
    for name, root in roots.items():
        for element in list(root.iter(A + "p")):
            coded = encode(list(_tokens(element)))
            if coded is not None:
                yield _Place(name, element, _kind(name, element)), coded


def _kind(part: str, element: etree._Element) -> str:
    if part.startswith("ppt/notesSlides/"):
        return "note"
    if next(element.iterancestors(A + "tc"), None) is not None:
        return "cell"
    shape = next(element.iterancestors(P + "sp"), None)
    placeholder = shape.find(f".//{P}ph") if shape is not None else None
    return "title" if placeholder is not None and placeholder.get("type") in ("title", "ctrTitle") else "textbox"


def _tokens(paragraph: etree._Element) -> Iterator[Token]:
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


def _put(paragraph: etree._Element, tokens: Sequence[Token]) -> None:
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


def _turn(root: etree._Element, kurdish: set[etree._Element], language: str) -> None:
    """Turn a slide, layout or master: here left and right are the page's own, so both are exchanged."""
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


def _mark_draft(root: etree._Element) -> None:
    tree = root.find(f"{P}cSld/{P}spTree")
    if tree is None:
        return
    box = (
        f'<p:sp xmlns:p="{P[1:-1]}" xmlns:a="{A[1:-1]}"><p:nvSpPr><p:cNvPr id="9999" name="Draft"/><p:cNvSpPr '
        'txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="360000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="en-US" '
        f'sz="1400" b="1"/><a:t>{DRAFT_MARK}</a:t></a:r></a:p></p:txBody></p:sp>'
    )
    tree.append(markup.parse(box.encode(), "draft"))


def _left_out(package: Package) -> tuple[str, ...]:
    notes = []
    for folder, what in (("ppt/charts/chart", "charts"), ("ppt/diagrams/data", "SmartArt drawings")):
        number = sum(name.startswith(folder) and name.endswith(".xml") for name in package.names)
        if number:
            notes.append(f"{number} {what}: their text stays as it is")
    return tuple(notes)
