"""What must not get lost by a command: sources, memories, backups, and the way back to one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.composition.installation import installed_folders
from translator_app.storage.memory_store import open_memory
from translator_app.storage.project_store import open_project

Run = Callable[..., tuple[int, list[dict[str, object]], str]]
TEXT = "شار گەورە بوو.\nکتێب نوێ بوو.\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "home.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def project(run: Run, source: Path, tmp_path: Path) -> Path:
    assert run("new", tmp_path / "home.werger", source)[0] == 0
    return tmp_path / "home.werger"


def targets(project: Path) -> list[str]:
    store = open_project(project, "test", read_only=True)
    try:
        return [segment.target for segment in store.segments()]
    finally:
        store.close()


@pytest.mark.parametrize("way", ["the same name", "another way to it", "a link"])
def test_a_document_is_not_overwritten_by_its_own_translation(
    run: Run, source: Path, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not (installed_folders().packages / "translate-ckb_en-1_0").exists():
        assert run("engines-install", build_tiny_package(tmp_path / "package"))[0] == 0
    monkeypatch.chdir(tmp_path)
    goal = {"the same name": source, "another way to it": Path("home.txt"), "a link": tmp_path / "link.txt"}[way]
    if way == "a link":
        goal.symlink_to(source)
    code, _, told = run("translate", source, "-o", goal)
    assert code == 1
    assert "is the document itself: choose another name for its translation." in told
    assert source.read_text(encoding="utf-8") == TEXT


def test_the_kurdish_is_not_overwritten_by_an_export_either(run: Run, project: Path, source: Path) -> None:
    assert run("set", project, 1, "The city was big.")[0] == 0
    code, _, told = run("export", project, "-o", source)
    assert code == 1
    assert f"{source.name} holds the Kurdish text itself" in told
    assert source.read_text(encoding="utf-8") == TEXT
    elsewhere = source.with_name("out")
    elsewhere.mkdir()
    for _ in range(2):  # an older export of that name is replaced
        assert run("export", project, "-o", elsewhere / source.name)[0] == 0


def test_a_memory_that_was_there_before_outlives_a_project_that_cannot_be_made(run: Run, tmp_path: Path) -> None:
    memory, empty = tmp_path / "home.wtm", tmp_path / "empty.txt"
    open_memory(memory, create=True).close()
    empty.touch()
    assert run("new", tmp_path / "home.werger", empty)[0] == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.txt", "home.wtm"]


def test_a_project_needs_its_ending(run: Run, source: Path, tmp_path: Path) -> None:
    code, _, told = run("new", tmp_path / "home.docx", source)
    assert code == 1
    assert "the name of a project ends in .werger" in told
    assert list(tmp_path.iterdir()) == [source]


def test_commands_that_write_keep_a_backup_once_an_hour(run: Run, project: Path) -> None:
    assert run("info", project)[0] == run("segments", project)[0] == 0
    assert run("backups", project, "--json")[1] == []
    for number in range(3):
        assert run("set", project, 1, f"Version {number}")[0] == 0
    (kept,) = run("backups", project, "--json")[1]
    assert targets(Path(str(kept["path"]))) == ["", ""]
    old = Path(str(kept["path"])).with_name("home.2020-03-01-093000.werger")
    os.replace(str(kept["path"]), old)
    assert run("set", project, 1, "Version 4")[0] == 0
    newest, oldest = run("backups", project, "--json")[1]
    assert oldest["path"] == str(old)
    assert targets(Path(str(newest["path"])))[0] == "Version 2"


def test_a_backup_that_cannot_be_made_does_not_stop_the_command(run: Run, project: Path) -> None:
    project.with_name("home.werger.backups").write_text("in the way", encoding="utf-8")
    code, _, told = run("set", project, 1, "Version 1")
    assert code == 0
    assert "No backup of" in told and "The command goes on without it." in told
    assert targets(project)[0] == "Version 1"


def test_a_damaged_project_is_told_and_brought_back(run: Run, project: Path) -> None:
    assert run("set", project, 1, "Version 1")[0] == 0
    assert run("backups", project, "--make")[0] == 0
    assert run("integrity", project) == (0, [], f"{project} is sound\n")
    data = bytearray(project.read_bytes())
    data[4096:8192] = bytes(4096)
    project.write_bytes(data)
    code, (told,), text = run("integrity", project, "--json")
    assert (code, told["sound"]) == (1, False)
    assert "is damaged" in text
    code, _, text = run("info", project)
    assert code == 1
    assert "is damaged" in text and "can be restored" in text
    code, (told,), _ = run("restore", project, "--json")
    assert code == 0
    assert targets(project)[0] == "Version 1"
    assert Path(str(told["replaced"])).read_bytes() == bytes(data)


def test_a_chosen_backup_is_restored_by_its_name(run: Run, project: Path) -> None:
    code, _, told = run("restore", project)
    assert (code, told) == (1, f"werger: {project} has no backup that could be restored.\n")
    assert run("set", project, 1, "Version 1")[0] == 0
    time.sleep(1.1 - time.time() % 1)  # backups are named to the second
    assert run("backups", project, "--make")[0] == 0
    newest, first = run("backups", project, "--json")[1]
    assert newest["path"] != first["path"]
    code, _, told = run("restore", project, "elsewhere.werger")
    assert code == 1 and f"`werger backups {project}` lists those it has" in told
    assert run("restore", project, Path(str(first["path"])).name)[0] == 0
    assert targets(project)[0] == ""


def test_a_project_that_is_open_is_not_replaced(run: Run, project: Path) -> None:
    assert run("set", project, 1, "Version 1")[0] == 0
    holder = open_project(project, "Narîn")
    try:
        code, _, told = run("restore", project)
        assert code == 1 and "is open elsewhere, by Narîn" in told
    finally:
        holder.close()
    assert targets(project)[0] == "Version 1"


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_a_project_leads_to_one_lock_one_memory_and_one_row_of_backups(
    run: Run, project: Path, tmp_path: Path
) -> None:
    link = tmp_path / "desktop" / "link.werger"
    link.parent.mkdir()
    link.symlink_to(project)
    holder = open_project(link, "Narîn")
    try:
        for way in (project, link):
            code, _, told = run("set", way, 1, "From elsewhere")
            assert code == 1 and "is open elsewhere, by Narîn" in told
    finally:
        holder.close()
    assert run("set", link, 1, "Version 1", "--state", "translated")[0] == 0
    assert run("backups", link, "--json")[1] == run("backups", project, "--json")[1] != []
    assert run("restore", link)[0] == 0
    assert link.is_symlink()
    assert targets(project)[0] == ""
    assert list(link.parent.iterdir()) == [link]
