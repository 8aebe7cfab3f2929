"""A disk that fills up during anything that writes is told in one sentence and costs nothing that was there."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest
from sample_projects import NOON, UNITS, bring, copies, held, project, targets, write

from translator_app.composition.glossary_shelf import GlossaryShelf
from translator_app.core.errors import AppError
from translator_app.core.glossary import Term
from translator_app.core.merging import Side
from translator_app.core.ports import NoTask
from translator_app.core.project import Project
from translator_app.formats.glossary_files import read_terms
from translator_app.services.settings import Settings, load_settings, save_settings
from translator_app.services.spelling import add_word, read_words
from translator_app.storage.backups import backups, check_integrity, make_backup, restore_from_backup
from translator_app.storage.copy_merging import merge_copies
from translator_app.storage.deciding import merge_decided
from translator_app.storage.memory_store import create_memory, open_memory
from translator_app.storage.project_store import create_project, open_project

V1 = Path(__file__).parent / "storage" / "project-v1.sql"
PAGE = 4096
Act = Callable[[], object]


class Disk:
    """A small disk of its own on which there is as much room as a test says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def leave(self, free: int) -> None:
        with self._filler.open("wb", buffering=0) as filler:
            try:
                while filler.write(bytes(PAGE)):
                    pass
            except OSError:
                pass
            filler.truncate(max(0, filler.tell() - free))

    def empty(self) -> None:
        self._filler.unlink(missing_ok=True)

    def fails_until_there_is_room(self, act: Act, check: Act) -> None:
        """Do ``act`` with more and more room; ``check`` after each time that it was refused, with room and without."""
        failures = 0
        for pages in range(0, 400, 3):
            self.leave(pages * PAGE)
            try:
                act()
            except AppError as error:
                failures += 1
                told = str(error)
                assert any(word in told for word in ("is full", "No space left", "no space left")), told
                self.empty()
                check()
            else:
                self.empty()
                assert failures, "there was always room"
                return
        pytest.fail("there was never room enough")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "werger-test", str(folder)]
    try:
        done = subprocess.run(mount, check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no mount program here")
    if done.returncode != 0:
        pytest.skip("a small disk can be mounted by root alone")
    yield Disk(folder)
    subprocess.run(["umount", "-l", str(folder)], check=False)


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_project_and_a_new_memory(disk: Disk) -> None:
    for make in (
        lambda: create_project(disk.folder / "p.werger", Project("Novel"), "Narîn").close(),
        lambda: create_memory(disk.folder / "m.wtm").close(),
    ):
        before = left(disk.folder)

        def nothing_is_left(before: list[str] = before) -> None:
            assert left(disk.folder) == before

        disk.fails_until_there_is_room(make, nothing_is_left)
    assert targets(disk.folder / "p.werger") == []
    assert held(disk.folder / "m.wtm") == []


def test_an_import(disk: Disk) -> None:
    path = disk.folder / "p.werger"
    project(path).close()

    def act() -> None:
        store = open_project(path, "Narîn")
        try:
            bring(store, "second.txt", skeleton=bytes(range(256)) * 200)
        finally:
            store.close()

    def check() -> None:
        assert len(targets(path)) == 3

    disk.fails_until_there_is_room(act, check)
    assert len(targets(path)) == 6


def test_a_migration(disk: Disk) -> None:
    path = disk.folder / "old.werger"
    connection = apsw.Connection(str(path))
    connection.execute(V1.read_text(encoding="utf-8"))
    connection.close()

    def check() -> None:
        assert int.from_bytes(path.read_bytes()[60:64], "big") == 1  # the version
        assert check_integrity(path) == ()
        assert "old.werger.lock" not in left(disk.folder)

    disk.fails_until_there_is_room(lambda: open_project(path, "Narîn").close(), check)
    assert targets(path) == ["It is cold today.", ""]


def test_a_backup_and_a_restore(disk: Disk) -> None:
    path = disk.folder / "p.werger"
    store = project(path)
    write(store, "Old.")
    store.close()

    def no_backup() -> None:
        assert backups(path) == []
        assert left(path.with_name("p.werger.backups")) == []
        assert targets(path)[0] == "Old."

    disk.fails_until_there_is_room(lambda: make_backup(path), no_backup)
    (backup,) = backups(path)
    store = open_project(path, "Narîn")
    write(store, "New.")
    store.close()
    before = left(disk.folder)

    def not_replaced() -> None:
        assert targets(path)[0] == "New."
        assert left(disk.folder) == before

    disk.fails_until_there_is_room(lambda: restore_from_backup(path, backup, "Narîn"), not_replaced)
    assert targets(path)[0] == "Old."


def test_a_merge_and_its_decisions(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = copies(disk.folder)
    goal = disk.folder / "both.werger"
    before = left(disk.folder)

    def no_merge() -> None:
        assert left(disk.folder) == before
        assert (targets(ours)[0], targets(theirs)[0]) == ("Narîn", "Hêmin")

    disk.fails_until_there_is_room(lambda: merge_copies(ours, theirs, goal, "Narîn", NOON, NoTask()), no_merge)
    goal.unlink()
    report = merge_copies(ours, theirs, goal, "Narîn", NOON, NoTask())
    choices = {conflict.key: Side.THEIRS for conflict in report.conflicts}

    def as_merged_first() -> None:
        assert targets(goal)[0] == "Narîn"

    disk.fails_until_there_is_room(
        lambda: merge_decided(ours, theirs, goal, "Narîn", NOON, NoTask(), choices), as_merged_first
    )
    assert targets(goal)[0] == "Hêmin"


def test_writes_to_a_memory(disk: Disk) -> None:
    path = disk.folder / "m.wtm"
    memory = create_memory(path)
    memory.add(UNITS[0])
    memory.close()

    def act() -> None:
        memory = open_memory(path)
        try:
            memory.add_many(UNITS[1:])
        finally:
            memory.close()

    def check() -> None:
        assert held(path) == ["0."]

    disk.fails_until_there_is_room(act, check)
    assert held(path) == ["0.", "1.", "2."]


def test_files_beside_the_project(disk: Disk) -> None:
    glossary, settings, words = (disk.folder / name for name in ("own.tsv", "settings.json", "words.txt"))
    shelf = GlossaryShelf(glossary)
    shelf.add(Term("نان", "bread"))
    save_settings(Settings(theme="dark"), settings)
    add_word(words, "hawraz")
    before = left(disk.folder)

    def check() -> None:
        assert left(disk.folder) == before
        assert [term.target for term in read_terms(glossary)] == ["bread"]
        assert load_settings(settings).theme == "dark"
        assert read_words(words) == ("hawraz",)

    acts: tuple[Act, ...] = (
        lambda: shelf.add(Term("ئاو", "water")),
        lambda: save_settings(Settings(theme="light"), settings),
        lambda: add_word(words, "nishtiman"),
    )
    for act in acts:
        disk.leave(0)
        with pytest.raises(AppError, match=r"[Nn]o space left"):
            act()
        disk.empty()
        check()
