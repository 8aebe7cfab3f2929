"""Subtitles: SubRip (.srt) and WebVTT (.vtt). The timing is kept as it is, a cue is a paragraph."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import DocumentError
from translator_app.core.inline import plain
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.said import said

from .coding import decode, encode
from .composing import DRAFT_MARK
from .plain_text import decoded
from .sniffing import read_bytes
from .tokens import Begin, Coded, End, Look, Mark, Pair, Run, Token

CAP = 16_000_000
_PLAIN = Look(())
_TIME = re.compile(r"(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}")
# SubRip has no way to write a bracket but the bracket, so only its own tags are tags; WebVTT has entities.
_TAG = re.compile(
    r"<(/?)((?:b|i|u|s|font|c|v|ruby|rt|lang)(?:\.[\w.-]*)?)((?:\s[^<>\n]*)?)>|<\d[\d:.]*>|\{\\[^{}\n]*\}|\n",
    re.IGNORECASE,
)
_FORMATS = {"b": "b", "i": "i", "u": "u"}


class _Subtitles:
    """What both kinds of subtitle files share."""

    name = ""
    label = ""
    extensions: tuple[str, ...] = ()
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read ``path``; a cue that shows no text is no paragraph."""
        text, encoding = decoded(read_bytes(path, CAP), path.name)
        gaps, cues = _cut(text)
        if not cues:
            raise DocumentError(
                said("{name} holds no subtitle: no line in it gives a time such as 00:01 --> 00:03.", name=path.name)
            )
        found = [(cue, encode(_tokens(cue, entities=self.name == "vtt"))) for cue in cues]
        listed = tuple(Paragraph(coded.text, coded.codes) for _, coded in found if coded is not None)
        if not listed:
            raise DocumentError(said("{name} holds no text to translate.", name=path.name))
        task.step(len(listed), len(listed), "Reading")
        return ParsedDocument(listed, json.dumps([gaps, cues]).encode(), encoding)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the subtitles in UTF-8 with the line ends of the source."""
        gaps, cues = json.loads(skeleton)
        newline = "\r\n" if "\r\n" in "".join(gaps) else "\n"
        out.write(gaps[0].encode())
        waiting = iter(targets)
        number = 0
        for cue, gap in zip(cues, gaps[1:], strict=True):
            coded = encode(_tokens(cue, entities=self.name == "vtt"))
            text = cue
            if coded is not None:
                number += 1
                target = next(waiting, None)
                if target is None:
                    raise DocumentError(said("There are more cues than the {n} translations given.", n=len(targets)))
                if target != coded.text:
                    text = self._text(coded, target, number, options).replace("\n", newline)
            if options.draft and number == 1 and coded is not None:
                text = DRAFT_MARK + newline + text
            out.write((text + gap).encode("utf-8", "replace"))
        if number != len(targets):
            raise DocumentError(
                said("There are {number} cues, but {n} translations were given.", number=number, n=len(targets))
            )
        task.step(number, number, "Writing")

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write a cue a segment, three seconds each, since nothing tells when the words are spoken."""
        if self.name == "vtt":
            out.write(b"WEBVTT\n\n")
        texts = [DRAFT_MARK] if options.draft else []
        texts += [self._escaped(plain(row.target)) for row in rows]
        for index, text in enumerate(texts):
            start, stop = (self._clock(3 * second) for second in (index, index + 1))
            out.write(f"{index + 1}\n{start} --> {stop}\n{text}\n\n".encode("utf-8", "replace"))
        task.step(len(rows), len(rows), "Writing")

    def _text(self, coded: Coded, target: str, number: int, options: ExportOptions) -> str:
        written = []
        for token in decode(coded, target, f"Cue {number}", lenient=options.draft):
            match token:
                case Run():
                    written.append(self._escaped(token.text))
                case Mark():
                    written.append(token.payload)
                case Begin(pair):
                    written.append(pair.payload[0])
                case End(pair):
                    written.append(pair.payload[1])
        lines = (line.strip() for line in "".join(written).splitlines())
        return "\n".join(line for line in lines if line)  # an empty line would end the cue

    def _escaped(self, text: str) -> str:
        return html.escape(text, quote=False) if self.name == "vtt" else text.replace("-->", "→")

    def _clock(self, seconds: int) -> str:
        mark = "." if self.name == "vtt" else ","
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}000"


class Srt(_Subtitles):
    """SubRip subtitles."""

    name = "srt"
    label = "SubRip subtitles"
    extensions: tuple[str, ...] = (".srt",)


class Vtt(_Subtitles):
    """WebVTT subtitles."""

    name = "vtt"
    label = "WebVTT subtitles"
    extensions: tuple[str, ...] = (".vtt",)


def _cut(text: str) -> tuple[list[str], list[str]]:
    """Return the texts of the cues and what stands before, between and after them; alternating they are the file."""
    lines = text.splitlines(keepends=True)
    gaps, cues = [""], []
    index = 0
    while index < len(lines):
        gaps[-1] += lines[index]
        index += 1
        if not _TIME.search(lines[index - 1]):
            continue
        start = index
        while index < len(lines) and lines[index].strip():
            index += 1
        body = "".join(lines[start:index])
        cue = body.rstrip("\r\n")
        cues.append(cue)
        gaps.append(body[len(cue) :])
    return gaps, cues


def _tokens(cue: str, *, entities: bool) -> list[Token]:
    """Return the tokens of a cue: tags as pairs or marks, its line breaks as marks."""
    pieces = list(_pieces(cue.replace("\r\n", "\n")))
    stack: list[tuple[str, int]] = []
    pairs: dict[int, Pair] = {}
    for index, (text, name, closing) in enumerate(pieces):
        if name and not closing:
            stack.append((name, index))
        elif name and stack and stack[-1][0] == name:
            start = stack.pop()[1]
            form = _FORMATS.get(name)
            label = "" if form else name
            pair = Pair((pieces[start][0], text), label, (form,) if form else ())
            pairs[start] = pairs[index] = pair
    tokens: list[Token] = []
    for index, (text, name, closing) in enumerate(pieces):
        if index in pairs:
            tokens.append(End(pairs[index]) if closing else Begin(pairs[index]))
        elif name or _TAG.fullmatch(text):
            tokens.append(Mark(text, "line break" if text == "\n" else name or "position"))
        else:
            tokens.append(Run(html.unescape(text) if entities else text, _PLAIN))
    return tokens


def _pieces(cue: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the raw pieces of a cue: text, the name of a tag if it is one, whether that closes."""
    at = 0
    for match in _TAG.finditer(cue):
        if match.start() > at:
            yield cue[at : match.start()], "", False
        yield match.group(), (match.group(2) or "").split(".")[0].lower(), match.group(1) == "/"
        at = match.end()
    if at < len(cue):
        yield cue[at:], "", False
