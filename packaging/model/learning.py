"""Forward and backward passes of one training step, shared out among processes of one thread each.

On a machine that others use too, the threads of one process wait for each other in every operation whenever one of
them is not scheduled. So each process computes whole parts of the batch alone, taking the next part when it is done;
they meet only at the end of a step. Parts and their dropout depend on the step alone, not on who computes them.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from batches import Batch, Stream
from network import Shape, Translator, layout_of
from optimiser import Optimiser

SMOOTHING = 0.1
_POOL = 1 << 23


@dataclass(frozen=True, slots=True)
class Plan:
    """The choices of a run that are not the network's shape.

    A batch is ``rows`` rows of ``length`` pieces a side, computed in ``parts`` equal parts by ``workers`` processes.
    """

    rows: int = 64
    length: int = 128
    parts: int = 4
    workers: int = 2
    dropout: float = 0.1
    matrix_rate: float = 0.02
    vector_rate: float = 0.002
    decay: float = 0.05
    warm_up: int = 200
    compiled: bool = True


def chunk_loss(logits: Tensor, labels: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    """Return the plain loss, and the smoothed loss's gradient by the (tokens, vocabulary) logits."""
    wide = logits.float()
    size = wide.shape[-1]
    highest = wide.amax(-1, keepdim=True)
    shares = (wide - highest).exp()
    total = shares.sum(-1, keepdim=True)
    plain = highest + total.log() - wide.gather(1, labels[:, None])
    chosen = torch.arange(size, device=logits.device)[None] == labels[:, None]
    gradient = shares / total - SMOOTHING / size
    gradient = torch.where(chosen, gradient - (1 - SMOOTHING), gradient) * weights[:, None]
    return (plain[:, 0] * weights).sum(), gradient.to(torch.bfloat16)


class Learner:
    """One process's passes over parts of batches; gradients add up in the optimiser's table for this worker."""

    def __init__(self, network: Translator, optimiser: Optimiser, plan: Plan, worker: int) -> None:
        self.network, self.plan = network, plan
        optimiser.accumulate_into(worker)
        compile_: Callable[[Any], Any] = torch.compile if plan.compiled else lambda function: function
        self._forward = compile_(network)
        self._chunk_loss = compile_(chunk_loss)
        # Masks are cut at random places from one pool of random bits: drawing them anew costs more than the network.
        keep = torch.rand(_POOL, generator=torch.Generator().manual_seed(5)) >= plan.dropout
        self._pool = keep.to(torch.bfloat16) / (1 - plan.dropout)

    def _drops(self, rows: int, chance: torch.Generator) -> list[Tensor]:
        size = rows * self.plan.length * self.network.shape.width
        starts = torch.randint(0, _POOL - size, (self.network.drop_count,), generator=chance).tolist()
        shape = (rows, self.plan.length, self.network.shape.width)
        return [self._pool.narrow(0, start, size).view(shape) for start in starts]

    def _states(self, part: Batch, drops: list[Tensor]) -> Tensor:
        segments = (part.source_segments, part.source_positions, part.target_segments, part.target_positions)
        layout = layout_of(*(torch.from_numpy(array) for array in segments), self.network.head_width)
        states: Tensor = self._forward(torch.from_numpy(part.source), torch.from_numpy(part.target), layout, drops)
        return states

    def _loss(self, states: Tensor, part: Batch, tokens: int) -> tuple[float, Tensor, Tensor]:
        table = self.network.embedding.detach().to(torch.bfloat16)
        labels = torch.from_numpy(part.labels).reshape(-1)
        weights = torch.from_numpy(part.target_segments > 0).reshape(-1).float() / max(1, tokens)
        plain, gradient = self._chunk_loss(states @ table.T, labels, weights)
        return float(plain), gradient, table

    def learn(self, part: Batch, tokens: int, seed: int) -> float:
        """Add the gradients of a part of a batch of ``tokens`` target pieces; return its share of the plain loss."""
        states = self._states(part, self._drops(len(part.source), torch.Generator().manual_seed(seed)))
        flat = states.detach().view(-1, self.network.shape.width)
        loss, gradient, table = self._loss(flat, part, tokens)
        states.backward((gradient @ table).view_as(states))
        assert self.network.embedding.grad is not None
        self.network.embedding.grad += gradient.T @ flat
        return loss

    def measure(self, batches: list[Batch]) -> float:
        """Return the plain loss over given batches (of the plan's rows), without dropout, in nats a target piece."""
        total, count = 0.0, 0
        rows = self.plan.rows // self.plan.parts
        ones = [torch.ones(rows, self.plan.length, self.network.shape.width, dtype=torch.bfloat16)]
        for batch in batches:
            for start in range(0, self.plan.rows, rows):
                part = batch.part(start, start + rows)
                flat = self._states(part, ones * self.network.drop_count).detach()
                loss, _, _ = self._loss(flat.view(-1, self.network.shape.width), part, 1)
                total, count = total + loss, count + part.tokens
        return total / max(1, count)


