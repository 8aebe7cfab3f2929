"""Terms and where they were met; recognition is ``core.kurdish.terms``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class TermStatus(StrEnum):
    """How a translation of a term is to be treated."""

    PREFERRED = "preferred"
    ALLOWED = "allowed"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Term:
    """One row of a glossary: one source with one target; ``glossary`` is the file it comes from."""

    source: str
    target: str
    part_of_speech: str = ""
    domain: str = ""
    note: str = ""
    status: TermStatus = TermStatus.PREFERRED
    glossary: str = ""


TermEdit: TypeAlias = tuple[Term | None, Term | None]
"""A term as it was and as it is to be: None before where it is new, None after where it goes."""


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term met in a source text: ``start`` and ``end`` are character indices of the original text.

    ``terms`` are the rows that share this source, preferred first, forbidden last. ``form`` says in words which
    form was met ("definite plural + ezafe", empty for the bare one). ``confidence`` runs from 0 to 1.
    """

    start: int
    end: int
    text: str
    terms: tuple[Term, ...]
    form: str = ""
    confidence: float = 1.0

    @property
    def source(self) -> str:
        """The term's source as the glossary writes it."""
        return self.terms[0].source

    @property
    def targets(self) -> tuple[str, ...]:
        """The translations that may be used, preferred first."""
        return tuple(term.target for term in self.terms if term.status is not TermStatus.FORBIDDEN)
