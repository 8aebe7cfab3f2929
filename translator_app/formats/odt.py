"""OpenDocument text (LibreOffice Writer): paragraphs, notes, tables, frames, headers, written left to right.

LibreOffice writes ``fo:text-align`` start and end for left and right whatever the direction of the paragraph is, so
both are turned where ``style:writing-mode`` is right to left, and end alone where a writer only pushed text right.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Remark, Task
from translator_app.core.project import is_rtl
from translator_app.core.said import said

from . import markup, odt_direction, odt_parts, odt_remarks
from .asides import flagged, is_arabic, loaded, unflagged
from .coding import decode, encode
from .composing import DRAFT_MARK, latin_figures
from .filling import paired
from .odt_composing import compose
from .odt_names import OFFICE, STYLE, SVG, TEXT, D
from .odt_rendering import Renderer
from .packages import Package, load, open_package
from .remarking import about, fits
from .tokens import Begin, Coded, End, Look, Mark, Pair, Run, Token

_STEP = 200
_PARTS = ("content.xml", "styles.xml")
_OBJECT = re.compile(r"Object \d+/content\.xml")
_DESCRIPTIONS = (SVG + "title", SVG + "desc")
_SPACES = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = (TEXT + "p", TEXT + "h")
_STARTS = frozenset(TEXT + name for name in ("bookmark", "bookmark-start", "reference-mark", "reference-mark-start"))
_ENDS = frozenset(TEXT + name for name in ("bookmark-end", "reference-mark-end"))
_DROPPED = frozenset(
    TEXT + name
    for name in ("soft-page-break", "change", "change-start", "change-end", "toc-mark-start", "toc-mark-end")
)
_TEXTUAL = frozenset(TEXT + name for name in ("p", "h", "span", "a", "meta", "ruby-base", "ruby-text"))
_COMMENTED = frozenset({"text", "heading", "cell", "list"})
"""The kinds of paragraphs that LibreOffice takes comments on."""
_SKIPPED = (TEXT + "tracked-changes", TEXT + "index-title-template")
_LABELS = {
    TEXT + "tab": ("tab", False),
    TEXT + "line-break": ("line break", False),
    TEXT + "note": ("footnote", True),
    OFFICE + "annotation": ("comment", True),
    OFFICE + "annotation-end": ("comment end", False),
}
_KINDS = {
    TEXT + "note-body": "footnote",
    OFFICE + "annotation": "comment",
    D + "text-box": "textbox",
    STYLE + "header": "header",
    STYLE + "header-left": "header",
    STYLE + "header-first": "header",
    STYLE + "footer": "footer",
    STYLE + "footer-left": "footer",
    STYLE + "footer-first": "footer",
    TEXT + "list-item": "list",
}


class Odt:
    """OpenDocument text documents."""

    name = "odt"
    label = "OpenDocument text"
    extensions: tuple[str, ...] = (".odt",)
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``. The skeleton is the document itself, flagged if texts stand beside its paragraphs."""
        data = load(path)
        package = _opened(data, path.name)
        roots = _roots(package, beside=True)
        found = []
        for _, kind, coded in _found(roots, beside=True):
            found.append(Paragraph(coded.text, coded.codes, kind))
            if len(found) % _STEP == 0:
                task.step(len(found), 0, "Reading")
        if not found:
            raise DocumentError(said("{name} holds no text to translate.", name=path.name))
        skeleton = flagged(data, (paragraph.kind for paragraph in found))
        return ParsedDocument(tuple(found), skeleton, left_out=_left_out(package, roots))

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the document with its translation; parts that nothing changes are copied byte for byte."""
        data, beside = unflagged(skeleton)
        package = _opened(data, options.title or "The document")
        roots = _roots(package, beside=beside)
        touched = _fill(roots, targets, options, task, beside=beside)
        if is_rtl(options.source_language) and not is_rtl(options.target_language):
            for element in (each for root in roots.values() for each in root.iter()):
                if str(element.tag).startswith(TEXT) and element.tag not in _TEXTUAL and element.text:
                    element.text = latin_figures(element.text)
            odt_direction.turn(roots, options.target_language)
            touched |= roots.keys()
        if options.draft and "styles.xml" in roots:
            _mark_draft(roots["styles.xml"])
            touched.add("styles.xml")
        changed = {name: markup.serialised(roots[name]) for name in touched}
        odt_parts.put_properties(package, changed, options)
        package.rewritten(out, changed, removed=odt_parts.without_macros(package, changed))

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the targets of ``rows`` as a new document, with the comments if asked."""
        compose(rows, out, options, task)


