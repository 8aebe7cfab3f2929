"""dev.py, the locks and the package: a checkout sets itself up, and what is built is whole."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ["run", "dev"]


def locked(lock: str) -> dict[tuple[str, str], tuple[str, int]]:
    """Answer version and number of hashes of each (package, marker) of a lock."""
    entries = dev.lock_file(lock).read_text("utf-8").replace("\\\n", " ").splitlines()
    found = {}
    for entry in entries:
        if match := re.match(r"([a-z0-9.-]+)==(\S+)(?: ; (.*?))?\s+--hash", entry):
            name, version, marker = match.groups()
            found[name, marker or ""] = version, len(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry))
        else:
            assert not entry.strip() or entry.startswith("#"), f"not a hashed pin: {entry}"
    return found


# ---- the locks -------------------------------------------------------------------------------


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_no_address_and_no_path(lock: str) -> None:
    text = dev.lock_file(lock).read_text("utf-8")
    assert not re.search(r"https?:|file:|--(find-links|index-url|extra-index-url|trusted-host)|(^|\s)/", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_an_exact_version_with_hashes(lock: str) -> None:
    entries = locked(lock)
    assert len(entries) > 20
    assert all(hashes for _, hashes in entries.values())


@pytest.mark.parametrize("lock", LOCKS)
def test_nothing_that_drags_in_gigabytes_is_locked(lock: str) -> None:
    names = {name for name, _ in locked(lock)}
    assert not names & {"torch", "stanza", "spacy", "triton", "tensorflow", "pyside6", "pyside6-addons"}
    assert not [name for name in names if name.startswith("nvidia-")]


def test_the_dev_lock_holds_the_run_lock_version_for_version() -> None:
    run, everything = locked("run"), locked("dev")
    assert run.items() <= everything.items()
    assert len(everything) > len(run)


def test_every_dependency_that_the_project_names_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for lock, wanted in (("run", project["dependencies"]), ("dev", project["optional-dependencies"]["dev"])):
        names = {re.split(r"[<>=!~ \[]", each)[0].lower().replace("_", "-") for each in wanted}
        assert names - {name for name, _ in locked(lock)} == set()


# ---- dev.py ----------------------------------------------------------------------------------


def test_an_old_python_can_still_read_the_file_that_tells_it_so() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 9))
    first = next(node for node in tree.body if isinstance(node, ast.ImportFrom))
    assert first.module == "__future__"


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_the_supported_versions_pass(version: tuple[int, int]) -> None:
    dev.require_python(version, lambda name: None)


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 14)])
def test_another_version_is_told_which_installed_one_to_use(version: tuple[int, int]) -> None:
    with pytest.raises(dev.SetUpError, match=rf"this is Python 3\.{version[1]}.*Type: python3\.12 dev\.py"):
        dev.require_python(version, lambda name: "/somewhere" if name == "python3.12" else None)
    with pytest.raises(dev.SetUpError, match="install one of them"):
        dev.require_python(version, lambda name: None)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux libraries")
def test_missing_libraries_and_programs_are_told_apart_from_present_ones() -> None:
    missing = dev.missing_from_system(
        {"libc.so.6": "libc6", "libwerger-none.so.7": "libnone7"}, {"sh": "dash", "no-such-program": "libnone7"}
    )
    assert missing == dev.Missing(["libwerger-none.so.7", "no-such-program"], ["libnone7"])


def test_without_rights_the_exact_line_to_type_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(dev.SetUpError) as told:
        dev.provide_system(dev.Missing(["libEGL.so.1", "Xvfb"], ["libegl1", "xvfb"]))
    assert "libEGL.so.1, Xvfb" in str(told.value)
    assert "sudo apt-get update && sudo apt-get install --no-install-recommends libegl1 xvfb" in str(told.value)


def test_a_system_without_apt_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.SetUpError, match=r"libEGL\.so\.1.*\n.*package manager.*libegl1"):
        dev.provide_system(dev.Missing(["libEGL.so.1"], ["libegl1"]))
    dev.provide_system(dev.Missing([], []))


@pytest.mark.parametrize(
    ("configuration", "fits"),
    [
        ("home = /usr/bin\nversion = 3.11.2\n", True),
        ("version_info = 3.13.0.final.0\n", True),
        ("version = 3.10.12\n", False),
        ("version = 3.14.0\n", False),
        ("home = /usr/bin\n", False),
    ],
)
def test_only_an_environment_of_a_supported_version_is_kept(configuration: str, fits: bool) -> None:
    assert dev.environment_fits(configuration) is fits


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own in a folder with a Kurdish name and a space; its locks hold nothing."""
    tmp_path = tmp_path / "کارگەی من"
    tmp_path.mkdir()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "REQUIREMENTS", tmp_path / "requirements")
    (tmp_path / "requirements").mkdir()
    for lock in LOCKS:
        (tmp_path / "requirements" / f"{lock}.lock").write_text("# nothing\n", "utf-8")
    return tmp_path


