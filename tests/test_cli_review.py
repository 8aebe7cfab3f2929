"""The commands of the review, from handing over to what was delivered."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

TEXT = "کۆبوونەوەکە دەستی پێکرد. میوانەکان گەیشتن.\nسوپاس بۆ هەمووان.\n"
TARGETS = ("The meeting began.", "The guests arrived.", "Thanks to everyone.")
Run = Callable[..., tuple[int, list[dict[str, object]], str]]


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    source = tmp_path / "news.txt"
    source.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "news.werger"
    assert run("new", path, source)[0] == 0
    for number, target in enumerate(TARGETS, start=1):
        assert run("set", path, number, target, "--state", "translated")[0] == 0
    return path


def test_handing_over_follows_the_table(run: Run, project: Path) -> None:
    code, _, told = run("hand-over", project, "--to", "translator", "--by", "Hêmin")
    assert code == 1 and "cannot be returned" in told
    assert run("hand-over", project, "--to", "review", "--by", "Narîn", "--note", "chapter one")[0] == 0
    code, _, told = run("hand-over", project, "--to", "translator", "--by", "Hêmin", "--role", "translator")
    assert code == 1 and "a lead or reviewer can" in told
    assert run("hand-over", project, "--to", "translator", "--by", "Hêmin", "--note", "see comments")[0] == 0
    code, _, told = run("hand-over", project, "--to", "review")
    assert code == 1 and "name is needed" in told
    code, rows, _ = run("hand-over", project, "--json")
    assert [row.get("name") for row in rows] == ["Narîn", "Hêmin", None]
    assert rows[-1] == {"phase": "returned"}


def test_what_was_approved_is_verified_until_a_letter_changes(run: Run, project: Path, tmp_path: Path) -> None:
    code, rows, _ = run("verify", project, "--json")
    assert (code, rows[0]["approved"]) == (1, False)
    assert run("approve", project, "--all", "--reviewer", "Hêmin")[0] == 0
    code, (verdict,), _ = run("verify", project, "--json")
    assert (code, verdict["approved"], verdict["reviewer"]) == (0, True, "Hêmin")
    out, certified, text = (tmp_path / name for name in ("out.docx", "certified.docx", "out.txt"))
    assert run("export", project, "-o", out)[0] == 0
    assert run("export", project, "-o", certified, "--certificate")[0] == 0
    assert run("export", project, "-o", text)[0] == 0
    page = zipfile.ZipFile(certified).read("word/document.xml").decode()
    assert "Certificate of approval" in page and str(verdict["sha256"]) in page
    assert str(verdict["sha256"]) in zipfile.ZipFile(out).read("docProps/core.xml").decode()
    for path in (out, certified, text):
        assert run("verify", path, "--project", project)[0] == 0
    assert run("set", project, 2, "The guests came.")[0] == 0
    code, (verdict,), told = run("verify", project, "--json")
    assert code == 1
    assert verdict["differences"] == [{"place": 2, "approved": "The guests arrived.", "found": "The guests came."}]
    # what was delivered is still what was approved
    assert run("verify", out, "--project", project)[0] == 0
    late = tmp_path / "late.txt"
    assert run("export", project, "-o", late)[0] == 0
    code, (verdict,), _ = run("verify", late, "--project", project, "--json")
    assert code == 1 and verdict["differences"]
    code, _, told = run("export", project, "-o", tmp_path / "no.docx", "--certificate")
    assert code == 1 and "not approved" in told and not (tmp_path / "no.docx").exists()
    assert run("verify", out)[0] == 1


def test_history_snapshot_and_restore(run: Run, project: Path) -> None:
    assert run("snapshot", project, "--add", "first")[0] == 0
    assert run("set", project, 1, "The session began.")[0] == 0
    code, _, told = run("snapshot", project, "--compare", "first")
    assert code == 0 and "[-meeting-]{+session+}" in told
    code, rows, _ = run("history", project, "--segment", 1, "--json")
    assert [row["target"] for row in rows][:2] == ["The session began.", "The meeting began."]
    assert run("snapshot", project, "--restore", "first", "--segment", 1)[0] == 0
    assert run("history", project, "--segment", 1, "--json")[1][0]["target"] == "The meeting began."
    assert [row["snapshot"] for row in run("snapshot", project, "--json")[1]] == ["first"]
    code, _, told = run("snapshot", project, "--restore", "second")
    assert code == 1 and "there are first" in told
    assert run("snapshot", project, "--drop", "first")[0] == 0
    code, _, told = run("history", project, "--segment", 99)
    assert code == 1 and "no segment 99" in told


def test_copies_are_merged_and_conflicts_listed(run: Run, project: Path, tmp_path: Path) -> None:
    other, goal = tmp_path / "other.werger", tmp_path / "both.werger"
    shutil.copy(project, other)
    run("set", project, 1, "The session began.")
    run("set", other, 1, "The meeting started.")
    run("set", other, 3, "Thank you all.")
    code, rows, _ = run("merge", project, other, "-o", goal, "--json")
    assert code == 0
    assert [row.get("kind") for row in rows] == ["text", None]
    assert (rows[1]["taken"], rows[1]["merged"], rows[1]["conflicts"]) == (1, 1, 1)
    targets = [row["target"] for row in run("segments", goal, "--json")[1]]
    assert targets == ["The session began.", "The guests arrived.", "Thank you all."]
    code, _, told = run("merge", project, other, "-o", goal)
    assert code == 1 and "already a file" in told
    chosen = tmp_path / "chosen.werger"
    code, _, told = run("merge", project, other, "-o", chosen, "--choose", f"{rows[0]['key']}=mine")
    assert code == 1 and "KEY=theirs" in told and not chosen.exists()
    assert run("merge", project, other, "-o", chosen, "--choose", f"{rows[0]['key']}=theirs")[0] == 0
    assert run("segments", chosen, "--json")[1][0]["target"] == "The meeting started."
    code, _, told = run("merge", project, other, "-o", tmp_path / "x.werger", "--choose", "abc=ours")
    assert code == 0 and "no conflict abc" in told


def test_a_package_that_comes_back_is_merged_with_its_conflicts(run: Run, project: Path, tmp_path: Path) -> None:
    assert run("pack", project, "-o", tmp_path / "sent.zip")[0] == 0
    assert run("unpack", tmp_path / "sent.zip", "-o", tmp_path / "there")[0] == 0
    other = tmp_path / "there" / project.name
    run("set", project, 1, "The session began.")
    run("set", other, 1, "The meeting started.")
    run("set", other, 3, "Thank you all.")
    assert run("pack", other, "-o", tmp_path / "back.zip")[0] == 0
    goal = tmp_path / "both.werger"
    code, rows, _ = run("merge", project, tmp_path / "back.zip", "-o", goal, "--json")
    assert (code, rows[0]["theirs"], rows[-1]["taken"], rows[-1]["conflicts"]) == (0, "The meeting started.", 1, 1)
    assert run("segments", goal, "--json")[1][2]["target"] == "Thank you all."
    (tmp_path / "bad.zip").write_bytes((tmp_path / "back.zip").read_bytes()[:300])
    code, _, told = run("merge", project, tmp_path / "bad.zip", "-o", tmp_path / "x.werger")
    assert (code, told.count("\n"), (tmp_path / "x.werger").exists()) == (1, 1, False)


def test_the_quality_form_scores_and_two_reviewers_are_compared(run: Run, project: Path, tmp_path: Path) -> None:
    base = ("review", "mark", project, 1, "--category", "accuracy/omission")
    assert run(*base, "--severity", "major", "--by", "Hêmin", "--words", "meeting", "--note", "<which>")[0] == 0
    assert run(*base, "--severity", "major", "--by", "Awaz")[0] == 0
    assert run("review", "mark", project, 2, "--category", "other", "--severity", "minor", "--by", "Awaz")[0] == 0
    code, _, told = run(*base, "--severity", "minor", "--by", "Awaz", "--words", "nowhere")
    assert code == 1 and "does not stand" in told
    code, _, told = run("review", "mark", project, 1, "--category", "taste", "--severity", "minor", "--by", "Awaz")
    assert code == 1 and "no category" in told
    page = tmp_path / "quality.html"
    code, rows, _ = run("review", "score", project, "-o", page, "--json")
    assert code == 0
    assert [(row["reviewer"], row["points"]) for row in rows[:2]] == [("Awaz", 6), ("Hêmin", 5)]
    assert rows[0]["passed"] is False
    assert "kappa" in str(rows[2]["agreement"])
    html = page.read_text(encoding="utf-8")
    assert "&lt;which&gt;" in html and "<b>meeting</b>" in html


def test_the_report_is_written_as_html_and_csv(run: Run, project: Path, tmp_path: Path) -> None:
    page, table = tmp_path / "r.html", tmp_path / "r.csv"
    assert run("report", project, "-o", page)[0] == 0
    assert run("report", project, "-o", table)[0] == 0
    assert "<svg" in page.read_text(encoding="utf-8")
    assert table.read_text(encoding="utf-8-sig").startswith("person,empty,draft")
    code, _, told = run("report", project, "-o", tmp_path / "r.xlsx")
    assert code == 1 and ".html, .pdf or .csv" in told
