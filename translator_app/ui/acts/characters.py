"""Characters that no key writes: joiners, direction marks, blanks and dashes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from translator_app.core.said import said

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

CHARACTERS: Final = (
    ("zwnj", said("&Zero-width non-joiner"), "\u200c"),
    ("lrm", said("&Left-to-right mark"), "\u200e"),
    ("rlm", said("&Right-to-left mark"), "\u200f"),
    ("no-break-space", said("&No-break space"), "\u00a0"),
    ("en-dash", said("&En dash –"), "–"),
    ("em-dash", said("E&m dash —"), "—"),
    ("ellipsis", said("Ellip&sis …"), "…"),
    ("quotes", said("&Quotation marks “”"), "“”"),
)
"""Name, label and what is written at the caret."""
PAIR: Final = 2


def inserter(text: str) -> Callable[[MainWindow], None]:
    """Return the act that writes ``text``; a pair goes round what is chosen, the caret between if nothing is."""

    def insert(window: MainWindow) -> None:
        cell = window.grid.rows.target
        if len(text) != PAIR:
            window.grid.insert_text(text)
            return
        start, end = cell.selection
        window.grid.insert_text(text[0] + cell.text[start:end] + text[1])
        cell.place_caret(end + 1)

    return insert


def toggle_invisible(window: MainWindow) -> None:
    """Show joiners and direction marks as thin signs, or hide them again."""
    settings = window.workshop.settings
    window.workshop.save(replace(settings, invisible_shown=not settings.invisible_shown))
    window.grid.show_invisible(window.workshop.settings.invisible_shown)
