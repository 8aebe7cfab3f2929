"""Fragments: how often the English told for a phrase stands in the translator's own sentence, and how fast.

The memory is the training pairs of ../shared/data; the sentences asked about are pairs it does not hold. A fragment
counts as right if its English, word by word in one form, stands in the reference translation. That is a lower bound:
a translator may have said the same otherwise. ``WERGER_BENCH_SENTENCES`` sets how many are asked of each set.
"""

from __future__ import annotations

import lzma
import os
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks import Figure, Unmeasurable, p95
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask, Task
from translator_app.services.concordance import Line, Query, search
from translator_app.services.fragments import Fragment, Fragments, Known, keys_of
from translator_app.services.suggesting import AttachedMemory
from translator_app.storage.memory_store import create_memory

DATA = Path(__file__).parents[1].parent / "shared" / "data"
SENTENCES = int(os.environ.get("WERGER_BENCH_SENTENCES", "500"))
BINS = (0.3, 0.5, 0.6, 0.7)


def measure() -> Iterator[Figure]:
    """Yield precision by the confidence told, for two kinds of text, and the time of an answer."""
    train = DATA / "parallel" / "ckb-en.train.tsv.xz"
    if not train.exists():
        raise Unmeasurable(f"there is no {train}")
    with tempfile.TemporaryDirectory() as folder:
        store = create_memory(Path(folder) / "bench.wtm")
        with lzma.open(train, "rt", encoding="utf-8") as lines:
            pairs = (line.rstrip("\n").split("\t")[1:] for line in lines)
            store.add_many(TranslationUnit(source, target) for source, target in pairs)
        memory = AttachedMemory(store)
        fragments = Fragments([memory], lambda _: ())
        begun = time.perf_counter()
        fragments.background()
        yield Figure("sample of a memory, once", (time.perf_counter() - begun) * 1000, "ms")
        for name, asked in (("held-out pairs", _dev()), ("news", _news())):
            yield from _told(name, fragments, asked)
        times = []
        phrases = [" ".join(source.split()[1:3]) for source, _ in _dev()[:200]]
        for phrase in phrases:
            begun = time.perf_counter()
            search(
                Query(phrase), [memory], lambda _query, _task, _most: (), NoTask(), background=fragments.background()
            )
            times.append((time.perf_counter() - begun) * 1000)
        yield Figure("concordance, first hundred lines with their rendering, 95 of 100", p95(times), "ms", at_most=100)
        store.close()


def _told(name: str, fragments: Fragments, asked: Sequence[tuple[str, str]]) -> Iterator[Figure]:
    times: list[float] = []
    right: dict[tuple[Known, float], list[bool]] = defaultdict(list)
    for source, target in asked:
        begun = time.perf_counter()
        found = fragments.of(source)
        times.append((time.perf_counter() - begun) * 1000)
        reference = keys_of(target)
        for fragment in found:
            if fragment.translation:
                floor = max((floor for floor in BINS if fragment.confidence >= floor), default=0.0)
                right[fragment.known, floor].append(_stands(fragment, reference))
    together = [each for (known, _), all_ in right.items() if known is Known.TOGETHER for each in all_]
    yield Figure(f"{name}: phrases seen together, told a sentence", len(together) / len(asked), "")
    yield Figure(f"{name}: of these in the reference", 100 * sum(together) / max(1, len(together)), "%", at_least=55)
    for (known, floor), all_ in sorted(right.items()):
        yield Figure(f"{name}: {known}, confidence from {floor:.0%}: {len(all_)}", 100 * sum(all_) / len(all_), "%")
    yield Figure(f"{name}: fragments of a sentence, median", sorted(times)[len(times) // 2], "ms", at_most=50)
    yield Figure(f"{name}: fragments of a sentence, 95 of 100", p95(times), "ms", at_most=50)


def _stands(fragment: Fragment, reference: Sequence[str]) -> bool:
    keys = keys_of(fragment.translation)
    return any(list(reference[at : at + len(keys)]) == keys for at in range(len(reference) - len(keys) + 1))


def _nowhere(_query: Query, _task: Task, _most: int) -> tuple[Line, ...]:
    return ()


def _dev() -> list[tuple[str, str]]:
    with (DATA / "parallel" / "ckb-en.dev.tsv").open(encoding="utf-8") as lines:
        return _some(lines)


def _news() -> list[tuple[str, str]]:
    with lzma.open(DATA / "parallel" / "ckb-en.news.tsv.xz", "rt", encoding="utf-8") as lines:
        return _some(lines)


def _some(lines: Iterable[str]) -> list[tuple[str, str]]:
    pairs = [(source, target) for _, source, target in (line.rstrip("\n").split("\t") for line in lines)]
    return random.Random(3).sample(pairs, min(SENTENCES, len(pairs)))
