from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core import inline
from translator_app.core.inline import InlineCode
from translator_app.core.project import SignOff
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Comment, Segment, State, SubState
from translator_app.core.signoff import TAGS_CHECK, canonical_text, digest, open_points, standing

NOW = datetime(2026, 5, 4, tzinfo=UTC)
TEXTS = st.text(max_size=6)
PAIRS = st.lists(st.tuples(TEXTS, TEXTS), max_size=4)


def final(number: int, source: str = "کورتە", target: str = "Short") -> Segment:
    return Segment(number, 1, number, 0, source, target, state=State.FINAL)


def of(pairs: list[tuple[str, str]]) -> list[Segment]:
    return [final(n, source, target) for n, (source, target) in enumerate(pairs, start=1)]


@given(PAIRS, PAIRS)
def test_two_different_translations_never_have_one_canonical_text(
    one: list[tuple[str, str]], other: list[tuple[str, str]]
) -> None:
    if one and other:
        assert (canonical_text(of(one)) == canonical_text(of(other))) is (one == other)


def signed(segments: list[Segment]) -> SignOff:
    return SignOff("Rêzan", NOW, len(segments), 1, digest(segments))


def test_a_sign_off_stands_until_a_letter_changes() -> None:
    segments = [final(1), final(2)]
    sign_off = signed(segments)
    assert standing([sign_off], segments) is sign_off
    assert standing([sign_off], [segments[0], replace(segments[1], target="Shorter")]) is None


def test_a_sign_off_falls_when_a_segment_is_reopened_even_with_the_same_text() -> None:
    segments = [final(1), final(2)]
    reopened = [segments[0], replace(segments[1], state=State.TRANSLATED)]
    assert standing([signed(segments)], reopened) is None


def test_only_the_latest_sign_off_counts() -> None:
    segments = [final(1)]
    assert standing([signed(segments), signed([final(1, target="Other")])], segments) is None


def test_everything_that_stands_against_approval_is_listed() -> None:
    error = Issue(4, "number", Severity.ERROR, "60 is missing")
    ignored = Issue(5, "number", Severity.ERROR, "7 is missing")
    segments = [
        Segment(1, 1, 1, 0, "یەک"),
        Segment(2, 1, 2, 0, "دوو", "two", substate=SubState.DRAFT),
        Segment(3, 1, 3, 0, "سێ", "three", substate=SubState.REJECTED),
        final(4),
        replace(final(5), ignored=frozenset({ignored.key})),
        replace(final(6), comments=(Comment("c", "a", NOW, "sure?"),)),
        replace(final(7), comments=(Comment("c", "a", NOW, "sure?", resolved=True),)),
    ]
    warning = Issue(7, "length", Severity.WARNING, "long")
    points = list(open_points(segments, {4: [error], 5: [ignored], 7: [warning]}))
    assert [(point.segment_id, point.kind) for point in points] == [
        (1, "empty"),
        (2, "draft"),
        (3, "rejected"),
        (4, "number"),
        (6, "comment"),
    ]


def test_a_required_tag_that_is_missing_is_listed_once_whatever_became_of_its_check() -> None:
    code = InlineCode(1, False, "", "footnote", True)
    segment = replace(final(1, f"کورتە{inline.single(1)}"), codes=(code,))
    error = Issue(1, TAGS_CHECK, Severity.ERROR, "The tag <1> is missing.")

    def keys(segment: Segment, *issues: Issue) -> list[str]:
        return [point.key for point in open_points([segment], {1: issues})]

    assert keys(segment) == [f"1:{TAGS_CHECK}"]
    assert keys(segment, error) == [f"1:{TAGS_CHECK}"]
    assert keys(segment, replace(error, severity=Severity.WARNING)) == [f"1:{TAGS_CHECK}"]
    assert keys(replace(segment, ignored=frozenset({error.key})), error) == [f"1:{TAGS_CHECK}"]
    assert keys(replace(segment, target=f"Short{inline.single(1)}")) == []
    assert keys(segment, replace(error, check="numbers")) == ["1:numbers", f"1:{TAGS_CHECK}"]
