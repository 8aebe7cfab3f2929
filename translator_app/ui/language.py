"""What the window says, in the language it is shown in: every visible sentence goes through :func:`tr`.

The source language is English; a translation is Qt's own, a ``.ts`` file under ``resources/interface``.
"""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from translator_app.core.said import Said

CONTEXT: Final = "Werger"
ENGLISH: Final = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_KURDISH_DIGITS: Final = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
_ISOLATES: Final = "\u2066\u2067\u2068"


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the language of the interface, with ``values`` in the places that their names mark.

    What was said before (:func:`translator_app.core.said.said`) brings its own values; other text is looked up as it
    is, and stays as it is where no translation is known.
    """
    if isinstance(text, Said):
        return tr(text.template, **{**text.values, **values})
    told = QCoreApplication.translate(CONTEXT, text)
    return _fill(told, values) if values else told


def plural(count: int, one: str, many: str, /, **values: object) -> str:
    """Return ``one`` or ``many`` as ``count`` wants it; ``{n}`` in them is the count."""
    told = QCoreApplication.translate(CONTEXT, many, None, count)
    if told == many and count == 1:
        told = one
    return _fill(told, {"n": count, **values})


def figure(number: float, form: str = ",") -> str:
    """Return a number as the interface writes it, in its digits."""
    return in_digits(format(number, form))


def in_digits(text: str) -> str:
    """Return the digits of a number, date or time in those of the interface."""
    return text.translate(_KURDISH_DIGITS) if mirrored() else text


def mirrored() -> bool:
    """Tell whether the interface runs from right to left."""
    return QLocale().language() == QLocale.Language.CentralKurdish


class _Filler(string.Formatter):
    """Fills a mirrored sentence: numbers in its digits, what is written in Latin letters set apart."""

    def format_field(self, value: object, format_spec: str) -> str:
        text = tr(value) if isinstance(value, Said) else str(value) if not format_spec else format(value, format_spec)
        if isinstance(value, (int, float)):
            return in_digits(text)
        return f"\u2068{text}\u2069" if _needs_isolation(text) else text


_FILLER: Final = _Filler()


def _fill(told: str, values: Mapping[str, object]) -> str:
    if mirrored():
        return _FILLER.vformat(told, (), values)
    return told.format(**values)


def _needs_isolation(text: str) -> bool:
    return text[:1] not in _ISOLATES and any(unicodedata.bidirectional(letter) == "L" for letter in text)
