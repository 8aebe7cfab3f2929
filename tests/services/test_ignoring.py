from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator_app.services import ignoring

CHECKS = st.sampled_from(("numbers", "double-blank", "across-source"))
PLACES = st.one_of(st.none(), st.integers(1, 5))


@given(st.lists(st.tuples(CHECKS, PLACES), max_size=8), CHECKS, PLACES)
def test_what_is_set_aside_can_be_minded_again(
    others: list[tuple[str, int | None]], check: str, place: int | None
) -> None:
    kept = ""
    for each in others:
        kept = ignoring.set_aside(kept, *each)
    more = ignoring.set_aside(kept, check, place)
    (entry,) = [e for e in ignoring.entries(more) if (e.check, e.document_id) == (check, place)]
    less = ignoring.minded_again(more, entry.entry)
    assert ignoring.entries(less) == ignoring.entries(ignoring.minded_again(kept, entry.entry))
    assert (check, place) not in {(e.check, e.document_id) for e in ignoring.entries(less)}


def test_one_document_or_the_whole_project() -> None:
    kept = ignoring.set_aside(ignoring.set_aside("", "numbers", 2), "spelling")
    assert ignoring.set_aside_in(kept, [1, 2]) == {(2, "numbers"), (1, "spelling"), (2, "spelling")}


def test_the_setting_of_earlier_versions_is_read_and_nonsense_passed_over() -> None:
    assert ignoring.set_aside_in("numbers spelling", [7]) == {(7, "numbers"), (7, "spelling")}
    assert ignoring.set_aside_in("x:numbers  :spelling", [7]) == {(7, "spelling")}