class _Exchange:
    """What the processes share for a step: the batch's arrays, which part is next, what came of it."""

    def __init__(self, plan: Plan) -> None:
        context = multiprocessing.get_context("spawn")
        self.arrays = torch.zeros(7, plan.rows, plan.length, dtype=torch.int64).share_memory_()
        self.next_part = context.Value("i", 0)
        self.step = context.Value("q", 0)
        self.tokens = context.Value("q", 0)
        self.factor = context.Value("d", 0.0)
        self.losses = torch.zeros(plan.parts, dtype=torch.float64).share_memory_()
        self.start = context.Semaphore(0)
        self.learned = context.Semaphore(0)
        self.summed = context.Semaphore(0)
        self.stepped = context.Semaphore(0)

    def batch(self) -> Batch:
        return Batch(*self.arrays.numpy())

    def work(self, learner: Learner, plan: Plan) -> None:
        """Learn from parts until none is left."""
        batch = self.batch()
        rows = plan.rows // plan.parts
        while True:
            with self.next_part:
                part = self.next_part.value
                self.next_part.value += 1
            if part >= plan.parts:
                return
            chosen = batch.part(part * rows, (part + 1) * rows)
            seed = self.step.value * plan.parts + part
            self.losses[part] = learner.learn(chosen, self.tokens.value, seed)


def _worker(number: int, network: Translator, optimiser: Optimiser, plan: Plan, exchange: _Exchange) -> None:
    torch.set_num_threads(1)
    parent = multiprocessing.parent_process()
    learner = Learner(network, optimiser, plan, number)
    while True:
        while not exchange.start.acquire(timeout=5):
            if parent is None or not parent.is_alive():
                return
        exchange.work(learner, plan)
        exchange.learned.release()
        exchange.summed.acquire()
        optimiser.count = exchange.step.value
        optimiser.step(exchange.factor.value, number, plan.workers)
        exchange.stepped.release()


class Trainer:
    """A network, its optimiser and its place in the data."""

    def __init__(self, shape: Shape, plan: Plan, stream: Stream, seed: int = 1) -> None:
        torch.manual_seed(seed)
        self.shape, self.plan, self.stream = shape, plan, stream
        self.network = Translator(shape)
        self.optimiser = Optimiser(
            self.network,
            matrix_rate=plan.matrix_rate,
            vector_rate=plan.vector_rate,
            decay=plan.decay,
            workers=plan.workers,
        )
        self.tokens = 0
        self._exchange = _Exchange(plan)
        if plan.workers > 1:
            self.optimiser.share()
            context = torch.multiprocessing.get_context("spawn")
            for number in range(1, plan.workers):
                context.Process(
                    target=_worker, args=(number, self.network, self.optimiser, plan, self._exchange), daemon=True
                ).start()
        self.learner = Learner(self.network, self.optimiser, plan, 0)

    @property
    def step_count(self) -> int:
        """How many steps have been taken."""
        return self.optimiser.count

    def step(self, factor: float) -> float:
        """Learn from one batch; return the plain loss, in nats a target piece."""
        batch = next(self.stream)
        exchange = self._exchange
        for number, name in enumerate(Batch.__slots__):
            exchange.arrays[number] = torch.from_numpy(getattr(batch, name))
        self.optimiser.count += 1
        exchange.step.value, exchange.tokens.value = self.optimiser.count, batch.tokens
        exchange.factor.value = factor * min(1.0, self.optimiser.count / self.plan.warm_up)
        exchange.next_part.value = 0
        others = self.plan.workers - 1
        for _ in range(others):
            exchange.start.release()
        exchange.work(self.learner, self.plan)
        for _ in range(others):
            exchange.learned.acquire()
        for _ in range(others):
            exchange.summed.release()
        self.optimiser.step(exchange.factor.value, 0, self.plan.workers)
        for _ in range(others):
            exchange.stepped.acquire()
        self.tokens += batch.tokens
        return float(exchange.losses.sum())

    def state(self) -> dict[str, Any]:
        """Return everything needed to go on."""
        return {
            "shape": self.shape.as_dict(),
            "optimiser": self.optimiser.state(),
            "stream": self.stream.state(),
            "step": self.step_count,
            "tokens": self.tokens,
        }

    def load(self, state: dict[str, Any]) -> None:
        """Go on from a state; raises ValueError where it belongs to a network of another shape."""
        if state["shape"] != self.shape.as_dict():
            raise ValueError(f"the checkpoint holds a network of another shape: {state['shape']}")
        self.optimiser.load(state["optimiser"])
        self.stream.load(state["stream"])
        self.tokens = state["tokens"]
