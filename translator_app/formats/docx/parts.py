"""The parts of a Word document that hold text, and the paragraphs in them, in one fixed order."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.said import said
from translator_app.formats.asides import Aside
from translator_app.formats.coding import encode
from translator_app.formats.packages import Package
from translator_app.formats.tokens import Coded

from .adding import relations_name
from .flow import Flow, flow_of
from .looks import Looks
from .names import CT, MC, OFF, PPR, R_RUN, REL, RELATIONS, VAL, P, W

# Relationship type -> kind of the paragraphs, in reading order after the body.
_TEXT_PARTS: dict[str, str] = {
    "footnotes": "footnote",
    "endnotes": "endnote",
    "header": "header",
    "footer": "footer",
    "comments": "comment",
}
MACRO_TYPES = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"


@dataclass(frozen=True, slots=True)
class TextPart:
    """A part that holds paragraphs of one kind."""

    name: str
    kind: str
    root: etree._Element


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph with text in it."""

    element: etree._Element
    kind: str
    flow: Flow
    coded: Coded


@dataclass(frozen=True, slots=True)
class Styles:
    """What reading needs of styles.xml: the kinds of its paragraph styles, the formats of its character styles."""

    kinds: Mapping[str, str]
    formats: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship of the main part: where it leads (a part name, empty if outside) and of which type."""

    id: str
    type: str
    target: str


def main_part(package: Package) -> str:
    """Return the name of the main document part."""
    if "[Content_Types].xml" not in package or "_rels/.rels" not in package:
        raise DocumentError(said("{place} is no Word document: it lacks the parts every one has.", place=package.place))
    for relation in package.xml("_rels/.rels").iter(REL + "Relationship"):
        if relation.get("Type") == _STRICT:
            raise DocumentError(
                said(
                    "{place} is in Strict Open XML, which is not read. Save it in Word as “Word Document (.docx)”.",
                    place=package.place,
                )
            )
        if relation.get("Type") == RELATIONS + "officeDocument":
            name = relation.get("Target", "").lstrip("/")
            if name in package:
                return name
            raise DocumentError(
                said("{place} is damaged: its main part {name} is missing.", place=package.place, name=name)
            )
    raise DocumentError(
        said("{place} is no Word document: nothing says which of its parts holds the text.", place=package.place)
    )


def relations(package: Package, main: str) -> list[Relation]:
    """Return the relationships of the part ``main``."""
    name = relations_name(main)
    if name not in package:
        return []
    folder = posixpath.dirname(main)
    found = []
    for element in package.xml(name).iter(REL + "Relationship"):
        target = element.get("Target", "")
        if element.get("TargetMode") == "External":
            target = ""
        elif target.startswith("/"):
            target = target[1:]
        else:
            target = posixpath.normpath(posixpath.join(folder, target))
        kind = element.get("Type", "").removeprefix(RELATIONS)
        found.append(Relation(element.get("Id", ""), kind, target))
    return found


def text_parts(package: Package, main: str) -> list[TextPart]:
    """Return the main part and the notes, headers, footers and comments it leads to."""
    root = package.xml(main)
    if root.tag != W + "document":
        raise DocumentError(
            said(
                "{place} is no Word document: its main part {main} holds something else.",
                place=package.place,
                main=main,
            )
        )
    parts = [TextPart(main, "text", root)]
    links = relations(package, main)
    for kind, label in _TEXT_PARTS.items():
        seen = {part.name for part in parts}
        for link in links:
            if link.type == kind and link.target and link.target not in seen:
                seen.add(link.target)
                parts.append(TextPart(link.target, label, package.xml(link.target)))
    return parts


def part_of_type(package: Package, main: str, kind: str) -> str:
    """Return the name of the part that ``main`` leads to by a relationship of ``kind``, empty if there is none."""
    names = (link.target for link in relations(package, main) if link.type == kind and link.target in package)
    return next(names, "")


def styles_of(package: Package, main: str) -> Styles:
    """Read what is needed of the styles."""
    name = part_of_type(package, main, "styles")
    if not name:
        return Styles({}, {})
    kinds: dict[str, str] = {}
    formats: dict[str, tuple[str, ...]] = {}
    for style in package.xml(name).iter(W + "style"):
        key = style.get(W + "styleId", "")
        label = _value(style.find(W + "name")).lower()
        if style.get(W + "type") == "character":
            formats[key] = tuple(_style_formats(style))
        elif label in ("title", "subtitle"):
            kinds[key] = "title"
        elif label.startswith("heading ") or style.find(f"{PPR}/{W}outlineLvl") is not None:
            kinds[key] = "heading"
        elif label.startswith("list ") or style.find(f"{PPR}/{W}numPr") is not None:
            kinds[key] = "list"
    return Styles(kinds, formats)


def _style_formats(style: etree._Element) -> Iterator[str]:
    for name, form in (("b", "b"), ("i", "i"), ("strike", "s")):
        element = style.find(f"{W}rPr/{W}{name}")
        if element is not None and element.get(VAL, "1") not in OFF:
            yield form
    if _value(style.find(f"{W}rPr/{W}u")) not in ("", "none"):
        yield "u"


def _value(element: etree._Element | None) -> str:
    return element.get(VAL, "") if element is not None else ""


def paragraphs(
    part: TextPart, styles: Styles, looks: Looks, following: Mapping[etree._Element, Sequence[Aside]]
) -> Iterator[Found | Aside]:
    """Yield the paragraphs of ``part`` that hold text, in document order, each with the asides ``following`` it.

    A text box is written twice, for new and for old programs; the old copy (mc:Fallback) is left to the writer.
    """
    for element in list(part.root.iter(P)):  # the writer moves them about while it goes on
        if _has_text(element):
            flow = flow_of(element, looks)
            coded = encode(flow.tokens)
            if coded is not None and not is_old_copy(element):
                yield Found(element, _kind(element, part.kind, styles), flow, coded)
        if following:
            yield from following.get(element, ())


def _has_text(paragraph: etree._Element) -> bool:
    return any(text.text for text in paragraph.iter(W + "t")) and paragraph.find(f".//{R_RUN}") is not None


def is_old_copy(element: etree._Element) -> bool:
    """Tell whether ``element`` lies in the copy of a text box that is for old programs."""
    fallback = next(element.iterancestors(MC + "Fallback"), None)
    if fallback is None:
        return False
    choice = fallback.getparent().find(MC + "Choice")  # type: ignore[union-attr]
    return choice is not None and choice.find(f".//{W}txbxContent") is not None


def _kind(paragraph: etree._Element, part_kind: str, styles: Styles) -> str:
    if part_kind != "text":
        return part_kind
    for ancestor in paragraph.iterancestors():
        if ancestor.tag == W + "txbxContent":
            return "textbox"
        if ancestor.tag == W + "tc":
            return "cell"
    properties = paragraph.find(PPR)
    if properties is None:
        return "text"
    by_style = styles.kinds.get(_value(properties.find(W + "pStyle")), "text")
    number = properties.find(f"{W}numPr/{W}numId")
    if by_style in ("heading", "title"):
        return by_style
    if properties.find(W + "outlineLvl") is not None and _value(properties.find(W + "outlineLvl")) != "9":
        return "heading"
    if number is not None:
        return "list" if _value(number) != "0" else "text"
    return by_style


def has_macros(package: Package) -> bool:
    """Tell whether the document carries macros."""
    if any(name.lower().endswith("vbaproject.bin") for name in package.names):
        return True
    types = package.xml("[Content_Types].xml")
    return any(entry.get("ContentType") in MACRO_TYPES for entry in types.iter(CT + "Override"))


def is_template(package: Package) -> bool:
    """Tell whether the document is a template, which under the ending .docx no Word opens."""
    types = package.xml("[Content_Types].xml")
    return any(entry.get("ContentType") == TEMPLATE_TYPE for entry in types.iter(CT + "Override"))
