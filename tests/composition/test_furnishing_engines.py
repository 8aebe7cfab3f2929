"""The glossary reaches the engines of a desk, and a term that is added counts at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_package import build_tiny_package

from translator_app.composition.installation import Folders, installed_folders
from translator_app.composition.workshop import Workshop
from translator_app.core.glossary import Term
from translator_app.core.ports import NoTask
from translator_app.services.suggesting import Request


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    shipped = installed_folders()
    resources = tmp_path / "resources"
    resources.mkdir()
    for child in shipped.resources.iterdir():
        if child.name != "models":
            (resources / child.name).symlink_to(child)
    made = Workshop(Folders(resources, shipped.glossaries, tmp_path / "config", tmp_path / "user"))
    made.shelf.install(build_tiny_package(tmp_path / "package"), NoTask())
    return made


def test_a_term_that_is_added_is_kept_by_the_engine_from_then_on(workshop: Workshop, tmp_path: Path) -> None:
    desk = workshop.create(tmp_path / "p.werger", "p")
    request = Request("کتێب جوان")

    def best() -> tuple[str, tuple[str, ...]]:
        found = next(iter(desk.suggester.from_engines([request], NoTask()))).items[0]
        return found.text, found.kept

    assert best() == ("book beautiful", ())
    workshop.add_term(desk, Term("کتێب", "volume"))
    workshop.refresh(desk)
    assert best() == ("Volume beautiful", ("volume",))
    workshop.close(desk)
