"""Dated backups of a project, the whole check of a file, and the way back from a damaged one."""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import datetime
from pathlib import Path

import apsw

from translator_app.core.errors import ProjectError
from translator_app.core.ports import NoTask, Task
from translator_app.core.said import said

from .backup_folder import Backup, backups, folder_of, name_for, place_of, superfluous
from .connection import (
    connect,
    disconnect,
    probe,
    probe_at_rest,
    refuse_damaged,
    remove,
    set_stray_log_aside,
    shm_of,
    telling,
    version_of,
    wal_of,
)
from .locking import acquire
from .project_file import PROJECT, verify

__all__ = ["Backup", "backups", "check_integrity", "make_backup", "place_of", "restore_from_backup", "settle"]

_PAGES_A_STEP = 1024


def make_backup(path: Path | str, task: Task | None = None) -> Backup | None:
    """Copy the project ``path`` as it is at this moment into the folder beside it; return the copy.

    Returns None when the newest backup holds the same revision. It may run in another thread or process than the
    one that has the project open; that one can go on writing. ``task`` may cancel; nothing is left then. Old backups
    are removed as ``backup_folder.superfluous`` says. Raises ProjectError, also for a damaged project: no copy of it
    takes the place of one that is sound.
    """
    task = task or NoTask()
    path = place_of(path)
    probe_at_rest(path, PROJECT)
    source = connect(path, PROJECT, read_only=True)
    try:
        with telling(path, PROJECT):
            source.execute("BEGIN")  # one moment of the file, whatever is written meanwhile
            revision = _revision(source)
            found = backups(path)
            if found and revision and revision == _revision_of(found[0].path):
                return None
        made = _copy_out(source, path, task)
    finally:
        source.close()
        settle(path)
    with contextlib.suppress(OSError):
        for backup in superfluous(backups(path), datetime.now().astimezone()):
            if backup.path != made.path:  # the newest by a clock that was put back
                backup.path.unlink()
    return made


def settle(path: Path) -> None:
    """Write the log of ``path`` back into it if it was left by one who closed while others read.

    Nothing is done where somebody has the project open, or the folder cannot be written: there is time.
    """
    if not wal_of(path).exists():
        return
    try:
        lock = acquire(path, "Werger")
    except ProjectError:
        return
    try:
        with contextlib.suppress(ProjectError):
            disconnect(connect(path, PROJECT))
    finally:
        lock.release()


def _copy_out(source: apsw.Connection, path: Path, task: Task) -> Backup:
    at = datetime.now().astimezone()
    unfinished = folder_of(path) / f"unfinished-{os.getpid()}"
    try:
        folder_of(path).mkdir(exist_ok=True)
        remove(unfinished)  # of a process that was killed
        with telling(unfinished, PROJECT):
            target = apsw.Connection(str(unfinished))
            try:
                target.pragma("synchronous", "FULL")
                with target.backup("main", source, "main") as copy:
                    while not copy.done:
                        copy.step(_PAGES_A_STEP)
                        task.step(copy.page_count - copy.remaining, copy.page_count, path.name)
                target.pragma("journal_mode", "DELETE")
                refuse_damaged(target, path, PROJECT)
            finally:
                target.close()
        goal = name_for(path, at)
        unfinished.rename(goal)
        return Backup(goal, at, goal.stat().st_size)
    except OSError as error:
        raise ProjectError(
            said(
                "No backup of {path} can be made in {folder_of}: {strerror}.",
                path=path,
                folder_of=folder_of(path),
                strerror=error.strerror,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            remove(unfinished)


def _revision(connection: apsw.Connection) -> dict[str, str]:
    try:
        rows = connection.execute("SELECT key, value FROM fact WHERE key IN ('revision', 'identity')")
        return {str(key): str(value) for key, value in rows}
    except (apsw.SQLError, UnicodeDecodeError):
        return {}


def _revision_of(path: Path) -> dict[str, str]:
    try:
        probe(path, PROJECT)
        connection = connect(path, PROJECT, read_only=True)
    except ProjectError:
        return {}
    try:
        return _revision(connection)
    except apsw.Error:
        return {}
    finally:
        connection.close()


def check_integrity(path: Path | str) -> tuple[str, ...]:
    """Return what is wrong with the project file ``path``, nothing for a sound one. It reads every page.

    A file that does not open at all is told likewise.
    """
    path = place_of(path)
    try:
        probe_at_rest(path, PROJECT)
        connection = connect(path, PROJECT, read_only=True)
        try:
            if version_of(connection, path, PROJECT) == PROJECT.version:  # an older one is verified when it is opened
                verify(connection, path)
            with telling(path, PROJECT):
                found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
                orphans = [
                    f"a row of {row[0]} belongs to no {row[2]}"
                    for row in connection.execute("PRAGMA foreign_key_check")
                ]
        finally:
            connection.close()
    except ProjectError as error:
        return (str(error),)
    return tuple(line for line in found if line != "ok") + tuple(orphans[:20])


def restore_from_backup(path: Path | str, backup: Backup, holder: str, task: Task | None = None) -> Path | None:
    """Put ``backup`` in the place of the project ``path``; return where the replaced file now lies, if there was one.

    The replaced file is kept beside, with its log, for nothing is thrown away. Raises ProjectError when the backup
    itself is damaged, and ProjectLockedError when somebody has the project open; the project is untouched then.
    """
    task = task or NoTask()
    path = place_of(path)
    if check_integrity(backup.path):
        raise ProjectError(said("The backup {path} is damaged itself: choose an older one.", path=backup.path))
    lock = acquire(path, holder)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        unfinished.unlink(missing_ok=True)
        _copy_file(backup.path, unfinished, task)
        aside = _set_aside(path)
        set_stray_log_aside(path)
        unfinished.rename(path)
        return aside
    except OSError as error:
        raise ProjectError(
            said("The backup cannot be put in the place of {path}: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
        lock.release()


def _copy_file(source: Path, goal: Path, task: Task) -> None:
    total, done = source.stat().st_size, 0
    with source.open("rb") as read, goal.open("xb") as write:
        while chunk := read.read(1 << 22):
            write.write(chunk)
            done += len(chunk)
            task.step(done, total, goal.name)
        write.flush()
        os.fsync(write.fileno())
    shutil.copymode(source, goal)


def _set_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    aside, number = path.with_name(f"{path.stem}.replaced-{stamp}{path.suffix}"), 2
    while aside.exists() or wal_of(aside).exists():
        aside, number = path.with_name(f"{path.stem}.replaced-{stamp}-{number}{path.suffix}"), number + 1
    # Killed anywhere in between, the old text stays whole under one of the names: the log is copied, not moved, and
    # gone before a new file could meet it.
    if wal_of(path).exists():
        _copy_file(wal_of(path), wal_of(aside), NoTask())
    path.rename(aside)
    for left in (wal_of(path), shm_of(path)):
        left.unlink(missing_ok=True)
    return aside