def test_a_folder_that_is_no_environment_is_not_overwritten(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "precious.txt").write_text("mine", "utf-8")
    with pytest.raises(dev.SetUpError, match="in the way"):
        dev.environment()
    assert (checkout / ".venv" / "precious.txt").read_text("utf-8") == "mine"


def test_the_first_start_makes_an_environment_and_the_second_starts_no_process(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = dev.set_up("dev")
    ascii_only = dict(os.environ, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    subprocess.run([python, "-c", ""], env=ascii_only, check=True)
    elsewhere = checkout / "elsewhere"
    elsewhere.mkdir()
    (checkout / "found_in_checkout.py").touch()
    subprocess.run([python, "-c", "import found_in_checkout"], cwd=elsewhere, check=True)
    (checkout / "translator_app").mkdir()
    (checkout / "translator_app" / "__main__.py").write_text("import sys; print(sys.argv[1:])", "utf-8")
    command = [python.with_name("werger.cmd" if os.name == "nt" else "werger"), "info", "two words"]
    if os.name != "nt":
        command[0] = elsewhere / "linked"
        command[0].symlink_to(python.with_name("werger"))
    told = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True, check=True)
    assert told.stdout == "['info', 'two words']\n"

    def refuse(*command: object, **_: object) -> int:
        raise AssertionError(f"a second start ran {command}")

    monkeypatch.setattr(dev.subprocess, "call", refuse)
    monkeypatch.setattr(dev.subprocess, "run", refuse)
    assert dev.set_up("dev") == python
    assert dev.set_up("run") == python  # the dev lock holds the run lock

    dev.lock_file("dev").write_text("# changed\n", "utf-8")
    with pytest.raises(AssertionError, match="second start"):
        dev.set_up("dev")


def spoil(checkout: Path, how: str) -> None:
    """Leave an environment as a kill, or a new version of the system, leaves it."""
    made = checkout / ".venv"
    packages = next(made.glob("[lL]ib/**/site-packages"))
    match how:
        case "killed before it was configured":
            (made / "pyvenv.cfg").unlink()
        case "killed while pip was copied":
            next(packages.glob("pip-*.dist-info/RECORD")).unlink()
        case "killed while packages were installed":
            (made / dev.INSTALLING).touch()
        case "another Python behind the same name":
            packages.parent.rename(packages.parent.with_name("python3.10"))
        case "its Python was removed":
            (made / "bin" / "python").unlink()


KILLS = [
    "killed before it was configured",
    "killed while pip was copied",
    "killed while packages were installed",
    "another Python behind the same name",
    "its Python was removed",
]


@pytest.mark.skipif(os.name == "nt", reason="the places of an environment on Windows")
def test_an_environment_that_is_not_whole_is_seen_and_made_anew(checkout: Path) -> None:
    python = dev.environment()
    whole = checkout / "whole"
    shutil.copytree(checkout / ".venv", whole, symlinks=True)
    for how in KILLS:
        shutil.rmtree(checkout / ".venv")
        shutil.copytree(whole, checkout / ".venv", symlinks=True)
        assert dev.is_whole(python)
        assert dev.environment() == python
        spoil(checkout, how)
        assert not dev.is_whole(python), how
        assert dev.is_environment(checkout / ".venv"), how
    dev.environment()
    assert subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    assert dev.is_whole(python)


def test_an_installation_that_is_killed_is_begun_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = Path(sys.executable)
    (checkout / ".venv").mkdir()

    def killed(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], -9, "", "")

    monkeypatch.setattr(dev.subprocess, "run", killed)
    with pytest.raises(dev.SetUpError, match="stopped by signal 9: start the same command again"):
        dev.install_locked(python, "run")
    assert (checkout / ".venv" / dev.INSTALLING).exists()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        pytest.param(
            "WARNING: Retrying after HTTPSConnection(host='index.example.org'): Temporary failure in name resolution\n"
            "ERROR: No matching distribution found for apsw==3.54.1.0",
            "The network cannot be reached (index.example.org): connect this machine",
        ),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "is full: free"),
        (
            "WARNING: noise\nERROR: THESE PACKAGES DO NOT MATCH THE HASHES",
            "run.lock could not be installed. pip says:\nERROR: THESE PACKAGES DO NOT MATCH THE HASHES",
        ),
        ("Traceback\n  somewhere\nImportError: torn", "pip says:\nTraceback\n  somewhere\nImportError: torn"),
    ],
)
def test_what_pip_says_is_told_in_words_that_help(told: str, words: str) -> None:
    assert words in dev.why_not_installed("run", told)


