"""The faces and colours of the pane at one theme and zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from translator_app.ui.assist.text_block import Face, face
from translator_app.ui.system_size import system_scale
from translator_app.ui.theme import LIGHT, Theme

EDGE = 16
"""Pixels between the pane's edge and what stands in it."""
BADGE = 20
INDENT = EDGE + BADGE + 12
"""Where a suggestion's text begins, right of its number."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Every face the pane uses; ``theme`` gives the colours."""

    theme: Theme
    english: Face
    kurdish: Face
    label: Face
    strong: Face
    heading: Face
    body: Face
    kurdish_body: Face

    def colour(self, token: str) -> QColor:
        """Return a token of the theme as Qt takes it."""
        return QColor(getattr(self.theme, token))


def look(theme: Theme = LIGHT, source_zoom: float = 1.0, target_zoom: float = 1.0) -> Look:
    """Return the faces at these zooms; the pane's own words are as large as the system's."""
    own = system_scale()
    return Look(
        theme=theme,
        english=face("en", 14 * own * target_zoom, 1.5),
        kurdish=face("ckb", 16 * own * source_zoom, 1.75),
        label=face("en", 11.5 * own, 1.4),
        strong=face("en", 11.5 * own, 1.4, QFont.Weight.DemiBold),
        heading=face("en", 11.5 * own, 1.4, QFont.Weight.DemiBold),
        body=face("en", 13.5 * own, 1.5),
        kurdish_body=face("ckb", 15 * own, 1.7),
    )


def pane_sheet(theme: Theme) -> str:
    """Return the style rules of the pane's own named parts."""
    return _SHEET.format_map({name: getattr(theme, name) for name in Theme.__slots__})


_SHEET = """
#assistPane, #assistColumn, #assistScroll, #assistScroll > QWidget {{ background: {pane}; }}
QLabel#assistQuiet {{ color: {muted}; font-size: 11px; }}
QLabel#assistFailure {{ color: {warning}; font-size: 12px; }}
QToolButton#assistTab {{ background: transparent; border: none; border-radius: 4px; padding: 4px 0; margin: 0;
    text-align: left; color: {muted}; font-size: 12px; }}
QToolButton#assistTab:checked {{ font-weight: 600; }}
QToolButton#assistTab:hover {{ color: {text}; }}
QToolButton#assistTab:focus {{ color: {accent}; background: {accent_ground}; text-decoration: underline; }}
QToolButton#assistLink {{ background: transparent; border: none; border-radius: 4px; padding: 0; margin: 0;
    color: {accent}; font-size: 12px; }}
QToolButton#assistLink[quiet="true"] {{ color: {muted}; }}
QToolButton#assistLink:hover {{ text-decoration: underline; }}
QToolButton#assistLink:focus {{ text-decoration: underline; background: {accent_ground}; }}
QPlainTextEdit {{ background: {pane}; }}
"""
