"""A light Sorani analyser: which stem with which clitics a written word may be.

A Sorani word is [fused preposition or conjunction] + stem + comparison + number and definiteness + یش + possessive or
ezafe + postposition + copula + و, each part optional, with the sounds that hiatus asks for (هێز-ێک but ناوچە-یەک,
دنیا-کە but هێز-ەکە). The order and the shapes follow W. M. Thackston, "Sorani Kurdish: A Reference Grammar" (2006).
`tails` enumerates every legal chain of endings once; a word is then analysed by trying each of its ends in that table,
so there is no search and no dictionary of the language. All functions take words folded by ``folding.fold``.

Examples (folded)::

    کتێبەکانیشمان   کتێب + definite plural, also, possessive (our)
    ناوچەیەکدا      ناوچە + indefinite, دا
    لەهەولێرەوە     لە + هەولێر + ەوە
    عێراقیەکان      عێراقی + definite plural; never عێراق, because no ending -یەکان follows a consonant

Verbs are not taken apart; an infinitive behaves like a noun.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .endings import (
    AGENT,
    ALSO,
    AND,
    ARABIC_PLURAL,
    BEFORE_ARE,
    CLASS,
    COLLECTIVE,
    COMPARISON,
    COPULA,
    COPULA_HIS,
    COPULA_PERSONS,
    COPULA_PLURAL,
    DEFINITE,
    DEFINITE_PLURAL,
    EZAFE,
    EZAFE_E,
    HIS,
    INDEFINITE,
    INDEFINITE_SHORT,
    PLACES,
    PLURAL,
    POSSESSIVE,
    POSTPOSITIONS,
    THESE,
    THIS,
    VOCATIVE,
    Ending,
    class_of,
)
from .lexicon import LEXICON

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word: ``prefix`` + ``stem`` + an ending with ``features`` in the order they are written.

    ``confidence`` (0 to 1) is how far the reading can be trusted if ``stem`` is a word of the language.
    ``tail`` is the ending as written.
    """

    stem: str
    prefix: str = ""
    features: tuple[str, ...] = ()
    confidence: float = 1.0
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Tail:
    """A legal chain of endings; ``weight`` is its confidence, ``strength`` how surely it is no part of a stem."""

    features: tuple[str, ...]
    weight: float
    strength: float


# ---- the endings ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Chain:
    """Endings put together so far; ``last`` is the class of the letter that the next one follows."""

    last: str
    text: str = ""
    features: tuple[str, ...] = ()
    weight: float = 1.0
    strength: float = 0.0


def _with(chain: _Chain, *endings: Ending) -> Iterator[_Chain]:
    for ending in endings:
        for shape in ending.shapes.get(chain.last, ()):
            yield _Chain(
                class_of(shape),
                chain.text + shape,
                (*chain.features, *ending.feature.split("|")),
                chain.weight * ending.weight,
                chain.strength + ending.strength,
            )


def _maybe(chain: _Chain, *endings: Ending) -> Iterator[_Chain]:
    yield chain
    yield from _with(chain, *endings)


def _chains(word_class: str) -> Iterator[_Chain]:
    """Yield the legal chains, slot by slot; the short ones also with the enclitic و."""
    for chain in _phrases(_Chain(word_class)):
        yield chain
        if len(chain.features) <= 2:
            yield from _with(chain, AND)


def _phrases(bare: _Chain) -> Iterator[_Chain]:
    for counted in _counted(bare):
        yield from _cased(counted)
    yield from _with(bare, EZAFE_E)
    yield from _with(bare, VOCATIVE)
    for compared in _with(bare, *COMPARISON):
        for counted in _maybe(compared, DEFINITE, DEFINITE_PLURAL, INDEFINITE, PLURAL):
            yield from _with(counted, EZAFE, EZAFE_E)
            for also in _maybe(counted, ALSO):  # the longer chains are too rare after an adjective
                for owned in _maybe(also, *POSSESSIVE[2:], HIS):
                    yield from _said(owned)
            yield from _with(counted, *POSTPOSITIONS)


def _counted(bare: _Chain) -> Iterator[_Chain]:
    yield from _maybe(bare, DEFINITE, DEFINITE_PLURAL, INDEFINITE, INDEFINITE_SHORT, ARABIC_PLURAL, THIS)
    for plural in _with(bare, PLURAL):
        yield from _maybe(plural, INDEFINITE, THESE)
    for plural in _with(bare, COLLECTIVE):
        yield from _maybe(plural, DEFINITE, INDEFINITE)


def _cased(counted: _Chain) -> Iterator[_Chain]:
    """Yield ``counted`` with یش, a possessive or ezafe, a postposition and a copula, in every legal company."""
    for also in _maybe(counted, ALSO):
        yield from _with(also, EZAFE)
        for owned in _maybe(also, *POSSESSIVE, HIS):
            if (
                owned is not also
                and also is counted
                and counted.features[:1] == ("definite",)
                and "his or her" not in owned.features
            ):
                yield from (chain for chain in _with(owned, *AGENT) if chain.text[-2:-1] != chain.text[-1:])
            emphasised = _maybe(owned, ALSO) if also is counted and owned is not also else iter((owned,))
            for chain in emphasised:
                yield from _placed(chain)


