"""Office packages whose texts are all in spots (presentations, workbooks): read, filled, written again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.ports import ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.said import said

from . import markup
from .asides import Aside, Done, flagged
from .docx import properties
from .filling import paired
from .packages import Package


def parsed(path: Path, data: bytes, asides: Iterable[Aside], left_out: Sequence[str], task: Task) -> ParsedDocument:
    """Return the texts of the package ``data``. Raises DocumentError if there are none."""
    found = tuple(Paragraph(aside.coded.text, aside.coded.codes, aside.kind) for aside in asides)
    if not found:
        raise DocumentError(said("{name} holds no text to translate.", name=path.name))
    task.step(len(found), len(found), "Reading")
    return ParsedDocument(found, flagged(data, (each.kind for each in found)), left_out=tuple(left_out))


def filled(asides: Iterable[Aside], targets: Sequence[str], task: Task, *, lenient: bool) -> Done:
    """Put the targets in. Raises DocumentError for a missing required code and a wrong number of targets."""
    done = Done()
    for number, aside, target in paired(asides, targets, task):
        done.put(aside, target, f"Paragraph {number}", lenient=lenient)
    return done


def rewritten(
    package: Package, roots: Mapping[str, etree._Element], done: Done, out: BinaryIO, options: ExportOptions
) -> None:
    """Write the package with the parts that were touched; the others are copied byte for byte."""
    changed = {name: markup.serialised(roots[name]) for name in done.touched}
    changed |= done.workbooks(package)
    properties.put(package, changed, options)
    package.rewritten(out, changed)
