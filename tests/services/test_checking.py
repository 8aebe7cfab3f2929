"""Results follow the segments, and none outlives the text it was found in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from translator_app.core import edits
from translator_app.core.ports import NoTask
from translator_app.core.segment import Change
from translator_app.services.checking import AT_ONCE, check_all
from translator_app.services.desk import Desk


def check_everything(desk: Desk) -> None:
    segments = tuple(desk.editor.segments)
    desk.checker.take(check_all(segments, desk.checker.check, desk.checker.across, NoTask()), segments)


def checks_of(desk: Desk, segment_id: int) -> set[str]:
    return {issue.check for issue in desk.checker.issues(segment_id)}


def test_a_changed_segment_is_checked_again_at_once(desk: Desk) -> None:
    desk.editor.apply(edits.typed(desk.editor.segment(1), "Two  blanks."))
    assert "double-blank" in checks_of(desk, 1)
    desk.editor.apply(edits.typed(desk.editor.segment(1), "One blank."))
    assert "double-blank" not in checks_of(desk, 1)


def test_what_is_put_off_is_checked_when_asked_for(desk: Desk) -> None:
    before = checks_of(desk, 1)
    desk.checker.put_off = lambda change: change.label == "Typing"
    desk.editor.apply(edits.typed(desk.editor.segment(1), "Two  blanks."))
    assert checks_of(desk, 1) == before
    desk.checker.check_waiting()
    assert "double-blank" in checks_of(desk, 1)


def test_results_of_texts_that_a_large_change_rewrote_are_dropped(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("هێزەکان گەیشتن.\n" * (AT_ONCE + 1), "many")
    for segment in tuple(desk.editor.segments):
        desk.editor.apply(edits.typed(segment, "The  forces came."))
    check_everything(desk)
    assert not desk.checker.stale
    told: list[int] = []
    desk.checker.subscribe(told.extend)
    desk.editor.apply(edits.cleared(desk.editor.segments))
    assert desk.checker.stale and desk.checker.all_issues() == {}
    assert len(told) == AT_ONCE + 1


def test_misspelled_words_are_found_once_the_dictionaries_are_there(desk: Desk, workshop: object) -> None:
    desk.editor.apply(edits.typed(desk.editor.segment(1), "The goverment met."))
    assert "spelling" not in checks_of(desk, 1)
    dictionaries = workshop.load_dictionaries(NoTask())  # type: ignore[attr-defined]
    workshop.use_dictionaries(desk, dictionaries)  # type: ignore[attr-defined]
    assert desk.checker.stale
    check_everything(desk)
    assert "spelling" in checks_of(desk, 1)
    workshop.learn_word(desk, "goverment")  # type: ignore[attr-defined]
    desk.checker.check_now([1])
    assert "spelling" not in checks_of(desk, 1)
    assert workshop.load_dictionaries(NoTask()) is dictionaries  # type: ignore[attr-defined]


def test_names_of_the_glossaries_are_spelled_right(desk: Desk, workshop: object) -> None:
    workshop.use_dictionaries(desk, workshop.load_dictionaries(NoTask()))  # type: ignore[attr-defined]
    assert desk.spelling.known("Sulaymaniyah") and desk.spelling.known("Peshmerga")
    assert not desk.spelling.known("Sulaymaniyahh")


def test_a_segment_stays_flagged_until_all_of_a_severity_is_set_aside(desk: Desk) -> None:
    desk.editor.apply(edits.typed(desk.editor.segment(1), "Two  blanks, (two faults"))
    by_severity = Counter(issue.severity for issue in desk.checker.issues(1))
    severity = max(by_severity, key=lambda each: by_severity[each])
    found = [issue for issue in desk.checker.issues(1) if issue.severity is severity]
    assert len(found) > 1
    for issue in found:
        assert 1 in desk.checker.flagged([severity])
        desk.editor.apply(edits.ignoring(desk.editor.segment(1), issue.key))
    assert 1 not in desk.checker.flagged([severity])


def test_segments_that_are_gone_are_passed_over_and_keep_no_results(desk: Desk) -> None:
    first, second = desk.editor.segments[:2]
    desk.editor.apply(edits.typed(second, "Two  blanks."))
    desk.checker.put_off = lambda change: change.label == "Typing"
    desk.editor.apply(edits.typed(desk.editor.segment(second.id), "Two  blanks again."))
    desk.editor.apply(Change("Remove", ((desk.editor.segment(second.id), None),)))
    assert desk.checker.issues(second.id) == ()
    desk.checker.check_waiting()
    assert second.id not in desk.checker.all_issues() and first.id in desk.editor


def test_what_was_put_off_is_not_checked_twice(desk: Desk) -> None:
    desk.checker.put_off = lambda change: change.label == "Typing"
    desk.editor.apply(edits.typed(desk.editor.segment(1), "Two  blanks."))
    desk.checker.check_now([1])
    told: list[int] = []
    desk.checker.subscribe(told.extend)
    desk.checker.check_waiting()
    assert told == []