def _placed(chain: _Chain) -> Iterator[_Chain]:
    yield from _said(chain)
    for placed in _with(chain, *POSTPOSITIONS):
        yield from _said(placed)
        if "also" not in placed.features:
            yield from _with(placed, ALSO)


def _said(chain: _Chain) -> Iterator[_Chain]:
    """Yield ``chain`` as it is and as a statement: "it is ...", "they are ...", "it is his ..."."""
    yield chain
    if chain.features[-1:] in {("his or her",), ("this",), ("these",)}:
        return  # a consonant + ی + ە is the adjective in ی: عێراقییە "is Iraqi", never "is his Iraq"
    yield from _with(chain, COPULA)
    if not chain.features or chain.features[-1] in BEFORE_ARE:
        yield from _with(chain, COPULA_PLURAL)
    placed = chain.features[-1:] in PLACES and "also" not in chain.features
    if placed or chain.features in {(), ("plural",), ("comparative",), ("superlative",)}:
        yield from _with(chain, *COPULA_PERSONS)
    if chain.features in {(), ("definite",), ("definite", "plural"), ("indefinite",)}:
        yield from _with(chain, COPULA_HIS)


@cache
def tails(word_class: str) -> Mapping[str, tuple[Tail, ...]]:
    """Return every ending that may follow a letter of ``word_class`` (C, E, Y, A or U), its readings best first."""
    found: dict[str, dict[tuple[str, ...], Tail]] = {}
    for chain in _chains(word_class):
        readings = found.setdefault(chain.text, {})
        if chain.features not in readings or readings[chain.features].weight < chain.weight:
            readings[chain.features] = Tail(chain.features, chain.weight, chain.strength)
    return MappingProxyType(
        {
            text: tuple(sorted(readings.values(), key=lambda tail: (-tail.weight, tail.features)))
            for text, readings in found.items()
        }
    )


_LONGEST_TAIL: Final = 18
_LONGEST_WORD: Final = 64  # anything longer is no word (a text without spaces) and is left whole

# ---- prefixes ------------------------------------------------------------------------------------------------

# Words that careless spelling fuses with the next one. بێ mostly derives an adjective: بێهێز is "weak".
PREFIXES: Final = MappingProxyType(
    {
        "و": 0.75, "لە": 0.92, "بە": 0.85, "بۆ": 0.85, "بێ": 0.4, "ئەم": 0.8, "ئەو": 0.8,
        "لەم": 0.8, "لەو": 0.75, "بەم": 0.75, "بەو": 0.75, "ولە": 0.8, "وبە": 0.75, "هەر": 0.7, "چەند": 0.8,
    }
)  # fmt: skip
_SHORTEST_STEM: Final = 2


def _bodies(token: str) -> Iterator[tuple[str, str, float]]:
    """Yield (prefix, what is left, confidence), the whole word first."""
    yield "", token, 1.0
    for length in (1, 2, 3, 4):
        prefix = token[:length]
        weight = PREFIXES.get(prefix)
        rest = token[length:]
        if weight is not None and len(rest) > _SHORTEST_STEM:
            yield prefix, "ڕ" + rest[1:] if rest[0] == "ر" else rest, weight  # folding writes ڕ at a word's head


# ---- analysis ------------------------------------------------------------------------------------------------

_DOUBT: Final = 0.45  # what is left of a reading that takes a known word apart


@lru_cache(maxsize=1 << 16)
def analyse(token: str) -> tuple[Analysis, ...]:
    """Return the readings of a folded word, most likely first; the bare word is always among them.

    Each stem and prefix come once, with the ending's best features. Time is linear: a stem is only looked for in
    the last 18 letters.
    """
    if not 0 < len(token) <= _LONGEST_WORD:
        return (Analysis(token),)
    readings: list[tuple[float, Analysis]] = []
    for prefix, body, prefix_weight in _bodies(token):
        readings += _readings(prefix, body, prefix_weight)
    readings.sort(key=lambda reading: -reading[0])
    return tuple(reading for _, reading in readings)


