"""A translation of the interface, read from its ``.ts`` file as Qt Linguist writes it.

It is read as it is, without a compiled twin that could be of another day: 1,600 messages take nine milliseconds, and
in English none is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QTranslator

from translator_app.core.errors import AppError
from translator_app.core.said import said

Messages = Mapping[tuple[str, str], Sequence[str]]
"""The forms of each message by context and source: one, or the singular and the plural."""
_NOT_IN_USE: Final = frozenset({"unfinished", "vanished", "obsolete"})


def read_messages(path: Path) -> Messages:
    """Read the finished messages of a ``.ts`` file. Raises AppError where it is missing or damaged."""
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        raise AppError(said("The translation {path} cannot be read: install the program again.", path=path)) from error
    found: dict[tuple[str, str], Sequence[str]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in _NOT_IN_USE:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                found[name, message.findtext("source", "")] = forms
    return found


class Catalogue(QTranslator):
    """Answers Qt's questions for translations out of a ``.ts`` file."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = read_messages(path)

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name for it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """Return the translation; of two forms the first is for one, None where there is none."""
        forms = self._messages.get((context, sourceText))
        if forms is None:
            return None
        return forms[0] if n == 1 else forms[-1]

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it by this name
        """Qt passes over an empty translator."""
        return not self._messages
