"""Writing a translation back into the Word document it was read from."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import BinaryIO

from lxml import etree

from translator_app.core.ports import ExportOptions, Task
from translator_app.core.project import is_rtl
from translator_app.formats import markup
from translator_app.formats.asides import turn_shown, unflagged
from translator_app.formats.packages import Package, open_package

from . import direction, draft, properties, remarks, revisions
from .adding import CONTENT_TYPES, current, relations_name
from .beside import Beside, beside
from .compose import certificate_page
from .fill import Filled, Filling, comment_elsewhere, fill
from .names import CT, MC, REL, W
from .parts import MACRO_TYPES, TEMPLATE_TYPE, TextPart, has_macros, is_template, main_part, styles_of, text_parts


def write(skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
    """Write the document ``skeleton`` with ``targets`` in the place of its paragraphs.

    A target equal to its source leaves the paragraph as it is. If the languages run in different directions the
    whole document is turned and its tracked changes are accepted. Parts that nothing changes are copied byte for
    byte. The remarks of ``options`` become comments. Raises DocumentError where a required code is missing, except
    in a draft.
    """
    data, with_asides = unflagged(skeleton)
    package = open_package(data, options.title or "The document")
    main = main_part(package)
    turning = is_rtl(options.source_language) and not is_rtl(options.target_language)
    parts = text_parts(package, main)
    roots = {part.name: part.root for part in parts}
    others = beside(package, main, parts) if with_asides else Beside()
    comments = remarks.beside(roots.values() if options.remarks else ())
    body = roots[main].find(W + "body")
    how = Filling(turning, options.draft, roots[main] if body is None else body, comments, options.remarks)
    done = fill(parts, others, targets, styles_of(package, main), how, task)
    touched, changed = done.touched, dict[str, bytes]()
    for part in parts:
        if part.name in touched:
            _renew_old_copies(part.root)
        if turning:
            revisions.accept(part.root)
    roots |= {name: root for name, root in others.roots.items() if name not in roots}
    if turning:
        roots |= _turned(package, main, parts, others, options.target_language, done)
        touched |= roots.keys()
    if options.draft:
        touched |= draft.mark(package, main, roots, changed)
    if options.certificate:
        _certify(roots[main], options)
        touched.add(main)
    if done.elsewhere:
        comment_elsewhere(how.body, done, comments)
        touched.add(main)
    for name in touched:
        changed[name] = markup.serialised(roots[name])
    changed |= done.workbooks(package)
    if comments.elements:
        remarks.put(package, changed, main, comments)
    properties.put(package, changed, options, titled=any(aside.kind == "property" for aside, _ in done.asides))
    plain = not has_macros(package) and not is_template(package)
    removed = frozenset() if plain else _as_document(package, main, changed)
    task.step(len(targets), len(targets), "Writing")
    package.rewritten(out, changed, removed=removed)


def _turned(
    package: Package, main: str, parts: Sequence[TextPart], others: Beside, language: str, done: Filled
) -> dict[str, etree._Element]:
    """Turn all parts and return those that were loaded for it."""
    texts = {part.name: part.root for part in parts}
    loaded = direction.turn(package, main, texts, others.roots, language, done.kurdish)
    full = direction.full_language(language)
    drawn = turn_shown(package, main, texts[main], others.roots, frozenset(done.kurdish), full)
    return loaded | {name: others.roots[name] for name in drawn}


def _certify(root: etree._Element, options: ExportOptions) -> None:
    """Put the page that tells of the approval at the end of the body, before its last section's properties."""
    body = root.find(W + "body")
    if body is None:
        return
    page = markup.parse(
        f'<w:body xmlns:w="{W[1:-1]}">{"".join(certificate_page(options))}</w:body>'.encode(), "the certificate"
    )
    last = body.find(W + "sectPr")
    for element in list(page):
        if last is None:
            body.append(element)
        else:
            last.addprevious(element)


def _renew_old_copies(root: etree._Element) -> None:
    """Make the text boxes for old programs (mc:Fallback) say what the new ones do."""
    for alternate in root.iter(MC + "AlternateContent"):
        choice, fallback = alternate.find(MC + "Choice"), alternate.find(MC + "Fallback")
        if choice is None or fallback is None:
            continue
        new = choice.findall(f".//{W}txbxContent")
        old = fallback.findall(f".//{W}txbxContent")
        if len(new) == len(old):
            for source, target in zip(new, old, strict=True):
                target[:] = [deepcopy(child) for child in source]


def _as_document(package: Package, main: str, changed: dict[str, bytes]) -> frozenset[str]:
    """Make a plain document of a template or of one with macros, which and what leads to them are taken out."""
    removed = {name for name in package.names if "vba" in name.lower().rsplit("/", 1)[-1]}
    types = current(package, changed, CONTENT_TYPES)
    for entry in list(types):
        if entry.get("ContentType") in (*MACRO_TYPES, TEMPLATE_TYPE):
            entry.set("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
        elif entry.tag == CT + "Override" and entry.get("PartName", "").lstrip("/") in removed:
            types.remove(entry)
    changed[CONTENT_TYPES] = markup.serialised(types)
    name = relations_name(main)
    links = current(package, changed, name)
    for link in links.findall(REL + "Relationship"):
        if "vba" in link.get("Type", "").lower() or "keyMapCustomizations" in link.get("Type", ""):
            links.remove(link)
    changed[name] = markup.serialised(links)
    return frozenset(removed)
