"""Whether what stands in a project, or was delivered as a document, is what was approved."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from translator_app.core import inline
from translator_app.core.errors import AppError, ProjectError
from translator_app.core.ports import Task
from translator_app.core.project import SignOff
from translator_app.core.review import Act
from translator_app.core.segment import Segment
from translator_app.core.signoff import digest, standing
from translator_app.delivering import written_as_approved
from translator_app.formats import for_path
from translator_app.services.desk import Desk

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the text is not the approved one: ``place`` is a segment or paragraph, counted from 1."""

    place: int
    approved: str
    found: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found; ``sign_off`` is the latest approval, None if there never was one."""

    holds: bool
    sign_off: SignOff | None
    words: str
    differences: tuple[Difference, ...] = ()


def approved_segments(desk: Desk) -> list[Segment] | None:
    """Return the segments as they were approved last; None if the file does not know them any more."""
    sign_offs = desk.store.sign_offs()
    if not sign_offs:
        return None
    if standing(sign_offs, desk.editor.segments):
        return list(desk.editor.segments)
    wanted = sign_offs[-1].digest
    for hand_over in reversed(desk.store.record.hand_overs()):
        if hand_over.act is Act.APPROVE:
            then = desk.store.record.segments_at(hand_over.place)
            if digest(then) == wanted:
                return then
    return None


def verify_project(desk: Desk) -> Verdict:
    """Compare the project's text with what was approved last."""
    sign_offs = desk.store.sign_offs()
    if not sign_offs:
        return Verdict(False, None, "The translation was never approved as a whole.")
    latest = sign_offs[-1]
    when = f"{latest.at:%Y-%m-%d %H:%M}"
    if standing(sign_offs, desk.editor.segments):
        return Verdict(True, latest, f"The text is unchanged since {latest.reviewer} approved it on {when}.")
    then = approved_segments(desk)
    found: list[Difference] = []
    if then is not None:
        known = {s.id: s for s in then}
        for number, segment in enumerate(desk.editor.segments, start=1):
            before = known.get(segment.id)
            old = f"{before.source}\t{before.target}" if before else ""
            if old != f"{segment.source}\t{segment.target}":
                found.append(
                    Difference(number, inline.shown(before.target) if before else "", inline.shown(segment.target))
                )
    if digest(desk.editor.segments) == latest.digest:
        words = f"The text is what {latest.reviewer} approved on {when}, but segments were reopened since."
    else:
        words = f"The text was changed after {latest.reviewer} approved it on {when}: the approval does not hold."
    return Verdict(False, latest, words, tuple(found))


def verify_document(desk: Desk, path: Path, task: Task) -> Verdict:
    """Compare a delivered document with what was approved last. Raises AppError if it cannot be read."""
    sign_offs = desk.store.sign_offs()
    if not sign_offs:
        return Verdict(False, None, "The translation was never approved as a whole.")
    latest = sign_offs[-1]
    then = approved_segments(desk)
    form = for_path(path)
    found = [inline.plain(p.text) for p in form.read(path, task).paragraphs]
    if then is None:
        raise ProjectError(
            f"{desk.path.name} does not know the approved text any more: it was changed since by an older program."
        )
    best: list[Difference] | None = None
    with tempfile.TemporaryDirectory(prefix="werger-verify-") as folder:
        for number, written in enumerate(written_as_approved(desk, then, latest, Path(folder), path.suffix, task)):
            expected = [inline.plain(p.text) for p in form.read(written, task).paragraphs]
            differences = list(_differences(expected, found))
            if best is None or len(differences) < len(best):
                best = differences
            if not differences:
                break
            task.step(number, 0)
    when = f"{latest.at:%Y-%m-%d %H:%M}"
    if best is None:
        raise AppError(f"The project cannot write {path.suffix} files to compare {path.name} with.")
    if not best:
        return Verdict(True, latest, f"{path.name} is what {latest.reviewer} approved on {when}.")
    words = f"{path.name} is not what {latest.reviewer} approved on {when}: {len(best):,} paragraphs differ."
    return Verdict(False, latest, words, tuple(best))


def _differences(approved: Sequence[str], found: Sequence[str]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, approved, found, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            for n, (old, new) in enumerate(zip_longest(approved[a:b], found[c:d], fillvalue="")):
                yield Difference(c + n + 1, old, new)
