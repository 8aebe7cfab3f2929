"""Bad input on the command line: one clear sentence, exit code 1, nothing half-written."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from translator_app.storage.project_store import open_project

MEMORY_KB = 400_000
LIMITED = "import resource, sys; resource.setrlimit(resource.RLIMIT_DATA, ({0}, {0})); "
RUN = "from translator_app.cli import main; sys.exit(main(sys.argv[1:]))"


def werger(*arguments: object, before: str = "import sys; ") -> tuple[int, str]:
    """Run the command line in a process of its own; return its exit code and what it said on standard error."""
    command = [sys.executable, "-c", before + RUN, *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stderr


def refused(told: tuple[int, str], words: str) -> None:
    code, text = told
    assert code == 1
    assert text.startswith("werger: ") and words in text
    assert len(text.splitlines()) == 1


@pytest.fixture
def project(tmp_path: Path) -> Path:
    source = tmp_path / "home.txt"
    source.write_text("ماڵەکە گەورەیە.\nشەو درێژ بوو.\n", encoding="utf-8")
    assert werger("new", tmp_path / "home.werger", source)[0] == 0
    return tmp_path / "home.werger"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory so")
def test_a_line_of_200_megabytes_is_refused_without_eating_memory(tmp_path: Path) -> None:
    line = tmp_path / "line.txt"
    with line.open("wb") as out:
        out.write("ئاو و نان ".encode() * 100)
        out.truncate(200 << 20)
    told = werger("new", tmp_path / "p.werger", line, before=LIMITED.format(MEMORY_KB * 1000))
    refused(told, "line.txt is too large")
    assert list(tmp_path.iterdir()) == [line]


@pytest.mark.parametrize("command", [("info",), ("segments",), ("set", 1, "x"), ("check",), ("export", "-o", "o.txt")])
def test_a_project_of_a_newer_version_is_not_touched(project: Path, command: tuple[object, ...]) -> None:
    data = bytearray(project.read_bytes())
    data[60:64] = (999).to_bytes(4, "big")
    project.write_bytes(data)
    name, *rest = command
    refused(werger(name, project, *rest), "was written by a newer Werger")
    assert project.read_bytes() == bytes(data)


def test_another_programs_database_is_refused(project: Path) -> None:
    data = bytearray(project.read_bytes())
    data[68:72] = b"MEMO"
    project.write_bytes(data)
    refused(werger("info", project), "is a database of another program")
    assert project.read_bytes() == bytes(data)


def test_a_project_open_elsewhere_can_be_read_and_not_written(project: Path) -> None:
    holder = open_project(project, "Narîn")
    try:
        refused(werger("set", project, 1, "From elsewhere"), "is open elsewhere, by Narîn")
        assert werger("info", project)[0] == 0
        assert holder.segments()[0].target == ""
    finally:
        holder.close()


@pytest.fixture
def mounted(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[str], Path]:
    """Mounts a small disk with the options given."""
    place = tmp_path / "disk"

    def mount(options: str) -> Path:
        place.mkdir(exist_ok=True)
        command = ["mount", "-t", "tmpfs", "-o", options, "werger-test", str(place)]
        try:
            done = subprocess.run(command, check=False, capture_output=True)
        except FileNotFoundError:
            pytest.skip("there is no mount program here")
        if done.returncode != 0:
            pytest.skip("a small disk can be mounted by root alone")
        request.addfinalizer(lambda: subprocess.run(["umount", "-l", str(place)], check=False))
        return place

    return mount


def test_a_full_disk_is_told_and_nothing_is_left(project: Path, mounted: Callable[[str], Path]) -> None:
    disk = mounted("size=16k")
    (disk / "filler").write_bytes(b"x" * 16384)
    refused(werger("export", project, "-o", disk / "out.docx"), "out.docx cannot be written: no space left")
    code, text = werger("new", disk / "p.werger", project.with_name("home.txt"))
    assert (code, len(text.splitlines())) == (1, 1)
    assert f"The disk that holds the project {disk / 'p.werger'} is full" in text
    assert [path.name for path in disk.iterdir()] == ["filler"]


def test_a_folder_that_may_not_be_written_is_told(project: Path, mounted: Callable[[str], Path]) -> None:
    disk = mounted("size=2m,ro")
    refused(werger("export", project, "-o", disk / "out.txt"), "out.txt cannot be written: read-only file system")
    refused(werger("new", disk / "p.werger", project.with_name("home.txt")), "cannot be")
    assert list(disk.iterdir()) == []
