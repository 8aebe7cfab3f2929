"""Merging two copies once more, now that a person has decided the conflicts: the merged file is replaced as a whole."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from translator_app.core.errors import ProjectError
from translator_app.core.merging import MergeReport
from translator_app.core.ports import Task
from translator_app.core.said import said

from .copy_merging import Choices, merge_copies


def merge_decided(
    ours: Path, theirs: Path, goal: Path, author: str, at: datetime, task: Task, choices: Choices
) -> MergeReport:
    """Merge as ``choices`` say into ``goal``, which an earlier merge made; it is whole at every moment.

    Raises ProjectError as :func:`~translator_app.storage.copy_merging.merge_copies` does; ``goal`` is as it was then.
    """
    fresh = goal.with_name(f".{goal.name}.{os.getpid()}.part")
    try:
        report = merge_copies(ours, theirs, fresh, author, at, task, choices=choices)
        fresh.replace(goal)
    except OSError as error:
        raise ProjectError(
            said(
                "{goal} cannot be replaced: {strerror}. It is as the first merge made it.",
                goal=goal,
                strerror=error.strerror,
            )
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return replace(report, path=goal)
