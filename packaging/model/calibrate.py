"""Say what a score is worth: fit expected chrF to the model's mean log probability, and write it into the package.

    python calibrate.py [--package FILE]

The table is a rising line through a few points (isotonic regression, thinned), fitted on the tuning sets. The expected
calibration error is measured on pairs the fit has not seen (five folds), and on devtest for the report.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from evaluate import Decoding, read_set, translate  # noqa: E402
from package_file import PACKAGE, write_package  # noqa: E402

Point = tuple[float, float]


def isotonic(points: Sequence[Point]) -> list[Point]:
    """Return the rising step function nearest to the points, as (mean score, mean value) of each step.

    Pool adjacent violators (Ayer et al. 1955).
    """
    pools: list[tuple[float, float, int]] = []
    for score, value in sorted(points):
        pools.append((score, value, 1))
        while len(pools) > 1 and pools[-2][1] >= pools[-1][1]:
            (s1, v1, n1), (s2, v2, n2) = pools.pop(-2), pools.pop()
            total = n1 + n2
            pools.append(((s1 * n1 + s2 * n2) / total, (v1 * n1 + v2 * n2) / total, total))
    return [(score, value) for score, value, _ in pools]


def fitted(points: Sequence[Point], knots: int = 10) -> list[Point]:
    """Return a rising line of at most ``knots`` points: means of equally filled bins, made monotone."""
    ordered = sorted(points)
    bins = [ordered[len(ordered) * k // knots : len(ordered) * (k + 1) // knots] for k in range(knots)]
    means = [(sum(s for s, _ in b) / len(b), sum(v for _, v in b) / len(b)) for b in bins if b]
    return isotonic(means)


def expected(table: Sequence[Point], score: float) -> float:
    """Read a score off the table by straight lines between its points, flat beyond its ends."""
    if score <= table[0][0]:
        return table[0][1]
    for (x0, y0), (x1, y1) in pairwise(table):
        if score <= x1:
            return y0 + (y1 - y0) * (score - x0) / (x1 - x0)
    return table[-1][1]


def calibration_error(predicted: Sequence[float], actual: Sequence[float], bins: int = 10) -> float:
    """Return the expected calibration error: the mean gap of predicted and actual over equally filled bins."""
    order = sorted(range(len(predicted)), key=lambda index: predicted[index])
    gap = 0.0
    for k in range(bins):
        chosen = order[len(order) * k // bins : len(order) * (k + 1) // bins]
        gap += abs(sum(predicted[i] - actual[i] for i in chosen))
    return gap / len(order)


def cross_validated(points: Sequence[Point], folds: int = 5) -> float:
    """Return the calibration error of predictions for pairs that the fit left out."""
    predicted: list[float] = []
    actual: list[float] = []
    for fold in range(folds):
        table = fitted([p for index, p in enumerate(points) if index % folds != fold])
        for score, value in points[fold::folds]:
            predicted.append(expected(table, score))
            actual.append(value)
    return calibration_error(predicted, actual)


def scored(package: Path, data: Path, name: str) -> list[Point]:
    """Return (mean log probability, chrF from 0 to 1) of each segment of a set."""
    from sacrebleu.metrics import CHRF

    chrf = CHRF()
    sources, references = read_set(data, name)
    results = translate(package, sources, Decoding())
    return [
        (score, chrf.sentence_score(text, [reference]).score / 100)
        for (text, score), reference in zip(results, references, strict=True)
    ]


def main() -> None:
    """Fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--package", type=Path, default=PACKAGE)
    options = parser.parse_args()
    points = [point for name in ("dev", "awta") for point in scored(options.package, options.data, name)]
    table = fitted(points)
    error = cross_validated(points)
    devtest = scored(options.package, options.data, "devtest")
    unseen = calibration_error([expected(table, s) for s, _ in devtest], [v for _, v in devtest])
    print(f"expected calibration error: {error:.4f} on left-out tuning pairs, {unseen:.4f} on devtest")
    for score, value in table:
        print(f"{score:8.3f}  {value:.3f}")
    with tempfile.TemporaryDirectory() as place:
        with zipfile.ZipFile(options.package) as archive:
            archive.extractall(place)
        tree = next(Path(place).iterdir())
        metadata = json.loads((tree / "metadata.json").read_text(encoding="ascii"))
        metadata["werger"]["calibration"] = [[round(s, 4), round(v, 4)] for s, v in table]
        metadata["werger"]["calibration_error"] = round(error, 4)
        write_package(tree, options.package, metadata)


if __name__ == "__main__":
    main()