def _opened(data: bytes, place: str) -> Package:
    package = open_package(data, place)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.bytes_of("META-INF/manifest.xml"):
        raise DocumentError(
            said("{place} is encrypted with a password. Open it in LibreOffice and save it without one.", place=place)
        )
    if "content.xml" not in package:
        raise DocumentError(
            said("{place} is no OpenDocument text: it lacks the part that holds the text.", place=place)
        )
    return package


def _roots(package: Package, *, beside: bool) -> dict[str, etree._Element]:
    """Return the parts with text; ``beside`` brings the charts, of which one that is damaged stays as it is."""
    roots = {name: package.xml(name) for name in _PARTS if name in package}
    if beside:
        loaded(package, sorted(filter(_OBJECT.fullmatch, package.names)), roots)
    return roots


def _found(roots: Mapping[str, etree._Element], *, beside: bool) -> Iterator[tuple[etree._Element, str, Coded]]:
    """Yield the paragraphs with text, what kind they are, and their text with codes.

    Those of charts come last (``beside``), then the titles and descriptions of pictures, if in Arabic script.
    """
    looks = _looks({name: root for name, root in roots.items() if name in _PARTS})
    for name, root in roots.items():
        for element in list(root.iter(*_PARAGRAPHS)):
            coded = encode(list(_tokens(element, looks)))
            if coded is not None and next(element.iterancestors(*_SKIPPED), None) is None:
                if name in _PARTS:
                    yield element, _kind(element), coded
                elif is_arabic(coded.text):
                    yield element, "chart", coded
    for root in roots.values() if beside else ():
        for element in list(root.iter(*_DESCRIPTIONS)):
            coded = encode([Run(element.text or "", Look(()))])
            if coded is not None and is_arabic(coded.text):
                yield element, "alt", coded


def _kind(element: etree._Element) -> str:
    for ancestor in element.iterancestors():
        if str(ancestor.tag).endswith("}table-cell"):
            return "cell"
        if ancestor.tag in _KINDS:
            return _KINDS[str(ancestor.tag)]
    return "heading" if element.tag == TEXT + "h" else "text"


def _tokens(paragraph: etree._Element, looks: Mapping[str, Look], names: tuple[str, ...] = ()) -> Iterator[Token]:
    """Yield the tokens inside an element; ``names`` are the styles of the spans around it."""
    look = _look(names, looks)
    if paragraph.text:
        yield Run(_SPACES.sub(" ", paragraph.text), look)
    for child in paragraph:
        tag = str(child.tag)
        if tag == TEXT + "span":
            yield from _tokens(child, looks, (*names, child.get(TEXT + "style-name", "")))
        elif tag in (TEXT + "a", TEXT + "meta"):
            pair = Pair(child, "link" if tag == TEXT + "a" else "field", required=True, own_base=True)
            yield Begin(pair)
            yield from _tokens(child, looks, names)
            yield End(pair)
        elif tag == TEXT + "s":
            yield Run(" " * _count(child), look)
        elif not callable(child.tag) and tag not in _DROPPED | _STARTS | _ENDS:
            note = tag == TEXT + "note"
            label, required = _LABELS.get(tag, ("image" if tag.startswith(D) else "field", True))
            yield Mark((child, names), label, required=required, keep=note, once=note)
        if child.tail:
            yield Run(_SPACES.sub(" ", child.tail), look)


def _count(element: etree._Element) -> int:
    count = element.get(TEXT + "c", "1")
    return min(int(count), 1000) if count.isdecimal() else 1


def _look(names: tuple[str, ...], looks: Mapping[str, Look]) -> Look:
    """Return the look of text inside spans of these styles: what they set, the inner ones' word counting."""
    if len(names) == 1 and names[0] in looks:
        return looks[names[0]]
    merged: dict[str, str] = {}
    for name in names:
        if name in looks:
            merged |= dict(looks[name].key)
    return Look(tuple(sorted(merged.items())), _formats(merged), "style" if merged else "", names)


def _looks(roots: Mapping[str, etree._Element]) -> dict[str, Look]:
    """Return the looks of the text styles by name, by what is seen of them in English."""
    found: dict[str, Look] = {}
    for root in reversed(list(roots.values())):
        for style in root.iter(STYLE + "style"):
            if style.get(STYLE + "family") == "text":
                name = style.get(STYLE + "name", "")
                seen = odt_direction.seen(style.find(STYLE + "text-properties"))
                found[name] = Look(tuple(sorted(seen.items())), _formats(seen), "style" if seen else "", (name,))
    return found


