"""Pretranslation and analysis: 10,000 segments against a memory of 200,000 units, and the index of equal segments.

The memory holds edited copies of the real pairs of ../shared/data (see ``memory``), the segments are other copies.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import Figure
from benchmarks.memory import edited, real
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment
from translator_app.services.analysing import analyse, best_score
from translator_app.services.pretranslating import pretranslate
from translator_app.services.repeating import keys_of
from translator_app.services.suggesting import AttachedMemory, Suggester
from translator_app.storage.memory_store import create_memory

UNITS, SEGMENTS, LARGE = 200_000, 10_000, 100_000


def measure() -> Iterator[Figure]:
    """Yield how long each takes."""
    draw = random.Random(31)
    pairs = list(real(UNITS))
    words = [word for source, _ in draw.sample(pairs, 5_000) for word in source.split()]
    chosen = draw.sample(pairs, SEGMENTS)
    sources = [source if draw.random() < 0.3 else edited(source, words, draw) for source, _ in chosen]
    segments = [Segment(n, 1, n, n, source) for n, source in enumerate(sources, start=1)]
    with tempfile.TemporaryDirectory() as folder:
        store = create_memory(Path(folder) / "bench.wtm")
        store.add_many(TranslationUnit(source, target) for source, target in pairs)
        suggester = Suggester([AttachedMemory(store)])
        for least in (85, 50):
            begun = time.perf_counter()
            done = pretranslate(segments, suggester, NoTask(), memory_from=least, use_engine=False)
            yield Figure(f"pretranslating {SEGMENTS:,} segments from {least} %", time.perf_counter() - begun, "s")
            yield Figure(f"filled from {least} %", 100 * done.from_memory / SEGMENTS, "%")
        begun = time.perf_counter()
        analyse([SourceDocument(1, "bench", "txt", 0)], segments, best_score(suggester), NoTask())
        yield Figure(f"analysing {SEGMENTS:,} segments", time.perf_counter() - begun, "s")
        store.close()
    many = [Segment(n, 1, n, n, pairs[n % len(pairs)][0]) for n in range(1, LARGE + 1)]
    begun = time.perf_counter()
    keys_of(many, NoTask())
    yield Figure(f"indexing the equal ones of {LARGE:,} segments, in the background", time.perf_counter() - begun, "s")
