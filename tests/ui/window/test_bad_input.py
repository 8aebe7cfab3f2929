"""Bad input in the window: one clear sentence above the rows, nothing half-made, the open project unharmed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from patient_bot import Answering, Idle

from translator_app.core import edits
from translator_app.services.desk import ExportChoice
from translator_app.storage.backups import check_integrity
from translator_app.storage.project_store import open_project
from translator_app.ui.acts import files
from translator_app.ui.dialogs.questions import Question
from translator_app.ui.window import MainWindow

MEGABYTE = 1 << 20


def one_line(path: Path) -> None:
    """Write 200 MB of Kurdish words without a line break, as a file that takes no room where it can be sparse."""
    with path.open("wb") as out:
        out.write("ئاو و نان ".encode() * 100)
        out.truncate(200 * MEGABYTE)


DOCUMENTS: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "empty": ("empty.txt", lambda path: path.touch(), "empty.txt is empty"),
    "binary": ("noise.txt", lambda path: path.write_bytes(bytes(range(256)) * 40), "noise.txt is not a text file"),
    "one line of 200 MB": ("line.txt", one_line, "line.txt is too large"),
    "truncated": ("half.docx", lambda path: path.write_bytes(b"PK\x03\x04 half"), "half.docx"),
    "unknown": ("thing.xyz", lambda path: path.write_text("سڵاو."), "thing.xyz cannot be opened"),
    "gone": ("gone.txt", lambda path: path.parent.joinpath("x").touch(), "gone.txt does not exist"),
}


@pytest.mark.parametrize("case", DOCUMENTS)
def test_a_bad_document_makes_no_project(window: MainWindow, tmp_path: Path, idle: Idle, case: str) -> None:
    name, make, words = DOCUMENTS[case]
    path = tmp_path / name
    make(path)
    before = sorted(tmp_path.iterdir())
    window.guard(lambda: files.dropped(window, [path]))
    idle()
    assert words in window.notice_bar.text
    assert len(window.notice_bar.text.splitlines()) == 1
    assert window.desk is None
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("case", DOCUMENTS)
def test_a_bad_document_leaves_the_open_project_as_it_is(
    window: MainWindow, project: Path, tmp_path: Path, idle: Idle, case: str
) -> None:
    name, make, words = DOCUMENTS[case]
    make(tmp_path / name)
    window.guard(lambda: files.open_path(window, project))
    idle()
    desk = window.desk
    assert desk is not None
    window.guard(lambda: files.dropped(window, [tmp_path / name]))
    idle()
    assert words in window.notice_bar.text
    assert window.desk is desk
    assert len(desk.store.documents()) == 1 and len(desk.editor) == 4
    desk.editor.apply(edits.typed(desk.editor.segments[0], "Still at work."))
    assert desk.store.segments()[0].target == "Still at work."


def newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(data)


def anothers(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[68:72] = b"MEMO"
    path.write_bytes(data)


PROJECTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "newer": (newer, "was written by a newer Werger"),
    "another program's": (anothers, "is a database of another program"),
    "no database": (lambda path: path.write_text("minutes of the meeting"), "is not a project of Werger"),
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "cut off": (lambda path: os.truncate(path, path.stat().st_size // 2), "is damaged"),
    "gone": (lambda path: path.unlink(), "There is no file"),
}


@pytest.mark.parametrize("case", PROJECTS)
def test_a_bad_project_is_told_and_not_touched(window: MainWindow, project: Path, case: str) -> None:
    spoil, words = PROJECTS[case]
    spoil(project)
    before = project.read_bytes() if project.exists() else None
    window.guard(lambda: files.open_path(window, project))
    assert words in window.notice_bar.text
    assert window.desk is None
    assert (project.read_bytes() if project.exists() else None) == before
    assert not project.with_name(project.name + ".lock").exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB that can be filled, and made read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "werger-test", str(place)]
    try:
        done = subprocess.run(mount, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no mount program here")
    if done.returncode != 0:
        pytest.skip("a small disk can be mounted by root alone")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def typed_on_a_full_disk(window: MainWindow, disk: Path, idle: Idle) -> Path:
    """Fills the disk and types into the second segment what it does not take; returns the project."""
    document = disk / "home.txt"
    document.write_text("ماڵەکە گەورەیە.\nشەو درێژ بوو.\n", encoding="utf-8")
    window.guard(lambda: files.dropped(window, [document]))
    idle()
    desk = window.desk
    assert desk is not None
    desk.editor.apply(edits.typed(desk.editor.segments[0], "Kept before."))
    with (disk / "filler").open("wb", buffering=0) as out:
        try:
            while out.write(b"x" * 4096):
                pass
        except OSError:
            pass
    window.grid.go_to(2)
    told: list[str] = []
    window.grid.editNotice.connect(told.append)
    for _ in range(40):  # the log has some room left
        window.grid.rows.target.insert("More and more words. " * 60)
        if not window.grid.flush():
            break
    assert told and "is full" in told[0]
    assert window.desk is desk and desk.store.segments()[0].target == "Kept before."
    return desk.path


def pressed(text: str) -> Callable[[Question], object]:
    """Presses the button of a question."""
    return lambda box: next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def test_a_full_disk_loses_nothing_that_was_kept(window: MainWindow, small_disk: Path, idle: Idle) -> None:
    path = typed_on_a_full_disk(window, small_disk, idle)
    desk, typed = window.desk, window.grid.rows.target.text
    assert desk is not None
    window.guard(lambda: files.write_export(window, ExportChoice(small_disk / "out.docx")))
    idle()
    assert "cannot be written: no space left" in window.notice_bar.text
    assert not list(small_disk.glob("*.part")) and not (small_disk / "out.docx").exists()
    (small_disk / "filler").unlink()
    assert window.grid.flush()
    assert desk.store.segments()[1].target == typed
    window.trigger("close")
    assert check_integrity(path) == ()


def test_a_window_with_words_that_a_full_disk_does_not_take_closes_only_if_they_may_be_lost(
    window: MainWindow, small_disk: Path, idle: Idle, answering: Answering
) -> None:
    path = typed_on_a_full_disk(window, small_disk, idle)
    answering(Question, pressed("Cancel"))
    assert not window.close()
    assert "stays open" in window.notice_bar.text
    assert window.desk is not None
    typed = window.grid.rows.target.text
    (small_disk / "filler").unlink()
    assert window.close()
    assert window.desk is None
    store = open_project(path, "Narîn")
    assert store.segments()[1].target == typed
    store.close()


def test_a_project_on_a_full_disk_is_closed_whole_without_the_words_it_did_not_take(
    window: MainWindow, small_disk: Path, idle: Idle, answering: Answering
) -> None:
    path = typed_on_a_full_disk(window, small_disk, idle)
    answering(Question, pressed("Leave without them"))
    window.trigger("close")
    assert window.desk is None
    (small_disk / "filler").unlink()
    assert check_integrity(path) == ()
    store = open_project(path, "Narîn")  # nobody holds it any more
    assert store.segments()[0].target == "Kept before."
    store.close()


def test_a_folder_that_cannot_be_written_is_told(
    window: MainWindow, small_disk: Path, project: Path, idle: Idle
) -> None:
    document = small_disk / "home.txt"
    document.write_text("سڵاو.\n", encoding="utf-8")
    (small_disk / "mine.werger").write_bytes(project.read_bytes())
    done = subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=False, capture_output=True)
    if done.returncode != 0:
        pytest.skip("this disk cannot be made read-only here")
    before = sorted(small_disk.iterdir())
    window.guard(lambda: files.dropped(window, [document]))
    idle()
    assert "cannot be" in window.notice_bar.text and str(small_disk) in window.notice_bar.text
    assert window.desk is None

    window.guard(lambda: files.open_path(window, small_disk / "mine.werger"))
    assert "cannot be written" in window.notice_bar.text
    assert window.desk is None

    window.guard(lambda: files.open_path(window, project))
    idle()
    window.guard(lambda: files.write_export(window, ExportChoice(small_disk / "out.txt")))
    idle()
    assert "out.txt cannot be written" in window.notice_bar.text
    assert sorted(small_disk.iterdir()) == before


def test_a_question_is_answered_no_by_escape(window: MainWindow, answering: Answering) -> None:
    def leave(box: Question) -> None:
        box.reject()

    answering(Question, leave)
    assert not window.ask("Throw it away?", "Throw away")
