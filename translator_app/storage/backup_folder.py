"""The folder of dated backups beside a project, and which of them are kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

_STAMP = re.compile(r"\.(\d{4}-\d{2}-\d{2}-\d{6})(?:-(\d+))?$")
_FORMAT = "%Y-%m-%d-%H%M%S"
KEEP = 10
KEEP_DAYS = 14
KEEP_BYTES = 1 << 30
KEEP_AT_LEAST = 3


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as it was at ``at`` (local time); ``size`` in bytes."""

    path: Path
    at: datetime
    size: int


def place_of(project: Path | str) -> Path:
    """Return where a project really lies: its lock, log, memory and backups stand beside the file, not beside a link.

    Folders that are links stay as they were named; what is beside the file is the same through them.
    """
    path = Path(project).absolute()
    return path.resolve() if path.is_symlink() else path


def folder_of(project: Path) -> Path:
    """Return the folder that keeps the backups of ``project``: beside it, named after it."""
    return project.with_name(project.name + ".backups")


def name_for(project: Path, at: datetime) -> Path:
    """Return a free name for a backup made at ``at``, such as ``Novel.2026-03-01-093000.werger``.

    Of one second's backups the later has the higher number, also where earlier ones were removed.
    """
    stamp = at.strftime(_FORMAT)
    same = [found for path in folder_of(project).iterdir() if (found := _STAMP.search(path.stem))]
    numbers = [int(found[2] or 1) for found in same if found[1] == stamp]
    number = f"-{max(numbers) + 1}" if numbers else ""
    return folder_of(project) / f"{project.stem}.{stamp}{number}{project.suffix}"


def backups(project: Path) -> list[Backup]:
    """Return the backups of ``project``, newest first; an empty list where there are none."""
    found = []
    folder = folder_of(project)
    try:
        entries = list(folder.iterdir())
    except OSError:
        return []
    for path in entries:
        stamp = _STAMP.search(path.stem)
        if not stamp or path.suffix != project.suffix:
            continue
        try:
            at = datetime.strptime(stamp[1], _FORMAT).astimezone()
            found.append(Backup(path, at, path.stat().st_size))
        except (ValueError, OSError):
            continue
    return sorted(found, key=lambda backup: (backup.at, len(backup.path.name), backup.path.name), reverse=True)


def superfluous(found: list[Backup], now: datetime) -> list[Backup]:
    """Return those of ``found`` (newest first) that need not be kept.

    Kept are the newest ten, and of each of the last fourteen days the newest; from the fourth on only while all
    kept together are at most 1 GiB.
    """
    kept_bytes, days, dropped = 0, set(), []
    for rank, backup in enumerate(found):
        first_of_day = backup.at.date() not in days and now - backup.at < timedelta(days=KEEP_DAYS)
        days.add(backup.at.date())
        fits = rank < KEEP_AT_LEAST or kept_bytes + backup.size <= KEEP_BYTES
        if fits and (rank < KEEP or first_of_day):
            kept_bytes += backup.size
        else:
            dropped.append(backup)
    return dropped


def recovery(project: Path) -> str:
    """Return what a user with a damaged ``project`` can do, as a sentence."""
    found = backups(project)
    if not found:
        return "There is no backup beside it: look for another copy of the file."
    return f"The backup of {found[0].at:%Y-%m-%d %H:%M} can be restored."
