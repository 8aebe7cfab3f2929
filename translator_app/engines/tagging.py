"""Carries inline codes through a model as the placeholder pieces it was trained to copy."""

from __future__ import annotations

import re
from collections.abc import Sequence

from translator_app.core import inline
from translator_app.core.inline import CodeMark, CodeRole
from translator_app.core.kurdish.model_input import TAG_TOKENS

_TOKEN = re.compile(" *(" + "|".join(map(re.escape, TAG_TOKENS)) + ") *")

_LOOSE = re.compile(r" ([.,;:!?%)\]])(?=\s|$|[.,;:!?)\]])")


def stands_in(text: str) -> bool:
    """Tell whether ``text`` holds a code that stands in for words, which the model must see."""
    return any(mark.number >= inline.STANDS_IN for mark in inline.marks(text))


def masked(text: str) -> tuple[str, tuple[CodeMark, ...]]:
    """Return ``text`` with its codes as placeholders, and the codes in their order.

    A text with more codes than there are placeholders is returned plain.
    """
    marks = tuple(inline.marks(text))
    if not marks or len(marks) > len(TAG_TOKENS):
        return inline.plain(text), ()
    tokens = iter(TAG_TOKENS)
    return inline.CODE_PATTERN.sub(lambda _: f" {next(tokens)} ", text), marks


def unmasked(text: str, marks: Sequence[CodeMark]) -> str:
    """Return a translation with the codes of ``marks`` in the place of their placeholders.

    A placeholder that is repeated counts once; half a pair is left out, for it would break the document.
    """
    found = [TAG_TOKENS.index(token) for token in _TOKEN.findall(text)]
    whole = _whole_pairs({index for index in found if index < len(marks)}, marks)
    seen: set[int] = set()

    def put(match: re.Match[str]) -> str:
        index = TAG_TOKENS.index(match[1])
        before, after = match[0].startswith(" "), match[0].endswith(" ")
        if index not in whole or index in seen:
            return " " if before or after else ""
        seen.add(index)
        return _spaced(marks[index], before, after)

    return _TOKEN.sub(put, text).strip()


def bare(text: str) -> str:
    """Return a translation without placeholders, marks close to the word before them."""
    return _LOOSE.sub(r"\1", " ".join(_TOKEN.sub(" ", text).split()))


def _whole_pairs(found: set[int], marks: Sequence[CodeMark]) -> set[int]:
    roles = {(marks[index].number, marks[index].role) for index in found}

    def complete(mark: CodeMark) -> bool:
        other = {CodeRole.OPEN: CodeRole.CLOSE, CodeRole.CLOSE: CodeRole.OPEN}.get(mark.role)
        paired_in_source = any(m.number == mark.number and m.role is other for m in marks)
        return other is None or not paired_in_source or (mark.number, other) in roles

    return {index for index in found if complete(marks[index])}


def _spaced(mark: CodeMark, before: bool, after: bool) -> str:
    """Return the code with the blank where a typist would put it: outside a pair, after a lone code."""
    blank = " " if before or after else ""
    match mark.role:
        case CodeRole.OPEN:
            return blank + inline.opening(mark.number)
        case CodeRole.CLOSE:
            return inline.closing(mark.number) + blank
        case CodeRole.SINGLE:
            return inline.single(mark.number) + blank
