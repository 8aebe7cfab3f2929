"""The whole-project package: a ZIP of a project, its memories and its glossaries, under fixed names.

``NAME.werger``, ``NAME.wtm`` and ``NAME.glossary.tsv`` lie at its root, attached memories in ``memories``, glossaries
in ``glossaries``. A package from elsewhere is distrusted: only such names are unpacked, into a folder of their own,
which appears whole or not at all.
"""

from __future__ import annotations

import re
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from translator_app.core.errors import DocumentError
from translator_app.core.ports import Task
from translator_app.core.said import said

from .sniffing import unreadable

_NAME: Final = r"[^/\\:*?\"<>|\x00-\x1f]{1,150}"
_ALLOWED: Final = re.compile(
    rf"{_NAME}\.(?:werger|wtm|glossary\.tsv)|memories/{_NAME}\.wtm|glossaries/{_NAME}\.(?:tsv|csv|tbx|txt|tab|utf8)"
)
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_MOST_FILES: Final = 200
_MOST_BYTES: Final = 20_000_000_000
_RATIO: Final = 400
_BLOCK: Final = 1 << 20
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError)


def allowed(name: str) -> bool:
    """Tell whether a package may hold a file of this name."""
    parts = name.split("/")
    return (
        bool(_ALLOWED.fullmatch(name))
        and not any(part in ("", ".", "..") or part != part.strip() or part.endswith(".") for part in parts)
        and not any(_RESERVED.fullmatch(part) for part in parts)
    )


def write_package(files: Sequence[tuple[str, Path]], out: BinaryIO, task: Task) -> None:
    """Write ``files`` (name in the package, path here) as a package. Raises OSError as writing does."""
    total = sum(path.stat().st_size for _, path in files)
    done = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, path in files:
            if not allowed(name):
                raise ValueError(f"a package may not hold {name!r}")
            with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
                while block := source.read(_BLOCK):
                    target.write(block)
                    done += len(block)
                    task.step(done, total, path.name)


def read_package(path: Path, folder: Path, task: Task) -> Path:
    """Unpack the package ``path`` into ``folder``, which must not exist or be empty; return the project file there.

    Raises DocumentError for what is no package, is damaged, or holds anything that a package does not; nothing is
    left then.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DocumentError(said("{folder} is not empty: choose a new folder for the project.", folder=folder))
    try:
        archive = zipfile.ZipFile(path)
    except OSError as error:
        raise DocumentError(unreadable(path, error)) from error
    except (*_BROKEN, OverflowError) as error:
        raise DocumentError(
            said("{name} is no project package, or it is cut short: fetch it again.", name=path.name)
        ) from error
    with archive:
        infos = archive.infolist()
        problem = _problem(infos)
        if problem:
            raise DocumentError(said("{name} is not opened: {problem}.", name=path.name, problem=problem))
        project = next(info.filename for info in infos if info.filename.endswith(".werger"))
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            part = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-", dir=folder.parent))
        except OSError as error:
            raise DocumentError(
                said("{folder} cannot be made: {what}.", folder=folder, what=error.strerror or error)
            ) from error
        try:
            _unpack(archive, infos, part, path.name, task)
            part.chmod(0o755)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
        except OSError as error:
            raise DocumentError(
                said(
                    "{name} cannot be unpacked into {folder}: {what}.",
                    name=path.name,
                    folder=folder,
                    what=error.strerror or error,
                )
            ) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return folder / project


def _problem(infos: Sequence[zipfile.ZipInfo]) -> str:
    if len(infos) > _MOST_FILES:
        return f"it holds {len(infos):,} files, and a package has at most {_MOST_FILES}"
    whole = sum(info.file_size for info in infos)
    if whole > _MOST_BYTES:
        return f"it unpacks to {whole / 1e9:,.1f} GB"
    seen: set[str] = set()
    for info in infos:
        name = info.filename
        if not allowed(name) or info.orig_filename != name:
            return f"it holds {name!r}, which no project package does"
        if name.lower() in seen:
            return f"it holds {name} twice"
        if info.flag_bits & 0x1:
            return "it is encrypted with a password"
        if stat.S_ISLNK(info.external_attr >> 16):
            return f"its file {name} is a link"
        if info.file_size > 10_000_000 and info.file_size > _RATIO * max(info.compress_size, 1):
            return (
                f"its file {name} unpacks to {info.file_size / 1e6:,.0f} MB out of almost nothing, as a ZIP bomb does"
            )
        seen.add(name.lower())
    projects = sum(name.endswith(".werger") for name in seen)
    return "" if projects == 1 else f"it holds {projects} projects, and a package has one"


def _unpack(archive: zipfile.ZipFile, infos: Sequence[zipfile.ZipInfo], part: Path, name: str, task: Task) -> None:
    total = sum(info.file_size for info in infos)
    done = 0
    for info in infos:
        goal = part / info.filename
        goal.parent.mkdir(exist_ok=True)
        left = info.file_size
        try:
            with archive.open(info) as source, goal.open("xb") as target:
                while block := source.read(_BLOCK):
                    left -= len(block)
                    if left < 0:
                        raise DocumentError(
                            said(
                                "{name} is not opened: its file {filename} is larger than it says.",
                                name=name,
                                filename=info.filename,
                            )
                        )
                    target.write(block)
                    done += len(block)
                    task.step(done, total, info.filename)
        except _BROKEN as error:
            raise DocumentError(
                said("{name} is damaged: its file {filename} cannot be unpacked.", name=name, filename=info.filename)
            ) from error
