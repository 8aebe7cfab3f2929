"""How well an engine translates pairs whose translation is known: BLEU, chrF and TER as sacreBLEU defines them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from translator_app.core.errors import AppError
from translator_app.core.ports import Engine, Task
from translator_app.core.said import said


@dataclass(frozen=True, slots=True)
class TextPair:
    """A source and the translation it is measured against."""

    source: str
    reference: str


@dataclass(frozen=True, slots=True)
class Score:
    """One metric over all pairs: ``low`` and ``high`` bound the 95 % interval of the bootstrap.

    BLEU and chrF run from 0 to 100, more is better; TER is edits for a hundred words, less is better. ``signature``
    says exactly how it was computed, so that it can be compared with figures from elsewhere.
    """

    value: float
    low: float
    high: float
    signature: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """An engine's scores; ``hypotheses`` are its translations in the order of the pairs."""

    engine: str
    segments: int
    bleu: Score
    chrf: Score
    ter: Score
    seconds: float
    hypotheses: tuple[str, ...]


RESAMPLES = 300


def parse_pairs(lines: Iterable[str], name: str) -> list[TextPair]:
    """Read lines of source TAB reference; further columns are passed over. Raises AppError naming file and line."""
    pairs = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        columns = line.rstrip("\r\n").split("\t")
        if len(columns) < 2 or not columns[0].strip() or not columns[1].strip():
            raise AppError(
                said("{name}, line {number}: write source, a tab and its translation.", name=name, number=number)
            )
        pairs.append(TextPair(columns[0], columns[1]))
    if not pairs:
        raise AppError(
            said("{name} holds no pairs: write source, a tab and its translation, one pair a line.", name=name)
        )
    return pairs


def evaluate(engine: Engine, pairs: Sequence[TextPair], task: Task) -> Evaluation:
    """Translate the sources and score the result; ``seconds`` is the time of translating alone."""
    begun = time.perf_counter()
    answers = engine.translate([pair.source for pair in pairs], hypotheses=1, task=task)
    hypotheses = tuple(answer[0].text if answer else "" for answer in answers)
    seconds = time.perf_counter() - begun
    bleu, chrf, ter = score(hypotheses, [pair.reference for pair in pairs])
    return Evaluation(engine.name, len(pairs), bleu, chrf, ter, seconds, hypotheses)


def score(hypotheses: Sequence[str], references: Sequence[str]) -> tuple[Score, Score, Score]:
    """Return BLEU, chrF and TER of ``hypotheses`` with their signatures and bootstrap intervals."""
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    metrics = (
        BLEU(references=[list(references)]),
        CHRF(references=[list(references)]),
        TER(references=[list(references)]),
    )
    bleu, chrf, ter = (_scored(metric, hypotheses) for metric in metrics)
    return bleu, chrf, ter


def _scored(metric: object, hypotheses: Sequence[str]) -> Score:
    result = metric.corpus_score(list(hypotheses), None, n_bootstrap=RESAMPLES)  # type: ignore[attr-defined]
    signature = str(metric.get_signature())  # type: ignore[attr-defined]
    value, spread = float(result.score), float(getattr(result, "_ci", 0.0) or 0.0)
    mean = float(getattr(result, "_mean", value) or value)
    return Score(value, mean - spread, mean + spread, signature)
