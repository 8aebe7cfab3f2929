"""Average checkpoints, convert to an int8 CTranslate2 model and wrap it as an Argos package.

    python export.py --run FOLDER [--checkpoints final.pt ...] [--output resources/models/...argosmodel]

The converted model is compared with the PyTorch network on real pairs before it is written: their log
probabilities must agree in single precision, or nothing is written.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import numpy  # noqa: E402
import torch  # noqa: E402
from torch import Tensor  # noqa: E402

from batches import fixed_batches  # noqa: E402
from network import NORM_EPSILON, ROTARY_BASE, Shape, Translator, layout_of  # noqa: E402
from package_file import PACKAGE, write_package  # noqa: E402
from prepare import run_folder  # noqa: E402


def averaged(checkpoints: Sequence[Mapping[str, Any]]) -> tuple[Shape, dict[str, Tensor]]:
    """Return the shape and the mean of the weights of checkpoints of one run."""
    shape = Shape(**checkpoints[0]["shape"])
    weights = [c["optimiser"]["weights"] if "optimiser" in c else c["weights"] for c in checkpoints]
    return shape, {name: torch.stack([w[name].float() for w in weights]).mean(0) for name in weights[0]}


def _array(weights: Mapping[str, Tensor], *names: str) -> numpy.ndarray:
    # A copy each time: the specification scales arrays in place when it quantises.
    return torch.cat([weights[name] for name in names]).clone().numpy()


def specification(shape: Shape, weights: Mapping[str, Tensor], pieces: Sequence[str]) -> Any:
    """Return the CTranslate2 specification of the network, in single precision."""
    from ctranslate2.specs import transformer_spec

    options: dict[str, Any] = {"rms_norm": True, "head_dim": None}
    rotary = {"rotary_dim": 0, "rotary_interleave": False, "rotary_base": ROTARY_BASE}
    encoder = transformer_spec.TransformerEncoderSpec(shape.encoder_layers, shape.heads, **options, **rotary)
    decoder = transformer_spec.TransformerDecoderSpec(
        shape.decoder_layers, shape.heads, num_heads_kv=shape.heads, **options, **rotary
    )
    # Rotary positions replace the sinusoids; left in place the encoder's would be added as well.
    if hasattr(encoder, "position_encodings"):
        del encoder.position_encodings
    spec = transformer_spec.TransformerSpec(encoder, decoder)

    def attention(into: Any, name: str, *, crossing: bool = False) -> None:
        into.layer_norm.gamma = _array(weights, f"{name}.norm.gamma")
        query, key, value = (f"{name}.{part}.weight" for part in ("query", "key", "value"))
        if crossing:
            into.linear[0].weight = _array(weights, query)
            into.linear[1].weight = _array(weights, key, value)
        else:
            into.linear[0].weight = _array(weights, query, key, value)
        into.linear[-1].weight = _array(weights, f"{name}.output.weight")

    def feed_forward(into: Any, name: str) -> None:
        into.layer_norm.gamma = _array(weights, f"{name}.norm.gamma")
        into.linear_0.weight = _array(weights, f"{name}.widen.weight")
        into.linear_1.weight = _array(weights, f"{name}.narrow.weight")

    for side, into in (("encoder", encoder), ("decoder", decoder)):
        into.layer_norm.gamma = _array(weights, f"{side}_norm.gamma")
        for index, layer in enumerate(into.layer):
            attention(layer.self_attention, f"{side}.{index}.attention")
            feed_forward(layer.ffn, f"{side}.{index}.feed_forward")
            if side == "decoder":
                attention(layer.attention, f"{side}.{index}.cross", crossing=True)
    encoder.embeddings[0].weight = _array(weights, "embedding")
    decoder.embeddings.weight = _array(weights, "embedding")
    decoder.projection.weight = _array(weights, "embedding")
    spec.config.add_source_eos = True
    spec.config.layer_norm_epsilon = NORM_EPSILON
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.validate()
    return spec


def reference_score(network: Translator, source: list[int], target: list[int]) -> float:
    """Return the summed log probability the PyTorch network gives a target (with its end), in single precision."""
    batch = next(fixed_batches([(source, target)], 1, (len(source) + 1, len(target) + 1)))
    packing = (batch.source_segments, batch.source_positions, batch.target_segments, batch.target_positions)
    layout = layout_of(*(torch.from_numpy(array) for array in packing), network.head_width)
    ones = [torch.ones(1)] * network.drop_count
    with torch.no_grad():
        states = network(torch.from_numpy(batch.source), torch.from_numpy(batch.target), layout, ones)[0].float()
        logits = states @ network.embedding.T
        chosen = torch.log_softmax(logits, -1).gather(1, torch.from_numpy(batch.labels[0])[:, None])
    return float(chosen.sum())


class _Precise(Translator):
    """The network in single precision throughout, to compare with."""

    def embed(self, tokens: Tensor) -> Tensor:
        return torch.nn.functional.embedding(tokens, self.embedding) * self.shape.width**0.5


def compare(shape: Shape, weights: Mapping[str, Tensor], folder: Path, pairs: Sequence[tuple[str, str]]) -> float:
    """Return the largest difference, a target piece, between PyTorch's and CTranslate2's log probabilities."""
    import ctranslate2
    import sentencepiece

    subwords = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    network = _Precise(shape)
    network.load_state_dict(dict(weights))
    translator = ctranslate2.Translator(str(folder / "model"), compute_type="float32")
    worst = 0.0
    for source, target in pairs:
        ours = reference_score(network, subwords.encode(source), subwords.encode(target))
        scored = translator.score_batch(
            [subwords.encode(source, out_type=str)], [subwords.encode(target, out_type=str)]
        )
        theirs = sum(scored[0].log_probs)
        worst = max(worst, abs(ours - theirs) / (len(subwords.encode(target)) + 1))
    return worst


def export(
    shape: Shape,
    weights: Mapping[str, Tensor],
    subwords: Path,
    package: Path,
    pairs: Sequence[tuple[str, str]],
    facts: Mapping[str, Any] | None = None,
) -> float:
    """Write the package, having compared it with the network on ``pairs``; return the largest difference found."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(subwords))
    pieces = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place)
        (tree / "sentencepiece.model").write_bytes(subwords.read_bytes())
        (tree / "model").mkdir()
        specification(shape, weights, pieces).save(str(tree / "model"))
        worst = compare(shape, weights, tree, pairs)
        if worst > 0.01:
            raise SystemExit(f"The converted model differs from the network by {worst:.3f} nats a piece.")
        spec = specification(shape, weights, pieces)
        spec.optimize("int8")
        spec.save(str(tree / "model"))
        write_package(tree, package, metadata(facts or {}))
    return worst


