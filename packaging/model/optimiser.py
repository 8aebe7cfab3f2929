"""Muon for the matrices, Adam for the rest.

Muon (Jordan et al. 2024) steps along the orthogonalised momentum of each matrix. Matrices of one shape are
stacked, so that the Newton-Schulz iteration is a handful of batched bf16 products; it then costs a tenth of a step.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn


def orthogonalised(stack: Tensor, steps: int = 5) -> Tensor:
    """Return matrices (count, rows, columns) with their singular values driven towards 1, in bf16."""
    a, b, c = 3.4445, -4.7750, 2.0315
    turned = stack.shape[1] > stack.shape[2]
    states = (stack.mT if turned else stack).to(torch.bfloat16)
    states = states / (states.float().norm(dim=(1, 2), keepdim=True) * 1.02 + 1e-7).to(torch.bfloat16)
    for _ in range(steps):
        gram = states @ states.mT
        states = torch.baddbmm(states, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), states, beta=a)
    return states.mT if turned else states


class Optimiser:
    """Single-precision masters of a network's parameters, stepped from summed gradients.

    All tensors can lie in shared memory (:meth:`share`), so that each of several processes steps its own part.
    ``gradients`` holds a table by parameter name for each process that computes some.
    """

    def __init__(
        self, network: nn.Module, *, matrix_rate: float, vector_rate: float, decay: float, workers: int = 1
    ) -> None:
        self.matrix_rate, self.vector_rate, self.decay = matrix_rate, vector_rate, decay
        self.count = 0
        self.matrices: dict[str, nn.Parameter] = {}
        self.vectors: dict[str, nn.Parameter] = {}
        for name, parameter in network.named_parameters():
            matrix = parameter.dim() == 2 and name != "embedding"
            (self.matrices if matrix else self.vectors)[name] = parameter
        self.masters = {n: p.detach().float().clone() for n, p in self.matrices.items()}
        self.momentum = {n: torch.zeros_like(p) for n, p in self.masters.items()}
        self.first = {n: torch.zeros_like(p.data) for n, p in self.vectors.items()}
        self.second = {n: torch.zeros_like(p.data) for n, p in self.vectors.items()}
        for name, parameter in self.matrices.items():
            parameter.data = self.masters[name].to(torch.bfloat16)
        self.gradients = [
            {n: torch.zeros_like(p.data) for n, p in (self.matrices | self.vectors).items()} for _ in range(workers)
        ]

    def share(self) -> None:
        """Move every tensor to shared memory."""
        for table in (self.masters, self.momentum, self.first, self.second, *self.gradients):
            for tensor in table.values():
                tensor.share_memory_()
        for parameter in (*self.matrices.values(), *self.vectors.values()):
            parameter.data.share_memory_()

    def accumulate_into(self, worker: int) -> None:
        """Let this process's backward passes add to one worker's table."""
        for name, parameter in (self.matrices | self.vectors).items():
            parameter.grad = self.gradients[worker][name]

    def _summed(self, name: str) -> Tensor:
        """Return the sum of the workers' gradients in single precision, and clear them."""
        total = self.gradients[0][name].float()
        if len(self.gradients) == 1:
            total = total.clone()
        for table in self.gradients[1:]:
            total = total + table[name].float()
        for table in self.gradients:
            table[name].zero_()
        return total

    @torch.no_grad()
    def step(self, factor: float, shard: int = 0, shards: int = 1) -> None:
        """Take one step, at ``factor`` times the full rates, for one of ``shards`` equal parts of the matrices.

        The vectors and the embedding belong to the first part. ``count`` must already be this step's number.
        """
        groups: defaultdict[torch.Size, list[str]] = defaultdict(list)
        for name, parameter in self.matrices.items():
            groups[parameter.shape].append(name)
        rate = self.matrix_rate * factor
        kept = min(0.95, 0.85 + 0.1 * self.count / 300)
        for shape, every in groups.items():
            names = every[shard::shards]
            if not names:
                continue
            directions = []
            for name in names:
                gradient = self._summed(name)
                velocity = self.momentum[name].lerp_(gradient, 1 - kept)
                directions.append(gradient.lerp_(velocity, kept).to(torch.bfloat16))
            updates = orthogonalised(torch.stack(directions))
            scale = rate * max(1.0, shape[0] / shape[1]) ** 0.5
            for name, update in zip(names, updates, strict=True):
                self.masters[name].mul_(1 - rate * self.decay).add_(update, alpha=-scale)
                self.matrices[name].data.copy_(self.masters[name])
        if shard:
            return
        rate = self.vector_rate * factor
        for name, parameter in self.vectors.items():
            gradient = self._summed(name)
            first, second = self.first[name], self.second[name]
            first.lerp_(gradient, 0.1)
            second.mul_(0.98).addcmul_(gradient, gradient, value=0.02)
            bias_first, bias_second = 1 - 0.9**self.count, 1 - 0.98**self.count
            parameter.data.addcdiv_(first / bias_first, (second / bias_second).sqrt().add_(1e-9), value=-rate)

    def weights(self) -> dict[str, Tensor]:
        """Return all weights in single precision, by parameter name (not copied)."""
        return {**self.masters, **{n: p.detach() for n, p in self.vectors.items()}}

    def state(self) -> dict[str, Any]:
        """Return what :meth:`load` needs to go on exactly."""
        return {
            "count": self.count,
            "weights": self.weights(),
            "momentum": self.momentum,
            "first": self.first,
            "second": self.second,
        }

    def load(self, state: Mapping[str, Any]) -> None:
        """Go on from a saved state."""
        self.count = state["count"]
        for name, weight in state["weights"].items():
            if name in self.masters:
                self.masters[name].copy_(weight)
                self.matrices[name].data.copy_(weight)
            else:
                self.vectors[name].data.copy_(weight)
        for kind in ("momentum", "first", "second"):
            for name, tensor in state[kind].items():
                getattr(self, kind)[name].copy_(tensor)
