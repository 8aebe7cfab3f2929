"""Reading a Word document: its paragraphs, and what of it is not carried into the translation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.ports import Paragraph, ParsedDocument, Task
from translator_app.core.said import said
from translator_app.formats.asides import flagged, links
from translator_app.formats.fonts import is_legacy_font
from translator_app.formats.packages import Package, load, open_package

from .beside import Beside, beside, places
from .names import W
from .parts import TextPart, has_macros, main_part, styles_of, text_parts

_STEP = 200


def read(path: Path, task: Task) -> ParsedDocument:
    """Read the Word document at ``path``. The skeleton is the document itself, flagged if texts stand beside."""
    data = load(path)
    package = open_package(data, path.name)
    main = main_part(package)
    parts = text_parts(package, main)
    styles = styles_of(package, main)
    others = beside(package, main, parts)
    found: list[Paragraph] = []
    for _, place in places(parts, others, styles):
        found.append(Paragraph(place.coded.text, place.coded.codes, place.kind))
        if len(found) % _STEP == 0:
            task.step(len(found), 0, "Reading")
    if not found:
        raise DocumentError(said("{name} holds no text to translate.", name=path.name))
    skeleton = flagged(data, (paragraph.kind for paragraph in found))
    return ParsedDocument(tuple(found), skeleton, left_out=_left_out(package, parts, others))


def _left_out(package: Package, parts: Sequence[TextPart], others: Beside) -> tuple[str, ...]:
    notes = []
    deleted = sum(1 for part in parts for element in part.root.iter(W + "del") if element.find(f".//{W}r") is not None)
    if deleted:
        notes.append(_count(deleted, "tracked deletion", "not translated, and gone in the translation"))
    kept_by_charts = {name for part in others.charts for name in links(package, part).values()}
    embedded = sum(re.search(r"/embeddings/", part) is not None for part in package.names - kept_by_charts)
    if embedded:
        notes.append(
            _count(
                embedded,
                "embedded document",
                "its text stays as it is" if embedded == 1 else "their text stays as it is",
            )
        )
    if has_macros(package):
        notes.append("Macros: they are not carried into the translation")
    fonts = {
        name
        for part in parts
        for element in part.root.iter(W + "rFonts")
        for name in (element.get(W + "cs", ""), element.get(W + "ascii", ""))
        if is_legacy_font(name)
    }
    if fonts:
        notes.append(
            f"Text in the font {', '.join(sorted(fonts))} of before Unicode: its letters may be wrong; convert it first"
        )
    return tuple(notes)


def _count(number: int, name: str, what: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}: {what}"
