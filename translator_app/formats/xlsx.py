"""Excel workbooks: the text of cells and remarks; numbers, formulas and names of sheets stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import BilingualRow, ExportOptions, ParsedDocument, Task
from translator_app.core.project import is_rtl
from translator_app.core.said import said

from . import asides, markup, spots
from .asides import Aside, Spot, unflagged
from .composing import DRAFT_MARK
from .fonts import LATIN_FONT, is_arabic_font
from .packages import Package, load, open_package
from .tokens import Look, Run, Token

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_COMMENTS = re.compile(r"xl/comments\d*\.xml|xl/comments/[^/]+\.xml")
_DRAWN = re.compile(r"xl/(?:drawings/drawing|charts/chart|charts/chartEx)\d+\.xml")
_NUMBER = re.compile(r"\d+")
_SHOWN = {"b": "b", "i": "i", "u": "u", "strike": "s"}
# What may follow headerFooter in a sheet (ECMA-376 part 1, 18.3.1.99).
_AFTER_HEADER = frozenset(
    "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF "
    "drawingHF picture oleObjects controls webPublishItems tableParts extLst".split()
)


class Xlsx:
    """Excel workbooks."""

    name = "xlsx"
    label = "Excel workbook"
    extensions: tuple[str, ...] = (".xlsx",)
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``; a text that stands in several cells is one paragraph. The skeleton is the workbook."""
        data = load(path)
        package = open_package(data, path.name)
        left = ("The names of the sheets: formulas refer to them",)
        return spots.parsed(path, data, _found(package, _roots(package), beside=True), left, task)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the workbook with its translation; parts that nothing changes are copied byte for byte."""
        data, beside = unflagged(skeleton)
        package = open_package(data, options.title or "The workbook")
        roots = _roots(package)
        done = spots.filled(_found(package, roots, beside=beside), targets, task, lenient=options.draft)
        if is_rtl(options.source_language) and not is_rtl(options.target_language):
            done.touched |= _turn(package, roots)
            for name in filter(_DRAWN.fullmatch, roots):
                asides.turn([roots[name]], frozenset(done.kurdish), options.target_language)
                done.touched.add(name)
        if options.draft:
            for name, root in roots.items():
                if _SHEET.fullmatch(name):
                    _mark_draft(root)
                    done.touched.add(name)
        spots.rewritten(package, roots, done, out, options)

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """A workbook cannot be made of plain paragraphs. Raises DocumentError."""
        raise DocumentError("Only a workbook can be exported as a workbook: choose .docx or .txt instead.")


def _roots(package: Package) -> dict[str, etree._Element]:
    if "xl/workbook.xml" not in package:
        raise DocumentError(
            said("{place} is no Excel workbook: it lacks the part xl/workbook.xml.", place=package.place)
        )
    names = [name for name in package.names if _SHEET.fullmatch(name) or _COMMENTS.fullmatch(name)]
    names.sort(key=lambda name: ("comments" in name, _numbered(name)))
    shared = ["xl/sharedStrings.xml"] if "xl/sharedStrings.xml" in package else []
    return {name: package.xml(name) for name in (*shared, *names)}


def _numbered(name: str) -> tuple[list[int], str]:
    return [int(digits) for digits in _NUMBER.findall(name)], name


def _found(package: Package, roots: dict[str, etree._Element], *, beside: bool) -> Iterator[Aside]:
    """Yield the texts of the cells and remarks, then (``beside``) what shapes, pictures and charts say."""
    for name, root in list(roots.items()):
        tag = "si" if name == "xl/sharedStrings.xml" else "text" if "comments" in name else "is"
        kind = "comment" if "comments" in name else "cell"
        for element in list(root.iter(S + tag)):
            for spot in _string(name, element):
                yield Aside(kind, (spot,))
    drawn = sorted(filter(_DRAWN.fullmatch, package.names), key=_numbered) if beside else ()
    for name in asides.loaded(package, drawn, roots):
        root = roots[name]
        yield from asides.grouped("chart" if "/charts/" in name else "drawing", asides.drawn(name, root))
        described = (spot for each in list(root.iter("{*}cNvPr")) for spot in asides.described(name, each))
        yield from asides.grouped("alt", described)


def _string(part: str, element: etree._Element) -> Iterator[Spot]:
    def put(tokens: Sequence[Token]) -> None:
        _put(element, tokens)

    return asides.spot(part, element, list(_tokens(element)), put)


def _tokens(string: etree._Element) -> Iterator[Token]:
    for child in string:
        if child.tag == S + "t":
            yield Run(child.text or "", Look(()))
        elif child.tag == S + "r":
            yield Run(child.findtext(S + "t") or "", _look(child.find(S + "rPr")))


def _look(look: etree._Element | None) -> Look:
    if look is None:
        return Look(())
    key: dict[str, str] = {}
    formats = []
    for child in look:
        name = str(child.tag).removeprefix(S)
        value = child.get("val", child.get("rgb", child.get("theme", "1")))
        if name in _SHOWN and value not in ("0", "false", "none"):
            key[name] = value
            formats.append(_SHOWN[name])
        elif name == "vertAlign" and value != "baseline":
            key[name] = value
            formats.append("sup" if value == "superscript" else "sub")
        elif name == "color":
            key[name] = value
            if child.get("rgb"):
                formats.append(f"color:#{child.get('rgb', '')[-6:].upper()}")
        elif name == "sz":
            key[name] = value
    return Look(tuple(sorted(key.items())), tuple(formats), f"size {key['sz']}" if "sz" in key else "", look)


def _put(string: etree._Element, tokens: Sequence[Token]) -> None:
    runs = [token for token in tokens if isinstance(token, Run) and token.text]
    for child in list(string):
        if child.tag in (S + "t", S + "r", S + "rPh", S + "phoneticPr"):
            string.remove(child)
    plain = len({id(run.look.payload) for run in runs}) <= 1 and not any(run.look.payload is not None for run in runs)
    if plain:
        _text(string, "".join(run.text for run in runs))
        return
    for run in runs:
        element = etree.SubElement(string, S + "r")
        if run.look.payload is not None:
            element.append(deepcopy(run.look.payload))
            element[-1].tail = None
        _text(element, run.text)


def _text(parent: etree._Element, text: str) -> None:
    element = etree.SubElement(parent, S + "t")
    element.text = markup.legal(text)
    element.set(_XML_SPACE, "preserve")


def _turn(package: Package, roots: dict[str, etree._Element]) -> set[str]:
    """Turn the sheets and the alignments of the cells; return the parts touched."""
    touched = set()
    for name, root in roots.items():
        for view in root.iter(S + "sheetView"):
            if view.get("rightToLeft") is not None:
                del view.attrib["rightToLeft"]
                touched.add(name)
    if "xl/styles.xml" in package:
        styles = roots["xl/styles.xml"] = package.xml("xl/styles.xml")
        touched.add("xl/styles.xml")
        for alignment in styles.iter(S + "alignment"):
            if alignment.get("readingOrder") == "2":
                alignment.set("readingOrder", "1")
                sides = {"right": "left", "left": "right"}
                side = alignment.get("horizontal", "")
                alignment.set("horizontal", sides.get(side, side or "general"))
    for root in roots.values():
        for font in root.iter(S + "name", S + "rFont"):
            if is_arabic_font(font.get("val", "")):
                font.set("val", LATIN_FONT)
    return touched


def _mark_draft(sheet: etree._Element) -> None:
    header = sheet.find(S + "headerFooter")
    if header is None:
        header = etree.Element(S + "headerFooter")
        after = next((child for child in sheet if str(child.tag).removeprefix(S) in _AFTER_HEADER), None)
        if after is not None:
            after.addprevious(header)
        else:
            sheet.append(header)
    odd = header.find(S + "oddHeader")
    if odd is None:
        odd = etree.Element(S + "oddHeader")
        header.insert(0, odd)
    odd.text = f"&C{DRAFT_MARK}"
