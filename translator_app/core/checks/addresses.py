"""Check of addresses: web, e-mail and the like must come through letter by letter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

import regex

from translator_app.core.isolates import isolated
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, shortened, visible

_ADDRESS: Final = regex.compile(
    r"(?:https?|ftp)://[^\s<>\"'«»“”،؛؟\p{Script=Arabic}]+"
    r"|\bwww\.[A-Za-z0-9][^\s<>\"'«»“”،؛؟\p{Script=Arabic}]+"
    r"|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
    r"|(?<![\p{L}\p{N}@])[@#][A-Za-z][A-Za-z0-9_]{2,}"
)
_TRAILING: Final = ".,;:!?)]}'\""


def addresses(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of web and e-mail addresses, @names and #tags, without the punctuation after them."""
    found = []
    for match in _ADDRESS.finditer(text):
        end = match.start() + len(match[0].rstrip(_TRAILING))
        if match[0].rstrip(_TRAILING).count("(") > match[0].rstrip(_TRAILING).count(")") and text[end : end + 1] == ")":
            end += 1
        found.append((match.start(), end))
    return found


def changed_address(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """An address of the source is not in the translation as it is; the fix restores it if just one was altered."""
    source, target = visible(segment.source), visible(segment.target)
    there = Counter(source.text[start:end] for start, end in addresses(source.text))
    if not there:
        return
    spans = addresses(target.text)
    here = Counter(target.text[start:end] for start, end in spans)
    missing = [address for address in (there - here) if address not in target.text]
    extra = [span for span in spans if target.text[slice(*span)] not in there]
    for address in missing:
        fix, span = None, (0, 0)
        if len(missing) == len(extra) == 1:
            start, end = span = target.span(*extra[0])
            fix = segment.target[:start] + address + segment.target[end:]
        yield Finding(said("{text} is missing or changed", text=isolated(shortened(address, 60))), *span, fix=fix)
