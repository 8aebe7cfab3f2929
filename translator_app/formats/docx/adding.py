"""Adding a part to an office package: the part, what leads to it, and what it is said to be."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from lxml import etree

from translator_app.formats import markup
from translator_app.formats.packages import Package

from .names import CT, REL

CONTENT_TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class NewPart:
    """A part to add: its name, the type of the relationship that leads to it under the id ``key``, its content type."""

    name: str
    relation: str
    content_type: str
    key: str


def current(package: Package, changed: dict[str, bytes], name: str) -> etree._Element:
    """Return the root of a part as it will be written."""
    return markup.parse(changed[name], name) if name in changed else package.xml(name)


def announce(package: Package, changed: dict[str, bytes], owner: str, part: NewPart) -> None:
    """Enter ``part`` among the relationships of ``owner`` (a part's name, empty for the package) and the types."""
    links_name = relations_name(owner)
    if links_name in package or links_name in changed:
        links = current(package, changed, links_name)
    else:
        links = markup.parse(f'<Relationships xmlns="{REL[1:-1]}"/>'.encode(), links_name)
    target = posixpath.relpath(part.name, posixpath.dirname(owner) or ".")
    etree.SubElement(links, REL + "Relationship", Id=part.key, Type=part.relation, Target=target)
    changed[links_name] = markup.serialised(links)
    types = current(package, changed, CONTENT_TYPES)
    etree.SubElement(types, CT + "Override", PartName=f"/{part.name}", ContentType=part.content_type)
    changed[CONTENT_TYPES] = markup.serialised(types)


def relations_name(part: str) -> str:
    """Return the name of the part that holds the relationships of ``part``; of the package for an empty name."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", name + ".rels")