def metadata(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the package's metadata, with what only this program reads under ``werger``."""
    return {
        "package_version": "1.0",
        "argos_version": "1.9.0",
        "from_code": "ckb",
        "from_name": "Kurdish (Sorani)",
        "to_code": "en",
        "to_name": "English",
        "label": "Werger",
        "werger": {"input": "model_input", "tags": "⟦1⟧..⟦9⟧", **facts},
    }


def held_out_pairs(data: Path, count: int = 12) -> list[tuple[str, str]]:
    """Return a few tuning pairs to compare on."""
    lines = (data / "eval/flores200-dev-part.ckb-en.tsv").read_text(encoding="utf-8").splitlines()[:count]
    return [(source, target) for source, target in (line.split("\t")[:2] for line in lines)]


def main() -> None:
    """Export the run's checkpoints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--run", type=Path, default=run_folder())
    parser.add_argument("--checkpoints", nargs="+", default=["final.pt"])
    parser.add_argument("--output", type=Path, default=PACKAGE)
    options = parser.parse_args()
    torch.set_num_threads(1)
    loaded = [torch.load(options.run / name, weights_only=True, mmap=True) for name in options.checkpoints]
    shape, weights = averaged(loaded)
    facts = {"steps": loaded[-1]["step"], "target_tokens": loaded[-1]["tokens"], "shape": shape.as_dict()}
    worst = export(shape, weights, options.run / "subwords.model", options.output, held_out_pairs(options.data), facts)
    size = options.output.stat().st_size / (1 << 20)
    print(f"{options.output}: {size:.1f} MB, differs from the network by at most {worst:.1e} nats a piece")


if __name__ == "__main__":
    main()
