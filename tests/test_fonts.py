"""The fonts that ship can write what the desk shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SORANI = "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆۊهھەیێ"
KURDISH_PUNCTUATION = "،؛؟«»ـ٪٫٬٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u200c\u200f\u200e"
ARABIC_LOANS = "آأإءةىيكذضطظصثؤ"
ENGLISH = "".join(map(chr, range(0x20, 0x7F))) + "“”‘’–—…•éüñçşğ£€ʿ"


def lacking(font: Path, letters: str) -> str:
    raw = QRawFont(str(font), 16)
    assert raw.isValid()
    return "".join(letter for letter in letters if not raw.supportsCharacter(ord(letter)))


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_kurdish_font_has_every_letter_digit_and_mark_of_sorani(qapp: object, weight: str) -> None:
    font = FONTS / f"NotoNaskhArabic-{weight}.ttf"
    assert lacking(font, SORANI + KURDISH_PUNCTUATION + ARABIC_LOANS) == ""


@pytest.mark.parametrize("weight", ["Regular", "Italic", "Medium", "SemiBold", "Bold"])
def test_the_english_font_has_what_an_english_draft_needs(qapp: object, weight: str) -> None:
    assert lacking(FONTS / f"Inter-{weight}.otf", ENGLISH) == ""


def test_a_font_without_kurdish_would_be_found_out(qapp: object) -> None:
    assert set(SORANI) <= set(lacking(FONTS / "Inter-Regular.otf", SORANI))


def test_every_font_ships_with_its_licence_and_together_they_stay_small() -> None:
    families = {font.name.split("-")[0] for font in FONTS.glob("*.[ot]tf")}
    licences = {licence.stem.removeprefix("OFL-") for licence in FONTS.glob("OFL-*.txt")}
    assert families == licences == {"Inter", "NotoNaskhArabic"}
    assert sum(file.stat().st_size for file in FONTS.iterdir()) < 3_000_000
