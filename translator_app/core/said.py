"""English sentences that keep what they are made of, so that a window in another language can say them too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

EMPTY: Final[Mapping[str, object]] = {}


class Said(str):
    """A string like any other, which remembers the template it was filled from and the values."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        """Return itself, so that the text of a failure, ``str(error)``, remembers too."""
        return self


def said(template: str, /, **values: object) -> Said:
    """Fill ``template`` as ``str.format`` does; without values it stands as it is, braces and all.

    The call marks the template as one to be translated: a window shows it by ``ui.language.tr``.
    """
    text = Said(template.format(**values) if values else template)
    text.template, text.values = template, values or EMPTY
    return text


def together(parts: Sequence[str], between: str = "") -> Said:
    """Join what was said, with ``between`` between the parts (a comma and a blank, unless it is given)."""
    comma = between or said(", ")
    values: dict[str, object] = {"comma": comma}
    values.update((f"part{n}", part) for n, part in enumerate(parts))
    return said("{comma}".join(f"{{part{n}}}" for n in range(len(parts))), **values)
