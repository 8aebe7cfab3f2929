"""Turning a right-to-left OpenDocument text into a left-to-right one, and what of its styles is seen in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from .fonts import LATIN_FONT, is_arabic_font
from .odt_names import FO, OFFICE, STYLE, SVG, TEXT

# Latin property -> the one that Arabic-script text is drawn by.
_COMPLEX = {
    FO + "font-weight": STYLE + "font-weight-complex",
    FO + "font-style": STYLE + "font-style-complex",
    FO + "font-size": STYLE + "font-size-complex",
}
_MODES = {"rl-tb": "lr-tb", "rl": "lr", "tb-rl": "tb-lr"}
# Numbering in letters or figures of Arabic script, which LibreOffice writes as its first three members.
_ARABIC_NUMBERS = re.compile("[\u0600-\u06ff]")


def seen(properties: etree._Element | None) -> dict[str, str]:
    """Return what a reader will see of text properties once the text is English, by short names."""
    if properties is None:
        return {}
    found = {
        "weight": _effective(properties, FO + "font-weight"),
        "style": _effective(properties, FO + "font-style"),
        "size": _effective(properties, FO + "font-size"),
        "underline": _switch(properties, "text-underline-style"),
        "strike": _switch(properties, "text-line-through-style"),
        "position": properties.get(STYLE + "text-position", ""),
        "color": properties.get(FO + "color", ""),
        "ground": properties.get(FO + "background-color", ""),
        "caps": properties.get(FO + "font-variant", ""),
        "hidden": properties.get(STYLE + "text-display", properties.get("display", "")),
    }
    return {key: value for key, value in found.items() if value not in ("", "normal", "transparent", "0% 100%")}


def _effective(properties: etree._Element, latin: str) -> str:
    return properties.get(_COMPLEX[latin], properties.get(latin, ""))


def _switch(properties: etree._Element, name: str) -> str:
    return "" if properties.get(STYLE + name, "none") == "none" else "yes"


def turn(roots: Mapping[str, etree._Element], language: str) -> None:
    """Turn the trees in place: writing modes, alignments, fonts, languages, numbering; changes are accepted."""
    for root in roots.values():
        fonts = _arabic_faces(root)
        for element in root.iter(STYLE + "paragraph-properties"):
            _turn_alignment(element)
        for element in root.iter():
            mode = element.get(STYLE + "writing-mode") if not callable(element.tag) else None
            if mode in _MODES:
                element.set(STYLE + "writing-mode", _MODES[mode])
        for properties in root.iter(STYLE + "text-properties"):
            _turn_text(properties, language, fonts)
        for element in root.iter(TEXT + "list-level-style-number", TEXT + "notes-configuration"):
            number = element.get(STYLE + "num-format", "")
            if _ARABIC_NUMBERS.search(number):
                element.set(STYLE + "num-format", "1" if number[0].isdigit() else "a")
        for element in list(_change_marks(root)):
            _remove_keeping_tail(element)


def _arabic_faces(root: etree._Element) -> frozenset[str]:
    """Return the names of the font faces for Arabic script; the Latin one is declared where there are any."""
    faces = frozenset(
        face.get(STYLE + "name", "")
        for face in root.iter(STYLE + "font-face")
        if is_arabic_font(face.get(SVG + "font-family", face.get(STYLE + "name", "")).strip("'\""))
    )
    declarations = root.find(OFFICE + "font-face-decls")
    if faces and declarations is not None:
        etree.SubElement(
            declarations, STYLE + "font-face", {STYLE + "name": LATIN_FONT, SVG + "font-family": LATIN_FONT}
        )
    return faces


def _turn_alignment(properties: etree._Element) -> None:
    alignment = properties.get(FO + "text-align", "")
    if alignment in ("end", "right"):
        properties.set(FO + "text-align", "start")
    elif alignment in ("start", "left") and properties.get(STYLE + "writing-mode") in _MODES:
        properties.set(FO + "text-align", "end")


def _turn_text(properties: etree._Element, language: str, fonts: frozenset[str]) -> None:
    for latin, other in _COMPLEX.items():
        value = properties.get(other)
        if value is not None:
            properties.set(latin, value)
    if properties.get(STYLE + "font-name", "") in fonts:
        properties.set(STYLE + "font-name", LATIN_FONT)
    if is_arabic_font(properties.get(FO + "font-family", "").strip("'\"")):
        properties.set(FO + "font-family", LATIN_FONT)
    if properties.get(FO + "language") is not None or properties.get(STYLE + "language-complex") is not None:
        short, _, country = language.partition("-")
        properties.set(FO + "language", short)
        properties.set(FO + "country", country or {"en": "US"}.get(short, "none"))


def _change_marks(root: etree._Element) -> Iterator[etree._Element]:
    yield from root.iter(TEXT + "tracked-changes", TEXT + "change", TEXT + "change-start", TEXT + "change-end")


def _remove_keeping_tail(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    tail, before = element.tail or "", element.getprevious()
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
