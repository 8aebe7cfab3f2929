"""Files of every earlier version open and lose nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from translator_app.core import anchors, edits
from translator_app.core.errors import ProjectError
from translator_app.storage.backups import backups, check_integrity, restore_from_backup
from translator_app.storage.project_file import MIGRATIONS, PROJECT
from translator_app.storage.project_store import open_project

from .conftest import NOON

V1, V2, V3 = (Path(__file__).with_name(f"project-v{version}.sql") for version in (1, 2, 3))


def made(path: Path, script: Path) -> Path:
    connection = apsw.Connection(str(path))
    connection.execute(script.read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return made(tmp_path / "old.werger", V1)


def test_there_is_a_step_from_every_earlier_version() -> None:
    assert sorted(MIGRATIONS) == list(range(1, PROJECT.version))


def test_a_project_of_version_1_is_brought_up_to_date_after_a_backup(old: Path) -> None:
    before = old.read_bytes()
    store = open_project(old, "Narîn")
    assert store.project().name == "Old"
    assert store.setting("row") == "2"
    assert store.documents()[0].added_at == datetime(2025, 11, 2, 8, tzinfo=UTC)
    assert store.documents()[0].left_out == ()
    assert [store.skeleton(1), store.skeleton(2)] == [bytes(5000), b"\1\2"]
    assert [segment.target for segment in store.segments()] == ["It is cold today.", ""]
    assert store.segments()[0].ignored == frozenset()
    assert store.sign_offs()[0].waived == ()
    assert [version.label for version in store.history(1)] == ["Confirm", "Import"]
    store.undo("Narîn", NOON)
    assert store.segments()[0].target == ""
    store.close()
    assert check_integrity(old) == ()
    assert backups(old)[0].path.read_bytes()[100:] == before[100:]
    open_project(old, "Narîn").close()


def test_the_backup_of_an_older_version_can_be_restored(old: Path) -> None:
    open_project(old, "Narîn").close()
    (backup,) = backups(old)
    assert check_integrity(backup.path) == ()
    restore_from_backup(old, backup, "Narîn")
    store = open_project(old, "Narîn")
    assert [segment.target for segment in store.segments()] == ["It is cold today.", ""]
    store.close()


def test_a_project_of_version_2_keeps_what_was_merged_away_and_its_sign_off(tmp_path: Path) -> None:
    old = made(tmp_path / "old.werger", V2)
    store = open_project(old, "Narîn")
    (segment,) = store.segments()
    assert (segment.marks, segment.ignored) == ((), frozenset({"number:x"}))
    assert store.sign_offs()[0].waived == (("1:comment", "asked"),)
    assert store.record.hand_overs() == () and store.record.points() == ()
    assert [(v.segment.id, v.label) for v in store.history(1)] == [
        (1, "Merge"), (1, "Confirm"), (1, "Import"), (2, "Import"),
    ]  # fmt: skip
    store.undo("Narîn", NOON)
    assert [s.source for s in store.segments()] == ["ئەمڕۆ هەوا ساردە.", "کۆبوونەوەکە دواخرا."]
    store.close()
    assert check_integrity(old) == ()


def test_a_project_of_version_3_keeps_remarks_and_marks_whose_words_it_did_not_keep(tmp_path: Path) -> None:
    store = open_project(made(tmp_path / "old.werger", V3), "Narîn")
    (segment,) = store.segments()
    (comment,), (mark,) = segment.comments, segment.marks
    assert (comment.text, comment.quote, comment.terms) == ("which day?", "", ())
    assert (mark.quote, anchors.place(mark, segment)) == ("", (6, 10))
    assert [h.note for h in store.record.hand_overs()] == ["done"]
    assert [p.name for p in store.record.points()] == ["first draft"]
    noted = anchors.put_on(replace(comment, terms=("هەوا",)), segment, 6, 10)
    store.apply(edits.stamped(edits.commented(segment, noted), "Narîn", NOON))
    store.close()
    store = open_project(tmp_path / "old.werger", "Narîn")
    assert store.segments()[0].comments == (noted,)
    assert store.segments()[0].marks == (mark,)
    store.close()


def test_an_older_project_opened_for_reading_only_stays_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(ProjectError, match="older version"):
        open_project(old, "Narîn", read_only=True)
    assert old.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path) -> None:
    connection = apsw.Connection(str(old))
    connection.execute("DROP TABLE sign_off")
    connection.close()
    with pytest.raises(ProjectError, match="lacks a table"):
        open_project(old, "Narîn")
    connection = apsw.Connection(str(old))
    assert connection.pragma("user_version") == 1
    assert ("ignored",) not in connection.execute("SELECT name FROM pragma_table_info('segment')").fetchall()
    connection.close()


def test_a_project_of_a_newer_werger_is_refused_and_untouched(closed_project: Path) -> None:
    connection = apsw.Connection(str(closed_project))
    connection.pragma("user_version", PROJECT.version + 1)
    connection.close()
    before = closed_project.read_bytes()
    with pytest.raises(ProjectError, match=r"newer Werger .*update Werger"):
        open_project(closed_project, "Narîn")
    assert closed_project.read_bytes() == before
