"""Markdown: headings, lists, quotes, tables and paragraphs; code, addresses and front matter stay as they are.

The file is cut into lines as CommonMark divides blocks, near enough for translation; what is not sure to be text is
left alone. A paragraph whose translation differs is written on one line behind its own marks (``#``, ``-``, ``>``).
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import DocumentError
from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.project import is_rtl
from translator_app.core.said import said

from .coding import encode
from .composing import DRAFT_MARK, paragraphs
from .filling import fill
from .html_text import turned_tag
from .plain_text import decoded
from .sniffing import read_bytes
from .tokens import Begin, Coded, End, Look, Mark, Pair, Run, Token

CAP = 32_000_000
_DEPTH = 200  # how deep marks may nest
_PLAIN = Look(())
# Possessive: white space at the start of a line is tried once only.
_LEAD = r"[ \t]*+(?:>[ \t]*+)*+"
_FENCE = re.compile(_LEAD + r"(`{3,}|~{3,})")
_RULE = re.compile(r"[ \t]{0,3}(?:=+|-{2,}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})[ \t]*$")
_UNDERLINE = re.compile(r"[ \t]{0,3}(?:=+|-+)[ \t]*$")
_DEFINITION = re.compile(r"[ \t]{0,3}\[(?!\^)[^\]]+\]:[ \t]*\S")
_HTML_LINE = re.compile(r"[ \t]{0,3}<(?:/?[A-Za-z]|!--|\?|!)")
_CELLS_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_PREFIX = re.compile(
    _LEAD + r"(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*(?:\[\^[^\]\s]+\]:[ \t]+)?"
    r"(#{1,6}[ \t]+)?"
)
_MARKED = re.compile(_LEAD + r"(?:[-+*]|\d{1,9}[.)]|#{1,6}|\[\^[^\]\s]+\]:)[ \t]")
_LIST = re.compile(_LEAD + r"(?:[-+*]|\d{1,9}[.)])[ \t]")
_CELL = re.compile(r"(?<!\\)\|")
_INLINE = re.compile(
    r"""(?P<escape>\\[!-/:-@\[-`{-~])
    |(?P<code>(?<!`)(?P<ticks>`{1,8})(?!`)(?:(?!(?P=ticks)(?!`)).){0,2000}?(?<!`)(?P=ticks)(?!`))
    |(?P<image>!\[[^\[\]]{0,500}\](?:\([^()\s]{0,2000}(?:[ ]"[^"]{0,500}")?\)|\[[^\[\]]{0,200}\]))
    |(?P<note>\[\^[^\]\s]{1,100}\])
    |(?P<open>\[)(?=[^\[\]]{1,500}\](?:\(|\[))
    |(?P<close>\](?:\([^()\s]{0,2000}(?:[ ]"[^"]{0,500}")?\)|\[[^\[\]]{0,200}\]))
    |(?P<tag></?[A-Za-z][^<>]{0,500}>|<https?:[^<>\s]{0,2000}>)
    |(?P<stars>\*{1,3}|~~|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w))
    |(?P<break>(?:\\\n|(?<![ ])[ ]{2,}+\n)[ \t]*+(?:>[ \t]*+)*+)
    |(?P<space>(?<![ \t])[ \t]*+\n[ \t]*+(?:>[ \t]*+)*+)""",
    re.VERBOSE | re.DOTALL,
)
_SPECIAL = re.compile(r"([\\`*\[\]<]|~~|(?<!\w)_|_(?!\w))")
_START = re.compile(r"(?:#{1,6}[ \t]|[-+>]|\d{1,9}[.)][ \t]|=+$|~)")
_FORMATS = {"*": "i", "_": "i", "**": "b", "__": "b", "~~": "s", "***": "b i", "___": "b i"}


@dataclass(frozen=True, slots=True)
class _Block:
    """One paragraph: where it stands in the file (character indices), what is before its text, and its kind."""

    start: int
    stop: int
    kind: str
    coded: Coded


class Markdown:
    """Markdown files."""

    name = "md"
    label = "Markdown"
    extensions: tuple[str, ...] = (".md", ".markdown")
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``."""
        text, encoding = decoded(read_bytes(path, CAP), path.name)
        blocks = list(_blocks(text))
        if not blocks:
            raise DocumentError(said("{name} holds no text to translate.", name=path.name))
        task.step(len(blocks), len(blocks), "Reading")
        found = tuple(Paragraph(block.coded.text, block.coded.codes, block.kind) for block in blocks)
        return ParsedDocument(found, text.encode("utf-8", "surrogatepass"), encoding)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the file in UTF-8; the direction of HTML in it is turned."""
        text = skeleton.decode("utf-8", "surrogatepass")
        turning = is_rtl(options.source_language) and not is_rtl(options.target_language)
        pieces: list[str] = [f"**{DRAFT_MARK}**\n\n"] if options.draft else []
        at = 0

        def between(stop: int) -> str:
            kept = text[at:stop]
            return "".join(_tags(kept, options)) if turning else kept

        def put(block: _Block, tokens: list[Token]) -> None:
            nonlocal at
            pieces.append(between(block.start))
            pieces.append(_written(tokens, cell=block.kind == "cell"))
            at = block.stop

        fill(((block, block.coded) for block in _blocks(text)), targets, put, task, lenient=options.draft)
        pieces.append(between(len(text)))
        out.write("".join(pieces).encode("utf-8", "replace"))

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the targets as Markdown."""
        marks = {"title": "# ", "heading": "## ", "list": "- "}
        texts = [f"**{DRAFT_MARK}**"] if options.draft else []
        texts += [f"# {_escaped(options.title)}"] if options.title else []
        texts += [marks.get(each.kind, "") + _escaped(plain(each.text)) for each in paragraphs(rows)]
        out.write("".join(f"{text}\n\n" for text in texts).encode("utf-8", "replace"))
        task.step(len(texts), len(texts), "Writing")


def _blocks(text: str) -> Iterator[_Block]:
    """Yield the paragraphs in order."""
    starts, at = [], 0
    lines = text.splitlines(keepends=True)
    for line in lines:
        starts.append(at)
        at += len(line)
    index = _front_matter(lines)
    while index < len(lines):
        line = lines[index]
        fence = _FENCE.match(line)
        if fence:
            index = _after_fence(lines, index, fence.group(1))
        elif not line.strip() or _RULE.match(line.rstrip("\r\n")) or _DEFINITION.match(line):
            index += 1
        elif _HTML_LINE.match(line) and not line.lstrip().startswith("<http"):
            index = _after_blank(lines, index)
        elif line.startswith(("    ", "\t")) and _is_code(lines, index):
            index += 1
        elif "|" in line and index + 1 < len(lines) and "|" in lines[index + 1] and _CELLS_RULE.match(lines[index + 1]):
            index = yield from _table(lines, starts, index)
        else:
            stop = _paragraph_end(lines, index)
            yield from _paragraph(lines, starts, index, stop)
            index = stop


def _front_matter(lines: Sequence[str]) -> int:
    if lines and lines[0].rstrip() in ("---", "+++"):
        for index in range(1, len(lines)):
            if lines[index].rstrip() == lines[0].rstrip():
                return index + 1
    return 0


def _after_fence(lines: Sequence[str], index: int, mark: str) -> int:
    for later in range(index + 1, len(lines)):
        closing = _FENCE.match(lines[later])
        if closing and closing.group(1).startswith(mark):
            return later + 1
    return len(lines)


def _after_blank(lines: Sequence[str], index: int) -> int:
    while index < len(lines) and lines[index].strip():
        index += 1
    return index


def _is_code(lines: Sequence[str], index: int) -> bool:
    """Tell whether an indented line is code: not if a list item above it can hold it."""
    for above in range(index - 1, max(-1, index - 200), -1):
        line = lines[above]
        if line.strip() and not line.startswith(("    ", "\t")):
            return not _LIST.match(line)
        if _LIST.match(line):
            return False
    return True


def _paragraph_end(lines: Sequence[str], index: int) -> int:
    if _PREFIX.match(lines[index]).group(1):  # type: ignore[union-attr]
        return index + 1
    stop = index + 1
    while stop < len(lines):
        line = lines[stop]
        begins = _MARKED.match(line) or _FENCE.match(line) or _RULE.match(line.rstrip("\r\n"))
        if not line.strip() or begins or _HTML_LINE.match(line):
            break
        stop += 1
    return stop


def _paragraph(lines: Sequence[str], starts: Sequence[int], index: int, stop: int) -> Iterator[_Block]:
    first = lines[index]
    prefix = _PREFIX.match(first)
    lead = prefix.end() if prefix else 0
    body = ("".join(lines[index:stop])[lead:]).rstrip()
    heading = bool(prefix and prefix.group(1))
    if heading:
        body = re.sub(r"[ \t]+#+$", "", body)
    elif stop < len(lines) and _UNDERLINE.match(lines[stop].rstrip("\r\n")):
        heading = True
    kind = "heading" if heading else "list" if _LIST.match(first) else "text"
    coded = encode(_tokens(body))
    if coded is not None:
        start = starts[index] + lead
        yield _Block(start, start + len(body), kind, coded)


def _table(lines: Sequence[str], starts: Sequence[int], index: int) -> Generator[_Block, None, int]:
    """Yield the cells of a table; return the index of the line after it."""
    row = index
    while row < len(lines) and "|" in lines[row] and lines[row].strip():
        if row != index + 1:
            line = lines[row].rstrip("\r\n")
            bounds = [-1, *(match.start() for match in _CELL.finditer(line)), len(line)]
            for left, right in pairwise(bounds):
                raw = line[left + 1 : right]
                coded = encode(_tokens(raw.strip()))
                if coded is not None:
                    start = starts[row] + left + 1 + len(raw) - len(raw.lstrip())
                    yield _Block(start, start + len(raw.strip()), "cell", coded)
        row += 1
    return row


def _tokens(body: str) -> list[Token]:
    """Return the tokens of a paragraph's text."""
    pieces = list(_pieces(body.replace("\r\n", "\n")))
    partners = _partners(pieces)
    pairs: dict[int, Pair] = {}
    tokens: list[Token] = []
    for index, (kind, raw) in enumerate(pieces):
        if index in pairs:
            tokens.append(End(pairs[index]))
        elif index in partners:
            form = _FORMATS.get(raw, "")
            formats = tuple(form.split())
            pair = Pair((raw, pieces[partners[index]][1]), "" if form else "link", formats, required=not form)
            pairs[partners[index]] = pair
            tokens.append(Begin(pair))
        elif kind in ("code", "image", "note", "tag", "break"):
            label = {"note": "footnote", "break": "line break"}.get(kind, kind)
            tokens.append(Mark(raw, label, required=kind in ("code", "image", "note"), keep=kind in ("code", "note")))
        else:
            text = {"escape": raw[1:], "space": " "}.get(kind, raw)
            tokens.append(Run(text, _PLAIN))
    return tokens


def _pieces(body: str) -> Iterator[tuple[str, str]]:
    """Yield kind and raw text of the pieces of a paragraph."""
    at = 0
    for match in _INLINE.finditer(body):
        if match.start() > at:
            yield "text", body[at : match.start()]
        kind = match.lastgroup or "text"
        if kind == "ticks":
            kind = "code"
        yield kind, match.group()
        at = match.end()
    if at < len(body):
        yield "text", body[at:]


def _partners(pieces: Sequence[tuple[str, str]]) -> dict[int, int]:
    """Return which piece that opens emphasis or a link belongs to which that closes it, only those that nest."""
    partners: dict[int, int] = {}
    stack: list[int] = []
    for index, (kind, raw) in enumerate(pieces):
        before = pieces[index - 1][1][-1:] if index else " "
        after = pieces[index + 1][1][:1] if index + 1 < len(pieces) else " "
        if kind == "open":
            stack.append(index)
        elif kind == "close":
            at = next(
                (
                    at
                    for at in reversed(range(max(0, len(stack) - _DEPTH), len(stack)))
                    if pieces[stack[at]][0] == "open"
                ),
                None,
            )
            if at is not None:
                partners[stack[at]] = index
                del stack[at:]
        elif kind == "stars":
            at = next(
                (at for at in reversed(range(max(0, len(stack) - _DEPTH), len(stack))) if pieces[stack[at]][1] == raw),
                None,
            )
            inside = at is not None and all(pieces[each][0] != "open" for each in stack[at:])
            if at is not None and inside and not before.isspace():
                partners[stack[at]] = index
                del stack[at:]
            elif not after.isspace():
                stack.append(index)
    return partners


def _written(tokens: Sequence[Token], *, cell: bool) -> str:
    pieces: list[str] = []
    for token in tokens:
        match token:
            case Run():
                text = _escaped(token.text, start=not pieces)
                pieces.append(text.replace("|", "\\|") if cell else text)
            case Mark():
                pieces.append(token.payload)
            case Begin(pair):
                pieces.append(pair.payload[0])
            case End(pair):
                pieces.append(pair.payload[1])
    return "".join(pieces)


def _escaped(text: str, *, start: bool = True) -> str:
    """Return ``text`` with what Markdown would take for a mark escaped."""
    written = _SPECIAL.sub(r"\\\1", " ".join(text.split("\n")))
    found = _START.match(written) if start else None
    if found is None:
        return written
    number = re.match(r"\d+", written)
    return f"{number.group()}\\{written[number.end() :]}" if number else f"\\{written}"


def _tags(text: str, options: ExportOptions) -> Iterator[str]:
    at = 0
    for match in re.finditer(r"<[A-Za-z][^<>]*>", text):
        yield text[at : match.start()]
        yield turned_tag(match.group(), options)
        at = match.end()
    yield text[at:]
