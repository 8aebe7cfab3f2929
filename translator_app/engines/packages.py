"""Argos packages: a checked installer around ``argostranslate.package``, which itself checks nothing.

A package is a zip with one root folder holding ``metadata.json``, ``sentencepiece.model`` and a CTranslate2 model
in ``model/``. What the plain installer lets pass (other packages overwritten, stray folders, any size, half an
installation after a crash) is refused here, and nothing appears in the packages' folder before it is whole.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from translator_app.core.errors import EngineError
from translator_app.core.ports import Task
from translator_app.core.said import said

REQUIRED = ("metadata.json", "sentencepiece.model", "model/model.bin", "model/config.json")
VOCABULARIES = ("model/shared_vocabulary.json", "model/shared_vocabulary.txt", "model/source_vocabulary.json")
MAX_BYTES = 8 << 30
MAX_METADATA_BYTES = 1 << 20
CARD = "README.md"
MAX_CARD = 20_000
MAX_FILES = 2_000
MAX_RATIO = 200
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """What a package says of itself; ``path`` is its folder or its ``.argosmodel`` file, ``size`` is in bytes."""

    path: Path
    from_code: str
    to_code: str
    version: str
    size: int
    root: str
    metadata: Mapping[str, object]

    @property
    def name(self) -> str:
        """The engine's key."""
        return f"argos:{self.root}"

    @property
    def label(self) -> str:
        """What the window calls it."""
        title = self.metadata.get("label") or "Argos"
        return f"{title} {self.from_code}→{self.to_code} {self.version}"


