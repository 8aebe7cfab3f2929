"""The core properties of a document: title, who translated and approved it, and when."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from translator_app.core.ports import ExportOptions
from translator_app.formats import markup
from translator_app.formats.packages import Package

from .adding import NewPart, announce, current
from .names import CP, DC, DCTERMS, REL, XSI

_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_NAMESPACES = {"cp": CP[1:-1], "dc": DC[1:-1], "dcterms": DCTERMS[1:-1], "xsi": XSI[1:-1]}
_NAME = "docProps/core.xml"


def put(package: Package, changed: dict[str, bytes], options: ExportOptions, *, titled: bool = False) -> None:
    """Write what ``options`` know into the core properties, adding the part if the document has none.

    With nothing to say the part stays as it is; so does the title of a document that is ``titled``.
    """
    values = values_of(options)
    if titled:
        values.pop(DC + "title", None)
    if not values:
        return
    name = existing(package)
    if name:
        root = current(package, changed, name)
    else:
        name = _NAME
        root = etree.Element(CP + "coreProperties", nsmap=_NAMESPACES)
        announce(package, changed, "", NewPart(name, _RELATION, _TYPE, "wergerCore"))
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


def existing(package: Package) -> str:
    """Return the name of the part with the core properties, empty if there is none."""
    for relation in package.xml("_rels/.rels").iter(REL + "Relationship"):
        name = relation.get("Target", "").lstrip("/")
        if relation.get("Type") == _RELATION and name in package:
            return name
    return ""
