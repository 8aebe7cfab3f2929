from __future__ import annotations

import pytest

from translator_app.core.errors import ReviewError
from translator_app.core.review import MOVES, Condition, Move, allowed, condition, moved
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
