"""The colours of the desk as one table of tokens a theme, and what Qt gets of them.

Every text token reaches a contrast of 4.5:1 (WCAG 2.2 AA) on every ground it may stand on, every mark 3:1;
the high-contrast themes reach 7:1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one look, as ``#RRGGBB``.

    ``ground`` lies behind bars and empty space, ``pane`` behind text; ``initial`` is the ring of what nobody
    confirmed, ``ghost`` what is offered in the active row and not written yet. ``selection``, ``found``, ``added``,
    ``removed`` and ``chip`` are grounds that any text may stand on.
    """

    name: str
    dark: bool
    ground: str
    pane: str
    hairline: str
    text: str
    muted: str
    ghost: str
    accent: str
    accent_ground: str
    on_accent: str
    active_row: str
    active_bar: str
    initial: str
    translated: str
    reviewed: str
    final: str
    rejected: str
    term: str
    warning: str
    selection: str
    found: str
    chip: str
    added: str
    removed: str


LIGHT = Theme(
    name="light",
    dark=False,
    ground="#F6F5F1",
    pane="#FFFFFF",
    hairline="#E4E1D8",
    text="#1E2225",
    muted="#595E64",
    ghost="#666B71",
    accent="#0E6E62",
    accent_ground="#E3F1EE",
    on_accent="#FFFFFF",
    active_row="#FFFBEC",
    active_bar="#D9A400",
    initial="#767B80",
    translated="#2F6FB7",
    reviewed="#0E6E62",
    final="#2E7D32",
    rejected="#B3261E",
    term="#7D5500",
    warning="#8A5000",
    selection="#C6E6DF",
    found="#FFE99E",
    chip="#ECE8DC",
    added="#D5EBD8",
    removed="#FADFDB",
)
DARK = Theme(
    name="dark",
    dark=True,
    ground="#16181A",
    pane="#1E2124",
    hairline="#2E3236",
    text="#E8E6E1",
    muted="#ABB1B6",
    ghost="#939A9F",
    accent="#5CC2B3",
    accent_ground="#19332F",
    on_accent="#0B1F1C",
    active_row="#2A2716",
    active_bar="#D9A400",
    initial="#8B9196",
    translated="#7FB2EA",
    reviewed="#5CC2B3",
    final="#81C784",
    rejected="#F59A92",
    term="#E5B94E",
    warning="#F0B45B",
    selection="#1F4A43",
    found="#4D3F0C",
    chip="#2F3439",
    added="#1D4527",
    removed="#562823",
)
CONTRAST_LIGHT = Theme(
    name="high contrast light",
    dark=False,
    ground="#FFFFFF",
    pane="#FFFFFF",
    hairline="#000000",
    text="#000000",
    muted="#333333",
    ghost="#4B4B4B",
    accent="#00443B",
    accent_ground="#CFF3EC",
    on_accent="#FFFFFF",
    active_row="#FFFDE0",
    active_bar="#000000",
    initial="#000000",
    translated="#003A7A",
    reviewed="#00443B",
    final="#004D0B",
    rejected="#850000",
    term="#583A00",
    warning="#613500",
    selection="#A9EBDE",
    found="#FFEC66",
    chip="#E6E6E6",
    added="#C4F2CA",
    removed="#FFD9D5",
)
CONTRAST_DARK = Theme(
    name="high contrast dark",
    dark=True,
    ground="#000000",
    pane="#000000",
    hairline="#FFFFFF",
    text="#FFFFFF",
    muted="#DCDCDC",
    ghost="#BBBBBB",
    accent="#8FF5E5",
    accent_ground="#00332D",
    on_accent="#000000",
    active_row="#1C1A00",
    active_bar="#FFD400",
    initial="#FFFFFF",
    translated="#A9D3FF",
    reviewed="#7CF3E0",
    final="#A6F0AA",
    rejected="#FFC6C1",
    term="#FFDC7D",
    warning="#FFCF94",
    selection="#00463D",
    found="#4A3B00",
    chip="#333333",
    added="#004013",
    removed="#5C0C06",
)
THEMES: Mapping[str, Theme] = MappingProxyType(
    {theme.name: theme for theme in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
)
TEXT_TOKENS = ("text", "muted", "accent", "term", "warning", "rejected")
GROUND_TOKENS = ("ground", "pane", "active_row", "accent_ground")
COLOURED_GROUNDS = ("chip", "selection", "found", "added", "removed")
MARK_TOKENS = ("initial", "translated", "reviewed", "final", "rejected", "term", "warning")


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.2)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colour(token: str, opacity: float = 1.0) -> QColor:
    """Return a token's value as Qt takes it."""
    value = QColor(token)
    value.setAlphaF(opacity)
    return value


def system_theme() -> Theme:
    """Return the theme that the system asks for, high contrast included where Qt can tell (6.10 and later)."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    accessibility = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "contrastPreference", lambda: None)()
    if getattr(preference, "name", "") == "HighContrast":
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def theme_of(widget: QWidget) -> Theme:
    """Return the theme whose palette ``widget`` wears; light or dark as its ground is where it is none of ours."""
    colours = widget.palette()
    pane, text = colours.color(QPalette.ColorRole.Base).name(), colours.color(QPalette.ColorRole.Text).name()
    for theme in THEMES.values():
        if (theme.pane.lower(), theme.text.lower()) == (pane, text):
            return theme
    return DARK if colours.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


def palette(theme: Theme) -> QPalette:
    """Return the theme as a palette."""
    chosen = QPalette()
    roles = QPalette.ColorRole
    values = {
        roles.Window: theme.ground,
        roles.WindowText: theme.text,
        roles.Base: theme.pane,
        roles.AlternateBase: theme.ground,
        roles.Text: theme.text,
        roles.Button: theme.pane,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.rejected,
        roles.Highlight: theme.selection,
        roles.HighlightedText: theme.text,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.ToolTipBase: theme.pane,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Light: theme.pane,
        roles.Midlight: theme.ground,
        roles.Mid: theme.hairline,
        roles.Dark: theme.muted,
        roles.Shadow: theme.muted,
        roles.Accent: theme.accent,
    }
    for role, value in values.items():
        chosen.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        chosen.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return chosen


def style_sheet(theme: Theme) -> str:
    """Return the few rules a palette cannot say: scroll bars, tooltips, menus, buttons and fields."""
    return _SHEET.format_map({name: getattr(theme, name) for name in Theme.__slots__})


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application the look of ``theme``."""
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


_SHEET = """
QToolTip {{ background: {pane}; color: {text}; border: 1px solid {hairline}; padding: 6px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {hairline}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: none; width: 0; height: 0; }}
QMenu {{ background: {pane}; color: {text}; border: 1px solid {hairline}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_ground}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 4px 8px; }}
QPushButton, QToolButton {{
    background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px; padding: 6px 12px; }}
QPushButton:hover, QToolButton:hover {{ background: {accent_ground}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 500; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QLineEdit, QPlainTextEdit {{
    background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px; padding: 5px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QAbstractSpinBox {{
    background: {pane}; color: {text}; border: 1px solid {hairline}; border-radius: 6px; padding: 0; }}
QAbstractSpinBox:focus {{ border: 2px solid {accent}; }}
QAbstractSpinBox:disabled {{ color: {muted}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    border: none; padding: 0; background: transparent; min-height: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 24px; border: none; background: transparent; }}
QFileDialog QToolButton {{ padding: 3px; }}
"""
