"""The parts of an OpenDocument package beside its text: properties and macros."""

from __future__ import annotations

from lxml import etree

from translator_app.core.ports import ExportOptions

from . import markup
from .odt_names import OFFICE, A
from .packages import Package


def put_properties(package: Package, changed: dict[str, bytes], options: ExportOptions) -> None:
    """Write what ``options`` know into the properties, if the document has any."""
    said = [f"Translated by {options.translator}." if options.translator else ""]
    said += [f"Reviewed by {options.reviewer}." if options.reviewer else ""]
    if options.approved_at and not options.draft:
        said.append(f"Approved on {options.approved_at:%Y-%m-%d %H:%M}.")
    values = {
        A + "title": options.title,
        A + "description": " ".join(filter(None, said)),
        A + "creator": options.translator,
    }
    values = {name: markup.legal(text) for name, text in values.items() if text}
    if not values or "meta.xml" not in package:
        return
    root = package.xml("meta.xml")
    home = root.find(OFFICE + "meta")
    if home is None:
        return
    for name, text in (values | {A + "language": options.target_language}).items():
        element = home.find(name)
        if element is None:
            element = etree.SubElement(home, name)
        element.text = text
    changed["meta.xml"] = markup.serialised(root)


def macros(package: Package) -> frozenset[str]:
    """Return the parts that are macros."""
    return frozenset(name for name in package.names if name.startswith(("Basic/", "Scripts/")))


def without_macros(package: Package, changed: dict[str, bytes]) -> frozenset[str]:
    """Take the macros off the list of parts and return which they are."""
    removed = macros(package)
    name = "META-INF/manifest.xml"
    if removed and name in package:
        root = package.xml(name)
        for entry in list(root):
            if any(str(value).startswith(("Basic/", "Scripts/")) for value in entry.attrib.values()):
                root.remove(entry)
        changed[name] = markup.serialised(root)
    return removed
