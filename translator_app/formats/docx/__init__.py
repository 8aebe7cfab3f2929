"""Word documents: read into paragraphs with inline codes, written back in another language and direction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from translator_app.core.ports import BilingualRow, ExportOptions, ParsedDocument, Task

from . import compose, reader, writer


class Docx:
    """Word documents (Office Open XML), with and without macros."""

    name = "docx"
    label = "Word document"
    extensions: tuple[str, ...] = (".docx", ".docm", ".dotx", ".dotm")
    writable = True

    def read(self, path: Path, task: Task) -> ParsedDocument:
        """Read the document; see :func:`reader.read`."""
        return reader.read(path, task)

    def write(self, skeleton: bytes, targets: Sequence[str], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write the document with its translation; see :func:`writer.write`."""
        writer.write(skeleton, targets, out, options, task)

    def compose(self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task) -> None:
        """Write a new English document."""
        compose.compose(rows, out, options, task)

    def compose_bilingual(
        self, rows: Sequence[BilingualRow], out: BinaryIO, options: ExportOptions, task: Task
    ) -> None:
        """Write the bilingual review table."""
        compose.compose_bilingual(rows, out, options, task)
