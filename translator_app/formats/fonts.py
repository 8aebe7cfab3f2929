"""Fonts of Kurdish and Arabic script, and what English is set in instead."""

from __future__ import annotations

import re

LATIN_FONT = "Calibri"

# Families that Kurdish documents are set in: the Kurdish houses' own, Windows', Office's, macOS', Noto and the free
# ones. Their Latin letters are missing or poor.
_ARABIC = re.compile(
    r"""^(?:
    unikurd | ali[ _-] | nrt\b | rudaw | rabar | speda | sarchia | sirwan | shasenem | kurd | k24 | zanest | goran
    | noto\ (?:naskh|sans|kufi|nastaliq|serif)?\ ?(?:arabic|urdu) | traditional\ arabic | simplified\ arabic
    | arabic\ (?:typesetting|transparent) | sakkal | aldhabi | andalus | urdu\ typesetting | microsoft\ uighur
    | dubai | majalla | b\ (?!old)\w+ | xb\ | ir(?:an)?\ ?(?:sans|nastaliq|yekan) | vazir | shabnam | samim | sahel
    | scheherazade | amiri | lateef | harmattan | awami | kacst | dejavu\ sans\ arabic | al\ bayan | baghdad
    | damascus | decotype | diwan | farah | geeza | kufi | muna | nadeem | sana | waseem | beirut | mishafi
    | pt\ bold\ (?:heading|arch|dusky|broken|stars|mirror) | akhbar | bahij | droid\ arabic | gs\ | hs\ | adobe\ arabic
    | myriad\ arabic | tajawal | cairo | almarai | el\ messiri | markazi | changa | mirza | reem\ kufi | lemonada
    | .*\b(?:arabic|naskh|nastaliq|kurdish|kurdi|farsi|persian|sorani)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# Fonts of before Unicode, whose letters are other letters' codes: their text reads as nonsense anywhere else.
_LEGACY = re.compile(r"^(?:ali[_ -]k|ali[_ -][a-z]|kurdish?[_ -]?\d|zanest)", re.IGNORECASE)


def is_arabic_font(name: str) -> bool:
    """Tell whether ``name`` is a font made for Arabic script."""
    return _ARABIC.match(name) is not None


def is_legacy_font(name: str) -> bool:
    """Tell whether ``name`` is a Kurdish font of before Unicode."""
    return _LEGACY.match(name) is not None


def latin_or_empty(name: str) -> str:
    """Return ``name`` unless it is a font made for Arabic script."""
    return "" if is_arabic_font(name) else name
