"""Gettext catalogues (.po, .pot): every message is a paragraph, its translation goes into msgstr.

Only the lines of msgstr change. A message whose translation equals its source keeps the msgstr it had, so that an
untranslated message stays untranslated. Placeholders such as ``%s`` and ``{name}`` are codes that must stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import DocumentError
from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.said import said

from .coding import encode
from .composing import DRAFT_MARK
from .filling import fill
from .plain_text import decoded
from .sniffing import read_bytes
from .tokens import Coded, Look, Mark, Run, Token

CAP = 32_000_000
_PLAIN = Look(())
_LINE = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]+"(.*)"\s*$')
_MORE = re.compile(r'[ \t]*"(.*)"\s*$')
_PLACEHOLDER = re.compile(
    r"%(?:\(\w+\))?[-#0+ ]?(?:\d+\$)?\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t|L)?[diouxXeEfFgGcrsap]\b"
    r"|\{\w*(?:[!:][^{}\n]{0,40})?\}|%\d+\b|\n"
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_LANGUAGE = re.compile(r'^"Language:[^"\n]*\\n"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Message:
    """A message (or one form of its plural): its source, and the lines from, to that hold its msgstr."""

    source: str
    start: int
    stop: int
    key: str


class Po:
    """Gettext catalogues."""

    name = "po"
    label = "Gettext catalogue"
    extensions: tuple[str, ...] = (".po", ".pot")
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``; its header and its obsolete messages are not text."""
        text, encoding = decoded(read_bytes(path, CAP), path.name)
        found = list(_found(text.splitlines(keepends=True)))
        if not found:
            raise DocumentError(said("{name} holds no message (msgid) to translate.", name=path.name))
        task.step(len(found), len(found), "Reading")
        listed = tuple(Paragraph(coded.text, coded.codes) for _, coded in found)
        return ParsedDocument(listed, text.encode("utf-8", "surrogatepass"), encoding)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the catalogue in UTF-8 with the msgstr of the translated messages."""
        text = skeleton.decode("utf-8", "surrogatepass")
        lines = text.splitlines(keepends=True)
        newline = "\r\n" if "\r\n" in text else "\n"
        changed = False

        def put(message: _Message, tokens: list[Token]) -> None:
            nonlocal changed
            changed = True
            written = "".join(token.text if isinstance(token, Run) else token.payload for token in tokens
                              if isinstance(token, Run | Mark))  # fmt: skip
            lines[message.start : message.stop] = [_entry(message.key, written, newline)]
            lines[message.start + 1 : message.start + 1] = [""] * (message.stop - message.start - 1)

        fill(_found(lines[:]), targets, put, task, lenient=options.draft)
        result = "".join(lines)
        if changed:
            result = _LANGUAGE.sub(lambda _: f'"Language: {options.target_language}\\n"', result, count=1)
        if options.draft:
            result = f"# {DRAFT_MARK}{newline}{result}"
        out.write(result.encode("utf-8", "replace"))

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write source and target of each row as a message."""
        head = f"# {DRAFT_MARK}\n" if options.draft else ""
        head += 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        head += f'"Language: {options.target_language}\\n"\n\n'
        out.write(head.encode())
        seen: set[str] = set()
        for row in rows:
            source = plain(row.source)
            if source not in seen:
                seen.add(source)
                out.write((_entry("msgid", source, "\n") + _entry("msgstr", plain(row.target), "\n") + "\n").encode())
        task.step(len(rows), len(rows), "Writing")


def _found(lines: Sequence[str]) -> Iterator[tuple[_Message, Coded]]:
    for message in _messages(lines):
        coded = encode(list(_tokens(message.source)))
        if coded is not None:
            yield message, coded


def _messages(lines: Sequence[str]) -> Iterator[_Message]:
    """Yield the messages; of a plural, msgstr[0] has the singular for a source, the others the plural."""
    sources: dict[str, str] = {}
    key = ""
    index = 0
    while index < len(lines):
        match = _LINE.match(lines[index])
        if match is None:
            if not lines[index].strip():
                sources = {}
            index += 1
            continue
        start, key, parts = index, match.group(1), [match.group(2)]
        index += 1
        while index < len(lines) and (more := _MORE.match(lines[index])):
            parts.append(more.group(1))
            index += 1
        if not key.startswith("msgstr"):
            if key == "msgid":
                sources.pop("msgid_plural", None)
            sources[key] = _unescaped("".join(parts))
            continue
        plural = key not in ("msgstr", "msgstr[0]")
        source = sources.get("msgid_plural" if plural else "msgid", "")
        if source:
            yield _Message(source, start, index, key)


def _tokens(source: str) -> Iterator[Token]:
    at = 0
    for match in _PLACEHOLDER.finditer(source):
        if match.start() > at:
            yield Run(source[at : match.start()], _PLAIN)
        line_break = match.group() == "\n"
        yield Mark(
            match.group(), "line break" if line_break else "placeholder", required=not line_break, keep=not line_break
        )
        at = match.end()
    if at < len(source):
        yield Run(source[at:], _PLAIN)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[0]), text)


def _entry(key: str, text: str, newline: str) -> str:
    """Return a key with its text, broken after the line breaks in it as gettext does."""
    pieces = re.findall(r"[^\n]*\n|[^\n]+", text) or [""]
    quoted = [f'"{"".join(_ESCAPED.get(character, character) for character in piece)}"' for piece in pieces]
    if len(quoted) > 1:
        quoted.insert(0, '""')
    return f"{key} {newline.join(quoted)}{newline}"
