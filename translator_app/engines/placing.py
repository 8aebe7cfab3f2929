"""Puts inline codes into a translation that lost them, where an alignment says that they belong.

A pair goes around the run of words that comes most from the words it stands around in the source; inside another pair
it stays inside, and beside one it stays beside. A lone code, and half a pair, goes to the gap at which the fewest words
stand on another side of it than in the source. So every code stands once and pairs are never crossed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from translator_app.core import inline
from translator_app.core.alignment import Alignment, spans
from translator_app.core.inline import CodeMark, CodeRole

_INSIDE = 0.5
"""Share of a translation's word from which it counts for the words inside a pair."""


@dataclass(slots=True)
class _Node:
    """A code of the source with the source's words that it stands before, or around, and what it holds.

    ``clings`` tells that no blank stands before it in the source: a footnote's mark follows its word.
    """

    start: int
    end: int
    before: str
    after: str = ""
    inner: list[_Node] = field(default_factory=list)
    clings: bool = False


def whole(source: str, target: str) -> bool:
    """Tell whether ``target`` has every code of ``source`` once, each pair in order and not crossed by another."""
    wanted = sorted((mark.number, mark.role) for mark in inline.marks(source))
    same = wanted == sorted((mark.number, mark.role) for mark in inline.marks(target))
    return same and (nested(target) or not nested(source))


def at_edges(source: str) -> bool:
    """Tell whether all codes of ``source`` stand before its first or after its last word: there is no doubt of them."""
    words = list(_letters(source))
    return not words or all(not words[0][0] < mark.start < words[-1][1] for mark in inline.marks(source))


def nested(text: str) -> bool:
    """Tell whether no pair of ``text`` closes before it opens or is crossed by another."""
    marks = inline.marks(text)
    both = {m.number for m in marks if m.role is CodeRole.OPEN} & {m.number for m in marks if m.role is CodeRole.CLOSE}
    waiting: list[int] = []
    for mark in marks:
        if mark.number not in both:
            continue
        if mark.role is CodeRole.OPEN:
            waiting.append(mark.number)
        elif mark.role is CodeRole.CLOSE and (not waiting or waiting.pop() != mark.number):
            return False
    return True


def placed(source: str, translation: str, alignment: Alignment | None) -> str:
    """Return ``translation`` (without codes) with the codes of ``source`` in their likeliest places.

    An alignment whose words are not those of the texts counts as none; places are then told by how far along they are.
    """
    text = " ".join(translation.split())
    words, goal = inline.plain(source).split(), text.split()
    fits = alignment is not None and len(alignment.source) == len(words) and len(alignment.target) == len(goal)
    weights = alignment.weights if alignment is not None and fits else _along(len(words), len(goal))
    before: list[list[str]] = [[] for _ in range(len(goal) + 1)]
    after: list[list[str]] = [[] for _ in range(len(goal) + 1)]
    _put(_tree(source), 0, len(goal), weights, before, after)
    parts: list[str] = []
    for place in range(len(goal) + 1):
        blank = " " if 0 < place < len(goal) else ""
        parts += [*after[place], blank, *before[place], goal[place] if place < len(goal) else ""]
    return "".join(parts)


