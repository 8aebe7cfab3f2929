"""Exchange with other tools: memories in and out, a project's units out, and a project's XLIFF coming back."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Protocol

from translator_app.core import inline
from translator_app.core.edits import retargeted
from translator_app.core.errors import MemoryStoreError
from translator_app.core.exchange import (
    BadUnit,
    CutShortError,
    Outgoing,
    OutgoingDocument,
    ReturnedNote,
    ReturnedUnit,
    SentMark,
    copies_source,
    read_mark,
    target_digest,
)
from translator_app.core.glossary import Term
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import Task
from translator_app.core.project import LanguagePair, SourceDocument
from translator_app.core.said import said, together
from translator_app.core.segment import Change, Comment, Origin, OriginKind, Pair, Segment, State, SubState

LISTED: Final = 1_000
"""So many ill-formed units are listed one by one; beyond that they are only counted."""


# --- memories --------------------------------------------------------------------------------------------------


class MemorySink(Protocol):
    """A memory that takes many units at once: all, or none if anything fails or is cancelled."""

    def add_many(self, units: Iterable[TranslationUnit], task: Task | None = None, *, total: int = 0) -> int:
        """Store ``units`` and return how many were new."""


@dataclass(slots=True)
class MemoryImport:
    """What an import did: units ``taken``, how many of them were ``new``, and what was not taken and why.

    ``bad`` lists the first ill-formed units of ``bad_count``; ``foreign`` counts those in other languages.
    ``cut_short`` says in a sentence why the file could not be read to its end, empty if it could.
    """

    taken: int = 0
    new: int = 0
    bad: list[BadUnit] = field(default_factory=list)
    bad_count: int = 0
    foreign: int = 0
    cut_short: str = ""

    def summary(self) -> str:
        """Return the report as one line."""
        known = self.taken - self.new
        parts = [said("{taken:,} units imported, {new:,} of them new", taken=self.taken, new=self.new)]
        if known:
            parts[0] = together([parts[0], said("{known:,} known", known=known)])
        if self.bad_count:
            parts.append(said("{count:,} ill-formed units left out", count=self.bad_count))
        if self.foreign:
            parts.append(said("{count:,} in other languages left out", count=self.foreign))
        told = said("{told}.", told=together(parts, said("; ")))
        return together([told, self.cut_short], " ") if self.cut_short else told


def import_units(
    memory: MemorySink, found: Iterable[TranslationUnit | BadUnit], name: str, *, keep: bool = False
) -> MemoryImport:
    """Put what was ``found`` in the file ``name`` into ``memory``; ill-formed units are counted and listed.

    A file that ends too early changes nothing and raises CutShortError, unless ``keep``: then what came before stays.
    Raises MemoryStoreError if there is no unit to take. Whatever is raised, nothing was imported.
    """
    report = MemoryImport()
    report.new = memory.add_many(_good(found, report, name, keep))
    return report


def _good(
    found: Iterable[TranslationUnit | BadUnit], report: MemoryImport, name: str, keep: bool
) -> Iterator[TranslationUnit]:
    languages = ""
    try:
        for each in found:
            if isinstance(each, TranslationUnit):
                report.taken += 1
                yield each
            elif each.foreign:
                report.foreign += 1
                languages = each.reason
            else:
                report.bad_count += 1
                if len(report.bad) < LISTED:
                    report.bad.append(each)
    except CutShortError as error:
        if not keep:
            came = said(
                "{taken:,} units before that place can be kept with --keep; nothing was imported.", taken=report.taken
            )
            raise CutShortError(said("{error} {came}", error=error, came=came)) from error
        report.cut_short = str(error)
    if not report.taken:
        if report.foreign:
            raise MemoryStoreError(
                said("{name} holds no unit of this pair of languages: {languages}.", name=name, languages=languages)
            )
        if report.bad_count:
            first = report.bad[0]
            raise MemoryStoreError(
                said(
                    "{name} holds no unit that can be taken: the first one, at line {line:,}, was left out because "
                    "{reason}.",
                    name=name,
                    line=first.line,
                    reason=first.reason,
                )
            )


def project_units(
    documents: Sequence[SourceDocument], segments: Sequence[Segment], project: str
) -> Iterator[TranslationUnit]:
    """Yield the confirmed segments of a project as units, with their neighbours as context."""
    by_document = _by_document(segments)
    for document in documents:
        own = by_document.get(document.id, [])
        for at, segment in enumerate(own):
            if not segment.confirmed or not segment.target.strip():
                continue
            yield TranslationUnit(
                source=segment.source,
                target=segment.target,
                author=segment.changed_by,
                at=segment.changed_at,
                project=project,
                previous=own[at - 1].source if at else "",
                following=own[at + 1].source if at + 1 < len(own) else "",
                note="\n".join(comment.text for comment in segment.comments if not comment.resolved),
            )


def _by_document(segments: Sequence[Segment]) -> dict[int, list[Segment]]:
    found: dict[int, list[Segment]] = defaultdict(list)
    for segment in segments:
        found[segment.document_id].append(segment)
    return found


# --- glossaries ------------------------------------------------------------------------------------------------


def merged_terms(known: Sequence[Term], more: Iterable[Term]) -> tuple[tuple[Term, ...], int]:
    """Return ``known`` with those of ``more`` that are new by source and target, and how many these were.

    Where a pair is known already, the row that is there stays.
    """
    pairs = {(term.source, term.target) for term in known}
    added = []
    for term in more:
        if (term.source, term.target) not in pairs:
            pairs.add((term.source, term.target))
            added.append(term)
    return (*known, *added), len(added)


# --- a project out ---------------------------------------------------------------------------------------------


def outgoing(
    name: str, pair: LanguagePair, documents: Sequence[SourceDocument], segments: Sequence[Segment]
) -> Outgoing:
    """Return a frozen snapshot of a project (or of some of its ``documents``) to be written for another tool."""
    by_document = _by_document(segments)
    chosen = tuple(OutgoingDocument(document, tuple(by_document.get(document.id, ()))) for document in documents)
    return Outgoing(name, chosen, pair.source, pair.target)


# --- a project back --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a returned file says otherwise than the project; texts have their codes written out.

    ``kind`` is target, state, comment or conflict. A conflict is not taken: ``reason`` says why. ``segment_id`` is 0
    where the project has no such segment.
    """

    segment_id: int
    kind: str
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A returned file compared with the project: every difference, and the one change that takes all but conflicts.

    ``missing`` are the segments that the file does not hold; they stay as they are. ``units`` are all that it holds.
    """

    differences: tuple[Difference, ...]
    change: Change
    missing: tuple[int, ...]
    units: int

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """The differences that are not taken."""
        return tuple(each for each in self.differences if each.kind == "conflict")


def compare_returned(segments: Sequence[Segment], units: Iterable[ReturnedUnit], name: str, at: datetime) -> Returned:
    """Compare the ``units`` of the file ``name`` with the project's ``segments``; nothing is changed yet.

    Where the file kept our marks it is known who changed what: text changed here alone stays, text changed there
    alone is taken, text changed on both sides is a conflict. Without marks every difference counts as theirs.
    """
    known = {str(segment.id): segment for segment in segments}
    differences: list[Difference] = []
    pairs: dict[int, Pair] = {}
    seen: set[str] = set()
    count = 0
    for unit in units:
        count += 1
        segment = known.get(unit.key)
        if segment is None:
            text = inline.shown(unit.target or "")
            reason = said(
                "the project has no segment {number} (line {line:,})",
                number=unit.key or said("without a number"),
                line=unit.line,
            )
            differences.append(Difference(0, "conflict", "", text, reason))
            continue
        if unit.key in seen:
            reason = said("the file holds this segment again at line {line:,}; the first one counts", line=unit.line)
            differences.append(Difference(segment.id, "conflict", "", inline.shown(unit.target or ""), reason))
            continue
        seen.add(unit.key)
        after, found = _compared(segment, unit, name, at)
        differences.extend(found)
        if after != segment:
            pairs[segment.id] = (segment, after)
    missing = tuple(segment.id for segment in segments if str(segment.id) not in seen)
    return Returned(tuple(differences), Change(f"Import {name}", tuple(pairs.values())), missing, count)


def _compared(segment: Segment, unit: ReturnedUnit, name: str, at: datetime) -> tuple[Segment, list[Difference]]:
    theirs = unit.target or ""
    if not segment.target and copies_source(unit.source, theirs):
        theirs = ""
    mark = read_mark(unit.sent)
    differences: list[Difference] = []

    def conflict(reason: str) -> None:
        before, after = inline.shown(segment.target), inline.shown(theirs)
        differences.append(Difference(segment.id, "conflict", before, after, reason))

    after = segment
    same = _alike(theirs, segment.target)
    touched_there = not same if mark is None else target_digest(theirs) != mark.digest
    touched_here = mark is not None and target_digest(segment.target) != mark.digest
    if not _alike(unit.source, segment.source):
        conflict(said("its Kurdish is another one here: it was split, merged or imported anew meanwhile"))
        return segment, differences
    if not same and touched_there:
        reason = _refusal(segment, theirs, touched_here)
        if reason:
            conflict(reason)
        else:
            after = _restated(retargeted(segment, theirs, Origin(OriginKind.IMPORTED, name)), unit, mark)
            differences.append(
                Difference(segment.id, "target", inline.shown(segment.target), inline.shown(theirs), _words(after))
            )
    elif same and theirs:
        after = _moved(segment, unit, mark)
        if after != segment and segment.locked:
            conflict(said("it is locked here, and {state} in the file", state=_words(after)))
            after = segment
        elif after != segment:
            differences.append(Difference(segment.id, "state", _words(segment), _words(after)))
    comments = _new_comments(segment, unit.notes, at)
    differences += [Difference(segment.id, "comment", "", each.text, each.author) for each in comments]
    return replace(after, comments=(*after.comments, *comments)) if comments else after, differences


def _refusal(segment: Segment, theirs: str, touched_here: bool) -> str:
    """Return why a text that was changed there is not taken, empty if it is."""
    if segment.locked:
        return said("it is locked here")
    if touched_here:
        return said("it was changed here and there since it was sent")
    if not theirs.strip():
        return said("its translation was emptied there; the one here stays")
    own = {code.number for code in segment.codes} | {mark.number for mark in inline.marks(segment.source)}
    strange = [mark for mark in inline.marks(theirs) if mark.number not in own]
    if strange:
        tag = inline.shown(theirs[strange[0].start])
        return said("its translation holds the code {tag}, which this segment does not have", tag=tag)
    return ""


def _restated(segment: Segment, unit: ReturnedUnit, mark: SentMark | None) -> Segment:
    """Return a segment whose text was taken in the state the file gives it; one nobody looked at again falls."""
    if not unit.stated or unit.state is State.INITIAL:
        return segment
    untouched = mark is not None and (unit.state, unit.substate) == (mark.state, mark.substate)
    state = State.TRANSLATED if untouched else _most(unit.state)
    return replace(segment, state=state, substate=SubState.NONE)


def _moved(segment: Segment, unit: ReturnedUnit, mark: SentMark | None) -> Segment:
    """Return a segment of the same text in the state the file gives it, unless it says none or did not change it."""
    stated = (unit.state, unit.substate)
    if not unit.stated or stated == (segment.state, segment.substate):
        return segment
    if mark is not None and stated == (mark.state, mark.substate):
        return segment
    state = _most(unit.state)
    if segment.state is State.FINAL and unit.state is State.FINAL:
        return segment
    return replace(segment, state=state, substate=unit.substate)


def _most(state: State) -> State:
    """Final is what a sign-off here makes, so a file can say reviewed at most."""
    return State.REVIEWED if state is State.FINAL else state


def _words(segment: Segment) -> str:
    return segment.substate.value or segment.state.value


# Characters that XML cannot hold do not come back, and its line ends are line feeds.
_LOST: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def _alike(one: str, other: str) -> bool:
    return one == other or _LOST.sub("", one) == _LOST.sub("", other)


def _new_comments(segment: Segment, notes: Sequence[ReturnedNote], at: datetime) -> list[Comment]:
    ids = {comment.id for comment in segment.comments}
    texts = {_LOST.sub("", comment.text) for comment in segment.comments}
    found: list[Comment] = []
    for note in notes:
        if note.text in texts:
            continue
        texts.add(note.text)
        digest = hashlib.sha256(f"{segment.id}\0{note.author}\0{note.text}".encode("utf-8", "replace"))
        id_ = note.id if note.id and note.id not in ids else digest.hexdigest()[:16]
        ids.add(id_)
        found.append(Comment(id_, note.author, note.at or at, note.text, on_source=note.on_source))
    return found
