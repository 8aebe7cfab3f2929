"""Engines compared on one's own work: each translates what was approved, and what a hand would still have to do shows.

The figures over all are sacreBLEU's (:mod:`translator_app.services.evaluating`), the difference between engines is
its paired bootstrap. A segment's post-edit distance is the share of words that are put in, taken out or changed on the
way from a suggestion to what was approved: Levenshtein over words, in percent of the longer side.
"""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from rapidfuzz.distance import Levenshtein

from translator_app.core.errors import AppError
from translator_app.core.inline import plain
from translator_app.core.ports import Engine, NoTask, Task
from translator_app.core.project import Version
from translator_app.core.said import said, together
from translator_app.core.segment import OriginKind, Segment, State

from .evaluating import RESAMPLES, Evaluation, Score, TextPair, evaluate

LONGEST_PAUSE = 600.0
"""Seconds on one segment beyond which nobody was working on it."""
_STEP = 100


@dataclass(frozen=True, slots=True)
class Work:
    """An approved segment: what was approved, and what its log tells of the work.

    ``seconds`` run from the first touch to the confirmation, None where the log does not tell or a pause lies
    between. ``letters`` is the least number of keystrokes: letters put in, taken out or changed since the suggestion
    that was inserted, or since nothing.
    """

    segment_id: int
    number: int
    source: str
    target: str
    seconds: float | None = None
    letters: int | None = None
    began_as: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """How an engine stands against the first one by a metric: ``p_value`` of the paired bootstrap."""

    engine: str
    metric: str
    by: float
    p_value: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was measured. ``distances`` holds a tuple of percentages a segment, in the order of ``evaluations``."""

    works: tuple[Work, ...]
    labels: tuple[str, ...]
    evaluations: tuple[Evaluation, ...]
    distances: tuple[tuple[float, ...], ...]
    differences: tuple[Difference, ...] = ()
    failures: tuple[str, ...] = ()

    def median_distance(self, engine: int) -> float:
        """Return the middle one of an engine's post-edit distances, in percent."""
        return median(row[engine] for row in self.distances)


def approved(segments: Sequence[Segment]) -> list[tuple[int, Segment]]:
    """Return the approved ones of ``segments`` that have a translation, each with its number from 1."""
    return [
        (number, segment)
        for number, segment in enumerate(segments, start=1)
        if segment.state in (State.REVIEWED, State.FINAL) and plain(segment.target).strip()
    ]


def approved_works(
    segments: Sequence[Segment], history: Callable[[int], Sequence[Version]], task: Task | None = None
) -> list[Work]:
    """Return the approved segments with what their log tells; ``history`` gives versions newest first.

    Each costs a look into the log, some tenths of a millisecond: for a job. Raises Cancelled.
    """
    watch = task or NoTask()
    works = []
    chosen = approved(segments)
    for done, (number, segment) in enumerate(chosen):
        if done % _STEP == 0:
            watch.step(done, len(chosen), said("Reading the log"))
        versions = list(reversed(history(segment.id)))
        seconds = _seconds(versions)
        began_as, letters = _letters(versions, segment)
        texts = plain(segment.source), plain(segment.target)
        works.append(Work(segment.id, number, *texts, seconds, letters, began_as))
    return works


def _seconds(versions: Sequence[Version]) -> float | None:
    touched: datetime | None = None
    last: datetime | None = None
    for version in versions:
        if version.at is None:
            continue
        if version.segment.state is not State.INITIAL:
            return (version.at - touched).total_seconds() if touched is not None else None
        if not version.segment.target:
            continue
        if last is not None and (version.at - last).total_seconds() > LONGEST_PAUSE:
            return None
        touched, last = touched or version.at, version.at
    return None


def _letters(versions: Sequence[Version], segment: Segment) -> tuple[str, int | None]:
    first = next((v.segment for v in versions if v.segment.target), None)
    if first is None:
        return "", None
    final = plain(segment.target)
    if first.origin.kind in (OriginKind.ENGINE, OriginKind.MEMORY) and not first.origin.edited:
        return first.origin.name, Levenshtein.distance(plain(first.target), final)
    return "", len(final)


def distance(suggested: str, approved: str) -> float:
    """Return the post-edit distance in percent: 0 where nothing is to do, 100 where nothing can stay."""
    return 100 * Levenshtein.normalized_distance(suggested.split(), approved.split())


