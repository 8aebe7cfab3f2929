"""Train the translation network; stop and start it as often as you like.

    python train.py [--run FOLDER] [--until HH:MM --decay-minutes 25]

Every ten minutes (and when told to end by SIGTERM) ``last.pt`` is written: weights, optimiser, place in the data,
random state. Starting again goes on from there. With ``--until`` the rates fall linearly to nothing over the last
``--decay-minutes`` before that time of day; the state before the fall is kept as ``stable.pt``, and a later session
goes on from it with ``--from stable.pt``.
"""

from __future__ import annotations

import argparse
import datetime
import os
import signal
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import torch  # noqa: E402

from batches import Batch, Stream, fixed_batches, load_encoded  # noqa: E402
from learning import Plan, Trainer  # noqa: E402
from network import Shape  # noqa: E402
from prepare import clean_source, clean_target, run_folder  # noqa: E402


def save(trainer: Trainer, path: Path) -> None:
    """Write the trainer's state; the file appears whole or not at all."""
    partial = path.with_suffix(".partial")
    torch.save(trainer.state(), partial)
    os.replace(partial, path)


def held_out(data: Path, run: Path, plan: Plan) -> dict[str, list[Batch]]:
    """Return the tuning sets as batches: AWTA's development pairs and the part of FLORES that is not devtest."""
    import sentencepiece

    subwords = sentencepiece.SentencePieceProcessor(model_file=str(run / "subwords.model"))
    sets: dict[str, list[Batch]] = {}
    for name, path in (("awta", "parallel/ckb-en.dev.tsv"), ("flores", "eval/flores200-dev-part.ckb-en.tsv")):
        lines = (data / path).read_text(encoding="utf-8").splitlines()
        pairs = [line.split("\t")[-2:] for line in lines]
        encoded = [(subwords.encode(clean_source(s)), subwords.encode(clean_target(t))) for s, t in pairs]
        sets[name] = list(fixed_batches(encoded, plan.rows, (plan.length, plan.length)))
    return sets


def _now() -> datetime.datetime:
    return datetime.datetime.now().astimezone()


def _time_of_day(text: str) -> float:
    hour, minute = map(int, text.split(":"))
    when = _now().replace(hour=hour, minute=minute, second=0)
    if when < _now() - datetime.timedelta(hours=1):
        when += datetime.timedelta(days=1)
    return when.timestamp()


def main() -> None:
    """Train until told to stop."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--run", type=Path, default=run_folder())
    parser.add_argument("--from", dest="start", default="last.pt", help="checkpoint in the run folder to go on from")
    parser.add_argument("--until", help="time of day (HH:MM) at which the fallen rates reach nothing")
    parser.add_argument("--decay-minutes", type=float, default=25)
    parser.add_argument("--steps", type=int, default=10**9)
    parser.add_argument("--workers", type=int, default=2, help="processes, one thread each")
    for name, default in Shape(8192).as_dict().items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=default)
    parser.add_argument("--matrix-rate", type=float, default=Plan().matrix_rate)
    parser.add_argument("--vector-rate", type=float, default=Plan().vector_rate)
    parser.add_argument("--dropout", type=float, default=Plan().dropout)
    parser.add_argument("--save-minutes", type=float, default=10)
    options = parser.parse_args()
    torch.set_num_threads(1)
    shape = Shape(**{name: getattr(options, name) for name in Shape(8192).as_dict()})
    plan = Plan(
        workers=options.workers,
        dropout=options.dropout,
        matrix_rate=options.matrix_rate,
        vector_rate=options.vector_rate,
    )
    stream = Stream(load_encoded(options.run / "encoded.npz"), plan.rows, (plan.length, plan.length))
    trainer = Trainer(shape, plan, stream)
    if (options.run / options.start).exists():
        trainer.load(torch.load(options.run / options.start, weights_only=True))
    sets = held_out(options.data, options.run, plan)
    ending = False

    def end(*_: object) -> None:
        nonlocal ending
        ending = True

    signal.signal(signal.SIGTERM, end)
    finish = _time_of_day(options.until) if options.until else float("inf")
    fall = options.decay_minutes * 60
    saved = begun = time.time()
    first_tokens = trainer.tokens
    average, falling = 0.0, False
    while not ending and trainer.step_count < options.steps:
        now = time.time()
        factor = min(1.0, max(0.0, (finish - now) / fall))
        if factor < 1 and not falling:
            falling = True
            save(trainer, options.run / "stable.pt")
        if factor <= 0:
            break
        loss = trainer.step(factor)
        average = loss if not average else 0.98 * average + 0.02 * loss
        if trainer.step_count % 50 == 0:
            speed = (trainer.tokens - first_tokens) / (time.time() - begun)
            print(
                f"{_now():%H:%M:%S} step {trainer.step_count} epoch {stream.epoch} "
                f"tokens {trainer.tokens / 1e6:.2f}M loss {average:.3f} rate {factor:.3f} {speed:.0f} tokens/s",
                flush=True,
            )
        if time.time() - saved > options.save_minutes * 60:
            save(trainer, options.run / "last.pt")
            losses = " ".join(f"{name} {trainer.learner.measure(batches):.4f}" for name, batches in sets.items())
            print(f"{_now():%H:%M:%S} step {trainer.step_count} held out: {losses}", flush=True)
            saved = time.time()
    save(trainer, options.run / ("final.pt" if falling else "last.pt"))
    losses = " ".join(f"{name} {trainer.learner.measure(batches):.4f}" for name, batches in sets.items())
    print(f"ended at step {trainer.step_count}: {losses}", flush=True)


if __name__ == "__main__":
    main()