def test_a_stamp_that_is_torn_or_foreign_counts_as_not_installed(checkout: Path) -> None:
    stamp = checkout / "stamp.json"
    assert not dev.is_installed(stamp, "run")
    for torn in ("", "{", "[1]", '"run"', '{"run": "0"}'):
        stamp.write_text(torn, "utf-8")
        assert not dev.is_installed(stamp, "run")
    dev.record_installed(stamp, "run")
    assert dev.is_installed(stamp, "run")
    assert not dev.is_installed(stamp, "dev")


def test_a_failed_installation_leaves_no_stamp_and_says_so(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "installed-locks.json").write_text("{}", "utf-8")
    dev.lock_file("run").write_text("werger-no-such-package==0\n", "utf-8")  # no hash: pip refuses it unasked
    with pytest.raises(dev.SetUpError, match=r"requirements/run\.lock could not be installed"):
        dev.install_locked(Path(sys.executable), "run")
    assert not (checkout / ".venv" / "installed-locks.json").exists()


def test_checks_run_all_and_name_each_that_failed(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(
        dev,
        "CHECKS",
        {
            "good": ["-c", "print('quiet')"],
            "bad": ["-c", "import sys; print('line 7'); sys.exit(1)"],
            "worse": ["-c", "raise SystemExit('line 9')"],
        },
    )
    assert dev.failed_checks(Path(sys.executable), ["good", "bad", "worse"]) == ["bad", "worse"]
    shown = capfdbinary.readouterr().out
    assert b"line 7" in shown
    assert b"line 9" in shown
    assert b"quiet" not in shown


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 2, "python3 dev.py run"),
        (["--help"], 0, "python3 dev.py run"),
        (["tset"], 2, "dev.py knows no 'tset'; it knows run, test, check"),
        (["check", "lint"], 1, "No check is called lint; there are ruff"),
        (["clean", "--everything"], 1, "does not take --everything"),
    ],
)
def test_a_wrong_command_gets_one_clear_line_and_no_traceback(arguments: list[str], status: int, said: str) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "dev.py", *arguments], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == status
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_script_for_a_fresh_clone_is_sound_and_calls_test() -> None:
    script = ROOT / ".ci" / "run"
    subprocess.run(["bash", "-n", script], check=True)
    assert "python3 dev.py test" in script.read_text("utf-8")
    assert "set -euo pipefail" in script.read_text("utf-8")


# ---- what is built ---------------------------------------------------------------------------


def test_the_wheel_holds_the_program_and_all_that_it_reads(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("werger-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry_points = archive.read(next(name for name in names if name.endswith("entry_points.txt"))).decode()
    for folder in ("resources", "glossaries"):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        assert files
        for path in files:
            assert f"translator_app/_bundled/{path.relative_to(ROOT).as_posix()}" in names
    assert "translator_app/core/segment.py" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "packaging/"))]
    assert "werger = translator_app.cli:main" in entry_points
    assert "werger-desk = translator_app.app:main" in entry_points
