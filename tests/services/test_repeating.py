from __future__ import annotations

from collections.abc import Callable

from translator_app.core import inline
from translator_app.core.ports import NoTask
from translator_app.core.segment import Segment
from translator_app.services.confirming import confirm
from translator_app.services.desk import Desk
from translator_app.services.repeating import Repeats, keys_of, same_source

LEGACY = (
    "سەرۆک کۆمار ساڵی ٢٠٢٤ گەیشتە هەولێر.\n"
    "سه‌رۆك كۆمار ساڵی 2024 گه‌یشته‌ هه‌ولێر.\n"
    "سەرۆک کۆمار ساڵی ٢٠٢٥ گەیشتە هەولێر.\n"
    "سەرۆکیش کۆمار ساڵی ٢٠٢٤ گەیشتە هەولێر.\n"
)


def indexed(desk: Desk) -> Repeats:
    segments = tuple(desk.editor.segments)
    desk.repeats.take(keys_of(segments, NoTask()), segments)
    assert desk.repeats.ready
    return desk.repeats


def test_other_letters_and_digits_are_equal_other_numbers_and_clitics_are_not(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(LEGACY)
    first, legacy, *_ = desk.editor.segments
    assert indexed(desk).of(first) == [legacy]
    assert desk.repeats.of(legacy) == [first]


def test_before_the_index_is_made_only_the_same_letters_are_found(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(LEGACY)
    assert not desk.repeats.ready
    assert desk.repeats.of(desk.editor.segments[0]) == []


def test_confirming_fills_the_legacy_spelling_as_one_step(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(LEGACY)
    first, legacy, *_ = desk.editor.segments
    desk.editor.type(first.id, "The president reached Erbil in 2024.")
    done = confirm(desk.editor, first.id, None, "visit", repeats=indexed(desk))
    assert done.filled == (legacy.id,)
    assert desk.editor.segment(legacy.id).target == "The president reached Erbil in 2024."
    desk.editor.undo()
    assert desk.editor.segment(legacy.id).target == ""


def test_other_codes_make_another_source() -> None:
    bold = f"{inline.opening(1)}سەرۆک{inline.closing(1)} گەڕایەوە."
    one, other = Segment(1, 1, 1, 0, "سەرۆک گەڕایەوە."), Segment(2, 1, 2, 0, bold)
    assert not same_source(one, other)
    assert same_source(other, Segment(3, 1, 3, 0, bold.replace("ک", "ك")))


def test_the_index_follows_splits_merges_and_their_undoing(desk: Desk) -> None:
    repeats = indexed(desk)
    first, last = desk.editor.segments[0], desk.editor.segments[-1]
    desk.editor.split(first.id, first.source.index(" ") + 1)
    assert repeats.ready
    assert repeats.of(last) == []
    desk.editor.undo()
    assert [each.id for each in repeats.of(last)] == [first.id]


def test_an_import_makes_the_index_stale_and_late_keys_of_other_sources_are_dropped(
    make_desk: Callable[..., Desk], workshop: object
) -> None:
    desk = make_desk()
    segments = tuple(desk.editor.segments)
    keys = keys_of(segments, NoTask())
    desk.editor.split(segments[0].id, segments[0].source.index(" ") + 1)
    desk.repeats.take(keys, segments)
    assert not desk.repeats.ready


def test_a_text_that_holds_the_seam_itself_is_folded_alone() -> None:
    segments = [Segment(1, 1, 1, 0, "یەک\x02دوو"), Segment(2, 1, 2, 0, "سێ")]
    assert sorted(ids for ids in keys_of(segments, NoTask()).values()) == [(1,), (2,)]
