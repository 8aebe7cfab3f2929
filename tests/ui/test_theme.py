from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from translator_app.ui.theme import (
    COLOURED_GROUNDS,
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
        for ground in (*GROUND_TOKENS, *COLOURED_GROUNDS)
        if contrast(getattr(theme, token), getattr(theme, ground)) < least
    }
    assert poor == {}


@EVERY_THEME
def test_what_is_written_on_buttons_and_at_the_foot_is_readable(theme: Theme) -> None:
    least = 7 if "contrast" in theme.name else 4.5
    assert contrast(theme.on_accent, theme.accent) >= least
    assert min(contrast(theme.final, ground) for ground in (theme.pane, theme.ground)) >= least


@EVERY_THEME
def test_what_is_offered_is_readable_and_told_from_what_is_written(theme: Theme) -> None:
    least = 7 if "contrast" in theme.name else 4.5
    assert min(contrast(theme.ghost, ground) for ground in (theme.active_row, theme.pane, theme.accent_ground)) >= least
    assert contrast(theme.text, theme.active_row) / contrast(theme.ghost, theme.active_row) >= 1.8


@EVERY_THEME
def test_what_is_chosen_selected_or_found_is_told_from_what_is_not(theme: Theme) -> None:
    assert contrast(theme.accent_ground, theme.pane) >= 1.15
    for ground in (theme.selection, theme.found, theme.added, theme.removed):
        assert min(contrast(ground, theme.pane), contrast(ground, theme.active_row)) >= 1.15


@EVERY_THEME
def test_what_cannot_be_done_now_can_still_be_read(qapp: object, theme: Theme) -> None:
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colour = palette(theme).color(disabled, role)
        assert colour.alpha() == 255
        assert min(contrast(colour.name(), ground) for ground in (theme.ground, theme.pane, theme.chip)) >= 4.5


@EVERY_THEME
def test_marks_are_seen_on_every_ground(theme: Theme) -> None:
    grounds = [getattr(theme, ground) for ground in (*GROUND_TOKENS, *COLOURED_GROUNDS)]
    for token in MARK_TOKENS:
        assert min(contrast(getattr(theme, token), ground) for ground in grounds) >= 3, token


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
