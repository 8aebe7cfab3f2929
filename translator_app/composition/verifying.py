"""Whether a document that was delivered is what was approved."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from translator_app.composition.delivering import written_as_approved
from translator_app.core import inline
from translator_app.core.errors import AppError, ProjectError
from translator_app.core.ports import Task
from translator_app.core.said import said
from translator_app.core.segment import Segment
from translator_app.formats import for_path
from translator_app.services.desk import Desk
from translator_app.services.verifying import Difference, Verdict, approved_segments

MOST_LIKENED = 200
"""So many pairs of paragraphs are judged for their likeness."""


def verify_document(desk: Desk, path: Path, task: Task, segments: Sequence[Segment] | None = None) -> Verdict:
    """Compare a delivered document with what was approved last. Raises AppError if it cannot be read.

    ``segments`` are those of the project as they stand, asked of the desk if they are not given.
    """
    sign_offs = desk.store.sign_offs()
    if not sign_offs:
        return Verdict(False, None, "The translation was never approved as a whole.")
    latest = sign_offs[-1]
    then = approved_segments(desk, segments)
    form = for_path(path)
    found = [inline.plain(p.text) for p in form.read(path, task).paragraphs]
    if then is None:
        raise ProjectError(
            said(
                "{name} does not know the approved text any more: it was changed since by an older program.",
                name=desk.path.name,
            )
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
        raise AppError(
            said("The project cannot write {suffix} files to compare {name} with.", suffix=path.suffix, name=path.name)
        )
    if not best:
        return Verdict(True, latest, f"{path.name} is what {latest.reviewer} approved on {when}.")
    words = f"{path.name} is not what {latest.reviewer} approved on {when}: {len(best):,} paragraphs differ."
    return Verdict(False, latest, words, tuple(best))


def _differences(approved: Sequence[str], found: Sequence[str]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, approved, found, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            for n, (old, new) in enumerate(_paired(approved[a:b], found[c:d])):
                yield Difference(c + n + 1, old, new)


def _paired(approved: Sequence[str], found: Sequence[str]) -> list[tuple[str, str]]:
    """Put paragraphs beside each other: from the first on, or up to the last where these are more alike."""
    ahead = list(zip_longest(approved, found, fillvalue=""))
    if len(approved) == len(found) or not approved or not found:
        return ahead
    back = list(zip_longest(reversed(approved), reversed(found), fillvalue=""))[::-1]
    return max((ahead, back), key=_likeness)


def _likeness(pairs: Sequence[tuple[str, str]]) -> float:
    return sum(SequenceMatcher(None, old, new).quick_ratio() for old, new in pairs[:MOST_LIKENED])
