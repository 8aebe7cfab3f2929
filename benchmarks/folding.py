"""How fast text is folded, with and without the way back, and that every pass over a text is linear in it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks import Figure
from translator_app.core.kurdish.dates import dates
from translator_app.core.kurdish.folding import fold, fold_spans
from translator_app.core.kurdish.legacy import LegacyKind, convert_legacy
from translator_app.core.kurdish.numerals import numbers
from translator_app.core.kurdish.words import word_count, words

# Sentences in the mix of code points that real text has: Arabic and Kurdish kaf and yeh, ZWNJ, marks, digits.
RUNNING = (
    "رۆژی چوارشەممە ٧ی نیسانی ٢٠٢١ ئەنجوومەنی وەزیران كۆبووه\u200cوه\u200c و باسی «دۆخی ئابووری»ی كرد. "
    "بڕیار درا پرۆژەکە لە شاری هەولێر دەست پێ بكات، بەڵام كاتەكەی دیاری نەكراوە؛ نرخی گشتی 25.5 ملیۆن دینارە. "
    "خەڵكی ناوچەكە دەڵێن: ئێمە چاوەڕێی ڕۆژێكی باشترین و هیوادارین بەرِێوەبەر\u200cو ئەندازیاران زوو بگەنە ئەنجام؟ "
)
# One text each: without a blank, of joiners, marks, tatweel, blanks, doubled letters, NUL and surrogates, codes.
ODD = ("ب", "ه\u200c", "ر\u0650", "ـ", " ", "و", "\0\ud800", "\U000f0001")
PASSES: dict[str, Callable[[str], object]] = {
    "folding with its way back": fold_spans,
    "words": words,
    "word count": word_count,
    "numbers": numbers,
    "dates": dates,
    "conversion of Ali-K": lambda text: convert_legacy(text, LegacyKind.ALI_K),
}
ROUNDS = 3


def _seconds(work: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()  # of this process alone: others must not make a pass look worse than linear
        work(text)
        best = min(best, time.process_time() - begin)
    return best


def _growth(work: Callable[[str], object], unit: str) -> float:
    """Return how the time grows when a text doubles, as the mean of two doublings."""
    short, long = (_seconds(work, (unit * size)[:size]) for size in (60_000, 240_000))
    return float((long / max(short, 1e-4)) ** 0.5)


def run() -> dict[str, Any]:
    """Return million characters a second by what was folded, and how a doubled odd text's time grows."""
    text = (RUNNING * (1_000_000 // len(RUNNING) + 1))[:1_000_000]
    segment = RUNNING[:150]
    return {
        "fold, one text of 1,000,000": len(text) / _seconds(fold, text) / 1e6,
        "fold, segments of 150": 150_000 / _seconds(lambda _: [fold(segment) for _ in range(1000)], "") / 1e6,
        "fold_spans, one text of 1,000,000": len(text) / _seconds(fold_spans, text) / 1e6,
        "fold_spans, segments of 150": 150_000
        / _seconds(lambda _: [fold_spans(segment) for _ in range(1000)], "")
        / 1e6,
        "numbers, segments of 150": 15_000 / _seconds(lambda _: [numbers(segment) for _ in range(100)], "") / 1e6,
        "dates, segments of 150": 15_000 / _seconds(lambda _: [dates(segment) for _ in range(100)], "") / 1e6,
        "doubling": {
            name: max(_growth(work, unit) for unit in (*ODD, "٣", "دوو و ", "1/", RUNNING))
            for name, work in PASSES.items()
        },
    }


def measure() -> Iterator[Figure]:
    """Yield the speeds and how the time grows when the text doubles (2 is linear)."""
    result = run()
    for name, growth in result.pop("doubling").items():
        yield Figure(f"{name}: twice as much of the worst odd text", growth, "times", at_most=3)
    for name, speed in result.items():
        promised = 5.0 if name.startswith("fold,") else None
        yield Figure(name, speed, "M characters/s", at_least=promised)


def main() -> None:
    """Print the table."""
    for figure in measure():
        print(f"{figure.what:60} {figure.value:8.2f} {figure.unit}")


if __name__ == "__main__":
    main()
