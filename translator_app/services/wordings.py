"""What English a translator writes for which Kurdish, learned from confirmed segments, and put into later suggestions.

A confirmed segment is aligned word by word; a *rendering* is an English word with the Kurdish stem that it came from.
Two kinds of rendering are put in where a suggestion has another word at that place:

* a *name*, from the first time: a word with a capital that sounds like the Kurdish it is aligned to;
* a *term*, from the second time: a word that the translator wrote for the stem nearly always, and that the engine
  nearly never had by itself.

The word that gives way must come from the same Kurdish by the alignment of the suggestion; for a name it must sound
like it or be a name as well. Where the translator takes a word out again that was put in, it is forgotten.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from rapidfuzz.distance import Levenshtein

from translator_app.core import english, inline
from translator_app.core.alignment import Alignment, spans
from translator_app.core.kurdish.folding import fold
from translator_app.core.kurdish.names import transliterate
from translator_app.core.ports import Hypothesis
from translator_app.core.similarity import stems_of, words_of

ALIGNED: Final = 0.25
"""Share of an English word from which it is held to come from a Kurdish one."""
GIVES_WAY: Final = 0.3
"""The same for a word that is replaced."""
SOUNDS: Final = 0.4
"""Likeness in sound from which an English word may be a Kurdish name."""
A_NAME: Final = 0.55
"""Likeness in sound with 0.4 of the share of alignment, from which it is taken for one."""
NEARLY_ALWAYS: Final = 0.6
NEARLY_NEVER: Final = 0.8
MISSPELT: Final = 0.5
"""Share of a name's occurrences at which the engine had it otherwise: one that it knows is not forced upon others."""
OWN: Final = 0.3
"""Share of an English word's occurrences that must be with the stem: a word that is everywhere says nothing."""

_FUNCTION_WORDS: Final = frozenset(
    "a an the this that these those and or but nor so if as at by for from in into of on onto to with without about "
    "over under after before between is are was were be been being am has have had do does did not no it its he his "
    "him she her they their them we our us you your i my me who whom whose which what when where how all any some "
    "will would shall should can could may might must there here than then also more most very one two".split()
)
_INSIDE = re.compile(r"^\W*(.*?)(?:['’]s)?\W*$")
_ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|az|ash)-(?=\w)")
_SOUNDS: Final = (("ph", "f"), ("kh", "h"), ("gh", "g"), ("ck", "k"), ("c", "k"), ("q", "k"), ("x", "ks"),
                  ("y", "i"), ("w", "u"), ("z", "s"), ("j", "g"))  # fmt: skip


class Rendering(NamedTuple):
    """An English word as written, the Kurdish stem it came from, and how it sounds like it (0 where it is no name).

    ``missed`` tells that the suggestion lacked it.
    """

    stem: str
    word: str
    sound: float
    missed: bool


