from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from translator_app.ui.assist.look import look
from translator_app.ui.language import readable
from translator_app.ui.system_size import scale_of, system_scale
from translator_app.ui.typography import interface_font, text_style

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """A system whose letters are half as large again."""
    qapp.setProperty("systemScale", 1.5)
    yield
    qapp.setProperty("systemScale", None)


def sized(pixels: int) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    return font


@pytest.mark.parametrize(
    ("platform", "pixels", "scale"),
    [("win32", 12, 1), ("win32", 18, 1.5), ("darwin", 13, 1), ("linux", 13, 1), ("linux", 15, 1), ("linux", 21, 1.5)],
)
def test_the_usual_font_of_a_system_changes_nothing_and_a_large_one_does(
    platform: str, pixels: int, scale: float
) -> None:
    assert scale_of(sized(pixels), platform) == pytest.approx(scale, abs=0.01)


def test_a_small_font_makes_nothing_small_and_a_huge_one_not_more_than_twice_as_large() -> None:
    assert scale_of(sized(8), "linux") == 1
    assert scale_of(sized(90), "linux") == 2


def test_nothing_is_scaled_where_the_system_was_not_asked(qapp: QApplication) -> None:
    assert system_scale() == 1


@pytest.mark.usefixtures("large")
def test_every_size_starts_from_the_systems_and_zooms_from_there() -> None:
    assert interface_font().pixelSize() == 20
    assert text_style("en").font.pixelSize() == 22
    assert text_style("ckb", zoom=2).font.pixelSize() == 54
    assert text_style("en", zoom=9).font.pixelSize() == 45
    assert look().body.font.pixelSize() == 20
    assert readable("QLabel { font-size: 12px; padding: 8px }") == "QLabel { font-size: 18px; padding: 8px }"
