"""Check results of an open project, kept fresh as its segments change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from translator_app.core.ports import Task
from translator_app.core.quality import Issue, Severity
from translator_app.core.said import said
from translator_app.core.segment import Change, Segment

from .editing import Editor

CheckSegment = Callable[[Segment], Sequence[Issue]]
CheckDocument = Callable[[Sequence[Segment], Task], Sequence[Issue]]
Results = Mapping[int, tuple[Issue, ...]]
AT_ONCE = 64
"""A change of more segments than this is not re-checked on the spot; ``stale`` then says so."""


def check_all(segments: Sequence[Segment], check: CheckSegment, across: CheckDocument, task: Task) -> Results:
    """Check every segment, then the whole; safe in any thread. Raises Cancelled."""
    found: dict[int, list[Issue]] = defaultdict(list)
    for done, segment in enumerate(segments, start=1):
        found[segment.id].extend(check(segment))
        if done % 64 == 0:
            task.step(done, len(segments), said("{done:,} of {total:,} segments", done=done, total=len(segments)))
    for issue in across(segments, task):
        found[issue.segment_id].append(issue)
    return {i: tuple(issues) for i, issues in found.items() if issues}


class Checker:
    """Holds the results; belongs to the editor's thread.

    A segment that changes is checked again at once or, where ``put_off`` says so of the change, when
    :meth:`check_waiting` is called: a window has better to do while its user types.
    """

    def __init__(self, editor: Editor, check: CheckSegment, across: CheckDocument) -> None:
        self._editor = editor
        self.check = check
        self.across = across
        self._results: dict[int, tuple[Issue, ...]] = {}
        self._listeners: list[Callable[[Sequence[int]], None]] = []
        self._waiting: dict[int, None] = {}
        self.put_off: Callable[[Change], bool] = lambda _: False
        self.stale = True
        editor.subscribe(self._follow)

    def use(self, check: CheckSegment, across: CheckDocument) -> None:
        """Check by other rules from now on (a glossary or a severity changed); the results are stale then."""
        self.check, self.across = check, across
        self.stale = True

    def issues(self, segment_id: int) -> tuple[Issue, ...]:
        """Return what was found on a segment and is neither switched off nor set aside."""
        if segment_id not in self._editor:
            return ()
        ignored = self._editor.segment(segment_id).ignored
        return tuple(issue for issue in self._results.get(segment_id, ()) if issue.key not in ignored)

    def all_issues(self) -> dict[int, tuple[Issue, ...]]:
        """Return the results of all segments that have any, in reading order."""
        rows, segments, results = self._editor.rows, self._editor.segments, self._results
        ids = sorted(filter(rows.__contains__, results), key=rows.__getitem__)
        # a plain look-up for each: there may be 100,000, and the window waits
        shown = {i: self.issues(i) if segments[rows[i]].ignored else results[i] for i in ids}
        return {i: issues for i, issues in shown.items() if issues}

    def flagged(self, severities: Collection[Severity]) -> set[int]:
        """Return the ids of the segments with a result of one of these severities that is not set aside."""
        rows, segments = self._editor.rows, self._editor.segments
        found = {i for i, issues in self._results.items() for issue in issues if issue.severity in severities}
        doubtful = [i for i in found if i not in rows or segments[rows[i]].ignored]
        return found - {i for i in doubtful if not any(issue.severity in severities for issue in self.issues(i))}

    def counts(self) -> dict[Severity, int]:
        """Count the results by severity."""
        found = Counter([issue.severity for issues in self.all_issues().values() for issue in issues])
        return {severity: found[severity] for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)}

    def check_now(self, segment_ids: Iterable[int]) -> None:
        """Check these segments again; results across segments stay until the next :func:`check_all`."""
        ids = [i for i in segment_ids if i in self._editor]
        for i in ids:
            self._waiting.pop(i, None)
            self._set(i, self.check(self._editor.segment(i)))
        self._publish(ids)

    def check_waiting(self) -> None:
        """Check the segments whose check was put off."""
        waiting, self._waiting = self._waiting, {}
        if waiting:
            self.check_now(waiting)

    def take(self, results: Results, checked: Sequence[Segment]) -> None:
        """Take the results of a :func:`check_all` over ``checked``; segments that changed since are checked anew."""
        now = self._editor.segments
        if len(now) == len(checked):
            others = [then for then, each in zip(checked, now, strict=True) if then is not each]
        else:
            others = list(checked)
        changed = [s.id for s in others if s.id in self._editor and self._editor.segment(s.id).version != s.version]
        told = {**self._results, **results}
        self._results = dict(results)
        self.stale = len(changed) > AT_ONCE
        for i in changed[:AT_ONCE]:
            self._set(i, self.check(self._editor.segment(i)))
        self._publish([*told, *(i for i in changed[:AT_ONCE] if i not in told)])

    def subscribe(self, listener: Callable[[Sequence[int]], None]) -> None:
        """Call ``listener`` with the ids whose results may have changed."""
        self._listeners.append(listener)

    def _follow(self, change: Change) -> None:
        gone: list[int] = []
        touched: Sequence[int] = change.ids
        if change.structural:
            gone = [before.id for before, after in change.pairs if before and not after]
            touched = [after.id for _, after in change.pairs if after]
        for i in gone:
            self._results.pop(i, None)
        if len(touched) > AT_ONCE:
            # what was found in the old texts must not be fixed in the new ones
            outdated = [i for i in self._results.keys() & touched if self._results.pop(i)]
            self.stale = True
            self._publish([*gone, *outdated])
        elif self.put_off(change):
            self._waiting |= dict.fromkeys(touched)
        else:
            self.check_now(touched)

    def _set(self, segment_id: int, issues: Sequence[Issue]) -> None:
        across = [old for old in self._results.get(segment_id, ()) if old.check.startswith("across-")]
        self._results[segment_id] = (*issues, *across)

    def _publish(self, ids: Sequence[int]) -> None:
        for listener in self._listeners:
            listener(ids)
