"""What a sign-off is of: the canonical text of a translation, its digest, and what stands against it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from . import inline
from .project import SignOff
from .quality import Issue, Severity
from .review import Condition, condition
from .said import said
from .segment import Segment, State


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing that stands against approving the whole; ``key`` is what a waiver names."""

    segment_id: int
    kind: str
    text: str

    @property
    def key(self) -> str:
        """The name under which it can be waived."""
        return f"{self.segment_id}:{self.kind}"


def canonical_text(segments: Iterable[Segment]) -> str:
    """Return the text a sign-off is of: per segment source and target, codes written out, one a line.

    Backslash, tab and line feed are escaped, so that no two different translations have one text.
    """
    return "\n".join(f"{_escaped(s.source)}\t{_escaped(s.target)}" for s in segments)


def _escaped(text: str) -> str:
    shown = inline.shown(text)
    return shown.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def digest(segments: Iterable[Segment]) -> str:
    """Return the SHA-256 (hex) of the canonical text in UTF-8; lone surrogates count by their code point."""
    return hashlib.sha256(canonical_text(segments).encode("utf-8", "surrogatepass")).hexdigest()


def standing(sign_offs: Sequence[SignOff], segments: Sequence[Segment]) -> SignOff | None:
    """Return the sign-off that still holds: the latest, if the text is the one that was approved and all is final."""
    if not sign_offs or not segments or any(s.state is not State.FINAL for s in segments):
        return None
    latest = sign_offs[-1]
    return latest if latest.digest == digest(segments) else None


TAGS_CHECK = "tags-missing"
"""The check that tells of missing tags; it may be switched off, but required tags stay an open point."""


def _missing_tags(segment: Segment) -> Iterator[OpenPoint]:
    present = {mark.number for mark in inline.marks(segment.target)}
    wanted = {mark.number for mark in inline.marks(segment.source)}
    lost = [c for c in segment.codes if c.required and c.number in wanted and c.number not in present]
    if segment.target and lost:
        names = ", ".join(f"<{code.number}>" for code in lost)
        yield OpenPoint(
            segment.id, TAGS_CHECK, said("lacks the tag {tags}, without which it cannot be exported", tags=names)
        )


_CONDITIONS = {
    Condition.EMPTY: said("has no translation"),
    Condition.DRAFT: said("is a draft nobody confirmed"),
    Condition.REJECTED: said("was rejected"),
}


def open_points(segments: Iterable[Segment], issues: Mapping[int, Sequence[Issue]]) -> Iterator[OpenPoint]:
    """Yield everything that stands against the approval: conditions, check errors, open comments."""
    for segment in segments:
        words = _CONDITIONS.get(condition(segment))
        if words:
            yield OpenPoint(segment.id, condition(segment).value, words)
        errors = [
            issue
            for issue in issues.get(segment.id, ())
            if issue.severity is Severity.ERROR and issue.key not in segment.ignored
        ]
        for issue in errors:
            yield OpenPoint(segment.id, issue.check, issue.message)
        if not any(issue.check == TAGS_CHECK for issue in errors):  # set aside, the tag is missing all the same
            yield from _missing_tags(segment)
        if segment.open_comments:
            yield OpenPoint(segment.id, "comment", said("has an open comment"))
