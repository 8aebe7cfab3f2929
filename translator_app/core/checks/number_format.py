"""Check that figures are written as English writes them: 12,500 and 3.5, never 12.500 and 3,5."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.kurdish.numerals import NumberKind, numbers
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .addresses import addresses
from .context import CheckContext, Finding, visible

_LONGEST: Final = 20_000
_POINTS: Final = regex.compile(r"(?<![\p{L}\d.,/:-])[1-9]\d{0,2}(?:\.\d{3})+(?![\d\p{L}]|[.,/:-]\d)")
_COMMA: Final = regex.compile(r"(?<![\p{L}\d.,/:-])\d{1,3},\d{1,2}(?![\d\p{L}]|[.,/:-]\d)")

_SEPARATOR: Final = regex.compile("[.,]")


def foreign_format(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A number has a point for the comma of its thousands, or a comma for its decimal point.

    What the source has tells which it is: 12.500 is marked where the source has ١٢٥٠٠ or ١٢٬٥٠٠, not where it has ١٢٫٥.
    """
    if not context.pair.target.startswith("en"):
        return
    seen = visible(segment.target)
    text = seen.text[:_LONGEST]
    if not (_POINTS.search(text) or _COMMA.search(text)):
        return
    there = {
        number.value
        for number in numbers(visible(segment.source).text[:_LONGEST])
        if number.kind in (NumberKind.FIGURE, NumberKind.MIXED)
    }
    outside = addresses(text)
    for pattern, there_too, right in ((_POINTS, "", ","), (_COMMA, ".", ".")):
        for match in pattern.finditer(text):
            value = Decimal(_SEPARATOR.sub(there_too, match[0]))
            if value not in there or any(start <= match.start() < end for start, end in outside):
                continue
            start, end = seen.span(*match.span())
            written = _SEPARATOR.sub(right, match[0])
            whole = end - start == match.end() - match.start()
            fix = segment.target[:start] + written + segment.target[end:] if whole else None
            yield Finding(said("English writes {right}", right=isolated(written)), start, end, fix=fix)
