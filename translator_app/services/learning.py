"""Learns from what the translator made of an engine's suggestions, and improves the next ones at once.

Three things are kept of each confirmed segment whose suggestion is known: which words of the suggestion were replaced
by which (with the Kurdish that stood there), which replaced words were left as they were another time, and which
English words went with which Kurdish stem. A new source's hypotheses are then weighed anew: by the words that its
stems went with, and by the phrases they share with the translations of similar sources in the working memory. After
that, what was replaced before is replaced again where the evidence is strong. This is rescoring of an n-best list
after Och and others (2004) with features of a dynamic memory as in Bertoldi, Cettolo and Federico (2013), made small.
"""

from __future__ import annotations

import json
import math
import re
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import Indel, Levenshtein

from translator_app.core import inline
from translator_app.core.kurdish.folding import fold
from translator_app.core.ports import CompletingEngine, Engine, Hypothesis, Task
from translator_app.core.segment import Segment, State
from translator_app.core.similarity import stems_of, words_of

from .suggesting import Suggested

WIDE: Final = 8
"""Hypotheses that are weighed; as many as are asked for are given on."""
LONGEST: Final = 4
"""Words of a replacement, on either side."""
KEPT_LESSONS: Final = 1_000
REMEMBERED: Final = 1_024
"""Answers of engines that are remembered."""
FEW: Final = 4
"""Sources up to which the memory is searched for each; a long job has searched it for itself."""
ASSOCIATION: Final = 0.1
LIKENESS: Final = 0.1
SOFTNESS: Final = 0.3
"""Nats a token by which a hypothesis may be worse and still have a voice."""
A_WORD: Final = 0.015
SURE: Final = 0.7
"""Share of the times a stem was met at which the replacement was made."""
SAME_NAME: Final = 0.6
"""Similarity of letters from which two spellings may be one name, if the Kurdish is there too."""
Similar = Callable[[str], Sequence[tuple[str, float]]]
"""Translations of sources like the one given, each with its likeness from 0 to 1."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_FUNCTION_WORDS: Final = frozenset(
    "a an the this that these those and or but nor so if as at by for from in into of on onto to with without about "
    "over under after before between is are was were be been being am has have had do does did not no it its he his "
    "him she her they their them we our us you your i my me who whom whose which what when where how all any some "
    "will would can could may might must shall should there here than then also more most very one two".split()
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A source, what was suggested for it and what the translator confirmed; codes left out."""

    source: str
    suggested: str
    confirmed: str


@dataclass(slots=True)
class _Replaced:
    """What became of some words: how often each replacement was made, with which stems, and how often they stayed."""

    made: Counter[str] = field(default_factory=Counter)
    stems: dict[str, Counter[str]] = field(default_factory=dict)
    kept: int = 0


