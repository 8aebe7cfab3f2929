"""Keeping the marks of the texts up to date: asked for after the row has been shown, never before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from translator_app.core.glossary import TermHit
from translator_app.core.segment import Segment

from .cell import Span
from .filter import FilterSpec
from .marks import Finds, issue_spans, rendering_spans, term_spans
from .model import SegmentModel
from .notes import note_spans
from .rows import RowsView


def no_changes(_segment: Segment) -> Sequence[Span]:
    """Know of no version to compare with."""
    return ()


class Marking(QObject):
    """Gives the painter what a search found on any row, and the active row its terms and findings besides."""

    def __init__(self, parent: QObject, model: SegmentModel, rows: RowsView) -> None:
        super().__init__(parent)
        self._model, self._rows = model, rows
        self._finds = Finds()
        self.changes: Callable[[Segment], Sequence[Span]] = no_changes
        self._hits: tuple[str, Sequence[TermHit]] | None = None
        self._unwritten = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._mark)
        rows.rows.spans = self._found

    def soon(self, *, unwritten: bool) -> None:
        """Mark the active row at the next idle moment; findings are of the written text, so not while it changes."""
        self._unwritten = unwritten
        self._timer.start()

    def ask_again(self) -> None:
        """Terms or findings have changed: ask for them again and repaint."""
        self._hits = None
        self._timer.start()
        self._rows.viewport().update()

    def highlight(self, spec: FilterSpec | None) -> None:
        """Mark the words of ``spec`` from now on. Raises AppError for a faulty pattern."""
        self._finds.look_for(spec)
        self.ask_again()

    def _found(self, segment: Segment, on_source: bool, _active: bool) -> Sequence[Span]:
        notes = note_spans(segment, on_source=on_source)
        if on_source:
            return [*self._finds.spans(segment.source, on_source=True), *notes]
        return [*self.changes(segment), *self._finds.spans(segment.target, on_source=False), *notes]

    def _mark(self) -> None:
        row = self._model.row_of(self._rows.active)
        if row is None:
            return
        segment = self._model.segment(row)
        if self._hits is None or self._hits[0] != segment.source:
            self._hits = (segment.source, self._model.terms(segment))
        hits, target = self._hits[1], self._rows.target.text
        issues = () if self._unwritten else self._model.issues(segment.id)
        on_source = [*term_spans(hits), *issue_spans(issues, on_source=True)]
        on_target = [*rendering_spans(target, hits), *issue_spans(issues, on_source=False)]
        on_source += note_spans(segment, on_source=True)
        on_target += note_spans(segment, on_source=False, target=target)
        self._rows.source.set_spans([*self._finds.spans(segment.source, on_source=True), *on_source])
        changes = () if self._unwritten else self.changes(segment)
        self._rows.target.set_spans([*changes, *self._finds.spans(target, on_source=False), *on_target])
