"""Painting of rows: how high each is, what stands where, and the bounded store of laid-out text."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from translator_app.core.difference import Piece
from translator_app.core.project import LanguagePair
from translator_app.core.quality import Issue, Severity
from translator_app.core.segment import Segment
from translator_app.ui.language import in_digits
from translator_app.ui.theme import LIGHT, Theme, colour
from translator_app.ui.typography import TextStyle, interface_font, text_style

from .cell import Span, draw_codes, draw_grounds, draw_invisible, draw_underlines, format_ranges, lay_out
from .model import Column
from .shown import ShownText, show
from .status import band, draw_band, draw_comment, draw_issue, draw_lock, draw_status
from .tracked import Tracked, tracked

KEPT_ROWS = 600
NUMBER_WIDTH = 48
STATUS_WIDTH = 76
RIGHT_MARGIN = 12
BAR_WIDTH = 4
PADDING = 9
"""Pixels above and below a row's text; with the line's own air that keeps the 8 px rhythm."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand at a view's width, in pixels from its left edge."""

    total: int
    text: int

    @classmethod
    def of(cls, width: int) -> Columns:
        """Share ``width`` between the two texts."""
        return cls(width, max(60, (width - NUMBER_WIDTH - STATUS_WIDTH - RIGHT_MARGIN) // 2))

    @property
    def target(self) -> int:
        """The left edge of the English."""
        return NUMBER_WIDTH

    @property
    def status(self) -> float:
        """The middle of the status column."""
        return self.target + self.text + STATUS_WIDTH / 2

    @property
    def source(self) -> int:
        """The left edge of the Kurdish."""
        return self.target + self.text + STATUS_WIDTH

    def at(self, x: float) -> Column:
        """Return the column at ``x``."""
        if x < self.target - 8:
            return Column.NUMBER
        if x < self.target + self.text + 8:
            return Column.TARGET
        return Column.STATUS if x < self.source - 8 else Column.SOURCE


class LaidCell(NamedTuple):
    """A cell's text, broken into lines; ``tracked`` where words that were removed stand in it."""

    text: ShownText
    layout: QTextLayout
    style: TextStyle
    tracked: Tracked | None = None

    def index_at(self, line: int, x: float) -> int:
        """Return the character of the segment's own text at ``x`` of a line."""
        index = self.text.index(int(self.layout.lineAt(line).xToCursor(x)))
        return self.tracked.back(index) if self.tracked else index

    @property
    def last_baseline(self) -> float:
        """The distance of the last baseline from the first."""
        return max(0, self.layout.lineCount() - 1) * self.style.line


class LaidRow(NamedTuple):
    """A row ready to be painted: ``baseline`` of both first lines from the row's top, and ``height``, in pixels."""

    segment: Segment
    active: bool
    target: LaidCell
    source: LaidCell
    baseline: int
    height: int

    def top_of(self, cell: LaidCell) -> int:
        """Return the distance of a cell's layout from the row's top, whole as a widget's place is."""
        return round(self.baseline - cell.style.baseline)


SpanProvider = Callable[[Segment, bool, bool], Sequence[Span]]
"""Gives the marked stretches of (segment, on the source?, active?)."""


def _no_spans(_segment: Segment, _on_source: bool, _active: bool) -> Sequence[Span]:
    return ()


def _no_pieces(_segment: Segment) -> Sequence[Piece]:
    return ()


class RowPainter:
    """Lays rows out and paints them; the one place that knows how a row looks."""

    def __init__(self) -> None:
        self.theme: Theme = LIGHT
        self.columns = Columns.of(800)
        self.spans: SpanProvider = _no_spans
        self.pieces: Callable[[Segment], Sequence[Piece]] = _no_pieces
        self.show_invisible = False
        self._pair = LanguagePair()
        self._zoom = (1.0, 1.0)
        self._families = ("", "")
        self._rows: OrderedDict[int, LaidRow] = OrderedDict()
        self._small = interface_font(11)
        self.styles: dict[tuple[bool, bool], TextStyle] = {}
        self._restyle()

    # --- how it looks ----------------------------------------------------------------------------------------

    def set_look(
        self,
        *,
        theme: Theme | None = None,
        pair: LanguagePair | None = None,
        zoom: tuple[float, float] | None = None,
        families: tuple[str, str] | None = None,
    ) -> None:
        """Change theme, languages, zoom or the user's own faces (both source, target; an empty face is ours)."""
        self.theme = theme or self.theme
        self._pair = pair or self._pair
        self._zoom = zoom or self._zoom
        self._families = self._families if families is None else families
        self._restyle()

    def set_width(self, width: int) -> None:
        """Lay rows out for a view ``width`` pixels wide."""
        if width != self.columns.total:
            self.columns = Columns.of(width)
            self._rows.clear()

    def _restyle(self) -> None:
        source, target = self._zoom
        own_source, own_target = self._families
        self.styles = {
            (on_source, active): text_style(
                self._pair.source if on_source else self._pair.target,
                active=active,
                zoom=source if on_source else target,
                family=own_source if on_source else own_target,
            )
            for on_source in (False, True)
            for active in (False, True)
        }
        self._rows.clear()

    def style(self, *, on_source: bool, active: bool) -> TextStyle:
        """Return how one side is set."""
        return self.styles[on_source, active]

    def forget(self) -> None:
        """Drop everything laid out."""
        self._rows.clear()

    # --- laying out ------------------------------------------------------------------------------------------

    def row(self, segment: Segment, *, active: bool = False) -> LaidRow:
        """Return the row of ``segment``, laid out anew only if the segment, its activity or the look changed."""
        kept = self._rows.get(segment.id)
        if kept is not None and kept.segment is segment and kept.active is active:
            self._rows.move_to_end(segment.id)
            return kept
        if kept is not None and kept.active is active and _same_texts(kept.segment, segment):
            laid = kept._replace(segment=segment)
            laid = laid._replace(height=self._height(laid))
        else:
            laid = self._lay(segment, active)
        self._rows[segment.id] = laid
        self._rows.move_to_end(segment.id)
        if len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)
        return laid

    def _lay(self, segment: Segment, active: bool) -> LaidRow:
        cells = []
        for on_source, words in ((False, segment.target), (True, segment.source)):
            style = self.styles[on_source, active]
            # the active row is an editor, in which nothing may stand that is not the text
            changed = None if on_source or active else tracked(self.pieces(segment))
            text = show(changed.text if changed else words, segment.codes)
            ranges = format_ranges(text, style, active=active)
            ranges += changed.ranges(text, self.theme) if changed else []
            layout = lay_out(text, style, self.columns.text, ranges, whole=active)
            cells.append(LaidCell(text, layout, style, changed))
        target, source = cells
        above = max(target.style.baseline, source.style.ascent)
        laid = LaidRow(segment, active, target, source, round(PADDING + above), 0)
        return laid._replace(height=self._height(laid))

    def _height(self, row: LaidRow) -> int:
        below = max(cell.last_baseline + 0.4 * cell.style.line for cell in (row.target, row.source))
        marks = 12 if row.segment.locked else 0
        marks += 22 if band(row.segment.origin) or row.segment.open_comments or marks else 0
        return round(row.baseline + max(below, marks) + PADDING + (1 if not row.active else 3))

    # --- painting --------------------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        row: LaidRow,
        top: int,
        *,
        number: int,
        selected: bool = False,
        issues: Sequence[Issue] = (),
        texts: bool = True,
    ) -> None:
        """Paint a row at ``top``; without ``texts`` where an editor lies over them."""
        columns, theme = self.columns, self.theme
        ground = theme.active_row if row.active else theme.accent_ground if selected else theme.pane
        painter.fillRect(0, top, columns.total, row.height, colour(ground))
        painter.fillRect(0, top + row.height - 1, columns.total, 1, colour(theme.hairline))
        if row.active:
            painter.fillRect(0, top, BAR_WIDTH, row.height - 1, colour(theme.active_bar))
        self._paint_number(painter, row, top, number, issues)
        self._paint_status(painter, row, top)
        if not texts:
            return
        for cell, left, on_source in ((row.target, columns.target, False), (row.source, columns.source, True)):
            painter.save()
            painter.translate(left, top + row.top_of(cell))
            spans = self.spans(row.segment, on_source, row.active)
            spans = cell.tracked.spans(spans) if cell.tracked else spans
            draw_grounds(painter, cell.layout, cell.text, cell.style, theme, spans)
            painter.setPen(colour(theme.text))
            cell.layout.draw(painter, QPointF(0, 0))
            draw_underlines(painter, cell.layout, cell.text, cell.style, theme, spans)
            draw_codes(painter, cell.layout, cell.text, cell.style, theme, active=row.active)
            if self.show_invisible:
                draw_invisible(painter, cell.layout, cell.text, cell.style, theme)
            painter.restore()

    def _paint_number(self, painter: QPainter, row: LaidRow, top: int, number: int, issues: Sequence[Issue]) -> None:
        painter.setFont(self._small)
        painter.setPen(colour(self.theme.muted))
        box = QRectF(BAR_WIDTH, top + row.baseline - 14, NUMBER_WIDTH - 16 - BAR_WIDTH, 18)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, side | Qt.AlignmentFlag.AlignBottom, in_digits(str(number)))
        place = QPointF(NUMBER_WIDTH - 16 - 5, top + row.baseline + 14)
        severities = {issue.severity for issue in issues}
        if severities & {Severity.ERROR, Severity.WARNING}:  # a remark is worth a look beside the row, not an alarm
            draw_issue(painter, place, self.theme, grave=Severity.ERROR in severities)
            place -= QPointF(13, 0)
        if row.segment.open_comments:
            draw_comment(painter, place, self.theme)

    def _paint_status(self, painter: QPainter, row: LaidRow, top: int) -> None:
        middle = self.columns.status
        centre = QPointF(middle, top + row.baseline - 5)
        draw_status(painter, centre, row.segment, self.theme)
        below = top + row.baseline + 6
        if band(row.segment.origin):
            draw_band(painter, QRectF(middle - 30, below, 60, 16), row.segment.origin, self._small, self.theme)
            below += 17
        if row.segment.locked:
            draw_lock(painter, QPointF(middle, below + 6), self.theme)


def _same_texts(one: Segment, other: Segment) -> bool:
    return one.target == other.target and one.source == other.source and one.codes == other.codes
