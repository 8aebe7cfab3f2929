"""The look of the bars, strips and the start page, on top of the theme's own sheet."""

from __future__ import annotations

from translator_app.ui.theme import Theme


def chrome_sheet(theme: Theme) -> str:
    """Return the style rules of the window's own named parts."""
    return _SHEET.format_map({name: getattr(theme, name) for name in Theme.__slots__})


_SHEET = """
QMenuBar {{ background: {pane}; color: {text}; padding: 2px 8px; border: none; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {accent_ground}; }}
QFrame#topbar {{ background: {pane}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame#chipbar {{ background: {ground}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame#bottombar {{ background: {pane}; border: none; border-top: 1px solid {hairline}; }}
QFrame#bottombar QLabel {{ font-size: 12px; }}
QFrame#jobbar {{ background: {accent_ground}; border: none; border-top: 1px solid {hairline}; }}
QFrame#notice {{ background: {accent_ground}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame#notice[warning="true"] {{ background: {pane}; border-bottom: 2px solid {rejected}; }}
QFrame#notice[warning="true"] QLabel {{ color: {rejected}; }}
QLabel#title {{ font-size: 15px; font-weight: 600; }}
QLabel#muted {{ color: {muted}; }}
QLabel#heading {{ color: {muted}; font-size: 12px; font-weight: 600; padding: 4px 0; }}
QLabel#display {{ font-size: 30px; font-weight: 600; }}
QPushButton#chip {{
    background: {chip}; color: {muted}; border: 1px solid transparent; border-radius: 13px; padding: 4px 12px;
    font-size: 13px; }}
QPushButton#chip:hover {{ color: {text}; }}
QPushButton#chip:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QPushButton#chip:checked {{ background: {accent_ground}; color: {accent}; font-weight: 600; }}
QToolButton#link {{ border: none; background: transparent; color: {accent}; padding: 0; }}
QToolButton#link:focus {{ border: none; text-decoration: underline; padding: 0; }}
QScrollArea#start, QWidget#start {{ background: {ground}; }}
QPushButton#drop {{
    background: {pane}; border: 2px dashed {hairline}; border-radius: 12px; font-size: 17px; color: {muted}; }}
QPushButton#drop:hover {{ border-color: {accent}; color: {accent}; }}
QPushButton#drop:focus {{ border: 2px dashed {accent}; color: {accent}; }}
QPushButton#recent {{
    background: transparent; border: none; text-align: left; padding: 8px 12px; border-radius: 6px; }}
QPushButton#recent:hover {{ background: {accent_ground}; }}
QPushButton#recent:focus {{ background: {accent_ground}; border: 2px solid {accent}; padding: 6px 10px; }}
QFrame#tour {{ background: {pane}; border: 1px solid {hairline}; border-radius: 12px; }}
QLabel#step {{ background: {accent_ground}; color: {accent}; border-radius: 14px; font-weight: 600; }}
QProgressBar {{ background: {chip}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {hairline}; }}
QToolButton:checked {{ background: {accent_ground}; color: {accent}; border-color: {accent}; }}
QDialog#palette {{ background: {pane}; border: 1px solid {hairline}; border-radius: 8px; }}
QListWidget {{ background: {pane}; border: none; outline: none; }}
QListWidget::item {{ padding: 7px 8px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {accent_ground}; color: {text}; }}
"""
