"""The command line as a program among others: pipes, signals, standard input, locales, help."""

from __future__ import annotations

import io
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.cli import build_parser
from translator_app.commands.examples import EXAMPLES
from translator_app.composition.installation import installed_folders

Run = Callable[..., tuple[int, list[dict[str, object]], str]]
WERGER = [sys.executable, "-m", "translator_app"]
ROOT = Path(__file__).resolve().parent.parent
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and special files of POSIX")


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    source = tmp_path / "home.txt"
    source.write_text("شار گەورە بوو.\nکتێب نوێ بوو.\n" * 600, encoding="utf-8")
    assert run("new", tmp_path / "home.werger", source)[0] == 0
    return tmp_path / "home.werger"


@pytest.fixture
def engine(run: Run, tmp_path_factory: pytest.TempPathFactory) -> str:
    if not (installed_folders().packages / "translate-ckb_en-1_0").exists():
        assert run("engines-install", build_tiny_package(tmp_path_factory.mktemp("package")))[0] == 0
    return "translate-ckb_en-1_0"


# --- pipes


@POSIX
@pytest.mark.parametrize("command", ["segments", "check", "history"])
def test_a_reader_that_has_enough_stops_nothing_and_is_not_complained_about(project: Path, command: str) -> None:
    more = ["--segment", "1"] if command == "history" else []
    read, write = os.pipe()
    process = subprocess.Popen(
        [*WERGER, command, str(project), *more], cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True
    )
    os.close(write)
    os.close(read)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (0, "")


@POSIX
def test_a_reader_that_has_gone_does_not_undo_the_work(tmp_path: Path) -> None:
    names = []
    for number in range(50):  # more than a buffer holds
        names.append(tmp_path / f"{number}-{'n' * 200}.txt")
        names[-1].write_text("شار گەورە بوو.", encoding="utf-8")
    read, write = os.pipe()
    os.close(read)
    made = tmp_path / "many.werger"
    done = subprocess.run([*WERGER, "new", made, *names], cwd=ROOT, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")
    assert made.exists()


@POSIX
def test_closed_streams_are_no_failure(project: Path) -> None:
    for redirection in (">&-", "2>&-", ">&- 2>&-"):
        told = subprocess.run(
            ["bash", "-c", f'"$0" -m translator_app info "$1" {redirection}', sys.executable, project],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_results_that_find_no_room_are_told_in_one_line(project: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [*WERGER, "segments", project], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == "werger: The results cannot be written out: no space left on device. Send them elsewhere.\n"


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}])
def test_an_ascii_locale_stops_neither_kurdish_nor_the_help(project: Path, locale: dict[str, str]) -> None:
    for arguments, words in ((["segments", project], "شار گەورە بوو."), (["set", "--help"], "<1>…</1>")):
        done = subprocess.run(
            [*WERGER, *arguments], cwd=ROOT, env=os.environ | locale, capture_output=True, check=False
        )  # fmt: skip
        assert done.returncode == 0
        assert words in done.stdout.decode()


@POSIX
def test_progress_fits_a_narrow_terminal_and_is_taken_back(project: Path, engine: str) -> None:
    import pty

    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [*WERGER, "pretranslate", str(project), "--engine", engine],
        cwd=ROOT, env=os.environ | {"COLUMNS": "12"}, stdout=subprocess.PIPE, stderr=follower,
    )  # fmt: skip
    os.close(follower)
    shown = b""
    while True:
        try:
            chunk = os.read(leader, 4096)
        except OSError:  # Linux: the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    process.communicate(timeout=60)
    os.close(leader)
    lines = shown.decode().split("\r\x1b[K")
    assert any("%" in line for line in lines)
    assert max(map(len, lines)) <= 11
    assert lines[-1] == ""


# --- signals


