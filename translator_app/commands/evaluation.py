"""Measuring an engine: evaluate."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from translator_app.core.errors import AppError
from translator_app.core.ports import Engine
from translator_app.services.evaluating import evaluate, parse_pairs
from translator_app.services.learning import LearningEngine
from translator_app.services.lessons import Lessons

from .opening import workshop
from .output import Output


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--pairs", required=True, metavar="F.tsv", help="source, a tab and its translation, a line each"
    )
    parser.add_argument("--engine", default="", metavar="E", help="the engine to measure (the first there is)")
    parser.add_argument(
        "--weighed", action="store_true", help="weigh its hypotheses as the desk does, instead of taking its best"
    )


def evaluate_engine(options: Namespace, output: Output) -> None:
    """Translate pairs whose translation is known and print BLEU, chrF and TER."""
    path = Path(options.pairs)
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except FileNotFoundError as error:
        raise AppError(f"{path} does not exist: name a file of source, tab, translation.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(f"{path} cannot be read as UTF-8 text ({error}).") from error
    shop = workshop()
    engine: Engine = shop.shelf.engine(options.engine or shop.settings.engine)
    if options.weighed:
        engine = LearningEngine(engine, Lessons())
    found = evaluate(engine, parse_pairs(lines, path.name), output)
    scores = {"bleu": found.bleu, "chrf": found.chrf, "ter": found.ter}
    values: dict[str, object] = {"engine": found.engine, "segments": found.segments}
    for name, score in scores.items():
        values[name] = round(score.value, 2)
        values[f"{name}_signature"] = score.signature
    values["seconds"] = round(found.seconds, 2)
    text = [f"{found.engine}: {found.segments:,} segments in {found.seconds:.1f} s"]
    for name, score in scores.items():
        text.append(f"{name.upper():5} {score.value:6.2f}  ({score.low:.2f} to {score.high:.2f})  {score.signature}")
    output.row(values, "\n".join(text))


COMMANDS = (("evaluate", "BLEU, chrF and TER of an engine", _arguments, evaluate_engine),)
