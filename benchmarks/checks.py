"""How often the checks cry wolf on good translations, and how many planted faults they see.

The good pairs are the 1,000 development pairs and the 520 tuning sentences of FLORES beside the repository, and others
that nobody looked at while the checks were written: 1,000 pairs of news and 500 of health drawn by a seed, and 300
sentences of FLORES's other part. The glossaries are those that ship. A fault counts as seen only if the faulty pair has
a finding of severity error or warning that the good pair has not.
"""

from __future__ import annotations

import lzma
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from benchmarks import Figure, Unmeasurable, planted
from benchmarks.planting import Plant
from translator_app.composition.furnishing import read_names
from translator_app.core import english
from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.glossary import Term, TermStatus
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.kurdish.words import words
from translator_app.core.ports import NoTask
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment, State
from translator_app.formats.glossary_files import read_terms
from translator_app.services.spelling import Spelling, load_dictionaries, words_of

ROOT: Final = Path(__file__).resolve().parent.parent
SHARED: Final = ROOT.parent / "shared" / "data"
SOURCES: Final = (
    ("development pairs", "parallel/ckb-en.dev.tsv", 1),
    ("FLORES", "eval/flores200-dev-part.ckb-en.tsv", 0),
)
Pair = tuple[str, str]
GRAVE: Final = (Severity.ERROR, Severity.WARNING)
BLIND_SEED: Final = 415
"""Draws the pairs that nobody looked at; draw others after looking at these."""
MOST_OF_A_KIND: Final = 150
NAMED: Final = frozenset({"digit changed", "bracket dropped", "kurdish word left"})
"""The kinds of which the issue asks for 95 in 100, of those planted blind."""


def good_pairs() -> dict[str, list[Pair]]:
    """Return the pairs by the name of their source. Raises Unmeasurable without the data."""
    found: dict[str, list[Pair]] = {}
    for name, place, column in SOURCES:
        path = SHARED / place
        if not path.exists():
            raise Unmeasurable(f"the pairs {place} are not beside the repository")
        rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
        found[name] = [(row[column], row[column + 1]) for row in rows if len(row) > column + 1]
    return found


def blind_pairs() -> dict[str, list[Pair]]:
    """Return pairs drawn from news, health and FLORES's other part. Raises Unmeasurable without the data."""
    places = [
        SHARED / "parallel" / "ckb-en.news.tsv.xz",
        SHARED / "memory" / "tico-19.en-ckb.tmx.xz",
        SHARED / "eval" / "flores200-devtest.ckb-en.tsv",
    ]
    if missing := [place.name for place in places if not place.exists()]:
        raise Unmeasurable(f"the pairs {missing[0]} are not beside the repository")
    news = [_columns(line, 1) for line in lzma.decompress(places[0].read_bytes()).decode().splitlines()]
    with lzma.open(places[1]) as units:
        health = [
            (sides[1], sides[0])
            for unit in ElementTree.parse(units).iter("tu")
            if len(sides := ["".join(side.itertext()) for side in unit.iter("seg")]) == 2
        ]
    flores = [_columns(line, 0) for line in places[2].read_text("utf-8").splitlines()]
    dice = random.Random(BLIND_SEED)
    return {
        "news": dice.sample(news, 1_000),
        "health": dice.sample(health, 500),
        "FLORES devtest": dice.sample(flores, 300),
    }


def _columns(line: str, first: int) -> Pair:
    row = line.split("\t")
    return row[first], row[first + 1]


def shipped_terms() -> list[Term]:
    """Return the terms of the glossaries that ship."""
    return [term for path in sorted((ROOT / "glossaries").glob("*.tsv")) for term in read_terms(path)]


def context(*, binding: bool) -> CheckContext:
    """Return the shipped glossaries as advice, as in the product, or as binding as a translator's own."""
    terms = shipped_terms()
    advisory = frozenset() if binding else frozenset(term.glossary for term in terms)
    return CheckContext(terms=TermIndex(terms), advisory=advisory)


def _issues(pair: Pair, given: CheckContext) -> list[Issue]:
    return check_segment(Segment(1, 1, 1, 1, pair[0], pair[1], state=State.TRANSLATED), given)


def false_alarms(pairs: Sequence[Pair], given: CheckContext) -> dict[Severity, float]:
    """Return the share of pairs in percent that have a finding of each severity."""
    counts = dict.fromkeys((*GRAVE, Severity.INFO), 0)
    for pair in pairs:
        for severity in {issue.severity for issue in _issues(pair, given)}:
            counts[severity] += 1
    return {severity: 100 * count / len(pairs) for severity, count in counts.items()}


