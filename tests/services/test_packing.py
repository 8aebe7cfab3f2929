"""A packed project opens elsewhere with its memories and glossaries, and its links lead nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from translator_app.composition.parcelling import pack_tools
from translator_app.composition.workshop import Workshop
from translator_app.core import edits
from translator_app.core.memory import TranslationUnit
from translator_app.core.ports import NoTask
from translator_app.core.project import MemoryLink
from translator_app.services.desk import Desk
from translator_app.services.packing import pack_project, unpack_project
from translator_app.storage.memory_store import open_memory


@pytest.fixture
def rich(desk: Desk, workshop: Workshop, tmp_path: Path) -> Desk:
    """A project with two attached memories of one name, a glossary beside the shipped ones, and a translation."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        with_units = open_memory(tmp_path / folder / "old.wtm", create=True)
        with_units.add(TranslationUnit(f"نانی {folder}", f"bread {folder}"))
        with_units.close()
    (tmp_path / "terms.tsv").write_text("نان\tbread\n", encoding="utf-8")
    project = desk.project
    links = (MemoryLink(str(tmp_path / "a" / "old.wtm"), 1, 5, read_only=True), MemoryLink("b/old.wtm", 2),
             MemoryLink("gone.wtm", 3))  # fmt: skip
    desk.store.set_project(replace(project, memories=links, glossaries=(*project.glossaries, "terms.tsv")))
    workshop.refresh(desk)
    desk.editor.apply(edits.typed(desk.editor.segments[0], "On Sunday"))
    assert desk.working_memory is not None
    desk.working_memory.add(TranslationUnit("چا", "tea"))
    return desk


def test_a_project_opens_elsewhere_as_it_was(rich: Desk, workshop: Workshop, tmp_path: Path):
    """It is packed while it is open, with what was written a moment ago."""
    packed = pack_project(rich.path, tmp_path / "visit.zip", pack_tools(), NoTask())
    assert packed.files == (
        "visit.werger", "visit.wtm", "memories/old.wtm", "memories/old-2.wtm", "glossaries/terms.tsv",
    )  # fmt: skip
    assert packed.left_out == (f"The memory {tmp_path / 'gone.wtm'} is not there any more and was left out.",)
    unpacked = unpack_project(tmp_path / "visit.zip", tmp_path / "elsewhere", pack_tools(), NoTask())
    assert unpacked.left_out == ()
    other = workshop.open(unpacked.path)
    try:
        assert other.notices == ()
        assert other.editor.segments == rich.editor.segments
        assert other.project.memories == (
            MemoryLink("memories/old.wtm", 1, 5, read_only=True),
            MemoryLink("memories/old-2.wtm", 2),
        )
        assert other.project.glossaries[-1] == "glossaries/terms.tsv"
        assert [term.target for term in other.terms if term.source == "نان"][-1:] == ["bread"]
        found = {unit.target for memory in other.suggester.memories for unit in memory.store.units()}  # type: ignore[attr-defined]
        assert found == {"tea", "bread a", "bread b"}
    finally:
        workshop.close(other)


def test_packing_leaves_the_project_as_it_is(rich: Desk, tmp_path: Path):
    before = rich.project
    pack_project(rich.path, tmp_path / "visit.zip", pack_tools(), NoTask())
    assert rich.project == before
    rich.editor.apply(edits.typed(rich.editor.segments[1], "still open"))


def test_links_of_a_package_that_lead_out_of_it_are_dropped(rich: Desk, tmp_path: Path):
    tools = pack_tools()
    secret = tmp_path / "a" / "old.wtm"

    def hostile(path: Path, project: object) -> None:
        links = (MemoryLink(str(secret)), MemoryLink("../a/old.wtm"), MemoryLink("//host/share/x.wtm"))
        tools.relink(path, replace(project, memories=links, glossaries=("../terms.tsv", "shipped:names.tsv")))  # type: ignore[type-var]

    pack_project(rich.path, tmp_path / "visit.zip", replace(tools, relink=hostile), NoTask())
    unpacked = unpack_project(tmp_path / "visit.zip", tmp_path / "elsewhere", tools, NoTask())
    assert len(unpacked.left_out) == 4
    project = tools.project_of(unpacked.path)
    assert (project.memories, project.glossaries) == ((), ("shipped:names.tsv",))
