from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.core.errors import Cancelled, EngineError
from translator_app.core.ports import NoTask
from translator_app.engines import packages
from translator_app.engines.packages import inspect_package, install_package, installed_packages, remove_package

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


def repacked(tiny: Path, folder: Path, edit: Callable[[Files], Files]) -> Path:
    with zipfile.ZipFile(tiny) as archive:
        files = edit({entry.filename: archive.read(entry) for entry in archive.infolist()})
    path = folder / "changed.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def without(name: str) -> Callable[[Files], Files]:
    return lambda files: {path: content for path, content in files.items() if not path.endswith(name)}


def added(name: str, content: bytes = b"x") -> Callable[[Files], Files]:
    return lambda files: {**files, name: content}


BAD = {
    "no metadata": (without("metadata.json"), "lacks metadata.json"),
    "no pieces": (without("sentencepiece.model"), "lacks sentencepiece.model"),
    "no model": (without("model.bin"), "lacks model/model.bin"),
    "no vocabulary": (without("vocabulary.json"), "lacks the model's vocabulary"),
    "two roots": (added("other/file"), "must hold one folder, not 2"),
    "climbs out": (added("translate-ckb_en-1_0/../../evil"), "unsafe path"),
    "absolute": (added("/etc/evil"), "unsafe path"),
    "other system's path": (added("translate-ckb_en-1_0\\..\\evil"), "unsafe path"),
    "bomb": (added("translate-ckb_en-1_0/zeros", bytes(1 << 25)), "unpacks to far more than it is"),
    "broken metadata": (added("translate-ckb_en-1_0/metadata.json", b"{"), "not readable"),
    "no languages": (added("translate-ckb_en-1_0/metadata.json", b"[]"), "names no languages"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_package_is_refused_with_the_reason_and_nothing_is_written(tiny: Path, tmp_path: Path, case: str) -> None:
    edit, words = BAD[case]
    into = tmp_path / "installed"
    with pytest.raises(EngineError, match=words):
        install_package(repacked(tiny, tmp_path, edit), into, NoTask())
    assert not into.exists() or not list(into.iterdir())


@pytest.mark.parametrize("content", [b"", b"plain text", b"PK\x03\x04 half a zip"])
def test_what_is_no_zip_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.argosmodel"
    path.write_bytes(content)
    with pytest.raises(EngineError, match=r"x\.argosmodel is not an Argos package"):
        inspect_package(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="does not exist"):
        inspect_package(tmp_path / "none.argosmodel")


def test_a_truncated_package_is_refused(tiny: Path, tmp_path: Path) -> None:
    half = tmp_path / "half.argosmodel"
    half.write_bytes(tiny.read_bytes()[: tiny.stat().st_size // 2])
    with pytest.raises(EngineError):
        install_package(half, tmp_path / "installed", NoTask())


def test_installing_twice_is_refused_and_an_update_is_not(tiny: Path, tmp_path: Path) -> None:
    first = install_package(tiny, tmp_path, NoTask())
    with pytest.raises(EngineError, match="installed already"):
        install_package(tiny, tmp_path, NoTask())
    assert install_package(tiny, tmp_path, NoTask(), update=True).path == first.path
    assert [child.name for child in tmp_path.iterdir()] == [first.root]


def test_a_cancel_leaves_nothing_behind(tiny: Path, tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        install_package(tiny, tmp_path, Stop())
    assert not list(tmp_path.iterdir())


def test_a_package_that_breaks_while_unpacked_leaves_nothing(tiny: Path, tmp_path: Path) -> None:
    content = bytearray(tiny.read_bytes())
    with zipfile.ZipFile(tiny) as archive:
        entry = next(e for e in archive.infolist() if e.filename.endswith("model.bin"))
        at = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
    content[at : at + 8] = bytes(byte ^ 0xFF for byte in content[at : at + 8])
    broken = tmp_path / "broken.argosmodel"
    broken.write_bytes(content)
    into = tmp_path / "installed"
    with pytest.raises(EngineError, match="damaged"):
        install_package(broken, into, NoTask())
    assert not list(into.iterdir())


def test_stray_folders_do_not_hide_the_sound_packages(tiny: Path, tmp_path: Path) -> None:
    info = install_package(tiny, tmp_path, NoTask())
    (tmp_path / "stray").mkdir()
    (tmp_path / "note.txt").touch()
    found, broken = installed_packages([tmp_path, tmp_path / "missing"])
    assert [package.root for package in found] == [info.root]
    assert len(broken) == 1
    assert "stray" in broken[0]


def test_a_removed_package_is_gone(tiny: Path, tmp_path: Path) -> None:
    info = install_package(tiny, tmp_path, NoTask())
    remove_package(info)
    assert installed_packages([tmp_path]) == ([], [])


def test_too_large_a_package_is_refused_before_it_is_unpacked(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MAX_BYTES", 10)
    with pytest.raises(EngineError, match="more than"):
        inspect_package(tiny)


def test_what_a_package_says_of_itself_is_read(tiny: Path) -> None:
    info = inspect_package(tiny)
    assert (info.from_code, info.to_code, info.name) == ("ckb", "en", "argos:translate-ckb_en-1_0")
    assert json.dumps(dict(info.metadata))