# ---- planted faults ------------------------------------------------------------------------------------------

Fault = Callable[[Sequence[Pair], int, random.Random], Pair | None]


def number_changed(pairs: Sequence[Pair], place: int, dice: random.Random) -> Pair | None:
    """Change one digit of the translation."""
    source, target = pairs[place]
    digits = [match.start() for match in re.finditer(r"[0-9]", target)]
    if not digits or not re.search(r"\d", source):
        return None
    where = dice.choice(digits)
    other = dice.choice([each for each in "123456789" if each != target[where]])
    return source, target[:where] + other + target[where + 1 :]


def bracket_dropped(pairs: Sequence[Pair], place: int, dice: random.Random) -> Pair | None:
    """Take one bracket away from a translation whose brackets are complete."""
    source, target = pairs[place]
    brackets = [match.start() for match in re.finditer(r"[()\[\]]", target)]
    if not brackets or any(target.count(left) != target.count(right) for left, right in ("()", "[]")):
        return None
    where = dice.choice(brackets)
    return source, target[:where] + target[where + 1 :]


def kurdish_left_in(pairs: Sequence[Pair], place: int, dice: random.Random) -> Pair | None:
    """Put a word of the source in the place of a word of the translation."""
    source, target = pairs[place]
    there = [source[start:end] for start, end in words(source) if source[start].isalpha() and source[start] > "\u0600"]
    here = english.words(target)
    if not there or not here:
        return None
    start, end = dice.choice(here)
    return source, target[:start] + dice.choice(there) + target[end:]


def sentence_left_out(pairs: Sequence[Pair], place: int, dice: random.Random) -> Pair | None:
    """Join two neighbouring sentences and leave the translation of either out."""
    if place + 1 == len(pairs):
        return None
    (one, one_target), (two, two_target) = pairs[place], pairs[place + 1]
    if not (one.endswith((".", "؟", "!")) and two.endswith((".", "؟", "!"))):
        return None
    return f"{one} {two}", dice.choice((one_target, two_target))


FAULTS: Final[dict[str, Fault]] = {
    "number changed": number_changed,
    "bracket dropped": bracket_dropped,
    "sentence left out": sentence_left_out,
    "Kurdish word left in": kurdish_left_in,
}


def faulty(pairs: Sequence[Pair], fault: Fault) -> Iterator[tuple[Pair, Pair]]:
    """Yield each pair that can have the fault, as it was and with it."""
    dice = random.Random(2026)
    for place, pair in enumerate(pairs):
        planted = fault(pairs, place, dice)
        if planted:
            yield pair, planted


def terms_missed(pairs: Sequence[Pair], given: CheckContext) -> Iterator[tuple[Pair, Pair]]:
    """Yield pairs that follow the glossary, and with all renderings of one of its terms taken out."""
    for source, target in pairs:
        if any(issue.check == "term-missing" for issue in _issues((source, target), given)):
            continue
        for hit in given.terms.find(source, least=0.75):
            wanted = [
                found
                for found in given.terms.find_target(target)
                if any(term in hit.terms and term.status is not TermStatus.FORBIDDEN for term in found.terms)
            ]
            if wanted:
                changed = target
                for found in reversed(wanted):
                    changed = f"{changed[: found.start]}matter{changed[found.end :]}"
                yield (source, target), (source, changed)
                break


def seen(cases: Iterator[tuple[Pair, Pair]], given: CheckContext) -> tuple[int, int]:
    """Return (faults seen, faults planted)."""
    caught = planted = 0
    for good, bad in cases:
        before = {issue.key for issue in _issues(good, given) if issue.severity in GRAVE}
        planted += 1
        caught += any(issue.severity in GRAVE and issue.key not in before for issue in _issues(bad, given))
    return caught, planted


# ---- planted blind -------------------------------------------------------------------------------------------


def speller() -> Spelling:
    """Return the dictionaries with the names of the product."""
    spelling = Spelling(load_dictionaries(ROOT / "resources" / "dictionaries", NoTask()))
    exonyms, _ = read_names(ROOT / "resources" / "names" / "exonyms.tsv")
    named = (target for targets in exonyms.values() for target in targets)
    spelling.use(names=words_of((*named, *(term.target for term in shipped_terms()))))
    return spelling