class Wanted(NamedTuple):
    """A word to be put in for a stem: ``times`` it was written so."""

    word: str
    is_name: bool
    times: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What one confirmed segment showed: the stems of its source, its renderings, and the words it has."""

    stems: frozenset[str]
    renderings: tuple[Rendering, ...]
    suggested: str
    confirmed: str


class Wordings:
    """The renderings of the segments confirmed so far. Belongs to one thread at a time."""

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()
        self._by_stem: dict[str, dict[str, list[Rendering]]] = {}
        self._written: Counter[str] = Counter()
        self._ordinary: set[str] = set()

    def add(self, seen: Seen) -> None:
        """Take in a confirmed segment."""
        self._met.update(seen.stems)
        confirmed = _keys(seen.confirmed)
        self._forget_refused(seen, confirmed)
        self._written.update(confirmed)
        self._ordinary.update(word for word in _words(seen.confirmed) if word.islower())
        for one in seen.renderings:
            wanted = self.wanted(one.stem)
            put_in = wanted is not None and english.key(wanted.word) == english.key(one.word)
            kept = one._replace(missed=one.missed or put_in)
            self._by_stem.setdefault(one.stem, {}).setdefault(english.key(one.word), []).append(kept)

    def wanted(self, stem: str) -> Wanted | None:
        """Return the word that is to stand for ``stem``, None where it was not learned surely enough."""
        known = self._by_stem.get(stem)
        if not known:
            return None
        key, written = max(known.items(), key=lambda item: (len(item[1]), sum(one.sound for one in item[1])))
        word = Counter(one.word for one in written).most_common(1)[0][0]
        times = len(written)
        if times < NEARLY_ALWAYS * self._met[stem]:
            return None
        missed = sum(one.missed for one in written) / times
        if _proper(word) and word.lower() not in self._ordinary and any(one.sound for one in written):
            return Wanted(word, True, times) if missed >= MISSPELT else None
        sure = times >= 2 and times >= OWN * self._written[key]
        return Wanted(word, False, times) if sure and missed >= NEARLY_NEVER else None

    def liked(self, stems: frozenset[str]) -> Mapping[str, float]:
        """Return the roots of English words that were written for ``stems``, with their share from 0 to 1."""
        liked: dict[str, float] = {}
        for stem in stems:
            roots: Counter[str] = Counter()
            for key, written in self._by_stem.get(stem, {}).items():
                roots[english.root(key)] += len(written)
            for root, times in roots.items():
                liked[root] = max(liked.get(root, 0.0), min(1.0, times / (self._met[stem] + 1)))
        return liked

    def missing(self, stems: frozenset[str], text: str) -> dict[str, Wanted]:
        """Return what is wanted for ``stems`` and stands in ``text`` in no form."""
        found = {stem: wanted for stem in stems if (wanted := self.wanted(stem)) is not None}
        return {stem: wanted for stem, wanted in found.items() if not _stands_in(wanted.word, text)}

    def put_in(self, hypothesis: Hypothesis, alignment: Alignment) -> Hypothesis:
        """Return the hypothesis with the wanted words in the places of others that came from the same Kurdish."""
        places = list(spans(hypothesis.text))
        if len(places) != len(alignment.target):
            return hypothesis
        texts = [hypothesis.text[start:end] for start, end in places]
        done: dict[int, tuple[str, Wanted]] = {}
        stems = [stem_of(word) for word in alignment.source]
        missing = self.missing(frozenset(stems), inline.plain(hypothesis.text))
        for origin, stem in enumerate(stems):
            wanted = missing.get(stem)
            place = None if wanted is None else self._giving_way(origin, wanted, stem, alignment, done)
            if wanted is not None and place is not None:
                put = _put(texts[place], alignment.target[place], wanted.word, first=place == 0)
                if put is not None:
                    done[place] = put, wanted
        text = hypothesis.text
        for place, (put, _) in sorted(done.items(), reverse=True):
            start, end = places[place]
            text = text[:start] + put + text[end:]
        learned = dict.fromkeys(f"{wanted.word} ({wanted.times}×)" for _, wanted in done.values())
        return replace(hypothesis, text=text, learned=tuple(learned)) if done else hypothesis

    # --- inside

    def _giving_way(
        self, origin: int, wanted: Wanted, stem: str, alignment: Alignment, done: Mapping[int, object]
    ) -> int | None:
        """Return the place of the word that ``wanted`` is put in for."""
        found: list[tuple[float, int]] = []
        for place, target in enumerate(alignment.target):
            word = inside(target)
            if place in done or not says_something(word):
                continue
            share = alignment.weights[place][origin]
            firm = share >= GIVES_WAY and alignment.origin(place) == origin
            capital = place > 0 and _proper(word)
            if wanted.is_name:
                sound = sounds_like(inside(alignment.source[origin]), word)
                misspelt = sound >= SOUNDS and share >= 0.05 and word.lower() not in self._ordinary
                if misspelt or (firm and capital and word.lower() not in self._ordinary):
                    found.append((sound + share, place))
            elif firm and not capital and not self._as_good(word, wanted.word, stem):
                found.append((share, place))
        return max(found)[1] if found else None

    def _as_good(self, word: str, wanted: str, stem: str) -> bool:
        """Tell whether ``word`` was written for the stem too, or looks like a form of the wanted one."""
        return english.key(word) in self._by_stem[stem] or word[:4].lower() == wanted[:4].lower()

    def _forget_refused(self, seen: Seen, confirmed: set[str]) -> None:
        suggested = _keys(seen.suggested)
        for stem in seen.stems:
            known = self._by_stem.get(stem, {})
            for key in [key for key in known if key in suggested and key not in confirmed]:
                del known[key]


def renderings(alignment: Alignment, suggested: str) -> tuple[Rendering, ...]:
    """Return what an aligned, confirmed translation shows; ``suggested`` is what the engine had proposed."""
    stems = [stem_of(word) for word in alignment.source]
    sounds = _names(alignment, stems)
    found: dict[tuple[str, str], Rendering] = {}
    for place, target in enumerate(alignment.target):
        word = inside(target)
        if not says_something(word):
            continue
        missed = not _stands_in(word, suggested)
        for origin, share in enumerate(alignment.weights[place]):
            sound = sounds.get((place, origin), 0.0)
            if stems[origin] and (share >= ALIGNED or sound):
                found.setdefault((stems[origin], english.key(word)), Rendering(stems[origin], word, sound, missed))
    return tuple(found.values())


def _names(alignment: Alignment, stems: Sequence[str]) -> dict[tuple[int, int], float]:
    """Return the pairs of words that take each other for the same name, with how alike they sound."""
    scores: dict[tuple[int, int], tuple[float, float]] = {}
    for place, target in enumerate(alignment.target):
        word = inside(target)
        begins = place == 0 or alignment.target[place - 1][-1:] in '.!?:"'
        if begins or not says_something(word) or not _proper(word) or word.isupper():
            continue
        for origin, source in enumerate(alignment.source):
            if stems[origin] and len(inside(source)) >= 3:
                sound = sounds_like(inside(source), word)
                scores[place, origin] = sound + 0.4 * alignment.weights[place][origin], sound
    best_place: dict[int, float] = {}
    best_origin: dict[int, float] = {}
    for (place, origin), (score, _) in scores.items():
        best_place[place] = max(best_place.get(place, 0.0), score)
        best_origin[origin] = max(best_origin.get(origin, 0.0), score)
    return {
        (place, origin): sound
        for (place, origin), (score, sound) in scores.items()
        if sound >= SOUNDS and score >= A_NAME and score == best_place[place] == best_origin[origin]
    }


def sounds_like(kurdish: str, word: str) -> float:
    """Return how alike a Kurdish and an English word sound, from 0 to 1: half by consonants, half by all letters."""
    word = _ARTICLE.sub("", word)
    skeleton = _skeleton(word)
    return max(
        (
            (Levenshtein.normalized_similarity(_skeleton(spelt), skeleton)
             + Levenshtein.normalized_similarity(spelt.lower(), word.lower())) / 2
            for spelt in transliterate(kurdish, {})
            if skeleton and _skeleton(spelt)
        ),
        default=0.0,
    )  # fmt: skip


def _proper(word: str) -> bool:
    """Tell whether a word is written as a name; the Arabic article is small and joined to it."""
    return _ARTICLE.sub("", word)[:1].isupper()


def _skeleton(word: str) -> str:
    text = word.lower()
    for sound, letter in _SOUNDS:
        text = text.replace(sound, letter)
    return re.sub(r"[aeiou'’-]", "", re.sub(r"(.)\1", r"\1", text))


def stem_of(word: str) -> str:
    """Return the stem of a Kurdish word with what clings to it, empty where it is no single word."""
    found = [stem for stem in stems_of(words_of(fold(inside(word)))) if stem[:1].isalnum()]
    return found[0] if len(found) == 1 and len(found[0]) >= 2 else ""


def stems_in(source: str) -> frozenset[str]:
    """Return the stems of a source's words."""
    return frozenset(filter(None, map(stem_of, source.split())))


def inside(word: str) -> str:
    """Return a word without the marks around it and without a possessive."""
    found = _INSIDE.match(word)
    return found[1] if found else word


def says_something(word: str) -> bool:
    """Tell whether an English word is one of content."""
    return len(word) >= 3 and word.lower() not in _FUNCTION_WORDS and any(letter.isalpha() for letter in word)


def _keys(text: str) -> set[str]:
    """Return the keys of a text's words, those with a hyphen as one and in parts."""
    return {english.key(word) for word in (*_words(text), *map(inside, text.split())) if word}


def _put(text: str, target: str, word: str, *, first: bool) -> str | None:
    old = inside(target)
    put = word[:1].upper() + word[1:] if first else word
    return text.replace(old, put, 1) if old and old in text else None


def _stands_in(word: str, text: str) -> bool:
    """Tell whether ``text`` holds a word in any form; one with a hyphen, as it is written."""
    return word.casefold() in text.casefold() or any(english.akin(word, other) for other in _words(text))


def _words(text: str) -> list[str]:
    return [text[start:end] for start, end in english.words(text)]
