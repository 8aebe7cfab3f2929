"""Backups hold one moment of the project, are few, and bring a damaged one back."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from translator_app.core.errors import Cancelled, ProjectError, ProjectLockedError
from translator_app.core.project import Project
from translator_app.core.segment import Change
from translator_app.storage.backup_folder import Backup, folder_of, superfluous
from translator_app.storage.backups import backups, check_integrity, make_backup, restore_from_backup
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

from .conftest import NOON


def type_into(store: SqliteProjectStore, text: str) -> None:
    first = store.segments()[0]
    store.apply(Change("Typing", ((first, replace(first, target=text, version=first.version + 1)),), "Narîn", NOON))


class CancelAt:
    def __init__(self, step: int) -> None:
        self.left = step

    def step(self, done: int, total: int, label: str = "") -> None:
        assert 0 <= done <= total
        self.left -= 1
        if not self.left:
            raise Cancelled


def test_a_backup_is_made_while_the_project_is_open_and_is_a_sound_project_of_its_own(
    store: SqliteProjectStore,
) -> None:
    type_into(store, "Cold.")
    backup = make_backup(store.path)
    assert backup is not None
    type_into(store, "Warm.")
    assert check_integrity(backup.path) == ()
    copy = open_project(backup.path, "Narîn", read_only=True)
    assert copy.segments()[0].target == "Cold."
    copy.close()
    assert backups(store.path) == [replace(backup, at=backup.at.replace(microsecond=0))]
    assert [path.name for path in folder_of(store.path).iterdir()] == [backup.path.name]


def test_no_backup_is_made_when_nothing_changed_though_the_desk_was_moved_about(store: SqliteProjectStore) -> None:
    assert make_backup(store.path) is not None
    store.set_setting("row", "5")
    assert make_backup(store.path) is None
    type_into(store, "Cold.")
    assert make_backup(store.path) is not None
    assert len(backups(store.path)) == 2


def test_another_project_of_the_same_name_is_backed_up_though_its_revision_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.werger"
    for _ in range(2):
        create_project(path, Project("x"), "Narîn").close()
        assert make_backup(path) is not None
        path.unlink()
    assert len(backups(path)) == 2


def test_a_backup_made_while_another_thread_types_holds_one_moment(store: SqliteProjectStore) -> None:
    stop = threading.Event()

    def work() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            segments = store.segments()
            pairs = tuple((s, replace(s, target=str(number), version=s.version + 1)) for s in segments)
            store.apply(Change("Replace", pairs, "Narîn", NOON))

    typist = threading.Thread(target=work)
    typist.start()
    try:
        made = [make_backup(store.path) for _ in range(5)]
    finally:
        stop.set()
        typist.join()
    for backup in made:
        if backup:
            copy = open_project(backup.path, "Narîn", read_only=True)
            assert len({segment.target for segment in copy.segments()}) == 1
            copy.close()


def test_a_cancelled_backup_leaves_nothing(store: SqliteProjectStore) -> None:
    with pytest.raises(Cancelled):
        make_backup(store.path, CancelAt(1))
    assert list(folder_of(store.path).iterdir()) == []
    assert backups(store.path) == []


def test_the_newest_ten_and_one_of_each_of_fourteen_days_are_kept() -> None:
    now = datetime(2026, 3, 20, 18).astimezone()
    hourly = [Backup(Path(f"h{hour}"), now - timedelta(hours=hour), 100) for hour in range(12)]
    daily = [Backup(Path(f"d{day}"), now - timedelta(days=day), 100) for day in range(1, 30)]
    found = hourly + daily
    kept = [backup.path.name for backup in found if backup not in superfluous(found, now)]
    assert kept == [f"h{hour}" for hour in range(10)] + [f"d{day}" for day in range(1, 14)]


def test_big_backups_are_kept_within_a_gibibyte_but_three_at_least() -> None:
    now = datetime(2026, 3, 20, 18).astimezone()
    huge = [Backup(Path(str(hour)), now - timedelta(hours=hour), 700 << 20) for hour in range(6)]
    assert len(huge) - len(superfluous(huge, now)) == 3
    middling = [replace(backup, size=250 << 20) for backup in huge]
    assert len(middling) - len(superfluous(middling, now)) == 4


def test_old_backups_go_when_a_new_one_is_made(store: SqliteProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translator_app.storage.backup_folder.KEEP", 2)
    for text in "abcd":
        type_into(store, text)
        make_backup(store.path)
    (folder_of(store.path) / "notes.txt").write_text("mine")
    (folder_of(store.path) / "novel.2026-99-99-000000.werger").write_text("mine")
    assert len(backups(store.path)) == 2
    assert len(list(folder_of(store.path).iterdir())) == 4


def hurt(path: Path) -> None:
    """Overwrites a page in the middle, which SQLite sees only when it reads it."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(os.urandom(4096))


