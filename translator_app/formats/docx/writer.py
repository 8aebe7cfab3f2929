"""Writing a translation back into the Word document it was read from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import ExportOptions, Task
from translator_app.core.project import is_rtl
from translator_app.formats import markup
from translator_app.formats.coding import decode
from translator_app.formats.composing import latin_figures
from translator_app.formats.packages import Package, open_package
from translator_app.formats.tokens import Begin, End, Look, Mark, Pair, Run, Token

from . import direction, draft, properties, revisions
from .compose import certificate_page
from .looks import Looks
from .names import BR, CT, MC, PPR, R_RUN, REL, RPR, TAB, XML_SPACE, T, W
from .parts import (
    MACRO_TYPES,
    TEMPLATE_TYPE,
    Found,
    Styles,
    TextPart,
    has_macros,
    is_template,
    main_part,
    paragraphs,
    relations_name,
    styles_of,
    text_parts,
)
from .payloads import Field, Piece, Range, Wrapper

_STEP = 200
_SPLIT = re.compile("([\t\n\u2011\u00ad])")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_SPECIAL = {"\t": TAB, "\n": BR, "\u2011": W + "noBreakHyphen", "\u00ad": W + "softHyphen"}


def write(skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
    """Write the document ``skeleton`` with ``targets`` in the place of its paragraphs.

    A target equal to its source leaves the paragraph as it is. If the languages run in different directions the
    whole document is turned and its tracked changes are accepted. Parts that nothing changes are copied byte for
    byte. Raises DocumentError where a required code is missing, except in a draft.
    """
    package = open_package(skeleton, options.title or "The document")
    main = main_part(package)
    turning = is_rtl(options.source_language) and not is_rtl(options.target_language)
    parts = text_parts(package, main)
    touched, kurdish = _fill(parts, targets, styles_of(package, main), task, turning=turning, lenient=options.draft)
    changed: dict[str, bytes] = {}
    roots = {part.name: part.root for part in parts}
    for part in parts:
        if part.name in touched:
            _renew_old_copies(part.root)
        if turning:
            revisions.accept(part.root)
    if turning:
        roots |= direction.turn(package, main, roots, options.target_language, kurdish)
        touched |= roots.keys()
    if options.draft:
        touched |= draft.mark(package, main, roots, changed)
    if options.certificate:
        _certify(roots[main], options)
        touched.add(main)
    for name in touched:
        changed[name] = markup.serialised(roots[name])
    properties.put(package, changed, options)
    plain = not has_macros(package) and not is_template(package)
    removed = frozenset() if plain else _as_document(package, main, changed)
    task.step(len(targets), len(targets), "Writing")
    package.rewritten(out, changed, removed=removed)


def _certify(root: etree._Element, options: ExportOptions) -> None:
    """Put the page that tells of the approval at the end of the body, before its last section's properties."""
    body = root.find(W + "body")
    if body is None:
        return
    page = markup.parse(
        f'<w:body xmlns:w="{W[1:-1]}">{"".join(certificate_page(options))}</w:body>'.encode(), "the certificate"
    )
    last = body.find(W + "sectPr")
    for element in list(page):
        if last is None:
            body.append(element)
        else:
            last.addprevious(element)


def _fill(
    parts: Sequence[TextPart], targets: Sequence[str], styles: Styles, task: Task, *, turning: bool, lenient: bool
) -> tuple[set[str], set[etree._Element]]:
    """Put the targets in; return the names of the parts touched and the paragraphs with Arabic-script sources."""
    looks = Looks(styles.formats)
    touched: set[str] = set()
    kurdish: set[etree._Element] = set()
    every = ((part, found) for part in parts for found in paragraphs(part, styles, looks))
    number = 0
    for number, (part, found) in enumerate(every, start=1):
        if number > len(targets):
            raise DocumentError(f"The document has more paragraphs than the {len(targets)} translations given.")
        target = targets[number - 1]
        if _ARABIC.search(found.coded.text):
            kurdish.add(found.element)
        if target != found.coded.text:
            tokens = decode(found.coded, target, f"Paragraph {number}", lenient=lenient)
            if turning:
                _fields_in_latin(tokens)
            _put(found, tokens)
            touched.add(part.name)
        if number % _STEP == 0:
            task.step(number, len(targets), "Writing")
    if number != len(targets):
        raise DocumentError(f"The document has {number} paragraphs, but {len(targets)} translations were given.")
    return touched, kurdish


def _fields_in_latin(tokens: Sequence[Token]) -> None:
    """Give the last results of page numbers and other counting fields the figures of English."""
    for token in tokens:
        if isinstance(token, Mark) and token.label.startswith("field"):
            for piece in token.payload:
                for text in piece.element.iter(T):
                    text.text = latin_figures(text.text or "")


def _put(found: Found, tokens: Sequence[Token]) -> None:
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


def _renew_old_copies(root: etree._Element) -> None:
    """Make the text boxes for old programs (mc:Fallback) say what the new ones do."""
    for alternate in root.iter(MC + "AlternateContent"):
        choice, fallback = alternate.find(MC + "Choice"), alternate.find(MC + "Fallback")
        if choice is None or fallback is None:
            continue
        new = choice.findall(f".//{W}txbxContent")
        old = fallback.findall(f".//{W}txbxContent")
        if len(new) == len(old):
            for source, target in zip(new, old, strict=True):
                target[:] = [deepcopy(child) for child in source]


def _as_document(package: Package, main: str, changed: dict[str, bytes]) -> frozenset[str]:
    """Make a plain document of a template or of one with macros, which and what leads to them are taken out."""
    removed = {name for name in package.names if "vba" in name.lower().rsplit("/", 1)[-1]}
    types = _current(package, changed, "[Content_Types].xml")
    for entry in list(types):
        if entry.get("ContentType") in (*MACRO_TYPES, TEMPLATE_TYPE):
            entry.set("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
        elif entry.tag == CT + "Override" and entry.get("PartName", "").lstrip("/") in removed:
            types.remove(entry)
    changed["[Content_Types].xml"] = markup.serialised(types)
    name = relations_name(main)
    links = _current(package, changed, name)
    for link in links.findall(REL + "Relationship"):
        if "vba" in link.get("Type", "").lower() or "keyMapCustomizations" in link.get("Type", ""):
            links.remove(link)
    changed[name] = markup.serialised(links)
    return frozenset(removed)


def _current(package: Package, changed: dict[str, bytes], name: str) -> etree._Element:
    return markup.parse(changed[name], name) if name in changed else package.xml(name)
