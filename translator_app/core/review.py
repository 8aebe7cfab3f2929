"""Who may move what: a segment from one condition to another, the whole translation from one phase to another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from translator_app.core.said import said

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
        _M.CONFIRM: said("there is no translation to confirm"),
        _M.APPROVE: said("there is no translation to approve"),
        _M.REJECT: said("there is no translation to reject"),
        _M.FINALISE: said("a reviewer has not approved it yet"),
        _M.REOPEN: said("it is open already"),
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
        raise ReviewError(
            said("Segment {id} cannot be {done}: {reason}.", id=segment.id, done=_PAST[move], reason=_REFUSALS[move])
        )
    state, substate = _STATES[MOVES[condition(segment), move]]
    return replace(segment, state=state, substate=substate)


_PAST: Mapping[Move, str] = MappingProxyType(
    {
        _M.CONFIRM: said("confirmed"),
        _M.APPROVE: said("approved"),
        _M.REJECT: said("rejected"),
        _M.FINALISE: said("made final"),
        _M.REOPEN: said("reopened"),
    }
)


# --- the whole translation -------------------------------------------------------------------------------------


class Role(StrEnum):
    """In what role somebody acts."""

    TRANSLATOR = "translator"
    REVIEWER = "reviewer"
    LEAD = "lead"


class Phase(StrEnum):
    """In whose hands the whole translation is."""

    TRANSLATING = "translating"
    READY = "ready for review"
    IN_REVIEW = "in review"
    RETURNED = "returned"
    APPROVED = "approved"


class Act(StrEnum):
    """What can be done with the whole translation."""

    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    TAKE_UP = "take up"
    RETURN = "return"
    APPROVE = "approve"
    REOPEN = "reopen"


_R, _P, _A = Role, Phase, Act
_MAKERS = frozenset({_R.TRANSLATOR, _R.LEAD})
_JUDGES = frozenset({_R.REVIEWER, _R.LEAD})
ACTS: Mapping[tuple[Phase, Act], tuple[frozenset[Role], Phase]] = MappingProxyType(
    {
        (_P.TRANSLATING, _A.SUBMIT): (_MAKERS, _P.READY),
        (_P.RETURNED, _A.SUBMIT): (_MAKERS, _P.READY),
        (_P.READY, _A.WITHDRAW): (_MAKERS, _P.TRANSLATING),
        (_P.READY, _A.TAKE_UP): (_JUDGES, _P.IN_REVIEW),
        (_P.READY, _A.RETURN): (_JUDGES, _P.RETURNED),
        (_P.IN_REVIEW, _A.RETURN): (_JUDGES, _P.RETURNED),
        (_P.TRANSLATING, _A.APPROVE): (_JUDGES, _P.APPROVED),
        (_P.READY, _A.APPROVE): (_JUDGES, _P.APPROVED),
        (_P.IN_REVIEW, _A.APPROVE): (_JUDGES, _P.APPROVED),
        (_P.RETURNED, _A.APPROVE): (_JUDGES, _P.APPROVED),
        (_P.APPROVED, _A.APPROVE): (_JUDGES, _P.APPROVED),
        (_P.APPROVED, _A.REOPEN): (_JUDGES, _P.IN_REVIEW),
    }
)
"""Every act that is allowed in a phase: who may do it, and the phase it leads to; a pair that is missing is refused."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """One act with the whole translation; ``place`` is the id of the last change before it, ``phase`` where it led."""

    act: Act
    phase: Phase
    role: Role
    name: str
    at: datetime
    note: str = ""
    place: int = 0


def phase_of(hand_overs: Sequence[HandOver], approved: bool) -> Phase:
    """Return the present phase; ``approved`` tells that the approval still holds, else an edit has reopened it."""
    if not hand_overs:
        return Phase.APPROVED if approved else Phase.TRANSLATING
    last = hand_overs[-1].phase
    return Phase.IN_REVIEW if last is Phase.APPROVED and not approved else last


def handed_over(phase: Phase, act: Act, role: Role, name: str, at: datetime, note: str = "") -> HandOver:
    """Return the record of ``act`` in ``phase``. Raises ReviewError when the table does not allow it to the role."""
    if not name.strip():
        raise ReviewError("Say who hands over: a name is needed.")
    if (phase, act) not in ACTS:
        able = ", ".join(a.value for p, a in ACTS if p is phase)
        raise ReviewError(
            said(
                "The translation is in the phase “{phase}”: {refusal} now. Possible are: {able}.",
                phase=phase.value,
                refusal=_ACTS_PAST[act],
                able=able,
            )
        )
    roles, goal = ACTS[phase, act]
    if role not in roles:
        allowed_to = " or ".join(sorted(r.value for r in roles))
        raise ReviewError(
            said(
                "A {role} cannot {act} the translation: a {allowed_to} can.",
                role=role.value,
                act=act.value,
                allowed_to=allowed_to,
            )
        )
    return HandOver(act, goal, role, name.strip(), at, note.strip())


_ACTS_PAST: Mapping[Act, str] = MappingProxyType(
    {
        _A.SUBMIT: said("it cannot be handed to the reviewer"),
        _A.WITHDRAW: said("it cannot be withdrawn"),
        _A.TAKE_UP: said("its review cannot begin"),
        _A.RETURN: said("it cannot be returned to the translator"),
        _A.APPROVE: said("it cannot be approved"),
        _A.REOPEN: said("there is no approval to reopen"),
    }
)
