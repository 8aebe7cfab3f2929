"""A kill at any moment of anything that writes leaves what was there or what was to be, whole, and a way on."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from sample_projects import NOON, UNITS, bring, copies, held, project, targets, write

from translator_app.composition.glossary_shelf import GlossaryShelf
from translator_app.core.glossary import Term
from translator_app.core.merging import MergeReport, Side
from translator_app.core.ports import NoTask
from translator_app.core.project import Project
from translator_app.formats.glossary_files import read_terms
from translator_app.formats.tmx import write_tmx
from translator_app.services.exporting import write_safely
from translator_app.services.settings import Settings, load_settings, save_settings
from translator_app.services.spelling import add_word, read_words
from translator_app.storage.backups import backups, make_backup, restore_from_backup
from translator_app.storage.copy_merging import merge_copies
from translator_app.storage.deciding import merge_decided
from translator_app.storage.memory_store import create_memory, open_memory
from translator_app.storage.project_store import create_project, open_project

if sys.platform == "win32":
    pytest.skip("Windows has no fork", allow_module_level=True)

from killing import killed_everywhere

V1 = Path(__file__).parent / "storage" / "project-v1.sql"
Folders = Iterator[Path]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A new empty folder for each time an act is prepared."""

    def made() -> Iterator[Path]:
        for number in itertools.count():
            folder = tmp_path / str(number)
            folder.mkdir()
            yield folder

    return made()


def crashed(path: Path, text: str) -> None:
    """Leaves a project with a log, whose last change is in the log alone."""
    store = open_project(path, "Narîn")
    write(store, text)
    kept = [(each, each.read_bytes()) for each in (path, path.with_name(path.name + "-wal"))]
    store.close()
    for each, content in kept:
        each.write_bytes(content)


