"""Engines on a server, against a real server on this machine's loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from translator_app.core import inline
from translator_app.core.errors import EngineError
from translator_app.core.ports import Around, NoTask
from translator_app.engines.hosted import ChatEngine, LibreTranslateEngine, prompt
from translator_app.engines.transport import SentLog, checked_address, stays_here


class Server(ThreadingHTTPServer):
    """Answers what it was told to, and remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body: bytes | None = None
        self.hold = threading.Event()
        self.hold.set()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, content, self.headers.get("Authorization", "")))
        self.server.hold.wait(10)
        body = self.server.body if self.server.body is not None else json.dumps(answer(content)).encode()
        try:
            self.send_response(self.server.status)
            for name, value in self.server.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Say nothing."""


def answer(content: dict[str, Any]) -> dict[str, Any]:
    if "q" in content:
        return {"translatedText": [f"<{text}>" for text in content["q"]]}
    text = content["messages"][-1]["content"].splitlines()[-1]
    return {"choices": [{"message": {"content": f"<think>hm</think>\nTranslation: in English {text}"}}]}


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.hold.set()
        made.shutdown()
        thread.join()


@pytest.fixture
def log(tmp_path: Path) -> SentLog:
    return SentLog(tmp_path / "sent.log")


def texts(engine: LibreTranslateEngine | ChatEngine, *sources: str) -> list[str]:
    return [hypotheses[0].text for hypotheses in engine.translate(sources, task=NoTask())]


def test_many_sentences_come_back_in_order(server: Server, log: SentLog) -> None:
    engine = LibreTranslateEngine(server.address, log)
    sources = [f"ڕستە {n}" for n in range(40)]
    assert texts(engine, *sources) == [f"<{source}>" for source in sources]
    assert all(path == "/translate" for path, _, _ in server.asked)


def test_a_language_model_gets_terms_neighbours_and_matches(server: Server, log: SentLog) -> None:
    engine = ChatEngine(f"{server.address}/v1/", "small", log, key="secret")
    around = Around("پێشتر", "دواتر", (("هێز", "force"),), (("هێزەکە", "the force"),))
    (found,) = engine.translate_around(["ئەو هێزە"], [around], task=NoTask())
    assert found[0].text == "in English ئەو هێزە"
    path, content, authorization = server.asked[0]
    told = content["messages"][-1]["content"]
    assert path == "/v1/chat/completions"
    assert authorization == "Bearer secret"
    assert all(part in told for part in ("هێز = force", "-> the force", "پێشتر", "دواتر"))


def test_codes_go_out_written_and_come_back_as_codes(server: Server, log: SentLog) -> None:
    source = f"{inline.opening(1)}هێز{inline.closing(1)}"
    (text,) = texts(ChatEngine(server.address, "small", log), source)
    assert [mark.number for mark in inline.marks(text)] == [1, 1]


def test_what_is_sent_is_written_down_first_and_without_the_key(server: Server, log: SentLog) -> None:
    texts(LibreTranslateEngine(server.address, log, key="secret"), "نهێنی")
    texts(ChatEngine(server.address, "small", log, key="secret"), "نهێنی")
    lines = [json.loads(line) for line in log.path.read_text(encoding="utf-8").splitlines()]
    assert [line["to"] for line in lines] == [f"{server.address}/translate", f"{server.address}/chat/completions"]
    assert lines[0]["sent"]["q"] == ["نهێنی"]
    assert "secret" not in log.path.read_text(encoding="utf-8")
    assert server.asked[0][1]["api_key"] == "secret"


def test_nothing_is_sent_when_it_cannot_be_written_down(server: Server, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(EngineError, match="nothing was sent"):
        texts(LibreTranslateEngine(server.address, SentLog(blocked / "sent.log")), "x")
    assert server.asked == []


REFUSALS = {
    401: "refuses the key",
    404: "knows no such address or model",
    413: "finds the text too long",
    429: r"asked too often: it will answer again in 7 seconds",
    500: r"out of order \(error 500\)",
    418: r"refused the request \(error 418\)",
}


@pytest.mark.parametrize("status", REFUSALS)
def test_each_refusal_is_one_clear_line(server: Server, log: SentLog, status: int) -> None:
    server.status, server.headers = status, {"Retry-After": "7"}
    with pytest.raises(EngineError, match=REFUSALS[status]) as told:
        texts(ChatEngine(server.address, "small", log), "x")
    assert "\n" not in str(told.value)


NONSENSE = (
    b"",
    b"<html>",
    b"[]",
    b'{"choices": []}',
    b'{"choices": [{"message": {"content": ""}}]}',
    b'{"translatedText": 3}',
)


@pytest.mark.parametrize("body", NONSENSE)
@pytest.mark.parametrize("make", [LibreTranslateEngine, lambda address, log: ChatEngine(address, "small", log)])
def test_a_lying_server_is_not_believed(server: Server, log: SentLog, body: bytes, make: Any) -> None:
    server.body = body
    with pytest.raises(EngineError):
        texts(make(server.address, log), "x")


def test_fewer_answers_than_sentences_are_not_used(server: Server, log: SentLog) -> None:
    server.body = json.dumps({"translatedText": ["only one"]}).encode()
    with pytest.raises(EngineError, match="did not answer each sentence"):
        texts(LibreTranslateEngine(server.address, log), "a", "b")


def test_an_essay_is_no_translation(server: Server, log: SentLog) -> None:
    server.body = json.dumps({"choices": [{"message": {"content": "word " * 400}}]}).encode()
    with pytest.raises(EngineError, match="far more than a translation"):
        texts(ChatEngine(server.address, "small", log), "کورتە")


def test_a_flood_is_cut_off(server: Server, log: SentLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translator_app.engines.transport.MAX_ANSWER", 1000)
    server.body = b" " * 5000
    with pytest.raises(EngineError, match="which is no translation"):
        texts(ChatEngine(server.address, "small", log), "x")


def test_a_slow_server_is_told(server: Server, log: SentLog) -> None:
    server.hold.clear()
    with pytest.raises(EngineError, match="did not answer within 0 seconds"):
        texts(ChatEngine(server.address, "small", log, timeout=0.2), "x")


def test_a_server_that_is_down_is_told(log: SentLog) -> None:
    with pytest.raises(EngineError, match="cannot be reached"):
        texts(ChatEngine("http://127.0.0.1:9", "small", log), "x")


def test_a_redirection_to_elsewhere_is_not_followed(server: Server, log: SentLog) -> None:
    server.status, server.headers = 307, {"Location": "http://127.0.0.2/steal"}
    with pytest.raises(EngineError, match="not followed"):
        texts(LibreTranslateEngine(server.address, log), "نهێنی")
    assert len(server.asked) == 1


def test_only_this_very_machine_counts_as_staying_here() -> None:
    assert stays_here("http://localhost:11434/v1")
    assert stays_here("http://[::1]:8080")
    assert stays_here("http://127.0.0.1")
    assert not stays_here("http://192.168.1.5:5000")
    assert not stays_here("https://localhost.example.org")


@pytest.mark.parametrize("address", ["ftp://x", "x", "http://", "http://example.org", "https://me:pw@example.org"])
def test_an_address_that_cannot_be_trusted_is_refused(address: str) -> None:
    with pytest.raises(EngineError, match="must begin with"):
        checked_address(address, "The server")


def test_the_log_forgets_its_older_half_when_it_grows_too_large(log: SentLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translator_app.engines.transport.LOG_LIMIT", 2000)
    for n in range(60):
        log("http://127.0.0.1", {"q": [f"ڕستە {n}"]})
    lines = [json.loads(line) for line in log.path.read_text(encoding="utf-8").splitlines()]
    assert log.path.stat().st_size < 2200
    assert lines[-1]["sent"]["q"] == ["ڕستە 59"]


def test_the_source_is_the_last_thing_asked() -> None:
    assert prompt("دەق", Around())[-1]["content"].splitlines() == ["TEXT:", "دەق"]
