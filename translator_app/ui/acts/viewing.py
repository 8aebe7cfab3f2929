"""Looks: theme, zoom, the assist pane, palette, shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from translator_app import __version__
from translator_app.ui.language import chosen, spoken, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

ZOOM_STEP = 1.1
LEAST, MOST = 0.6, 3.0


def theme_setter(name: str) -> Callable[[MainWindow], None]:
    """Return the act that chooses a theme: light, dark, contrast or system."""

    def choose(window: MainWindow) -> None:
        window.workshop.save(replace(window.workshop.settings, theme=name))
        window.looks.apply_theme()

    return choose


def zoom_in(window: MainWindow) -> None:
    """Enlarge both texts."""
    _zoom(window, ZOOM_STEP, ZOOM_STEP)


def zoom_out(window: MainWindow) -> None:
    """Make both texts smaller."""
    _zoom(window, 1 / ZOOM_STEP, 1 / ZOOM_STEP)


def zoom_source_in(window: MainWindow) -> None:
    """Enlarge the Kurdish."""
    _zoom(window, ZOOM_STEP, 1)


def zoom_source_out(window: MainWindow) -> None:
    """Make the Kurdish smaller."""
    _zoom(window, 1 / ZOOM_STEP, 1)


def zoom_reset(window: MainWindow) -> None:
    """Set both texts to their own size."""
    window.workshop.save(replace(window.workshop.settings, zoom_source=1.0, zoom_target=1.0))
    window.looks.apply_zoom()


def _zoom(window: MainWindow, source: float, target: float) -> None:
    settings = window.workshop.settings
    new_source = min(MOST, max(LEAST, settings.zoom_source * source))
    new_target = min(MOST, max(LEAST, settings.zoom_target * target))
    window.workshop.save(replace(settings, zoom_source=round(new_source, 3), zoom_target=round(new_target, 3)))
    window.looks.apply_zoom()


def choose_source_font(window: MainWindow) -> None:
    """Choose the face the Kurdish is set in."""
    from translator_app.ui.dialogs.asking import ask_family

    settings = window.workshop.settings
    family = ask_family(window, tr("Font of the Kurdish"), "ckb", settings.font_source)
    if family is not None:
        window.workshop.save(replace(settings, font_source=family))
        window.looks.apply_zoom()


def choose_target_font(window: MainWindow) -> None:
    """Choose the face the English is set in."""
    from translator_app.ui.dialogs.asking import ask_family

    settings = window.workshop.settings
    family = ask_family(window, tr("Font of the English"), "en", settings.font_target)
    if family is not None:
        window.workshop.save(replace(settings, font_target=family))
        window.looks.apply_zoom()


def toggle_assist(window: MainWindow) -> None:
    """Show or hide the assist pane."""
    settings = window.workshop.settings
    window.workshop.save(replace(settings, assist_shown=not settings.assist_shown))
    window.looks.apply_layout()


def move_assist(window: MainWindow) -> None:
    """Move the assist pane: left, below, right."""
    order = {"left": "bottom", "bottom": "right", "right": "left"}
    settings = window.workshop.settings
    window.workshop.save(replace(settings, assist_side=order.get(settings.assist_side, "left"), assist_shown=True))
    window.looks.apply_layout()


def language_setter(language: str) -> Callable[[MainWindow], None]:
    """Return the act that lets the window speak ``language`` ("system": as the system does)."""

    def act(window: MainWindow) -> None:
        window.workshop.save(replace(window.workshop.settings, language=language))
        if chosen(language, QLocale.system().uiLanguages()) == spoken():
            return
        if window.job_bar.busy:
            window.notice(tr("The window speaks the language you chose at its next start: there is work in progress."))
        else:
            window.open_again()

    return act


def full_screen(window: MainWindow) -> None:
    """Fill the screen, or stop that."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def command_palette(window: MainWindow) -> None:
    """Search all actions by name."""
    from translator_app.ui.palette import CommandPalette

    CommandPalette(window.usable_actions(), window).open()


def statistics(window: MainWindow) -> None:
    """Count words, segments and repetitions, and show how far it all is."""
    from translator_app.ui.dialogs.statistics_dialog import show_statistics

    if window.desk is not None:
        show_statistics(window, window.desk)


def settings(window: MainWindow) -> None:
    """Change the settings."""
    from translator_app.ui.dialogs.settings_dialog import ask_settings

    chosen = ask_settings(window, window.workshop)
    if chosen is not None:
        window.workshop.save(chosen)
        window.settings_changed()


def shortcuts(window: MainWindow) -> None:
    """Choose a shortcut scheme and change single shortcuts."""
    from translator_app.ui.dialogs.shortcuts_dialog import ask_shortcuts

    chosen = ask_shortcuts(window, window.workshop.settings)
    if chosen is not None:
        window.workshop.save(chosen)
        window.looks.apply_shortcuts()


def about(window: MainWindow) -> None:
    """Say what this is."""
    from translator_app.ui.dialogs.frame import Frame, answered, muted

    dialog = Frame(
        window,
        f"Werger {__version__}",
        tr("The translation desk for Central Kurdish (Sorani) into English."),
        tr("Close"),
    )
    dialog.cancel_button.hide()
    dialog.body.addWidget(
        muted(tr("Everything stays on this machine. Free software under the GNU GPL, version 3 or later."))
    )
    dialog.resize(480, 0)
    answered(dialog)
