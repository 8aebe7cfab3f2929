"""Pure functions that turn raw Sorani-English pairs into pairs worth learning from."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from numbers_in_words import numbers_as_digits
from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input

SCRIPTURE, INTERFACE = "⟪scripture⟫", "⟪interface⟫"
"""Pieces put before a source of marked style in training; without one the model writes plain prose."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One Sorani segment and its English, with the name of the collection it comes from."""

    origin: str
    source: str
    target: str


_TARGET_MARKS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'",
        "…": "...", "\u2011": "-", "\u2010": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "﷽": " ", "ﷺ": " ",
    }
)  # fmt: skip
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]")
_SPACE = re.compile(r"\s+")
_SPACE_BEFORE = re.compile(r"\s+([,.;:!?%)\]}])(?=\s|$)")
_SPACE_AFTER = re.compile(r"([(\[{])\s+")
_CONTRACTION = re.compile(r"\s+'\s*(s|re|ve|ll|d|m|t)\b")
_MUSIC = re.compile("[♪♫❤☐□☒]+")


def clean_target(text: str) -> str:
    """Return English with straight quotes, single spaces and no space before closing punctuation."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_TARGET_MARKS)
    text = _MUSIC.sub(" ", text)
    text = _CONTRACTION.sub(r"'\1", _SPACE_AFTER.sub(r"\1", _SPACE_BEFORE.sub(r"\1", text)))
    return _SPACE.sub(" ", text).strip()


_STRAY_FOUR = re.compile(r"چوار ساڵی(?= (?:\d{3}|یەک هەزار|دوو هەزار|هەزار))")  # AWTA: "in four the year 1985"


def clean_source(text: str) -> str:
    """Return the Sorani side as inference will see it, without the corpus's own litter."""
    text = _MUSIC.sub(" ", text.replace("ﷺ", " ").replace("\ufffd", ""))
    text = _STRAY_FOUR.sub("ساڵی", model_input(text))
    return _SPACE.sub(" ", _SPACE_AFTER.sub(r"\1", _SPACE_BEFORE.sub(r"\1", text))).strip()


_GLOSS = re.compile(r"\s*\([^()]*\)\s*")
_INSERTED = re.compile(r"\[i\.e\.[^\]]*\]\s*")


def without_glosses(pair: Pair) -> Pair:
    """Drop a Koran translator's explanations: parentheses in Sorani, ``[i.e., ...]`` and brackets in English."""
    source = _SPACE.sub(" ", _GLOSS.sub(" ", pair.source)).strip()
    target = _INSERTED.sub("", pair.target).replace("[", "").replace("]", "")
    target = "".join(c for c in unicodedata.normalize("NFD", target) if not unicodedata.combining(c))
    return replace(pair, source=source, target=_SPACE.sub(" ", target.replace(" -", ",").strip(", ")))


_WORDLIKE = re.compile(r"[A-Za-z][A-Za-z'-]*")
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?:;\"“(\[-])\s*[\"'(\[]*$")


def casing_table(texts: Iterable[str], least: int = 2, share: float = 0.8) -> dict[str, str]:
    """Return, for each lower-cased English word, the spelling that cased text gives it away from sentence starts.

    Only words seen ``least`` times and written one way in ``share`` of them are entered.
    """
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for found in _WORDLIKE.finditer(text):
            if not _ENDS_SENTENCE.search(text[max(0, found.start() - 4) : found.start()]):
                seen[found.group().lower()][found.group()] += 1
    table: dict[str, str] = {}
    for word, spellings in seen.items():
        spelling, count = spellings.most_common(1)[0]
        if count >= least and count >= share * spellings.total():
            table[word] = spelling
    return table


def recased(text: str, table: Mapping[str, str]) -> str:
    """Give each word of a lower-cased or rule-cased text the spelling the table knows, and start with a capital."""

    def spelling(found: re.Match[str]) -> str:
        word = found.group()
        known = table.get(word.lower())
        if known is None or word in ("I", "I'm", "I've", "I'll", "I'd"):
            return word
        at_start = bool(_ENDS_SENTENCE.search(text[max(0, found.start() - 4) : found.start()]))
        return known[:1].upper() + known[1:] if at_start and word[:1].isupper() else known

    text = _WORDLIKE.sub(spelling, text)
    return text[:1].upper() + text[1:]


_SORANI_LETTER = re.compile("[\u0621-\u06d5]")
_LATIN_LETTER = re.compile("[A-Za-z]")
_DIGITS = re.compile(r"\d+")
_FRAGMENT_END = re.compile(r"[,،]$")


def plausible(pair: Pair, longest: int = 90) -> bool:
    """Whether both sides are in their script, of fitting length, and hold the same long numbers."""
    source, target = pair.source, pair.target
    letters = len(_SORANI_LETTER.findall(source))
    if not letters or not _LATIN_LETTER.search(target) or len(_SORANI_LETTER.findall(target)) > 2:
        return False
    if letters < 0.4 * len(re.sub(r"[\s\d]", "", source)):
        return False
    words, english = len(source.split()), len(target.split())
    if max(words, english) > longest:
        return False
    if (words + 3) / (english + 3) > 2.0 or (english + 3) / (words + 3) > 2.4:
        return False
    if not 0.4 < (len(source) + 10) / (len(target) + 10) < 2.2:
        return False
    ours, theirs = (Counter(n for n in _DIGITS.findall(t) if len(n) > 1) for t in (source, target))
    return (ours & theirs).total() * 2 >= max(ours.total(), theirs.total())


