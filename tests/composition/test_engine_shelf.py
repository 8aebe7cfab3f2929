from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_models import build_tiny_model
from tiny_package import build_tiny_package

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.errors import EngineError
from translator_app.core.ports import NoTask
from translator_app.services.settings import ServerChoice, Settings, load_settings, save_settings

SERVER = ServerChoice("libretranslate", "Ours", "https://mt.example.org")
LOCAL = ServerChoice("chat", "Ollama", "http://localhost:11434/v1", "aya")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    shipped = installed_folders()
    (tmp_path / "resources" / "models").mkdir(parents=True)
    return Workshop(Folders(tmp_path / "resources", shipped.glossaries, tmp_path / "config", tmp_path / "user"))


def test_a_server_is_off_until_it_is_switched_on(workshop: Workshop, package: Path) -> None:
    workshop.shelf.install(package, NoTask())
    workshop.save(replace(workshop.settings, servers=(SERVER, LOCAL)))
    rows = {row.label: row for row in workshop.shelf.rows()}
    assert [row.on for row in rows.values()] == [True, False, False]
    assert rows["Ours"].leaves_machine and not rows["Ollama"].leaves_machine
    engines, _ = workshop.shelf.chosen(workshop.settings)
    assert [engine.leaves_machine for engine in engines] == [False]
    with pytest.raises(EngineError, match="switched off"):
        workshop.shelf.engine(SERVER.name)
    workshop.save(replace(workshop.settings, servers=(replace(SERVER, on=True), LOCAL)))
    engines, _ = workshop.shelf.chosen(workshop.settings)
    assert [engine.leaves_machine for engine in engines] == [False, True]
    assert engines[1].name == SERVER.name
    assert workshop.shelf.engine(SERVER.name) is engines[1]


def test_the_order_is_the_users_and_a_package_can_be_switched_off(workshop: Workshop, package: Path) -> None:
    row = workshop.shelf.install(package, NoTask())
    server = replace(SERVER, on=True)
    workshop.save(replace(workshop.settings, servers=(server,), engine_order=(server.name, row.name)))
    assert [r.name for r in workshop.shelf.rows()] == [server.name, row.name]
    workshop.save(replace(workshop.settings, engine=row.name))
    assert [r.name for r in workshop.shelf.rows()] == [row.name, server.name]
    workshop.save(replace(workshop.settings, engines_off=(row.name,)))
    assert [e.name for e in workshop.shelf.chosen(workshop.settings)[0]] == [server.name]


def test_a_model_is_installed_from_its_folder_and_removed(workshop: Workshop, tmp_path: Path) -> None:
    row = workshop.shelf.install(build_tiny_model(tmp_path / "nllb-tiny", "nllb"), NoTask())
    assert (row.name, row.kind, row.on, row.licence) == ("nllb:nllb-tiny", "nllb", True, "CC-BY-NC-4.0")
    (answer,) = workshop.shelf.engine(row.name).translate(["شار"], task=NoTask())
    assert answer[0].text == "city"
    workshop.shelf.remove(row.name)
    assert workshop.shelf.rows() == []


def test_a_package_that_ships_cannot_be_removed(workshop: Workshop, package: Path) -> None:
    models = workshop.folders.bundled_models
    (models / package.name).write_bytes(package.read_bytes())
    (row,) = workshop.shelf.rows()
    assert row.on and not row.removable
    with pytest.raises(EngineError, match="ships with the program"):
        workshop.shelf.remove(row.name)


def test_an_update_takes_the_place_of_the_old_one(workshop: Workshop, package: Path, tmp_path: Path) -> None:
    workshop.shelf.install(package, NoTask())
    newer = tmp_path / package.name
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(newer, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename.endswith("metadata.json"):
                content = json.dumps({**json.loads(content), "package_version": "2.0"}).encode()
            new.writestr(entry.filename, content)
        new.writestr("translate-ckb_en-1_0/README.md", "# A card\nTrained on little.")
    with pytest.raises(EngineError, match="installed already"):
        workshop.shelf.install(newer, NoTask())
    row = workshop.shelf.install(newer, NoTask(), update=True)
    assert row.version == "2.0"
    assert "Trained on little" in row.card


def test_one_broken_package_is_told_and_the_others_go_on(workshop: Workshop, package: Path) -> None:
    workshop.shelf.install(package, NoTask())
    (workshop.folders.packages / "translate-ckb_en-broken").mkdir()
    engines, broken = workshop.shelf.chosen(workshop.settings)
    assert len(engines) == 1
    assert len(broken) == 1 and "translate-ckb_en-broken" in broken[0]
    assert workshop.shelf.rows()[-1].trouble == broken[0]


def test_a_server_of_an_impossible_address_is_told_and_the_others_go_on(workshop: Workshop, package: Path) -> None:
    workshop.shelf.install(package, NoTask())
    bad = ServerChoice("libretranslate", "Bad", "http://far.example.org", on=True)
    odd = ServerChoice("telepathy", "Odd", "https://x.example.org", on=True)
    workshop.save(replace(workshop.settings, servers=(bad, odd)))
    engines, broken = workshop.shelf.chosen(workshop.settings)
    assert len(engines) == 1
    assert len(broken) == 2
    assert "https://" in broken[0] and "telepathy" in broken[1]


def test_what_was_sent_is_listed_newest_first_as_a_person_reads_it(workshop: Workshop) -> None:
    assert workshop.shelf.sent() == []
    workshop.folders.user.mkdir(parents=True)
    lines = [
        {"at": "2026-01-01T10:00:00+00:00", "to": "https://a", "sent": {"q": ["یەک", "دوو"], "source": "ckb"}},
        {"at": "2026-01-01T11:00:00+00:00", "to": "https://b", "sent": {"messages": [{"content": "TEXT: سێ"}]}},
    ]
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\nhalf a line"
    workshop.folders.sent.write_text(text, encoding="utf-8")
    odd, second, first = workshop.shelf.sent()
    assert odd.content == "half a line"
    assert (second.address, second.content) == ("https://b", "TEXT: سێ")
    assert first.content == "یەک\nدوو"
    workshop.shelf.clear_sent()
    assert workshop.shelf.sent() == []


def test_servers_are_read_back_and_odd_ones_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(servers=(SERVER, replace(LOCAL, on=True))), path)
    assert load_settings(path).servers == (SERVER, replace(LOCAL, on=True))
    raw = json.loads(path.read_text())
    raw["servers"] += [3, {}, {"kind": "chat"}, {"kind": "chat", "address": "https://x", "on": "yes"}]
    path.write_text(json.dumps(raw))
    assert load_settings(path).servers == (
        SERVER,
        replace(LOCAL, on=True),
        ServerChoice("chat", "", "https://x", on=False),
    )
