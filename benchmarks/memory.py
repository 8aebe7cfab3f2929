"""The translation memory at scale: import, size, search, recall against brute force, and adding.

Two sets. *Synthetic*: sentences of invented words whose frequencies fall as Zipf's law says. *Real*: the sentence
pairs of ../shared/data, each with edited near-duplicates until there are enough (a real memory is full of them).
Queries are sentences of the set with one to three words replaced, left out or put in. The reference compares each
query with every sentence (rapidfuzz, stems' text); a query counts if it has a match of 70 % or more there, and is
found if the memory's best match scores no less.

``WERGER_BENCH_UNITS`` sets another size than a million, ``WERGER_BENCH_QUERIES`` another number of queries than 500.
"""

from __future__ import annotations

import lzma
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract

from benchmarks import Figure, Unmeasurable, omegat, p95
from translator_app.core.memory import TranslationUnit
from translator_app.core.similarity import comparable, likeness
from translator_app.formats.tmx import write_tmx
from translator_app.storage.memory_store import SqliteMemoryStore, create_memory, open_memory

UNITS = int(os.environ.get("WERGER_BENCH_UNITS", "1000000"))
QUERIES = int(os.environ.get("WERGER_BENCH_QUERIES", "500"))
DATA = Path(__file__).parents[1].parent / "shared" / "data" / "parallel"
PEER_QUERIES = 12
"""OmegaT reads all its units for each query; more would take minutes."""
LETTERS = "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ"

Pair = tuple[str, str]


def synthetic(number: int) -> Iterator[Pair]:
    """Yield sentences of 4 to 24 invented words out of 60,000, frequencies by Zipf."""
    draw = random.Random(7)
    vocabulary = ["".join(draw.choices(LETTERS, k=draw.randint(2, 9))) for _ in range(60_000)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(vocabulary))))
    english = [f"word{rank}" for rank in range(len(vocabulary))]
    places = range(len(vocabulary))
    for _ in range(number):
        drawn = draw.choices(places, cum_weights=weights, k=draw.randint(4, 24))
        yield " ".join([vocabulary[place] for place in drawn]) + ".", " ".join([english[place] for place in drawn])


def real(number: int) -> Iterator[Pair]:
    """Yield the pairs of the data, and edited copies of them until there are ``number``."""
    files = [DATA / "ckb-en.train.tsv.xz", DATA / "ckb-en.news.tsv.xz"]
    if not all(file.exists() for file in files):
        raise Unmeasurable(f"there is no {files[0]}")
    pairs: list[Pair] = []
    for file in files:
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                _, source, target = line.rstrip("\n").split("\t")
                pairs.append((source, target))
    draw = random.Random(11)
    words = [word for source, _ in draw.sample(pairs, 20_000) for word in source.split()]
    made = 0
    while True:
        for source, target in pairs:
            if made == number:
                return
            yield (source if made < len(pairs) else edited(source, words, draw)), target
            made += 1


def edited(source: str, words: Sequence[str], draw: random.Random) -> str:
    """Return ``source`` with one to three words replaced, left out or put in."""
    own = source.split()
    for _ in range(draw.randint(1, 3)):
        place = draw.randrange(len(own)) if own else 0
        match draw.randrange(3):
            case 0 if own:
                own[place] = draw.choice(words)
            case 1 if len(own) > 1:
                del own[place]
            case _:
                own.insert(place, draw.choice(words))
    return " ".join(own)


def fill(pairs: Path, memory: Path) -> None:
    """Import the pairs (run in a process of its own: what it takes is what the import takes)."""

    def units() -> Iterator[TranslationUnit]:
        with pairs.open(encoding="utf-8") as lines:
            for line in lines:
                source, target = line.rstrip("\n").split("\t")
                yield TranslationUnit(source, target, author="bench", project="bench")

    store = create_memory(memory)
    store.add_many(units())
    store.close()


