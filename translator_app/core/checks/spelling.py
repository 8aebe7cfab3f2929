"""Check of spelling, by whatever dictionary the context holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.kurdish.sounding import sounds_like
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .addresses import addresses
from .context import CheckContext, Finding, Speller, visible

_WORD: Final = regex.compile(
    r"(?<![\p{L}\p{N}_@#.\\/-])\p{Latin}[\p{Latin}\p{M}]*(?:['’]\p{Latin}+)*(?![\p{L}\p{N}_@\\/])"
)

_ABBREVIATION: Final = regex.compile(
    r"\p{Lu}+(?:'?s)?|\p{Ll}{1,2}\p{Lu}\p{L}{0,3}|\p{Lu}\p{Ll}?\p{Lu}\p{L}{0,3}|\p{Lu}{2,}\p{Ll}{1,2}"
)
_PREFIX: Final = regex.compile(
    r"(?:non|pre|post|anti|counter|co|re|un|over|under|sub|super|inter|intra|multi|micro|mini|hyper|pseudo|pro|semi|ultra)"
    r"(?=\p{Ll}{4})"
)

_LONGEST: Final = 20_000
"""Characters of a segment in which names are listened for: each is compared with every word of the source."""


def misspelled(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A word of the translation is not in the dictionary.

    Abbreviations and words of one letter are passed over, and names that sound like a word of the source. What may
    still be a name or a word taken over from the source (zakat) is a remark.
    """
    speller = context.speller
    if speller is None:
        return
    seen = visible(segment.target)
    outside = addresses(seen.text)
    source = plain(segment.source)
    for match in _WORD.finditer(seen.text):
        word = match[0].replace("’", "'")
        if (
            len(word) < 2
            or _ABBREVIATION.fullmatch(word)
            or any(start <= match.start() < end for start, end in outside)
        ):
            continue
        bare = word.removesuffix("'s")
        if speller.known(word) or speller.known(bare) or _with_prefix(bare, speller):
            continue
        named = word[0].isupper()
        alike = match.start() < _LONGEST and sounds_like(bare, source)
        if named and alike:
            continue
        what = said("{text} is not in the dictionary", text=isolated(match[0]))
        yield Finding(what, *seen.span(*match.span()), severity=Severity.INFO if named or alike else None)


def _with_prefix(word: str, speller: Speller) -> bool:
    """Tell whether a word is a known one behind a prefix that English puts before any: nonpharmaceutical."""
    prefixed = _PREFIX.match(word)
    return prefixed is not None and speller.known(word[prefixed.end() :])
