"""Copies of project and memory files as they are at one moment, also while they are open and written to."""

from __future__ import annotations

from pathlib import Path

import apsw

from translator_app.core.ports import Task

from .connection import FileKind, connect, probe_at_rest, telling
from .memory_file import MEMORY
from .project_file import PROJECT

_PAGES_A_STEP = 1024


def copy_project(path: Path, goal: Path, task: Task) -> None:
    """Copy a project file to ``goal``, which must not exist. Raises ProjectError; Cancelled leaves a part behind."""
    _copy(path, goal, PROJECT, task)


def copy_memory(path: Path, goal: Path, task: Task) -> None:
    """Copy a memory file to ``goal``, which must not exist. Raises MemoryStoreError."""
    _copy(path, goal, MEMORY, task)


def _copy(path: Path, goal: Path, kind: FileKind, task: Task) -> None:
    path = path.absolute()
    probe_at_rest(path, kind)
    source = connect(path, kind, read_only=True)
    try:
        with telling(goal, kind):
            target = apsw.Connection(str(goal), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
            try:
                with target.backup("main", source, "main") as copy:
                    while not copy.done:
                        copy.step(_PAGES_A_STEP)
                        task.step(copy.page_count - copy.remaining, copy.page_count, path.name)
                target.pragma("journal_mode", "DELETE")  # so that it stands alone
            finally:
                target.close()
    finally:
        source.close()
