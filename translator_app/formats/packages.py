"""Office documents as ZIP packages: read within limits, written with everything untouched as it was."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from translator_app.core.errors import DocumentError
from translator_app.core.said import said

from . import markup
from .sniffing import OLE, kind_of, read_bytes

FILE_CAP = 256_000_000
_PART_CAP = 150_000_000  # an XML part, unpacked
_WHOLE_CAP = 2_000_000_000  # all parts, unpacked
_COUNT_CAP = 20_000
_RATIO_CAP = 400  # text packs 5 to 60 times, deflate's own limit is 1,032
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an office document. ``place`` is the name errors call it by."""

    archive: zipfile.ZipFile
    place: str
    names: frozenset[str]

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def bytes_of(self, name: str) -> bytes:
        """Return one part, unpacked."""
        if name not in self.names:
            raise DocumentError(said("{place} is damaged: its part {name} is missing.", place=self.place, name=name))
        try:
            info = self.archive.getinfo(name)
            if info.file_size > _PART_CAP:
                raise DocumentError(
                    said(
                        "{place} is too large: its part {name} unpacks to {n:,.0f} MB, and at most {n2:.0f} MB are "
                        "read. Divide the document.",
                        place=self.place,
                        name=name,
                        n=info.file_size / 1000000.0,
                        n2=_PART_CAP / 1000000.0,
                    )
                )
            return self.archive.read(info)
        except _BROKEN as error:
            raise DocumentError(
                said("{place} is damaged: its part {name} cannot be unpacked.", place=self.place, name=name)
            ) from error

    def xml(self, name: str) -> etree._Element:
        """Return the root of one XML part."""
        return markup.parse(self.bytes_of(name), f"{self.place}, part {name},")

    def rewritten(self, out: BinaryIO, changed: Mapping[str, bytes], *, removed: frozenset[str] = frozenset()) -> None:
        """Write the package with some parts changed or removed, the others as they are, all in their order.

        Parts in ``changed`` that the package lacks are added at its end.
        """
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for info in self.archive.infolist():
                if info.filename in removed:
                    continue
                try:
                    data = changed[info.filename] if info.filename in changed else self.archive.read(info)
                except _BROKEN as error:
                    raise DocumentError(
                        said(
                            "{place} is damaged: its part {filename} cannot be unpacked.",
                            place=self.place,
                            filename=info.filename,
                        )
                    ) from error
                target.writestr(_entry(info), data)
            for name in changed.keys() - self.names:
                fresh = zipfile.ZipInfo(name)
                fresh.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(fresh, changed[name])


def load(path: Path) -> bytes:
    """Return the bytes of the document at ``path``, no larger than is sensible."""
    data = read_bytes(path, FILE_CAP)
    if not data:
        raise DocumentError(said("{name} is empty: it holds no document.", name=path.name))
    return data


def open_package(data: bytes, place: str) -> Package:
    """Open the package in ``data`` after looking at its listing only.

    Raises DocumentError for what is no package, is encrypted, truncated, or made to do harm: too many parts, too much
    to unpack, paths that lead out of it, links, the same part twice.
    """
    if data.startswith(OLE):
        raise DocumentError(_ole(data, place))
    if kind_of(data[:512]) != "zip":
        raise DocumentError(
            said("{place} is not the kind of document its ending says: it is no office package.", place=place)
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (*_BROKEN, OverflowError) as error:
        raise DocumentError(
            said(
                "{place} is damaged: it is cut short or its listing is broken. Fetch it again from where it came.",
                place=place,
            )
        ) from error
    infos = archive.infolist()
    problem = _listing_problem(infos)
    if problem:
        raise DocumentError(said("{place} is not opened: {problem}.", place=place, problem=problem))
    return Package(archive, place, frozenset(info.filename for info in infos))


def _listing_problem(infos: list[zipfile.ZipInfo]) -> str:
    if len(infos) > _COUNT_CAP:
        return f"it has {len(infos):,} parts, and at most {_COUNT_CAP:,} are sensible"
    whole = sum(info.file_size for info in infos)
    if whole > _WHOLE_CAP:
        return f"it unpacks to {whole / 1e9:,.1f} GB, as a ZIP bomb does"
    seen: set[str] = set()
    for info in infos:
        problem = _entry_problem(info)
        if problem:
            return problem
        if info.filename.lower() in seen:
            return f"it holds the part {info.filename} twice"
        seen.add(info.filename.lower())
    return ""


def _entry_problem(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    if info.flag_bits & 0x1:
        return "it is encrypted with a password; save it without one first"
    if "\0" in name or "\\" in name or name.startswith("/") or ".." in name.split("/") or name[1:2] == ":":
        return f"its part {name!r} leads out of the document"
    if stat.S_ISLNK(info.external_attr >> 16):
        return f"its part {name} is a link"
    if info.file_size > 10_000_000 and info.file_size > _RATIO_CAP * max(info.compress_size, 1):
        return f"its part {name} unpacks to {info.file_size / 1e6:,.0f} MB out of almost nothing, as a ZIP bomb does"
    return ""


def _entry(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(info.filename, info.date_time)
    entry.compress_type = info.compress_type if info.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
    entry.external_attr = info.external_attr
    entry.create_system = info.create_system
    entry.comment = info.comment
    return entry


def _ole(data: bytes, place: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return f"{place} is encrypted with a password. Open it in its program, take the password off, save it anew."
    return (
        f"{place} is in the old binary Office format of 1997 to 2003. Open it in Word or LibreOffice and save it "
        "in the present one (.docx)."
    )