class Lessons:
    """What was learned in a project so far; safe in any thread."""

    def __init__(self, lessons: Iterable[Lesson] = ()) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Lesson] = OrderedDict()
        self._heard: OrderedDict[tuple[str, str], tuple[Hypothesis, ...]] = OrderedDict()
        self._forget()
        for lesson in lessons:
            self.learn(lesson)

    def _forget(self) -> None:
        self._met: Counter[str] = Counter()
        self._went_with: dict[str, Counter[str]] = {}
        self._replaced: dict[str, _Replaced] = {}
        self._common: Counter[str] = Counter()
        self._names: dict[str, Counter[str]] = {}

    def __len__(self) -> int:
        return len(self._known)

    def learn(self, lesson: Lesson) -> None:
        """Take a lesson in; another one of the same source takes the place of the first."""
        with self._lock:
            known = self._known.pop(lesson.source, None)
            self._known[lesson.source] = lesson
            if known is not None or len(self._known) > KEPT_LESSONS:
                while len(self._known) > KEPT_LESSONS:
                    self._known.popitem(last=False)
                self._forget()
                for other in self._known.values():
                    self._take_in(other)
            else:
                self._take_in(lesson)

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
        """Return ``hypotheses`` in the order in which the translator is likely to want them, with what was learned."""
        if not hypotheses:
            return ()
        with self._lock:
            stems = _stems(source)
            wanted = self._wanted(stems)
            phrases = [(_grams(target), likeness) for target, likeness in similar]

            agreed = consensus(hypotheses)

            def weight(place: int) -> float:
                text = hypotheses[place].text
                words = frozenset(_lower(text))
                learned = sum(wanted[word] for word in wanted if word in words)
                alike = max((n * _shared(_grams(text), grams) for grams, n in phrases), default=0.0)
                return agreed[place] + ASSOCIATION * learned + LIKENESS * alike

            ordered = [hypotheses[n] for n in sorted(range(len(hypotheses)), key=weight, reverse=True)]
            done = [replace(h, text=self._spelt(self._replaced_in(h.text, stems), stems)) for h in ordered]
        unique = {hypothesis.text: hypothesis for hypothesis in reversed(done)}
        return tuple(h for h in done if unique.get(h.text) is h)

    # --- inside; the lock is held

    def _take_in(self, lesson: Lesson) -> None:
        stems = _stems(lesson.source)
        self._met.update(stems)
        confirmed = frozenset(_lower(lesson.confirmed))
        self._common.update(confirmed)
        for stem in stems:
            self._went_with.setdefault(stem, Counter()).update(confirmed)
        for name in _names(lesson.confirmed):
            self._names.setdefault(name, Counter()).update(stems)
        made = list(replacements(lesson.suggested, lesson.confirmed))
        for before, after in made:
            entry = self._replaced.setdefault(before, _Replaced())
            entry.made[after] += 1
            entry.stems.setdefault(after, Counter()).update(stems)
        gone = {before for before, _ in made}
        for phrase in _phrases(lesson.suggested):
            if phrase in self._replaced and phrase not in gone:
                self._replaced[phrase].kept += 1

    def _wanted(self, stems: frozenset[str]) -> dict[str, float]:
        """Return the English words that the stems went with nearly always, and seldom without them."""
        wanted: dict[str, float] = {}
        for stem in stems:
            met = self._met[stem]
            if met < 2:
                continue
            for word, times in self._went_with[stem].most_common(6):
                sure = times / met * times / self._common[word]
                if times >= 2 and sure >= 0.5:
                    wanted[word] = max(wanted.get(word, 0.0), sure)
        return wanted

    def _spelt(self, text: str, stems: frozenset[str]) -> str:
        """Return ``text`` with names in the translator's spelling, where the same Kurdish stands in the source."""
        here = {stem: self._met[stem] for stem in stems if self._met[stem]} if self._names else {}
        known = [n for n, met in self._names.items() if any(met[stem] >= SURE * here[stem] for stem in here)]

        def spelt(found: re.Match[str]) -> str:
            word = found.group()
            if not word[:1].isupper() or len(word) < 4 or self._common[word.lower()]:
                return word
            alike = [(_same_name(word.lower(), name.lower()), name) for name in known]
            likeness, name = max(alike, default=(0.0, word))
            return name if likeness >= SAME_NAME else word

        return _WORD.sub(spelt, text) if known else text

    def _replaced_in(self, text: str, stems: frozenset[str]) -> str:
        spans = [(m.start(), m.end()) for m in _WORD.finditer(text)] if self._replaced else []
        at = 0
        while at < len(spans):
            for length in range(min(LONGEST, len(spans) - at), 0, -1):
                start, end = spans[at][0], spans[at + length - 1][1]
                found = self._choice(" ".join(text[a:b].lower() for a, b in spans[at : at + length]), stems)
                if found is not None and found != text[start:end]:
                    put = found[:1].upper() + found[1:] if start == 0 else found
                    text = text[:start] + put + text[end:]
                    grown = len(put) - (end - start)
                    inserted = [(start + m.start(), start + m.end()) for m in _WORD.finditer(put)]
                    later = [(a + grown, b + grown) for a, b in spans[at + length :]]
                    spans = [*spans[:at], *inserted, *later]
                    at += max(len(inserted) - 1, 0)
                    break
            at += 1
        return text

    def _choice(self, phrase: str, stems: frozenset[str]) -> str | None:
        entry = self._replaced.get(phrase)
        if entry is None:
            return None
        after, times = entry.made.most_common(1)[0]
        if times / (sum(entry.made.values()) + entry.kept) < SURE:
            return None
        evidence = entry.stems[after]
        shared = [stem for stem in stems if evidence[stem] and evidence[stem] / self._met[stem] >= SURE]
        if times >= 2:
            return after if any(evidence[stem] >= 2 for stem in shared) else None
        # once seen is enough for a name alone, and only where most of that sentence's rare words come again
        named = after[:1].isupper() and not entry.kept
        return after if named and len(shared) >= 2 else None


