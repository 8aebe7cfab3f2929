"""The texts of a Word document that stand in no paragraph: charts, SmartArt, descriptions, list labels, its title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from translator_app.formats import asides
from translator_app.formats.asides import Aside, Spot
from translator_app.formats.packages import Package

from . import properties
from .flow import DELETED
from .looks import Looks
from .names import DC, VAL, WP, P, V, W
from .parts import Found, Styles, TextPart, is_old_copy, paragraphs, part_of_type

# Element and attribute -> kind. What a reader hears, sees on hovering, chooses from, or as a watermark.
_ATTRIBUTES: tuple[tuple[str, str, str], ...] = (
    (WP + "docPr", "title", "alt"),
    (WP + "docPr", "descr", "alt"),
    ("{*}cNvPr", "title", "alt"),
    ("{*}cNvPr", "descr", "alt"),
    *((V + name, "alt", "alt") for name in ("shape", "rect", "oval", "group", "imagedata")),
    (V + "imagedata", "{urn:schemas-microsoft-com:office:office}title", "alt"),
    (V + "textpath", "string", "drawing"),
    (W + "tblCaption", VAL, "alt"),
    (W + "tblDescription", VAL, "alt"),
    (W + "hyperlink", W + "tooltip", "alt"),
    (W + "listItem", W + "displayText", "alt"),
)
_NUMBER = re.compile("%[1-9]")
_PROPERTIES = (DC + "title", DC + "subject", "{*}keywords", "{*}category")


@dataclass(frozen=True, slots=True)
class Beside:
    """The texts by the paragraph they follow and those behind all paragraphs; ``roots`` are the parts' trees.

    Among ``roots`` are all ``charts`` and diagrams, with text in Arabic script or not.
    """

    following: Mapping[etree._Element, Sequence[Aside]] = field(default_factory=dict)
    after: Sequence[Aside] = ()
    roots: Mapping[str, etree._Element] = field(default_factory=dict)
    charts: Sequence[str] = ()

    def __bool__(self) -> bool:
        return bool(self.following or self.after)


def beside(package: Package, main: str, parts: Sequence[TextPart]) -> Beside:
    """Find the texts in the document. The trees of its text parts are those of ``parts``."""
    roots: dict[str, etree._Element] = {}
    following: dict[etree._Element, list[Aside]] = {}
    for part in parts:
        for holder, kinds in _attributes(part).items():
            for kind, said in kinds.items():
                following.setdefault(holder, []).extend(asides.grouped(kind, said, holder))
    after: list[Aside] = []
    for kind, names, shown in asides.drawings(package, main, parts[0].root):
        home = next(shown.iterancestors(P), None)
        fresh = asides.loaded(package, names, roots)
        spots = (spot for name in fresh for spot in asides.drawn(name, roots[name]))
        after += asides.grouped(kind, spots, home)
    charts = tuple(roots)
    numbering = part_of_type(package, main, "numbering")
    if numbering:
        root = package.xml(numbering)
        labels = list(asides.grouped("label", _labels(numbering, root)))
        roots |= {numbering: root} if labels else {}
        after += labels
    core = properties.existing(package)
    if core:
        root = package.xml(core)
        told = list(asides.grouped("property", _said(core, root)))
        roots |= {core: root} if told else {}
        after += told
    return Beside({key: value for key, value in following.items() if value}, after, roots, charts)


def places(parts: Sequence[TextPart], beside_: Beside, styles: Styles) -> Iterator[tuple[TextPart, Found | Aside]]:
    """Yield all that is translated, in the order of reading, with the part it stands in or (asides) belongs to."""
    looks = Looks(styles.formats)
    for part in parts:
        for found in paragraphs(part, styles, looks, beside_.following):
            yield part, found
    for aside in beside_.after:
        yield parts[0], aside


def _attributes(part: TextPart) -> dict[etree._Element, dict[str, list[Spot]]]:
    found: dict[etree._Element, dict[str, list[Spot]]] = {}
    names: dict[str, list[tuple[str, str]]] = {}
    for tag, name, kind in _ATTRIBUTES:
        names.setdefault(tag.rpartition("}")[2], []).append((name, kind))
    for element in part.root.iter(*dict.fromkeys(tag for tag, _, _ in _ATTRIBUTES)):
        for name, kind in names[etree.QName(element).localname]:
            holder = _holder(element) if element.get(name) else None
            if holder is not None:
                spots = asides.attribute(part.name, element, name)
                found.setdefault(holder, {}).setdefault(kind, []).extend(spots)
    return found


def _holder(element: etree._Element) -> etree._Element | None:
    """Return the paragraph that the texts of ``element`` follow, None for what is deleted or a copy."""
    holder = next(element.iterancestors(P), None)
    if holder is None:  # a table's own description goes with its first paragraph
        holder = next((p for table in element.iterancestors(W + "tbl") for p in table.iter(P)), None)
    gone = next(element.iterancestors(*DELETED), None) is not None
    return None if holder is None or gone or is_old_copy(holder) else holder


def _labels(part: str, root: etree._Element) -> Iterator[Spot]:
    for element in root.iter(W + "lvlText"):
        yield from asides.pattern(part, element, VAL, _NUMBER)


def _said(part: str, root: etree._Element) -> Iterator[Spot]:
    for name in _PROPERTIES:
        for element in root.iter(name):
            yield from asides.content(part, element)
