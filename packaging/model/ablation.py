"""What each source of data gives: small networks learn alike for a fixed number of steps, each without one source.

    python ablation.py [--run FOLDER] [--steps 350] [--only "without news"] [--json]

The networks are small and learn briefly, so the figures tell the sources' worth beside each other, not what the
shipped network would lose. Scored on the tuning sets: losses in nats a piece, chrF of beam 4 on FLORES' tuning part.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import numpy  # noqa: E402
import torch  # noqa: E402

from batches import Encoded, Stream, load_encoded  # noqa: E402
from evaluate import Decoding, figures, read_set, translate  # noqa: E402
from export import averaged, export  # noqa: E402
from learning import Plan, Trainer  # noqa: E402
from network import Shape  # noqa: E402
from prepare import run_folder  # noqa: E402
from train import held_out  # noqa: E402

SOURCES: dict[str, tuple[str, ...]] = {
    "everything": (),
    "without news, headlines, school books": ("news", "headlines", "schoolbooks"),
    "without AWTA": ("awta",),
    "without dictionaries and glosses": ("dictionary", "kurdnet"),
    "without interface strings": ("l10n", "dictionary_osm"),
    "without TICO, TED, dialects, phrasebooks": ("tico", "ted", "cordi", "refugee", "integreat"),
    "without other digits and tags put in": ("digits", "tags"),
}
"""The rows, each with the starts of the names of the collections it leaves out."""

SAMPLED = "sources cut one way only"
SHAPE = Shape(8192, width=256, inner=1024, heads=4, encoder_layers=4, decoder_layers=1)


def left_out(encoded: Encoded, path: Path, starts: tuple[str, ...], copies: int | None = None) -> Encoded:
    """Return the pairs of ``encoded.npz`` with weight 0 where the collection is left out.

    With ``copies``, the first of so many equal blocks alone keeps its weight: the likeliest cuts.
    """
    with numpy.load(path) as stored:
        names = [str(name) for name in stored["origins"]]
        gone = numpy.array([bool(starts) and name.startswith(starts) for name in names])[stored["origin"]]
    if copies:
        gone = gone | (numpy.arange(len(gone)) >= len(gone) // copies)
    return replace(encoded, weight=numpy.where(gone, 0, encoded.weight).astype(numpy.int8))


def learned(run: Path, data: Path, row: str, steps: int, copies: int) -> dict[str, object]:
    """Train one network and return its figures."""
    torch.set_num_threads(1)
    plan = Plan(warm_up=60)
    path = run / "encoded.npz"
    starts = SOURCES.get(row, ())
    encoded = left_out(load_encoded(path), path, starts, copies if row == SAMPLED else None)
    trainer = Trainer(SHAPE, plan, Stream(encoded, plan.rows, (plan.length, plan.length)))
    begun = time.time()
    for step in range(steps):
        trainer.step(min(1.0, 2 * (1 - step / steps)))
    seconds = time.time() - begun
    sets = held_out(data, run, plan)
    losses = {name: round(trainer.learner.measure(batches), 4) for name, batches in sets.items()}
    with tempfile.TemporaryDirectory() as place:
        package = Path(place) / "translate-ckb_en-1_0.argosmodel"
        shape, weights = averaged([trainer.state()])
        export(shape, weights, run / "subwords.model", package, [("ماڵ", "house")])
        sources, references = read_set(data, "dev")
        found = figures([text for text, _ in translate(package, sources, Decoding(), 2)], references)
    return {
        "row": row, "pairs": int((encoded.weight > 0).sum()), "tokens": trainer.tokens, "seconds": round(seconds),
        "losses": losses, "bleu": found.bleu, "chrf": found.chrf,
    }  # fmt: skip


def main() -> None:
    """Run the rows, each in a process of its own, and print them as they come."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--run", type=Path, default=run_folder())
    parser.add_argument("--steps", type=int, default=350)
    parser.add_argument("--copies", type=int, default=3, help="how many copies of each pair encoded.npz holds")
    parser.add_argument("--only", choices=[*SOURCES, SAMPLED])
    options = parser.parse_args()
    if options.only:
        print(json.dumps(learned(options.run, options.data, options.only, options.steps, options.copies)), flush=True)
        return
    for row in [*SOURCES, SAMPLED]:
        subprocess.run([sys.executable, __file__, *sys.argv[1:], "--only", row], check=True)


if __name__ == "__main__":
    main()
