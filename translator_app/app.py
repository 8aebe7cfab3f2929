"""Starts the window: the only module beside ``ui`` that knows Qt."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from translator_app import __version__
from translator_app.composition.installation import installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.ui.acts import files
from translator_app.ui.dialogs.bug_dialog import show_bug
from translator_app.ui.ending import close_on_signals
from translator_app.ui.language import ENGLISH, chosen, speak
from translator_app.ui.screen import missing_screen
from translator_app.ui.system_size import follow_system
from translator_app.ui.typography import interface_font, load_fonts
from translator_app.ui.window import MainWindow

LANGUAGE = "WERGER_LANGUAGE"
"""The environment's word for the language of the interface (en or ckb), before the settings'."""
SWITCH_SECONDS = 0.0005
"""How long a job's thread may hold the interpreter: a repaint asks for it several times over."""


def make_application(arguments: Sequence[str] = (), language: str = ENGLISH) -> QApplication:
    """Return the Qt application with the program's names, icon and fonts, speaking ``language``.

    Raises AppError if a font or the translation is missing.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["werger", *arguments])
    app.setApplicationName("werger")
    app.setApplicationDisplayName("Werger")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("werger")
    app.setStyle("Fusion")
    folders = installed_folders()
    load_fonts(folders.resources / "fonts")
    speak(app, language, folders.resources / "interface")
    follow_system(app)
    font, own = app.font(), interface_font()
    font.setFamilies(list(dict.fromkeys([*own.families(), *font.families()])))
    font.setPixelSize(own.pixelSize())
    app.setFont(font)
    app.setWindowIcon(QIcon(str(folders.resources / "icons" / "werger.svg")))
    return app


def make_window() -> MainWindow:
    """Return the main window over this installation's parts."""
    return MainWindow(Workshop(installed_folders()))


def open_window(paths: Sequence[Path] = ()) -> int:
    """Show the window, with the first of ``paths`` open, until it is closed; returns the exit code.

    To speak another language, it closes and opens again where it was.
    """
    missing = missing_screen(os.environ)
    if missing:
        sys.stderr.write(f"werger: {missing}\n")
        return 1
    wanted: Path | None = paths[0] if paths else None
    while True:
        workshop = Workshop(installed_folders())
        language = chosen(workshop.settings.language, QLocale.system().uiLanguages())
        app = make_application(language=os.environ.get(LANGUAGE) or language)
        if app.findChild(QSocketNotifier) is None:
            close_on_signals(app)
        window = MainWindow(workshop)
        _report_bugs(window)
        window.resize(window.size().boundedTo(window.screen().availableSize()))
        window.show()
        QTimer.singleShot(0, window.assisting.warm)
        if wanted is not None:
            QTimer.singleShot(0, partial(window.guard, partial(files.open_path, window, wanted)))
        status = app.exec()
        if not window.opens_again:
            return status
        wanted = window.left_open
        window.deleteLater()


def main() -> int:
    """Start the window from a desktop entry."""
    return open_window([Path(argument) for argument in sys.argv[1:]])


def _report_bugs(window: MainWindow) -> None:
    """Show every failure that nobody expected with its traceback; the work is on the disk already."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        lines = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(lines)
        if not issubclass(kind, KeyboardInterrupt):
            show_bug(window, f"{kind.__name__}: {error}", lines)

    sys.excepthook = report