def test_a_new_project_is_there_whole_or_not_at_all(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "p.werger"
        return lambda: create_project(path, Project("Novel"), "Narîn").close()

    for _ in killed_everywhere(prepare):
        if path.exists():
            assert targets(path) == []
        else:
            create_project(path, Project("Novel"), "Narîn").close()


def test_an_import_is_there_whole_or_not_at_all(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "p.werger"
        create_project(path, Project("Novel"), "Narîn").close()

        def act() -> None:
            store = open_project(path, "Narîn")
            bring(store)
            store.close()

        return act

    assert {len(targets(path)) for _ in killed_everywhere(prepare)} == {0, 3}


def test_a_migration_is_done_or_not_begun(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "old.werger"
        connection = apsw.Connection(str(path))
        connection.execute(V1.read_text(encoding="utf-8"))
        connection.close()
        return lambda: open_project(path, "Narîn").close()

    for _ in killed_everywhere(prepare):
        assert targets(path) == ["It is cold today.", ""]
        assert backups(path)


def test_a_restore_loses_neither_the_text_that_was_nor_the_way_to_the_backup(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "p.werger"
        store = project(path)
        write(store, "Old.")
        backup = make_backup(path)
        assert backup is not None
        store.close()
        crashed(path, "New.")
        return lambda: restore_from_backup(path, backup, "Narîn")

    for step in killed_everywhere(prepare, sql=False):
        files = [each for each in (path, *path.parent.glob("*.replaced-*.werger")) if each.exists()]
        whole = {targets(each)[0] for each in files}
        assert "New." in whole, f"killed at step {step}"
        (backup,) = backups(path)
        restore_from_backup(path, backup, "Narîn")
        assert targets(path)[0] == "Old."
        assert "New." in {targets(each)[0] for each in path.parent.glob("*.replaced-*.werger")}


def test_backups_that_are_listed_are_whole_and_the_project_stays(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "p.werger"
        store = project(path)
        write(store, "Old.")
        make_backup(path)
        write(store, "New.")
        store.close()
        return lambda: make_backup(path)

    for _ in killed_everywhere(prepare):
        assert {targets(backup.path)[0] for backup in backups(path)} >= {"Old."}
        assert targets(path)[0] == "New."
        make_backup(path)
        assert targets(backups(path)[0].path)[0] == "New."


def test_a_merge_is_there_whole_or_not_at_all_and_the_copies_stay(folders: Folders) -> None:
    ours = theirs = goal = Path()

    def prepare() -> Callable[[], object]:
        nonlocal ours, theirs, goal
        folder = next(folders)
        ours, theirs = copies(folder)
        goal = folder / "both.werger"
        return lambda: merge_copies(ours, theirs, goal, "Narîn", NOON, NoTask())

    for _ in killed_everywhere(prepare):
        if goal.exists():
            assert targets(goal) == ["Narîn", "Narîn", "Hêmin"]
        assert targets(ours) == ["Narîn", "Narîn", ""]
        assert targets(theirs) == ["Hêmin", "", "Hêmin"]


def test_a_decided_merge_is_the_first_or_the_second_one(folders: Folders) -> None:
    goal = Path()

    def prepare() -> Callable[[], object]:
        nonlocal goal
        folder = next(folders)
        ours, theirs = copies(folder)
        goal = folder / "both.werger"
        report = merge_copies(ours, theirs, goal, "Narîn", NOON, NoTask())
        choices = {conflict.key: Side.THEIRS for conflict in report.conflicts}
        return lambda: merge_decided(ours, theirs, goal, "Narîn", NOON, NoTask(), choices)

    assert {targets(goal)[0] for _ in killed_everywhere(prepare)} == {"Narîn", "Hêmin"}
    act = prepare()
    report = act()
    assert isinstance(report, MergeReport) and report.path == goal
    assert [path.name for path in goal.parent.iterdir() if path.name.startswith(".")] == []


def test_an_import_into_a_memory_is_there_whole_or_not_at_all(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "m.wtm"
        memory = create_memory(path)
        memory.add(UNITS[0])
        memory.close()

        def act() -> None:
            memory = open_memory(path)
            memory.add_many(UNITS[1:])
            memory.close()

        return act

    assert {len(held(path)) for _ in killed_everywhere(prepare)} == {1, 3}


def test_a_unit_is_added_corrected_or_deleted_or_not(folders: Folders) -> None:
    path = Path()

    def prepare() -> Callable[[], object]:
        nonlocal path
        path = next(folders) / "m.wtm"
        memory = create_memory(path)
        memory.add(UNITS[0])
        memory.add(UNITS[1])
        memory.close()

        def act() -> None:
            memory = open_memory(path)
            memory.add(UNITS[2])
            memory.update(replace(UNITS[0], id=1, target="Better."))
            memory.delete(2)
            memory.close()

        return act

    found = {tuple(held(path)) for _ in killed_everywhere(prepare)}
    assert found == {("0.", "1."), ("0.", "1.", "2."), ("Better.", "1.", "2."), ("Better.", "2.")}


def test_files_beside_the_project_are_the_old_or_the_new_ones(folders: Folders) -> None:
    folder = Path()

    def prepare() -> Callable[[], object]:
        nonlocal folder
        folder = next(folders)
        GlossaryShelf(folder / "own.tsv").add(Term("نان", "bread"))
        save_settings(Settings(theme="dark"), folder / "settings.json")
        add_word(folder / "words.txt", "hawraz")
        (folder / "out.tmx").write_bytes(b"old")

        def act() -> None:
            GlossaryShelf(folder / "own.tsv").add(Term("ئاو", "water"))
            save_settings(Settings(theme="light"), folder / "settings.json")
            add_word(folder / "words.txt", "nishtiman")
            write_safely(folder / "out.tmx", lambda out: write_tmx(UNITS, out, "ckb", "en", NoTask()))

        return act

    for _ in killed_everywhere(prepare, sql=False):
        terms = [term.target for term in read_terms(folder / "own.tsv")]
        assert terms in (["bread"], ["bread", "water"])
        assert load_settings(folder / "settings.json").theme in ("dark", "light")
        assert read_words(folder / "words.txt") in (("hawraz",), ("hawraz", "nishtiman"))
        out = (folder / "out.tmx").read_bytes()
        assert out == b"old" or out.rstrip().endswith(b"</tmx>")


@pytest.mark.parametrize("kind", ["project", "merge", "restore"])
def test_the_log_of_a_file_that_is_gone_is_not_written_into_a_new_one_of_its_name(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "p.werger"
    store = project(path)
    backup = make_backup(path)
    assert backup is not None
    store.close()
    crashed(path, "Of another client.")
    log = path.with_name(path.name + "-wal")
    stray = log.read_bytes()
    path.unlink()
    if kind == "project":
        project(path).close()
    elif kind == "merge":
        ours, theirs = copies(tmp_path)
        merge_copies(ours, theirs, path, "Narîn", NOON, NoTask())
    else:
        restore_from_backup(path, backup, "Narîn")
    assert "Of another client." not in targets(path)
    assert path.with_name(log.name + ".1").read_bytes() == stray


def test_the_log_of_a_memory_that_is_gone_is_not_written_into_a_new_one_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "m.wtm"
    memory = create_memory(path)
    memory.add(UNITS[0])
    log = path.with_name(path.name + "-wal")
    stray = log.read_bytes()
    memory.close()
    path.unlink()
    log.write_bytes(stray)
    create_memory(path).close()
    assert held(path) == []