def compare(engines: Sequence[Engine], works: Sequence[Work], task: Task) -> Comparison:
    """Let each engine translate ``works`` and measure. One that fails is told and the others go on.

    Raises AppError if there is nothing to measure or no engine answered, and Cancelled.
    """
    if not works:
        raise AppError("Nothing is approved yet: engines are compared on approved segments.")
    pairs = [TextPair(work.source, work.target) for work in works]
    found: list[Evaluation] = []
    labels: list[str] = []
    failures: list[str] = []
    for number, engine in enumerate(engines):
        part = _Part(task, number, len(engines), engine.label)
        try:
            found.append(evaluate(engine, pairs, part))
            labels.append(engine.label)
        except AppError as error:
            failures.append(str(error))
    if not found:
        raise AppError(failures[0] if failures else "No engine is in use: switch one on in the list of engines.")
    task.step(0, 0, "comparing")
    rows = tuple(
        tuple(distance(evaluation.hypotheses[n], work.target) for evaluation in found) for n, work in enumerate(works)
    )
    differences = tuple(_differences(found, pairs)) if len(found) > 1 and len(works) > 1 else ()
    return Comparison(tuple(works), tuple(labels), tuple(found), rows, differences, tuple(failures))


class _Part:
    """The share of a task that one of several engines has."""

    def __init__(self, task: Task, number: int, of: int, label: str) -> None:
        self._task, self._number, self._of, self._label = task, number, of, label

    def step(self, done: int, total: int, label: str = "") -> None:
        """Pass the progress on."""
        whole = max(1, total)
        self._task.step(self._number * whole + done, self._of * whole, self._label)


def _differences(found: Sequence[Evaluation], pairs: Sequence[TextPair]) -> list[Difference]:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER
    from sacrebleu.significance import PairedTest

    references = [[pair.reference for pair in pairs]]
    metrics = {
        "BLEU": BLEU(references=references),
        "chrF": CHRF(references=references),
        "TER": TER(references=references),
    }
    systems: list[tuple[str, Sequence[str]]] = [(f"{n}", each.hypotheses) for n, each in enumerate(found)]
    _, scores = PairedTest(systems, metrics, references=None, test_type="bs", n_samples=RESAMPLES)()
    differences = []
    for name, results in ((key, value) for key, value in scores.items() if key != "System"):
        metric = next(metric for metric in metrics if name.casefold().startswith(metric.casefold()))
        first = results[0]
        for evaluation, result in zip(found[1:], results[1:], strict=True):
            by = float(result.score - first.score)  # type: ignore[union-attr]
            # sacreBLEU counts resamples beyond the difference, and finds none beyond no difference at all
            chance = float(result.p_value) if by else 1.0  # type: ignore[union-attr,arg-type]
            differences.append(Difference(evaluation.engine, metric, by, chance))
    return differences


def verdict(comparison: Comparison) -> str:
    """Say in a sentence or two which engine helps more on this work, and what the work itself took."""
    works, labels = comparison.works, comparison.labels
    fars = [comparison.median_distance(n) for n in range(len(labels))]
    best = max(range(len(labels)), key=lambda n: (comparison.evaluations[n].chrf.value, -fars[n]))
    told = said(
        "{name} leaves {far:.0f} % of the words of a middling segment to edit", name=labels[best], far=fars[best]
    )
    if len(labels) > 1:
        names = {e.engine for e in comparison.evaluations[1:]} if best == 0 else {comparison.evaluations[best].engine}
        chances = [d.p_value for d in comparison.differences if d.metric == "chrF" and d.engine in names]
        told = said(
            "{name} helps you more by chrF, {sure}: it leaves {far:.0f} % of the words of a middling segment to edit",
            name=labels[best],
            sure=said("hardly by chance") if chances and max(chances) < 0.05 else said("though that may be chance"),
            far=fars[best],
        )
    seconds = [work.seconds for work in works if work.seconds is not None]
    letters = [work.letters for work in works if work.letters is not None]
    spent = [said("{n:.0f} s", n=median(seconds))] if seconds else []
    spent += [said("{n:.0f} letters", n=median(letters))] if letters else []
    if not spent:
        return said("{told}.", told=told)
    return said("{told}. You spent {spent} on one.", told=told, spent=together(spent, said(" and ")))


# --- export


