"""What a project's confirmed segments teach: kept in its file, and used for the next suggestions."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from translator_app.core import inline
from translator_app.core.alignment import Alignment
from translator_app.core.ports import Hypothesis
from translator_app.core.segment import Segment, State

from .suggesting import Suggested
from .weighing import ordered
from .wordings import Rendering, Seen, Wordings, renderings, stems_in

KEPT_LESSONS: Final = 1_000
REMEMBERED: Final = 1_024
"""Answers of engines that are remembered."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A source, what was suggested for it and what the translator confirmed; codes left out.

    ``renderings`` are what the alignment of source and translation shows, None as long as nothing aligned them.
    """

    source: str
    suggested: str
    confirmed: str
    renderings: tuple[Rendering, ...] | None = None


class Lessons:
    """What was learned in a project so far; safe in any thread.

    Taking a thousand lessons in takes half a second, so it is done where they are asked for, by a job, never where one
    is learned or a project is opened.
    """

    def __init__(self, lessons: Iterable[Lesson] = ()) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Lesson] = OrderedDict()
        self._heard: OrderedDict[tuple[str, str], tuple[Hypothesis, ...]] = OrderedDict()
        self._wordings = Wordings()
        self._stale = False
        self._refreshing = threading.Lock()
        self._meanwhile: list[Lesson] = []
        """Lessons that were read while the others were taken in anew."""
        for lesson in lessons:
            self.learn(lesson)

    def __len__(self) -> int:
        return len(self._known)

    def learn(self, lesson: Lesson) -> None:
        """Take a lesson in; another one of the same source takes the place of the first.

        Beyond ``KEPT_LESSONS`` the oldest is kept no more, but what it taught is not forgotten today.
        """
        with self._lock:
            known = self._known.pop(lesson.source, None)
            same = known is not None and known == replace(lesson, renderings=known.renderings)
            self._known[lesson.source] = known if same and known is not None else lesson
            self._stale |= not same and (known is not None or lesson.renderings is not None)
            while len(self._known) > KEPT_LESSONS:
                self._known.popitem(last=False)

    def unread(self, number: int) -> list[Lesson]:
        """Return up to ``number`` lessons that nothing has aligned yet, the newest first."""
        with self._lock:
            return [lesson for lesson in reversed(self._known.values()) if lesson.renderings is None][:number]

    def read(self, lesson: Lesson, alignment: Alignment | None) -> None:
        """Take in how the two sides of a lesson go together; None where that cannot be told."""
        found = renderings(alignment, lesson.suggested) if alignment is not None else ()
        with self._lock:
            if self._known.get(lesson.source) is lesson:
                self._known[lesson.source] = done = replace(lesson, renderings=found)
                if self._refreshing.locked():
                    self._meanwhile.append(done)
                _take_in(self._wordings, done)

    def all(self) -> tuple[Lesson, ...]:
        """Return the lessons, oldest first."""
        with self._lock:
            return tuple(self._known.values())

    def heard(self, engine: str, sources: Iterable[str]) -> dict[str, tuple[Hypothesis, ...]]:
        """Return what an engine said of those of ``sources`` that it was asked about already."""
        with self._lock:
            return {source: self._heard[engine, source] for source in sources if (engine, source) in self._heard}

    def hear(self, engine: str, source: str, answer: tuple[Hypothesis, ...]) -> None:
        """Remember what an engine said, so that a new lesson need only weigh it anew."""
        with self._lock:
            self._heard[engine, source] = answer
            while len(self._heard) > REMEMBERED:
                self._heard.popitem(last=False)

    def weighed(
        self, source: str, hypotheses: Sequence[Hypothesis], similar: Sequence[tuple[str, float]] = ()
    ) -> tuple[Hypothesis, ...]:
        """Return ``hypotheses`` in the order in which the translator is likely to want them."""
        if not hypotheses:
            return ()
        self._refresh()
        with self._lock:
            found = ordered(hypotheses, self._wordings.liked(stems_in(source)), similar)
        unique = {hypothesis.text: hypothesis for hypothesis in reversed(found)}
        return tuple(h for h in found if unique.get(h.text) is h)

    def wants(self, source: str, text: str) -> bool:
        """Tell whether the translator wrote words for ``source`` before that ``text`` lacks."""
        self._refresh()
        with self._lock:
            return bool(self._wordings.missing(stems_in(source), text))

    def put_in(self, hypothesis: Hypothesis, alignment: Alignment) -> Hypothesis:
        """Return a hypothesis with the words that the translator wrote before, where others stand for the same."""
        with self._lock:
            return self._wordings.put_in(hypothesis, alignment)

    def _refresh(self) -> None:
        """Take all lessons in anew if some changed, without keeping others from learning meanwhile."""
        with self._refreshing:
            with self._lock:
                if not self._stale:
                    return
                self._stale = False
                self._meanwhile = []
                lessons = tuple(self._known.values())
            wordings = Wordings()
            for lesson in lessons:
                _take_in(wordings, lesson)
            with self._lock:
                for lesson in self._meanwhile:
                    _take_in(wordings, lesson)
                self._meanwhile = []
                self._wordings = wordings


def _take_in(wordings: Wordings, lesson: Lesson) -> None:
    """Add a lesson if it was aligned."""
    if lesson.renderings is not None:
        wordings.add(Seen(stems_in(lesson.source), lesson.renderings, lesson.suggested, lesson.confirmed))


def lesson_of(before: Segment | None, after: Segment | None, suggested: Suggested | None) -> Lesson | None:
    """Return what a change teaches: the first confirmation of a segment that an engine had proposed something for."""
    if before is None or after is None or before.confirmed or after.state is not State.TRANSLATED:
        return None
    best = next((item for item in suggested.items if item.rank == 0), None) if suggested else None
    if best is None or not inline.plain(after.target).strip():
        return None
    source, suggestion, confirmed = map(inline.plain, (after.source, best.text, after.target))
    return Lesson(source, suggestion, confirmed)


def dumped(lessons: Lessons) -> str:
    """Return the lessons as one text for a project's setting."""
    rows = [[one.source, one.suggested, one.confirmed, one.renderings] for one in lessons.all()]
    return json.dumps(rows, ensure_ascii=False)


def parsed(text: str) -> Lessons:
    """Read lessons from a project's setting; what cannot be read is passed over."""
    try:
        rows = json.loads(text) if text else []
    except ValueError:
        rows = []
    return Lessons(lesson for row in rows if isinstance(row, list) and (lesson := _lesson(row)) is not None)


def _lesson(row: Sequence[object]) -> Lesson | None:
    """Read one row; those of before 1.1 hold three texts and no renderings."""
    match row:
        case [str(source), str(suggested), str(confirmed), *rest] if len(rest) < 2:
            return Lesson(source, suggested, confirmed, _renderings(rest[0]) if rest else None)
        case _:
            return None


def _renderings(rows: object) -> tuple[Rendering, ...] | None:
    if not isinstance(rows, list):
        return None
    found: list[Rendering] = []
    for row in rows:
        match row:
            case [str(stem), str(word), int() | float() as sound, bool(missed)]:
                found.append(Rendering(stem, word, float(sound), missed))
            case _:
                return None
    return tuple(found)
