from __future__ import annotations

from datetime import UTC, datetime

import pytest

from translator_app.core.errors import ReviewError
from translator_app.core.review import (
    ACTS,
    MOVES,
    Act,
    Condition,
    HandOver,
    Move,
    Phase,
    Role,
    allowed,
    condition,
    handed_over,
    moved,
    phase_of,
)
from translator_app.core.segment import Segment, State, SubState

PLACES = {
    Condition.EMPTY: (State.INITIAL, SubState.NONE, ""),
    Condition.DRAFT: (State.INITIAL, SubState.DRAFT, "text"),
    Condition.REJECTED: (State.INITIAL, SubState.REJECTED, "text"),
    Condition.TRANSLATED: (State.TRANSLATED, SubState.NONE, "text"),
    Condition.REVIEWED: (State.REVIEWED, SubState.NONE, "text"),
    Condition.FINAL: (State.FINAL, SubState.NONE, "text"),
}
EXPECTED = {
    Condition.EMPTY: {},
    Condition.DRAFT: {Move.CONFIRM: "translated", Move.APPROVE: "reviewed", Move.REJECT: "rejected"},
    Condition.REJECTED: {
        Move.CONFIRM: "translated",
        Move.APPROVE: "reviewed",
        Move.REJECT: "rejected",
        Move.REOPEN: "draft",
    },
    Condition.TRANSLATED: {
        Move.CONFIRM: "translated",
        Move.APPROVE: "reviewed",
        Move.REJECT: "rejected",
        Move.REOPEN: "draft",
    },
    Condition.REVIEWED: {
        Move.CONFIRM: "reviewed",
        Move.APPROVE: "reviewed",
        Move.REJECT: "rejected",
        Move.FINALISE: "final",
        Move.REOPEN: "translated",
    },
    Condition.FINAL: {
        Move.CONFIRM: "final",
        Move.APPROVE: "final",
        Move.REJECT: "rejected",
        Move.FINALISE: "final",
        Move.REOPEN: "translated",
    },
}


def at(place: Condition) -> Segment:
    state, substate, target = PLACES[place]
    return Segment(1, 1, 1, 0, "کورتە", target, state=state, substate=substate)


@pytest.mark.parametrize("place", list(Condition))
@pytest.mark.parametrize("move", list(Move))
def test_every_pair_of_condition_and_move(place: Condition, move: Move) -> None:
    segment = at(place)
    goal = EXPECTED[place].get(move)
    assert allowed(segment, move) is (goal is not None)
    if goal is None:
        with pytest.raises(ReviewError, match="Segment 1 cannot be"):
            moved(segment, move)
    else:
        assert condition(moved(segment, move)).value == goal


def test_the_table_holds_no_move_that_is_not_expected() -> None:
    assert {(place, move) for place, moves in EXPECTED.items() for move in moves} == set(MOVES)


@pytest.mark.parametrize("place", [place for place in Condition if place is not Condition.EMPTY])
def test_a_blank_translation_never_moves(place: Condition) -> None:
    state, substate, _ = PLACES[place]
    blank = Segment(1, 1, 1, 0, "کورتە", " \n", state=state, substate=substate)
    assert not any(allowed(blank, move) for move in Move)


NOW = datetime(2026, 5, 4, tzinfo=UTC)
MAKE, JUDGE = {Role.TRANSLATOR, Role.LEAD}, {Role.REVIEWER, Role.LEAD}
APPROVING = {Act.APPROVE: (JUDGE, Phase.APPROVED)}
WHOLE = {
    Phase.TRANSLATING: {Act.SUBMIT: (MAKE, Phase.READY), **APPROVING},
    Phase.READY: {
        Act.WITHDRAW: (MAKE, Phase.TRANSLATING),
        Act.TAKE_UP: (JUDGE, Phase.IN_REVIEW),
        Act.RETURN: (JUDGE, Phase.RETURNED),
        **APPROVING,
    },
    Phase.IN_REVIEW: {Act.RETURN: (JUDGE, Phase.RETURNED), **APPROVING},
    Phase.RETURNED: {Act.SUBMIT: (MAKE, Phase.READY), **APPROVING},
    Phase.APPROVED: {Act.REOPEN: (JUDGE, Phase.IN_REVIEW), **APPROVING},
}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_act_and_role(phase: Phase, act: Act, role: Role) -> None:
    roles, goal = WHOLE[phase].get(act, (set(), None))
    if role in roles:
        assert handed_over(phase, act, role, "Awaz", NOW, " note ") == HandOver(act, goal, role, "Awaz", NOW, "note")
    else:
        with pytest.raises(ReviewError, match=r"cannot|can|no approval"):
            handed_over(phase, act, role, "Awaz", NOW)


def test_the_table_of_acts_holds_nothing_that_is_not_expected() -> None:
    assert {(phase, act) for phase, acts in WHOLE.items() for act in acts} == set(ACTS)


def test_a_refused_act_says_which_are_possible_in_that_phase() -> None:
    with pytest.raises(ReviewError) as refused:
        handed_over(Phase.TRANSLATING, Act.RETURN, Role.REVIEWER, "Awaz", NOW)
    possible = str(refused.value).partition("Possible are: ")[2]
    assert {act.value for act in Act if act.value in possible} == {
        act.value for p, act in ACTS if p is Phase.TRANSLATING
    }


def test_nobody_hands_over_without_a_name() -> None:
    with pytest.raises(ReviewError, match="name is needed"):
        handed_over(Phase.TRANSLATING, Act.SUBMIT, Role.LEAD, "  ", NOW)


def test_an_edit_after_the_approval_puts_the_translation_back_into_review() -> None:
    approved = HandOver(Act.APPROVE, Phase.APPROVED, Role.REVIEWER, "Awaz", NOW)
    assert phase_of([approved], True) is Phase.APPROVED
    assert phase_of([approved], False) is Phase.IN_REVIEW
    assert phase_of([], False) is Phase.TRANSLATING
    assert phase_of([], True) is Phase.APPROVED
