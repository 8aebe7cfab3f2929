"""The memories of a project: their order, penalties and files, and single units in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from translator_app.core.errors import MemoryStoreError
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import MemoryStore, Task
from translator_app.core.project import MemoryLink
from translator_app.core.said import said

from .exchanging import MemoryImport
from .suggesting import AttachedMemory

SUFFIX: Final = ".wtm"
PENALTIES: Final = (0, 1, 2, 3, 5, 10, 15, 20, 30)
"""The penalties offered, in percent."""
_ALIKE: Final = 200


class MemoryFiles(Protocol):
    """What can be done with the file of a memory, open in the desk or not; each opens it for itself.

    All may run in any thread and raise AppError in the user's words.
    """

    def create(self, path: Path) -> None:
        """Make an empty memory. Raises MemoryStoreError where there is a file of that name."""

    def import_into(self, path: Path, file: Path, task: Task, *, keep: bool = False) -> MemoryImport:
        """Put a TMX or XLIFF file into a memory: all of it or, if that fails or is cancelled, nothing.

        With ``keep`` what comes before the place where the file is cut short stays.
        """

    def export(self, path: Path, goal: Path, task: Task) -> int:
        """Write a memory as TMX 1.4b and return the number of its units."""


@dataclass(frozen=True, slots=True)
class MemoryRow:
    """A memory as listed: ``link`` is None for the project's own, which takes what is confirmed."""

    name: str
    path: Path
    link: MemoryLink | None
    store: MemoryStore | None

    @property
    def missing(self) -> bool:
        """Whether it is attached but could not be opened."""
        return self.store is None


def listed(folder: Path, links: Sequence[MemoryLink], attached: Sequence[AttachedMemory], own: Path) -> list[MemoryRow]:
    """Return the memories of a project in the order they are asked, its own first; those missing too."""
    stores = {memory.link: memory.store for memory in attached}
    rows = [MemoryRow(own.stem, own, None, stores.get(None))]
    for link in sorted(links, key=lambda each: each.priority):
        path = folder / link.path
        rows.append(MemoryRow(path.stem, path, link, stores.get(link)))
    return rows


def numbered(links: Sequence[MemoryLink]) -> tuple[MemoryLink, ...]:
    """Return ``links`` with priorities from 1 in their order."""
    return tuple(replace(link, priority=place) for place, link in enumerate(links, start=1))


def link_to(path: Path, folder: Path) -> str:
    """Return how a project in ``folder`` names the memory ``path``: beside it by its name, else in full."""
    path = path.absolute()
    return path.name if path.parent == folder.absolute() else str(path)


def unit_of(store: MemoryStore, source: str, target: str, unit_id: int) -> TranslationUnit:
    """Return the unit ``unit_id`` as it stands. Raises MemoryStoreError if it is another by now, or gone."""
    for match in store.search(source, threshold=99, limit=_ALIKE):
        if match.unit.id == unit_id and match.unit.target == target:
            return match.unit
    raise MemoryStoreError(
        said("The memory {name} holds that unit no more: it was changed or deleted meanwhile.", name=store.name)
    )


def store_of(memories: Sequence[AttachedMemory], name: str, source: str, target: str, unit_id: int) -> MemoryStore:
    """Return the memory of that ``name`` that holds the unit. Raises MemoryStoreError where none does."""
    for memory in memories:
        if memory.store.name == name:
            try:
                unit_of(memory.store, source, target, unit_id)
            except MemoryStoreError:
                continue
            return memory.store
    raise MemoryStoreError(
        said("The memory {name} holds that unit no more: it was changed, deleted or detached meanwhile.", name=name)
    )


def refuse_read_only(store: MemoryStore) -> None:
    """Raise MemoryStoreError if nothing may be written to ``store``."""
    if store.read_only:
        raise MemoryStoreError(
            said("The memory {name} is attached for reading only: change that in Translate, Memories.", name=store.name)
        )