def stopped_in_the_middle(arguments: list[object], number: int, started: Callable[[], bool]) -> tuple[int, str, str]:
    """Start a command, send it a signal once ``started``, and return exit code, standard output and error."""
    process = subprocess.Popen(
        [*WERGER, *map(str, arguments)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while not started() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.005)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


@POSIX
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_command_that_is_stopped_leaves_nothing_half_done(tmp_path: Path, name: str, code: int) -> None:
    source = tmp_path / "long.txt"
    source.write_text("شار گەورە بوو. کتێب نوێ بوو.\n" * 40_000, encoding="utf-8")
    made = tmp_path / "long.werger"
    told = stopped_in_the_middle(["new", made, source], getattr(signal, name), made.exists)
    assert told == (code, "", "werger: Stopped; nothing was left half done.\n")
    assert list(tmp_path.iterdir()) == [source]


@POSIX
def test_a_pretranslation_that_is_stopped_keeps_what_it_has(
    run: Run, project: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from translator_app.commands import translation

    real, calls = translation.pretranslate, []

    def interrupted(*arguments: object, **choices: object) -> object:
        output = arguments[2]

        class Stopping:
            def step(self, done: int, total: int, label: str = "") -> None:
                calls.append(done)
                if done >= 64:
                    signal.raise_signal(signal.SIGINT)
                output.step(done, total, label)  # type: ignore[attr-defined]

        return real(*arguments[:2], Stopping(), **choices)  # type: ignore[arg-type]

    monkeypatch.setattr(translation, "pretranslate", interrupted)
    code, (told,), _ = run("pretranslate", project, "--engine", engine, "--json")
    assert code == 130
    assert 64 <= int(str(told["filled"])) < 1200
    _, (info,), _ = run("info", project, "--json")
    assert info["states"]["draft"] == told["filled"]  # type: ignore[index]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


# --- standard input


class Typed(io.TextIOWrapper):
    def __init__(self, text: bytes) -> None:
        super().__init__(io.BytesIO(text), encoding="utf-8")


def test_a_dash_reads_standard_input(
    run: Run, project: Path, engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", Typed(text.encode()))

    typed("شار گەورە بوو. کتێب نوێ بوو.\n")
    assert [row["text"] for row in run("segment", "-", "--json")[1]] == ["شار گەورە بوو.", "کتێب نوێ بوو."]
    typed("ژمارە ٦٠٪\n")
    assert "60%" in run("normalize", "-")[2]
    typed("لەگەڵ هاوپەیمانیی نێودەوڵەتیدا\n")
    assert run("terms", "--text", "-", "--json")[1][0]["target"] == "International Coalition"
    typed("The city was big.\n")
    assert run("set", project, 1, "-", "--json")[1][0]["target"] == "The city was big."
    typed("شار\n")
    assert run("suggest", "--text", "-", "-n", "1", "--json")[1]
    typed("شار\n")
    assert run("translate", "-", "-o", tmp_path / "out.txt", "--engine", engine)[0] == 0
    assert (tmp_path / "out.txt").exists()
    typed("شار\n")
    assert run("new", tmp_path / "piped.werger", "-", "--json")[1][0]["document"] == "stdin.txt"


def test_bytes_on_standard_input_that_are_no_text_are_told(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Typed(b"\xff\xfe\x00"))
    code, _, told = run("set", project, 1, "-")
    assert (code, told) == (1, "werger: Standard input is not UTF-8 text: byte 1 does not fit.\n")
    monkeypatch.setattr(sys, "stdin", Typed(b"\x89PNG\r\n\x1a\n" + bytes(99)))
    code, _, told = run("segment", "-")
    assert code == 1 and "stdin.txt is not what its ending .txt says: it is an image" in told


# --- help and usage


def commands() -> list[str]:
    return list(EXAMPLES)


def test_every_command_is_listed_in_its_group_and_has_examples_that_parse() -> None:
    parser = build_parser()
    listed = parser.format_help()
    for name, examples in EXAMPLES.items():
        assert f"\n  {name} " in listed
        for example in examples:
            words = shlex.split(example.partition(" < ")[0])
            assert words[0] == name
            assert parser.parse_args(words).command == name


@pytest.mark.parametrize("name", commands())
def test_the_help_of_a_command_says_what_it_does_and_shows_examples(run: Run, name: str) -> None:
    code, _, told = run(name, "--help")
    assert code == 0
    assert told.startswith(f"usage: werger {name} ")
    assert "\nexamples:\n  werger " in told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("segmnts", "p.werger"), "There is no command segmnts; did you mean segments?"),
        (("xyzzy",), "There is no command xyzzy. `werger --help` lists those there are."),
        (("suggest", "--text", "شار", "-n", "0"), "0 is no number of results"),
        (("pretranslate", "p.werger", "--memory-from", "30"), "30 is no match: a memory answers with 50 to 102"),
    ],
)
def test_wrong_usage_is_told_with_what_was_meant(run: Run, arguments: tuple[str, ...], words: str) -> None:
    code, _, told = run(*arguments)
    assert code == 2
    assert words in told


def test_a_document_in_the_place_of_a_command_is_told_how_to_begin(run: Run, tmp_path: Path) -> None:
    (tmp_path / "news.txt").touch()
    code, _, told = run(tmp_path / "news.txt")
    assert code == 2
    assert f"`werger new P.werger {tmp_path / 'news.txt'}` makes a project of it" in told


def test_sentence_rules_are_brought_tried_written_and_put_back(run: Run, tmp_path: Path) -> None:
    document = tmp_path / "a.txt"
    document.write_text("ئەو هات؛ من ڕۆیشتم.", encoding="utf-8")
    assert run("rules", "--write", tmp_path / "ours.srx")[0] == 0
    own = (tmp_path / "ours.srx").read_text("utf-8").replace("<beforebreak>\\p{L}\\s{1,2}\\.<", "<beforebreak>؛<")
    own = own.replace("<afterbreak>(?&lt;=\\s\\.)[\\u0621", "<afterbreak>\\s|[\\u0621")
    (tmp_path / "own.srx").write_text(own, encoding="utf-8")
    tried = run("segment", document, "--rules", tmp_path / "own.srx", "--json")[1]
    assert [row["text"] for row in tried] == ["ئەو هات؛", "من ڕۆیشتم."]
    assert len(run("segment", document, "--json")[1]) == 1
    assert run("rules", "--bring", tmp_path / "own.srx", "--json")[1] == [{"brought": True}]
    try:
        assert len(run("segment", document, "--json")[1]) == 2
    finally:
        assert run("rules", "--put-back", "--json")[1] == [{"brought": False}]
    code, _, told = run("rules", "--bring", document)
    assert code == 1
    assert "a.txt is not well-formed" in told
