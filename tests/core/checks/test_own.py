"""Rules of the translator's own: words to avoid and patterns."""

from __future__ import annotations

import pytest

from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.checks.own import read_rule, read_rules
from translator_app.core.errors import AppError
from translator_app.core.inline import opening
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment, State


def _found(target: str, *rules: str) -> list[Issue]:
    segment = Segment(1, 1, 1, 1, "ئەوان هاتن.", target, state=State.TRANSLATED)
    context = CheckContext(own=read_rules(rules)[0])
    return [issue for issue in check_segment(segment, context) if issue.check == "own-rules"]


@pytest.mark.parametrize(
    ("rule", "target", "marked", "fix"),
    [
        ("Kurdish region => Kurdistan Region", "the Kurdish region", "Kurdish region", "the Kurdistan Region"),
        ("kurdish region -> Kurdistan Region", "the KURDISH REGION", "KURDISH REGION", "the Kurdistan Region"),
        ("martyr → the late", "Martyr Salim came.", "Martyr", "The late Salim came."),
        ("martyr → killed", "the martyrs came", "martyrs", None),
        ("regime", "The regime’s men came.", "regime’s", None),
        (r"/\bN\. ?Iraq\b/ => northern Iraq", "In N. Iraq it rained.", "N. Iraq", "In northern Iraq it rained."),
    ],
)
def test_what_a_rule_avoids_is_marked_and_mended_where_that_is_safe(
    rule: str, target: str, marked: str, fix: str | None
) -> None:
    (issue,) = _found(target, rule)
    assert target[issue.start : issue.end] == marked
    assert issue.fix == fix
    assert issue.severity is Severity.WARNING
    if fix is not None:
        assert _found(fix, rule) == []


@pytest.mark.parametrize(
    ("rule", "target"),
    [
        ("Region => Kurdistan Region", "in the Kurdistan Region"),
        ("regime", "a regimen of drugs"),
        ("/x*/ => y", "They came."),
    ],
)
def test_what_it_wants_and_other_words_are_left_alone(rule: str, target: str) -> None:
    assert _found(target, rule) == []


def test_a_rule_across_a_code_offers_no_fix() -> None:
    (issue,) = _found(f"the Kurdish{opening(1)} region", "Kurdish region => Kurdistan Region")
    assert issue.fix is None


def test_a_pattern_that_never_ends_is_cut_short_and_told() -> None:
    (issue,) = _found("a" * 5_000 + "!", "/^(a|aa)+$/ => b")
    assert issue.severity is Severity.INFO
    assert "/^(a|aa)+$/" in issue.message


@pytest.mark.parametrize("line", ["/(/ => x", "=> x", "...", "x" * 501])
def test_a_rule_that_cannot_be_read_is_named_and_the_others_hold(line: str) -> None:
    with pytest.raises(AppError) as failure:
        read_rule(line)
    assert line[:4] in str(failure.value)
    rules, wrong = read_rules(["regime", "", line])
    assert [rule.line for rule in rules] == ["regime"]
    assert len(wrong) == 1
