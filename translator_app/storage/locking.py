"""The lock that names who has a project open: a small file beside it, held by the operating system's lock.

The system drops its lock when a process ends, however it ends; so a lock left by a killed program on this computer
is known to be stale without looking at process numbers, which are used again. A lock written by another computer
(a shared folder) cannot be judged so and holds until it is taken by force.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from translator_app.core.errors import ProjectError, ProjectLockedError
from translator_app.core.said import said

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE = 1 << 20  # far behind the text, which others must be able to read
_ATTEMPTS = 20


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open: a name, the computer, the process there, and since when."""

    name: str
    host: str
    pid: int
    since: datetime

    def __str__(self) -> str:
        return f"{self.name} (process {self.pid} on {self.host}, since {self.since.astimezone():%Y-%m-%d %H:%M})"


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that is held; ``descriptor`` keeps it."""

    path: Path
    descriptor: int

    def release(self) -> None:
        """Give the lock back and remove its file."""
        _remove(self.path, self.descriptor)


def lock_of(project: Path) -> Path:
    """Return where the lock of ``project`` lies."""
    return project.with_name(project.name + ".lock")


def acquire(project: Path, name: str, *, steal: bool = False) -> Lock:
    """Take the lock of ``project`` for ``name``.

    Raises ProjectLockedError naming the holder; with ``steal`` the lock is taken from whoever has it. Raises
    ProjectError where the folder cannot be written or its file system keeps no locks.
    """
    path = lock_of(project)
    for _ in range(_ATTEMPTS):
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise ProjectError(
                said(
                    "The folder of {project} cannot be written ({strerror}): open the project for reading only, or "
                    "keep it in another folder.",
                    project=project,
                    strerror=error.strerror,
                )
            ) from None
        if not _try_lock(descriptor, project):
            holder = _read(descriptor)
            os.close(descriptor)
            if not steal:
                raise _locked(project, holder)
            try:
                path.unlink(missing_ok=True)  # its holder keeps a lock on a file that has no name any more
            except OSError:  # Windows, or another person's file
                raise _locked(project, holder) from None
            continue
        if not _same_file(path, descriptor):  # removed by its holder between our opening and our locking
            os.close(descriptor)
            continue
        holder = _read(descriptor)
        if holder and holder.host != platform.node() and not steal:
            os.close(descriptor)
            raise _locked(project, holder)
        _write(descriptor, Holder(name, platform.node(), os.getpid(), datetime.now(UTC)))
        return Lock(path, descriptor)
    raise _locked(project, None)


def _no_locks(project: Path, descriptor: int, error: OSError) -> ProjectError:
    os.close(descriptor)
    return ProjectError(
        said(
            "The disk that holds {project} keeps no locks ({strerror}), and two could write the project at once: copy "
            "it to a disk of this computer, or open it for reading only.",
            project=project,
            strerror=error.strerror,
        )
    )


def _locked(project: Path, holder: Holder | None) -> ProjectLockedError:
    who = str(holder) if holder else "another program"
    return ProjectLockedError(
        said(
            "{project} is open elsewhere, by {who}: close it there, or open it here for reading only.",
            project=project,
            who=who,
        ),
        who,
    )


def _read(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        told = json.loads(os.read(descriptor, 4096))
        since = datetime.fromisoformat(told["since"])
        return Holder(str(told["name"]), str(told["host"]), int(told["pid"]), since)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _write(descriptor: int, holder: Holder) -> None:
    told = {"name": holder.name, "host": holder.host, "pid": holder.pid, "since": holder.since.isoformat()}
    try:
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(told).encode())
    except OSError:  # a full disk: the system's lock holds all the same, only the name is not told
        return


def _same_file(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False


if sys.platform == "win32":

    def _try_lock(descriptor: int, _project: Path) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _remove(path: Path, descriptor: int) -> None:
        os.ftruncate(descriptor, 0)
        os.close(descriptor)
        try:
            path.unlink(missing_ok=True)
        except OSError:  # somebody is just reading it; an empty lock is no lock
            return

else:

    def _try_lock(descriptor: int, project: Path) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        except OSError as error:  # some network and FUSE file systems
            raise _no_locks(project, descriptor, error) from None
        return True

    def _remove(path: Path, descriptor: int) -> None:
        try:
            if _same_file(path, descriptor):  # otherwise it was stolen: that file is another's
                path.unlink(missing_ok=True)
        finally:
            os.close(descriptor)
