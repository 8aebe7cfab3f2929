"""The documents of a project: counted, taken out, and put in anew where their author sends another version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from translator_app.core import inline
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.words import word_count
from translator_app.core.ports import Task
from translator_app.core.project import Progress, SourceDocument, progress
from translator_app.core.segment import Segment

from .importing import ImportReport, Prepared


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as listed, with its words in Kurdish and how far it is."""

    document: SourceDocument
    words: int
    progress: Progress


@dataclass(frozen=True, slots=True)
class Renewal:
    """A new version of a document, ready to take its place.

    ``read`` is what the file holds, ``filled`` the same with the translations it keeps; ``kept`` counts these, ``lost``
    the translated segments of the old version that have no place in it.
    """

    old: SourceDocument
    read: Prepared
    filled: Prepared
    kept: int
    lost: int


class DocumentWork(Protocol):
    """What can be done with the documents of an open project; all may run in any thread and raise AppError."""

    def prepare(self, old: SourceDocument, path: Path, segments: Sequence[Segment], task: Task) -> Renewal:
        """Read the version at ``path`` of the document whose ``segments`` these are. Nothing is changed yet."""

    def renew(self, renewal: Renewal, segments: Sequence[Segment], task: Task) -> ImportReport:
        """Put the new version in the place of the old one, whose ``segments`` are now these, after a dated backup.

        Load the editor anew then.
        """

    def remove(self, document: SourceDocument, task: Task) -> None:
        """Take a document out of the project, after a dated backup; load the editor anew then."""


def rows(documents: Iterable[SourceDocument], segments: Iterable[Segment]) -> list[DocumentRow]:
    """Return the documents in their order with what is counted in their segments."""
    own: dict[int, list[Segment]] = defaultdict(list)
    for segment in segments:
        own[segment.document_id].append(segment)
    return [
        DocumentRow(
            document,
            sum(word_count(inline.plain(segment.source)) for segment in own[document.id]),
            progress(own[document.id]),
        )
        for document in documents
    ]


def renewed(old: SourceDocument, before: Sequence[Segment], new: Prepared) -> Renewal:
    """Return ``new`` with the translations that ``before`` has of the same sentences, in the place of ``old``.

    Of several equal sentences the one between the same neighbours gives its translation, else the next in the order;
    one that is used up gives it once more. State, comments, marks and locks come along with it.
    """
    places: dict[str, list[int]] = defaultdict(list)
    keys = [_key(segment) for segment in before]
    for place, key in enumerate(keys):
        places[key].append(place)
    wanted = [_key(segment) for segment in new.segments]
    used: set[int] = set()
    segments: list[Segment] = []
    for number, segment in enumerate(new.segments):
        best = _best(places.get(wanted[number], ()), number, (keys, wanted), used)
        if best is None:
            segments.append(segment)
            continue
        used.add(best)
        segments.append(_carried(before[best], segment))
    kept = sum(bool(segment.target) for segment in segments)
    lost = sum(bool(segment.target) for place, segment in enumerate(before) if place not in used)
    document = replace(new.document, order=old.order)
    return Renewal(old, new, replace(new, document=document, segments=tuple(segments)), kept, lost)


def _key(segment: Segment) -> str:
    codes = "".join(inline.CODE_PATTERN.findall(segment.source))
    return f"{fold(segment.source).strip()}\x02{codes}"


_MOST = 64
"""So many equal sentences are looked at; of more the first will do."""


def _best(places: Sequence[int], number: int, keys: tuple[Sequence[str], Sequence[str]], used: set[int]) -> int | None:
    before, wanted = keys

    def alike(place: int) -> tuple[int, bool, int]:
        near = sum(_at(before, place + step) == _at(wanted, number + step) for step in (-1, 1))
        return near, place not in used, -place

    return max(places[:_MOST], key=alike, default=None)


def _at(keys: Sequence[str], place: int) -> str | None:
    return keys[place] if 0 <= place < len(keys) else None


def _carried(old: Segment, new: Segment) -> Segment:
    """Return ``new`` with all that was done with ``old``, which says the same with the same codes."""
    return replace(
        new,
        target=old.target,
        state=old.state,
        substate=old.substate,
        origin=old.origin,
        locked=old.locked,
        comments=old.comments,
        marks=old.marks,
        ignored=old.ignored,
        changed_by=old.changed_by,
        changed_at=old.changed_at,
    )