def planted_blind(pairs: Sequence[Pair], given: CheckContext) -> Iterator[Figure]:
    """Yield the share of each kind of fault that is seen in pairs nobody looked at."""
    for kind, plant in planted.PLANTS.items():
        caught, faults = seen(_planted(pairs, plant), given)
        if faults:
            bound = 95 if kind in NAMED else None
            yield Figure(f"caught, blind: {kind} ({faults})", 100 * caught / faults, "%", at_least=bound)
    shifted = ((one, (one[0], other[1])) for one, other in pairwise(pairs[:301]))
    caught, faults = seen(shifted, given)
    yield Figure(f"caught, blind: the next segment's translation ({faults})", 100 * caught / faults, "%")
    for size in (2, 3, 4):
        dice = random.Random(BLIND_SEED + size)
        cases = planted.sentences_left_out(pairs, size, MOST_OF_A_KIND, dice)
        caught, faults = seen(cases, given)
        bound = 95 if size == 2 else None
        what = f"caught, blind: a sentence of {size} left out ({faults})"
        yield Figure(what, 100 * caught / faults, "%", at_least=bound)
        made_one = list(planted.sentences_made_one(pairs, size, MOST_OF_A_KIND, dice))
        wrong = sum(any(issue.check == "sentences" for issue in _issues(pair, given)) for pair in made_one)
        yield Figure(f"said to be left out where two of {size} were made one", 100 * wrong / len(made_one), "%")


def _planted(pairs: Sequence[Pair], plant: Plant) -> Iterator[tuple[Pair, Pair]]:
    dice = random.Random(BLIND_SEED)
    faults = 0
    for pair in pairs:
        bad = plant(*pair, dice)
        if bad is not None and bad != pair:
            yield pair, bad
            faults += 1
            if faults == MOST_OF_A_KIND:
                return


# ---- figures -------------------------------------------------------------------------------------------------


def measure() -> Iterator[Figure]:
    """Yield the false-alarm rates, the share of faults seen and the time of a segment."""
    by_source = good_pairs()
    shipped, binding = context(binding=False), context(binding=True)
    for name, pairs in by_source.items():
        own = false_alarms(pairs, binding)[Severity.WARNING]
        yield Figure(f"warnings if the shipped glossaries were binding, {name}", own, "% of pairs")
    everything = [pair for pairs in by_source.values() for pair in pairs]
    for label, fault in FAULTS.items():
        caught, planted = seen(faulty(everything, fault), shipped)
        yield Figure(f"caught: {label} ({planted})", 100 * caught / planted, "%", at_least=95)
    caught, planted = seen(terms_missed(everything, binding), binding)
    yield Figure(f"caught: term missed ({planted})", 100 * caught / planted, "%", at_least=95)
    begun = time.process_time()
    spelling = speller()
    yield Figure("dictionaries and names read", time.process_time() - begun, "s of processor", at_most=2)
    whole = replace(shipped, speller=spelling)
    blind = blind_pairs()
    for name, pairs in {**by_source, **blind}.items():
        yield from _alarms(name, pairs, whole, promised=name in by_source)
    unseen = [pair for pairs in blind.values() for pair in pairs]
    yield from planted_blind(unseen, whole)
    start = time.process_time()
    for pair in everything:
        _issues(pair, whole)
    taken = (time.process_time() - start) * 1000 / len(everything)
    yield Figure("all checks of a segment, mean", taken, "ms of processor", at_most=5)


def _alarms(name: str, pairs: Sequence[Pair], given: CheckContext, *, promised: bool) -> Iterator[Figure]:
    """Yield how many of the good ``pairs`` have a finding, by severity, then by check."""
    counts = Counter[str]()
    for pair in pairs:
        issues = _issues(pair, given)
        counts.update({issue.severity.value for issue in issues})
        counts.update({f"{issue.check} {issue.severity.value}" for issue in issues})
    for severity, most in ((Severity.ERROR, 1), (Severity.WARNING, 8), (Severity.INFO, None)):
        what = f"{name} ({len(pairs)}): {severity.value}s"
        yield Figure(what, 100 * counts.pop(severity.value, 0) / len(pairs), "% of pairs", most if promised else None)
    for check, count in counts.most_common():
        yield Figure(f"{name}: {check}", 100 * count / len(pairs), "% of pairs")


def run() -> dict[str, float]:
    """Return the figures by name."""
    return {figure.what: figure.value for figure in measure()}


def main() -> None:
    """Print the figures."""
    for figure in measure():
        print(f"{figure.what:60} {figure.value:8.2f} {figure.unit}{'' if figure.kept else '  MISSED'}")


if __name__ == "__main__":
    main()
