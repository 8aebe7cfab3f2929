from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translator_app.ui.grid.scrolling import Scroller

HEIGHTS = st.lists(st.integers(20, 900), min_size=1, max_size=40)
ROOM = st.integers(50, 700)


def scroller(heights: list[int], room: int) -> Scroller:
    return Scroller(lambda: len(heights), lambda row: heights[row], lambda: room)


def pixels(heights: list[int], place: Scroller) -> int:
    return sum(heights[: place.row]) + place.above


@given(HEIGHTS, ROOM, st.integers(-50_000, 50_000))
def test_it_scrolls_by_pixels_between_both_ends(heights: list[int], room: int, by: int) -> None:
    place = scroller(heights, room)
    place.go(0, by)
    assert pixels(heights, place) == max(0, min(by, sum(heights) - room))


@given(HEIGHTS, ROOM, st.data())
def test_there_and_back_is_where_it_was(heights: list[int], room: int, data: st.DataObject) -> None:
    place = scroller(heights, room)
    room_below = max(0, sum(heights) - room)
    start = data.draw(st.integers(0, room_below))
    far = data.draw(st.integers(0, room_below))
    place.go(0, start)
    here = (place.row, place.above)
    place.go(place.row, place.above + far - start)
    place.go(place.row, place.above + start - far)
    assert (place.row, place.above) == here


@given(HEIGHTS, ROOM)
def test_the_bar_goes_from_the_first_row_to_the_last(heights: list[int], room: int) -> None:
    place = scroller(heights, room)
    values = [place.value((row, 0)) for row in range(len(heights))]
    assert values == sorted(set(values))
    place.go_to_value(place.value(place.end()))
    assert (place.row, place.above) == place.end()
    place.go_to_value(0)
    assert (place.row, place.above) == (0, 0)


@given(HEIGHTS, ROOM, st.data())
def test_a_row_brought_into_view_is_seen(heights: list[int], room: int, data: st.DataObject) -> None:
    place = scroller(heights, room)
    place.go(0, data.draw(st.integers(0, sum(heights))))
    row = data.draw(st.integers(0, len(heights) - 1))
    if wanted := place.to_reveal(row):
        place.go(*wanted)
    top = dict(place.shown())[row]
    assert heights[row] > room or (top >= 0 and top + heights[row] <= room)


def test_what_is_seen_well_enough_is_left_alone_and_near_rows_come_by_the_least_way() -> None:
    place = scroller([100] * 100, 500)
    place.go(10, 0)
    assert place.to_reveal(12) is None
    assert place.to_reveal(14) == (14, 100 + 48 - 500)
    assert place.to_reveal(9) == (9, -48)
    assert place.to_reveal(80) == (80, -166)


def test_two_million_rows_fit_a_scroll_bar() -> None:
    place = Scroller(lambda: 5_000_000, lambda _row: 50, lambda: 500)
    assert place.value(place.end()) < 2**31
    place.go_to_value(place.value((4_000_000, 0)))
    assert place.row == 4_000_000


def test_of_a_row_higher_than_the_screen_the_beginning_is_brought_up_but_nobody_is_thrown_out_of_it() -> None:
    place = scroller([100, 100, 100, 100, 2_000, 100, 100], 500)
    assert place.to_reveal(4) == (4, -48)
    place.go(4, -48)
    assert place.to_reveal(4) is None
    place.go(4, 900)
    assert place.to_reveal(4) is None
    place.go(1, 0)
    assert dict(place.shown())[4] == 300  # its beginning is seen at the foot
    assert place.to_reveal(4) == (4, -48)
