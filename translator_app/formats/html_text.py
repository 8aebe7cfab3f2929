"""Web pages: the text between the tags, inline tags as codes, all else written back as it was.

The page is cut by the standard library's tolerant parser into raw pieces that together are the page again; only the
pieces of a paragraph whose translation differs are replaced.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import DocumentError
from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.project import is_rtl

from . import html_attributes
from .asides import flagged, unflagged
from .coding import decode, encode
from .composing import DRAFT_MARK, paragraphs
from .plain_text import decoded
from .sniffing import read_bytes
from .tokens import Begin, Coded, End, Look, Mark, Pair, Run, Token

CAP = 32_000_000
_DEPTH = 200  # how deep inline tags may nest
_STEP = 500
_PLAIN = Look(())
_INLINE = {
    "b": "b", "strong": "b", "i": "i", "em": "i", "u": "u", "s": "s", "del": "s", "strike": "s", "sub": "sub",
    "sup": "sup", "a": "", "abbr": "", "bdi": "", "bdo": "", "big": "", "cite": "", "code": "", "data": "", "dfn": "",
    "font": "", "ins": "", "kbd": "", "label": "", "mark": "", "q": "", "ruby": "", "rt": "", "rp": "", "samp": "",
    "small": "", "span": "", "time": "", "tt": "", "var": "", "button": "",
}  # fmt: skip
_VOID = {"br": "line break", "img": "image", "input": "field", "wbr": "break", "embed": "object"}
_OPAQUE = frozenset("script style svg math object video audio iframe canvas noscript template textarea select".split())
_KINDS = {
    "title": "title",
    "li": "list",
    "td": "cell",
    "th": "cell",
    "caption": "cell",
    "header": "header",
    "footer": "footer",
    **{f"h{level}": "heading" for level in range(1, 7)},
}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Raw:
    """A piece of the page; ``tag`` is the lower-case name of a tag.

    ``kind`` is text, code (of scripts and styles), start, end, void, comment or other.
    """

    kind: str
    raw: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """A stretch of pieces (from, to) that makes one paragraph, with its text."""

    start: int
    stop: int
    kind: str
    coded: Coded


class Html:
    """Web pages."""

    name = "html"
    label = "Web page"
    extensions: tuple[str, ...] = (".html", ".htm", ".xhtml")
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``; scripts and styles are not text, and what the tags say comes after all that stands between."""
        data = read_bytes(path, CAP)
        text, encoding = _decoded(data, path.name)
        pieces = _pieces(text)
        blocks = list(_blocks(pieces))
        if not blocks:
            raise DocumentError(f"{path.name} holds no text to translate.")
        task.step(len(blocks), len(blocks), "Reading")
        found = [Paragraph(block.coded.text, block.coded.codes, block.kind) for block in blocks]
        found += [Paragraph(each.coded.text, (), "alt") for _, each in _said(pieces)]
        skeleton = flagged(text.encode("utf-8", "surrogatepass"), (paragraph.kind for paragraph in found))
        return ParsedDocument(tuple(found), skeleton, encoding)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the page in UTF-8; its direction and language are turned."""
        data, with_said = unflagged(skeleton)
        pieces = _pieces(data.decode("utf-8", "surrogatepass"))
        blocks = list(_blocks(pieces))
        texts = list(_said(pieces)) if with_said else []
        number = len(blocks) + len(texts)
        if number != len(targets):
            raise DocumentError(f"The page has {number} paragraphs, but {len(targets)} translations were given.")
        if texts:
            _resay(pieces, texts, targets[len(blocks) :])
            blocks = list(_blocks(pieces))
            targets = targets[: len(blocks)]
        turning = is_rtl(options.source_language) and not is_rtl(options.target_language)
        at = 0
        drafted = not options.draft
        for number, (block, target) in enumerate(zip(blocks, targets, strict=True), start=1):
            if number % _STEP == 0:
                task.step(number, len(blocks), "Writing")
            for piece in pieces[at : block.start]:
                drafted = _put(out, piece, options, turning=turning, drafted=drafted)
            if target == block.coded.text:
                text = "".join(
                    _turned(piece, options) if turning else piece.raw for piece in pieces[block.start : block.stop]
                )
            else:
                tokens = decode(block.coded, target, f"Paragraph {number}", lenient=options.draft)
                text = "".join(_written(token, options, turning=turning) for token in tokens)
            out.write(text.encode("utf-8", "replace"))
            at = block.stop
        for piece in pieces[at:]:
            drafted = _put(out, piece, options, turning=turning, drafted=drafted)
        if not drafted:
            out.write(_DRAFT.encode())

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the targets as a new page."""
        title = html.escape(options.title or "Translation", quote=False)
        out.write(f'<!DOCTYPE html>\n<html lang="{options.target_language}" dir="ltr">\n<head>\n'.encode())
        out.write(f'<meta charset="utf-8">\n<title>{title}</title>\n</head>\n<body>\n'.encode())
        if options.draft:
            out.write(_DRAFT.encode())
        for done, paragraph in enumerate(paragraphs(rows)):
            if done % _STEP == 0:
                task.step(done, 0, "Writing")
            tag = {"title": "h1", "heading": "h2"}.get(paragraph.kind, "p")
            text = html.escape(plain(paragraph.text), quote=False).replace("\n", "<br>")
            out.write(f"<{tag}>{text}</{tag}>\n".encode("utf-8", "replace"))
        out.write(b"</body>\n</html>\n")


