from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.glossary import Term, TermHit, TermStatus
from translator_app.core.inline import CODE_PATTERN
from translator_app.services.completing import WORDS, continuation


def hit(*targets: str, status: TermStatus = TermStatus.PREFERRED) -> TermHit:
    return TermHit(0, 1, "x", tuple(Term("x", target, status=status) for target in targets))


COALITION = hit("International Coalition", "global coalition")
PROCESS = hit("political process")


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("Forces of the Int", "ernational Coalition"),
        ("Forces of the International ", "Coalition"),
        ("Forces of the International Co", "alition"),
        ("The glo", "bal coalition"),
        ("Glo", "bal coalition"),  # a term written small may begin a sentence
        ("the int", ""),  # what is typed is not changed, and "international Coalition" would be wrong
        ("the I", ""),
        ("Sprint", ""),
        ("the International Coalition", ""),
        ("the International Coalition and the Int", ""),  # it stands there already
        ("In the poli", "tical process"),
        ("Int and the poli", "tical process"),
        ("", ""),
    ],
)
def test_a_term_of_the_source_goes_on_from_its_beginning(typed: str, rest: str) -> None:
    assert continuation(typed, (), (COALITION, PROCESS)) == rest


def test_the_longest_beginning_wins() -> None:
    assert continuation("the foreign mi", (), (hit("mission"), hit("foreign minister"))) == "nister"


def test_a_forbidden_term_is_not_offered() -> None:
    assert continuation("the int", (), (hit("intel", status=TermStatus.FORBIDDEN),)) == ""


def test_a_suggestion_that_begins_as_the_draft_does_comes_before_a_term() -> None:
    suggestions = ("He met the President.", "The minister said that the Internet was slow.")
    assert continuation("The minister said that the Int", suggestions, (COALITION,)) == "ernet was slow."
    assert continuation("He met the", suggestions, ()) == " President."


def test_of_a_long_suggestion_some_words_are_offered_and_none_of_its_codes() -> None:
    long = "One " + " ".join(f"word{n}" for n in range(30))
    assert continuation("One", (long,), ()).split() == [f"word{n}" for n in range(WORDS)]
    coded = "The \U000f0001bold\U000f1001 word"
    assert CODE_PATTERN.search(coded)
    assert continuation("Th", (coded,), ()) == "e"


@given(st.text(alphabet="Intema lo.'", max_size=20), st.lists(st.text(alphabet="Intema lo", min_size=1, max_size=12)))
def test_what_is_offered_completes_a_suggestion_or_a_term(typed: str, known: list[str]) -> None:
    rest = continuation(typed, known, [hit(*known)] if known else [])
    if rest:
        whole = (typed + rest).casefold()
        assert any(whole.endswith(each.casefold()) or each.casefold().startswith(whole) for each in known)
