"""How the window looks by the settings: theme, zoom, layout, shortcuts, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from translator_app.ui.actions import ACTIONS, shortcuts
from translator_app.ui.chrome import chrome_sheet
from translator_app.ui.language import readable, tr
from translator_app.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme, apply_theme, system_theme

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

TRANSLATOR_BUTTONS = ("undo", "split", "pretranslate", "check", "export", "confirm")
REVIEWER_BUTTONS = ("undo", "check", "reject", "approve-document", "export", "approve")


def theme_of(name: str) -> Theme:
    """Return the theme that a settings name stands for; ``system`` follows the system."""
    system = system_theme()
    contrast = CONTRAST_DARK if system.dark else CONTRAST_LIGHT
    return {"light": LIGHT, "dark": DARK, "contrast": contrast}.get(name, system)


class Looks:
    """Applies the settings' looks to a window, at the start and whenever one changes."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.theme: Theme = LIGHT

    def apply_all(self) -> None:
        """Apply everything."""
        self.apply_theme()
        self.apply_zoom()
        self.apply_layout()
        self.apply_shortcuts()

    def apply_theme(self) -> None:
        """Take the theme the settings name."""
        window = self._window
        self.theme = theme_of(window.workshop.settings.theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self.theme)
            app.setStyleSheet(readable(app.styleSheet() + chrome_sheet(self.theme)))
        window.grid.set_theme(self.theme)
        window.assist.set_theme(self.theme)
        window.reviewing.set_theme(self.theme)
        window.page.checks.set_theme(self.theme)
        self.show_mode()
        window.tally.show()

    def apply_zoom(self) -> None:
        """Take the fonts and zooms the settings name."""
        settings = self._window.workshop.settings
        self._window.grid.set_fonts(settings.font_source, settings.font_target)
        self._window.grid.set_zoom(settings.zoom_source, settings.zoom_target)
        self._window.assist.set_zoom(settings.zoom_source, settings.zoom_target)

    def apply_layout(self) -> None:
        """Place the assist pane where the settings say."""
        settings, splitter = self._window.workshop.settings, self._window.page.splitter
        grid, assist = self._window.grid, self._window.assist
        below = settings.assist_side == "bottom"
        splitter.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        splitter.insertWidget(0 if settings.assist_side == "left" else 1, assist)
        splitter.setStretchFactor(splitter.indexOf(grid), 1)
        splitter.setStretchFactor(splitter.indexOf(assist), 0)
        assist.setVisible(settings.assist_shown)
        grid.show_invisible(settings.invisible_shown)

    def apply_shortcuts(self) -> None:
        """Take the shortcuts the settings name."""
        settings = self._window.workshop.settings
        chosen = shortcuts(settings.shortcut_scheme, settings.shortcuts)
        for name, action in self._window.actions_by_name.items():
            action.setShortcut(QKeySequence(chosen.get(name, "")))
        self.show_buttons()

    def show_buttons(self) -> None:
        """Show the acts of the translator's or the reviewer's trade."""
        window = self._window
        names = REVIEWER_BUTTONS if window.review_mode else TRANSLATOR_BUTTONS
        short = {spec.name: tr(spec.short or spec.text) for spec in ACTIONS}
        window.page.top.set_actions([(window.actions_by_name[name], short[name]) for name in names])

    def show_mode(self) -> None:
        """Say who works how, by which engine, and whether text leaves the machine."""
        window = self._window
        engines = window.desk.suggester.engines if window.desk else ()
        off = not window.workshop.settings.machine_suggestions
        label = engines[0].label if engines else tr("machine suggestions off") if off else tr("no engine installed")
        sent = any(engine.leaves_machine for engine in engines)
        window.page.bottom.show_mode(reviewing=window.review_mode, engine=label, leaves_machine=sent, theme=self.theme)
