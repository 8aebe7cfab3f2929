"""Old Kurdish fonts: offered after an import, and for the current document on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from translator_app.core.segment import Change
from translator_app.services.desk import Desk
from translator_app.ui.acts.checking import make_unless_changed
from translator_app.ui.language import change_in_words, tr

if TYPE_CHECKING:
    from translator_app.services.importing import ImportReport
    from translator_app.ui.window import MainWindow


def offer(window: MainWindow, desk: Desk, reports: Sequence[ImportReport]) -> None:
    """Offer to convert the imported documents that are in an old font; Arabic letters need no question."""
    from translator_app.services.converting import is_font

    for report in reports:
        if window.desk is desk and is_font(report.legacy):
            _ask(window, desk, report.document.id)


def convert_letters(window: MainWindow) -> None:
    """Offer to convert the current segment's document, whatever letters it is in."""
    desk = window.desk
    if desk is None or not len(desk.editor):
        return
    segment_id = window.grid.current_id()
    segment = desk.editor.segments[0] if segment_id is None else desk.editor.segment(segment_id)
    _ask(window, desk, segment.document_id)


def _ask(window: MainWindow, desk: Desk, document_id: int) -> None:
    from translator_app.core.kurdish.legacy import LegacyKind
    from translator_app.services.converting import detected
    from translator_app.ui.dialogs.legacy_dialog import ask_conversion

    segments = [segment for segment in desk.editor.segments if segment.document_id == document_id]
    name = next((document.name for document in desk.store.documents() if document.id == document_id), "")
    kind = ask_conversion(window, name, segments, detected(segments))
    if not kind:
        return

    def tell(change: Change) -> None:
        window.tell(
            tr("{label}: done.", label=change_in_words(change.label)), tr("Undo"), lambda: window.trigger("undo")
        )

    def done(change: Change) -> None:
        if window.desk is not desk:
            return
        make_unless_changed(window, desk, change, tell)

    window.run_job(
        tr("Converting {name}", name=name), window.workshop.convert(desk, document_id, LegacyKind(kind)), done
    )
