"""Keeping a project safe: integrity, backups, restore."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from translator_app.core.errors import ProjectError
from translator_app.services.desk import BackupRow

from .opening import project_argument, workshop
from .output import Output


def integrity(options: Namespace, output: Output) -> None:
    """Read every page of a project file and say whether it is sound. Raises ProjectError if it is not."""
    path = Path(options.project)
    wrong = workshop().check_integrity(path, output)
    if output.as_json or not wrong:
        output.row({"path": str(path), "sound": not wrong, "wrong": wrong.splitlines()}, f"{path} is sound")
    if wrong:
        raise ProjectError(wrong)


def _backups_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("--make", action="store_true", help="make one now, unless nothing changed since the last")


def backups(options: Namespace, output: Output) -> None:
    """List the backups of a project, newest first."""
    shop, path = workshop(), Path(options.project)
    if options.make:
        shop.backup(path, output)
    rows = shop.backups(path)
    for row in rows:
        values = {"path": str(row.path), "at": row.at.isoformat(), "bytes": row.size}
        output.row(values, f"{row.at:%Y-%m-%d %H:%M}\t{row.size / 1e6:.1f} MB\t{row.path}")
    if not rows:
        output.note(f"{path} has no backup: one is made each time it is opened after a change.")


def _restore_arguments(parser: ArgumentParser) -> None:
    project_argument(parser)
    parser.add_argument("backup", nargs="?", metavar="BACKUP", help="one that `werger backups` lists (the newest)")


def restore(options: Namespace, output: Output) -> None:
    """Put a backup in the place of a project; the file that was there is kept beside it."""
    shop, path = workshop(), Path(options.project)
    rows = shop.backups(path)
    if not rows:
        raise ProjectError(f"{path} has no backup that could be restored.")
    chosen = rows[0] if options.backup is None else _named(rows, options.backup, path)
    aside = shop.restore(path, chosen.path)
    values = {"path": str(path), "backup": str(chosen.path), "replaced": str(aside) if aside else None}
    kept = f"; what was there is now {aside.name}" if aside else ""
    output.row(values, f"{path} is again as it was on {chosen.at:%Y-%m-%d %H:%M}{kept}")


def _named(rows: list[BackupRow], name: str, project: Path) -> BackupRow:
    for row in rows:
        if name in (row.path.name, str(row.path)) or Path(name).absolute() == row.path:
            return row
    raise ProjectError(f"{project} has no backup {name}: `werger backups {project}` lists those it has.")


COMMANDS = (
    ("integrity", "whether a project file is sound", project_argument, integrity),
    ("backups", "list the backups of a project", _backups_arguments, backups),
    ("restore", "put a backup in the place of a project", _restore_arguments, restore),
)
