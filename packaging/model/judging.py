"""Judge pairs by a model already trained: how much the source adds to the likelihood of its English."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from cleaning import Pair


def gains(pairs: Sequence[Pair], package: Path, threads: int = 1) -> list[float]:
    """Return for each pair log p(target | source) less log p(target | a stranger's source), in nats a piece.

    The stranger is another pair's source of about the same length. A pair whose sides do not belong together gains
    nothing. (The pointwise form of dual cross-entropy filtering: Junczys-Dowmunt 2018; here with one direction only.)
    """
    import ctranslate2
    import sentencepiece

    with tempfile.TemporaryDirectory() as place:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(place)
        root = next(Path(place).iterdir())
        subwords = sentencepiece.SentencePieceProcessor(model_file=str(root / "sentencepiece.model"))
        translator = ctranslate2.Translator(
            str(root / "model"), compute_type="auto", inter_threads=1, intra_threads=threads
        )
        sources = [subwords.encode(pair.source, out_type=str)[:200] for pair in pairs]
        targets = [subwords.encode(pair.target, out_type=str)[:200] for pair in pairs]
        order = sorted(range(len(pairs)), key=lambda index: (len(sources[index]), index * 7919 % 10007))
        stranger = dict(zip(order, [*order[1:], *order[:1]], strict=True))

        def likelihoods(chosen: Sequence[int]) -> list[float]:
            found = translator.score_batch(
                [sources[index] for index in chosen], [targets[index] for index in order], max_batch_size=64
            )
            return [sum(one.log_probs) / max(1, len(one.log_probs)) for one in found]

        own, strange = likelihoods(order), likelihoods([stranger[index] for index in order])
        gained = {index: a - b for index, a, b in zip(order, own, strange, strict=True)}
        return [gained[index] for index in range(len(pairs))]
