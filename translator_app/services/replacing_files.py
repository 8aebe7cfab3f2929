"""A file written beside another, synced and renamed over it: whatever fails, the older one stays whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def replace_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let ``write`` fill the file ``path`` anew; nothing is left beside it. Raises OSError, and what ``write`` does."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "w+b") as out:
            write(out)
            out.flush()
            os.fsync(out.fileno())
        _adopt_mode(Path(name), path)
        Path(name).replace(path)
        _sync_folder(path.parent)
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()


def _adopt_mode(new: Path, old: Path) -> None:
    """Give a file, which mkstemp made private, the mode of what it replaces, else the usual one."""
    if os.name == "nt":
        return
    mask = os.umask(0)
    os.umask(mask)
    new.chmod(old.stat().st_mode & 0o777 if old.exists() else 0o666 & ~mask)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
