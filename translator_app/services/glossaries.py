"""The glossaries of a project: its own, those that ship with the program and files attached from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from translator_app.core.glossary import Term, TermEdit
from translator_app.core.ports import Task
from translator_app.core.said import said, together

SHIPPED: Final = "shipped:"
"""What stands before the name of a glossary that ships, where a project lists its glossaries."""
OFF: Final = "off:"
"""What stands before a file that stays attached and is not used; one that ships is only listed while it is used."""
TOLD: Final = 3
"""So many of the lines passed over are told one by one."""


class Kept(StrEnum):
    """Where a glossary comes from, in words."""

    OWN = "this project"
    SHIPPED = "ships with Werger"
    ATTACHED = "attached file"


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    """A glossary as listed: ``link`` is what the project calls it, empty for its own, which is always in use."""

    name: str
    path: Path
    kept: Kept
    link: str = ""
    used: bool = True


@dataclass(frozen=True, slots=True)
class GlossaryImport:
    """What an import did: terms ``taken``, terms ``known`` before, and why each line ``passed`` over was so."""

    taken: int
    known: int
    passed: tuple[str, ...]

    def summary(self) -> str:
        """Return the report as one sentence."""
        parts = [said("1 term taken") if self.taken == 1 else said("{n:,} terms taken", n=self.taken)]
        if self.known:
            parts.append(said("{n:,} known already", n=self.known))
        if self.passed:
            parts.append(said("{n:,} passed over", n=len(self.passed)))
        told = together(parts)
        if self.passed:
            more = len(self.passed) - TOLD
            rest = [said("and {n:,} more", n=more)] if more > 0 else []
            told = together([told, together([*self.passed[:TOLD], *rest], said("; "))], ": ")
        return said("{told}.", told=told)


class GlossaryFiles(Protocol):
    """What can be done with files of glossaries; all may run in any thread and raise AppError in the user's words."""

    def count(self, path: Path) -> int:
        """Return how many terms a glossary holds. Raises GlossaryError where it could not be used as it is."""

    def terms(self, path: Path) -> tuple[Term, ...]:
        """Return the terms of a glossary in the order of the file. Raises GlossaryError."""

    def fixed(self, path: Path) -> str:
        """Return why the terms of a glossary cannot be changed where they lie, or nothing."""

    def change(self, path: Path, edits: Sequence[TermEdit]) -> None:
        """Change terms of a glossary at once, all or none: None before is a new one, None after one that goes.

        Raises GlossaryError, also where a new one stands there already.
        """

    def copy(self, terms: Sequence[Term]) -> GlossaryImport:
        """Add terms of other glossaries to the project's own; pairs that are there stay as they are."""

    def take(self, file: Path, task: Task) -> GlossaryImport:
        """Add a file's terms to the project's own glossary; lines that are no term are passed over and told."""

    def export(self, path: Path, goal: Path, task: Task) -> int:
        """Write a glossary as CSV, TSV or TBX, by the ending of ``goal``, and return the number of its terms."""


def listed(folder: Path, links: Sequence[str], own: Path, shipped: Iterable[Path]) -> list[GlossaryRow]:
    """Return the glossaries of a project in ``folder``: its own, files attached, those that ship, used or not."""
    there = {f"{SHIPPED}{path.name}": path for path in shipped}
    gone = {name: Path(name.removeprefix(SHIPPED)) for name in links if name.startswith(SHIPPED) and name not in there}
    attached = [(name.removeprefix(OFF), not name.startswith(OFF)) for name in links if not name.startswith(SHIPPED)]
    return [
        GlossaryRow(own.name, own, Kept.OWN),
        *(GlossaryRow(Path(name).name, folder / name, Kept.ATTACHED, name, used) for name, used in attached),
        *(GlossaryRow(p.name, p, Kept.SHIPPED, name, name in links) for name, p in (there | gone).items()),
    ]


def links_of(rows: Iterable[GlossaryRow], before: Sequence[str]) -> tuple[str, ...]:
    """Return what the project lists once ``rows`` hold: those of ``before`` in their order, then the new ones."""
    wanted: dict[str, str] = {}
    for row in rows:
        if row.link and (row.used or row.kept is Kept.ATTACHED):
            wanted[row.link] = row.link if row.used else f"{OFF}{row.link}"
    known = [name.removeprefix(OFF) for name in before]
    return (
        *(wanted[name] for name in known if name in wanted),
        *(wanted[name] for name in wanted if name not in known),
    )


def in_use(links: Iterable[str]) -> list[str]:
    """Return the links of a project that are used."""
    return [name for name in links if not name.startswith(OFF)]
