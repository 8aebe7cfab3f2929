from __future__ import annotations

from collections.abc import Callable

from translator_app.composition.workshop import Workshop
from translator_app.services.desk import Desk

TEXT = "ئەو لە کۆم. دامەزرا و کاری دەکات. پاشان گەڕایەوە.\nلە کۆم. دابڕا. دواتر هاتەوە.\n"


def test_a_learnt_abbreviation_joins_what_it_had_cut_and_keeps_translations(
    workshop: Workshop, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk(TEXT)
    before = [s.source for s in desk.editor.segments]
    assert before[0] == "ئەو لە کۆم."
    desk.editor.type(desk.editor.segments[0].id, "He was appointed")
    desk.editor.type(desk.editor.segments[1].id, "at a company.")
    workshop.recut(desk, "کۆم.")
    assert desk.editor.segments[0].source == "ئەو لە کۆم. دامەزرا و کاری دەکات."
    assert desk.editor.segments[0].target == "He was appointed at a company."
    desk.editor.undo()
    assert [s.source for s in desk.editor.segments] == before


def test_an_abbreviation_is_learnt_again_after_an_undo(workshop: Workshop, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(TEXT)
    workshop.recut(desk, "کۆم.")
    learnt = [s.source for s in desk.editor.segments]
    desk.editor.undo()
    assert workshop.recut(desk, "کۆم.")
    assert [s.source for s in desk.editor.segments] == learnt


def test_what_a_hand_split_or_merged_stays(workshop: Workshop, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(TEXT)
    by_hand = next(s for s in desk.editor.segments if s.source.startswith("پاشان"))
    desk.editor.split(by_hand.id, by_hand.source.index(" "))
    paragraph = [s.source for s in desk.editor.segments if s.paragraph == by_hand.paragraph]
    workshop.recut(desk, "کۆم.")
    assert [s.source for s in desk.editor.segments if s.paragraph == by_hand.paragraph] == paragraph
    other = [s.source for s in desk.editor.segments if s.paragraph != by_hand.paragraph]
    assert other[0] == "لە کۆم. دابڕا."


def test_a_locked_segment_keeps_its_paragraph_as_it_is(workshop: Workshop, make_desk: Callable[..., Desk]) -> None:
    from translator_app.core import edits

    desk = make_desk(TEXT)
    before = [s.source for s in desk.editor.segments]
    desk.editor.apply(edits.locked(desk.editor.segments, on=True))
    assert workshop.recut(desk, "کۆم.") == 0
    assert [s.source for s in desk.editor.segments] == before
