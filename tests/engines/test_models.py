from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tiny_models import build_tiny_model

from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.ports import NoTask
from translator_app.engines import OPENERS, Opening
from translator_app.engines.models import import_model, installed_models, read_model, remove_model


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("models")
    return {kind: build_tiny_model(folder / kind, kind) for kind in ("nllb", "madlad")}


@pytest.mark.parametrize("kind", ["nllb", "madlad"])
def test_the_family_is_read_off_the_vocabulary(models: dict[str, Path], kind: str) -> None:
    info = read_model(models[kind])
    assert info.kind == kind
    assert info.size > 10_000
    assert info.licence == {"nllb": "CC-BY-NC-4.0", "madlad": "Apache-2.0"}[kind]
    assert "tiny model" in info.card


@pytest.mark.parametrize("kind", ["nllb", "madlad"])
def test_a_model_translates_with_its_own_language_tokens(models: dict[str, Path], kind: str) -> None:
    engine = OPENERS[kind](Opening(models[kind]))
    assert not engine.leaves_machine
    first, empty, second = engine.translate(["کتێب نوێ", " ", "ئاو"], hypotheses=2, task=NoTask())
    assert len(first) == 2
    assert "new" in first[0].text
    assert "eng_Latn" not in first[0].text and "ckb_Arab" not in first[0].text
    assert "water" in second[0].text
    assert len(empty) in (0, 2)
    assert all(hypothesis.confidence is None for hypothesis in first)


def test_nllbs_forced_first_token_is_dropped_from_the_answer(models: dict[str, Path]) -> None:
    # the network answers position by position: the source token's place is taken by the forced one, which goes
    engine = OPENERS["nllb"](Opening(models["nllb"]))
    (answer,) = engine.translate(["شار جوان"], task=NoTask())
    assert answer[0].text == "city beautiful"


def test_a_model_without_its_language_token_is_refused(tmp_path: Path) -> None:
    folder = build_tiny_model(tmp_path / "m", "nllb", without="ckb_Arab")
    with pytest.raises(EngineError, match="knows no token for Central Kurdish"):
        read_model(folder)


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("model.bin", "lacks model.bin"),
        ("config.json", "lacks config.json"),
        ("shared_vocabulary.json", "lacks its vocabulary"),
        ("spiece.model", "lacks its SentencePiece"),
    ],
)
def test_a_missing_part_is_named(models: dict[str, Path], tmp_path: Path, file: str, told: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(models["madlad"], folder)
    (folder / file).unlink()
    with pytest.raises(EngineError, match=told):
        read_model(folder)


@pytest.mark.parametrize("content", [b"[", b"\xff\xfe", b"3"])
def test_a_damaged_vocabulary_is_told(models: dict[str, Path], tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "model"
    shutil.copytree(models["madlad"], folder)
    (folder / "shared_vocabulary.json").write_bytes(content)
    with pytest.raises(EngineError, match="damaged"):
        read_model(folder)


def test_a_corrupt_network_is_told_when_it_is_loaded(models: dict[str, Path], tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(models["nllb"], folder)
    content = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(content[: len(content) // 2])
    engine = OPENERS["nllb"](Opening(folder))
    with pytest.raises(EngineError, match="cannot be loaded"):
        list(engine.translate(["ئاو"], task=NoTask()))


def test_an_imported_model_is_a_copy_with_checksums_and_can_be_removed(models: dict[str, Path], tmp_path: Path) -> None:
    into = tmp_path / "installed"
    info = import_model(models["nllb"], into, NoTask(), name="my model/x", note={"label": "Mine", "licence": "L"})
    assert info.path == into / "my-model-x"
    assert (info.label, info.licence) == ("Mine", "L")
    note = json.loads((info.path / "werger-model.json").read_text())
    assert len(note["sha256 model.bin"]) == 64
    assert installed_models(into) == ([info], [])
    with pytest.raises(EngineError, match="installed already"):
        import_model(models["nllb"], into, NoTask(), name="my model/x")
    remove_model(info)
    assert installed_models(into) == ([], [])


def test_a_stopped_import_leaves_nothing_behind(models: dict[str, Path], tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_model(models["nllb"], tmp_path / "installed", Stop())
    assert list((tmp_path / "installed").iterdir()) == []


def test_what_is_not_whole_is_listed_as_broken(models: dict[str, Path], tmp_path: Path) -> None:
    shutil.copytree(models["madlad"], tmp_path / "good")
    (tmp_path / "bad").mkdir()
    (tmp_path / ".incoming-x").mkdir()
    found, broken = installed_models(tmp_path)
    assert [info.path.name for info in found] == ["good"]
    assert len(broken) == 1 and "bad" in broken[0]
