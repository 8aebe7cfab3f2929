from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.segment import Comment
from translator_app.core.threads import threads

WHEN = datetime(2024, 5, 1, tzinfo=UTC)
IDS = st.sampled_from("abcdef")


def comment(id_: str, reply_to: str | None = None) -> Comment:
    return Comment(id_, "Ann", WHEN, id_, reply_to=reply_to)


def test_answers_follow_what_they_answer_and_orphans_stand_alone() -> None:
    given_ = [comment("a"), comment("b"), comment("c", "a"), comment("d", "gone"), comment("e", "c")]
    assert [[each.id for each in thread] for thread in threads(given_)] == [["a", "c", "e"], ["b"], ["d"]]


@given(st.lists(st.tuples(IDS, st.none() | IDS), unique_by=lambda pair: pair[0]))
def test_no_comment_of_a_chain_is_lost_or_doubled(pairs: list[tuple[str, str | None]]) -> None:
    made: list[Comment] = []
    for id_, reply_to in pairs:  # an answer comes after what it answers
        made.append(comment(id_, reply_to if reply_to in {each.id for each in made} else None))
    found = [each.id for thread in threads(made) for each in thread]
    assert sorted(found) == sorted(each.id for each in made)
