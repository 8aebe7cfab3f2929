"""What must not cost a translator anything: a kill in the middle of a word, a second start, a bad file."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from translator_app.storage.backups import check_integrity

from .conftest import Person, eventually, stored

SOURCE = "ماڵەکە گەورەیە.\nشەو درێژ بوو.\n"
Command = Callable[[Sequence[object]], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def project(command: Command, tmp_path: Path) -> Path:
    (tmp_path / "home.txt").write_text(SOURCE, encoding="utf-8")
    made = tmp_path / "home.werger"
    assert command(["new", made, tmp_path / "home.txt"]).returncode == 0
    return made


def test_a_kill_in_the_middle_of_typing_costs_no_kept_word(person: Person, project: Path) -> None:
    person.starts(project)
    person.turns_to("home")
    person.types("The house is big.")
    person.presses("ctrl+Return")
    eventually(lambda: stored(project)[0].confirmed, "the first segment is confirmed")
    person.types("The night was lo")
    kept = eventually(lambda: stored(project)[1].target, "typing is being kept")
    person.is_cut_off()
    assert check_integrity(project) == ()
    first, second = stored(project)
    assert (first.target, first.confirmed) == ("The house is big.", True)
    assert second.target.startswith(kept)
    assert "The night was lo".startswith(second.target)

    person.starts(project)
    person.turns_to("home")
    person.presses("ctrl+shift+Down", "End")
    person.types("ng.")
    person.presses("ctrl+Return")
    eventually(lambda: stored(project)[1].confirmed, "it goes on where it was cut off")
    assert stored(project)[1].target == f"{second.target}ng."
    person.quits()


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_logout_in_the_middle_of_typing_keeps_the_words_and_closes_the_project(
    person: Person, project: Path, name: str
) -> None:
    person.starts(project)
    person.turns_to("home")
    person.types("The house")
    eventually(lambda: stored(project)[0].target == "The house", "what was typed is kept")
    person.types(" is big.")
    person.is_asked_to_end(getattr(signal, name))
    # on a loaded machine the last keys may still be on their way from the screen when the signal is there
    kept = stored(project)[0].target
    assert kept.startswith("The house")
    assert "The house is big.".startswith(kept)
    beside = {path.name for path in project.parent.glob("home.*")}
    assert not [name for name in beside if name.endswith((".lock", "-wal", "-shm"))]


def test_a_second_start_is_told_who_has_the_project_open(
    person: Person, environment: Mapping[str, str], project: Path, command: Command
) -> None:
    person.starts(project)
    person.turns_to("home")
    refused = command(["set", project, "1", "From elsewhere"])
    assert refused.returncode == 1
    assert "is open elsewhere" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert command(["info", project]).returncode == 0

    other = Person(environment)
    other.starts()
    other.presses("ctrl+o")
    other.turns_to("Open a project")
    other.types(str(project))
    other.presses("Return")
    other.turns_to("Werger")
    eventually(lambda: len(other.windows()) > 1, "the question is asked")
    other.presses("Escape")
    other.is_cut_off()
    person.turns_to("home")
    person.types("The house is big.")
    person.presses("ctrl+Return")
    eventually(lambda: stored(project)[0].target == "The house is big.", "the first goes on undisturbed")
    person.quits()
