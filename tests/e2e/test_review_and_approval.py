"""A short text goes all the way: cut otherwise, undone, talked about, sent back, approved, exported without DRAFT."""

from __future__ import annotations

import time
from pathlib import Path

from translator_app.core.project import bucket
from translator_app.core.segment import State

from .conftest import Person, eventually, stored

SOURCE = "ماڵەکە گەورەیە، باخچەکەش جوانە. منداڵەکان یاری دەکەن.\nشەو درێژ بوو.\n"
ENGLISH = ("The house is big, and the garden is beautiful.", "The children are playing.", "The night was long.")


def test_a_text_is_reviewed_and_approved(person: Person, tmp_path: Path) -> None:
    (tmp_path / "home.txt").write_text(SOURCE, encoding="utf-8")
    project = tmp_path / "home.werger"
    person.starts()
    person.presses("ctrl+n")
    person.turns_to("Choose Kurdish documents")
    person.types(str(tmp_path / "home.txt"))
    person.presses("Return")
    eventually(lambda: len(stored(project)) == 3, "the text is cut into three segments")
    person.turns_to("home")

    splits_and_merges(person, project)
    translates(person, project)
    comments(person, project)
    rejects_and_confirms_again(person, project)
    approves_all(person, project)
    signs_off_and_exports(person, project, tmp_path)
    person.quits()
    assert [s.target for s in stored(project)] == list(ENGLISH)


def splits_and_merges(person: Person, project: Path) -> None:
    person.presses("F6", "Home", "ctrl+Left", "ctrl+Left", "ctrl+t")
    eventually(lambda: len(stored(project)) == 4, "the first segment is split")
    person.presses("ctrl+j")
    eventually(lambda: len(stored(project)) == 3, "its parts are merged again")
    person.presses("ctrl+z")
    eventually(lambda: len(stored(project)) == 4, "the merge is undone")
    person.presses("ctrl+z")
    eventually(lambda: len(stored(project)) == 3, "the split is undone")
    person.presses("ctrl+y")
    eventually(lambda: len(stored(project)) == 4, "the split is done again")
    person.presses("ctrl+z")
    segments = eventually(lambda: [s for s in stored(project) if len(stored(project)) == 3], "it is whole again")
    assert "".join(s.source + s.trail for s in segments[:2]) == SOURCE.splitlines()[0]


def translates(person: Person, project: Path) -> None:
    person.presses("F6")
    for number, text in enumerate(ENGLISH):
        person.types(text)
        person.presses("ctrl+Return")
        eventually(lambda n=number: stored(project)[n].confirmed, f"segment {number + 1} is confirmed")  # type: ignore[misc]
    assert [s.target for s in stored(project)] == list(ENGLISH)


def comments(person: Person, project: Path) -> None:
    person.presses("ctrl+Home")
    goes_to(person, 1)
    person.presses("ctrl+m")
    time.sleep(0.4)
    person.types("Is it the house of the first chapter?")
    person.presses("ctrl+Return")
    first = eventually(lambda: [s for s in stored(project)[:1] if s.comments], "the comment is kept")[0]
    assert first.comments[0].text == "Is it the house of the first chapter?"
    assert first.target == ENGLISH[0]


def goes_to(person: Person, number: int) -> None:
    person.presses("ctrl+g")
    person.turns_to("Go to segment")
    person.presses("ctrl+a")
    person.types(str(number))
    person.presses("Return")
    person.turns_to("home")


def rejects_and_confirms_again(person: Person, project: Path) -> None:
    goes_to(person, 2)
    person.presses("ctrl+BackSpace")
    person.turns_to("Reject")
    person.types("Rather: at play.")
    person.presses("ctrl+Return")
    eventually(lambda: bucket(stored(project)[1]) == "rejected", "the second segment is sent back")
    assert stored(project)[1].comments[0].text == "Rather: at play."
    person.turns_to("home")
    goes_to(person, 2)
    person.presses("ctrl+Return")
    eventually(lambda: stored(project)[1].state is State.TRANSLATED, "it is confirmed again")


def approves_all(person: Person, project: Path) -> None:
    for number in (1, 2, 3):
        goes_to(person, number)
        person.presses("ctrl+shift+Return")
        eventually(lambda n=number: stored(project)[n - 1].state is State.REVIEWED, f"segment {number} is approved")  # type: ignore[misc]


def signs_off_and_exports(person: Person, project: Path, folder: Path) -> None:
    person.chooses("approve the document")
    person.turns_to("Approve the translation")
    person.presses("ctrl+a", "Tab")  # two comments are open still
    person.types("Settled by telephone.")
    person.presses("Return", "alt+a")
    person.types("Awaz")
    person.presses("Return")
    eventually(lambda: all(s.state is State.FINAL for s in stored(project)), "all segments are final")
    person.turns_to("home")
    person.presses("ctrl+shift+e")
    person.turns_to("Export")
    person.presses("Return")
    written = folder / "home.en.txt"
    eventually(written.exists, "the export is written")
    assert written.read_text(encoding="utf-8") == f"{ENGLISH[0]} {ENGLISH[1]}\n{ENGLISH[2]}\n"
    person.turns_to("home")
