from __future__ import annotations

from datetime import UTC, datetime

import pytest

from translator_app.core import edits
from translator_app.core.errors import ReviewError
from translator_app.core.ports import NoTask
from translator_app.core.segment import State
from translator_app.core.signoff import standing
from translator_app.services import reviewing
from translator_app.services.checking import check_all
from translator_app.services.desk import Desk

NOW = datetime(2026, 5, 4, tzinfo=UTC)
GOOD = (
    "The meeting began on Sunday.",
    "The prime minister welcomed the guests.",
    "The guests arrived on 7 April 2021.",
    "The meeting began on Sunday.",
)


def translate(desk: Desk, targets: tuple[str, ...] = GOOD) -> None:
    for segment, target in zip(tuple(desk.editor.segments), targets, strict=True):
        desk.editor.apply(edits.typed(desk.editor.segment(segment.id), target))
        desk.editor.apply(edits.confirmed(desk.editor.segment(segment.id)))


def check(desk: Desk) -> None:
    segments = tuple(desk.editor.segments)
    desk.checker.take(check_all(segments, desk.checker.check, desk.checker.across, NoTask()), segments)


def test_a_sound_translation_is_signed_off_as_one_step(desk: Desk) -> None:
    translate(desk)
    check(desk)
    signed = reviewing.sign_off(desk.editor, desk.checker.all_issues(), "Awaz", NOW)
    assert all(segment.state is State.FINAL for segment in desk.editor.segments)
    assert standing(desk.store.sign_offs(), desk.editor.segments) == signed
    desk.editor.undo()
    assert all(segment.state is State.TRANSLATED for segment in desk.editor.segments)
    assert standing(desk.store.sign_offs(), desk.editor.segments) is None


def test_any_later_edit_reopens_the_approval(desk: Desk) -> None:
    translate(desk)
    check(desk)
    reviewing.sign_off(desk.editor, desk.checker.all_issues(), "Awaz", NOW)
    desk.editor.type(desk.editor.segments[0].id, "The meeting began on Monday.")
    assert standing(desk.store.sign_offs(), desk.editor.segments) is None


def test_open_points_refuse_the_approval_and_change_nothing(desk: Desk) -> None:
    translate(desk, (*GOOD[:2], "The guests arrived on 9 April 2021.", GOOD[3]))
    first = desk.editor.segments[0]
    reviewing.comment(desk.editor, first.id, "Sunday or Saturday?", "Awaz", NOW)
    check(desk)
    with pytest.raises(ReviewError, match=r"segment 1 has an open comment; segment 3 .*"):
        reviewing.sign_off(desk.editor, desk.checker.all_issues(), "Awaz", NOW)
    assert not any(segment.state is State.FINAL for segment in desk.editor.segments)
    assert desk.store.sign_offs() == ()


def test_a_waived_point_is_kept_with_its_reason(desk: Desk) -> None:
    translate(desk)
    reviewing.comment(desk.editor, desk.editor.segments[0].id, "Sunday?", "Awaz", NOW)
    check(desk)
    (point,) = reviewing.unsettled(desk.editor, desk.checker.all_issues())
    signed = reviewing.sign_off(
        desk.editor, desk.checker.all_issues(), "Awaz", NOW, waived={point.key: "asked the author"}
    )
    assert signed.waived == ((point.key, "asked the author"),)
    assert desk.store.sign_offs()[-1].waived == signed.waived


def test_rejecting_sends_back_with_the_reason_as_an_open_comment(desk: Desk) -> None:
    translate(desk)
    first = desk.editor.segments[0].id
    reviewing.reject(desk.editor, [first], "Sunday is not in the source", "Awaz", NOW)
    segment = desk.editor.segment(first)
    assert segment.rejected
    assert segment.open_comments == 1
    reviewing.resolve(desk.editor, first, segment.comments[0].id)
    assert desk.editor.segment(first).open_comments == 0


def test_approving_a_selection_leaves_the_untranslated_alone(desk: Desk) -> None:
    first = desk.editor.segments[0]
    desk.editor.type(first.id, "The meeting began.")
    change = reviewing.approve(desk.editor, [segment.id for segment in desk.editor.segments])
    assert change.ids == (first.id,)
    with pytest.raises(ReviewError, match="no translation to approve"):
        reviewing.approve(desk.editor, [desk.editor.segments[1].id])


def test_an_answer_belongs_to_its_thread_and_a_thread_goes_as_a_whole(desk: Desk) -> None:
    translate(desk)
    first = desk.editor.segments[0].id
    about = reviewing.About(0, 3, terms=("یەکشەممە",))
    reviewing.comment(desk.editor, first, "Which Sunday?", "Awaz", NOW, about=about)
    (opened,) = desk.editor.segment(first).comments
    assert (opened.quote, opened.terms, opened.reply_to) == ("The", about.terms, None)
    reviewing.comment(desk.editor, first, "The first.", "Narîn", NOW, reply_to=opened.id, about=about)
    answer = desk.editor.segment(first).comments[1]
    assert (answer.reply_to, answer.start, answer.quote) == (opened.id, None, "")
    reviewing.comment(desk.editor, first, "All of it.", "Awaz", NOW)
    with pytest.raises(ReviewError):
        reviewing.comment(desk.editor, first, "  ", "Awaz", NOW)
    with pytest.raises(ReviewError, match="no longer there"):
        reviewing.comment(desk.editor, first, "And?", "Awaz", NOW, reply_to="gone")
    assert reviewing.remove_comment(desk.editor, first, opened.id).ids == (first,)
    assert [each.text for each in desk.editor.segment(first).comments] == ["All of it."]
    source = desk.editor.segment(first).source
    reviewing.comment(desk.editor, first, "This", "Awaz", NOW, about=reviewing.About(0, len(source), on_source=True))
    assert desk.editor.segment(first).comments[-1].quote == source