def test_no_copy_of_a_damaged_project_pushes_out_a_sound_one(
    closed_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("translator_app.storage.backup_folder.KEEP", 1)
    sound = make_backup(closed_project)
    assert sound is not None
    store = open_project(closed_project, "Narîn")
    type_into(store, "x" * 200_000)
    store.close()
    hurt(closed_project)
    with pytest.raises(ProjectError, match=r"is damaged .* can be restored"):
        make_backup(closed_project)
    assert [path.name for path in folder_of(closed_project).iterdir()] == [sound.path.name]


def test_a_backup_is_kept_though_others_are_of_a_time_to_come(
    store: SqliteProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("translator_app.storage.backup_folder.KEEP", 2)
    folder_of(store.path).mkdir()
    for day in (1, 2, 3):
        (folder_of(store.path) / f"novel.2999-01-0{day}-000000.werger").write_bytes(b"x")
    monkeypatch.setattr("translator_app.storage.backup_folder.KEEP_DAYS", 0)
    made = make_backup(store.path)
    assert made is not None
    assert made.path.exists()


def test_a_damaged_project_is_brought_back_and_the_damaged_file_is_kept(closed_project: Path) -> None:
    backup = make_backup(closed_project)
    assert backup is not None
    damaged = os.urandom(9000)
    closed_project.write_bytes(damaged)
    aside = restore_from_backup(closed_project, backup, "Narîn")
    assert aside is not None
    assert aside.read_bytes() == damaged
    store = open_project(closed_project, "Narîn")
    assert len(store.segments()) == 3
    store.close()
    assert backup.path.exists()
    assert sorted(path.name for path in closed_project.parent.iterdir()) == sorted(
        [closed_project.name, folder_of(closed_project).name, aside.name]
    )


def test_a_restored_project_never_meets_the_log_of_the_one_it_replaced(store: SqliteProjectStore) -> None:
    type_into(store, "Old.")
    backup = make_backup(store.path)
    assert backup is not None
    type_into(store, "New.")
    wal = store.path.with_name(store.path.name + "-wal")
    crashed = (store.path.read_bytes(), wal.read_bytes())
    store.close()
    store.path.write_bytes(crashed[0])
    wal.write_bytes(crashed[1])
    aside = restore_from_backup(store.path, backup, "Narîn")
    assert aside is not None
    for path, target in ((store.path, "Old."), (aside, "New.")):
        opened = open_project(path, "Narîn")
        assert opened.segments()[0].target == target
        opened.close()


def test_a_missing_project_is_restored_too(closed_project: Path) -> None:
    backup = make_backup(closed_project)
    assert backup is not None
    closed_project.unlink()
    assert restore_from_backup(closed_project, backup, "Narîn") is None
    assert check_integrity(closed_project) == ()


def test_nothing_is_restored_from_a_damaged_backup_nor_into_an_open_project(store: SqliteProjectStore) -> None:
    backup = make_backup(store.path)
    assert backup is not None
    with pytest.raises(ProjectLockedError):
        restore_from_backup(store.path, backup, "Hêmin")
    store.close()
    before = store.path.read_bytes()
    os.truncate(backup.path, 8192)
    with pytest.raises(ProjectError, match=r"backup .* is damaged itself"):
        restore_from_backup(store.path, backup, "Narîn")
    assert store.path.read_bytes() == before


def test_a_cancelled_restore_changes_nothing(closed_project: Path) -> None:
    backup = make_backup(closed_project)
    assert backup is not None
    before = closed_project.read_bytes()
    with pytest.raises(Cancelled):
        restore_from_backup(closed_project, backup, "Narîn", CancelAt(1))
    assert closed_project.read_bytes() == before
    assert not list(closed_project.parent.glob("*.new"))


def test_a_project_open_through_a_link_is_not_replaced(store: SqliteProjectStore) -> None:
    backup = make_backup(store.path)
    assert backup is not None
    link = store.path.with_name("link.werger")
    link.symlink_to(store.path)
    with pytest.raises(ProjectLockedError):
        restore_from_backup(link, backup, "Hêmin")


def test_an_integrity_check_finds_a_row_that_belongs_nowhere(closed_project: Path) -> None:
    import apsw

    connection = apsw.Connection(str(closed_project))
    connection.execute("DELETE FROM document")
    connection.close()
    assert any("segment belongs to no document" in line for line in check_integrity(closed_project))
