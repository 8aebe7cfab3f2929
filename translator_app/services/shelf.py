"""What the window asks of the engines' shelf: which there are, which are used, and what was sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from translator_app.core.ports import Engine, Task

from .settings import ServerChoice


@dataclass(frozen=True, slots=True)
class EngineRow:
    """An engine as listed, in the order in which engines are asked.

    ``kind`` is a row of the engines' table; ``on`` tells that it is used. ``removable`` ones were installed by the
    user; ``trouble`` says why it cannot be used. ``licence`` and ``card`` are what it says of itself, ``address`` is
    the server's, ``size`` is in bytes.
    """

    name: str
    label: str
    leaves_machine: bool = False
    removable: bool = False
    size: int = 0
    trouble: str = ""
    kind: str = "argos"
    on: bool = False
    version: str = ""
    licence: str = ""
    card: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be fetched: ``size`` in bytes, ``warning`` what must be known before (a licence's terms)."""

    name: str
    label: str
    size: int
    licence: str
    warning: str
    address: str


@dataclass(frozen=True, slots=True)
class Sent:
    """One request as it was written down before it went out; ``at`` is ISO 8601 in UTC, ``content`` its text."""

    at: str
    address: str
    content: str


class Shelf(Protocol):
    """The engines of an installation. All methods raise AppError; those with a task may run in any thread."""

    def rows(self) -> Sequence[EngineRow]: ...

    def engine(self, name: str = "") -> Engine:
        """Return the engine called ``name`` as it is, or the first in use; one that is switched off is refused."""

    def install(self, path: Path, task: Task, *, update: bool = False) -> EngineRow:
        """Check and install an ``.argosmodel`` file, or a folder that holds a CTranslate2 model."""

    def remove(self, name: str) -> None: ...

    def warm(self, task: Task) -> None:
        """Load the small engines in use, so that the first suggestion need not wait for that."""

    def offers(self) -> Sequence[Offer]: ...

    def look_up(self, text: str, task: Task) -> Offer:
        """Ask the hub what a model is that the user named, by owner/name or its address; nothing is fetched yet."""

    def fetch(self, name: str, task: Task) -> EngineRow:
        """Fetch an offered model, going on where an earlier try stopped, check and install it."""

    def key(self, choice: ServerChoice) -> str: ...

    def keep_key(self, choice: ServerChoice, key: str) -> str:
        """Keep a server's key in the system's keyring; returns why it is kept for this session only, if so."""

    def forget_key(self, choice: ServerChoice) -> None: ...

    def trial(self, choice: ServerChoice, key: str) -> Callable[[Task], str]:
        """Return what asks the server for one short translation in any thread; a greeting, no text of a document."""

    def sent(self, limit: int = 500) -> Sequence[Sent]:
        """Return the last requests sent, newest first."""

    def clear_sent(self) -> None: ...
