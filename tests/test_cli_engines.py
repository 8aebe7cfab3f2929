"""The command line's acts on engines, over a real home."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_models import build_tiny_model
from tiny_package import build_tiny_package

from translator_app import cli
from translator_app.commands.opening import workshop
from translator_app.composition.workshop import Workshop
from translator_app.services.settings import ServerChoice, Settings

Run = Callable[..., tuple[int, list[dict[str, object]], str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, list[dict[str, object]], str]:
        code = cli.main([*arguments, "--json"])
        told = capsys.readouterr()
        return code, [json.loads(line) for line in told.out.splitlines()], told.err

    return go


@pytest.fixture
def clean() -> object:
    """A home without engines, whatever the tests before this one left in it."""
    shop = workshop()
    _empty(shop)
    yield shop
    _empty(shop)
    shop.save(Settings())


def _empty(shop: Workshop) -> None:
    for row in shop.shelf.rows():
        if row.removable:
            shop.shelf.remove(row.name)


def test_engines_are_installed_listed_updated_and_removed(run: Run, clean: object, tmp_path: Path) -> None:
    package = build_tiny_package(tmp_path / "package")
    model = build_tiny_model(tmp_path / "nllb-tiny", "nllb")
    assert run("engines-install", str(package))[0] == 0
    code, _, told = run("engines-install", str(package))
    assert code != 0 and "installed already" in told
    assert run("engines-install", str(package), "--update")[0] == 0
    assert run("engines-install", str(model))[0] == 0
    _, rows, _ = run("engines")
    by_name = {row["name"]: row for row in rows}
    assert by_name["nllb:nllb-tiny"]["licence"] == "CC-BY-NC-4.0"
    assert all(row["on"] is True and row["leaves_machine"] is False for row in rows)
    assert run("engines-remove", "nllb:nllb-tiny")[0] == 0
    assert "nllb:nllb-tiny" not in {row["name"] for row in run("engines")[1]}
    code, _, told = run("engines-remove", "nothing")
    assert code != 0 and "no installed engine nothing" in told


def test_a_server_is_listed_as_off_and_refused_until_it_is_switched_on(run: Run, clean: object) -> None:
    far = ServerChoice("libretranslate", "Far", "https://mt.invalid")
    clean.save(replace(clean.settings, servers=(far,)))  # type: ignore[attr-defined]
    row = next(row for row in run("engines")[1] if row["name"] == far.name)
    assert (row["on"], row["leaves_machine"], row["address"]) == (False, True, far.address)
    code, _, told = run("suggest", "--text", "سڵاو", "-n", "1")
    assert "mt.invalid" not in told
    clean.save(replace(clean.settings, engine=far.name))  # type: ignore[attr-defined]
    code, _, told = run("suggest", "--text", "سڵاو")
    assert code != 0 and "switched off" in told


def test_an_engine_is_measured_as_it_is_and_as_the_desk_weighs_it(run: Run, clean: object, tmp_path: Path) -> None:
    run("engines-install", str(build_tiny_package(tmp_path / "package")))
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text("شار گەورە\tcity big\nکتێب نوێ\tbook new\nئاو و نان\twater and bread\n", encoding="utf-8")
    name = "argos:translate-ckb_en-1_0"
    code, (plain,), _ = run("evaluate", "--pairs", str(pairs), "--engine", name)
    assert code == 0
    assert plain["segments"] == 3 and plain["engine"] == name
    scores = ("bleu", "chrf", "ter")
    assert set(plain) == {"engine", "segments", *scores, *(f"{score}_signature" for score in scores), "seconds"}
    code, (weighed,), _ = run("evaluate", "--pairs", str(pairs), "--engine", name, "--weighed")
    assert code == 0
    assert plain["chrf_signature"] == weighed["chrf_signature"]
    assert weighed["chrf"] > 30
