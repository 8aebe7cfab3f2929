"""TMX and XLIFF at scale: import into a memory, export out of one, against a plain parse in the same run.

Each step is a process of its own, so that its peak memory is its own. The floor is lxml's iterparse that only drops
what it parsed. translate-toolkit, where it is installed, reads a tenth of the file (it keeps all in memory). A file of
2 GB is read as a stream. XLIFF of three sizes is read and handed back: memory must not grow with the units, beyond the
file's own bytes and the list of targets where it is handed back. OmegaT, where it is installed (``/usr/share/omegat``),
makes a project of one document with our memory: its translation shows that it read what we wrote, and we read the
memory that it leaves.

``WERGER_BENCH_UNITS`` sets another size than a million; the bounds are for a million.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import Figure
from benchmarks.memory import UNITS, synthetic
from translator_app.core.exchange import Outgoing, OutgoingDocument
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.project import SourceDocument
from translator_app.core.segment import Segment
from translator_app.formats.tmx import read_tmx, write_tmx
from translator_app.formats.xliff import OMEGAT, read_returned, write_project
from translator_app.services.exchanging import compare_returned

FULL = 1_000_000
XLIFF_UNITS = (5_000, 50_000, 200_000)
BIG = 2_000_000_000
PEER = Path("/usr/share/omegat/OmegaT.jar")

# Processor seconds beside those on the clock, which others on the machine lengthen; the peak is this process's alone
# (ru_maxrss would count what the parent held when it started it).
_REPORT = """
import resource
from pathlib import Path
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status")
peak = used.ru_maxrss
if status.exists():
    peak = int(next(line for line in status.read_text().splitlines() if line.startswith("VmHWM")).split()[1])
print(used.ru_utime + used.ru_stime, peak)
"""
_IMPORT = """
from pathlib import Path
from translator_app.formats.tmx import read_tmx
from translator_app.services.exchanging import import_units
from translator_app.storage.memory_store import open_memory
memory = open_memory(Path({memory!r}), create=True)
report = import_units(memory, read_tmx(Path({file!r})), "a.tmx")
assert report.taken == {units} and not report.bad_count, report
memory.close()
"""
_EXPORT = """
from pathlib import Path
from translator_app.formats.tmx import write_tmx
from translator_app.storage.memory_store import open_memory
memory = open_memory(Path({memory!r}), read_only=True)
with open({file!r}, "wb") as out:
    assert write_tmx(memory.units(), out) == memory.count()
memory.close()
"""
_READ = """
from pathlib import Path
from translator_app.formats.tmx import read_tmx
assert sum(1 for _ in read_tmx(Path({file!r}))) == {units}
"""
_FLOOR = """
from lxml import etree
count = 0
for _, element in etree.iterparse({file!r}, tag="tu", resolve_entities=False, no_network=True):
    count += 1
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]
assert count == {units}
"""
_TOOLKIT = """
from translate.storage.tmx import tmxfile
with open({file!r}, "rb") as file:
    assert len(tmxfile(file).units) == {units}
"""
_XLIFF = """
from pathlib import Path
from translator_app.core.ports import NoTask
from translator_app.formats.xliff import read_returned
assert sum(1 for _ in read_returned(Path({file!r}), NoTask())) == {units}
"""
_HAND_BACK = """
from pathlib import Path
from translator_app.core.ports import ExportOptions, NoTask
from translator_app.formats.xliff import Xliff
with open({file!r} + ".out", "wb") as out:
    Xliff().write(Path({file!r}).read_bytes(), ["The same text."] * {units}, out, ExportOptions(), NoTask())
