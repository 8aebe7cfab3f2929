"""Prepare the training pairs: clean, weigh, learn the subwords, encode.

    python prepare.py [--data ../shared/data] [--run FOLDER] [--mix prose]

Writes to the run folder: ``pairs.tsv`` (origin, weight, source, target), ``subwords.model`` (kept if it is there,
for a network already learning stays bound to it), and ``encoded.npz``.
"""

from __future__ import annotations

import argparse
import lzma
import os
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from cleaning import (  # noqa: E402
    INTERFACE,
    SCRIPTURE,
    Pair,
    casing_table,
    clean_source,
    clean_target,
    deduplicated,
    plausible,
    recased,
    well_proportioned,
    with_digits,
    with_other_digits,
    with_tags,
    without_glosses,
    without_hanging_comma,
)
from translator_app.core.kurdish.model_input import TAG_TOKENS  # noqa: E402

VOCABULARY = 8192
SEED = 20

WEIGHTS: dict[str, int] = {"news": 2, "headlines": 1, "schoolbooks": 1, "tico": 2}
"""How often an epoch holds the pairs of a collection; 1 unless named."""

MIXES: dict[str, dict[str, float]] = {
    "broad": {},
    "prose": {"bible": 0.0, "quran": 0.0, "l10n": 0.5, "digits": 0.4},
    "closing": {
        "bible": 0.0, "quran": 0.0, "l10n": 0.15, "digits": 0.4, "tags": 0.8,
        "dictionary": 0.3, "kurdnet": 0.3, "news": 1.5, "tico": 1.5, "schoolbooks": 1.5,
    },
}  # fmt: skip
"""Which share of a collection (by the start of its name) stays, more than 1 for some twice: everything; for the larger
part of a short training what people translate most; while the rates fall, the cleanest of that."""

KORAN_LIMIT = 1500

LEAST_GAIN = 1.0
"""Nats a piece (``judging.gains``); 2 % of AWTA lie below, nearly all of them free or wrong."""

SAMPLING_SHARPNESS = 0.3
"""Exponent on the probabilities of segmentations: 0 takes any alike, large ones nearly always the likeliest."""


def run_folder() -> Path:
    """Return the work folder: ``WERGER_TRAIN`` or one under the user's cache, never the checkout."""
    return Path(os.environ.get("WERGER_TRAIN", Path.home() / ".cache/werger-train/run"))


def _lines(path: Path) -> Iterator[list[str]]:
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def raw_pairs(data: Path) -> Iterator[Pair]:
    """Yield the pairs of the training and news files, and the dictionaries' entries."""
    for name in ("ckb-en.news.tsv.xz", "ckb-en.train.tsv.xz"):
        for origin, source, target in _lines(data / "parallel" / name):
            yield Pair(origin, source, target)
    for name in ("cldr", "apertium", "kurdnet", "osm-presets"):
        for source, target in _lines(data / "dictionary" / f"{name}.ckb-en.tsv"):
            yield Pair(f"dictionary_{name}", source, target)
    for source, target in _lines(data / "dictionary" / "en-ckb-words.tsv"):
        yield Pair("dictionary_words", source, target)


_CASED = ("news", "headlines", "schoolbooks", "tico", "bible_nt_kss_web", "dictionary_cldr")
_RECASED = ("awta", "ted_kurdishmt_paragraph")


def prepared(pairs: Iterable[Pair]) -> list[Pair]:
    """Return the cleaned pairs, in order, each collection by its own faults."""
    cleaned = [replace(p, source=clean_source(p.source), target=clean_target(p.target)) for p in pairs]
    table = casing_table(p.target for p in cleaned if p.origin in _CASED)
    chance = random.Random(SEED)
    koran = [p for p in cleaned if p.origin.startswith(("quran_puxta", "quran_bamoki"))]
    chosen = set(chance.sample(range(len(koran)), min(KORAN_LIMIT, len(koran))))
    koran = [without_glosses(p) for index, p in enumerate(koran) if index in chosen]
    kept: list[Pair] = []
    for pair in [*(p for p in cleaned if not p.origin.startswith("quran")), *koran]:
        if pair.origin in _RECASED:
            pair = without_hanging_comma(replace(pair, target=recased(pair.target, table)))
            digits = with_digits(pair)
            if digits is None:
                continue
            pair = digits
        elif pair.origin.startswith("dictionary"):
            if pair.origin != "dictionary_cldr" and " " not in pair.target:
                pair = replace(pair, target=table.get(pair.target.lower(), pair.target.lower()))
            if len(pair.source) > 60 or len(pair.target) > 60:
                continue
        elif pair.origin == "bible_nt_kss_bbe":  # the same Sorani a second time, in Basic English
            continue
        if plausible(pair) and (pair.origin not in _RECASED or well_proportioned(pair)):
            kept.append(pair)
    return deduplicated(kept)


def thinned(pairs: Iterable[Pair], shares: Mapping[str, float]) -> list[Pair]:
    """Return the pairs with a share of some collections left, or some of theirs twice, chosen by chance."""
    chance = random.Random(SEED + 2)
    kept = []
    for pair in pairs:
        share = next((share for start, share in shares.items() if pair.origin.startswith(start)), 1.0)
        kept.extend([pair] * int(share + chance.random()))
    return kept


def styled(pair: Pair) -> Pair:
    """Put the style's piece before the source of scripture and of interface strings."""
    if pair.origin.startswith(("bible", "quran")):
        return replace(pair, source=f"{SCRIPTURE} {pair.source}")
    if pair.origin.startswith(("l10n", "dictionary_osm")):
        return replace(pair, source=f"{INTERFACE} {pair.source}")
    return pair


