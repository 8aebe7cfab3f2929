"""What the window says, in the language it is shown in: every visible sentence goes through :func:`tr`.

The source language is English; a translation is Qt's own, a ``.ts`` file under ``resources/interface``.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from translator_app.core.said import Said
from translator_app.ui.system_size import system_scale

CONTEXT: Final = "Werger"
ENGLISH, KURDISH, SYSTEM = "en", "ckb", "system"
LARGER: Final = 1.15
"""Kurdish letters are this much larger than Latin ones beside them, to be read as easily."""
_KURDISH_DIGITS: Final = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
_ISOLATES: Final = "\u2066\u2067\u2068"
_FOUR_SIDES: Final = re.compile(r"(padding|margin): (\S+) ([^\s;]+) ([^\s;]+) ([^\s;]+)(?=;)")
_SIDE: Final = re.compile(r"((?:margin|border|padding)-|text-align: )(left|right)\b")
_OTHER: Final = {"left": "right", "right": "left"}


# --- choosing


def chosen(setting: str, wanted: Iterable[str]) -> str:
    """Return the language to speak: the setting's, or the first of ``wanted`` (BCP 47 codes) that we have.

    Kurdish in Arabic letters may be asked for as ``ckb`` or as ``ku-Arab``, which Qt takes for left-to-right; ``ku``
    alone is the Kurdish of Turkey, in Latin letters.
    """
    if setting in (ENGLISH, KURDISH):
        return setting
    for code in wanted:
        parts = re.split(r"[-_]", code.lower())
        if parts[0] == "ckb" or (parts[0] == "ku" and not {"arab", "iq", "ir"}.isdisjoint(parts)):
            return KURDISH
        if parts[0] == "en":
            return ENGLISH
    return ENGLISH


def speak(app: QGuiApplication, language: str, folder: Path) -> None:
    """Let the application speak ``language`` from now on, by the translations in ``folder``. Raises AppError."""
    from translator_app.ui.catalogue import Catalogue  # English has no use for it

    for known in app.findChildren(Catalogue):
        app.removeTranslator(known)
        known.deleteLater()
    if language == KURDISH:
        app.installTranslator(Catalogue(folder / "werger_ckb.ts", app))
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QLocale.setDefault(QLocale(QLocale.Language.CentralKurdish, QLocale.Country.Iraq))
    elif mirrored():
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.system())


def mirrored() -> bool:
    """Tell whether the interface runs from right to left, as it does in Kurdish."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def spoken() -> str:
    """Return the language that the interface speaks now."""
    return KURDISH if mirrored() else ENGLISH


# --- saying


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the language of the interface, with ``values`` in the places that their names mark.

    What was said before (:func:`translator_app.core.said.said`) brings its own values; other text is looked up as it
    is, and stays as it is where no translation is known.
    """
    if isinstance(text, Said):
        return tr(text.template, **{**text.values, **values})
    told = QCoreApplication.translate(CONTEXT, text) if text else ""
    return _fill(told, values) if values else told


def plural(count: int, one: str, many: str, /, **values: object) -> str:
    """Return ``one`` or ``many`` as ``count`` wants it; ``{n}`` in them is the count."""
    told = QCoreApplication.translate(CONTEXT, many, None, count)
    if told == many and count == 1:
        told = one
    return _fill(told, {"n": count, **values})


def change_in_words(label: str) -> str:
    """Return the name of a change as it is kept in a project: "Undo: Confirm", "Fix: Spelling", "Import a.docx"."""
    head, colon, rest = label.partition(": ")
    if colon:
        return f"{tr(head)}: {change_in_words(rest)}"
    told = tr(label)
    verb, blank, name = label.partition(" ")
    return tr("Import {name}", name=name) if told == label and blank and verb == "Import" else told


def form_in_words(form: str) -> str:
    """Return the name of the form in which a term was met: "definite plural + ezafe ە", part for part."""
    return "".join(_feature(part) for part in re.split(r"( \+ | … |, )", form))


def _feature(name: str) -> str:
    told = tr(name)
    return " ".join(map(tr, name.split(" "))) if told == name else told


def figure(number: float, form: str = ",") -> str:
    """Return a number as the interface writes it, in its digits."""
    return in_digits(format(number, form))


def in_digits(text: str) -> str:
    """Return the digits of a number, date or time in those of the interface."""
    return text.translate(_KURDISH_DIGITS) if mirrored() else text


class _Filler(string.Formatter):
    """Fills a mirrored sentence: numbers in its digits, what is written in Latin letters set apart."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            text = str(value) if isinstance(value, Exception) else value
            text = tr(text) if isinstance(text, Said) else format(text, format_spec)
            return f"\u2068{text}\u2069" if _needs_isolation(text) else text
        return in_digits(format(value, format_spec))


_FILLER: Final = _Filler()


def _fill(told: str, values: Mapping[str, object]) -> str:
    return _FILLER.vformat(told, (), values) if mirrored() else told.format(**values)


def _needs_isolation(text: str) -> bool:
    return text[:1] not in _ISOLATES and any(unicodedata.bidirectional(letter) == "L" for letter in text)


# --- in its letters


def readable(sheet: str) -> str:
    """Return a style sheet as the system and the script of the interface want it.

    Letters are as large, and left and right exchanged in Kurdish.
    """
    scale = system_scale() * (LARGER if mirrored() else 1)
    sheet = re.sub(r"font-size: (\d+)px", lambda found: f"font-size: {round(int(found[1]) * scale)}px", sheet)
    if not mirrored():
        return sheet
    sheet = _FOUR_SIDES.sub(r"\1: \2 \5 \4 \3", sheet)
    return _SIDE.sub(lambda found: found[1] + _OTHER[found[2]], sheet)
