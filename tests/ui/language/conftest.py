"""The interface in Kurdish, for as long as a test lasts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from translator_app.composition.installation import installed_folders
from translator_app.ui.language import ENGLISH, KURDISH, speak

FOLDER = installed_folders().resources / "interface"


@pytest.fixture
def kurdish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, KURDISH, FOLDER)
    yield
    speak(qapp, ENGLISH, FOLDER)
