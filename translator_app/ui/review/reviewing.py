"""Keeps the reviewer's desk in step: what the translator handed over, what changed since, what needs eyes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from translator_app.core import inline
from translator_app.core.difference import Kind, Piece, difference
from translator_app.core.isolates import isolated
from translator_app.core.record import Point
from translator_app.core.review import Phase
from translator_app.core.segment import Change, Segment
from translator_app.services import handing
from translator_app.services.desk import Desk
from translator_app.ui.acts import noting
from translator_app.ui.assist.wording import moment
from translator_app.ui.grid.cell import Span, SpanKind
from translator_app.ui.language import tr
from translator_app.ui.review.needs import Known, counted, found, open_point, sample
from translator_app.ui.review.strip import SAMPLE, ReviewStrip, TrackedBar
from translator_app.ui.theme import Theme

if TYPE_CHECKING:
    from translator_app.ui.window import MainWindow

SINCE = "review-since"
"""The project setting that holds where the log stood when somebody first reviewed what was never handed over."""
COUNT_PAUSE_MS = 400


class Reviewing(QObject):
    """The parts of the window that show in review mode only."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        _changes.cache_clear()  # the last window may have spoken another language
        self._window = window
        self._desk: Desk | None = None
        self._handed_over: dict[int, Segment] = {}
        self._place: int | None = None
        self._compared: Point | None = None
        self.strip, self.tracked = ReviewStrip(), TrackedBar()
        column = window.page.column
        column.insertWidget(column.indexOf(window.page.chips) + 1, self.strip)
        column.insertWidget(column.indexOf(window.page.bottom), self.tracked)
        self.strip.hide()
        self.tracked.hide()
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(COUNT_PAUSE_MS)
        self._count.timeout.connect(self._show_counts)
        self.strip.chosen_changed.connect(window.apply_filter)
        self.strip.hand_over_requested.connect(lambda: window.trigger("hand-over"))
        window.grid.set_change_provider(self.spans)
        window.grid.rows.rows.pieces = self.pieces
        noting.connect(window)

    # --- what the window tells

    def show(self) -> None:
        """Show or hide the reviewer's parts as the window's mode is."""
        on = self._window.review_mode and self._window.desk is not None
        was_chosen = bool(self.strip.chosen())
        self.strip.setVisible(on)
        self.tracked.setVisible(on)
        if not on:
            self.strip.choose_none()
            self._handed_over, self._place, self._desk, self._compared = {}, None, None, None
            if was_chosen:
                self._window.apply_filter()
        else:
            self._read()
        self._show_changes()

    def renew(self) -> None:
        """Read the handed-over version anew: it was handed over again."""
        self._place, self._compared = None, None
        self.show()

    def compare_with(self, point: Point) -> None:
        """Show what changed since a snapshot in the place of the handed-over version, in review mode."""
        self._compared = point
        self._place = None
        if self._window.review_mode:
            self.show()
        else:
            self._window.set_review_mode(True)
        self._window.tell(
            tr("Changes are shown since “{name}”.", name=point.name), tr("Since the hand-over"), self.renew
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self.tracked.set_theme(theme)

    def segments_changed(self, change: Change) -> None:
        """Follow a change of segments."""
        if self.strip.isVisible():
            self._count.start()
            if self._window.grid.current_id() in change.ids:
                self.show_tracked()

    def show_tracked(self) -> None:
        """Show the current segment's change against the version that was handed over."""
        desk, id_ = self._window.desk, self._window.grid.current_id()
        if desk is None or id_ is None or id_ not in desk.editor or not self.tracked.isVisibleTo(self._window):
            return
        now, then = desk.editor.segment(id_), self._handed_over.get(id_)
        if self._compared is None and handing.phase(desk.editor) is Phase.TRANSLATING:
            self.tracked.show_change(tr("The translation was not handed over yet."), ())
            return
        if then is None or then.target == now.target:
            told = tr("This segment was not handed over.")
            if then is not None:
                told = (
                    tr("As it was handed over by {changed_by}.", changed_by=then.changed_by)
                    if then.changed_by
                    else tr("As it was handed over.")
                )
            self.tracked.show_change(told, ())
            return
        when = f"{tr(', ')}{moment(now.changed_at)}" if now.changed_at else ""
        who, whose = now.changed_by or tr("Somebody"), then.changed_by
        caption = tr("{who} changed the version of {whose}", who=who, whose=whose) if whose else ""
        caption = (caption or tr("{who} changed", who=who)) + when
        self.tracked.show_change(caption, difference(then.target, now.target))

    # --- what the window asks

    def known(self) -> Known:
        """Return what the filters need to know."""
        desk = self._window.desk
        return Known(self._handed_over, lambda i: desk is not None and bool(desk.checker.issues(i)))

    def chosen_ids(self) -> frozenset[int] | None:
        """Return the segments that the chosen chip leaves, None if none is chosen."""
        desk, name = self._window.desk, self.strip.chosen()
        if desk is None or not name:
            return None
        if name == SAMPLE:
            return sample(desk.editor.segments, self.strip.percent.value(), desk.project.name)
        return found(desk, name, self.known())

    def is_open(self, segment: Segment) -> bool:
        """Tell whether something in ``segment`` waits for a reviewer."""
        return open_point(segment, self.known())

    def pieces(self, segment: Segment) -> Sequence[Piece]:
        """Return what leads from the handed-over version to the present one, nothing outside review mode."""
        then = self._handed_over.get(segment.id)
        if then is None or then.target == segment.target or not self._window.review_mode:
            return ()
        return difference(then.target, segment.target)

    def _show_changes(self) -> None:
        rows = self._window.grid.rows
        rows.rows.forget()
        rows.keep_place()
        self._window.grid.refresh_marks()

    def spans(self, segment: Segment) -> Sequence[Span]:
        """Return what was inserted since the handing over, and where words were removed."""
        then = self._handed_over.get(segment.id)
        if then is None or then.target == segment.target or not self._window.review_mode:
            return ()
        return _changes(then.target, segment.target, segment.changed_by or tr("somebody"))

    def show_phase(self) -> None:
        """Say in whose hands the translation is."""
        desk = self._window.desk
        if desk is not None:
            self.strip.phase.setText(tr("Now: {phase}", phase=tr(handing.phase(desk.editor).value)))

    # --- reading

    def _read(self) -> None:
        desk = self._window.desk
        if desk is None:
            return
        if desk is self._desk and self._place is not None:
            self.show_phase()
            self.show_tracked()
            return
        self._desk = desk
        place = self._compared.place if self._compared else handing.handed_over_place(desk.editor)
        if place is None:
            kept = desk.store.setting(SINCE)
            place = int(kept) if kept.isdigit() else desk.store.record.place()
            if not kept and not desk.read_only:
                desk.store.set_setting(SINCE, str(place))
        self._place = place

        def done(segments: list[Segment]) -> None:
            if self._window.desk is desk and self._window.review_mode:
                self._handed_over = {s.id: s for s in segments}
                self.show_phase()
                self.show_tracked()
                self._show_counts()
                self._show_changes()

        self._window.jobs.start(
            tr("Reading what was handed over"), lambda _: desk.store.record.segments_at(place), done
        )

    def _show_counts(self) -> None:
        desk = self._window.desk
        if desk is None or not self.strip.isVisible():
            return
        segments = tuple(desk.editor.segments)
        known = Known(self._handed_over, frozenset(desk.checker.all_issues()).__contains__)

        def done(counts: dict[str, int]) -> None:
            if self._window.desk is desk and self.strip.isVisible():
                self.strip.show_counts(counts)
                self.show_phase()

        self._window.jobs.start(tr("Counting"), lambda task: counted(segments, known, task), done)


@lru_cache(maxsize=512)
def _changes(old: str, new: str, author: str) -> tuple[Span, ...]:
    spans, at = [], 0
    for piece in difference(old, new):
        if piece.kind is Kind.REMOVED:
            spans.append(
                Span(
                    at,
                    at,
                    SpanKind.REMOVED,
                    tr("removed by {by}: {text}", by=author, text=isolated(inline.shown(piece.text))),
                )
            )
            continue
        if piece.kind is Kind.ADDED:
            spans.append(Span(at, at + len(piece.text), SpanKind.ADDED, tr("inserted by {by}", by=author)))
        at += len(piece.text)
    return tuple(spans)
