"""What the tags of a web page say: texts in place of pictures, hints, and how search engines describe the page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .coding import decode, encode
from .tokens import Coded, Look, Run

_ARABIC = re.compile("[\u0621-\u064a\u066e-\u06d3\u06fa-\u06ff]")
_ATTRIBUTE = re.compile(r"""\s([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_SAID = frozenset("alt title placeholder aria-label summary label".split())
_META = re.compile(
    r"""\s(?:name|property)\s*=\s*["']?(?:description|keywords|og:title|og:description|og:site_name|twitter:title"""
    r"""|twitter:description)["'\s/>]""",
    re.IGNORECASE,
)
_BUTTON = re.compile(r"""\stype\s*=\s*["']?(?:submit|button|reset)["'\s/>]""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a tag: the place of its value, without the quotation marks, in the tag as written."""

    start: int
    stop: int
    coded: Coded


def said(tag: str, raw: str) -> Iterator[Said]:
    """Yield the texts in Arabic script of the start tag ``raw``, whose name is ``tag``."""
    if not _ARABIC.search(raw) and "&#" not in raw:
        return
    names = _SAID
    if tag == "meta" and _META.search(raw):
        names |= {"content"}
    elif tag == "input" and _BUTTON.search(raw):
        names |= {"value"}
    for match in _ATTRIBUTE.finditer(raw):
        group = 2 if match[2] is not None else 3
        text = html.unescape(match[group])
        coded = encode([Run(text, Look(()))]) if match[1].lower() in names and _ARABIC.search(text) else None
        if coded is not None:
            yield Said(match.start(group), match.end(group), coded)


def resaid(raw: str, texts: Sequence[tuple[Said, str]], place: str) -> str:
    """Return the tag ``raw`` with its texts replaced where they differ."""
    for text, target in reversed(texts):
        if target != text.coded.text:
            tokens = decode(text.coded, target, place)
            written = html.escape("".join(token.text for token in tokens if isinstance(token, Run)))
            raw = raw[: text.start] + written + raw[text.stop :]
    return raw
