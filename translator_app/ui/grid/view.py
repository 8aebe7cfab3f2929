"""The grid: English drafts and Kurdish sources row by row, one of them open to the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.ui.language import tr
from translator_app.ui.theme import Theme

from .cell import Span
from .choice import Choice
from .delegate import RowPainter
from .drafting import Drafting
from .filter import FilterSpec
from .filtering import FilterRun
from .marking import Marking
from .model import IssueProvider, SegmentModel, TermProvider
from .rows import RowsView
from .steering import Steering
from .walking import landing, next_wanted


class SegmentGrid(QWidget):
    """The heart of the desk. Ids are segment ids; -1 in :attr:`currentChanged` says that no row is left to stand on.

    Before any other act on the segments call :meth:`flush`; rows, focus and shortcuts do so by themselves.
    """

    currentChanged = Signal(int)
    editNotice = Signal(str)
    completionRequested = Signal(int, str)
    undoRequested = Signal()
    redoRequested = Signal()
    activated = Signal()
    edited = Signal(int)
    selectionChanged = Signal()
    filterChanged = Signal(int, int)
    zoomChanged = Signal(float, float)
    menuRequested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the source stays right in every interface language
        self.model = SegmentModel(self)
        self._painter = RowPainter()
        self.rows = RowsView(self.model, self._painter, self)
        self._zoom = (1.0, 1.0)
        self._current: int | None = None
        self._current_row = 0
        self._marking = Marking(self, self.model, self.rows)
        self._filter = FilterSpec()
        self._drafting = Drafting(self, lambda: self.model.editor)
        self._filtering = FilterRun(self)
        self._choice = Choice(self)
        self._steering = Steering(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self.setFocusProxy(self.rows)
        self.rows.setAccessibleName(tr("Segments"))
        self._connect()

    def _connect(self) -> None:
        target, source = self.rows.target, self.rows.source
        target.edited.connect(self._take_typing)
        target.refused.connect(self._refuse)
        target.undo_wanted.connect(self._undo)
        target.redo_wanted.connect(self._redo)
        for cell in (target, source):
            cell.left_by_shortcut.connect(self.flush)
            cell.unfocused.connect(self.flush)
            cell.focused.connect(self.activated)
        self._drafting.written.connect(self._written)
        self._drafting.failed.connect(self.editNotice)
        self._drafting.paused.connect(self._ask_completion)
        self._filtering.done.connect(self._sifted)
        self._filtering.failed.connect(self.editNotice)
        self._choice.changed.connect(self._chosen)
        self.model.dataChanged.connect(self._follow)
        self.model.rowsInserted.connect(self._recount)
        self.model.rowsRemoved.connect(self._recount)
        self.model.modelReset.connect(self._recount)

    # --- what is shown ---------------------------------------------------------------------------------------

    def set_editor(self, editor: Editor | None) -> None:
        """Show a project's segments (None: nothing), the first row active."""
        self.flush()
        self._filtering.forget()
        self._filter = FilterSpec()
        self._drafting.drop()
        if editor is not None:
            self._painter.set_look(pair=editor.store.project().pair)
        self._current = None
        self.model.set_editor(editor)
        self.rows.restyle()

    def reload(self) -> None:
        """Show anew after documents came or went (:meth:`Editor.reload`), the current segment kept where it lives."""
        self.flush()
        editor = self.model.editor
        if self._filter and editor is not None:
            self.model.set_ids([each for each in self.model.ids if each in editor])
            self.set_filter(self._filter)
        elif editor is not None:
            self.model.set_ids(None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._painter.set_look(theme=theme)
        self.rows.restyle()

    def set_zoom(self, source: float, target: float) -> None:
        """Scale the text of each side; 1 is the size of the drawing."""
        self._zoom = (min(max(source, 0.6), 3.0), min(max(target, 0.6), 3.0))
        self._painter.set_look(zoom=self._zoom)
        self.rows.restyle()
        self.zoomChanged.emit(*self._zoom)

    def set_fonts(self, source: str, target: str) -> None:
        """Set each side in a face of the user's choice; an empty name is ours."""
        self._painter.set_look(families=(source, target))
        self.rows.restyle()

    @property
    def zoom(self) -> tuple[float, float]:
        """The scale of source and target."""
        return self._zoom

    def set_term_provider(self, provider: TermProvider) -> None:
        """Ask ``provider`` for the terms in a segment's source; it is asked for the active row only."""
        self.model.terms = provider
        self.refresh_marks()

    def set_issue_provider(self, provider: IssueProvider) -> None:
        """Ask ``provider`` for a segment's findings; it is asked at each painting and must answer from memory."""
        self.model.issues = provider
        self.refresh_marks()

    def set_change_provider(self, provider: Callable[[Segment], Sequence[Span]]) -> None:
        """Ask ``provider`` which stretches of a target are new against another version (the reviewer's mode)."""
        self._marking.changes = provider
        self.refresh_marks()

    def show_invisible(self, on: bool) -> None:
        """Show joiners and direction marks (ZWNJ, LRM, RLM ...) as thin signs."""
        self._painter.show_invisible = on
        for cell in (self.rows.target, self.rows.source):
            cell.show_invisible = on
            cell.viewport().update()
        self.rows.viewport().update()

    def refresh_marks(self) -> None:
        """Ask for terms and findings again and repaint."""
        self._marking.ask_again()

    def highlight(self, spec: FilterSpec | None) -> None:
        """Mark the words of ``spec`` wherever they stand; None takes the marks away. Raises AppError (bad pattern)."""
        self._marking.highlight(spec)

    # --- the current row -------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """Return the id of the active segment."""
        return self._current

    def _segment(self) -> Segment | None:
        editor = self.model.editor
        return editor.segment(self._current) if editor is not None and self._current in editor else None  # type: ignore[arg-type]

    def go_to(self, segment_id: int) -> bool:
        """Make a segment the active one. False if the filter hides it or what was typed could not be written."""
        row = self.model.row_of(segment_id)
        return row is not None and self.go_to_row(row)

    def next_row(self) -> bool:
        """Go one row down."""
        return self.go_by(1)

    def previous_row(self) -> bool:
        """Go one row up."""
        return self.go_by(-1)

    def go_next_unconfirmed(self) -> bool:
        """Go to the next row to be confirmed, past locked ones and around the end; False if none is left."""
        return self.go_next(lambda segment: not segment.confirmed and not segment.locked)

    def go_next(self, wanted: Callable[[Segment], bool], *, back: bool = False) -> bool:
        """Go to the next (or previous) row shown that is ``wanted``, around the end; False if there is none."""
        here = self.current_row()
        row = None if here is None else next_wanted(self.model, here, wanted, back=back)
        return row is not None and self.go_to_row(row)

    def current_row(self) -> int | None:
        """Return the row of the active segment among those shown."""
        return self.model.row_of(self._current)

    def go_by(self, rows: int) -> bool:
        """Go so many rows down (up if negative), as far as there are any; False if that is nowhere."""
        here = self.current_row()
        if here is None:
            return False
        there = max(0, min(here + rows, len(self.model.ids) - 1))
        return there != here and self.go_to_row(there)

    def go_to_row(self, row: int) -> bool:
        """Make a row shown the active one; False if what was typed could not be written."""
        if not self.flush():
            return False
        self._choice.clear()
        self._activate(row)
        return True

    def _activate(self, row: int) -> None:
        segment = self.model.segment(row)
        self._drafting.end()
        changed = segment.id != self._current
        self._current, self._current_row = segment.id, row
        self.rows.load(segment, self.model.number(row))
        self.rows.set_active(segment.id)
        self._marking.soon(unwritten=self._drafting.text is not None)
        if changed:
            self.currentChanged.emit(segment.id)

    # --- typing ----------------------------------------------------------------------------------------------

    def _take_typing(self, text: str) -> None:
        segment = self._segment()
        if segment is None:
            return
        self.rows.overlay(replace(segment, target=text))
        self.rows.show_caret()
        self._drafting.typed(segment.id, text)
        self._marking.soon(unwritten=self._drafting.text is not None)

    def flush(self) -> bool:
        """Write what was typed; False if that failed (said by :attr:`editNotice`, the text stays to be written)."""
        return self._drafting.flush()

    def drop_typed(self) -> None:
        """Give up what was typed and could not be written."""
        self._drafting.drop()

    def _written(self, segment_id: int) -> None:
        self.rows.overlay(None)
        self._marking.soon(unwritten=self._drafting.text is not None)
        self.edited.emit(segment_id)

    def _ask_completion(self) -> None:
        target = self.rows.target
        if self._current is not None and not target.isReadOnly() and target.selection == (len(target.text),) * 2:
            self.completionRequested.emit(self._current, target.text)

    def set_completion(self, text: str) -> None:
        """Offer ``text`` in grey after the caret (at the end of the draft only); Tab takes a word, Ctrl+Tab all."""
        self.rows.target.set_completion(text)

    def insert_text(self, text: str) -> None:
        """Write ``text`` at the caret of the draft, over its selection, inline codes included."""
        self.rows.target.insert(text)

    def _refuse(self) -> None:
        number = self.model.number(self._current_row)
        self.editNotice.emit(tr("Segment {number:,} is locked: unlock it first.", number=number))

    def _undo(self) -> None:
        if self.flush():
            self.undoRequested.emit()

    def _redo(self) -> None:
        if self.flush():
            self.redoRequested.emit()

    # --- caret and selection ---------------------------------------------------------------------------------

    def source_selection(self) -> tuple[int, int]:
        """Return what is selected in the Kurdish, as indices of the segment's source; empty at the caret if nothing."""
        return self.rows.source.selection

    def source_caret(self) -> int:
        """Return the caret's index in the segment's source."""
        return self.rows.source.caret

    def target_selection(self) -> tuple[int, int]:
        """Return what is selected in the English, as indices of the target shown; empty at the caret if nothing."""
        return self.rows.target.selection

    def target_caret(self) -> int:
        """Return the caret's index in the target shown."""
        return self.rows.target.caret

    def selected_ids(self) -> tuple[int, ...]:
        """Return the segments chosen, in reading order; the active one alone if no others were."""
        chosen = self._choice.ids
        if chosen:
            return tuple(each for each in self.model.ids if each in chosen)
        return () if self._current is None else (self._current,)

    def select_all(self) -> None:
        """Choose every row shown."""
        self._choice.choose(self.model.ids)

    def toggle_selected(self, segment_id: int) -> None:
        """Take a row into the choice or out of it."""
        self._choice.toggle(segment_id, self._current)

    def clear_selection(self) -> None:
        """Choose nothing but the active row."""
        self._choice.clear()

    def toggle_side(self) -> None:
        """Move the keyboard between the English and the Kurdish of the active row."""
        other = self.rows.target if self.rows.source.hasFocus() else self.rows.source
        other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self) -> None:
        self.rows.chosen = self._choice.ids
        self.rows.viewport().update()
        self.selectionChanged.emit()

    def select_to(self, *, to: int | None = None, by: int = 0) -> None:
        """Choose the rows from the active one to row ``to``, or so many further than before."""
        here = self.current_row()
        if here is not None:
            self.rows.reveal(self._choice.stretch(self.model.ids, here, to=to, by=by))

    # --- following the editor --------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Take a change of the active segment into its cells; what was typed and not yet written stays."""
        segment = self._segment()
        if segment is None or self._drafting.writing:
            return
        target, source = self.rows.target, self.rows.source
        target.set_locked(segment.locked)
        if source.text != segment.source:
            source.load(segment.source, segment.codes)
        typed = self._drafting.text
        if typed is None:
            target.replace(segment.target)
            self.rows.overlay(None)
        else:
            self.rows.overlay(replace(segment, target=typed))
        self._marking.soon(unwritten=self._drafting.text is not None)

    def _recount(self) -> None:
        """Keep the active segment through a change of the rows, or stand where it was."""
        count = len(self.model.ids)
        self._choice.keep(self.model.ids)
        row = self.current_row()
        self.rows.empty_text = tr("No segment fits the filter.") if self.model.filtered else ""
        if row is not None:
            self._current_row = row
            self._follow()
            self.rows.keep_place()
        elif count:
            self._activate(landing(self.model, self._current, self._current_row))
        else:
            had, self._current = self._current is not None, None
            self._drafting.drop()
            self.rows.set_active(None)
            if had:
                self.currentChanged.emit(-1)

    # --- filter ----------------------------------------------------------------------------------------------

    def set_filter(self, spec: FilterSpec | None) -> None:
        """Show only what ``spec`` asks for (None: all); :attr:`filterChanged` (shown, all) tells when it is done.

        A faulty pattern is said by :attr:`editNotice`, and the rows stay as they are.
        """
        self.flush()
        self._filtering.stop()
        editor = self.model.editor
        self._filter = spec or FilterSpec()
        if editor is None:
            return
        if self._filter:
            self._filtering.start(editor, self._filter, self.model.issues)
            return
        self.model.set_ids(None)
        self.filterChanged.emit(len(editor), len(editor))

    @property
    def filter(self) -> FilterSpec:
        """The filter asked for last."""
        return self._filter

    def _sifted(self, ids: list[int]) -> None:
        editor = self.model.editor
        if editor is not None:
            self.flush()
            self.model.set_ids([each for each in ids if each in editor])
            self.filterChanged.emit(len(self.model.ids), len(editor))
