from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.composition.installation import installed_folders

TEXT = "هێزی شەڕکەر لە شار نەما. هاوپەیمانیی نێودەوڵەتی ٦٠٪ی هێزەکانی کشاندەوە.\nسڵاو.\n"
Run = Callable[..., tuple[int, list[dict[str, object]], str]]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "news.ckb.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def project(run: Run, source: Path, tmp_path: Path) -> Path:
    path = tmp_path / "news.werger"
    assert run("new", path, source)[0] == 0
    return path


@pytest.fixture
def engine(run: Run, tmp_path_factory: pytest.TempPathFactory) -> str:
    package = build_tiny_package(tmp_path_factory.mktemp("package"))
    installed = installed_folders().packages / "translate-ckb_en-1_0"
    if not installed.exists():
        assert run("engines-install", package)[0] == 0
    return "translate-ckb_en-1_0"


def test_the_whole_path_from_document_to_approved_export(run: Run, project: Path, engine: str, tmp_path: Path) -> None:
    code, (told,), _ = run("pretranslate", project, "--engine", engine, "--json")
    assert (code, told["filled"]) == (0, 3)
    targets = (
        "No combat force remained in the city.",
        "The International Coalition withdrew 60% of its forces.",
        "Hello.",
    )
    for number, target in enumerate(targets, start=1):
        assert run("set", project, number, target, "--state", "translated")[0] == 0
    code, (signed,), _ = run("approve", project, "--reviewer", "Awaz", "--all", "--json")
    assert (code, signed["segments"]) == (0, 3)
    out = tmp_path / "out.txt"
    code, (written,), _ = run("export", project, "-o", out, "--json")
    assert written["draft"] is False
    assert out.read_text(encoding="utf-8") == f"{targets[0]} {targets[1]}\n{targets[2]}\n"
    _, (info,), _ = run("info", project, "--json")
    assert info["approved"]["reviewer"] == "Awaz"  # type: ignore[index]
    assert (info["segments"], info["progress"]) == (3, 1.0)


def test_segments_tell_what_the_window_shows(run: Run, project: Path) -> None:
    run("set", project, 2, "The coalition withdrew its forces.")
    _, rows, _ = run("segments", project, "--json")
    assert [row["id"] for row in rows] == [1, 2, 3]
    assert set(rows[0]) >= {"id", "document", "source", "target", "state", "origin", "locked", "issues"}
    assert (rows[1]["state"], rows[1]["origin"]) == ("draft", "typed")
    assert any("60" in str(issue) or "٦٠" in str(issue) for issue in rows[1]["issues"])  # type: ignore[attr-defined]


def test_terms_are_found_in_a_text_and_in_a_project(run: Run, project: Path) -> None:
    _, hits, _ = run("terms", "--text", "لەگەڵ هاوپەیمانیی نێودەوڵەتیدا", "--json")
    assert ("International Coalition", "هاوپەیمانیی نێودەوڵەتی") in [(hit["target"], hit["source"]) for hit in hits]
    _, hits, _ = run("terms", project, "--json")
    assert any(hit["segment"] == 2 and hit["target"] == "International Coalition" for hit in hits)


def test_suggestions_for_a_text_and_a_segment(run: Run, project: Path, engine: str) -> None:
    code, rows, _ = run("suggest", "--text", "شار", "-n", "2", "--json")
    assert code == 0
    assert len(rows) == 2
    assert rows[0]["origin"] == "engine"
    code, rows, _ = run("suggest", project, "--segment", "3", "--json")
    assert code == 0
    assert rows


def test_a_document_is_translated_in_one_go_and_nothing_else_is_left(
    run: Run, source: Path, engine: str, tmp_path: Path
) -> None:
    before = set(tmp_path.iterdir())
    out = tmp_path / "out.docx"
    code, (told,), _ = run("translate", source, "-o", out, "--json")
    assert (code, told["segments"]) == (0, 3)
    assert set(tmp_path.iterdir()) - before == {out}


def test_checks_are_told_with_their_place(run: Run, project: Path) -> None:
    run("set", project, 2, "The International Coalition withdrew 70% of its forces.")
    _, rows, _ = run("check", project, "--json")
    numbers = [row for row in rows if row["segment"] == 2 and row["check"] == "numbers"]
    assert numbers
    assert numbers[0]["severity"] == "error"
    assert set(numbers[0]) >= {"segment", "check", "severity", "message", "start", "end"}
    listed = run("segments", project, "--json")[1]
    told = [*(str(row["message"]) for row in rows), *(str(row["issues"]) for row in listed)]
    assert told
    assert not [text for text in told if any("\u2066" <= each <= "\u2069" for each in text)]


