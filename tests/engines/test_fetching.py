from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hub_mirror import Mirror, mirrored
from tiny_models import build_tiny_model

from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.ports import NoTask
from translator_app.engines import OPENERS, Opening, fetching
from translator_app.engines.fetching import Offered, fetch_model, looked_up, named, stated

OFFER = Offered("tiny", "Tiny NLLB", "x/y", 1000, "CC-BY-NC-4.0")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_model(tmp_path_factory.mktemp("hub") / "nllb", "nllb")


@pytest.fixture
def mirror(model: Path) -> Iterator[Mirror]:
    with mirrored(model) as running:
        yield running


class Watched:
    """Keeps what was reported and stops once ``stop_at`` bytes are done."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.steps: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int, label: str = "") -> None:
        self.steps.append((done, total))
        if self.stop_at is not None and done >= self.stop_at:
            raise Cancelled


def test_size_and_licence_are_known_before_anything_is_fetched(mirror: Mirror, model: Path) -> None:
    told = stated("x/y", mirror.address)
    assert told.licence == "cc-by-nc-4.0"
    assert told.size == sum(path.stat().st_size for path in model.iterdir())
    assert len(told.files["model.bin"][1]) == 64


def test_a_fetched_model_is_whole_and_translates(mirror: Mirror, tmp_path: Path) -> None:
    task = Watched()
    info = fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", task, mirror.address)
    assert (info.kind, info.label, info.licence) == ("nllb", "Tiny NLLB", "CC-BY-NC-4.0")
    assert mirror.address in info.source
    (answer,) = OPENERS["nllb"](Opening(info.path)).translate(["شار"], task=NoTask())
    assert answer[0].text == "city"
    assert not (tmp_path / "parts" / "tiny").exists()
    assert any(0 < done < total for done, total in task.steps)


def test_a_stop_keeps_what_was_fetched_and_the_next_try_goes_on(
    mirror: Mirror, tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_CHUNK", 16_384)  # the tiny model is smaller than some of the real ones' chunks
    half = sum(path.stat().st_size for path in model.iterdir()) // 2
    with pytest.raises(Cancelled):
        fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", Watched(stop_at=half), mirror.address)
    assert not (tmp_path / "models").exists()
    before = len(mirror.ranges)
    info = fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", Watched(), mirror.address)
    assert (info.path / "model.bin").read_bytes() == (model / "model.bin").read_bytes()
    assert len(mirror.ranges) > before
    assert not mirror.ranges[-1].startswith("bytes=0-")


def test_a_wrong_checksum_is_told_and_nothing_is_installed(mirror: Mirror, tmp_path: Path) -> None:
    mirror.wrong_checksum = True
    with pytest.raises(EngineError, match="checksum is wrong"):
        fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", NoTask(), mirror.address)
    assert not (tmp_path / "models").exists()


def test_a_repository_that_is_not_there_is_told(mirror: Mirror, tmp_path: Path) -> None:
    mirror.status = 404
    with pytest.raises(EngineError, match="x/y"):
        fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", NoTask(), mirror.address)


def test_a_hub_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be fetched"):
        fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", NoTask(), "http://127.0.0.1:9")


def test_any_repository_can_be_named_and_its_terms_are_known_before(mirror: Mirror, model: Path) -> None:
    assert named(" https://huggingface.co/x/y.z-2/ ") == named("x/y.z-2") == "x/y.z-2"
    found = looked_up("x/y", NoTask(), mirror.address)
    assert (found.name, found.repository, found.licence) == ("x--y", "x/y", "CC-BY-NC-4.0")
    assert "commercial" in found.warning
    assert found.size == sum(path.stat().st_size for path in model.iterdir())


@pytest.mark.parametrize("text", ["", "x", "x/y/z", "https://elsewhere.example/x/y", "../x/y", "x /y"])
def test_what_names_no_repository_is_told(text: str) -> None:
    with pytest.raises(EngineError, match="owner/name"):
        named(text)


def test_a_repository_without_its_words_is_refused_before_anything_is_fetched(model: Path, tmp_path: Path) -> None:
    part = tmp_path / "part"
    part.mkdir()
    for name in ("model.bin", "config.json"):
        (part / name).write_bytes((model / name).read_bytes())
    with (
        mirrored(part) as mirror,
        pytest.raises(EngineError, match=r"lacks shared_vocabulary\.json, sentencepiece\.bpe\.model"),
    ):
        fetch_model(OFFER, tmp_path / "models", tmp_path / "parts", NoTask(), mirror.address)


def test_a_vanished_repository_says_what_else_can_be_done(mirror: Mirror, tmp_path: Path) -> None:
    mirror.status = 404
    with pytest.raises(EngineError, match=r"moved or closed.*add a model's folder"):
        looked_up("x/y", NoTask(), mirror.address)
