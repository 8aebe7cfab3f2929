"""Checks across segments: one source with several translations, one translation for several sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import regex

from translator_app.core.inline import plain
from translator_app.core.isolates import isolated
from translator_app.core.kurdish.folding import fold
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import Finding, shortened

_EDGES: Final = regex.compile(r"^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$")
_BLANKS: Final = regex.compile(r"\s+")
_STEP: Final = 256
Found = Iterator[tuple[Segment, Finding]]


def source_key(segment: Segment) -> str:
    """Return what makes two sources the same: the folded text without codes and the punctuation around it."""
    return _EDGES.sub("", fold(plain(segment.source)))


def target_key(segment: Segment) -> str:
    """Return what makes two translations the same: the text without codes, case and the punctuation around it."""
    return _EDGES.sub("", _BLANKS.sub(" ", plain(segment.target))).casefold()


def translated_differently(segments: Sequence[Segment], task: Task) -> Found:
    """The same source has different translations; said of each, with the commonest other one."""
    for group in _groups(segments, source_key, task).values():
        wordings: dict[str, list[Segment]] = defaultdict(list)
        for segment in group:
            wordings[target_key(segment)].append(segment)
        if len(wordings) < 2:
            continue
        by_use = sorted(wordings, key=lambda each: -len(wordings[each]))
        for wording, members in wordings.items():
            other = next(each for each in by_use if each != wording)
            example = shortened(plain(wordings[other][0].target).strip(), 60)
            for segment in members:
                fix = wordings[other][0].target if not (segment.codes or wordings[other][0].codes) else None
                yield (
                    segment,
                    Finding(
                        said("The same source is elsewhere translated {example}", example=isolated(example)), fix=fix
                    ),
                )


def translated_the_same(segments: Sequence[Segment], task: Task) -> Found:
    """Different sources have the same translation of three words or more."""
    for wording, group in _groups(segments, target_key, task).items():
        if wording.count(" ") < 2:
            continue
        sources: dict[str, Segment] = {}
        for segment in group:
            sources.setdefault(source_key(segment), segment)
        if len(sources) < 2:
            continue
        firsts = list(sources.values())
        for segment in group:
            other = firsts[0] if source_key(firsts[0]) != source_key(segment) else firsts[1]
            example = shortened(plain(other.source).strip(), 60)
            yield (
                segment,
                Finding(said("A different source has the same translation: {example}", example=isolated(example))),
            )


def _groups(segments: Sequence[Segment], key: Callable[[Segment], str], task: Task) -> dict[str, list[Segment]]:
    """Return the segments that have a translation by ``key``, only where several share one."""
    groups: dict[str, list[Segment]] = defaultdict(list)
    for done, segment in enumerate(segments, start=1):
        if done % _STEP == 0:
            task.step(done, len(segments))
        text = key(segment) if plain(segment.target).strip() else ""
        if text:
            groups[text].append(segment)
    return {text: group for text, group in groups.items() if len(group) > 1}
