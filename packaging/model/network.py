"""The translation network: a pre-norm Transformer that CTranslate2 can run as it is.

RMS norm, rotary positions, no biases and a ReLU feed-forward: each of them has an exact counterpart in
``ctranslate2.specs.TransformerSpec``, and each saves element-wise work, which on a CPU with bf16 matrix
units costs more than the matrix products.

Several sentence pairs share one row of fixed length. ``*_segments`` number the pairs within a row (0 is
padding), and attention never crosses from one pair to another; so every batch has the same shape, is
compiled once, and holds almost no padding.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

NORM_EPSILON = 1e-6
ROTARY_BASE = 10000.0


@dataclass(frozen=True, slots=True)
class Shape:
    """The network's dimensions; ``width`` must be a multiple of ``heads``."""

    vocabulary: int
    width: int = 384
    inner: int = 1536
    heads: int = 6
    encoder_layers: int = 6
    decoder_layers: int = 2

    def as_dict(self) -> dict[str, int]:
        """Return the fields as plain integers, for a checkpoint or a package's metadata."""
        return asdict(self)


class Norm(nn.Module):
    """Root mean square normalisation, computed in single precision."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.ones(width))

    def forward(self, states: Tensor) -> Tensor:
        wide = states.float()
        scale = torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + NORM_EPSILON)
        return (wide * scale * self.gamma.float()).to(states.dtype)


def rotary_tables(positions: Tensor, head_width: int) -> tuple[Tensor, Tensor]:
    """Return cosine and sine, (batch, 1, length, head_width), for positions (batch, length)."""
    steps = torch.arange(0, head_width, 2, dtype=torch.float32, device=positions.device)
    frequencies = ROTARY_BASE ** (-steps / head_width)
    angles = positions.float().unsqueeze(-1) * frequencies
    angles = torch.cat([angles, angles], dim=-1).unsqueeze(1)
    return angles.cos(), angles.sin()


def rotate(states: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Apply rotary positions in the half-split layout (``rotary_interleave=False``)."""
    half = states.shape[-1] // 2
    turned = torch.cat([-states[..., half:], states[..., :half]], dim=-1)
    return states * cosine.to(states.dtype) + turned * sine.to(states.dtype)


class Attention(nn.Module):
    """Multi-head attention; queries, keys and values stay apart so that each is orthogonalised alone."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.norm = Norm(shape.width)
        self.query = nn.Linear(shape.width, shape.width, bias=False)
        self.key = nn.Linear(shape.width, shape.width, bias=False)
        self.value = nn.Linear(shape.width, shape.width, bias=False)
        self.output = nn.Linear(shape.width, shape.width, bias=False)

    def _split(self, states: Tensor) -> Tensor:
        batch, length, width = states.shape
        return states.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

    def forward(
        self,
        states: Tensor,
        mask: Tensor,
        rotary: tuple[Tensor, Tensor] | None = None,
        memory: Tensor | None = None,
    ) -> Tensor:
        normed = self.norm(states)
        source = normed if memory is None else memory
        query, key = self._split(self.query(normed)), self._split(self.key(source))
        value = self._split(self.value(source))
        if rotary is not None:
            query, key = rotate(query, *rotary), rotate(key, *rotary)
        scores = (query @ key.transpose(-1, -2)).float() * (1.0 / math.sqrt(query.shape[-1]))
        weights = torch.softmax(scores + mask, dim=-1).to(value.dtype)
        mixed = (weights @ value).transpose(1, 2).reshape(states.shape)
        return self.output(mixed)


@torch.library.custom_op("werger::relu", mutates_args=())
def relu(states: Tensor) -> Tensor:
    """ReLU that the compiler leaves alone: its own CPU code for bf16 is not vectorised (5x slower)."""
    return torch.relu(states)


@relu.register_fake
def _(states: Tensor) -> Tensor:
    return torch.empty_like(states)


@torch.library.custom_op("werger::relu_backward", mutates_args=())
def relu_backward(gradient: Tensor, output: Tensor) -> Tensor:
    """Return the gradient where the output was positive."""
    return torch.ops.aten.threshold_backward(gradient.contiguous(), output, 0.0)


@relu_backward.register_fake
def _(gradient: Tensor, output: Tensor) -> Tensor:
    return torch.empty_like(output)


def _keep_output(ctx: Any, inputs: tuple[Tensor], output: Tensor) -> None:
    ctx.save_for_backward(output)


def _relu_gradient(ctx: Any, gradient: Tensor) -> Tensor:
    return relu_backward(gradient, *ctx.saved_tensors)


relu.register_autograd(_relu_gradient, setup_context=_keep_output)


class FeedForward(nn.Module):
    """Norm, widen, ReLU, narrow."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.norm = Norm(shape.width)
        self.widen = nn.Linear(shape.width, shape.inner, bias=False)
        self.narrow = nn.Linear(shape.inner, shape.width, bias=False)

    def forward(self, states: Tensor) -> Tensor:
        return self.narrow(relu(self.widen(self.norm(states))))