def _formats(seen: Mapping[str, str]) -> tuple[str, ...]:
    formats = [form for key, value, form in _SHOWN if seen.get(key) == value]
    position = seen.get("position", "")
    if position.startswith(("super", "sub")):
        formats.append("sup" if position.startswith("super") else "sub")
    if "color" in seen:
        formats.append(f"color:{seen['color'].upper()}")
    return tuple(formats)


_SHOWN = (("weight", "bold", "b"), ("style", "italic", "i"), ("underline", "yes", "u"), ("strike", "yes", "s"))


def _fill(
    roots: Mapping[str, etree._Element], targets: Sequence[str], options: ExportOptions, task: Task, *, beside: bool
) -> set[str]:
    touched: set[str] = set()
    homes = {id(root): name for name, root in roots.items()}
    annotations = odt_remarks.beside(roots["content.xml"])
    remarks: dict[int, list[Remark]] = defaultdict(list)
    for remark in options.remarks:
        remarks[remark.paragraph].append(remark)
    elsewhere: list[tuple[Sequence[Remark], str]] = []
    for number, (element, kind, coded), target in paired(_found(roots, beside=beside), targets, task):
        own = remarks.get(number - 1, [])
        told, written = coded, target
        if own and kind in _COMMENTED and fits(coded, sum(len(remark.thread) for remark in own)):
            told, written = annotations.within(coded, target, own)
        elif own:
            elsewhere.append((own, about(kind, target)))
        if written != coded.text:
            _put_text(element, decode(told, written, f"Paragraph {number}", lenient=options.draft))
            touched.add(homes.get(id(element.getroottree().getroot()), "content.xml"))
    for remarked, words in elsewhere:
        annotations.before(_first(roots["content.xml"]), remarked, words)
        touched.add("content.xml")
    return touched


def _put_text(element: etree._Element, tokens: Sequence[Token]) -> None:
    if element.tag in _DESCRIPTIONS:
        element.text = markup.legal("".join(token.text for token in tokens if isinstance(token, Run)))
    else:
        _put(element, tokens)


def _first(content: etree._Element) -> etree._Element:
    """Return the first paragraph of the body that lies in no note, comment or frame."""
    for paragraph in content.iter(*_PARAGRAPHS):
        if _kind(paragraph) in _COMMENTED and next(paragraph.iterancestors(*_SKIPPED), None) is None:
            return paragraph
    body = next(content.iter(OFFICE + "text"))
    return etree.SubElement(body, TEXT + "p")


def _put(paragraph: etree._Element, tokens: Sequence[Token]) -> None:
    starts = [child for child in paragraph.iter(*_STARTS) if _owner(child) is paragraph]
    ends = [child for child in paragraph.iter(*_ENDS) if _owner(child) is paragraph]
    del paragraph[:]
    paragraph.text = None
    renderer = Renderer(paragraph)
    for element in starts:
        renderer.append(element)
    for token in tokens:
        renderer.token(token)
    for element in ends:
        renderer.append(element)


def _owner(element: etree._Element) -> etree._Element:
    return next(element.iterancestors(*_PARAGRAPHS))


def _mark_draft(styles: etree._Element) -> None:
    for page in styles.iter(STYLE + "master-page"):
        header = page.find(STYLE + "header")
        if header is None:
            header = etree.Element(STYLE + "header")
            page.insert(0, header)
        mark = etree.Element(TEXT + "p")
        mark.text = DRAFT_MARK
        header.insert(0, mark)


def _left_out(package: Package, roots: Mapping[str, etree._Element]) -> tuple[str, ...]:
    notes = []
    deleted = sum(1 for root in roots.values() for _ in root.iter(TEXT + "deletion"))
    if deleted:
        notes.append(f"{deleted} tracked deletions: not translated, and gone in the translation")
    objects = [name for name in package.names if _OBJECT.fullmatch(name)]
    silent = sum(name not in roots or next(roots[name].iter(*_PARAGRAPHS), None) is None for name in objects)
    if silent:
        notes.append(f"{silent} embedded objects (formulas and others): their text stays as it is")
    if odt_parts.macros(package):
        notes.append("Macros: they are not carried into the translation")
    return tuple(notes)
