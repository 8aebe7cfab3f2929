"""The project package: what goes in comes out, and one made to do harm leaves nothing behind."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest

from translator_app.core.errors import Cancelled, DocumentError
from translator_app.core.ports import NoTask
from translator_app.formats.project_package import allowed, read_package, write_package

GOOD = {
    "گەشت.werger": b"project",
    "گەشت.wtm": b"memory" * 100_000,
    "memories/کۆن.wtm": b"old",
    "glossaries/a.tsv": b"x",
}


def made(folder: Path, entries: dict[str | zipfile.ZipInfo, bytes]) -> Path:
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def test_what_goes_in_comes_out(tmp_path: Path):
    files = []
    for n, (name, data) in enumerate(GOOD.items()):
        (tmp_path / str(n)).write_bytes(data)
        files.append((name, tmp_path / str(n)))
    out = io.BytesIO()
    write_package(files, out, NoTask())
    (tmp_path / "p.zip").write_bytes(out.getvalue())
    folder = tmp_path / "deep" / "new"
    assert read_package(tmp_path / "p.zip", folder, NoTask()) == folder / "گەشت.werger"
    assert {
        each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()
    } == GOOD


def _link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("a.wtm")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


P = {"a.werger": b"x"}
HOSTILE: dict[str, dict[str | zipfile.ZipInfo, bytes]] = {
    "a path out of it": {**P, "../a.wtm": b""},
    "a path out of a folder": {**P, "memories/../../a.wtm": b""},
    "an absolute path": {**P, "/etc/a.wtm": b""},
    "a drive": {**P, "C:a.wtm": b""},
    "a back slash": {**P, "memories\\a.wtm": b""},
    "another kind of file": {**P, "run.exe": b""},
    "a hidden folder": {**P, ".git/hooks.wtm": b""},
    "a device": {**P, "con.wtm": b""},
    "a folder": {**P, "memories/": b""},
    "a link": {**P, _link(): b"/etc/passwd"},
    "the same twice": {**P, "A.werger": b"y"},
    "no project": {"a.wtm": b""},
    "two projects": {**P, "b.werger": b""},
    "a bomb": {**P, "a.wtm": bytes(30_000_000)},
    "a crowd": {**P, **{f"memories/{n}.wtm": b"" for n in range(300)}},
}


@pytest.mark.parametrize("entries", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_package_is_refused_and_leaves_nothing(tmp_path: Path, entries: dict[str | zipfile.ZipInfo, bytes]):
    path = made(tmp_path, entries)
    with pytest.raises(DocumentError, match=r"package\.zip is not opened: ") as caught:
        read_package(path, tmp_path / "new", NoTask())
    assert "\n" not in str(caught.value)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["package.zip"]


def test_a_file_larger_than_it_says_is_refused(tmp_path: Path):
    path = made(tmp_path, {**P, "a.wtm": b"abc" * 1000})
    data = path.read_bytes()
    size = (3000).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    with pytest.raises(DocumentError):
        read_package(path, tmp_path / "new", NoTask())
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04" + bytes(40)])
def test_what_is_no_package_is_told(tmp_path: Path, data: bytes):
    path = tmp_path / "p.zip"
    path.write_bytes(data)
    with pytest.raises(DocumentError, match="no project package"):
        read_package(path, tmp_path / "new", NoTask())


def test_a_damaged_one_leaves_nothing(tmp_path: Path):
    path = made(tmp_path, {**P, "a.wtm": bytes(range(256)) * 400})
    data = bytearray(path.read_bytes())
    data[100:140] = bytes(40)
    path.write_bytes(data)
    with pytest.raises(DocumentError, match="damaged"):
        read_package(path, tmp_path / "new", NoTask())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["package.zip"]


def test_a_folder_in_use_is_not_touched(tmp_path: Path):
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DocumentError, match="not empty"):
        read_package(made(tmp_path, P), folder, NoTask())
    assert (folder / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_cancelling_leaves_nothing(tmp_path: Path):
    class Stopped:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_package(made(tmp_path, P), tmp_path / "new", Stopped())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["package.zip"]


@pytest.mark.parametrize("name", ["a.werger", "سەردان ٢.wtm", "a.glossary.tsv", "memories/b.wtm", "glossaries/c.tbx"])
def test_the_names_of_a_project_are_allowed(name: str):
    assert allowed(name)
