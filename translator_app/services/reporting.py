"""What a project's log tells of the work: who did how much, how long it took, how much of a suggestion was kept."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from translator_app.core import inline
from translator_app.core.kurdish.words import word_count
from translator_app.core.ports import NoTask, ProjectStore, Task
from translator_app.core.project import bucket
from translator_app.core.record import Step, kept_share
from translator_app.core.said import said
from translator_app.core.segment import OriginKind

PAUSE = timedelta(minutes=5)
"""A longer time between two changes of one person is a pause and no work."""
NOBODY = "nobody yet"
STATES = ("empty", "draft", "rejected", "translated", "reviewed", "final")
_DONE = frozenset({"translated", "reviewed", "final"})


@dataclass(slots=True)
class PersonReport:
    """The work of one person; ``days`` are words confirmed by day, ``seconds`` the time in segments.

    ``kept`` are the shares (0 to 1) of each inserted suggestion that stood in the text this person confirmed.
    """

    name: str
    states: Counter[str] = field(default_factory=Counter)
    words: int = 0
    days: Counter[date] = field(default_factory=Counter)
    seconds: float = 0.0
    changes: int = 0
    segments: set[int] = field(default_factory=set)
    kept: list[float] = field(default_factory=list)

    @property
    def kept_share(self) -> float | None:
        """The mean share of suggestions kept, None where none was confirmed."""
        return sum(self.kept) / len(self.kept) if self.kept else None

    @property
    def words_an_hour(self) -> float | None:
        """Confirmed words by hour in segments, None where the time is unknown."""
        return 3600 * self.words / self.seconds if self.seconds >= 60 and self.words else None


@dataclass(frozen=True, slots=True)
class ProjectReport:
    """The whole report. ``notes`` are sentences about what the log cannot tell."""

    name: str
    at: datetime
    segments: int
    words: int
    states: Mapping[str, int]
    people: tuple[PersonReport, ...]
    days: Mapping[date, int]
    notes: tuple[str, ...] = ()


def report(store: ProjectStore, at: datetime, task: Task | None = None) -> ProjectReport:
    """Read the log of ``store`` and sum it up; days are those of the local time zone."""
    watch = task or NoTask()
    segments = store.segments()
    states: Counter[str] = Counter()
    people: dict[str, PersonReport] = {}
    moments: dict[str, dict[int, datetime]] = defaultdict(dict)
    words = {}
    for segment in segments:
        name = segment.changed_by or NOBODY
        states[bucket(segment)] += 1
        _of(people, name).states[bucket(segment)] += 1
        words[segment.id] = word_count(inline.plain(segment.source))
    for n, steps in enumerate(store.record.steps()):
        if n % 1000 == 0:
            watch.step(n, len(segments), said("Reading the log"))
        _count(steps, people, moments)
    backwards = _time(people, moments)
    days: Counter[date] = Counter()
    for person in people.values():
        days.update(person.days)
    notes = [f"The clock of {name} ran backwards at times; those times are left out." for name in backwards]
    order = sorted(people.values(), key=lambda p: (p.name == NOBODY, -p.words, p.name))
    return ProjectReport(
        store.project().name, at, len(segments), sum(words.values()), dict(states), tuple(order),
        dict(sorted(days.items())), tuple(notes),
    )  # fmt: skip


def _of(people: dict[str, PersonReport], name: str) -> PersonReport:
    return people.setdefault(name, PersonReport(name))


def _count(steps: Sequence[Step], people: dict[str, PersonReport], moments: dict[str, dict[int, datetime]]) -> None:
    suggestion: str | None = None
    confirmed = False
    for step in steps:
        after = step.after
        if step.author:
            person = _of(people, step.author)
            person.changes += 1
            person.segments.add(step.segment_id)
            if step.at is not None:
                moments[step.author][step.change] = step.at
        if after is None:
            continue
        before = step.before
        suggested = after.origin.kind in (OriginKind.MEMORY, OriginKind.ENGINE) and not after.origin.edited
        if suggested and (before is None or before.target != after.target):
            suggestion = after.target
        if not after.target:
            suggestion = None
        done = after.state in _DONE
        if done and not confirmed and step.author:
            person = _of(people, step.author)
            count = word_count(inline.plain(after.source))
            person.words += count
            if step.at is not None:
                person.days[step.at.astimezone().date()] += count
            if suggestion:
                person.kept.append(kept_share(suggestion, after.target))
        # words count once for each segment, however often it is opened and confirmed again
        confirmed = confirmed or done


def _time(people: dict[str, PersonReport], moments: Mapping[str, dict[int, datetime]]) -> list[str]:
    """Add up the time between neighbouring changes of each person; returns whose log has gaps that make no sense."""
    odd = []
    for name, made in moments.items():
        gaps = [later - sooner for sooner, later in pairwise(made[change] for change in sorted(made))]
        people[name].seconds = sum(gap.total_seconds() for gap in gaps if timedelta(0) <= gap <= PAUSE)
        if any(gap < timedelta(0) for gap in gaps):
            odd.append(name)
    return odd


HEADERS = (
    "person", *STATES, "words confirmed", "changes", "segments touched", "minutes in segments", "words an hour",
    "suggestions confirmed", "suggestion kept %",
)  # fmt: skip


def rows(found: ProjectReport) -> list[list[str]]:
    """Return the table of people as text, in the order of ``HEADERS``."""
    return [
        [
            p.name,
            *(str(p.states[state]) for state in STATES),
            str(p.words),
            str(p.changes),
            str(len(p.segments)),
            f"{p.seconds / 60:.1f}",
            f"{p.words_an_hour:.0f}" if p.words_an_hour is not None else "",
            str(len(p.kept)),
            f"{100 * p.kept_share:.0f}" if p.kept_share is not None else "",
        ]
        for p in found.people
    ]


def as_csv(found: ProjectReport) -> str:
    """Return the report as CSV: the people, then the days; a name that a spreadsheet would compute is quoted."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADERS)
    writer.writerows([_safe(cell) for cell in row] for row in rows(found))
    writer.writerow([])
    names = [p.name for p in found.people if p.days]
    writer.writerow(["day", "words confirmed", *map(_safe, names)])
    by_name = {p.name: p for p in found.people}
    writer.writerows(
        [day.isoformat(), str(total), *(str(by_name[name].days[day]) for name in names)]
        for day, total in found.days.items()
    )
    return out.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and not cell.lstrip("-").replace(".", "").isdigit() else cell


def totals(people: Iterable[PersonReport]) -> tuple[int, float]:
    """Return the words confirmed and the seconds of all people together."""
    chosen = list(people)
    return sum(p.words for p in chosen), sum(p.seconds for p in chosen)
