"""Turning a right-to-left Word document into a left-to-right one.

What Word means by the marks (ECMA-376 part 1, 17.3 and 17.4; seen in Word's and LibreOffice's rendering):

* under ``w:bidi`` left and right of ``w:jc``, ``w:ind`` and ``w:tabs`` mean the leading and the trailing side, so
  taking the mark off mirrors them; a paragraph that was pushed to the right without ``w:bidi`` must be turned itself;
* the sides of its borders, frame and floating pictures are the page's own, so these are exchanged with it;
* ``w:bidiVisual`` lays the first column on the right and reads left and right of the table likewise;
* a run with ``w:rtl`` or ``w:cs`` is drawn by ``w:bCs``, ``w:iCs``, ``w:szCs`` and the cs font, the others by
  ``w:b``, ``w:i``, ``w:sz`` and the ascii font.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from lxml import etree

from translator_app.core.project import is_rtl
from translator_app.formats.fonts import LATIN_FONT, is_arabic_font
from translator_app.formats.packages import Package

from .looks import is_complex
from .names import OFF, PPR, RPR, VAL, WP, WPS, A, P, W
from .parts import part_of_type

# Numbering in Arabic, Hebrew or Hindi letters and digits -> what English uses.
_NUMBER_FORMATS = {
    "arabicAbjad": "lowerLetter",
    "arabicAlpha": "lowerLetter",
    "hebrew1": "lowerLetter",
    "hebrew2": "lowerLetter",
    "hindiNumbers": "decimal",
    "hindiCounting": "decimal",
}
_KASHIDA = frozenset({"lowKashida", "mediumKashida", "highKashida"})
_FULL_LANGUAGE = {"en": "en-US"}  # Word knows no bare "en"
_OTHER_SIDE = {"left": "right", "right": "left"}
_BORDERS = {W + name: rank for rank, name in enumerate(("top", "left", "bottom", "right", "between", "bar"))}
_GONE = tuple(W + name for name in ("bidi", "bidiVisual", "rtlGutter"))


def turn(
    package: Package,
    main: str,
    roots: Mapping[str, etree._Element],
    loaded: Mapping[str, etree._Element],
    language: str,
    kurdish: Set[etree._Element],
) -> dict[str, etree._Element]:
    """Turn the text parts ``roots`` in place, and return the turned trees of the parts that go with them.

    Those are the styles, the numbering, the settings and the theme, where not ``loaded`` already. ``kurdish`` are the
    paragraphs whose source was in Arabic script; others set to the right without a mark were set so on purpose.
    """
    word_language = full_language(language)
    names = {kind: part_of_type(package, main, kind) for kind in ("styles", "numbering", "settings", "theme")}
    more = {kind: loaded[name] if name in loaded else package.xml(name) for kind, name in names.items() if name}
    bidi = _bidi_of(more.get("styles"))
    for root in roots.values():
        _turn_text(root, bidi, word_language, kurdish)
    for kind in ("styles", "numbering"):
        if kind in more:
            _turn_text(more[kind], bidi, word_language, kurdish)
    if "styles" in more:
        _default_language(more["styles"], word_language)
    if "settings" in more:
        for element in more["settings"].iter(W + "themeFontLang"):
            _drop(element, W + "bidi")
    if "theme" in more:
        for element in more["theme"].iter(A + "latin"):
            if is_arabic_font(element.get("typeface", "")):
                element.set("typeface", LATIN_FONT)
    return {names[kind]: root for kind, root in more.items()}


def full_language(language: str) -> str:
    """Return the language as Word writes it."""
    return _FULL_LANGUAGE.get(language, language)


@dataclass(frozen=True, slots=True)
class _Bidi:
    """Which paragraph styles run right to left, before anything was turned; "" is the default."""

    styles: Mapping[str, bool]

    def of(self, properties: etree._Element) -> bool:
        """Tell whether a paragraph or paragraph style with these properties runs right to left."""
        own = properties.find(W + "bidi")
        if own is not None:
            return own.get(VAL, "1") not in OFF
        style = properties.find(W + "pStyle")
        parent = properties.getparent()
        name = style.get(VAL, "") if style is not None else ""
        if style is None and parent is not None and parent.tag == W + "style":
            name = parent.get(W + "styleId", "")
        return self.styles.get(name, self.styles.get("", False))


def _bidi_of(styles: etree._Element | None) -> _Bidi:
    own: dict[str, bool] = {}
    bases: dict[str, str] = {}
    default = ""
    if styles is None:
        return _Bidi({})
    mark = styles.find(f"{W}docDefaults/{W}pPrDefault/{PPR}/{W}bidi")
    ground = mark is not None and mark.get(VAL, "1") not in OFF
    for style in styles.iter(W + "style"):
        key = style.get(W + "styleId", "")
        if style.get(W + "type") == "paragraph" and style.get(W + "default", "0") not in OFF:
            default = key
        based = style.find(W + "basedOn")
        bases[key] = based.get(VAL, "") if based is not None else ""
        mark = style.find(f"{PPR}/{W}bidi")
        if mark is not None:
            own[key] = mark.get(VAL, "1") not in OFF
    found = {key: _inherited(key, own, bases, ground) for key in bases}
    found[""] = found.get(default, ground)
    return _Bidi(found)


def _inherited(key: str, own: Mapping[str, bool], bases: Mapping[str, str], ground: bool) -> bool:
    seen: set[str] = set()
    while key and key not in seen:
        if key in own:
            return own[key]
        seen.add(key)
        key = bases.get(key, "")
    return ground


def _turn_text(root: etree._Element, bidi: _Bidi, language: str, kurdish: Set[etree._Element]) -> None:
    _turn_pictures(root, bidi)
    for properties in list(root.iter(PPR)):
        owner = properties.getparent()
        _turn_paragraph(properties, bidi, kurdish=owner is None or owner.tag != P or owner in kurdish)
    for table in root.iter(W + "tblPr"):
        _turn_table(table)
    for element in list(root.iter(*_GONE)):
        _remove(element)
    for properties in list(root.iter(RPR)):
        _turn_run(properties, language)
    for element in root.iter(W + "numFmt", W + "pgNumType"):
        name = VAL if element.tag == W + "numFmt" else W + "fmt"
        if element.get(name) in _NUMBER_FORMATS:
            element.set(name, _NUMBER_FORMATS[element.get(name, "")])
    for element in root.iter(WPS + "bodyPr"):
        if element.get("rtlCol") is not None:
            element.set("rtlCol", "0")
    for element in list(root.iter(W + "dir", W + "bdo")):
        parent = element.getparent()
        if parent is not None:
            at = parent.index(element)
            parent[at : at + 1] = list(element)


def _turn_paragraph(properties: etree._Element, bidi: _Bidi, *, kurdish: bool) -> None:
    leading = bidi.of(properties)
    if leading:
        _turn_sides(properties)
    alignment = properties.find(W + "jc")
    if alignment is None:
        return
    value = alignment.get(VAL)
    if value in _KASHIDA:
        alignment.set(VAL, "both")
    elif value in ("right", "end") and kurdish and not leading:
        alignment.set(VAL, "left" if value == "right" else "start")
        indents = properties.find(W + "ind")
        if indents is not None:
            _swap(indents, W + "left", W + "right")
            _swap(indents, W + "start", W + "end")


def _turn_sides(properties: etree._Element) -> None:
    """Exchange left and right where a right-to-left paragraph names the sides of the page."""
    borders = properties.find(W + "pBdr")
    if borders is not None:
        sides = borders.find(W + "left"), borders.find(W + "right")
        for side, name in zip(sides, ("right", "left"), strict=True):
            if side is not None:
                side.tag = W + name
        borders[:] = sorted(borders, key=lambda border: _BORDERS.get(border.tag, 0))
    frame = properties.find(W + "framePr")
    if frame is not None and frame.get(W + "xAlign") in _OTHER_SIDE:
        frame.set(W + "xAlign", _OTHER_SIDE[frame.get(W + "xAlign", "")])


def _turn_pictures(root: etree._Element, bidi: _Bidi) -> None:
    """Let pictures that float at a side of right-to-left paragraphs float at the other."""
    for align in root.iter(WP + "align"):
        parent, paragraph = align.getparent(), next(align.iterancestors(P), None)
        properties = paragraph.find(PPR) if paragraph is not None else None
        level = parent is not None and parent.tag == WP + "positionH" and align.text in _OTHER_SIDE
        if level and properties is not None and bidi.of(properties):
            align.text = _OTHER_SIDE[align.text or ""]


def _turn_table(properties: etree._Element) -> None:
    mark, alignment = properties.find(W + "bidiVisual"), properties.find(W + "jc")
    visual = mark is not None and mark.get(VAL, "1") not in OFF
    if alignment is not None and not visual and alignment.get(VAL) in ("right", "end"):
        alignment.set(VAL, "left" if alignment.get(VAL) == "right" else "start")


def _turn_run(properties: etree._Element, language: str) -> None:
    owner = properties.getparent()
    own_run = owner is not None and str(owner.tag).endswith("}r")  # w:r or m:r, not a style or a paragraph's mark
    complex_script = is_complex(properties) or not own_run
    for latin, other in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
        theirs = properties.find(W + other)
        if theirs is None:
            continue
        mine = properties.find(W + latin)
        if complex_script or (mine is None and latin != "sz"):
            if mine is not None:
                properties.remove(mine)
            theirs.tag = W + latin
        else:
            properties.remove(theirs)
    for name in ("rtl", "cs"):
        for element in properties.findall(W + name):
            properties.remove(element)
    fonts = properties.find(W + "rFonts")
    if fonts is not None:
        _turn_fonts(fonts)
    tongue = properties.find(W + "lang")
    if tongue is not None:
        if complex_script or W + "bidi" in tongue.attrib or is_rtl(tongue.get(VAL, "")):
            tongue.set(VAL, language)
        _drop(tongue, W + "bidi")


def _turn_fonts(fonts: etree._Element) -> None:
    for name in ("ascii", "hAnsi"):
        if is_arabic_font(fonts.get(W + name, "")):
            fonts.set(W + name, LATIN_FONT)
    _drop(fonts, W + "cs")
    _drop(fonts, W + "hint")
    if not fonts.attrib:
        _remove(fonts)


def _default_language(styles: etree._Element, language: str) -> None:
    """Say in the document defaults which language the text is in."""
    parent = styles.find(W + "docDefaults")
    if parent is None:
        parent = etree.Element(W + "docDefaults")
        styles.insert(0, parent)
    for name in ("rPrDefault", "rPr"):
        child = parent.find(W + name)
        if child is None:
            child = etree.Element(W + name)
            parent.insert(0, child)
        parent = child
    tongue = parent.find(W + "lang")
    if tongue is None:
        tongue = etree.SubElement(parent, W + "lang")
    tongue.set(VAL, language)
    _drop(tongue, W + "bidi")


def _swap(element: etree._Element, one: str, other: str) -> None:
    first, second = element.get(one), element.get(other)
    _drop(element, one)
    _drop(element, other)
    if first is not None:
        element.set(other, first)
    if second is not None:
        element.set(one, second)


def _drop(element: etree._Element, name: str) -> None:
    if name in element.attrib:
        del element.attrib[name]


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
