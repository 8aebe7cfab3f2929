"""The whole recipe on a handful of pairs: prepare, learn, stop, go on, export, translate."""

from __future__ import annotations

import lzma
from itertools import product
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch, which the application itself does not")

from batches import Stream, load_encoded  # noqa: E402
from evaluate import Decoding, figures, translate  # noqa: E402
from export import averaged, export  # noqa: E402
from learning import Plan, Trainer  # noqa: E402
from network import Shape  # noqa: E402
from prepare import encode, learn_subwords, prepared, raw_pairs, styled  # noqa: E402
from train import save  # noqa: E402

_SUBJECTS = {"پیاوەکە": "The man", "ژنەکە": "The woman", "منداڵەکە": "The child", "مامۆستاکە": "The teacher"}
_OBJECTS = {"کتێبێکی": "a book", "ماڵێکی": "a house", "شارێکی": "a city", "ڕۆژنامەیەکی": "a newspaper"}
_VERBS = {"بینی": "saw", "دۆزییەوە": "found", "کڕی": "bought", "فرۆشت": "sold"}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of the recipe's layout, prepared; the pairs are made from small tables."""
    folder: Path = tmp_path_factory.mktemp("run")
    for name in ("parallel", "dictionary"):
        (folder / name).mkdir()
    lines = [
        f"news\t{s} لە {1900 + 7 * i} دا {o} {v}.\t{subject} {verb} {thing} in {1900 + 7 * i}."
        for i, ((s, subject), (o, thing), (v, verb)) in enumerate(
            product(_SUBJECTS.items(), _OBJECTS.items(), _VERBS.items())
        )
    ]
    for name, text in (("ckb-en.news", lines), ("ckb-en.train", ["awta\tنان و ئاو،\tbread and water ,"])):
        with lzma.open(folder / f"parallel/{name}.tsv.xz", "wt", encoding="utf-8") as file:
            file.write("\n".join(text) + "\n")
    for name in ("cldr", "apertium", "kurdnet", "osm-presets"):
        (folder / f"dictionary/{name}.ckb-en.tsv").write_text("ماڵ\tHouse\n", encoding="utf-8")
    (folder / "dictionary/en-ckb-words.tsv").write_text("شار\tCity\n", encoding="utf-8")
    pairs = [styled(pair) for pair in prepared(raw_pairs(folder))]
    learn_subwords(pairs, folder / "subwords.model", 420)
    assert encode(pairs, folder / "subwords.model", folder / "encoded.npz") == len(pairs) > 60
    return folder


def _trainer(run: Path, workers: int = 1) -> Trainer:
    import sentencepiece

    size = sentencepiece.SentencePieceProcessor(model_file=str(run / "subwords.model")).get_piece_size()
    plan = Plan(rows=4, length=64, parts=2, workers=workers, compiled=False, warm_up=2, dropout=0.0)
    stream = Stream(load_encoded(run / "encoded.npz"), plan.rows, (plan.length, plan.length))
    return Trainer(Shape(size, width=32, inner=64, heads=2, encoder_layers=1, decoder_layers=1), plan, stream)


def test_batches_hold_whole_pairs_and_come_again_after_a_reload(run: Path) -> None:
    stream = Stream(load_encoded(run / "encoded.npz"), 4, (64, 64))
    for _ in range(3):
        batch = next(stream)
    assert ((batch.source_segments > 0) == (batch.source != 3)).all()
    assert batch.labels[0, 0] == batch.target[0, 1]
    again = Stream(load_encoded(run / "encoded.npz"), 4, (64, 64))
    again.load(stream.state())
    expected, got = next(stream), next(again)
    assert (expected.source == got.source).all()
    assert (expected.labels == got.labels).all()


def test_sampled_copies_differ_in_the_sources_pieces_alone(run: Path, tmp_path: Path) -> None:
    import sentencepiece

    pairs = [styled(pair) for pair in prepared(raw_pairs(run))]
    assert encode(pairs, run / "subwords.model", tmp_path / "encoded.npz", sampled=2) == 3 * len(pairs)
    encoded = load_encoded(tmp_path / "encoded.npz")
    subwords = sentencepiece.SentencePieceProcessor(model_file=str(run / "subwords.model"))
    copies = [[encoded.pair(copy * len(pairs) + index) for index in range(len(pairs))] for copy in range(3)]
    for (source, target), *others in zip(*copies, strict=True):
        assert all((target == theirs).all() for _, theirs in others)
        assert {subwords.decode(source.tolist())} == {subwords.decode(ours.tolist()) for ours, _ in others}
    assert any(len(one[0]) != len(other[0]) for one, other in zip(copies[0], copies[1], strict=True))


def test_learning_lowers_the_loss_and_goes_on_exactly_where_it_was_stopped(run: Path, tmp_path: Path) -> None:
    trainer = _trainer(run)
    first = trainer.step(1.0)
    for _ in range(14):
        trainer.step(1.0)
    save(trainer, tmp_path / "last.pt")
    expected = [trainer.step(1.0) for _ in range(3)]
    assert expected[-1] < first - 0.5
    taken_up = _trainer(run)
    taken_up.load(torch.load(tmp_path / "last.pt", weights_only=True))
    assert [taken_up.step(1.0) for _ in range(3)] == expected


@pytest.mark.slow
def test_two_processes_learn_what_one_does(run: Path) -> None:
    alone, together = _trainer(run), _trainer(run, workers=2)
    assert [together.step(1.0) for _ in range(3)] == pytest.approx([alone.step(1.0) for _ in range(3)], rel=2e-3)


def test_the_exported_package_scores_as_the_network_does_and_translates(run: Path, tmp_path: Path) -> None:
    trainer = _trainer(run)
    for _ in range(5):
        trainer.step(1.0)
    save(trainer, tmp_path / "one.pt")
    trainer.step(1.0)
    save(trainer, tmp_path / "two.pt")
    shape, weights = averaged([torch.load(tmp_path / n, weights_only=True) for n in ("one.pt", "two.pt")])
    package = tmp_path / "translate-ckb_en-1_0.argosmodel"
    pairs = [("پیاوەکە هات.", "The man came."), ("ماڵ 1985", "House 1985")]
    assert export(shape, weights, run / "subwords.model", package, pairs) < 1e-3
    results = translate(package, ["پیاوەکە کتێبێکی بینی.", "ماڵ"], Decoding(beam=2))
    assert len(results) == 2
    assert all(score < 0 for _, score in results)
    assert figures([text for text, _ in results], ["The man saw a book.", "house"]).chrf >= 0


def test_the_package_opens_in_the_applications_own_engine(run: Path, tmp_path: Path) -> None:
    from translator_app.engines.argos import open_package

    trainer = _trainer(run)
    trainer.step(1.0)
    save(trainer, tmp_path / "one.pt")
    shape, weights = averaged([torch.load(tmp_path / "one.pt", weights_only=True)])
    package = tmp_path / "translate-ckb_en-1_0.argosmodel"
    export(shape, weights, run / "subwords.model", package, [("ماڵ", "house")], {"calibration": [[-2.0, 0.1]]})
    engine = open_package(package)
    assert engine.name == "argos:translate-ckb_en-1_0"
