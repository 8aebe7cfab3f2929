from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hub_mirror import mirrored
from patient_bot import at_rest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tiny_models import build_tiny_model

from translator_app.engines import fetching
from translator_app.services.settings import ServerChoice
from translator_app.ui.dialogs.engines_dialog import EnginesDialog
from translator_app.ui.dialogs.hub_dialog import HubDialog
from translator_app.ui.dialogs.server_dialog import ServerDialog
from translator_app.ui.window import MainWindow

FAR = ServerChoice("libretranslate", "Far", "https://mt.example.org")


@contextmanager
def server(answer: object) -> Iterator[str]:
    """A LibreTranslate-like server on the loopback that always gives ``answer``."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            content = json.dumps(answer).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_address[1]}"
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


def shown(window: MainWindow) -> EnginesDialog:
    window.trigger("engines")
    dialog = window.findChild(EnginesDialog)
    assert dialog is not None and dialog.isVisible()
    return dialog


def test_a_package_is_installed_listed_switched_off_and_removed(
    window: MainWindow, package: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(window)
    assert dialog.none.isVisible()
    dialog.install(package)
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    assert dialog.tick(0).isChecked()
    assert dialog.table.item(0, 2).text() == "this machine"
    dialog.tick(0).click()
    assert window.workshop.settings.engines_off == (dialog.rows[0].name,)
    assert not dialog.rows[0].on
    monkeypatch.setattr(window, "ask", lambda *_: True)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.rows == []


def test_a_package_that_is_damaged_is_told_in_the_dialog(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"no zip")
    dialog = shown(window)
    dialog.install(bad)
    qtbot.waitUntil(lambda: "bad.argosmodel" in dialog.notice.text)
    assert dialog.rows == []


def test_nothing_is_sent_before_the_address_was_named_and_agreed_to(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.workshop.save(replace(window.workshop.settings, servers=(FAR,)))
    asked: list[str] = []
    monkeypatch.setattr(window, "ask", lambda question, _: bool(asked.append(question)))
    dialog = shown(window)
    assert dialog.table.item(0, 2).text() == "sent to https://mt.example.org"
    assert not dialog.tick(0).isChecked()
    dialog.tick(0).click()
    assert "https://mt.example.org" in asked[0]
    assert not window.workshop.settings.servers[0].on
    assert not dialog.tick(0).isChecked()
    monkeypatch.setattr(window, "ask", lambda *_: True)
    dialog.tick(0).click()
    assert window.workshop.settings.servers[0].on


def test_the_window_shows_that_text_leaves_the_machine(
    window: MainWindow, open_text: Callable[[], None], qtbot: QtBot
) -> None:
    window.workshop.save(replace(window.workshop.settings, machine_suggestions=True))
    open_text()
    qtbot.waitUntil(lambda: at_rest(window))
    assert "nothing leaves" in window.page.bottom._privacy.text()
    window.workshop.save(
        replace(window.workshop.settings, servers=(replace(FAR, address="https://mt.invalid", on=True),))
    )
    window.refresh_desk()
    qtbot.waitUntil(lambda: "sent to a server" in window.page.bottom._privacy.text())
    qtbot.waitUntil(lambda: at_rest(window))


def test_the_order_is_changed_by_the_buttons(window: MainWindow, package: Path, qtbot: QtBot) -> None:
    window.workshop.save(replace(window.workshop.settings, servers=(FAR,)))
    dialog = shown(window)
    dialog.install(package)
    qtbot.waitUntil(lambda: len(dialog.rows) == 2)
    assert [row.label for row in dialog.rows][1] == "Far"
    dialog.table.setCurrentCell(1, 1)
    qtbot.mouseClick(dialog.up, Qt.MouseButton.LeftButton)
    assert next(row.label for row in dialog.rows) == "Far"
    assert dialog.chosen().label == "Far"
    assert not dialog.up.isEnabled() and dialog.down.isEnabled()


def test_a_trial_shows_the_answer_and_a_wrong_one_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with server({"translatedText": ["Hello"]}) as address:
        dialog = ServerDialog(window, None)
        qtbot.addWidget(dialog)
        assert not dialog.accept_button.isEnabled()
        dialog.address.setText(address)
        assert dialog.accept_button.isEnabled()
        dialog.trial.click()
        qtbot.waitUntil(lambda: "Hello" in dialog.notice.text)
    with server(["odd"]) as address:
        dialog.address.setText(address)
        dialog.trial.click()
        qtbot.waitUntil(lambda: "not used" in dialog.notice.text)
    assert not dialog.choice().on


def test_another_address_switches_a_server_off(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ServerDialog(window, replace(FAR, on=True))
    qtbot.addWidget(dialog)
    assert dialog.choice().on
    dialog.address.setText("https://elsewhere.example.org")
    assert not dialog.choice().on


def test_what_was_sent_can_be_read_and_emptied(window: MainWindow, qtbot: QtBot, open_text: Callable[[], None]) -> None:
    with server({"translatedText": ["The big city."]}) as address:
        here = ServerChoice("libretranslate", "Here", address, on=True)
        window.workshop.save(replace(window.workshop.settings, servers=(here,)))
        open_text()
        qtbot.waitUntil(lambda: any(item.text == "The big city." for item in window.assisting.shown))
    dialog = shown(window)
    dialog.tabs.setCurrentIndex(1)
    assert dialog.sent.table.rowCount() >= 1
    assert any("شار" in dialog.sent.table.item(n, 2).text() for n in range(dialog.sent.table.rowCount()))
    assert address in dialog.sent.table.item(0, 1).text()
    dialog.sent.clear.click()
    assert dialog.sent.table.rowCount() == 0


def test_a_licence_that_forbids_paid_work_is_said_plainly(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = shown(window)
    dialog.install(build_tiny_model(tmp_path / "nllb-tiny", "nllb"))
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    assert dialog.table.item(0, 4).text() == "CC-BY-NC-4.0"
    assert "Not for commercial use" in dialog.about.toPlainText()


def test_a_model_that_is_not_offered_is_fetched_by_its_name_after_its_terms_were_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(MainWindow, "ask", lambda _self, question, _yes: not asked.append(question))
    dialog = shown(window)
    with mirrored(build_tiny_model(tmp_path / "nllb", "nllb")) as mirror:
        monkeypatch.setattr(fetching, "HUB", mirror.address)
        dialog.look_up("someone/tiny-model")
        qtbot.waitUntil(lambda: any("someone--tiny-model" in row.name for row in dialog.rows), timeout=20_000)
        qtbot.waitUntil(lambda: at_rest(window))
    assert "CC-BY-NC-4.0" in asked[0] and "commercial" in asked[0]
    dialog.look_up("no repository")
    qtbot.waitUntil(lambda: "owner/name" in dialog.notice.text, timeout=10_000)
    dialog.close()


def test_the_hub_is_asked_about_nothing_that_is_no_name(qtbot: QtBot) -> None:
    dialog = HubDialog(None)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.name, "someone/model")
    assert dialog.accept_button.isEnabled()
