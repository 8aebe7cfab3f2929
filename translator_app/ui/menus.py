"""The menus, made of the table of actions: lines between what belongs together, ticks at what is on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from translator_app.ui.actions import ACTIONS, NOTHING
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

LINE_AFTER = frozenset(
    {
        "paste-document", "take-back", "integrity", "report",
        "redo", "next-tag", "merge", "abbreviation",
        "next-unconfirmed", "previous-issue",
        "pretranslate", "fragments", "analyse", "machine",
        "checks", "review-mode", "next-open-point", "quality", "verify-document",
        "zoom-reset", "font-target", "move-assist",
        "palette", "settings",
    }
)  # fmt: skip
"""The actions that a line follows in their menu."""


LANGUAGES = ("system", "en", "ckb")
THEMES = ("light", "dark", "contrast", "system")
SWITCHES = frozenset(
    {
        "machine", "invisible", "assist", "checks", "review-mode", "full-screen",
        *(f"theme-{each}" for each in THEMES), *(f"language-{each}" for each in LANGUAGES),
    }
)  # fmt: skip
"""The actions that have a tick while what they switch is on."""


def switched_on(window: MainWindow) -> dict[str, bool]:
    """Tell of each switch whether it is on."""
    settings = window.workshop.settings
    return {
        **{f"theme-{theme}": settings.theme == theme for theme in THEMES},
        **{f"language-{each}": settings.language == each for each in LANGUAGES},
        "machine": settings.machine_suggestions,
        "invisible": settings.invisible_shown,
        "assist": settings.assist_shown,
        "checks": window.checking.shown,
        "review-mode": window.review_mode,
        "full-screen": window.isFullScreen(),
    }


def build_menus(window: MainWindow) -> dict[str, QAction]:
    """Fill the window's menu bar; returns the actions by name."""
    menus: dict[str, QMenu] = {}
    found: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(tr(spec.text), window)
        action.setObjectName(spec.name)
        action.triggered.connect(lambda _=False, spec=spec: window.run_act(spec))
        action.setCheckable(spec.name in SWITCHES)
        menu = _menu(window, spec.menu, menus)
        menu.addAction(action)
        if spec.name in LINE_AFTER:
            menu.addSeparator()
        found[spec.name] = action
    for menu in menus.values():
        menu.aboutToShow.connect(partial(show_ticks, window))
    return found


def _menu(window: MainWindow, path: str, menus: dict[str, QMenu]) -> QMenu:
    if path not in menus:
        above, _, name = path.rpartition("/")
        menus[path] = _menu(window, above, menus).addMenu(tr(name)) if above else window.menuBar().addMenu(tr(name))
    return menus[path]


def show_ticks(window: MainWindow) -> None:
    """Tick what is on."""
    for name, on in switched_on(window).items():
        window.actions_by_name[name].setChecked(on)


def show_usable(window: MainWindow) -> None:
    """Offer what can be done without a project while there is none."""
    for spec in ACTIONS:
        window.actions_by_name[spec.name].setEnabled(spec.needs == NOTHING or window.desk is not None)
