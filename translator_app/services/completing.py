"""How a draft may go on from what is known of its segment already, before any engine is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from translator_app.core import inline
from translator_app.core.glossary import TermHit

LEAST: Final = 2
"""So many letters of a word must be typed before it is guessed."""
WORDS: Final = 12
"""So many words are offered at most."""
_WORD: Final = re.compile(r"\S+\s*")


def continuation(typed: str, suggestions: Sequence[str], hits: Iterable[TermHit]) -> str:
    """Return what may follow ``typed``, or nothing.

    First the rest of a suggestion that begins exactly so, in their order; else the rest of the term of the source that
    the draft lacks and whose beginning the last words are, the longest beginning first. Never a letter that is
    typed already is changed: of a term written small a draft may have the first letter large, but not the other way.
    """
    if len(typed.strip()) < LEAST:
        return ""
    for text in suggestions:
        if text.startswith(typed) and len(text) > len(typed):
            return _head(text[len(typed) :])
    there = inline.plain(typed).casefold()
    found = [
        (begun, target)
        for hit in hits
        for target in hit.targets
        if target.casefold() not in there and (begun := _begun(typed, target))
    ]
    if not found:
        return ""
    begun, target = max(found, key=lambda each: each[0])
    return target[begun:]


def _begun(typed: str, target: str) -> int:
    """Return how many letters of ``target`` the end of ``typed`` is, from the beginning of a word on."""
    for length in range(min(len(typed), len(target) - 1), LEAST - 1, -1):
        before = typed[-length - 1 : -length]
        tail, head = typed[-length:], target[:length]
        same = tail == head or (tail[0].isupper() and tail[0].lower() + tail[1:] == head)
        if same and not before.isalnum() and before != "'" and sum(map(str.isalnum, tail)) >= LEAST:
            return length
    return 0


def _head(text: str) -> str:
    """Return the first words of ``text``, up to its first inline code."""
    code = inline.CODE_PATTERN.search(text)
    words = _WORD.findall(text if code is None else text[: code.start()])
    lead = text[: len(text) - len(text.lstrip())]
    return (lead + "".join(words[:WORDS])).rstrip()
