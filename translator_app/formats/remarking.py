"""Our remarks in the documents of other programs, whatever form these give to comments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from translator_app.core.inline import MOST_CODES, plain, single

from .tokens import Coded, Mark

_QUOTED: Final = 60
_WHERE: Final = MappingProxyType(
    {
        "textbox": "text box",
        "property": "document's property",
        "label": "numbering",
        "alt": "description",
        "cell": "table cell",
    }
)


class Stretch(NamedTuple):
    """What stands at the beginning and at the end of a commented stretch of a target text."""

    start: int
    end: int
    begin: Any
    close: Any


def fits(coded: Coded, remarks: int) -> bool:
    """Tell whether there are numbers enough for the marks of so many remarks in the paragraph."""
    return max(coded.meaning, default=0) + 2 * remarks <= MOST_CODES


def woven(coded: Coded, target: str, stretches: Sequence[Stretch]) -> tuple[Coded, str]:
    """Return ``coded`` and ``target`` with marks where the stretches begin and end; an empty one stays together."""
    meaning = dict(coded.meaning)
    number = max(meaning, default=0)
    inserts: list[tuple[int, int, str]] = []
    for order, stretch in enumerate(stretches):
        for rank, at, payload in ((1, stretch.start, stretch.begin), (0, stretch.end, stretch.close)):
            number += 1
            meaning[number] = Mark(payload, "comment", keep=True, once=True)
            empty = stretch.start == stretch.end
            inserts.append((min(at, len(target)), 2 + order * 2 + (1 - rank) if empty else rank, single(number)))
    parts: list[str] = []
    last = 0
    for at, _, code in sorted(inserts, key=lambda insert: insert[:2]):
        parts += [target[last:at], code]
        last = at
    return replace(coded, meaning=meaning), "".join(parts) + target[last:]


def about(kind: str, text: str) -> str:
    """Return the words that say what a comment is on that cannot stand there."""
    line = " ".join(plain(text).split())
    quoted = line if len(line) <= _QUOTED else line[:_QUOTED].rsplit(" ", 1)[0] + "…"
    return f"On the {_WHERE.get(kind, kind)} “{quoted}”"