class EncoderLayer(nn.Module):
    """Self-attention and feed-forward, each behind a residual connection."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention = Attention(shape)
        self.feed_forward = FeedForward(shape)

    def forward(self, states: Tensor, mask: Tensor, rotary: tuple[Tensor, Tensor], drops: list[Tensor]) -> Tensor:
        states = states + self.attention(states, mask, rotary) * drops[0]
        return states + self.feed_forward(states) * drops[1]


class DecoderLayer(nn.Module):
    """Causal self-attention, attention to the source, feed-forward."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention = Attention(shape)
        self.cross = Attention(shape)
        self.feed_forward = FeedForward(shape)

    def forward(
        self,
        states: Tensor,
        mask: Tensor,
        rotary: tuple[Tensor, Tensor],
        memory: Tensor,
        cross_mask: Tensor,
        drops: list[Tensor],
    ) -> Tensor:
        states = states + self.attention(states, mask, rotary) * drops[0]
        states = states + self.cross(states, cross_mask, None, memory) * drops[1]
        return states + self.feed_forward(states) * drops[2]


class Layout(NamedTuple):
    """What the packing of rows means to attention: masks and rotary tables.

    Made outside the compiled network, which else computes them anew in every layer. Masks are additive
    (batch, 1, rows, columns), tables as :func:`rotary_tables` gives them.
    """

    source_mask: Tensor
    target_mask: Tensor
    cross_mask: Tensor
    source_cosine: Tensor
    source_sine: Tensor
    target_cosine: Tensor
    target_sine: Tensor


def layout_of(
    source_segments: Tensor, source_positions: Tensor, target_segments: Tensor, target_positions: Tensor, head: int
) -> Layout:
    """Return the layout of packed rows for heads of width ``head``."""
    length = target_segments.shape[1]
    past = torch.ones(length, length, dtype=torch.bool, device=target_segments.device).tril()
    own = segment_mask(target_segments, target_segments)
    return Layout(
        segment_mask(source_segments, source_segments),
        torch.where(past, own, -1e4),
        segment_mask(target_segments, source_segments),
        *rotary_tables(source_positions, head),
        *rotary_tables(target_positions, head),
    )


def segment_mask(rows: Tensor, columns: Tensor) -> Tensor:
    """Return an additive mask (batch, 1, rows, columns): 0 within a pair, strongly negative across."""
    same = rows.unsqueeze(2) == columns.unsqueeze(1)
    return torch.where(same, 0.0, -1e4).unsqueeze(1)


class Translator(nn.Module):
    """Encoder and decoder over one tied embedding table (vocabulary, width)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Parameter(torch.randn(shape.vocabulary, shape.width) * 0.02)
        self.encoder = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.encoder_norm = Norm(shape.width)
        self.decoder = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.decoder_norm = Norm(shape.width)
        for name, weight in self.named_parameters():
            if weight.dim() == 2 and name != "embedding":
                nn.init.normal_(weight, std=weight.shape[1] ** -0.5)
                if name.endswith(("output.weight", "narrow.weight")):
                    nn.init.zeros_(weight)

    @property
    def head_width(self) -> int:
        """The width of one attention head."""
        return self.shape.width // self.shape.heads

    @property
    def drop_count(self) -> int:
        """How many dropout masks ``forward`` takes: one for each embedding and each sub-layer."""
        return 2 + 2 * self.shape.encoder_layers + 3 * self.shape.decoder_layers

    def embed(self, tokens: Tensor) -> Tensor:
        """Return the scaled embeddings of tokens (batch, length) in bf16."""
        scaled = functional.embedding(tokens, self.embedding) * math.sqrt(self.shape.width)
        return scaled.to(torch.bfloat16)

    def forward(self, source: Tensor, target: Tensor, layout: Layout, drops: list[Tensor]) -> Tensor:
        """Return the decoder's last states (batch, target length, width), before the projection.

        ``source`` and ``target`` are packed rows of pieces, ``layout`` says how they are packed.
        """
        layers = self.shape.encoder_layers
        memory = self.embed(source) * drops[0]
        rotary = (layout.source_cosine, layout.source_sine)
        for index, layer in enumerate(self.encoder):
            memory = layer(memory, layout.source_mask, rotary, drops[1 + 2 * index : 3 + 2 * index])
        memory = self.encoder_norm(memory)
        drops = drops[1 + 2 * layers :]
        rotary = (layout.target_cosine, layout.target_sine)
        mask, cross_mask = layout.target_mask, layout.cross_mask
        states = self.embed(target) * drops[0]
        for index, layer in enumerate(self.decoder):
            chosen = drops[1 + 3 * index : 4 + 3 * index]
            states = layer(states, mask, rotary, memory, cross_mask, chosen)
        return self.decoder_norm(states)