def test_misspelled_english_is_told_and_names_are_not(run: Run, project: Path) -> None:
    assert run("set", project, 1, "No combatt force remained in Sulaymaniyah.")[0] == 0
    _, rows, _ = run("check", project, "--json")
    assert [(row["start"], row["end"]) for row in rows if row["check"] == "spelling"] == [(3, 10)]


ALI_K = (
    "ئةمرِؤ لة شاري هةوليَر كؤبوونةوةيةكي طةورة بةرِيَوة ضوو و زؤر كةس تيَيدا بةشدار بوون. "
    "خةلَك طوتيان كة ئيَستا كاتي ضارةسةرة."
)


def test_text_of_an_old_font_is_kept_and_said_or_converted_if_asked(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "old.txt"
    source.write_text(ALI_K, encoding="utf-8")
    code, _, text = run("new", tmp_path / "kept.werger", source)
    assert code == 0 and "Ali-K" in text and "--legacy convert" in text
    assert run("segments", tmp_path / "kept.werger", "--json")[1][0]["source"] == ALI_K.partition(". ")[0] + "."
    code, (told,), _ = run("new", tmp_path / "made.werger", source, "--legacy", "convert", "--json")
    assert (code, told["legacy"], told["converted"]) == (0, "ali-k", True)
    rows = run("segments", tmp_path / "made.werger", "--json")[1]
    assert [row["source"] for row in rows] == [
        "ئەمڕۆ لە شاری هەولێر کۆبوونەوەیەکی گەورە بەڕێوە چوو و زۆر کەس تێیدا بەشدار بوون.",
        "خەڵک گوتیان کە ئێستا کاتی چارەسەرە.",
    ]


def test_approval_is_refused_while_a_point_is_open(run: Run, project: Path) -> None:
    code, _, text = run("approve", project, "--reviewer", "Awaz", "--all")
    assert code == 1
    assert "cannot be approved as a whole yet: segment 1 has no translation" in text


def test_segment_and_normalize_print_a_line_a_sentence(run: Run, source: Path) -> None:
    _, rows, _ = run("segment", source, "--json")
    assert [row["text"] for row in rows] == [
        "هێزی شەڕکەر لە شار نەما.",
        "هاوپەیمانیی نێودەوڵەتی ٦٠٪ی هێزەکانی کشاندەوە.",
        "سڵاو.",
    ]
    _, _, text = run("normalize", source)
    assert "60%" in text or "60٪" in text


def test_a_project_is_not_left_behind_when_a_document_is_bad(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "image.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    code, _, text = run("new", tmp_path / "p.werger", bad)
    assert code == 1
    assert "image.txt" in text
    assert list(tmp_path.iterdir()) == [bad]


BAD = {
    "no such project": (("info", "none.werger"), "none.werger"),
    "not a project": (("info", "text.werger"), "text.werger"),
    "empty document": (("new", "p.werger", "empty.txt"), "empty.txt"),
    "no such document": (("new", "p.werger", "none.txt"), "none.txt does not exist"),
    "unknown ending": (("new", "p.werger", "thing.xyz"), "thing.xyz"),
    "truncated docx": (("new", "p.werger", "half.docx"), "half.docx"),
    "no folder": (("new", "nowhere/p.werger", "good.txt"), "nowhere"),
    "nothing to suggest for": (("suggest",), "Say what to translate"),
    "no terms source": (("terms",), "Say where to look"),
    "missing glossary": (("terms", "--text", "شار", "--glossary", "none.tsv"), "none.tsv"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_failure_is_one_clear_line_and_exit_code_1(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.werger").write_text("not a database, whatever its name says", encoding="utf-8")
    Path("empty.txt").touch()
    Path("thing.xyz").write_text("x", encoding="utf-8")
    Path("half.docx").write_bytes(b"PK\x03\x04 half")
    Path("good.txt").write_text("سڵاو.", encoding="utf-8")
    arguments, words = BAD[case]
    code, _, text = run(*arguments)
    assert code == 1
    assert words in text
    assert text.startswith("werger: ")
    assert len(text.splitlines()) == 1
    assert "Traceback" not in text


@pytest.mark.parametrize("arguments", [("fly",), ("new",), ("set", "p.werger", "one", "x"), ("export", "p.werger")])
def test_wrong_usage_is_exit_code_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] == 2


def test_a_segment_that_is_not_there_is_told(run: Run, project: Path) -> None:
    code, _, text = run("set", project, 99, "x")
    assert code == 1
    assert "has no segment 99" in text


def test_a_refused_state_leaves_the_text_as_it_was(run: Run, project: Path) -> None:
    run("set", project, 1, "kept")
    assert run("set", project, 1, "  ", "--state", "translated")[0] == 1
    _, rows, _ = run("segments", project, "--json")
    assert rows[0]["target"] == "kept"


def test_python_dash_m_runs_the_same_commands() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "translator_app", "--version"], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.startswith("werger ")
