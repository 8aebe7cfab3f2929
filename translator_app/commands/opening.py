"""What the commands share: opening a project, finding a segment, writing a segment down."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from translator_app.composition import Workshop
from translator_app.core import inline
from translator_app.core.errors import ProjectError
from translator_app.core.project import bucket
from translator_app.core.segment import Segment
from translator_app.installation import installed_folders
from translator_app.services.desk import Desk


def workshop() -> Workshop:
    """Return the composition root of this installation."""
    return Workshop(installed_folders())


@contextmanager
def opened(path: str, *, read_only: bool = False) -> Iterator[tuple[Workshop, Desk]]:
    """Open the project at ``path`` and close it whatever happens. Raises ProjectError."""
    shop = workshop()
    desk = shop.open(Path(path), read_only=read_only)
    try:
        yield shop, desk
    finally:
        shop.close(desk)


def project_argument(parser: ArgumentParser) -> None:
    """Add the project file as the first argument."""
    parser.add_argument("project", metavar="P.werger", help="the project file")


def segment_of(desk: Desk, segment_id: int) -> Segment:
    """Return a segment by id. Raises ProjectError if the project has none of that id."""
    if segment_id not in desk.editor:
        raise ProjectError(f"{desk.path.name} has no segment {segment_id}: `werger segments` lists those it has.")
    return desk.editor.segment(segment_id)


def described(desk: Desk, segment: Segment) -> dict[str, object]:
    """Return a segment as the JSON object of ``werger segments``; inline codes are written out as ``<1>``."""
    names = {document.id: document.name for document in desk.store.documents()}
    return {
        "id": segment.id,
        "document": names.get(segment.document_id, ""),
        "source": inline.shown(segment.source),
        "target": inline.shown(segment.target),
        "state": bucket(segment),
        "origin": origin_text(segment),
        "locked": segment.locked,
        "issues": [issue.message for issue in desk.checker.issues(segment.id)],
    }


def origin_text(segment: Segment) -> str:
    """Return where the target came from in a few words, such as ``memory project 94 %, edited``."""
    origin = segment.origin
    parts = [origin.kind.value, origin.name, f"{origin.score} %" if origin.score is not None else ""]
    words = " ".join(part for part in parts if part)
    return f"{words}, edited" if origin.edited else words


def takes_nothing(_parser: ArgumentParser) -> None:
    """Add no arguments."""


def limit_argument(parser: ArgumentParser) -> None:
    """Add ``-n``, how many results to show at most."""
    parser.add_argument("-n", type=int, default=3, metavar="N", help="at most N results (3)")
