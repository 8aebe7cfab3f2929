"""The documents of an open project: taken out, or put in anew, each time after a dated backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from translator_app.core.errors import DocumentError
from translator_app.core.ports import ProjectStore, Task
from translator_app.core.project import SourceDocument
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.formats import for_path
from translator_app.services.importing import Cut, ImportReport, prepared_from
from translator_app.services.renewing import Renewal, renewed
from translator_app.storage.backups import make_backup


class DocumentShelf:
    """The port is :class:`translator_app.services.renewing.DocumentWork`; ``cut`` cuts sentences."""

    def __init__(self, store: ProjectStore, cut: Cut, now: Callable[[], datetime]) -> None:
        self._store, self._cut, self._now = store, cut, now

    def prepare(self, old: SourceDocument, path: Path, segments: Sequence[Segment], task: Task) -> Renewal:
        """Read the version at ``path`` of the document whose ``segments`` these are. Nothing is changed yet."""
        if not path.exists():
            raise DocumentError(said("{path} does not exist: choose a document that is there.", path=path))
        return renewed(old, segments, prepared_from(path, for_path(path), self._cut, self._now(), task))

    def renew(self, renewal: Renewal, segments: Sequence[Segment], task: Task) -> ImportReport:
        """Put the new version in the place of the old one, whose ``segments`` are now these, after a dated backup."""
        filled = renewed(renewal.old, segments, renewal.read).filled
        make_backup(self._store.path, task)
        task.step(0, 0)
        stored, _ = self._store.replace_document(renewal.old.id, filled.document, filled.parsed, filled.segments)
        return filled.report(stored)

    def remove(self, document: SourceDocument, task: Task) -> None:
        """Take a document out of the project, after a dated backup."""
        make_backup(self._store.path, task)
        task.step(0, 0)
        self._store.remove_document(document.id)
