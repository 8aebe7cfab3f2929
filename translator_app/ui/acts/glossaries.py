"""Glossaries: which are in use; their terms taken in and written out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.errors import GlossaryError
from translator_app.core.glossary import Term
from translator_app.services.glossaries import listed
from translator_app.ui.language import tr

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


def show_term(window: MainWindow, term: Term) -> None:
    """Show a term among those of its glossary, to be corrected or copied. Raises GlossaryError where that is gone."""
    from translator_app.ui.glossaries.terms import show_terms

    desk = window.desk
    if desk is None:
        return
    shipped = window.workshop.glossaries()
    rows = listed(desk.path.parent, desk.project.glossaries, desk.glossary_path, shipped)
    there = [row for row in rows if row.used and row.path.name == term.glossary]
    if not there:
        raise GlossaryError(tr("{glossary} is no longer among the project's glossaries.", glossary=term.glossary))
    if show_terms(window, window, desk, there[0], term.source):
        window.refresh_desk()


def use(window: MainWindow, links: tuple[str, ...]) -> None:
    """Use exactly these glossaries beside the project's own, and find their terms from now on."""
    if window.desk is not None:
        window.desk.store.set_project(replace(window.desk.project, glossaries=links))
        window.refresh_desk()
