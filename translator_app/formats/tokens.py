"""The pieces a format takes a paragraph apart into, and what they make together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from translator_app.core.inline import InlineCode


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks: ``key`` decides whether two looks are the same, ``formats`` are what an editor can show.

    ``label`` names what else there is to it; ``payload`` is the format's own record of it.
    """

    key: tuple[Any, ...]
    formats: tuple[str, ...] = ()
    label: str = ""
    payload: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one look; ``around`` are the looks of the codes around it, outermost first (decoding only)."""

    text: str
    look: Look
    around: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """A lone object in the text. ``keep`` leaves it in the text even at its ends; ``once`` forbids duplicates."""

    payload: Any
    label: str
    required: bool = False
    keep: bool = False
    once: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Something around text. ``own_base`` gives the text inside a base look of its own (links).

    A pair that is not ``required`` and missing from a translation goes around all of it if ``recovered``.
    """

    payload: Any
    label: str
    formats: tuple[str, ...] = ()
    required: bool = False
    own_base: bool = False
    once: bool = False
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class Begin:
    """The beginning of a pair."""

    pair: Pair


@dataclass(frozen=True, slots=True)
class End:
    """The end of a pair."""

    pair: Pair


Token = Run | Mark | Begin | End


@dataclass(frozen=True, slots=True)
class Coded:
    """A paragraph as text with codes, with all that is needed to make tokens of a translation of it."""

    text: str
    codes: tuple[InlineCode, ...]
    before: tuple[Token, ...]
    after: tuple[Token, ...]
    base: Look
    bases: dict[int, Look]
    meaning: dict[int, Look | Mark | Pair]