def _along(words: int, goal: int) -> Sequence[Sequence[float]]:
    """Return the alignment of two texts of which nothing is known but their lengths."""
    rows = []
    for target in range(goal):
        row = [0.0] * words
        if words:
            row[min(words - 1, target * words // goal)] = 1.0
        rows.append(row)
    return rows


def _tree(source: str) -> list[_Node]:
    """Read the codes of ``source``: pairs hold what stands in them; crossing pairs stand side by side."""
    marks = inline.marks(source)
    words = list(_letters(source))
    pairs = _pairs(marks)
    closed = {close.start for close in pairs.values()}
    level: list[_Node] = []
    stack: list[tuple[int, list[_Node]]] = []
    for mark in marks:
        while stack and mark.start >= stack[-1][0]:
            level = stack.pop()[1]
        if mark.start in closed:
            continue
        character = source[mark.start]
        close = pairs.get(mark.start)
        begun = sum(start < mark.start for start, _ in words)
        if close is None:
            clings = inline.plain(source[: mark.start])[-1:].strip() != ""
            level.append(_Node(begun, begun, character, clings=clings))
            continue
        first = sum(end <= mark.start for _, end in words)
        node = _Node(first, max(first, sum(start < close.start for start, _ in words)), character, source[close.start])
        level.append(node)
        stack.append((close.start, level))
        level = node.inner
    return stack[0][1] if stack else level


def _pairs(marks: Sequence[CodeMark]) -> dict[int, CodeMark]:
    """Return the closing end of each pair by where it opens; pairs that cross one read before are none."""
    found: dict[int, CodeMark] = {}
    for mark in marks:
        if mark.role is not CodeRole.OPEN:
            continue
        ends = (m for m in marks if m.number == mark.number and m.role is CodeRole.CLOSE and m.start > mark.start)
        close = next(ends, None)
        crossed = close is not None and any(
            start < mark.start < other.start < close.start for start, other in found.items()
        )
        if close is not None and not crossed:
            found[mark.start] = close
    return found


def _letters(source: str) -> Iterator[tuple[int, int]]:
    """Yield where each word begins and ends, codes at its edges left out."""
    for start, end in spans(source):
        inner = [at for at in range(start, end) if inline.plain(source[at])]
        yield inner[0], inner[-1] + 1


def _put(
    nodes: Sequence[_Node], low: int, high: int, weights: Sequence[Sequence[float]],
    before: list[list[str]], after: list[list[str]],
) -> None:  # fmt: skip
    """Put ``nodes`` between the words ``low`` and ``high`` of the translation."""
    taken: list[tuple[int, int]] = []
    opened: dict[int, str] = {}

    def lone(gap: int, characters: Sequence[str], *, clings: bool = False) -> None:
        """Put codes into a gap, outside the pairs of this level and inside the one around it."""
        if gap > low and (clings or gap == high):
            after[gap] += characters
            return
        there = before[gap]
        at = there.index(opened[gap]) if gap in opened else len(there)
        there[at:at] = characters

    for node in (n for n in nodes if n.after):
        start, end = _best_run(node, _free(low, high, taken) or [(low, low)], weights)
        if start == end:
            lone(start, [node.before, *_flat(node.inner), node.after])
            continue
        taken.append((start, end))
        opened[start] = node.before
        before[start].append(node.before)
        _put(node.inner, start, end, weights, before, after)
        after[end].append(node.after)
    for node in (n for n in nodes if not n.after):
        gap = _best_gap(node.start, _gaps(low, high, taken), low, high, weights)
        lone(gap, [node.before], clings=node.clings)


def _free(low: int, high: int, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    parts, at = [], low
    for start, end in sorted(taken):
        if at < start:
            parts.append((at, start))
        at = max(at, end)
    return [*parts, (at, high)] if at < high else parts


def _gaps(low: int, high: int, taken: Sequence[tuple[int, int]]) -> Iterator[int]:
    return (at for at in range(low, high + 1) if not any(start < at < end for start, end in taken))


def _best_run(node: _Node, parts: Sequence[tuple[int, int]], weights: Sequence[Sequence[float]]) -> tuple[int, int]:
    """Return the run of words within one of ``parts`` that comes most from the words of ``node``."""
    if node.start == node.end:
        low, high = parts[0][0], parts[-1][1]
        gap = _best_gap(node.start, (at for part in parts for at in range(part[0], part[1] + 1)), low, high, weights)
        return gap, gap
    best, run = -float("inf"), (parts[0][0], parts[0][0])
    for part in parts:
        total, start = 0.0, part[0]
        for place in range(*part):
            if total < 0:
                total, start = 0.0, place
            total += sum(weights[place][node.start : node.end]) - _INSIDE
            if total >= best:
                best, run = total, (start, place + 1)
    return run


def _best_gap(origin: int, gaps: Iterable[int], low: int, high: int, weights: Sequence[Sequence[float]]) -> int:
    """Return the gap, the first of equals, at which least of the words stands on the wrong side of a code."""
    return min((_crossed(origin, gap, low, high, weights), gap) for gap in gaps)[1]


def _crossed(origin: int, gap: int, low: int, high: int, weights: Sequence[Sequence[float]]) -> float:
    """Return how much of the words between ``low`` and ``high`` stands on the wrong side of a code put at ``gap``."""
    early = sum(sum(weights[place][origin:]) for place in range(low, gap))
    return early + sum(sum(weights[place][:origin]) for place in range(gap, high))


def _flat(nodes: Sequence[_Node]) -> Iterator[str]:
    for node in nodes:
        yield node.before
        yield from _flat(node.inner)
        if node.after:
            yield node.after
