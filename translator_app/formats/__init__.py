"""The document formats, in one plain table, and the way from a file to its format."""

from __future__ import annotations

from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.ports import DocumentFormat

from .docx import Docx
from .gettext import Po
from .html_text import Html
from .markdown import Markdown
from .odt import Odt
from .pdf_text import Pdf
from .plain_text import PlainText
from .pptx import Pptx
from .sniffing import KINDS, TEXT_KINDS, content_of
from .subtitles import Srt, Vtt
from .xliff import Xliff
from .xlsx import Xlsx

FORMATS: dict[str, DocumentFormat] = {
    form.name: form
    for form in (
        Docx(),
        PlainText(),
        Odt(),
        Html(),
        Markdown(),
        Srt(),
        Vtt(),
        Pptx(),
        Xlsx(),
        Po(),
        Pdf(),
        Xliff(),
    )
}


def for_path(path: Path) -> DocumentFormat:
    """Return the format of the file at ``path``, by its ending and by what it really holds.

    Raises DocumentError when there is no such file, when its ending is not known, and when its content is not what
    its ending says.
    """
    ending = path.suffix.lower()
    by_ending = next((form for form in FORMATS.values() if ending in form.extensions), None)
    content = content_of(path)
    if by_ending is None:
        raise DocumentError(_unknown(path, content))
    if content not in KINDS.get(by_ending.name, TEXT_KINDS) and content in _NAMES:
        raise DocumentError(_mismatch(path, content))
    return by_ending


_NAMES = {
    "docx": "a Word document (.docx)",
    "odt": "an OpenDocument text (.odt)",
    "pptx": "a PowerPoint presentation (.pptx)",
    "xlsx": "an Excel workbook (.xlsx)",
    "pdf": "a PDF file (.pdf)",
    "rtf": "a rich text file (.rtf)",
    "zip": "a ZIP archive",
    "image": "an image",
    "program": "a program",
    "gzip": "a compressed file",
    "text": "plain text (.txt)",
    "html": "a web page (.html)",
}


def _mismatch(path: Path, content: str) -> str:
    ending = path.suffix.lower()
    return (
        f"{path.name} is not what its ending {ending} says: it is {_NAMES[content]}. "
        "Give it the right ending or save it anew, then open it again."
    )


def _unknown(path: Path, content: str) -> str:
    readable = ", ".join(sorted(ending for form in FORMATS.values() for ending in form.extensions))
    ending = f"files ending in {path.suffix}" if path.suffix else "files without an ending"
    hint = f" It looks like {_NAMES[content]}." if content in _NAMES else ""
    return f"{path.name} cannot be opened: {ending} are not read. Save it as one of {readable}.{hint}"
