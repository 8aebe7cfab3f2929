"""The project as it stands at one moment: what is written from it cannot be reached by later edits."""

from __future__ import annotations

from dataclasses import dataclass

from translator_app.core.ports import ProjectStore
from translator_app.core.project import Project, SignOff, SourceDocument
from translator_app.core.segment import Segment

from .desk import Desk


@dataclass(frozen=True, slots=True)
class Moment:
    """Chosen documents and all segments; what documents were read from never changes and is read from the store."""

    store: ProjectStore
    project: Project
    chosen: tuple[SourceDocument, ...]
    segments: tuple[Segment, ...]
    sign_offs: tuple[SignOff, ...]


def moment_of(desk: Desk, document_id: int | None) -> Moment:
    """Take the moment, with one document or (None) all of them."""
    chosen = tuple(document for document in desk.store.documents() if document_id in (None, document.id))
    return Moment(desk.store, desk.project, chosen, tuple(desk.editor.segments), desk.store.sign_offs())
