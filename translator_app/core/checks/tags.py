"""Checks of the inline codes: none missing, none too many, pairs well nested."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from translator_app.core.inline import CodeMark, CodeRole, closing, marks, opening, shown, single
from translator_app.core.quality import Severity
from translator_app.core.said import said
from translator_app.core.segment import Segment

from .context import CheckContext, Finding

_WRITE: Final = {CodeRole.OPEN: opening, CodeRole.CLOSE: closing, CodeRole.SINGLE: single}
Code = tuple[int, CodeRole]


def _codes(text: str) -> list[Code]:
    return [(mark.number, mark.role) for mark in marks(text)]


def _shown(code: Code) -> str:
    return shown(_WRITE[code[1]](code[0]))


def missing_tags(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A tag of the source is not in the translation. The fix puts all missing ones at the end."""
    missing = list((Counter(_codes(segment.source)) - Counter(_codes(segment.target))).elements())
    if not missing:
        return
    required = {code.number for code in segment.codes if code.required}
    formats = {code.number for code in segment.codes if code.format and not code.required}
    target = segment.target.rstrip()
    blank = segment.target[len(target) :]
    fix = target + "".join(_WRITE[role](number) for number, role in missing) + blank
    for code in missing:
        if code[1] is CodeRole.CLOSE and (code[0], CodeRole.OPEN) in missing:
            continue  # said of the opening one
        what = said("Tag {tag} is missing", tag=_shown(code))
        if code[0] in required:
            what = said("Tag {tag} is missing; the document cannot be exported without it", tag=_shown(code))
        yield Finding(what, fix=fix, severity=Severity.WARNING if code[0] in formats else None)


def extra_tags(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """A tag stands in the translation that the source has not, or twice."""
    allowed = Counter(_codes(segment.source))
    met: Counter[Code] = Counter()
    for mark in marks(segment.target):
        code = (mark.number, mark.role)
        met[code] += 1
        if met[code] > allowed[code]:
            fix = segment.target[: mark.start] + segment.target[mark.start + 1 :]
            yield Finding(said("Tag {tag} is one too many", tag=_shown(code)), mark.start, mark.start + 1, fix=fix)


def tag_order(segment: Segment, context: CheckContext) -> Iterable[Finding]:
    """Pairs of the translation cross, or its tags stand in another order than the source's (a remark only)."""
    crossed = _crossed(marks(segment.target))
    if crossed is not None:
        yield Finding(
            said("Tag {tag} closes out of turn", tag=_shown((crossed.number, crossed.role))),
            crossed.start,
            crossed.start + 1,
        )
        return
    source, target = _codes(segment.source), _codes(segment.target)
    if source != target and Counter(source) == Counter(target):
        yield Finding("The tags stand in another order than in the source", severity=Severity.INFO)


def _crossed(found: Iterable[CodeMark]) -> CodeMark | None:
    opened: list[int] = []
    for mark in found:
        if mark.role is CodeRole.OPEN:
            opened.append(mark.number)
        elif mark.role is CodeRole.CLOSE:
            if mark.number not in opened:
                continue  # its opening one lies in another segment or is missing, which is another check's finding
            if opened[-1] != mark.number:
                return mark
            opened.pop()
    return None
