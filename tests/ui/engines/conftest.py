"""The whole window over a real project, with a real tiny engine and servers on this machine's loopback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.ports import NoTask
from translator_app.ui.window import MainWindow

TEXT = "شار گەورە.\nکتێبی نوێ.\nئاو و نان.\nماڵ کۆن.\nڕۆژ و شەو.\n"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_tiny_package(tmp_path_factory.mktemp("package"))


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """An installation with no engine at all."""
    shipped = installed_folders()
    resources = tmp_path / "resources"
    resources.mkdir()
    for child in shipped.resources.iterdir():
        if child.name != "models":
            (resources / child.name).symlink_to(child)
    return Workshop(Folders(resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))


@pytest.fixture
def open_text(window: MainWindow, tmp_path: Path) -> Callable[[str], None]:
    """Opens a project of the lines given in the window, furnished at once."""

    def opened(text: str = TEXT) -> None:
        source = tmp_path / "text.txt"
        source.write_text(text, encoding="utf-8")
        desk = window.workshop.create(tmp_path / "text.werger", "text")  # type: ignore[attr-defined]
        window.workshop.import_document(desk, source, NoTask())
        desk.editor.reload()
        window.show_desk(desk)

    return opened
