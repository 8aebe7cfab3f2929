"""PowerPoint presentations: the text of slides, tables and notes, written left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import BilingualRow, ExportOptions, ParsedDocument, Task
from translator_app.core.project import is_rtl
from translator_app.core.said import said

from . import asides, drawing, markup, spots
from .asides import Aside, Done, links, unflagged
from .composing import DRAFT_MARK
from .drawing import A
from .packages import Package, load, open_package

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAIN = "ppt/presentation.xml"
_TURNED = re.compile(
    r"ppt/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)/[^/]+\.xml|ppt/presentation\.xml"
)


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
        return spots.parsed(path, data, _found(package, _roots(package), beside=True), (), task)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the presentation with its translation; parts that nothing changes are copied byte for byte."""
        data, beside = unflagged(skeleton)
        package = open_package(data, options.title or "The presentation")
        roots = _roots(package)
        done = spots.filled(_found(package, roots, beside=beside), targets, task, lenient=options.draft)
        if is_rtl(options.source_language) and not is_rtl(options.target_language):
            _turn(package, roots, done, {"en": "en-US"}.get(options.target_language, options.target_language))
        if options.draft:
            for name, root in roots.items():
                if name.startswith("ppt/slides/"):
                    _mark_draft(root)
                    done.touched.add(name)
        spots.rewritten(package, roots, done, out, options)

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """A presentation cannot be made of plain paragraphs. Raises DocumentError."""
        raise DocumentError("Only a presentation can be exported as a presentation: choose .docx or .txt instead.")


def _roots(package: Package) -> dict[str, etree._Element]:
    """Return the slides in their order, each followed by its notes."""
    if _MAIN not in package:
        raise DocumentError(
            said("{place} is no PowerPoint presentation: it lacks the part {MAIN}.", place=package.place, MAIN=_MAIN)
        )
    main_links = links(package, _MAIN)
    roots: dict[str, etree._Element] = {}
    for slide in package.xml(_MAIN).iter(P + "sldId"):
        name = main_links.get(slide.get(R_ID, ""), "")
        if name in package and name not in roots:
            roots[name] = package.xml(name)
            for target in links(package, name).values():
                if target.startswith("ppt/notesSlides/") and target in package and target not in roots:
                    roots[target] = package.xml(target)
    return roots


def _found(package: Package, roots: dict[str, etree._Element], *, beside: bool) -> Iterator[Aside]:
    """Yield the texts of each slide: its paragraphs, then (``beside``) what its pictures, charts, diagrams say."""
    for name, root in list(roots.items()):
        for element in list(root.iter(A + "p")):
            for spot in asides.paragraph(name, element):
                yield Aside(_kind(name, element), (spot,))
        if beside:
            described = (spot for each in list(root.iter(P + "cNvPr")) for spot in asides.described(name, each))
            yield from asides.grouped("alt", described)
            for kind, parts, _ in asides.drawings(package, name, root):
                fresh = asides.loaded(package, parts, roots)
                yield from asides.grouped(kind, (spot for part in fresh for spot in asides.drawn(part, roots[part])))


def _kind(part: str, element: etree._Element) -> str:
    if part.startswith("ppt/notesSlides/"):
        return "note"
    if next(element.iterancestors(A + "tc"), None) is not None:
        return "cell"
    shape = next(element.iterancestors(P + "sp"), None)
    placeholder = shape.find(f".//{P}ph") if shape is not None else None
    return "title" if placeholder is not None and placeholder.get("type") in ("title", "ctrTitle") else "textbox"


def _turn(package: Package, roots: dict[str, etree._Element], done: Done, language: str) -> None:
    kurdish = frozenset(done.kurdish)
    for name in sorted(filter(_TURNED.fullmatch, package.names)):
        root = roots[name] if name in roots else package.xml(name)
        drawing.turn(root, kurdish, language)
        done.touched |= {name, *asides.turn_shown(package, name, root, roots, kurdish, language)}
        roots[name] = root


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