def _readings(prefix: str, body: str, prefix_weight: float) -> Iterator[tuple[float, Analysis]]:
    shortest = min(len(body), max(_SHORTEST_STEM, len(body) - _LONGEST_TAIL))
    doubt = _prefix_doubt(prefix, body) if prefix else 1.0
    known = ""
    for length in range(len(body), shortest - 1, -1):
        stem, ending = body[:length], body[length:]
        choices = tails(class_of(stem)).get(ending)
        if not choices:
            continue
        tail = choices[0]
        # عێراقیش is عێراق + یش as well as عێراقی + ش: the known word in ی is no evidence against the shorter one.
        fair = known == f"{stem}ی" and ending.startswith("یش")
        own_doubt = doubt if not known or fair else min(doubt, _DOUBT)
        confidence = round(prefix_weight * tail.weight * own_doubt * _trust(stem, tail), 3)
        order = (6.0 if stem in LEXICON else 0.0) + tail.strength - (1.5 if prefix else 0.0)
        order -= (4.0 if length <= _SHORTEST_STEM else 0.0) + (0.1 if _rare_end(stem) else 0.0)
        yield order, Analysis(stem, prefix, tail.features, confidence, ending)
        if tail.features[:1] == ("plural",) and ending.startswith("ان") and stem[-1] not in CLASS:
            # A stem in ە loses it before the plural ان: وشە "word", وشانە "these words".
            yield order - 0.5, Analysis(f"{stem}ە", prefix, tail.features, round(confidence * 0.8, 3), ending)
        if not known and stem in LEXICON:
            known = stem


def _rare_end(stem: str) -> bool:
    """Tell that of two stems this is the likelier mistake: هێزە beside هێز, دنیای beside دنیا."""
    return stem[-1] == "ە" or (stem[-1] == "ی" and class_of(stem[:-1]) in {"A", "E"})


def _trust(stem: str, tail: Tail) -> float:
    """Return how much less sure an ending is on a stem of two letters, where chance meets are common."""
    if not tail.features or len(stem) > 2 or tail.strength >= 2:
        return 1.0
    # دێم and دێت are "I come" and "comes" far more often than "my village".
    return 0.6 if tail.features[0] in {"my", "your"} and class_of(stem) != "C" else 0.8


def _prefix_doubt(prefix: str, body: str) -> float:
    """Return the doubt about a fused prefix: known words begin with one (بەهێز, "strong", is not بە + هێز)."""
    whole = prefix + body
    longest = min(len(whole), 24)
    for length in range(longest, len(prefix) + 1, -1):
        if whole[:length] in LEXICON and whole[length:] in tails(class_of(whole[:length])):
            return _DOUBT
    return 1.0


def readings_of(stem: str, tail: str) -> tuple[Tail, ...]:
    """Return what ``tail`` may mean after ``stem``, best first; empty if it is no ending."""
    return tails(class_of(stem)).get(tail, ())


# ---- the index key -------------------------------------------------------------------------------------------

# Ending: letters that must be left. Applied again and again, longest first, until nothing comes off, so that a word and
# the same word with a clitic end at the same key whatever the word itself ends in.
_STRIPPED: Final = MappingProxyType(
    {
        "ەکان": 2, "ەکە": 2, "یەک": 2, "ێک": 2, "ێکە": 2, "ەوە": 2, "مان": 2, "تان": 2, "یان": 2, "ان": 2, "یش": 2,
        "دا": 2, "ەتی": 2, "ەک": 3, "ێ": 3, "ترین": 3, "تر": 3, "گەل": 3, "ی": 2, "ە": 2, "م": 3, "ت": 3, "ین": 3,
        "کانن": 3,
    }
)  # fmt: skip
_STRIPPED_AFTER_VOWEL: Final = MappingProxyType({"کان": 2, "کە": 2, "وە": 2, "ش": 2})
_PLACE: Final = "گا"  # a noun of place is written in گا or گە
_VOWELS: Final = frozenset("اۆێوەی")
_ENDS: Final = frozenset(each[-1] for each in (*_STRIPPED, *_STRIPPED_AFTER_VOWEL, _PLACE))


@lru_cache(maxsize=1 << 17)
def stem(token: str) -> str:
    """Return the index key of a folded word: what is left after all its clitics are taken off, and no more than that.

    Fast and deterministic, for looking candidates up; it is often shorter than a dictionary's stem (ناوچە gives
    ناوچ, ئازادی gives ئازاد). ``stem(stem(x)) == stem(x)``. A fused preposition stays.
    """
    if len(token) > _LONGEST_WORD:
        return token
    while token[-1:] in _ENDS:
        shorter = _shortened(token)
        if shorter == token:
            break
        token = shorter
    return token


def _shortened(token: str) -> str:
    for length in (4, 3, 2, 1):
        ending = token[-length:]
        left = len(token) - length
        needed = _STRIPPED.get(ending)
        if needed is not None and (left >= needed or (left >= 1 and token[left - 1].isdecimal())):
            return token[:left]
        needed = _STRIPPED_AFTER_VOWEL.get(ending)
        if needed is not None and left >= needed and token[left - 1] in _VOWELS:
            return token[:left]
    return token[:-1] if token.endswith(_PLACE) and len(token) > 3 else token


# ---- words for the user --------------------------------------------------------------------------------------

_NOMINAL: Final = frozenset({"definite", "indefinite", "plural", "comparative", "superlative"})


def describe(features: tuple[str, ...]) -> str:
    """Return features in words: ("definite", "plural", "ezafe") is "definite plural + ezafe"."""
    nominal = " ".join(feature for feature in features if feature in _NOMINAL)
    rest = [feature for feature in features if feature not in _NOMINAL]
    return " + ".join(([nominal] if nominal else []) + rest)
