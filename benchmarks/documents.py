"""Word documents at scale, and hurt ones by the thousand.

A page is 300 words in the runs a Word file really has, with tables, bold words and 50 images in all. The fuzz takes
the tests' corpus, hurts it in its bytes or in its XML, and reads and writes what comes of it.
"""

from __future__ import annotations

import importlib
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import Figure, omegat

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

PAGES = (10, 100, 1000)
FUZZED = 10_000
_SLOWEST_SECONDS = 5.0


def measure() -> Iterator[Figure]:
    """Yield the seconds and megabytes of import and export by pages, and what the fuzz found."""
    figures = run()
    for what, value in figures.items():
        unit = "MB" if "memory" in what else "s" if "second" in what else ""
        yield Figure(what, round(value, 3), unit, at_most=_bound(what))


def run(pages: tuple[int, ...] = PAGES, fuzzed: int = FUZZED) -> dict[str, float]:
    """Return the figures by name."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in pages:
            figures |= _scale(number, Path(folder) / "long.docx")
        figures |= _peer(pages[-1], Path(folder), figures)
        figures["peak memory, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if fuzzed:
            figures |= _fuzz(fuzzed, Path(folder) / "hurt.docx")
    return figures


def _bound(what: str) -> float | None:
    if "OmegaT" in what:
        return None
    if "1000 pages" in what:
        return 15.0
    if "memory" in what:
        return 600.0
    if "slowest" in what:
        return _SLOWEST_SECONDS
    return 0.0 if "broke" in what else None


def _scale(pages: int, path: Path) -> dict[str, float]:
    from translator_app.core.ports import ExportOptions, NoTask
    from translator_app.formats.docx import Docx

    path.write_bytes(importlib.import_module("samples_docx").thousand_pages(pages))
    form = Docx()
    start = time.perf_counter()
    parsed = form.read(path, NoTask())
    imported = time.perf_counter() - start
    targets = [re.sub(r"[\u0600-\u06ff]+", "word", paragraph.text) for paragraph in parsed.paragraphs]
    start = time.perf_counter()
    with path.open("wb") as out:
        form.write(parsed.skeleton, targets, out, ExportOptions(), NoTask())
    exported = time.perf_counter() - start
    return {f"import of {pages} pages, seconds": imported, f"export of {pages} pages, seconds": exported}


def _peer(pages: int, folder: Path, ours: dict[str, float]) -> dict[str, float]:
    """Return what OmegaT takes for the same document: loading and writing it, its own empty start taken off."""
    if not omegat.installed():
        print("   OmegaT: not installed (Debian: apt install omegat)", file=sys.stderr)
        return {}
    omegat.make_project(folder / "empty")
    source = omegat.make_project(folder / "peer")
    (source / "long.docx").write_bytes(importlib.import_module("samples_docx").thousand_pages(pages))
    start, _ = omegat.translate(folder / "empty")
    whole, memory = omegat.translate(folder / "peer")
    theirs = whole - start
    own = ours[f"import of {pages} pages, seconds"] + ours[f"export of {pages} pages, seconds"]
    return {
        f"OmegaT, import and export of {pages} pages, seconds": theirs,
        f"OmegaT, peak memory with {pages} pages, MB": memory,
        "ours as a part of OmegaT's time": own / theirs,
    }


def _fuzz(number: int, path: Path) -> dict[str, float]:
    samples = importlib.import_module("samples_docx")
    hostile = importlib.import_module("formats.test_docx_hostile")
    chance = random.Random(7)
    drawn = importlib.import_module("samples_drawings").DRAWN
    seeds = [build() for build in (*samples.CORPUS.values(), *drawn.values())]
    counts = {"read": 0, "refused": 0, "broke": 0}
    slowest = 0.0
    for index in range(number):
        data = hostile.MUTATIONS[index % 3](chance.choice(seeds), chance)
        start = time.perf_counter()
        try:
            counts["read" if hostile.survives(data, path) else "refused"] += 1
        except Exception as error:  # noqa: BLE001 - to count what must never happen
            counts["broke"] += 1
            kept = Path(tempfile.gettempdir()) / f"broke-{index}.docx"
            kept.write_bytes(data)
            print(f"{kept}: {error!r}", file=sys.stderr)
        slowest = max(slowest, time.perf_counter() - start)
    return {f"hurt documents {what}": float(count) for what, count in counts.items()} | {
        "slowest hurt document, seconds": slowest
    }


def main() -> None:
    """Print the figures."""
    for figure in measure():
        print(f"{figure.what}: {figure.value:,g} {figure.unit}{'' if figure.kept else '  TOO MUCH'}")


if __name__ == "__main__":
    main()
