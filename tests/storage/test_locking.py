"""A project has one writer, who is named to others, and a killed program locks nobody out."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from translator_app.core.errors import ConflictError, ProjectError, ProjectLockedError
from translator_app.core.segment import Change
from translator_app.storage.locking import lock_of
from translator_app.storage.project_store import SqliteProjectStore, open_project

from .conftest import NOON

HOLD = """
import sys, time
from translator_app.storage.project_store import open_project
store = open_project(sys.argv[1], "Hêmin")
print("open", flush=True)
time.sleep(600)
"""


def hold_elsewhere(path: Path) -> subprocess.Popen[str]:
    root = Path(__file__).resolve().parents[2]
    child = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True, cwd=root)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def open_files() -> int:
    """The number of files this process has open, 0 where the system does not tell."""
    told = Path("/proc/self/fd")
    return len(list(told.iterdir())) if told.is_dir() else 0


def kill(child: subprocess.Popen[str]) -> None:
    assert child.stdout is not None
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()


def test_a_second_opener_is_told_who_has_it_open_since_when(closed_project: Path) -> None:
    child = hold_elsewhere(closed_project)
    try:
        with pytest.raises(ProjectLockedError, match=r"novel.werger is open elsewhere, by Hêmin") as caught:
            open_project(closed_project, "Narîn")
        assert f"process {child.pid} on" in caught.value.holder
        assert "since 20" in caught.value.holder
        open_project(closed_project, "Narîn", read_only=True).close()
    finally:
        kill(child)


def test_the_lock_of_a_killed_program_is_taken_over_silently(closed_project: Path) -> None:
    kill(hold_elsewhere(closed_project))
    assert lock_of(closed_project).exists()
    store = open_project(closed_project, "Narîn")
    assert len(store.segments()) == 3
    store.close()
    assert not lock_of(closed_project).exists()


def test_two_openings_in_one_program_exclude_each_other_too(store: SqliteProjectStore) -> None:
    with pytest.raises(ProjectLockedError, match="Narîn"):
        open_project(store.path, "Narîn")
    store.close()
    open_project(store.path, "Narîn").close()


def test_two_names_of_one_file_share_one_lock(store: SqliteProjectStore, tmp_path: Path) -> None:
    link = tmp_path / "link.werger"
    link.symlink_to(store.path)
    with pytest.raises(ProjectLockedError):
        open_project(link, "Hêmin")


def test_a_lock_from_another_computer_holds_until_it_is_taken_by_force(closed_project: Path) -> None:
    told = {"name": "Hêmin", "host": "desk-of-hemin", "pid": os.getpid(), "since": "2026-02-28T09:00:00+00:00"}
    lock_of(closed_project).write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(ProjectLockedError, match="desk-of-hemin"):
        open_project(closed_project, "Narîn")
    assert lock_of(closed_project).exists()
    open_project(closed_project, "Narîn", steal_lock=True).close()
    assert not lock_of(closed_project).exists()


@pytest.mark.parametrize("text", ["", "{", "[" * 9999, '{"name": 1}', "null", "\0\xff"])
def test_a_lock_file_that_says_nothing_is_stale(closed_project: Path, text: str) -> None:
    lock_of(closed_project).write_bytes(text.encode("latin-1"))
    open_project(closed_project, "Narîn").close()


def test_after_a_theft_the_first_writer_meets_a_conflict_and_overwrites_nothing(store: SqliteProjectStore) -> None:
    first = store.segments()[0]
    thief = open_project(store.path, "Hêmin", steal_lock=True)
    thief.apply(Change("Typing", ((first, replace(first, target="Cold.", version=1)),), "Hêmin", NOON))
    with pytest.raises(ConflictError):
        store.apply(Change("Typing", ((first, replace(first, target="Warm.", version=1)),), "Narîn", NOON))
    store.close()
    with pytest.raises(ProjectLockedError, match="Hêmin"):
        open_project(store.path, "Narîn")
    assert thief.segments()[0].target == "Cold."
    thief.close()
    assert not lock_of(store.path).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks another way")
def test_a_file_system_without_locks_is_told(closed_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refused)
    before = open_files()
    for steal in (False, True):
        with pytest.raises(ProjectError, match=r"keeps no locks \(.*\).* open it for reading only"):
            open_project(closed_project, "Narîn", steal_lock=steal)
    assert open_files() == before
    open_project(closed_project, "Narîn", read_only=True).close()


def test_a_refused_second_opening_leaves_no_file_open(store: SqliteProjectStore) -> None:
    for _ in range(3):
        before = open_files()
        with pytest.raises(ProjectLockedError):
            open_project(store.path, "Hêmin")
        assert open_files() == before


def test_a_failed_opening_leaves_no_lock(closed_project: Path) -> None:
    blob = bytearray(closed_project.read_bytes())
    blob[100:4000] = os.urandom(3900)
    closed_project.write_bytes(blob)
    with pytest.raises(Exception, match="damaged"):
        open_project(closed_project, "Narîn")
    assert not lock_of(closed_project).exists()
