"""Slips of the finger in the English, each with a fix that leaves nothing to find."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.checks import CheckContext
from translator_app.core.inline import closing, opening
from translator_app.core.project import LanguagePair
from translator_app.core.quality import Issue, Severity

SOURCE = "ئەوان گەیشتنە شارەکە."
Of = Callable[..., list[Issue]]


@pytest.mark.parametrize(
    ("check", "target", "fixed"),
    [
        ("doubled-marks", "They arrived,, at last.", "They arrived, at last."),
        ("doubled-marks", "They arrived., at last.", "They arrived, at last."),
        ("doubled-marks", "They arrived..", "They arrived."),
        ("doubled-marks", 'They said ""yes".', 'They said "yes".'),
        ("blank-after-mark", "They arrived.Then they left.", "They arrived. Then they left."),
        ("blank-after-mark", "They arrived,then left.", "They arrived, then left."),
        ("blank-after-mark", "The leader said:they left.", "The leader said: they left."),
        ("blank-in-bracket", "They ( both ) arrived.", "They (both) arrived."),
        ("hidden-characters", "They ar\u200crived\u200f.", "They arrived."),
        ("article", "They had a idea.", "They had an idea."),
        ("article", "An town was reached.", "A town was reached."),
        ("article", "It took a hour.", "It took an hour."),
        ("article", "It is an university.", "It is a university."),
        ("small-letter", "they arrived.", "They arrived."),
        ("small-letter", "They arrived. then they left.", "They arrived. Then they left."),
    ],
)
def test_a_slip_is_found_and_its_fix_leaves_nothing_to_find(of: Of, check: str, target: str, fixed: str) -> None:
    found = of(check, SOURCE, target)
    assert found
    assert {issue.severity for issue in found} == {Severity.WARNING}
    assert all(0 <= issue.start < issue.end <= len(target) and not issue.on_source for issue in found)
    assert found[0].fix == fixed
    assert of(check, SOURCE, fixed) == []


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        ("doubled-marks", SOURCE, "Mr. Smith, of Smith Inc., came to the U.S., too."),
        ("doubled-marks", SOURCE, "They waited... and left."),
        ("doubled-marks", "ئەوان چاوەڕێیان کرد..", "They waited.."),
        ("doubled-marks", SOURCE, "See C:\\folder and http://example.org."),
        ("blank-after-mark", SOURCE, "See www.example.org/News.Today or ask info@Example.Com, please."),
        ("blank-after-mark", SOURCE, "At 10:30 the U.S.A. and Ph.D. holders met, e.g. in Washington D.C."),
        ("blank-after-mark", SOURCE, "1,250 people said “Yes!” (all of them)."),
        ("blank-after-mark", "بەرنامەی Node.JavaScript", "The program Node.JavaScript"),
        ("blank-in-bracket", SOURCE, "They (both) arrived (at last)."),
        ("hidden-characters", SOURCE, "They said می\u200cڕۆم here."),
        ("article", SOURCE, "A one-off event at a university for a European, an hour, an heir and an honest man."),
        (
            "article",
            SOURCE,
            "An MP, an NGO, an 8-year-old and an x-ray; a historic and an historic day; point a and b.",
        ),
        ("article", SOURCE, "It was a usual, unique, useful thing of a union."),
        ("article", SOURCE, "He had an unimportant, unimaginable and uninformed idea: an urgent one."),
        ("small-letter", "ئەوان گەیشتنە شارەکە،", "they arrived,"),
        ("small-letter", SOURCE, "iPhone and eBay came."),
        ("small-letter", SOURCE, "“We came,” he said. A. b. came, e.g. in the village, etc. they left."),
        ("small-letter", SOURCE, "a) They came."),
        ("small-letter", SOURCE, "They came. http://example.org/a"),
        ("blank-in-bracket", SOURCE, "They came )in time(."),
    ],
)
def test_what_is_right_is_left_alone(of: Of, check: str, source: str, target: str) -> None:
    assert of(check, source, target) == []


@pytest.mark.parametrize("check", ["doubled-marks", "blank-after-mark", "hidden-characters", "article", "small-letter"])
def test_a_kurdish_translation_is_not_measured_by_english_rules(of: Of, check: str) -> None:
    kurdish = CheckContext(pair=LanguagePair("en", "ckb"))
    assert of(check, "They arrived.", "گەیشتن.ئەوان،، می\u200cڕۆن a idea. they", kurdish) == []


def test_a_slip_across_a_code_is_marked_without_a_fix_that_would_lose_it(of: Of) -> None:
    target = f"They came,{opening(1)},{closing(1)} then."
    (issue,) = of("doubled-marks", f"{opening(1)}ئەوان{closing(1)} هاتن.", target)
    assert issue.fix is None


SLIPS = ("doubled-marks", "blank-after-mark", "blank-in-bracket", "hidden-characters", "article", "small-letter")


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="aeTn.,;:!?()[] \u200c\u200f\"'1-" + opening(1) + closing(1), max_size=30))
def test_fixes_of_slips_come_to_an_end_and_never_lose_a_letter_or_a_code(of: Of, target: str) -> None:
    def kept(text: str) -> str:
        return "".join(each.lower() for each in text if each.isalnum() or each in (opening(1), closing(1)))

    for check in SLIPS:
        text = target
        for _ in range(40):
            fixes = [issue.fix for issue in of(check, SOURCE, text) if issue.fix is not None]
            if not fixes:
                break
            assert fixes[0] != text
            if check != "article":
                assert kept(fixes[0]) == kept(text)
            text = fixes[0]
        else:
            pytest.fail(f"{check} never has done with {target!r}")
