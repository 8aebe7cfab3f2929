"""Texts beside the paragraphs of an office document: of charts, diagrams, and the descriptions of pictures.

Only those in Arabic script are taken: a program's own "Picture 1" and the years of a chart are nobody's to translate.
What is said in several spots (a chart repeats its categories for each series, a diagram is drawn beside its data) is
one text, whose translation goes to all of them.
"""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.inline import plain

from . import drawing, markup
from .coding import decode, encode
from .packages import Package, open_package
from .tokens import Coded, Look, Mark, Run, Token

A = drawing.A
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
DSP = "{http://schemas.microsoft.com/office/drawing/2008/diagram}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LAST_DRAWING = DSP + "dataModelExt"
_VALUES = (C + "v", CX + "v", CX + "pt")
_ARABIC = re.compile("[\u0621-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_PLAIN = Look(())
_BESIDE = frozenset({"alt", "chart", "diagram", "drawing", "label", "property"})
_FLAG = b"werger: with the texts beside the paragraphs\n"


@dataclass(frozen=True, slots=True)
class Spot:
    """One place that says a text: the part and the element it is in, and what puts tokens there."""

    part: str
    element: etree._Element
    coded: Coded
    put: Callable[[Sequence[Token]], None]


@dataclass(frozen=True, slots=True)
class Aside:
    """A text and all the spots that say it; ``kind`` is chart, diagram, alt, label, property or drawing."""

    kind: str
    spots: tuple[Spot, ...]
    holder: etree._Element | None = None

    @property
    def coded(self) -> Coded:
        """The text with its codes."""
        return self.spots[0].coded

    def put(self, target: str, place: str, *, lenient: bool) -> set[str]:
        """Put ``target`` into all spots and return their parts. Raises DocumentError for a missing required code."""
        for number, spot in enumerate(self.spots):
            spot.put(decode(spot.coded, target, place, lenient=lenient or number > 0))
        return {spot.part for spot in self.spots}


@dataclass(slots=True)
class Done:
    """What was put where: the parts touched, the elements with Arabic-script sources, the asides with their targets."""

    touched: set[str] = field(default_factory=set)
    kurdish: set[etree._Element] = field(default_factory=set)
    asides: list[tuple[Aside, str]] = field(default_factory=list)

    def put(self, aside: Aside, target: str, place: str, *, lenient: bool) -> None:
        """Put ``target`` where ``aside`` stands, if it says anything else."""
        if is_arabic(aside.coded.text):
            self.kurdish.update(spot.element for spot in aside.spots)
        if target != aside.coded.text:
            self.touched |= aside.put(target, place, lenient=lenient)
            self.asides.append((aside, target))

    def workbooks(self, package: Package) -> Iterator[tuple[str, bytes]]:
        """Yield the workbooks of charts anew: see :func:`renewed_workbooks`."""
        said: dict[str, dict[str, str]] = {}
        for aside, target in self.asides:
            if aside.kind == "chart":
                for spot in aside.spots:
                    said.setdefault(spot.part, {})[plain(spot.coded.text)] = plain(target)
        for chart, cells in said.items():
            yield from renewed_workbooks(package, chart, cells)


def is_arabic(text: str) -> bool:
    """Tell whether there is a letter of Arabic script in ``text``."""
    return _ARABIC.search(text) is not None


def grouped(kind: str, spots: Iterable[Spot], holder: etree._Element | None = None) -> Iterator[Aside]:
    """Yield the texts of ``spots`` in Arabic script, each once, in their order."""
    found: dict[str, list[Spot]] = {}
    for spot in spots:
        text = plain(spot.coded.text)
        if is_arabic(text):
            found.setdefault(text, []).append(spot)
    for same in found.values():
        yield Aside(kind, tuple(same), holder)


def described(part: str, element: etree._Element) -> Iterator[Spot]:
    """Yield the spots of the title and the description of a drawing's non-visual properties (cNvPr, docPr)."""
    for name in ("title", "descr"):
        yield from attribute(part, element, name)


def attribute(part: str, element: etree._Element, name: str) -> Iterator[Spot]:
    """Yield the spot of an attribute."""

    def put(tokens: Sequence[Token]) -> None:
        element.set(name, markup.legal(_written(tokens)))

    yield from spot(part, element, [Run(element.get(name, ""), _PLAIN)], put)


def content(part: str, element: etree._Element) -> Iterator[Spot]:
    """Yield the spot of an element that holds nothing but text."""

    def put(tokens: Sequence[Token]) -> None:
        element.text = markup.legal(_written(tokens))

    yield from spot(part, element, [Run(element.text or "", _PLAIN)], put)


def pattern(part: str, element: etree._Element, name: str, placeholder: re.Pattern[str]) -> Iterator[Spot]:
    """Yield the spot of an attribute in which ``placeholder`` stands for something that must stay."""

    def put(tokens: Sequence[Token]) -> None:
        element.set(name, markup.legal(_written(tokens)))

    tokens: list[Token] = []
    at = 0
    text = element.get(name, "")
    for match in placeholder.finditer(text):
        tokens += [Run(text[at : match.start()], _PLAIN), Mark(match.group(), "number", required=True, keep=True)]
        at = match.end()
    yield from spot(part, element, [*tokens, Run(text[at:], _PLAIN)], put)


def drawn(part: str, root: etree._Element) -> Iterator[Spot]:
    """Yield the spots of the DrawingML paragraphs and of the cached cells in ``root``."""
    for element in list(root.iter(drawing.P, *_VALUES)):
        if element.tag == drawing.P:
            yield from paragraph(part, element)
        else:
            yield from content(part, element)


def paragraph(part: str, element: etree._Element) -> Iterator[Spot]:
    """Yield the spot of a DrawingML paragraph."""

    def put(tokens: Sequence[Token]) -> None:
        drawing.put(element, tokens)

    yield from spot(part, element, list(drawing.tokens_of(element)), put)


def spot(
    part: str, element: etree._Element, tokens: Sequence[Token], put: Callable[[Sequence[Token]], None]
) -> Iterator[Spot]:
    """Yield the spot of ``tokens`` if there is a letter or digit in them."""
    coded = encode(tokens)
    if coded is not None:
        yield Spot(part, element, coded, put)


def _written(tokens: Sequence[Token]) -> str:
    return "".join(
        token.text if isinstance(token, Run) else str(token.payload) if isinstance(token, Mark) else ""
        for token in tokens
    )


# --- skeletons -----------------------------------------------------------------------------------------------


def flagged(data: bytes, kinds: Iterable[str]) -> bytes:
    """Return the skeleton of a document of which texts of these ``kinds`` were read.

    It is the document itself; behind a line that says so if texts beside its paragraphs are among them, which
    projects of before do not have.
    """
    return data if _BESIDE.isdisjoint(kinds) else _FLAG + data


def unflagged(skeleton: bytes) -> tuple[bytes, bool]:
    """Return the document, and whether the texts beside its paragraphs belong to what was read of it."""
    return (skeleton[len(_FLAG) :], True) if skeleton.startswith(_FLAG) else (skeleton, False)


# --- relations, turning, workbooks ----------------------------------------------------------------------------


def links(package: Package, part: str) -> dict[str, str]:
    """Return the parts that ``part`` leads to, by the ids of the relationships."""
    folder, name = posixpath.split(part)
    home = posixpath.join(folder, "_rels", name + ".rels")
    if home not in package:
        return {}
    return {
        link.get("Id", ""): posixpath.normpath(posixpath.join("/" + folder, link.get("Target", ""))).lstrip("/")
        for link in package.xml(home).iter(_REL + "Relationship")
        if link.get("TargetMode") != "External"
    }


def drawings(
    package: Package, part: str, root: etree._Element
) -> Iterator[tuple[str, tuple[str, ...], etree._Element]]:
    """Yield the charts and diagrams that ``part`` shows, in their order: kind, parts there are, and where it does."""
    known = links(package, part)
    for element in list(root.iter(C + "chart", CX + "chart", DGM + "relIds")):
        if element.tag == DGM + "relIds":
            data = known.get(element.get(_ID + "dm", ""), "")
            names: tuple[str, ...] = (data, _last_drawing(package, data, known))
        else:
            names = (known.get(element.get(_ID + "id", ""), ""),)
        yield "diagram" if len(names) > 1 else "chart", tuple(name for name in names if name in package), element


def loaded(package: Package, names: Iterable[str], roots: dict[str, etree._Element]) -> list[str]:
    """Load parts that are not among ``roots`` yet and return which; one that is damaged stays as it is."""
    fresh = []
    for name in names:
        if name not in roots:
            try:
                roots[name] = package.xml(name)
            except DocumentError:
                continue
            fresh.append(name)
    return fresh


def _last_drawing(package: Package, data: str, known: Mapping[str, str]) -> str:
    """Return the part that holds how a diagram was drawn last, which its data names."""
    roots: dict[str, etree._Element] = {}
    if data in package and loaded(package, [data], roots):
        for named in roots[data].iter(_LAST_DRAWING):
            return known.get(named.get("relId", ""), "")
    return ""


def turn_shown(
    package: Package,
    part: str,
    root: etree._Element,
    roots: Mapping[str, etree._Element],
    kurdish: frozenset[etree._Element],
    language: str,
) -> Iterator[str]:
    """Turn the charts and diagrams that ``part`` shows, as far as they are among ``roots``, and yield their names."""
    for _, names, _ in drawings(package, part, root):
        known = [name for name in names if name in roots]
        turn([roots[name] for name in known], kurdish, language)
        yield from known


def turn(roots: Sequence[etree._Element], kurdish: frozenset[etree._Element], language: str) -> None:
    """Turn a chart, or a diagram with how it was drawn last, left to right.

    That is its text, an axis that runs leftwards, and a layout in reverse with the places of its shapes.
    """
    reverse = [each for root in roots for each in root.iter(DGM + "dir") if each.get("val") == "rev"]
    for root in roots:
        drawing.turn(root, kurdish, language)
        for axis in root.iter(C + "catAx", C + "valAx", C + "dateAx", C + "serAx"):
            place = axis.find(C + "axPos")
            order = axis.find(f"{C}scaling/{C}orientation")
            level = place is not None and place.get("val") in ("b", "t")
            if level and order is not None and order.get("val") == "maxMin":
                order.set("val", "minMax")
        if reverse:
            _mirror(root)
    for element in reverse:
        element.set("val", "norm")


def _mirror(root: etree._Element) -> None:
    """Exchange the left and right of the shapes of a diagram as drawn; arrows turn round with their places."""
    frames = [(frame, frame.find(A + "off"), frame.find(A + "ext")) for frame in root.iter(A + "xfrm", DSP + "txXfrm")]
    boxes = [
        (frame, off, int(off.get("x", "0")), int(ext.get("cx", "0")))
        for frame, off, ext in frames
        if off is not None and ext is not None and _whole(off.get("x")) and _whole(ext.get("cx"))
    ]
    if not boxes:
        return
    edges = min(x for _, _, x, _ in boxes) + max(x + width for _, _, x, width in boxes)
    for frame, off, x, width in boxes:
        off.set("x", str(edges - x - width))
        shape = next(frame.iterancestors(DSP + "sp"), None)
        if frame.tag == A + "xfrm" and shape is not None and not any(text.text for text in shape.iter(A + "t")):
            frame.set("flipH", "0" if frame.get("flipH") in ("1", "true") else "1")
            if _whole(frame.get("rot")):
                frame.set("rot", str(-int(frame.get("rot", "0"))))


def _whole(number: str | None) -> bool:
    return number is not None and re.fullmatch(r"-?\d{1,15}", number) is not None


def renewed_workbooks(package: Package, chart: str, said: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield the workbooks that ``chart`` keeps its cells in, with ``said`` (text to its translation) in their cells.

    Without that, Word would bring the Kurdish back as soon as one edits the chart's numbers.
    """
    for name in links(package, chart).values():
        if name.endswith(".xlsx") and name in package and said:
            try:
                renewed = _renewed(package, name, said)
            except DocumentError:  # one that is damaged or encrypted stays as it is
                continue
            yield name, renewed


def _renewed(package: Package, name: str, said: Mapping[str, str]) -> bytes:
    book = open_package(package.bytes_of(name), f"{package.place}, part {name},")
    changed: dict[str, bytes] = {}
    for part in sorted(book.names):
        if part == "xl/sharedStrings.xml" or re.fullmatch(r"xl/worksheets/[^/]+\.xml", part):
            root = book.xml(part)
            if _renew_cells(root, said):
                changed[part] = markup.serialised(root)
    out = io.BytesIO()
    book.rewritten(out, changed)
    return out.getvalue()


def _renew_cells(root: etree._Element, said: Mapping[str, str]) -> bool:
    touched = False
    for view in root.iter(S + "sheetView"):
        if "rightToLeft" in view.attrib:
            del view.attrib["rightToLeft"]
            touched = True
    for string in root.iter(S + "si", S + "is"):
        texts = list(string.iter(S + "t"))
        target = said.get("".join(text.text or "" for text in texts).strip())
        if target is not None and texts:
            texts[0].text = target
            for text in texts[1:]:
                text.text = ""
            touched = True
    return touched
