"""What packing a whole project into one file, and unpacking it, needs of storage and formats."""

from __future__ import annotations

from pathlib import Path

from translator_app.core.project import Project
from translator_app.formats.project_package import read_package, write_package
from translator_app.services.packing import PackTools
from translator_app.storage.copies import copy_memory, copy_project
from translator_app.storage.project_store import open_project


def pack_tools() -> PackTools:
    """Return what packing a project and unpacking it needs."""
    return PackTools(copy_project, copy_memory, _project_of, _relink, write_package, read_package)


def _project_of(path: Path) -> Project:
    store = open_project(path, "", read_only=True)
    try:
        return store.project()
    finally:
        store.close()


def _relink(path: Path, project: Project) -> None:
    store = open_project(path, "")
    try:
        store.set_project(project)
    finally:
        store.close()