def replacements(suggested: str, confirmed: str) -> Iterator[tuple[str, str]]:
    """Yield what of ``suggested`` was replaced by what: lower-case words before, the words as written after."""
    before, after = _WORD.findall(suggested), _WORD.findall(confirmed)
    lower_before, lower_after = [w.lower() for w in before], [w.lower() for w in after]
    for code in Levenshtein.opcodes(lower_before, lower_after):
        if code.tag != "replace":
            continue
        one, other = before[code.src_start : code.src_end], after[code.dest_start : code.dest_end]
        small = len(one) <= LONGEST and len(other) <= LONGEST
        if small and _says_something(one) and _says_something(other):
            yield " ".join(one).lower(), " ".join(other)


def consensus(hypotheses: Sequence[Hypothesis]) -> list[float]:
    """Return how far each hypothesis says what the likely ones say, from 0 to 1, with a little for each word.

    That is minimum Bayes risk decoding (Kumar and Byrne 2004) over the list, letters in common as the gain; beam
    search likes short answers too well, hence the words.
    """
    best = max((h.score for h in hypotheses), default=0.0)
    likely = [math.exp((h.score - best) / SOFTNESS) for h in hypotheses]
    total = sum(likely)
    return [
        sum(n * Indel.normalized_similarity(one.text, other.text) for n, other in zip(likely, hypotheses, strict=True))
        / total
        + A_WORD * len(one.text.split())
        for one in hypotheses
    ]


class LearningEngine:
    """An engine whose hypotheses are weighed by what was learned; in all else the engine it was made of."""

    def __init__(self, engine: Engine, lessons: Lessons, similar: Similar = lambda _: ()) -> None:
        self.name = engine.name
        self.label = engine.label
        self.leaves_machine = engine.leaves_machine
        self._engine = engine
        self._lessons = lessons
        self._similar = similar

    def translate(self, sources: Sequence[str], *, hypotheses: int = 1, task: Task) -> Iterator[tuple[Hypothesis, ...]]:
        """Yield each source's hypotheses, those first that fit what the translator confirmed before.

        What the engine said of a source is remembered: a new lesson only weighs it anew.
        """
        known = self._lessons.heard(self.name, sources)
        missing = [source for source in dict.fromkeys(sources) if source not in known]
        fresh = iter(self._engine.translate(missing, hypotheses=WIDE, task=task)) if missing else iter(())
        few = len(sources) <= FEW and len(self._lessons) > 0
        for source in sources:
            if source not in known:
                known[source] = next(fresh)
                self._lessons.hear(self.name, source, known[source])
            similar = self._similar(source) if few else ()
            yield chosen(self._lessons.weighed(inline.plain(source), known[source], similar), hypotheses)

    def complete(self, source: str, prefix: str, *, words: int = 12) -> str:
        """Return the words that may follow ``prefix``; empty where the engine cannot tell."""
        if not hasattr(self._engine, "complete"):
            return ""
        completing: CompletingEngine = self._engine  # type: ignore[assignment]
        return completing.complete(source, prefix, words=words)


