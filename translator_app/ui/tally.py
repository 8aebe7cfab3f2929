"""Counts what the chips and the foot of the window show, and keeps the counts right as segments change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from translator_app.core.inline import plain
from translator_app.core.kurdish.words import word_count
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Change, Segment
from translator_app.services.desk import Desk
from translator_app.ui.jobs import Job
from translator_app.ui.language import plural, tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

MANY = 500
GRAVE = (Severity.ERROR, Severity.WARNING)


class Tally:
    """The counts of the open project: words, open comments, segments with issues."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.words = 0
        self.open_comments = 0
        self._flagged: set[int] = set()

    def begin(self, desk: Desk) -> None:
        """Count a desk's words and comments in the background."""
        self.words = self.open_comments = 0
        self._flagged = desk.checker.flagged(GRAVE)
        segments = tuple(desk.editor.segments)

        def done(counts: tuple[int, int]) -> None:
            if self._window.desk is desk:
                self.words, self.open_comments = counts
                self.show()

        self._window.jobs.start(tr("Counting"), lambda task: count(segments, task), done)
        self.show()

    def segments_changed(self, change: Change) -> None:
        """Follow a change of segments."""
        talked_of = [pair for pair in change.pairs if (pair[0] and pair[0].comments) or (pair[1] and pair[1].comments)]
        before = sum(s.open_comments for s, _ in talked_of if s)
        after = sum(s.open_comments for _, s in talked_of if s)
        self.open_comments += after - before
        self.show()

    def issues_changed(self, desk: Desk, ids: Sequence[int]) -> None:
        """Follow new check results of these segments."""
        if len(ids) > MANY:
            self._flagged = desk.checker.flagged(GRAVE)
            ids = ()
        for i in ids:
            if _grave(desk.checker.issues(i)):
                self._flagged.add(i)
            else:
                self._flagged.discard(i)
        self.show()

    def show(self) -> None:
        """Show the counts as they are now."""
        desk = self._window.desk
        if desk is not None:
            progress = desk.editor.progress()
            self._window.page.chips.show_counts(progress, len(self._flagged), self.open_comments)
            self._window.page.bottom.show_progress(progress, self.words, self._window.looks.theme)


def count(segments: Sequence[Segment], task: Job) -> tuple[int, int]:
    """Return the source words and the open comments of ``segments``."""
    words = comments = 0
    for done, segment in enumerate(segments):
        if done % 256 == 0:
            task.step(done, len(segments))
        words += word_count(plain(segment.source))
        comments += segment.open_comments
    return words, comments


def check_summary(desk: Desk | None) -> str:
    """Say in a line what the checks found."""
    counts = desk.checker.counts() if desk else {}
    words = {
        Severity.ERROR: plural(counts.get(Severity.ERROR, 0), "{n:,} error", "{n:,} errors"),
        Severity.WARNING: plural(counts.get(Severity.WARNING, 0), "{n:,} warning", "{n:,} warnings"),
        Severity.INFO: plural(counts.get(Severity.INFO, 0), "{n:,} remark", "{n:,} remarks"),
    }
    found = [words[severity] for severity in counts if counts[severity]]
    return tr("Checks: {found}.", found=tr(", ").join(found) if found else tr("nothing found"))


def _grave(issues: Sequence[Issue]) -> bool:
    return any(issue.severity in GRAVE for issue in issues)