def as_csv(comparison: Comparison) -> str:
    """Return a row a segment: number, source, approved, time, letters, then text and distance of each engine."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    head = ["segment", "source", "approved", "seconds", "letters", "began as"]
    for label in comparison.labels:
        head += [label, f"{label}: distance %"]
    writer.writerow(map(_harmless, head))
    for n, work in enumerate(comparison.works):
        seconds = "" if work.seconds is None else f"{work.seconds:.0f}"
        letters = "" if work.letters is None else str(work.letters)
        row = [str(work.number), work.source, work.target, seconds, letters, work.began_as]
        for evaluation, far in zip(comparison.evaluations, comparison.distances[n], strict=True):
            row += [evaluation.hypotheses[n], f"{far:.1f}"]
        writer.writerow(map(_harmless, row))
    return out.getvalue()


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") and not cell[1:].replace(".", "").isdigit() else cell


def as_html(comparison: Comparison, title: str) -> str:
    """Return one page that needs nothing else: the figures with intervals and signatures, a plot, the segments."""
    name = html.escape(title)
    rows = "".join(_html_row(comparison, n) for n in range(len(comparison.works)))
    heads = "".join(f"<th>{html.escape(label)}</th><th>%</th>" for label in comparison.labels)
    return (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{name}</title><style>{_SHEET}</style>'
        f"<h1>{name}</h1><p>{len(comparison.works):,} approved segments. {html.escape(verdict(comparison))}</p>"
        f"{_html_figures(comparison)}"
        f"{_plot(comparison)}<h2>Segments</h2><table><tr><th>#</th><th>Kurdish</th><th>Approved</th><th>s</th>"
        f"<th>letters</th>{heads}</tr>{rows}</table></html>\n"
    )


def _html_figures(comparison: Comparison) -> str:
    lines = []
    for n, (label, evaluation) in enumerate(zip(comparison.labels, comparison.evaluations, strict=True)):
        scores = "".join(f"<td>{_with_interval(score)}</td>" for score in scores_of(evaluation))
        told = "; ".join(told_difference(d) for d in comparison.differences if d.engine == evaluation.engine)
        lines.append(
            f"<tr><th>{html.escape(label)}</th>{scores}<td>{comparison.median_distance(n):.1f}</td>"
            f"<td>{evaluation.seconds:.1f}</td><td>{html.escape(told)}</td></tr>"
        )
    signatures = "".join(f"<li>{html.escape(score.signature)}</li>" for score in scores_of(comparison.evaluations[0]))
    return (
        "<table><tr><th></th><th>BLEU</th><th>chrF</th><th>TER</th><th>median distance %</th><th>s</th>"
        f"<th>against the first</th></tr>{''.join(lines)}</table><ul>{signatures}</ul>"
    )


def scores_of(evaluation: Evaluation) -> tuple[Score, Score, Score]:
    """Return BLEU, chrF and TER."""
    return evaluation.bleu, evaluation.chrf, evaluation.ter


def told_difference(difference: Difference) -> str:
    """Return a difference in a few words, with whether chance may have made it."""
    sure = "" if difference.p_value < 0.05 else ", may be chance"
    return f"{difference.metric} {difference.by:+.1f} (p = {difference.p_value:.3f}{sure})"


def _with_interval(score: Score) -> str:
    return f"{score.value:.1f} <small>({score.low:.1f} to {score.high:.1f})</small>"


def _html_row(comparison: Comparison, n: int) -> str:
    work = comparison.works[n]
    seconds = "" if work.seconds is None else f"{work.seconds:.0f}"
    cells = "".join(
        f"<td>{html.escape(evaluation.hypotheses[n])}</td><td>{far:.0f}</td>"
        for evaluation, far in zip(comparison.evaluations, comparison.distances[n], strict=True)
    )
    return (
        f'<tr><td>{work.number}</td><td dir="rtl" lang="ckb">{html.escape(work.source)}</td>'
        f"<td>{html.escape(work.target)}</td><td>{seconds}</td>"
        f"<td>{'' if work.letters is None else work.letters}</td>{cells}</tr>"
    )


def _plot(comparison: Comparison) -> str:
    bars = []
    for n, (label, evaluation) in enumerate(zip(comparison.labels, comparison.evaluations, strict=True)):
        score, top = evaluation.chrf, 30 * n
        bars.append(
            f'<text x="0" y="{top + 16}">{html.escape(label)}</text>'
            f'<rect x="220" y="{top + 4}" width="{4 * score.value:.0f}" height="16" fill="#0E6E62"/>'
            f'<line x1="{220 + 4 * score.low:.0f}" x2="{220 + 4 * score.high:.0f}" y1="{top + 12}" y2="{top + 12}" '
            'stroke="#D9A400" stroke-width="3"/>'
        )
    height = 30 * len(bars)
    return f'<h2>chrF</h2><svg width="640" height="{height}" role="img" aria-label="chrF">{"".join(bars)}</svg>'


_SHEET = (
    "body{font:15px/1.5 system-ui,sans-serif;margin:32px;color:#1E2225}table{border-collapse:collapse}"
    "td,th{padding:6px 10px;border-bottom:1px solid #E4E1D8;text-align:left;vertical-align:top}"
    "[dir=rtl]{text-align:right}small,li{color:#6B7076}"
)
