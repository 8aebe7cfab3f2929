"""Who may move a segment from which condition to which; the one table of the review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from .errors import ReviewError
from .project import bucket
from .segment import Segment, State, SubState


class Move(StrEnum):
    """What can be done to a segment's condition."""

    CONFIRM = "confirm"
    APPROVE = "approve"
    REJECT = "reject"
    FINALISE = "finalise"
    REOPEN = "reopen"


class Condition(StrEnum):
    """State and substate in one word, as counted in :class:`~translator_app.core.project.Progress`."""

    EMPTY = "empty"
    DRAFT = "draft"
    REJECTED = "rejected"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"


_C, _M = Condition, Move
MOVES: Mapping[tuple[Condition, Move], Condition] = MappingProxyType(
    {
        (_C.DRAFT, _M.CONFIRM): _C.TRANSLATED,
        (_C.REJECTED, _M.CONFIRM): _C.TRANSLATED,
        (_C.TRANSLATED, _M.CONFIRM): _C.TRANSLATED,
        (_C.REVIEWED, _M.CONFIRM): _C.REVIEWED,
        (_C.FINAL, _M.CONFIRM): _C.FINAL,
        (_C.DRAFT, _M.APPROVE): _C.REVIEWED,
        (_C.REJECTED, _M.APPROVE): _C.REVIEWED,
        (_C.TRANSLATED, _M.APPROVE): _C.REVIEWED,
        (_C.REVIEWED, _M.APPROVE): _C.REVIEWED,
        (_C.FINAL, _M.APPROVE): _C.FINAL,
        (_C.DRAFT, _M.REJECT): _C.REJECTED,
        (_C.REJECTED, _M.REJECT): _C.REJECTED,
        (_C.TRANSLATED, _M.REJECT): _C.REJECTED,
        (_C.REVIEWED, _M.REJECT): _C.REJECTED,
        (_C.FINAL, _M.REJECT): _C.REJECTED,
        (_C.REVIEWED, _M.FINALISE): _C.FINAL,
        (_C.FINAL, _M.FINALISE): _C.FINAL,
        (_C.TRANSLATED, _M.REOPEN): _C.DRAFT,
        (_C.REVIEWED, _M.REOPEN): _C.TRANSLATED,
        (_C.FINAL, _M.REOPEN): _C.TRANSLATED,
        (_C.REJECTED, _M.REOPEN): _C.DRAFT,
    }
)
"""Every move that is allowed, with the condition it leads to; a pair that is missing is refused."""

_STATES: Mapping[Condition, tuple[State, SubState]] = MappingProxyType(
    {
        _C.EMPTY: (State.INITIAL, SubState.NONE),
        _C.DRAFT: (State.INITIAL, SubState.DRAFT),
        _C.REJECTED: (State.INITIAL, SubState.REJECTED),
        _C.TRANSLATED: (State.TRANSLATED, SubState.NONE),
        _C.REVIEWED: (State.REVIEWED, SubState.NONE),
        _C.FINAL: (State.FINAL, SubState.NONE),
    }
)
_REFUSALS: Mapping[Move, str] = MappingProxyType(
    {
        _M.CONFIRM: "there is no translation to confirm",
        _M.APPROVE: "there is no translation to approve",
        _M.REJECT: "there is no translation to reject",
        _M.FINALISE: "a reviewer has not approved it yet",
        _M.REOPEN: "it is open already",
    }
)


def condition(segment: Segment) -> Condition:
    """Return the condition of ``segment``."""
    return Condition(bucket(segment))


def allowed(segment: Segment, move: Move) -> bool:
    """Tell whether ``move`` may be made on ``segment`` (an empty translation can never be confirmed or approved)."""
    return (condition(segment), move) in MOVES and bool(segment.target.strip())


def moved(segment: Segment, move: Move) -> Segment:
    """Return ``segment`` after ``move``. Raises ReviewError when the table does not allow it."""
    if not allowed(segment, move):
        raise ReviewError(f"Segment {segment.id} cannot be {_PAST[move]}: {_REFUSALS[move]}.")
    state, substate = _STATES[MOVES[condition(segment), move]]
    return replace(segment, state=state, substate=substate)


_PAST: Mapping[Move, str] = MappingProxyType(
    {
        _M.CONFIRM: "confirmed",
        _M.APPROVE: "approved",
        _M.REJECT: "rejected",
        _M.FINALISE: "made final",
        _M.REOPEN: "reopened",
    }
)
