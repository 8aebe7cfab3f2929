"""How often the checks cry wolf on good translations, and how many planted faults they see.

The good pairs are the 1,000 development pairs and the 520 tuning sentences of FLORES beside the repository; nobody
prepared them for this. The glossaries are those that ship. A fault counts as seen only if the faulty pair has a
finding of severity error or warning that the good pair has not.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks import Figure, Unmeasurable
from translator_app.core import english
from translator_app.core.checks import CheckContext, check_segment
from translator_app.core.glossary import Term, TermStatus
from translator_app.core.kurdish.terms import TermIndex
from translator_app.core.kurdish.words import words
from translator_app.core.ports import NoTask
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment, State
from translator_app.formats.glossary_files import read_terms
from translator_app.furnishing import read_names
from translator_app.services.spelling import Spelling, load_dictionaries, words_of

ROOT: Final = Path(__file__).resolve().parent.parent
SHARED: Final = ROOT.parent / "shared" / "data"
SOURCES: Final = (
    ("development pairs", "parallel/ckb-en.dev.tsv", 1),
    ("FLORES", "eval/flores200-dev-part.ckb-en.tsv", 0),
)
Pair = tuple[str, str]
GRAVE: Final = (Severity.ERROR, Severity.WARNING)


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


# ---- spelling ------------------------------------------------------------------------------------------------


def spelling(by_source: dict[str, list[Pair]]) -> Iterator[Figure]:
    """Yield the time to read the dictionaries and the share of good translations with a word they do not know."""
    start = time.process_time()
    speller = Spelling(load_dictionaries(ROOT / "resources" / "dictionaries", NoTask()))
    taken = time.process_time() - start
    yield Figure("both spelling dictionaries read", taken, "s of processor", at_most=1.5)
    exonyms, _ = read_names(ROOT / "resources" / "names" / "exonyms.tsv")
    named = (target for targets in exonyms.values() for target in targets)
    speller.use(names=words_of((*named, *(term.target for term in shipped_terms()))))
    given = CheckContext(speller=speller)
    for name, pairs in by_source.items():
        marked = sum(any(issue.check == "spelling" for issue in _issues(pair, given)) for pair in pairs)
        yield Figure(f"pairs with a word not in the dictionary, {name}", 100 * marked / len(pairs), "% of pairs")


# ---- figures -------------------------------------------------------------------------------------------------


def measure() -> Iterator[Figure]:
    """Yield the false-alarm rates, the share of faults seen and the time of a segment."""
    by_source = good_pairs()
    shipped, binding = context(binding=False), context(binding=True)
    for name, pairs in by_source.items():
        rates = false_alarms(pairs, shipped)
        yield Figure(f"false errors, {name} ({len(pairs)})", rates[Severity.ERROR], "% of pairs", at_most=1)
        yield Figure(f"false warnings, {name}", rates[Severity.WARNING], "% of pairs", at_most=8)
        yield Figure(f"remarks, {name}", rates[Severity.INFO], "% of pairs")
        own = false_alarms(pairs, binding)[Severity.WARNING]
        yield Figure(f"warnings if the shipped glossaries were binding, {name}", own, "% of pairs")
    everything = [pair for pairs in by_source.values() for pair in pairs]
    for label, fault in FAULTS.items():
        caught, planted = seen(faulty(everything, fault), shipped)
        yield Figure(f"caught: {label} ({planted})", 100 * caught / planted, "%", at_least=95)
    caught, planted = seen(terms_missed(everything, binding), binding)
    yield Figure(f"caught: term missed ({planted})", 100 * caught / planted, "%", at_least=95)
    yield from spelling(by_source)
    start = time.perf_counter()
    for pair in everything:
        _issues(pair, shipped)
    yield Figure(
        "all checks of a segment, mean", (time.perf_counter() - start) * 1000 / len(everything), "ms", at_most=5
    )


def run() -> dict[str, float]:
    """Return the figures by name."""
    return {figure.what: figure.value for figure in measure()}


def main() -> None:
    """Print the figures."""
    for figure in measure():
        print(f"{figure.what:60} {figure.value:8.2f} {figure.unit}{'' if figure.kept else '  MISSED'}")


if __name__ == "__main__":
    main()
