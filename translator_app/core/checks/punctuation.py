"""Checks of brackets, quotation marks, blanks, repeated words and the end of the sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import Final

import regex

from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.project import is_rtl
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding, Visible, visible

# ---- brackets and quotation marks ----------------------------------------------------------------------------

_PAIRS: Final = MappingProxyType({")": "(", "]": "[", "}": "{", "﴿": "﴾"})
_OPENING: Final = frozenset(_PAIRS.values())
_LIST_MARK: Final = regex.compile(
    r"(?:^\W*|(?<=[;:,.]\s))(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})\)"
)  # a) 1) iv) are no brackets
_SMILEY: Final = regex.compile(r"(?<=[:;]-?)[()]")


def unpaired_brackets(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A bracket of the translation has no partner, or the source has brackets that the translation has lost."""
    seen = visible(segment.target)
    source = plain(segment.source)
    there = Counter(bracket for _, bracket in _unpaired(source))
    here = []
    for place, bracket in _unpaired(seen.text):
        there[bracket] -= 1
        if there[bracket] < 0:
            here.append((place, bracket))
    for place, bracket in here:
        yield Finding(said("Bracket {bracket} has no partner", bracket=isolated(bracket)), *seen.span(place, place + 1))
    if not here and not any(there.values()):
        lost = _brackets(source) - _brackets(seen.text)
        if lost > 0:
            yield Finding(
                said("The source has {lost} more brackets than the translation", lost=lost), severity=Severity.INFO
            )


def _brackets(text: str) -> int:
    return sum(text.count(each) for each in _OPENING)


def _unpaired(text: str) -> Iterator[tuple[int, str]]:
    skipped = {match.end() - 1 for pattern in (_LIST_MARK, _SMILEY) for match in pattern.finditer(text)}
    opened: list[tuple[int, str]] = []
    closed: list[tuple[int, str]] = []
    for place, each in enumerate(text):
        if each in _OPENING and place not in skipped:
            opened.append((place, each))
        elif each in _PAIRS:
            if opened and opened[-1][1] == _PAIRS[each]:
                opened.pop()
            elif place not in skipped:
                closed.append((place, each))
    yield from sorted(opened + closed)


_STRAIGHT: Final = regex.compile(r"(?<!\p{N}\s?)\"|''")  # 5" is inches
_ANY_QUOTE: Final = regex.compile(r"[“”„«»]|(?<!\p{N}\s?)\"|''|(?<!\p{L})['‘’](?=\p{L})|(?<=[\p{L}.,!?])['’](?!\p{L})")
_QUOTE_PAIRS: Final = (("“", "”"), ("«", "»"))