def peak_kib() -> int:
    """Return the most memory this process ever held, in KiB (getrusage counts the parent's, too, before exec)."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(status.split("VmHWM:")[1].split()[0])


def measure() -> Iterator[Figure]:
    """Yield the figures of both sets."""
    for name, make in (("synthetic", synthetic), ("real", real)):
        with tempfile.TemporaryDirectory() as folder:
            try:
                yield from _measure(f"{name}, {UNITS:,} units", make, Path(folder))
            except Unmeasurable as reason:
                print(f"   {name}: not measured: {reason}", file=sys.stderr)


def _measure(name: str, make: Callable[[int], Iterator[Pair]], folder: Path) -> Iterator[Figure]:
    pairs, memory = folder / "pairs.tsv", folder / "bench.wtm"
    with pairs.open("w", encoding="utf-8") as out:
        out.writelines(f"{source}\t{target}\n" for source, target in make(UNITS))
    begun = time.perf_counter()
    child = (
        f"from pathlib import Path; from benchmarks.memory import fill; fill(*map(Path, {[str(pairs), str(memory)]}))"
    )
    report = "import time; from benchmarks.memory import peak_kib; print(peak_kib(), time.process_time())"
    peak = subprocess.run([sys.executable, "-c", f"{child}; {report}"], check=True, capture_output=True, text=True)
    yield Figure(f"{name}: import", time.perf_counter() - begun, "s", at_most=90 * UNITS / 1e6)
    kib, seconds = peak.stdout.split()
    yield Figure(f"{name}: import, processor", float(seconds), "s")
    yield Figure(f"{name}: import, memory", int(kib) / 1024, "MB", at_most=150)
    yield Figure(f"{name}: file", memory.stat().st_size / 1e6, "MB")
    texts = sum(len(line.encode()) for line in pairs.open(encoding="utf-8"))
    yield Figure(
        f"{name}: file beyond the texts", (memory.stat().st_size - texts) / 1e6, "MB", at_most=400 * UNITS / 1e6
    )
    store = open_memory(memory)
    yield from _searching(name, store, pairs)
    yield from _peer(name, store, pairs, folder)
    yield from _adding(name, store)
    store.close()


def _peer(name: str, store: SqliteMemoryStore, pairs: Path, folder: Path) -> Iterator[Figure]:
    """Yield what OmegaT takes for the same queries on the same units, and how many times our time that is."""
    if not omegat.installed():
        print("   OmegaT: not installed (Debian: apt install omegat default-jdk)", file=sys.stderr)
        return
    home = folder / "omegat"
    (omegat.make_project(home) / "a.txt").write_text("سڵاو.\n", encoding="utf-8")
    with pairs.open(encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    with (home / "tm" / "units.tmx").open("wb") as out:
        write_tmx((TranslationUnit(source, target) for source, target in rows), out)
    draw = random.Random(29)
    words = [word for source, _ in draw.sample(rows, min(20_000, len(rows))) for word in source.split()]
    queries = [edited(source, words, draw) for source, _ in draw.sample(rows, PEER_QUERIES)]
    asked = folder / "queries.txt"
    asked.write_text("\n".join(queries), encoding="utf-8")
    theirs = omegat.search(home, asked)
    ours = []
    for query in queries:
        begun = time.perf_counter()
        store.search(query)
        ours.append((time.perf_counter() - begun) * 1000)
    median = statistics.median(theirs.milliseconds[1:])  # Java warms up on the first
    yield Figure(f"{name}: OmegaT loads the memory", theirs.load, "s")
    yield Figure(f"{name}: OmegaT's search, median", median, "ms")
    yield Figure(f"{name}: OmegaT, peak memory", theirs.memory, "MB")
    yield Figure(f"{name}: OmegaT's time is ours, times", median / statistics.median(ours[1:]), "", at_least=1)


def _searching(name: str, store: SqliteMemoryStore, pairs: Path) -> Iterator[Figure]:
    draw = random.Random(23)
    with pairs.open(encoding="utf-8") as lines:
        sources = [line.split("\t")[0] for line in lines]
    words = [word for source in draw.sample(sources, min(20_000, len(sources))) for word in source.split()]
    queries = [edited(source, words, draw) for source in draw.sample(sources, QUERIES)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    best, times, busy = [], [], []
    for query in queries:
        begun, working = time.perf_counter(), time.thread_time()
        matches = store.search(query, threshold=70)
        times.append((time.perf_counter() - begun) * 1000)
        busy.append((time.thread_time() - working) * 1000)
        best.append(matches[0].score if matches else 0)
    yield Figure(f"{name}: fuzzy search, median", sorted(times)[len(times) // 2], "ms", at_most=5)
    yield Figure(f"{name}: fuzzy search, 95 of 100", p95(times), "ms", at_most=12)
    yield Figure(f"{name}: fuzzy search, processor, median", sorted(busy)[len(busy) // 2], "ms")
    yield Figure(f"{name}: fuzzy search, processor, 95 of 100", p95(busy), "ms")
    broad = []
    for query in queries[:200]:
        begun = time.perf_counter()
        store.search(query)
        broad.append((time.perf_counter() - begun) * 1000)
    yield Figure(f"{name}: fuzzy search from 50 %, median", sorted(broad)[len(broad) // 2], "ms", at_most=5)
    yield Figure(f"{name}: fuzzy search from 50 %, 95 of 100", p95(broad), "ms", at_most=12)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    yield Figure(f"{name}: searching, memory grown", grown / 1024, "MB", at_most=100)
    looked_up = []
    for phrase in [" ".join(source.split()[1:3]) for source in draw.sample(sources, 100)]:
        begun = time.perf_counter()
        store.concordance(phrase)
        looked_up.append((time.perf_counter() - begun) * 1000)
    yield Figure(f"{name}: concordance of two words, 95 of 100", p95(looked_up), "ms")
    keys = [comparable(source).key for source in sources]
    counted = found = slow = 0.0
    for query, ours in zip(queries, best, strict=True):
        wanted = comparable(query)
        begun = time.perf_counter()
        near = extract(wanted.key, keys, scorer=Levenshtein.normalized_similarity, score_cutoff=0.70, limit=5)
        slow += time.perf_counter() - begun
        reference = max((likeness(wanted, comparable(sources[place])).percent for _, _, place in near), default=0)
        if reference >= 70:
            counted += 1
            found += ours >= reference
    yield Figure(f"{name}: queries with a match of 70 %", counted, "")
    yield Figure(f"{name}: best match found", 100 * found / max(1, counted), "%", at_least=98.5)
    yield Figure(f"{name}: brute force on prepared texts, mean", slow / len(queries) * 1000, "ms")


def _adding(name: str, store: SqliteMemoryStore) -> Iterator[Figure]:
    times = []
    for number, (source, target) in enumerate(synthetic(300)):
        unit = TranslationUnit(f"{source} {number}", target, author="me", previous=source, following=target)
        begun = time.perf_counter()
        store.add(unit)
        times.append((time.perf_counter() - begun) * 1000)
    yield Figure(f"{name}: adding a unit, 95 of 100", p95(times), "ms", at_most=5)
