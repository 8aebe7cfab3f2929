"""A whole project as one file for a colleague or a reviewer, and out of it again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from translator_app.core.ports import Task
from translator_app.core.project import MemoryLink, Project

from .exporting import write_safely
from .glossaries import OFF, SHIPPED


@dataclass(frozen=True, slots=True)
class PackTools:
    """What packing needs of storage and formats.

    The copies are of one moment, whoever has the file open; ``project_of`` reads and ``relink`` writes the facts of a
    closed project file; ``write`` and ``read`` are the package's own.
    """

    copy_project: Callable[[Path, Path, Task], None]
    copy_memory: Callable[[Path, Path, Task], None]
    project_of: Callable[[Path], Project]
    relink: Callable[[Path, Project], None]
    write: Callable[[Sequence[tuple[str, Path]], BinaryIO, Task], None]
    read: Callable[[Path, Path, Task], Path]


@dataclass(frozen=True, slots=True)
class Packed:
    """What lies in a package or was unpacked: the file names, and in sentences what was left out."""

    path: Path
    files: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def pack_project(project: Path, path: Path, tools: PackTools, task: Task) -> Packed:
    """Write the project file ``project`` with its memories and glossaries to the package ``path``.

    Links become relative in the packed copy; the project itself is not touched. Raises AppError.
    """
    facts = tools.project_of(project)
    left_out: list[str] = []
    with tempfile.TemporaryDirectory(prefix="werger-pack-") as scratch:
        stage = Path(scratch)
        files = [(project.name, stage / "project")]
        tools.copy_project(project, files[0][1], task)
        working = project.with_suffix(".wtm")
        if working.exists():
            files.append((working.name, stage / "working"))
            tools.copy_memory(working, files[-1][1], task)
        own = project.with_name(project.stem + ".glossary.tsv")
        if own.exists():
            files.append((own.name, own))
        memories: list[MemoryLink] = []
        for number, (link, there) in enumerate(_present_memories(facts, project.parent, left_out)):
            name = _free(f"memories/{there.stem}.wtm", files)
            files.append((name, stage / f"memory-{number}"))
            tools.copy_memory(there, files[-1][1], task)
            memories.append(replace(link, path=name))
        glossaries: list[str] = []
        for named in facts.glossaries:
            if named.startswith(SHIPPED):
                glossaries.append(named)
                continue
            there = project.parent / named.removeprefix(OFF)
            if not there.exists():
                left_out.append(f"The glossary {there} is not there any more and was left out.")
                continue
            name = _free(f"glossaries/{there.name}", files)
            files.append((name, there))
            glossaries.append(f"{OFF}{name}" if named.startswith(OFF) else name)
        tools.relink(files[0][1], replace(facts, memories=tuple(memories), glossaries=tuple(glossaries)))
        write_safely(path, lambda out: tools.write(files, out, task))
    return Packed(path, tuple(name for name, _ in files), tuple(left_out))


def _present_memories(facts: Project, folder: Path, left_out: list[str]) -> Iterator[tuple[MemoryLink, Path]]:
    for link in facts.memories:
        there = folder / link.path
        if there.exists():
            yield link, there
        else:
            left_out.append(f"The memory {there} is not there any more and was left out.")


def _free(name: str, files: Sequence[tuple[str, Path]]) -> str:
    taken = {each.lower() for each, _ in files}
    path = PurePosixPath(name)
    number = 2
    while name.lower() in taken:
        name = str(path.with_name(f"{path.stem}-{number}{path.suffix}"))
        number += 1
    return name


def unpack_project(path: Path, folder: Path, tools: PackTools, task: Task) -> Packed:
    """Unpack ``path`` into the new ``folder``; links that lead out of it are dropped and named. Raises AppError."""
    project = tools.read(path, folder, task)
    facts = tools.project_of(project)
    memories = tuple(link for link in facts.memories if _inside(link.path, folder))
    glossaries = tuple(
        name for name in facts.glossaries if name.startswith(SHIPPED) or _inside(name.removeprefix(OFF), folder)
    )
    dropped = [link.path for link in facts.memories if link not in memories]
    dropped += [name for name in facts.glossaries if name not in glossaries]
    if dropped:
        tools.relink(project, replace(facts, memories=memories, glossaries=glossaries))
    files = sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())
    left_out = tuple(f"The link to {name} leads out of the package and was dropped." for name in dropped)
    return Packed(project, tuple(files), left_out)


def _inside(name: str, folder: Path) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.is_absolute() and ".." not in path.parts and ":" not in name and (folder / path).is_file()
