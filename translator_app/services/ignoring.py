"""Checks that are set aside in one document or in the whole project, kept as one setting of the project.

Each is an entry of the setting, parted by blanks: the check's name for the whole project, ``3:name`` for the document
with the id 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from translator_app.core.ports import ProjectStore

SETTING = "ignored-checks"


@dataclass(frozen=True, slots=True)
class Entry:
    """A check that is set aside in a document, or (None) in the whole project."""

    entry: str
    check: str
    document_id: int | None


def set_aside(kept: str, check: str, document_id: int | None = None) -> str:
    """Return the setting with ``check`` set aside in a document, or in all of the project."""
    entry = check if document_id is None else f"{document_id}:{check}"
    return " ".join(sorted({*kept.split(), entry}))


def minded_again(kept: str, entry: str) -> str:
    """Return the setting without one of its entries."""
    return " ".join(each for each in kept.split() if each != entry)


def entries(kept: str) -> Sequence[Entry]:
    """Return what the setting sets aside; an entry that names no document by a number is passed over."""
    return tuple(_read(kept.split()))


def set_aside_in(kept: str, documents: Iterable[int]) -> frozenset[tuple[int, str]]:
    """Return the pairs of document and check that the setting names; ``documents`` are the ids of all there are."""
    there = tuple(documents)
    return frozenset(
        (document, each.check)
        for each in entries(kept)
        for document in (there if each.document_id is None else (each.document_id,))
    )


def off_in(store: ProjectStore) -> frozenset[tuple[int, str]]:
    """Return the pairs of document and check that the project in ``store`` sets aside."""
    return set_aside_in(store.setting(SETTING), (document.id for document in store.documents()))


def _read(parts: Iterable[str]) -> Iterator[Entry]:
    for part in parts:
        document, _, check = part.rpartition(":")
        if not document:
            yield Entry(part, check, None)
        elif document.isdecimal():
            yield Entry(part, check, int(document))