def _said(pieces: Sequence[_Raw]) -> Iterator[tuple[int, html_attributes.Said]]:
    """Yield what the tags say, each with the index of its piece."""
    for index, piece in enumerate(pieces):
        if piece.kind in ("start", "void"):
            for each in html_attributes.said(piece.tag, piece.raw):
                yield index, each


def _resay(pieces: list[_Raw], texts: Sequence[tuple[int, html_attributes.Said]], targets: Sequence[str]) -> None:
    """Put the targets into the tags, which no block's text depends on."""
    for index, group in groupby(zip(texts, targets, strict=True), key=lambda pair: pair[0][0]):
        own = [(said, target) for (_, said), target in group]
        pieces[index] = replace(pieces[index], raw=html_attributes.resaid(pieces[index].raw, own, "A tag's text"))


_DRAFT = f"<p><strong>{DRAFT_MARK}</strong></p>\n"


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    """Return text and encoding: by the byte order mark, by what the page says of itself, or by its bytes."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        codec = declared.group(1).decode("ascii").lower()
        if codec not in ("utf-8", "utf8"):
            try:
                return data.decode(codec), codec
            except (LookupError, UnicodeDecodeError):
                pass
    return decoded(data, name)


class _Cutter(HTMLParser):
    """Cuts a page into raw pieces, by the positions at which the parser meets them."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self._text = text
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self._marks: list[tuple[int, str, str]] = []
        self.feed(text)
        self.close()

    def pieces(self) -> Iterator[_Raw]:
        """Yield the pieces; what the parser passed over in silence belongs to the piece before."""
        starts = [start for start, _, _ in self._marks] or [len(self._text)]
        ends = [*starts[1:], len(self._text)]
        if starts[0]:
            yield _Raw("other", self._text[: starts[0]])
        for (start, kind, tag), end in zip(self._marks, ends, strict=False):
            if end > start:
                yield _Raw(kind, self._text[start:end], tag)

    def _mark(self, kind: str, tag: str = "") -> None:
        line, column = self.getpos()
        self._marks.append((self._lines[line - 1] + column, kind, tag))

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self._mark("void" if tag in _VOID else "start", tag)

    def handle_startendtag(self, tag: str, _attrs: object) -> None:
        self._mark("void", tag)

    def handle_endtag(self, tag: str) -> None:
        self._mark("end", tag)

    def handle_data(self, data: str) -> None:
        self._mark("code" if self.cdata_elem else "text")

    def handle_entityref(self, name: str) -> None:
        self._mark("text")

    def handle_charref(self, name: str) -> None:
        self._mark("text")

    def handle_comment(self, data: str) -> None:
        self._mark("comment")

    def handle_decl(self, _decl: str) -> None:
        self._mark("other")

    def handle_pi(self, data: str) -> None:
        self._mark("other")

    def unknown_decl(self, data: str) -> None:
        self._mark("other")


def _pieces(text: str) -> list[_Raw]:
    return list(_Cutter(text).pieces())


def _blocks(pieces: Sequence[_Raw]) -> Iterator[_Block]:
    """Yield the paragraphs: stretches of text and inline tags between block tags."""
    kinds: list[str] = []
    opaque = 0
    start = 0
    for index, piece in enumerate((*pieces, _Raw("end", "", "html"))):
        inline = piece.kind in ("text", "comment") or piece.tag in _INLINE or piece.tag in _VOID
        if piece.tag in _OPAQUE:
            opaque = max(0, opaque + (piece.kind == "start") - (piece.kind == "end"))
        if inline and not opaque:
            continue
        yield from _block(pieces, start, index, kinds)
        start = index + 1
        if piece.tag in _KINDS and piece.kind == "start":
            kinds.append(piece.tag)
        elif piece.tag in _KINDS and piece.kind == "end" and piece.tag in kinds:
            del kinds[len(kinds) - 1 - kinds[::-1].index(piece.tag) :]


