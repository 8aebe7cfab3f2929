"""What a file really is, told from its first bytes, and reading it whole within a cap."""

from __future__ import annotations

import zipfile
from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.said import said

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADS: tuple[tuple[bytes, str], ...] = (
    (OLE, "ole"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "program"),
)
_INSIDE = (
    ("word/", "docx"),
    ("ppt/", "pptx"),
    ("xl/", "xlsx"),
)
# What each binary format may look like; "zip" is a package whose listing could not be read (its format says why).
KINDS: dict[str, tuple[str, ...]] = {
    "docx": ("docx", "zip-unread", "ole"),
    "odt": ("odt", "zip-unread", "ole"),
    "pptx": ("pptx", "zip-unread", "ole"),
    "xlsx": ("xlsx", "zip-unread", "ole"),
    "pdf": ("pdf",),
}
# What every text format may look like.
TEXT_KINDS = ("text", "xml", "html", "empty")


def kind_of(head: bytes) -> str:
    """Return what begins with ``head``: ole, zip, pdf, rtf, image, gzip, program, html, xml, text or empty."""
    if not head:
        return "empty"
    for start, kind in _HEADS:
        if head.startswith(start):
            return kind
    lowered = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if lowered.startswith((b"<!doctype html", b"<html")):
        return "html"
    return "xml" if lowered.startswith(b"<?xml") else "text"


def content_of(path: Path) -> str:
    """Return what the file at ``path`` is, as :func:`kind_of`, ZIP packages told apart by their parts."""
    try:
        with path.open("rb") as file:
            kind = kind_of(file.read(512))
    except OSError as error:
        raise DocumentError(unreadable(path, error)) from error
    if kind != "zip":
        return kind
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError):
        return "zip-unread"
    for folder, inner in _INSIDE:
        if any(name.startswith(folder) for name in names):
            return inner
    return "odt" if "content.xml" in names else "zip"


def read_bytes(path: Path, cap: int) -> bytes:
    """Return the bytes of ``path``. Raises DocumentError if it cannot be read or is larger than ``cap`` bytes."""
    try:
        size = path.stat().st_size
        if size > cap:
            raise DocumentError(
                said(
                    "{name} is too large: {n:.0f} MB, and at most {n2:.0f} MB can be opened. Divide it into smaller "
                    "files.",
                    name=path.name,
                    n=size / 1000000.0,
                    n2=cap / 1000000.0,
                )
            )
        with path.open("rb") as file:
            return file.read(cap)
    except OSError as error:
        raise DocumentError(unreadable(path, error)) from error


def unreadable(path: Path, error: OSError) -> str:
    """Return the sentence that says why ``path`` cannot be read."""
    match error:
        case FileNotFoundError():
            return f"{path.name} cannot be opened: there is no such file in {path.parent}."
        case IsADirectoryError():
            return f"{path.name} is a folder: choose a document in it."
        case PermissionError():
            return f"{path.name} cannot be opened: you have no right to read it."
        case _:
            return f"{path.name} cannot be read: {error.strerror or error}."