def well_proportioned(pair: Pair) -> bool:
    """Whether the sides' lengths fit closely; of AWTA's pairs that fail (2.6 %), half are misaligned."""
    return 0.62 < (len(pair.source) + 8) / (len(pair.target) + 8) < 1.55


def without_hanging_comma(pair: Pair) -> Pair:
    """Drop the comma that ends a fragment on both sides: a segment at the desk is a whole one."""
    if _FRAGMENT_END.search(pair.source) and _FRAGMENT_END.search(pair.target):
        return replace(pair, source=pair.source[:-1].rstrip(), target=pair.target[:-1].rstrip())
    if _FRAGMENT_END.search(pair.target) and not re.search(r"[.?!:;,]$", pair.source):
        return replace(pair, target=pair.target[:-1].rstrip())
    if _FRAGMENT_END.search(pair.source):
        return replace(pair, source=pair.source[:-1].rstrip())
    return pair


def with_digits(pair: Pair) -> Pair | None:
    """Return the pair with its spelled numbers as digits, ``None`` where its sides contradict each other."""
    written = numbers_as_digits(pair.source, pair.target)
    return None if written is None else replace(pair, source=written[0], target=written[1])


def deduplicated(pairs: Iterable[Pair], most: int = 3) -> list[Pair]:
    """Drop repeats (case and punctuation aside), and keep at most ``most`` translations of one source."""
    seen: set[tuple[str, str]] = set()
    sources: Counter[str] = Counter()
    kept: list[Pair] = []
    for pair in pairs:
        source, target = (re.sub(r"\W+", " ", side).strip().lower() for side in (pair.source, pair.target))
        if (source, target) in seen or sources[source] >= most:
            continue
        seen.add((source, target))
        sources[source] += 1
        kept.append(pair)
    return kept


def with_other_digits(pair: Pair, chance: random.Random) -> Pair | None:
    """Return the pair with each shared number of two digits or more replaced by another of its length.

    The model then learns to copy digits rather than to remember numbers. ``None`` if there is none to replace.
    """
    shared = {n for n in _DIGITS.findall(pair.source) if len(n) > 1} & set(_DIGITS.findall(pair.target))
    if not shared:
        return None
    other = {n: str(chance.randint(10 ** (len(n) - 1), 10 ** len(n) - 1)) for n in sorted(shared)}

    def swap(found: re.Match[str]) -> str:
        return other.get(found.group(), found.group())

    return replace(pair, source=_DIGITS.sub(swap, pair.source), target=_DIGITS.sub(swap, pair.target))


def _anchors(pair: Pair) -> list[str]:
    candidates = set(re.findall(r"\d+(?:[.,]\d+)*|[A-Za-z][\w.-]*\w", pair.source))
    return sorted(a for a in candidates if pair.source.count(a) == 1 and pair.target.count(a) == 1)


_TAG = re.compile(r"\s*(⟦\d⟧)\s*")


def _apart(text: str) -> str:
    """Put single spaces round tag tokens: the words beside them then keep their usual subwords."""
    return _SPACE.sub(" ", _TAG.sub(r" \1 ", text)).strip()


def with_tags(pair: Pair, chance: random.Random, other: Pair | None = None) -> Pair:
    """Return the pair with tag tokens at places that surely correspond on both sides.

    Round a number or a Latin word that both sides share, round the whole, at either end, or between the pair
    and ``other``. Tokens are numbered in source order and stand between spaces.
    """
    tagged = _tagged(pair, chance, other)
    return replace(tagged, source=_apart(tagged.source), target=_apart(tagged.target))


def _tagged(pair: Pair, chance: random.Random, other: Pair | None) -> Pair:
    tags = list(TAG_TOKENS)
    anchors = _anchors(pair)
    kind = chance.choice(
        ["whole", "start", "end", *(["anchor"] * 3 if anchors else []), *(["join"] * 3 if other else [])]
    )
    match kind:
        case "anchor":
            anchor = chance.choice(anchors)
            pattern = re.compile(rf"(?<![\w.]){re.escape(anchor)}(?!\w)")
            if pattern.search(pair.source) and pattern.search(pair.target):
                around = f"{tags[0]}{anchor}{tags[1]}" if chance.random() < 0.7 else f"{tags[0]}{anchor}"
                return replace(
                    pair, source=pattern.sub(around, pair.source, 1), target=pattern.sub(around, pair.target, 1)
                )
            return replace(pair, source=f"{tags[0]}{pair.source}", target=f"{tags[0]}{pair.target}")
        case "join" if other is not None:
            if chance.random() < 0.5:
                source = f"{pair.source} {tags[0]}{other.source}{tags[1]}"
                target = f"{pair.target} {tags[0]}{other.target}{tags[1]}"
            else:
                source = f"{tags[0]}{pair.source}{tags[1]} {other.source}"
                target = f"{tags[0]}{pair.target}{tags[1]} {other.target}"
            return replace(pair, source=source, target=target)
        case "start":
            return replace(pair, source=f"{tags[0]}{pair.source}", target=f"{tags[0]}{pair.target}")
        case "end":
            return replace(pair, source=f"{pair.source}{tags[0]}", target=f"{pair.target}{tags[0]}")
        case _:
            source, target = f"{tags[0]}{pair.source}{tags[1]}", f"{tags[0]}{pair.target}{tags[1]}"
            return replace(pair, source=source, target=target)
