"""Files of memories: made, filled from other tools' files and written for them, apart from any open desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from translator_app import __version__
from translator_app.core.errors import DocumentError
from translator_app.core.exchange import BadUnit
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Task
from translator_app.core.project import LanguagePair
from translator_app.core.said import said
from translator_app.formats.tmx import read_tmx, write_tmx
from translator_app.formats.xliff import read_returned
from translator_app.services import exchanging
from translator_app.services.exchanging import MemoryImport
from translator_app.services.exporting import write_safely
from translator_app.storage.memory_store import create_memory, open_memory

XLIFF = (".xlf", ".xliff")


class MemoryShelf:
    """The port is :class:`translator_app.services.memories.MemoryFiles`."""

    def __init__(self, pair: LanguagePair) -> None:
        self._pair = pair

    def create(self, path: Path) -> None:
        """Make an empty memory. Raises MemoryStoreError where there is a file of that name."""
        create_memory(path).close()

    def import_into(self, path: Path, file: Path, task: Task, *, keep: bool = False) -> MemoryImport:
        """Put a TMX or XLIFF file into a memory: all of it or, if that fails or is cancelled, nothing."""
        if not file.exists():
            raise DocumentError(said("{file} does not exist: choose a file that is there.", file=file))
        memory = open_memory(path)
        try:
            return exchanging.import_units(memory, self._found(file, task), file.name, keep=keep)
        finally:
            memory.close()

    def _found(self, file: Path, task: Task) -> Iterator[TranslationUnit | BadUnit]:
        if file.suffix.lower() not in XLIFF:
            yield from read_tmx(file, self._pair.source, self._pair.target, task)
            return
        for unit in read_returned(file, task):
            if unit.target and unit.target.strip():
                yield TranslationUnit(unit.source, unit.target, project=file.stem)

    def export(self, path: Path, goal: Path, task: Task) -> int:
        """Write a memory as TMX 1.4b and return the number of its units."""
        if goal.suffix.lower() != ".tmx":
            raise DocumentError(
                said("{name} cannot be written: a memory goes into a file that ends in .tmx.", name=goal.name)
            )
        memory = open_memory(path, read_only=True)
        count = 0

        def write(out: BinaryIO) -> None:
            nonlocal count
            pair = self._pair
            count = write_tmx(
                memory.units(), out, pair.source, pair.target, task, total=memory.count(), version=__version__
            )

        try:
            write_safely(goal, write)
        finally:
            memory.close()
        return count