def _block(pieces: Sequence[_Raw], start: int, stop: int, kinds: Sequence[str]) -> Iterator[_Block]:
    if start < stop:
        coded = encode(_tokens(pieces[start:stop]))
        if coded is not None:
            yield _Block(start, stop, _KINDS[kinds[-1]] if kinds else "text", coded)


def _tokens(pieces: Sequence[_Raw]) -> list[Token]:
    """Return the tokens of a paragraph; tags without their partner are marks."""
    partners = _partners(pieces)
    pairs: dict[int, Pair] = {}
    tokens: list[Token] = []
    for index, piece in enumerate(pieces):
        if piece.kind == "text":
            tokens.append(Run(_SPACE.sub(" ", html.unescape(piece.raw)), _PLAIN))
        elif index in partners and partners[index] > index:
            form = _INLINE[piece.tag]
            label = "" if form else {"a": "link"}.get(piece.tag, piece.tag)
            pair = Pair((piece, pieces[partners[index]]), label, (form,) if form else (), required=piece.tag == "a")
            pairs[partners[index]] = pair
            tokens.append(Begin(pair))
        elif index in pairs:
            tokens.append(End(pairs[index]))
        else:
            label = _VOID.get(piece.tag, piece.kind if piece.kind == "comment" else piece.tag)
            tokens.append(Mark(piece, label, required=piece.tag in ("img", "input", "embed")))
    return tokens


def _partners(pieces: Sequence[_Raw]) -> dict[int, int]:
    """Return which start tag belongs to which end tag, both ways, only those that nest."""
    partners: dict[int, int] = {}
    stack: list[int] = []
    for index, piece in enumerate(pieces):
        if piece.kind == "start" and piece.tag in _INLINE:
            stack.append(index)
        elif piece.kind == "end" and piece.tag in _INLINE and stack:
            at = next(
                (
                    at
                    for at in reversed(range(max(0, len(stack) - _DEPTH), len(stack)))
                    if pieces[stack[at]].tag == piece.tag
                ),
                None,
            )
            if at is not None:
                partners[stack[at]], partners[index] = index, stack[at]
                del stack[at:]
    return partners


def _put(out: BinaryIO, piece: _Raw, options: ExportOptions, *, turning: bool, drafted: bool) -> bool:
    text = _turned(piece, options) if turning else piece.raw
    out.write(text.encode("utf-8", "surrogatepass"))
    if not drafted and piece.kind == "start" and piece.tag == "body":
        out.write(_DRAFT.encode())
        return True
    return drafted


def _written(token: Token, options: ExportOptions, *, turning: bool) -> str:
    def raw(piece: _Raw) -> str:
        return _turned(piece, options) if turning else piece.raw

    match token:
        case Run():
            return html.escape(token.text, quote=False).replace("\u00a0", "&nbsp;").replace("\n", "<br>")
        case Mark():
            return raw(token.payload)
        case Begin(pair):
            return raw(pair.payload[0])
        case End(pair):
            return raw(pair.payload[1])


_DIRECTION = re.compile(r"(\bdir\s*=\s*[\"']?)rtl\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"(\b(?:xml:)?lang\s*=\s*[\"']?)([A-Za-z]+(?:-[A-Za-z0-9]+)*)", re.IGNORECASE)
_META_CHARSET = re.compile(r"(\bcharset\s*=\s*[\"']?)([A-Za-z0-9_-]+)", re.IGNORECASE)
_STYLE_DIRECTION = re.compile(r"(\bdirection\s*:\s*)rtl\b", re.IGNORECASE)
_STYLE_ALIGN = re.compile(r"((?:\btext-align\s*:|\balign\s*=)\s*[\"']?)right\b", re.IGNORECASE)


def turned_tag(tag: str, options: ExportOptions) -> str:
    """Return a start tag as it is for text that runs left to right, in the target's language."""
    text = _DIRECTION.sub(r"\1ltr", tag)
    text = _LANGUAGE.sub(lambda m: m[1] + (options.target_language if _kurdish(m[2]) else m[2]), text)
    return _STYLE_ALIGN.sub(r"\1left", _STYLE_DIRECTION.sub(r"\1ltr", text))


def _turned(piece: _Raw, options: ExportOptions) -> str:
    """Return a piece for a page that runs left to right, in the target's language and in UTF-8."""
    if piece.kind in ("start", "void"):
        text = turned_tag(piece.raw, options)
        return _META_CHARSET.sub(r"\1utf-8", text) if piece.tag == "meta" else text
    if piece.kind == "code":
        return _STYLE_ALIGN.sub(r"\1left", _STYLE_DIRECTION.sub(r"\1ltr", piece.raw))
    return piece.raw


def _kurdish(language: str) -> bool:
    return is_rtl(language) or language.lower().split("-")[0] == "ku"