def unpaired_quotes(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A quotation mark of the translation has no partner though those of the source are complete, or none is left."""
    source = plain(segment.source)
    seen = visible(segment.target)
    if _ANY_QUOTE.search(source) and seen.text.strip() and not _ANY_QUOTE.search(seen.text):
        yield Finding(said("The quotation marks of the source are missing"), severity=Severity.INFO)
    if _quotes_open(source):
        return
    for left, right in _QUOTE_PAIRS:
        opened, closed = seen.text.count(left), seen.text.count(right)
        if opened != closed and not (opened + closed) % 2:
            continue  # “... “ as careless typing has it
        if opened != closed:
            lone = left if opened > closed else right
            place = seen.text.rfind(lone) if opened > closed else seen.text.find(lone)
            yield Finding(
                said("Quotation mark {mark} has no partner", mark=isolated(lone)), *seen.span(place, place + 1)
            )
    straight = list(_STRAIGHT.finditer(seen.text))
    if len(straight) % 2:
        yield Finding("A quotation mark has no partner", *seen.span(*straight[-1].span()))


def _quotes_open(text: str) -> bool:
    uneven = any(text.count(left) != text.count(right) for left, right in _QUOTE_PAIRS)
    return uneven or len(_STRAIGHT.findall(text)) % 2 == 1


# ---- words and blanks ----------------------------------------------------------------------------------------

_REPEATED: Final = regex.compile(
    r"(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*)(\s+)\1(?![\p{L}\p{N}'’-])", regex.IGNORECASE
)
_RIGHTLY_TWICE: Final = frozenset(
    {"had", "that", "bye", "ha", "very", "so", "no", "yes", "many", "long", "again", "blah"}
)


def repeated_word(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A word stands twice in a row in the translation and not in the source. The fix takes the second away."""
    if _REPEATED.search(plain(segment.source)):
        return
    seen = visible(segment.target)
    for match in _REPEATED.finditer(seen.text):
        if match[1].lower() not in _RIGHTLY_TWICE:
            start, end = seen.span(match.end(1), match.end())
            fix = _without(segment.target, start, end) if end - start == match.end() - match.end(1) else None
            yield Finding(said("{text} stands twice", text=isolated(match[1])), *seen.span(*match.span()), fix=fix)


def _without(text: str, start: int, end: int) -> str:
    return text[:start] + text[end:]


_DOUBLE: Final = regex.compile(r"(?<=\S)([ \u00a0]{2,})(?=\S)")


def double_blank(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """Two blanks or more stand in a row. The fix leaves one."""
    for match in _DOUBLE.finditer(segment.target):
        yield Finding("Double blank", *match.span(), fix=_DOUBLE.sub(" ", segment.target))


_EDGES: Final = MappingProxyType(
    {
        (True, True): said("Blank missing at the beginning"),
        (True, False): said("Blank at the beginning"),
        (False, True): said("Blank missing at the end"),
        (False, False): said("Blank at the end"),
    }
)
"""What is said of the white space at an edge, by (at the beginning, too little)."""


def edge_blank(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """The translation begins or ends with other white space than the source. The fix takes over the source's."""
    source, target = visible(segment.source).text, visible(segment.target).text
    if not target.strip() or not source.strip():
        return
    fixed = _edge(segment.source, first=True) + segment.target.strip() + _edge(segment.source, first=False)
    seen = visible(fixed).text  # a blank inside a code at the edge is not to be reached this way
    mended = all(_edge(seen, first=first) == _edge(source, first=first) for first in (True, False))
    fix = fixed if mended and segment.target.strip()[:1].strip() else None
    for first in (True, False):
        there, here = _edge(source, first=first), _edge(target, first=first)
        if there != here:
            what = _EDGES[first, len(here) < len(there)]
            span = (0, len(here)) if first else (len(segment.target) - len(here), len(segment.target))
            yield Finding(what, *span, fix=fix)


def _edge(text: str, *, first: bool) -> str:
    return text[: len(text) - len(text.lstrip())] if first else text[len(text.rstrip()) :]


_BEFORE_MARK: Final = regex.compile(r"(?<=[\p{L}\p{N}\"”)])[ \u00a0]+(?=[,;:!?](?:\s|$)|\.(?:\s|$))")


def blank_before_punctuation(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A blank stands before a comma, full stop or the like in a language that puts none there."""
    for match in _BEFORE_MARK.finditer(segment.target):
        yield Finding("Blank before punctuation", *match.span(), fix=_BEFORE_MARK.sub("", segment.target))


_FOREIGN: Final = MappingProxyType(
    {"،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",", "۔": ".", "ـ": ""}
    | {chr(0x660 + digit): str(digit) for digit in range(10)}
    | {chr(0x6F0 + digit): str(digit) for digit in range(10)}
)
_FOREIGN_MARKS: Final = regex.compile("[" + "".join(_FOREIGN) + "]+")


def foreign_punctuation(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """Digits or punctuation of the Arabic script stand in the translation. The fix writes the Latin ones."""
    if is_rtl(context.pair.target):
        return
    fix = segment.target.translate({ord(each): latin for each, latin in _FOREIGN.items()})
    for match in _FOREIGN_MARKS.finditer(segment.target):
        yield Finding(said("{text} belongs to the Arabic script", text=isolated(match[0])), *match.span(), fix=fix)


# ---- the end of the sentence ---------------------------------------------------------------------------------

_CLOSERS: Final = "\"'”“»«’‘)]}♫ \t\n\r\u00a0\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SAME: Final = MappingProxyType(
    {"؟": "?", "؛": ";", "،": ",", "۔": ".", "…": "…", "–": "-", "—": "-", "·": "."}
)  # fmt: skip
_STATEMENT: Final = frozenset({".", "", ";", ",", "-", ":", "…"})
_NAMES: Final = MappingProxyType(
    {
        "?": said("a question mark"), "!": said("an exclamation mark"), ".": said("a full stop"),
        ":": said("a colon"), ";": said("a semicolon"), ",": said("a comma"), "…": said("dots"),
        "-": said("a dash"), "": said("no punctuation"),
    }
)  # fmt: skip


def end_punctuation(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """The translation ends otherwise than the source; ؟ is ?, ، is ,.

    A lost or new question is a warning; comma for full stop and the like, where the languages differ, a remark.
    """
    source, target = visible(segment.source), visible(segment.target)
    there, _, _ = _end(source)
    here, start, end = _end(target)
    if there == here or not target.text.strip():
        return
    questions = "?" in {there, here}
    lost = there in {".", "!"} and here in {"", ",", ";", ":"}
    grave = questions or lost or (here == "!" and there != "!")
    marks_of_both = here in _NAMES and there in _NAMES
    span = target.span(start, end)
    fix = None
    if marks_of_both and there and (here or grave) and there != "…":
        fix = segment.target[: span[0]] + there + segment.target[span[1] :]
    yield Finding(
        said("The source ends with {there}, the translation with {here}", there=_NAMES[there], here=_NAMES[here]),
        *span,
        fix=fix,
        severity=None if grave else Severity.INFO,
    )


def _end(text: Visible) -> tuple[str, int, int]:
    """Return the mark that ends a text, in its Latin form ("" for none), with its span."""
    bare = len(text.text.rstrip(_CLOSERS))
    last = text.text[bare - 1 : bare]
    if text.text[:bare].endswith("..."):
        start = len(text.text[:bare].rstrip("."))
        return "…", start, bare
    mark = _SAME.get(last, last)
    if mark in _NAMES and mark:
        if "?" in text.text[bare - 3 : bare] or "؟" in text.text[bare - 3 : bare]:
            mark = "?"  # ?! and !?
        return mark, bare - 1, bare
    return "", bare, bare
