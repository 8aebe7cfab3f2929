"""The grid: English drafts and Kurdish sources row by row, one of them open to the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.core.glossary import TermHit
from translator_app.core.project import LanguagePair
from translator_app.core.segment import Segment
from translator_app.services.editing import Editor
from translator_app.ui.theme import Theme

from .cell import Span
from .choice import Choice
from .delegate import RowPainter
from .drafting import Drafting
from .filter import FilterSpec
from .filtering import FilterRun
from .marks import Finds, issue_spans, rendering_spans, term_spans
from .model import Column, IssueProvider, SegmentModel, TermProvider
from .row_editor import CellEditor, Step
from .rows import Pressed, RowsView


def _tr(text: str) -> str:
    return QCoreApplication.translate("SegmentGrid", text)


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
        self._painter.spans = self._spans
        self.rows = RowsView(self.model, self._painter, self)
        self._zoom = (1.0, 1.0)
        self._current: int | None = None
        self._current_row = 0
        self._finds = Finds()
        self._hits: tuple[str, Sequence[TermHit]] | None = None
        self._filter = FilterSpec()
        self._drafting = Drafting(self, lambda: self.model.editor)
        self._filtering = FilterRun(self)
        self._choice = Choice(self)
        self._marker = QTimer(self)
        self._marker.setSingleShot(True)
        self._marker.timeout.connect(self._mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self.setFocusProxy(self.rows)
        self.rows.setAccessibleName(_tr("Segments"))
        self._connect()

    def _connect(self) -> None:
        target, source = self.rows.target, self.rows.source
        target.edited.connect(self._take_typing)
        target.refused.connect(self._refuse)
        target.undo_wanted.connect(self._undo)
        target.redo_wanted.connect(self._redo)
        for cell in (target, source):
            cell.stepped.connect(self._step)
            cell.left_by_shortcut.connect(self.flush)
            cell.unfocused.connect(self.flush)
            cell.focused.connect(self.activated)
            cell.customContextMenuRequested.connect(
                lambda at, cell=cell: self.menuRequested.emit(cell.viewport().mapToGlobal(at))
            )
        self._drafting.written.connect(self._written)
        self._drafting.failed.connect(self.editNotice)
        self._drafting.paused.connect(self._ask_completion)
        self._filtering.done.connect(self._sifted)
        self._filtering.failed.connect(self.editNotice)
        self._choice.changed.connect(self._chosen)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        self.rows.pressed_at.connect(self._press)
        self.rows.zoom_turned.connect(self._turn_zoom)
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
        if self._filter:
            self.set_filter(self._filter)
        elif editor is not None:
            self.model.set_ids(None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._painter.set_look(theme=theme)
        self.rows.restyle()

    def set_languages(self, pair: LanguagePair) -> None:
        """Set the sides as the languages of ``pair`` are written."""
        self._painter.set_look(pair=pair)
        self.rows.restyle()

    def set_zoom(self, source: float, target: float) -> None:
        """Scale the text of each side; 1 is the size of the drawing."""
        self._zoom = (min(max(source, 0.6), 3.0), min(max(target, 0.6), 3.0))
        self._painter.set_look(zoom=self._zoom)
        self.rows.restyle()
        self.zoomChanged.emit(*self._zoom)

    @property
    def zoom(self) -> tuple[float, float]:
        """The scale of source and target."""
        return self._zoom

    def _turn_zoom(self, on_source: bool, steps: int) -> None:
        source, target = self._zoom
        if on_source:
            self.set_zoom(round(source + 0.1 * steps, 1), target)
        else:
            self.set_zoom(source, round(target + 0.1 * steps, 1))

    def set_term_provider(self, provider: TermProvider) -> None:
        """Ask ``provider`` for the terms in a segment's source; it is asked for the active row only."""
        self.model.terms = provider
        self.refresh_marks()

    def set_issue_provider(self, provider: IssueProvider) -> None:
        """Ask ``provider`` for a segment's findings; it is asked at each painting and must answer from memory."""
        self.model.issues = provider
        self.refresh_marks()

    def refresh_marks(self) -> None:
        """Ask for terms and findings again and repaint."""
        self._hits = None
        self._marker.start()
        self.rows.viewport().update()

    def highlight(self, spec: FilterSpec | None) -> None:
        """Mark the words of ``spec`` wherever they stand; None takes the marks away. Raises AppError (bad pattern)."""
        self._finds.look_for(spec)
        self.refresh_marks()

    def _spans(self, segment: Segment, on_source: bool, _active: bool) -> Sequence[Span]:
        return self._finds.spans(segment.source if on_source else segment.target, on_source=on_source)

    def _mark(self) -> None:
        """Mark the active row."""
        segment = self._segment()
        if segment is None:
            return
        if self._hits is None or self._hits[0] != segment.source:
            self._hits = (segment.source, self.model.terms(segment))
        hits, target = self._hits[1], self.rows.target.text
        issues = self.model.issues(segment.id) if self._drafting.text is None else ()
        on_source = [*term_spans(hits), *issue_spans(issues, on_source=True)]
        on_target = [*rendering_spans(target, hits), *issue_spans(issues, on_source=False)]
        self.rows.source.set_spans([*self._finds.spans(segment.source, on_source=True), *on_source])
        self.rows.target.set_spans([*self._finds.spans(target, on_source=False), *on_target])

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
        return row is not None and self._go(row)

    def next_row(self) -> bool:
        """Go one row down."""
        return self._go_by(1)

    def previous_row(self) -> bool:
        """Go one row up."""
        return self._go_by(-1)

    def go_next_unconfirmed(self) -> bool:
        """Go to the next row to be confirmed, past locked ones and around the end; False if none is left."""
        return self.go_next(lambda segment: not segment.confirmed and not segment.locked)

    def go_next(self, wanted: Callable[[Segment], bool], *, back: bool = False) -> bool:
        """Go to the next (or previous) row shown that is ``wanted``, around the end; False if there is none."""
        ids, editor = self.model.ids, self.model.editor
        here = self._row()
        if editor is None or here is None:
            return False
        after, before = range(here + 1, len(ids)), range(here)
        order = (reversed(before), reversed(after)) if back else (after, before)
        for rows in order:
            for row in rows:
                if wanted(editor.segment(ids[row])):
                    return self._go(row)
        return False

    def _row(self) -> int | None:
        return self.model.row_of(self._current)

    def _go_by(self, rows: int) -> bool:
        here = self._row()
        if here is None:
            return False
        there = max(0, min(here + rows, len(self.model.ids) - 1))
        return there != here and self._go(there)

    def _go(self, row: int) -> bool:
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
        self._load(segment)
        self.rows.set_active(segment.id)
        self._marker.start()
        if changed:
            self.currentChanged.emit(segment.id)

    def _load(self, segment: Segment) -> None:
        target, source = self.rows.target, self.rows.source
        target.load(segment.target, segment.codes)
        target.set_locked(segment.locked)
        source.load(segment.source, segment.codes)
        number = self.model.number(self._current_row)
        target.setAccessibleName(_tr("English, segment {number}").format(number=number))
        source.setAccessibleName(_tr("Kurdish, segment {number}").format(number=number))
        target.place_caret(len(segment.target))

    # --- typing ----------------------------------------------------------------------------------------------

    def _take_typing(self, text: str) -> None:
        segment = self._segment()
        if segment is None:
            return
        self.rows.overlay(replace(segment, target=text))
        self.rows.show_caret()
        self._drafting.typed(segment.id, text)
        self._marker.start()

    def flush(self) -> bool:
        """Write what was typed; False if that failed (said by :attr:`editNotice`, the text stays to be written)."""
        return self._drafting.flush()

    def _written(self, segment_id: int) -> None:
        self.rows.overlay(None)
        self._marker.start()
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
        self.editNotice.emit(_tr("Segment {number} is locked: unlock it first.").format(number=number))

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

    def _chosen(self) -> None:
        self.rows.chosen = self._choice.ids
        self.rows.viewport().update()
        self.selectionChanged.emit()

    def _stretch(self, *, to: int | None = None, by: int = 0) -> None:
        here = self._row()
        if here is not None:
            self.rows.reveal(self._choice.stretch(self.model.ids, here, to=to, by=by))

    # --- keys and mouse --------------------------------------------------------------------------------------

    def _step(self, step: Step, x: float) -> None:
        here = self._row()
        if here is None:
            return
        last = len(self.model.ids) - 1
        page = max(1, len(self.rows.places()) - 2)
        match step:
            case Step.UP | Step.DOWN:
                if self._go_by(-1 if step is Step.UP else 1):
                    self._focused_cell().place_caret_near(x, last_line=step is Step.UP)
            case Step.SELECT_UP | Step.SELECT_DOWN:
                self._stretch(by=-1 if step is Step.SELECT_UP else 1)
            case Step.PREVIOUS | Step.NEXT:
                self._go_by(-1 if step is Step.PREVIOUS else 1)
            case Step.PAGE_UP | Step.PAGE_DOWN:
                self._go_by(-page if step is Step.PAGE_UP else page)
            case Step.FIRST | Step.LAST:
                self._go(0 if step is Step.FIRST else last)
            case Step.OTHER_SIDE:
                self.toggle_side()

    def _focused_cell(self) -> CellEditor:
        return self.rows.source if self.rows.source.hasFocus() else self.rows.target

    def toggle_side(self) -> None:
        """Move the keyboard between the English and the Kurdish of the active row."""
        other = self.rows.target if self.rows.source.hasFocus() else self.rows.source
        other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _press(self, pressed: Pressed, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._choice.toggle(self.model.ids[pressed.row], self._current)
            return
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._stretch(to=pressed.row)
            return
        if pressed.row == self._row():
            self._choice.clear()
        elif not self._go(pressed.row):
            return
        cell = self.rows.source if pressed.column is Column.SOURCE else self.rows.target
        cell.setFocus(Qt.FocusReason.MouseFocusReason)
        if pressed.character is not None:
            cell.place_caret(pressed.character)

    def _open_menu(self, at: QPoint) -> None:
        place = self.rows.place_at(at.y())
        if place is not None and self.model.ids[place.row] not in self._choice.ids:
            self._go(place.row)
        self.menuRequested.emit(self.rows.viewport().mapToGlobal(at))

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
        self._marker.start()

    def _recount(self) -> None:
        """Keep the active segment through a change of the rows, or stand where it was."""
        count = len(self.model.ids)
        self._choice.keep(self.model.ids)
        row = self._row()
        self.rows.empty_text = _tr("No segment fits the filter.") if self.model.filtered else ""
        if row is not None:
            self._current_row = row
            self._follow()
            self.rows.keep_place()
        elif count:
            self._activate(max(0, min(self._landing(), count - 1)))
        else:
            had = self._current is not None
            self._drafting.drop()
            self._current = None
            self.rows.set_active(None)
            if had:
                self.currentChanged.emit(-1)

    def _landing(self) -> int:
        """Return the row to stand on when the active one is gone: the one shown next in reading order."""
        editor = self.model.editor
        if editor is not None and self._current is not None and self._current in editor:
            here = editor.row(self._current)
            ids = self.model.ids
            return next((row for row, each in enumerate(ids) if editor.row(each) > here), len(ids) - 1)
        return self._current_row - 1 if self._current is not None else 0

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
