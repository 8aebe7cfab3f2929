"""What is seen: the painted row and the editor over it are one picture, directions hold, nothing touches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from patient_bot import PatientBot
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from sample_segments import segment, sentences

from translator_app.core.glossary import Term, TermHit
from translator_app.core.inline import InlineCode, closing, opening, single
from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.ui.grid import FilterSpec, SegmentGrid, Span, SpanKind, TextMode
from translator_app.ui.grid.cell import span_boxes
from translator_app.ui.grid.marks import rendering_spans
from translator_app.ui.theme import DARK, LIGHT, THEMES

Making = Callable[[Sequence[Segment]], Editor]
CODES = (InlineCode(1, True, "b"), InlineCode(2, True, "", "link"), InlineCode(3, False, "", "footnote"))
LONG = "ئەم بڕیارە دوای کۆبوونەوەیەکی درێژ دەرچوو و پێویستە بە زووترین کات جێبەجێ بکرێت. "
CASES = {
    "plain": ("ئەنجوومەن بڕیاری دا.", "The council decided."),
    "wrapped": (LONG * 3, "It was decided after a long meeting and must be carried out at once. " * 3),
    "latin in kurdish": ("ڕێککەوتن لەگەڵ NATO و UNDP، بڕی 1,250,000 دۆلار (٪٣٥).", "With NATO."),
    "kurdish in english": ("ناو", "The name ڕێککەوتنی ئاشتی (peace accord), 2021."),
    "digits": ("١٢٣٤٥٦ / 2024", "123456 / 2024"),
    "punctuation": ("؟! ... «»", "?! ..."),
    "empty": ("", ""),
    "codes": (
        f"{opening(1)}وەزارەت{closing(1)} {opening(2)}قوتابخانە{closing(2)}{single(3)}.",
        f"The {opening(1)}Ministry{closing(1)} of {opening(2)}schools{closing(2)}{single(3)}.",
    ),
    "emoji": ("ژیان \U0001f600 جوان", "Life \U0001f600 good"),
    "broken": ("ا\u0000ب\nپ", "a\u0007b\u2028c"),
    "marks": ("\u200fڵێ\u200c\u064eوڕۆ\u0650 ڵێ", "ﷺ ẹ̀ ç̌"),
    "very long": ((LONG * 30)[:2000], ("word " * 400)),
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


def texts_of(grid: SegmentGrid) -> QImage:
    """The active row as it stands on the screen, without the caret."""
    place = grid.rows.places()[0]
    return grid.rows.viewport().grab(QRect(0, place.top, grid.rows.rows.columns.total, place.laid.height)).toImage()


@EVERY_CASE
def test_text_does_not_move_by_a_pixel_when_the_editor_comes(
    grid: SegmentGrid, project: Making, qtbot: PatientBot, name: str
) -> None:
    source, target = CASES[name]
    grid.set_editor(project([segment(1, source, target, codes=CODES)]))
    grid.rows.target.clearFocus()
    qtbot.settle()
    edited = texts_of(grid)
    for cell in (grid.rows.target, grid.rows.source):
        cell.hide()
    painted = texts_of(grid)
    assert edited == painted


@pytest.mark.parametrize("name", ["latin in kurdish", "digits", "codes", "plain"])
def test_of_the_caret_nothing_is_seen_but_its_own_line(
    grid: SegmentGrid, project: Making, qtbot: PatientBot, name: str
) -> None:
    source, target = CASES[name]
    grid.set_editor(project([segment(1, source, target, codes=CODES)]))
    for cell in (grid.rows.source, grid.rows.target):
        for each in (grid.rows.source, grid.rows.target):
            each.clearFocus()
        qtbot.settle()
        calm = texts_of(grid)
        cell.setFocus()
        cell._blink.stop()
        for place in range(0, len(cell.text), 4):
            cell.place_caret(place)
            cell._blink_on = False
            assert texts_of(grid) == calm, place


def test_what_is_selected_has_the_themes_ground(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project([segment(1, *CASES["latin in kurdish"])]))
    for cell in (grid.rows.source, grid.rows.target):
        cell.setFocus()
        cell.place_caret(0, until=6)
        image = texts_of(grid)
        wide = range(image.width())
        ground = QColor(LIGHT.selection)
        assert sum(image.pixelColor(x, y) == ground for x in wide for y in range(image.height())) > 200
        cell.place_caret(0)


@EVERY_CASE
def test_a_row_is_as_high_as_its_longer_side_and_its_letters_touch_no_line(
    grid: SegmentGrid, project: Making, name: str
) -> None:
    source, target = CASES[name]
    grid.resize(1090, 2400)
    grid.set_editor(project([segment(1, "ا"), segment(2, source, target, codes=CODES), segment(3, "ب")]))
    image = grid.rows.viewport().grab().toImage()
    place = grid.rows.place_of(1)
    assert place is not None
    columns = grid.rows.rows.columns
    lines = {place.top - 1: LIGHT.hairline, place.bottom - 1: LIGHT.hairline, place.bottom - 3: LIGHT.pane}
    for y, expected in lines.items():
        row = {image.pixelColor(x, y).name().upper() for x in range(columns.target, columns.total)}
        assert row == {expected}, (y, row)


def ink(image: QImage, left: int, right: int, top: int, bottom: int, ground: str) -> tuple[int, int]:
    xs = [x for x in range(left, right) for y in range(top, bottom) if image.pixelColor(x, y) != QColor(ground)]
    return min(xs), max(xs)


@pytest.mark.parametrize("source", ["NATO", "2024", "?", "شار", "\u200eNATO شار"])
@pytest.mark.parametrize("target", ["شار", "٢٠٢٤", "!", "city"])
def test_sides_hold_whatever_the_first_letter_is(grid: SegmentGrid, project: Making, source: str, target: str) -> None:
    grid.set_editor(project([segment(1, "ا"), segment(2, source, target)]))
    image = grid.rows.viewport().grab().toImage()
    place = grid.rows.place_of(1)
    assert place is not None
    columns = grid.rows.rows.columns
    top, bottom = place.top + 4, place.bottom - 4
    left, _ = ink(image, columns.target - 4, columns.target + columns.text, top, bottom, LIGHT.pane)
    _, right = ink(image, columns.source, columns.total, top, bottom, LIGHT.pane)
    assert abs(left - columns.target) <= 3
    assert abs(right - (columns.source + columns.text)) <= 3


def test_a_term_is_underlined_on_both_sides_of_the_active_row(
    grid: SegmentGrid, project: Making, qtbot: PatientBot
) -> None:
    source = sentences(1)[0].source
    start = source.index("ئەنجومەن")
    hit = TermHit(start, start + 11, "ئەنجومەنی شار", (Term("ئەنجومەنی شار", "city council"),))
    grid.set_editor(project(sentences(1)))
    before = texts_of(grid)
    grid.set_term_provider(lambda _: [hit])
    qtbot.waitUntil(lambda: bool(grid.rows.target._spans))
    after = texts_of(grid)
    columns = grid.rows.rows.columns
    term = QColor(LIGHT.term)
    for left, right in ((columns.target, columns.status), (columns.status, columns.total)):
        places = ((x, y) for x in range(int(left), int(right)) for y in range(after.height()))
        assert sum(after.pixelColor(x, y) == term for x, y in places) > 60
    assert before != after


def test_a_rendering_is_met_in_the_plural_and_the_genitive_but_not_inside_a_word() -> None:
    hits = [TermHit(0, 4, "هێز", (Term("هێز", "force"),)), TermHit(5, 9, "x", (Term("x", "combat force"),))]
    target = "Forces, a combat force's way; enforce."
    spans = [target[span.start : span.end] for span in rendering_spans(target, hits)]
    assert spans == ["Forces", "combat force's"]


def test_what_a_search_found_is_grounded_on_every_row(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project(sentences()))
    grid.highlight(FilterSpec(text="نه‌دەن"))
    image = grid.rows.viewport().grab().toImage()
    place = grid.rows.place_of(1)
    assert place is not None
    found = QColor(LIGHT.found)
    assert any(
        image.pixelColor(x, y) == found
        for x in range(grid.rows.rows.columns.source, grid.rows.rows.columns.total)
        for y in range(place.top, place.bottom)
    )


def test_boxes_of_a_stretch_follow_it_across_directions(grid: SegmentGrid, project: Making) -> None:
    source = "ڕێککەوتن لەگەڵ NATO و UNDP"
    grid.set_editor(project([segment(1, source)]))
    laid = grid.rows.places()[0].laid.source
    start = source.index("NATO")
    boxes = list(span_boxes(laid.layout, start, start + 4))
    whole = list(span_boxes(laid.layout, 0, len(source)))
    assert len(boxes) == 1
    assert whole[0][0] < boxes[0][0] < boxes[0][1] < whole[0][1]


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_every_theme_and_zoom_paints(grid: SegmentGrid, project: Making, theme: object) -> None:
    grid.set_editor(project([segment(i + 1, s, t, codes=CODES) for i, (s, t) in enumerate(CASES.values())]))
    grid.set_theme(theme)  # type: ignore[arg-type]
    for zoom in (0.6, 1.0, 2.5):
        grid.set_zoom(zoom, zoom)
        assert not grid.grab().isNull()


def test_dark_is_dark(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project(sentences(1)))
    grid.set_theme(DARK)
    assert texts_of(grid).pixelColor(200, 3).name().upper() == DARK.active_row


def test_lone_surrogates_are_painted_and_edited_without_harm(
    grid: SegmentGrid, project: Making, qtbot: PatientBot
) -> None:
    grid.set_editor(project([segment(1, "ا", "a")]))
    cell = grid.rows.target
    cell.load("x\ud800y\udfffz", ())
    grid.grab()
    cell.place_caret(1)
    cell.insert("!")
    assert cell.text == "x!\ud800y\udfffz"


def test_a_text_too_long_for_a_row_is_cut_at_rest_and_whole_in_the_editor(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project([segment(1, "ا"), segment(2, "وشە " * 5000, "word " * 5000)]))
    rest = grid.rows.laid(1)
    grid.go_to(2)
    active = grid.rows.laid(1)
    assert rest.target.layout.text().endswith("…")
    assert active.target.layout.lineCount() == grid.rows.target.layout_.lineCount() > 2 * rest.target.layout.lineCount()


def test_joiners_and_direction_marks_can_be_shown(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project([segment(1, "ا"), segment(2, "نه\u200cوت \u200fNATO", "a\u200eb")]))
    before = grid.rows.viewport().grab().toImage()
    grid.show_invisible(True)
    assert grid.rows.viewport().grab().toImage() != before
    grid.show_invisible(False)
    assert grid.rows.viewport().grab().toImage() == before


def test_what_a_reviewer_wrote_anew_is_grounded(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project(sentences()))
    grid.set_change_provider(lambda each: [Span(4, 8, SpanKind.ADDED)] if each.id == 3 else [])
    image = grid.rows.viewport().grab().toImage()
    place = grid.rows.place_of(2)
    assert place is not None
    added = QColor(LIGHT.added)
    assert any(image.pixelColor(x, y) == added for x in range(48, 200) for y in range(place.top, place.bottom))


def test_a_pattern_that_takes_too_long_marks_nothing_and_holds_nothing_up(grid: SegmentGrid, project: Making) -> None:
    grid.set_editor(project([segment(1, "ا"), segment(2, "ا", "a" * 60 + "!")]))
    grid.highlight(FilterSpec(text="(a|aa)+$", mode=TextMode.REGEX))
    assert not grid.grab().isNull()
