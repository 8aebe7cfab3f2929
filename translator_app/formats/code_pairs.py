"""Which code characters of a text belong together, for formats that write a pair as one element."""

from __future__ import annotations

from translator_app.core.inline import CodeRole, marks


def matched(text: str) -> dict[int, int]:
    """Return the pairs of ``text``: index of the opening character -> index of its closing one, crossing or not."""
    open_at: dict[int, list[int]] = {}
    pairs: dict[int, int] = {}
    for mark in marks(text):
        if mark.role is CodeRole.OPEN:
            open_at.setdefault(mark.number, []).append(mark.start)
        elif mark.role is CodeRole.CLOSE and open_at.get(mark.number):
            pairs[open_at[mark.number].pop()] = mark.start
    return pairs


def nested(text: str) -> dict[int, int]:
    """Return those pairs of :func:`matched` that can be elements: they lie in one another, none crosses another."""
    pairs = matched(text)
    ends = {end: start for start, end in pairs.items()}
    stack: list[int] = []
    found: dict[int, int] = {}
    for mark in marks(text):
        if mark.start in pairs:
            stack.append(mark.start)
        elif mark.start in ends and ends[mark.start] in stack:
            start = ends[mark.start]
            # what opened inside and is still open crosses this pair
            del stack[stack.index(start) :]
            found[start] = mark.start
    return found
