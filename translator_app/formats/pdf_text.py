"""PDF: its text only, to translate from; nothing can be written back.

A PDF knows letters and where they stand, no words and no paragraphs. PDFium gives the letters in reading order, lines
are put together from their places: a line goes on with the next if it is full, as near as its neighbours and as large.
Headings, tables and columns may come apart, and what was scanned is a picture: this is told at the import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

from translator_app.core.errors import DocumentError
from translator_app.core.inline import sanitise
from translator_app.core.ports import BilingualRow, ExportOptions, Paragraph, ParsedDocument, Task
from translator_app.core.said import said

from .sniffing import kind_of, read_bytes

CAP = 256_000_000
_ALEF = "اأإآٱ"
_ARABIC = re.compile("[\u0600-\u06ff]")
_UNSEEN = re.compile("[\u0002\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\ufeff]")  # direction marks, lost hyphens
_STOPS = ".؟!:،؛"
_WRONG_PASSWORD = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page; positions in points, measured from the left and from the bottom.

    ``size`` is that of its font; ``spread`` tells that it has a gap as between the cells of a table.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    spread: bool


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter with its box (left, bottom, right, top) and the size of its font."""

    text: str
    box: tuple[float, ...]
    size: float


class Pdf:
    """PDF files, for import only."""

    name = "pdf"
    label = "PDF (text only, import)"
    extensions: tuple[str, ...] = (".pdf",)
    writable = False

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read the text of ``path``. The skeleton is empty."""
        data = read_bytes(path, CAP)
        if kind_of(data[:512]) != "pdf":
            raise DocumentError(said("{name} is no PDF file: it does not begin as one.", name=path.name))
        found: list[Paragraph] = []
        pictures = 0
        for done, (total, lines) in enumerate(_pages(data, path.name), start=1):
            texts = list(_paragraphs(lines))
            pictures += not texts
            found += [Paragraph(text) for text in texts]
            task.step(done, total, "Reading")
        if not found:
            raise DocumentError(
                said(
                    "{name} holds no text, only pictures of it (a scan). Have the text recognised first, or type it.",
                    name=path.name,
                )
            )
        left = ["Layout, pictures and formatting: of a PDF only the text is read"]
        if pictures:
            left.append(f"{pictures} pages without text (pictures or scans)")
        return ParsedDocument(tuple(found), b"", left_out=tuple(left))

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """A PDF cannot be written back. Raises DocumentError."""
        raise DocumentError("A translation cannot be put back into a PDF: export it as .docx or .txt instead.")

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """A PDF is not composed here. Raises DocumentError."""
        raise DocumentError("A PDF is not written by this export: export .docx or .txt instead.")


def _pages(data: bytes, name: str) -> Iterator[tuple[int, list[_Line]]]:
    """Yield, a page, the number of pages and its lines."""
    import pypdfium2  # 30 ms, and few documents are PDF

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _WRONG_PASSWORD or "password" in str(error).lower():
            raise DocumentError(
                said("{name} is encrypted with a password. Save it without one first.", name=name)
            ) from error
        raise DocumentError(said("{name} is damaged: it cannot be read as a PDF.", name=name)) from error
    with document:
        total = len(document)
        for number in range(total):
            try:
                page = document[number]
                text = page.get_textpage()
            except pypdfium2.PdfiumError as error:
                raise DocumentError(
                    said("{name} is damaged: page {n} cannot be read.", name=name, n=number + 1)
                ) from error
            yield total, list(_lines(text))
            text.close()
            page.close()


def _lines(page: Any) -> Iterator[_Line]:
    """Yield the lines of a page as PDFium orders them, lam-alef ligatures put right."""
    from pypdfium2 import raw

    letters: list[_Letter] = []
    for index in range(page.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(page.raw, index))
        if letter == "\n":
            yield from _line(letters)
            letters = []
        elif letter not in "\r\0":
            size = raw.FPDFText_GetFontSize(page.raw, index)
            letters.append(_Letter(letter, tuple(page.get_charbox(index)), size))
    yield from _line(letters)


def _line(letters: list[_Letter]) -> Iterator[_Line]:
    # Both letters of a ligature have its box; turning the line round turned them round as well.
    for index in range(len(letters) - 1):
        first, second = letters[index], letters[index + 1]
        if first.text in _ALEF and second.text == "ل" and first.box == second.box:
            letters[index], letters[index + 1] = second, first
    text = re.sub(
        "[\u0002\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\ufeff]", "", "".join(each.text for each in letters)
    )
    text = re.sub(r"\s+", " ", text).strip()
    drawn = [letter for letter in letters if not letter.text.isspace() and letter.box[3] > letter.box[1]]
    if not text or not drawn:
        return
    if _ARABIC.search(text) and text[0] in _STOPS and text[-1] not in _STOPS:
        text = text[1:].lstrip() + text[0]
    base = sorted(letter.box[1] for letter in drawn)[len(drawn) // 2]
    size = max(sorted(letter.size for letter in drawn)[len(drawn) // 2], 1.0)
    spans = sorted((letter.box[0], letter.box[2]) for letter in drawn)
    spread = any(right[0] - left[1] > 2 * size for left, right in pairwise(spans))
    yield _Line(sanitise(text), spans[0][0], max(span[1] for span in spans), base, size, spread)


def _paragraphs(lines: Sequence[_Line]) -> Iterator[str]:
    """Yield the paragraphs of a page."""
    if not lines:
        return
    far_left, far_right = min(line.left for line in lines), max(line.right for line in lines)
    room = max(far_right - far_left, 1.0)
    pitches = sorted(above.base - below.base for above, below in pairwise(lines) if above.base > below.base)
    pitch = pitches[len(pitches) // 4] if pitches else 0.0
    collected = [lines[0].text]
    for before, line in pairwise(lines):
        short = before.left - far_left if _ARABIC.search(before.text) else far_right - before.right
        near = -1 < before.base - line.base <= 1.4 * max(pitch, 1.2 * before.size)
        alike = 0.8 < line.size / before.size < 1.25 and not before.spread and not line.spread
        if short < 0.12 * room and near and alike and before.text[-1] not in ".؟!":
            collected.append(line.text)
        else:
            yield " ".join(collected)
            collected = [line.text]
    yield " ".join(collected)
