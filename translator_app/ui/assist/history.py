"""The versions of a segment, newest first, each with what differs from another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QFont, QPainter, QTextCharFormat

from translator_app.core.difference import Piece, difference
from translator_app.core.isolates import isolated
from translator_app.core.project import Version
from translator_app.ui.assist.column import Column, Link, Row, Section
from translator_app.ui.assist.look import EDGE, Look
from translator_app.ui.assist.marking import marked, span, utf16
from translator_app.ui.assist.text_block import LTR, TextBlock, along, in_place
from translator_app.ui.assist.wording import moment
from translator_app.ui.grid.status import draw_status, origin_in_words, state_in_words
from translator_app.ui.language import change_in_words, mirrored, plural, tr

AT_ONCE = 30
"""Versions shown before one asks for more."""
INDENT = EDGE + 24


@dataclass(frozen=True, slots=True)
class Shown:
    """A version with its number (1 is the oldest) and what differs in it."""

    version: Version
    number: int
    pieces: tuple[Piece, ...]
    now: bool
    base: bool


class VersionRow(Row):
    """One version: what was done, by whom and when; its text with the difference marked."""

    restoreRequested = Signal()
    compareRequested = Signal()

    def __init__(self, chosen: Look) -> None:
        super().__init__(chosen)
        self.item: Shown | None = None
        self._head, self._text, self._foot = TextBlock(along(), 2), TextBlock(LTR, 12), TextBlock(along(), 2)
        self._tops = (0, 0, 0)
        self.restore_link = Link(tr("Restore"), self.restoreRequested.emit, self)
        self.compare_link = Link(tr("Compare with this"), self.compareRequested.emit, self)

    def fill(self, item: Shown) -> None:
        """Show ``item``."""
        self.item = item
        version = item.version
        when = moment(version.at) if version.at else ""
        self.setAccessibleName(
            tr(
                "Version {number}: {label}, {author}, {when}. {text}",
                number=item.number,
                label=change_in_words(version.label),
                author=version.author,
                when=when,
                text=version.segment.target or tr("empty"),
            )
        )
        self.restore_link.setVisible(not item.now)
        self.compare_link.setText(tr("Compare each with the one before") if item.base else tr("Compare with this"))

    def height_for(self, width: int) -> int:
        """Lay out head, text, foot and the words below."""
        if self.item is None:
            return 0
        version = self.item.version
        inner = width - INDENT - EDGE
        label = change_in_words(version.label) + (tr(" · now") if self.item.now else "")
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self.look.colour("accent" if self.item.now else "text"))
        who = " · ".join(part for part in (isolated(version.author) if version.author else "", _when(version)) if part)
        self._head.set(f"{label} · {who}" if who else label, self.look.label, [span(0, len(utf16(label)), strong)])
        text, ranges = marked(self.item.pieces, self.look.theme)
        self._text.set(text or tr("(empty)"), self.look.english, ranges)
        state = " · ".join(p for p in (state_in_words(version.segment), origin_in_words(version.segment.origin)) if p)
        self._foot.set(state, self.look.label)
        first = 8 + self._head.height(inner) + 2
        second = first + self._text.height(inner) + 2
        third = second + self._foot.height(inner)
        self._tops = (8, first, second)
        left = INDENT
        for link in (self.restore_link, self.compare_link):
            if not link.isHidden():
                size = link.sizeHint()
                link.setGeometry(in_place(QRect(left, third + 2, size.width(), 20), width))
                left += size.width() + 12
        return third + 30

    def draw(self, painter: QPainter) -> None:
        """Paint the state's mark and the texts; the version compared with stands on the active ground."""
        if self.item is None:
            return
        if self.item.base:
            painter.fillRect(self.rect(), self.look.colour("active_row"))
            painter.fillRect(0, 0, 3, self.height(), self.look.colour("active_bar"))
        left = EDGE if mirrored() else INDENT
        centre = QPointF(self.width() - EDGE - 7 if mirrored() else EDGE + 7, 8 + self.look.label.line / 2)
        draw_status(painter, centre, self.item.version.segment, self.look.theme)
        empty = not self.item.pieces
        self._head.draw(painter, QPointF(left, self._tops[0]), self.look.colour("muted"))
        self._text.draw(painter, QPointF(left, self._tops[1]), self.look.colour("muted" if empty else "text"))
        self._foot.draw(painter, QPointF(left, self._tops[2]), self.look.colour("muted"))


def _when(version: Version) -> str:
    return moment(version.at) if version.at else ""


class HistoryColumn(Column):
    """All versions; one can be chosen with which all others are compared."""

    restoreRequested = Signal(object)

    def __init__(self, chosen: Look) -> None:
        super().__init__()
        self._versions: Sequence[Version] = ()
        self._base: int | None = None
        self._limit = AT_ONCE
        self._segment_id: int | None = None
        self._stale = False
        self.section: Section[VersionRow, Shown] = Section(
            "", lambda: self._make(self.section_look), VersionRow.fill, chosen
        )
        self.section_look = chosen
        self.more_link = Link("", self._show_more, self)
        self.section.add_tail(self.more_link)
        self.add(self.section)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Take the versions, newest first; they are drawn once they can be seen."""
        segment_id = versions[0].segment.id if versions else None
        if segment_id != self._segment_id:
            self._segment_id, self._base, self._limit = segment_id, None, AT_ONCE
        self._versions = versions
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Draw what was taken last."""
        if not self._stale:
            return
        self._stale = False
        total = len(self._versions)
        base = None if self._base is None or self._base > total else self._versions[total - self._base]
        shown = [
            Shown(
                version,
                total - index,
                self._pieces(index, base),
                now=index == 0,
                base=version is base,
            )
            for index, version in enumerate(self._versions[: self._limit])
        ]
        self.more_link.setVisible(total > self._limit)
        self.more_link.setText(
            tr("Show {versions}", versions=plural(total - self._limit, "{n:,} older version", "{n:,} older versions"))
        )
        self.section.say("" if total else tr("Nothing was changed in this segment yet."))
        self.section.show_rows(shown)

    def set_look(self, chosen: Look) -> None:
        """Take another theme or zoom."""
        self.section_look = chosen
        self.section.set_look(chosen)

    def compare_with(self, number: int | None) -> None:
        """Compare all versions with the one of this number, or each with the one before it (None)."""
        self._base = number
        self._stale = True
        self.refresh()

    def _pieces(self, index: int, base: Version | None) -> tuple[Piece, ...]:
        target = self._versions[index].segment.target
        if base is not None:
            old = base.segment.target
        else:
            old = self._versions[index + 1].segment.target if index + 1 < len(self._versions) else target
        # a first text is all new: marking every word of it would say nothing
        return difference(old or target, target)

    def _make(self, chosen: Look) -> VersionRow:
        row = VersionRow(chosen)
        row.restoreRequested.connect(lambda: self._restore(row))
        row.compareRequested.connect(lambda: self._compare(row))
        row.activated.connect(lambda: self._compare(row))
        return row

    def _restore(self, row: VersionRow) -> None:
        if row.item is not None:
            self.restoreRequested.emit(row.item.version)

    def _compare(self, row: VersionRow) -> None:
        if row.item is not None:
            self.compare_with(None if row.item.base else row.item.number)

    def _show_more(self) -> None:
        self._limit += 100
        self._stale = True
        self.refresh()
