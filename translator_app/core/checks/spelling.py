"""Check of spelling, by whatever dictionary the context holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .addresses import addresses
from .context import CheckContext, Finding, visible

_WORD: Final = regex.compile(
    r"(?<![\p{L}\p{N}_@#.\\/-])\p{Latin}[\p{Latin}\p{M}]*(?:['’]\p{Latin}+)*(?![\p{L}\p{N}_@\\/])"
)


def misspelled(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A word of the translation is not in the dictionary. Words in capitals and words of one letter are passed over."""
    speller = context.speller
    if speller is None:
        return
    seen = visible(segment.target)
    outside = addresses(seen.text)
    for match in _WORD.finditer(seen.text):
        word = match[0].replace("’", "'")
        if len(word) < 2 or word.isupper() or any(start <= match.start() < end for start, end in outside):
            continue
        if speller.known(word) or speller.known(word.removesuffix("'s")):
            continue
        yield Finding(said("{text} is not in the dictionary", text=isolated(match[0])), *seen.span(*match.span()))