def augmented(pairs: list[Pair], tagged: int = 12000) -> list[Pair]:
    """Return further pairs: other digits in the same sentence, and tags at places sure to correspond."""
    chance = random.Random(SEED + 1)
    plain = [p for p in pairs if not p.origin.startswith(("dictionary", "bible", "quran", "l10n", "kurdnet"))]
    changed = (with_other_digits(p, chance) for p in plain if chance.random() < 0.5)
    extra = [replace(p, origin="digits") for p in changed if p]
    short = [p for p in plain if 2 < len(p.source.split()) < 22]
    anchored = [p for p in short if any(c.isdigit() or (c.isascii() and c.isalpha()) for c in p.source)]
    for index in range(tagged):
        pair = chance.choice(anchored if index % 2 else short)
        other = chance.choice(short) if chance.random() < 0.5 else None
        extra.append(replace(with_tags(pair, chance, other), origin="tags"))
    return extra


def learn_subwords(pairs: list[Pair], model: Path, vocabulary: int = VOCABULARY) -> None:
    """Train a unigram SentencePiece model: no normalisation of its own, digits apart, bytes for the unknown."""
    import sentencepiece

    text = [t for p in pairs for t in (p.source, p.target)] if len(pairs) < 1000 else []
    for pair in pairs if not text else []:
        if not pair.origin.startswith(("dictionary", "tags", "digits")):
            text.extend((pair.source.removeprefix(SCRIPTURE).removeprefix(INTERFACE).strip(), pair.target))
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(text),
        model_prefix=str(model.with_suffix("")),
        vocab_size=vocabulary,
        model_type="unigram",
        normalization_rule_name="identity",
        character_coverage=0.9997,
        byte_fallback=True,
        split_digits=True,
        user_defined_symbols=[*TAG_TOKENS, SCRIPTURE, INTERFACE],
        max_sentence_length=8192,
        hard_vocab_limit=len(text) > 2000,
        num_threads=2,
        minloglevel=2,
        pad_id=3,
    )


def judged(pairs: list[Pair], package: Path) -> list[Pair]:
    """Drop the pairs of the loose collections whose source adds too little to the likelihood of their English."""
    from judging import gains

    loose = [index for index, pair in enumerate(pairs) if pair.origin in _RECASED]
    found = zip(loose, gains([pairs[index] for index in loose], package), strict=True)
    dropped = {index for index, gain in found if gain < LEAST_GAIN}
    return [pair for index, pair in enumerate(pairs) if index not in dropped]


def encode(pairs: list[Pair], model: Path, output: Path, sampled: int = 0) -> int:
    """Write the pairs as flat arrays of piece numbers with offsets; return how many were kept.

    Each pair is written once with its likeliest pieces and ``sampled`` times with the source cut into pieces by chance
    (subword regularisation: Kudo 2018), so that the network meets a word by more than one way.
    """
    import numpy
    import sentencepiece

    subwords = sentencepiece.SentencePieceProcessor(model_file=str(model))
    sources = subwords.encode([p.source for p in pairs])
    sentencepiece.set_random_generator_seed(SEED)
    for _ in range(sampled):
        sources += [
            subwords.encode(p.source, enable_sampling=True, alpha=SAMPLING_SHARPNESS, nbest_size=-1) for p in pairs
        ]
    pairs = pairs * (1 + sampled)
    targets = subwords.encode([p.target for p in pairs])
    rows = [i for i in range(len(pairs)) if 0 < len(sources[i]) <= 126 and 0 < len(targets[i]) <= 126]
    origins = sorted({p.origin for p in pairs})
    numbers = {origin: number for number, origin in enumerate(origins)}

    def flat(side: list[list[int]]) -> tuple[numpy.ndarray, numpy.ndarray]:
        lengths = numpy.array([0, *(len(side[i]) for i in rows)]).cumsum()
        return numpy.concatenate([numpy.array(side[i], dtype=numpy.int16) for i in rows]), lengths

    source, source_offsets = flat(sources)
    target, target_offsets = flat(targets)
    numpy.savez(
        output,
        source=source,
        source_offsets=source_offsets,
        target=target,
        target_offsets=target_offsets,
        weight=numpy.array([WEIGHTS.get(pairs[i].origin, 1) for i in rows], dtype=numpy.int8),
        origin=numpy.array([numbers[pairs[i].origin] for i in rows], dtype=numpy.int16),
        origins=numpy.array(origins),
    )
    return len(rows)


def main() -> None:
    """Run every step and print what each collection gave."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--run", type=Path, default=run_folder())
    parser.add_argument("--mix", choices=MIXES, default="broad")
    parser.add_argument("--judge", type=Path, help="package of an earlier run, to drop pairs that do not match")
    parser.add_argument("--sampled", type=int, default=0, help="further copies with sources cut by chance")
    options = parser.parse_args()
    options.run.mkdir(parents=True, exist_ok=True)
    raw = list(raw_pairs(options.data))
    before = Counter(p.origin for p in raw)
    pairs = prepared(raw)
    pairs = thinned([styled(p) for p in pairs] + augmented(pairs), MIXES[options.mix])
    if options.judge:
        pairs = judged(pairs, options.judge)
    with open(options.run / "pairs.tsv", "w", encoding="utf-8") as lines:
        lines.writelines(f"{p.origin}\t{p.source}\t{p.target}\n" for p in pairs)
    for origin, count in Counter(p.origin for p in pairs).most_common():
        print(f"{origin:28}{before[origin]:8} -> {count}")
    model = options.run / "subwords.model"
    if not model.exists():
        learn_subwords(pairs, model)
    print(encode(pairs, model, options.run / "encoded.npz", options.sampled), "pairs encoded")


if __name__ == "__main__":
    main()
