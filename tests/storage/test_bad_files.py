"""Every bad file is told in one sentence that names it, and is left as it was; a hostile one runs nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.errors import AppError, ProjectError
from translator_app.core.ports import Paragraph, ParsedDocument
from translator_app.core.project import Project, SourceDocument
from translator_app.core.segment import Change, Segment
from translator_app.storage.backups import check_integrity, make_backup
from translator_app.storage.project_store import SqliteProjectStore, create_project, open_project

from .conftest import NOON, fill

linux_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs to mount or to take another user's place"
)


def refuses(path: Path, *words: str) -> None:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ProjectError) as caught:
        open_project(path, "Narîn").segments()
    for word in (str(path), *words):
        assert word in str(caught.value)
    assert "\n" not in str(caught.value)
    if before is not None:
        assert path.read_bytes() == before


def test_no_file(tmp_path: Path) -> None:
    refuses(tmp_path / "gone.werger", "There is no file")
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path: Path) -> None:
    refuses(tmp_path, "is a folder")


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.werger"
    path.touch()
    refuses(path, "empty", "no backup")


@pytest.mark.parametrize("content", [b"PK\3\4" + bytes(200), b"SQLite format 3\0", "دەق".encode() * 99])
def test_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.werger"
    path.write_bytes(content)
    refuses(path, "is not a project of Werger")


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "a.werger"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE cookie (a)")
    connection.close()
    refuses(path, "another program")


@pytest.mark.parametrize("keep", [4096, 8192, 20_000])
def test_a_truncated_project(closed_project: Path, keep: int) -> None:
    os.truncate(closed_project, keep)
    refuses(closed_project, "damaged", "bytes are missing")


def test_a_damaged_project_says_which_backup_can_be_restored(closed_project: Path) -> None:
    backup = make_backup(closed_project)
    assert backup is not None
    blob = bytearray(closed_project.read_bytes())
    for page in range(1, len(blob) // 4096):
        blob[page * 4096 : page * 4096 + 64] = os.urandom(64)
    closed_project.write_bytes(blob)
    refuses(closed_project, "damaged", f"backup of {backup.at:%Y-%m-%d %H:%M} can be restored")
    assert check_integrity(closed_project) != ()


def _opens_or_is_told(path: Path) -> None:
    for read_only in (True, False):
        try:
            with contextlib.closing(open_project(path, "Narîn", read_only=read_only)) as store:
                store.segments()
                store.documents()
        except ProjectError as error:
            told = str(error)
        else:
            told = str(path)
        assert str(path) in told and "\n" not in told
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_every_byte_of_the_header_may_be_wrong(closed_project: Path) -> None:
    sound = closed_project.read_bytes()
    for place in set(range(100)) - {63}:  # the version: an older one is backed up and brought up to date
        for value in {0, 1, 5, 255, sound[place] ^ 0x10}:
            closed_project.write_bytes(sound[:place] + bytes([value]) + sound[place + 1 :])
            _opens_or_is_told(closed_project)


@given(flips=st.lists(st.tuples(st.floats(0, 0.999999), st.integers(0, 255)), min_size=1, max_size=30))
def test_bytes_may_be_wrong_anywhere(flips: list[tuple[float, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "novel.werger"
        store = create_project(path, Project("Novel", created_at=NOON), "Narîn")
        fill(store)
        store.close()
        data = bytearray(path.read_bytes())
        for share, value in flips:
            data[int(share * len(data))] = value
        path.write_bytes(data)
        _opens_or_is_told(path)


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes that are no text")
def test_a_name_of_bytes_that_are_no_letters_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"novel\\udcff\.werger.* holds bytes that are no letters: rename it"):
        create_project(tmp_path / os.fsdecode(b"novel\xff.werger"), Project("Novel", created_at=NOON), "Narîn")
    assert list(tmp_path.iterdir()) == []


def _tampered(path: Path, *statements: str) -> Path:
    connection = apsw.Connection(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER UPDATE ON fact BEGIN DELETE FROM segment; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE VIRTUAL TABLE v USING fts5(a)",
        "CREATE TABLE more (a)",
        "ALTER TABLE segment ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(source)) VIRTUAL",
        "ALTER TABLE setting RENAME TO settings",
        "ALTER TABLE segment DROP COLUMN ignored",
    ],
)
def test_a_project_with_any_other_table_trigger_or_view_is_refused(closed_project: Path, statement: str) -> None:
    refuses(_tampered(closed_project, statement), "damaged", "tables are not those of a project")


def test_a_view_in_the_place_of_a_table_is_refused_and_never_read(closed_project: Path) -> None:
    columns = "key, value"
    _tampered(
        closed_project,
        "ALTER TABLE setting RENAME TO old",
        f"CREATE VIEW setting ({columns}) AS SELECT key, load_extension('/x') FROM old",
    )
    refuses(closed_project, "damaged")


@pytest.mark.parametrize(
    ("statement", "act"),
    [
        ("UPDATE segment SET state = 'owned'", SqliteProjectStore.segments),
        ("UPDATE segment SET origin = '[[[['", SqliteProjectStore.segments),
        ("UPDATE segment SET comments = '{\"__reduce__\": 1}'", SqliteProjectStore.segments),
        ("UPDATE segment SET source = CAST(x'ff' AS TEXT)", SqliteProjectStore.segments),
        ("UPDATE fact SET value = '[]' WHERE key = 'project'", SqliteProjectStore.project),
        ("DELETE FROM fact", SqliteProjectStore.project),
        ("UPDATE document SET added_at = 'x'", SqliteProjectStore.documents),
        ("UPDATE document SET left_out = '5'", SqliteProjectStore.documents),
        ("UPDATE paragraph SET codes = '[9]'", lambda store: store.paragraphs(1)),
        ("UPDATE skeleton SET content = x'00', compressed = 1", lambda store: store.skeleton(1)),
        ("UPDATE skeleton SET size = 9223372036854775807", lambda store: store.skeleton(1)),
        ("INSERT INTO sign_off VALUES (1, '', 'x', 1, 1, '', '', '')", SqliteProjectStore.sign_offs),
        ("UPDATE pair SET before = '{\"id = 1; DROP TABLE segment; --\": 1}'", lambda store: store.undo("x", NOON)),
        ("UPDATE pair SET before = '{\"target\": [1]}'", lambda store: store.undo("x", NOON)),
        ('UPDATE pair SET before = \'{"state": "x"}\'', lambda store: store.history(1)),
        ("UPDATE change SET stack = 2, undone_by = NULL", lambda store: store.redo("x", NOON)),
        ("UPDATE sqlite_sequence SET seq = 'x'", SqliteProjectStore.next_segment_id),
    ],
)
def test_hostile_values_are_told_as_damage(
    store: SqliteProjectStore, statement: str, act: Callable[[SqliteProjectStore], object]
) -> None:
    first = store.segments()[0]
    store.apply(Change("Typing", ((first, replace(first, target="Cold.", version=1)),), "Narîn", NOON))
    store.close()
    opened = open_project(_tampered(store.path, statement), "Narîn")
    with pytest.raises(ProjectError, match="damaged"):
        act(opened)
    opened.close()


def test_a_compression_bomb_is_not_unpacked(store: SqliteProjectStore) -> None:
    store.add_document(SourceDocument(0, "x", "txt", 3), ParsedDocument((), bytes(50_000_000)), [])
    store.close()
    opened = open_project(_tampered(store.path, "UPDATE skeleton SET size = 10 WHERE compressed"), "Narîn")
    with pytest.raises(ProjectError, match="damaged"):
        opened.skeleton(2)
    opened.close()


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def nobody() -> Iterator[Callable[[], None]]:
    """Take the place of a user without rights."""
    yield lambda: os.seteuid(65534)
    os.seteuid(0)


@linux_root
def test_a_read_only_folder_is_told_and_reading_only_works(public_folder: Path, nobody: Callable[[], None]) -> None:
    path = public_folder / "a.werger"
    create_project(path, Project("x"), "Narîn").close()
    nobody()
    refuses(path, "cannot be written", "reading only")
    store = open_project(path, "Narîn", read_only=True)
    assert store.project().name == "x"
    store.close()
    with pytest.raises(ProjectError, match="cannot be written"):
        create_project(public_folder / "b.werger", Project("x"), "Narîn")
    with pytest.raises(ProjectError, match=r"No backup .* can be made"):
        make_backup(path)


@linux_root
def test_a_read_only_file_in_a_writable_folder_is_told(public_folder: Path, nobody: Callable[[], None]) -> None:
    path = public_folder / "a.werger"
    create_project(path, Project("x"), "Narîn").close()
    public_folder.chmod(0o777)
    nobody()
    refuses(path, "may not be written", "reading only")
    assert sorted(entry.name for entry in public_folder.iterdir()) == ["a.werger"]


@linux_root
def test_a_file_that_may_not_be_read_is_told(public_folder: Path, nobody: Callable[[], None]) -> None:
    path = public_folder / "a.werger"
    create_project(path, Project("x"), "Narîn").close()
    path.chmod(0)
    nobody()
    with pytest.raises(ProjectError, match="cannot be read"):
        open_project(path, "Narîn")


@linux_root
def test_a_log_left_by_a_crash_in_a_read_only_folder_is_told(public_folder: Path, nobody: Callable[[], None]) -> None:
    store = create_project(public_folder / "a.werger", Project("x"), "Narîn")
    store.set_setting("a", "b")
    crashed = public_folder / "crashed"
    crashed.mkdir()
    for name in ("a.werger", "a.werger-wal"):
        shutil.copy(public_folder / name, crashed / name)
    store.close()
    nobody()
    with pytest.raises(ProjectError, match="not closed properly"):
        open_project(crashed / "a.werger", "Narîn", read_only=True)


def test_a_full_disk_by_the_page_limit_loses_the_last_change_only(store: SqliteProjectStore) -> None:
    connection = store._connection
    connection.pragma("max_page_count", connection.pragma("page_count") + 8)
    first = store.segments()[0]
    kept = replace(first, target="Cold.", version=1)
    store.apply(Change("Typing", ((first, kept),), "Narîn", NOON))
    with pytest.raises(ProjectError, match=r"disk .* is full"):
        store.apply(Change("Typing", ((kept, replace(kept, target="x" * 100_000, version=2)),), "Narîn", NOON))
    with pytest.raises(ProjectError, match=r"disk .* is full"):
        store.add_document(SourceDocument(0, "b", "txt", 1), ParsedDocument((Paragraph("x"),), os.urandom(99_999)), [])
    assert store.segments()[0] == kept
    assert [document.name for document in store.documents()] == ["hewal.txt"]
    store.apply(Change("Typing", ((kept, replace(kept, target="Still cold.", version=2)),), "Narîn", NOON))
    store.close()
    assert check_integrity(store.path) == ()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "none", folder], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("may not mount")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


@linux_root
def test_a_really_full_disk_keeps_all_that_was_acknowledged(small_disk: Path) -> None:
    store = create_project(small_disk / "a.werger", Project("x"), "Narîn")
    parsed = ParsedDocument((Paragraph("دەق"),), b"")
    _, (segment,) = store.add_document(SourceDocument(0, "a", "txt", 0), parsed, [Segment(0, 0, 1, 0, "دەق")])
    full = ""
    for number in range(2000):
        after = replace(
            segment, target=f"{number} " * 2000, version=segment.version + 1, changed_at=NOON + timedelta(number)
        )
        try:
            store.apply(Change("Typing", ((segment, after),), "Narîn", NOON))
        except ProjectError as error:
            full = str(error)
            break
        segment = after
    assert "is full" in full
    assert segment.version > 3
    assert store.segments() == [segment]
    with pytest.raises(AppError, match=r"full|No space"):
        make_backup(store.path)
    with pytest.raises(ProjectError):
        create_project(small_disk / "b.werger", Project("x"), "Narîn")
    assert not (small_disk / "b.werger").exists()
    store.close()
    shutil.copy(small_disk / "a.werger", small_disk.parent / "a.werger")
    if (small_disk / "a.werger-wal").exists():
        shutil.copy(small_disk / "a.werger-wal", small_disk.parent / "a.werger-wal")
    again = open_project(small_disk.parent / "a.werger", "Narîn")
    assert again.segments() == [segment]
    again.close()
    assert check_integrity(again.path) == ()
