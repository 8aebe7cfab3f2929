"""Comments on words, marks and printed reports from the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

TEXT = "کۆبوونەوەکە لە زانکۆ دەستی پێکرد.\nمیوانەکان گەیشتن.\n"
Run = Callable[..., tuple[int, list[dict[str, object]], str]]


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    source = tmp_path / "news.txt"
    source.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "news.werger"
    assert run("new", path, source)[0] == 0
    assert run("set", path, 1, "The meeting began at the university.", "--state", "translated")[0] == 0
    return path


def test_a_comment_on_words_is_listed_with_them_and_says_when_they_are_gone(run: Run, project: Path) -> None:
    base = ("review", "comment", project, 1)
    code, (made,), _ = run(*base, "Which one?", "--by", "Hêmin", "--words", "university", "--term", "زانکۆ", "--json")
    assert code == 0
    assert run(*base, "The old one.", "--by", "Narîn", "--reply-to", made["comment"])[0] == 0
    assert run(*base, "Wrong word?", "--by", "Hêmin", "--words", "دەستی پێکرد", "--source")[0] == 0
    rows = run("review", "comments", project, "--json")[1]
    assert [(row["words"], row["side"], row["start"], row["gone"]) for row in rows] == [
        ("university", "target", 25, False), ("", "target", None, False), ("دەستی پێکرد", "source", 21, False),
    ]  # fmt: skip
    assert rows[0]["terms"] == ["زانکۆ"]
    assert run("set", project, 1, "The session began there.")[0] == 0
    assert run("review", "comments", project, "--json")[1][0]["gone"] is True
    assert "“university” (no longer there): Which one?" in run("review", "comments", project)[2]


def test_threads_are_resolved_reopened_and_removed_by_id(run: Run, project: Path) -> None:
    made = run("review", "comment", project, 1, "Sure?", "--by", "Hêmin", "--json")[1][0]["comment"]
    assert run("review", "resolve", project, 1, made, "--by", "Narîn")[0] == 0
    assert run("review", "comments", project, "--open", "--json")[1] == []
    assert run("review", "reopen", project, 1, made, "--by", "Narîn")[0] == 0
    assert len(run("review", "comments", project, "--open", "--json")[1]) == 1
    assert run("review", "remove", project, 1, made, "--by", "Narîn")[0] == 0
    assert run("review", "comments", project, "--json")[1] == []
    code, _, told = run("review", "resolve", project, 1, made, "--by", "Narîn")
    assert code == 1 and "has no comment" in told


def test_a_comment_that_cannot_be_is_refused_in_a_sentence(run: Run, project: Path) -> None:
    base = ("review", "comment", project)
    for arguments, words in (
        ((1, "?", "--by", "Hêmin", "--words", "palace"), "does not stand in the translation"),
        ((1, "?", "--by", "Hêmin", "--words", "palace", "--source"), "does not stand in the Kurdish"),
        ((1, "  ", "--by", "Hêmin"), "Write what the comment is to say"),
        ((1, "?", "--by", "Hêmin", "--reply-to", "nobody"), "no longer there"),
        ((77, "?", "--by", "Hêmin"), "no segment 77"),
    ):
        code, _, told = run(*base, *arguments)
        assert code == 1 and words in told, told
    assert run("review", "comments", project, "--json")[1] == []


def test_marks_are_listed_and_removed(run: Run, project: Path) -> None:
    base = ("review", "mark", project, 1, "--category", "fluency/grammar", "--severity", "minor", "--by", "Hêmin")
    made = run(*base, "--words", "began", "--note", "tense", "--json")[1][0]["mark"]
    (row,) = run("review", "marks", project, "--json")[1]
    assert (row["mark"], row["words"], row["start"], row["note"]) == (made, "began", 12, "tense")
    assert run("review", "unmark", project, 1, made, "--by", "Hêmin")[0] == 0
    assert run("review", "marks", project, "--json")[1] == []
    code, _, told = run("review", "unmark", project, 1, made, "--by", "Hêmin")
    assert code == 1 and "has no mark" in told


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.usefixtures("qapp")
def test_the_quality_summary_is_printed_with_both_languages(run: Run, project: Path, tmp_path: Path) -> None:
    base = ("review", "mark", project, 1, "--category", "terminology/wrong-term", "--severity", "major")
    assert run(*base, "--by", "Hêmin", "--words", "university")[0] == 0
    page = tmp_path / "quality.pdf"
    assert run("review", "score", project, "-o", page)[0] == 0
    text = words_of(page)
    assert "news: quality" in text and "not passed" in text and "Wrong term, major: university" in text
    assert any("\u0600" <= c <= "\u06ff" or "\ufb50" <= c <= "\ufefc" for c in text)
    code, _, told = run("review", "score", project, "-o", tmp_path / "quality.docx")
    assert code == 1 and ".html or .pdf" in told


def test_the_progress_report_is_printed_with_its_charts_on_a_machine_without_a_screen(
    run: Run, project: Path, tmp_path: Path
) -> None:
    page = tmp_path / "progress.pdf"
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "translator_app", "report", str(project), "-o", str(page)]
    subprocess.run(command, check=True, env=bare, cwd=Path(__file__).parents[1], capture_output=True)
    assert "news: progress" in words_of(page)
    with pypdfium2.PdfDocument(page) as document:
        kinds = [item.type for item in document[0].get_objects()]
    assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) >= 1
    code, _, told = run("report", project, "-o", tmp_path / "missing" / "progress.html")
    assert code == 1 and "cannot be written" in told
