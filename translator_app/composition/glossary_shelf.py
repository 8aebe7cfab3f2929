"""Files of glossaries: counted, taken into a project's own and written for other tools, apart from any open desk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term, TermEdit
from translator_app.core.kurdish.folding import fold
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.formats.glossary_files import change_terms, is_tbx, read_terms, write_terms
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

    def terms(self, path: Path) -> tuple[Term, ...]:
        """Return the terms of a glossary in the order of the file. Raises GlossaryError."""
        return self._own_terms() if path == self._own else read_terms(path)

    def fixed(self, path: Path) -> str:
        """Return why the terms of a glossary cannot be changed where they lie, or nothing."""
        if is_tbx(path):
            return f"{path.name} is TBX: import its terms into the project's own glossary to change them."
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            return f"{path.name} is write-protected: import its terms into the project's own glossary to change them."
        return ""

    def add(self, term: Term) -> None:
        """Add a term to the project's own glossary at once. Raises GlossaryError where the pair is in it."""
        self.change(self._own, ((None, term),))

    def change(self, path: Path, edits: Sequence[TermEdit]) -> None:
        """Change terms of a glossary at once, all or none. Raises GlossaryError."""
        new = [after for before, after in edits if before is None and after is not None]
        known = {_pair(term) for term in self.terms(path)} if new else set()
        for term in new:
            if _pair(term) in known:
                raise GlossaryError(
                    said(
                        "“{source} = {target}” is in {name} already: correct it there.",
                        source=term.source,
                        target=term.target,
                        name=path.name,
                    )
                )
        change_terms(path, edits)

    def copy(self, terms: Sequence[Term]) -> GlossaryImport:
        """Add terms of other glossaries to the project's own; pairs that are there stay as they are."""
        known = {_pair(term) for term in self._own_terms()}
        new = [term for term in terms if _pair(term) not in known]
        if new:
            change_terms(self._own, [(None, term) for term in new])
        return GlossaryImport(len(new), len(terms) - len(new), ())

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
            raise GlossaryError(said("{name} is the project's own glossary: export to another name.", name=goal.name))
        terms = read_terms(path)
        task.step(0, 0)
        write_glossary(terms, goal, path.stem)
        return len(terms)

    def _own_terms(self) -> tuple[Term, ...]:
        return read_terms(self._own) if self._own.exists() else ()


def _pair(term: Term) -> tuple[str, str]:
    """Return what a term is known by: its Kurdish in any spelling, and its English."""
    return fold(term.source), term.target


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
        raise GlossaryError(
            said("{name} cannot be written: choose a name that ends in .tbx, .csv or .tsv.", name=goal.name)
        )
