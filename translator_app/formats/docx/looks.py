"""How a run of a Word document looks, told apart only by what will still be seen in the English text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from translator_app.formats.fonts import latin_or_empty
from translator_app.formats.tokens import Look

from .names import OFF, R_RUN, RPR, VAL, W

# Not formatting a reader sees, or gone once the text runs left to right; spacing is noise of converters.
_NOISE = frozenset(
    W + name
    for name in (
        "lang",
        "rtl",
        "cs",
        "noProof",
        "webHidden",
        "rPrChange",
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "kern",
        "spacing",
        "w",
        "fitText",
        "snapToGrid",
        "specVanish",
        "bCs",
        "iCs",
        "szCs",
        "b",
        "i",
        "sz",
        "rFonts",
        "rStyle",
    )
)
_SHOWN = {
    W + "strike": "s",
    W + "dstrike": "s",
}
_LABELS = {
    W + "highlight": "highlight",
    W + "shd": "shading",
    W + "caps": "capitals",
    W + "smallCaps": "small capitals",
    W + "vanish": "hidden",
    W + "position": "raised",
    W + "bdr": "border",
}


@dataclass(slots=True)
class Looks:
    """The looks of the runs of one document; ``styles`` gives the formats of its character styles by id."""

    styles: Mapping[str, tuple[str, ...]]
    _known: dict[bytes, Look] = field(default_factory=dict)

    def of(self, run: etree._Element) -> Look:
        """Return the look of ``run`` (a w:r)."""
        properties = run.find(RPR) if run.tag == R_RUN else None
        if properties is None:
            return _PLAIN
        raw = etree.tostring(properties, with_tail=False)
        look = self._known.get(raw)
        if look is None:
            look = self._known[raw] = self._read(properties)
        return look

    def _read(self, properties: etree._Element) -> Look:
        key: dict[str, object] = {}
        formats: list[str] = []
        label = ""
        for name, toggle, complex_toggle in (("b", "b", "bCs"), ("i", "i", "iCs")):
            value = effective(properties, toggle, complex_toggle)
            if value is not None:
                on = value not in OFF
                key[name] = on
                if on:
                    formats.append(name)
        size = effective(properties, "sz", "szCs")
        if size is not None:
            key["sz"], label = size, f"size {half_points(size)}"
        font = _font(properties)
        if font:
            key["font"], label = font, label or font
        for child in properties:
            if child.tag not in _NOISE and not callable(child.tag):
                known = _visible(child)
                if known:
                    key[child.tag] = known
                    formats += [known] if known in ("u", "s", "sub", "sup") or known.startswith("color:") else []
                    label = label or _LABELS.get(child.tag, "")
        style = properties.find(W + "rStyle")
        if style is not None:
            name = style.get(VAL, "")
            key["style"] = name
            formats += [form for form in self.styles.get(name, ()) if form not in formats and form not in key]
            label = label or name
        return Look(tuple(sorted(key.items(), key=str)), tuple(formats), label, properties)


_PLAIN = Look(())


def is_complex(properties: etree._Element) -> bool:
    """Tell whether Word draws a run with these properties by its complex-script (Cs) ones."""
    return any(_on(properties.find(W + name)) for name in ("rtl", "cs"))


def effective(properties: etree._Element, latin: str, complex_script: str) -> str | None:
    """Return the value that counts of a Latin and complex-script property pair; on/off ones without value are "1".

    A complex-script run goes by its own; where a writer set only the other, that was meant.
    """
    complex_run = is_complex(properties)
    names = (complex_script, latin) if complex_run else (latin, complex_script)
    for name in names[:1] if latin == "sz" and not complex_run else names:
        found = properties.find(W + name)
        if found is not None:
            return found.get(VAL, "1")
    return None


def half_points(size: str) -> str:
    """Return a size in half points as points."""
    return f"{int(size) / 2:g}" if size.isdigit() else size


def _on(element: etree._Element | None) -> bool:
    return element is not None and element.get(VAL, "1") not in OFF


def _font(properties: etree._Element) -> str:
    fonts = properties.find(W + "rFonts")
    return latin_or_empty(fonts.get(W + "ascii", "")) if fonts is not None else ""


def _visible(child: etree._Element) -> str:
    """Return what a property shows, the empty string if nothing."""
    value = child.get(VAL, "1")
    if child.tag in _SHOWN:
        return "" if value in OFF else _SHOWN[child.tag]
    match child.tag.removeprefix(W):
        case "u":
            return "" if value == "none" else "u"
        case "vertAlign":
            return {"subscript": "sub", "superscript": "sup"}.get(value, "")
        case "color":
            return "" if value == "auto" else f"color:#{value.upper()}"
        case "highlight" | "effect":
            return "" if value == "none" else value
        case _:
            if value in OFF:
                return ""
            return "|".join(f"{name!s}={text!s}" for name, text in sorted(child.attrib.items())) or "1"
