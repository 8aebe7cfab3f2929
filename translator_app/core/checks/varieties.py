"""Check across segments: one document is written in one English, American or British."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import regex

from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import Finding, visible

_STEP: Final = 256
# Words whose spelling tells the variety wherever they stand; -ise and -ize tell nothing, for both are British.
_STEMS: Final[tuple[tuple[str, str, str], ...]] = (
    ("colo", "ur", "r"), ("labo", "ur", "r"), ("hono", "ur", "r"), ("favo", "ur", "r"), ("neighbo", "ur", "r"),
    ("behavio", "ur", "r"), ("harbo", "ur", "r"), ("rumo", "ur", "r"), ("humo", "ur", "r"), ("endeavo", "ur", "r"),
    ("armo", "ur", "r"), ("cent", "re", "er"), ("theat", "re", "er"), ("kilomet", "re", "er"), ("lit", "re", "er"),
    ("fib", "re", "er"), ("defen", "ce", "se"), ("offen", "ce", "se"), ("cance", "ll", "l"), ("trave", "ll", "l"),
    ("labe", "ll", "l"), ("mode", "ll", "l"), ("catalo", "gue", "g"),
)  # fmt: skip
_DOUBLED: Final = r"(?:ed|ing|ers?)"
_ENDINGS: Final = r"(?:s|ed|d|ing|ful|fully|able|ably|ite|ites|less|hood|ly|al|ist|ists|rs)?"


def _pattern(place: int) -> str:
    return "|".join(
        f"{stem[0]}{stem[place]}{_DOUBLED if stem[1] == 'll' else _ENDINGS}" for stem in _STEMS
    )  # 1 is the British ending, 2 the American


_SPELT: Final = regex.compile(
    rf"(?<![\p{{L}}-])(?:(?P<british>{_pattern(1)})|(?P<american>{_pattern(2)}))(?![\p{{L}}-])", regex.IGNORECASE
)


def mixed_english(segments: Sequence[Segment], task: Task) -> Iterator[tuple[Segment, Finding]]:
    """A document has American and British spellings; said of those that are fewer."""
    spelt: dict[int, dict[str, list[tuple[Segment, int, int]]]] = defaultdict(lambda: {"british": [], "american": []})
    for done, segment in enumerate(segments, start=1):
        if done % _STEP == 0:
            task.step(done, len(segments))
        seen = visible(segment.target)
        for match in _SPELT.finditer(seen.text):
            if not match[0][:1].isupper() or match.start() == 0:  # Labour, Pearl Harbor are names
                spelt[segment.document_id][str(match.lastgroup)].append((segment, *seen.span(*match.span())))
    for kinds in spelt.values():
        if not all(kinds.values()):
            continue
        fewer, more = sorted(kinds, key=lambda kind: len(kinds[kind]))
        other_segment, first, last = kinds[more][0]
        other = plain(other_segment.target[first:last])
        for segment, start, end in kinds[fewer]:
            word = isolated(plain(segment.target[start:end]))
            if fewer == "british":
                what = said("{word} is British, {other} elsewhere American", word=word, other=isolated(other))
            else:
                what = said("{word} is American, {other} elsewhere British", word=word, other=isolated(other))
            yield segment, Finding(what, start, end)
