"""Checks for what was left out or left over: text, sentences, letters of the source language, Latin names."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

import regex

from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.kurdish.folding import fold
from translator_app.core.project import is_rtl
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, shortened, visible

_WORDS: Final = regex.compile(r"[\p{L}\p{N}]")
_ARABIC_LETTERS: Final = regex.compile(r"[\p{Script=Arabic}&&\p{L}][\p{Script=Arabic}\p{M}\u200c\u200d]*", regex.V1)
_LATIN: Final = regex.compile(r"(?<![\p{L}\p{N}@./_-])[A-Za-z][A-Za-z0-9.&+-]*[A-Za-z0-9](?![\p{Latin}@/_]|\.[a-z])")


def empty_target(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """Nothing stands in the translation though the source has words; only a remark while nobody confirmed it."""
    if not plain(segment.target).strip() and _WORDS.search(plain(segment.source)):
        yield Finding("The translation is empty", severity=None if segment.confirmed else Severity.INFO)


def target_equals_source(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """The translation is the source, letter variants aside. Numbers, names in Latin and addresses may be the same."""
    source, target = plain(segment.source).strip(), plain(segment.target).strip()
    if not _ARABIC_LETTERS.search(source) and is_rtl(context.pair.source):
        return
    if _WORDS.search(source) and fold(source) == fold(target):
        yield Finding("The translation is the same as the source", 0, len(segment.target))


def foreign_letters(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """Letters of the Arabic script stand in a translation into a language that is written in another."""
    if is_rtl(context.pair.target):
        return
    seen = visible(segment.target)
    for match in _ARABIC_LETTERS.finditer(seen.text):
        yield Finding(said("Not translated: {text}", text=isolated(shortened(match[0]))), *seen.span(*match.span()))


def lost_latin(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A word in Latin letters of the source, mostly a name or an abbreviation, is not in the translation."""
    if not is_rtl(context.pair.source):
        return
    seen = visible(segment.source)
    there = plain(segment.target).lower()
    squeezed = regex.sub(r"[.\s-]", "", there)
    for match in _LATIN.finditer(seen.text):
        word = match[0].lower()
        if word not in there and regex.sub(r"[.\s-]", "", word) not in squeezed:
            yield Finding(
                said("{text} of the source is not in the translation", text=isolated(match[0])),
                *seen.span(*match.span()),
                on_source=True,
            )


# How far the logarithm of (letters of the English / letters of the Sorani) may lie below and above its mean of about
# 0.05, by the length of the Sorani. Set on 6,000 pairs of news and 5,000 of health, talks and books, of which about
# one in 400 and one in 60 lie outside; half a translation lies 0.7 below.
_LOG_RATIO: Final = 0.05
_FAR: Final = ((20, 1.26, 1.26), (40, 0.66, 0.62), (80, 0.55, 0.52), (160, 0.45, 0.48), (1 << 62, 0.38, 0.45))
_SHORTEST: Final = 12
SUBTITLE_LINE: Final = 42
"""Characters of a line of a subtitle."""


def length_ratio(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """The translation is far shorter or longer than translations of such a source are."""
    source, target = plain(segment.source).strip(), plain(segment.target).strip()
    if not target or len(source) < _SHORTEST:
        return
    distance = math.log(len(target) / len(source)) - _LOG_RATIO
    below, above = next((below, above) for limit, below, above in _FAR if len(source) < limit)
    if not -below <= distance <= above:
        short = said("The translation is unusually short for its source")
        yield Finding(short if distance < 0 else said("The translation is unusually long for its source"))


def subtitle_length(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A subtitle is longer than a viewer can read: 42 characters a line and two lines, as broadcasters count."""
    if segment.document_id not in context.subtitles:
        return
    lines = plain(segment.target).strip().split("\n")
    longest = max(map(len, lines))
    if len(lines) > 1 and longest > SUBTITLE_LINE:
        yield Finding(
            said(
                "A line of this subtitle has {longest} characters, {most} can be read",
                longest=longest,
                most=SUBTITLE_LINE,
            )
        )
    total = sum(map(len, lines))
    if total > 2 * SUBTITLE_LINE:
        yield Finding(
            said("This subtitle has {total} characters, two lines hold {most}", total=total, most=2 * SUBTITLE_LINE)
        )
