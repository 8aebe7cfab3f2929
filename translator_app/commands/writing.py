"""Reports written by commands: HTML as it is, PDF through Qt without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import AppError
from translator_app.services.exporting import write_safely


def page_kinds(name: str, *kinds: str) -> str:
    """Return the ending of the file ``name`` if it is one of ``kinds``. Raises AppError otherwise."""
    path = Path(name)
    kind = path.suffix.lower()
    if kind not in kinds:
        shown = [k for k in kinds if k != ".htm"]
        raise AppError(
            f"{path.name} cannot be written: choose a name that ends in {', '.join(shown[:-1])} or {shown[-1]}."
        )
    return kind


def write_page(path: Path, page: str, title: str, fonts: Path) -> None:
    """Write an HTML page as it is or, if the name ends so, as a PDF. Raises DocumentError."""
    if path.suffix.lower() != ".pdf":
        write_text(path, page)
        return
    from translator_app.ui.report_printing import as_pdf

    content = as_pdf(page, title, fonts)
    write_safely(path, lambda out: _put(out, content))


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write ``text`` beside, then rename. Raises DocumentError."""
    write_safely(path, lambda out: _put(out, text.encode(encoding, "replace")))


def _put(out: BinaryIO, content: bytes) -> None:
    out.write(content)