def learning(engines: Iterable[Engine], lessons: Lessons, similar: Similar) -> Iterator[Engine]:
    """Yield ``engines``, those that translate here made to learn; a server is asked for one translation only."""
    for engine in engines:
        yield LearningEngine(engine, lessons, similar) if translates_here(engine) else engine


def translates_here(engine: Engine) -> bool:
    """Tell whether an engine is a model of our own running: one that may be asked more than once for nothing."""
    return not engine.leaves_machine and not hasattr(engine, "translate_around")


def chosen(ordered: Sequence[Hypothesis], number: int) -> tuple[Hypothesis, ...]:
    """Return the best and, of the next best, those that say something else rather than the same in a word's variant."""
    if number >= len(ordered) or number <= 1:
        return tuple(ordered[:number])
    picked = [ordered[0]]
    left = list(ordered[1 : 2 * number - 1])
    while left and len(picked) < number:
        spread = [(min(_distance(one, other) for other in picked), -place) for place, one in enumerate(left)]
        picked.append(left.pop(-max(spread)[1]))
    order = {id(one): place for place, one in enumerate(ordered)}
    return tuple(sorted(picked, key=lambda one: order[id(one)]))


def lesson_of(before: Segment | None, after: Segment | None, suggested: Suggested | None) -> Lesson | None:
    """Return what a change teaches: the first confirmation of a segment that an engine had proposed something for."""
    if before is None or after is None or before.confirmed or after.state is not State.TRANSLATED:
        return None
    best = next((item for item in suggested.items if item.rank == 0), None) if suggested else None
    if best is None or not inline.plain(after.target).strip():
        return None
    return Lesson(*map(inline.plain, (after.source, best.text, after.target)))


def dumped(lessons: Lessons) -> str:
    """Return the lessons as one text for a project's setting."""
    return json.dumps([[one.source, one.suggested, one.confirmed] for one in lessons.all()], ensure_ascii=False)


def parsed(text: str) -> Lessons:
    """Read lessons from a project's setting; what cannot be read is passed over."""
    try:
        rows = json.loads(text) if text else []
    except ValueError:
        rows = []
    whole = [row for row in rows if isinstance(row, list) and len(row) == 3 and all(isinstance(t, str) for t in row)]
    return Lessons(Lesson(*row) for row in whole)


def _distance(one: Hypothesis, other: Hypothesis) -> int:
    return Levenshtein.distance(_lower(one.text), _lower(other.text))


def _same_name(one: str, other: str) -> float:
    """Return how alike two spellings are; a word and its derivative (Afghan, Afghans) are no two spellings."""
    derived = abs(len(one) - len(other)) <= 3 and (one.startswith(other) or other.startswith(one))
    return 0.0 if derived or one[0] != other[0] else Levenshtein.normalized_similarity(one, other)


def _says_something(words: Sequence[str]) -> bool:
    return any(len(word) > 2 and word.isalpha() and word.lower() not in _FUNCTION_WORDS for word in words)


def _names(text: str) -> Iterator[str]:
    """Yield the words with a capital that do not begin a sentence."""
    for found in _WORD.finditer(text):
        begins = text[: found.start()].rstrip(" \"'([")[-1:] in ("", ".", "!", "?", ":")
        if not begins and len(found.group()) >= 4 and found.group()[0].isupper() and not found.group().isupper():
            yield found.group()


def _stems(source: str) -> frozenset[str]:
    return frozenset(stem for stem in stems_of(words_of(fold(source))) if len(stem) >= 3)


def _lower(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _phrases(text: str) -> Iterator[str]:
    words = _lower(text)
    for length in range(1, LONGEST + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _grams(text: str) -> frozenset[object]:
    words = _lower(text)
    return frozenset([*words, *pairwise(words)])


def _shared(one: frozenset[object], other: frozenset[object]) -> float:
    return len(one & other) / max(1, len(one))