"""


def measure() -> Iterator[Figure]:
    """Yield seconds and peak memory of import, export, reading alone and the floor, and what OmegaT makes of it."""
    with tempfile.TemporaryDirectory(prefix="werger-exchange-") as scratch:
        folder = Path(scratch)
        file, memory = str(folder / "a.tmx"), str(folder / "a.wtm")
        _write(Path(file), UNITS)
        bound = UNITS == FULL
        floor = yield from _step(f"lxml iterparse, {UNITS:,} units (floor)", _FLOOR, file=file, units=UNITS)
        seconds = yield from _step(f"TMX reading alone, {UNITS:,} units", _READ, file=file, units=UNITS)
        yield Figure("TMX reading against the floor (processor)", seconds / floor, "times")
        yield from _step(
            f"TMX import, {UNITS:,} units", _IMPORT, 90 if bound else None, 150, file=file, memory=memory, units=UNITS
        )
        yield from _step(
            f"TMX export, {UNITS:,} units", _EXPORT, 90 if bound else None, 150, file=file + "2", memory=memory
        )
        tenth = str(folder / "tenth.tmx")
        _write(Path(tenth), UNITS // 10)
        yield from _peer(tenth, UNITS // 10)
        if bound:
            yield from _two_gigabytes(folder)
        yield from _xliff(folder)
        yield from _omegat(folder)


def _xliff(folder: Path) -> Iterator[Figure]:
    """Yield what reading and handing back take for each size, and how the memory grows."""
    for version in ("1.2", "2.1"):
        peaks: list[tuple[float, float]] = []
        for units in XLIFF_UNITS:
            path = folder / f"{version}-{units}.xlf"
            segments = tuple(Segment(n, 1, n, 0, text) for n, (text, _) in enumerate(synthetic(units), start=1))
            with path.open("wb") as out:
                document = OutgoingDocument(SourceDocument(1, "a.docx", "docx", 1), segments)
                write_project(Outgoing("p", (document,)), out, NoTask(), xliff=version)
            del segments, document
            figures = [
                *_step(f"XLIFF {version}, {units:,} units, read", _XLIFF, file=str(path), units=units),
                *_step(f"XLIFF {version}, {units:,} units, handed back", _HAND_BACK, file=str(path), units=units),
            ]
            yield from figures
            peaks.append((figures[2].value, figures[5].value - path.stat().st_size / 1e6 - 8 * units / 1e6))
        grown = [last - first for first, last in zip(peaks[0], peaks[-1], strict=True)]
        yield Figure(f"XLIFF {version}: reading, growth of memory from least to most", grown[0], "MB", at_most=10)
        yield Figure(f"XLIFF {version}: handing back, the same beyond the file", grown[1], "MB", at_most=10)


def _write(path: Path, number: int) -> None:
    with path.open("wb") as out:
        write_tmx((TranslationUnit(source, target, "bench") for source, target in synthetic(number)), out)


def _step(
    what: str, code: str, at_most: float | None = None, memory_at_most: float | None = None, **values: object
) -> Generator[Figure, None, float]:
    began = time.perf_counter()
    program = code.format(**values) + _REPORT
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    processor, peak = map(float, done.stdout.split())
    yield Figure(what, seconds, "s", at_most=at_most)
    yield Figure(f"{what}: processor", processor, "s")
    yield Figure(f"{what}: peak memory", peak / 1000, "MB", at_most=memory_at_most)
    return processor


def _peer(file: str, units: int) -> Iterator[Figure]:
    try:
        yield from _step(f"translate-toolkit reading, {units:,} units", _TOOLKIT, file=file, units=units)
    except subprocess.CalledProcessError:
        print("   translate-toolkit: not installed", file=sys.stderr)
    yield from _step(f"TMX reading alone, {units:,} units", _READ, file=file, units=units)


def _two_gigabytes(folder: Path) -> Iterator[Figure]:
    """Read 2 GB of TMX, packed so that it fits on any disk: long units, and one of 1 GB that must be passed over."""
    path = folder / "big.tmx.gz"
    unit = '<tu><tuv xml:lang="ckb"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu>\n'
    small = unit.format("وشە " * 500, "word " * 500).encode() * 100
    count = 0
    with gzip.open(path, "wb", compresslevel=1) as out:
        out.write(b'<?xml version="1.0"?>\n<tmx version="1.4"><header/><body>\n')
        for _ in range(BIG // 2 // len(small)):
            out.write(small)
            count += 100
        out.write(unit.split("{}", maxsplit=1)[0].encode())
        for _ in range(BIG // 2 // 1_000_000):
            out.write(b"word " * 200_000)
        out.write(b"</seg></tuv></tu>\n" + small + b"</body></tmx>")
    yield from _step("TMX of 2 GB, read as a stream", _READ, None, 150, file=str(path), units=count + 101)


# --- OmegaT ----------------------------------------------------------------------------------------------------

_SENTENCES = {
    "نانەکە گەرمە.": "The bread is hot.",
    "چاکە ساردە و شیرین.": "The tea is cold & sweet.",
    "ئەمڕۆ باران دەبارێت.": "It is raining today.",
}
_PROJECT = """<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>CKB</source_lang><target_lang>EN</target_lang>
<sentence_seg>true</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
"""


def _omegat(folder: Path) -> Iterator[Figure]:
    """Yield how many sentences OmegaT translates out of our memory, and how many we read of the one it leaves."""
    if not PEER.exists() or not shutil.which("java"):
        print("   OmegaT: not installed (Debian: apt install omegat)", file=sys.stderr)
        return
    home = folder / "omegat"
    for name in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
        (home / name).mkdir(parents=True)
    (home / "omegat.project").write_text(_PROJECT, encoding="utf-8")
    (home / "source" / "a.txt").write_text("\n\n".join(_SENTENCES) + "\n", encoding="utf-8")
    segments = tuple(Segment(n, 1, n, 0, source) for n, source in enumerate(_SENTENCES, start=1))
    document = OutgoingDocument(SourceDocument(1, "a.docx", "docx", 1), segments)
    with (home / "source" / "a.xlf").open("wb") as out:
        write_project(Outgoing("p", (document,)), out, NoTask(), xliff=OMEGAT)
    with (home / "tm" / "auto" / "ours.tmx").open("wb") as out:
        write_tmx((TranslationUnit(source, target, "Sara") for source, target in _SENTENCES.items()), out)
    command = [
        "java",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        f"-Duser.home={folder}",
        "-jar",
        str(PEER),
    ]
    subprocess.run(
        [*command, str(home), "--mode=console-translate"],
        check=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    written = (home / "target" / "a.txt").read_text(encoding="utf-8")
    taken = sum(target in written for target in _SENTENCES.values())
    yield Figure("sentences OmegaT translates with our TMX", taken, f"of {len(_SENTENCES)}", at_least=len(_SENTENCES))
    returned = compare_returned(
        segments, read_returned(home / "target" / "a.xlf", NoTask()), "a.xlf", datetime.now(UTC)
    )
    came = sum(each.after == _SENTENCES[segments[each.segment_id - 1].source] for each in returned.differences)
    what = "segments of our XLIFF that come back translated from OmegaT"
    yield Figure(what, came, f"of {len(_SENTENCES)}", at_least=len(_SENTENCES))
    left = next(home.glob("*-omegat.tmx"))
    units = {u.source: u.target for u in read_tmx(left) if isinstance(u, TranslationUnit)}
    back = sum(units.get(source) == target for source, target in _SENTENCES.items())
    yield Figure("units we read of the TMX that OmegaT leaves", back, f"of {len(_SENTENCES)}", at_least=len(_SENTENCES))
