"""Measure a package with sacreBLEU, beside a published system's output for the same lines.

    python evaluate.py [--package FILE] [--set devtest|dev|awta] [--json]

Choose every setting on ``dev`` (FLORES-200 sentences that are not in devtest) and ``awta``; devtest is for reporting.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from translator_app.core.kurdish.model_input import TAG_TOKENS, model_input  # noqa: E402

SETS = {
    "devtest": "eval/flores200-devtest.ckb-en.tsv",
    "dev": "eval/flores200-dev-part.ckb-en.tsv",
    "awta": "parallel/ckb-en.dev.tsv",
}
PUBLISHED = "eval/flores200-devtest.published-system.en.txt"


@dataclass(frozen=True, slots=True)
class Decoding:
    """The search: beam, length penalty and the brakes on repetition."""

    beam: int = 4
    length_penalty: float = 1.0
    no_repeat_ngram: int = 5
    repetition_penalty: float = 1.0
    patience: float = 1.0


@dataclass(frozen=True, slots=True)
class Figures:
    """sacreBLEU's figures with their signatures."""

    bleu: float
    chrf: float
    bleu_signature: str
    chrf_signature: str


def translate(package: Path, sources: Sequence[str], decoding: Decoding, threads: int = 1) -> list[tuple[str, float]]:
    """Return each source's translation and its score, the mean log probability of a piece."""
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
        pieces = [subwords.encode(model_input(source), out_type=str) for source in sources]
        order = sorted(range(len(pieces)), key=lambda index: -len(pieces[index]))
        results: list[tuple[str, float]] = [("", 0.0)] * len(pieces)
        for start in range(0, len(order), 32):
            chosen = order[start : start + 32]
            answers = translator.translate_batch(
                [pieces[index] for index in chosen],
                beam_size=decoding.beam,
                length_penalty=decoding.length_penalty,
                no_repeat_ngram_size=decoding.no_repeat_ngram,
                repetition_penalty=decoding.repetition_penalty,
                patience=decoding.patience,
                max_decoding_length=3 * len(pieces[chosen[0]]) + 16,
                return_scores=True,
            )
            for index, answer in zip(chosen, answers, strict=True):
                results[index] = subwords.decode(answer.hypotheses[0]), answer.scores[0]
        return results


def figures(hypotheses: Sequence[str], references: Sequence[str]) -> Figures:
    """Return corpus BLEU and chrF."""
    from sacrebleu.metrics import BLEU, CHRF

    bleu, chrf = BLEU(), CHRF()
    ours = bleu.corpus_score(hypotheses, [references]).score
    characters = chrf.corpus_score(hypotheses, [references]).score
    return Figures(round(ours, 2), round(characters, 2), str(bleu.get_signature()), str(chrf.get_signature()))


_NUMBER = re.compile(r"\d+")
_TAG = re.compile("⟦[1-9]⟧")


def numbers_kept(sources: Sequence[str], hypotheses: Sequence[str]) -> tuple[int, int]:
    """Return how many of the sources' numbers stand in the translations, and how many there are."""
    kept = total = 0
    for source, hypothesis in zip(sources, hypotheses, strict=True):
        wanted = Counter(_NUMBER.findall(model_input(source)))
        kept += (wanted & Counter(_NUMBER.findall(hypothesis))).total()
        total += wanted.total()
    return kept, total


def wrapped_in_tags(sources: Sequence[str]) -> list[str]:
    """Return the sources with a pair of tag tokens round a word in the middle of each, as inline formatting stands."""
    wrapped = []
    for source in sources:
        words = source.split()
        middle = len(words) // 2
        wrapped.append(" ".join([*words[:middle], TAG_TOKENS[0], words[middle], TAG_TOKENS[1], *words[middle + 1 :]]))
    return wrapped


def tags_kept(hypotheses: Sequence[str]) -> int:
    """Return how many translations of :func:`wrapped_in_tags` hold both tags, once each and in order."""
    return sum(_TAG.findall(hypothesis) == [*TAG_TOKENS[:2]] for hypothesis in hypotheses)


def read_set(data: Path, name: str) -> tuple[list[str], list[str]]:
    """Return the sources and references of one set."""
    lines = (data / SETS[name]).read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t")[-2:] for line in lines]
    return [source for source, _ in pairs], [target for _, target in pairs]


def main() -> None:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--package", type=Path, default=ROOT / "resources/models/translate-ckb_en-1_0.argosmodel")
    parser.add_argument("--set", choices=SETS, default="devtest", dest="name")
    parser.add_argument("--first", type=int, default=10**9, help="only so many lines")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many translations")
    parser.add_argument("--tags", action="store_true", help="also translate with tags put in, and count those kept")
    parser.add_argument("--json", action="store_true")
    for name, value in asdict(Decoding()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    options = parser.parse_args()
    decoding = Decoding(**{name: getattr(options, name) for name in asdict(Decoding())})
    sources, references = (side[: options.first] for side in read_set(options.data, options.name))
    begun = time.perf_counter()
    hypotheses = [text for text, _ in translate(options.package, sources, decoding, options.threads)]
    rows: dict[str, Any] = {"this package": asdict(figures(hypotheses, references))}
    rows["this package"]["seconds"] = round(time.perf_counter() - begun, 1)
    kept, total = numbers_kept(sources, hypotheses)
    rows["this package"]["numbers_kept"] = round(kept / max(1, total), 4)
    if options.tags:
        tagged = [text for text, _ in translate(options.package, wrapped_in_tags(sources), decoding, options.threads)]
        rows["this package"]["tags_kept"] = round(tags_kept(tagged) / len(tagged), 4)
    if options.name == "devtest":
        published = (options.data / PUBLISHED).read_text(encoding="utf-8").splitlines()[: options.first]
        rows["published system"] = asdict(figures(published, references))
    if options.json:
        print(json.dumps({"set": options.name, "segments": len(sources), **rows}))
        return
    for name, row in rows.items():
        print(f"{options.name:8} {name:18} BLEU {row['bleu']:5.2f}  chrF {row['chrf']:5.2f}")
    print({name: value for name, value in rows["this package"].items() if "kept" in name or name == "seconds"})
    print(rows["this package"]["bleu_signature"], rows["this package"]["chrf_signature"], sep="\n")
    for index in range(min(options.show, len(sources))):
        print(f"\n{sources[index]}\n= {references[index]}\n> {hypotheses[index]}")


if __name__ == "__main__":
    main()
