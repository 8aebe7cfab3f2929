"""The core properties of a document: title, who translated and approved it, and when."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from translator_app.core.ports import ExportOptions
from translator_app.formats import markup
from translator_app.formats.packages import Package

from .names import CP, CT, DC, DCTERMS, REL, XSI

_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_NAMESPACES = {"cp": CP[1:-1], "dc": DC[1:-1], "dcterms": DCTERMS[1:-1], "xsi": XSI[1:-1]}
_NAME = "docProps/core.xml"


def put(package: Package, changed: dict[str, bytes], options: ExportOptions) -> None:
    """Write what ``options`` know into the core properties, adding the part if the document has none.

    With nothing to say the part stays as it is.
    """
    values = values_of(options)
    if not values:
        return
    name = _existing(package)
    if name:
        root = package.xml(name)
    else:
        name = _NAME
        root = etree.Element(CP + "coreProperties", nsmap=_NAMESPACES)
        _announce(package, changed)
    fill(root, values)
    changed[name] = markup.serialised(root)


def values_of(options: ExportOptions) -> dict[str, str]:
    """Return the properties by their qualified names, only those there is something to say of."""
    sentences = [
        f"Translated by {options.translator}." if options.translator else "",
        f"Reviewed by {options.reviewer}." if options.reviewer else "",
        f"Approved on {options.approved_at:%Y-%m-%d %H:%M}." if options.approved_at and not options.draft else "",
    ]
    approved = options.approved_at is not None and not options.draft
    values = {
        DC + "title": options.title,
        DC + "description": " ".join(filter(None, sentences)),
        DC + "identifier": f"sha256:{options.digest}" if options.digest else "",
        CP + "lastModifiedBy": options.translator,
        CP + "contentStatus": "Draft" if options.draft else "Approved" if approved else "",
        DCTERMS + "modified": _utc(options.approved_at) if options.approved_at and approved else "",
    }
    values = {name: markup.legal(text) for name, text in values.items() if text}
    if values:
        values[DC + "language"] = options.target_language
    return values


def fill(root: etree._Element, values: dict[str, str]) -> None:
    """Set ``values`` in ``root`` (cp:coreProperties), replacing what it said of them."""
    for name, text in values.items():
        element = root.find(name)
        if element is None:
            element = etree.SubElement(root, name)
        element.text = text
        if name.startswith(DCTERMS):
            element.set(XSI + "type", "dcterms:W3CDTF")


def new_core(options: ExportOptions) -> bytes:
    """Return the core properties of a new document."""
    root = etree.Element(CP + "coreProperties", nsmap=_NAMESPACES)
    fill(root, values_of(options) or {DC + "language": options.target_language})
    return markup.serialised(root)


def _utc(moment: datetime) -> str:
    return (moment if moment.tzinfo is None else moment.astimezone(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _existing(package: Package) -> str:
    for relation in package.xml("_rels/.rels").iter(REL + "Relationship"):
        name = relation.get("Target", "").lstrip("/")
        if relation.get("Type") == _RELATION and name in package:
            return name
    return ""


def _announce(package: Package, changed: dict[str, bytes]) -> None:
    links = (
        markup.parse(changed["_rels/.rels"], "_rels/.rels") if "_rels/.rels" in changed else package.xml("_rels/.rels")
    )
    etree.SubElement(links, REL + "Relationship", Id="wergerCore", Type=_RELATION, Target=_NAME)
    changed["_rels/.rels"] = markup.serialised(links)
    types_name = "[Content_Types].xml"
    types = markup.parse(changed[types_name], types_name) if types_name in changed else package.xml(types_name)
    etree.SubElement(types, CT + "Override", PartName=f"/{_NAME}", ContentType=_TYPE)
    changed[types_name] = markup.serialised(types)
