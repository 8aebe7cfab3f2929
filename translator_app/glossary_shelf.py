"""Files of glossaries: counted, taken into a project's own and written for other tools, apart from any open desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term
from translator_app.core.ports import Task
from translator_app.formats.glossary_files import read_terms, write_terms
from translator_app.formats.tbx import write_tbx
from translator_app.services.exchanging import merged_terms
from translator_app.services.exporting import write_safely
from translator_app.services.glossaries import GlossaryImport


class GlossaryShelf:
    """The port is :class:`translator_app.services.glossaries.GlossaryFiles`; ``own`` is the project's own glossary."""

    def __init__(self, own: Path) -> None:
        self._own = own

    def count(self, path: Path) -> int:
        """Return how many terms a glossary holds; one that is the project's own and not yet there holds none."""
        return len(self._own_terms() if path == self._own else read_terms(path))

    def add(self, term: Term) -> None:
        """Add a term to the project's own glossary at once."""
        write_terms(self._own, (*self._own_terms(), term))

    def take(self, file: Path, task: Task) -> GlossaryImport:
        """Add a file's terms to the project's own glossary; pairs that are there stay as they are."""
        task.step(0, 0)
        passed: list[str] = []
        found = read_terms(file, passed)
        task.step(0, 0)
        merged, added = merged_terms(self._own_terms(), found)
        if added:
            write_terms(self._own, merged)
        return GlossaryImport(added, len(found) - added, tuple(passed))

    def export(self, path: Path, goal: Path, task: Task) -> int:
        """Write a glossary as CSV, TSV or TBX and return the number of its terms. Raises GlossaryError."""
        if goal.absolute() == self._own.absolute() and path != self._own:
            raise GlossaryError(f"{goal.name} is the project's own glossary: export to another name.")
        terms = read_terms(path)
        task.step(0, 0)
        write_glossary(terms, goal, path.stem)
        return len(terms)

    def _own_terms(self) -> tuple[Term, ...]:
        return read_terms(self._own) if self._own.exists() else ()


def write_glossary(terms: Sequence[Term], goal: Path, title: str, *, tbx: int = 2) -> None:
    """Write ``terms`` by the ending of ``goal``, as ``tbx`` version 2 or 3 or as a table. Raises GlossaryError."""
    ending = goal.suffix.lower()
    if ending == ".tbx":

        def write(out: BinaryIO) -> None:
            write_tbx(terms, out, version=tbx, title=title)

        write_safely(goal, write)
    elif ending in (".csv", ".tsv"):
        write_terms(goal, terms)
    else:
        raise GlossaryError(f"{goal.name} cannot be written: choose a name that ends in .tbx, .csv or .tsv.")
