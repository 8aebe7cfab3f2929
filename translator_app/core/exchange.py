"""What passes between this desk and other tools: language codes, ill-formed units, documents going out and back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from . import inline
from .errors import AppError
from .project import SourceDocument
from .segment import Segment, State, SubState

# --- languages -------------------------------------------------------------------------------------------------

# Other names of a language in files of other tools, ISO 639-2 codes among them, in their BCP 47 form.
_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"eng": "en", "kur": "ku", "sorani": "ckb", "central-kurdish": "ckb", "kurdish": "ku", "english": "en"}
)
# ``ku`` is all of Kurdish; in these regions and in this script it is written as Sorani is.
_SORANI_PARTS: Final = frozenset({"arab", "iq", "ir"})
# Letters alone: Arabic digits and punctuation may stand in an English text.
_LETTER: Final = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\ufb50-\ufdff\ufe70-\ufefc]")
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")


def language_fit(found: str, wanted: str, sample: str = "") -> int:
    """Return how well the language code ``found`` serves for ``wanted``: 4 the same, 3 a variety, 0 another language.

    For ``ckb`` 2 means Kurdish in the Arabic script (ku-Arab, ku-IQ) and 1 bare ``ku`` whose text, of which
    ``sample`` is a piece, is in that script; bare ``ku`` in Latin letters is Kurmanji. Case and ``_`` do not matter.
    """
    have, want = _normal(found), _normal(wanted)
    if have == want:
        return 4
    primary, *rest = have.split("-")
    if primary == want.split("-")[0]:
        return 3
    if want.split("-")[0] == "ckb" and primary == "ku":
        if _SORANI_PARTS.intersection(rest):
            return 2
        return 1 if not rest and _ARABIC.search(sample) else 0
    return 0


def _normal(code: str) -> str:
    lowered = code.strip().lower().replace("_", "-").replace(" ", "-")
    primary, dash, rest = lowered.partition("-")
    return _NAMES.get(lowered) or _NAMES.get(primary, primary) + dash + rest


# --- memories --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BadUnit:
    """A unit of a memory file that was not taken: where it begins (``line`` from 1) and why.

    ``foreign`` tells that nothing is wrong with it but its languages, which are not the ones asked for.
    """

    line: int
    reason: str
    foreign: bool = False


class CutShortError(AppError):
    """A file ends, or cannot be read on, before its end; everything before that place was good."""


# --- documents out and back ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OutgoingDocument:
    """A document of the project with its segments, as they stand, on their way to another tool."""

    document: SourceDocument
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is written into an exchange file of the project."""

    name: str
    documents: tuple[OutgoingDocument, ...]
    source_language: str = "ckb"
    target_language: str = "en"


@dataclass(frozen=True, slots=True)
class ReturnedNote:
    """A note found in a file that came back; ``id`` and ``at`` only where our own marks were kept."""

    text: str
    author: str = ""
    on_source: bool = False
    id: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """One unit of a file that came back. ``key`` is its id, ``line`` where it begins; codes stand in the texts.

    ``target`` is None where the file has no translation. ``stated`` tells that the file says a state at all.
    ``sent`` is the mark of :func:`mark_of_sent` that the file left with, empty if the other tool dropped it.
    """

    key: str
    line: int
    source: str
    target: str | None
    state: State = State.INITIAL
    substate: SubState = SubState.NONE
    stated: bool = False
    notes: tuple[ReturnedNote, ...] = ()
    sent: str = ""


@dataclass(frozen=True, slots=True)
class SentMark:
    """The state, substate and target (as a digest) that a segment left with."""

    state: State
    substate: SubState
    digest: str


def target_digest(target: str) -> str:
    """Return 16 hex digits that stand for ``target`` with its codes."""
    return hashlib.sha256(inline.shown(target).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def mark_of_sent(segment: Segment) -> str:
    """Return the mark an exported segment carries, so that it can be told who changed it when it comes back."""
    return f"{segment.state.value}.{segment.substate.value}.{target_digest(segment.target)}"


def read_mark(mark: str) -> SentMark | None:
    """Read a mark of :func:`mark_of_sent`; None for anything else."""
    parts = mark.split(".")
    if len(parts) != 3 or parts[0] not in set(State) or parts[1] not in set(SubState):
        return None
    return SentMark(State(parts[0]), SubState(parts[1]), parts[2])


def copies_source(source: str, target: str) -> bool:
    """Tell whether ``target`` is but the Kurdish ``source`` again, which stands for a missing translation.

    Where there is no Kurdish letter in it (a number, a Latin name), a translation may well be the same as its source.
    """
    return target == source and bool(_LETTER.search(inline.plain(source)))


def kurdish_left(target: str) -> bool:
    """Tell whether a Kurdish letter is left in an English ``target``, as where it is translated in part."""
    return _LETTER.search(inline.plain(target)) is not None
