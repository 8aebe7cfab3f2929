"""The documents of a project from the command line: listed, added, put in anew, taken out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, list[dict[str, object]], str]]


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    """Two documents; the second sentence of the first is translated."""
    for name, text in (("home.txt", "ماڵەکە گەورەیە.\nشەو درێژ بوو.\n"), ("day.txt", "ڕۆژ هات.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    path = tmp_path / "home.werger"
    assert run("new", path, tmp_path / "home.txt")[0] == 0
    assert run("set", path, "2", "The night was long.", "--state", "translated")[0] == 0
    assert run("add", path, tmp_path / "day.txt")[0] == 0
    return path


def named(run: Run, project: Path) -> list[tuple[object, ...]]:
    code, rows, _ = run("documents", project, "--json")
    assert code == 0
    return [(row["name"], row["segments"], row["words"], row["confirmed"]) for row in rows]


def texts(run: Run, project: Path) -> list[tuple[object, object]]:
    return [(row["source"], row["target"]) for row in run("segments", project, "--json")[1]]


def test_documents_are_added_and_listed(run: Run, project: Path) -> None:
    assert named(run, project) == [("home.txt", 2, 5, 1), ("day.txt", 1, 2, 0)]


def test_a_new_version_keeps_what_is_still_in_it(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "home-2.txt").write_text("شەو درێژ بوو.\nباران باری.\n", encoding="utf-8")
    code, _, told = run("renew", project, tmp_path / "home-2.txt")
    assert code == 1
    assert "has several documents: choose one with --document (home.txt, day.txt)" in told
    code, rows, _ = run("renew", project, tmp_path / "home-2.txt", "--document", "home.txt", "--json")
    assert (code, rows[0]["kept"], rows[0]["lost"]) == (0, 1, 0)
    assert texts(run, project) == [("شەو درێژ بوو.", "The night was long."), ("باران باری.", ""), ("ڕۆژ هات.", "")]


def test_a_document_is_taken_out_and_the_last_one_stays(run: Run, project: Path) -> None:
    assert run("remove", project, "home.txt")[0] == 0
    assert named(run, project) == [("day.txt", 1, 2, 0)]
    assert run("backups", project, "--json")[1]
    code, _, told = run("remove", project, "day.txt")
    assert (code, "one document alone" in told) == (1, True)


def test_a_name_that_no_document_has_is_told_with_those_there_are(run: Run, project: Path) -> None:
    code, _, told = run("remove", project, "night.txt")
    assert code == 1
    assert "home.werger has no document night.txt: it has home.txt, day.txt." in told
    assert len(named(run, project)) == 2
