"""Memories: which are attached, and single units corrected or deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core import inline
from translator_app.core.project import MemoryLink
from translator_app.core.segment import Origin, OriginKind
from translator_app.services.memories import refuse_read_only, store_of, unit_of
from translator_app.services.suggesting import Suggestion
from translator_app.ui.language import tr

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow


def memories(window: MainWindow) -> None:
    """Choose the memories of the project, their order and penalties; import, export, browse."""
    from translator_app.ui.memories.dialog import ask_memories

    desk = window.desk
    if desk is None:
        return
    links = ask_memories(window, desk)
    if links is not None and links != desk.project.memories:
        attach(window, links)
    else:
        unit_changed(window)


def analyse(window: MainWindow) -> None:
    """Count how much of the project its memories know."""
    from translator_app.ui.analysis.dialog import show_analysis

    show_analysis(window)


def attach(window: MainWindow, links: tuple[MemoryLink, ...]) -> None:
    """Attach exactly these memories to the project, beside its own, and search them from now on."""
    if window.desk is not None:
        window.desk.store.set_project(replace(window.desk.project, memories=links))
        window.refresh_desk(lambda: unit_changed(window))


def suggestion_of(memory: str, unit_id: int, source: str, target: str) -> Suggestion:
    """Return a unit of a memory as a suggestion names it."""
    return Suggestion(target, Origin(OriginKind.MEMORY, memory), source=source, unit_id=unit_id)


def edit_unit(window: MainWindow, suggestion: Suggestion) -> None:
    """Correct the unit a memory match comes from. Raises MemoryStoreError."""
    from translator_app.ui.memories.unit_dialog import ask_unit

    if window.desk is None or suggestion.origin.kind is not OriginKind.MEMORY:
        return
    named = (suggestion.source, suggestion.in_memory, suggestion.unit_id)
    store = store_of(window.desk.suggester.memories, suggestion.origin.name, *named)
    refuse_read_only(store)
    corrected = ask_unit(window, unit_of(store, *named), store.name)
    if corrected is not None:
        author = window.workshop.settings.author
        store.update(replace(corrected, author=author, at=window.now()))
        unit_changed(window)
        window.tell(tr("The unit is corrected in {name}.", name=store.name))


def delete_unit(window: MainWindow, suggestion: Suggestion) -> None:
    """Delete the unit a memory match comes from, after asking. Raises MemoryStoreError."""
    if window.desk is None or suggestion.origin.kind is not OriginKind.MEMORY:
        return
    named = (suggestion.source, suggestion.in_memory, suggestion.unit_id)
    store = store_of(window.desk.suggester.memories, suggestion.origin.name, *named)
    refuse_read_only(store)
    question = tr(
        "Delete this translation from the memory {name}?\n\n{text}",
        name=store.name,
        text=inline.shown(suggestion.in_memory),
    )
    if window.ask(question, tr("Delete")):
        store.delete(suggestion.unit_id)
        unit_changed(window)


def unit_changed(window: MainWindow) -> None:
    """Ask the memories again for what is shown."""
    from translator_app.ui.concordance.seeking import Seeking

    window.assisting.memory_changed()
    seeking = window.findChild(Seeking)
    if seeking is not None:
        seeking.memory_changed()
