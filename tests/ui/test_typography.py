from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo

from translator_app.core.errors import AppError
from translator_app.ui.typography import KURDISH_FAMILY, LATIN_FAMILY, font_for, load_fonts, text_style


def test_the_bundled_faces_are_the_ones_used(fonts: tuple[str, ...]) -> None:
    assert {LATIN_FAMILY, KURDISH_FAMILY} <= set(fonts)
    assert QFontInfo(font_for("en", 15)).family() == LATIN_FAMILY
    assert QFontInfo(font_for("ckb", 18)).family() == KURDISH_FAMILY


def test_a_folder_without_the_fonts_is_said_in_words(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="missing"):
        load_fonts(tmp_path)


def test_a_damaged_font_is_named(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"not a font")
    with pytest.raises(AppError, match=r"Broken\.ttf"):
        load_fonts(tmp_path)


def test_sizes_are_those_of_the_drawing(fonts: object) -> None:
    cells = [(language, active) for language in ("en", "ckb") for active in (False, True)]
    styles = {(language, active): text_style(language, active=active) for language, active in cells}
    sizes = {key: (style.font.pixelSize(), style.line) for key, style in styles.items()}
    assert sizes == {("en", False): (15, 23), ("en", True): (16, 24), ("ckb", False): (18, 32), ("ckb", True): (20, 35)}


@pytest.mark.parametrize("zoom", [0.6, 1.0, 1.7, 3.0])
@pytest.mark.parametrize("language", ["en", "ckb"])
def test_lines_are_far_enough_apart_that_marks_never_touch(fonts: object, language: str, zoom: float) -> None:
    style = text_style(language, active=True, zoom=zoom)
    assert style.line >= style.ascent + style.descent


def test_direction_follows_the_language_and_zoom_has_bounds(fonts: object) -> None:
    assert text_style("ckb").rtl
    assert not text_style("en").rtl
    assert text_style("en", zoom=100).font.pixelSize() == 45
    assert text_style("en", zoom=0).font.pixelSize() == 9
