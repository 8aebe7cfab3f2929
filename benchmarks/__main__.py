"""Run the benchmarks of the table, or those named; print a table and keep it as JSON in results/."""

from __future__ import annotations

import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import Figure, Unmeasurable

BENCHMARKS = {
    "documents": "benchmarks.documents",
    "exchange": "benchmarks.exchange",
    "second-start": "benchmarks.second_start",
    "folding": "benchmarks.folding",
    "segmentation": "benchmarks.segmentation",
    "terms": "benchmarks.terms",
    "checks": "benchmarks.checks",
    "result-list": "benchmarks.result_list",
    "durability": "benchmarks.durability",
    "project-scale": "benchmarks.project_scale",
    "memory": "benchmarks.memory",
    "review": "benchmarks.review",
    "fragments": "benchmarks.fragments",
    "pretranslation": "benchmarks.pretranslation",
    "window": "benchmarks.window",
    "startup": "benchmarks.startup",
    "whole-window": "benchmarks.whole_window",
    "engines": "benchmarks.engines",
    "learning": "benchmarks.learning",
    "terms-obeyed": "benchmarks.terms_obeyed",
    "adapting": "benchmarks.adapting",
    "tags": "benchmarks.tags",
}
RESULTS = Path(__file__).resolve().parent / "results"


def main(arguments: Sequence[str]) -> int:
    """Answer 0 if every figure keeps its bound, 1 if one does not or a benchmark fails, 2 for a wrong name."""
    if len(arguments) == 3 and arguments[0] == "--alone":
        return measure_into(arguments[1], Path(arguments[2]))
    unknown = [name for name in arguments if name not in BENCHMARKS]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}.", file=sys.stderr)
        return 2
    figures: dict[str, list[Figure]] = {}
    failed = []
    for name in arguments or BENCHMARKS:
        print(f"-- {name}", file=sys.stderr, flush=True)
        measured = measured_alone(name)
        if measured is None:
            failed.append(name)
        else:
            figures[name] = measured
    print(table(figures))
    print(f"\nKept in {keep(figures).relative_to(Path.cwd())}")
    if failed:
        print(f"Failed: {', '.join(failed)} (see above).", file=sys.stderr)
    kept = all(figure.kept for measured in figures.values() for figure in measured)
    return 0 if kept and not failed else 1


def measured_alone(name: str) -> list[Figure] | None:
    """Measure in a process of its own; None if that process failed."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "benchmarks", "--alone", name, str(answer)]
        if subprocess.run(command, check=False).returncode != 0:
            return None
        return [Figure(**figure) for figure in json.loads(answer.read_text("utf-8"))]


def measure_into(name: str, answer: Path) -> int:
    """Run one benchmark here and write its figures, one JSON object each."""
    try:
        figures = list(importlib.import_module(BENCHMARKS[name]).measure())
    except Unmeasurable as reason:
        print(f"   not measured: {reason}", file=sys.stderr)
        figures = []
    answer.write_text(json.dumps([asdict(figure) for figure in figures]), "utf-8")
    return 0


def table(figures: dict[str, list[Figure]]) -> str:
    """Lay the figures out for reading, the missed ones marked."""
    rows = [("benchmark", "what", "measured", "bound", "")]
    for name, measured in figures.items():
        for figure in measured:
            value = f"{figure.value:,.3g}" if figure.value < 1000 else f"{figure.value:,.0f}"
            mark = "" if figure.kept else "MISSED"
            rows.append((name, figure.what, f"{value} {figure.unit}".strip(), bound(figure), mark))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def bound(figure: Figure) -> str:
    """Name what was promised, as '<= 16' or '>= 50'; empty if nothing was."""
    sides = (("<=", figure.at_most), (">=", figure.at_least))
    return " ".join(f"{sign} {limit:g}" for sign, limit in sides if limit is not None)


def keep(figures: dict[str, list[Figure]]) -> Path:
    """Write the figures, with the machine they were taken on, into a new file under results/."""
    now = datetime.now(UTC)
    document = {
        "taken": now.isoformat(timespec="seconds"),
        "machine": {
            "system": platform.platform(),
            "processor": platform.processor() or platform.machine(),
            "cores": os.cpu_count(),
            "python": platform.python_version(),
        },
        "figures": {name: [asdict(figure) for figure in measured] for name, measured in figures.items()},
    }
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{now:%Y-%m-%d-%H%M%S}.json"
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
