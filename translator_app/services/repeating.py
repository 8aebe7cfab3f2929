"""Which segments of a project say the same: found at once among 100,000, in whatever letters they are written.

Two sources are the same if folding makes them equal (see ``core.kurdish.folding``: Arabic or Kurdish kaf and yeh, one
set of digits or another, joiners) and their inline codes are. Folding keeps the digits' values, so numbers are equal
too; a word with another clitic is another word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from translator_app.core.inline import CODE_PATTERN, has_codes
from translator_app.core.kurdish.folding import fold
from translator_app.core.ports import Task
from translator_app.core.segment import Change, Segment

from .editing import Editor

_SEAM: Final = "\x02"
"""Joins texts that are folded together: folding leaves it alone, and no rule of folding looks across it."""
_A_TIME: Final = 256

Keys = Mapping[int, tuple[int, ...]]
"""The ids of the segments whose sources have a hash."""


def same_source(one: Segment, other: Segment) -> bool:
    """Tell whether two segments say the same, as this module defines it."""
    if one.source == other.source:
        return True
    return _codes(one.source) == _codes(other.source) and fold(one.source).strip() == fold(other.source).strip()


def keys_of(segments: Sequence[Segment], task: Task) -> Keys:
    """Return the keys of ``segments``, in any thread. Raises Cancelled."""
    found: dict[int, tuple[int, ...]] = {}
    for start in range(0, len(segments), _A_TIME):
        task.step(start, len(segments))
        some = segments[start : start + _A_TIME]
        for segment, key in zip(some, _hashes([each.source for each in some]), strict=True):
            found[key] = (*found.get(key, ()), segment.id)
    return found


def _hashes(sources: Sequence[str]) -> list[int]:
    folded = fold(_SEAM.join(sources)).split(_SEAM)
    if len(folded) != len(sources):  # a source that holds the seam itself
        folded = [fold(source) for source in sources]
    return [hash((text.strip(), _codes(source))) for text, source in zip(folded, sources, strict=True)]


def _codes(source: str) -> str:
    return "".join(CODE_PATTERN.findall(source)) if has_codes(source) else ""


def same_letters(segments: Sequence[Segment], segment: Segment) -> list[Segment]:
    """Return the others of ``segments`` whose source is the same to the letter."""
    return [each for each in segments if each.source == segment.source and each.id != segment.id]


class Repeats:
    """Finds a segment's equals by an index that follows the editor; before it is filled, by comparing letters."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._keys: dict[int, tuple[int, ...]] = {}
        self._counted = -1
        editor.subscribe(self._follow)

    @property
    def ready(self) -> bool:
        """Whether the index holds the segments there are; it does not before :meth:`take`, or after an import."""
        return self._counted == len(self._editor)

    def take(self, keys: Keys, segments: Sequence[Segment]) -> None:
        """Use what :func:`keys_of` found for ``segments``, unless the project's sources are others by now."""
        now = self._editor.segments
        same = len(now) == len(segments)
        if same and all(one is two or one.source == two.source for one, two in zip(now, segments, strict=True)):
            self._keys, self._counted = dict(keys), len(segments)

    def of(self, segment: Segment) -> list[Segment]:
        """Return the other segments of the same source, in reading order."""
        if not self.ready:
            return same_letters(self._editor.segments, segment)
        (key,) = _hashes([segment.source])
        ids = [id_ for id_ in self._keys.get(key, ()) if id_ != segment.id and id_ in self._editor]
        found = [self._editor.segment(id_) for id_ in sorted(ids, key=self._editor.row)]
        return [each for each in found if same_source(each, segment)]

    def _follow(self, change: Change) -> None:
        if self._counted < 0:
            return
        others = [pair for pair in change.pairs if not (pair[0] and pair[1] and pair[0].source == pair[1].source)]
        for before, after in others:
            if before is not None:
                self._put(before, add=False)
                self._counted -= 1
            if after is not None:
                self._put(after, add=True)
                self._counted += 1

    def _put(self, segment: Segment, *, add: bool) -> None:
        (key,) = _hashes([segment.source])
        left: Iterable[int] = (id_ for id_ in self._keys.get(key, ()) if id_ != segment.id)
        self._keys[key] = (*left, segment.id) if add else tuple(left)
