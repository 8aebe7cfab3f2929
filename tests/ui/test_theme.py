from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from translator_app.ui.theme import (
    DARK,
    GROUND_TOKENS,
    LIGHT,
    MARK_TOKENS,
    TEXT_TOKENS,
    THEMES,
    Theme,
    contrast,
    palette,
    style_sheet,
    system_theme,
)

EVERY_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # the example of WCAG's understanding pages


@EVERY_THEME
def test_text_is_readable_on_every_ground(theme: Theme) -> None:
    least = 7 if "contrast" in theme.name else 4.5
    poor = {
        (token, ground): contrast(getattr(theme, token), getattr(theme, ground))
        for token in TEXT_TOKENS
        for ground in GROUND_TOKENS
        if contrast(getattr(theme, token), getattr(theme, ground)) < least
    }
    assert poor == {}


@EVERY_THEME
def test_text_is_readable_where_it_is_selected_found_added_removed_or_in_a_chip(theme: Theme) -> None:
    least = 7 if "contrast" in theme.name else 4.5
    grounds = (theme.selection, theme.found, theme.added, theme.removed)
    assert min(contrast(theme.text, ground) for ground in grounds) >= least
    assert contrast(theme.muted, theme.chip) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= least


@EVERY_THEME
def test_marks_are_seen_on_every_ground(theme: Theme) -> None:
    for token in MARK_TOKENS:
        assert min(contrast(getattr(theme, token), getattr(theme, ground)) for ground in GROUND_TOKENS) >= 3, token


@EVERY_THEME
def test_the_palette_carries_text_and_selection(qapp: object, theme: Theme) -> None:
    colours = palette(theme)
    assert colours.color(QPalette.ColorRole.Text).name().upper() == theme.text
    assert colours.color(QPalette.ColorRole.Highlight).name().upper() == theme.selection


@EVERY_THEME
def test_the_style_sheet_is_filled_from_the_tokens(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert theme.hairline in sheet
    assert "{{" not in sheet
    assert "{pane}" not in sheet


def test_the_system_asks_for_light_or_dark(qapp: object) -> None:
    assert system_theme() in (LIGHT, DARK, THEMES["high contrast light"], THEMES["high contrast dark"])
