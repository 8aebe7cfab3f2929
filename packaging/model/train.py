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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import torch  # noqa: E402
from torch import Tensor  # noqa: E402

from batches import Batch, Stream, fixed_batches, load_encoded  # noqa: E402
from network import Shape, Translator  # noqa: E402
from optimiser import Optimiser  # noqa: E402
from prepare import clean_source, clean_target, run_folder  # noqa: E402

SMOOTHING = 0.1
_POOL = 1 << 24


@dataclass(frozen=True, slots=True)
class Plan:
    """The choices of a run that are not the network's shape."""

    rows: int = 64
    length: int = 128
    dropout: float = 0.1
    matrix_rate: float = 0.02
    vector_rate: float = 0.002
    decay: float = 0.05
    warm_up: int = 200
    compiled: bool = True


def chunk_loss(logits: Tensor, labels: Tensor, weights: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return smoothed loss, plain loss and the gradient by the logits, for (tokens, vocabulary) logits."""
    wide = logits.float()
    size = wide.shape[-1]
    highest = wide.amax(-1, keepdim=True)
    shares = (wide - highest).exp()
    total = shares.sum(-1, keepdim=True)
    log_total = highest + total.log()
    plain = log_total - wide.gather(1, labels[:, None])
    uniform = log_total - wide.mean(-1, keepdim=True)
    chosen = torch.arange(size, device=logits.device)[None] == labels[:, None]
    gradient = shares / total - SMOOTHING / size
    gradient = torch.where(chosen, gradient - (1 - SMOOTHING), gradient) * weights[:, None]
    smoothed = (1 - SMOOTHING) * plain + SMOOTHING * uniform
    return (smoothed[:, 0] * weights).sum(), (plain[:, 0] * weights).sum(), gradient.to(torch.bfloat16)


class Dropout:
    """Masks cut at random places from one pool of random bits: drawing them anew costs more than the network."""

    def __init__(self, rate: float, seed: int) -> None:
        self.random = torch.Generator().manual_seed(seed)
        keep = torch.rand(_POOL, generator=self.random) >= rate
        self.pool = keep.to(torch.bfloat16) / (1 - rate)

    def masks(self, count: int, shape: tuple[int, int, int]) -> list[Tensor]:
        """Return ``count`` masks of a shape, scaled so that the mean stays."""
        size = shape[0] * shape[1] * shape[2]
        starts = torch.randint(0, _POOL - size, (count,), generator=self.random).tolist()
        return [self.pool.narrow(0, start, size).view(shape) for start in starts]


class Trainer:
    """A network, its optimiser and its place in the data."""

    def __init__(self, shape: Shape, plan: Plan, stream: Stream, seed: int = 1) -> None:
        torch.manual_seed(seed)
        self.shape, self.plan, self.stream = shape, plan, stream
        self.network = Translator(shape)
        self.optimiser = Optimiser(
            self.network, matrix_rate=plan.matrix_rate, vector_rate=plan.vector_rate, decay=plan.decay
        )
        self.dropout = Dropout(plan.dropout, seed)
        self.step_count = 0
        self.tokens = 0
        compile_: Callable[[Any], Any] = torch.compile if plan.compiled else lambda function: function
        self._forward = compile_(self.network)
        self._chunk_loss = compile_(chunk_loss)
        size = (plan.rows, plan.length, shape.width)
        self._no_drops = [torch.ones(size, dtype=torch.bfloat16)] * self.network.drop_count

    def _states(self, batch: Batch, drops: list[Tensor]) -> Tensor:
        arrays = (
            batch.source, batch.source_segments, batch.source_positions,
            batch.target, batch.target_segments, batch.target_positions,
        )  # fmt: skip
        states: Tensor = self._forward(*(torch.from_numpy(array) for array in arrays), drops)
        return states

    def _losses(self, states: Tensor, batch: Batch) -> Iterator[tuple[int, Tensor, Tensor, Tensor, Tensor]]:
        table = self.network.embedding.detach().to(torch.bfloat16)
        labels = torch.from_numpy(batch.labels).view(-1)
        weights = torch.from_numpy(batch.target_segments > 0).view(-1).float() / max(1, batch.tokens)
        for start in range(0, len(labels), 1024):
            part = slice(start, start + 1024)
            logits = states[part] @ table.T
            smoothed, plain, gradient = self._chunk_loss(logits, labels[part], weights[part])
            yield start, smoothed, plain, gradient, table

    def step(self, factor: float) -> float:
        """Learn from one batch; return the plain loss, in nats a target piece."""
        batch = next(self.stream)
        size = (self.plan.rows, self.plan.length, self.shape.width)
        states = self._states(batch, self.dropout.masks(self.network.drop_count, size))
        flat = states.detach().view(-1, self.shape.width)
        by_states = torch.empty_like(flat)
        by_table = torch.zeros(self.shape.vocabulary, self.shape.width)
        loss = 0.0
        for start, _, plain, gradient, table in self._losses(flat, batch):
            part = slice(start, start + 1024)
            by_states[part] = gradient @ table
            by_table += gradient.T @ flat[part]
            loss += float(plain)
        states.backward(by_states.view_as(states))
        assert self.network.embedding.grad is not None
        self.network.embedding.grad += by_table
        self.optimiser.step(factor * min(1.0, (self.step_count + 1) / self.plan.warm_up))
        self.step_count += 1
        self.tokens += batch.tokens
        return loss

    def measure(self, batches: list[Batch]) -> float:
        """Return the plain loss over given batches, without dropout."""
        total, count = 0.0, 0
        for batch in batches:
            flat = self._states(batch, self._no_drops).detach().view(-1, self.shape.width)
            total += batch.tokens * sum(float(plain) for _, _, plain, _, _ in self._losses(flat, batch))
            count += batch.tokens
        return total / max(1, count)

    def save(self, path: Path) -> None:
        """Write everything needed to go on; the file appears whole or not at all."""
        state = {
            "shape": self.shape.as_dict(),
            "optimiser": self.optimiser.state(),
            "stream": self.stream.state(),
            "dropout": self.dropout.random.get_state(),
            "step": self.step_count,
            "tokens": self.tokens,
        }
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        os.replace(partial, path)

    def load(self, path: Path) -> None:
        """Go on from a file that :meth:`save` wrote."""
        state = torch.load(path, weights_only=True)
        if state["shape"] != self.shape.as_dict():
            raise SystemExit(f"{path} holds a network of another shape: {state['shape']}")
        self.optimiser.load(state["optimiser"])
        self.stream.load(state["stream"])
        self.dropout.random.set_state(state["dropout"])
        self.step_count, self.tokens = state["step"], state["tokens"]


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
    parser.add_argument("--threads", type=int, default=2)
    for name, default in Shape(8192).as_dict().items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=default)
    parser.add_argument("--matrix-rate", type=float, default=Plan().matrix_rate)
    parser.add_argument("--vector-rate", type=float, default=Plan().vector_rate)
    parser.add_argument("--save-minutes", type=float, default=10)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    shape = Shape(**{name: getattr(options, name) for name in Shape(8192).as_dict()})
    plan = Plan(matrix_rate=options.matrix_rate, vector_rate=options.vector_rate)
    stream = Stream(load_encoded(options.run / "encoded.npz"), plan.rows, (plan.length, plan.length))
    trainer = Trainer(shape, plan, stream)
    if (options.run / options.start).exists():
        trainer.load(options.run / options.start)
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
            trainer.save(options.run / "stable.pt")
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
            trainer.save(options.run / "last.pt")
            losses = " ".join(f"{name} {trainer.measure(batches):.4f}" for name, batches in sets.items())
            print(f"{_now():%H:%M:%S} step {trainer.step_count} held out: {losses}", flush=True)
            saved = time.time()
    trainer.save(options.run / ("final.pt" if falling else "last.pt"))
    losses = " ".join(f"{name} {trainer.measure(batches):.4f}" for name, batches in sets.items())
    print(f"ended at step {trainer.step_count}: {losses}", flush=True)


if __name__ == "__main__":
    main()
