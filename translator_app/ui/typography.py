"""The faces and sizes of the desk: Inter for Latin, Noto Naskh Arabic for Kurdish, both zoomed by pane.

Line heights are fixed by language, so that a Kurdish name in an English line moves nothing, and wide enough
(1.75 in Kurdish) that marks above and below never touch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from translator_app.core.errors import AppError
from translator_app.core.project import is_rtl
from translator_app.ui.language import LARGER, mirrored
from translator_app.ui.system_size import system_scale

LATIN_FAMILY = "Inter"
KURDISH_FAMILY = "Noto Naskh Arabic"
BASELINE = 0.8
"""Where in a line of fixed height Qt's documents put the baseline (getLineHeightParams in qtextdocumentlayout.cpp)."""
MIN_ZOOM, MAX_ZOOM = 0.6, 3.0


@dataclass(frozen=True, slots=True)
class Size:
    """Pixels at zoom 1 of a row at rest and of the active row, and the line height as a multiple of them."""

    rest: float
    active: float
    line: float


LATIN = Size(rest=15, active=16, line=1.5)
KURDISH = Size(rest=18, active=20, line=1.75)


@dataclass(frozen=True, slots=True, eq=False)
class TextStyle:
    """How the text of one cell is set. All lengths in pixels.

    ``line`` is the distance of baselines, ``baseline`` the first one below the cell's top; glyphs reach ``ascent``
    above and ``descent`` below a baseline.
    """

    font: QFont
    line: float
    rtl: bool
    ascent: float
    descent: float

    @property
    def baseline(self) -> float:
        """The distance of the first baseline from the top of the text."""
        return self.line * BASELINE


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Load the fonts that ship in ``folder``; returns their families. Raises AppError where one cannot be read."""
    families: list[str] = []
    for path in sorted(folder.glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise AppError(f"The font {path} cannot be read: install the program again.")
        families += QFontDatabase.applicationFontFamilies(number)
    for family in (LATIN_FAMILY, KURDISH_FAMILY):
        if family not in families:
            raise AppError(f"The font {family} is missing from {folder}: install the program again.")
    return tuple(dict.fromkeys(families))


def font_for(language: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of a text in ``language`` (a BCP 47 code) with the other script's face behind it."""
    font = QFont()
    font.setFamilies([KURDISH_FAMILY, LATIN_FAMILY] if is_rtl(language) else [LATIN_FAMILY, KURDISH_FAMILY])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    return font


def interface_font(pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the window's own words; ``pixels`` are those of Latin letters at the system's usual size."""
    pixels *= system_scale()
    return font_for("ckb", pixels * LARGER, weight) if mirrored() else font_for("en", pixels, weight)


def text_style(language: str, *, active: bool = False, zoom: float = 1.0, family: str = "") -> TextStyle:
    """Return how a cell of ``language`` is set; ``family`` is the user's own face.

    ``zoom`` starts from the system's size; both together are cut to 0.6 ... 3.
    """
    rtl = is_rtl(language)
    size = KURDISH if rtl else LATIN
    zoom = min(max(zoom * system_scale(), MIN_ZOOM), MAX_ZOOM)
    pixels = round((size.active if active else size.rest) * zoom)
    font = font_for(language, pixels)
    if family:
        font.setFamilies([family, *font.families()])
    metrics = QFontMetricsF(font)
    return TextStyle(font, math.ceil(pixels * size.line), rtl, metrics.ascent(), metrics.descent())
