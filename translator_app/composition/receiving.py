"""A file that comes back from outside (an XLIFF of another tool, a reviewer's Word table) read and compared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.services.returning import ReturnedFile, compared

XLIFF_ENDINGS = (".xlf", ".xliff")
TABLE_ENDINGS = (".docx",)


def received(path: Path, segments: Sequence[Segment], task: Task) -> ReturnedFile:
    """Read ``path`` and compare it with ``segments``; nothing is changed. Raises DocumentError."""
    ending = path.suffix.lower()
    if not path.exists():
        raise DocumentError(said("{path} does not exist: choose the file that came back.", path=path))
    if ending in TABLE_ENDINGS:
        from translator_app.formats.docx.review_table import read_table

        table = read_table(path, task)
        return compared(path.name, segments, table.units, table.damaged, datetime.now(UTC))
    if ending in XLIFF_ENDINGS:
        from translator_app.formats.xliff import read_returned

        return compared(path.name, segments, read_returned(path, task), (), datetime.now(UTC))
    raise DocumentError(
        said("{name} cannot be taken back: it is neither a review table (.docx) nor XLIFF (.xlf).", name=path.name)
    )
