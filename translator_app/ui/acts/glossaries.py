"""Glossaries: which are in use; their terms taken in and written out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

ENDINGS = (".tbx", ".csv", ".tsv")
"""A file dropped on a project that ends so is a glossary."""


def glossaries(window: MainWindow, offered: Sequence[Path] = ()) -> None:
    """Choose the glossaries of the project; import, export. Files ``offered`` are attached as the dialog opens."""
    from translator_app.ui.glossaries.dialog import ask_glossaries

    desk = window.desk
    if desk is None:
        return
    links, imported = ask_glossaries(window, desk, offered)
    if links is not None and links != desk.project.glossaries:
        use(window, links)
    elif imported:
        window.refresh_desk()


def use(window: MainWindow, links: tuple[str, ...]) -> None:
    """Use exactly these glossaries beside the project's own, and find their terms from now on."""
    if window.desk is not None:
        window.desk.store.set_project(replace(window.desk.project, glossaries=links))
        window.refresh_desk()
