"""Bring the interface's translation in line with the code: ``python3 dev.py texts``.

What the window says is found where it is said: in calls of ``tr``, ``plural`` and ``said``, in the table of actions,
in checks and in failures (the table CALLS). New messages come in unfinished, messages that nothing says any more are
marked as vanished and keep their translation; other contexts (Qt's own words) are left alone.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "interface" / "werger_ckb.ts"
CONTEXT = "Werger"
ERRORS = (
    "AppError", "DocumentError", "ProjectError", "ConflictError", "MemoryStoreError", "GlossaryError", "EngineError",
    "EditError", "ReviewError",
)  # fmt: skip
CALLS: dict[str, tuple[int, ...]] = {
    "tr": (0,), "said": (0,), "plural": (2,), "ActionSpec": (0, 1, 5), "Check": (1,), "AcrossCheck": (1,),
    "Finding": (0,), "OpenPoint": (2,), **dict.fromkeys(ERRORS, (0,)),
}  # fmt: skip
"""The places of texts by the name of what is called; a menu's path is one text a step."""

Found = dict[str, tuple[bool, set[str]]]
"""The texts with whether they have a singular and the files that say them, in the order of the code."""


def texts_of(package: Path) -> Found:
    """Return every text that the window may say."""
    found: Found = {}
    for path in sorted(package.rglob("*.py")):
        if path.parent.name == "commands":
            continue
        for text, numerus in _said_in(ast.parse(path.read_text("utf-8"))):
            known = found.setdefault(text, (numerus, set()))
            known[1].add(path.relative_to(package.parent).as_posix())
    return found


def _said_in(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        for place in CALLS.get(name, ()):
            if place < len(node.args):
                for text in _texts(node.args[place]):
                    steps = text.split("/") if name == "ActionSpec" and place == 0 else [text]
                    yield from ((step, name == "plural") for step in steps if _has_letters(step))


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from _texts(body)
            yield from _texts(other)


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() or letter in ",;%“" for letter in text)


def updated(root: ElementTree.Element, found: Found) -> ElementTree.Element:
    """Return the catalogue with exactly the messages of ``found`` in our context, and those that vanished."""
    ours = next((c for c in root.iter("context") if c.findtext("name") == CONTEXT), None)
    known = {} if ours is None else {m.findtext("source", ""): m for m in ours.iter("message")}
    fresh = ElementTree.Element("context")
    ElementTree.SubElement(fresh, "name").text = CONTEXT
    for text, (numerus, files) in found.items():
        fresh.append(_message(text, numerus, sorted(files), known.get(text)))
    for text, message in known.items():
        translation = message.find("translation")
        if text not in found and translation is not None and (translation.text or len(translation)):
            for place in message.findall("location"):
                message.remove(place)
            translation.set("type", "vanished")
            fresh.append(message)
    result = ElementTree.Element("TS", root.attrib)
    result.append(fresh)
    result.extend(c for c in root.iter("context") if c is not ours)
    return result


def _message(text: str, numerus: bool, files: list[str], known: ElementTree.Element | None) -> ElementTree.Element:
    message = ElementTree.Element("message", {"numerus": "yes"} if numerus else {})
    for file in files:
        ElementTree.SubElement(message, "location", {"filename": f"../../{file}"})
    ElementTree.SubElement(message, "source").text = text
    old = None if known is None else known.find("translation")
    if old is not None and (old.text or len(old)) and bool(len(old)) == numerus:
        if old.get("type") in ("vanished", "obsolete"):
            del old.attrib["type"]
        message.append(old)
    else:
        empty = ElementTree.SubElement(message, "translation", {"type": "unfinished"})
        if numerus:
            ElementTree.SubElement(empty, "numerusform")
            ElementTree.SubElement(empty, "numerusform")
    return message


def written(root: ElementTree.Element) -> str:
    """Return the catalogue as Qt Linguist writes it, one element a line."""
    head = "".join(f' {name}="{value}"' for name, value in root.attrib.items())
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f"<TS{head}>"]
    for context in root.iter("context"):
        lines += ["<context>", f"    <name>{escape(context.findtext('name', ''))}</name>"]
        for message in context.iter("message"):
            lines.append('    <message numerus="yes">' if message.get("numerus") else "    <message>")
            lines += [f'        <location filename="{each.get("filename")}"/>' for each in message.iter("location")]
            lines.append(f"        <source>{escape(message.findtext('source', ''))}</source>")
            translation = message.find("translation")
            assert translation is not None
            kind = f' type="{translation.get("type")}"' if translation.get("type") else ""
            forms = [escape(form.text or "") for form in translation.iter("numerusform")]
            if forms:
                lines.append(f"        <translation{kind}>")
                lines += [f"            <numerusform>{form}</numerusform>" for form in forms]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{kind}>{escape(translation.text or '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main() -> int:
    """Update the catalogue in place and tell what is left to translate."""
    root = ElementTree.parse(CATALOGUE).getroot()
    result = updated(root, texts_of(ROOT / "translator_app"))
    CATALOGUE.write_text(written(result), "utf-8")
    kinds = [each.get("type", "finished") for each in result.iter("translation")]
    print(", ".join(f"{kinds.count(kind):,} {kind}" for kind in ("finished", "unfinished", "vanished")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