def inspect_package(path: Path) -> PackageInfo:
    """Check an ``.argosmodel`` file without installing it. Raises EngineError saying what is wrong with it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _inspect(path, archive)
    except FileNotFoundError as error:
        raise EngineError(said("{path} does not exist: choose an .argosmodel file.", path=path)) from error
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        raise EngineError(
            said("{name} is not an Argos package or is damaged ({error}): fetch it again.", name=path.name, error=error)
        ) from error


def _inspect(path: Path, archive: zipfile.ZipFile) -> PackageInfo:
    entries = archive.infolist()
    if len(entries) > MAX_FILES:
        raise EngineError(
            said(
                "{name} holds {n:,} files, more than a package has: it is not installed.",
                name=path.name,
                n=len(entries),
            )
        )
    roots = set()
    for entry in entries:
        parts = PurePosixPath(entry.filename).parts
        unsafe = (
            entry.filename.startswith(("/", "\\")) or ".." in parts or "\\" in entry.filename or ":" in entry.filename
        )
        linked = (entry.external_attr >> 16) & 0o170000 == 0o120000
        if unsafe or linked or not parts:
            raise EngineError(f"{path.name} holds the unsafe path {entry.filename!r}: it is not installed.")
        if entry.file_size > MAX_RATIO * max(entry.compress_size, 1 << 16):
            raise EngineError(
                said(
                    "{name} unpacks to far more than it is (in {filename}): it is not installed.",
                    name=path.name,
                    filename=entry.filename,
                )
            )
        roots.add(parts[0])
    size = sum(entry.file_size for entry in entries)
    if size > MAX_BYTES:
        raise EngineError(
            said(
                "{name} unpacks to {n:.1f} GB, more than {n2} GB allowed.",
                name=path.name,
                n=size / (1 << 30),
                n2=MAX_BYTES >> 30,
            )
        )
    if len(roots) != 1:
        raise EngineError(
            said("{name} must hold one folder, not {n}: it is not an Argos package.", name=path.name, n=len(roots))
        )
    root = roots.pop()
    names = {entry.filename for entry in entries}
    missing = [name for name in REQUIRED if f"{root}/{name}" not in names]
    if missing:
        raise EngineError(
            said(
                "{name} lacks {join}: it is not a whole Argos package, fetch it again.",
                name=path.name,
                join=", ".join(missing),
            )
        )
    if not any(f"{root}/{name}" in names for name in VOCABULARIES):
        raise EngineError(
            said(
                "{name} lacks the model's vocabulary: it is not a whole Argos package, fetch it again.", name=path.name
            )
        )
    metadata = archive.getinfo(f"{root}/metadata.json")
    if metadata.file_size > MAX_METADATA_BYTES:
        raise EngineError(
            said(
                "{name} holds a metadata.json of {file_size:,} bytes: it is not installed.",
                name=path.name,
                file_size=metadata.file_size,
            )
        )
    return _describe(path, root, archive.read(metadata), size)


def _describe(path: Path, root: str, metadata: bytes, size: int) -> PackageInfo:
    try:
        facts = json.loads(metadata)
    except ValueError as error:
        raise EngineError(
            said(
                "metadata.json in {name} is not readable ({error}): fetch the package again.",
                name=path.name,
                error=error,
            )
        ) from error
    if not isinstance(facts, dict) or not all(isinstance(facts.get(key), str) for key in ("from_code", "to_code")):
        raise EngineError(
            said("metadata.json in {name} names no languages: it is not a translation package.", name=path.name)
        )
    version = str(facts.get("package_version", ""))
    return PackageInfo(path, facts["from_code"], facts["to_code"], version, size, root, facts)


def install_package(path: Path, into: Path, task: Task, *, update: bool = False) -> PackageInfo:
    """Install an ``.argosmodel`` file into the folder ``into`` and return it as installed.

    It is unpacked beside and renamed at the end. Raises EngineError, also when one of that name stands there
    already and ``update`` is not asked for, and Cancelled; nothing is left behind then.
    """
    info = inspect_package(path)
    goal = into / info.root
    if goal.exists() and not update:
        raise EngineError(
            said("The package {root} is installed already: remove it first, or update it.", root=info.root)
        )
    try:
        into.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".incoming-", dir=into))
    except OSError as error:
        raise EngineError(
            said(
                "{into} cannot be written ({strerror}): the package is not installed.",
                into=into,
                strerror=error.strerror,
            )
        ) from error
    try:
        _unpack(path, staging, info.size, task)
        installed = read_installed(staging / info.root)
        _swap_in(staging / info.root, goal, staging)
    except OSError as error:
        raise EngineError(
            said(
                "{name} cannot be unpacked into {into} ({what}).",
                name=path.name,
                into=into,
                what=error.strerror or error,
            )
        ) from error
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise EngineError(said("{name} is damaged ({error}): fetch it again.", name=path.name, error=error)) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return PackageInfo(
        goal, installed.from_code, installed.to_code, installed.version, info.size, info.root, info.metadata
    )


def _unpack(path: Path, staging: Path, size: int, task: Task) -> None:
    done = 0
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            if entry.is_dir():
                continue
            goal = staging / PurePosixPath(entry.filename)
            goal.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(entry) as source, goal.open("wb") as out:
                while chunk := source.read(_CHUNK):
                    out.write(chunk)
                    done += len(chunk)
                    task.step(done, size, f"{done >> 20} of {size >> 20} MB")


def _swap_in(new: Path, goal: Path, staging: Path) -> None:
    if goal.exists():
        goal.rename(staging / "replaced")
    new.rename(goal)


def read_installed(folder: Path) -> PackageInfo:
    """Read an installed package's folder. Raises EngineError if it is not whole."""
    missing = [name for name in REQUIRED if not (folder / name).is_file()]
    if missing:
        raise EngineError(
            said(
                "The package in {folder} lacks {join}: remove it and install it again.",
                folder=folder,
                join=", ".join(missing),
            )
        )
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return _describe(folder, folder.name, (folder / "metadata.json").read_bytes(), size)


def installed_packages(folders: Iterable[Path]) -> tuple[list[PackageInfo], list[str]]:
    """List the packages in ``folders``; the second value tells, a sentence each, of what is there but not whole."""
    found: list[PackageInfo] = []
    broken: list[str] = []
    for folder in folders:
        if not folder.is_dir():
            continue
        for child in sorted(folder.iterdir()):
            if not child.is_dir() or child.name.startswith("."):
                continue
            try:
                found.append(read_installed(child))
            except EngineError as error:
                broken.append(str(error))
    return found, broken


def card_of(info: PackageInfo) -> str:
    """Return the package's model card (README.md), empty if it has none that can be read."""
    try:
        if info.path.is_dir():
            return (info.path / CARD).read_text(encoding="utf-8", errors="replace")[:MAX_CARD]
        with zipfile.ZipFile(info.path) as archive, archive.open(f"{info.root}/{CARD}") as content:
            return content.read(MAX_CARD).decode("utf-8", errors="replace")
    except (OSError, KeyError, zipfile.BadZipFile, RuntimeError):
        return ""


def remove_package(info: PackageInfo) -> None:
    """Remove an installed package. Raises EngineError."""
    from argostranslate import package  # type: ignore[attr-defined,unused-ignore]

    try:
        package.uninstall(package.Package(info.path))
    except OSError as error:
        raise EngineError(
            said("{path} cannot be removed ({what}).", path=info.path, what=error.strerror or error)
        ) from error
